"""Two pictures in one place with a line between them that is moved: what differs is seen by moving it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from sddesk.ui.enlarged import Enlarged
from sddesk.ui.images import smoothly_scaled
from sddesk.ui.lens import NOTCH, STEP, Lens
from sddesk.ui.stage import paint_ring
from sddesk.ui.theme import stage_colors

MOVE, LARGE_MOVE = 0.02, 0.1
HANDLE = 7  # half of its side, in pixels
NEAR = 12  # pixels from the line within which a hand takes it


class SliderView(QWidget):
    """`left` is seen on the left of the line, `right` on its right; `split` is the line's place, 0 to 1.

    Both are looked at through one `lens`; a smaller one is drawn as large as the larger. With `over` a third picture
    (their difference) covers both.
    """

    split_changed = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.lens = Lens()
        self._pictures: list[Enlarged | None] = [None, None, None]
        self._over = False
        self._split = 0.5
        self._pulled: QPointF | None = None  # where a hand holds the pictures, None where it holds the line
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self.setAccessibleName(self.tr("Two pictures and the line between them"))
        self.setToolTip(
            self.tr(
                "Drag the line, or move it with Left and Right, Home and End; wheel, + and - zoom, "
                "Z shows both fitted or pixel by pixel, Shift and arrows move them"
            )
        )
        self._describe()

    @property
    def split(self) -> float:
        """Where the line is: 0 shows only the right picture, 1 only the left."""
        return self._split

    def show_pair(self, left: QImage | None, right: QImage | None, difference: QImage | None = None) -> None:
        """Show these; pictures of another size are looked at anew, with the line in the middle."""
        before = self._size()
        self._pictures = [None if image is None else Enlarged(image) for image in (left, right, difference)]
        if self._size() != before:
            self.lens.set_picture(self._size())
            self.set_split(0.5)
        self.update()

    def show_right(self, right: QImage | None) -> None:
        """Show another picture on the right of the line; a rough one is smoothed."""
        if right is not None and right.width() < self._size().width():
            right = smoothly_scaled(right, self._size())
        self._pictures[1] = None if right is None else Enlarged(right)
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

    def area(self) -> QRectF:
        """What the two cover together, as far as it is in view: the line goes from its left to its right."""
        return self.lens.rect().intersected(QRectF(self.rect()))

    def line(self) -> int:
        """The line's x in widget pixels."""
        area = self.area()
        return round(area.left() + self._split * area.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(stage_colors().canvas))
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
            paint_ring(painter, self.rect().adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lens.set_view(self.size(), self.devicePixelRatioF())

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self.lens.zoom_by(STEP ** (turned / NOTCH), event.position())
            self.update()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pulled = None
        if self.lens.moves and (self._over or abs(event.position().x() - self.line()) > NEAR):
            self._pulled = event.position()
        else:
            self._move_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if self._pulled is None:
            self._move_to(event.position())
        else:
            self.lens.pull(event.position() - self._pulled)
            self._pulled = event.position()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        places = {
            Qt.Key.Key_Left: self._split - MOVE,
            Qt.Key.Key_Right: self._split + MOVE,
            Qt.Key.Key_PageUp: self._split - LARGE_MOVE,
            Qt.Key.Key_PageDown: self._split + LARGE_MOVE,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: 1.0,
        }
        sides = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        if key in sides and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.lens.look_aside(*sides[key])
        elif key in places:
            self.set_split(places[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.lens.zoom_by(STEP)
        elif key == Qt.Key.Key_Minus:
            self.lens.zoom_by(1 / STEP)
        elif key == Qt.Key.Key_Z:
            self.lens.toggle_fit()
        else:
            super().keyPressEvent(event)
            return
        self.update()

    def _move_to(self, place: QPointF) -> None:
        area = self.area()
        self.set_split((place.x() - area.left()) / max(1.0, area.width()))

    def _size(self) -> QSize:
        """The size of the larger of the two, by which both are drawn."""
        sizes = [picture.image.size() for picture in self._pictures[:2] if picture is not None]
        return max(sizes, key=lambda size: size.width() * size.height(), default=QSize())

    def _paint(self, painter: QPainter, which: int) -> None:
        picture = self._pictures[which]
        if picture is None or picture.image.isNull():
            return
        whole = self.lens.rect()
        size = picture.image.size().scaled(whole.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(whole) if _same_shape(picture.image.size(), self._size()) else _centred(size, whole)
        picture.paint(painter, target, QRectF(self.rect()))

    def _paint_line(self, painter: QPainter, x: int) -> None:
        if self._pictures[0] is None or self._pictures[1] is None:
            return
        colors, area = stage_colors(), self.area().toRect()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.base), 4))
        painter.drawLine(x, area.top(), x, area.bottom())
        painter.setPen(QPen(QColor(colors.ring), 2))
        painter.drawLine(x, area.top(), x, area.bottom())
        painter.setBrush(QColor(colors.base))
        painter.drawEllipse(QPoint(x, area.center().y()), HANDLE, HANDLE)

    def _describe(self) -> None:
        text = self.tr("Left picture: {percent} %").format(percent=round(self._split * 100))
        self.setAccessibleDescription(text)


def _same_shape(one: QSize, other: QSize) -> bool:
    return one.width() * other.height() == one.height() * other.width()


def _centred(size: QSize, area: QRectF) -> QRectF:
    target = QRectF(0, 0, size.width(), size.height())
    target.moveCenter(area.center())
    return target
