"""How a picture of another shape comes to the size of a request, in plain numbers that any picture library applies."""

from __future__ import annotations

from dataclasses import dataclass

from sddesk.core.inputs import Fit


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


def _scaled(side: int, to: int, of: int) -> int:
    """Return `side` scaled by `to / of` to whole pixels, halves upwards, at least one."""
    return max(1, (2 * side * to + of) // (2 * of))
