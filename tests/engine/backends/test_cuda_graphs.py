"""The life of CUDA graphs, on the CPU with a recorder that repeats kernels on the same memory: they are made
for the second run, equal the network or go, and go when weights move, change, or memory is short.
"""

from __future__ import annotations

import gc
import logging
import weakref
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from sddesk.core.errors import Cancelled
from sddesk.core.samplers import SAMPLERS
from sddesk.engine.backends import cuda_graphs
from sddesk.engine.backends.base import Placement
from sddesk.engine.backends.cuda_graphs import CudaGraphs
from sddesk.engine.backends.memory import Way
from sddesk.engine.engine import DiffusersEngine
from sddesk.engine.key import LoadKey
from sddesk.engine.loaded import LoadedCheckpoint, load_checkpoint
from sddesk.engine.make import batches
from tests.engine.backends.test_kv_cache import use, with_lora
from tests.engine.backends.test_memory import Card, short_unet
from tests.engine.helpers import REQUEST, engine_on, make, run
from tests.engine.recording import Recorder
from tests.tiny import make_tiny_pipeline, make_tiny_xl

# diffusers' own, of NumPy 2.
pytestmark = pytest.mark.filterwarnings("ignore:__array:DeprecationWarning")
FOUR = replace(REQUEST, steps=4)  # the samplers that look back longest look back over three
TWO = replace(REQUEST, steps=2)


class Bench:
    """An engine whose model has CUDA graphs, and the recorders that were asked for."""

    def __init__(self, engine: DiffusersEngine, make_recorder: Callable[[], Recorder] = Recorder) -> None:
        self.engine = engine
        make(engine, REQUEST, steps=1)
        self.recorders: list[Recorder] = []

        def counted() -> Recorder:
            self.recorders.append(make_recorder())
            return self.recorders[-1]

        execution = self.loaded.execution
        self.graphs = execution.graphs = CudaGraphs(execution.kv_cache, counted)

    @property
    def loaded(self) -> LoadedCheckpoint:
        assert self.engine._checkpoints.loaded.newest is not None
        return self.engine._checkpoints.loaded.newest

    @property
    def replays(self) -> int:
        return sum(one.replays for one in self.recorders)

    @property
    def recordings(self) -> int:
        return sum(one.recorded for one in self.recorders)


@pytest.fixture
def bench(tiny_model: Path) -> Bench:
    return Bench(engine_on(tiny_model))


def test_the_first_is_made_eagerly_the_second_records_the_third_replays(bench: Bench) -> None:
    expected = [make(engine_on(Path(bench.loaded.key.location)), FOUR, seed=seed)[0] for seed in (1, 2, 3, 4)]
    counts = []
    for seed, same in zip((1, 2, 3, 4), expected, strict=True):
        assert np.array_equal(make(bench.engine, FOUR, seed=seed)[0], same)
        counts.append((bench.recordings, bench.replays))
    five = 5  # passes of PNDM's four steps
    assert counts == [(0, 0), (1, five), (1, 2 * five), (1, 3 * five)]


@pytest.mark.parametrize("family", ["sd1", "sd2_768", "sdxl"])
def test_pictures_are_those_of_the_eager_network(tmp_path: Path, family: str) -> None:
    place = tmp_path / family
    folder = make_tiny_xl(place) if family == "sdxl" else make_tiny_pipeline(place, family=family)
    bench, plain = Bench(engine_on(folder)), engine_on(folder)
    expected: dict[tuple[str, str], Any] = {}
    for prompt in ("a horse", "a horse", "a red house", "(a cat:1.3) at night", "a horse"):
        for changes in ({}, {"columns": 2}, {"guidance_scale": 1.0}):
            got = make(bench.engine, TWO, prompt=prompt, **changes)
            key = (prompt, str(changes))
            expected[key] = expected.get(key) or make(plain, TWO, prompt=prompt, **changes)
            assert all(np.array_equal(*pair) for pair in zip(got, expected[key], strict=True))
    assert bench.recordings == 3 and bench.replays > 3 * 4 * 2


@pytest.mark.parametrize("row", SAMPLERS, ids=lambda row: row.id)
def test_every_sampler_steps_on_with_replayed_answers(bench: Bench, tiny_engine: DiffusersEngine, row: Any) -> None:
    expected = make(tiny_engine, FOUR, sampler=row.id)[0]
    for _ in range(3):
        assert np.array_equal(make(bench.engine, FOUR, sampler=row.id)[0], expected)
    assert bench.recordings == 1


