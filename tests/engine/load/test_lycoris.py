"""LoHa, LoKr and DoRA attached to tiny pipelines equal merged weights, and leave nothing behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import peft
import pytest
import torch
from diffusers.models.unets.unet_2d_condition import UNet2DConditionModel
from safetensors.torch import load_file, save_file

from sddesk.core.adapters import LoraUse
from sddesk.core.errors import SddeskError
from sddesk.engine.backends.base import Placement
from sddesk.engine.backends.fp8 import store_in_fp8
from sddesk.engine.load.adapters import Adapters, Wanted
from tests.engine.helpers import REQUEST, make, psnr, run
from tests.engine.ldm import unet_weights
from tests.engine.load.test_adapters import Bench, pipe_of, use
from tests.engine.loras import part_of
from tests.engine.lycoris import MAKERS, Made, loha, lokr, lycoris_file, merge_changes, random_layers
from tests.engine.singles import read
from tests.tiny import make_tiny_xl

SAME, FAR = 50, 40  # dB
ENCODERS = {False: ("text_encoder",), True: ("text_encoder", "text_encoder_2")}
XL = pytest.mark.parametrize("is_xl", [False, True], ids=["sd1", "sdxl"])


@pytest.fixture(scope="module")
def folders(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[bool, Path]:
    return {False: tiny_model, True: make_tiny_xl(tmp_path_factory.mktemp("models") / "tiny-xl")}


@pytest.fixture(scope="module")
def benches(folders: dict[bool, Path]) -> dict[bool, Bench]:
    return {is_xl: Bench(folder) for is_xl, folder in folders.items()}


@pytest.fixture(scope="module")
def bare(benches: dict[bool, Bench]) -> dict[bool, np.ndarray]:
    return {is_xl: bench.draw() for is_xl, bench in benches.items()}


def layers(folder: Path, kind: str, *, is_xl: bool, seed: int = 1) -> Made:
    return random_layers(pipe_of(folder, is_xl=is_xl), ("unet", *ENCODERS[is_xl]), kind, seed)


def merged(folder: Path, target: Path, uses: list[tuple[Made, float]], *, is_xl: bool) -> np.ndarray:
    pipe = pipe_of(folder, is_xl=is_xl)
    merge_changes(pipe, uses)
    pipe.save_pretrained(target, safe_serialization=True)
    (picture,) = make(Bench(target).engine, REQUEST)
    return picture


@XL
@pytest.mark.parametrize("kind", [kind for kind in MAKERS if kind != "LoRA"])
def test_attached_equals_merged(
    folders: dict[bool, Path],
    benches: dict[bool, Bench],
    bare: dict[bool, np.ndarray],
    tmp_path: Path,
    kind: str,
    is_xl: bool,
) -> None:
    made = layers(folders[is_xl], kind, is_xl=is_xl)
    here = benches[is_xl]
    here.parts = [part_of(lycoris_file(tmp_path / "ink.safetensors", made, is_xl=is_xl))]
    (image,) = run(here.engine, replace(REQUEST, loras=(use("ink", 0.7),))).images
    drawn = np.frombuffer(image.pixels.rgb, np.uint8).reshape(bare[is_xl].shape)
    assert psnr(drawn, merged(folders[is_xl], tmp_path / "merged", [(made, 0.7)], is_xl=is_xl)) > SAME
    assert psnr(drawn, bare[is_xl]) < FAR
    assert image.notes == ()
    assert np.array_equal(here.draw(), bare[is_xl])


def test_several_kinds_at_once_change_and_leave_the_very_weights(
    folders: dict[bool, Path], bare: dict[bool, np.ndarray], tmp_path: Path
) -> None:
    made = {kind: layers(folders[False], kind, is_xl=False, seed=n) for n, kind in enumerate(("LoHa", "LoKr", "DoRA"))}
    plain = random_layers(pipe_of(folders[False]), ("unet", "text_encoder"), "LoRA", 4)
    here = Bench(folders[False])
    here.parts = [part_of(lycoris_file(tmp_path / f"{kind}.safetensors", one)) for kind, one in made.items()]
    here.parts.append(part_of(lycoris_file(tmp_path / "LoRA.safetensors", plain)))
    assert np.array_equal(here.draw(), bare[False])
    loaded = here.engine._checkpoints.loaded.newest
    assert loaded is not None
    own = {name: (weight, weight.clone()) for name, weight in loaded.pipe.unet.named_parameters()}
    weights = {"LoHa": 0.5, "LoKr": -0.4, "DoRA": 0.8, "LoRA": 0.6}
    uses = [use(name, weight) for name, weight in weights.items()]
    wanted = [(made.get(name, plain), weight) for name, weight in weights.items()]
    all_four = here.draw(*uses)
    assert psnr(all_four, merged(folders[False], tmp_path / "four", wanted, is_xl=False)) > SAME
    assert np.array_equal(here.draw(*reversed(uses)), all_four)
    without = here.draw(uses[0], uses[3])
    assert psnr(without, merged(folders[False], tmp_path / "two", [wanted[0], wanted[3]], is_xl=False)) > SAME
    assert psnr(here.draw(*uses[:3]), merged(folders[False], tmp_path / "three", wanted[:3], is_xl=False)) > SAME
    assert np.array_equal(here.draw(*uses), all_four)
    assert np.array_equal(here.draw(), bare[False])
    left = dict(loaded.pipe.unet.named_parameters())
    assert left.keys() == own.keys()
    assert all(left[name] is weight and torch.equal(weight, before) for name, (weight, before) in own.items())
    assert here.engine._checkpoints.loaded.newest is loaded


@XL
def test_the_text_encoders_have_a_weight_of_their_own(
    folders: dict[bool, Path], benches: dict[bool, Bench], tmp_path: Path, is_xl: bool
) -> None:
    made = layers(folders[is_xl], "DoRA on LoKr", is_xl=is_xl)
    unet = {name: layer for name, layer in made.items() if name.startswith("unet.")}
    text = {name: layer for name, layer in made.items() if name not in unet}
    here = benches[is_xl]
    here.parts = [part_of(lycoris_file(tmp_path / "ink.safetensors", made, is_xl=is_xl))]
    drawn = here.draw(LoraUse(name="ink", weight=0.3, text_weight=-0.9))
    wanted = merged(folders[is_xl], tmp_path / "merged", [(unet, 0.3), (text, -0.9)], is_xl=is_xl)
    assert psnr(drawn, wanted) > SAME
    assert psnr(here.draw(use("ink", 0.3)), wanted) < FAR


@pytest.mark.parametrize("kind", ["LoHa", "DoRA on LoKr"])
@pytest.mark.parametrize("placement", [Placement.PARTS, Placement.LAYERS])
def test_it_works_however_the_weights_are_placed(
    folders: dict[bool, Path], bare: dict[bool, np.ndarray], tmp_path: Path, placement: Placement, kind: str
) -> None:
    here = Bench(folders[False])
    here.parts = [part_of(lycoris_file(tmp_path / "ink.safetensors", layers(folders[False], kind, is_xl=False)))]
    attached = here.draw(use("ink"))
    loaded = here.engine._checkpoints.loaded.newest
    assert loaded is not None
    place = loaded.execution.place
    loaded.execution.place = lambda _: place(placement)  # type: ignore[method-assign] - as if memory were short
    assert psnr(here.draw(), bare[False]) > SAME
    assert psnr(here.draw(use("ink")), attached) > SAME
    assert psnr(here.draw(), bare[False]) > SAME


@pytest.mark.parametrize("kind", ["LoHa", "LoKr", "DoRA"])
def test_half_precision_takes_them(
    folders: dict[bool, Path], benches: dict[bool, Bench], tmp_path: Path, kind: str
) -> None:
    here = Bench(folders[False])
    here.parts = [part_of(lycoris_file(tmp_path / "ink.safetensors", layers(folders[False], kind, is_xl=False)))]
    half, plain = here.draw(use("ink", 0.7), precision="half"), here.draw(precision="half")
    here.engine.unload()
    full = here.draw(use("ink", 0.7))
    assert psnr(half, full) > 25
    assert psnr(half, full) > psnr(half, plain) + 5


def weights_of(pipe: Any, made: Made) -> dict[str, torch.Tensor]:
    found = {}
    for name in made:
        component, _, module = name.partition(".")
        found[name] = getattr(pipe, component).get_submodule(module).weight.detach().clone()
    return found


@pytest.mark.parametrize("kind", ["LoHa", "DoRA on LoKr"])
def test_weights_in_fp8_are_widened_before_they_are_changed(
    folders: dict[bool, Path], tmp_path: Path, kind: str
) -> None:
    made = random_layers(pipe_of(folders[False]), ("unet",), kind, 1)
    pipe, wide = pipe_of(folders[False]), pipe_of(folders[False])
    store_in_fp8([pipe.unet])
    stored = weights_of(pipe, made)
    with torch.no_grad():
        for name, weight in stored.items():
            wide.unet.get_submodule(name.removeprefix("unet.")).weight.copy_(weight)
    merge_changes(wide, [(made, 0.7)])
    adapters = Adapters(pipe, torch.float32, lambda: None)
    part = part_of(lycoris_file(tmp_path / "ink.safetensors", made))
    adapters.put_on(Wanted(((part, (0.7, 0.7)),)))
    wanted = weights_of(wide, made)
    for name, weight in weights_of(pipe, made).items():
        torch.testing.assert_close(weight, wanted[name], atol=1e-5, rtol=1e-4)
        assert not torch.equal(weight, stored[name])
    adapters.put_on(Wanted())
    assert all(torch.equal(weight, stored[name]) for name, weight in weights_of(pipe, made).items())


@pytest.mark.parametrize("dotted", [False, True], ids=["kohya", "ComfyUI"])
@pytest.mark.parametrize("family", ["sd1", "sdxl"])
def test_layers_are_found_by_single_files_names(tmp_path: Path, family: str, dotted: bool) -> None:
    """As kohya's trainer writes LoRAs of SDXL, convolutions and all: every layer of the U-Net has its place."""
    channels = {"block_out_channels": [32, 64, 64] if family == "sdxl" else [32, 32, 64, 64]}
    small = {**channels, "attention_head_dim": 4, "cross_attention_dim": 32, "transformer_layers_per_block": 1}
    pipe = SimpleNamespace(unet=UNet2DConditionModel.from_config({**read(family, "unet"), **small}))
    originals = dict(zip(pipe.unet.state_dict(), unet_weights(pipe.unet), strict=True))
    random, stored, made = np.random.default_rng(1), {}, {}
    for name, layer in pipe.unet.named_modules():
        if not isinstance(layer, torch.nn.Linear | torch.nn.Conv2d):
            continue
        one = made[f"unet.{name}"] = (loha, lokr)[len(made) % 2](random, tuple(layer.weight.shape), len(made))
        original = originals[f"{name}.weight"].removesuffix(".weight").removeprefix("model.diffusion_model.")
        stem = f"diffusion_model.{original}" if dotted else "lora_unet_" + original.replace(".", "_")
        stored |= {f"{stem}.{end}": torch.tensor(np.ascontiguousarray(value)) for end, value in one.tensors.items()}
    save_file(stored, tmp_path / "ink.safetensors")
    before = weights_of(pipe, made)
    adapters = Adapters(pipe, torch.float32, lambda: None)
    adapters.put_on(Wanted(((part_of(tmp_path / "ink.safetensors"), (0.5, 0.5)),)))
    assert adapters.notes == ()
    for name, weight in weights_of(pipe, made).items():
        wanted = before[name] + 0.5 * torch.from_numpy(made[name].added)
        torch.testing.assert_close(weight, wanted, atol=1e-4, rtol=1e-4, msg=name)


