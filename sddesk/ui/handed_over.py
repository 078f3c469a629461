"""Files that macOS hands over as events, to a program that runs or is just starting; elsewhere they are arguments."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent, QGuiApplication


class HandedOver(QObject):
    """Listens to the application as long as it lives and gives each file to `open_file`."""

    def __init__(self, app: QGuiApplication, open_file: Callable[[Path], None]) -> None:
        super().__init__(app)
        self._open_file = open_file
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self._open_file(Path(event.file()))
            return True
        return super().eventFilter(watched, event)
