"""The library's pictures as a list, newest first, fetched page by page as far as somebody looks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from sddesk.core.errors import SddeskError
from sddesk.core.record import ImageRecord
from sddesk.session.background import Background
from sddesk.session.picture_library import PictureLibrary
from sddesk.session.pictures.spoken import spoken

RecordRole = int(Qt.ItemDataRole.UserRole)
ThumbnailRole = RecordRole + 1
PAGE = 200
KEPT = 1000  # rows that stay though nobody scrolled so far: a night's pictures need not all be in memory
Index = QModelIndex | QPersistentModelIndex


class Gallery(QAbstractListModel):
    """Rows of ImageRecord. ThumbnailRole is a Path, or None while the small copy is being made.

    A picture of ours that was enlarged has no row of its own: the row of its enlargement leads to it.
    """

    failed = Signal(object)

    def __init__(
        self, library: Callable[[], PictureLibrary], background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._background = background
        self._rows: list[ImageRecord] = []
        self._thumbnails: dict[int, Path | None] = {}
        self._count = 0
        self._behind: dict[int, ImageRecord] = {}  # the pictures that stand behind their enlargements
        self._looked_at = 0
        self._fetching = False
        self._generation = 0

    @property
    def count(self) -> int:
        """How many pictures the library holds, fetched or not, without those that stand behind their enlargements."""
        return self._count - len(self._behind)

    def record(self, record_id: int) -> ImageRecord | None:
        """The fetched record with this id, None when it is not fetched."""
        return next((row for row in self._rows if row.id == record_id), None)

    def reload(self) -> None:
        """Start again with the newest page."""
        self._generation += 1
        generation = self._generation
        self._fetching = True

        def read() -> tuple[int, list[ImageRecord]]:
            library = self._library()
            return library.count(), library.page(0, PAGE)

        def show(result: tuple[int, list[ImageRecord]]) -> None:
            if generation == self._generation:
                self._fetching = False
                self.beginResetModel()
                self._count, self._rows, self._behind = result[0], [], {}
                self._rows = self._in_front(result[1])
                self._looked_at = 0
                self.endResetModel()

        self._background.run(read, show, lambda error: self._fail(error, generation))

    def add(self, record: ImageRecord) -> None:
        """Show a picture that was saved just now."""
        if self.record(record.id) is not None:
            return
        self._count += 1
        smaller = [
            row for row, one in enumerate(self._rows) if _is_drawn(one) and one.content_hash == _enlarged_by(record)
        ]
        if smaller:  # it takes that row: what is selected stays so
            row = smaller[0]
            self._behind[self._rows[row].id] = self._rows[row]
            self._rows[row] = record
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
            return
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._rows.insert(0, record)
        self.endInsertRows()
        self._let_go_of_old()

    def put(self, records: list[ImageRecord]) -> None:
        """Show these pictures as they are now, where they are in the list."""
        known = {record.id: record for record in records}
        for row, record in enumerate(self._rows):
            if record.id in known:
                self._rows[row] = known[record.id]
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0), [RecordRole])

    def remove(self, record_ids: Iterable[int]) -> None:
        """Stop showing pictures that were taken out; thousands, where the trash was emptied."""
        gone = set(record_ids)
        for record_id in gone & self._behind.keys():
            del self._behind[record_id]
            self._count -= 1
        front = [_enlarged_by(row) for row in self._rows if row.id in gone]
        if any(record.content_hash in front for record in self._behind.values()):
            self.reload()  # what stood behind is seen again
            return
        for row in [row for row, record in enumerate(self._rows) if record.id in gone][::-1]:
            self.beginRemoveRows(QModelIndex(), row, row)
            self._thumbnails.pop(self._rows.pop(row).id, None)
            self._count -= 1
            self.endRemoveRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._fetching and self._fetched < self._count

    def fetchMore(self, parent: Index) -> None:
        if not self.canFetchMore(parent):
            return
        self._fetching = True
        generation, offset = self._generation, self._fetched

        def show(page: list[ImageRecord]) -> None:
            if generation != self._generation:
                return  # the list is being read anew, and what comes next follows that
            self._fetching = False
            known = {row.id for row in self._rows} | self._behind.keys()
            new = self._in_front([record for record in page if record.id not in known])
            if not new:
                return
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(new) - 1)
            self._rows.extend(new)
            self._looked_at = len(self._rows)
            self.endInsertRows()

        self._background.run(
            lambda: self._library().page(offset, PAGE), show, lambda error: self._fail(error, generation)
        )

    def data(self, index: Index, role: int = RecordRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        record = self._rows[index.row()]
        if role == RecordRole:
            return record
        if role == ThumbnailRole:
            return self._thumbnail(record)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<qt>{escape(record.stated.prompt)}</qt>"  # foreign words, and no markup
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(record)
        return None

    @property
    def _fetched(self) -> int:
        return len(self._rows) + len(self._behind)

    def _in_front(self, records: list[ImageRecord]) -> list[ImageRecord]:
        """Those of `records` that have a row: the others are enlarged by one that is newer, and known."""
        larger = {_enlarged_by(row) for row in (*self._rows, *records)} - {None}
        behind = [record for record in records if record.content_hash in larger and _is_drawn(record)]
        self._behind |= {record.id: record for record in behind}
        return [record for record in records if record.id not in self._behind]

    def _let_go_of_old(self) -> None:
        """Forget rows at the end that are out of view; `fetchMore` brings them back."""
        kept = max(KEPT, self._looked_at)
        if len(self._rows) > kept:
            self.beginRemoveRows(QModelIndex(), kept, len(self._rows) - 1)
            for record in self._rows[kept:]:
                self._thumbnails.pop(record.id, None)
            oldest = self._rows[kept - 1]
            self._behind = {key: one for key, one in self._behind.items() if one.created_at >= oldest.created_at}
            del self._rows[kept:]
            self.endRemoveRows()

    def _thumbnail(self, record: ImageRecord) -> Path | None:
        if record.id not in self._thumbnails:
            self._thumbnails[record.id] = None  # asked for; a failure leaves the place empty
            if not record.missing:
                self._background.run(
                    lambda: self._library().contents.thumbnail(record.id),
                    lambda path: self._take_thumbnail(record.id, path),
                    lambda _error: None,
                )
        return self._thumbnails[record.id]

    def _take_thumbnail(self, record_id: int, path: Path) -> None:
        self._thumbnails[record_id] = path
        for row, record in enumerate(self._rows):
            if record.id == record_id:
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0), [ThumbnailRole])

    def _fail(self, error: SddeskError, generation: int) -> None:
        self._fetching = self._fetching and generation != self._generation
        self.failed.emit(error)


def _is_drawn(record: ImageRecord) -> bool:
    """Whether it is a picture of ours that was not enlarged."""
    return record.request is not None and record.request.enlarge is None


def _enlarged_by(record: ImageRecord) -> str | None:
    """The content hash of the drawn picture that it enlarges, None for every other one."""
    order = record.request.enlarge if record.request is not None else None
    return order.content_hash if order is not None and order.drawn else None
