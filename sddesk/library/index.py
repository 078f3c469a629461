"""The searchable index of the pictures: one SQLite file that can be rebuilt from the folder at any time.

Its journal is the classic one: two processes may open it, and SQLite before 3.51.3 can damage a WAL that two write.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from array import array
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple, cast, get_args

from sddesk.core import save_points
from sddesk.core.errors import SddeskError
from sddesk.core.events import Provenance
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.read_settings import ReadSettings, stated_by
from sddesk.core.record import ImageRecord, Order, Origin
from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import DEFAULT_SAMPLER, DEFAULT_SCHEDULE, sampler
from sddesk.core.save_points import SavePoint
from sddesk.core.search import Query
from sddesk.core.whole_files import make_folder, make_private
from sddesk.library import health
from sddesk.library.copies import keep_copy, restore_copy
from sddesk.library.health import IndexDamagedError, IndexUnusableError, bytes_of, storable
from sddesk.library.query import NO_ALBUMS, UNKNOWN_GUIDANCE, Albums, match, padded, to_sql
from sddesk.library.sidecar import Remarks
from sddesk.library.words import lora_names, spread

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
    # What a person adds, what is searched for; words as words.py spreads them. Existing rows are filled in by it.
    """
    ALTER TABLE pictures ADD COLUMN stars INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE pictures ADD COLUMN favourite INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE pictures ADD COLUMN rejected INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE pictures ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE pictures ADD COLUMN caption TEXT NOT NULL DEFAULT '';
    ALTER TABLE pictures ADD COLUMN sidecar_ns INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE pictures ADD COLUMN seed TEXT NOT NULL DEFAULT '';
    ALTER TABLE pictures ADD COLUMN steps INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE pictures ADD COLUMN guidance REAL NOT NULL DEFAULT 0;
    ALTER TABLE pictures ADD COLUMN model TEXT NOT NULL DEFAULT '';
    UPDATE pictures SET seed = searched(request, 'seed'), steps = searched(request, 'steps'),
        guidance = searched(request, 'guidance'), model = searched(request, 'model');
    DROP INDEX pictures_by_place;
    CREATE INDEX pictures_newest ON pictures (place DESC, id DESC, steps, guidance, width, height, trashed_from)
        WHERE trashed_from IS NULL;
    CREATE INDEX pictures_trashed ON pictures (place DESC, id DESC) WHERE trashed_from IS NOT NULL;
    CREATE INDEX pictures_by_seed ON pictures (seed);
    CREATE INDEX pictures_by_hour ON pictures (substr(created_at, 1, 13)) WHERE trashed_from IS NULL;
    CREATE INDEX pictures_by_time ON pictures (created_at) WHERE trashed_from IS NULL;
    CREATE INDEX pictures_favourite ON pictures (place DESC, id DESC) WHERE favourite;
    CREATE INDEX pictures_by_stars ON pictures (stars, place) WHERE trashed_from IS NULL;
    CREATE VIRTUAL TABLE words USING fts5(
        prompt, negative, model, lora, sampler, tags, caption,
        tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
    );
    INSERT INTO words (rowid, prompt, negative, model, lora, sampler, tags, caption)
        SELECT id, searched(request, 'words_prompt'), searched(request, 'words_negative'),
            searched(request, 'words_model'), searched(request, 'words_lora'), searched(request, 'words_sampler'),
            '', '' FROM pictures;
    """,
    # Pictures of other programs stand among our own by their time: newest first is by place, then by time.
    """
    DROP INDEX pictures_newest;
    DROP INDEX pictures_trashed;
    DROP INDEX pictures_favourite;
    DROP INDEX pictures_by_stars;
    CREATE INDEX pictures_newest
        ON pictures (place DESC, created_at DESC, id DESC, steps, guidance, width, height, trashed_from)
        WHERE trashed_from IS NULL;
    CREATE INDEX pictures_trashed ON pictures (place DESC, created_at DESC, id DESC) WHERE trashed_from IS NOT NULL;
    CREATE INDEX pictures_favourite ON pictures (place DESC, created_at DESC, id DESC) WHERE favourite;
    CREATE INDEX pictures_by_stars ON pictures (stars, place, created_at) WHERE trashed_from IS NULL;
    """,
    # Since when a picture is in the trash; and every sort of the window walks an index.
    """
    ALTER TABLE pictures ADD COLUMN trashed_at TEXT;
    UPDATE pictures SET trashed_at = strftime('%Y-%m-%dT%H:%M:%S', 'now') WHERE trashed_from IS NOT NULL;
    DROP INDEX pictures_by_seed;
    CREATE INDEX pictures_by_seed ON pictures (seed, place DESC, created_at DESC, id DESC) WHERE trashed_from IS NULL;
    CREATE INDEX pictures_by_model ON pictures (model COLLATE NOCASE, place DESC, created_at DESC, id DESC)
        WHERE trashed_from IS NULL;
    """,
    # Pictures of other programs keep what their file states, not a request with gaps filled by defaults. What is not
    # known has no number: seed and model '', steps 0, guidance -1. Until its file is read anew (`stale`) a value that
    # equals what a gap was filled with counts as unknown. `alias_hash` is what an older decoder made of the same file.
    """
    ALTER TABLE pictures ADD COLUMN settings TEXT;
    ALTER TABLE pictures ADD COLUMN alias_hash TEXT;
    ALTER TABLE pictures ADD COLUMN stale INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX pictures_by_alias ON pictures (alias_hash) WHERE alias_hash IS NOT NULL;
    UPDATE pictures SET stale = 1, request = '{}',
        settings = CASE origin WHEN 'unknown' THEN NULL ELSE as_stated(CAST(request AS BLOB)) END
        WHERE origin <> 'sddesk';
    UPDATE pictures SET seed = iif(json_extract(settings, '$.seed') IS NULL, '', seed),
        steps = iif(json_extract(settings, '$.steps') IS NULL, 0, steps),
        guidance = iif(json_extract(settings, '$.guidance_scale') IS NULL, -1, guidance),
        model = coalesce(json_extract(settings, '$.model'), '') WHERE stale;
    CREATE TEMP TABLE unstated AS SELECT id, model = '' AS no_model, json_extract(settings, '$.sampler') IS NULL
        AS no_sampler FROM pictures WHERE stale;
    UPDATE words SET model = '', sampler = '' WHERE rowid IN (SELECT id FROM unstated WHERE no_model AND no_sampler);
    UPDATE words SET model = '' WHERE rowid IN (SELECT id FROM unstated WHERE no_model AND NOT no_sampler);
    UPDATE words SET sampler = '' WHERE rowid IN (SELECT id FROM unstated WHERE no_sampler AND NOT no_model);
    DROP TABLE unstated;
    """,
    # What is not known comes last in every order.
    """
    UPDATE pictures SET seed = 'unknown' WHERE seed = '';
    DROP INDEX pictures_by_model;
    CREATE INDEX pictures_by_model
        ON pictures ((model = ''), model COLLATE NOCASE, place DESC, created_at DESC, id DESC)
        WHERE trashed_from IS NULL;
    """,
)
log = logging.getLogger(__name__)
ORIGINS = frozenset(get_args(Origin))
MAX_STARS = 5
MOST = 2**53  # ids and places beyond are damage
_PATHS = ("path", "trashed_from")  # columns whose bytes are those of the file's name
BUSY_SECONDS = 10.0
AT_ONCE = 5000  # ids taken in by one call, so that the other threads have their turn between two
MANY = 4000  # matches from which walking in order beats fetching and sorting them


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A picture as the index keeps it: `path` relative to the root with slashes, `place` larger for newer ones.

    `alias_hash` is the content hash that an older decoder gave the same file, None where it gave the same.
    """

    record: ImageRecord
    path: str
    place: int
    size: int
    mtime_ns: int
    trashed_from: str | None = None
    sidecar_ns: int = 0
    alias_hash: str | None = None


