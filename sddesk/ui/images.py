"""Pixels to QImage and back, the only place where the two meet; and thumbnails from their files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
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


def smoothly_scaled(image: QImage, size: QSize) -> QImage:
    """`image` at `size`; enlarged by doubling, because one large bilinear jump shows its grid."""
    exact, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    while image.width() * 2 < size.width() and image.height() * 2 < size.height():
        image = image.scaled(image.size() * 2, exact, smooth)
    return image.scaled(size, exact, smooth)


def load_small(path: Path, side: int) -> tuple[QImage, int]:
    """A thumbnail of at most `side` pixels a side, as the screen wants it, and the bytes that takes.

    The library writes thumbnails; other pictures are decoded there and come as Pixels. Raises SddeskError when the
    file cannot be read.
    """
    reader = QImageReader(str(path))
    size = reader.size()
    if max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise cannot_read(path, reader)
    if max(image.width(), image.height()) < side:
        image = smoothly_scaled(image, image.size().scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio))
    return image.convertToFormat(QImage.Format.Format_RGB32), image.width() * image.height() * 4


def cannot_read(path: Path, reader: QImageReader) -> SddeskError:
    """Why Qt does not show a file."""
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "The picture {name} cannot be read: {reason}"),
        name=path.name,
        reason=reader.errorString(),
    )
