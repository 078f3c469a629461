"""The searchable index of the pictures: one SQLite file that can be rebuilt from the folder at any time."""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sddesk.core.errors import SddeskError
from sddesk.core.fields import MOST
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.record import ANNOTATIONS, ImageRecord
from sddesk.core.search import Query
from sddesk.core.whole_files import make_private
from sddesk.library import health
from sddesk.library.database import Database
from sddesk.library.health import bytes_of
from sddesk.library.input_index import InputIndex
from sddesk.library.prompt_index import PromptIndex
from sddesk.library.query import NO_ALBUMS, AlbumHashes
from sddesk.library.rows import (
    ANNOTATED_WORDS,
    AS_PATH,
    WORDS,
    Known,
    Row,
    Value,
    columns_of,
    is_plain,
    mark_of,
    row_of,
    stored,
    values_of,
    words_in,
    words_of,
)
from sddesk.library.searches import AT_ONCE, Searches
from sddesk.library.style_index import StyleIndex
from sddesk.library.word_index import WordIndex

log = logging.getLogger(__name__)
MAX_INTEGER = 2**63 - 1  # SQLite's
_BY_ID = "SELECT * FROM pictures WHERE id = ?"


class Index:
    """The pictures' rows, in a `database` used by one thread at a time. Raises SddeskError when it cannot be used.

    `unreadable` has the ids of rows that were met and left out; `rows_put_aside` counts those that were taken out.
    """

    def __init__(self, path: Path, root: Path, *, check: bool = True, read_only: bool = False) -> None:
        """`check`: read every page of the file first; without it, call `database.check` when there is time.

        `read_only`: a second look at an index that is open already, for another thread; it never writes.
        """
        self._root = root
        self.unreadable: set[int] = set()
        self.rows_put_aside = 0
        self.database = Database(path, check=check, read_only=read_only)
        self.searches = Searches(self.database)
        self._words = WordIndex(self.database)
        self.inputs = InputIndex(self.database)
        self._styles = StyleIndex(self.database)
        self.prompts = PromptIndex(self.database)
        if self.database.put_aside is not None:
            self._salvage(self.database.put_aside)

    def renew(self) -> None:
        """Put a damaged file aside; open its newest sound copy, or a new file, with every row that can still be read.

        What the damaged file knows beyond the copy is marked as not yet looked at: a scan reads those files anew.
        """
        self._salvage(self.database.renew())

    def _salvage(self, damaged: Path) -> None:
        """Take over the rows that can be read and whose ids and paths are not known, and never give an old id again."""
        found = 0
        with self.database.batch():
            for raw in health.rows_left(damaged):
                row = self._readable(raw)
                if row is None or self.known_at(row.path) or self.database.read(_BY_ID, (row.record.id,)):
                    continue
                self.add(replace(row, size=0, mtime_ns=0, sidecar_ns=0))
                if isinstance(raw["trashed_at"], str):
                    self.change(row.record.id, trashed_at=raw["trashed_at"])
                found += 1
            last = max(
                health.last_id(damaged), int(self.database.read("SELECT coalesce(max(id), 0) FROM pictures")[0][0])
            )
            if last:
                self.database.run("DELETE FROM sqlite_sequence WHERE name = 'pictures'")
                self.database.run("INSERT INTO sqlite_sequence (name, seq) VALUES ('pictures', ?)", (min(last, MOST),))
        self.unreadable.clear()
        log.info("rows read from the damaged index: %d", found)

    def find_unreadable(self) -> None:
        """Read every row: those that cannot be read are in `unreadable` then."""
        for start in range(0, int(self.database.read("SELECT coalesce(max(id), 0) FROM pictures")[0][0]) + 1, AT_ONCE):
            self._rows("SELECT * FROM pictures WHERE id >= ? AND id < ?", (start, start + AT_ONCE))

    def put_row_aside(self, record_id: int) -> str | None:
        """Write an unreadable row to a file next to the index, and take it out; return its path if that can be read."""
        found = self.database.read(_BY_ID, (record_id,))
        if not found:
            return None
        aside = self.database.path.with_name(f"{self.database.path.stem}-damaged-rows.txt")
        text = "".join(f"{name} = {found[0][name]!r}\n" for name in found[0].keys())  # noqa: SIM118 - a Row has no items
        make_private(aside)
        with aside.open("a", encoding="utf-8", errors="backslashreplace") as stream:
            stream.write(f"{datetime.now(UTC).isoformat()}\n{text}\n")
        self.forget(record_id)
        self.rows_put_aside += 1
        path = found[0]["path"]
        return path if isinstance(path, str) and path and "\0" not in path else None

    def page(
        self, offset: int, limit: int, query: Query | None = None, albums: AlbumHashes = NO_ALBUMS
    ) -> list[ImageRecord]:
        """Some of the pictures that `query` finds, in its order; without one, newest first."""
        wanted = self.searches.ids(offset, limit, query, albums)
        records, left_out = self.records(wanted), self.unreadable.intersection(wanted)
        if len(records) + len(left_out) < len(wanted):
            self.database.check(deep=True)  # an index of SQLite's names rows that are not there, or they went just now
        return records

    def records(self, record_ids: Sequence[int]) -> list[ImageRecord]:
        """The pictures with these ids, in this order; those that are gone are left out."""
        full = "SELECT * FROM pictures WHERE id IN (SELECT value FROM json_each(?))"
        rows = {row.record.id: row.record for row in self._rows(full, (json.dumps(list(record_ids)),))}
        return [rows[found] for found in record_ids if found in rows]

    def get(self, record_id: int) -> Row:
        """The picture with this id. Raises SddeskError when there is none."""
        found = self._rows(_BY_ID, (record_id,)) if abs(record_id) <= MAX_INTEGER else []
        if not found:
            newest = self.database.read("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'pictures'")
            if not 1 <= record_id <= newest[0][0]:
                raise SddeskError(
                    QT_TRANSLATE_NOOP("messages", "No picture of the library has the number {id}."), id=str(record_id)
                )
            raise SddeskError(QT_TRANSLATE_NOOP("messages", "This picture is no longer in the library."))
        return found[0]

    def known(self, path: str | None = None) -> Iterator[Known]:
        """Every file that the index knows, trashed ones too, or the one at `path`: what a scan compares."""
        where, values = (f"WHERE path = {AS_PATH}", (bytes_of(path),)) if path is not None else ("", ())
        columns = f"SELECT {', '.join(Known._fields)} FROM pictures {where}"
        for known in map(Known._make, self.database.read(columns, values, as_tuples=True)):
            if is_plain(known):
                yield known
            else:
                self.unreadable.add(known.id)

    def request_texts(self) -> Iterator[tuple[str, str]]:
        """The path of every picture, trashed and missing ones too, and the JSON text of what made it."""
        for path, text in self.database.read("SELECT path, request FROM pictures"):
            yield str(path), str(text)

    def known_at(self, path: str) -> list[Known]:
        """The same of the file at `path`, if the index knows it."""
        return list(self.known(path))

    def place_at(self, created_at: datetime) -> int:
        """Where a picture of another program stands: with the newest that is not newer than it."""
        older = (
            "SELECT place FROM pictures WHERE created_at <= ? AND trashed_from IS NULL ORDER BY created_at DESC LIMIT 1"
        )
        found = self.database.read(older, (created_at.astimezone(UTC).isoformat(),))
        return int(found[0][0]) if found else 0

    def with_hash(self, digest: str) -> list[Row]:
        """The pictures whose pixels these are, or were to an older decoder; the trash left out."""
        found = "SELECT * FROM pictures WHERE (content_hash = ? OR alias_hash = ?) AND trashed_from IS NULL"
        return self._rows(found, (digest, digest))

    def at(self, path: str) -> list[Row]:
        """The picture whose file this is, if the index knows it."""
        return self._rows(f"SELECT * FROM pictures WHERE path = {AS_PATH}", (bytes_of(path),))

    def naming(self, content_hash: str) -> list[Row]:
        """The pictures whose settings name this input, those in the trash too."""
        named = "SELECT * FROM pictures WHERE id IN (SELECT value FROM json_each(?))"
        return self._rows(named, (json.dumps(self.inputs.naming(content_hash)),))

    def missing(self) -> list[Row]:
        """The pictures whose files are not where they were, the trash left out."""
        return self._rows("SELECT * FROM pictures WHERE missing AND trashed_from IS NULL", ())

    def below(self, folder: str) -> list[Row]:
        """The pictures in a folder, and in those in it, the trash left out."""
        found = f"SELECT * FROM pictures WHERE path >= {AS_PATH} AND path < {AS_PATH} AND trashed_from IS NULL"
        return self._rows(found, (bytes_of(f"{folder}/"), bytes_of(f"{folder}0")))  # 0 comes after /

    def hashes(self, record_ids: Sequence[int], *, aliases: bool = False) -> list[str]:
        """What the pixels of these pictures hash to, in this order; without those that cannot be read.

        `aliases`: with what an older decoder made of them, too.
        """
        found = "SELECT id, content_hash, alias_hash FROM pictures WHERE id IN (SELECT value FROM json_each(?))"
        known = {
            row[0]: row[1:] if aliases else row[1:2]
            for row in self.database.read(found, (json.dumps(list(record_ids)),))
        }
        return [digest for record_id in record_ids for digest in known.get(record_id, ()) if digest]

    def trashed(self, before: datetime | None = None) -> list[int]:
        """The ids of the pictures in the trash; only those that came into it before a time, if one is given."""
        found = "SELECT id FROM pictures WHERE trashed_from IS NOT NULL"
        values = () if before is None else (before.astimezone(UTC).isoformat(),)
        return [int(row[0]) for row in self.database.read(found + (" AND trashed_at < ?" if values else ""), values)]

    def of_trash(self, record_ids: Sequence[int]) -> list[Row]:
        """Those of these pictures that are in the trash."""
        found = "SELECT * FROM pictures WHERE id IN (SELECT value FROM json_each(?)) AND trashed_from IS NOT NULL"
        return self._rows(found, (json.dumps(list(record_ids)),))

    def next_place(self) -> int:
        """A place newer than every picture's."""
        return int(self.database.read(f"SELECT coalesce(max(place), 0) + 1 FROM pictures WHERE place < {MOST}")[0][0])

    def add(self, row: Row) -> ImageRecord:
        """Add a picture, under the id of its record if that has one; its record with the id it got."""
        values = values_of(row) | ({"id": row.record.id} if row.record.id > 0 else {})
        names, marks = ", ".join(values), ", ".join(map(mark_of, values))
        with self.database.batch():
            cursor = self.database.run(f"INSERT INTO pictures ({names}) VALUES ({marks})", stored(values))
            record_id = cursor.lastrowid or 0
            self._words.add(record_id, row.record)
            self.inputs.put(record_id, row.record)
            self._styles.put(record_id, row.record)
            self.prompts.put(record_id, row.record)
        return replace(row.record, id=record_id)

    def reread(self, record_id: int, row: Row) -> None:
        """Replace the file's part of a row by what the file says now; a person's own additions stay."""
        kept = {"sidecar_ns", "place", "trashed_from", "trashed_at", *(field.column for field in ANNOTATIONS)}
        values = {name: value for name, value in values_of(row).items() if name not in kept}
        if row.alias_hash is None:
            del values["alias_hash"]
        with self.database.batch():
            self.change(record_id, **values, **({"place": row.place} if row.place else {}))
            words = words_in(row.record, [field for field in WORDS if field not in ANNOTATED_WORDS])
            if not self._words.change(record_id, words):  # lost to damage
                self._words.add(record_id, row.record)
            self.inputs.put(record_id, row.record)
            self._styles.put(record_id, row.record)
            self.prompts.put(record_id, row.record)

    def change(self, record_id: int, **values: str | int | float | None) -> None:
        """Change some columns of a picture."""
        settings = ", ".join(f"{name} = {mark_of(name)}" for name in values)
        with self.database.batch():
            self.database.run(f"UPDATE pictures SET {settings} WHERE id = ?", (*stored(values), record_id))

    def annotate(self, record_id: int, annotations: Mapping[str, Any], sidecar_ns: int) -> None:
        """Keep what a person added, by the names of the fields, and when its sidecar was written."""
        with self.database.batch():
            self.change(record_id, **columns_of(ANNOTATIONS, annotations), sidecar_ns=sidecar_ns)
            self._words.change(record_id, words_of(ANNOTATED_WORDS, annotations))

    def forget(self, record_id: int) -> None:
        """Take out a picture that a person has deleted for good."""
        with self.database.batch():
            self.prompts.forget(record_id)
            self.database.run("DELETE FROM pictures WHERE id = ?", (record_id,))
            self._words.forget(record_id)
            self.inputs.forget(record_id)
            self._styles.forget(record_id)

    def close(self) -> None:
        """Close the file; what changed is kept in a copy first."""
        self.database.close()

    def _rows(self, sql: str, values: Iterable[Value]) -> list[Row]:
        """The rows that can be read; the ids of the others are kept in `unreadable`."""
        return [row for row in map(self._readable, self.database.read(sql, values)) if row is not None]

    def _readable(self, found: sqlite3.Row) -> Row | None:
        """Return the row, or None for one whose values changed since they were written: it costs no other row."""
        try:
            row = row_of(found, self._root)
        except Exception as error:  # noqa: BLE001 - damaged bytes: whatever their reader raises, this row is unreadable
            log.info("row %s of the index cannot be read: %s", found["id"], error)
            self.unreadable.add(found["id"])
            return None
        return row
