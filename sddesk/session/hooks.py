"""Hooks: a person's own programs that are told of each saved picture. No code of others runs in this process.

A hook is an executable in one folder. It gets the record of the picture as JSON on its standard input. Off by default.
"""

from __future__ import annotations

import json
import logging
import os
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.record import ImageRecord, as_row
from sddesk.session.executor import Executor

MOST_SECONDS = 60.0  # of one hook; then it is ended
MOST_WAITING = 1000  # pictures
_FAILED = QT_TRANSLATE_NOOP("messages", "The hook {name} failed: {reason}")
_NOT_USED = QT_TRANSLATE_NOOP("messages", "The hook {name} is not run: {reason}")
_LATE = QT_TRANSLATE_NOOP("messages", "The hooks are too slow: {count} pictures wait for them, and one was left out.")
_PROGRAMS = (".exe", ".com", ".bat", ".cmd")  # of Windows, which has no mark for what can be run
log = logging.getLogger(__name__)


class Hooks:
    """Runs the programs of `folder` one after the other, on a thread of its own, while `enabled()` is true.

    `on_problem` hears on that thread what a hook did not do.
    """

    def __init__(
        self,
        folder: Path,
        enabled: Callable[[], bool],
        on_problem: Callable[[SddeskError], object],
        seconds: float = MOST_SECONDS,
    ) -> None:
        self._folder, self._enabled, self._on_problem, self._seconds = folder, enabled, on_problem, seconds
        self._executor = Executor("sddesk-hooks")
        self._waiting = 0  # with the lock
        self._lock = threading.Lock()

    def picture_saved(self, record: ImageRecord) -> None:
        """Tell the hooks of a picture; returns at once."""
        if not self._enabled():
            return
        with self._lock:
            waiting = self._waiting
            self._waiting += waiting < MOST_WAITING
        if waiting >= MOST_WAITING:
            self._on_problem(SddeskError(_LATE, count=waiting))
            return
        row = as_row(record) | {"id": record.id if record.id > 0 else None}
        self._executor.submit(partial(self._run_all, json.dumps(row).encode()))

    def close(self, seconds: float = MOST_SECONDS) -> None:
        """Wait so long for what was told; the rest is left out."""
        if not self._executor.close(seconds):
            log.warning("a hook is still running")

    def _run_all(self, told: bytes) -> None:
        try:
            for hook in self._found():
                try:
                    self._run(hook, told)
                except SddeskError as error:
                    self._on_problem(error)
        except SddeskError as error:
            self._on_problem(error)
        finally:
            with self._lock:
                self._waiting -= 1

    def _found(self) -> list[Path]:
        """The hooks by name. Raises SddeskError for a folder that cannot be read, or that others may write into."""
        try:
            _check_own(self._folder)
            found = sorted(file for file in self._folder.iterdir() if not file.name.startswith("."))
        except FileNotFoundError:
            return []
        except OSError as error:
            raise SddeskError(_NOT_USED, name=self._folder.name, reason=error.strerror or str(error)) from error
        return [file for file in found if file.is_file() and _can_run(file)]

    def _run(self, hook: Path, told: bytes) -> None:
        try:
            _check_own(hook)
        except OSError as error:
            raise SddeskError(_NOT_USED, name=hook.name, reason=error.strerror or str(error)) from error
        with tempfile.TemporaryFile() as errors:  # not a pipe, which what a hook leaves running would hold open
            try:
                ended = subprocess.run(
                    [str(hook)],
                    input=told,
                    stdout=subprocess.DEVNULL,  # ours may carry a protocol
                    stderr=errors,
                    cwd=self._folder,
                    timeout=self._seconds,
                    check=False,
                    start_new_session=True,  # Ctrl+C is meant for us
                )
            except subprocess.TimeoutExpired as error:
                raise SddeskError(_FAILED, name=hook.name, reason=f"no end after {self._seconds:g} s") from error
            except OSError as error:
                raise SddeskError(_FAILED, name=hook.name, reason=error.strerror or str(error)) from error
            if ended.returncode:
                errors.seek(max(0, errors.tell() - 500))
                said = errors.read(500).decode("utf-8", "replace").strip().splitlines() or [""]
                raise SddeskError(_FAILED, name=hook.name, reason=f"exit code {ended.returncode}. {said[-1]}".strip())


def _can_run(file: Path) -> bool:
    return file.suffix.lower() in _PROGRAMS if sys.platform == "win32" else os.access(file, os.X_OK)


def _check_own(place: Path) -> None:
    """Raise PermissionError for what others may change: it would be run with this person's rights."""
    if sys.platform == "win32":
        return
    status = place.stat()
    if status.st_uid not in (os.getuid(), 0) or status.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        raise PermissionError("others may change it")
