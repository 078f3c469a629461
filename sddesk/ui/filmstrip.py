"""The pictures before and after the one in view, in a row with it in the middle, as far as there are any."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from sddesk.core.record import ImageRecord
from sddesk.session.pictures.collection import Collection
from sddesk.session.pictures.spoken import spoken
from sddesk.session.pictures.thumbnails import Thumbnails
from sddesk.ui.images import load_small
from sddesk.ui.theme import GRID, RADIUS, colors_in_use

SIDE = 52  # of a picture
CELL = SIDE + GRID
SLOT = "filmstrip"


class Filmstrip(QWidget):
    """`step_wanted`: so many pictures on, or back. `menu_wanted`: the menu of a record, at this place of the screen.

    It takes no focus: Left and Right walk it.
    """

    step_wanted = Signal(int)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, collection: Collection) -> None:
        super().__init__()
        self._collection = collection
        self._ids: list[int] = []
        self._current = 0
        self._records: dict[int, ImageRecord] = {}
        self._thumbnails: Thumbnails[QImage] | None = None
        self.setFixedHeight(CELL + 2 * GRID)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(3 * CELL)
        self.setAccessibleName(self.tr("The pictures before and after this one"))

    def show_around(self, record: ImageRecord | None, ids: Sequence[int]) -> None:
        """Show the picture among these ids, which are in the order in which it is walked; None: nothing."""
        self._ids = list(ids) if record is not None else []
        self._current = self._ids.index(record.id) if record is not None and record.id in self._ids else 0
        place = self.tr("Picture {index} of {count}").format(index=self._current + 1, count=len(self._ids))
        self.setAccessibleDescription(place if self._ids else "")
        wanted = [number for number in self._ids if number not in self._records]
        if wanted:
            self._collection.lookup.look(SLOT, lambda library: library.records_of(wanted), self._take)
        self._fetch()
        self.update()

    def pictures(self) -> list[tuple[ImageRecord, QRect]]:
        """Those in view, each with its place."""
        spare = self.width() - len(self._ids) * CELL
        middle = (self.width() - CELL) // 2 - self._current * CELL  # with the one in view there
        first = spare // 2 if spare > 0 else max(spare, min(0, middle))  # no room stays empty at either end
        begin = QRect(first + GRID // 2, self.height() // 2 - SIDE // 2, SIDE, SIDE)
        places = [(number, begin.translated(at * CELL, 0)) for at, number in enumerate(self._ids)]
        seen = [(self._records[number], rect) for number, rect in places if number in self._records]
        return [(record, rect) for record, rect in seen if self.rect().intersects(rect)]

    def _take(self, records: list[ImageRecord]) -> None:
        kept = {number: record for number, record in self._records.items() if number in self._ids}
        self._records = kept | {record.id: record for record in records}
        self._fetch()
        self.update()

    def _fetch(self) -> None:
        if self._thumbnails is None:
            self._thumbnails = self._collection.make_thumbnails(load_small)
            self._thumbnails.signals.arrived.connect(lambda _: self.update())
        middle = self.width() // 2
        nearest = sorted(self.pictures(), key=lambda pair: abs(pair[1].center().x() - middle))
        self._thumbnails.want([record for record, _ in nearest], self._pixels())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), colors_in_use()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        for record, rect in self.pictures():
            image = self._thumbnails.get(record, self._pixels()) if self._thumbnails is not None else None
            if image is None:
                painter.setPen(QColor(colors.border))
                painter.setBrush(QColor(colors.hover))
                painter.drawRoundedRect(rect, RADIUS, RADIUS)
            else:
                target = QRect(QPoint(0, 0), image.size().scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatio))
                target.moveCenter(rect.center())
                painter.drawImage(target, image)
            if record.id == self._ids[self._current]:
                painter.setPen(QPen(QColor(colors.ring), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), RADIUS, RADIUS)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fetch()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        record = self._at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and record is not None:
            by = self._ids.index(record.id) - self._current
            if by:
                self.step_wanted.emit(by)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        record = self._at(event.pos())
        if record is not None:
            self.menu_wanted.emit(record, event.globalPos())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            record = self._at(event.pos())
            QToolTip.showText(event.globalPos(), spoken(record) if record is not None else "", self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(9 * CELL, CELL + 2 * GRID)

    def _at(self, place: QPoint) -> ImageRecord | None:
        return next((record for record, rect in self.pictures() if rect.contains(place)), None)

    def _pixels(self) -> int:
        return round(SIDE * self.devicePixelRatioF())
