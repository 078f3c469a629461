"""The scheduler that a pipeline steps with may begin anywhere in its schedule: pictures from pictures stand on it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import StableDiffusionImg2ImgPipeline, StableDiffusionXLImg2ImgPipeline
from PIL import Image

from sddesk.engine.make.schedulers import HostScheduler, make_scheduler
from tests.engine.helpers import psnr
from tests.tiny import make_tiny_xl

CONFIG = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear", "clip_sample": False}
START = Image.fromarray(np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8))


@pytest.fixture(scope="module")
def pipe(tiny_model: Path) -> Any:
    pipe = StableDiffusionImg2ImgPipeline.from_pretrained(tiny_model, local_files_only=True, safety_checker=None)
    pipe.set_progress_bar_config(disable=True)
    return pipe


def draw(pipe: Any, scheduler: Any, strength: float, **more: Any) -> np.ndarray:
    pipe.scheduler = scheduler
    image = pipe(
        "a horse",
        image=START,
        strength=strength,
        num_inference_steps=8,
        guidance_scale=4.0,
        generator=torch.Generator().manual_seed(1),
        output_type="np",
        **more,
    ).images[0]
    return (image * 255).round().astype(np.uint8)


def test_sdxl_may_begin_where_another_model_ended(tmp_path: Path) -> None:
    pipe: Any = StableDiffusionXLImg2ImgPipeline.from_pretrained(make_tiny_xl(tmp_path / "xl"), add_watermarker=False)
    pipe.set_progress_bar_config(disable=True)
    for sampler in ("ddim", "pndm", "euler"):
        bare, wrapped = (
            draw(pipe, wrap(make_scheduler(sampler, "normal", 8, CONFIG)), 0.5, denoising_start=0.5)
            for wrap in (lambda scheduler: scheduler, HostScheduler)
        )
        assert psnr(wrapped, bare) > 50, sampler


def test_sigmas_of_ones_own_reach_the_scheduler() -> None:
    sigmas = [10.0, 3.0, 1.0]
    ours, theirs = (
        HostScheduler(make_scheduler("euler", "normal", 3, CONFIG)),
        make_scheduler("euler", "normal", 3, CONFIG),
    )
    ours.set_timesteps(sigmas=sigmas, device="cpu")
    theirs.set_timesteps(sigmas=sigmas, device="cpu")
    assert torch.equal(ours.timesteps, theirs.timesteps) and torch.equal(ours.sigmas, theirs.sigmas)


def test_a_new_run_begins_at_the_beginning() -> None:
    scheduler = HostScheduler(make_scheduler("ddim", "normal", 8, CONFIG))
    scheduler.set_timesteps(8)
    scheduler.set_begin_index(5)
    assert scheduler.first_forward == 5
    scheduler.set_timesteps(8)
    assert scheduler.first_forward == 0
