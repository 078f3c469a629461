"""What views that stand on the stage, the dark ground of pictures, paint alike."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from sddesk.ui.theme import RADIUS, stage_colors


def paint_ring(painter: QPainter, around: QRect) -> None:
    """Paint the ring of what has the focus, or is selected."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(stage_colors().ring), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(around, RADIUS, RADIUS)
