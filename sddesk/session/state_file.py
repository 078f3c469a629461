"""What the next start begins with: one JSON file, written whole; a broken one is put aside, never trusted."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.whole_files import make_folder, read_bounded, sweep, write_over

MAX_BYTES = 2**26


class StateFile:
    """One such file whose writes may be made on any thread: what was asked for last is what stays."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._tickets = count(1)
        self._lock = threading.Lock()
        self._written = 0

    def write(self, data: dict[str, Any]) -> Callable[[], None]:
        """The write of `data`, to be called once, anywhere; it does nothing when a later one was faster.

        The call raises SddeskError when the disk does not let us.
        """
        ticket = next(self._tickets)

        def now() -> None:
            with self._lock:
                if ticket < self._written:
                    return
                try:
                    write_state(self._path, data)
                except OSError as error:
                    raise SddeskError(
                        QT_TRANSLATE_NOOP("messages", "The draft cannot be stored in {path}: {reason}"),
                        QT_TRANSLATE_NOOP("messages", "Make room on that disk or allow writing there, then try again."),
                        path=str(self._path),
                        reason=error.strerror or str(error),
                    ) from error
                self._written = ticket

        return now


def read_state(path: Path) -> tuple[dict[str, Any], Path | None]:
    """The stored state, and where a broken file was put (None when it was whole or there was none)."""
    try:
        sweep(path.parent)
        data = json.loads(read_bounded(path, MAX_BYTES).decode("utf-8"))
        if isinstance(data, dict):
            return data, None  # pyright: ignore[reportUnknownVariableType]
    except FileNotFoundError:
        return {}, None
    except (OSError, ValueError, RecursionError):
        pass
    aside = path.with_name(f"{path.stem}-damaged-{datetime.now(UTC):%Y%m%d-%H%M%S}{path.suffix}")
    try:
        path.replace(aside)
    except OSError:
        return {}, path
    return {}, aside


def write_state(path: Path, data: dict[str, Any]) -> None:
    """Replace the file by `data` as a whole. Raises OSError when the disk does not let us."""
    make_folder(path.parent, private=True)
    text = json.dumps(data, ensure_ascii=False, indent=1)
    write_over(path, text.encode("utf-8", "replace"), private=True)
