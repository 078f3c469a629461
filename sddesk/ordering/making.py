"""Making the pictures of stored jobs: each is noted as it is saved, so that a kill loses and doubles nothing."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

from sddesk.core.errors import Cancelled, EngineLost, EngineStuck, NoEngine, SddeskError
from sddesk.core.events import GeneratedImage, StepProgress, nothing_follows
from sddesk.core.hand_over import Handed
from sddesk.core.located import Locate, LocatedRequest
from sddesk.core.record import ReadPicture
from sddesk.core.request import GenerationRequest
from sddesk.ordering.hand_over import Drawer, Say, WindowEngine, take_back
from sddesk.ordering.models import Hashes
from sddesk.ordering.saving import Saver
from sddesk.ordering.upscaling import Upscaling
from sddesk.session.generation.job import Job, JobState
from sddesk.session.hand_over.client import WindowGone
from sddesk.wiring import Wiring

ENGINES_LOST_BY_ONE = 2  # a job that ends this many engines is given up, and the next one begun
OnProgress = Callable[[StepProgress], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """Who is told what while jobs are made: `watch` gives what hears the steps of one request."""

    watch: Callable[[GenerationRequest], AbstractContextManager[OnProgress]]
    on_saved: Callable[[GeneratedImage | ReadPicture, Path], None]
    say: Say


class Noting(Protocol):
    """Where it is noted what became of jobs: a QueueStore."""

    def put(self, *jobs: Job) -> None:
        """Store jobs, all or none; on the disk when this returns. Raises SddeskError."""

    def stored(self, job: Job, /) -> Job:
        """A job as it is noted now."""
        ...


class Making:
    """Makes jobs of `store`. `said` are notes that were told before; `upscaling` finds an upscaler by its name.

    `upcoming` returns the request that is likely to be made after a job's last picture. `command` names itself to the
    open window.
    """

    def __init__(
        self,
        wiring: Wiring,
        store: Noting,
        command: str,
        telling: Telling,
        *,
        locate: Locate,
        upscaling: Callable[[str], Upscaling],
        said: set[str],
        upcoming: Callable[[], LocatedRequest | None] = nothing_follows,
    ) -> None:
        self._wiring, self._store, self._command = wiring, store, command
        self._watch, self._on_saved, self._say = telling.watch, telling.on_saved, telling.say
        self._locate, self._upscaling, self._said, self._upcoming = locate, upscaling, said, upcoming
        self._hashes = Hashes(wiring.catalog)

    def make(self, engine: Drawer, saver: Saver, job: Job, cancelled: Callable[[], bool]) -> JobState:
        """Make what is missing of a stored job, and return how it ended; a failure is said and stored.

        Raises Cancelled, EngineStuck, NoEngine and WindowGone, after which the job is interrupted, and NotSaved, after
        which no other job should be begun.
        """
        if job.handed is not None:
            take_back(self._wiring, engine, job.handed.key)
        if job.handed is not None or job.state in (JobState.RUNNING, JobState.INTERRUPTED):
            job = self._recalled(saver, job)
        handed = job.handed
        if isinstance(engine, WindowEngine):  # noted first: whatever ends this now, the next passage asks the window
            engine.key = secrets.token_hex(16)
            handed = Handed(self._command, engine.key)
        began = job.started_at or datetime.now(UTC)
        job = self._put(job, state=JobState.RUNNING, started_at=began, error=None, handed=handed)
        for lost in range(1, ENGINES_LOST_BY_ONE + 1):
            try:
                job = self._make_missing(engine, saver, job, cancelled)
                self._enlarge_missing(engine, saver, job, cancelled)
            except (Cancelled, EngineStuck, NoEngine, WindowGone, NotSaved):
                self._put(self._stored(job), state=JobState.INTERRUPTED)
                raise
            except SddeskError as error:
                self._say(error)
                job = self._stored(job)
                if not isinstance(error, EngineLost) or lost == ENGINES_LOST_BY_ONE:
                    return self._put(
                        job, state=JobState.FAILED, error=error.message, finished_at=datetime.now(UTC)
                    ).state
            else:
                break
        return job.state if job.state == JobState.FINISHED else self._put(job, **_finished()).state

    def _make_missing(self, engine: Drawer, saver: Saver, job: Job, cancelled: Callable[[], bool]) -> Job:
        remaining = job.remaining()
        for first, request in remaining:
            last = first == remaining[-1][0]
            named = request.with_hashes(self._hashes.of)

            def keep(image: GeneratedImage, first: int = first) -> None:
                nonlocal job
                self._save(saver, image)
                values: dict[str, Any] = {"done": (*job.done, first + image.index)}
                if not job.larger and len(set(values["done"])) == job.request.images:  # one sync of the disk for both
                    values |= _finished()
                job = self._put(job, seconds=job.seconds + image.seconds, **values)

            with self._watch(named) as on_progress:
                upcoming = self._upcoming if last else nothing_follows
                engine.generate(self._locate(named), on_progress, keep, cancelled, upcoming)
        return job

    def _enlarge_missing(self, engine: Drawer, saver: Saver, job: Job, cancelled: Callable[[], bool]) -> None:
        """Enlarge the saved pictures of a job that says so, but for those whose enlargement is there, or that are
        hidden or gone."""
        if not job.larger:
            return
        upscaling, began = self._upscaling(job.larger), job.started_at or job.created_at
        for index in range(job.request.images):
            file = saver.find(job.request.single(index), began)
            if file is None:
                self._say(f"picture {index + 1} is not there any more, and was not enlarged")
                continue
            read = self._wiring.read_picture(file)
            request = upscaling.order_for(file, read.request)
            assert request.enlarge is not None
            if not read.flagged and saver.enlarged(request.enlarge, upscaling.name_for(file)) is None:
                with self._watch(request) as on_progress:
                    image = upscaling.make(engine, request, on_progress, cancelled)
                self._save(saver, image, upscaling.name_for(file))

    def _save(self, saver: Saver, image: GeneratedImage, name: str | None = None) -> None:
        """Save a picture and say so. Raises NotSaved."""
        try:
            path = saver.save(image, name)
        except SddeskError as error:
            raise NotSaved(error) from error
        self._on_saved(image, path)
        for note in image.notes:
            if str(note) not in self._said:
                self._say(note)

    def _recalled(self, saver: Saver, job: Job) -> Job:
        """Add the pictures that were saved in the moment before a kill, and are missing in the store.

        Those that a window saved since then are shown: the store does not know them.
        """
        began = job.started_at or job.created_at
        found = [(index, _found(saver, job.request.single(index), began)) for index in _missing(job)]
        for _, path in found:
            if path is not None and job.handed is not None:
                self._on_saved(self._wiring.read_picture(path), path)
        return replace(job, done=(*job.done, *(index for index, path in found if path is not None)))

    def _stored(self, job: Job) -> Job:
        """The job with every picture that was saved since, also those before a failure."""
        return self._store.stored(job)

    def _put(self, job: Job, **values: Any) -> Job:
        new = replace(job, **values)
        self._store.put(new)
        return new


def _found(saver: Saver, request: GenerationRequest, since: datetime) -> Path | None:
    return saver.find(request, since) if request.enlarge is None else saver.enlarged(request.enlarge, "enlarged")


def _finished() -> dict[str, Any]:
    """The fields of a job that has just ended well."""
    return {"state": JobState.FINISHED, "finished_at": datetime.now(UTC)}


def _missing(job: Job) -> list[int]:
    return [index for index in range(job.request.images) if index not in job.done]


class NotSaved(Exception):  # noqa: N818 - says what happened
    """A picture could not be saved: the remaining orders are not begun, as they would meet the same."""

    def __init__(self, reason: SddeskError) -> None:
        super().__init__(str(reason))
        self.reason = reason
