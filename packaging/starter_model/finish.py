"""Latents as the U-Net really makes them, of drawings that are known: what the decoder learns to forgive.

A drawing's latents are noised part of the way and denoised again with guidance, as in SDEdit (Meng et al. 2022): large
shapes stay where they were, fine ones come out in the U-Net's own hand.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np
import torch
from diffusers import DPMSolverMultistepScheduler, StableDiffusionPipeline

from captions import caption
from scene import Scene

STEPS = 25
FIRST, LAST = 11, 21  # of 25 steps: where denoising begins
GUIDANCE = (3.0, 8.0)
BATCH = 32


@torch.no_grad()
def made_latents(
    pipe: StableDiffusionPipeline, latents: np.ndarray, scenes: Sequence[Scene], seed: int = 0
) -> np.ndarray:
    """`latents` (N x channels x h x w) of these scenes, as the pipeline would have made them; float16."""
    rng, words = np.random.default_rng(seed), random.Random(seed)
    parts = []
    for start in range(0, len(latents), BATCH):
        clean = torch.from_numpy(np.asarray(latents[start : start + BATCH], dtype=np.float32))
        texts = [caption(scene, words) for scene in scenes[start : start + BATCH]]
        source = torch.Generator().manual_seed(int(rng.integers(2**40)))
        begin, guidance = int(rng.integers(FIRST, LAST + 1)), float(rng.uniform(*GUIDANCE))
        parts.append(_again(pipe, clean, texts, begin, guidance, source).half().numpy())
    return np.concatenate(parts)


def _again(
    pipe: StableDiffusionPipeline,
    clean: torch.Tensor,
    texts: Sequence[str],
    begin: int,
    guidance: float,
    source: torch.Generator,
) -> torch.Tensor:
    """Noise to step `begin` of `STEPS`, and denoise from there."""
    scheduler = DPMSolverMultistepScheduler.from_config(pipe.scheduler.config)
    scheduler.set_timesteps(STEPS)
    scheduler.set_begin_index(begin)
    told = pipe.tokenizer([""] * len(texts) + list(texts), padding="max_length", max_length=77, truncation=True)
    words = pipe.text_encoder(torch.tensor(told.input_ids)).last_hidden_state
    noise = torch.randn(clean.shape, generator=source)
    now = scheduler.add_noise(clean, noise, scheduler.timesteps[begin : begin + 1])
    for time in scheduler.timesteps[begin:]:
        both = pipe.unet(torch.cat([now, now]), time, words).sample
        plain, asked = both.chunk(2)
        now = scheduler.step(plain + guidance * (asked - plain), time, now).prev_sample
    return now
