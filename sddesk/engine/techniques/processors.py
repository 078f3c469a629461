"""Preprocessors of control pictures by arithmetic alone: no model, nothing is fetched.

A record keeps the picture itself and the name of the processor, so each processor gives the same bytes on every
machine: whole numbers, but for Pillow's blur, which is whole numbers, too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from sddesk.core.inputs import CANNY_HIGH, CANNY_LOW, ControlPicture

Bytes = NDArray[np.uint8]
Ints = NDArray[np.int32]
_TAN_22, _SHIFT = 13573, 15  # tan(22.5 degrees) in 32768ths
_LINE_SIGMA, _LINE_GAIN = 6, 8
_SCRIBBLE_SIGMA, _SCRIBBLE_LEAST = 5, 16  # a scribble is where a picture is so much darker than around
_BLUR_SHARE = 56  # one pixel of blur in so many of the shorter side, 9 at 512


def prepared(pixels: Bytes, picture: ControlPicture) -> Bytes:
    """Return what the network of a control picture reads, for its pixels, height x width x 3."""
    if picture.processor == "canny":
        return canny(pixels, picture.low, picture.high)
    return _PROCESSORS.get(picture.processor, _as_it_is)(pixels)


def canny(pixels: Bytes, low: int = CANNY_LOW, high: int = CANNY_HIGH) -> Bytes:
    """Return the edges, white on black, by Canny's method: https://doi.org/10.1109/TPAMI.1986.4767851.

    The gradient is Sobel's of the colour that changes most, its strength the sum of both directions. An edge is where
    it is above `low` and greatest across the edge, and joined to where it is above `high`. The numbers are those of
    OpenCV's function of this name.
    """
    from scipy import ndimage  # 140 modules, which few pictures need

    across, down = _sobel(pixels)
    strength = np.abs(across) + np.abs(down)
    strongest = strength.argmax(axis=2)[..., None]
    across, down, strength = (np.take_along_axis(part, strongest, 2)[..., 0] for part in (across, down, strength))
    around = np.pad(strength, 1)
    height, width = strength.shape

    def beside(row: int, column: int) -> Ints:
        return around[1 + row : 1 + row + height, 1 + column : 1 + column + width]

    steep, flat = np.abs(down).astype(np.int64) << _SHIFT, np.abs(across).astype(np.int64) * _TAN_22
    falls = (across ^ down) < 0
    lies = steep < flat
    stands = steep > flat + (np.abs(across).astype(np.int64) << (_SHIFT + 1))
    crest = np.where(
        lies,
        (strength > beside(0, -1)) & (strength >= beside(0, 1)),
        np.where(
            stands,
            (strength > beside(-1, 0)) & (strength >= beside(1, 0)),
            np.where(
                falls,
                (strength > beside(-1, 1)) & (strength > beside(1, -1)),
                (strength > beside(-1, -1)) & (strength > beside(1, 1)),
            ),
        ),
    )
    edges = crest & (strength > low)
    found: Any = ndimage.label(edges, np.ones((3, 3)))
    joined, count = found
    known = np.zeros(count + 1, np.bool_)
    known[joined[edges & (strength > high)]] = True
    known[0] = False
    return _grey(np.where(known[joined], 255, 0))


def lines(pixels: Bytes) -> Bytes:
    """Return the dark lines and edges of a picture, bright on black, thin and with shades."""
    return _grey((_darker(pixels, _LINE_SIGMA) * _LINE_GAIN).clip(0, 255))


def scribble(pixels: Bytes) -> Bytes:
    """Return the dark lines and edges of a picture as rough strokes, white on black."""
    dark = (_darker(pixels, _SCRIBBLE_SIGMA) >= _SCRIBBLE_LEAST).astype(np.uint8) * 255
    return _grey(np.asarray(Image.fromarray(dark).filter(ImageFilter.MaxFilter(3))))


def blur(pixels: Bytes) -> Bytes:
    """Return the picture so blurred that its colours and masses are left."""
    return np.asarray(
        Image.fromarray(pixels).filter(ImageFilter.GaussianBlur(min(pixels.shape[:2]) // _BLUR_SHARE + 1))
    )


def invert(pixels: Bytes) -> Bytes:
    """Return the negative: dark lines on white paper become the bright ones on black that networks read."""
    return 255 - pixels


def _as_it_is(pixels: Bytes) -> Bytes:
    return pixels


_PROCESSORS: Mapping[str, Callable[[Bytes], Bytes]] = MappingProxyType(
    {"line": lines, "scribble": scribble, "blur": blur, "invert": invert}
)


def _sobel(pixels: Bytes) -> tuple[Ints, Ints]:
    """How much each colour changes to the right and downwards; the edge of the picture goes on as it is."""
    padded = np.pad(pixels.astype(np.int32), ((1, 1), (1, 1), (0, 0)), mode="edge")
    smooth_down = padded[:-2] + 2 * padded[1:-1] + padded[2:]
    smooth_across = padded[:, :-2] + 2 * padded[:, 1:-1] + padded[:, 2:]
    return smooth_down[:, 2:] - smooth_down[:, :-2], smooth_across[2:] - smooth_across[:-2]


def _darker(pixels: Bytes, sigma: int) -> Ints:
    """Return by how much each pixel is darker than its surroundings, 0 where it is not."""
    grey = Image.fromarray(pixels).convert("L")
    around = np.asarray(grey.filter(ImageFilter.GaussianBlur(sigma)), np.int32)
    return (around - np.asarray(grey.filter(ImageFilter.GaussianBlur(1)), np.int32)).clip(0)


def _grey(values: NDArray[np.generic]) -> Bytes:
    """Height x width as height x width x 3."""
    return np.repeat(values.astype(np.uint8)[..., None], 3, axis=2)
