"""What the page of an explained picture paints itself: a picture under a map, curves of noise, a histogram."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from sddesk.core.pixels import Pixels
from sddesk.session.explaining.maps import Veil
from sddesk.ui.explained.tiles import TILE
from sddesk.ui.images import to_qimage

LINES = ("#4a7be0", "#d86a4a", "#35a878", "#a074d8", "#c99a2c", "#39aabb")


class WordView(QWidget):
    """A picture, dark where a word does not act. `pointed`: where the mouse is, 0..1 across and down; `left`: gone.

    Only the map is made anew for each step, one pixel a place: Qt stretches it over the picture.
    """

    pointed = Signal(float, float)
    left = Signal()

    def __init__(self, side: int) -> None:
        super().__init__()
        self.setFixedSize(side, side)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("The picture, under the map of a word"))
        self._picture, self._veil = QImage(), QImage()

    def show_pixels(self, pixels: Pixels | None) -> None:
        """Show this picture without a map."""
        self._picture = QImage()
        if pixels is not None:
            ratio = self.devicePixelRatioF()
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._picture = to_qimage(pixels).scaled(self.size() * ratio, keep, smooth)
        self.show_veil(None)

    def show_veil(self, veil: Veil | None) -> None:
        """Lay this over the picture, None for nothing."""
        self._veil = QImage()
        if veil is not None:
            form = QImage.Format.Format_RGBA8888
            self._veil = QImage(veil.rgba, veil.width, veil.height, veil.width * 4, form).copy()
        self.update()

    @property
    def is_empty(self) -> bool:
        """Whether there is no picture."""
        return self._picture.isNull()

    @property
    def is_veiled(self) -> bool:
        """Whether a map lies over the picture."""
        return not self._veil.isNull()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self.is_empty:
            painter.drawImage(self._area(), self._picture)
            if self.is_veiled:
                painter.drawImage(self._area(), self._veil)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        area, place = self._area(), event.position()
        if not self.is_empty and area.contains(place):
            self.pointed.emit((place.x() - area.x()) / area.width(), (place.y() - area.y()) / area.height())
        else:
            self.left.emit()

    def leaveEvent(self, event: object) -> None:
        self.left.emit()

    def _area(self) -> QRectF:
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())


class Curves(QWidget):
    """The levels of noise of several samplers over their steps, logarithmic upwards, with a name for each line."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(220)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Curves of the noise"))
        self._rows: list[tuple[str, list[float]]] = []

    def show_rows(self, rows: Sequence[tuple[str, Sequence[float]]]) -> None:
        """Show these lines, each by its name; levels that have no logarithm are left out."""
        self._rows = [(name, [one for one in levels if 0 < one < math.inf]) for name, levels in rows]
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        every = [math.log10(one) for _, levels in self._rows for one in levels]
        if not every:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        low, high = min(every), max(every)
        longest = max(len(levels) for _, levels in self._rows)
        area = QRectF(self.rect()).adjusted(44, 8, -8, -8)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1))
        for power in range(math.ceil(low), math.floor(high) + 1):
            height = area.bottom() - area.height() * (power - low) / ((high - low) or 1)
            painter.drawLine(QPointF(area.left(), height), QPointF(area.right(), height))
            painter.drawText(QRectF(0, height - 9, 38, 18), Qt.AlignmentFlag.AlignRight, f"{10.0**power:g}")
        for number, (name, levels) in enumerate(self._rows):
            colour = QColor(LINES[number % len(LINES)])
            painter.setPen(QPen(colour, 2))
            across = area.width() / max(1, longest - 1)
            line = QPolygonF()
            for at, one in enumerate(levels):
                share = (math.log10(one) - low) / ((high - low) or 1)
                line.append(QPointF(area.left() + at * across, area.bottom() - area.height() * share))
            painter.drawPolyline(line)
            top = area.top() + number * painter.fontMetrics().height()
            painter.drawText(
                QRectF(area.right() - 190, top, 186, painter.fontMetrics().height()),
                Qt.AlignmentFlag.AlignRight,
                name,
            )
        painter.end()


class Bars(QWidget):
    """A histogram."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFixedSize(TILE * 2, TILE)
        self.setAccessibleName(name)
        self._counts: tuple[int, ...] = ()

    def show_counts(self, counts: tuple[int, ...]) -> None:
        """Show these, from left to right."""
        self._counts = counts
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not any(self._counts):
            return
        painter = QPainter(self)
        wide, most = self.width() / len(self._counts), max(self._counts)
        for at, count in enumerate(self._counts):
            tall = self.height() * count / most
            painter.fillRect(QRectF(at * wide, self.height() - tall, max(1.0, wide - 0.6), tall), QColor(LINES[0]))
        painter.end()
