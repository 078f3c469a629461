"""Pictures with an IP-Adapter equal those of diffusers' pipelines; taken off, it leaves nothing."""

# pyright: reportPrivateImportUsage=false

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import (
    AutoPipelineForImage2Image,
    AutoPipelineForInpainting,
    AutoPipelineForText2Image,
    UNet2DConditionModel,
)
from PIL import Image

from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage
from sddesk.core.families import SD1, SDXL
from sddesk.core.inputs import Input, Mask, Reference, StartPicture
from sddesk.core.models import PartInfo, WeightsFacts, WeightsKind
from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import SAMPLERS
from sddesk.engine.load.references import load_image_encoder
from sddesk.engine.make.schedulers import make_scheduler
from sddesk.weights.detect import inspect_file
from tests.engine.helpers import REQUEST, LocatingEngine, array, info_of, psnr
from tests.engine.ip_adapters import make_image_encoder, make_ip_adapter
from tests.tiny import make_tiny_pipeline, make_tiny_xl

START, MASK, ONE, OTHER = (digit * 64 for digit in "0123")
FORMS = ("", "plus", "full face")
BEGINNINGS: dict[str, tuple[Input, ...]] = {
    "text": (),
    "start": (StartPicture(content_hash=START, strength=0.8),),
    "inpaint": (StartPicture(content_hash=START, strength=0.8), Mask(content_hash=MASK, blur=0)),
}
PIPELINES: Mapping[str, Any] = {
    "text": AutoPipelineForText2Image,
    "start": AutoPipelineForImage2Image,
    "inpaint": AutoPipelineForInpainting,
}


@dataclass(frozen=True)
class Made:
    """A tiny model with IP-Adapters for it: `engine` draws with it, `folder` is where diffusers finds it."""

    engine: LocatingEngine
    folder: Path
    adapters: Path
    config: Any


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A start picture and two references of noise, and a mask of whole cells of the latents."""
    folder, random = tmp_path_factory.mktemp("inputs"), np.random.default_rng(0)
    found: dict[str, Path] = {}
    for name, size in ((START, (64, 64)), (ONE, (90, 50)), (OTHER, (40, 70))):
        Image.fromarray(random.integers(0, 256, (size[1], size[0], 3), np.uint8)).save(folder / f"{name[0]}.png")
        found[name] = folder / f"{name[0]}.png"
    mask = np.zeros((64, 64, 3), np.uint8)
    mask[16:40, 24:56] = 255
    Image.fromarray(mask).save(folder / "mask.png")
    return found | {MASK: folder / "mask.png"}


def made(folder: Path, *, xl: bool) -> Made:
    pipe = AutoPipelineForText2Image.from_pretrained(folder, local_files_only=True)
    adapters = folder.with_name(f"{folder.name}-adapters")
    make_image_encoder(adapters / "image_encoder")
    for seed, form in enumerate(FORMS):
        make_ip_adapter(adapters / f"{form or 'plain'}.safetensors", pipe.unet, form=form, seed=seed)
    info = replace(info_of(folder), family=SDXL if xl else SD1, text_width=pipe.unet.config.cross_attention_dim)
    parts = [part_of(file) for file in sorted(adapters.rglob("*.safetensors"))]
    engine = LocatingEngine(lambda _: info, part_named=lambda _, name: named(parts, name), device="cpu")
    engine.parts = parts
    return Made(engine, folder, adapters, pipe.scheduler.config)


def part_of(file: Path) -> PartInfo:
    return PartInfo(name=file.stem, facts=inspect_file(file), location=str(file), size_bytes=file.stat().st_size)


def named(parts: list[PartInfo], name: str) -> PartInfo:
    return next(part for part in parts if part.name == name)


@pytest.fixture(scope="module")
def sd(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return made(make_tiny_pipeline(tmp_path_factory.mktemp("sd") / "sd"), xl=False)


@pytest.fixture(scope="module")
def sdxl(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return made(make_tiny_xl(tmp_path_factory.mktemp("xl") / "xl"), xl=True)


def request_of(
    *references: Reference, beginning: str = "text", sampler: str = "ddim", **more: Any
) -> GenerationRequest:
    given = (*BEGINNINGS[beginning], *references)
    asked = replace(REQUEST, sampler=sampler, steps=5, guidance_scale=4.0, negative_prompt="a dog", inputs=given)
    return replace(asked, **more)


def reference(model: str = "plain", weight: float = 1.0, content_hash: str = ONE) -> Reference:
    return Reference(content_hash=content_hash, model=model, weight=weight)


def draw(made: Made, request: GenerationRequest, files: Mapping[str, Path]) -> list[GeneratedImage]:
    images: list[GeneratedImage] = []
    made.engine.generate(request, lambda _: None, images.append, lambda: False, inputs=files)
    return images


def theirs(made: Made, request: GenerationRequest, files: Mapping[str, Path], beginning: str = "text") -> np.ndarray:
    pipe = PIPELINES[beginning].from_pretrained(made.folder, local_files_only=True)
    pipe.set_progress_bar_config(disable=True)
    given = [entry for entry in request.inputs if isinstance(entry, Reference)]
    names = [f"{entry.model}.safetensors" for entry in given]
    pipe.load_ip_adapter(str(made.adapters), subfolder="", weight_name=names, image_encoder_folder="image_encoder")
    pipe.set_ip_adapter_scale([scale_of(entry, xl="xl" in made.folder.name) for entry in given])
    pipe.scheduler = make_scheduler(request.sampler, request.schedule, request.steps, made.config)
    words: dict[str, Any] = {"width": 64, "height": 64} if beginning != "start" else {}
    if beginning != "text":
        assert request.start is not None
        words |= {"image": Image.open(files[START]), "strength": request.start.strength}
    if beginning == "inpaint":
        words["mask_image"] = Image.open(files[MASK]).convert("L")
    image = pipe(
        request.prompt,
        negative_prompt=request.negative_prompt,
        ip_adapter_image=[Image.open(files[entry.content_hash]) for entry in given],
        num_inference_steps=request.steps,
        guidance_scale=request.guidance_scale,
        generator=torch.Generator().manual_seed(request.seed),
        output_type="np",
        **words,
    ).images[0]
    return (image * 255).round().astype(np.uint8)


def scale_of(entry: Reference, *, xl: bool) -> Any:
    """The weight as diffusers takes it: a dictionary of blocks where only some are shown the picture."""
    if entry.takes == "all":
        return float(entry.weight)
    if entry.takes == "style":
        return {"up": {"block_0": [0.0, entry.weight, 0.0]}} if xl else {"up": {"block_1": entry.weight}}
    return (
        {"down": {"block_2": [0.0, entry.weight]}} if xl else {"down": {"block_2": entry.weight}, "mid": entry.weight}
    )


def check_equal(
    made: Made, request: GenerationRequest, files: Mapping[str, Path], beginning: str = "text", *, shows: bool = True
) -> None:
    """It is diffusers' picture and, where `shows`, not that without the reference."""
    mine, wanted = array(draw(made, request, files)[0].pixels), theirs(made, request, files, beginning)
    inside = np.asarray(Image.open(files[MASK]))[..., 0] > 0 if beginning == "inpaint" else np.s_[:]
    assert psnr(mine[inside], wanted[inside]) > 50
    if shows:
        plain = replace(request, inputs=BEGINNINGS[beginning])
        assert psnr(mine[inside], array(draw(made, plain, files)[0].pixels)[inside]) < 40


