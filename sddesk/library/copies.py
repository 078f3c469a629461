"""Copies of the index through SQLite's backup, so that a damaged one costs no long look through all files."""

from __future__ import annotations

import secrets
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sddesk.core.whole_files import TEMP_PREFIX, TEMP_SUFFIX, hold, make_folder, make_private, sweep
from sddesk.library.health import check

KEPT = 3


def keep_copy(db: sqlite3.Connection, path: Path) -> Path:
    """Copy the open index next to itself; keep the newest few. Raises sqlite3.Error, OSError; older ones then stay."""
    folder = _folder(path)
    make_folder(folder, private=True)
    sweep(folder)
    target = folder / f"{path.stem}-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.db"
    temp = folder / f"{TEMP_PREFIX}copy-{secrets.token_hex(4)}{TEMP_SUFFIX}"
    try:
        make_private(temp)
        with temp.open("rb") as held, closing(sqlite3.connect(temp)) as copy:
            hold(held)
            copy.execute("PRAGMA journal_mode = OFF")  # a kill leaves one file, which is swept
            db.backup(copy)
        temp.replace(target)
    finally:
        temp.unlink(missing_ok=True)
    for old in copies(path)[KEPT:]:
        old.unlink(missing_ok=True)
    return target


def copies(path: Path) -> list[Path]:
    """The kept copies of an index, newest first."""
    return sorted(_folder(path).glob(f"{path.stem}-*.db"), reverse=True)


def restore_copy(path: Path) -> bool:
    """Put the newest sound copy in the place of an index that was moved away; False when there is none."""
    for copy in copies(path):
        try:
            with closing(sqlite3.connect(copy)) as source:
                check(source)
                with closing(sqlite3.connect(path)) as target:
                    source.backup(target)
            return True
        except sqlite3.DatabaseError:
            path.unlink(missing_ok=True)  # the half of a damaged copy
    return False


def _folder(path: Path) -> Path:
    return path.with_name(f"{path.stem}-copies")
