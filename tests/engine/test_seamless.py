"""Seamless pictures: the reference is diffusers with circular convolutions; what was changed for one is taken back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import StableDiffusionPipeline

from sddesk.core.request import GenerationRequest
from sddesk.engine.backends.base import Decoding
from sddesk.engine.backends.memory import Way
from sddesk.engine.engine import DiffusersEngine
from sddesk.engine.make.schedulers import make_scheduler
from sddesk.engine.seamless import seamless
from tests.engine.helpers import REQUEST, array, engine_on, psnr

STARTER = Path(__file__).parents[2] / "resources" / "starter-model"


def drawn(engine: DiffusersEngine, request: GenerationRequest) -> np.ndarray:
    made: list[np.ndarray] = []
    engine.generate(request, lambda _: None, lambda image: made.append(array(image.pixels)), lambda: False)  # type: ignore[arg-type]
    return made[0]


def convolutions(pipe: Any) -> list[torch.nn.Conv2d]:
    networks = (pipe.unet, pipe.vae)
    return [layer for network in networks for layer in network.modules() if isinstance(layer, torch.nn.Conv2d)]


def test_both_directions_equal_diffusers_with_circular_convolutions(tiny_model: Path, tiny_engine: Any) -> None:
    pipe: Any = StableDiffusionPipeline.from_pretrained(tiny_model, local_files_only=True, safety_checker=None)
    pipe.set_progress_bar_config(disable=True)
    for layer in convolutions(pipe):
        layer.padding_mode = "circular"
    pipe.scheduler = make_scheduler(REQUEST.sampler, REQUEST.schedule, REQUEST.steps, pipe.scheduler.config)
    words = {"width": 64, "height": 64, "num_inference_steps": REQUEST.steps, "output_type": "np"}
    random = torch.Generator().manual_seed(REQUEST.seed)
    theirs = (pipe(REQUEST.prompt, generator=random, **words).images[0] * 255).round().astype(np.uint8)
    assert psnr(drawn(tiny_engine, replace(REQUEST, tile="xy")), theirs) > 50
    assert psnr(drawn(tiny_engine, REQUEST), theirs) < 45


def test_the_next_picture_is_as_before(tiny_engine: DiffusersEngine) -> None:
    before = drawn(tiny_engine, REQUEST)
    one = drawn(tiny_engine, replace(REQUEST, tile="x"))
    assert not np.array_equal(one, before)
    assert np.array_equal(drawn(tiny_engine, REQUEST), before)
    assert np.array_equal(drawn(tiny_engine, replace(REQUEST, tile="x")), one), "made again"


@pytest.mark.parametrize("tile", ["x", "y", "xy"])
def test_layers_wrap_in_their_direction_alone_and_keep_it_when_an_error_ends_it(tile: Any) -> None:
    layer = torch.nn.Conv2d(1, 1, 3, padding=1)
    given = torch.randn(1, 1, 8, 8)
    plain = layer(given)

    def rolled(axis: int) -> torch.Tensor:
        return layer(given.roll(3, axis)).roll(-3, axis)

    with pytest.raises(ZeroDivisionError), seamless(layer, tile):
        for name, axis in (("x", 3), ("y", 2)):
            assert torch.allclose(rolled(axis), layer(given), atol=1e-6) == (name in tile)
        raise ZeroDivisionError
    assert torch.equal(layer(given), plain)


def seams(engine: DiffusersEngine, request: GenerationRequest) -> list[float]:
    """The step over the edges of pictures, side by side and below each other, over the mean step elsewhere."""
    made: list[np.ndarray] = []
    engine.generate(request, lambda _: None, lambda image: made.append(array(image.pixels)), lambda: False)  # type: ignore[arg-type]
    found = list[float]()
    for axis in (1, 0):
        values = np.moveaxis(np.stack(made).astype(float), axis + 1, 0)
        steps = np.abs(values - np.roll(values, -1, axis=0)).mean(axis=(1, 2, 3))
        found.append(float(steps[-1] / steps[:-1].mean()))
    return found


@pytest.fixture(scope="module")
def starter() -> DiffusersEngine:
    return engine_on(STARTER)


def test_the_edges_of_the_starters_pictures_meet_without_a_step(starter: DiffusersEngine) -> None:
    scene = replace(REQUEST, prompt="a house on a hill", width=128, height=128, steps=6, sampler="ddim", columns=2)
    assert max(seams(starter, replace(scene, tile="xy"))) < 1.2
    assert min(seams(starter, scene)) > 2


@pytest.mark.parametrize("way", [Decoding.TILES, Decoding.PROCESSOR])
def test_other_ways_to_decode_leave_no_step_either(starter: DiffusersEngine, way: Decoding) -> None:
    asked = replace(REQUEST, prompt="a house on a hill", width=128, height=128, steps=4, tile="xy", columns=2)
    seams(starter, asked)
    loaded: Any = starter._checkpoints.loaded.newest
    vae = loaded.pipe.vae
    sides = vae.tile_latent_min_size, vae.tile_sample_min_size
    vae.tile_latent_min_size, vae.tile_sample_min_size = 16, 16 * loaded.pipe.vae_scale_factor
    try:
        starter._fallbacks.keep(loaded.key, asked, Way(decoding=way))
        assert max(seams(starter, asked)) < 2
        assert min(seams(starter, replace(asked, tile=""))) > 3
    finally:
        vae.tile_latent_min_size, vae.tile_sample_min_size = sides
        starter._fallbacks.keep(loaded.key, asked, Way())
