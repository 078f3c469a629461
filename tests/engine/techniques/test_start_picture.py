"""A picture from a start picture equals that of diffusers' own image-to-image pipelines."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import StableDiffusionImg2ImgPipeline, StableDiffusionXLImg2ImgPipeline
from PIL import Image

from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage, StepProgress
from sddesk.core.families import SDXL
from sddesk.core.inputs import StartPicture
from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import SAMPLERS
from sddesk.engine.make.schedulers import make_scheduler
from sddesk.engine.techniques.pictures import fitted, read_rgb
from tests.engine.helpers import REQUEST, LocatingEngine, array, engine_on, info_of, psnr
from tests.tiny import make_tiny_xl

HASH = "0" * 64
STRENGTHS = (0.3, 0.8, 1.0)


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("start") / "start.png"
    Image.fromarray(np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8)).save(file)
    return file


@pytest.fixture(scope="module")
def sd(tiny_model: Path) -> tuple[LocatingEngine, Any, Any]:
    pipe = StableDiffusionImg2ImgPipeline.from_pretrained(tiny_model, local_files_only=True, safety_checker=None)
    pipe.set_progress_bar_config(disable=True)
    return engine_on(tiny_model), pipe, pipe.scheduler.config


@pytest.fixture(scope="module")
def sdxl(tmp_path_factory: pytest.TempPathFactory) -> tuple[LocatingEngine, Any, Any]:
    folder = make_tiny_xl(tmp_path_factory.mktemp("xl") / "xl")
    pipe = StableDiffusionXLImg2ImgPipeline.from_pretrained(folder, add_watermarker=False, local_files_only=True)
    pipe.set_progress_bar_config(disable=True)
    return LocatingEngine(lambda _: replace(info_of(folder), family=SDXL), device="cpu"), pipe, pipe.scheduler.config


def request_of(sampler: str, strength: float, **changes: Any) -> GenerationRequest:
    given = StartPicture(content_hash=HASH, strength=strength)
    return replace(REQUEST, sampler=sampler, steps=8, guidance_scale=4.0, inputs=(given,), **changes)


def ours(engine: LocatingEngine, request: GenerationRequest, file: Path) -> list[np.ndarray]:
    images: list[GeneratedImage] = []
    engine.generate(request, lambda _: None, images.append, lambda: False, inputs={HASH: file})
    return [array(image.pixels) for image in images]


def theirs(pipe: Any, request: GenerationRequest, file: Path, config: Any) -> np.ndarray:
    (given,) = request.inputs
    assert isinstance(given, StartPicture)
    pipe.scheduler = make_scheduler(request.sampler, request.schedule, request.steps, config)
    image = pipe(
        request.prompt,
        image=Image.open(file),
        strength=given.strength,
        num_inference_steps=request.steps,
        guidance_scale=request.guidance_scale,
        generator=torch.Generator().manual_seed(request.seed),
        output_type="np",
    ).images[0]
    return (image * 255).round().astype(np.uint8)


@pytest.mark.parametrize("number", range(len(SAMPLERS)))
@pytest.mark.parametrize("family", ["sd", "sdxl"])
def test_it_equals_diffusers_own_pipeline(
    family: str, number: int, start: Path, request: pytest.FixtureRequest
) -> None:
    """Each sampler with each family; the strengths by turns, another one with the other family."""
    engine, pipe, config = request.getfixturevalue(family)
    asked = request_of(SAMPLERS[number].id, STRENGTHS[(number + (family == "sdxl")) % len(STRENGTHS)])
    (mine,), reference = ours(engine, asked, start), theirs(pipe, asked, start, config)
    assert psnr(mine, reference) > 50
    assert reference.std() > 5, "a flat picture would prove nothing"


def test_each_picture_of_a_batch_is_that_of_its_seed_alone(sd: tuple[LocatingEngine, Any, Any], start: Path) -> None:
    engine, *_ = sd
    asked = request_of("euler_a", 0.6, columns=2)
    together = ours(engine, asked, start)
    for index, picture in enumerate(together):
        (alone,) = ours(engine, asked.single(index), start)
        assert psnr(picture, alone) > 50
    assert psnr(*together) < 40


def test_the_progress_counts_the_steps_that_are_carried_out(sd: tuple[LocatingEngine, Any, Any], start: Path) -> None:
    told: list[StepProgress] = []
    sd[0].generate(request_of("ddim", 0.5), told.append, lambda _: None, lambda: False, inputs={HASH: start})
    steps = [(one.picture_step, one.picture_steps) for one in told if one.picture_steps]
    assert steps == [(1, 4), (2, 4), (3, 4), (4, 4)]


@pytest.mark.parametrize("sampler", ["pndm", "heun", "dpm2"])
def test_a_sampler_of_more_forwards_counts_the_same_steps(
    sampler: str, sd: tuple[LocatingEngine, Any, Any], start: Path
) -> None:
    told: list[StepProgress] = []
    sd[0].generate(request_of(sampler, 0.5), told.append, lambda _: None, lambda: False, inputs={HASH: start})
    assert {one.picture_steps for one in told if one.picture_steps} == {4}
    assert max(one.picture_step for one in told) == 4


@pytest.mark.parametrize(("sampler", "strength"), [("pndm", 0.0), ("ddim", 0.1), ("heun", 0.12)])
def test_a_strength_that_leaves_no_step_is_refused(
    sampler: str, strength: float, sd: tuple[LocatingEngine, Any, Any], start: Path
) -> None:
    with pytest.raises(SddeskError, match="none of the 8 steps is drawn"):
        ours(sd[0], request_of(sampler, strength), start)


def test_a_picture_of_another_shape_is_fitted(tmp_path: Path) -> None:
    wide = np.zeros((32, 96, 3), np.uint8)
    wide[:, 32:64] = 255
    Image.fromarray(wide).save(tmp_path / "wide.png")
    found = read_rgb(tmp_path / "wide.png")
    assert fitted(found, (64, 64), "crop")[:, 8:56].min() > 240
    filled = fitted(found, (96, 96), "fill")
    assert filled.shape == (96, 96, 3) and filled[0, 48, 0] == 255 and filled[0, 0, 0] == 0


def test_a_start_picture_that_cannot_be_read_is_named(sd: tuple[LocatingEngine, Any, Any], tmp_path: Path) -> None:
    (tmp_path / "broken.png").write_bytes(b"no picture")
    with pytest.raises(SddeskError, match=r"broken\.png"):
        ours(sd[0], request_of("ddim", 0.5), tmp_path / "broken.png")
