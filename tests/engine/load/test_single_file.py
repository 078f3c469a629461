"""A single file loads with bundled configurations, without any network, and draws what its folder draws."""

from __future__ import annotations

import json
import re
import shutil
import socket
from pathlib import Path
from typing import Any

import pytest
import torch
from diffusers import (
    AutoencoderKL,
    UNet2DConditionModel,
)
from diffusers.loaders.single_file_utils import (
    create_unet_diffusers_config_from_ldm,
    create_vae_diffusers_config_from_ldm,
    infer_diffusers_model_type,
)
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection

from sddesk.catalog.catalog import Catalog
from sddesk.catalog.tokens import TokenCounter
from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage
from sddesk.core.families import family_named
from sddesk.core.parts import part_ref
from sddesk.core.request import GenerationRequest
from sddesk.engine.checkpoints import configuration_of
from sddesk.engine.device import pick_device
from sddesk.engine.key import LoadKey
from sddesk.engine.load.single_file import SingleFile
from sddesk.engine.loaded import load_checkpoint
from tests.catalog.headers import checkpoint, write_weights
from tests.engine.helpers import LocatingEngine, array, make, psnr, same
from tests.engine.ldm import save_single_file, unet_weights
from tests.engine.singles import CONFIGS, RESOURCES, make_small, pipeline, read, tokenizer

FAMILIES = sorted(folder.name for folder in CONFIGS.iterdir() if (folder / "unet").is_dir())
PARAMETERS = {  # of the published models, in millions
    "sd1": (859.5, 83.7, 123.1),
    "sd2_base": (865.9, 83.7, 340.4),
    "sd2_768": (865.9, 83.7, 340.4),
    "sdxl": (2567.5, 83.7, 123.1, 694.7),
}
FORMS = {"sd1_inpainting": 9, "sd2_base_inpainting": 9, "sdxl_inpainting": 9, "sd1_instruct": 8, "sdxl_instruct": 8}
PARAMETERS |= {form: PARAMETERS[form.rpartition("_")[0]] for form in FORMS}
# The original configurations: v1-inference.yaml, v2-inference.yaml, v2-inference-v.yaml, sd_xl_base.yaml and the
# inpainting forms of the first two in the repositories of latent-diffusion's authors; the numbers that decide shapes.
_EARLY = {"model_channels": 320, "channel_mult": [1, 2, 4, 4], "attention_resolutions": [4, 2, 1]}
_SHARED = {"out_channels": 4, "num_res_blocks": 2}
ORIGINAL = {
    "sd1": _SHARED | _EARLY | {"num_heads": 8, "transformer_depth": 1, "context_dim": 768},
    "sd2": _SHARED
    | _EARLY
    | {"num_head_channels": 64, "use_linear_in_transformer": True, "transformer_depth": 1, "context_dim": 1024},
    "sdxl": _SHARED
    | {"model_channels": 320, "channel_mult": [1, 2, 4], "attention_resolutions": [4, 2]}
    | {"num_head_channels": 64, "use_linear_in_transformer": True, "transformer_depth": [1, 2, 10]}
    | {"context_dim": 2048, "num_classes": "sequential", "adm_in_channels": 2816},
}
ORIGINAL_VAE = {"in_channels": 3, "out_ch": 3, "ch": 128, "ch_mult": [1, 2, 4, 4], "num_res_blocks": 2, "z_channels": 4}


@pytest.mark.parametrize("family", FAMILIES)
def test_the_configurations_make_the_published_architectures(family: str) -> None:
    with torch.device("meta"):
        parts = [
            UNet2DConditionModel.from_config(read(family, "unet")),
            AutoencoderKL.from_config(read(family, "vae")),
            CLIPTextModel(CLIPTextConfig(**read(family, "text_encoder"))),
        ]
        if family.startswith("sdxl"):
            parts.append(CLIPTextModelWithProjection(CLIPTextConfig(**read(family, "text_encoder_2"))))
    sizes = tuple(round(sum(weight.numel() for weight in part.parameters()) / 1e6, 1) for part in parts)
    assert sizes == PARAMETERS[family]