@pytest.mark.parametrize("xl", [False, True])
def test_words_that_change_are_one_shape_and_renew_what_is_kept_of_the_text(tmp_path: Path, xl: bool) -> None:
    folder = make_tiny_xl(tmp_path / "m") if xl else make_tiny_pipeline(tmp_path / "m")
    bench, plain = Bench(engine_on(folder)), engine_on(folder)
    for prompt in ("a [horse|cow BREAK red]", "a [horse|cow BREAK red]", "[a:b BREAK c:0.5]", "[a:b BREAK c:0.5]"):
        expected = make(plain, FOUR, prompt=prompt, prompt_syntax="a1111-3")[0]
        assert np.array_equal(make(bench.engine, FOUR, prompt=prompt, prompt_syntax="a1111-3")[0], expected)
    assert (len(bench.graphs), bench.recordings) == (1, 1) and bench.replays > 10


def test_a_long_prompt_is_a_shape_of_its_own(bench: Bench, tiny_engine: DiffusersEngine) -> None:
    for prompt in ("a horse", "a horse BREAK at night", "a horse", "a horse BREAK at night", "a horse"):
        assert np.array_equal(make(bench.engine, FOUR, prompt=prompt)[0], make(tiny_engine, FOUR, prompt=prompt)[0])
    assert len(bench.graphs) == 2


@pytest.mark.parametrize("stage", ["recording", "first replay", "second replay", "another text"])
def test_one_that_fails_or_differs_is_given_up_and_the_picture_is_right(
    tiny_model: Path, tiny_engine: DiffusersEngine, stage: str, caplog: pytest.LogCaptureFixture
) -> None:
    replays = 0
    wrong_at = {"first replay": 1, "second replay": 2, "another text": 6}.get(stage, 0)

    def fault() -> None:
        if stage == "recording":
            raise RuntimeError("CUDA error: operation not permitted when stream is capturing\nmore of it")

    def spoil(answer: torch.Tensor) -> None:
        nonlocal replays
        replays += 1
        if replays == wrong_at:
            answer[0, 0, 0, 0] += 1e-3

    bench = Bench(engine_on(tiny_model), lambda: Recorder(fault, spoil))
    with caplog.at_level(logging.WARNING):
        for prompt in ("a horse", "a horse", "a red house", "a red house", "a red house"):
            same = make(tiny_engine, FOUR, prompt=prompt)[0]
            assert np.array_equal(make(bench.engine, FOUR, prompt=prompt)[0], same)
    told = [record.message for record in caplog.records if "is recorded any more" in record.message]
    assert len(told) == 1 and "more of it" not in told[0]
    assert len(bench.graphs) == 0 and bench.replays == replays == wrong_at, "never again for this model"


@pytest.mark.parametrize("reads", ["of Python", "of the device"])
def test_a_network_that_python_takes_part_in_is_not_replayed(tiny_model: Path, reads: str) -> None:
    """Its recording would be right for one forward only, or cannot be made."""

    def twisted(engine: DiffusersEngine) -> DiffusersEngine:
        make(engine, REQUEST, steps=1)
        assert engine._checkpoints.loaded.newest is not None
        pipe = engine._checkpoints.loaded.newest.pipe
        network = pipe.unet.forward

        def forward(sample: torch.Tensor, timestep: torch.Tensor, **words: Any) -> Any:
            number = pipe.scheduler._forward if reads == "of Python" else int(timestep)
            return (network(sample, timestep, **words)[0] * (1 + number / 1000),)

        pipe.unet.forward = forward
        return engine

    bench, plain = Bench(twisted(engine_on(tiny_model))), twisted(engine_on(tiny_model))
    for _ in range(3):
        assert np.array_equal(make(bench.engine, FOUR)[0], make(plain, FOUR)[0])
    assert bench.recordings == (1 if reads == "of Python" else 0) and len(bench.graphs) == 0


def test_a_lora_put_on_taken_off_or_weighed_otherwise_is_never_replayed_from_before(
    tiny_model: Path, tmp_path: Path
) -> None:
    engine, _ = with_lora(tiny_model, tmp_path)
    plain, _ = with_lora(tiny_model, tmp_path)
    bench = Bench(engine)
    for weights in ((), (), (1.0,), (1.0,), (1.0,), (0.4,), (0.4,), (0.4,), (), (), ()):
        loras = tuple(use(weight) for weight in weights)
        got, same = make(bench.engine, FOUR, loras=loras)[0], make(plain, FOUR, loras=loras)[0]
        assert np.array_equal(got, same)
    assert bench.recordings == 4
    assert len(bench.graphs) == 1, "what was recorded with LoRAs went with them"


@pytest.mark.parametrize("placement", [Placement.PARTS, Placement.LAYERS])
def test_a_model_that_moves_has_none(bench: Bench, tiny_engine: DiffusersEngine, placement: Placement) -> None:
    for _ in range(2):
        make(bench.engine, FOUR)
    assert len(bench.graphs) == 1
    held = weakref.ref(bench.graphs._graphs[next(iter(bench.graphs._graphs))])
    bench.engine._fallbacks.keep(bench.loaded.key, FOUR, Way(placement=placement))
    for _ in range(3):
        assert np.array_equal(make(bench.engine, FOUR)[0], make(tiny_engine, FOUR)[0])
    assert len(bench.graphs) == 0 and bench.recordings == 1 and held() is None


