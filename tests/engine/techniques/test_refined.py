"""Refining in tiles: each tile equals diffusers' image-to-image pipeline on that crop, and no seam shows."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import StableDiffusionImg2ImgPipeline, StableDiffusionXLImg2ImgPipeline
from PIL import Image

from sddesk.core.errors import Cancelled, SddeskError
from sddesk.core.events import GeneratedImage, Provenance, Stage, StepProgress
from sddesk.core.families import SDXL
from sddesk.core.inputs import StartPicture
from sddesk.core.located import LocatedRequest
from sddesk.core.models import PartInfo, WeightsKind
from sddesk.core.pixels import Pixels
from sddesk.core.refining import Refine, places
from sddesk.core.request import GenerationRequest
from sddesk.engine.drawing import Listener
from sddesk.engine.make.schedulers import make_scheduler
from sddesk.engine.make.stopped_tiles import StoppedTiles
from sddesk.engine.refining import Refining
from sddesk.engine.techniques.pictures import fitted
from sddesk.engine.techniques.refined import Tile, cut
from sddesk.weights.detect import inspect_file
from tests.engine.helpers import REQUEST, Events, LocatingEngine, array, info_of, psnr
from tests.engine.test_enlarging import RESOURCES, spandrels
from tests.tiny import make_tiny_xl

HASH = "0" * 64
UPSCALER = RESOURCES / "starter-upscaler" / "starter-4x.safetensors"
PART = PartInfo(name="starter-4x", facts=inspect_file(UPSCALER), location=str(UPSCALER), size_bytes=1)
START = StartPicture(content_hash=HASH, strength=0.5)
MADE = Provenance(device="cpu", precision="float32", versions=(), runtime="openvino")


class Family:
    """A tiny model in our engine, and diffusers' pipeline on it."""

    def __init__(self, folder: Path, pipe: Any, **info: Any) -> None:
        def part_named(kind: WeightsKind, name: str) -> PartInfo:
            assert (kind, name) == (WeightsKind.UPSCALER, PART.name)
            return PART

        self.engine = LocatingEngine(lambda _: replace(info_of(folder), **info), part_named=part_named, device="cpu")
        self.pipe, self.config = pipe, pipe.scheduler.config
        pipe.set_progress_bar_config(disable=True)

    def theirs(self, request: GenerationRequest, crop: np.ndarray, seed: int) -> np.ndarray:
        """What the pipeline makes of one crop."""
        assert request.start is not None
        self.pipe.scheduler = make_scheduler(request.sampler, request.schedule, request.steps, self.config)
        image = self.pipe(
            request.prompt,
            image=Image.fromarray(crop),
            strength=request.start.strength,
            num_inference_steps=request.steps,
            guidance_scale=request.guidance_scale,
            generator=torch.Generator().manual_seed(seed),
            output_type="np",
        ).images[0]
        return (image * 255).round().astype(np.uint8)


@pytest.fixture(scope="module")
def sd(tiny_model: Path) -> Family:
    pipe = StableDiffusionImg2ImgPipeline.from_pretrained(tiny_model, local_files_only=True, safety_checker=None)
    return Family(tiny_model, pipe)


@pytest.fixture(scope="module")
def sdxl(tmp_path_factory: pytest.TempPathFactory) -> Family:
    folder = make_tiny_xl(tmp_path_factory.mktemp("xl") / "xl")
    pipe = StableDiffusionXLImg2ImgPipeline.from_pretrained(folder, add_watermarker=False, local_files_only=True)
    return Family(folder, pipe, family=SDXL)


@pytest.fixture
def picture(tmp_path: Path) -> tuple[Path, np.ndarray]:
    rows, columns = np.mgrid[0:72, 0:100]
    pixels = np.stack([2 * columns, 3 * rows, (rows * columns) % 256], axis=-1).astype(np.uint8)
    Image.fromarray(pixels).save(tmp_path / "start.png")
    return tmp_path / "start.png", pixels


def request_of(**changes: Any) -> GenerationRequest:
    values: dict[str, Any] = {"steps": 6, "guidance_scale": 3.0, "inputs": (START,), "refine": Refine(overlap=16)}
    return replace(REQUEST, **values | changes)


