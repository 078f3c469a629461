"""Trains a tiny autoencoder on the same latents: a twentieth of the operations, for previews and quick pictures.

Half of what it sees are drawings, their latents noised as a preview's are; half are latents that the U-Net made, with
the picture that the whole decoder paints of them: what *Fast* must equal.
"""

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


def beginning(model: Path) -> AutoencoderTiny:
    """That of the folder `model`, to go on from; an untrained one where it has none. In diffusers' own class."""
    network = AutoencoderTiny(**CONFIG)
    if (model / FOLDER).exists():
        network.load_state_dict(AutoencoderTiny.from_pretrained(model / FOLDER).state_dict())
    return network


def loss_on(latents: np.ndarray, pictures: np.ndarray, made: np.ndarray, painted: np.ndarray) -> Loss:
    """Both halves on random crops: the decoder towards the picture, the encoder towards the large one's latents.

    `pictures` are the drawings of `latents`; `painted` is what the whole decoder makes of `made`.
    """

    def loss(model: torch.nn.Module, rng: np.random.Generator, batch: int) -> torch.Tensor:
        clean, drawn = _crops(latents, pictures, rng, batch // 2)
        noisy = clean + NOISE * torch.rand(len(clean), 1, 1, 1) * torch.randn_like(clean)
        given, target = _crops(made, painted, rng, batch - batch // 2)
        with torch.autocast("cpu", torch.bfloat16):
            picture, latent = model.decoder(torch.cat([noisy, given])), model.encoder(drawn)
        return picture_loss(torch.cat([drawn, target]), picture.float()) + (latent.float() - clean).square().mean()

    return loss


def _crops(
    latents: np.ndarray, pictures: np.ndarray, rng: np.random.Generator, count: int
) -> tuple[torch.Tensor, torch.Tensor]:
    """`count` random crops of both, SIDE latents square: N x channels x SIDE x SIDE, and their pixels, -1..1."""
    picked = rng.integers(0, len(latents), count)
    corners = rng.integers(0, latents.shape[-1] - SIDE + 1, (count, 2))
    z = np.stack([latents[i, :, y : y + SIDE, x : x + SIDE] for i, (y, x) in zip(picked, corners, strict=True)])
    spots = zip(picked, corners * FACTOR, strict=True)
    cut = np.stack([pictures[i, y : y + SIDE * FACTOR, x : x + SIDE * FACTOR] for i, (y, x) in spots])
    return torch.from_numpy(z.astype(np.float32)), to_tensor(cut)


def write(folder: Path, model: AutoencoderTiny) -> None:
    """Save it in half precision beside the parts of the pipeline, which ignores it."""
    model.half().save_pretrained(folder / FOLDER, safe_serialization=True)
    model.float()
