"""Every layout in which LoRAs are shared, held against merged weights; what is none is refused before loading."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import StableDiffusionPipeline, StableDiffusionXLPipeline
from safetensors.torch import load_file, save_file

from sddesk.core.adapters import check_fits, fits
from sddesk.core.errors import SddeskError
from sddesk.core.models import PartInfo, WeightsFacts, WeightsKind
from sddesk.engine.load.adapters import Adapters, Wanted
from sddesk.weights.detect import inspect_file
from tests.engine.helpers import REQUEST, info_of, make, psnr, run
from tests.engine.ldm import unet_weights
from tests.engine.load.test_adapters import Bench, pipe_of, use
from tests.engine.loras import ALPHA, RANK, Factors, kohya_file, merge, part_of, peft_file, random_factors
from tests.engine.singles import make_small

SAME = 50
TEXT = {"text_encoder": "text_encoders.clip_l.transformer", "text_encoder_2": "text_encoders.clip_g.transformer"}
Weights = dict[str, torch.Tensor]
Writer = Callable[[Path, Factors], Path]


def dotted(down: str, up: str, *, before: str = "", alpha: bool = False) -> Writer:
    """Names as diffusers has them, with these endings; `before` takes the place of the network's name."""

    def write(file: Path, factors: Factors) -> Path:
        weights: Weights = {}
        for name, pair in factors.items():
            stem = name if not before else before + name.partition(".")[2]
            weights[f"{stem}{down}"], weights[f"{stem}{up}"] = pair[0].clone(), pair[1].clone()
            if alpha:
                weights[f"{stem}.alpha"] = torch.tensor(ALPHA)
        save_file(weights, file)
        return file

    return write


def processors(file: Path, factors: Factors) -> Path:
    """diffusers' first layout: the attention processors hold the matrices."""
    weights: Weights = {}
    for name, (down, up) in factors.items():
        stem, _, layer = name.removesuffix(".0").rpartition(".")
        weights[f"{stem}.processor.{layer}_lora.down.weight"] = down.clone()
        weights[f"{stem}.processor.{layer}_lora.up.weight"] = up.clone()
    save_file(weights, file)
    return file


def lycoris(file: Path, factors: Factors) -> Path:
    weights = load_file(kohya_file(file, factors))
    save_file({name.replace("lora_unet_", "lycoris_"): value for name, value in weights.items()}, file)
    return file


def with_text(file: Path, factors: Factors) -> Path:
    """diffusers of 2025 writes the alphas into the file's texts, where its loader by values does not look."""
    weights = load_file(peft_file(file, factors))
    told = json.dumps({"unet.lora_alpha": ALPHA, "unet.r": RANK})
    save_file(weights, file, {"lora_adapter_metadata": told})
    return file


LAYOUTS: dict[str, tuple[Writer, float]] = {
    "kohya": (kohya_file, ALPHA / RANK),
    "peft in diffusers": (peft_file, 1.0),
    "peft alone": (dotted(".lora_A.weight", ".lora_B.weight", before="base_model.model."), 1.0),
    "peft with its adapter's name": (
        dotted(".lora_A.default.weight", ".lora_B.default.weight", before="base_model.model."),
        1.0,
    ),
    "diffusers before peft": (dotted(".lora.down.weight", ".lora.up.weight"), 1.0),
    "dotted with alphas": (dotted(".lora_down.weight", ".lora_up.weight", alpha=True), ALPHA / RANK),
    "peft with alphas": (dotted(".lora_A.weight", ".lora_B.weight", alpha=True), ALPHA / RANK),
    "alphas in the file's texts": (with_text, ALPHA / RANK),
    "lycoris": (lycoris, ALPHA / RANK),
    "attention processors": (processors, 1.0),
}


@pytest.fixture(scope="module")
def factors(tiny_model: Path) -> Factors:
    return random_factors(pipe_of(tiny_model), ("unet",), seed=1)


