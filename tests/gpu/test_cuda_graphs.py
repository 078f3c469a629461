"""On an NVIDIA card: replayed passes make the same bytes as eager ones, give way where they cannot, and go again.

How fast they are: `python -m tests.benchmarks --only notebook-cuda sddesk-cuda-eager sddesk-cuda`.
"""

from __future__ import annotations

import gc
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from sddesk.core.models import CheckpointRef
from sddesk.engine.device import pick_device
from sddesk.engine.loaded import LoadedCheckpoint
from tests.engine.backends.test_kv_cache import use, with_lora
from tests.engine.helpers import REQUEST, LocatingEngine, info_of, make
from tests.tiny import make_tiny_pipeline, make_tiny_xl

pytestmark = pytest.mark.skipif(not torch.cuda.is_available(), reason="no NVIDIA card here: CUDA graphs are not tried")
HALF = replace(REQUEST, precision="half", steps=8)
STARTER = Path(__file__).parents[2] / "resources" / "starter-model"


def engine_on_card(folder: Path) -> LocatingEngine:
    def locate(ref: CheckpointRef) -> Any:
        del ref
        return info_of(folder)

    engine = LocatingEngine(locate, device="cuda")
    assert engine._device().kind == "cuda"
    return engine


def eager(engine: LocatingEngine) -> LocatingEngine:
    """The same without recordings, whatever it loads."""
    load: Any = engine._checkpoints.load

    def without(*arguments: Any) -> Any:
        loaded, notes = load(*arguments)
        loaded.execution.graphs = None
        return loaded, notes

    engine._checkpoints.load = without  # type: ignore[method-assign]
    return engine


def loaded_of(engine: LocatingEngine) -> LoadedCheckpoint:
    assert engine._checkpoints.loaded.newest is not None
    return engine._checkpoints.loaded.newest


def allocated() -> int:
    """Bytes of the card that are in use, but for what libraries work in: they keep that from the first product on."""
    gc.collect()
    torch._C._cuda_clearCublasWorkspaces()
    torch.cuda.empty_cache()
    return torch.cuda.memory_allocated()


def recordings(engine: LocatingEngine) -> int:
    graphs = loaded_of(engine).execution.graphs
    assert graphs is not None
    return len(graphs)


@pytest.fixture(params=["starter", "sd1", "sd2_768", "sdxl"])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    if request.param == "starter":
        return STARTER
    place = tmp_path / request.param
    return make_tiny_xl(place) if request.param == "sdxl" else make_tiny_pipeline(place, family=request.param)


def test_replayed_pictures_are_the_eager_ones_to_the_last_byte(folder: Path) -> None:
    engine, plain = engine_on_card(folder), eager(engine_on_card(folder))
    for changes in ({}, {"columns": 2}, {"guidance_scale": 1.0}, {"precision": "full"}):
        for prompt in ("a horse", "a horse", "a red house", "a horse at night"):
            expected = make(plain, HALF, prompt=prompt, **changes)
            got = make(engine, HALF, prompt=prompt, **changes)
            assert all(np.array_equal(*pair) for pair in zip(got, expected, strict=True))
        assert recordings(engine) > 0, "given up: its log says why"


def test_loras_come_and_go(tiny_model: Path, tmp_path: Path) -> None:
    engine, _ = with_lora(tiny_model, tmp_path)
    plain, _ = with_lora(tiny_model, tmp_path)
    for one in (engine, plain):
        one.unload()
        one._device.found = pick_device("cuda")
    eager(plain)
    for weights in ((), (), (1.0,), (1.0,), (1.0,), (0.4,), (0.4,), (), ()):
        loras = tuple(use(weight) for weight in weights)
        assert np.array_equal(make(engine, HALF, loras=loras)[0], make(plain, HALF, loras=loras)[0])
    assert recordings(engine) == 1


def test_a_network_that_reads_from_the_card_is_given_up_and_pictures_go_on(tiny_model: Path) -> None:
    engine, plain = engine_on_card(tiny_model), eager(engine_on_card(tiny_model))
    make(engine, HALF, steps=1)
    unet: Any = loaded_of(engine).pipe.unet
    network = unet.forward

    def forward(sample: torch.Tensor, timestep: torch.Tensor, **words: Any) -> Any:
        assert float(timestep) >= 0
        return network(sample, timestep, **words)

    unet.forward = forward
    for _ in range(3):
        assert np.array_equal(make(engine, HALF)[0], make(plain, HALF)[0])
    assert recordings(engine) == 0


def test_a_card_gets_its_memory_back(tiny_model: Path) -> None:
    engine = engine_on_card(tiny_model)
    before = allocated()
    for _ in range(3):
        make(engine, HALF)
    assert recordings(engine) == 1 and loaded_of(engine).execution.bytes_in_graphs > 0
    engine.unload()
    assert allocated() <= before + 2**20


def test_several_shapes_share_their_memory_and_replay_in_any_order(tiny_model: Path) -> None:
    engine, plain = engine_on_card(tiny_model), eager(engine_on_card(tiny_model))
    widths = (64, 72, 96)
    for width in (*widths, *widths, 96, 64, 72, 64, 96):
        assert np.array_equal(make(engine, HALF, width=width)[0], make(plain, HALF, width=width)[0])
    assert recordings(engine) == len(widths)
