"""Pixels to QImage and back: the only place where the two meet."""

from __future__ import annotations

from PySide6.QtGui import QImage

from sddesk.core.pixels import Pixels


def to_qimage(pixels: Pixels) -> QImage:
    """A QImage that owns its bytes, `pixels.width` x `pixels.height`, RGB."""
    image = QImage(pixels.rgb, pixels.width, pixels.height, pixels.width * 3, QImage.Format.Format_RGB888)
    return image.copy()


def to_pixels(image: QImage) -> Pixels:
    """The RGB bytes of any QImage, rows without padding."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    width, height, stride = rgb.width(), rgb.height(), rgb.bytesPerLine()
    data = bytes(rgb.constBits())
    rows = (data[y * stride : y * stride + width * 3] for y in range(height))
    return Pixels(width=width, height=height, rgb=b"".join(rows))
