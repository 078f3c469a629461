"""The queue as the window sees it: stored before shown, paused after a restart, never run twice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from sddesk.core.messages import Message
from sddesk.core.request import GenerationRequest
from sddesk.session.generation.history import JobHistory, JobRole
from sddesk.session.generation.job import Job, JobState
from sddesk.session.generation.open_jobs import OpenJobs
from sddesk.session.generation.queue_store import QueueStore
from sddesk.session.generation.queue_writer import QueueWriter, Run, at_once

__all__ = ["Job", "JobQueue", "JobRole", "JobState"]


class JobQueue(QObject):
    """The jobs: `open` has those to be run, in their order, `history` the others. `changed` comes after every change.

    `cancel_wanted`: the running job of this id is to stop. Jobs of the last start are held until `resume`; new
    orders run meanwhile. `run` takes writes off this thread: an order, and an edited job's new request, are
    shown when they are stored; any other change at once. `failed` gives the SddeskError of what could not be stored:
    such an order is never shown; for a change the queue goes on, the next change stores it, too, and only a crash
    before would remember it wrongly. `drained`: the last job that could run has ended. `can_begin` says whether an
    engine would take a job now: such an order is stored as running, and need not be written again when it begins.
    """

    changed = Signal()
    cancel_wanted = Signal(int)
    failed = Signal(object)
    drained = Signal()

    def __init__(self, store: QueueStore, parent: QObject | None = None, *, run: Run = at_once) -> None:
        super().__init__(parent)
        self.writer = QueueWriter(
            store, run, job=self.job, order=lambda: [row.id for row in self.open.rows], failed=self.failed.emit
        )
        rows = [
            replace(row, state=JobState.INTERRUPTED) if row.state == JobState.RUNNING else row for row in store.load()
        ]
        self.history = JobHistory([row for row in rows if not row.is_open], self)
        open_rows = sorted((row for row in rows if row.is_open), key=lambda row: row.state != JobState.INTERRUPTED)
        self.open = OpenJobs(open_rows, self)
        self.open.move_wanted.connect(self.move)
        self._next_id = store.next_id()
        self._paused = False
        self._held = {row.id for row in open_rows}
        self._editing: int | None = None
        self._begun: dict[int, Job] = {}  # stored as running, and not yet taken
        self.can_begin: Callable[[], bool] = lambda: False

    @property
    def paused(self) -> bool:
        """Whether some jobs stay waiting until `resume`: all of them, or those of the last start."""
        return self._paused or any(row.id in self._held for row in self.waiting())

    @property
    def all_paused(self) -> bool:
        """Whether nothing starts at all, not even a new order."""
        return self._paused

    @property
    def held(self) -> list[Job]:
        """The jobs of the last start that still wait for `resume`."""
        return [row for row in self.waiting() if row.id in self._held]

    @property
    def editing(self) -> Job | None:
        """The waiting job that a person is changing, which does not start meanwhile; None when there is none."""
        return next((row for row in self.waiting() if row.id == self._editing), None)

    @property
    def upcoming(self) -> Job | None:
        """The waiting job that would run next; None when there is none, or the queue is paused."""
        if self._paused:
            return None
        return next((job for job in self.waiting() if job.id not in self._held and job.id != self._editing), None)

    def jobs(self) -> list[Job]:
        """Every job that is kept, oldest first."""
        return sorted([*self.open.rows, *self.history.jobs()], key=lambda job: job.id)

    def job(self, job_id: int) -> Job | None:
        """The job with this id; None when it is not kept any more."""
        return next((row for row in self.open.rows if row.id == job_id), None) or self.history.job(job_id)

    def waiting(self) -> list[Job]:
        """What would run, in order."""
        return [row for row in self.open.rows if row.state != JobState.RUNNING]

    def running(self) -> list[Job]:
        """The jobs that run, in the order in which they started."""
        return [row for row in self.open.rows if row.state == JobState.RUNNING]

    def add(self, request: GenerationRequest, **of_job: Any) -> Job:
        """Store a job, then show it; `of_job` are further fields of Job."""
        return self.add_all([request], **of_job)[0]

    def add_all(self, requests: Sequence[GenerationRequest], **of_job: Any) -> list[Job]:
        """Store jobs, all or none, then show them; `of_job` are further fields of Job, the same for all."""

        def show() -> None:
            self.open.insert(len(self.open.rows), jobs)
            self.changed.emit()
            self.writer.keep([job_id for job_id in begun if self._begun.pop(job_id, None)])  # the engine is taken

        jobs = self._new(requests, **of_job)
        begins = jobs and not self._begun and not self._paused and self.upcoming is None and self.can_begin()
        begun = {job.id: _as_running(job) for job in jobs[:1]} if begins else {}
        self._begun |= begun
        self.writer.add([begun.get(job.id, job) for job in jobs], show, otherwise=lambda: self._begun.clear())
        return jobs

    def take_next(self) -> Job | None:
        """Mark the next job as running and give it; None when there is none, or the queue is paused.

        The caller has an engine free for it. `writer.when_written` reports when the disk knows that it runs.
        """
        running = [job.id for job in self.running()]
        ready = self.upcoming
        if ready is None:
            return None
        self.open.shift([*running, ready.id], 0)
        now = self._begun.pop(ready.id, None) or _as_running(ready)
        self._replace([now])
        return now

    def picture_saved(self, job_id: int, index: int, seconds: float = 0.0) -> None:
        """Remember that picture `index` of a job need not be made again, and how long it took."""
        job = self.job(job_id)
        if job is not None and index not in job.done:
            self._change(job, done=(*job.done, index), seconds=job.seconds + seconds)

    def close(self, job_id: int, state: JobState, error: Message | None = None) -> None:
        """A job ended: finished, failed, cancelled, or interrupted when it is to be offered again."""
        job = self.job(job_id)
        if job is None:
            return
        ran = job.state == JobState.RUNNING
        self._change(job, state=state, error=error, finished_at=datetime.now(UTC))
        ended = state == JobState.FAILED or (state == JobState.FINISHED and not job.larger)  # that is to follow
        if ran and ended and not self.running() and len(self.held) == len(self.waiting()):
            self.drained.emit()

    def put_back(self, job_id: int) -> None:
        """A job could not begin where it was to run: it waits again, before all others."""
        job = self.job(job_id)
        if job is not None and job.state == JobState.RUNNING:
            others = [other.id for other in self.running() if other.id != job_id]
            self.open.shift([*others, job_id], 0)
            self._change(job, state=JobState.QUEUED, started_at=None)

    def hold(self, job_id: int) -> None:
        """A job was interrupted and is not to run again by itself: it waits for `resume`."""
        self._held.add(job_id)
        self.close(job_id, JobState.INTERRUPTED)

    def cancel(self, *ids: int) -> None:
        """Take the waiting ones of these out in one go, and stop those that run."""
        now = datetime.now(UTC)
        waiting = [job for job in self.waiting() if job.id in ids]
        self._replace([replace(job, state=JobState.CANCELLED, finished_at=now) for job in waiting])
        for job in self.running():
            if job.id in ids:
                self.cancel_wanted.emit(job.id)

    def reopen(self, jobs: Sequence[Job]) -> None:
        """Let these cancelled jobs wait again as they did, before all others that wait; jobs that are gone stay so."""
        back = [job for job in jobs if (now := self.history.job(job.id)) and now.state == JobState.CANCELLED]
        self._replace(list(reversed(back)))  # each comes in on top
        running, ids = [job.id for job in self.running()], {job.id for job in back}
        others = [job.id for job in self.waiting() if job.id not in ids]
        self.open.arrange([*running, *(job.id for job in back), *others])
        self.writer.keep(moved=True)
        self.changed.emit()

    def clear_history(self) -> None:
        """Forget the closed jobs; their pictures stay."""
        self.writer.keep(dropped=self.history.clear())
        self.changed.emit()

    def duplicate(self, job_id: int, request: GenerationRequest) -> Job | None:
        """Order a variation, right after a waiting job; None when that is gone."""

        def show() -> None:
            place = next(
                (row for row, old in enumerate(self.open.rows, start=1) if old.id == job_id), len(self.open.rows)
            )
            self.open.insert(place, copies)
            self.writer.keep(moved=place < len(self.open.rows) - 1)
            self.changed.emit()

        job = self.job(job_id)
        if job is None:
            return None
        copies = self._new([request], **job.after)
        self.writer.add(copies, show)
        return copies[0]

    def edit(self, job_id: int) -> bool:
        """Keep a waiting job from starting while a person changes it; False when it does not wait."""
        job = self.job(job_id)
        if job is None or job not in self.waiting():
            return False
        self._editing = job_id
        self.changed.emit()
        return True

    def end_edit(self, request: GenerationRequest | None = None, **after: Any) -> None:
        """Give the edited job its new request (None: it stays as it was) and let it run; `after` as Job has it."""

        def stop(job_id: int | None) -> None:
            if job_id == self._editing:
                self._editing = None
                self.changed.emit()

        job = self.editing
        if job is None or request is None:
            stop(self._editing)
            return
        new = replace(job, request=request, **after, state=JobState.QUEUED, done=())

        def show() -> None:
            if any(row.id == new.id for row in self.waiting()):  # else it was cancelled meanwhile
                self._replace([new])  # first: as soon as it is no longer edited it may begin
                stop(new.id)

        self.writer.add([new], show)

    def move(self, ids: Sequence[int], row: int) -> None:
        """Let waiting jobs run before the one that is in `row` now."""
        moved = [job.id for job in self.waiting() if job.id in ids]
        before = [job.id for job in self.open.rows[:row] if job.id not in moved]
        after = [job.id for job in self.open.rows[row:] if job.id not in moved]
        order = [*before, *moved, *after]
        running = [job.id for job in self.running()]  # nothing gets before them
        self.open.arrange([*running, *(job_id for job_id in order if job_id not in running)])
        self.writer.keep(moved=True)
        self.changed.emit()

    def pause(self) -> None:
        """Let what runs end and start nothing else."""
        self._paused = True
        self.changed.emit()

    def resume(self) -> None:
        """Go on with what waits, from this start and the last."""
        self._held.clear()
        self.end_pause()

    def end_pause(self) -> None:
        """Go on with what was ordered since the start; jobs of the last start stay held."""
        self._paused = False
        self.changed.emit()

    def _new(self, requests: Sequence[GenerationRequest], **of_job: Any) -> list[Job]:
        """Jobs with ids of their own."""
        first, self._next_id = self._next_id, self._next_id + len(requests)
        return [Job(id=first + place, request=request, **of_job) for place, request in enumerate(requests)]

    def _change(self, job: Job, **values: Any) -> Job:
        new = replace(job, **values)
        self._replace([new])
        return new

    def _replace(self, jobs: Sequence[Job]) -> None:
        """Replace jobs by changed ones: shown, handed to the disk, then signalled once."""
        self.open.show(jobs, self.history)
        self.writer.keep([job.id for job in jobs], self.history.forget_old())
        if jobs:
            self.changed.emit()


def _as_running(job: Job) -> Job:
    return replace(job, state=JobState.RUNNING, started_at=datetime.now(UTC))
