"""File names as other systems make them: bytes that are no UTF-8, and lengths up to the file system's bound."""

from __future__ import annotations

import os
from pathlib import Path

LONGEST = 255  # bytes of a name on Linux and macOS, UTF-16 units on Windows
_LONGEST_ENDING = 16


def length(name: str) -> int:
    """How much of LONGEST a name takes."""
    return len(name.encode("utf-16-le", "surrogatepass")) // 2 if os.name == "nt" else len(os.fsencode(name))


def shortened(name: str, room: int) -> str:
    """The beginning of `name` that takes no more than `room`."""
    while length(name) > room:
        name = name[: -max(1, (length(name) - room) // 4)]
    return name


def numbered(path: Path, number: int = 1) -> Path:
    """`path` for 1, else with `-number` before its ending; the stem is cut where the name would be too long."""
    stem, ending = path.stem, path.suffix
    if length(ending) > _LONGEST_ENDING:
        stem, ending = path.name, ""
    mark = f"-{number}" if number > 1 else ""
    return path.with_name(shortened(stem, LONGEST - length(mark + ending)) + mark + ending)


def shown(name: str | Path) -> str:
    """A name or path as text that every screen and file takes: a byte that is no UTF-8 becomes `\\xff`."""
    return os.fsencode(name).decode("utf-8", "backslashreplace") if os.name != "nt" else str(name)
