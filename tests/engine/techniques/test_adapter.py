"""What follows a control picture by a T2I-Adapter equals diffusers' own adapter pipelines."""

# ruff: noqa: F811 - the fixture of another file

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import (
    MultiAdapter,
    StableDiffusionAdapterPipeline,
    StableDiffusionPipeline,
    StableDiffusionXLAdapterPipeline,
    StableDiffusionXLPipeline,
    T2IAdapter,
)
from PIL import Image
from safetensors.torch import load_file, save_file

from sddesk.core.errors import SddeskError
from sddesk.core.families import SD1, SDXL
from sddesk.core.inputs import ControlPicture
from sddesk.core.models import WeightsKind
from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import SAMPLERS
from sddesk.engine.load.control_networks import load_control
from sddesk.engine.make.schedulers import make_scheduler
from sddesk.weights.detect import inspect_file
from tests.engine.helpers import LocatingEngine, info_of, psnr
from tests.engine.techniques.test_control import (
    ONE,
    OTHER,
    Made,
    files,  # noqa: F401 - a fixture
    named,
    ours,
    part_at,
    request_of,
)
from tests.tiny import make_tiny_adapter, make_tiny_controlnet, make_tiny_xl

KINDS = {
    "one": ("full_adapter", 3),
    "two": ("full_adapter", 3),
    "light": ("light_adapter", 3),
    "grey": ("full_adapter", 1),
}


@pytest.fixture(scope="module")
def sd(tmp_path_factory: pytest.TempPathFactory, tiny_model: Path) -> Made:
    folder = tmp_path_factory.mktemp("adapters")
    rows = enumerate(KINDS.items())
    at = {name: make_tiny_adapter(folder / name, seed=i, kind=kind, colours=n) for i, (name, (kind, n)) in rows}
    return made(tiny_model, at, xl=False)


