"""Trains the decoder on cached latents: first on quarter pictures, where a step is cheap, then on whole ones."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from diffusers import AutoencoderKL

from training import Loss

FACTOR = 8
LATENT_CHANNELS = 16
LATENT_NOISE = 0.03
CONFIG: dict[str, Any] = {
    "in_channels": 3,
    "out_channels": 3,
    "latent_channels": LATENT_CHANNELS,
    "down_block_types": ("DownEncoderBlock2D",) * 4,
    "up_block_types": ("UpDecoderBlock2D",) * 4,
    "block_out_channels": (16, 32, 96, 160),
    "layers_per_block": 1,
    "norm_num_groups": 8,
    "sample_size": 128,
    "scaling_factor": 1.0,
    "force_upcast": False,
}


class Decoder(torch.nn.Module):
    """The half of an autoencoder that learns: latents in, pictures (-1..1) out."""

    def __init__(self, model: AutoencoderKL) -> None:
        super().__init__()
        self.post_quant_conv, self.decoder = model.post_quant_conv, model.decoder

    def forward(self, latents: torch.Tensor) -> torch.Tensor:
        """N x channels x h x w to N x 3 x 8h x 8w."""
        return self.decoder(self.post_quant_conv(latents))


def to_tensor(pictures: np.ndarray) -> torch.Tensor:
    """uint8 N x H x W x 3 to float -1..1, N x 3 x H x W."""
    return torch.from_numpy(np.array(pictures)).permute(0, 3, 1, 2).float().div_(127.5).sub_(1)


def picture_loss(drawn: torch.Tensor, given: torch.Tensor) -> torch.Tensor:
    """L1 and L2, more where the drawing is colourful (small subjects must count), and half the L1 of the gradients."""
    difference = given - drawn
    weight = 1 + drawn.amax(1, keepdim=True) - drawn.amin(1, keepdim=True)
    loss = (weight * (difference.abs() + 2 * difference.square())).mean()
    for axis in (2, 3):
        loss = loss + 0.5 * torch.diff(difference, dim=axis).abs().mean()
    return loss


def loss_on(latents: np.ndarray, pictures: np.ndarray, side: int) -> Loss:
    """The loss of random crops, `side` latents (8 x `side` pixels) square; the whole picture if `side` is its own."""
    most = latents.shape[-1] - side

    def loss(model: torch.nn.Module, rng: np.random.Generator, batch: int) -> torch.Tensor:
        picked = rng.integers(0, len(latents), batch)
        corners = rng.integers(0, most + 1, (batch, 2))
        z = np.stack([latents[i, :, y : y + side, x : x + side] for i, (y, x) in zip(picked, corners, strict=True)])
        spots = zip(picked, corners * FACTOR, strict=True)
        drawn = to_tensor(np.stack([pictures[i, y : y + side * FACTOR, x : x + side * FACTOR] for i, (y, x) in spots]))
        noisy = torch.from_numpy(z.astype(np.float32))
        noisy += LATENT_NOISE * torch.randn_like(noisy)
        with torch.autocast("cpu", torch.bfloat16):
            given = model(noisy)
        return picture_loss(drawn, given.float())

    return loss


def loss_on_made(latents: np.ndarray, made: np.ndarray, pictures: np.ndarray) -> Loss:
    """The loss of whole pictures: one from its own latents for every two from latents that the U-Net made of it."""

    def loss(model: torch.nn.Module, rng: np.random.Generator, batch: int) -> torch.Tensor:
        picked = rng.integers(0, len(made), batch)
        z = np.stack([latents[i] if k % 3 == 0 else made[i] for k, i in enumerate(picked)])
        with torch.autocast("cpu", torch.bfloat16):
            given = model(torch.from_numpy(z.astype(np.float32)))
        return picture_loss(to_tensor(pictures[picked]), given.float())

    return loss


@torch.no_grad()
def psnr(drawn: np.ndarray, given: np.ndarray) -> float:
    """Mean over pictures of the PSNR in dB, both N x H x W x 3 uint8."""
    error = np.square(drawn.astype(np.float32) - given.astype(np.float32)).mean((1, 2, 3))
    return float(np.mean(10 * np.log10(255**2 / np.maximum(error, 1e-6))))


@torch.no_grad()
def pictures_of(model: torch.nn.Module, latents: np.ndarray, batch: int = 32) -> np.ndarray:
    """The decoded pictures, N x H x W x 3 uint8."""
    parts = []
    for start in range(0, len(latents), batch):
        given = model(torch.from_numpy(np.asarray(latents[start : start + batch], dtype=np.float32)))
        parts.append(((given.clamp(-1, 1) + 1) * 127.5).round().to(torch.uint8).permute(0, 2, 3, 1).numpy())
    return np.concatenate(parts)
