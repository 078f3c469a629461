"""The searchable index of the pictures: one SQLite file that can be rebuilt from the folder at any time.

Its journal is the classic one: two processes may open it, and SQLite before 3.51.3 can damage a WAL that two write.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sddesk.core.errors import SddeskError
from sddesk.core.events import Provenance
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.record import ImageRecord
from sddesk.core.request import GenerationRequest

# Each entry brings the file one version up; entries are only ever added.
MIGRATIONS = (
    """
    CREATE TABLE pictures (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        path TEXT NOT NULL UNIQUE,
        place INTEGER NOT NULL,
        content_hash TEXT,
        created_at TEXT NOT NULL,
        request TEXT NOT NULL,
        provenance TEXT NOT NULL,
        seconds REAL NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        flagged INTEGER NOT NULL,
        missing INTEGER NOT NULL DEFAULT 0,
        trashed_from TEXT,
        origin TEXT NOT NULL,
        problem TEXT,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL
    );
    CREATE INDEX pictures_by_place ON pictures (trashed_from IS NULL, place DESC, id DESC);
    CREATE INDEX pictures_by_hash ON pictures (content_hash);
    """,
)
BUSY_SECONDS = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A picture as the index keeps it: `path` relative to the root with slashes, `place` larger for newer ones."""

    record: ImageRecord
    path: str
    place: int
    size: int
    mtime_ns: int
    trashed_from: str | None = None


class Index:
    """One connection, used by one thread at a time. Raises SddeskError when the file cannot be used."""

    def __init__(self, path: Path, root: Path) -> None:
        self._path = path
        self._root = root
        self.put_aside: Path | None = None
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._db = self._open()
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise self._explained(error) from error
            self.put_aside = self._move_aside()
            self._db = self._open()

    def count(self) -> int:
        """How many pictures are not in the trash."""
        return int(self._db.execute("SELECT count(*) FROM pictures WHERE trashed_from IS NULL").fetchone()[0])

    def page(self, offset: int, limit: int) -> list[ImageRecord]:
        """Some pictures that are not in the trash, newest first."""
        query = "SELECT * FROM pictures WHERE trashed_from IS NULL ORDER BY place DESC, id DESC LIMIT ? OFFSET ?"
        return [self._row(found).record for found in self._db.execute(query, (limit, offset))]

    def get(self, record_id: int) -> Row:
        """The picture with this id. Raises SddeskError when there is none."""
        found = self._db.execute("SELECT * FROM pictures WHERE id = ?", (record_id,)).fetchone()
        if found is None:
            raise SddeskError(QT_TRANSLATE_NOOP("messages", "This picture is no longer in the library."))
        return self._row(found)

    def rows(self) -> Iterator[Row]:
        """Every picture, trashed ones too."""
        for found in self._db.execute("SELECT * FROM pictures").fetchall():
            yield self._row(found)

    def next_place(self) -> int:
        """A place newer than every picture's."""
        return int(self._db.execute("SELECT coalesce(max(place), 0) + 1 FROM pictures").fetchone()[0])

    def add(self, row: Row) -> ImageRecord:
        """Add a picture; its record with the id it got."""
        values = _values(row)
        names, marks = ", ".join(values), ", ".join("?" * len(values))
        with self._writing():
            cursor = self._db.execute(f"INSERT INTO pictures ({names}) VALUES ({marks})", tuple(values.values()))
        return self.get(cursor.lastrowid or 0).record

    def change(self, record_id: int, **values: str | int | None) -> None:
        """Change some columns of a picture."""
        settings = ", ".join(f"{name} = ?" for name in values)
        with self._writing():
            self._db.execute(f"UPDATE pictures SET {settings} WHERE id = ?", (*values.values(), record_id))

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    @contextmanager
    def _writing(self) -> Generator[None]:
        try:
            with self._db:
                yield
        except sqlite3.Error as error:
            raise self._explained(error) from error

    def _open(self) -> sqlite3.Connection:
        db = sqlite3.connect(self._path, timeout=BUSY_SECONDS, check_same_thread=False)
        try:
            db.row_factory = sqlite3.Row
            db.execute("PRAGMA synchronous = NORMAL")
            if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise sqlite3.DatabaseError("damaged")
            self._migrate(db)
        except (sqlite3.Error, SddeskError):
            db.close()
            raise
        return db

    def _migrate(self, db: sqlite3.Connection) -> None:
        version = int(db.execute("PRAGMA user_version").fetchone()[0])
        if version > len(MIGRATIONS):
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "The library index {path} was written by a newer sddesk."),
                QT_TRANSLATE_NOOP("messages", "Use that version, or name another data folder. Nothing was changed."),
                path=str(self._path),
            )
        for number, statements in enumerate(MIGRATIONS[version:], version + 1):
            db.executescript(f"BEGIN IMMEDIATE; {statements} PRAGMA user_version = {number}; COMMIT;")

    def _move_aside(self) -> Path:
        aside = self._path.with_name(f"{self._path.stem}-damaged-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.db")
        self._path.replace(aside)
        self._path.with_name(f"{self._path.name}-journal").unlink(missing_ok=True)
        return aside

    def _explained(self, error: sqlite3.Error) -> SddeskError:
        return SddeskError(
            QT_TRANSLATE_NOOP("messages", "The library index {path} cannot be used: {reason}"),
            QT_TRANSLATE_NOOP(
                "messages", "Pictures are safe in their folder; make room on that disk or allow writing there."
            ),
            path=str(self._path),
            reason=str(error),
        )

    def _row(self, found: sqlite3.Row) -> Row:
        record = ImageRecord(
            id=found["id"],
            path=self._root / found["path"],
            request=GenerationRequest.from_dict(json.loads(found["request"])),
            provenance=_provenance(json.loads(found["provenance"])),
            created_at=datetime.fromisoformat(found["created_at"]),
            seconds=found["seconds"],
            width=found["width"],
            height=found["height"],
            flagged=bool(found["flagged"]),
            missing=bool(found["missing"]),
            origin=found["origin"],
            problem=_message(found["problem"]),
            content_hash=found["content_hash"],
        )
        return Row(
            record=record,
            path=found["path"],
            place=found["place"],
            size=found["size"],
            mtime_ns=found["mtime_ns"],
            trashed_from=found["trashed_from"],
        )


def _values(row: Row) -> dict[str, str | int | float | None]:
    record = row.record
    provenance = [record.provenance.device, record.provenance.precision, [*map(list, record.provenance.versions)]]
    problem = [record.problem.template, [*map(list, record.problem.values)]] if record.problem else None
    return {
        "path": row.path,
        "place": row.place,
        "content_hash": record.content_hash,
        "created_at": record.created_at.astimezone(UTC).isoformat(),
        "request": json.dumps(record.request.to_dict()),
        "provenance": json.dumps(provenance),
        "seconds": record.seconds,
        "width": record.width,
        "height": record.height,
        "flagged": int(record.flagged),
        "missing": int(record.missing),
        "origin": record.origin,
        "problem": json.dumps(problem) if problem else None,
        "size": row.size,
        "mtime_ns": row.mtime_ns,
    }


def _provenance(data: list[Any]) -> Provenance:
    return Provenance(device=data[0], precision=data[1], versions=tuple((name, value) for name, value in data[2]))


def _message(text: str | None) -> Message | None:
    if text is None:
        return None
    template, values = json.loads(text)
    return Message(template, tuple((name, value) for name, value in values))
