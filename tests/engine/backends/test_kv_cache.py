"""The text's keys and values are made once a picture: no bit differs for it, whatever is on the layers, and nothing
stays.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch
from diffusers.models.attention_processor import Attention

from sddesk.core.errors import Cancelled
from sddesk.core.models import CheckpointRef, PartInfo, WeightsKind
from sddesk.core.request import LoraUse
from sddesk.engine.backends import kv_cache
from sddesk.engine.backends.base import Decoding, Loop, Placement, replaced
from sddesk.engine.backends.cuda_graphs import CudaGraphs
from sddesk.engine.backends.kv_cache import KvCache
from sddesk.engine.backends.memory import Way
from sddesk.engine.key import PartSource
from sddesk.engine.load.pipeline import load_denoiser
from sddesk.engine.loaded import LoadedCheckpoint
from tests.engine.helpers import REQUEST, LocatingEngine, engine_on, info_of, make, run
from tests.engine.loras import part_of, peft_file, random_factors
from tests.engine.recording import Recorder
from tests.tiny import make_tiny_pipeline, make_tiny_xl

STARTER = Path(__file__).parents[3] / "resources" / "starter-model"
STEPS = 3


@pytest.fixture(scope="module", params=["starter", "sd1", "sd2_768", "sdxl"])
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    if request.param == "starter":
        return STARTER
    place = tmp_path_factory.mktemp("models") / request.param
    return make_tiny_xl(place) if request.param == "sdxl" else make_tiny_pipeline(place, family=request.param)


@contextmanager
def never_kept(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The engine as it is without."""
    with monkeypatch.context() as patch:
        patch.setattr(KvCache, "fits", lambda *_: False)
        yield


def layers(engine: LocatingEngine) -> list[Any]:
    """Those that are asked of the text."""
    assert engine._checkpoints.loaded.newest is not None
    crossing = [one for one in engine._checkpoints.loaded.newest.pipe.unet.modules() if isinstance(one, Attention)]
    return [part for one in crossing if one.is_cross_attention for part in (one.to_k, one.to_v)]


@contextmanager
def counted(engine: LocatingEngine) -> Iterator[list[int]]:
    """How often each layer computes."""
    calls = [0 for _ in layers(engine)]

    def add(place: int) -> None:
        calls[place] += 1

    hooks = []
    for place, layer in enumerate(layers(engine)):
        inner = next((one for one in layer.modules() if isinstance(one, torch.nn.Linear)), layer)
        run = inner.forward

        def forward(*given: Any, place: int = place, run: Any = run) -> Any:
            add(place)
            return run(*given)

        inner.forward = forward
        hooks.append(inner)
    try:
        yield calls
    finally:
        for inner in hooks:
            del inner.forward


