"""The jobs to be run, as a list that a person sees and moves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from sddesk.session.generation.history import JobHistory, JobRole
from sddesk.session.generation.job import Job, JobState

Index = QModelIndex | QPersistentModelIndex


class OpenJobs(QAbstractListModel):
    """`rows` are the jobs in the order they run, changed only here. `move_wanted` carries the ids of dragged jobs and
    the row they are to come before.
    """

    move_wanted = Signal(list, int)

    def __init__(self, rows: list[Job], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = JobRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        job = self.rows[index.row()]
        if role == JobRole:
            return job
        return job.request.prompt if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled  # between the rows, never onto one
        running = self.rows[index.row()].state == JobState.RUNNING
        return usual if running else usual | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def moveRows(
        self,
        sourceParent: Index,  # noqa: N803 - these five are Qt's own names
        sourceRow: int,  # noqa: N803
        count: int,
        destinationParent: Index,  # noqa: N803
        destinationChild: int,  # noqa: N803
    ) -> bool:
        """What a list calls when rows are dragged."""
        del sourceParent, destinationParent
        self.move_wanted.emit([job.id for job in self.rows[sourceRow : sourceRow + count]], destinationChild)
        return True

    def show(self, jobs: Sequence[Job], history: JobHistory) -> None:
        """Put changed jobs in the place of the old ones; closed ones go to `history`, reopened ones come from it."""
        for job in jobs:
            row = next((row for row, old in enumerate(self.rows) if old.id == job.id), None)
            if row is None and not job.is_open:
                history.replace(job)
            elif row is None:
                history.remove(job.id)
                self.insert(0, [job])
            elif job.is_open:
                self.rows[row] = job
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
            else:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self.rows[row]
                self.endRemoveRows()
                history.add(job)

    def insert(self, row: int, jobs: Sequence[Job]) -> None:
        """Put jobs before the one that is in `row` now."""
        if jobs:
            self.beginInsertRows(QModelIndex(), row, row + len(jobs) - 1)
            self.rows[row:row] = jobs
            self.endInsertRows()

    def shift(self, ids: Sequence[int], row: int) -> None:
        """Put these jobs in `row`, in this order."""
        order = [job.id for job in self.rows if job.id not in ids]
        self.arrange([*order[:row], *ids, *order[row:]])

    def arrange(self, order: Sequence[int]) -> None:
        """Show the jobs in this order; selections follow their jobs."""
        if [job.id for job in self.rows] == list(order):
            return
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self.rows[index.row()].id) for index in self.persistentIndexList()]
        place = {job_id: row for row, job_id in enumerate(order)}
        self.rows.sort(key=lambda job: place[job.id])
        for index, job_id in kept:
            self.changePersistentIndex(index, self.index(place[job_id], 0))
        self.layoutChanged.emit()
