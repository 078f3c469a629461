"""Puts tiles that overlap into one picture: over the overlap each fades into the next, so that no edge of one shows."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]


class Feather:
    """A picture of `size` (width, height) that is filled row by row of tiles, each row from the left.

    It holds the picture and one row of tiles. Parts of a tile beyond the picture are left out.
    """

    def __init__(self, size: tuple[int, int]) -> None:
        width, height = size
        self._whole = np.zeros((height, width, 3), np.uint8)
        self._filled = 0  # rows of the whole that are there
        self._row = np.zeros((0, width, 3), np.uint8)
        self._top = self._right = 0  # of the row: where it begins, and up to where it is filled

    def add(self, left: int, top: int, tile: Bytes) -> None:
        """Put height x width x 3 bytes at this place."""
        if top != self._top or not len(self._row):
            self._end_row()
            rows = min(len(tile), len(self._whole) - top)
            self._row = np.zeros((rows, self._whole.shape[1], 3), np.uint8)
            self._top, self._right = top, 0
        right = min(left + tile.shape[1], self._row.shape[1])
        given = tile[: len(self._row), : right - left]
        shared = max(0, self._right - left)
        self._row[:, left : self._right] = faded(self._row[:, left : self._right], given[:, :shared], across=True)
        self._row[:, self._right : right] = given[:, shared:]
        self._right = right

    def picture(self) -> Bytes:
        """Return the whole, height x width x 3, after the last tile."""
        self._end_row()
        return self._whole

    def _end_row(self) -> None:
        shared, bottom = max(0, self._filled - self._top), self._top + len(self._row)
        there = self._whole[self._top : self._filled]
        there[:] = faded(there, self._row[:shared], across=False)
        self._whole[self._filled : bottom] = self._row[shared:]
        self._filled, self._row = max(self._filled, bottom), self._row[:0]


def faded(first: Bytes, second: Bytes, *, across: bool) -> Bytes:
    """Return height x width x 3 bytes that go from `first` to `second` evenly, from left to right or from the top."""
    length = first.shape[1 if across else 0]
    share = (np.arange(length, dtype=np.float32) + 0.5) / max(length, 1)
    share = share[None, :, None] if across else share[:, None, None]
    return np.rint(first + (second.astype(np.float32) - first) * share).astype(np.uint8)