class Known(NamedTuple):
    """A file of the index as a scan compares it; a hundred thousand of them fit in little memory.

    `stale`: its file is to be read anew, whether it changed or not.
    """

    id: int
    path: str
    size: int
    mtime_ns: int
    content_hash: str | None
    missing: int
    trashed_from: str | None
    sidecar_ns: int
    stale: int = 0
    alias_hash: str | None = None


class Index:
    """One connection, used by one thread at a time. Raises SddeskError when the file cannot be used."""

    def __init__(self, path: Path, root: Path, *, check: bool = True, read_only: bool = False) -> None:
        """`check`: read every page of the file first; without it, call `check` when there is time.

        `found_empty` tells of a file of 0 bytes, as a crash of the system leaves it: its newest copy was put in its
        place, and a scan finds what is missing. `read_only`: a second look at an index that is open already, for
        another thread; it never writes.
        """
        self._path = path
        self._root = root
        self._read_only = read_only
        self._depth = 0
        self._file = (0, 0)
        self.put_aside: Path | None = None
        self.unreadable: set[int] = set()  # ids of rows that were met and left out
        self.rows_put_aside = 0
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
            health.check_header(self._path)
            health.check_schema(self._db, _expected_schema(MIGRATIONS))
            health.check(self._db, deep=deep)
        except sqlite3.Error as error:
            raise self._explained(error, damaged=not health.is_elsewhere(error)) from error

    def renew(self) -> None:
        """Put a damaged file aside; open its newest sound copy, or a new file, with every row that can still be read.

        What the damaged file knows beyond the copy is marked as not yet looked at: a scan reads those files anew.
        """
        if hasattr(self, "_db"):
            self._db.close()
        self.put_aside = self._move_aside()
        log.info("damaged index put aside as %s", self.put_aside)
        restored = restore_copy(self._path)
        try:
            try:
                self._db = self._open(check=True)
            except sqlite3.Error as error:
                if health.is_elsewhere(error) or not restored:
                    raise
                self._path.unlink()  # a copy that this version cannot bring up to date
                self._db = self._open(check=True)
        except sqlite3.Error as error:
            raise self._explained(error) from error
        self._salvage(self.put_aside)

    def _salvage(self, damaged: Path) -> None:
        """Take over the rows that can be read and whose ids and paths are not known, and never give an old id again."""
        found = 0
        with self._writing():
            for raw in health.rows_left(damaged):
                row = self._readable(raw)
                if row is None or self.known_at(row.path) or self._read(_BY_ID, (row.record.id,)):
                    continue
                self.add(replace(row, size=0, mtime_ns=0, sidecar_ns=0))
                if isinstance(raw["trashed_at"], str):
                    self.change(row.record.id, trashed_at=raw["trashed_at"])
                found += 1
            last = max(health.last_id(damaged), int(self._read("SELECT coalesce(max(id), 0) FROM pictures", ())[0][0]))
            if last:
                self._db.execute("DELETE FROM sqlite_sequence WHERE name = 'pictures'")
                self._db.execute("INSERT INTO sqlite_sequence (name, seq) VALUES ('pictures', ?)", (min(last, MOST),))
        self.unreadable.clear()
        log.info("rows read from the damaged index: %d", found)

    def find_unreadable(self) -> None:
        """Read every row: those that cannot be read are in `unreadable` then."""
        for start in range(0, int(self._read("SELECT coalesce(max(id), 0) FROM pictures", ())[0][0]) + 1, AT_ONCE):
            self._rows("SELECT * FROM pictures WHERE id >= ? AND id < ?", (start, start + AT_ONCE))

    def put_row_aside(self, record_id: int) -> str | None:
        """Write a row that cannot be read to a file beside the index, and take it out; its path if that can be read."""
        found = self._read(_BY_ID, (record_id,))
        if not found:
            return None
        aside = self._path.with_name(f"{self._path.stem}-damaged-rows.txt")
        text = "".join(f"{name} = {found[0][name]!r}\n" for name in found[0].keys())  # noqa: SIM118 - a Row has no items
        make_private(aside)
        with aside.open("a", encoding="utf-8", errors="backslashreplace") as stream:
            stream.write(f"{datetime.now(UTC).isoformat()}\n{text}\n")
        self.forget(record_id)
        self.rows_put_aside += 1
        path = found[0]["path"]
        return path if isinstance(path, str) and path and "\0" not in path else None

    def forget(self, record_id: int) -> None:
        """Take out a picture that a person has deleted for good."""
        with self._writing():
            self._db.execute("DELETE FROM pictures WHERE id = ?", (record_id,))
            self._db.execute("DELETE FROM words WHERE rowid = ?", (record_id,))

    def count(self, query: Query | None = None, albums: Albums = NO_ALBUMS) -> int:
        """How many pictures `query` finds; without one, how many are not in the trash."""
        query = query or Query()
        sql = to_sql(query, albums, streaming=self._is_common(query))
        return int(self._read(f"SELECT count(*) FROM pictures WHERE {sql.where}", sql.values)[0][0])

    def page(
        self, offset: int, limit: int, query: Query | None = None, albums: Albums = NO_ALBUMS
    ) -> list[ImageRecord]:
        """Some of the pictures that `query` finds, in its order; without one, newest first."""
        query = query or Query()
        sql = to_sql(query, albums, streaming=self._is_common(query))
        ids = f"SELECT id FROM pictures WHERE {sql.where} ORDER BY {sql.order} LIMIT ? OFFSET ?"
        wanted = [int(found[0]) for found in self._read(ids, (*sql.values, limit, offset))]
        records, left_out = self.records(wanted), self.unreadable.intersection(wanted)
        if len(records) + len(left_out) < len(wanted):
            self.check(deep=True)  # an index of SQLite's names rows that are not there, or they went just now
        return records

    def order(self, query: Query | None = None, albums: Albums = NO_ALBUMS) -> Order:
        """Every picture that `query` finds, in its order."""
        query = query or Query()
        sql = to_sql(query, albums, streaming=self._is_common(query))
        found = f"SELECT id, created_at FROM pictures WHERE {sql.where} ORDER BY {sql.order}"
        both = f"SELECT group_concat(id), group_concat(coalesce(substr(created_at, 1, 13), '')) FROM ({found})"
        texts = self._read(both, sql.values)[0]
        if texts[0] is None:
            return Order(ids=array("q"))
        ids, numbers = array("q"), str(texts[0]).split(",")
        for start in range(0, len(numbers), AT_ONCE):
            ids.extend(map(int, numbers[start : start + AT_ONCE]))
        return Order(ids=ids, days=_runs(str(texts[1]).split(",")))

    def records(self, record_ids: Sequence[int]) -> list[ImageRecord]:
        """The pictures with these ids, in this order; those that are gone are left out."""
        full = "SELECT * FROM pictures WHERE id IN (SELECT value FROM json_each(?))"
        rows = {row.record.id: row.record for row in self._rows(full, (json.dumps(list(record_ids)),))}
        return [rows[found] for found in record_ids if found in rows]

    def models(self) -> list[tuple[str, int]]:
        """The names of the models that made the pictures, with their numbers."""
        found = (
            "SELECT model, count(*) FROM pictures WHERE trashed_from IS NULL AND (model = '') = 0"
            " GROUP BY model COLLATE NOCASE ORDER BY model COLLATE NOCASE"
        )
        return [(str(model), int(number)) for model, number in self._read(found, ())]

    def data_version(self) -> int:
        """A number that changes when another connection has changed the file, and only then."""
        return int(self._read("PRAGMA data_version", ())[0][0])

    def days(self, query: Query | None = None, albums: Albums = NO_ALBUMS) -> list[tuple[date, int]]:
        """The local days of the pictures that `query` finds, newest first, with their numbers."""
        sql = to_sql(query or Query(), albums)
        days = f"""SELECT date(hour || ':00:00', 'localtime') AS day, sum(pictures) FROM (
            SELECT substr(created_at, 1, 13) AS hour, count(*) AS pictures FROM pictures WHERE {sql.where} GROUP BY hour
        ) GROUP BY day ORDER BY day DESC"""
        found = self._read(days, sql.values)
        return [(_day(day), int(number)) for day, number in found]

    def get(self, record_id: int) -> Row:
        """The picture with this id. Raises SddeskError when there is none."""
        found = self._rows(_BY_ID, (record_id,))
        if not found:
            raise SddeskError(QT_TRANSLATE_NOOP("messages", "This picture is no longer in the library."))
        return found[0]

    def known(self) -> Iterator[Known]:
        """Every file that the index knows, trashed ones too: what a scan compares, and no more."""
        yield from self._known("", ())

    def request_texts(self) -> Iterator[tuple[str, str]]:
        """The path of every picture, trashed and missing ones too, and the JSON text of what made it."""
        for path, text in self._read("SELECT path, request FROM pictures", ()):
            yield str(path), str(text)

    def known_at(self, path: str) -> list[Known]:
        """The same of the file at `path`, if the index knows it."""
        return list(self._known(f"WHERE path = {_AS_PATH}", (bytes_of(path),)))

    def _known(self, where: str, values: Sequence[Value]) -> Iterator[Known]:
        columns = f"SELECT {', '.join(Known._fields)} FROM pictures {where}"
        for known in map(Known._make, self._read(columns, values, as_tuples=True)):
            if _is_plain(known):
                yield known
            else:
                self.unreadable.add(known.id)

    def place_at(self, created_at: datetime) -> int:
        """Where a picture of another program stands: with the newest that is not newer than it."""
        older = (
            "SELECT place FROM pictures WHERE created_at <= ? AND trashed_from IS NULL ORDER BY created_at DESC LIMIT 1"
        )
        found = self._read(older, (created_at.astimezone(UTC).isoformat(),))
        return int(found[0][0]) if found else 0

    def with_hash(self, digest: str) -> list[Row]:
        """The pictures whose pixels these are, or were to an older decoder; the trash left out."""
        found = "SELECT * FROM pictures WHERE (content_hash = ? OR alias_hash = ?) AND trashed_from IS NULL"
        return self._rows(found, (digest, digest))

    def at(self, path: str) -> list[Row]:
        """The picture whose file this is, if the index knows it."""
        return self._rows(f"SELECT * FROM pictures WHERE path = {_AS_PATH}", (bytes_of(path),))

    def missing(self) -> list[Row]:
        """The pictures whose files are not where they were, the trash left out."""
        return self._rows("SELECT * FROM pictures WHERE missing AND trashed_from IS NULL", ())

    def below(self, folder: str) -> list[Row]:
        """The pictures in a folder, and in those in it, the trash left out."""
        found = f"SELECT * FROM pictures WHERE path >= {_AS_PATH} AND path < {_AS_PATH} AND trashed_from IS NULL"
        return self._rows(found, (bytes_of(f"{folder}/"), bytes_of(f"{folder}0")))  # 0 comes after /

    def hashes(self, record_ids: Sequence[int], *, aliases: bool = False) -> list[str]:
        """What the pixels of these pictures hash to, in this order; without those that cannot be read.

        `aliases`: with what an older decoder made of them, too.
        """
        found = "SELECT id, content_hash, alias_hash FROM pictures WHERE id IN (SELECT value FROM json_each(?))"
        known = {row[0]: row[1:] if aliases else row[1:2] for row in self._read(found, (json.dumps(list(record_ids)),))}
        return [digest for record_id in record_ids for digest in known.get(record_id, ()) if digest]

    def trashed(self, before: datetime | None = None) -> list[int]:
        """The ids of the pictures in the trash; only those that came into it before a time, if one is given."""
        found = "SELECT id FROM pictures WHERE trashed_from IS NOT NULL"
        values = () if before is None else (before.astimezone(UTC).isoformat(),)
        return [int(row[0]) for row in self._read(found + (" AND trashed_at < ?" if values else ""), values)]

    def of_trash(self, record_ids: Sequence[int]) -> list[Row]:
        """Those of these pictures that are in the trash."""
        found = "SELECT * FROM pictures WHERE id IN (SELECT value FROM json_each(?)) AND trashed_from IS NOT NULL"
        return self._rows(found, (json.dumps(list(record_ids)),))

    def next_place(self) -> int:
        """A place newer than every picture's."""
        return int(self._read(f"SELECT coalesce(max(place), 0) + 1 FROM pictures WHERE place < {MOST}", ())[0][0])

    def add(self, row: Row) -> ImageRecord:
        """Add a picture, under the id of its record if that has one; its record with the id it got."""
        values = _values(row) | ({"id": row.record.id} if row.record.id > 0 else {})
        names, marks = ", ".join(values), ", ".join(map(_mark_of, values))
        with self._writing():
            cursor = self._db.execute(f"INSERT INTO pictures ({names}) VALUES ({marks})", _stored(values))
            record_id = cursor.lastrowid or 0
            self._add_words(record_id, row.record)
        return replace(row.record, id=record_id)

    def _add_words(self, record_id: int, record: ImageRecord) -> None:
        self._db.execute(
            "INSERT INTO words (rowid, prompt, negative, model, lora, sampler, tags, caption)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (record_id, *_words(record), spread(" ".join(record.tags)), spread(record.caption)),
        )

    def reread(self, record_id: int, row: Row) -> None:
        """Put what a file says now in the place of what is known of it; what a person added stays."""
        kept = (
            "stars",
            "favourite",
            "rejected",
            "tags",
            "caption",
            "sidecar_ns",
            "place",
            "trashed_from",
            "trashed_at",
        )
        values = {name: value for name, value in _values(row).items() if name not in kept}
        if row.alias_hash is None:
            del values["alias_hash"]
        with self._writing():
            self.change(record_id, **values, **({"place": row.place} if row.place else {}))
            changed = self._db.execute(
                "UPDATE words SET prompt = ?, negative = ?, model = ?, lora = ?, sampler = ? WHERE rowid = ?",
                (*_words(row.record), record_id),
            )
            if changed.rowcount == 0:  # lost to damage
                self._add_words(record_id, row.record)

    def change(self, record_id: int, **values: str | int | float | None) -> None:
        """Change some columns of a picture."""
        settings = ", ".join(f"{name} = {_mark_of(name)}" for name in values)
        with self._writing():
            self._db.execute(f"UPDATE pictures SET {settings} WHERE id = ?", (*_stored(values), record_id))

    def remark(self, record_id: int, remarks: Remarks, sidecar_ns: int) -> None:
        """Keep what a person added, and when its sidecar was written."""
        with self._writing():
            self._db.execute(
                "UPDATE pictures SET stars = ?, favourite = ?, rejected = ?, tags = ?, caption = ?, sidecar_ns = ?"
                " WHERE id = ?",
                (
                    remarks.stars,
                    remarks.favourite,
                    remarks.rejected,
                    json.dumps(remarks.tags),
                    storable(remarks.caption),
                    sidecar_ns,
                    record_id,
                ),
            )
            self._db.execute(
                "UPDATE words SET tags = ?, caption = ? WHERE rowid = ?",
                (spread(" ".join(remarks.tags)), spread(remarks.caption), record_id),
            )

    @contextmanager
    def batch(self) -> Generator[None]:
        """Changes within are one commit: all of them are there afterwards, or none."""
        with self._writing():
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1

    @contextmanager
    def alone(self) -> Generator[None]:
        """Nobody else, of whatever process, changes the library meanwhile: for what stands in files beside it."""
        with self.batch():
            if not self._db.in_transaction:
                self._db.execute("BEGIN IMMEDIATE")
            yield

    def close(self) -> None:
        """Close the file; what changed is kept in a copy first."""
        try:
            if self._db.total_changes and not self._read_only:
                keep_copy(self._db, self._path)
        except (sqlite3.Error, OSError):
            return  # a full disk: the older copies stay, and the files are the truth
        finally:
            self._db.close()

    def _is_common(self, query: Query) -> bool:
        wanted = match(query)
        found = "SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT ?)"
        return bool(wanted) and self._read(found, (wanted, MANY))[0][0] == MANY

    def _rows(self, sql: str, values: Iterable[Value]) -> list[Row]:
        """The rows that can be read; the ids of the others are kept in `unreadable`."""
        return [row for row in map(self._readable, self._read(sql, values)) if row is not None]

    def _readable(self, found: sqlite3.Row) -> Row | None:
        """The row, None for one whose values are not as they were written: it costs no other row."""
        try:
            if not _is_whole(found):
                raise ValueError("values that no picture has")
            row = self._row(found)
        except Exception as error:  # noqa: BLE001 - damaged bytes: whatever their reader raises, this row is unreadable
            log.info("row %s of the index cannot be read: %s", found["id"], error)
            self.unreadable.add(found["id"])
            return None
        return row

    def _read(self, sql: str, values: Iterable[Value], *, as_tuples: bool = False) -> list[Any]:
        """All rows; as plain tuples where there are many, which takes two thirds of the time."""
        try:
            self._follow_file()
            cursor = self._db.cursor()
            if as_tuples:
                cursor.row_factory = None
            return cursor.execute(sql, tuple(values)).fetchall()
        except UnicodeDecodeError as error:  # SQLite's own sentence about damaged definitions
            raise IndexDamagedError(*_DAMAGED, path=str(self._path)) from error
        except sqlite3.Error as error:
            raise self._failed(error) from error

    @contextmanager
    def _writing(self) -> Generator[None]:
        if self._depth:
            yield
            return
        try:
            self._follow_file()
            with self._db:
                yield
                save_points.reached(SavePoint.ROW_WRITTEN)
            save_points.reached(SavePoint.COMMITTED)
        except sqlite3.Error as error:
            raise self._failed(error) from error

    def _follow_file(self) -> None:
        """Open the file anew when another process has put one in its place: what is written here would be lost."""
        if self._depth or self._db.in_transaction:
            return
        now = _identity(self._path)
        if now not in (self._file, _NO_FILE):
            self._db.close()
            self._db = self._open(check=False)

    def _open(self, *, check: bool) -> sqlite3.Connection:
        if check:
            health.check_header(self._path)
        if not self._read_only:
            make_private(self._path)
        db = sqlite3.connect(self._path, timeout=BUSY_SECONDS, check_same_thread=False)
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
                    health.check_schema(db, _expected_schema(MIGRATIONS))
        except UnicodeDecodeError as error:  # SQLite's own sentence about damaged definitions
            db.close()
            raise health.damage(str(error)) from error
        except (sqlite3.Error, SddeskError):
            db.close()
            raise
        self._file = _identity(self._path)
        return db

    def _migrate(self, db: sqlite3.Connection) -> None:
        version = int(db.execute("PRAGMA user_version").fetchone()[0])
        if version > len(MIGRATIONS):
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "The library index {path} was written by a newer sddesk."),
                QT_TRANSLATE_NOOP("messages", "Use that version, or name another data folder. Nothing was changed."),
                path=str(self._path),
            )
        if 0 < version < len(MIGRATIONS):
            keep_copy(db, self._path)
        _bring_up(db, MIGRATIONS, version)

    def _move_aside(self) -> Path:
        aside = self._path.with_name(f"{self._path.stem}-damaged-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.db")
        self._path.replace(aside)
        self._path.with_name(f"{self._path.name}-journal").unlink(missing_ok=True)
        return aside

    def _failed(self, error: sqlite3.Error) -> IndexUnusableError:
        return self._explained(error, damaged=health.is_damage(error, self._db, lambda: _expected_schema(MIGRATIONS)))

    def _explained(self, error: sqlite3.Error, *, damaged: bool = False) -> IndexUnusableError:
        """`error` as a sentence; damage as what the library mends."""
        if damaged:
            return IndexDamagedError(*_DAMAGED, path=str(self._path))
        return IndexUnusableError(
            QT_TRANSLATE_NOOP("messages", "The library index {path} cannot be used: {reason}"),
            QT_TRANSLATE_NOOP(
                "messages", "Pictures are safe in their folder; make room on that disk or allow writing there."
            ),
            path=str(self._path),
            reason=str(error),
        )

    def _row(self, found: sqlite3.Row) -> Row:
        names = found.keys()
        record = ImageRecord(
            id=found["id"],
            path=self._root / found["path"],
            request=GenerationRequest.from_dict(json.loads(found["request"])) if found["origin"] == "sddesk" else None,
            settings=_settings(found),
            provenance=_provenance(json.loads(found["provenance"])),
            created_at=_aware(found["created_at"]),
            seconds=found["seconds"],
            width=found["width"],
            height=found["height"],
            flagged=bool(found["flagged"]),
            missing=bool(found["missing"]),
            origin=found["origin"],
            problem=_message(found["problem"]),
            content_hash=found["content_hash"],
            stars=found["stars"],
            favourite=bool(found["favourite"]),
            rejected=bool(found["rejected"]),
            tags=_texts(json.loads(found["tags"])),
            caption=found["caption"],
            trashed=found["trashed_from"] is not None,
        )
        return Row(
            record=record,
            path=found["path"],
            place=found["place"],
            size=found["size"],
            mtime_ns=found["mtime_ns"],
            trashed_from=found["trashed_from"],
            sidecar_ns=found["sidecar_ns"],
            alias_hash=found["alias_hash"] if "alias_hash" in names else None,
        )