@pytest.mark.parametrize("beginning", BEGINNINGS)
@pytest.mark.parametrize("form", ["plain", "plus", "full face"])
def test_it_equals_diffusers_own_pipelines(
    form: str, beginning: str, sd: Made, sdxl: Made, files: dict[str, Path]
) -> None:
    """Each form with each beginning; the two families by turns."""
    turn = ["plain", "plus", "full face"].index(form) + list(BEGINNINGS).index(beginning)
    check_equal((sd, sdxl)[turn % 2], request_of(reference(form), beginning=beginning), files, beginning)


@pytest.mark.parametrize("sampler", [row.id for row in SAMPLERS])
def test_so_it_does_with_each_sampler(sampler: str, sd: Made, files: dict[str, Path]) -> None:
    check_equal(sd, request_of(reference(), sampler=sampler), files, shows=False)


@pytest.mark.parametrize("changes", [{"guidance_scale": 1.0}, {"guidance_scale": 9.0}])
def test_with_and_without_guidance(changes: dict[str, Any], sdxl: Made, files: dict[str, Path]) -> None:
    check_equal(sdxl, request_of(reference("plus"), **changes), files)


def test_half_precision_shows_the_same_picture(sd: Made, files: dict[str, Path]) -> None:
    asked = request_of(reference("plus"))
    full, half = (draw(sd, replace(asked, precision=name), files)[0] for name in ("full", "half"))
    assert psnr(array(full.pixels), array(half.pixels)) > 35


def test_several_work_together_each_with_its_weight(sd: Made, sdxl: Made, files: dict[str, Path]) -> None:
    several = (reference("plain", 0.6), reference("plus", 0.9, OTHER), reference("plain", 0.3, OTHER))
    for model in (sd, sdxl):
        check_equal(model, request_of(*several), files)


