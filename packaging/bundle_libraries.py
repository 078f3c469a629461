"""Shared libraries in the Linux bundle: without those that only left-out files wanted, and without symbol tables."""

from __future__ import annotations

import posixpath
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path, PurePath

from bundle_parts import LeftOut

Row = tuple[str, str, str]
WORTH_STRIPPING = 500_000
# Patched after linking by their makers, which strip can break (numpy.libs ...); or without symbols anyway (Qt).
NOT_STRIPPED = (".libs/", "PySide6/", "shiboken6/")


def without_orphans(binaries: Sequence[Row]) -> tuple[list[Row], list[LeftOut]]:
    """Drop the libraries at the top of the folder that nothing in the table needs any more.

    PyInstaller puts there what it found by following the files' needs, also of those that were left out since.
    """
    if not sys.platform.startswith("linux"):
        return list(binaries), []
    from PyInstaller.depend.bindepend import get_imports

    binaries = without_dead_links(binaries)
    followed = {row[0]: row for row in binaries if "/" not in row[0] and ".so" in row[0]}
    kept = [row for row in binaries if row[0] not in followed]
    kept += [followed.pop(name) for name in list(followed) if name.startswith("libpython")]  # the executable opens it
    waiting = [row[1] for row in kept if row[2] != "SYMLINK"]
    while waiting:
        for name, _ in get_imports(waiting.pop()):
            row = followed.pop(PurePath(name).name, None)
            if row is not None:
                kept.append(row)
                waiting += [row[1]] if row[2] != "SYMLINK" else []
    orphans = [row for row in followed.values() if row[2] != "SYMLINK"]
    why = "GTK and what it needs, above all: the desktop has its own, and two in one process do not agree"
    sizes = [Path(row[1]).stat().st_size for row in orphans]
    return kept, [LeftOut(what="libraries of left-out files", why=why, files=len(sizes), bytes=sum(sizes))]


def without_dead_links(rows: Sequence[Row]) -> list[Row]:
    """The table without links to files that are not in it."""
    places = {row[0] for row in rows if row[2] != "SYMLINK"}
    return [row for row in rows if row[2] != "SYMLINK" or posixpath.normpath(_target(row)) in places]


def _target(row: Row) -> str:
    return posixpath.join(posixpath.dirname(row[0]), row[1])


def stripped(binaries: Sequence[Row], folder: Path) -> tuple[list[Row], list[LeftOut]]:
    """The table with large libraries replaced by copies in `folder` without symbol tables."""
    tool = shutil.which("strip")
    if not sys.platform.startswith("linux") or tool is None:
        return list(binaries), []
    shutil.rmtree(folder, ignore_errors=True)
    rows: list[Row] = []
    saved = count = 0
    for place, source, kind in binaries:
        size = Path(source).stat().st_size if kind != "SYMLINK" else 0
        if size < WORTH_STRIPPING or any(text in place for text in NOT_STRIPPED):
            rows.append((place, source, kind))
            continue
        copy = folder / place
        copy.parent.mkdir(parents=True, exist_ok=True)
        done = subprocess.run([tool, "--strip-unneeded", "-o", str(copy), source], capture_output=True, check=False)
        good = done.returncode == 0 and copy.stat().st_size < size
        rows.append((place, str(copy) if good else source, kind))
        if good:
            saved += size - copy.stat().st_size
            count += 1
    why = "for debuggers; torch's alone are 89 MB"
    return rows, [LeftOut(what="symbol tables of libraries", why=why, files=count, bytes=saved)]