def made(family: Family, request: GenerationRequest, file: Path, cancelled: Any = lambda: False) -> Events:
    events = Events()
    family.engine.generate(request, events.progress.append, events.images.append, cancelled, inputs={HASH: file})
    return events


@pytest.mark.parametrize(("kind", "sampler"), [("sd", "dpmpp_2m"), ("sdxl", "euler_a")])
def test_each_tile_equals_the_pipeline_on_its_crop(
    kind: str, sampler: str, picture: tuple[Path, np.ndarray], request: pytest.FixtureRequest
) -> None:
    family: Family = request.getfixturevalue(kind)
    file, pixels = picture
    order = request_of(sampler=sampler, columns=2)
    events = made(family, order, file)
    found = places((100, 72), (64, 64), 16)
    assert found == ((0, 0), (36, 0), (0, 8), (36, 8))
    for index, image in enumerate(events.images):
        assert (image.index, image.request) == (index, order.single(index))
        ours = array(image.pixels)
        assert ours.shape == (72, 100, 3)
        tiles = {place: family.theirs(order, cut(pixels, place, (64, 64)), order.seed + index) for place in found}
        alone = {(0, 0): (0, 0, 36, 8), (36, 0): (64, 0, 100, 8), (0, 8): (0, 64, 36, 72), (36, 8): (64, 64, 100, 72)}
        for place, (left, top, right, bottom) in alone.items():  # what one tile alone says
            theirs = tiles[place][top - place[1] : bottom - place[1], left - place[0] : right - place[0]]
            assert psnr(ours[top:bottom, left:right], theirs) > 50, place
        shared = np.linspace(0, 1, 28 + 1)[:-1, None] + 0.5 / 28  # the first rows, where two tiles fade
        faded = tiles[0, 0][:8, 36:] * (1 - shared) + tiles[36, 0][:8, :28] * shared
        assert psnr(ours[:8, 36:64], faded) > 50


def test_one_tile_over_the_whole_is_a_start_picture(sd: Family, tmp_path: Path) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8)
    Image.fromarray(pixels).save(tmp_path / "start.png")
    order = request_of()
    (refined,) = made(sd, order, tmp_path / "start.png").images
    (plain,) = made(sd, replace(order, refine=None), tmp_path / "start.png").images
    assert refined.pixels == plain.pixels
    assert refined.provenance.conditions == plain.provenance.conditions


def test_a_network_makes_it_larger_first_and_small_pictures_are_one_tile(sd: Family, tmp_path: Path) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (16, 12, 3), np.uint8)
    Image.fromarray(pixels).save(tmp_path / "start.png")
    order = request_of(refine=Refine(scale=3, overlap=16, upscaler=PART.name))
    (image,) = made(sd, order, tmp_path / "start.png").images
    large = Image.fromarray(spandrels(tmp_path / "start.png")).resize((36, 48), Image.Resampling.LANCZOS)
    theirs = sd.theirs(order, cut(np.asarray(large), (0, 0), (64, 64)), order.seed)
    assert psnr(array(image.pixels), theirs[:48, :36]) > 50


def test_it_counts_tiles_shows_the_whole_stops_and_goes_on_with_the_tiles_it_has(
    sd: Family, picture: tuple[Path, np.ndarray]
) -> None:
    order = request_of(sampler="dpmpp_2m")
    events = made(sd, order, picture[0])
    drawn = [it for it in events.progress if it.stage == Stage.DENOISE]
    assert [it.step for it in drawn] == list(range(1, 4 * 3 + 1)) and {it.steps for it in drawn} == {12}
    assert [it.tile for it in drawn] == [1] * 3 + [2] * 3 + [3] * 3 + [4] * 3 and {it.tiles for it in drawn} == {4}
    shown = [it.preview for it in drawn if it.preview is not None]
    assert shown and {(it.width, it.height) for it in shown} == {(100, 72)}
    stages = [it.stage for it in events.progress]
    assert stages.count(Stage.LOAD) == stages.count(Stage.DECODE) == 1

    seen = list[StepProgress]()
    with pytest.raises(Cancelled):
        sd.engine.generate(
            order, seen.append, lambda _: None, lambda: any(it.step >= 5 for it in seen), inputs={HASH: picture[0]}
        )
    assert max(it.step for it in seen) == 5
    resumed = made(sd, order, picture[0])
    (again,) = resumed.images
    drawn = [it for it in resumed.progress if it.stage == Stage.DENOISE]
    assert [it.tile for it in drawn] == [2] * 3 + [3] * 3 + [4] * 3, "the first tile was drawn before"
    assert [it.stage for it in resumed.progress].count(Stage.LOAD) == 1
    assert hashlib.sha256(again.pixels.rgb).digest() == hashlib.sha256(events.images[0].pixels.rgb).digest()