def test_when_memory_is_short_they_go_before_anything_gets_slower(tiny_model: Path) -> None:
    engine = engine_on(tiny_model)
    engine._device.found = Card("card", "Test card")
    bench = Bench(engine)
    expected = make(bench.engine, FOUR)[0]
    make(bench.engine, FOUR)
    assert len(bench.graphs) == 1 and bench.graphs.bytes_held > 0
    with short_unet(bench.engine, lambda *_: len(bench.graphs) == 0) as tried:
        (image,) = run(bench.engine, FOUR).images
    assert len(tried) == 6, "one pass failed, then the five of a picture"
    assert bench.loaded.execution.placement == Placement.WHOLE and not image.notes
    for _ in range(3):
        assert np.array_equal(make(bench.engine, FOUR)[0], expected)
    assert bench.recordings == 1, "what ran out of memory once is not tried again"


def test_nothing_is_recorded_where_there_is_no_room(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    needed = 2 * 64 * 64 * 2 * 4 * 600 * 16 / 320
    for free, expected in ((needed - 1, 0), (needed + 1, 1)):
        asked: list[int] = []
        monkeypatch.setattr(batches, "memory", lambda _, free=free, asked=asked: (10**12, asked.append(1) or free))
        for _ in range(2):
            make(bench.engine, FOUR)
        assert bench.recordings == expected
        assert 1 <= len(asked) <= 2, "once a run, not in each pass: a card takes its time to answer"


def test_what_recordings_hold_is_not_free(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = bench.engine
    engine._device.found = None
    monkeypatch.setattr(batches, "memory", lambda _: (10**12, 10**9))
    loaded = bench.loaded
    loaded.key = replace(loaded.key, device=Card("card", "Test card"))
    wide = replace(REQUEST, width=1024, height=1024, columns=16)
    before = batches.batch_size(loaded, wide)
    bench.recorders[-1].bytes_held = 5 * 10**8
    assert batches.batch_size(loaded, wide) < before


def test_the_last_shapes_are_kept_and_no_more(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cuda_graphs, "MOST_SHAPES", 2)
    widths = (64, 72, 80)
    for width in (*widths, *widths):
        make(bench.engine, FOUR, width=width)
    assert bench.recordings == 3 and len(bench.graphs) == 2
    make(bench.engine, FOUR, width=80)
    make(bench.engine, FOUR, width=72)
    assert bench.recordings == 3, "the one that went is the first"


def test_a_cancel_while_it_is_recorded_is_no_fault(bench: Bench, tiny_engine: DiffusersEngine) -> None:
    make(bench.engine, FOUR)
    looks: list[int] = []
    for stop_at in range(1, 60, 2):
        looks.clear()

        def cancelled(stop_at: int = stop_at) -> bool:
            looks.append(1)
            return len(looks) >= stop_at

        with pytest.raises(Cancelled):
            run(bench.engine, FOUR, cancelled)
        if bench.recordings:
            break
        assert len(bench.graphs) == 0
    assert bench.recordings == 1, "the last cancel came after it"
    assert np.array_equal(make(bench.engine, FOUR)[0], make(tiny_engine, FOUR)[0])
    assert len(bench.graphs) == 1


def test_nothing_stays_after_a_run_but_the_recording_and_nothing_after_unloading(bench: Bench) -> None:
    def tensors() -> int:
        gc.collect()
        return sum(isinstance(one, torch.Tensor) for one in gc.get_objects())

    counts = []
    for seed in range(5):
        make(bench.engine, FOUR, seed=seed)
        counts.append(tensors())
    assert counts[2] == counts[4]
    assert all(last is None for one in bench.graphs._graphs.values() for last in one._last)
    unet = weakref.ref(bench.loaded.pipe.unet)
    gc.disable()
    try:
        bench.engine.unload()
        assert len(bench.graphs) == 0 and unet() is None, "nothing points at itself"
    finally:
        gc.enable()


def test_only_a_card_has_them_and_reads_channels_last(tiny_model: Path) -> None:
    for kind, dtype in (
        ("cpu", torch.float32),
        ("mps", torch.float16),
        ("cuda", torch.float16),
        ("cuda", torch.float32),
    ):
        loaded = load_checkpoint(LoadKey(str(tiny_model), dtype, Card(kind, "x")), lambda: None)
        assert (loaded.execution.graphs is not None) == (kind == "cuda")
        last = {
            one.is_contiguous(memory_format=torch.channels_last) and not one.is_contiguous()
            for network in (loaded.pipe.unet, loaded.pipe.vae)
            for name, one in network.named_parameters()
            if one.ndim == 4 and one.shape[1] > 1 and one.shape[-1] > 1
        }
        assert last == {(kind, dtype) == ("cuda", torch.float16)}
