"""The notices to a person outside the picture: a list of sentences, each with its next step."""

from __future__ import annotations

from enum import StrEnum
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from sddesk.core.errors import SddeskError, UnexpectedError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.values import dataclass

NoticeRole = int(Qt.ItemDataRole.UserRole)
MAX_NOTICES = 50
Index = QModelIndex | QPersistentModelIndex


class NoticeKind(StrEnum):
    """How much a notice matters; a bug is ours and carries details to copy."""

    INFO = "info"
    WARNING = "warning"
    PROBLEM = "problem"
    BUG = "bug"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One notice to the person. `action` is the id of the next step, which the window turns into a button.

    `job_id` and `record_ids` are the job and the pictures that it is about, if it is about some.
    """

    id: int
    kind: NoticeKind
    message: Message
    hint: Message | None = None
    action: str | None = None
    details: str | None = None
    job_id: int | None = None
    record_ids: tuple[int, ...] = ()


class Notices(QAbstractListModel):
    """The notices not yet dismissed, oldest first; kept also while no window shows them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Notice] = []
        self._ids = count(1)

    def add(
        self,
        kind: NoticeKind,
        message: Message,
        hint: Message | None = None,
        *,
        action: str | None = None,
        details: str | None = None,
        job_id: int | None = None,
        record_ids: tuple[int, ...] = (),
    ) -> Notice:
        """Add a notice; it replaces an earlier one with the same sentence."""
        for same in [row for row in self._rows if (row.kind, row.message) == (kind, message)]:
            self.dismiss(same.id)
        if len(self._rows) >= MAX_NOTICES:
            self.dismiss(self._rows[0].id)
        notice = Notice(
            id=next(self._ids),
            kind=kind,
            message=message,
            hint=hint,
            action=action,
            details=details,
            job_id=job_id,
            record_ids=record_ids,
        )
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows))
        self._rows.append(notice)
        self.endInsertRows()
        return notice

    def problem(self, error: SddeskError, *, action: str | None = None, job_id: int | None = None) -> Notice:
        """Tell an expected failure; the end of some work by a bug only where nothing tells the bug itself."""
        if isinstance(error, UnexpectedError) and action is None and job_id is None:
            for told in [row for row in self._rows if row.kind == NoticeKind.BUG]:
                return told
        return self.add(NoticeKind.PROBLEM, error.message, error.hint, action=action, job_id=job_id)

    def note(self, message: Message) -> Notice:
        """Tell something that needs no action."""
        return self.add(NoticeKind.INFO, message)

    def put_aside(self, aside: Path) -> Notice:
        """Tell that a damaged file of ours was moved to `aside`."""
        template = QT_TRANSLATE_NOOP("messages", "A damaged file was put aside as {path}. sddesk starts with defaults.")
        return self.add(NoticeKind.WARNING, Message.of(template, {"path": str(aside)}))

    def bug(self, details: str) -> Notice:
        """Tell a failure that is ours, with the report to copy."""
        message = Message(
            QT_TRANSLATE_NOOP("messages", "Something unexpected happened. Nothing is lost; you can go on.")
        )
        hint = Message(QT_TRANSLATE_NOOP("messages", "Copy the details and send them to the people who make sddesk."))
        return self.add(NoticeKind.BUG, message, hint, action="copy_details", details=details)

    def withdraw(self, action: str) -> None:
        """Take away the notices whose next step is this one: it is not possible any more."""
        for old in [row for row in self._rows if row.action == action]:
            self.dismiss(old.id)

    def dismiss(self, notice_id: int) -> None:
        """Take a notice away; nothing when it is gone already."""
        for row, notice in enumerate(self._rows):
            if notice.id == notice_id:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._rows[row]
                self.endRemoveRows()
                return

    def dismiss_action(self, action: str) -> None:
        """Take away the notices that offer `action`, because it is done or there is nothing left to do."""
        for notice in [row for row in self._rows if row.action == action]:
            self.dismiss(notice.id)

    def all(self) -> list[Notice]:
        """The notices, oldest first."""
        return list(self._rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = NoticeRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        notice = self._rows[index.row()]
        if role == NoticeRole:
            return notice
        return str(notice.message) if role == Qt.ItemDataRole.DisplayRole else None