def _day(text: object) -> date:
    """A local day as SQLite tells it; the first of all days for what is none, or beyond the calendar."""
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return date.min


def _local_day(hour: str) -> date:
    """The local day of an hour in UTC; the first of all days for what is no hour, or is at an end of the calendar."""
    try:
        return datetime.fromisoformat(f"{hour}:00:00+00:00").astimezone().date()
    except (ValueError, OverflowError, OSError):
        return date.min


def _aware(text: str) -> datetime:
    """A stored time. Raises ValueError for one without a zone, or so near an end of the calendar that zones pass it."""
    time = datetime.fromisoformat(text)
    if time.tzinfo is None or not datetime.min.year < time.year < datetime.max.year:
        raise ValueError("no time of a picture")
    return time


def _texts(values: object) -> tuple[str, ...]:
    if not isinstance(values, list) or not all(isinstance(value, str) for value in cast("list[object]", values)):
        raise ValueError("no list of texts")
    return tuple(cast("list[str]", values))


def _runs(hours: Iterable[str]) -> tuple[tuple[date, int], ...]:
    """How many in a row were made on each local day; `hours` as 2026-01-31T23, in UTC."""
    days = list[tuple[date, int]]()
    for hour, same in groupby(hours):
        day = _local_day(hour)
        number = sum(1 for _ in same)
        if days and days[-1][0] == day:
            number += days.pop()[1]
        days.append((day, number))
    return tuple(days)


