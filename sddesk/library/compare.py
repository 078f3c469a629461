"""Two pictures held against each other, value by value."""

from __future__ import annotations

from math import inf, log10

import numpy as np

from sddesk.core.likeness import Likeness
from sddesk.core.pixels import Pixels

MOST_GAIN = 32  # differences of 1 of 255 become 32: seen, and still told from large ones
AT_ONCE = 2**22  # values counted at a time: counting takes eight bytes for each


def compare(one: Pixels, other: Pixels) -> Likeness | None:
    """How like they are; None when their sizes differ.

    PSNR = 10 log10(255² / mean squared difference), over all values of the three channels together.
    """
    if (one.width, one.height) != (other.width, other.height):
        return None
    first, second = (np.frombuffer(pixels.rgb, np.uint8) for pixels in (one, other))
    apart = np.maximum(first, second) - np.minimum(first, second)
    counts = np.zeros(256, np.int64)
    for start in range(0, apart.size, AT_ONCE):
        counts += np.bincount(apart[start : start + AT_ONCE], minlength=256)
    error = float((counts * np.arange(256, dtype=np.int64) ** 2).sum()) / apart.size
    largest = int(np.flatnonzero(counts)[-1])
    gain = max(1, min(MOST_GAIN, 255 // max(1, largest)))
    return Likeness(
        psnr=10 * log10(255**2 / error) if error else inf,
        largest=largest,
        changed=float(apart.reshape(-1, 3).any(axis=1).mean()),
        difference=Pixels(width=one.width, height=one.height, rgb=(apart * np.uint8(gain)).tobytes()),
        gain=gain,
    )
