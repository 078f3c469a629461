"""Files that lack a part draw with that of another model, and parts that are files of their own draw in others."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from diffusers import AutoencoderTiny
from safetensors.torch import load_file, save_file

from sddesk.catalog.catalog import Catalog
from sddesk.core.errors import SddeskError
from sddesk.core.models import CheckpointInfo, PartInfo, PartRef
from sddesk.core.parts import part_ref
from sddesk.core.request import GenerationRequest
from sddesk.engine.make.tiny_decoder import tiny_decoder_of
from tests.engine.helpers import LocatingEngine, make, psnr
from tests.engine.singles import Small, make_small

Weights = dict[str, torch.Tensor]
UNET = "model.diffusion_model."


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Small:
    return make_small(tmp_path_factory.mktemp("completed"), "sd1")


@pytest.fixture
def catalog(small: Small, tmp_path: Path) -> Catalog:
    return Catalog(tmp_path / "none", [small.folder], None, tmp_path / "cache" / "hashes.json")


def engine_of(catalog: Catalog, small: Small) -> LocatingEngine:
    return LocatingEngine(catalog.locate, catalog.locate_part, device="cpu", resources=small.resources)


def request(info: CheckpointInfo) -> GenerationRequest:
    return GenerationRequest(prompt="a cat", seed=1, width=64, height=64, steps=2, checkpoint=info.ref)


def of_unet(rename: Callable[[str], str]) -> Callable[[Small, Weights], Weights]:
    return lambda _, weights: {rename(k): v for k, v in weights.items() if k.startswith(UNET)}


FILES: dict[str, Callable[[Small, Weights], Weights]] = {
    "no vae": lambda _, weights: {k: v for k, v in weights.items() if not k.startswith("first_stage_model.")},
    "u-net": of_unet(lambda name: name),
    "u-net of a split file": of_unet(lambda name: name.removeprefix("model.")),
    "bare u-net": of_unet(lambda name: name.removeprefix(UNET)),
    "diffusers u-net": lambda small, _: load_file(small.folder / "unet" / "diffusion_pytorch_model.safetensors"),
    "wrapped": lambda _, weights: {f"state_dict.{k}": v for k, v in weights.items()},
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_lacks_parts_draws_with_those_of_another_model(
    small: Small, catalog: Catalog, tmp_path: Path, name: str
) -> None:
    file = tmp_path / f"{name}.sft"
    save_file(FILES[name](small, load_file(small.file)), file)
    info, whole = catalog.add_folder(file), catalog.add_folder(small.folder)
    engine = engine_of(catalog, small)
    parts: dict[str, Any] = dict.fromkeys(info.missing, part_ref(whole))
    assert psnr(make(engine, request(info), **parts)[0], make(engine, request(whole))[0]) > 50
    for lack in info.missing:
        with pytest.raises(SddeskError, match=r"has no (VAE|text encoder) of its own"):
            make(engine, request(info), **{part: ref for part, ref in parts.items() if part != lack})


def other_model(small: Small, tmp_path: Path) -> Path:
    """The same model with other weights in its text encoder and VAE."""
    folder = Path(shutil.copytree(small.folder, tmp_path / "other model"))
    for file in (folder / "text_encoder" / "model.safetensors", folder / "vae" / "diffusion_pytorch_model.safetensors"):
        save_file({name: value * 0.9 for name, value in load_file(file).items()}, file, {"format": "pt"})
    return folder


@pytest.mark.parametrize("with_pictures", [False, True])
def test_a_clip_text_encoder_alone_draws_as_in_its_model(
    small: Small, catalog: Catalog, tmp_path: Path, with_pictures: bool
) -> None:
    other = other_model(small, tmp_path)
    alone = Path(shutil.copytree(other / "text_encoder", tmp_path / "clip-vit-large-patch14"))
    if with_pictures:  # as openai/clip-vit-large-patch14 has it
        weights = load_file(alone / "model.safetensors")
        prefix = "" if any(name.startswith("text_model.") for name in weights) else "text_model."
        weights = {f"{prefix}{name}": value for name, value in weights.items()}
        weights |= {"vision_model.embeddings.patch_embedding.weight": torch.zeros(8, 3, 14, 14)}
        weights |= {"logit_scale": torch.zeros(()), "text_projection.weight": torch.zeros(8, 8)}
        save_file(weights, alone / "model.safetensors", {"format": "pt"})
    encoder = catalog.text_encoder_named(str(alone))
    assert isinstance(encoder, PartInfo)
    assert part_ref(encoder) == PartRef(name="clip-vit-large-patch14", of="text_encoder")
    engine, info = engine_of(catalog, small), catalog.add_folder(small.folder)
    whole = part_ref(catalog.add_folder(other))
    picture = make(engine, request(info), text_encoder=part_ref(encoder))[0]
    assert psnr(picture, make(engine, request(info), text_encoder=whole)[0]) > 50
    assert psnr(picture, make(engine, request(info))[0]) < 50
    assert catalog.hashes.compute(part_ref(encoder)) == catalog.hashes.of(part_ref(encoder))


def test_a_vae_folder_alone_draws_as_in_its_model(small: Small, catalog: Catalog, tmp_path: Path) -> None:
    other = other_model(small, tmp_path)
    alone = Path(shutil.copytree(other / "vae", tmp_path / "sd-vae-ft-mse"))
    vae = catalog.vae_named(str(alone))
    assert part_ref(vae) == PartRef(name="sd-vae-ft-mse", of="file")
    engine, info = engine_of(catalog, small), catalog.add_folder(small.folder)
    picture = make(engine, request(info), vae=part_ref(vae))[0]
    assert psnr(picture, make(engine, request(info), vae=part_ref(catalog.add_folder(other)))[0]) > 50


def test_sdxl_is_not_read_to_by_one_text_encoder(catalog: Catalog, small: Small, tmp_path: Path) -> None:
    large = make_small(tmp_path / "xl", "sdxl")
    alone = Path(shutil.copytree(large.folder / "text_encoder", tmp_path / "clip"))
    encoder = catalog.text_encoder_named(str(alone))
    info = catalog.add_folder(large.folder)
    with pytest.raises(SddeskError, match=r"one text encoder, but SDXL|does not fit"):
        make(engine_of(catalog, large), request(info), text_encoder=part_ref(encoder))


@pytest.mark.parametrize("prefix", ["", "taesd_decoder."])
@pytest.mark.parametrize("channels", [4, 16])
def test_a_tiny_decoder_in_its_makers_layout_decodes_what_diffusers_decodes(
    tmp_path: Path, prefix: str, channels: int
) -> None:
    torch.manual_seed(0)
    theirs = AutoencoderTiny(latent_channels=channels).eval()
    layers = {re.sub("^layers.", "", name): value for name, value in theirs.decoder.state_dict().items()}
    moved = {f"{prefix}{int(name.split('.')[0]) + 1}.{name.partition('.')[2]}": v for name, v in layers.items()}
    save_file({name: value.clone() for name, value in moved.items()}, tmp_path / "taesd_decoder.safetensors")
    catalog = Catalog(tmp_path / "none", [], None, tmp_path / "cache" / "hashes.json")
    (part,) = catalog.add(tmp_path / "taesd_decoder.safetensors")
    assert isinstance(part, PartInfo) and part.facts.latent_channels == channels
    ours = tiny_decoder_of(Path(part.location), channels, torch.device("cpu"), torch.float32)
    assert ours is not None
    latents = torch.randn(1, channels, 4, 4)
    with torch.no_grad():
        assert torch.allclose(ours.image(latents), theirs.decode(latents).sample, atol=1e-4)