Value = str | int | float | bytes | None
_AS_PATH = "CAST(? AS TEXT)"
_BY_ID = "SELECT * FROM pictures WHERE id = ?"
_NO_FILE = (0, 0)
_DAMAGED = (
    QT_TRANSLATE_NOOP("messages", "The library index {path} is damaged."),
    QT_TRANSLATE_NOOP("messages", "The pictures are untouched: the index is made anew from their files."),
)


def _bring_up(db: sqlite3.Connection, migrations: tuple[str, ...], version: int = 0) -> None:
    """Run the migrations that a file of `version` lacks."""
    db.create_function("searched", 2, _searched, deterministic=True)
    db.create_function("as_stated", 1, _as_stated, deterministic=True)
    for number, statements in enumerate(migrations[version:], version + 1):
        db.executescript(f"BEGIN IMMEDIATE; {statements} PRAGMA user_version = {number}; COMMIT;")


@cache
def _expected_schema(migrations: tuple[str, ...]) -> health.Schema:
    """The tables that `migrations` make of an empty file. Raises sqlite3.Error when they do not run."""
    with closing(sqlite3.connect(":memory:")) as db:
        _bring_up(db, migrations)
        return health.schema(db)


def _is_damage_of_file(error: sqlite3.Error) -> bool:
    """Whether opening failed because of what is in the file: the disk's fault and a migration with a bug are not."""
    if health.is_elsewhere(error):
        return False
    try:
        return bool(_expected_schema(MIGRATIONS))
    except sqlite3.Error:
        return False


