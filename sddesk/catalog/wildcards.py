"""Files of alternatives for prompts, as A1111's extensions keep them: one a line, `#` comments, any subfolder."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

MAX_BYTES = 8_000_000


def wildcard_lines(folder: Path, name: str) -> tuple[str, ...] | None:
    """The alternatives in `folder`/`name`.txt, whatever its case; None when there is no such file, or none in it."""
    parts = PurePosixPath(name.strip().removesuffix(".txt")).parts
    if not parts or any(part in ("/", "..", ".") for part in parts):
        return None
    try:
        file = _found(folder, [*parts[:-1], f"{parts[-1]}.txt"])
        if not file.is_file():
            return None
        with file.open("rb") as stream:
            text = stream.read(MAX_BYTES).decode("utf-8-sig", "replace")
    except OSError:  # also a name too long for a file
        return None
    rows = (line.strip() for line in text.split("\n"))
    return tuple(row for row in rows if row and not row.startswith("#")) or None


def _found(folder: Path, parts: list[str]) -> Path:
    """The file below `folder`; where a name has another case there, that one. Raises OSError."""
    for part in parts:
        exact = folder / part
        if not exact.exists():
            same = (path for path in sorted(folder.iterdir()) if path.name.casefold() == part.casefold())
            exact = next(same, exact)
        folder = exact
    return folder