@pytest.mark.parametrize("family", FAMILIES)
def test_they_have_the_shapes_that_the_library_makes_of_the_original_configurations(family: str) -> None:
    kind = family.partition("_")[0]
    unet = ORIGINAL[kind] | {"in_channels": FORMS.get(family, 4)}
    parts = {"unet_config": {"params": unet}, "first_stage_config": {"params": {"ddconfig": ORIGINAL_VAE}}}
    scale = {"scale_factor": 0.13025 if kind == "sdxl" else 0.18215}
    original = {"model": {"params": parts | scale}}
    with torch.device("meta"):
        theirs = UNet2DConditionModel.from_config(create_unet_diffusers_config_from_ldm(original, {}))
        ours = UNet2DConditionModel.from_config(read(family, "unet"))
        their_vae = AutoencoderKL.from_config(create_vae_diffusers_config_from_ldm(original, {}))
        our_vae = AutoencoderKL.from_config(read(family, "vae"))
    for one, other in ((ours, theirs), (our_vae, their_vae)):
        assert shapes(one) == shapes(other)
    assert our_vae.config.scaling_factor == their_vae.config.scaling_factor
    heads = [[block.attn1.heads for block in blocks_of(unet)] for unet in (ours, theirs)]
    assert heads[0] == heads[1]
    assert infer_diffusers_model_type(ldm_names(ours, is_xl=kind == "sdxl")) == LIBRARY_WORDS[family]


LIBRARY_WORDS = {"sd1": "v1", "sd2_base": "v2", "sd2_768": "v2", "sdxl": "xl_base"} | {
    "sd1_inpainting": "inpainting",
    "sd2_base_inpainting": "inpainting_v2",
    "sdxl_inpainting": "xl_inpaint",
    "sd1_instruct": "instruct-pix2pix",
    "sdxl_instruct": "xl_base",
}


def shapes(model: torch.nn.Module) -> dict[str, torch.Size]:
    return {name: value.shape for name, value in model.state_dict().items()}


def blocks_of(unet: Any) -> list[Any]:
    return [module for module in unet.modules() if hasattr(module, "attn1")]


def ldm_names(unet: Any, *, is_xl: bool) -> dict[str, torch.Tensor]:
    """The U-Net's weights as a single file names them, and what makes it SDXL."""
    second = {"conditioner.embedders.1.model.transformer.resblocks.9.mlp.c_proj.bias": torch.empty(0)}
    return unet_weights(unet) | (second if is_xl else {})


@pytest.mark.parametrize("form", FORMS)
def test_a_form_of_a_family_differs_in_what_its_u_net_is_given_alone(form: str) -> None:
    family = form.rpartition("_")[0]
    folder, other = CONFIGS / family, CONFIGS / form
    names = {str(file.relative_to(folder)) for file in folder.rglob("*.json")}
    assert names == {str(file.relative_to(other)) for file in other.rglob("*.json")}
    for name in names - {"unet/config.json", "model_index.json"}:
        assert (folder / name).read_bytes() == (other / name).read_bytes()
    assert read(form, "unet") == read(family, "unet") | {"in_channels": FORMS[form]}


def test_the_vocabulary_reads_as_clip_does() -> None:
    wanted = [49406, 320, 8853, 539, 550, 18376, 6765, 320, 4558, 49407]
    assert tokenizer("!")("a photograph of an astronaut riding a horse").input_ids == wanted


@pytest.fixture(scope="module", params=["sd1", "sd2_base", "sdxl"])
def small(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Path]:
    """(the folder, the single file, resources whose configuration is small): the same random weights."""
    made = make_small(tmp_path_factory.mktemp("single"), request.param)
    return made.folder, made.file, made.resources


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
    engine = LocatingEngine(catalog.locate, device="cpu", resources=resources)
    request = GenerationRequest(prompt="a cat", seed=1, width=64, height=64, steps=2, checkpoint=info.ref)
    engine.generate(request, lambda _: None, made.append, lambda: False)
    return made[0]


