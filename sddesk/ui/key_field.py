"""A button that shows the keys of a command and, once pressed, takes the next ones that are pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton

ALONE = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_unknown)
KEPT = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)  # they leave the field, as everywhere


class KeyField(QPushButton):
    """`chosen`: these keys were pressed, "" for none. Esc leaves them as they are, Delete takes them away."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._keys = ""
        self.waits = False
        self.setAutoDefault(False)
        self.setAccessibleName(self.tr("Keys of: {command}").format(command=name))
        self.setToolTip(self.tr("Press, then press the new keys; Delete for none, Esc to leave them"))
        self.clicked.connect(self._wait)

    def show_keys(self, keys: str) -> None:
        """Show these."""
        self._keys = keys
        if not self.waits:
            self.setText(keys)

    def event(self, event: QEvent) -> bool:
        if self.waits and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # or the command that has the keys would run
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.waits or event.key() in KEPT:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._stop()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers():
            self._stop()
            self.chosen.emit("")
        elif event.key() not in ALONE:
            self._stop()
            keys = QKeySequence(event.keyCombination())
            self.chosen.emit(keys.toString(QKeySequence.SequenceFormat.PortableText))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._stop()
        super().focusOutEvent(event)

    def _wait(self) -> None:
        self.waits = True
        self.setText(self.tr("Press keys…"))

    def _stop(self) -> None:
        self.waits = False
        self.setText(self._keys)
