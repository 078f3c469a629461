"""A mask while it is painted, without any widget: strokes, dragged edges, and the one way back through them.

A mask is one byte a pixel, 255 where the picture is drawn anew. What a stroke covers is kept as it was before, tile by
tile, so that a step back costs what the stroke touched and never a copy of the picture.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from sddesk.core.inputs import NO_SIDES, Sides
from sddesk.core.pixels import Pixels

Grey = NDArray[np.uint8]
Box = tuple[int, int, int, int]  # left, top, right, bottom
TILE = 256  # pixels a side
MOST_STEPS = 500
MOST_BYTES = 128 * 2**20  # of all steps back and forth; the oldest go first
PACK_FROM = 48 * 2**20  # bytes of steps from which on the oldest are packed: that takes its time
MAX_RADIUS = 1024.0
_FULL = 255
_Tile = int | bytes | Grey  # its one value, or packed, or as it was


@dataclass(frozen=True, slots=True, kw_only=True)
class Brush:
    """`radius` in pixels of the picture, `softness` 0..1: the share of it in which the edge fades. `erases`: it masks
    nothing, but takes away.
    """

    radius: float = 20.0
    softness: float = 0.0
    erases: bool = False


@dataclass(frozen=True, slots=True)
class Outline:
    """What the result will show: by how much the picture is extended, and the size (width, height) of the request."""

    sides: Sides = NO_SIDES
    size: tuple[int, int] = (0, 0)


@dataclass(slots=True)
class _Step:
    """What goes back: tiles as they were, whether the mask is turned round, the outline as it was (None: the same)."""

    tiles: dict[tuple[int, int], _Tile] = field(default_factory=dict)
    turns: bool = False
    outline: Outline | None = None
    packed: bool = False

    @property
    def size(self) -> int:
        """Bytes of its tiles."""
        packed = sum(len(tile) for tile in self.tiles.values() if isinstance(tile, bytes))
        return packed + sum(tile.nbytes for tile in self.tiles.values() if isinstance(tile, np.ndarray))

    def pack(self) -> None:
        """Take less memory from now on."""
        self.packed = True
        for place, tile in self.tiles.items():
            if isinstance(tile, np.ndarray):
                self.tiles[place] = zlib.compress(tile.tobytes(), 1)


class MaskLayer:
    """`grey` is height x width. With `inverted` the parts that are 0 in it are drawn anew.

    A brush masks and an eraser unmasks the seen part, whichever way round the mask is. Every method that changes
    something gives the box that has to be painted again, None for nothing. `outline` is the one that there is now; it
    is set where it changes, by `frame` where that is a step.
    """

    def __init__(self, width: int, height: int) -> None:
        self.grey: Grey = np.zeros((height, width), np.uint8)
        self.inverted = False
        self.outline = Outline()
        self._back: list[_Step] = []
        self._forth: list[_Step] = []
        self._stroke: _Step | None = None
        self._brush = Brush()
        self._dab: Grey = np.zeros((0, 0), np.uint8)
        self._at = (0.0, 0.0)

    @property
    def width(self) -> int:
        return self.grey.shape[1]

    @property
    def height(self) -> int:
        return self.grey.shape[0]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is masked."""
        return bool(self.grey.min() == _FULL) if self.inverted else not self.grey.any()

    @property
    def is_full(self) -> bool:
        """Whether nothing would be kept of the picture."""
        return not self.grey.any() if self.inverted else bool(self.grey.min() == _FULL)

    @property
    def steps_back(self) -> int:
        """How many steps can be undone."""
        return len(self._back)

    @property
    def steps_forth(self) -> int:
        """How many of the undone steps can be done again."""
        return len(self._forth)

    @property
    def bytes_kept(self) -> int:
        """The memory that the steps take, without the mask itself."""
        return sum(step.size for step in (*self._back, *self._forth))

    def drawn(self, box: Box, every: int) -> Grey:
        """Return each `every`-th pixel of a box, 255 where the picture is drawn anew."""
        left, top, right, bottom = box
        part = self.grey[top:bottom:every, left:right:every]
        return np.ascontiguousarray(_FULL - part if self.inverted else part)

    def begin(self, x: float, y: float, brush: Brush) -> Box | None:
        """Set the brush down at a place, in pixels of the picture, which may be outside of it."""
        self.end()
        if brush != self._brush or not self._dab.size:
            self._brush, self._dab = brush, dab_of(brush)
        self._stroke = _Step()
        self._at = (x, y)
        return self._stamp(x, y)

    def move(self, x: float, y: float) -> Box | None:
        """Draw on in a straight line; without a stroke that was begun nothing."""
        if self._stroke is None:
            return None
        from_x, from_y = self._at
        far = math.hypot(x - from_x, y - from_y)
        steps = max(1, math.ceil(far / max(1.0, math.sqrt(self._brush.radius))))  # an eighth of a pixel at the edge
        touched: Box | None = None
        for step in range(1, steps + 1):
            box = self._stamp(from_x + (x - from_x) * step / steps, from_y + (y - from_y) * step / steps)
            touched = union(touched, box)
        self._at = (x, y)
        return touched

    def end(self) -> None:
        """Lift the brush: what was drawn since it was set down is one step."""
        stroke, self._stroke = self._stroke, None
        if stroke is not None and stroke.tiles:
            self._keep(stroke)

    def invert(self) -> Box:
        """Swap the drawn and the kept parts."""
        self.end()
        self._keep(_Step(turns=True))
        self.inverted = not self.inverted
        return self._whole

    def frame(self, outline: Outline) -> None:
        """Take another outline, as one step."""
        self.end()
        if outline != self.outline:
            self._keep(_Step(outline=self.outline))
            self.outline = outline

    def clear(self) -> Box:
        """Mask nothing any more."""
        return self.replace(np.zeros_like(self.grey))

    def replace(self, grey: Grey, *, inverted: bool = False) -> Box:
        """Take another mask of the same size, as one step. Raises ValueError for another size."""
        if grey.shape != self.grey.shape:
            raise ValueError(f"a mask of {grey.shape} for a picture of {self.grey.shape}")
        self.end()
        step = _Step(turns=inverted != self.inverted)
        for place, box in self._tiles_in(self._whole):
            if not np.array_equal(self._at_box(box), grey[box[1] : box[3], box[0] : box[2]]):
                step.tiles[place] = _kept(self._at_box(box))
        if step.tiles or step.turns:
            self._keep(step)
        self.grey[:] = grey
        self.inverted = inverted
        return self._whole

    def undo(self) -> Box | None:
        """Take back the last step."""
        self.end()
        return self._go(self._back, self._forth)

    def redo(self) -> Box | None:
        """Do again what was taken back last."""
        self.end()
        return self._go(self._forth, self._back)

    @property
    def _whole(self) -> Box:
        return 0, 0, self.width, self.height

    def _stamp(self, x: float, y: float) -> Box | None:
        """Press the brush once; give the box that it touched."""
        stroke, side = self._stroke, self._dab.shape[0]
        assert stroke is not None
        left, top = math.floor(x) - side // 2, math.floor(y) - side // 2
        box = (max(0, left), max(0, top), min(self.width, left + side), min(self.height, top + side))
        if box[0] >= box[2] or box[1] >= box[3]:
            return None
        for place, tile in self._tiles_in(box):
            if place not in stroke.tiles:
                stroke.tiles[place] = _kept(self._at_box(tile))
        dab = self._dab[box[1] - top : box[3] - top, box[0] - left : box[2] - left]
        part = self._at_box(box)
        if self._brush.erases == self.inverted:
            np.maximum(part, dab, out=part)
        else:
            np.minimum(part, _FULL - dab, out=part)
        return box

    def _at_box(self, box: Box) -> Grey:
        return self.grey[box[1] : box[3], box[0] : box[2]]

    def _tiles_in(self, box: Box) -> Iterator[tuple[tuple[int, int], Box]]:
        """(row, column) and the box of each tile that a box touches."""
        for row in range(box[1] // TILE, (box[3] - 1) // TILE + 1):
            for column in range(box[0] // TILE, (box[2] - 1) // TILE + 1):
                yield (row, column), self._tile(row, column)

    def _tile(self, row: int, column: int) -> Box:
        left, top = column * TILE, row * TILE
        return left, top, min(self.width, left + TILE), min(self.height, top + TILE)

    def _keep(self, step: _Step) -> None:
        self._forth.clear()
        self._back.append(step)
        kept = self.bytes_kept
        for older in self._back[:-1]:
            if kept > PACK_FROM and not older.packed:
                kept -= older.size
                older.pack()
                kept += older.size
        while len(self._back) > 1 and (len(self._back) > MOST_STEPS or kept > MOST_BYTES):
            kept -= self._back.pop(0).size

    def _go(self, here: list[_Step], there: list[_Step]) -> Box | None:
        if not here:
            return None
        step, other = here.pop(), _Step()
        touched = self._whole if step.turns else None
        for (row, column), tile in step.tiles.items():
            box = self._tile(row, column)
            part = self._at_box(box)
            other.tiles[row, column] = _kept(part)
            part[:] = _unpacked(tile, part.shape) if isinstance(tile, bytes) else tile
            touched = union(touched, box)
        other.turns = step.turns
        if step.outline is not None:
            other.outline, self.outline = self.outline, step.outline
        self.inverted ^= step.turns
        if self.bytes_kept + other.size > PACK_FROM:
            other.pack()
        there.append(other)
        return touched


def dab_of(brush: Brush) -> Grey:
    """Return what one press of a brush masks: 255 in the middle, less at a soft edge; its side is odd."""
    radius = max(0.5, brush.radius)
    reach = math.ceil(radius)
    across = np.arange(-reach, reach + 1, dtype=np.float32)
    away = np.sqrt(across[:, None] ** 2 + across[None, :] ** 2)
    share = (np.float32(radius + 0.5) - away) / np.float32(max(1.0, brush.softness * radius))
    return np.rint(share.clip(0, 1) * _FULL).astype(np.uint8)


def union(one: Box | None, other: Box | None) -> Box | None:
    """Return the smallest box around both."""
    if one is None or other is None:
        return one or other
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def as_pixels(grey: Grey) -> Pixels:
    """Return a mask as a picture that can be stored."""
    height, width = grey.shape
    return Pixels(width=width, height=height, rgb=np.repeat(grey[:, :, None], 3, axis=2).tobytes())


def as_grey(pixels: Pixels) -> Grey:
    """Return the mask that a grey picture is."""
    return np.frombuffer(pixels.rgb, np.uint8).reshape(pixels.height, pixels.width, 3)[:, :, 0].copy()


def _kept(part: Grey) -> _Tile:
    """Keep a tile: most are of one value."""
    lowest = int(part.min())
    return lowest if lowest == int(part.max()) else part.copy()


def _unpacked(data: bytes, shape: tuple[int, ...]) -> Grey:
    return np.frombuffer(zlib.decompress(data), np.uint8).reshape(shape)