def _identity(path: Path) -> tuple[int, int]:
    """What tells a file from another under its name."""
    try:
        status = path.stat()
    except OSError:
        return _NO_FILE
    return status.st_dev, status.st_ino


def _mark_of(column: str) -> str:
    return _AS_PATH if column in _PATHS else "?"


def _stored(values: dict[str, str | int | float | None]) -> tuple[Value, ...]:
    """The values as SQLite takes them: paths as the bytes of their names, no text with lone surrogates."""
    return tuple(
        value if not isinstance(value, str) else bytes_of(value) if name in _PATHS else storable(value)
        for name, value in values.items()
    )


def _is_plain(known: Known) -> bool:
    """Whether what a scan compares has the types that were written. Asked of every row: plain `type` calls are fast."""
    record_id, path, size, mtime_ns, content_hash, missing, trashed_from, sidecar_ns, stale, alias_hash = known
    return (
        type(path) is str
        and "\0" not in path
        and type(record_id) is type(size) is type(mtime_ns) is type(missing) is type(sidecar_ns) is type(stale) is int
        and (content_hash is None or type(content_hash) is str)
        and (trashed_from is None or type(trashed_from) is str)
        and (alias_hash is None or type(alias_hash) is str)
    )


def _is_whole(found: sqlite3.Row) -> bool:
    """Whether a row has the types that were written, texts in UTF-8, and numbers that a picture can have."""
    texts = [found[name] for name in found.keys() if name not in _PATHS and isinstance(found[name], str)]  # noqa: SIM118
    numbers = [found[name] for name in ("id", "width", "height", "stars", "place", "size", "mtime_ns", "sidecar_ns")]
    trashed_from, path = found["trashed_from"], found["path"]
    return (
        isinstance(path, str)
        and "\0" not in path
        and (trashed_from is None or isinstance(trashed_from, str))
        and all(storable(text) == text for text in texts)
        and all(isinstance(number, int) for number in numbers)
        and all(0 <= number < MOST for number in numbers[:5])
        and isinstance(found["seconds"], (int, float))
        and found["stars"] <= MAX_STARS
        and found["origin"] in ORIGINS
        and isinstance(found["caption"], str)
    )


