"""A tile of a picture that is refined: a start picture that lies in memory, and what else belongs to its place."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image

from sddesk.core.fitting import fit_box
from sddesk.core.inputs import Fit
from sddesk.core.pixels import Pixels
from sddesk.engine.techniques.pictures import SMOOTH, Bytes, as_array, fitted
from sddesk.engine.techniques.start_picture import OfPicture

PREVIEW_SIDE = 512  # pixels of the longer side of the whole picture, as it is shown while it forms


@dataclass(frozen=True)
class Tile(OfPicture):
    """The tile of `size` (width, height) at `place` (left, top) of a picture of the size `whole`.

    `around` is the whole picture, reduced, as far as it is done.
    """

    place: tuple[int, int] = (0, 0)
    size: tuple[int, int] = (0, 0)
    whole: tuple[int, int] = (0, 0)
    around: Bytes | None = None

    def frame(self, pixels: Bytes, size: tuple[int, int], fit: Fit) -> Bytes:
        """Return the part of another picture, brought to the shape of the whole, that belongs to this tile."""
        fitting = fit_box((pixels.shape[1], pixels.shape[0]), self.whole, fit)
        if (fitting.width, fitting.height) != self.whole:  # its edges are repeated: that is laid out in full
            return cut(fitted(pixels, self.whole, fit), self.place, size)
        left, top, right, bottom = fitting.box
        scale = ((right - left) / self.whole[0], (bottom - top) / self.whole[1])
        inner = tuple(min(side, end - start) for side, end, start in zip(size, self.whole, self.place, strict=True))
        box = (
            left + self.place[0] * scale[0],
            top + self.place[1] * scale[1],
            min(right, left + (self.place[0] + inner[0]) * scale[0]),
            min(bottom, top + (self.place[1] + inner[1]) * scale[1]),
        )
        part = np.asarray(Image.fromarray(pixels).resize((inner[0], inner[1]), SMOOTH, box))
        return cut(part, (0, 0), size)

    def preview(self, pixels: Pixels) -> Pixels:
        """Return the whole picture, reduced, with the rough tile in its place."""
        if self.around is None:
            return pixels
        shown = self.around.copy()
        scale = shown.shape[1] / self.whole[0]
        left, top = (round(start * scale) for start in self.place)
        right, bottom = (round((start + side) * scale) for start, side in zip(self.place, self.size, strict=True))
        size = (max(1, right - left), max(1, bottom - top))
        tile = np.asarray(Image.fromarray(as_array(pixels)).resize(size, SMOOTH))
        target = shown[top:bottom, left:right]
        target[:] = tile[: target.shape[0], : target.shape[1]]
        return Pixels(width=shown.shape[1], height=shown.shape[0], rgb=shown.tobytes())


def cut(picture: Bytes, place: tuple[int, int], size: tuple[int, int]) -> Bytes:
    """Return the part at `place` (left, top) of `size` (width, height); beyond the picture its edges are repeated."""
    part = picture[place[1] : place[1] + size[1], place[0] : place[0] + size[0]]
    more = (size[1] - part.shape[0], size[0] - part.shape[1])
    return np.pad(part, ((0, more[0]), (0, more[1]), (0, 0)), mode="edge") if any(more) else np.ascontiguousarray(part)
