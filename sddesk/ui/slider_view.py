"""Two pictures in one place with a line between them that is moved: what differs is seen by moving it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sddesk.ui.image_view import MAX_SCALE, smoothly_scaled
from sddesk.ui.theme import GRID, RADIUS, colors_of

STEP, LARGE_STEP = 0.02, 0.1
HANDLE = 7  # half of its side, in pixels


class SliderView(QWidget):
    """`left` is seen on the left of the line, `right` on its right; `split` is the line's place, 0 to 1.

    With `over` a third picture (their difference) covers both.
    """

    split_changed = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._pictures: list[QImage | None] = [None, None, None]
        self._scaled: list[QPixmap | None] = [None, None, None]
        self._over = False
        self._split = 0.5
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self.setAccessibleName(self.tr("Two pictures and the line between them"))
        self.setToolTip(self.tr("Drag the line, or move it with Left and Right, Home and End"))
        self._describe()

    @property
    def split(self) -> float:
        """Where the line is: 0 shows only the right picture, 1 only the left."""
        return self._split

    def show_pair(self, left: QImage | None, right: QImage | None, difference: QImage | None = None) -> None:
        """Show these; the line goes back to the middle."""
        self._pictures = [left, right, difference]
        self._forget_scaled()
        self.set_split(0.5)

    def show_right(self, right: QImage | None) -> None:
        """Show another picture on the right of the line, which stays where it is; a smaller one is drawn as large."""
        left = self._pictures[0]
        if right is not None and left is not None and right.size() != left.size():
            right = smoothly_scaled(right, left.size())
        self._pictures[1], self._scaled[1] = right, None
        self.update()

    def set_over(self, over: bool) -> None:
        """Whether the difference is shown instead."""
        self._over = over
        self.update()

    def set_split(self, split: float) -> None:
        """Move the line."""
        self._split = min(1.0, max(0.0, split))
        self._describe()
        self.update()
        self.split_changed.emit(self._split)

    def area(self) -> QRect:
        """What the two cover together: the line goes from its left to its right."""
        rects = [self._fit(image.size()) for image in self._pictures[:2] if image is not None]
        return rects[0].united(rects[-1]) if rects else self._room()

    def line(self) -> int:
        """The line's x in widget pixels."""
        area = self.area()
        return area.left() + round(self._split * area.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._over and self._pictures[2] is not None:
            self._paint(painter, 2)
        else:
            x = self.line()
            painter.setClipRect(QRect(0, 0, x, self.height()))
            self._paint(painter, 0)
            painter.setClipRect(QRect(x, 0, self.width() - x, self.height()))
            self._paint(painter, 1)
            painter.setClipping(False)
            self._paint_line(painter, x)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colors_of(self.palette()).accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget_scaled()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._move_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move_to(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        places = {
            Qt.Key.Key_Left: self._split - STEP,
            Qt.Key.Key_Right: self._split + STEP,
            Qt.Key.Key_PageUp: self._split - LARGE_STEP,
            Qt.Key.Key_PageDown: self._split + LARGE_STEP,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: 1.0,
        }
        key = Qt.Key(event.key())
        if key in places:
            self.set_split(places[key])
        else:
            super().keyPressEvent(event)

    def _move_to(self, place: QPointF) -> None:
        area = self.area()
        self.set_split((place.x() - area.left()) / max(1, area.width()))

    def _room(self) -> QRect:
        return self.rect().adjusted(GRID, GRID, -GRID, -GRID)

    def _fit(self, size: QSize) -> QRect:
        room = self._room()
        fitted = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        limit = size * MAX_SCALE / self.devicePixelRatioF()
        if fitted.width() > limit.width():
            fitted = limit
        return QRect(room.center() - QPoint(fitted.width() // 2, fitted.height() // 2), fitted)

    def _paint(self, painter: QPainter, which: int) -> None:
        image = self._pictures[which]
        if image is None or image.isNull():
            return
        target = self._fit(image.size())
        size = target.size() * self.devicePixelRatioF()
        found = self._scaled[which]
        if found is None or found.size() != size:
            found = QPixmap.fromImage(smoothly_scaled(image, size))
            self._scaled[which] = found
        painter.drawPixmap(target, found)

    def _paint_line(self, painter: QPainter, x: int) -> None:
        if self._pictures[0] is None or self._pictures[1] is None:
            return
        colors, area = colors_of(self.palette()), self.area()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.base), 4))
        painter.drawLine(x, area.top(), x, area.bottom())
        painter.setPen(QPen(QColor(colors.accent), 2))
        painter.drawLine(x, area.top(), x, area.bottom())
        painter.setBrush(QColor(colors.base))
        painter.drawEllipse(QPoint(x, area.center().y()), HANDLE, HANDLE)

    def _forget_scaled(self) -> None:
        self._scaled = [None, None, None]

    def _describe(self) -> None:
        text = self.tr("Left picture: {percent} %").format(percent=round(self._split * 100))
        self.setAccessibleDescription(text)
