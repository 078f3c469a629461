"""The hires fix equals diffusers' text pipeline, then its image-to-image pipeline on what was made larger."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import (
    StableDiffusionImg2ImgPipeline,
    StableDiffusionPipeline,
    StableDiffusionXLImg2ImgPipeline,
    StableDiffusionXLPipeline,
)
from PIL import Image

from sddesk.core.errors import Cancelled, SddeskError
from sddesk.core.events import Stage, StepProgress
from sddesk.core.families import SDXL
from sddesk.core.hires import LATENT_UPSCALERS, Hires
from sddesk.core.inputs import StartPicture
from sddesk.core.models import PartInfo, WeightsKind
from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import SAMPLERS
from sddesk.engine import drawing
from sddesk.engine.make.schedulers import make_scheduler
from sddesk.weights.detect import inspect_file
from tests.engine.helpers import REQUEST, LocatingEngine, array, info_of, psnr, run
from tests.engine.test_enlarging import RESOURCES, spandrels
from tests.tiny import make_tiny_xl

FEW = ("pndm", "heun", "euler_a", "dpmpp_2m")  # a sampler of each kind
UPSCALER = RESOURCES / "starter-upscaler" / "starter-4x.safetensors"
HIRES = Hires(scale=2, strength=0.5, steps=3)


class Family:
    """A tiny model in our engine, and diffusers' two pipelines on it."""

    def __init__(self, folder: Path, text: Any, from_picture: Any, **info: Any) -> None:
        part = PartInfo(name="starter-4x", facts=inspect_file(UPSCALER), location=str(UPSCALER), size_bytes=1)

        def part_named(kind: WeightsKind, name: str) -> PartInfo:
            assert (kind, name) == (WeightsKind.UPSCALER, part.name)
            return part

        self.engine = LocatingEngine(lambda _: replace(info_of(folder), **info), part_named=part_named, device="cpu")
        self.text, self.config = text, text.scheduler.config
        self.from_picture = from_picture(**{**text.components, **({} if info else {"requires_safety_checker": False})})
        for pipe in (self.text, self.from_picture):
            pipe.set_progress_bar_config(disable=True)

    def theirs(self, request: GenerationRequest, **changes: Any) -> Any:
        """What diffusers' pipelines make of it: 8 bit, or latents if `output_type` says so."""
        hires = request.hires
        assert hires is not None
        size = request.result_size
        latent = hires.upscaler in LATENT_UPSCALERS
        arguments = {"prompt": request.prompt, "guidance_scale": request.guidance_scale}
        self.text.scheduler = make_scheduler(request.sampler, request.schedule, request.steps, self.config)
        first = self.text(
            **arguments,
            width=request.width,
            height=request.height,
            num_inference_steps=request.steps,
            generator=torch.Generator().manual_seed(request.seed),
            output_type="latent" if latent else "pil",
        ).images
        if latent:
            mode, antialias = LATENT_UPSCALERS[hires.upscaler]
            image = torch.nn.functional.interpolate(first, (size[1] // 8, size[0] // 8), mode=mode, antialias=antialias)
        elif hires.model is None:
            image = first[0].resize(size, Image.Resampling.LANCZOS)
        else:
            first[0].save(changes["place"] / "first.png")
            image = Image.fromarray(spandrels(changes["place"] / "first.png")).resize(size, Image.Resampling.LANCZOS)
        steps = hires.schedule_steps
        self.from_picture.scheduler = make_scheduler(request.sampler, request.schedule, steps, self.config)
        second = self.from_picture(
            **arguments,
            image=image,
            strength=min(1.0, (hires.steps + 0.01) / steps),
            num_inference_steps=steps,
            generator=torch.Generator().manual_seed(request.seed),
            output_type="np",
        ).images[0]
        return (second * 255).round().astype(np.uint8)


@pytest.fixture(scope="module")
def sd(tiny_model: Path) -> Family:
    pipe = StableDiffusionPipeline.from_pretrained(tiny_model, local_files_only=True, safety_checker=None)
    return Family(tiny_model, pipe, StableDiffusionImg2ImgPipeline)


@pytest.fixture(scope="module")
def sdxl(tmp_path_factory: pytest.TempPathFactory) -> Family:
    folder = make_tiny_xl(tmp_path_factory.mktemp("xl") / "xl")
    pipe = StableDiffusionXLPipeline.from_pretrained(folder, add_watermarker=False, local_files_only=True)
    return Family(folder, pipe, StableDiffusionXLImg2ImgPipeline, family=SDXL)


def asked(sampler: str = "ddim", upscaler: str = "latent", **changes: Any) -> GenerationRequest:
    hires = replace(HIRES, upscaler=upscaler, **changes.pop("hires", {}))
    return replace(REQUEST, sampler=sampler, steps=5, guidance_scale=4.0, hires=hires, **changes)


def ours(family: Family, request: GenerationRequest) -> list[np.ndarray]:
    return [array(image.pixels) for image in run(family.engine, request).images]


def cases() -> list[tuple[str, str, str]]:
    """Each sampler once, and each other way to make it larger with two of a few; the two families by turns."""
    others = ("latent-nearest", "latent-bicubic-antialiased", "lanczos", "starter-4x")
    each = [(number, row.id, "latent") for number, row in enumerate(SAMPLERS)]
    pairs = [(one, other) for one in range(len(FEW)) for other in range(len(others)) if (one + other) % 2 == 0]
    few = [((one + other) // 2, FEW[one], others[other]) for one, other in pairs]
    return [(("sd", "sdxl")[turn % 2], sampler, upscaler) for turn, sampler, upscaler in (*each, *few)]


@pytest.mark.parametrize(("family", "sampler", "upscaler"), cases())
def test_it_equals_diffusers_own_pipelines(
    family: str, sampler: str, upscaler: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    model: Family = request.getfixturevalue(family)
    order = asked(sampler, upscaler)
    (mine,), reference = ours(model, order), model.theirs(order, place=tmp_path)
    assert mine.shape == (128, 128, 3)
    assert psnr(mine, reference) > 50
    assert reference.std() > 5, "a flat picture would prove nothing"


@pytest.mark.parametrize(("strength", "steps", "scale"), [(0.3, 3, 1.5), (0.7, 7, 2), (1.0, 4, 1.25), (0.55, 6, 2)])
def test_every_strength_and_scale_does(sd: Family, strength: float, steps: int, scale: float, tmp_path: Path) -> None:
    order = asked("euler", hires={"strength": strength, "steps": steps, "scale": scale})
    (mine,), reference = ours(sd, order), sd.theirs(order, place=tmp_path)
    assert mine.shape[:2] == (int(64 * scale) // 8 * 8,) * 2
    assert psnr(mine, reference) > 50


@pytest.mark.parametrize("upscaler", ["latent", "lanczos"])
def test_each_picture_of_a_batch_is_that_of_its_seed_alone(sd: Family, upscaler: str) -> None:
    order = asked("euler_a", upscaler, columns=3)
    together = run(sd.engine, order).images
    for image in together:
        (alone,) = ours(sd, image.request)
        assert psnr(array(image.pixels), alone) > 50
        assert image.request == order.single(image.index)
    assert psnr(array(together[0].pixels), array(together[1].pixels)) < 40


def test_it_is_made_again_from_what_its_file_says(sd: Family) -> None:
    (image,) = run(sd.engine, asked("pndm", "starter-4x")).images
    again = GenerationRequest.from_dict(image.request.to_dict())
    assert again == image.request
    (same,) = run(sd.engine, again).images
    assert same.pixels == image.pixels


@pytest.mark.parametrize("sampler", ["ddim", "heun", "pndm"])
def test_progress_counts_both_parts_and_says_the_second(
    sampler: str, sd: Family, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sddesk.engine.make.preview.INTERVAL_S", 0.0)  # both parts may take less than one interval
    looks = [one for one in run(sd.engine, asked(sampler, columns=2)).progress if one.stage == Stage.DENOISE]
    assert [one.picture_step for one in looks] == sorted(one.picture_step for one in looks)
    assert {one.picture_steps for one in looks} == {8}
    assert {(one.part, one.picture_step > 5) for one in looks} == {(1, False), (2, True)}
    assert looks[-1].step == looks[-1].steps == len(looks)
    small, large = ({one.preview.width for one in looks if one.preview and one.part == part} for part in (1, 2))
    assert max(small) < max(large), "each part shows its own picture"


@pytest.mark.parametrize("part", [1, 2])
@pytest.mark.parametrize("upscaler", ["latent", "starter-4x"])
def test_it_is_cancelled_in_each_part(part: int, upscaler: str, sd: Family) -> None:
    seen: list[StepProgress] = []

    def enough() -> bool:
        return any((one.part, one.stage) == (part, Stage.DENOISE) for one in seen)

    order = asked("ddim", upscaler)
    with pytest.raises(Cancelled):
        sd.engine.generate(order, seen.append, lambda _: None, enough)
    assert sum(one.stage == Stage.DENOISE for one in seen) == (1 if part == 1 else order.steps + 1)
    assert len(ours(sd, order)) == 1


def test_short_memory_in_the_second_part_draws_one_at_a_time_and_keeps_the_first(
    sd: Family, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = asked("euler", columns=2)
    expected = ours(sd, order)
    real: Callable[..., torch.Tensor] = drawing.denoise
    drawn: list[tuple[int, int]] = []

    def short(loaded: Any, request: GenerationRequest, conditioning: Any, pictures: range, *rest: Any) -> torch.Tensor:
        drawn.append((request.width, len(pictures)))
        if request.width == 128 and len(pictures) > 1:
            raise RuntimeError("DefaultCPUAllocator: can't allocate memory")
        return real(loaded, request, conditioning, pictures, *rest)

    monkeypatch.setattr(drawing, "denoise", short)
    for mine, other in zip(ours(sd, order), expected, strict=True):
        assert psnr(mine, other) > 50
    assert drawn == [(64, 2), (128, 2), (128, 1), (128, 1)]


def test_what_does_not_go_with_it_is_refused(sd: Family) -> None:
    start = StartPicture(content_hash="0" * 64, strength=0.5)
    with pytest.raises(SddeskError, match="takes no start picture"):
        ours(sd, asked(inputs=(start,)))
    with pytest.raises(SddeskError, match="cannot be seamless"):
        ours(sd, asked(tile="x"))
    with pytest.raises(SddeskError, match="cannot be made"):
        asked(width=2048, hires={"scale": 4})
