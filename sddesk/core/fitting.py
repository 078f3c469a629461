"""How a picture of another shape comes to the size of a request, in plain numbers that any picture library applies."""

from __future__ import annotations

from sddesk.core.inputs import Fit, Sides
from sddesk.core.values import dataclass

Box = tuple[int, int, int, int]  # left, top, right, bottom, in pixels


@dataclass(frozen=True, slots=True, kw_only=True)
class FitBox:
    """Cut `box` out of the source, scale it to `width` x `height`, and put it at `left`, `top` of the result.

    `box` is (left, top, right, bottom) in pixels of the source, fractions too, as Pillow's `resize(box=...)` takes it.
    What the scaled part leaves free of the result repeats its nearest edge.
    """

    box: tuple[float, float, float, float]
    width: int
    height: int
    left: int = 0
    top: int = 0


def fit_box(source: tuple[int, int], target: tuple[int, int], fit: Fit) -> FitBox:
    """Return how a picture of the size `source` fills one of the size `target`, both (width, height) in pixels.

    *crop* keeps the shape and cuts equally from both ends; *fill* keeps the shape and the whole picture, with its
    edges repeated at both ends; *stretch* keeps the whole picture and not its shape. All three do nothing but scale
    where the shapes are equal, and nothing at all where the sizes are.
    """
    (width, height), (wide, high) = source, target
    if min(width, height, wide, high) < 1:
        raise ValueError(f"no picture is {width} x {height} or {wide} x {high}")
    whole = (0.0, 0.0, float(width), float(height))
    if fit == "stretch" or width * high == height * wide:
        return FitBox(box=whole, width=wide, height=high)
    is_wider = width * high > height * wide
    if fit == "crop":
        cut = (width - height * wide / high) / 2 if is_wider else (height - width * high / wide) / 2
        box = (cut, 0.0, width - cut, float(height)) if is_wider else (0.0, cut, float(width), height - cut)
        return FitBox(box=box, width=wide, height=high)
    inner = (wide, _scaled(height, wide, width)) if is_wider else (_scaled(width, high, height), high)
    return FitBox(box=whole, width=inner[0], height=inner[1], left=(wide - inner[0]) // 2, top=(high - inner[1]) // 2)


def region_around(bounds: Box, margin: int, within: tuple[int, int], shape: tuple[int, int]) -> Box:
    """Return the part of a picture to draw so that the region `bounds` is drawn large: its neighbourhood, in `shape`.

    `margin` pixels are added all round, then the shorter side grows until the region has the shape of `shape` (width,
    height), all that as far as the picture of the size `within` goes.
    """
    left, right = max(0, bounds[0] - margin), min(within[0], bounds[2] + margin)
    top, bottom = max(0, bounds[1] - margin), min(within[1], bounds[3] + margin)
    wide, high = shape
    width = min(within[0], max(right - left, -(-(bottom - top) * wide // high)))
    height = min(within[1], max(bottom - top, -(-(right - left) * high // wide)))
    left = min(max(0, (left + right - width) // 2), within[0] - width)
    top = min(max(0, (top + bottom - height) // 2), within[1] - height)
    return left, top, left + width, top + height


def whole_sides(size: tuple[int, int], sides: Sides, step: int) -> Sides:
    """Return `sides`, those of them larger by which a picture of `size`, extended, has multiples of `step` as sides."""
    left, top, right, bottom = sides
    wider, higher = -(size[0] + left + right) % step, -(size[1] + top + bottom) % step
    to_left, to_top = left > 0 and right == 0, top > 0 and bottom == 0
    return (
        left + (wider if to_left else 0),
        top + (higher if to_top else 0),
        right + (0 if to_left else wider),
        bottom + (0 if to_top else higher),
    )


def _scaled(side: int, to: int, of: int) -> int:
    """Return `side` scaled by `to / of` to whole pixels, halves upwards, at least one."""
    return max(1, (2 * side * to + of) // (2 * of))
