"""The processor in the guise of an NVIDIA card: what is done on one, as far as that can be seen without."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from sddesk.core.samplers import FAST_SAMPLER, FAST_SCHEDULE
from sddesk.engine import checkpoints
from sddesk.engine.backends import execution
from sddesk.engine.backends import memory as ladder
from sddesk.engine.backends.base import Loop
from sddesk.engine.backends.cuda import Accumulation
from sddesk.engine.engine import DiffusersEngine
from sddesk.engine.key import LoadKey
from sddesk.engine.loaded import LoadedCheckpoint
from sddesk.engine.make import batches, preview
from tests.engine.backends.test_memory import Card
from tests.engine.helpers import REQUEST, array, engine_on, run
from tests.engine.make.test_preview import LateCopies
from tests.engine.recording import Recorder

# diffusers' own, of NumPy 2.
pytestmark = pytest.mark.filterwarnings("ignore:__array:DeprecationWarning")
CARD = Card("cuda", "Test card")
EXACT = replace(REQUEST, precision="half", steps=4)
FAST = replace(EXACT, mode="fast", sampler=FAST_SAMPLER, schedule=FAST_SCHEDULE)


class LateSideCopies(LateCopies):
    """In the place of cuda.SideCopies."""

    def __init__(self) -> None:
        super().__init__(looks=2)

    def ask(self, tensor: torch.Tensor) -> Callable[[], torch.Tensor | None]:
        """The last one of a run is never looked at."""
        self.under_way = 0
        return super().ask(tensor)


@pytest.fixture
def engine(tiny_model: Path, monkeypatch: pytest.MonkeyPatch) -> DiffusersEngine:
    """An engine that takes the processor for a card: recorder, copies and memory are stand-ins."""
    monkeypatch.setattr(execution, "CudaRecorder", Recorder)
    monkeypatch.setattr(execution, "SideCopies", LateSideCopies)
    monkeypatch.setattr(preview, "INTERVAL_S", 0.0)
    for module in (batches, checkpoints, ladder):
        monkeypatch.setattr(module, "memory", lambda _: (8 * 2**30, 6 * 2**30))
    made = engine_on(tiny_model)
    made._device.found = CARD
    return made


def loaded_of(engine: DiffusersEngine) -> LoadedCheckpoint:
    assert engine._checkpoints.loaded.newest is not None
    return engine._checkpoints.loaded.newest


@pytest.fixture
def sums() -> Iterator[list[bool]]:
    """How products are added up in each pass of the networks that tell it; what was set before is set afterwards."""
    matmul: Any = torch.backends.cuda.matmul
    before = matmul.allow_fp16_accumulation
    yield []
    assert matmul.allow_fp16_accumulation == before


def watch(network: torch.nn.Module, seen: list[bool]) -> None:
    matmul: Any = torch.backends.cuda.matmul
    network.register_forward_pre_hook(lambda *_: seen.append(matmul.allow_fp16_accumulation))


def test_only_fast_adds_up_in_half_and_the_picture_says_so(engine: DiffusersEngine, sums: list[bool]) -> None:
    run(engine, EXACT)
    watch(loaded_of(engine).pipe.unet, sums)
    for request, half in ((EXACT, False), (FAST, True), (EXACT, False)):
        sums.clear()
        (image,) = run(engine, request).images
        assert sums and set(sums) == {half}
        assert dict(image.provenance.conditions)["sums"] == ("float16" if half else "float32")


def test_the_switch_is_set_back_whatever_happens(sums: list[bool]) -> None:
    loop = Loop(None, lambda: None, accumulation=torch.float16)
    with pytest.raises(ZeroDivisionError), Accumulation().run(lambda: None, loop):
        assert torch.backends.cuda.matmul.allow_fp16_accumulation and not sums
        raise ZeroDivisionError


@pytest.mark.parametrize(
    ("kind", "dtype", "exact", "fast"),
    [
        ("cuda", torch.float16, torch.float32, torch.float16),
        ("cuda", torch.float32, None, None),
        ("mps", torch.float16, None, None),
        ("cpu", torch.bfloat16, None, None),
    ],
)
def test_nothing_else_has_a_choice(kind: str, dtype: torch.dtype, exact: Any, fast: Any) -> None:
    key = LoadKey("x", dtype, Card(kind, "x"))
    assert (key.accumulation(EXACT), key.accumulation(FAST)) == (exact, fast)


def test_exact_and_fast_are_recorded_apart(engine: DiffusersEngine) -> None:
    same = replace(EXACT, sampler=FAST_SAMPLER, schedule=FAST_SCHEDULE)
    for request in (same, same, FAST, FAST, same, FAST):
        run(engine, request)
    graphs = loaded_of(engine).execution.graphs
    assert graphs is not None and len(graphs) == 2


def test_all_of_it_together_draws_what_it_draws_without(engine: DiffusersEngine, tiny_model: Path) -> None:
    plain = engine_on(tiny_model)
    plain._device.found = Card("card", "Test card")
    for seed in range(3):  # made eagerly, recorded, replayed
        events = run(engine, replace(EXACT, seed=seed, steps=12))
        expected = array(run(plain, replace(EXACT, seed=seed, steps=12)).images[0].pixels)
        difference = np.abs(array(events.images[0].pixels).astype(int) - expected.astype(int))
        assert difference.max() <= 2, "channels last adds up in another order"
        shown = [told for told in events.progress if told.preview is not None]
        assert 3 <= len(shown) < 12, "each copy is there some passes later"
    graphs = loaded_of(engine).execution.graphs
    assert graphs is not None and len(graphs) == 1
