"""Keeps the large weights of a denoiser in fp8 (float8_e4m3fn) and computes in the precision that runs.

Half the memory of half precision, for the mode Fast alone: rounding to three binary digits changes the picture. Each
output channel is scaled by a power of two, so that its weights lie where the type has all its digits, and multiplying
by the scale again rounds nothing; tests/benchmarks/eight_bits.py compares it with diffusers' layerwise casting, which
does not scale. Nor is a weight cast back after a layer: the stored one stays where it is.
"""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch.nn.utils import parametrize

STORED = torch.float8_e4m3fn
LARGEST = torch.finfo(STORED).max


class Widened(torch.nn.Module):
    """Makes of stored weights those that are computed with; torch calls it whenever they are read."""

    def __init__(self, scale: torch.Tensor) -> None:
        super().__init__()
        self.register_buffer("scale", scale)
        self.scale: torch.Tensor

    def forward(self, stored: torch.Tensor) -> torch.Tensor:
        return stored.to(self.scale.dtype) * self.scale


@torch.no_grad()
def store_in_fp8(blocks: Iterable[torch.nn.Module]) -> None:
    """Store the weights of all linear and convolutional layers of these blocks in fp8: load anew to have them back.

    Biases, norms and layers whose weights are quantised already stay as they are, and so does what lies outside the
    blocks of a network: its embeddings and its two ends weigh little, and are felt most.
    """
    for layer in [layer for block in blocks for layer in block.modules()]:
        if isinstance(layer, torch.nn.Linear | torch.nn.Conv2d) and not parametrize.is_parametrized(layer, "weight"):
            weight = layer.weight
            scale = _scale(weight)
            weight.data = (weight / scale).to(STORED)
            parametrize.register_parametrization(layer, "weight", Widened(scale), unsafe=True)


def _scale(weight: torch.Tensor) -> torch.Tensor:
    """A power of two for each output channel by which its largest weight comes just below what the type holds."""
    largest = weight.abs().float().amax(dim=tuple(range(1, weight.ndim)), keepdim=True)
    exponent = torch.ceil(torch.log2(largest.clamp(min=2.0**-15) / LARGEST))
    return torch.exp2(exponent).to(weight.dtype)
