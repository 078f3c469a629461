"""Brings the model of the next order closer while the last picture of this one is decoded.

On a GPU the model is loaded into the processor's memory, which has little to do meanwhile. On a processor that would
take from the decoder what it gives to the loading, so there its files are only read into the system's cache, by the
system itself (tests/benchmarks/ahead.py).
"""

from __future__ import annotations

import contextlib
import logging
import os
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Generic

from sddesk.core.errors import Cancelled
from sddesk.engine.cancel import checker
from sddesk.engine.key import LoadKey
from sddesk.engine.load.cache import Checkpoint

CHUNK_BYTES = 16 * 2**20
JOIN_SECONDS = 0.02
_log = logging.getLogger(__name__)


class Prefetch(Generic[Checkpoint]):
    """At most one model on its way. One thread drives it; the order that meets a failure again reports it."""

    def __init__(self) -> None:
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        self._key: LoadKey | None = None
        self._loaded: Checkpoint | None = None

    def begin(self, work: Callable[[Callable[[], None]], Checkpoint | None], key: LoadKey | None = None) -> None:
        """Run `work` on another thread; it calls its argument now and then, which raises Cancelled.

        `key` is that of the checkpoint that it returns, None where it returns none and no order is to wait for it.
        """
        self.give_up()
        self._stop, self._key = threading.Event(), key
        self._thread = threading.Thread(target=self._run, args=(work, self._stop), name="sddesk-prefetch", daemon=True)
        self._thread.start()

    def take(self, key: LoadKey, check: Callable[[], None]) -> Checkpoint | None:
        """What was begun: the checkpoint that is wanted now is waited for, and `check` called meanwhile, which may
        raise; another one is given if it is there, else stopped."""
        if key != self._key:
            self._stop.set()
        while self._key is not None and self._thread is not None and self._thread.is_alive():
            check()
            self._thread.join(JOIN_SECONDS)
        loaded, self._loaded, self._key = self._loaded, None, None
        return loaded

    def give_up(self) -> bool:
        """Stop what was begun and let go of what came of it; False where that was nothing that takes memory."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
        loading, self._key, self._thread = self._key is not None, None, None
        if self._loaded is not None:
            self._loaded.release()
            self._loaded = None
        return loading

    def _run(self, work: Callable[[Callable[[], None]], Checkpoint | None], stop: threading.Event) -> None:
        try:
            self._loaded = work(checker(stop.is_set))
        except Cancelled:
            pass
        except Exception as error:  # noqa: BLE001 - the top of a thread; the order itself meets the same and tells it
            _log.info("the next model was not prefetched: %s", error)


def read_into_cache(files: Iterable[Path], check: Callable[[], None]) -> None:
    """Ask the system to have these files in its cache; what it has already costs nothing. Only where it can be asked
    (Linux)."""
    advise = getattr(os, "posix_fadvise", None)
    if advise is None:
        return
    for file in files:
        with contextlib.suppress(OSError), file.open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            for start in range(0, size, CHUNK_BYTES):
                check()
                advise(stream.fileno(), start, CHUNK_BYTES, os.POSIX_FADV_WILLNEED)
