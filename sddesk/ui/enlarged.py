"""A picture painted at any size: a smooth copy is kept if it is small enough, else only the part in view is drawn."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPixmap

from sddesk.ui.image_view import MAX_SCALE, smoothly_scaled

ROOM = 1.1  # copies of at most so many views' pixels


class Enlarged:
    """Paints one picture; beyond MAX_SCALE its pixels are shown as squares."""

    def __init__(self, image: QImage) -> None:
        self.image = image
        self._copy: QPixmap | None = None

    def paint(self, painter: QPainter, target: QRectF, view: QRectF) -> None:
        """Paint the whole of it into `target`, as far as that is within `view`; both in the painter's pixels."""
        ratio = painter.device().devicePixelRatioF()
        size = (target.size() * ratio).toSize()
        scale = target.width() / self.image.width()
        if scale * ratio <= MAX_SCALE and _pixels(size) <= _pixels((view.size() * ratio).toSize()) * ROOM:
            if self._copy is None or self._copy.size() != size:
                self._copy = QPixmap.fromImage(smoothly_scaled(self.image, size))
            painter.drawPixmap(target, self._copy, QRectF(self._copy.rect()))
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale * ratio < MAX_SCALE)
        seen = target.intersected(view)
        part = QRectF((seen.topLeft() - target.topLeft()) / scale, seen.size() / scale)
        painter.drawImage(seen, self.image, part)


def _pixels(size: QSize) -> int:
    return size.width() * size.height()
