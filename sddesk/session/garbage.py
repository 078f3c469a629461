"""Collects Python's garbage on the UI thread only.

A collection on another thread destroys Qt objects there. It then holds a lock of Qt and waits for Python's, while the
UI thread holds Python's and waits for Qt's: `QObject::~QObject` against `QObject::connect`, and the window never
answers again. Seen with PySide6 6.11.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 1000


class UiGarbage(QObject):
    """Takes the place of Python's own collections while it runs; made on the UI thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation whose threshold is passed, as Python would."""
        young, middle, old = (count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True))
        if young:
            gc.collect(2 if middle and old else 1 if middle else 0)

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.enable()
