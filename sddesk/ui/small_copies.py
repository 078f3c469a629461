"""The thumbnails that the library's grid paints: fetched for the rows in view, and for a screen on either side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from sddesk.core.record import ImageRecord
from sddesk.session.pictures.collection import Collection
from sddesk.ui.images import load_small


class SmallCopies(QObject):
    """Thumbnails `side` pixels of the widget large. `fetch_wanted`: look at the rows in view, and call `fetch`.

    `arrived` has a record whose copy is there now.
    """

    fetch_wanted = Signal()
    arrived = Signal(object)

    def __init__(self, grid: QWidget, collection: Collection, side: int) -> None:
        super().__init__(grid)
        self.side = side
        self._grid, self._found = grid, collection.found
        self._thumbnails = collection.make_thumbnails(load_small)
        self._thumbnails.signals.arrived.connect(self.arrived)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.fetch_wanted)

    def of(self, record: ImageRecord) -> QImage | None:
        """The small copy of a picture, None while there is none."""
        return self._thumbnails.get(record, self._pixels())

    def has_none(self, record: ImageRecord) -> bool:
        """Whether there will be no copy of this picture."""
        return record.missing or record.problem is not None or self._thumbnails.failed(record, self._pixels())

    def excuse(self, record: ImageRecord) -> str:
        """Why there is no copy; empty while one may still come."""
        if record.missing:
            return self.tr("file missing")
        return self.tr("cannot be read") if self.has_none(record) else ""

    def are_there(self, rows: range) -> bool:
        """Whether every picture of these rows has its copy, or will have none."""
        return all(
            record is not None and (self.of(record) is not None or self.has_none(record))
            for record in map(self._found.record, rows)
        )

    def fetch_soon(self, *_: object) -> None:
        """Say `fetch_wanted` once, after all that happens now."""
        self._soon.start()

    def fetch(self, rows: range) -> None:
        """Ask for these rows, then for the next screen on either side."""
        if not rows:
            return
        screen = len(rows)
        self._found.want(rows[0] - screen, rows[-1] + screen)
        around = [*rows, *range(rows[-1] + 1, rows[-1] + 1 + screen), *range(rows[0] - screen, rows[0])]
        records = [record for record in map(self._found.record, around) if record is not None]
        self.want(records)

    def want(self, records: Sequence[ImageRecord]) -> None:
        """Ask for the copies of these pictures, wherever they stand."""
        self._thumbnails.want(records, self._pixels())

    def _pixels(self) -> int:
        return round(self.side * self._grid.devicePixelRatioF())


def looks_like(record: ImageRecord, other: ImageRecord) -> bool:
    """Whether two records share a small copy."""
    return record.id == other.id or (record.content_hash is not None and record.content_hash == other.content_hash)