@pytest.mark.usefixtures("no_network")
def test_f32_a_single_file_draws_what_its_folder_draws_without_a_network(
    small: tuple[Path, Path, Path], tmp_path: Path
) -> None:
    folder, file, resources = small
    single, whole = draw(file, resources, tmp_path), draw(folder, resources, tmp_path)
    assert same(array(single.pixels), array(whole.pixels))


@pytest.mark.usefixtures("no_network")
def test_its_vae_and_its_text_encoders_draw_in_another_model(small: tuple[Path, Path, Path], tmp_path: Path) -> None:
    folder, file, resources = small
    catalog = Catalog(tmp_path / "none", [], None, tmp_path / "cache" / "hashes.json")
    info, single = catalog.add_folder(folder), part_ref(catalog.add_folder(file))
    engine = LocatingEngine(catalog.locate, catalog.locate_part, device="cpu", resources=resources)
    request = GenerationRequest(prompt="a cat", seed=1, width=64, height=64, steps=2, checkpoint=info.ref)
    mixed = make(engine, request, vae=single, text_encoder=single)[0]
    assert engine._checkpoints.loaded.newest is not None and engine._checkpoints.loaded.newest.key.texts
    assert psnr(mixed, make(engine, request)[0]) > 50
    assert len(engine._checkpoints.loaded) == 2


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


@pytest.mark.parametrize("family", ["sd1_inpainting", "sd1_instruct"])
def test_a_file_of_another_form_loads_with_its_own_configuration(family: str, tmp_path: Path) -> None:
    small = {"block_out_channels": [32, 32, 64, 64], "sample_size": 8, "attention_head_dim": 4}
    configs = {
        "unet": read(family, "unet") | small,
        "vae": read(family, "vae") | {"block_out_channels": [32, 32, 32, 32]},
        "text_encoder": read(family, "text_encoder") | {"intermediate_size": 64, "num_hidden_layers": 2},
    }
    shutil.copytree(CONFIGS / family, tmp_path / "model-configs" / family)
    (tmp_path / "clip-vocabulary").symlink_to(RESOURCES / "clip-vocabulary", target_is_directory=True)
    for part, data in configs.items():
        (tmp_path / "model-configs" / family / part / "config.json").write_text(json.dumps(data))
    pipe = pipeline("sd1", configs)
    file = save_single_file(pipe, tmp_path / "paint.safetensors")
    info = Catalog(tmp_path / "none", [], None, tmp_path / "hashes.json").add_folder(file)
    assert (info.inpainting, info.instructed) == (family == "sd1_inpainting", family == "sd1_instruct")
    key = LoadKey(info.location, torch.float32, pick_device("cpu"), configuration_of(info))
    loaded = load_checkpoint(key, lambda: None, tmp_path).pipe
    for part in ("unet", "vae", "text_encoder"):
        wanted = getattr(pipe, part).state_dict()
        found = getattr(loaded, part).state_dict()
        assert all(torch.equal(found[name], value) for name, value in wanted.items()), part
    assert loaded.unet.conv_in.weight.shape[1] == FORMS[family]


def test_f30_an_inpainting_model_is_refused_before_it_is_loaded(tmp_path: Path) -> None:
    file = write_weights(tmp_path / "paint.safetensors", checkpoint(channels=9))
    with pytest.raises(SddeskError, match="“paint” redraws parts of a picture: it needs"):
        draw(file, RESOURCES, tmp_path)


def test_w15_the_hint_names_the_families_that_draw_from_a_single_file(tmp_path: Path) -> None:
    with pytest.raises(SddeskError) as caught:
        SingleFile(tmp_path / "other.safetensors", RESOURCES, "no-such-family")
    told = str(caught.value.hint)
    drawn = {family.name for name in FAMILIES if (family := family_named(re.sub("_(inpainting|instruct)$", "", name)))}
    assert drawn and all(any(word in name for word in ("SD 1", "SD 2", "SDXL")) for name in drawn), "the hint names all"
    assert told == "Use single files of SD 1, SD 2 and SDXL, or a diffusers folder."
