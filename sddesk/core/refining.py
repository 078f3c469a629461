"""Refining: the start picture, made larger first or not, is drawn anew in tiles that overlap, at low strength.

Each tile is drawn at the size of the request as a start picture of its own, with the prompt and the seed of the whole;
over the overlap one tile fades into the next. So a picture may be larger than a model can draw, or memory can hold.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from sddesk.core.hires import PIXEL_UPSCALERS
from sddesk.core.inputs import MAX_SCALE, Extra
from sddesk.core.values import dataclass

REFINE_FIELDS = ("refine_upscaler", "refine_overlap")
DEFAULT_REFINE_STRENGTH = 0.3  # what is there stays: each tile would else draw the whole prompt
MIN_OVERLAP = 32  # pixels: fewer are less than four cells of most latents
MAX_OVERLAP = 2048  # pixels, half of the largest tile
_LANCZOS = PIXEL_UPSCALERS[0]
_MAX_TEXT = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Refine:
    """How a start picture is drawn anew in tiles. Raises TypeError or ValueError if invalid.

    `scale` is by how much each side is made larger first, 1 to 8. `upscaler` is a name of `PIXEL_UPSCALERS`, else that
    of an installed network, whose result is brought to that size; `hash` is that of its file. `overlap` is what
    neighbouring tiles share at least, in pixels of the result. The tiles have the size of the request.
    """

    scale: float = 1.0
    overlap: int = MIN_OVERLAP
    upscaler: str = _LANCZOS
    hash: str | None = None
    extra: Extra = ()

    def __post_init__(self) -> None:
        if not _is_number(self.scale) or not 1 <= self.scale <= MAX_SCALE:
            raise ValueError(f"the scale of refining is a number from 1 to {MAX_SCALE}")
        if not isinstance(self.overlap, int) or isinstance(self.overlap, bool) or not 0 <= self.overlap <= MAX_OVERLAP:  # pyright: ignore[reportUnnecessaryIsInstance] - from files
            raise ValueError(f"the overlap of refining is a whole number from 0 to {MAX_OVERLAP}")
        texts: list[object] = [self.upscaler] if self.hash is None else [self.upscaler, self.hash]
        if not all(isinstance(text, str) and 0 < len(text) <= _MAX_TEXT for text in texts):
            raise TypeError("the upscaler of refining is a name")

    @property
    def model(self) -> str | None:
        """The name of the network that makes the picture larger, None where none does."""
        return None if self.scale == 1 or self.upscaler in PIXEL_UPSCALERS else self.upscaler

    def size(self, width: int, height: int) -> tuple[int, int]:
        """Return the size of the result for a start picture of this size, in pixels."""
        return round(width * self.scale), round(height * self.scale)

    def to_dict(self) -> dict[str, Any]:
        """Return plain data for JSON; `read_refine` gives an equal value back."""
        data: dict[str, Any] = {name: json.loads(text) for name, text in self.extra}
        return data | {field.name: getattr(self, field.name) for field in fields(self) if field.name != "extra"}


def read_refine(data: Mapping[str, Any]) -> Refine:
    """Read plain data; fields of newer versions are kept. Raises TypeError or ValueError for invalid data."""
    names = {field.name for field in fields(Refine)} - {"extra"}
    extra = tuple((str(name), json.dumps(value)) for name, value in data.items() if name not in names)
    return Refine(**{name: value for name, value in data.items() if name in names}, extra=extra)


def refine_of(values: Mapping[str, Any], tile: int) -> Refine | None:
    """Return what the plain fields `refine` (the scale) and `REFINE_FIELDS` ask for, None where none does.

    `tile` is the shorter side of the tiles, from which the overlap follows where none is said. `refine` may also be a
    mapping, as a request writes it, which then says all. Raises TypeError or ValueError, also for an upscaler that a
    scale of 1 leaves without work, and for a `fit` that no `control` reads.
    """
    scale = values.get("refine")
    if scale is None:
        idle = [name for name in REFINE_FIELDS if name in values]
        if idle:
            raise ValueError(f"{idle[0]}: there is no refine that it belongs to")
        return None
    if "fit" in values and "control" not in values:
        raise ValueError("fit: a start picture that is refined keeps its shape")
    if isinstance(scale, Mapping):
        beside = [name for name in REFINE_FIELDS if name in values]
        if beside:
            raise ValueError(f"{beside[0]}: refine says it already")
        return read_refine({"overlap": usual_overlap(tile), **scale})  # pyright: ignore[reportUnknownArgumentType] - JSON
    if scale == 1 and "refine_upscaler" in values:
        raise ValueError("refine_upscaler: at a scale of 1 nothing is made larger")
    return Refine(
        scale=scale,
        upscaler=values.get("refine_upscaler", _LANCZOS),
        overlap=values.get("refine_overlap", usual_overlap(tile)),
    )


def usual_overlap(tile: int) -> int:
    """Return the overlap of tiles whose shorter side is this, in pixels, where none is said."""
    return min(max(MIN_OVERLAP, tile // 8), tile // 2)


def starts(side: int, tile: int, overlap: int) -> tuple[int, ...]:
    """Return where the tiles of one side begin, in pixels: evenly, so that each shares `overlap` or more with the next.

    One that is not longer than a tile has a single one, which goes beyond it.
    """
    if side <= tile:
        return (0,)
    count = -(-(side - overlap) // (tile - overlap))
    return tuple(round(number * (side - tile) / (count - 1)) for number in range(count))


def places(size: tuple[int, int], tile: tuple[int, int], overlap: int) -> tuple[tuple[int, int], ...]:
    """Return (left, top) of each tile of a picture, row by row; all sizes are (width, height) in pixels."""
    across, down = (starts(side, length, overlap) for side, length in zip(size, tile, strict=True))
    return tuple((left, top) for top in down for left in across)


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
