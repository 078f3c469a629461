"""A passage through a list of orders: what is missing is made, each picture noted as it is saved."""

from __future__ import annotations

import argparse
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from sddesk.cli.output import say, show_json, show_path
from sddesk.cli.parts import CtrlC, check_device, progress_bar
from sddesk.core.events import GeneratedImage
from sddesk.core.located import Locate
from sddesk.core.record import ReadPicture
from sddesk.core.upcoming import Upcoming
from sddesk.ordering.hand_over import Drawer, WindowEngine, drawing, take_back
from sddesk.ordering.making import Making, NotSaved, Telling
from sddesk.ordering.saving import Saver, told
from sddesk.ordering.upscaling import Upscaling
from sddesk.session.generation.job import Job, JobState
from sddesk.session.generation.queue_store import QueueStore
from sddesk.session.hand_over.client import WindowGone
from sddesk.wiring import Wiring

DONE, SOME_FAILED = 0, 1


class Passage:
    """One passage through a list of orders, `jobs`; the store knows what became of them before.

    `arguments` say where the pictures go (`out`), whether all is made anew (`restart`), what draws (`own_engine`,
    `device`) and how it is told (`json`). `said` holds the notes about the orders; `upscaling` finds an upscaler.
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
        self._making = Making(
            wiring,
            store,
            "run",
            Telling(watch=progress_bar, on_saved=self._show, say=say),
            locate=locate,
            upscaling=upscaling,
            said=said,
            upcoming=self._upcoming.located,
        )

    def make_all(self) -> int:
        """Make the missing pictures, in their order; return the exit code."""
        ends = Counter[JobState](job.state for job in self._jobs if job.state == JobState.FINISHED)
        before = ends[JobState.FINISHED]
        with (
            CtrlC() as stop,
            drawing(self._wiring, "run", say, own=self._arguments.own_engine, device=self._arguments.device) as engine,
            self._saver(engine) as saver,
        ):
            check_device(engine, self._arguments.device, stop)
            self._begin(engine)
            for number, job in enumerate(self._jobs, start=1):
                if job.state != JobState.FINISHED:
                    say(f"order {number} of {len(self._jobs)}")
                    missing = (it.request for it in self._jobs[number:] if it.state != JobState.FINISHED)
                    self._upcoming.expect(next(missing, None))
                    ends[self._made(engine, saver, job, stop)] += 1
        made, failed = ends[JobState.FINISHED] - before, ends[JobState.FAILED]
        if self._arguments.json:
            total = {"pictures": self._pictures, "finished": made, "finished_before": before, "failed": failed}
            show_json(total)
        else:
            say(f"Orders made: {made}; there before: {before}; failed: {failed}.")
        return SOME_FAILED if failed else DONE

    def _saver(self, engine: Drawer) -> Saver:
        handed = any(job.handed for job in self._jobs)
        by_window = isinstance(engine, WindowEngine)
        return Saver(self._wiring, self._arguments.out, say, by_window=by_window, looks_back=handed)

    def _begin(self, engine: Drawer) -> None:
        """Store the new jobs. With --restart, first take back those that a window has, and forget what was made."""
        if self._arguments.restart:
            for job in self._before.values():
                if job.handed is not None and job.state != JobState.FINISHED:
                    take_back(self._wiring, engine, job.handed.key)
            self._store.drop(list(self._before))
        known = () if self._arguments.restart else self._before
        self._store.put(*(job for job in self._jobs if job.id not in known))

    def _made(self, engine: Drawer, saver: Saver, job: Job, stop: threading.Event) -> JobState:
        try:
            return self._making.make(engine, saver, job, stop.is_set)
        except WindowGone:
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
