"""The pictures of one canvas: what each shows, where each goes, and how it is painted."""

from __future__ import annotations

from dataclasses import field
from math import ceil

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from sddesk.core.values import dataclass
from sddesk.ui.images import smoothly_scaled
from sddesk.ui.motion import moment_ms
from sddesk.ui.theme import GRID, RADIUS, stage_colors

SHAPE_ROUNDING = 0.04  # previews have a few pixels for each side
MAX_SCALE = 4.0  # a small picture drawn larger than this is only blur
GAP = GRID * 2


@dataclass(slots=True)
class Cell:
    """One place in the grid: nothing yet, a preview, or the finished picture; `note` is painted over it.

    While `shown` is below 1 the picture is that opaque over `before`, the preview that it takes the place of.
    """

    image: QImage | None = None
    finished: bool = False
    note: str = ""
    scaled: QPixmap | None = None
    before: QPixmap | None = None
    shown: float = 1.0

    def paint(self, painter: QPainter, target: QRect) -> None:
        """Paint it over `target`; an empty place is an outline."""
        if self.image is None:
            colors = stage_colors()
            painter.setPen(QPen(QColor(colors.border), 1))
            painter.setBrush(QColor(colors.hover))
            painter.drawRoundedRect(target, RADIUS, RADIUS)
        else:
            size = target.size() * painter.device().devicePixelRatioF()
            if self.before is not None and self.shown < 1:
                painter.drawPixmap(target, self.before)
                painter.setOpacity(self.shown)
            painter.drawPixmap(target, self._scaled_to(self.image, size))
            painter.setOpacity(1)
        if self.note:
            painter.fillRect(target, QColor(0, 0, 0, 150))
            painter.setPen(QColor("#ffffff"))
            inner = target.adjusted(GAP, GAP, -GAP, -GAP)
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.note)

    def _scaled_to(self, image: QImage, device_size: QSize) -> QPixmap:
        if self.scaled is None or self.scaled.size() != device_size:
            self.scaled = QPixmap.fromImage(smoothly_scaled(image, device_size))
        return self.scaled


def fade_in(cell: Cell, before: QPixmap, view: QWidget) -> None:
    """Let the picture of a cell come out of its last preview, in a moment; at once where less motion is asked for."""
    moment = moment_ms()
    if not moment:
        return

    def show(share: float) -> None:
        cell.shown = share
        if share >= 1:
            cell.before = None
        view.update()

    cell.before, cell.shown = before, 0.0
    fade = QVariantAnimation(view)
    fade.setDuration(moment)
    fade.setStartValue(0.0)
    fade.setEndValue(1.0)
    fade.valueChanged.connect(show)
    fade.start(QVariantAnimation.DeletionPolicy.DeleteWhenStopped)


@dataclass(slots=True, kw_only=True)
class Layout:
    """Where equal pictures go in an area: `columns` is fixed, or None for those with which they come out largest.

    `picture` is the size of one in its own pixels; `ratio` how many pixels of the screen one of the widget has.
    """

    columns: int | None = None
    picture: QSize = field(default_factory=lambda: QSize(1, 1))
    ratio: float = 1.0

    def take_shape(self, size: QSize) -> bool:
        """Make places for pictures of another shape than was foreseen; False where this one has it.

        Of a region that is drawn alone the whole picture is shown, and its size is not that of the request.
        """
        wide, high = self.picture.width() * size.height(), self.picture.height() * size.width()
        if abs(wide - high) <= SHAPE_ROUNDING * high:
            return False
        self.picture = size
        return True

    def column_count(self, count: int, area: QSize) -> int:
        """The number of columns for `count` pictures."""
        return self.columns or best_columns(max(1, count), area, self.picture)

    def whole(self, area: QRect) -> QRect:
        """Where a picture alone goes."""
        return self._fit(area.adjusted(GAP, GAP, -GAP, -GAP))

    def place(self, index: int, count: int, area: QRect) -> QRect:
        """Where the picture at `index` of `count` goes."""
        columns = self.column_count(count, area.size())
        rows = ceil(count / columns)
        area = area.adjusted(GAP, GAP, -GAP, -GAP)
        cell = QSize((area.width() - GAP * (columns - 1)) // columns, (area.height() - GAP * (rows - 1)) // rows)
        fitted = self._fit(QRect(QPoint(0, 0), cell)).size()
        grid = QSize(fitted.width() * columns + GAP * (columns - 1), fitted.height() * rows + GAP * (rows - 1))
        left = area.center().x() - grid.width() // 2
        top = area.center().y() - grid.height() // 2
        row, column = divmod(index, columns)
        return QRect(QPoint(left + column * (fitted.width() + GAP), top + row * (fitted.height() + GAP)), fitted)

    def _fit(self, area: QRect) -> QRect:
        size = self.picture.scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        limit = self.picture * MAX_SCALE / self.ratio
        if size.width() > limit.width():
            size = limit
        return QRect(area.center() - QPoint(size.width() // 2, size.height() // 2), size)


def best_columns(count: int, area: QSize, picture: QSize) -> int:
    """The number of columns with which `count` equal pictures come out largest in `area`."""
    aspect = picture.width() / picture.height()

    def side(columns: int) -> float:
        rows = ceil(count / columns)
        return min(area.width() / columns, area.height() / rows * aspect)

    return max(range(1, count + 1), key=side)
