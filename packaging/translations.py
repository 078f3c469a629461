"""Compiles the committed .ts files to the .qm files that Qt loads; used by bootstrap and by the wheel build."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from setup_error import SetupError


def stale(folder: Path) -> list[Path]:
    """The .ts files whose .qm is missing or older."""
    return [
        source
        for source in sorted(folder.glob("*.ts"))
        if not source.with_suffix(".qm").exists()
        or source.with_suffix(".qm").stat().st_mtime_ns < source.stat().st_mtime_ns
    ]


def compile_stale(folder: Path, find_lrelease: Callable[[], Path]) -> None:
    """Bring every .qm in `folder` up to date; written beside it first, so that a reader never sees half a file.

    `find_lrelease` gives the path of Qt's compiler and is asked only where there is work. Raises SetupError.
    """
    for source in stale(folder):
        finished = source.with_suffix(".qm")
        unfinished = source.with_suffix(f".{os.getpid()}.qm")
        run = subprocess.run(
            [str(find_lrelease()), "-silent", str(source), "-qm", str(unfinished)],
            capture_output=True,
            text=True,
            check=False,
        )
        if run.returncode or not unfinished.exists():
            unfinished.unlink(missing_ok=True)
            raise SetupError(f"{source.name} cannot be compiled: {(run.stderr or run.stdout).strip()}")
        unfinished.replace(finished)


def lrelease() -> Path:
    """The compiler that PySide6 brings, where this Python has PySide6."""
    import PySide6

    return Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
