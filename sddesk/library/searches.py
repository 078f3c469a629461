"""What a search finds in the index: how many, in which order, of which days and models."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from datetime import date, datetime
from itertools import groupby

from sddesk.core.record import Order
from sddesk.core.search import Query
from sddesk.library.database import Database
from sddesk.library.query import NO_ALBUMS, AlbumHashes, match, to_sql

AT_ONCE = 5000  # ids taken in by one call, so that the other threads have their turn between two
MANY = 4000  # matches from which walking in order beats fetching and sorting them


class Searches:
    """Questions to the index that a search asks; `albums` are content hashes by name, where it names one."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self, query: Query | None = None, albums: AlbumHashes = NO_ALBUMS) -> int:
        """How many pictures `query` finds; without one, how many are not in the trash."""
        query = query or Query()
        sql = to_sql(query, albums, streaming=self._is_common(query))
        return int(self._database.read(f"SELECT count(*) FROM pictures WHERE {sql.where}", sql.values)[0][0])

    def ids(self, offset: int, limit: int, query: Query | None = None, albums: AlbumHashes = NO_ALBUMS) -> list[int]:
        """The ids of some of the pictures that `query` finds, in its order; without one, newest first."""
        query = query or Query()
        sql = to_sql(query, albums, streaming=self._is_common(query), paged=True)
        found = f"SELECT id FROM pictures WHERE {sql.where} ORDER BY {sql.order} LIMIT ? OFFSET ?"
        return [int(row[0]) for row in self._database.read(found, (*sql.values, limit, offset))]

    def order(self, query: Query | None = None, albums: AlbumHashes = NO_ALBUMS) -> Order:
        """Every picture that `query` finds, in its order."""
        query = query or Query()
        sql = to_sql(query, albums, streaming=self._is_common(query))
        found = f"SELECT id, created_at FROM pictures WHERE {sql.where} ORDER BY {sql.order}"
        both = f"SELECT group_concat(id), group_concat(coalesce(substr(created_at, 1, 13), '')) FROM ({found})"
        texts = self._database.read(both, sql.values)[0]
        if texts[0] is None:
            return Order(ids=array("q"))
        ids, numbers = array("q"), str(texts[0]).split(",")
        for start in range(0, len(numbers), AT_ONCE):
            ids.extend(map(int, numbers[start : start + AT_ONCE]))
        return Order(ids=ids, days=_runs(str(texts[1]).split(",")))

    def models(self) -> list[tuple[str, int]]:
        """The names of the models that made the pictures, with their numbers."""
        found = (
            "SELECT model, count(*) FROM pictures WHERE trashed_from IS NULL AND (model = '') = 0"
            " GROUP BY model COLLATE NOCASE ORDER BY model COLLATE NOCASE"
        )
        return [(str(model), int(number)) for model, number in self._database.read(found)]

    def days(self, query: Query | None = None, albums: AlbumHashes = NO_ALBUMS) -> list[tuple[date, int]]:
        """The local days of the pictures that `query` finds, newest first, with their numbers."""
        sql = to_sql(query or Query(), albums)
        days = f"""SELECT date(hour || ':00:00', 'localtime') AS day, sum(pictures) FROM (
            SELECT substr(created_at, 1, 13) AS hour, count(*) AS pictures FROM pictures WHERE {sql.where} GROUP BY hour
        ) GROUP BY day ORDER BY day DESC"""
        found = self._database.read(days, sql.values)
        return [(_day(day), int(number)) for day, number in found]

    def _is_common(self, query: Query) -> bool:
        wanted = match(query)
        found = "SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT ?)"
        return bool(wanted) and self._database.read(found, (wanted, MANY))[0][0] == MANY


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


def _day(text: object) -> date:
    """Return a local day as SQLite formats it; the first of all days for an invalid one or one beyond the calendar."""
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return date.min


def _local_day(hour: str) -> date:
    """Return the local day of an hour in UTC; the first of all days for an invalid one or the calendar's end."""
    try:
        return datetime.fromisoformat(f"{hour}:00:00+00:00").astimezone().date()
    except (ValueError, OverflowError, OSError):
        return date.min