TUNERS: dict[str, Callable[[list[str]], Any]] = {
    "LoHa": lambda layers: peft.LoHaConfig(
        r=3, alpha=2, target_modules=layers, init_weights=False, use_effective_conv2d=True
    ),
    "LoKr": lambda layers: peft.LoKrConfig(r=3, alpha=2, target_modules=layers, init_weights=False),
    "LoKr of factors": lambda layers: peft.LoKrConfig(
        r=1, alpha=2, target_modules=layers, init_weights=False, decompose_both=True, use_effective_conv2d=True
    ),
    "DoRA": lambda layers: peft.LoraConfig(
        r=3, lora_alpha=2, target_modules=layers, init_lora_weights=False, use_dora=True
    ),
}


@pytest.mark.parametrize("kind", TUNERS)
def test_files_of_pefts_own_tuners_equal_peft(tiny_model: Path, tmp_path: Path, kind: str) -> None:
    """Its configuration lies beside the file and has the alpha, which the file lacks."""
    torch.manual_seed(1)
    theirs, pipe = pipe_of(tiny_model).unet, pipe_of(tiny_model)
    model: Any = peft.get_peft_model(theirs, TUNERS[kind](["to_q", "to_v", "proj_in", "conv1", "conv2"]))
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if "magnitude" in name:
                weight *= 0.5 + torch.rand_like(weight)
            elif "hada" in name or "lokr" in name:
                weight *= {"LoHa": 2.0, "LoKr": 0.5}.get(kind, 1.5)
    model.save_pretrained(tmp_path)
    part = part_of(tmp_path / "adapter_model.safetensors")
    inputs = torch.randn(1, pipe.unet.config.in_channels, 8, 8), torch.tensor(500)
    text = torch.randn(1, 7, pipe.unet.config.cross_attention_dim)
    with torch.no_grad():
        bare, wanted = pipe.unet(*inputs, text).sample, theirs(*inputs, text).sample
        adapters = Adapters(pipe, torch.float32, lambda: None)
        adapters.put_on(Wanted(((part, (1.0, 1.0)),)))
        drawn = pipe.unet(*inputs, text).sample
    assert adapters.notes == ()
    torch.testing.assert_close(drawn, wanted, atol=1e-4, rtol=1e-3)
    assert float((bare - wanted).norm() / wanted.norm()) > 0.05


