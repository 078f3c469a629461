"""The queue as the window sees it: stored before shown, paused after a restart, never run twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from sddesk.core.errors import SddeskError
from sddesk.core.messages import Message
from sddesk.core.request import GenerationRequest
from sddesk.session.job import OPEN_STATES, Job, JobState
from sddesk.session.queue_store import QueueStore, trimmed

__all__ = ["Job", "JobQueue", "JobRole", "JobState"]

JobRole = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


class JobQueue(QAbstractListModel):
    """Jobs in the order they run; `changed` after every change, `cancel_wanted` when the running one is to stop.

    Jobs of the last start are held until `resume`; what is ordered now runs meanwhile. `failed` gives the SddeskError
    of a change that could not be stored: the queue goes on, and only a crash would remember it wrongly.
    """

    changed = Signal()
    cancel_wanted = Signal()
    failed = Signal(object)

    def __init__(self, store: QueueStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._rows = [
            replace(row, state=JobState.INTERRUPTED) if row.state == JobState.RUNNING else row for row in store.load()
        ]
        self._next_id = store.next_id()
        self._paused = False
        self._held = {row.id for row in self.waiting()}

    @property
    def paused(self) -> bool:
        """Whether some jobs stay waiting until `resume`: all of them, or those of the last start."""
        return self._paused or any(row.id in self._held for row in self.waiting())

    @property
    def held(self) -> list[Job]:
        """The jobs of the last start that still wait for `resume`."""
        return [row for row in self.waiting() if row.id in self._held]

    def jobs(self) -> list[Job]:
        """Every job that is kept, oldest first."""
        return list(self._rows)

    def job(self, job_id: int) -> Job | None:
        """The job with this id; None when it is not kept any more."""
        return next((row for row in self._rows if row.id == job_id), None)

    def waiting(self) -> list[Job]:
        """What would run: interrupted jobs first, then the queued ones."""
        interrupted = [row for row in self._rows if row.state == JobState.INTERRUPTED]
        return interrupted + [row for row in self._rows if row.state == JobState.QUEUED]

    def running(self) -> Job | None:
        """The job that runs, None when none does."""
        return next((row for row in self._rows if row.state == JobState.RUNNING), None)

    def add(self, request: GenerationRequest) -> Job:
        """Store a job, then show it. Raises SddeskError when it cannot be stored."""
        job = Job(id=self._next_id, request=request)
        self._store.put(job)
        self._next_id += 1
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows))
        self._rows.append(job)
        self.endInsertRows()
        self._forget_old()
        self.changed.emit()
        return job

    def take_next(self) -> Job | None:
        """Mark the next job as running and give it; None when there is none, one runs, or the queue is paused."""
        if self._paused or self.running() is not None:
            return None
        ready = next((job for job in self.waiting() if job.id not in self._held), None)
        return None if ready is None else self._change(ready, state=JobState.RUNNING, started_at=datetime.now(UTC))

    def picture_saved(self, job_id: int, index: int) -> None:
        """Remember that picture `index` of a job need not be made again."""
        job = self.job(job_id)
        if job is not None and index not in job.done:
            self._change(job, done=(*job.done, index))

    def close(self, job_id: int, state: JobState, error: Message | None = None) -> None:
        """A job ended: finished, failed, cancelled, or interrupted when it is to be offered again."""
        job = self.job(job_id)
        if job is not None:
            self._change(job, state=state, error=error, finished_at=datetime.now(UTC))

    def hold(self, job_id: int) -> None:
        """A job was interrupted and is not to run again by itself: it waits for `resume`."""
        self._held.add(job_id)
        self.close(job_id, JobState.INTERRUPTED)

    def cancel(self, job_id: int) -> None:
        """Take a waiting job out, or stop the running one."""
        job = self.job(job_id)
        if job is not None and job.state == JobState.RUNNING:
            self.cancel_wanted.emit()
        elif job is not None and job.state in OPEN_STATES:
            self.close(job_id, JobState.CANCELLED)

    def clear_waiting(self) -> None:
        """Cancel everything that waits, in one go."""
        now = datetime.now(UTC)
        self._replace([replace(job, state=JobState.CANCELLED, finished_at=now) for job in self.waiting()])

    def pause(self) -> None:
        """Let the running job end and start no other."""
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

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = JobRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        job = self._rows[index.row()]
        if role == JobRole:
            return job
        return job.request.prompt if role == Qt.ItemDataRole.DisplayRole else None

    def _change(self, job: Job, **values: Any) -> Job:
        new = replace(job, **values)
        self._replace([new])
        return new

    def _replace(self, jobs: Sequence[Job]) -> None:
        """Put changed jobs in the place of the old ones: stored if possible, then shown, then told once."""
        try:
            self._store.put(*jobs)
        except SddeskError as error:
            self.failed.emit(error)
        changed = {job.id: job for job in jobs}
        for row, old in enumerate(self._rows):
            if old.id in changed:
                self._rows[row] = changed[old.id]
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
        if jobs:
            self.changed.emit()

    def _forget_old(self) -> None:
        old = trimmed(self._rows)
        if old:
            try:
                self._store.drop(old)
            except SddeskError as error:
                self.failed.emit(error)
            self.beginResetModel()
            self._rows = [row for row in self._rows if row.id not in old]
            self.endResetModel()
