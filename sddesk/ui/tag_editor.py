"""A line to write tags in: for the selected pictures, in place, gone with Enter or Esc."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from sddesk.core.record import ImageRecord
from sddesk.ui.controls import labelled, muted, tool_button
from sddesk.ui.handed_in import leave_files_to_window
from sddesk.ui.theme import GRID


class TagEditor(QFrame):
    """Shows the tags that all have, separated by commas. `written` has ids, tags to add and tags to remove."""

    written = Signal(object, object, object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._ids: list[int] = []
        self._before: list[str] = []
        self.line = QLineEdit()
        leave_files_to_window(self.line)
        self.line.setPlaceholderText(self.tr("holiday, red, to print"))
        self.line.setAccessibleName(self.tr("Tags of the selected pictures"))
        self.line.setToolTip(self.tr("Tags, separated by commas; Enter keeps them, Esc leaves them as they were"))
        self.note = muted()
        self.close_button = tool_button(
            "close", self.tr("Close the tags"), self.tr("Leave the tags as they were (Esc)")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 3, GRID * 2, GRID * 2, GRID * 2)
        row.setSpacing(GRID * 2)
        row.addWidget(labelled(self.tr("Tags"), self.line))
        row.addWidget(self.line, 1)
        row.addWidget(self.note)
        row.addWidget(self.close_button)
        self.line.returnPressed.connect(self._write)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    def edit(self, ids: Sequence[int], records: Sequence[ImageRecord]) -> None:
        """Begin with the tags that all of these have."""
        self._ids = list(ids)
        common = [tag for tag in records[0].tags if all(tag in record.tags for record in records)] if records else []
        self._before = common
        self.line.setText(", ".join(common))
        self.note.setText(self.tr("{count} pictures").format(count=len(self._ids)) if len(self._ids) > 1 else "")
        self.show()
        self.line.setFocus()
        self.line.end(False)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def _write(self) -> None:
        tags = _tags(self.line.text())
        kept = {tag.casefold() for tag in tags}
        self.written.emit(self._ids, tags, [tag for tag in self._before if tag.casefold() not in kept])
        self.hide()


def _tags(text: str) -> list[str]:
    """The tags in a line: by commas, in either script."""
    parts: Iterable[str] = text.replace("、", ",").replace("，", ",").split(",")
    return [part.strip() for part in parts if part.strip()]
