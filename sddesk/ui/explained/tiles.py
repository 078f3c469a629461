"""Small pictures with captions, in rows that go on in a new line."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from sddesk.core.explained import RunTold
from sddesk.core.pixels import Pixels
from sddesk.ui.controls import muted
from sddesk.ui.flow import Flow
from sddesk.ui.images import to_qimage
from sddesk.ui.theme import GRID

TILE = 128
LINES_BELOW = 2  # of a caption: tiles of a row stand at one height


class Tile(QWidget):
    """A picture with its caption. A rough one shows its places as squares, for each is one point of the latents."""

    def __init__(self, caption: str, side: int = TILE) -> None:
        super().__init__()
        self._side = side
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self.picture = QLabel()
        self.picture.setFixedSize(side, side)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(caption)
        self.caption = muted(caption)
        self.caption.setWordWrap(True)
        self.caption.setFixedWidth(side)
        column.addWidget(self.picture)
        if caption:
            self.caption.setMinimumHeight(self.caption.fontMetrics().lineSpacing() * LINES_BELOW)
            self.caption.setAlignment(Qt.AlignmentFlag.AlignTop)
        else:
            self.caption.hide()
        column.addWidget(self.caption)
        column.addStretch(1)

    def show_pixels(self, pixels: Pixels | None, *, rough: bool = False) -> None:
        """Show these, or nothing."""
        if pixels is None:
            self.picture.clear()
            return
        ratio = self.devicePixelRatioF()
        way = Qt.TransformationMode.FastTransformation if rough else Qt.TransformationMode.SmoothTransformation
        size = QSize(self._side, self._side) * ratio
        picture = QPixmap.fromImage(to_qimage(pixels).scaled(size, Qt.AspectRatioMode.KeepAspectRatio, way))
        picture.setDevicePixelRatio(ratio)
        self.picture.setPixmap(picture)


def add_tile(row: Flow, caption: str, pixels: Pixels, *, rough: bool = False, side: int = TILE) -> None:
    """Put a picture at the end of a row."""
    tile = Tile(caption, side)
    tile.show_pixels(pixels, rough=rough)
    row.addWidget(tile)


def clear(row: Flow | QVBoxLayout) -> None:
    """Take every widget out of a row and delete it."""
    while row.count():
        entry = row.takeAt(0)
        if entry and (widget := entry.widget()):
            widget.hide()  # until the event loop deletes it, it would be painted where it stood
            widget.deleteLater()


def decibels(run: RunTold) -> str:
    """How like a run's picture is to the one that it is compared with."""
    return "∞" if run.psnr is None or math.isinf(run.psnr) else f"{run.psnr:.1f}"
