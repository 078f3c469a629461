"""A person's own words on a picture: a text that is kept as it is left, never asked about."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from sddesk.core.record import ImageRecord
from sddesk.ui.handed_in import leave_files_to_window

LINES = 4
OWN_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CaptionEditor(QPlainTextEdit):
    """`written` has the picture's id and its new caption; `left` comes with Esc or Ctrl+Enter.

    What came from elsewhere is shown unless something is being typed.
    """

    written = Signal(int, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._record_id: int | None = None
        self._caption: str | None = ""  # what the library has, None when it did not take what was typed
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Caption of the large picture"))
        self.setToolTip(self.tr("Your own words on this picture: kept as you leave them (Esc), found by searching"))
        self.setPlaceholderText(self.tr("Write a caption"))
        self._fit()
        leave_files_to_window(self)

    def show_record(self, record: ImageRecord | None) -> None:
        """Show a picture's caption, None for no picture; what was typed for another is kept first."""
        record_id = record.id if record is not None else None
        if record_id != self._record_id:
            self.keep()
        caption = record.caption if record is not None else ""
        same = record_id == self._record_id
        if not (same and (caption == self._caption or self.document().isModified())):
            if not (same and self.toPlainText().strip() == caption):  # what was just kept can still be undone
                self.setPlainText(caption)
            self.document().setModified(False)
        self._record_id, self._caption = record_id, caption
        self.setReadOnly(record is None or record.missing or record.trashed)
        self.setEnabled(record is not None)

    def keep(self) -> None:
        """Hand over what was typed, if it is not what was there."""
        if not self.document().isModified() or self._record_id is None:
            return
        QGuiApplication.inputMethod().commit()  # what an input method still holds
        self.document().setModified(False)
        text = self.toPlainText().strip()
        if text != self._caption:
            self._caption = text
            self.written.emit(self._record_id, text)

    def take_back(self, record_id: int) -> None:
        """What was handed over could not be kept: it stays here as not yet kept."""
        if record_id == self._record_id:
            self._caption = None
            self.document().setModified(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.ShortcutFocusReason):
            self.moveCursor(QTextCursor.MoveOperation.End)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.keep()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._leaves(cast("QKeyEvent", event)):
            event.accept()  # here they leave the text; the window's own use of them comes after that
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._leaves(event):
            self.keep()
            self.left.emit()
            return
        super().keyPressEvent(event)
        event.accept()  # no letter or arrow of a text is a command of the page around it

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _leaves(self, event: QKeyEvent) -> bool:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return event.key() in OWN_KEYS and (event.key() == Qt.Key.Key_Escape) != with_control

    def _fit(self) -> None:
        """As high as a few lines of its font."""
        self.setMinimumHeight(2 * self.fontMetrics().lineSpacing() + 20)
        self.setMaximumHeight(LINES * self.fontMetrics().lineSpacing() + 20)
