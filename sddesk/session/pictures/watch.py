"""Notices, when the window comes to the front, that other programs put pictures into folders of the library."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject

from sddesk.session.background import Background
from sddesk.session.picture_library import PictureLibrary

LOOK_EVERY = 5.0  # seconds: who goes to and fro between two windows asks no more often

Stamps = dict[str, int]


class Watch(QObject):
    """`look` compares the folders with how they were; where one has other files now, `on_news` is called.

    Only folders are looked at, on a thread of its own: neither a save nor a search waits for a slow drive.
    """

    def __init__(
        self,
        library: Callable[[], PictureLibrary],
        background: Background,
        on_news: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._background, self._on_news = library, background, on_news
        self._seen: Stamps | None = None
        self._looking = False
        self._looked_at = float("-inf")

    def look(self) -> None:
        """Look, if that is not under way or just done; the first look finds no news."""
        if self._looking or time.monotonic() - self._looked_at < LOOK_EVERY:
            return
        self._looking, self._looked_at = True, time.monotonic()
        self._background.run(lambda: self._library().folder.imported(), self._look_at, lambda _: self._end())

    def _look_at(self, folders: Sequence[Path]) -> None:
        self._background.pool(lambda: stamps(folders), self._compare, lambda _: self._end())

    def _compare(self, now: Stamps) -> None:
        before, self._seen = self._seen, now
        self._end()
        if before is not None and before != now:
            self._on_news()

    def _end(self) -> None:
        self._looking = False


def stamps(folders: Sequence[Path]) -> Stamps:
    """When files last came into or left these folders, and those in them; hidden ones, our trash too, left out."""
    found: Stamps = {}
    for place in folders:
        for folder, names, _ in os.walk(place):
            names[:] = [name for name in names if not name.startswith(".")]
            with suppress(OSError):
                found[folder] = Path(folder).stat().st_mtime_ns
        if place.is_file():
            with suppress(OSError):
                found[str(place)] = place.stat().st_mtime_ns
    return found