@pytest.fixture(scope="module")
def deep(tmp_path_factory: pytest.TempPathFactory) -> tuple[Made, Made]:
    """Tiny models whose U-Nets have the blocks of the published ones: SD 1's and SDXL's."""
    folder = tmp_path_factory.mktemp("deep")
    crossing = {way: f"CrossAttn{way}Block2D" for way in ("Down", "Up")}
    of_sd = {
        "block_out_channels": (16, 16, 16, 16),
        "down_block_types": (*[crossing["Down"]] * 3, "DownBlock2D"),
        "up_block_types": ("UpBlock2D", *[crossing["Up"]] * 3),
        "attention_head_dim": 2,
    }
    of_xl = {
        "block_out_channels": (16, 16, 16),
        "layers_per_block": 2,
        "down_block_types": ("DownBlock2D", *[crossing["Down"]] * 2),
        "up_block_types": (*[crossing["Up"]] * 2, "UpBlock2D"),
        "transformer_layers_per_block": (1, 1, 2),
        "attention_head_dim": (2, 2, 2),
    }
    pairs = ((make_tiny_pipeline(folder / "sd"), of_sd), (make_tiny_xl(folder / "xl"), of_xl))
    for place, blocks in pairs:
        torch.manual_seed(0)
        config = UNet2DConditionModel.load_config(place, subfolder="unet", local_files_only=True)
        UNet2DConditionModel.from_config({**config, **blocks}).save_pretrained(place / "unet")  # pyright: ignore
    return made(pairs[0][0], xl=False), made(pairs[1][0], xl=True)


def test_its_style_or_its_composition_alone(deep: tuple[Made, Made], files: dict[str, Path]) -> None:
    for model in deep:
        style, composition = (
            Reference(content_hash=ONE, model="plain", weight=weight, takes=takes)
            for takes, weight in (("style", 1.8), ("composition", 1.5))
        )
        drawn = [array(draw(model, request_of(one), files)[0].pixels) for one in (style, composition, reference())]
        for one, picture in zip((style, composition), drawn, strict=False):
            assert psnr(picture, theirs(model, request_of(one), files)) > 50, one.takes
        assert not any(np.array_equal(drawn[one], drawn[other]) for one, other in ((0, 1), (0, 2), (1, 2)))
        both = request_of(style, replace(composition, content_hash=OTHER), reference("plus", 0.4))
        (image,) = draw(model, both, files)
        assert psnr(array(image.pixels), theirs(model, both, files)) > 50
        assert draw(model, image.request, files)[0].pixels == image.pixels


def test_a_model_without_those_layers_is_told(sdxl: Made, files: dict[str, Path]) -> None:
    only = Reference(content_hash=ONE, model="plain", takes="composition")
    with pytest.raises(SddeskError, match="lacks the layers that draw a picture's composition"):
        draw(sdxl, request_of(only), files)


def test_each_picture_of_a_batch_is_that_of_its_seed_alone(sd: Made, files: dict[str, Path]) -> None:
    asked = request_of(reference("plus"), sampler="euler_a", columns=2)
    together = [array(image.pixels) for image in draw(sd, asked, files)]
    assert psnr(*together) < 40
    for index, picture in enumerate(together):
        assert psnr(picture, array(draw(sd, asked.single(index), files)[0].pixels)) > 50


def test_taken_off_it_leaves_nothing(sd: Made, files: dict[str, Path]) -> None:
    plain = request_of()
    (before,) = draw(sd, plain, files)
    (shown,) = draw(sd, request_of(reference()), files)
    (again,) = draw(sd, shown.request, files)
    (after,) = draw(sd, plain, files)
    assert shown.pixels == again.pixels != before.pixels == after.pixels
    assert draw(sd, request_of(reference(weight=0.0)), files)[0].pixels == before.pixels


def test_an_adapter_of_another_family_is_refused_by_name(sd: Made, sdxl: Made, files: dict[str, Path]) -> None:
    foreign = replace(named(sdxl.engine.parts, "plain"), name="foreign")
    sd.engine.parts.append(foreign)
    with pytest.raises(SddeskError, match="“foreign” was made for a model that reads words 32 wide"):
        draw(sd, request_of(reference("foreign")), files)


def test_an_encoder_that_is_not_here_is_named(sd: Made, files: dict[str, Path]) -> None:
    facts = WeightsFacts(kind=WeightsKind.IP_ADAPTER, text_width=16, image_summary=1024)
    sd.engine.parts.append(replace(named(sd.engine.parts, "plain"), name="lonely", facts=facts))
    with pytest.raises(
        SddeskError, match="“lonely” reads pictures by an image encoder that is not here: CLIP ViT-H, 1024"
    ):
        draw(sd, request_of(reference("lonely")), files)


def test_a_published_encoder_loads_without_its_configuration(tmp_path: Path) -> None:
    file = make_image_encoder(tmp_path / "image_encoder")
    alone = file.rename(tmp_path / "clip.safetensors")
    with pytest.raises(SddeskError, match=r"a CLIP vision model 32 wide needs its config\.json beside it"):
        load_image_encoder(alone, None, torch.float32, lambda: None)
