"""What the next start begins with: one JSON file, written whole; a broken one is put aside, never trusted."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any


def read_state(path: Path) -> tuple[dict[str, Any], Path | None]:
    """The stored state, and where a broken file was put (None when it was whole or there was none)."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
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
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.tmp")
    with temporary.open("w", encoding="utf-8") as file:
        json.dump(data, file, ensure_ascii=False, indent=1)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
