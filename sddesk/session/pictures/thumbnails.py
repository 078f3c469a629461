"""Thumbnails of the pictures in view: decoded off the UI thread, the newest wish first, the rest forgotten."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from sddesk.core.errors import SddeskError
from sddesk.core.record import ImageRecord
from sddesk.session.background import Background
from sddesk.session.executor import Executor

Picture = TypeVar("Picture")
Key = tuple[str, int]
THREADS = 2
KEPT_BYTES = 96 * 2**20
log = logging.getLogger(__name__)


class Arrivals(QObject):
    """`arrived` carries the record whose small picture is there, or cannot be had."""

    arrived = Signal(object)


class Thumbnails(Generic[Picture]):
    """Holds the small pictures seen last; every call is made on the UI thread.

    `file_of` gives a record's small file, making it where it lacks; `decode` reads it, at most so many pixels a side,
    and says how many bytes that takes. Both run on other threads.
    """

    def __init__(
        self,
        background: Background,
        file_of: Callable[[ImageRecord], Path],
        decode: Callable[[Path, int], tuple[Picture, int]],
    ) -> None:
        self.signals = Arrivals()
        self._background = background
        self._executor = Executor("sddesk-thumbnails", THREADS)
        self._file_of, self._decode = file_of, decode
        self._held: OrderedDict[Key, tuple[Picture | None, int]] = OrderedDict()
        self._bytes = 0
        self._coming: dict[Key, Future[tuple[Picture | None, int]]] = {}

    def get(self, record: ImageRecord, side: int) -> Picture | None:
        """The small picture if it is at hand."""
        key = _key(record, side)
        if key not in self._held:
            return None
        self._held.move_to_end(key)
        return self._held[key][0]

    def failed(self, record: ImageRecord, side: int) -> bool:
        """Whether there is none, because its file cannot be read."""
        held = self._held.get(_key(record, side))
        return held is not None and held[0] is None

    def want(self, records: Sequence[ImageRecord], side: int) -> None:
        """Make these, first to last, and no longer what was wanted before."""
        self._coming = {key: future for key, future in self._coming.items() if not future.cancel()}
        for record in records:
            key = _key(record, side)
            if not (record.missing or record.problem or key in self._held or key in self._coming):
                self._coming[key] = future = self._executor.submit(partial(self._made, record, side))
                nothing = partial(self._keep, record, key, (None, 0))
                self._background.follow(future, partial(self._keep, record, key), lambda _, end=nothing: end())

    def close(self, timeout_s: float) -> bool:
        """End the threads; False if one took longer than `timeout_s` seconds."""
        self._executor.cancel_waiting()
        return self._executor.close(timeout_s)

    def _keep(self, record: ImageRecord, key: Key, made: tuple[Picture | None, int]) -> None:
        self._coming.pop(key, None)
        self._held[key] = made
        self._bytes += made[1]
        while self._bytes > KEPT_BYTES:
            self._bytes -= self._held.popitem(last=False)[1][1]
        self.signals.arrived.emit(record)

    def _made(self, record: ImageRecord, side: int) -> tuple[Picture | None, int]:
        file = self._file_of(record)
        try:
            return self._decode(file, side)
        except SddeskError:
            return None, 0
        except Exception:  # foreign bytes: whatever one picture does, the others are shown
            log.warning("no small picture of record %d", record.id, exc_info=True)
            return None, 0


def _key(record: ImageRecord, side: int) -> Key:
    return record.content_hash or f"id-{record.id}", side