@pytest.fixture(scope="module")
def merged(tiny_model: Path, factors: Factors, tmp_path_factory: pytest.TempPathFactory) -> Callable[[Factors], Any]:
    """The picture of the model whose own weights have a LoRA in them at half its strength."""

    def draw(wanted: Factors) -> np.ndarray:
        pipe = pipe_of(tiny_model)
        merge(pipe, wanted, 0.5)
        target = tmp_path_factory.mktemp("merged")
        pipe.save_pretrained(target, safe_serialization=True)
        return make(Bench(target).engine, REQUEST)[0]

    return draw


@pytest.fixture(scope="module")
def whole(merged: Callable[[Factors], Any], factors: Factors) -> np.ndarray:
    return merged(factors)


@pytest.fixture(scope="module")
def here(tiny_model: Path) -> Bench:
    return Bench(tiny_model)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_equals_the_merged_model(
    here: Bench, factors: Factors, whole: np.ndarray, merged: Callable[[Factors], Any], tmp_path: Path, layout: str
) -> None:
    write, share = LAYOUTS[layout]
    wanted = whole
    if layout == "attention processors":
        factors = {name: pair for name, pair in factors.items() if ".attn" in name}
        wanted = merged(factors)
    file = write(tmp_path / "ink.safetensors", factors)
    here.parts = [part_of(file)]
    (image,) = run(here.engine, replace(REQUEST, loras=(use("ink", 0.5 / share),))).images
    drawn = np.frombuffer(image.pixels.rgb, np.uint8).reshape(wanted.shape)
    assert psnr(drawn, wanted) > SAME
    assert image.notes == ()
    assert inspect_file(file).kind == WeightsKind.LORA
    assert psnr(drawn, here.draw()) < 30


def test_a_convolution_in_three_steps_equals_the_merged_model(
    here: Bench, factors: Factors, merged: Callable[[Factors], Any], tmp_path: Path
) -> None:
    """LoCon's Tucker form: down and up are 1 x 1, the kernel is between them."""
    wanted: Factors = {}
    stored: Weights = {}
    generator = torch.Generator().manual_seed(3)
    for name, (down, up) in factors.items():
        if down.ndim != 4 or down.shape[-1] == 1:
            continue
        mid = torch.randn(RANK, RANK, *down.shape[2:], generator=generator)
        first = torch.randn(RANK, down.shape[1], 1, 1, generator=generator) * 0.1
        stem = "lora_unet_" + name.removeprefix("unet.").replace(".", "_")
        stored |= {f"{stem}.lora_down.weight": first, f"{stem}.lora_mid.weight": mid, f"{stem}.lora_up.weight": up}
        whole = torch.nn.functional.conv2d(first.permute(1, 0, 2, 3), mid.flip(2, 3), padding=mid.shape[-1] - 1)
        wanted[name] = (whole.permute(1, 0, 2, 3), up)
    assert wanted
    save_file({name: value.contiguous() for name, value in stored.items()}, tmp_path / "three.safetensors")
    here.parts = [part_of(tmp_path / "three.safetensors")]
    assert psnr(here.draw(use("three", 0.5)), merged(wanted)) > SAME


BESIDE = {
    "OFT": "oft_blocks",
    "IA3": "on_input",
    "diff": "diff_b",
    "w_norm": "w_norm",
    "b_norm": "b_norm",
    "strange": "strange_mark",
}


@pytest.mark.parametrize("layout", ["kohya", "peft in diffusers"])
@pytest.mark.parametrize("way", BESIDE)
def test_f30_what_stands_beside_the_matrices_is_refused_by_name_before_loading(
    tiny_model: Path, factors: Factors, tmp_path: Path, way: str, layout: str
) -> None:
    file = LAYOUTS[layout][0](tmp_path / "ink.safetensors", factors)
    stem = "lora_unet_mid_block_resnets_0_norm1" if layout == "kohya" else "unet.mid_block.resnets.0.norm1"
    save_file(load_file(file) | {f"{stem}.{BESIDE[way]}": torch.ones(4)}, file)
    bench = Bench(tiny_model)
    bench.parts = [part_of(file)]
    with pytest.raises(SddeskError, match=BESIDE[way] if way == "strange" else way):
        bench.draw(use("ink"))
    assert bench.engine._checkpoints.loaded.newest is None


