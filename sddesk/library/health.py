"""Distinguish a damaged index file from one that cannot be used now, and read the rest of a damaged one."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sddesk.core.errors import SddeskError
from sddesk.core.regular_files import NOT_REGULAR, open_regular

# Primary result codes of the disk's or another program's doing: the file itself may be as good as ever.
_ELSEWHERE = frozenset(
    (
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_INTERRUPT,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_AUTH,
    )
)
_CERTAIN = frozenset((sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT))
Schema = frozenset[tuple[str, str]]
_HEADER = 100  # bytes of an SQLite file
_MODES = slice(18, 20)  # write and read version: both 1 with the classic journal
_ERRORS = sys.getfilesystemencodeerrors()  # how Python keeps bytes of a name that are no UTF-8


class IndexUnusableError(SddeskError):
    """The index cannot be read or written now: no file of a walk fares better, so the walk ends."""


class IndexDamagedError(IndexUnusableError):
    """The index file is damaged: the library makes it anew from the files."""


def is_elsewhere(error: sqlite3.Error) -> bool:
    """Whether the cause is the disk, another program or a bug: the file itself may be as good as ever."""
    code = getattr(error, "sqlite_errorcode", None)
    return code is None or code & 0xFF in _ELSEWHERE


def is_damage(error: sqlite3.Error, db: sqlite3.Connection, expected: Callable[[], Schema]) -> bool:
    """Whether `error` comes of a damaged file; where its code may also mean a bug, the file is checked.

    `expected` gives the tables and indexes as they are made.
    """
    if is_elsewhere(error):
        return False
    if error.sqlite_errorcode & 0xFF in _CERTAIN:
        return True
    try:
        check_schema(db, expected(), whole=True)
        check(db, deep=True)
    except sqlite3.Error:
        return True
    return False


def check(db: sqlite3.Connection, *, deep: bool = False) -> None:
    """Read every page. Raises sqlite3.DatabaseError for a damaged file.

    `deep`: also hold SQLite's own indexes and the searched words against the rows; takes about four times as long.
    """
    kind = "integrity_check" if deep else "quick_check"
    with _unreadable_is_damage():
        _check(db, kind, words=deep)


def _check(db: sqlite3.Connection, kind: str, *, words: bool) -> None:
    if db.execute(f"PRAGMA {kind}(1)").fetchone()[0] != "ok":
        raise damage("the check found damage")
    if words and not db.in_transaction and not db.execute("PRAGMA query_only").fetchone()[0]:
        try:
            for table in ("words", "prompt_words"):
                db.execute(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")
        finally:
            db.rollback()


def check_schema(db: sqlite3.Connection, expected: Schema, *, whole: bool = False) -> None:
    """Raises sqlite3.DatabaseError when a table or an index is not as it was made, or is gone.

    `whole`: also the tables that FTS5 makes for itself, which another version of SQLite may make otherwise.
    """
    if not schema(db) >= {entry for entry in expected if whole or not entry[0].startswith(("words_", "prompt_words_"))}:
        raise damage("tables are not as they were made")


def schema(db: sqlite3.Connection) -> Schema:
    """Names and definitions of tables and indexes."""
    with _unreadable_is_damage():
        return _schema(db)


def _schema(db: sqlite3.Connection) -> Schema:
    every = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"
    return frozenset((str(name), " ".join(str(sql).split())) for name, sql in db.execute(every))


@contextmanager
def _unreadable_is_damage() -> Generator[None]:
    """Sentences and names that SQLite itself takes from damaged bytes need be no UTF-8."""
    try:
        yield
    except UnicodeDecodeError as error:
        raise damage(str(error)) from error


def damage(reason: str) -> sqlite3.DatabaseError:
    """An error as SQLite itself gives it for a damaged file."""
    error = sqlite3.DatabaseError(reason)
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def check_header(path: Path) -> None:
    """Raises sqlite3.DatabaseError when the file's head names a mode that sddesk never sets: SQLite would not write.

    Also for a pipe or a device in the file's place: SQLite would wait for it without end.
    """
    if path.exists() and not path.is_file():
        error = sqlite3.OperationalError(NOT_REGULAR)
        error.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
        raise error
    with suppress(OSError):
        with open_regular(path) as stream:
            head = stream.read(_HEADER)
        if head and head[_MODES] != b"\x01\x01":
            raise damage("another mode of writing")


def is_empty(path: Path) -> bool:
    """Whether the index is a file of 0 bytes: SQLite takes that for a new index."""
    try:
        return path.is_file() and path.stat().st_size == 0
    except OSError:
        return False


def text_of(data: bytes) -> str:
    """A text of the index; bytes that are no UTF-8 become what Python makes of such names, and never an error."""
    try:
        return data.decode("utf-8", _ERRORS)
    except UnicodeDecodeError:
        return data.decode("utf-8", "replace")


def bytes_of(path: str) -> bytes:
    """A path as the index stores it, for `CAST(? AS TEXT)`: names that are no UTF-8 keep their bytes."""
    try:
        return path.encode("utf-8", _ERRORS)
    except UnicodeEncodeError:
        return path.encode("utf-8", "replace")


def storable(text: str) -> str:
    """`text` as SQLite takes it: a lone surrogate, which no UTF-8 has, becomes a question mark."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def rows_left(path: Path) -> Iterator[sqlite3.Row]:
    """The rows of pictures in a damaged index, from both ends up to the damage; none when nothing can be read."""
    seen = set[object]()
    for direction in ("ASC", "DESC"):
        with (
            suppress(sqlite3.Error, UnicodeDecodeError),
            closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db,
        ):
            db.row_factory, db.text_factory = sqlite3.Row, text_of
            for row in db.execute(f"SELECT * FROM pictures NOT INDEXED ORDER BY rowid {direction}"):
                if row["id"] not in seen:
                    seen.add(row["id"])
                    yield row


def last_id(path: Path) -> int:
    """The largest id that a damaged index ever gave, as far as it can be read; 0 when it cannot."""
    with suppress(sqlite3.Error, TypeError, ValueError), closing(sqlite3.connect(path)) as db:
        return max(0, int(db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'pictures'").fetchone()[0]))
    return 0