@pytest.mark.parametrize("precision", ["full", "half"])
def test_pictures_are_the_same_to_the_last_bit(folder: Path, precision: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """In half precision two of the four requests: what differs between the four is the same in both."""
    request = replace(REQUEST, precision=precision, steps=STEPS, columns=2)
    engine, long = engine_on(folder), {"prompt": "a (red:1.4) house BREAK at night"}
    asked: list[dict[str, Any]] = [{}, long, {"guidance_scale": 1.0}, {"seed": 2}]
    for changes in asked if precision == "full" else asked[:2]:
        with never_kept(monkeypatch):
            expected = make(engine, request, **changes)
        assert all(np.array_equal(*pair) for pair in zip(make(engine, request, **changes), expected, strict=True))


def test_each_layer_computes_once_for_all_passes(tiny_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = engine_on(tiny_model)
    make(engine)
    with counted(engine) as calls:
        make(engine, REQUEST, steps=STEPS)
    assert calls and set(calls) == {1}
    with never_kept(monkeypatch), counted(engine) as calls:
        make(engine, REQUEST, steps=STEPS)
    assert set(calls) == {STEPS + 1}, "PNDM makes one pass more; this is what is saved"


def test_each_text_of_a_changing_prompt_has_its_own(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Computed anew when the text changes, and only then."""
    engine = engine_on(folder)
    request = replace(REQUEST, prompt_syntax="a1111-3", steps=4, sampler="euler", columns=2)
    for prompt, texts in (("a [horse:red house:0.5]", 2), ("a [horse|red house]", 4)):
        with never_kept(monkeypatch):
            expected = make(engine, request, prompt=prompt)
        with counted(engine) as calls:
            pictures = make(engine, request, prompt=prompt)
        assert all(np.array_equal(*pair) for pair in zip(pictures, expected, strict=True))
        assert set(calls) == {texts}


def test_loras_on_these_layers_and_another_weight(tiny_model: Path, tmp_path: Path, monkeypatch: Any) -> None:
    engine, bare = with_lora(tiny_model, tmp_path)
    pictures = {}
    for keeps in (False, True):
        with nullcontext() if keeps else never_kept(monkeypatch):
            pictures[keeps] = [
                make(engine, REQUEST, loras=loras, steps=STEPS)[0]
                for loras in ((), (use(1.0),), (use(0.4),), (use(0.4),), ())
            ]
    assert all(np.array_equal(*pair) for pair in zip(pictures[False], pictures[True], strict=True))
    _, strong, weak, again, after = pictures[True]
    assert not np.array_equal(strong, weak) and np.array_equal(weak, again) and np.array_equal(after, bare)


def with_lora(folder: Path, tmp_path: Path) -> tuple[LocatingEngine, np.ndarray]:
    """An engine that knows a LoRA on to_k and to_v of the U-Net, and the picture without it."""

    def locate_adapter(kind: WeightsKind, name: str) -> PartInfo:
        assert (kind, name) == (WeightsKind.LORA, "ink")
        return part

    def locate(ref: CheckpointRef) -> Any:
        del ref
        return info_of(folder)

    engine = LocatingEngine(locate, part_named=locate_adapter, device="cpu")
    (bare,) = make(engine, REQUEST, steps=STEPS)
    assert engine._checkpoints.loaded.newest is not None
    factors = random_factors(engine._checkpoints.loaded.newest.pipe, ("unet",), seed=1)
    factors = {name: pair for name, pair in factors.items() if name.endswith(("attn2.to_k", "attn2.to_v"))}
    assert factors
    part = part_of(peft_file(tmp_path / "ink.safetensors", factors))
    return engine, bare


def use(weight: float) -> LoraUse:
    return LoraUse(name="ink", weight=weight)


def test_a_cancel_in_the_middle_leaves_nothing_behind(tiny_model: Path) -> None:
    engine = engine_on(tiny_model)
    expected = make(engine, REQUEST, steps=STEPS)[0]
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 25  # in the third pass or so

    with pytest.raises(Cancelled):
        run(engine, replace(REQUEST, steps=STEPS, prompt="another"), cancelled)
    assert all(isinstance(layer, torch.nn.Linear) for layer in layers(engine))
    assert np.array_equal(make(engine, REQUEST, steps=STEPS)[0], expected)


@pytest.mark.parametrize("placement", list(Placement))
def test_wherever_the_weights_are_and_with_tiles(tiny_model: Path, placement: Placement, monkeypatch: Any) -> None:
    engine = engine_on(tiny_model)
    make(engine)
    loaded: LoadedCheckpoint | None = engine._checkpoints.loaded.newest
    assert loaded is not None
    loaded.execution.place(placement)
    engine._fallbacks.keep(loaded.key, REQUEST, Way(placement=placement, decoding=Decoding.TILES))
    with never_kept(monkeypatch):
        expected = make(engine, REQUEST, steps=STEPS, columns=2)
    moved = [layer.__dict__.get("forward") for layer in layers(engine)]
    got = make(engine, REQUEST, steps=STEPS, columns=2)
    assert loaded.execution.placement == placement and len(got) == 2
    assert all(np.array_equal(*pair) for pair in zip(got, expected, strict=True))
    assert [layer.__dict__.get("forward") for layer in layers(engine)] == moved, "accelerate's hooks are as before"


def test_nothing_is_alive_after_the_run(tiny_model: Path) -> None:
    engine = engine_on(tiny_model)

    def tensors() -> int:
        gc.collect()
        return sum(isinstance(one, torch.Tensor) for one in gc.get_objects())

    counts = []
    for seed in range(4):
        make(engine, REQUEST, prompt="a horse", seed=seed)
        counts.append(tensors())
    assert counts[1] == counts[-1]


@torch.no_grad()
def test_another_text_and_one_that_was_written_into_are_computed_anew(tiny_model: Path) -> None:
    unet = load_denoiser(PartSource(str(tiny_model)), None, torch.float32)
    sample, text, other = torch.randn(2, 4, 8, 8), torch.randn(2, 77, 16), torch.randn(2, 77, 16)

    def answer(told: torch.Tensor) -> torch.Tensor:
        return unet(sample, 500, encoder_hidden_states=told).sample

    expected = [answer(text), answer(other), answer(text * 2)]
    with KvCache().run(unet, Loop(unet, lambda: None)):
        assert torch.equal(answer(text), expected[0]) and torch.equal(answer(text), expected[0])
        assert torch.equal(answer(other), expected[1]) and torch.equal(answer(text), expected[0])
        assert torch.equal(answer(text.mul_(2)), expected[2])


@torch.no_grad()
@pytest.mark.parametrize("replayed", [False, True])
def test_a_text_that_changes_within_a_loop_is_answered_for_itself(tiny_model: Path, replayed: bool) -> None:
    """As prompts do that are edited by the step: two texts in turn, then one that is made anew for each forward."""
    unet = load_denoiser(PartSource(str(tiny_model)), None, torch.float32)
    samples, texts = torch.randn(8, 2, 4, 8, 8), torch.randn(2, 2, 77, 16)
    told = [texts[0], texts[1], texts[0], texts[1], *(texts[0] * number for number in range(4))]

    def answers(network: Any) -> list[torch.Tensor]:
        pairs = zip(samples, told, strict=True)
        return [network(one, 500, encoder_hidden_states=text, return_dict=False)[0] for one, text in pairs]

    expected = answers(unet)
    pipe = SimpleNamespace(unet=unet)
    cache = KvCache()
    graphs = [CudaGraphs(cache, Recorder)] if replayed else []
    for _ in range(3):
        with replaced(pipe, "unet", Loop(unet, lambda: None, Placement.WHOLE), [cache, *graphs]):
            assert all(torch.equal(*pair) for pair in zip(answers(pipe.unet), expected, strict=True))
    assert [len(one) for one in graphs] == [1] * len(graphs), "given up"


@torch.no_grad()
def test_no_more_is_kept_than_is_allowed(tiny_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    unet = load_denoiser(PartSource(str(tiny_model)), None, torch.float32)
    sample, text = torch.randn(2, 4, 8, 8), torch.randn(2, 77, 16)
    plain = unet(sample, 500, encoder_hidden_states=text).sample
    monkeypatch.setattr(kv_cache, "MOST_BYTES", 25_000)
    cache = KvCache()
    with cache.run(unet, Loop(unet, lambda: None)):
        for _ in range(2):
            assert torch.equal(unet(sample, 500, encoder_hidden_states=text).sample, plain)
        assert 0 < cache._entries.bytes_kept <= 25_000
        assert 0 < len(cache._entries.by_projection) < len(cache._projections)
    assert cache._entries.bytes_kept == 0