def test_textual_inversions_inside_a_lora_are_told(here: Bench, factors: Factors, tmp_path: Path) -> None:
    file = kohya_file(tmp_path / "ink.safetensors", factors)
    here.parts = [part_of(file)]
    plain = here.draw(use("ink"))
    bundled = tmp_path / "bundled.safetensors"
    save_file(load_file(file) | {"bundle_emb.cat.string_to_param.*": torch.ones(1, 16)}, bundled)
    here.parts = [part_of(bundled)]
    (image,) = run(here.engine, replace(REQUEST, loras=(use("bundled"),))).images
    assert [str(note) for note in image.notes] == [
        "“bundled” brings 1 textual inversions inside its file, which were not used."
    ]
    drawn = np.frombuffer(image.pixels.rgb, np.uint8).reshape(plain.shape)
    assert psnr(drawn, plain) > 60


@pytest.mark.parametrize("network", ["FLUX.1", "Z-Image", "Qwen-Image"])
def test_f30_a_lora_of_another_network_fits_no_checkpoint(tiny_model: Path, network: str) -> None:
    facts = WeightsFacts(kind=WeightsKind.LORA, architecture=network)
    part = PartInfo(name="other", facts=facts, location="/no/file", size_bytes=1)
    assert not fits(part, info_of(tiny_model))
    with pytest.raises(SddeskError, match=network):
        check_fits(part, info_of(tiny_model))


@pytest.mark.parametrize("family", ["sd1", "sdxl"])
def test_comfyuis_layout_changes_each_layer_of_the_original_names(tmp_path: Path, family: str) -> None:
    small = make_small(tmp_path / "small", family)
    kind = StableDiffusionXLPipeline if family == "sdxl" else StableDiffusionPipeline
    pipe = kind.from_pretrained(small.folder, torch_dtype=torch.float32, local_files_only=True)
    originals = [name.removeprefix("model.") for name in unet_weights(pipe.unet)]
    names = dict(zip(pipe.unet.state_dict(), originals, strict=True))
    generator, wanted, stored = torch.Generator().manual_seed(4), {}, {}
    for network in ("unet", "text_encoder", "text_encoder_2"):
        for name, layer in getattr(pipe, network).named_modules() if hasattr(pipe, network) else ():
            if not isinstance(layer, torch.nn.Linear | torch.nn.Conv2d):
                continue
            out, into, *kernel = layer.weight.shape
            down = torch.randn(RANK, into, *kernel, generator=generator)
            up = torch.randn(out, RANK, *[1] * len(kernel), generator=generator)
            text = name if name.startswith("text_") else f"text_model.{name}"
            stem = names[f"{name}.weight"].removesuffix(".weight") if network == "unet" else f"{TEXT[network]}.{text}"
            stored |= {f"{stem}.lora_down.weight": down, f"{stem}.lora_up.weight": up}
            stored[f"{stem}.alpha"] = torch.tensor(ALPHA)
            product = (up.flatten(1) @ down.flatten(1)).reshape(layer.weight.shape)
            wanted[f"{network}.{name}"] = product * ALPHA / RANK
    save_file(stored, tmp_path / "extracted.safetensors")
    adapters = Adapters(pipe, torch.float32, lambda: None)
    adapters.put_on(Wanted(((part_of(tmp_path / "extracted.safetensors"), (1.0, 1.0)),)))
    assert adapters.notes == ()
    for name, product in wanted.items():
        layer = pipe.components[name.partition(".")[0]].get_submodule(name.partition(".")[2])
        torch.testing.assert_close(layer.get_delta_weight("lora0").detach(), product, atol=1e-4, rtol=1e-4, msg=name)
