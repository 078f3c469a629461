"""One picture, as near as wanted: fitted, pixel by pixel, or anything between, moved by hand."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from sddesk.ui.enlarged import Enlarged
from sddesk.ui.lens import NOTCH, STEP, Lens
from sddesk.ui.stage import paint_ring
from sddesk.ui.theme import stage_colors


class ZoomView(QWidget):
    """Shows `image` through `lens`. The wheel zooms around the cursor.

    A drag moves a picture that is larger than the view; of one that fits, and with Ctrl of any, it is `drag_wanted`.
    """

    zoomed = Signal()
    drag_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lens = Lens()
        self._picture: Enlarged | None = None
        self._note = ""
        self._pressed: QPointF | None = None
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
        """The shown image, None for nothing."""
        return self._picture.image if self._picture is not None else None

    @property
    def note(self) -> str:
        """The words instead of a picture, or over it."""
        return self._note

    def show_image(self, image: QImage | None, note: str = "", *, keep_zoom: bool = False) -> None:
        """Show another picture, fitted; with `keep_zoom` the same part of it as of one of the same size before."""
        self.lens.set_picture(image.size() if image is not None else self.size(), keep=keep_zoom)
        self._picture, self._note = None if image is None else Enlarged(image), note
        self.setAccessibleDescription(note)
        self._changed()

    def toggle_fit(self, at: QPointF | None = None) -> None:
        """Fitted, or pixel by pixel."""
        self.lens.toggle_fit(at)
        self._changed()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Nearer or farther around a place."""
        self.lens.zoom_by(factor, at)
        self._changed()

    def look_aside(self, across: int, down: int) -> None:
        """Look so many quarters of the view farther right and down."""
        self.lens.look_aside(across, down)
        self._changed()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(stage_colors().canvas))
        if self._picture is not None:
            self._picture.paint(painter, self.lens.rect(), QRectF(self.rect()))
        if self._note:
            painter.setPen(QColor(stage_colors().text))
            if self._picture is not None:
                painter.fillRect(self.lens.rect(), QColor(0, 0, 0, 150))
                painter.setPen(QColor("#ffffff"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._note)
        if self.hasFocus():
            paint_ring(painter, self.rect().adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lens.set_view(self.size(), self.devicePixelRatioF())
        self._changed()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self.zoom_by(STEP ** (turned / NOTCH), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._picture is not None:
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        moved = event.position() - self._pressed
        if self.lens.moves and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.lens.pull(moved)
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

    def _changed(self) -> None:
        self.update()
        self.zoomed.emit()
