"""Weights in 8 bits: half the memory for the mode Fast where memory is short, told, and never under an exact name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch.nn.utils import parametrize

from sddesk.core.adapters import lora_of
from sddesk.core.models import WeightsKind
from sddesk.engine import checkpoints
from sddesk.engine.backends import memory as ladder
from sddesk.engine.backends.base import Placement
from sddesk.engine.backends.fp8 import STORED, store_in_fp8
from sddesk.engine.device import Device
from sddesk.engine.key import LoadKey
from sddesk.engine.load.pipeline import bytes_of
from sddesk.engine.loaded import LoadedCheckpoint, load_checkpoint
from tests.engine.backends.test_memory import SHORT, Card
from tests.engine.helpers import REQUEST, LocatingEngine, array, engine_on, info_of, make, none_installed, psnr, run
from tests.engine.loras import part_of, peft_file, random_factors

STARTER = Path(__file__).parents[3] / "resources" / "starter-model"
EXACT = replace(REQUEST, precision="half")
FAST = replace(EXACT, mode="fast")


def starter(dtype: torch.dtype = torch.float32, **more: Any) -> LoadedCheckpoint:
    loaded = load_checkpoint(LoadKey(str(STARTER), dtype, Device("cpu", "x"), **more), lambda: None)
    loaded.execution.place(Placement.WHOLE)
    return loaded


def a_pass(loaded: LoadedCheckpoint) -> torch.Tensor:
    unet = loaded.pipe.unet
    generator = torch.Generator().manual_seed(1)
    latents = torch.randn(1, unet.config.in_channels, 16, 16, generator=generator)
    text = torch.randn(1, 77, unet.config.cross_attention_dim, generator=generator)
    with torch.no_grad():
        return unet(latents.to(unet.dtype), 500, text.to(unet.dtype)).sample.float()


def far(one: torch.Tensor, other: torch.Tensor) -> float:
    return float((one - other).norm() / other.norm())


@pytest.fixture
def card(tiny_model: Path, tmp_path: Path) -> LocatingEngine:
    """An engine on a device that is no processor, with a LoRA at hand."""
    pipe = load_checkpoint(LoadKey(str(tiny_model), torch.float32, Device("cpu", "x")), lambda: None).pipe
    factors = random_factors(pipe, ("unet", "text_encoder"), seed=1, strength=0.1)
    lora = part_of(peft_file(tmp_path / "touch.safetensors", factors))

    def locate(kind: WeightsKind, name: str) -> Any:
        return lora if kind == WeightsKind.LORA else none_installed(kind, name)

    engine = LocatingEngine(lambda _ref: info_of(tiny_model), part_named=locate, device="cpu")
    engine._device.found = Card("card", "Test card")
    return engine


@pytest.fixture
def free(card: LocatingEngine, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Say how much the card has when a model is chosen."""

    def say(count: int) -> None:
        monkeypatch.setattr(
            checkpoints, "memory", lambda _: (count, count - card._checkpoints.loaded.bytes_on_device())
        )

    return say


def size_of(engine: LocatingEngine) -> int:
    return bytes_of(engine._checkpoints._key_of(engine.located(EXACT)))


def conditions(image: Any) -> dict[str, str]:
    return dict(image.provenance.conditions)


def test_it_is_nearer_than_without_a_scale() -> None:
    """diffusers' own layerwise casting rounds the same layers to the same type, unscaled."""
    exact, ours, theirs = starter(), starter(fp8_weights=True), starter()
    theirs.pipe.unet.enable_layerwise_casting(storage_dtype=STORED, compute_dtype=torch.float32)
    expected = a_pass(exact)
    assert far(a_pass(ours), expected) < 0.025 < far(a_pass(theirs), expected)


def test_what_is_stored_takes_a_byte_and_what_is_left_is_as_it_was() -> None:
    exact, ours = starter(torch.float16), starter(torch.float16, fp8_weights=True)
    assert ours.execution.weights()["unet"] < 0.55 * exact.execution.weights()["unet"]
    assert ours.pipe.unet.dtype == torch.float16
    left = {name: weight for name, weight in ours.pipe.unet.named_parameters() if weight.dtype != STORED}
    before = dict(exact.pipe.unet.named_parameters())
    assert {"conv_in.weight", "time_embedding.linear_1.weight", "conv_out.weight"} <= left.keys()
    assert all(torch.equal(weight, before[name]) for name, weight in left.items())


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32])
def test_giving_the_scale_back_rounds_nothing(dtype: torch.dtype) -> None:
    torch.manual_seed(0)
    layer = torch.nn.Linear(64, 8)
    with torch.no_grad():
        layer.weight *= torch.tensor([[0.0], [1e-4], [1e-3], [0.01], [0.1], [1.0], [10.0], [100.0]])
    weight = layer.to(dtype).weight.detach().clone().float()
    store_in_fp8([layer])
    wide = layer.weight.detach()
    assert wide.dtype == dtype and parametrize.is_parametrized(layer)
    scale = layer.parametrizations.weight[0].scale.double()  # type: ignore[index]
    stored = layer.parametrizations.weight.original  # type: ignore[union-attr]
    assert torch.equal(wide.double(), stored.double() * scale)
    rounded = (wide.float() - weight).abs() / weight.abs().amax(1, keepdim=True).clamp(min=1e-9)
    assert rounded.max() < 1 / 16


