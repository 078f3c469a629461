"""Work in a process of its own: it can be ended at any moment, and its memory ends with it."""

from __future__ import annotations

import contextlib
import logging
import os
import subprocess
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import psutil

from sddesk.engine.threads import thread_environment

LOOK_SECONDS = 0.05
LAST_WORDS = 1000  # characters of what it said, for the log
KILL_SECONDS = 1.0
NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)

log = logging.getLogger(__name__)


class SideError(Exception):
    """The process ended without its work; the text is what it said last."""


def run_beside(command: Sequence[str], log: Path, check: Callable[[], None]) -> None:
    """Run to its end what calls `end_with_parent`; `log` is there meanwhile.

    Raises SideError, OSError, and what `check` raises, which ends the process and what it started.
    """
    with log.open("wb+") as said:
        child = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=said,
            stderr=said,
            creationflags=NO_WINDOW,
            env={**os.environ, **thread_environment(os.environ)},
        )
        try:
            while True:
                try:
                    code = child.wait(LOOK_SECONDS)
                    break
                except subprocess.TimeoutExpired:
                    check()
        finally:
            end_by_force(child)
            assert child.stdin is not None
            child.stdin.close()
        said.seek(0)
        last = said.read().decode("utf-8", "replace")[-LAST_WORDS:]
    log.unlink()
    if code < 0:  # what it said last says nothing of that
        raise SideError(f"{last.strip()}\nended by signal {-code}".strip())
    if code:
        raise SideError(last.strip() or f"exit code {code}")


def end_with_parent() -> None:
    """From now on this process ends when the one that started it is gone."""
    threading.Thread(target=_wait_for_end, daemon=True).start()


def _wait_for_end() -> None:
    while os.read(0, 1):  # not sys.stdin, which Python locks when it ends
        pass
    os._exit(1)


def end_by_force(child: subprocess.Popen[bytes]) -> None:
    """End a process and what it started, whatever they do. Waits for at most KILL_SECONDS, then logs that it stays."""
    if child.poll() is None:
        with contextlib.suppress(psutil.Error):
            for started in psutil.Process(child.pid).children(recursive=True):
                with contextlib.suppress(psutil.Error):
                    started.kill()
    child.kill()
    try:
        child.wait(KILL_SECONDS)
    except subprocess.TimeoutExpired:
        log.warning("process %d was killed and is not gone: the system waits for a device", child.pid)
