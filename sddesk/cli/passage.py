"""A passage through a list of orders: what is missing is made, each picture noted as it is saved."""

from __future__ import annotations

import argparse
import threading
from collections import Counter
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager, nullcontext
from pathlib import Path

from sddesk.cli.crew import Crew, Notes, Turn
from sddesk.cli.output import say, show_json, show_path
from sddesk.cli.parts import CtrlC, check_device, progress_bar
from sddesk.core.errors import NoEngine
from sddesk.core.events import GeneratedImage, StepProgress, ignore_progress
from sddesk.core.located import Locate
from sddesk.core.record import ReadPicture
from sddesk.core.request import GenerationRequest
from sddesk.core.upcoming import Upcoming
from sddesk.ordering.hand_over import Drawer, WindowEngine, drawing, take_back
from sddesk.ordering.making import Making, NotSaved, Telling
from sddesk.ordering.saving import Saver, told
from sddesk.ordering.upscaling import Upscaling
from sddesk.session.generation.job import Job, JobState
from sddesk.session.generation.queue_store import QueueStore
from sddesk.session.hand_over.client import WindowGone
from sddesk.wiring import Wiring, make_cluster

DONE, SOME_FAILED = 0, 1


class Passage:
    """One passage through a list of orders, `jobs`; the store knows what became of them before.

    `arguments` say where the pictures go (`out`), whether all is made anew (`restart`), what draws (`own_engine`,
    `device`, `cluster`) and how it is told (`json`). `said` holds the notes about the orders; `upscaling` finds an
    upscaler.
    """

    def __init__(
        self,
        wiring: Wiring,
        arguments: argparse.Namespace,
        store: QueueStore,
        jobs: dict[int, Job],
        locate: Locate,
        said: set[str],
        upscaling: Callable[[str], Upscaling],
    ) -> None:
        self._wiring = wiring
        self._arguments = arguments
        self._store = store
        self._before = {job.id: job for job in store.load()}
        known = {} if arguments.restart else self._before
        self._jobs = [known.get(job.id, job) for job in jobs.values()]
        self._pictures = 0
        self._upcoming = Upcoming(locate)
        self._turn = None if arguments.cluster is None else Turn()
        self._making = Making(
            wiring,
            store if self._turn is None else Notes(store, self._turn),
            "run",
            Telling(watch=progress_bar if arguments.cluster is None else _unwatched, on_saved=self._show, say=say),
            locate=locate,
            upscaling=upscaling,
            said=said,
            upcoming=self._upcoming.located,
        )

    def make_all(self) -> int:
        """Make the missing pictures, in their order; return the exit code."""
        ends = Counter[JobState](job.state for job in self._jobs if job.state == JobState.FINISHED)
        before = ends[JobState.FINISHED]
        with CtrlC() as stop:
            if self._turn is None:
                self._make_in_turn(ends, stop)
            else:
                self._make_by_cluster(self._turn, ends, stop)
        made, failed = ends[JobState.FINISHED] - before, ends[JobState.FAILED]
        if self._arguments.json:
            total = {"pictures": self._pictures, "finished": made, "finished_before": before, "failed": failed}
            show_json(total)
        else:
            say(f"Orders made: {made}; there before: {before}; failed: {failed}.")
        return SOME_FAILED if failed else DONE

    def _make_in_turn(self, ends: Counter[JobState], stop: threading.Event) -> None:
        own, device = self._arguments.own_engine, self._arguments.device
        with drawing(self._wiring, "run", say, own=own, device=device) as engine, self._saver(engine) as saver:
            check_device(engine, device, stop)
            self._begin(engine)
            for number, job in enumerate(self._jobs, start=1):
                if job.state != JobState.FINISHED:
                    say(f"order {number} of {len(self._jobs)}")
                    missing = (it.request for it in self._jobs[number:] if it.state != JobState.FINISHED)
                    self._upcoming.expect(next(missing, None))
                    ends[self._made(engine, saver, job, stop.is_set)] += 1

    def _make_by_cluster(self, turn: Turn, ends: Counter[JobState], stop: threading.Event) -> None:
        with closing(make_cluster(self._wiring, self._arguments.cluster, say)) as cluster:
            cluster.connect(stop.is_set)
            with self._saver(cluster.engine()) as saver:
                self._begin(cluster.engine())
                missing = [job for job in self._jobs if job.state != JobState.FINISHED]
                say(f"orders: {len(missing)}; engines: {cluster.engines}; machines: {cluster.machines}")

                def make(engine: Drawer, job: Job, cancelled: Callable[[], bool]) -> JobState:
                    return self._made(engine, saver, job, cancelled)

                Crew(cluster.engine, lambda: cluster.engines, make, turn, ends).make_all(missing, stop)

    def _saver(self, engine: Drawer) -> Saver:
        handed = any(job.handed for job in self._jobs)
        by_window = isinstance(engine, WindowEngine)
        aside = nullcontext if self._turn is None else self._turn.aside
        return Saver(self._wiring, self._arguments.out, say, by_window=by_window, looks_back=handed, aside=aside)

    def _begin(self, engine: Drawer) -> None:
        """Store the new jobs. With --restart, first take back those that a window has, and forget what was made."""
        if self._arguments.restart:
            for job in self._before.values():
                if job.handed is not None and job.state != JobState.FINISHED:
                    take_back(self._wiring, engine, job.handed.key)
            self._store.drop(list(self._before))
        known = () if self._arguments.restart else self._before
        self._store.put(*(job for job in self._jobs if job.id not in known))

    def _made(self, engine: Drawer, saver: Saver, job: Job, cancelled: Callable[[], bool]) -> JobState:
        try:
            return self._making.make(engine, saver, job, cancelled)
        except (NoEngine, WindowGone):
            say("run the same again: it makes what is missing.")
            raise
        except NotSaved as error:
            raise error.reason from error

    def _show(self, picture: GeneratedImage | ReadPicture, path: Path) -> None:
        self._pictures += 1
        if self._arguments.json:
            show_json(told(picture, path))
        else:
            show_path(path)


@contextmanager
def _unwatched(_request: GenerationRequest) -> Generator[Callable[[StepProgress], None]]:
    """Watch no step: with many engines at once a bar shows nothing, and each step would be a message."""
    yield ignore_progress
