"""A single file loads with bundled configurations, without any network, and draws what its folder draws."""

from __future__ import annotations

import json
import socket
from pathlib import Path
from typing import Any

import pytest
import torch
from diffusers import (
    AutoencoderKL,
    EulerDiscreteScheduler,
    PNDMScheduler,
    StableDiffusionPipeline,
    StableDiffusionXLPipeline,
    UNet2DConditionModel,
)
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection, CLIPTokenizer

from sddesk.catalog.catalog import Catalog
from sddesk.catalog.tokens import TokenCounter
from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage
from sddesk.core.request import GenerationRequest
from sddesk.engine.diffusers_engine import DiffusersEngine
from sddesk.settings.paths import resources_folder
from tests.catalog.headers import checkpoint, write_weights
from tests.engine.ldm import save_single_file

RESOURCES = resources_folder()
CONFIGS = RESOURCES / "model-configs"
FAMILIES = sorted(folder.name for folder in CONFIGS.iterdir())
PARAMETERS = {  # of the published models, in millions
    "sd1": (859.5, 83.7, 123.1),
    "sd2_base": (865.9, 83.7, 340.4),
    "sd2_768": (865.9, 83.7, 340.4),
    "sdxl": (2567.5, 83.7, 123.1, 694.7),
}


def read(family: str, part: str) -> dict[str, Any]:
    return json.loads((CONFIGS / family / part / "config.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("family", FAMILIES)
def test_the_configurations_make_the_published_architectures(family: str) -> None:
    with torch.device("meta"):
        parts = [
            UNet2DConditionModel.from_config(read(family, "unet")),
            AutoencoderKL.from_config(read(family, "vae")),
            CLIPTextModel(CLIPTextConfig(**read(family, "text_encoder"))),
        ]
        if family == "sdxl":
            parts.append(CLIPTextModelWithProjection(CLIPTextConfig(**read(family, "text_encoder_2"))))
    sizes = tuple(round(sum(weight.numel() for weight in part.parameters()) / 1e6, 1) for part in parts)
    assert sizes == PARAMETERS[family]


def test_the_vocabulary_reads_as_clip_does() -> None:
    wanted = [49406, 320, 8853, 539, 550, 18376, 6765, 320, 4558, 49407]
    assert tokenizer("!")("a photograph of an astronaut riding a horse").input_ids == wanted


def tokenizer(pad: str) -> CLIPTokenizer:
    folder = RESOURCES / "clip-vocabulary"
    vocab, merges = str(folder / "vocab.json"), str(folder / "merges.txt")
    return CLIPTokenizer(vocab=vocab, merges=merges, model_max_length=77, pad_token=pad)


def pipeline(family: str, configs: dict[str, dict[str, Any]]) -> Any:
    """A pipeline of these configurations with random weights."""
    parts: dict[str, Any] = {
        "vae": AutoencoderKL.from_config(configs["vae"]),
        "unet": UNet2DConditionModel.from_config(configs["unet"]),
        "text_encoder": CLIPTextModel(CLIPTextConfig(**configs["text_encoder"])),
        "tokenizer": tokenizer("!" if family == "sd2_base" else "<|endoftext|>"),
    }
    if family == "sdxl":
        parts["text_encoder_2"] = CLIPTextModelWithProjection(CLIPTextConfig(**configs["text_encoder_2"]))
        scheduler = EulerDiscreteScheduler.from_pretrained(CONFIGS / family, subfolder="scheduler")
        return StableDiffusionXLPipeline(
            **parts, tokenizer_2=tokenizer("!"), scheduler=scheduler, add_watermarker=False
        )
    scheduler = PNDMScheduler.from_pretrained(CONFIGS / family, subfolder="scheduler")
    parts |= {"safety_checker": None, "feature_extractor": None, "requires_safety_checker": False}
    return StableDiffusionPipeline(**parts, scheduler=scheduler)


@pytest.fixture(scope="module", params=["sd1", "sd2_base", "sdxl"])
def small(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Path]:
    """(the folder, the single file, resources whose configuration is small): the same random weights."""
    root, family = tmp_path_factory.mktemp("single"), request.param
    is_xl = family == "sdxl"
    shape: dict[str, Any] = {"block_out_channels": [32, 64, 64] if is_xl else [32, 32, 64, 64], "sample_size": 8}
    shape["attention_head_dim"] = {"sd1": 4, "sd2_base": [1, 1, 2, 2], "sdxl": [1, 2, 2]}[family]
    if is_xl:
        shape["transformer_layers_per_block"] = [1, 1, 2]
    short = {"intermediate_size": 64, "num_hidden_layers": 2}
    configs = {
        "unet": read(family, "unet") | shape,
        "vae": read(family, "vae") | {"block_out_channels": [32, 32, 32, 32], "sample_size": 64},
        "text_encoder": read(family, "text_encoder") | short,
    }
    if is_xl:
        configs["text_encoder_2"] = read(family, "text_encoder_2") | short
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        pipe = pipeline(family, configs)
    pipe.to(torch.float16)
    pipe.save_pretrained(root / "folder")
    file = save_single_file(pipe, root / "single.safetensors")
    resources = root / "resources"
    vocabulary = RESOURCES / "clip-vocabulary"
    for part, data in configs.items():
        target = resources / "model-configs" / family / part / "config.json"
        target.parent.mkdir(parents=True)
        target.write_text(json.dumps(data))
    names = ["model_index.json", "scheduler/scheduler_config.json", "tokenizer/tokenizer_config.json"]
    for name in [*names, "tokenizer_2/tokenizer_config.json"] if is_xl else names:
        target = resources / "model-configs" / family / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes((CONFIGS / family / name).read_bytes())
    (resources / "clip-vocabulary").symlink_to(vocabulary, target_is_directory=True)
    return root / "folder", file, resources


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def draw(place: Path, resources: Path, tmp_path: Path) -> GeneratedImage:
    catalog = Catalog(tmp_path / "none", [], None, tmp_path / "cache" / "hashes.json")
    info = catalog.add_folder(place)
    made: list[GeneratedImage] = []
    engine = DiffusersEngine(catalog.locate, device="cpu", resources=resources)
    request = GenerationRequest(prompt="a cat", seed=1, width=64, height=64, steps=2, checkpoint=info.ref)
    engine.generate(request, lambda _: None, made.append, lambda: False)
    return made[0]


@pytest.mark.usefixtures("no_network")
def test_f32_a_single_file_draws_what_its_folder_draws_without_a_network(
    small: tuple[Path, Path, Path], tmp_path: Path
) -> None:
    folder, file, resources = small
    assert draw(file, resources, tmp_path).pixels == draw(folder, resources, tmp_path).pixels


def test_f30_a_file_that_does_not_fit_its_family_is_told(small: tuple[Path, Path, Path], tmp_path: Path) -> None:
    _, file, _ = small
    with pytest.raises(SddeskError, match="does not load as what it seems to be"):
        draw(file, RESOURCES, tmp_path)


def test_a_family_without_a_configuration_is_told(small: tuple[Path, Path, Path], tmp_path: Path) -> None:
    with pytest.raises(SddeskError, match="single file of this family"):
        draw(small[1], tmp_path, tmp_path)


def test_its_prompt_is_counted_with_the_bundled_vocabulary(small: tuple[Path, Path, Path], tmp_path: Path) -> None:
    catalog = Catalog(tmp_path, [], None, tmp_path / "hashes.json")
    info = catalog.add_folder(small[1])
    count = TokenCounter(catalog.locate, RESOURCES / "clip-vocabulary").count(info.ref, "a photograph of an astronaut")
    assert count.count == 5


def test_f30_an_inpainting_model_is_refused_before_it_is_loaded(tmp_path: Path) -> None:
    file = write_weights(tmp_path / "paint.safetensors", checkpoint(channels=9))
    with pytest.raises(SddeskError, match="“paint” redraws parts"):
        draw(file, RESOURCES, tmp_path)