@pytest.mark.parametrize("lost", ["hada_w2_b", "lokr_w1", "lokr_w2_a", "hada_t1"])
def test_a_layer_that_lacks_a_part_is_refused_before_anything_is_loaded(
    tiny_model: Path, tmp_path: Path, lost: str
) -> None:
    made = layers(tiny_model, "LoHa" if lost.startswith("hada") else "LoKr", is_xl=False)
    weights = load_file(lycoris_file(tmp_path / "ink.safetensors", made))
    gone = next(name for name in weights if name.endswith(f".{lost}"))
    save_file({name: value for name, value in weights.items() if name != gone}, tmp_path / "ink.safetensors")
    here = Bench(tiny_model)
    here.parts = [part_of(tmp_path / "ink.safetensors")]
    with pytest.raises(
        SddeskError, match=f"“ink” cannot be attached.*{gone.removesuffix(f'.{lost}')} has no whole set"
    ):
        here.draw(use("ink"))
    assert here.engine._checkpoints.loaded.newest is None


@pytest.mark.parametrize("fault", ["shape", "turned", "magnitude", "no place", "packed"])
def test_what_does_not_fit_is_told_and_the_next_picture_is_right(
    folders: dict[bool, Path], benches: dict[bool, Bench], bare: dict[bool, np.ndarray], tmp_path: Path, fault: str
) -> None:
    good = layers(folders[False], "DoRA on LoHa", is_xl=False)
    weights = load_file(lycoris_file(tmp_path / "good.safetensors", good))
    stem = next(name for name in reversed(weights) if "fc1.hada_w1_a" in name).removesuffix(".hada_w1_a")
    if fault == "shape":
        for name in ("hada_w1_b", "hada_w2_b"):
            weights[f"{stem}.{name}"] = weights[f"{stem}.{name}"][:, :3].contiguous()
    elif fault == "turned":  # as many numbers, but those of a layer the other way round
        for name in ("hada_w1", "hada_w2"):
            first, second = weights[f"{stem}.{name}_a"], weights[f"{stem}.{name}_b"]
            weights |= {f"{stem}.{name}_a": second.T.contiguous(), f"{stem}.{name}_b": first.T.contiguous()}
    elif fault == "magnitude":
        weights[f"{stem}.dora_scale"] = torch.ones(3)
    elif fault == "no place":
        weights = {name.replace("lora_", "lora_of_"): value for name, value in weights.items()}
    else:
        weights[f"{stem}.hada_w1_a"] = weights[f"{stem}.hada_w1_a"].to(torch.int8)
    save_file(weights, tmp_path / "bad.safetensors")
    here = benches[False]
    here.parts = [part_of(tmp_path / f"{name}.safetensors") for name in ("bad", "good")]
    attached = here.draw(use("good"))
    with pytest.raises(SddeskError, match="“bad” cannot be attached"):
        here.draw(use("good"), use("bad"))
    assert np.array_equal(here.draw(), bare[False])
    assert np.array_equal(here.draw(use("good")), attached)


def test_layers_without_a_place_are_counted(tiny_model: Path, benches: dict[bool, Bench], tmp_path: Path) -> None:
    made = layers(tiny_model, "LoKr", is_xl=False)
    weights = load_file(lycoris_file(tmp_path / "ink.safetensors", made))
    more = {"lora_unet_elsewhere_to_q.lokr_w1": torch.ones(2, 2), "lora_unet_elsewhere_to_q.lokr_w2": torch.ones(2, 2)}
    bundled = {"bundle_emb.cat.string_to_param.*": torch.ones(1, 16)}
    save_file({**weights, **more, **bundled}, tmp_path / "ink.safetensors")
    here = benches[False]
    here.parts = [part_of(tmp_path / "ink.safetensors")]
    (image,) = run(here.engine, replace(REQUEST, loras=(use("ink"),))).images
    told = [str(note) for note in image.notes]
    assert len(told) == 2 and "1 textual inversions inside" in told[0]
    assert f"1 of its {len(made) + 1} layers" in told[1]
