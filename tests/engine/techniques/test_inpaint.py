"""What is drawn in a mask equals diffusers' own inpainting pipelines, and what is outside it keeps its bytes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import StableDiffusionInpaintPipeline, StableDiffusionXLInpaintPipeline
from PIL import Image

from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage, StepProgress
from sddesk.core.families import SD1, SDXL
from sddesk.core.inputs import Mask, StartPicture
from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import SAMPLERS
from sddesk.engine.make.schedulers import make_scheduler
from sddesk.engine.techniques.masks import filled, plan_of, softened
from sddesk.engine.techniques.pictures import COVERING, fitted
from tests.engine.helpers import REQUEST, LocatingEngine, array, engine_on, info_of, psnr
from tests.tiny import make_tiny_pipeline, make_tiny_xl

START, MASK = "0" * 64, "1" * 64
STRENGTHS = (0.3, 0.8, 1.0)
# A sampler of each kind: of one and of two forwards, with memory, with noise in each step.
KINDS = ("pndm", "heun", "dpmpp_2m", "dpmpp_2m_sde", "euler_a", "ddim")
Made = tuple[LocatingEngine, Any, Any]


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Noise, and a mask whose edges are not those of the latents' cells."""
    folder = tmp_path_factory.mktemp("inputs")
    start = save(folder / "start.png", np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8))
    mask = np.zeros((64, 64), np.uint8)
    mask[13:41, 21:50] = 255
    return {START: start, MASK: save(folder / "mask.png", mask)}


def save(file: Path, pixels: np.ndarray) -> Path:
    Image.fromarray(pixels).convert("RGB").save(file)
    return file


def opened(file: Path) -> np.ndarray:
    return np.asarray(Image.open(file))


def made(folder: Path, kind: Any, *, xl: bool = False, inpainting: bool = False) -> Made:
    pipe = kind.from_pretrained(folder, local_files_only=True, **({} if xl else {"safety_checker": None}))
    pipe.set_progress_bar_config(disable=True)
    info = replace(info_of(folder), family=SDXL if xl else SD1, inpainting=inpainting)
    return LocatingEngine(lambda _: info, device="cpu"), pipe, pipe.scheduler.config


@pytest.fixture(scope="module")
def sd(tiny_model: Path) -> Made:
    return made(tiny_model, StableDiffusionInpaintPipeline)


