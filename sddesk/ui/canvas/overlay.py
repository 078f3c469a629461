"""The mask over the picture: tinted and striped, so that it is seen on every picture and not by colour alone."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPixmap

from sddesk.ui.canvas.frame import Frame
from sddesk.ui.canvas.mask_layer import MaskLayer

TINT, STRIPE = QColor(138, 132, 245, 150), QColor(20, 18, 60, 150)
STRIPES = 10  # screen pixels from one to the next
ADDED, ADDED_LINES = QColor(128, 128, 134), QColor(96, 96, 102)


def striped(ground: QColor, line: QColor) -> QBrush:
    """Return a brush of lines that fall to the left."""
    tile = QPixmap(STRIPES, STRIPES)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for x in range(STRIPES):
        for y in range(STRIPES):
            painter.fillRect(x, y, 1, 1, line if (x + y) % STRIPES < 2 else ground)
    painter.end()
    return QBrush(tile)


def paint_mask(painter: QPainter, layer: MaskLayer, frame: Frame, area: QRect, brush: QBrush) -> None:
    """Paint the masked part into the part `area` of the widget; of a picture seen small every n-th pixel."""
    ratio = painter.device().devicePixelRatioF()
    seen = frame.picture().intersected(QRectF(area))
    if seen.isEmpty():
        return
    every = max(1, math.floor(1 / (frame.scale * ratio)))
    first, last = frame.to_picture(seen.topLeft()), frame.to_picture(seen.bottomRight())
    left = max(0, (math.floor(first.x()) // every - 1) * every)  # on one grid, whichever part is painted
    top = max(0, (math.floor(first.y()) // every - 1) * every)
    right = min(layer.width, math.ceil(last.x()) + 2 * every)
    bottom = min(layer.height, math.ceil(last.y()) + 2 * every)
    grey = layer.drawn((left, top, right, bottom), every)
    if not grey.any():
        return
    height, width = grey.shape
    data = grey.tobytes()
    mask = QImage(data, width, height, width, QImage.Format.Format_Alpha8)
    sheet = QImage(area.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    sheet.setDevicePixelRatio(ratio)
    sheet.fill(Qt.GlobalColor.transparent)
    into = QPainter(sheet)
    into.translate(-area.topLeft())
    into.setClipRect(frame.picture())
    into.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, frame.scale * ratio < 4)
    into.drawImage(frame.to_widget(QRectF(left, top, width * every, height * every)), mask)
    into.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    into.setBrushOrigin(QPointF(0, 0))
    into.fillRect(area, brush)
    into.end()
    painter.drawImage(area.topLeft(), sheet)
