"""Settings hidden in the lowest bit of a picture's transparency, as NovelAI and some extensions of A1111 write them."""

from __future__ import annotations

import zlib

import numpy as np
from PIL import Image

_PLAIN, _PACKED = b"stealth_pnginfo", b"stealth_pngcomp"
_GZIP = 31  # zlib's number for a gzip header


def read(image: Image.Image, limit: int) -> str:
    """The hidden text, at most `limit` bytes long; empty when there is none. Bits run down the columns."""
    if "A" not in image.getbands():
        return ""
    alpha = np.asarray(image.getchannel("A"), dtype=np.uint8)
    head = _bytes(alpha, 0, len(_PLAIN) + 4)
    kind, bits = head[: len(_PLAIN)], int.from_bytes(head[len(_PLAIN) :])
    if kind not in (_PLAIN, _PACKED) or not 0 < bits <= 8 * limit:
        return ""
    data = _bytes(alpha, len(head), bits // 8)
    if kind == _PACKED:
        unpacker = zlib.decompressobj(_GZIP)
        try:
            data = unpacker.decompress(data, limit)
        except zlib.error:
            return ""
    return data.decode("utf-8", "replace")


def _bytes(alpha: np.ndarray, start: int, length: int) -> bytes:
    """`length` bytes from the lowest bits, the first one at byte `start`."""
    height = max(1, alpha.shape[0])
    first, last = start * 8 // height, (start + length) * 8 // height + 1
    column_bits = (alpha[:, first:last].T & 1).ravel()
    offset = start * 8 - first * height
    return np.packbits(column_bits[offset : offset + length * 8]).tobytes()