def test_what_cannot_be_refined_is_refused_before_anything_is_drawn(sd: Family, tmp_path: Path) -> None:
    file = tmp_path / "start.png"
    Image.new("RGB", (3000, 3000)).save(file)
    for order, words in (
        (request_of(refine=Refine(scale=8, overlap=16)), "more than can be made"),
        (request_of(inputs=(replace(START, strength=0),)), "none of the 6 steps is drawn"),
        (request_of(inputs=()), "no start picture that could be refined"),
        (request_of(inputs=(replace(START, extend=(8, 0, 0, 0)),)), "takes no mask and no extension"),
        (request_of(tile="x"), "cannot be seamless"),
        (request_of(refine=Refine(overlap=40)), "cannot overlap by 40 pixels"),
    ):
        with pytest.raises(SddeskError, match=words):
            made(sd, order, file)


class Drawn:
    """Draws plain tiles, and is stopped at tile number `stop`; keeps what was asked for."""

    def __init__(self, stop: int = -1) -> None:
        self.asked: list[LocatedRequest] = []
        self._stop = stop

    def __call__(self, located: LocatedRequest, _technique: object, told: Listener, _last: bool) -> None:
        if len(self.asked) == self._stop:
            raise Cancelled
        self.asked.append(located)
        shade = len(located.request.prompt) * 10
        pixels = Pixels(width=64, height=64, rgb=bytes((shade,)) * (64 * 64 * 3))
        told.on_image(GeneratedImage(request=located.request, pixels=pixels, seconds=1.0, provenance=MADE))


def test_a_stopped_picture_goes_on_only_as_what_was_stopped_and_by_one_runtime(
    sd: Family, picture: tuple[Path, np.ndarray], tmp_path: Path
) -> None:
    stopped, images = StoppedTiles(), list[GeneratedImage]()

    def refine(order: GenerationRequest, draw: Drawn, file: Path = picture[0]) -> Drawn:
        located = replace(sd.engine.located(order), runtime="auto", inputs={HASH: file})
        listener = Listener(lambda _: None, images.append, lambda: None)
        with suppress(Cancelled):
            Refining(located, None, draw, listener, stopped).make()
        return draw

    order = request_of()
    first = refine(order, Drawn(stop=3))
    assert [it.runtime for it in first.asked] == ["auto", "openvino", "openvino"], "what computed the first of them"
    assert {it.tiles for it in first.asked} == {4} and not images
    assert len(refine(replace(order, prompt="another"), Drawn()).asked) == 4
    Image.fromarray(picture[1][::-1]).save(tmp_path / "turned.png")
    assert len(refine(order, Drawn(), tmp_path / "turned.png").asked) == 4, "these are no tiles of this picture"
    assert [it.runtime for it in refine(order, Drawn()).asked] == ["openvino"]
    assert images[-1].seconds >= 4 and set(images[-1].pixels.rgb) == {len(order.prompt) * 10}
    assert len(refine(order, Drawn()).asked) == 4, "they were used up"
    refine(order, Drawn(stop=3))
    refine(replace(order, seed=2), Drawn(stop=2))
    assert len(refine(order, Drawn()).asked) == 4, "those of one picture are kept"
    stopped.clear()
    assert len(refine(replace(order, seed=2), Drawn()).asked) == 4


@pytest.mark.parametrize("fit", ["crop", "fill", "stretch"])
def test_a_control_picture_is_cut_as_the_tile_is(fit: Any) -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (40, 90, 3), np.uint8)
    tile = Tile(lambda: pixels, place=(36, 8), size=(64, 64), whole=(100, 72))
    whole = fitted(pixels, (100, 72), fit)
    assert psnr(tile.frame(pixels, (64, 64), fit), whole[8:72, 36:100]) > 50
