"""The index's file: opened, brought up to date, read and written in transactions, put aside when it is damaged.

Its journal is the classic one: two processes may open it, and SQLite before 3.51.3 can damage a WAL that two write.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sddesk.core import save_points
from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.save_points import SavePoint
from sddesk.core.whole_files import make_folder, make_private
from sddesk.library import health, schema
from sddesk.library.copies import keep_copy, restore_copy
from sddesk.library.health import IndexDamagedError, IndexUnusableError
from sddesk.library.rows import Value
from sddesk.library.schema import bring_up, expected_schema

log = logging.getLogger(__name__)
BUSY_SECONDS = 10.0
_NO_FILE = (0, 0)
_DAMAGED = (
    QT_TRANSLATE_NOOP("messages", "The library index {path} is damaged."),
    QT_TRANSLATE_NOOP("messages", "The pictures are untouched: the index is made anew from their files."),
)


class Database:
    """One connection, used by one thread at a time. Raises SddeskError when the file cannot be used.

    `put_aside` is where a damaged file was moved, None while there was none. `found_empty` tells of a file of 0 bytes,
    as a crash of the system leaves it: its newest copy was put in its place.
    """

    def __init__(self, path: Path, *, check: bool, read_only: bool) -> None:
        self.path = path
        self.put_aside: Path | None = None
        self._read_only = read_only
        self._depth = 0
        self._file = (0, 0)
        make_folder(path.parent, private=True)
        self.found_empty = not read_only and health.is_empty(path)
        if self.found_empty:
            restore_copy(path)
        try:
            self._db = self._open(check=check)
        except sqlite3.Error as error:
            damaged = _is_damage_of_file(error)
            if read_only or not damaged:
                raise self._explained(error, damaged=damaged) from error
            self.renew()

    def check(self, *, deep: bool = False) -> None:
        """Read every page, and with `deep` compare SQLite's own indexes. Raises IndexDamagedError."""
        try:
            health.check_header(self.path)
            health.check_schema(self._db, expected_schema())
            health.check(self._db, deep=deep)
        except sqlite3.Error as error:
            raise self._explained(error, damaged=not health.is_elsewhere(error)) from error

    def renew(self) -> Path:
        """Put a damaged file aside and open its newest sound copy, or a new file; where the damaged one is now."""
        if hasattr(self, "_db"):
            self._db.close()
        aside = self.put_aside = self._move_aside()
        log.info("damaged index put aside as %s", aside)
        restored = restore_copy(self.path)
        try:
            try:
                self._db = self._open(check=True)
            except sqlite3.Error as error:
                if health.is_elsewhere(error) or not restored:
                    raise
                self.path.unlink()  # a copy that this version cannot bring up to date
                self._db = self._open(check=True)
        except sqlite3.Error as error:
            raise self._explained(error) from error
        return aside

    def read(self, sql: str, values: Iterable[Value] = (), *, as_tuples: bool = False) -> list[Any]:
        """All rows; as plain tuples where there are many, which takes two thirds of the time."""
        try:
            self._follow_file()
            cursor = self._db.cursor()
            if as_tuples:
                cursor.row_factory = None
            return cursor.execute(sql, tuple(values)).fetchall()
        except UnicodeDecodeError as error:  # SQLite's own sentence about damaged definitions
            raise IndexDamagedError(*_DAMAGED, path=str(self.path)) from error
        except sqlite3.Error as error:
            raise self._failed(error) from error

    def run(self, sql: str, values: Iterable[Value] = ()) -> sqlite3.Cursor:
        """Change something: a commit of its own, or part of the batch that is under way."""
        with self.batch():
            return self._db.execute(sql, tuple(values))

    @contextmanager
    def batch(self) -> Generator[None]:
        """Changes within are one commit, that of the outermost batch: all of them are there afterwards, or none."""
        if self._depth:
            yield
            return
        try:
            self._follow_file()
            with self._db:
                self._depth += 1
                try:
                    yield
                finally:
                    self._depth -= 1
                save_points.reached(SavePoint.ROW_WRITTEN)
            save_points.reached(SavePoint.COMMITTED)
        except sqlite3.Error as error:
            raise self._failed(error) from error

    @contextmanager
    def alone(self) -> Generator[None]:
        """While open, keep other threads and processes from writing: for changes of files that go with the index."""
        with self.batch():
            if not self._db.in_transaction:
                self._db.execute("BEGIN IMMEDIATE")
            yield

    def version(self) -> int:
        """A number that changes when another connection has changed the file, and only then."""
        return int(self.read("PRAGMA data_version")[0][0])

    def close(self) -> None:
        """Close the file; what changed is kept in a copy first."""
        try:
            if self._db.total_changes and not self._read_only:
                keep_copy(self._db, self.path)
        except (sqlite3.Error, OSError):
            return  # a full disk: the older copies stay, and the files are the truth
        finally:
            self._db.close()

    def _follow_file(self) -> None:
        """Open the file anew when another process has replaced it: rows written here would be lost."""
        if self._depth or self._db.in_transaction:
            return
        now = _identity(self.path)
        if now not in (self._file, _NO_FILE):
            self._db.close()
            self._db = self._open(check=False)

    def _open(self, *, check: bool) -> sqlite3.Connection:
        if check:
            health.check_header(self.path)
        if not self._read_only:
            make_private(self.path)
        db = sqlite3.connect(self.path, timeout=BUSY_SECONDS, check_same_thread=False)
        try:
            db.row_factory, db.text_factory = sqlite3.Row, health.text_of
            db.execute("PRAGMA synchronous = NORMAL")
            db.execute("PRAGMA cache_spill = OFF")  # a long change locks readers out only while it is committed
            if check:
                health.check(db)
            if self._read_only:
                db.execute("PRAGMA query_only = ON")
            else:
                self._migrate(db)
                if check:
                    health.check_schema(db, expected_schema())
        except UnicodeDecodeError as error:  # SQLite's own sentence about damaged definitions
            db.close()
            raise health.damage(str(error)) from error
        except (sqlite3.Error, SddeskError):
            db.close()
            raise
        self._file = _identity(self.path)
        return db

    def _migrate(self, db: sqlite3.Connection) -> None:
        version = int(db.execute("PRAGMA user_version").fetchone()[0])
        if version > len(schema.MIGRATIONS):
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "The library index {path} was written by a newer sddesk."),
                QT_TRANSLATE_NOOP("messages", "Use that version, or name another data folder. Nothing was changed."),
                path=str(self.path),
            )
        if 0 < version < len(schema.MIGRATIONS):
            keep_copy(db, self.path)
        bring_up(db, version)

    def _move_aside(self) -> Path:
        aside = self.path.with_name(f"{self.path.stem}-damaged-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.db")
        self.path.replace(aside)
        self.path.with_name(f"{self.path.name}-journal").unlink(missing_ok=True)
        return aside

    def _failed(self, error: sqlite3.Error) -> IndexUnusableError:
        return self._explained(error, damaged=health.is_damage(error, self._db, expected_schema))

    def _explained(self, error: sqlite3.Error, *, damaged: bool = False) -> IndexUnusableError:
        """`error` as a sentence; damage as what the library mends."""
        if damaged:
            return IndexDamagedError(*_DAMAGED, path=str(self.path))
        return IndexUnusableError(
            QT_TRANSLATE_NOOP("messages", "The library index {path} cannot be used: {reason}"),
            QT_TRANSLATE_NOOP(
                "messages", "Pictures are safe in their folder; make room on that disk or allow writing there."
            ),
            path=str(self.path),
            reason=str(error),
        )


def _is_damage_of_file(error: sqlite3.Error) -> bool:
    """Whether the file's content made opening fail; a disk fault or a bug in a migration does not count."""
    if health.is_elsewhere(error):
        return False
    try:
        return bool(expected_schema())
    except sqlite3.Error:
        return False


def _identity(path: Path) -> tuple[int, int]:
    """What tells a file from another under its name."""
    try:
        status = path.stat()
    except OSError:
        return _NO_FILE
    return status.st_dev, status.st_ino
