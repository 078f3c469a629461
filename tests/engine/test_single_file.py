"""A single file loads with bundled configurations, without any network, and draws what its folder draws."""

from __future__ import annotations

import json
import socket
from pathlib import Path
from typing import Any

import pytest
import torch
from diffusers import AutoencoderKL, PNDMScheduler, StableDiffusionPipeline, UNet2DConditionModel
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTokenizer

from sddesk.catalog.catalog import Catalog
from sddesk.catalog.tokens import TokenCounter
from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage
from sddesk.core.request import GenerationRequest
from sddesk.engine.diffusers_engine import DiffusersEngine
from sddesk.settings.paths import resources_folder
from tests.engine.ldm import save_single_file

RESOURCES = resources_folder()
CONFIGS = RESOURCES / "model-configs"
FAMILIES = sorted(folder.name for folder in CONFIGS.iterdir())
PARAMETERS = {  # of the published models, in millions
    "sd1": (859.5, 83.7, 123.1),
    "sd2_base": (865.9, 83.7, 340.4),
    "sd2_768": (865.9, 83.7, 340.4),
}


def read(family: str, part: str) -> dict[str, Any]:
    return json.loads((CONFIGS / family / part / "config.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("family", FAMILIES)
def test_the_configurations_make_the_published_architectures(family: str) -> None:
    with torch.device("meta"):
        parts = (
            UNet2DConditionModel.from_config(read(family, "unet")),
            AutoencoderKL.from_config(read(family, "vae")),
            CLIPTextModel(CLIPTextConfig(**read(family, "text_encoder"))),
        )
    sizes = tuple(round(sum(weight.numel() for weight in part.parameters()) / 1e6, 1) for part in parts)
    assert sizes == PARAMETERS[family]


def test_the_vocabulary_reads_as_clip_does() -> None:
    folder = RESOURCES / "clip-vocabulary"
    tokenizer = CLIPTokenizer(vocab=str(folder / "vocab.json"), merges=str(folder / "merges.txt"))
    wanted = [49406, 320, 8853, 539, 550, 18376, 6765, 320, 4558, 49407]
    assert tokenizer("a photograph of an astronaut riding a horse").input_ids == wanted


@pytest.fixture(scope="module", params=["sd1", "sd2_base"])
def small(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Path]:
    """(the folder, the single file, resources whose configuration is small): the same random weights."""
    root, family = tmp_path_factory.mktemp("single"), request.param
    heads = 4 if family == "sd1" else [1, 1, 2, 2]
    config = read(family, "unet") | {
        "block_out_channels": [32, 32, 64, 64],
        "sample_size": 8,
        "attention_head_dim": heads,
    }
    vae = read(family, "vae") | {"block_out_channels": [32, 32, 32, 32], "sample_size": 64}
    text = read(family, "text_encoder") | {"intermediate_size": 64, "num_hidden_layers": 2}
    vocabulary = RESOURCES / "clip-vocabulary"
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        pipe = StableDiffusionPipeline(
            vae=AutoencoderKL.from_config(vae),
            text_encoder=CLIPTextModel(CLIPTextConfig(**text)),
            tokenizer=CLIPTokenizer(
                vocab=str(vocabulary / "vocab.json"),
                merges=str(vocabulary / "merges.txt"),
                model_max_length=77,
                pad_token="<|endoftext|>" if family == "sd1" else "!",
            ),
            unet=UNet2DConditionModel.from_config(config),
            scheduler=PNDMScheduler.from_pretrained(CONFIGS / family, subfolder="scheduler"),
            safety_checker=None,
            feature_extractor=None,
            requires_safety_checker=False,
        )
    pipe.save_pretrained(root / "folder")
    file = save_single_file(pipe, root / "single.safetensors")
    resources = root / "resources"
    for part, data in (("unet", config), ("vae", vae), ("text_encoder", text)):
        target = resources / "model-configs" / family / part / "config.json"
        target.parent.mkdir(parents=True)
        target.write_text(json.dumps(data))
    for name in ("model_index.json", "scheduler/scheduler_config.json", "tokenizer/tokenizer_config.json"):
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
