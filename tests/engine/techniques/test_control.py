"""What follows a control picture equals diffusers' own ControlNet pipelines: text, start picture and inpainting."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import (
    ControlNetModel,
    ControlNetUnionModel,
    StableDiffusionControlNetImg2ImgPipeline,
    StableDiffusionControlNetInpaintPipeline,
    StableDiffusionControlNetPipeline,
    StableDiffusionPipeline,
    StableDiffusionXLControlNetImg2ImgPipeline,
    StableDiffusionXLControlNetInpaintPipeline,
    StableDiffusionXLControlNetPipeline,
    StableDiffusionXLControlNetUnionImg2ImgPipeline,
    StableDiffusionXLControlNetUnionInpaintPipeline,
    StableDiffusionXLControlNetUnionPipeline,
    StableDiffusionXLPipeline,
)
from PIL import Image

from sddesk.core.controls import UNION_KINDS
from sddesk.core.errors import SddeskError
from sddesk.core.families import SD1, SDXL
from sddesk.core.inputs import ControlPicture, Input, Mask, StartPicture
from sddesk.core.models import PartInfo, WeightsKind
from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import SAMPLERS
from sddesk.engine.make.schedulers import make_scheduler
from sddesk.engine.techniques.processors import canny
from sddesk.weights.detect import inspect_file
from tests.engine.helpers import REQUEST, LocatingEngine, array, info_of, psnr
from tests.engine.techniques.test_inpaint import cells_of, draw, opened, save
from tests.tiny import make_tiny_controlnet, make_tiny_pipeline, make_tiny_xl

START, MASK, GIVEN, OTHER = (digit * 64 for digit in "0123")
ONE = ControlPicture(content_hash=GIVEN, model="one", weight=0.8)
TWO = ControlPicture(content_hash=OTHER, model="two", weight=1.2)
STRENGTHS = (0.3, 0.8, 1.0)
BEGINNINGS = ("text", "start", "inpaint")
PIPELINES = {
    False: (
        StableDiffusionControlNetPipeline,
        StableDiffusionControlNetImg2ImgPipeline,
        StableDiffusionControlNetInpaintPipeline,
    ),
    True: (
        StableDiffusionXLControlNetPipeline,
        StableDiffusionXLControlNetImg2ImgPipeline,
        StableDiffusionXLControlNetInpaintPipeline,
    ),
}


@dataclass
class Made:
    """An engine, and diffusers' parts of the same files."""

    engine: LocatingEngine
    pipe: Any
    networks: dict[str, Any]
    config: Any
    xl: bool


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Noise for the start and the two control pictures, and a mask whose edges are not those of the latents' cells."""
    folder, noise = tmp_path_factory.mktemp("inputs"), np.random.default_rng(0)
    found = {
        name: save(folder / f"{name[0]}.png", noise.integers(0, 256, (64, 64, 3), np.uint8))
        for name in (START, GIVEN, OTHER)
    }
    mask = np.zeros((64, 64), np.uint8)
    mask[13:41, 21:50] = 255
    return found | {MASK: save(folder / "mask.png", mask)}


def made(folder: Path, model: Path, *, xl: bool) -> Made:
    parts = {
        name: part_at(name, make_tiny_controlnet(folder / name, model, seed=i)) for i, name in ((1, "one"), (2, "two"))
    }
    info = replace(info_of(model), family=SDXL if xl else SD1)
    engine = engine_with(lambda _: info, parts)
    more = {} if xl else {"safety_checker": None}
    pipe: Any = (StableDiffusionXLPipeline if xl else StableDiffusionPipeline).from_pretrained(model, **more)
    networks = {name: ControlNetModel.from_pretrained(folder / name) for name in parts}
    return Made(engine, pipe, networks, pipe.scheduler.config, xl)


def engine_with(locate: Any, parts: dict[str, PartInfo]) -> LocatingEngine:
    return LocatingEngine(locate, device="cpu", part_named=lambda kind, name: named(parts, kind, name))


def part_at(name: str, file: Path) -> PartInfo:
    return PartInfo(name=name, facts=inspect_file(file), location=str(file), size_bytes=1)


def named(parts: dict[str, PartInfo], kind: WeightsKind, name: str) -> PartInfo:
    if name not in parts or parts[name].facts.kind != kind:
        raise SddeskError("No installed {kind} is called “{name}”.", kind=kind.value, name=name)
    return parts[name]


@pytest.fixture(scope="module")
def sd(tmp_path_factory: pytest.TempPathFactory, tiny_model: Path) -> Made:
    return made(tmp_path_factory.mktemp("controlnets"), tiny_model, xl=False)


