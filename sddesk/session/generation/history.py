"""What became of the jobs: the closed ones, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from sddesk.session.generation.job import Job

JobRole = int(Qt.ItemDataRole.UserRole)
KEPT_CLOSED = 500
Index = QModelIndex | QPersistentModelIndex


class JobHistory(QAbstractListModel):
    """Closed jobs as rows, the last closed on top; the oldest are forgotten."""

    def __init__(self, jobs: Sequence[Job], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = sorted(jobs, key=_closed_at, reverse=True)

    def jobs(self) -> list[Job]:
        """The closed jobs, newest first."""
        return list(self._rows)

    def job(self, job_id: int) -> Job | None:
        """The closed job with this id, None when it is not one of them."""
        return next((row for row in self._rows if row.id == job_id), None)

    def add(self, job: Job) -> None:
        """Put a job that closed just now on top."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._rows.insert(0, job)
        self.endInsertRows()

    def replace(self, job: Job) -> None:
        """Show a changed job in the place of the old one."""
        row = self._row(job.id)
        self._rows[row] = job
        self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def remove(self, job_id: int) -> None:
        """Take a job out, because it is open again."""
        row = self._row(job_id)
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._rows[row]
        self.endRemoveRows()

    def forget_old(self) -> list[int]:
        """Drop the oldest beyond the kept number; return their ids."""
        old = [row.id for row in self._rows[KEPT_CLOSED:]]
        if old:
            self.beginRemoveRows(QModelIndex(), KEPT_CLOSED, len(self._rows) - 1)
            del self._rows[KEPT_CLOSED:]
            self.endRemoveRows()
        return old

    def clear(self) -> list[int]:
        """Drop all; gives the ids."""
        ids = [row.id for row in self._rows]
        self.beginResetModel()
        self._rows = []
        self.endResetModel()
        return ids

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = JobRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        job = self._rows[index.row()]
        if role == JobRole:
            return job
        return job.request.prompt if role == Qt.ItemDataRole.DisplayRole else None

    def _row(self, job_id: int) -> int:
        return next(row for row, job in enumerate(self._rows) if job.id == job_id)


def _closed_at(job: Job) -> tuple[float, int]:
    return ((job.finished_at or job.created_at).timestamp(), job.id)
