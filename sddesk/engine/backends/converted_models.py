"""The folder of converted models: found by what they were made of, whole or not there, the least used go first.

Several engines share it, and make one model at a time: the second that wants it finds it made. Everything in it can be
deleted at any time: it is made anew when it is wanted.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

LIMIT_BYTES = 12 * 2**30  # SDXL and three of SD 1
SPARE_BYTES = 2**30  # left free on the disk whatever is converted
STALE_SECONDS = 24 * 3600  # what an ended conversion left behind
LOCK = ".lock"
_LOOK_SECONDS = 0.1
_USED = "used"  # its time is when the model was last used


def fingerprint(files: Iterable[Path], *words: str) -> str:
    """What a conversion is good for: these files as they are now (names, sizes, times), and these words."""
    digest = hashlib.sha256("\0".join(words).encode())
    for file in sorted(files):
        status = file.stat()
        digest.update(f"\0{file.name}\0{status.st_size}\0{status.st_mtime_ns}".encode())
    return digest.hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class ConvertedModels:
    """The folder, with at most `limit` bytes in it."""

    folder: Path
    limit: int = LIMIT_BYTES

    def find(self, name: str) -> Path | None:
        """The folder of a converted model, which counts as used now; None if there is none."""
        place = self.folder / name
        used = place / _USED
        if not used.is_file():
            return None
        with contextlib.suppress(OSError):  # a folder that cannot be written is as good as another
            os.utime(used)
        return place

    @contextmanager
    def alone(self, check: Callable[[], None]) -> Iterator[None]:
        """While open, no second process converts a model here: each takes memory and disk that the next one asks for.

        Waits for the one that does, which also ends when that process dies; `check` is called meanwhile, and what it
        raises ends the wait. Raises OSError.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(self.folder / LOCK)
        while True:
            try:
                lock.acquire(timeout=_LOOK_SECONDS)
                break
            except Timeout:
                check()
            except OSError:
                break  # a drive without locks: at worst a model is made twice
        try:
            yield
        finally:
            lock.release()

    def has_room(self, size: int) -> bool:
        """Whether `size` bytes more fit into the limit, least used ones gone, and on the disk."""
        there = self.folder
        while not there.exists():
            there = there.parent
        freed = max(0, self.size() + size - self.limit)
        return size <= self.limit and shutil.disk_usage(there).free + freed > size + SPARE_BYTES

    def add(self, name: str, size: int, make: Callable[[Path], None]) -> Path:
        """Let `make` fill an empty folder and take it in under `name`. Raises what `make` raises, and OSError.

        `size`, about what it will have, is made room for before. Nothing is left of a conversion that fails.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        self._sweep(size)
        place = self.folder / name
        made = Path(tempfile.mkdtemp(prefix=".making-", dir=self.folder))
        try:
            make(made)
            (made / _USED).write_text(json.dumps({"made": time.time()}), encoding="utf-8")
            if not (place / _USED).is_file():  # another process was as quick, where a drive has no locks
                shutil.rmtree(place, ignore_errors=True)
                made.replace(place)
        finally:
            shutil.rmtree(made, ignore_errors=True)
        return place

    def discard(self, name: str) -> None:
        """Delete a converted model that does not work."""
        shutil.rmtree(self.folder / name, ignore_errors=True)

    def _sweep(self, size: int) -> None:
        """Delete what ended conversions left, and the least used models until `size` more fit into the limit."""
        for left in self.folder.glob(".making-*"):
            with contextlib.suppress(OSError):
                if time.time() - left.stat().st_mtime > STALE_SECONDS:
                    shutil.rmtree(left, ignore_errors=True)
        by_use = sorted(self.folder.glob(f"*/{_USED}"), key=lambda used: used.stat().st_mtime)
        while by_use and self.size() + size > self.limit:
            shutil.rmtree(by_use.pop(0).parent, ignore_errors=True)

    def size(self) -> int:
        """Bytes of all that is there."""
        return sum(_size_of(file) for file in self.folder.glob("*/*"))


def _size_of(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
