"""What a mask says of a start picture: which region is drawn, from what, and how it is put into its place.

White is drawn. Where the mask is black the result has the bytes of the start picture: the edge between both is softened
on the side of the drawn part.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch.nn import functional

from sddesk.core.fitting import Box, FitBox, fit_box, region_around
from sddesk.core.inputs import NO_SIDES, Fill, Fit, Mask, Sides
from sddesk.core.mask_sizes import check_extended_size, check_mask_shape, empty_mask
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.pixels import Pixels
from sddesk.core.request import GenerationRequest
from sddesk.engine.techniques.base import Inputs
from sddesk.engine.techniques.pictures import COVERING, SMOOTH, Bytes, fitted, read_rgb

Floats = NDArray[np.float32]
OVERLAP = 32  # pixels of the picture that are drawn again at an edge that is extended
_OVERLAP_SHARE = 8  # at most one in so many of the picture's shorter side: small models draw small pictures
_LEVELS = 16  # of a softened edge
_FULL = QT_TRANSLATE_NOOP("messages", "The mask is white all over: nothing of the start picture is kept.")


@dataclass(frozen=True, slots=True)
class Plan:
    """How a part of a picture is drawn anew.

    `whole` is the picture that stays, height x width x 3; `share` (0..1, height x width) is how much of the drawing
    shows in it, 0 where the mask is black. `box` is the region of it that is drawn, and `place` how that comes to the
    size of the request: `given` are its pixels there, `inside` what of them is drawn (height x width, of the request).
    """

    whole: Bytes
    share: Floats
    box: Box
    place: FitBox
    given: Bytes
    inside: NDArray[np.bool_]
    fill: Fill
    notes: tuple[Message, ...]

    def cells(self, factor: int) -> torch.Tensor:
        """Return 1 x 1 x height x width of the latents: 1 where any of `factor` x `factor` pixels is drawn, else 0."""
        return functional.max_pool2d(torch.from_numpy(self.inside.astype(np.float32))[None, None], factor)

    def frame(self, pixels: Bytes, size: tuple[int, int], fit: Fit) -> Bytes:
        """Return what lies in `box` of another picture (height x width x 3), at `size`, that of `given`."""
        left, top, right, bottom = self.box
        height, width = self.share.shape
        return fitted(fitted(pixels, (width, height), fit)[top:bottom, left:right], size, "fill")

    def paste(self, drawn: Pixels) -> Pixels:
        """Put what was drawn into the picture that stays: of the size of the request, or the same smaller."""
        pixels = np.frombuffer(drawn.rgb, np.uint8).reshape(drawn.height, drawn.width, 3)
        left, top, right, bottom = self.box
        down, across = drawn.height / self.given.shape[0], drawn.width / self.given.shape[1]
        place, size = self.place, (right - left, bottom - top)
        inner = (place.left, place.top, place.left + place.width, place.top + place.height)
        cut = tuple(side * scale for side, scale in zip(inner, (across, down, across, down), strict=True))
        part = pixels
        if (cut, size) != ((0, 0, *size), (drawn.width, drawn.height)):
            part = np.asarray(Image.fromarray(pixels).resize(size, SMOOTH, cut))
        result, share = self.whole.copy(), self.share[top:bottom, left:right, None]
        before = result[top:bottom, left:right].astype(np.float32)
        result[top:bottom, left:right] = np.rint(before + share * (part - before))
        return Pixels(width=result.shape[1], height=result.shape[0], rgb=result.tobytes())

    def reduced(self, side: int) -> Plan:
        """Return the same with a picture that stays of at most `side` pixels, for previews."""
        height, width = self.share.shape
        scale = min(1.0, side / max(height, width))
        small = (max(1, round(scale * width)), max(1, round(scale * height)))
        across, down = small[0] / width, small[1] / height
        left, top = int(self.box[0] * across), int(self.box[1] * down)
        right, bottom = max(left + 1, round(self.box[2] * across)), max(top + 1, round(self.box[3] * down))
        return replace(
            self,
            whole=np.asarray(Image.fromarray(self.whole).resize(small, COVERING)),
            share=np.asarray(Image.fromarray(self.share).resize(small, COVERING)),
            box=(left, top, right, bottom),
        )


def plan_of(request: GenerationRequest, inputs: Inputs) -> Plan:
    """Read the start picture and the mask of a request. Raises SddeskError when they do not fit each other."""
    start, mask, size = request.start, request.mask, (request.width, request.height)
    assert start is not None
    picture = read_rgb(inputs[start.content_hash])
    notes: tuple[Message, ...] = ()
    grey = np.zeros(picture.shape[:2], np.uint8)
    if mask is not None:
        grey, notes = _grey(read_rgb(inputs[mask.content_hash]), picture, mask)
    in_whole = mask is None or mask.area == "whole"
    if start.extend != NO_SIDES:
        added, soft = _around(picture.shape[:2], start.extend)
        grey = np.pad(grey, _pads(start.extend))
        picture = filled(np.pad(picture, (*_pads(start.extend), (0, 0)), mode="edge"), added)
        if in_whole:
            check_extended_size((picture.shape[1], picture.shape[0]), size)
    else:
        soft = np.zeros(picture.shape[:2], np.float32)
        if in_whole:
            picture, grey = fitted(picture, size, start.fit), fitted(grey, size, start.fit, Image.Resampling.BILINEAR)
            soft = np.zeros(picture.shape[:2], np.float32)
    share = np.maximum(soft, softened(grey, 0 if mask is None else mask.blur))
    if not share.any():
        raise empty_mask()
    if (share > 0).all():
        notes += (Message(_FULL),)
    height, width = share.shape
    box = (0, 0, width, height)
    if mask is not None and not in_whole:
        box = region_around(_bounds(share > 0), mask.margin, (width, height), size)
    inside = share[box[1] : box[3], box[0] : box[2]] > 0
    return Plan(
        whole=picture,
        share=share,
        box=box,
        place=fit_box((box[2] - box[0], box[3] - box[1]), size, "fill"),
        given=fitted(picture[box[1] : box[3], box[0] : box[2]], size, "fill"),
        inside=fitted(inside.astype(np.uint8) * 255, size, "fill", COVERING) > 0,
        fill="original" if mask is None else mask.fill,
        notes=notes,
    )


def softened(grey: Bytes, width: int) -> Floats:
    """Return 0..1 of a grey mask (height x width), its edge softened inwards by `width` pixels; black stays 0.

    Where a region is nowhere as deep as that, its edge is softened by less: its middle is drawn whole.
    """
    share = grey.astype(np.float32) / np.float32(255)
    if width == 0 or not grey.any():
        return share
    left, top, right, bottom = _bounds(grey > 0)
    width = min(width, (min(right - left, bottom - top) + 1) // 2)  # it is nowhere deeper
    rows, columns = slice(max(0, top - 1), bottom + 1), slice(max(0, left - 1), right + 1)
    levels = min(width, _LEVELS)
    outside = torch.from_numpy((grey[rows, columns] == 0).astype(np.float32))[None, None]
    edge, reached = 1 - outside, 0
    for level in range(1, levels):
        more, reached = round(level * width / levels) - reached, round(level * width / levels)
        outside = functional.max_pool2d(outside, (1, 2 * more + 1), 1, (0, more))
        outside = functional.max_pool2d(outside, (2 * more + 1, 1), 1, (more, 0))
        edge += 1 - outside
    share[rows, columns] *= (edge / edge.max())[0, 0].numpy()
    return share


def filled(pixels: Bytes, inside: NDArray[np.bool_]) -> Bytes:
    """Return pixels (height x width x 3) whose part `inside` continues the colours around it, blurred."""
    known = torch.from_numpy(~inside).float()[None, None]
    colours = torch.from_numpy(pixels.astype(np.float32)).permute(2, 0, 1)[None]
    blurred = _continued(colours * known, known)[0].permute(1, 2, 0).numpy()
    return np.where(inside[..., None], np.rint(blurred).clip(0, 255).astype(np.uint8), pixels)


def _continued(colours: torch.Tensor, known: torch.Tensor) -> torch.Tensor:
    """Mean colours where some are known, else those of a picture half as large: the farther, the more blurred."""
    if max(known.shape[-2:]) == 1:
        return colours / known.clamp(min=1e-6)
    half = (functional.avg_pool2d(part, 2, ceil_mode=True) for part in (colours, known))
    coarse = functional.interpolate(_continued(*half), size=known.shape[-2:], mode="bilinear")
    return torch.where(known > 0, colours / known.clamp(min=1e-6), coarse)


def _grey(pixels: Bytes, picture: Bytes, mask: Mask) -> tuple[Bytes, tuple[Message, ...]]:
    """The mask in the size of the start picture, white where it is drawn."""
    (height, width), (to_height, to_width) = pixels.shape[:2], picture.shape[:2]
    grey, notes = Image.fromarray(pixels).convert("L"), ()
    note = check_mask_shape((width, height), (to_width, to_height))
    if note is not None:
        grey, notes = grey.resize((to_width, to_height), Image.Resampling.BILINEAR), (note,)
    found = np.asarray(grey)
    return 255 - found if mask.invert else found, notes


def _around(size: tuple[int, ...], sides: Sides) -> tuple[NDArray[np.bool_], Floats]:
    """Return the extension of a picture of size (height, width), and how much of it and of the edges is drawn."""
    overlap = max(1, min(OVERLAP, min(size) // _OVERLAP_SHARE))
    inner = [slice(side and overlap, length - (other and overlap)) for length, side, other in _lines(size, sides)]
    kept = np.ones(size, np.uint8)
    kept[inner[0], inner[1]] = 0
    drawn = np.pad(kept * np.uint8(255), _pads(sides), constant_values=255)
    return np.pad(np.zeros(size, np.bool_), _pads(sides), constant_values=True), softened(drawn, overlap)


def _lines(size: tuple[int, ...], sides: Sides) -> list[tuple[int, int, int]]:
    return [(size[0], sides[1], sides[3]), (size[1], sides[0], sides[2])]


def _pads(sides: Sides) -> tuple[tuple[int, int], tuple[int, int]]:
    return (sides[1], sides[3]), (sides[0], sides[2])


def _bounds(drawn: NDArray[np.bool_]) -> Box:
    """The smallest box with all that is true in it."""
    rows, columns = np.flatnonzero(drawn.any(axis=1)), np.flatnonzero(drawn.any(axis=0))
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1