def _values(row: Row) -> dict[str, str | int | float | None]:
    record = row.record
    stated = record.stated
    made = record.provenance
    provenance = [made.device, made.precision, [*map(list, made.versions)], made.runtime, [*map(list, made.conditions)]]
    problem = [record.problem.template, [*map(list, record.problem.values)]] if record.problem else None
    return {
        "path": row.path,
        "place": row.place,
        "content_hash": record.content_hash,
        "created_at": record.created_at.astimezone(UTC).isoformat(),
        "request": json.dumps(record.request.to_dict()) if record.request is not None else "{}",
        "settings": json.dumps(record.settings.to_dict()) if record.settings is not None else None,
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
        "stars": record.stars,
        "favourite": int(record.favourite),
        "rejected": int(record.rejected),
        "tags": json.dumps(record.tags),
        "caption": record.caption,
        "sidecar_ns": row.sidecar_ns,
        "trashed_from": row.trashed_from,
        "trashed_at": datetime.now(UTC).isoformat() if row.trashed_from is not None else None,
        "seed": padded(stated.seed),
        "steps": stated.steps or 0,
        "guidance": UNKNOWN_GUIDANCE if stated.guidance_scale is None else stated.guidance_scale,
        "model": stated.model or "",
        "alias_hash": row.alias_hash,
        "stale": 0,
    }


