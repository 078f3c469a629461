"""What techniques do with pictures before they are encoded: read an input, bring it to a size. Without torch."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from sddesk.core.errors import SddeskError
from sddesk.core.fitting import fit_box
from sddesk.core.inputs import Fit
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.pixels import Pixels

Bytes = NDArray[np.uint8]
SMOOTH, COVERING = Image.Resampling.LANCZOS, Image.Resampling.BOX


def read_rgb(file: Path) -> Bytes:
    """Read the PNG of an input as height x width x 3. Raises SddeskError when it cannot be read."""
    try:
        with Image.open(file, formats=("PNG",)) as opened:
            return np.asarray(opened.convert("RGB"))
    except (OSError, ValueError, Image.DecompressionBombError) as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The picture {name} cannot be read: {reason}"),
            name=file.name,
            reason=str(error),
        ) from error


def fitted(pixels: Bytes, size: tuple[int, int], fit: Fit, resampling: Image.Resampling = SMOOTH) -> Bytes:
    """Bring height x width (x 3) pixels to `size` (width, height); the rest repeats the nearest edge."""
    height, width = pixels.shape[:2]
    place = fit_box((width, height), size, fit)
    scaled = pixels
    if (place.width, place.height) != (width, height) or place.box != (0, 0, width, height):
        picture = Image.fromarray(pixels).resize((place.width, place.height), resampling, place.box)
        scaled = np.asarray(picture)
    rows = (place.top, size[1] - place.top - place.height)
    columns = (place.left, size[0] - place.left - place.width)
    return np.pad(scaled, (rows, columns, (0, 0))[: pixels.ndim], mode="edge")


def as_array(pixels: Pixels) -> Bytes:
    """Return a picture as height x width x 3 bytes."""
    return np.frombuffer(pixels.rgb, np.uint8).reshape(pixels.height, pixels.width, 3)


def as_pixels(picture: Bytes) -> Pixels:
    """Return height x width x 3 bytes as a picture."""
    return Pixels(width=picture.shape[1], height=picture.shape[0], rgb=picture.tobytes())
