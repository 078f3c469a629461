"""How the library's grid looks: a small picture with its marks, a heading, the band of a selection by mouse."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from sddesk.core.record import ImageRecord
from sddesk.ui.icons import icon
from sddesk.ui.small_copies import SmallCopies
from sddesk.ui.theme import GRID, RADIUS, colors_in_use

GLYPH = 14


class GridPainter(QObject):
    """Paints on the viewport of `grid`, with the grid's font and colours."""

    def __init__(self, grid: QWidget, copies: SmallCopies) -> None:
        super().__init__(grid)
        self._grid, self._copies = grid, copies
        self._glyphs: dict[tuple[str, str, int, float], QPixmap] = {}

    def paint_heading(self, painter: QPainter, line: QRect, day: date, count: int) -> None:
        """Write a day and the number of its pictures."""
        colors = colors_in_use()
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(colors.text))
        used = painter.boundingRect(line, Qt.AlignmentFlag.AlignVCenter, day_text(day))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, day_text(day))
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(QColor(colors.muted))
        beside = QRect(line)
        beside.setLeft(used.right() + GRID * 3)
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, QLocale().toString(count))

    def paint_cell(self, painter: QPainter, cell: QRect, record: ImageRecord | None) -> None:
        """Paint the small copy of a picture with its marks, or words that say why there is none."""
        picture = self._copies.of(record) if record is not None else None
        if picture is None:
            self.paint_empty(painter, cell, self._copies.excuse(record) if record is not None else "")
        else:
            shown = QSize(picture.size()).scaled(cell.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRect(QPoint(0, 0), shown)
            target.moveCenter(cell.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(target), picture, QRectF(picture.rect()))
        if record is not None:
            self._paint_marks(painter, cell, record)

    def paint_empty(self, painter: QPainter, cell: QRect, words: str) -> None:
        """Paint a place without a picture, and words that say why."""
        colors = colors_in_use()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.hover))
        painter.drawRoundedRect(cell, RADIUS, RADIUS)
        if words:
            painter.setPen(QColor(colors.muted))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(cell.adjusted(GRID, GRID, -GRID, -GRID), flags, words)

    def _paint_marks(self, painter: QPainter, cell: QRect, record: ImageRecord) -> None:
        names = marks_of(record)
        if not names:
            return
        colors = colors_in_use()
        side = self.glyph_side(len(names), cell.width())
        width = len(names) * side + GRID * 2
        place = QRect(cell.left() + GRID, cell.bottom() - side - GRID * 3, width, side + GRID * 2)
        ground = QColor(colors.base)
        ground.setAlphaF(0.88)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(place, RADIUS, RADIUS)
        for number, name in enumerate(names):
            glyph = self._glyph(name, colors.text, side)
            painter.drawPixmap(place.left() + GRID + number * side, place.top() + GRID, glyph)

    def paint_selected(self, painter: QPainter, cell: QRect) -> None:
        """Frame a selected picture."""
        _frame(painter, cell, QColor(colors_in_use().ring), 3)

    def paint_current(self, painter: QPainter, cell: QRect) -> None:
        """Frame the picture that the keys are about."""
        _frame(painter, cell.adjusted(-3, -3, 3, 3), QColor(colors_in_use().text), 1)

    def paint_band(self, painter: QPainter, band: QRect) -> None:
        """Paint the area over which the mouse selects."""
        fill = QColor(colors_in_use().ring)
        fill.setAlphaF(0.15)
        painter.setPen(QColor(colors_in_use().ring))
        painter.setBrush(fill)
        painter.drawRect(band)

    def heading_height(self) -> int:
        """How high a heading is, in pixels."""
        return self._grid.fontMetrics().height() + GRID * 4

    def glyph_side(self, count: int, width: int) -> int:
        """As high as a letter, but so that `count` marks of a cell of this width stand side by side."""
        return min(max(GLYPH, self._grid.fontMetrics().ascent()), (width - GRID * 4) // count)

    def _glyph(self, name: str, color: str, side: int) -> QPixmap:
        key = name, color, side, self._grid.devicePixelRatioF()
        if key not in self._glyphs:
            self._glyphs[key] = icon(name, QPalette.ColorRole.WindowText).pixmap(QSize(side, side), key[3])
        return self._glyphs[key]


def marks_of(record: ImageRecord) -> list[str]:
    """The glyphs that say what a person noted on a picture."""
    names = ["reject"] * record.rejected + ["heart-full"] * record.favourite + ["star-full"] * record.stars
    return names + ["tag"] * bool(record.tags) + ["warning"] * record.flagged + ["problem"] * record.missing


def day_text(day: date) -> str:
    """A day as a heading says it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def _frame(painter: QPainter, rect: QRect, color: QColor, width: int) -> None:
    painter.setPen(QPen(color, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