@pytest.fixture(scope="module")
def sdxl(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("xl")
    return made(folder, make_tiny_xl(folder / "xl"), xl=True)


def request_of(
    begins: str, *pictures: ControlPicture, sampler: str = "ddim", strength: float = 0.8
) -> GenerationRequest:
    start, mask = StartPicture(content_hash=START, strength=strength), Mask(content_hash=MASK, blur=0)
    inputs: dict[str, tuple[Input, ...]] = {"text": (), "start": (start,), "inpaint": (start, mask)}
    return replace(REQUEST, sampler=sampler, steps=4, guidance_scale=4.0, inputs=(*inputs[begins], *pictures))


def ours(made: Made, request: GenerationRequest, files: dict[str, Path]) -> np.ndarray:
    return array(draw(made.engine, request, files)[0].pixels)


def theirs(made: Made, request: GenerationRequest, files: dict[str, Path]) -> np.ndarray:
    pictures = [entry for entry in request.inputs if isinstance(entry, ControlPicture)]
    kind = PIPELINES[made.xl][0 if request.start is None else 1 if request.mask is None else 2]
    networks = [made.networks[picture.model] for picture in pictures]
    more: dict[str, Any] = {} if made.xl else {"safety_checker": None, "requires_safety_checker": False}
    parts = {name: part for name, part in made.pipe.components.items() if name not in more}
    pipe: Any = kind(**parts, **more, controlnet=networks if len(networks) > 1 else networks[0])
    pipe.set_progress_bar_config(disable=True)
    pipe.scheduler = make_scheduler(request.sampler, request.schedule, request.steps, made.config)
    given = [Image.open(files[picture.content_hash]) for picture in pictures]
    control = given if len(given) > 1 else given[0]
    words: dict[str, Any] = {"image": control}
    if request.start is not None:
        words = {"image": Image.open(files[START]), "control_image": control, "strength": request.start.strength}
    if request.mask is not None:
        words["mask_image"] = Image.fromarray(cells_of(opened(files[MASK])[..., 0]))
    weights, begins, ends = ([getattr(one, name) for one in pictures] for name in ("weight", "begin", "end"))
    image = pipe(
        request.prompt,
        **words,
        controlnet_conditioning_scale=weights if len(weights) > 1 else float(weights[0]),
        control_guidance_start=begins,
        control_guidance_end=ends,
        width=64,
        height=64,
        num_inference_steps=request.steps,
        guidance_scale=request.guidance_scale,
        generator=torch.Generator().manual_seed(request.seed),
        output_type="np",
    ).images[0]
    return (image * 255).round().astype(np.uint8)


def check_equal(made: Made, request: GenerationRequest, files: dict[str, Path]) -> None:
    mine, reference = ours(made, request, files), theirs(made, request, files)
    inside = opened(files[MASK])[..., 0] > 0 if request.redraws else np.ones((64, 64), np.bool_)
    assert psnr(mine[inside], reference[inside]) > 50
    assert reference[inside].std() > 5, "a flat picture would prove nothing"
    if request.redraws:
        assert (mine[~inside] == opened(files[START])[~inside]).all()


@pytest.mark.parametrize("number", range(len(SAMPLERS)))
def test_it_equals_diffusers_own_pipeline(number: int, sd: Made, sdxl: Made, files: dict[str, Path]) -> None:
    """Each sampler; the three beginnings and the two families by turns."""
    begins = BEGINNINGS[number % len(BEGINNINGS)]
    check_equal((sd, sdxl)[number % 2], request_of(begins, ONE, sampler=SAMPLERS[number].id), files)


@pytest.mark.parametrize("number", range(len(STRENGTHS)))
@pytest.mark.parametrize("begins", BEGINNINGS[1:])
def test_at_each_strength(number: int, begins: str, sd: Made, sdxl: Made, files: dict[str, Path]) -> None:
    """Each strength with each beginning; the two families by turns."""
    one = (sd, sdxl)[(number + BEGINNINGS.index(begins)) % 2]
    check_equal(one, request_of(begins, ONE, sampler="dpmpp_2m", strength=STRENGTHS[number]), files)


@pytest.mark.parametrize("begins", BEGINNINGS)
def test_with_two_networks(begins: str, sd: Made, sdxl: Made, files: dict[str, Path]) -> None:
    """With each beginning; the two families by turns."""
    one = (sd, sdxl)[BEGINNINGS.index(begins) % 2]
    check_equal(one, request_of(begins, ONE, TWO, sampler="heun"), files)


def test_each_works_from_its_begin_to_its_end(sd: Made, files: dict[str, Path]) -> None:
    early, late = replace(ONE, end=0.4), replace(TWO, begin=0.4)
    for begins in ("text", "start"):
        check_equal(sd, request_of(begins, early, late), files)
        check_equal(sd, request_of(begins, early), files)
    assert psnr(ours(sd, request_of("text", early), files), ours(sd, request_of("text", ONE), files)) < 50


def test_it_changes_the_picture_and_weight_0_does_not(sd: Made, files: dict[str, Path]) -> None:
    plain = ours(sd, request_of("text"), files)
    assert psnr(plain, ours(sd, request_of("text", ONE), files)) < 35
    assert (plain == ours(sd, request_of("text", replace(ONE, weight=0.0)), files)).all()


def test_a_network_for_several_kinds_of_picture_equals_diffusers(tmp_path: Path, files: dict[str, Path]) -> None:
    """One picture, two that it reads in one call, of which one ends early; from noise, a start picture, in a mask."""
    model = make_tiny_xl(tmp_path / "xl")
    part = part_at("union", make_tiny_controlnet(tmp_path / "union", model, kind=ControlNetUnionModel))
    info = replace(info_of(model), family=SDXL)
    engine = LocatingEngine(
        lambda _: info, device="cpu", part_named=lambda kind, name: named({"union": part}, kind, name)
    )
    pipe: Any = StableDiffusionXLPipeline.from_pretrained(model)
    network = ControlNetUnionModel.from_pretrained(tmp_path / "union")
    made = Made(engine, pipe, {"union": network}, pipe.scheduler.config, True)
    one = replace(ONE, model="union", processor="depth")
    two = replace(TWO, model="union", processor="normal", end=0.5)
    for begins, pictures in (("text", (one,)), ("text", (one, two)), ("start", (one, two)), ("inpaint", (one,))):
        request = request_of(begins, *pictures, sampler="euler")
        mine, reference = ours(made, request, files), theirs_of_union(made, request, files)
        inside = opened(files[MASK])[..., 0] > 0 if request.redraws else np.ones((64, 64), np.bool_)
        assert psnr(mine[inside], reference[inside]) > 50, (begins, len(pictures))
        assert reference[inside].std() > 5


def theirs_of_union(made: Made, request: GenerationRequest, files: dict[str, Path]) -> np.ndarray:
    pictures = [entry for entry in request.inputs if isinstance(entry, ControlPicture)]
    kinds: Any = (
        StableDiffusionXLControlNetUnionPipeline,
        StableDiffusionXLControlNetUnionImg2ImgPipeline,
        StableDiffusionXLControlNetUnionInpaintPipeline,
    )
    kind = kinds[0 if request.start is None else 1 if request.mask is None else 2]
    pipe = kind(**made.pipe.components, controlnet=made.networks["union"])
    pipe.set_progress_bar_config(disable=True)
    pipe.scheduler = make_scheduler(request.sampler, request.schedule, request.steps, made.config)
    given = [Image.open(files[picture.content_hash]) for picture in pictures]
    words: dict[str, Any] = {"control_image": given}
    if request.start is not None:
        words |= {"image": Image.open(files[START]), "strength": request.start.strength}
    if request.mask is not None:
        words["mask_image"] = Image.fromarray(cells_of(opened(files[MASK])[..., 0]))
    image = pipe(
        request.prompt,
        **words,
        control_mode=[UNION_KINDS[picture.processor] for picture in pictures],
        controlnet_conditioning_scale=[float(picture.weight) for picture in pictures],
        control_guidance_start=[picture.begin for picture in pictures],
        control_guidance_end=[picture.end for picture in pictures],
        width=64,
        height=64,
        num_inference_steps=request.steps,
        guidance_scale=request.guidance_scale,
        generator=torch.Generator().manual_seed(request.seed),
        output_type="np",
    ).images[0]
    return (image * 255).round().astype(np.uint8)


def test_one_that_sums_up_its_picture_equals_diffusers(
    sd: Made, tiny_model: Path, tmp_path: Path, files: dict[str, Path]
) -> None:
    file = make_tiny_controlnet(tmp_path / "shuffle", tiny_model)
    config = json.loads(file.with_name("config.json").read_text(encoding="utf-8"))
    file.with_name("config.json").write_text(json.dumps(config | {"global_pool_conditions": True}), encoding="utf-8")
    part = part_at("one", file)
    engine = LocatingEngine(
        sd.engine.locate, device="cpu", part_named=lambda kind, name: named({"one": part}, kind, name)
    )
    own = replace(sd, engine=engine, networks={"one": ControlNetModel.from_pretrained(file.parent)})
    check_equal(own, request_of("text", ONE), files)
    check_equal(own, replace(request_of("text", ONE), guidance_scale=1.0), files)


def test_a_checkpoint_for_inpainting_follows_it(tmp_path: Path, files: dict[str, Path]) -> None:
    model = make_tiny_pipeline(tmp_path / "sd9", channels=9)
    part = part_at("one", make_tiny_controlnet(tmp_path / "one", model))
    info = replace(info_of(model), inpainting=True)
    engine = LocatingEngine(
        lambda _: info, device="cpu", part_named=lambda kind, name: named({"one": part}, kind, name)
    )
    pipe: Any = StableDiffusionPipeline.from_pretrained(model, safety_checker=None)
    made = Made(engine, pipe, {"one": ControlNetModel.from_pretrained(tmp_path / "one")}, pipe.scheduler.config, False)
    check_equal(made, request_of("inpaint", ONE), files)


def test_each_picture_of_a_batch_is_that_of_its_seed_alone(sd: Made, sdxl: Made, files: dict[str, Path]) -> None:
    for one in (sd, sdxl):
        asked = replace(request_of("start", ONE, sampler="euler_a"), columns=2)
        together = [array(image.pixels) for image in draw(one.engine, asked, files)]
        assert psnr(*together) < 45
        for index, picture in enumerate(together):
            assert psnr(picture, ours(one, asked.single(index), files)) > 50


def test_with_the_masked_region_alone_it_lies_on_the_whole_picture(
    sd: Made, files: dict[str, Path], tmp_path: Path
) -> None:
    """Only the pixels of the control picture behind the region are read."""
    noise = np.random.default_rng(1)
    given = {
        START: noise.integers(0, 256, (128, 192, 3), np.uint8),
        GIVEN: noise.integers(0, 256, (128, 192, 3), np.uint8),
    }
    mask = np.zeros((128, 192), np.uint8)
    mask[40:80, 100:140] = 255
    other = given[GIVEN].copy()
    other[:, :60] = 0
    places = {name: save(tmp_path / f"{name[0]}.png", pixels) for name, pixels in given.items()}
    places |= {MASK: save(tmp_path / "mask.png", mask), OTHER: save(tmp_path / "other.png", other)}
    start, area = StartPicture(content_hash=START, strength=0.8), Mask(content_hash=MASK, area="masked", margin=8)
    asked = replace(request_of("text"), inputs=(start, area))
    plain, near, far = (
        ours(sd, replace(asked, inputs=(*asked.inputs, *more)), places)
        for more in ((), (ONE,), (replace(ONE, content_hash=OTHER),))
    )
    assert plain.shape == (128, 192, 3) and (near[mask == 0] == given[START][mask == 0]).all()
    assert (near == far).all(), "what is left of the region is not read"
    assert psnr(near[mask > 0], plain[mask > 0]) < 40


def test_what_is_made_of_the_picture_is_what_its_network_reads(
    sd: Made, files: dict[str, Path], tmp_path: Path
) -> None:
    edges = save(tmp_path / "edges.png", canny(opened(files[GIVEN]), 60, 120))
    made = ours(sd, request_of("text", replace(ONE, processor="canny", low=60, high=120)), files)
    ready = ours(sd, request_of("text", replace(ONE, content_hash=OTHER)), files | {OTHER: edges})
    assert (made == ready).all()


def test_a_picture_without_seam_has_none_with_it(sd: Made, files: dict[str, Path], tmp_path: Path) -> None:
    """A control picture and noise that are shifted round give the picture shifted round."""
    smooth = np.repeat((128 + 100 * np.sin(np.arange(64) * np.pi / 32)).astype(np.uint8)[None, :, None], 64, 0)
    one = save(tmp_path / "one.png", np.repeat(smooth, 3, 2))
    picture = ours(sd, replace(request_of("text", ONE), tile="xy"), files | {GIVEN: one})
    plain = ours(sd, request_of("text", ONE), files | {GIVEN: one})
    assert psnr(picture, plain) < 45


def test_the_next_picture_without_it_is_as_ever(sd: Made, files: dict[str, Path]) -> None:
    before = ours(sd, request_of("text"), files)
    ours(sd, request_of("text", ONE, TWO), files)
    assert (ours(sd, request_of("text"), files) == before).all()
    loaded = sd.engine._checkpoints.loaded.newest
    assert loaded is not None and loaded.networks == {} and loaded.execution.steering == ()


def test_where_weights_come_part_by_part_its_network_does_too(sd: Made, files: dict[str, Path]) -> None:
    ours(sd, request_of("text", ONE), files)
    loaded = sd.engine._checkpoints.loaded.newest
    assert loaded is not None
    (network,) = loaded.execution.steering
    own = sum(weight.nbytes for weight in network.parameters())
    assert own > 0 and loaded.execution.weights()["unet"] == own + sum(w.nbytes for w in loaded.pipe.unet.parameters())
