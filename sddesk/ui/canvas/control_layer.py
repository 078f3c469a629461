"""The maps read from the control pictures, as layers over the edited start picture."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter

from sddesk.core.fitting import fit_box
from sddesk.core.inputs import NO_SIDES
from sddesk.core.pixels import Pixels
from sddesk.session.app_session import Session
from sddesk.ui.canvas.frame import Frame
from sddesk.ui.images import to_qimage

LINES = ("canny", "line", "scribble", "invert", "pose-map")  # bright on black: only what is bright is shown
INK, SHADE = QColor("#ff9d47"), QColor(0, 0, 0, 100)  # seen on light and dark
OPACITY = 0.5  # of maps that fill the picture


class ControlLayer(QObject):
    """Paints the maps of all control pictures that have a weight. `changed`: they are others now, or hidden."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_shown = True
        self._made: dict[int, tuple[Pixels, bool, QImage]] = {}  # by place
        for changed in (session.controls.changed, session.control_preview.changed):
            changed.connect(self.changed)

    @property
    def is_there(self) -> bool:
        """Whether there is a control picture."""
        return bool(self._session.controls.entries)

    @property
    def is_shown(self) -> bool:
        """Whether they are painted."""
        return self._is_shown

    def show(self, shown: bool) -> None:
        """Paint them, or leave them out."""
        if shown != self._is_shown:
            self._is_shown = shown
            self.changed.emit()

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """Paint them where they lie over the picture in `frame`."""
        if not self._is_shown or not self.is_there:
            return
        place = frame.to_widget(self._place(frame))
        painter.save()
        painter.setClipRect(frame.extended(), Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number, entry in enumerate(self._session.controls.entries):
            is_lines = entry.processor in LINES
            image = self._image(number, is_lines) if entry.weight else None
            if image is not None:
                painter.setOpacity(1.0 if is_lines else OPACITY)
                painter.drawImage(place, image)
        painter.restore()

    def _place(self, frame: Frame) -> QRectF:
        """Where a map lies, in pixels of the start picture."""
        width, height = frame.size.width(), frame.size.height()
        start, preview = self._session.start_picture.picture, self._session.control_preview
        left, top, right, bottom = frame.sides
        if frame.sides != NO_SIDES:
            return QRectF(-left, -top, width + left + right, height + top + bottom)
        if start is None or preview.parts:
            return QRectF(0, 0, width, height)
        size = preview.size
        box = fit_box((width, height), size, start.fit)
        across, down = (box.box[2] - box.box[0]) / box.width, (box.box[3] - box.box[1]) / box.height
        return QRectF(box.box[0] - box.left * across, box.box[1] - box.top * down, size[0] * across, size[1] * down)

    def _image(self, number: int, is_lines: bool) -> QImage | None:
        """The painted map of the control picture in this place; the earlier one until the new one is here."""
        entry = self._session.controls.entries[number]
        kept = self._made.get(number)
        pixels = self._session.control_preview.of(entry, number)
        if pixels is not None and (kept is None or kept[0] is not pixels or kept[1] != is_lines):
            image = to_qimage(pixels)
            kept = self._made[number] = (pixels, is_lines, _inked(image) if is_lines else image)
        return None if kept is None else kept[2]


def _inked(image: QImage) -> QImage:
    """The bright parts of a map in one colour, with a shade around them."""
    alpha = image.convertToFormat(QImage.Format.Format_Grayscale8)
    alpha.reinterpretAsFormat(QImage.Format.Format_Alpha8)
    sheet = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    sheet.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sheet)
    for color, offset in ((SHADE, 1), (INK, 0)):
        ink = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
        ink.fill(color)
        into = QPainter(ink)
        into.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        into.drawImage(0, 0, alpha)
        into.end()
        painter.drawImage(offset, offset, ink)
    painter.end()
    return sheet
