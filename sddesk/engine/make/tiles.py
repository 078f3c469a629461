"""Enlarges a picture part by part, so that memory holds one part; each part sees some of its neighbours.

A part is computed with OVERLAP pixels around it, which are thrown away: what stays was computed from the neighbours
that it has in the whole picture. Parts begin at multiples of STEP, so that networks with windows lay them as there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import torch

STEP = 16  # the windows of SwinIR and its kin are 7 to 32 pixels wide, most of them 8 or 16
OVERLAP = 32
LARGEST, SMALLEST = 512, 64


class NotNumbers(Exception):  # noqa: N818 - says what came out
    """A network's numbers overflowed: as 8-bit values they would be black without a word."""


class Network(Protocol):
    """What enlarges: 1 x 3 x height x width in 0..1 to the same, `scale` times as large."""

    @property
    def scale(self) -> int: ...

    @property
    def dtype(self) -> torch.dtype: ...

    @property
    def device(self) -> torch.device: ...

    def __call__(self, picture: torch.Tensor) -> torch.Tensor: ...


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one side: pixels `start` to `end` are this part's, `seen_from` to `seen_to` are computed."""

    start: int
    end: int
    seen_from: int
    seen_to: int


def spans(side: int, tile: int) -> list[Span]:
    """Cut a side into stretches that see at most `tile` pixels each."""
    if side <= tile:
        return [Span(0, side, 0, side)]
    overlap = min(OVERLAP, tile // 4 // STEP * STEP)
    most = tile - 2 * overlap
    length = -(-side // -(-side // most) // STEP) * STEP  # as few as may be, and alike
    starts = range(0, side, min(length, most))
    ends = [*starts[1:], side]
    return [
        Span(start, end, max(0, start - overlap), min(side, end + overlap))
        for start, end in zip(starts, ends, strict=True)
    ]


def enlarge(network: Network, picture: np.ndarray, tile: int, on_part: Callable[[int, int], None]) -> np.ndarray:
    """Enlarge height x width x 3 8-bit values by the network's scale; `on_part(done, count)` after each part.

    The rows of the result are written into one array as they are done. Raises NotNumbers, and torch's errors as they
    come.
    """
    height, width, _ = picture.shape
    scale = network.scale
    result = np.empty((height * scale, width * scale, 3), np.uint8)
    places = [(down, across) for down in spans(height, tile) for across in spans(width, tile)]
    on_part(0, len(places))
    for done, (down, across) in enumerate(places, start=1):
        seen = picture[down.seen_from : down.seen_to, across.seen_from : across.seen_to]
        larger = _enlarged(network, seen)
        top, left = (down.start - down.seen_from) * scale, (across.start - across.seen_from) * scale
        rows, columns = (down.end - down.start) * scale, (across.end - across.start) * scale
        target = result[down.start * scale : down.end * scale, across.start * scale : across.end * scale]
        target[:] = larger[top : top + rows, left : left + columns]
        on_part(done, len(places))
    return result


@torch.inference_mode()
def _enlarged(network: Network, seen: np.ndarray) -> np.ndarray:
    given = torch.from_numpy(np.array(seen)).to(network.device).permute(2, 0, 1)[None]
    answer = network(given.to(network.dtype) / 255)[0].float()
    if not torch.isfinite(answer).all():
        raise NotNumbers
    return answer.mul_(255).round_().clamp_(0, 255).to(torch.uint8).permute(1, 2, 0).cpu().numpy()


def fitting_tile(bytes_each: int, budget: int) -> int:
    """Return the longest side of parts for which `budget` bytes suffice, at `bytes_each` for a pixel of the picture."""
    fits = [side for side in range(SMALLEST, LARGEST + 1, SMALLEST) if side * side * bytes_each <= budget]
    return max(fits, default=SMALLEST)


def bytes_for_a_pixel(model: torch.nn.Module, scale: int, dtype: torch.dtype) -> int:
    """Return about what a network's intermediate values take for one pixel of the picture.

    One that lays out pixels with its last layer (Compact, SPAN) works at the picture's own size; every other may work
    at the larger one.
    """
    layers: Iterator[Any] = (module for module in model.modules() if isinstance(module, torch.nn.Conv2d))
    widths = [layer.out_channels for layer in layers] or [64]
    size = torch.empty(0, dtype=dtype).element_size()
    if widths[-1] == 3 * scale * scale:
        return (6 * max(widths) + 3 * 3 * scale * scale) * size
    return 4 * min(max(widths), 64) * scale * scale * size + 12 * max(widths) * size