@pytest.fixture(scope="module")
def sdxl(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = make_tiny_xl(tmp_path_factory.mktemp("xl") / "xl")
    return made(folder, StableDiffusionXLInpaintPipeline, xl=True)


@pytest.fixture(scope="module")
def sd9(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = make_tiny_pipeline(tmp_path_factory.mktemp("sd9") / "sd9", channels=9)
    return made(folder, StableDiffusionInpaintPipeline, inpainting=True)


@pytest.fixture(scope="module")
def sdxl9(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = make_tiny_xl(tmp_path_factory.mktemp("xl9") / "xl9", channels=9)
    return made(folder, StableDiffusionXLInpaintPipeline, xl=True, inpainting=True)


def request_of(sampler: str = "ddim", strength: float = 0.8, **mask: Any) -> GenerationRequest:
    start = StartPicture(content_hash=START, strength=strength)
    given = (start, Mask(content_hash=MASK, **{"blur": 0} | mask))
    return replace(REQUEST, sampler=sampler, steps=5, guidance_scale=4.0, inputs=given)


def draw(engine: LocatingEngine, request: GenerationRequest, files: dict[str, Path]) -> list[GeneratedImage]:
    images: list[GeneratedImage] = []
    engine.generate(request, lambda _: None, images.append, lambda: False, inputs=files)
    return images


def ours(engine: LocatingEngine, request: GenerationRequest, files: dict[str, Path]) -> np.ndarray:
    return array(draw(engine, request, files)[0].pixels)


def cells_of(mask: np.ndarray) -> np.ndarray:
    """The mask grown to whole cells of 8 x 8 pixels."""
    drawn = (mask > 0).reshape(8, 8, 8, 8).any(axis=(1, 3))
    return drawn.repeat(8, 0).repeat(8, 1)


def theirs(pipe: Any, request: GenerationRequest, files: dict[str, Path], config: Any) -> np.ndarray:
    assert request.start is not None
    pipe.scheduler = make_scheduler(request.sampler, request.schedule, request.steps, config)
    image = pipe(
        request.prompt,
        image=Image.open(files[START]),
        mask_image=Image.fromarray(cells_of(opened(files[MASK])[..., 0])),
        width=64,
        height=64,
        strength=request.start.strength,
        num_inference_steps=request.steps,
        guidance_scale=request.guidance_scale,
        generator=torch.Generator().manual_seed(request.seed),
        output_type="np",
    ).images[0]
    return (image * 255).round().astype(np.uint8)


def check_equal(made: Made, request: GenerationRequest, files: dict[str, Path]) -> None:
    engine, pipe, config = made
    mine, reference = ours(engine, request, files), theirs(pipe, request, files, config)
    inside = opened(files[MASK])[..., 0] > 0
    assert psnr(mine[inside], reference[inside]) > 50
    assert reference[inside].std() > 5, "a flat picture would prove nothing"
    assert (mine[~inside] == opened(files[START])[~inside]).all()


@pytest.mark.parametrize("number", range(len(SAMPLERS)))
def test_it_equals_diffusers_own_pipeline(number: int, sd: Made, inputs: dict[str, Path]) -> None:
    """Each sampler; the strengths by turns."""
    check_equal(sd, request_of(SAMPLERS[number].id, STRENGTHS[number % len(STRENGTHS)]), inputs)


@pytest.mark.parametrize("number", range(len(SAMPLERS)))
def test_so_does_sdxl(number: int, sdxl: Made, inputs: dict[str, Path]) -> None:
    """Each sampler; the strengths by turns, another one than with SD."""
    check_equal(sdxl, request_of(SAMPLERS[number].id, STRENGTHS[(number + 1) % len(STRENGTHS)]), inputs)


@pytest.mark.parametrize("number", range(len(KINDS)))
def test_a_checkpoint_of_nine_channels_equals_diffusers(number: int, sd9: Made, inputs: dict[str, Path]) -> None:
    """A sampler of each kind; the strengths by turns."""
    check_equal(sd9, request_of(KINDS[number], STRENGTHS[number % len(STRENGTHS)]), inputs)


@pytest.mark.parametrize("strength", STRENGTHS)
def test_so_does_one_of_sdxl(strength: float, sdxl9: Made, inputs: dict[str, Path]) -> None:
    check_equal(sdxl9, request_of("euler_a", strength), inputs)


def test_each_picture_of_a_batch_is_that_of_its_seed_alone(sd: Made, sd9: Made, inputs: dict[str, Path]) -> None:
    for engine, *_ in (sd, sd9):
        asked = replace(request_of("euler_a", fill="noise"), columns=2)
        together = [array(image.pixels) for image in draw(engine, asked, inputs)]
        assert psnr(*together) < 40
        for index, picture in enumerate(together):
            assert psnr(picture, ours(engine, asked.single(index), inputs)) > 50


def test_outside_the_mask_the_bytes_stay_with_the_sixteen_channels_of_the_starter(tmp_path: Path) -> None:
    start = np.random.default_rng(0).integers(0, 256, (128, 128, 3), np.uint8)
    mask = np.zeros((128, 128), np.uint8)
    mask[30:90, 45:101] = 255
    files = {START: save(tmp_path / "start.png", start), MASK: save(tmp_path / "mask.png", mask)}
    engine = engine_on(Path(__file__).parents[3] / "resources" / "starter-model")
    asked = replace(request_of(blur=6), width=128, height=128, steps=3, prompt="a red house")
    drawn, again = (draw(engine, asked, files)[0].pixels for _ in range(2))
    assert drawn == again
    assert (array(drawn)[mask == 0] == start[mask == 0]).all()
    assert psnr(array(drawn)[mask > 0], start[mask > 0]) < 25


def test_the_edge_is_softened_inside_the_mask_alone(sd: Made, inputs: dict[str, Path]) -> None:
    start, inside = opened(inputs[START]).astype(int), opened(inputs[MASK])[..., 0] > 0
    hard, soft = (ours(sd[0], request_of(blur=width), inputs).astype(int) for width in (0, 4))
    assert (hard[~inside] == start[~inside]).all() and (soft[~inside] == start[~inside]).all()
    assert (hard[17:37, 25:46] == soft[17:37, 25:46]).all(), "deeper than the blur"
    rim = np.s_[13, 21:50]
    assert np.abs(soft[rim] - (start[rim] + (hard[rim] - start[rim]) / 4)).max() <= 1


def test_an_inverted_mask_draws_the_rest(sd: Made, inputs: dict[str, Path]) -> None:
    start, inside = opened(inputs[START]), opened(inputs[MASK])[..., 0] > 0
    drawn = ours(sd[0], request_of(invert=True), inputs)
    assert (drawn[inside] == start[inside]).all() and psnr(drawn[~inside], start[~inside]) < 25


def test_what_fills_the_mask_decides_what_becomes_of_it(sd: Made, inputs: dict[str, Path]) -> None:
    fills = [ours(sd[0], request_of(strength=0.3, fill=fill), inputs) for fill in ("original", "blurred", "noise")]
    assert all(psnr(fills[one], fills[other]) < 45 for one, other in ((0, 1), (0, 2), (1, 2)))


def test_the_masked_region_alone_is_drawn_at_the_size_of_the_request(sd: Made, tmp_path: Path) -> None:
    """At 64 x 64 of a picture of 203 x 121, whose size is no multiple of 8 and stays."""
    start = np.random.default_rng(1).integers(0, 256, (121, 203, 3), np.uint8)
    mask = np.zeros((121, 203), np.uint8)
    mask[90:115, 150:180] = 255
    files = {START: save(tmp_path / "start.png", start), MASK: save(tmp_path / "mask.png", mask)}
    drawn = ours(sd[0], request_of(area="masked", margin=10), files)
    assert drawn.shape == start.shape
    assert (drawn[mask == 0] == start[mask == 0]).all() and psnr(drawn[mask > 0], start[mask > 0]) < 25
    wider = ours(sd[0], request_of(area="masked", margin=30), files)
    assert psnr(drawn[mask > 0], wider[mask > 0]) < 40
    asked = request_of(area="masked", margin=10)
    plan = plan_of(asked, files)
    assert plan.box == (140, 71, 190, 121), "the bottom edge is near, and 64 x 64 is square"
    part = save(tmp_path / "part.png", fitted(start[71:121, 140:190], (64, 64), "fill"))
    inside = save(tmp_path / "inside.png", fitted(mask[71:121, 140:190], (64, 64), "fill", COVERING))
    alone = ours(sd[0], request_of(), {START: part, MASK: inside})
    pasted = fitted(alone, (50, 50), "stretch")
    assert psnr(pasted[25:38, 16:34], drawn[96:109, 156:174]) > 50, "but for the edges, which are put in after scaling"


def test_a_preview_shows_the_whole_picture_with_the_forming_part_in_it(
    sd: Made, inputs: dict[str, Path], tmp_path: Path
) -> None:
    start = np.random.default_rng(1).integers(0, 256, (121, 203, 3), np.uint8)
    mask = np.zeros((121, 203), np.uint8)
    mask[90:115, 150:180] = 255
    files = {START: save(tmp_path / "start.png", start), MASK: save(tmp_path / "mask.png", mask)}
    for asked, given in ((request_of(), inputs), (request_of(area="masked"), files)):
        told: list[StepProgress] = []
        sd[0].generate(asked, told.append, lambda _: None, lambda: False, inputs=given)
        shown = array(next(one.preview for one in told if one.preview is not None))
        before, inside = opened(given[START]), opened(given[MASK])[..., 0] > 0
        assert (shown[~inside] == before[~inside]).all() and psnr(shown[inside], before[inside]) < 25
    large = plan_of(request_of(area="masked"), files).reduced(50)
    assert large.whole.shape == (30, 50, 3) and large.share.max() == 1


def extended(*sides: int, size: tuple[int, int], mask: bool = False, **changes: Any) -> GenerationRequest:
    start = StartPicture(content_hash=START, strength=0.8, extend=sides)  # type: ignore[arg-type]
    given = (start, *([Mask(content_hash=MASK, blur=0)] if mask else []))
    return replace(request_of(), inputs=given, width=size[0], height=size[1], **changes)


def test_a_picture_is_extended_and_keeps_its_bytes(sd: Made, sd9: Made, inputs: dict[str, Path]) -> None:
    start = opened(inputs[START])
    for engine, *_ in (sd, sd9):
        drawn = ours(engine, extended(32, 0, 8, 16, size=(104, 80)), inputs)
        assert drawn.shape == (80, 104, 3)
        kept = drawn[:64, 32:96]
        assert (kept[:56, 8:56] == start[:56, 8:56]).all(), "all but what is drawn again at the three edges"
        assert (kept[:, :8] != start[:, :8]).any() and (kept[56:] != start[56:]).any()
        assert drawn[:, :32].std() > 5


def test_a_mask_of_a_picture_that_is_extended_lies_on_the_picture(sd: Made, inputs: dict[str, Path]) -> None:
    start, inside = opened(inputs[START]), opened(inputs[MASK])[..., 0] > 0
    drawn = ours(sd[0], extended(8, 0, 0, 0, size=(72, 64), mask=True), inputs)[:, 8:]
    assert psnr(drawn[inside], start[inside]) < 25
    assert (drawn[:, 8:][~inside[:, 8:]] == start[:, 8:][~inside[:, 8:]]).all()


def test_an_extended_picture_is_not_scaled(sd: Made, inputs: dict[str, Path]) -> None:
    with pytest.raises(SddeskError, match="has 72 x 64 pixels, but 64 x 64 are asked for"):
        ours(sd[0], extended(8, 0, 0, 0, size=(64, 64)), inputs)


def masked(folder: Path, inputs: dict[str, Path], mask: np.ndarray) -> dict[str, Path]:
    return inputs | {MASK: save(folder / "other.png", mask)}


def test_a_mask_of_another_size_is_scaled_and_one_of_another_shape_refused(
    sd: Made, inputs: dict[str, Path], tmp_path: Path
) -> None:
    small = masked(tmp_path, inputs, opened(inputs[MASK])[::2, ::2, 0])
    (image,) = draw(sd[0], request_of(), small)
    assert "The mask of 32 x 32 pixels was scaled to the 64 x 64 of the start picture." in map(str, image.notes)
    assert (array(image.pixels)[:10] == opened(inputs[START])[:10]).all()
    with pytest.raises(SddeskError, match="The mask of 64 x 32 pixels does not fit the start picture of 64 x 64"):
        ours(sd[0], request_of(), masked(tmp_path, inputs, np.full((32, 64), 255, np.uint8)))


def test_an_empty_mask_is_refused_and_a_full_one_told(sd: Made, inputs: dict[str, Path], tmp_path: Path) -> None:
    full = np.full((64, 64), 255, np.uint8)
    with pytest.raises(SddeskError, match="The mask is black all over"):
        ours(sd[0], request_of(), masked(tmp_path, inputs, 0 * full))
    with pytest.raises(SddeskError, match="The mask is black all over"):
        ours(sd[0], request_of(invert=True), masked(tmp_path, inputs, full))
    (image,) = draw(sd[0], request_of(area="masked"), masked(tmp_path, inputs, full))
    assert "The mask is white all over: nothing of the start picture is kept." in map(str, image.notes)


def test_a_mask_of_one_pixel_is_drawn(sd: Made, inputs: dict[str, Path], tmp_path: Path) -> None:
    mask = np.zeros((64, 64), np.uint8)
    mask[37, 21] = 255
    drawn = ours(sd[0], request_of(blur=4), masked(tmp_path, inputs, mask))
    (changed,) = np.argwhere((drawn != opened(inputs[START])).any(axis=2))
    assert changed.tolist() == [37, 21]


def test_a_checkpoint_for_inpainting_needs_a_mask(sd9: Made, inputs: dict[str, Path]) -> None:
    for given in ((), (StartPicture(content_hash=START, strength=0.8),)):
        with pytest.raises(SddeskError, match="“tiny” redraws parts of a picture: it needs a picture and a mask"):
            ours(sd9[0], replace(request_of(), inputs=given), inputs)


def test_a_mask_without_a_start_picture_is_refused(sd: Made, inputs: dict[str, Path]) -> None:
    with pytest.raises(SddeskError, match="no start picture that it belongs to"):
        ours(sd[0], replace(request_of(), inputs=(Mask(content_hash=MASK),)), inputs)


def test_a_mask_that_cannot_be_read_is_named(sd: Made, inputs: dict[str, Path], tmp_path: Path) -> None:
    (tmp_path / "broken.png").write_bytes(b"no picture")
    with pytest.raises(SddeskError, match=r"broken\.png"):
        ours(sd[0], request_of(), inputs | {MASK: tmp_path / "broken.png"})


def test_a_wide_blur_leaves_the_middle_of_a_small_region_whole() -> None:
    mask = np.zeros((40, 40), np.uint8)
    mask[10:20, 10:20] = 255
    share = softened(mask, 100)
    assert share.max() == 1 and 0 < share[10, 10] < 0.5 and (share[mask == 0] == 0).all()
    edge = softened(np.full((40, 40), 255, np.uint8), 8)
    assert (edge == 1).all(), "the edge of the picture is no edge of the mask"


def test_a_grey_mask_shows_as_much_of_the_drawing() -> None:
    mask = np.full((16, 16), 51, np.uint8)
    assert np.allclose(softened(mask, 0), 0.2) and np.allclose(softened(mask, 4), 0.2)


def test_a_blurred_filling_continues_the_colours_around() -> None:
    pixels = np.full((33, 47, 3), (200, 30, 90), np.uint8)
    inside = np.zeros((33, 47), np.bool_)
    inside[5:30, 9:40] = True
    pixels[inside] = 255
    assert (filled(pixels, inside) == (200, 30, 90)).all()
    assert filled(pixels, np.ones((33, 47), np.bool_)).shape == pixels.shape
