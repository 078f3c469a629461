"""The start picture under the brush: shows mask and extension on it, and edits them by mouse and keys."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from sddesk.core.inputs import NO_SIDES, Sides
from sddesk.ui.canvas.canvas import Canvas
from sddesk.ui.canvas.control_layer import ControlLayer
from sddesk.ui.canvas.frame import Frame, cursor_of
from sddesk.ui.canvas.mask_layer import Box
from sddesk.ui.canvas.overlay import ADDED, ADDED_LINES, STRIPE, TINT, paint_mask, striped
from sddesk.ui.enlarged import Enlarged
from sddesk.ui.lens import NOTCH, STEP
from sddesk.ui.texts import translated
from sddesk.ui.theme import RADIUS, stage_colors

HANDLE = (6, 28)  # screen pixels: of the grip in the middle of an edge
EDGE = 3  # screen pixels around what is painted again


class Hand(Enum):
    """What the pressed mouse does."""

    REST = 0
    PAINT = 1
    PULL = 2
    EXTEND = 3


class CanvasView(QWidget):
    """Paints the picture of `canvas` through `frame`, and `layer` over it. `extended`: an edge was dragged, these are
    the sides wanted.

    The left button paints, or drags an edge where it is pressed just outside the picture; the middle one, or the left
    one with Space held, moves the picture. `before` hides what was done to it. Keys move a brush of their own.
    """

    extended = Signal(object)

    def __init__(self, canvas: Canvas, layer: ControlLayer) -> None:
        super().__init__()
        self._canvas, self._controls = canvas, layer
        self.frame = Frame()
        self._picture: Enlarged | None = None
        self._hand = Hand.REST
        self._edges: tuple[int, ...] = ()
        self._wanted: Sides | None = None  # while an edge is dragged
        self._pressed = QPointF()
        self._at: QPointF | None = None  # of the brush, in widget pixels; None while it is elsewhere
        self.pulls = False
        self._before = False
        self._stripes, self._added = striped(TINT, STRIPE), striped(ADDED, ADDED_LINES)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("The start picture, edited"))
        self.setAccessibleDescription(canvas_help())
        canvas.painted.connect(self._on_painted)
        canvas.changed.connect(self._on_changed)
        layer.changed.connect(self.update)

    @property
    def before(self) -> bool:
        """Whether the picture is shown as it is, without mask and extension."""
        return self._before

    def show_before(self, before: bool) -> None:
        """Show the picture as it is, or again what was done to it."""
        if before != self._before:
            self._before = before
            self.update()

    def show_sides(self, sides: Sides) -> None:
        """Show the picture extended by so much, also one that is still read."""
        self._wanted = None
        image = self._canvas.image
        self.frame.show(self.frame.size if image is None else image.size(), sides)
        self.update()

    def zoom(self, factor: float | None) -> None:
        """Nearer or farther around the brush; None: all of it."""
        if factor is None:
            self.frame.lens.fit()
        else:
            self.frame.lens.zoom_by(factor, self._at)
        self.update()

    def look_aside(self, across: int, down: int) -> None:
        """Look so many quarters of the view farther right and down."""
        self.frame.lens.look_aside(across, down)
        self.update()

    def nudge(self, across: int, down: int) -> None:
        """Move the keys' brush by half its size."""
        step = max(2.0, self._canvas.brush.radius * self.frame.scale / 2)
        at = self._at or self.frame.picture().center()
        place = at + QPointF(across * step, down * step)
        bounds = QRectF(self.rect())
        self._move_brush(
            QPointF(
                min(bounds.right(), max(bounds.left(), place.x())), min(bounds.bottom(), max(bounds.top(), place.y()))
            )
        )

    def press(self) -> None:
        """Press the keys' brush once."""
        self._move_brush(self._at or self.frame.picture().center())
        if self._at is not None:
            place = self.frame.to_picture(self._at)
            self._canvas.begin(place.x(), place.y())
            self._canvas.end()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        painter.fillRect(event.rect(), QColor(stage_colors().canvas))
        if self._picture is None:
            self._paint_words(painter)
        else:
            self._paint_picture(painter, event.rect())
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(stage_colors().ring), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()

    def _paint_picture(self, painter: QPainter, area: QRect) -> None:
        frame, layer = self.frame, self._canvas.layer
        assert self._picture is not None
        if not self._before and frame.sides != NO_SIDES:
            painter.setBrushOrigin(0, 0)
            painter.fillRect(frame.extended(), self._added)
        self._picture.paint(painter, frame.picture(), QRectF(self.rect()))
        if self._before or layer is None:
            return
        self._controls.paint(painter, frame)
        paint_mask(painter, layer, frame, area, self._stripes)
        self._paint_edges(painter)
        self._paint_brush(painter)

    def _paint_edges(self, painter: QPainter) -> None:
        """The line around all that the result will show, with a grip in the middle of each edge."""
        rect = self.frame.extended(self._wanted)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(
            QPen(QColor(stage_colors().ring if self._wanted else stage_colors().border), 1, Qt.PenStyle.DashLine)
        )
        painter.drawRect(rect)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(stage_colors().ring))
        thick, long = HANDLE
        middle = rect.center()
        for x in (rect.left() - thick - 2, rect.right() + 2):
            painter.drawRect(QRectF(x, middle.y() - long / 2, thick, long))
        for y in (rect.top() - thick - 2, rect.bottom() + 2):
            painter.drawRect(QRectF(middle.x() - long / 2, y, long, thick))

    def _paint_brush(self, painter: QPainter) -> None:
        if self._at is None or self._hand in (Hand.PULL, Hand.EXTEND) or self._edges:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = self._brush_radius
        inner = radius * (1 - self._canvas.brush.softness)
        for color, width in (("#000000", 3.0), ("#ffffff", 1.2)):  # seen on light and dark
            painter.setPen(QPen(QColor(color), width))
            painter.drawEllipse(self._at, radius, radius)
            if 2 < inner < radius - 1:
                painter.setPen(QPen(QColor(color), width / 2, Qt.PenStyle.DotLine))
                painter.drawEllipse(self._at, inner, inner)
        if self._canvas.brush.erases:
            painter.drawLine(self._at - QPointF(4, 0), self._at + QPointF(4, 0))

    def _paint_words(self, painter: QPainter) -> None:
        canvas = self._canvas
        text = self.tr("Reading the picture…") if canvas.is_reading else self.tr("Choose a start picture to edit it.")
        if canvas.problem is not None:
            text = translated(canvas.problem.message)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.2)
        painter.setFont(font)
        painter.setPen(QColor(stage_colors().muted))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._picture is None or self._hand != Hand.REST:
            return
        place, left = event.position(), event.button() == Qt.MouseButton.LeftButton
        self._pressed = place
        edges = self.frame.edges_at(place)
        if event.button() == Qt.MouseButton.MiddleButton or (left and self.pulls):
            self._hand = Hand.PULL
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif left and edges and not self._before:
            self._hand, self._edges, self._wanted = Hand.EXTEND, edges, self.frame.sides
        elif left and not self._before:
            self._hand = Hand.PAINT
            self._move_brush(place)
            at = self.frame.to_picture(place)
            self._canvas.begin(at.x(), at.y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self._hand == Hand.PULL:
            self.frame.lens.pull(place - self._pressed)
            self._pressed = place
            self.update()
        elif self._hand == Hand.EXTEND:
            self._wanted = self.frame.dragged(self._edges, place - self._pressed)
            self.update()
        else:
            if self._hand == Hand.REST:
                self._show_cursor(place)
            self._move_brush(place)
            if self._hand == Hand.PAINT:
                at = self.frame.to_picture(place)
                self._canvas.move(at.x(), at.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        hand, self._hand = self._hand, Hand.REST
        if hand == Hand.PAINT:
            self._canvas.end()
        elif hand == Hand.EXTEND and self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            if wanted != self.frame.sides:
                self.extended.emit(wanted)
            self.update()
        self._show_cursor(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._canvas.resize_brush(1 if turned > 0 else -1)
        elif turned:
            self.frame.lens.zoom_by(STEP ** (turned / NOTCH), event.position())
            self.update()
        event.accept()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._move_brush(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        if self._hand == Hand.REST:
            self._move_brush(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.frame.lens.set_view(self.size(), self.devicePixelRatioF())

    @property
    def _brush_radius(self) -> float:
        return max(1.0, self._canvas.brush.radius * self.frame.scale)

    def _show_cursor(self, place: QPointF) -> None:
        self._edges = self.frame.edges_at(place) if self._picture is not None and not self._before else ()
        if self.pulls:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif self._edges:
            self.setCursor(cursor_of(self._edges))
        else:
            self.setCursor(Qt.CursorShape.CrossCursor)

    def _move_brush(self, place: QPointF | None) -> None:
        for at in (self._at, place):
            if at is not None:
                reach = self._brush_radius + EDGE
                self.update(QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach).toAlignedRect())
        self._at = place

    def _on_painted(self, box: Box) -> None:
        left, top, right, bottom = box
        rect = self.frame.to_widget(QRectF(left, top, right - left, bottom - top))
        self.update(rect.adjusted(-EDGE, -EDGE, EDGE, EDGE).toAlignedRect())

    def _on_changed(self) -> None:
        """Another picture, brush or mask."""
        image: QImage | None = self._canvas.image
        if image is None:
            self._picture = None
        elif self._picture is None or self._picture.image is not image:
            self._picture = Enlarged(image)
            self.frame.show(QSize(image.size()), self.frame.sides)
        self.update()


def canvas_help() -> str:
    """Return what mouse and keys do on the canvas."""
    return QCoreApplication.translate(
        "CanvasView",
        "Paint what is to be drawn anew; drag an edge to draw beyond it. Wheel, + and - zoom, Z shows all, "
        "the middle button or Space and a drag move it; arrows move the brush, Enter presses it",
    )
