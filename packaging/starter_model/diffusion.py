"""Trains the U-Net and the text encoder together on cached latents and freshly worded captions."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from diffusers import DDPMScheduler, UNet2DConditionModel
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTokenizer

from captions import caption
from decoder import LATENT_CHANNELS
from precision import autocast
from scene import Scene
from training import Loss

WIDTH = 192
UNET: dict[str, Any] = {
    "sample_size": 16,
    "in_channels": LATENT_CHANNELS,
    "out_channels": LATENT_CHANNELS,
    "block_out_channels": (96, 160, 160),
    "layers_per_block": 1,
    "down_block_types": ("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
    "up_block_types": ("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
    "cross_attention_dim": WIDTH,
    "attention_head_dim": 4,
}
TEXT: dict[str, Any] = {
    "hidden_size": WIDTH,
    "intermediate_size": 4 * WIDTH,
    "projection_dim": WIDTH,
    "num_hidden_layers": 3,
    "num_attention_heads": 4,
    "max_position_embeddings": 77,
}
BETAS: dict[str, Any] = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear"}
MIN_SNR = 5.0


class Denoiser(torch.nn.Module):
    """The two networks that learn together: words (N x 77 ids) and noisy latents in, noise out."""

    def __init__(self, tokenizer: CLIPTokenizer, unet: dict[str, Any] = UNET, text: dict[str, Any] = TEXT) -> None:
        super().__init__()
        ids = {
            "vocab_size": len(tokenizer),
            "bos_token_id": tokenizer.bos_token_id,
            "eos_token_id": tokenizer.eos_token_id,
            "pad_token_id": tokenizer.pad_token_id,
        }
        self.text_encoder = CLIPTextModel(CLIPTextConfig(**ids, **text))
        self.unet = UNet2DConditionModel(**unet)

    def forward(self, noisy: torch.Tensor, times: torch.Tensor, ids: torch.Tensor) -> torch.Tensor:
        """The predicted noise, N x channels x height x width."""
        return self.unet(noisy, times, self.text_encoder(ids).last_hidden_state).sample


@dataclass(frozen=True, kw_only=True)
class Data:
    """What is trained on: latents N x channels x 16 x 16 and the scene of each."""

    latents: np.ndarray
    scenes: Sequence[Scene]
    tokenizer: CLIPTokenizer

    def batch(self, rng: np.random.Generator, size: int) -> tuple[torch.Tensor, torch.Tensor]:
        """Random latents (float32) and the token ids (size x 77) of a fresh caption for each."""
        picked = rng.integers(0, len(self.latents), size)
        words = random.Random(int(rng.integers(2**40)))
        texts = [caption(self.scenes[index], words) for index in picked]
        return torch.from_numpy(np.asarray(self.latents[picked], dtype=np.float32)), self.ids(texts)

    def ids(self, texts: Sequence[str]) -> torch.Tensor:
        """The token ids of captions, N x 77."""
        told = self.tokenizer(list(texts), padding="max_length", truncation=True, max_length=77, return_tensors="pt")
        return told.input_ids


def plain_parameters(model: Denoiser) -> list[torch.nn.Parameter]:
    """Embeddings and the outermost layers, which are left to Adam's rule."""
    words = model.text_encoder.get_input_embeddings().weight
    return [words, model.unet.conv_in.weight, model.unet.conv_out.weight]


def loss_on(data: Data) -> Loss:
    """The noise loss of random pictures under fresh captions."""
    schedule = DDPMScheduler(num_train_timesteps=1000, **BETAS)

    def loss(model: torch.nn.Module, rng: np.random.Generator, batch: int) -> torch.Tensor:
        return noise_loss(model, *data.batch(rng, batch), schedule)

    return loss


def noise_loss(model: torch.nn.Module, clean: torch.Tensor, ids: torch.Tensor, schedule: DDPMScheduler) -> torch.Tensor:
    """Squared error of the predicted noise, weighted by min-SNR (Hang et al. 2023)."""
    noise = torch.randn_like(clean)
    times = torch.randint(0, schedule.config.num_train_timesteps, (len(clean),))
    noisy = schedule.add_noise(clean, noise, times)
    with autocast():
        predicted = model(noisy, times, ids)
    kept = schedule.alphas_cumprod[times]
    signal = kept / (1 - kept)
    weight = signal.clamp(max=MIN_SNR) / signal
    return (weight * (predicted.float() - noise).square().mean((1, 2, 3))).mean()
