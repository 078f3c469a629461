"""One picture, as near as wanted: fitted, pixel by pixel, or anything between, moved by hand."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from sddesk.ui.image_view import MAX_SCALE, smoothly_scaled
from sddesk.ui.theme import GRID, RADIUS, colors_of

STEP = 1.25
MOST = 32.0
NOTCH = 120  # of a wheel, in eighths of a degree


class ZoomView(QWidget):
    """Shows `image`; `scale` is screen pixels for one of the picture. The wheel zooms around the cursor.

    A drag moves a picture that is larger than the view; of one that fits, and with Ctrl of any, it is `drag_wanted`.
    """

    zoomed = Signal()
    drag_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._note = ""
        self._scale: float | None = None  # None: fitted
        self._center = QPointF()  # the picture's point in the middle of the view
        self._pressed: QPointF | None = None
        self._small: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self.setAccessibleName(self.tr("Large picture"))
        self.setToolTip(
            self.tr(
                "Wheel, + and - zoom, Z shows it fitted or pixel by pixel; a drag or Shift and arrows move it; "
                "dragged out it is a file"
            )
        )

    @property
    def image(self) -> QImage | None:
        """What is shown, None for nothing."""
        return self._image

    @property
    def note(self) -> str:
        """What is written instead of a picture, or over it."""
        return self._note

    @property
    def fitted(self) -> bool:
        """Whether the picture follows the view's size."""
        return self._scale is None

    @property
    def scale(self) -> float:
        """Screen pixels for one pixel of the picture, now."""
        return self.fitting_scale() if self._scale is None else self._scale

    def show_image(self, image: QImage | None, note: str = "", *, keep_zoom: bool = False) -> None:
        """Show another picture, fitted; with `keep_zoom` the same part of it as of one of the same size before."""
        same = keep_zoom and image is not None and self._image is not None and image.size() == self._image.size()
        self._image, self._note, self._small = image, note, None
        if not same:
            self.fit()
        self.setAccessibleDescription(note)
        self.update()
        self.zoomed.emit()

    def fit(self) -> None:
        """Show the whole picture as large as the view allows, but not blown up without end."""
        self._scale = None
        if self._image is not None:
            self._center = QPointF(self._image.width() / 2, self._image.height() / 2)
        self._changed()

    def show_actual_pixels(self, at: QPointF | None = None) -> None:
        """One screen pixel for one of the picture."""
        self._zoom_to(1.0, at)

    def toggle_fit(self, at: QPointF | None = None) -> None:
        """Fitted if it was not, else pixel by pixel (or twice that, where fitted is already so)."""
        if not self.fitted:
            self.fit()
        else:
            self._zoom_to(1.0 if abs(self.scale - 1.0) > 0.01 else 2.0, at)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Nearer or farther; the point of the picture under `at` (the middle if left out) stays where it is."""
        self._zoom_to(self.scale * factor, at)

    def pan(self, across: int, down: int) -> None:
        """Look so many quarters of the view farther right and down, as far as the picture goes."""
        quarter = self.devicePixelRatioF() / self.scale / 4
        self._center += QPointF(across * self.width() * quarter, down * self.height() * quarter)
        self._changed()

    def picture_rect(self) -> QRectF:
        """Where the whole picture would be painted, in widget pixels; it may reach beyond the view."""
        if self._image is None:
            return QRectF()
        scale = self.scale / self.devicePixelRatioF()
        size = QSizeF(self._image.width() * scale, self._image.height() * scale)
        middle = QPointF(self.width() / 2, self.height() / 2)
        return QRectF(middle - self._center * scale, size)

    def fitting_scale(self) -> float:
        """The scale at which the picture fits into the view."""
        if self._image is None or self._image.isNull():
            return 1.0
        ratio = self.devicePixelRatioF()
        room = self.rect().adjusted(GRID, GRID, -GRID, -GRID)
        across = room.width() * ratio / self._image.width()
        down = room.height() * ratio / self._image.height()
        return max(0.001, min(across, down, MAX_SCALE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = colors_of(self.palette())
        if self._image is not None:
            self._paint(painter, self._image)
        if self._note:
            painter.setPen(QColor(colors.text))
            if self._image is not None:
                painter.fillRect(self.picture_rect(), QColor(0, 0, 0, 150))
                painter.setPen(QColor("#ffffff"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._note)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._changed()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self.zoom_by(STEP ** (turned / NOTCH), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._image is not None:
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        moved = event.position() - self._pressed
        if self._moves() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._center -= moved * self.devicePixelRatioF() / self.scale
            self._pressed = event.position()
            self._changed()
        elif moved.manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.drag_wanted.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggle_fit(event.position())

    def _zoom_to(self, scale: float, at: QPointF | None) -> None:
        if self._image is None:
            return
        least = min(1.0, self.fitting_scale())
        scale = min(MOST, max(least, scale))
        middle = QPointF(self.width() / 2, self.height() / 2)
        offset = (at or middle) - middle
        ratio = self.devicePixelRatioF()
        point = self._center + offset * ratio / self.scale
        self._scale = scale
        self._center = point - offset * ratio / scale
        self._changed()

    def _moves(self) -> bool:
        """Whether some of the picture is outside the view."""
        rect = self.picture_rect()
        return rect.width() > self.width() + 1 or rect.height() > self.height() + 1

    def _changed(self) -> None:
        self._keep_inside()
        self.update()
        self.zoomed.emit()

    def _keep_inside(self) -> None:
        """No edge of the picture comes farther in than the view's; what fits stays in the middle."""
        if self._image is None:
            return
        half = QSizeF(self.size()) * self.devicePixelRatioF() / self.scale / 2
        self._center = QPointF(
            _between(self._center.x(), half.width(), self._image.width()),
            _between(self._center.y(), half.height(), self._image.height()),
        )

    def _paint(self, painter: QPainter, image: QImage) -> None:
        target, ratio = self.picture_rect(), self.devicePixelRatioF()
        size = (target.size() * ratio).toSize()
        if self.scale <= MAX_SCALE and size.width() * size.height() <= self._most_pixels():
            if self._small is None or self._small.size() != size:
                self._small = QPixmap.fromImage(smoothly_scaled(image, size))
            painter.drawPixmap(target, self._small, QRectF(self._small.rect()))
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.scale < MAX_SCALE)
        seen = target.intersected(QRectF(self.rect()))
        scale = self.scale / ratio
        part = QRectF((seen.topLeft() - target.topLeft()) / scale, seen.size() / scale)
        painter.drawImage(seen, image, part)

    def _most_pixels(self) -> int:
        """How large a scaled copy may be; beyond that only the part in view is scaled at each painting."""
        room: QRect = self.rect()
        return int(room.width() * room.height() * self.devicePixelRatioF() ** 2 * 1.1)


def _between(center: float, half: float, length: int) -> float:
    return length / 2 if 2 * half >= length else min(length - half, max(half, center))
