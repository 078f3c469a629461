"""The hashes of weights files, computed once and kept with the file's size and time. Can be deleted any time."""

from __future__ import annotations

import errno
import hashlib
import json
import logging
import os
import threading
from pathlib import Path
from typing import Any, cast

from sddesk.core.regular_files import open_regular
from sddesk.weights.headers import unreadable

BLOCK = 1 << 20
log = logging.getLogger(__name__)


class FileHashes:
    """SHA-256 in hex by key; any thread may ask. What cannot be written to `cache` holds for this run."""

    def __init__(self, cache: Path) -> None:
        self._cache = cache
        self._computed: dict[str, str] = {}
        self._writing, self._closing = threading.Lock(), threading.Event()

    def known(self) -> dict[str, str]:
        """All that were computed."""
        try:
            data: Any = json.loads(self._cache.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            data = None  # what is lost is computed again
        kept = cast("dict[Any, Any]", data) if isinstance(data, dict) else {}
        return {str(key): str(value) for key, value in kept.items()} | self._computed

    def compute(self, file: Path, key: str, start: int = 0) -> str:
        """The hash of a file from byte `start` on, kept under `key`. Raises SddeskError when it cannot be read."""
        digest = self.digest(file, start)
        with self._writing:  # several are computed at once
            self._computed[key] = digest
            self._write(self.known())
        return digest

    def digest(self, file: Path, start: int = 0) -> str:
        """The same, not kept."""
        digest = hashlib.sha256()
        try:
            with open_regular(file) as stream:
                stream.seek(start)
                while block := stream.read(BLOCK):
                    if self._closing.is_set():
                        raise InterruptedError(errno.EINTR, os.strerror(errno.EINTR))
                    digest.update(block)
        except OSError as error:
            raise unreadable(file, error) from error
        return digest.hexdigest()

    def close(self) -> None:
        """End what reads a large file now; for the end of the program."""
        self._closing.set()

    def _write(self, hashes: dict[str, str]) -> None:
        temporary = self._cache.with_name(f".{self._cache.name}.{os.getpid()}.tmp")
        try:
            self._cache.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(json.dumps(hashes, indent=1), encoding="utf-8")
            temporary.replace(self._cache)
        except OSError as error:
            log.warning("the hashes of models are not kept: %s", error)


def file_key(file: Path) -> str:
    """What a file's hash is kept under. Raises OSError when it is not there."""
    status = file.stat()
    return f"{file.resolve()}|{status.st_size}|{status.st_mtime_ns}"
