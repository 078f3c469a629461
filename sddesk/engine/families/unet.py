"""What the families with diffusers' conditional U-Net have in common."""

from __future__ import annotations

from typing import Any

import torch

from sddesk.engine.families.base import SD_NUMBERS_A_PIXEL, Family

_SD_WIDTH = 320  # of SD 1's first block


def blocks(denoiser: Any) -> list[torch.nn.Module]:
    """Return its blocks in the order in which they run; small ones have no middle."""
    every = [*denoiser.down_blocks, denoiser.mid_block, *denoiser.up_blocks]
    return [block for block in every if block is not None]


class UNetFamily(Family):
    """A family whose denoiser is diffusers' conditional U-Net."""

    def channels_beside(self, denoiser: Any, vae: Any) -> int:
        return denoiser.config.in_channels - vae.config.latent_channels

    def blocks(self, denoiser: Any) -> list[torch.nn.Module]:
        return blocks(denoiser)

    def numbers_in_forward(self, denoiser: Any, width: int, height: int) -> float:
        """In proportion to the width of the first block."""
        return SD_NUMBERS_A_PIXEL * width * height * denoiser.config.block_out_channels[0] / _SD_WIDTH
