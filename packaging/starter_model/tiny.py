"""Trains a tiny autoencoder on the same latents: a twentieth of the operations, for previews and quick pictures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch
from diffusers import AutoencoderTiny

from decoder import FACTOR, LATENT_CHANNELS, picture_loss, to_tensor
from training import Loss

FOLDER = "vae_tiny"
SIDE = 8  # latents a crop is wide: 64 pixels
NOISE = 0.15  # of the latents: a preview's are never exact
CONFIG: dict[str, Any] = {
    "latent_channels": LATENT_CHANNELS,
    "encoder_block_out_channels": (16, 16, 16, 16),
    "decoder_block_out_channels": (16, 16, 16, 16),
    "num_encoder_blocks": (0, 0, 1, 1),
    "num_decoder_blocks": (3, 2, 1, 0),
    "scaling_factor": 1.0,
}


def new() -> AutoencoderTiny:
    """An untrained one, in diffusers' own class, which any program that knows it can load."""
    return AutoencoderTiny(**CONFIG)


def loss_on(latents: np.ndarray, pictures: np.ndarray) -> Loss:
    """Both halves on random crops: the decoder towards the drawing, the encoder towards the large one's latents."""
    most = latents.shape[-1] - SIDE

    def loss(model: torch.nn.Module, rng: np.random.Generator, batch: int) -> torch.Tensor:
        picked = rng.integers(0, len(latents), batch)
        corners = rng.integers(0, most + 1, (batch, 2))
        z = np.stack([latents[i, :, y : y + SIDE, x : x + SIDE] for i, (y, x) in zip(picked, corners, strict=True)])
        spots = zip(picked, corners * FACTOR, strict=True)
        drawn = to_tensor(np.stack([pictures[i, y : y + SIDE * FACTOR, x : x + SIDE * FACTOR] for i, (y, x) in spots]))
        clean = torch.from_numpy(z.astype(np.float32))
        noisy = clean + NOISE * torch.rand(batch, 1, 1, 1) * torch.randn_like(clean)
        with torch.autocast("cpu", torch.bfloat16):
            given, latent = model.decoder(noisy), model.encoder(drawn)
        return picture_loss(drawn, given.float()) + (latent.float() - clean).square().mean()

    return loss


def write(folder: Path, model: AutoencoderTiny) -> None:
    """Save it in half precision beside the parts of the pipeline, which ignores it."""
    model.half().save_pretrained(folder / FOLDER, safe_serialization=True)
    model.float()