def test_fast_takes_it_before_the_model_is_taken_apart(card: LocatingEngine, free: Callable[[int], None]) -> None:
    free(10**9)
    roomy = run(card, FAST).images[0]
    card.unload()
    free(size_of(card) - 1)
    fast = run(card, FAST).images[0]
    assert (
        card._checkpoints.loaded.newest is not None
        and card._checkpoints.loaded.newest.execution.placement == Placement.WHOLE
    )
    assert conditions(fast)["weights"] == "8 bits" and "in 8 bits" in str(fast.notes)
    assert "weights" not in conditions(roomy) and "8 bits" not in str(roomy.notes)
    assert psnr(array(fast.pixels), array(roomy.pixels)) > 20


def test_exact_never_does_and_is_the_same_after_a_fast_one(card: LocatingEngine, free: Callable[[int], None]) -> None:
    before = make(card, EXACT)[0]
    card.unload()
    free(size_of(card) - 1)
    run(card, FAST)
    image = run(card, EXACT).images[0]
    assert card._checkpoints.loaded.newest is not None and not card._checkpoints.loaded.newest.key.fp8_weights
    assert "weights" not in conditions(image) and np.array_equal(array(image.pixels), before)


@pytest.mark.parametrize("changes", [{"precision": "full"}, {"mode": "exact"}])
def test_who_asks_for_full_precision_or_exact_gets_it(
    card: LocatingEngine, free: Callable[[int], None], changes: dict[str, Any]
) -> None:
    free(size_of(card) - 1)
    run(card, replace(FAST, **changes))
    assert card._checkpoints.loaded.newest is not None and not card._checkpoints.loaded.newest.key.fp8_weights


def test_nor_does_a_processor(tiny_model: Path) -> None:
    engine = engine_on(tiny_model)
    run(engine, replace(FAST, precision="full"))
    assert engine._checkpoints.loaded.newest is not None and not engine._checkpoints.loaded.newest.key.fp8_weights


def test_f45_it_is_a_rung_of_the_ladder_too(card: LocatingEngine) -> None:
    """The weights fit, but not what a pass needs beside them; what worked is remembered."""
    run(card, FAST)
    assert card._checkpoints.loaded.newest is not None
    whole = card._checkpoints.loaded.newest

    def short(*_: Any) -> None:
        raise torch.OutOfMemoryError(SHORT)

    hook = whole.pipe.unet.register_forward_pre_hook(short)
    (image,) = run(card, FAST).images
    assert conditions(image)["weights"] == "8 bits" and card._checkpoints.loaded.newest is not whole
    assert card._checkpoints.loaded.newest.execution.placement == Placement.WHOLE and "part by part" not in str(
        image.notes
    )
    hook.remove()
    assert conditions(run(card, FAST).images[0])["weights"] == "8 bits"
    assert "weights" not in conditions(run(card, EXACT).images[0])


def test_loras_come_and_go_on_top(card: LocatingEngine, free: Callable[[int], None]) -> None:
    free(size_of(card) - 1)
    bare = make(card, FAST)[0]
    touched = make(card, replace(FAST, loras=(lora_of("touch:1"),)))[0]
    none = make(card, replace(FAST, loras=(lora_of("touch:0"),)))[0]
    assert not np.array_equal(touched, bare) and np.array_equal(none, bare)
    assert card._checkpoints.loaded.newest is not None and card._checkpoints.loaded.newest.key.fp8_weights
    kinds = {
        weight.dtype for name, weight in card._checkpoints.loaded.newest.pipe.unet.named_parameters() if "lora" in name
    }
    assert STORED not in kinds
    assert np.array_equal(make(card, FAST)[0], bare)


@pytest.mark.parametrize("placement", [Placement.PARTS, Placement.LAYERS])
def test_it_can_be_moved_in_pieces(card: LocatingEngine, free: Callable[[int], None], placement: Placement) -> None:
    free(size_of(card) - 1)
    expected = make(card, FAST)[0]
    assert card._checkpoints.loaded.newest is not None
    card._fallbacks.keep(card._checkpoints.loaded.newest.key, FAST, ladder.Way(placement=placement))
    assert (
        np.array_equal(make(card, FAST)[0], expected)
        and card._checkpoints.loaded.newest.execution.placement == placement
    )
