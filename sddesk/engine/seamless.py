"""Seamless pictures: convolutions that see the other edge of a picture where they would see zeros."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import torch
from torch.nn.functional import pad

from sddesk.core.request import Tile

MARGIN = 16  # latents of the other edge beside those that are decoded in tiles, as many as two tiles share


@contextmanager
def seamless(network: Any, tile: Tile) -> Iterator[None]:
    """While open, the convolutions of `network` are circular in the directions of `tile`, its adapters' too."""
    with ExitStack() as opened:
        for layer in network.modules() if tile else ():
            if isinstance(layer, torch.nn.Conv2d) and layer.padding_mode == "zeros":
                opened.enter_context(_circular(layer, tile))
        yield


@contextmanager
def _circular(layer: torch.nn.Conv2d, tile: Tile) -> Iterator[None]:
    """Pad what the layer is given before the layer does, and let it pad the other direction alone."""
    before = layer.padding
    if isinstance(before, str) or not any(before):
        yield
        return
    down, across = (side if axis in tile else 0 for side, axis in zip(before, "yx", strict=True))

    def wrap(_layer: torch.nn.Module, given: tuple[Any, ...]) -> tuple[Any, ...]:
        return pad(given[0], (across, across, down, down), mode="circular"), *given[1:]

    hook = layer.register_forward_pre_hook(wrap)
    layer.padding = (before[0] - down, before[1] - across)
    try:
        yield
    finally:
        layer.padding = before
        hook.remove()


def with_margin(
    run: Callable[[torch.Tensor], torch.Tensor], given: torch.Tensor, tile: Tile, margin: int
) -> torch.Tensor:
    """Run what works in tiles, whose edges are not the picture's: on more than the picture, and crop what comes out.

    `margin` is in the pixels of `given` (1 x channels x height x width); the answer has any scale.
    """
    down, across = (min(margin, side) if axis in tile else 0 for side, axis in zip(given.shape[-2:], "yx", strict=True))
    answer = run(pad(given, (across, across, down, down), mode="circular"))
    high, wide = (whole + 2 * more for whole, more in zip(given.shape[-2:], (down, across), strict=True))
    top, left = down * answer.shape[-2] // high, across * answer.shape[-1] // wide
    return answer[..., top : answer.shape[-2] - top, left : answer.shape[-1] - left]
