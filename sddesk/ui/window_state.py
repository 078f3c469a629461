"""Where the window was and which page it showed, kept for the next start in a small file in the settings' folder."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

KEYS = ("geometry", "splitter", "record", "card_dismissed", "open_sections")


class WindowState:
    """Reads and writes geometry, splitter, the picture in view, open sections and whether the card was dismissed.

    `put_aside` is where a damaged file went, None when it was whole or there was none.
    """

    def __init__(self, file: Path) -> None:
        self.put_aside = _put_aside(file)
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def restore(self, window: QMainWindow, splitter: QSplitter) -> bool:
        """Put window and splitter where they were; False when nothing was kept."""
        geometry, sides = self._store.value("geometry"), self._store.value("splitter")
        if not isinstance(geometry, QByteArray) or not window.restoreGeometry(geometry):
            return False
        return isinstance(sides, QByteArray) and splitter.restoreState(sides)

    def keep(
        self, window: QMainWindow, splitter: QSplitter, record_id: int | None, open_sections: Iterable[str] = ()
    ) -> None:
        """Write everything now."""
        self._store.setValue("open_sections", " ".join(open_sections))
        self._store.setValue("geometry", window.saveGeometry())
        self._store.setValue("splitter", splitter.saveState())
        self._store.setValue("record", -1 if record_id is None else record_id)
        self._store.sync()

    @property
    def record_id(self) -> int | None:
        """The saved picture that was in view."""
        try:
            record_id = int(str(self._store.value("record", -1)))
        except ValueError:
            return None
        return record_id if record_id >= 0 else None

    @property
    def open_sections(self) -> list[str]:
        """The names of the sections of the panel that were open."""
        return str(self._store.value("open_sections", "")).split()

    @property
    def card_dismissed(self) -> bool:
        """Whether the person sent the model card away."""
        return str(self._store.value("card_dismissed", "false")).lower() == "true"

    def dismiss_card(self) -> None:
        """Keep the model card away."""
        self._store.setValue("card_dismissed", True)
        self._store.sync()


def _put_aside(file: Path) -> Path | None:
    """Move a file away in which nothing stands that this program writes; where it went, None when it stays."""
    store = QSettings(str(file), QSettings.Format.IniFormat)
    sound = store.status() == QSettings.Status.NoError and any(key in KEYS for key in store.allKeys())
    if sound or not file.is_file():
        return None
    aside = file.with_name(f"{file.stem}-damaged-{datetime.now(UTC):%Y%m%d-%H%M%S}{file.suffix}")
    try:
        return file.replace(aside)
    except OSError:
        return None  # it is only read then
