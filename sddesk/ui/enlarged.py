"""A picture painted at any size, quickly enough for a hand on the wheel."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from sddesk.ui.cells import MAX_SCALE
from sddesk.ui.images import smoothly_scaled

ROOM = 1.1  # copies of at most so many views' pixels
SMALL = 2**18  # pixels of a picture that is enlarged in steps, because one large step would show its grid


class Enlarged:
    """Paints one picture: smaller from halves of it, larger as far as it is in view, beyond MAX_SCALE as squares."""

    def __init__(self, image: QImage) -> None:
        self.image = image
        self._halves = [image]
        self._copy: QPixmap | None = None
        self._place: tuple[QRectF, QRectF, float] | None = None  # where the last one was painted
        self._part: QPixmap | None = None  # what is in view of a picture painted there again and again

    def paint(self, painter: QPainter, target: QRectF, view: QRectF) -> None:
        """Paint the whole of it into `target`, as far as that is within `view`; both in the painter's pixels."""
        ratio = painter.device().devicePixelRatioF()
        size = (target.size() * ratio).toSize()
        scale = target.width() / self.image.width()
        enlarged = scale * ratio > 1.0
        if enlarged and (
            scale * ratio > MAX_SCALE or _pixels(self.image.size()) > SMALL or not _fits(size, view, ratio)
        ):
            place = QRectF(target), QRectF(view), ratio
            if place != self._place:
                self._place, self._part = place, None
                self._paint_part(painter, target, view)
                return
            if self._part is None:
                self._part = self._painted_part(target, view, ratio)
            painter.drawPixmap(view.topLeft(), self._part)
            return
        if self._copy is None or self._copy.size() != size:
            self._copy = QPixmap.fromImage(smoothly_scaled(self._source(size), size))
        painter.drawPixmap(target, self._copy, QRectF(self._copy.rect()))

    def _paint_part(self, painter: QPainter, target: QRectF, view: QRectF) -> None:
        scale = target.width() / self.image.width()
        smooth = scale * painter.device().devicePixelRatioF() < MAX_SCALE
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        seen = target.intersected(view)
        if painter.hasClipping():  # and a little around it, which the smoothing looks at
            around = 2 * max(1.0, scale)
            seen &= painter.clipBoundingRect().adjusted(-around, -around, around, around)
        part = QRectF((seen.topLeft() - target.topLeft()) / scale, seen.size() / scale)
        painter.drawImage(seen, self.image, part)

    def _painted_part(self, target: QRectF, view: QRectF, ratio: float) -> QPixmap:
        """What is in view, enlarged once: under a brush each move shows it anew."""
        found = QPixmap((view.size() * ratio).toSize())
        found.setDevicePixelRatio(ratio)
        found.fill(Qt.GlobalColor.transparent)
        painter = QPainter(found)
        painter.translate(-view.topLeft())
        self._paint_part(painter, target, view)
        painter.end()
        return found

    def _source(self, size: QSize) -> QImage:
        """The smallest of the halves that is no smaller than `size`; they are made once, as they are wanted."""
        exact, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        while self._halves[-1].width() >= 4 * size.width() and self._halves[-1].height() >= 4 * size.height():
            self._halves.append(self._halves[-1].scaled(self._halves[-1].size() / 2, exact, smooth))
        wide_enough = [half for half in self._halves if half.width() >= size.width()]
        return wide_enough[-1] if wide_enough else self.image


def _fits(size: QSize, view: QRectF, ratio: float) -> bool:
    return _pixels(size) <= view.width() * view.height() * ratio * ratio * ROOM


def _pixels(size: QSize) -> int:
    return size.width() * size.height()
