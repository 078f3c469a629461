"""A checkpoint draws what its numbers say, or is refused by the name of how they are packed, before it is loaded."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file

from sddesk.catalog.catalog import Catalog
from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage
from sddesk.core.request import GenerationRequest
from sddesk.engine.device import pick_device
from sddesk.engine.key import LoadKey
from sddesk.engine.load.pipeline import bytes_of
from sddesk.engine.loaded import load_checkpoint
from tests.engine.helpers import LocatingEngine, array, psnr
from tests.engine.singles import Small, make_small

UNET = "model.diffusion_model."


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Small:
    return make_small(tmp_path_factory.mktemp("sd1"), "sd1")


def draw(small: Small, file: Path, tmp_path: Path) -> GeneratedImage:
    catalog = Catalog(tmp_path / "none", [], None, tmp_path / "cache" / "hashes.json")
    info = catalog.add_folder(file)
    made: list[GeneratedImage] = []
    engine = LocatingEngine(catalog.locate, device="cpu", resources=small.resources)
    request = GenerationRequest(
        prompt="a cat", seed=1, width=64, height=64, steps=2, checkpoint=info.ref, precision="full"
    )
    engine.generate(request, lambda _: None, made.append, lambda: False)
    return made[0]


def load(small: Small, file: Path) -> Any:
    key = LoadKey(str(file), torch.float32, pick_device("cpu"), "sd1")
    return load_checkpoint(key, lambda: None, small.resources)


def packed(small: Small, ending: str) -> tuple[dict[str, torch.Tensor], dict[str, torch.Tensor]]:
    """The single file in scaled fp8 as ComfyUI writes it, and the same by hand in full precision."""
    stored: dict[str, torch.Tensor] = {f"{UNET}scaled_fp8": torch.empty(2, dtype=torch.float8_e4m3fn)}
    by_hand: dict[str, torch.Tensor] = {}
    for name, value in load_file(small.file).items():
        stored[name] = by_hand[name] = value
        if name.startswith(UNET) and name.endswith(".weight") and value.ndim == 2:
            scale = value.float().abs().max() / 448
            stored[name] = (value.float() / scale).to(torch.float8_e4m3fn)
            stored[f"{name.removesuffix('.weight')}{ending}"] = scale
            by_hand[name] = stored[name].float() * scale
    return stored, by_hand


@pytest.mark.parametrize("ending", [".scale_weight", ".weight_scale"])
def test_a_checkpoint_in_scaled_fp8_draws_as_its_numbers_times_their_scales(
    small: Small, tmp_path: Path, ending: str
) -> None:
    stored, by_hand = packed(small, ending)
    save_file(stored, tmp_path / "scaled.safetensors")
    save_file(by_hand, tmp_path / "hand.safetensors")
    image = draw(small, tmp_path / "scaled.safetensors", tmp_path)
    wanted = draw(small, tmp_path / "hand.safetensors", tmp_path)
    assert psnr(array(image.pixels), array(wanted.pixels)) > 50
    assert image.notes == wanted.notes == ()
    without = {name: value for name, value in stored.items() if not name.endswith(ending)}
    save_file(without, tmp_path / "without.safetensors")
    blind = draw(small, tmp_path / "without.safetensors", tmp_path)
    assert psnr(array(blind.pixels), array(wanted.pixels)) < 30


def quantised(small: Small, way: str) -> dict[str, torch.Tensor]:
    """The single file with its U-Net's matrices packed in a way that is not read."""
    stored = load_file(small.file)
    for name in [name for name in stored if name.startswith(UNET) and name.endswith(".weight")]:
        if stored[name].ndim != 2:
            continue
        stem, value = name.removesuffix(".weight"), stored[name]
        if way == "NF4":
            stored[name] = torch.zeros((math.prod(value.shape) + 1) // 2, 1, dtype=torch.uint8)
            stored[f"{name}.quant_state.bitsandbytes__nf4"] = torch.zeros(4, dtype=torch.uint8)
            continue
        stored[name] = value.float().mul(100).to(torch.int8)
        if way == "SDNQ":
            stored[f"{stem}.scale"] = torch.ones(value.shape[0], 1)
            stored[f"{stem}.zero_point"] = torch.zeros(value.shape[0], 1)
        if way == "int8":
            stored[f"{stem}.SCB"] = torch.ones(value.shape[0])
    if way == "NF4":  # the name of the family stands in a matrix's shape
        stored[f"{UNET}input_blocks.1.1.transformer_blocks.0.attn2.to_k.weight"] = torch.zeros(32, 768).half()
    return stored


@pytest.mark.parametrize("way", ["SDNQ", "NF4", "int8"])
def test_f30_what_is_packed_otherwise_is_refused_by_name_before_loading(small: Small, tmp_path: Path, way: str) -> None:
    save_file(quantised(small, way), tmp_path / "packed.safetensors")
    with pytest.raises(SddeskError, match=way):
        load(small, tmp_path / "packed.safetensors")


def test_f30_integers_with_nothing_beside_them_are_refused(small: Small, tmp_path: Path) -> None:
    stored = load_file(small.file)
    name = f"{UNET}time_embed.0.weight"
    stored[name] = stored[name].float().mul(100).to(torch.int8)
    save_file(stored, tmp_path / "one.safetensors")
    with pytest.raises(SddeskError, match=r"time_embed\.0\.weight holds integers"):
        load(small, tmp_path / "one.safetensors")


def test_f30_a_file_without_a_vae_is_refused_before_loading(small: Small, tmp_path: Path) -> None:
    stored = {name: value for name, value in load_file(small.file).items() if not name.startswith("first_stage")}
    save_file(stored, tmp_path / "no-vae.safetensors")
    with pytest.raises(SddeskError, match="it has no vae"):
        load(small, tmp_path / "no-vae.safetensors")


def test_training_leftovers_are_passed_over_and_strangers_told(small: Small, tmp_path: Path) -> None:
    leftovers = {
        "model_ema.decay": torch.tensor(0.9),
        "model_ema.num_updates": torch.tensor(3, dtype=torch.int32),
        "model_ema.diffusion_modeltime_embed0weight": torch.ones(4),
        "loss.logvar": torch.zeros(1),
        "first_stage_model.loss.discriminator.main.0.weight": torch.ones(2),
        "betas": torch.ones(4),
        "alphas_cumprod_prev": torch.ones(4),
        "sqrt_one_minus_alphas_cumprod": torch.ones(4),
        "posterior_mean_coef1": torch.ones(4),
        "cond_stage_model.transformer.text_model.embeddings.position_ids": torch.arange(77)[None],
        "cond_stage_model.logit_scale": torch.ones(()),
        "denoiser.sigmas": torch.ones(4),
        "global_step": torch.tensor(470000),
    }
    assert load(small, small.with_keys(tmp_path / "trained.safetensors", leftovers)).notes == ()
    strange = {f"{UNET}time_embed.0.w_norm": torch.ones(3), "depth_model.a.weight": torch.ones(2, 2)}
    told = [str(note) for note in load(small, small.with_keys(tmp_path / "strange.safetensors", strange)).notes]
    assert len(told) == 2
    assert "1 of its tensors" in told[0] and "depth_model.a.weight" in told[0]
    assert "w_norm" in told[1]
    other = {f"{UNET}control.extra.weight": torch.ones(3)}  # called as weights are
    (note,) = load(small, small.with_keys(tmp_path / "other.safetensors", other)).notes
    assert "1 of its tensors" in str(note) and "control.extra.weight" in str(note)


def test_old_names_and_wrapped_names_load_as_todays(small: Small, tmp_path: Path) -> None:
    stored = load_file(small.file)
    old = {f"state_dict.{name.replace('transformer.text_model.', 'transformer.')}": stored[name] for name in stored}
    save_file(old, tmp_path / "old.safetensors")
    wanted, found = load(small, small.file).pipe, load(small, tmp_path / "old.safetensors").pipe
    for part in ("unet", "vae", "text_encoder"):
        ours = getattr(found, part).state_dict()
        assert all(torch.equal(ours[name], value) for name, value in getattr(wanted, part).state_dict().items()), part


def test_running_means_take_no_memory(small: Small, tmp_path: Path) -> None:
    """The peak of a whole load is measured in tests/benchmarks; here that none of them is read."""
    stored = load_file(small.file)
    ema = {f"model_ema.{name.removeprefix('model.').replace('.', '')}": v for name, v in stored.items() if UNET in name}
    file = small.with_keys(tmp_path / "ema.safetensors", ema)
    one, other = (LoadKey(str(place), torch.float32, pick_device("cpu"), "sd1") for place in (small.file, file))
    assert bytes_of(other) == bytes_of(one)
    assert load(small, file).notes == ()
