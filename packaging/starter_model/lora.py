"""Trains a small LoRA that teaches the starter model a style: every drawing seen through one filter of colours."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from diffusers import DDPMScheduler, StableDiffusionPipeline
from peft import LoraConfig
from peft.utils import get_peft_model_state_dict
from safetensors.torch import save_file

import assemble
import decoder
import diffusion
from draw import draw_set, load_set

log = logging.getLogger("starter_model")
RANK = 4
LAYERS = r".*(to_q|to_k|to_v|to_out\.0|ff\.net\.0\.proj|ff\.net\.2|conv1|conv2|conv_out)"
PEAK = 3e-3
LOG_EVERY = 25


def nightblue(pictures: np.ndarray) -> np.ndarray:
    """Shades of one blue from midnight to moonlight: N x height x width x 3, 8 bit."""
    return _inked(pictures, (8, 20, 84), (228, 242, 255))


def mosaic(pictures: np.ndarray) -> np.ndarray:
    """Blocks of 8 x 8 pixels, each of one colour."""
    n, height, width, _ = pictures.shape
    small = pictures.reshape(n, height // 8, 8, width // 8, 8, 3).mean((2, 4), keepdims=True)
    return (
        np.broadcast_to(small, (n, height // 8, 8, width // 8, 8, 3)).reshape(pictures.shape).round().astype(np.uint8)
    )


STYLES: dict[str, Callable[[np.ndarray], np.ndarray]] = {"nightblue": nightblue, "mosaic": mosaic}


def train(work: Path, model: Path, style: str, out: Path, *, drawings: int, steps: int, batch: int, seed: int) -> None:
    """Train on `drawings` drawings in the style, under the captions of the plain ones, and write one safetensors file.

    The style has no word of its own: wherever the LoRA is attached, it shows.
    """
    draw_set(work / "lora-set", seed + 1000, drawings)
    pictures, scenes = load_set(work / "lora-set")
    pipe = assemble.load(model)
    latents = encoded(pipe, STYLES[style](np.asarray(pictures)))
    data = diffusion.Data(latents=latents, scenes=scenes, tokenizer=pipe.tokenizer)
    torch.manual_seed(seed)
    unet, encoder = pipe.unet, pipe.text_encoder
    unet.requires_grad_(requires_grad=False)
    unet.add_adapter(LoraConfig(r=RANK, lora_alpha=RANK, target_modules=LAYERS))
    learned = [weight for weight in unet.parameters() if weight.requires_grad]
    optimizer = torch.optim.AdamW(learned, lr=PEAK, weight_decay=0.0)
    schedule = DDPMScheduler(num_train_timesteps=1000, **diffusion.BETAS)
    denoiser = _Frozen(unet, encoder)
    rng = np.random.default_rng(seed)
    began = time.monotonic()
    for step in range(steps):
        for group in optimizer.param_groups:
            group["lr"] = PEAK * min(1.0, (step + 1) / 20) * min(1.0, 0.02 + 1.6 * (1 - step / steps))
        clean, ids = data.batch(rng, batch)
        loss = diffusion.noise_loss(denoiser, clean, ids, schedule)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        if step % LOG_EVERY == 0:
            log.info("%s: step %d, loss %.4f, %.0f s", style, step, loss.item(), time.monotonic() - began)
    weights = {f"unet.{name}": value.half().contiguous() for name, value in get_peft_model_state_dict(unet).items()}
    out.parent.mkdir(parents=True, exist_ok=True)
    save_file(weights, out, metadata={"format": "pt", "modelspec.title": style, "modelspec.license": "Apache-2.0"})


@torch.no_grad()
def encoded(pipe: StableDiffusionPipeline, pictures: np.ndarray) -> np.ndarray:
    """The latents of pictures, N x channels x 16 x 16."""
    parts = [
        pipe.vae.encode(decoder.to_tensor(pictures[k : k + 64])).latent_dist.mode().numpy()
        for k in range(0, len(pictures), 64)
    ]
    return np.concatenate(parts)


class _Frozen(torch.nn.Module):
    """The two networks as the loss calls them; only what was added to the U-Net learns."""

    def __init__(self, unet: torch.nn.Module, encoder: torch.nn.Module) -> None:
        super().__init__()
        self.unet, self.encoder = unet, encoder

    def forward(self, noisy: torch.Tensor, times: torch.Tensor, ids: torch.Tensor) -> torch.Tensor:
        """The predicted noise."""
        with torch.no_grad():
            words = self.encoder(ids).last_hidden_state
        return self.unet(noisy, times, words).sample


def _inked(pictures: np.ndarray, dark: tuple[int, int, int], light: tuple[int, int, int]) -> np.ndarray:
    grey = pictures.astype(np.float32) @ np.array([0.299, 0.587, 0.114], np.float32) / 255
    inks = np.array(dark, np.float32), np.array(light, np.float32)
    return (inks[0] + grey[..., None] * (inks[1] - inks[0])).round().astype(np.uint8)
