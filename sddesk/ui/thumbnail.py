"""A small picture in a panel."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from sddesk.ui.images import smoothly_scaled
from sddesk.ui.theme import GRID

THUMBNAIL = GRID * 18  # pixels a side


class Thumbnail(QWidget):
    """A small picture, drawn as sharp as the screen is; as large as it is, at most `side` pixels."""

    def __init__(self, name: str, side: int = THUMBNAIL) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._side = side
        self.setAccessibleName(name)
        self.setFixedSize(side, side)

    @property
    def image(self) -> QImage | None:
        """The shown image."""
        return self._image

    def show_image(self, image: QImage | None) -> None:
        """Show this one from now on; the widget is as high as it then is."""
        self._image = image
        size = QSize(self._side, self._side)
        if image is not None:
            size = image.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(GRID, GRID))
        self.setFixedSize(size)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image is None:
            return
        ratio = self.devicePixelRatioF()
        scaled = smoothly_scaled(self._image, self.size() * ratio)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), scaled)
        painter.end()