@pytest.fixture(scope="module")
def sdxl(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("xl")
    at = {"one": make_tiny_adapter(folder / "one", kind="full_adapter_xl")}
    return made(make_tiny_xl(folder / "xl"), at, xl=True)


def made(model: Path, at: dict[str, Path], *, xl: bool) -> Made:
    parts = {name: part_at(name, file) for name, file in at.items()}
    info = replace(info_of(model), family=SDXL if xl else SD1)
    engine = LocatingEngine(lambda _: info, device="cpu", part_named=lambda kind, name: named(parts, kind, name))
    more = {} if xl else {"safety_checker": None}
    pipe: Any = (StableDiffusionXLPipeline if xl else StableDiffusionPipeline).from_pretrained(model, **more)
    networks = {name: T2IAdapter.from_pretrained(file.parent) for name, file in at.items()}
    return Made(engine, pipe, networks, pipe.scheduler.config, xl)


def theirs(made: Made, request: GenerationRequest, files: dict[str, Path], **more: Any) -> np.ndarray:
    pictures = [entry for entry in request.inputs if isinstance(entry, ControlPicture)]
    kind: Any = StableDiffusionXLAdapterPipeline if made.xl else StableDiffusionAdapterPipeline
    networks = [made.networks[picture.model] for picture in pictures]
    without: dict[str, Any] = {} if made.xl else {"safety_checker": None, "requires_safety_checker": False}
    unasked = () if made.xl else (*without, "image_encoder")
    parts = {name: part for name, part in made.pipe.components.items() if name not in unasked}
    pipe = kind(**parts, **without, adapter=MultiAdapter(networks) if len(networks) > 1 else networks[0])
    pipe.set_progress_bar_config(disable=True)
    pipe.scheduler = make_scheduler(request.sampler, request.schedule, request.steps, made.config)
    given = [Image.open(files[picture.content_hash]) for picture in pictures]
    if networks[0].config.in_channels == 1:
        given = [picture.convert("L") for picture in given]
    weights = [float(picture.weight) for picture in pictures]
    image = pipe(
        request.prompt,
        image=given if len(given) > 1 else given[0],
        adapter_conditioning_scale=weights if len(weights) > 1 else weights[0],
        width=64,
        height=64,
        num_inference_steps=request.steps,
        guidance_scale=request.guidance_scale,
        generator=torch.Generator().manual_seed(request.seed),
        output_type="np",
        **more,
    ).images[0]
    return (image * 255).round().astype(np.uint8)


def check_equal(made: Made, request: GenerationRequest, files: dict[str, Path], **more: Any) -> None:
    mine, reference = ours(made, request, files), theirs(made, request, files, **more)
    assert psnr(mine, reference) > 50
    assert reference.std() > 5, "a flat picture would prove nothing"


@pytest.mark.parametrize("number", range(len(SAMPLERS)))
def test_it_equals_diffusers_own_pipeline(number: int, sd: Made, sdxl: Made, files: dict[str, Path]) -> None:
    check_equal((sd, sdxl)[number % 2], request_of("text", ONE, sampler=SAMPLERS[number].id), files)


def test_it_changes_the_picture(sd: Made, sdxl: Made, files: dict[str, Path]) -> None:
    for one in (sd, sdxl):
        assert psnr(ours(one, request_of("text"), files), ours(one, request_of("text", ONE), files)) < 40


@pytest.mark.parametrize("name", ["light", "grey"])
def test_so_do_the_other_kinds(name: str, sd: Made, files: dict[str, Path]) -> None:
    check_equal(sd, request_of("text", replace(ONE, model=name, weight=1.5)), files)


def test_so_do_two_of_them(sd: Made, files: dict[str, Path]) -> None:
    two = ControlPicture(content_hash=OTHER, model="two", weight=0.5)
    check_equal(sd, request_of("text", ONE, two, sampler="heun"), files)


def test_it_works_to_its_end(sdxl: Made, files: dict[str, Path]) -> None:
    request = request_of("text", replace(ONE, end=0.5), sampler="euler_a")
    check_equal(sdxl, request, files, adapter_conditioning_factor=0.5)


def test_it_goes_with_a_start_picture_a_mask_and_a_controlnet(
    sd: Made, tiny_model: Path, tmp_path: Path, files: dict[str, Path]
) -> None:
    edges = part_at("edges", make_tiny_controlnet(tmp_path / "edges", tiny_model))
    parts = {"one": sd.engine.part_named(WeightsKind.T2I_ADAPTER, "one"), "edges": edges}
    engine = LocatingEngine(sd.engine.locate, device="cpu", part_named=lambda kind, name: named(parts, kind, name))
    both = replace(sd, engine=engine)
    other = ControlPicture(content_hash=OTHER, model="edges")
    for begins in ("text", "start", "inpaint"):
        pictures = [ours(both, request_of(begins, *given), files) for given in ((), (ONE,), (other,), (ONE, other))]
        assert all(psnr(pictures[3], picture) < 50 for picture in pictures[:3])


def test_sdxls_needs_sides_that_are_multiples_of_16(sdxl: Made, files: dict[str, Path]) -> None:
    with pytest.raises(SddeskError, match="“one” reads pictures whose sides are multiples of 16 pixels"):
        ours(sdxl, replace(request_of("text", ONE), width=72), files)


@pytest.mark.parametrize(("kind", "family"), [("full_adapter", SD1), ("full_adapter_xl", SDXL), ("light_adapter", SD1)])
def test_the_family_is_told_and_the_makers_names_are_read(kind: str, family: Any, tmp_path: Path) -> None:
    file, single = make_tiny_adapter(tmp_path / "one", kind=kind), tmp_path / "one.safetensors"
    weights = {makers(name, light=kind == "light_adapter"): value for name, value in load_file(file).items()}
    save_file(weights, single)
    pixels = torch.rand(1, 3, 64, 64)
    with torch.no_grad():
        wanted = T2IAdapter.from_pretrained(tmp_path / "one")(pixels)
    for place in (file, single):
        facts = inspect_file(place)
        assert (facts.kind, facts.families) == (WeightsKind.T2I_ADAPTER, (family,))
        found = load_control(place, None, torch.float32, lambda: None)
        with torch.no_grad():
            assert all(torch.allclose(one, other, atol=1e-6) for one, other in zip(found(pixels), wanted, strict=True))


def makers(name: str, *, light: bool) -> str:
    """What the makers call a tensor that diffusers calls so."""
    parts = name.removeprefix("adapter.").split(".")
    if light:
        return ".".join(parts).replace("resnets", "body")
    if parts[0] == "conv_in":
        return ".".join(parts)
    if parts[2] == "in_conv":
        return f"body.{2 * int(parts[1])}.in_conv.{parts[3]}"
    return f"body.{2 * int(parts[1]) + int(parts[3])}.{'.'.join(parts[4:])}"