def _words(record: ImageRecord) -> tuple[str, ...]:
    """Prompt, negative prompt, model, LoRAs and sampler as they are indexed."""
    loras = [use.name for use in record.request.loras] if record.request is not None else []
    return _words_of(record.stated, loras)


def _words_of(stated: ReadSettings, loras: Sequence[str]) -> tuple[str, ...]:
    row = sampler(stated.sampler or "")
    ours = (row.id, row.name, row.a1111_name) if row else (stated.sampler,)
    names = " ".join(dict.fromkeys(name for name in (*ours, stated.sampler_name) if name))
    prompt = "\n".join((stated.prompt, *stated.further_texts))
    texts = (prompt, stated.negative_prompt, stated.model or "", lora_names(loras, stated.prompt), names)
    return tuple(map(spread, texts))


_GAPS = {"prompt": "", "negative_prompt": "", "seed": 0, "steps": 1, "guidance_scale": 7.5, "clip_skip": 1}


def _as_stated(request: bytes | str) -> str | None:
    """What a foreign picture surely states, of the request that an older version stored; None when it is damaged.

    What equals the value that a gap was filled with is left out.
    """
    try:
        data: Any = json.loads(request)
        stated = {name: data[name] for name, gap in _GAPS.items() if data[name] != gap}
        if data["checkpoint"]["name"] != "unknown":
            stated |= {"model": data["checkpoint"]["name"], "model_hash": data["checkpoint"].get("hash")}
        if (data["width"], data["height"]) != (512, 512):
            stated |= {"width": data["width"], "height": data["height"]}
        if data["schedule"] != DEFAULT_SCHEDULE:
            stated["schedule"] = data["schedule"]
        if data["sampler"] != DEFAULT_SAMPLER or "schedule" in stated:
            stated["sampler"] = data["sampler"]
        stated["vae"] = data["vae"]["name"] if data.get("vae") else None
        return json.dumps(ReadSettings.from_dict(stated).to_dict())
    except (ValueError, RecursionError, KeyError, AttributeError, TypeError):
        return None


