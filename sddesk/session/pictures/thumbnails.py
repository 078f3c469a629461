"""Small pictures for what is in view: read and decoded beside the window, the newest wish first, the rest forgotten."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from sddesk.core.errors import SddeskError
from sddesk.core.record import ImageRecord

Picture = TypeVar("Picture")
Key = tuple[str, int]
THREADS = 2
KEPT_BYTES = 96 * 2**20
log = logging.getLogger(__name__)


class Arrivals(QObject):
    """Says on the window's thread that a picture is there."""

    arrived = Signal(object)


class Thumbnails(Generic[Picture]):
    """Holds the small pictures seen last. `file_of` gives a record's small file, making it where it lacks;

    `decode` reads it, at most so many pixels a side, and says how many bytes that takes. Both run on other threads.
    """

    def __init__(
        self, file_of: Callable[[ImageRecord], Path], decode: Callable[[Path, int], tuple[Picture, int]]
    ) -> None:
        self.signals = Arrivals()
        self._file_of, self._decode = file_of, decode
        self._held: OrderedDict[Key, tuple[Picture | None, int]] = OrderedDict()
        self._bytes = 0
        self._wanted: list[tuple[ImageRecord, int]] = []
        self._news = threading.Condition()
        self._under_way: set[Key] = set()
        self._open = True
        self._threads: list[threading.Thread] = []

    def get(self, record: ImageRecord, side: int) -> Picture | None:
        """The small picture if it is at hand."""
        with self._news:
            key = _key(record, side)
            held = self._held.get(key)
            if held is None:
                return None
            self._held.move_to_end(key)
            return held[0]

    def failed(self, record: ImageRecord, side: int) -> bool:
        """Whether there is none, because its file cannot be read."""
        with self._news:
            held = self._held.get(_key(record, side))
        return held is not None and held[0] is None

    def want(self, records: Sequence[ImageRecord], side: int) -> None:
        """Make these, first to last, and no longer what was wanted before."""
        with self._news:
            self._wanted = [
                (record, side)
                for record in reversed(records)
                if not record.missing and record.problem is None and _key(record, side) not in self._held
            ]
            if self._wanted and self._open:
                self._start()
                self._news.notify_all()

    def close(self, timeout: float) -> bool:
        """End the threads; False if one took longer than `timeout` seconds."""
        with self._news:
            self._open = False
            self._news.notify_all()
        for thread in self._threads:
            thread.join(timeout)
        return not any(thread.is_alive() for thread in self._threads)

    def _start(self) -> None:
        while len(self._threads) < THREADS:
            name = f"sddesk-thumbnails-{len(self._threads)}"
            self._threads.append(threading.Thread(target=self._serve, name=name, daemon=True))
            self._threads[-1].start()

    def _serve(self) -> None:
        while (order := self._next()) is not None:
            record, side = order
            picture, size = self._made(record, side)
            with self._news:
                key = _key(record, side)
                self._under_way.discard(key)
                self._held[key] = picture, size
                self._bytes += size
                while self._bytes > KEPT_BYTES:
                    self._bytes -= self._held.popitem(last=False)[1][1]
            try:
                self.signals.arrived.emit(record)
            except RuntimeError:
                return  # the program is closing

    def _next(self) -> tuple[ImageRecord, int] | None:
        with self._news:
            while self._open:
                while self._wanted:
                    record, side = self._wanted.pop()
                    key = _key(record, side)
                    if key not in self._held and key not in self._under_way:
                        self._under_way.add(key)
                        return record, side
                self._news.wait()
            return None

    def _made(self, record: ImageRecord, side: int) -> tuple[Picture | None, int]:
        try:
            return self._decode(self._file_of(record), side)
        except SddeskError:
            return None, 0
        except Exception:  # foreign bytes: whatever one picture does, the others are shown
            log.warning("no small picture of record %d", record.id, exc_info=True)
            return None, 0


def _key(record: ImageRecord, side: int) -> Key:
    return record.content_hash or f"id-{record.id}", side
