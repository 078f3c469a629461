"""What a search found, as a list: its length known at once, its records fetched where somebody looks."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import accumulate, groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from sddesk.core.errors import SddeskError
from sddesk.core.record import ImageRecord, Order
from sddesk.core.search import Query
from sddesk.session.pictures.lookup import Lookup
from sddesk.session.pictures.spoken import spoken

RecordRole = int(Qt.ItemDataRole.UserRole)
PAGE = 100  # records read at once
KEPT = 6000  # records in memory; a few kilobytes each
Index = QModelIndex | QPersistentModelIndex


class Found(QAbstractListModel):
    """Rows of ImageRecord, None where not fetched; the ids of all rows are known, so that any row is found at once.

    An answer comes in two parts: the first page, at once; then the ids of all, without moving the pictures in view.
    """

    answered = Signal()
    ordered = Signal()
    failed = Signal(object)

    def __init__(self, lookup: Lookup, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lookup = lookup
        self._query = Query()
        self._generation = 0
        self._ids = array("q")
        self._days: tuple[tuple[date, int], ...] = ()
        self._records: OrderedDict[int, ImageRecord] = OrderedDict()
        self._stale: set[int] = set()
        self._asked: set[int] = set()
        self._complete = False

    @property
    def query(self) -> Query:
        """What was searched for last."""
        return self._query

    @property
    def complete(self) -> bool:
        """Whether all that the search found is in the list, not only the first page."""
        return self._complete

    @property
    def ids(self) -> Sequence[int]:
        """The ids of all rows; not to be changed."""
        return self._ids

    @property
    def days(self) -> tuple[tuple[date, int], ...]:
        """Runs of rows of one local day with their lengths, when the order is by time; else empty."""
        return self._days if self._query.sort in ("newest", "oldest") else ()

    def search(self, query: Query) -> None:
        """Show what `query` finds; answers to older searches are dropped from now on."""
        self._query = query
        self._generation += 1
        generation = self._generation
        self._lookup.keep_only(lambda slot: not slot.startswith(("page ", "order")))
        self._lookup.look(
            "search",
            lambda library: library.page(0, PAGE, query),
            lambda page: self._show_first(generation, page),
            lambda error: self._fail(generation, error),
        )

    def refresh(self) -> None:
        """Search again: pictures came, went or were changed. Those in view stay there until the answer is known."""
        self._stale = set(self._records)
        if self._complete:
            self._asked.clear()
            self._order()
        else:
            self.search(self._query)

    def record(self, row: int) -> ImageRecord | None:
        """The record in a row as far as it is fetched."""
        return self._records.get(self._ids[row]) if 0 <= row < len(self._ids) else None

    def row_of(self, record_id: int) -> int | None:
        """Where a picture stands, None when it is not among those found."""
        try:
            return self._ids.index(record_id)
        except ValueError:
            return None

    def want(self, first: int, last: int) -> None:
        """Fetch the records of these rows, and no longer those that somebody wanted to see before."""
        blocks = range(max(0, first) // PAGE, min(last, len(self._ids) - 1) // PAGE + 1)
        self._lookup.keep_only(lambda slot: not slot.startswith("page ") or int(slot[5:]) in blocks)
        self._asked.intersection_update(blocks)
        for block in blocks:
            ids = self._ids[block * PAGE : (block + 1) * PAGE]
            if block not in self._asked and any(known not in self._records or known in self._stale for known in ids):
                self._asked.add(block)
                self._fetch(block, ids)

    def records_of(self, record_ids: Sequence[int]) -> list[ImageRecord]:
        """The records with these ids, waiting for those not fetched; those that are gone are left out."""
        absent = [known for known in record_ids if known not in self._records]
        found = (
            {record.id: record for record in self._lookup.ask(lambda library: library.records_of(absent))}
            if absent
            else {}
        )
        both = (self._records.get(known) or found.get(known) for known in record_ids)
        return [record for record in both if record is not None]

    def put(self, records: Iterable[ImageRecord]) -> None:
        """Show these as they are now, where they are in the list."""
        for record in records:
            if record.id in self._records:
                self._records[record.id] = record
                self._stale.discard(record.id)
        self._tell_all()

    def drop(self, record_ids: Iterable[int]) -> None:
        """Take these out of the list at once; `refresh` says later what the library has."""
        gone = set(record_ids)
        kept = array("q", (known for known in self._ids if known not in gone))
        if len(kept) == len(self._ids):
            return
        firsts = list(accumulate((count for _, count in self._days), initial=0))
        counts = [count for _, count in self._days]
        for row, known in enumerate(self._ids):
            if known in gone and row < firsts[-1]:
                counts[bisect_right(firsts, row) - 1] -= 1
        self.beginResetModel()
        self._ids = kept
        self._days = tuple((day, count) for (day, _), count in zip(self._days, counts, strict=True) if count)
        self.endResetModel()
        self.ordered.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = RecordRole) -> Any:
        record = self.record(index.row()) if index.isValid() else None
        if role == RecordRole:
            return record
        if role == Qt.ItemDataRole.DisplayRole and record is not None:
            return record.stated.prompt or record.path.name
        if role == Qt.ItemDataRole.AccessibleTextRole and record is not None:
            return spoken(record)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    def _show_first(self, generation: int, page: list[ImageRecord]) -> None:
        if generation != self._generation:
            return
        self.beginResetModel()
        self._ids = array("q", (record.id for record in page))
        self._days = _days_of(page)
        self._complete = len(page) < PAGE
        self._asked.clear()
        self._keep(page)
        self.endResetModel()
        self.answered.emit()
        if self._complete:
            self.ordered.emit()
        else:
            self._order()

    def _order(self) -> None:
        query, generation = self._query, self._generation
        self._lookup.look(
            "order",
            lambda library: library.order(query),
            lambda order: self._take_order(generation, order),
            lambda error: self._fail(generation, error),
        )

    def _take_order(self, generation: int, order: Order) -> None:
        if generation != self._generation:
            return
        shown = len(self._ids)
        if self._ids == order.ids:
            self._days = order.days
            self._tell_all()
        elif not self._complete and self._ids == order.ids[:shown]:
            self.beginInsertRows(QModelIndex(), shown, len(order.ids) - 1)
            self._ids, self._days = order.ids, order.days
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._ids, self._days = order.ids, order.days
            self.endResetModel()
        self._complete = True
        self.ordered.emit()

    def _fetch(self, block: int, ids: Sequence[int]) -> None:
        generation = self._generation

        def take(records: list[ImageRecord]) -> None:
            if generation == self._generation:
                self._asked.discard(block)
                self._keep(records)
                self._tell(block * PAGE, block * PAGE + len(ids) - 1)

        self._lookup.look(
            f"page {block}",
            lambda library: library.records_of(ids),
            take,
            lambda error: self._fail(generation, error),
        )

    def _keep(self, records: Iterable[ImageRecord]) -> None:
        for record in records:
            self._records[record.id] = record
            self._records.move_to_end(record.id)
            self._stale.discard(record.id)
        while len(self._records) > KEPT:
            self._stale.discard(self._records.popitem(last=False)[0])

    def _tell_all(self) -> None:
        self._tell(0, len(self._ids) - 1)

    def _tell(self, first: int, last: int) -> None:
        last = min(last, len(self._ids) - 1)
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0), [RecordRole])

    def _fail(self, generation: int, error: SddeskError) -> None:
        if generation == self._generation:
            self.failed.emit(error)


def _days_of(records: Iterable[ImageRecord]) -> tuple[tuple[date, int], ...]:
    days = groupby(record.created_at.astimezone().date() for record in records)
    return tuple((day, sum(1 for _ in same)) for day, same in days)
