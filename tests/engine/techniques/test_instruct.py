"""An instructed checkpoint draws what diffusers' own InstructPix2Pix pipelines draw, and says what it does not read."""

# pyright: reportPrivateImportUsage=false

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import StableDiffusionInstructPix2PixPipeline, StableDiffusionXLInstructPix2PixPipeline
from PIL import Image

from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage
from sddesk.core.families import SD1, SDXL
from sddesk.core.inputs import Mask, StartPicture
from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import SAMPLERS
from sddesk.engine.make.schedulers import make_scheduler
from tests.engine.helpers import REQUEST, LocatingEngine, array, info_of, psnr
from tests.tiny import make_tiny_pipeline, make_tiny_xl

START = "0" * 64
KINDS = ("pndm", "heun", "dpmpp_2m", "euler_a", "ddim")  # of one and two forwards, with memory, with noise in each step
Made = tuple[LocatingEngine, Any, Any, Path]


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("inputs") / "start.png"
    Image.fromarray(np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8)).save(file)
    return file


def made(folder: Path, kind: Any, *, xl: bool) -> Made:
    pipe = kind.from_pretrained(folder, local_files_only=True, **({} if xl else {"safety_checker": None}))
    pipe.set_progress_bar_config(disable=True)
    info = replace(info_of(folder), family=SDXL if xl else SD1, instructed=True)
    return LocatingEngine(lambda _: info, device="cpu"), pipe, pipe.scheduler.config, folder


@pytest.fixture(scope="module")
def sd(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = make_tiny_pipeline(tmp_path_factory.mktemp("sd8") / "sd8", channels=8)
    return made(folder, StableDiffusionInstructPix2PixPipeline, xl=False)


@pytest.fixture(scope="module")
def sdxl(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = make_tiny_xl(tmp_path_factory.mktemp("xl8") / "xl8", channels=8)
    return made(folder, StableDiffusionXLInstructPix2PixPipeline, xl=True)


def request_of(sampler: str = "ddim", image_guidance: float | None = 1.5, **changes: Any) -> GenerationRequest:
    given = (StartPicture(content_hash=START, strength=1),)
    asked = replace(REQUEST, sampler=sampler, steps=5, guidance_scale=4.0, inputs=given, image_guidance=image_guidance)
    return replace(asked, **{"negative_prompt": "a dog"} | changes)


def draw(made: Made, request: GenerationRequest, start: Path) -> list[GeneratedImage]:
    images: list[GeneratedImage] = []
    made[0].generate(request, lambda _: None, images.append, lambda: False, inputs={START: start})
    return images


def theirs(made: Made, request: GenerationRequest, start: Path, **changes: Any) -> np.ndarray:
    _, pipe, config, _ = made
    pipe.scheduler = make_scheduler(request.sampler, request.schedule, request.steps, config)
    image = pipe(
        request.prompt,
        image=Image.open(start),
        negative_prompt=request.negative_prompt,
        num_inference_steps=request.steps,
        guidance_scale=request.guidance_scale,
        generator=torch.Generator().manual_seed(request.seed),
        output_type="np",
        **{"image_guidance_scale": request.image_guidance or 1.5} | changes,
    ).images[0]
    return (image * 255).round().astype(np.uint8)


def check_equal(made: Made, request: GenerationRequest, start: Path, **changes: Any) -> None:
    mine, reference = array(draw(made, request, start)[0].pixels), theirs(made, request, start, **changes)
    assert psnr(mine, reference) > 50
    assert reference.std() > 5, "a flat picture would prove nothing"


@pytest.mark.parametrize("sampler", [row.id for row in SAMPLERS])
def test_it_equals_diffusers_own_pipeline(sampler: str, sd: Made, sdxl: Made, start: Path) -> None:
    check_equal(sd, request_of(sampler), start)
    if sampler in KINDS:
        check_equal(sdxl, request_of(sampler), start)


@pytest.mark.parametrize("changes", [{"image_guidance": 3.0}, {"image_guidance": 1.0}, {"guidance_scale": 1.0}])
def test_both_guidances_mean_what_they_mean_to_diffusers(
    changes: dict[str, Any], sd: Made, sdxl: Made, start: Path
) -> None:
    for model in (sd, sdxl):
        check_equal(model, request_of(**changes), start)


def test_the_guidance_is_rescaled_as_diffusers_does(sdxl: Made, start: Path) -> None:
    asked = request_of(image_guidance=8.0, guidance_scale=30.0, guidance_rescale=0.7)
    check_equal(sdxl, asked, start, guidance_rescale=0.7)
    assert psnr(theirs(sdxl, asked, start), theirs(sdxl, asked, start, guidance_rescale=0.7)) < 30


def test_each_picture_of_a_batch_is_that_of_its_seed_alone(sd: Made, start: Path) -> None:
    asked = request_of("euler_a", columns=2)
    together = [array(image.pixels) for image in draw(sd, asked, start)]
    assert psnr(*together) < 40
    for index, picture in enumerate(together):
        assert psnr(picture, array(draw(sd, asked.single(index), start)[0].pixels)) > 50


def test_a_picture_made_again_from_its_own_request_is_the_same(sd: Made, start: Path) -> None:
    asked = request_of(image_guidance=None, inputs=(StartPicture(content_hash=START, strength=0.5),))
    (first,) = draw(sd, asked, start)
    assert first.request.image_guidance == 1.5 and first.request.start is not None
    assert first.request.start.strength == 1 and first.request.steps_drawn == 5
    (told,) = [note for note in map(str, first.notes) if "strength" in note]
    assert "“tiny” begins with noise" in told and "strength 0.5 was not used" in told
    (again,) = draw(sd, first.request, start)
    assert again.pixels == first.pixels and not again.notes


def test_it_needs_a_whole_start_picture(sd: Made, start: Path) -> None:
    with pytest.raises(SddeskError, match="“tiny” changes a picture as the prompt says: it needs a start picture"):
        draw(sd, request_of(inputs=()), start)
    with pytest.raises(SddeskError, match="it takes no mask, no extension"):
        draw(sd, request_of(inputs=(*request_of().inputs, Mask(content_hash=START))), start)


def test_an_image_guidance_is_refused_where_nothing_reads_it(tiny_model: Path, start: Path) -> None:
    engine = LocatingEngine(lambda _: info_of(tiny_model), device="cpu")
    with pytest.raises(SddeskError, match="“tiny” has no image guidance"):
        draw((engine, None, None, tiny_model), request_of(), start)