def _settings(found: sqlite3.Row) -> ReadSettings | None:
    """What another program's picture states; a row of an older file that was not brought up has only a request."""
    if found["origin"] in ("sddesk", "unknown"):
        return None
    text = found["settings"] if "settings" in found.keys() else _as_stated(found["request"])  # noqa: SIM118 - a Row
    return ReadSettings.from_dict(json.loads(text)) if text else None


def _searched(text: str, name: str) -> str | int | float:
    """One searched value of a request that an older version stored."""
    request = GenerationRequest.from_dict(json.loads(text))
    found = _words_of(stated_by(request), [use.name for use in request.loras])
    words: dict[str, str] = dict(zip(("prompt", "negative", "model", "lora", "sampler"), found, strict=True))
    plain = {
        "seed": padded(request.seed),
        "steps": request.steps,
        "guidance": request.guidance_scale,
        "model": request.checkpoint.name,
    }
    return words[name.removeprefix("words_")] if name.startswith("words_") else plain[name]


def _provenance(data: list[Any]) -> Provenance:
    versions, conditions = (tuple((name, value) for name, value in pairs) for pairs in (data[2], (data[4:] or [[]])[0]))
    runtime = data[3] if len(data) > 3 else ""
    return Provenance(device=data[0], precision=data[1], versions=versions, runtime=runtime, conditions=conditions)


def _message(text: str | None) -> Message | None:
    if text is None:
        return None
    template, values = json.loads(text)
    return Message(template, tuple((name, value) for name, value in values))
