"""The ways by which a picture in the window becomes the start picture."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from sddesk.core.pixels import Pixels
from sddesk.session.composing.start import StartChoice
from sddesk.ui.images import to_pixels


def take_copied(start: StartChoice, image: QImage) -> None:
    """Begin with a picture that has no file, as from the clipboard."""
    start.take_pixels(image.width(), image.height(), lambda: over_white(image))


def over_white(image: QImage) -> Pixels:
    """The pixels of any QImage, over white where it is transparent, as picture files are read."""
    if image.hasAlphaChannel():
        whole = QImage(image.size(), QImage.Format.Format_RGB32)
        whole.fill(Qt.GlobalColor.white)
        painter = QPainter(whole)
        painter.drawImage(0, 0, image)
        painter.end()
        image = whole
    return to_pixels(image)
