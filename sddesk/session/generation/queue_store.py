"""The queue on disk: a job is stored before it is shown, and survives a crash and a power cut."""

from __future__ import annotations

import errno
import json
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from sddesk.core import save_points
from sddesk.core.errors import SddeskError
from sddesk.core.hand_over import Handed
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.regular_files import NOT_REGULAR
from sddesk.core.request import GenerationRequest
from sddesk.core.save_points import SavePoint
from sddesk.core.whole_files import make_folder, make_private
from sddesk.session.generation.job import Job, JobState, LargerOf

# Number n takes a file of version n - 1 to version n, whole or not at all; what is here is never changed again.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    ("CREATE TABLE IF NOT EXISTS jobs (id INTEGER PRIMARY KEY, data TEXT NOT NULL)",),
    ("ALTER TABLE jobs ADD COLUMN place INTEGER NOT NULL DEFAULT 0", "UPDATE jobs SET place = id"),
)
LOCK_SECONDS = 2.0  # another program may hold the file for a moment
TEXTS = "SELECT data FROM jobs ORDER BY place, id"
UPDATE = "UPDATE jobs SET data = ? WHERE id = ?"
INSERT = "INSERT INTO jobs (id, data, place) VALUES (?, ?, ?)"
DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class QueueStore:
    """One SQLite file, synchronous FULL. A damaged file is put aside, never trusted and never deleted.

    `put_aside` is where a damaged file went; `problem` says why the queue is kept in memory only, if it is. It may go
    from thread to thread, and is used by one at a time.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.put_aside: Path | None = None
        self.problem: SddeskError | None = None
        try:
            self._db = self._open_or_put_aside()
        except (sqlite3.Error, OSError) as error:
            self.problem = _not_stored(path, error)
            self._db = _prepared(":memory:")

    def load(self) -> list[Job]:
        """The jobs in their order; a row that cannot be read is left out, and stays in the file."""
        jobs: list[Job] = []
        for (text,) in self._db.execute(TEXTS):
            try:
                jobs.append(job_from_text(str(text)))
            except (SddeskError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
                continue
        return jobs

    def stored(self, job: Job) -> Job:
        """A job of this file as its row has it now."""
        row = self._db.execute("SELECT data FROM jobs WHERE id = ?", (job.id,)).fetchone()
        return job_from_text(str(row[0]))

    def texts(self) -> list[str]:
        """The stored jobs as JSON in their order, also those that cannot be read."""
        return [str(text) for (text,) in self._db.execute(TEXTS)]

    def next_id(self) -> int:
        """An id larger than every stored one."""
        return int(self._db.execute("SELECT coalesce(max(id), 0) + 1 FROM jobs").fetchone()[0])

    def put(self, *jobs: Job) -> None:
        """Store jobs, new (at the end) or changed, all or none; on the disk when this returns. Raises SddeskError."""
        self.write(put=jobs)

    def drop(self, ids: Sequence[int]) -> None:
        """Forget jobs, all or none. Raises SddeskError."""
        self.write(drop=ids)

    def write(self, *, put: Sequence[Job] = (), order: Sequence[int] = (), drop: Sequence[int] = ()) -> None:
        """Store jobs, the order in which they run, and the forgotten ones: all or none. Raises SddeskError."""
        try:
            with self._db:
                self._put(put)
                self._db.executemany("UPDATE jobs SET place = ? WHERE id = ?", enumerate(order, start=1))
                self._db.executemany("DELETE FROM jobs WHERE id = ?", [(job_id,) for job_id in drop])
                save_points.reached(SavePoint.ROW_WRITTEN)
            save_points.reached(SavePoint.COMMITTED)
        except sqlite3.Error as error:
            raise _not_stored(self._path, error) from error

    def _put(self, jobs: Sequence[Job]) -> None:
        """One by one: the rows of a hundred thousand orders take as much memory as they have text."""
        places: Iterator[int] | None = None  # behind all others; to look for the last one reads the whole table
        for job in jobs:
            text = job_to_text(job)
            if not self._db.execute(UPDATE, (text, job.id)).rowcount:
                places = places or count(self._last_place() + 1)
                self._db.execute(INSERT, (job.id, text, next(places)))

    def _last_place(self) -> int:
        return int(self._db.execute("SELECT coalesce(max(place), 0) FROM jobs").fetchone()[0])

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def _open_or_put_aside(self) -> sqlite3.Connection:
        make_folder(self._path.parent, private=True)
        make_private(self._path)
        try:
            return _prepared(self._path)
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF not in DAMAGED:
                raise  # locked, read-only, full: the file itself may be as good as ever
        self.put_aside = self._move_aside()
        make_private(self._path)
        return _prepared(self._path)

    def _move_aside(self) -> Path:
        stem = f"{self._path.stem}-damaged-{datetime.now(UTC):%Y%m%d-%H%M%S}"
        aside = self._path.with_name(stem + self._path.suffix)
        journal = self._path.with_name(self._path.name + "-journal")  # else it would be played into the new file
        if journal.exists():
            journal.replace(aside.with_name(aside.name + "-journal"))
        self._path.replace(aside)
        return aside


def job_to_text(job: Job) -> str:
    """A job as the text of its row."""
    return json.dumps(
        {
            "id": job.id,
            "request": job.request.to_dict(),
            "state": job.state,
            "done": list(job.done),
            "created_at": job.created_at.isoformat(),
            "started_at": job.started_at.isoformat() if job.started_at else None,
            "finished_at": job.finished_at.isoformat() if job.finished_at else None,
            "seconds": job.seconds,
            "compared_with": job.compared_with,
            "runtime": job.runtime,
            "larger": job.larger,
            "refined": job.refined,
            "larger_of": [job.larger_of.job_id, job.larger_of.index] if job.larger_of else None,
            "handed": [job.handed.command, job.handed.key] if job.handed else None,
            "error": [job.error.template, list(job.error.values)] if job.error else None,
        }
    )


def job_from_text(text: str) -> Job:
    """The job of a row. Raises SddeskError, ValueError, KeyError, TypeError, AttributeError or RecursionError."""
    data = json.loads(text)
    error = data["error"]
    request = GenerationRequest.from_dict(data["request"])
    return Job(
        id=int(data["id"]),
        request=request,
        state=JobState(data["state"]),
        done=tuple(int(index) for index in data["done"] if 0 <= index < request.images),
        created_at=_time(data["created_at"]),
        started_at=_time(data["started_at"]) if data["started_at"] else None,
        finished_at=_time(data["finished_at"]) if data["finished_at"] else None,
        seconds=float(data.get("seconds", 0.0)),
        compared_with=None if data.get("compared_with") is None else int(data["compared_with"]),
        runtime=str(data.get("runtime") or ""),
        larger=str(data.get("larger") or ""),
        refined=float(data.get("refined") or 0.0),
        larger_of=LargerOf(*map(int, data["larger_of"])) if data.get("larger_of") else None,
        handed=Handed(*map(str, data["handed"])) if data.get("handed") else None,
        error=Message(str(error[0]), tuple((str(name), value) for name, value in error[1])) if error else None,
    )


def _time(text: str) -> datetime:
    """An aware time; one without a zone is taken as UTC."""
    time = datetime.fromisoformat(text)
    return time if time.tzinfo else time.replace(tzinfo=UTC)


def _prepared(path: Path | str) -> sqlite3.Connection:
    """An open, checked, migrated connection. Raises sqlite3.Error, SQLITE_CORRUPT where the check fails."""
    if Path(path).exists() and not Path(path).is_file():
        raise OSError(errno.EINVAL, NOT_REGULAR)  # SQLite would wait for a pipe without end
    db = sqlite3.connect(path, timeout=LOCK_SECONDS, check_same_thread=False)
    db.text_factory = _text
    try:
        db.execute("PRAGMA synchronous = FULL")
        if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise _damage("the check found damage")
        version = db.execute("PRAGMA user_version").fetchone()[0]
        if version > len(MIGRATIONS):
            raise OSError("written by a newer version of sddesk")
        for number, statements in enumerate(MIGRATIONS[version:], start=version + 1):
            with db:
                db.execute("BEGIN IMMEDIATE")
                for statement in statements:
                    db.execute(statement)
                db.execute(f"PRAGMA user_version = {number}")
        columns = {row[1] for row in db.execute("PRAGMA table_info(jobs)")}
        if not {"id", "data", "place"} <= columns:
            raise _damage("the table of jobs is gone")
    except (sqlite3.Error, OSError):
        db.close()
        raise
    return db


def _text(data: bytes) -> str:
    """Replace bytes that are not UTF-8: a flipped bit costs one row, not the queue."""
    return data.decode("utf-8", "replace")


def _damage(reason: str) -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError(reason)
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def _not_stored(path: Path, error: Exception) -> SddeskError:
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "The queue cannot be stored in {path}: {reason}"),
        QT_TRANSLATE_NOOP("messages", "Make room on that disk or allow writing there, then try again."),
        path=str(path),
        reason=str(error),
    )
