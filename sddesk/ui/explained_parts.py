"""What the page of an explained picture is made of: tiles, a picture under a map, curves of noise, a histogram."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from sddesk.core.pixels import Pixels
from sddesk.session.explaining.account import Word
from sddesk.ui.controls import muted
from sddesk.ui.images import to_qimage
from sddesk.ui.theme import GRID

TILE = 128
LINES_BELOW = 2  # of a caption: tiles of a row stand at one height
LINES = ("#4a7be0", "#d86a4a", "#35a878", "#a074d8", "#c99a2c", "#39aabb")


class Tile(QWidget):
    """A picture with its caption. A rough one shows its places as squares, for each is one point of the latents."""

    def __init__(self, caption: str, side: int = TILE) -> None:
        super().__init__()
        self._side = side
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self.picture = QLabel()
        self.picture.setFixedSize(side, side)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(caption)
        self.caption = muted(caption)
        self.caption.setWordWrap(True)
        self.caption.setFixedWidth(side)
        column.addWidget(self.picture)
        if caption:
            self.caption.setMinimumHeight(self.caption.fontMetrics().lineSpacing() * LINES_BELOW)
            self.caption.setAlignment(Qt.AlignmentFlag.AlignTop)
        else:
            self.caption.hide()
        column.addWidget(self.caption)
        column.addStretch(1)

    def show_pixels(self, pixels: Pixels | None, *, rough: bool = False) -> None:
        """Show these, or nothing."""
        if pixels is None:
            self.picture.clear()
            return
        ratio = self.devicePixelRatioF()
        way = Qt.TransformationMode.FastTransformation if rough else Qt.TransformationMode.SmoothTransformation
        size = QSize(self._side, self._side) * ratio
        picture = QPixmap.fromImage(to_qimage(pixels).scaled(size, Qt.AspectRatioMode.KeepAspectRatio, way))
        picture.setDevicePixelRatio(ratio)
        self.picture.setPixmap(picture)


class WordView(QWidget):
    """A picture, dark where a word does not act. `pointed`: where the mouse is, 0..1 across and down; `left`: gone."""

    pointed = Signal(float, float)
    left = Signal()

    def __init__(self, side: int) -> None:
        super().__init__()
        self.setFixedSize(side, side)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("The picture, under the map of a word"))
        self._plain, self._shown = QImage(), QImage()

    def show_pixels(self, pixels: Pixels | None) -> None:
        """Show this picture without a map."""
        self._plain = self._shown = QImage() if pixels is None else to_qimage(pixels)
        self.update()

    def show_map(self, pixels: Pixels | None) -> None:
        """Show this in its place, None for the picture without a map."""
        self._shown = self._plain if pixels is None else to_qimage(pixels)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._shown.isNull():
            painter.drawImage(self._area(), self._shown)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        area, place = self._area(), event.position()
        if not self._shown.isNull() and area.contains(place):
            self.pointed.emit((place.x() - area.x()) / area.width(), (place.y() - area.y()) / area.height())
        else:
            self.left.emit()

    def leaveEvent(self, event: object) -> None:
        self.left.emit()

    def _area(self) -> QRectF:
        size = self._shown.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
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


class WordChips(QObject):
    """Tells which word the mouse is on, and when it leaves."""

    def __init__(self, parent: QObject, entered: Callable[[Word], None], left: Callable[[], None]) -> None:
        super().__init__(parent)
        self._entered, self._left = entered, left
        self._words: dict[QObject, Word] = {}

    def forget(self) -> None:
        """Tell of no chip any longer."""
        self._words.clear()

    def watch(self, chip: QWidget, word: Word) -> None:
        """Tell of this chip, too."""
        chip.installEventFilter(self)
        self._words[chip] = word

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Enter and watched in self._words:
            self._entered(self._words[watched])
        elif event.type() == QEvent.Type.Leave and watched in self._words:
            self._left()
        return False
