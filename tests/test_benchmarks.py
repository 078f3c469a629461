"""The page of the benchmarks is the one that the committed figures draw."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from sddesk.core.families import SDXL
from sddesk.engine import checkpoints
from sddesk.engine.backends import execution
from sddesk.engine.backends import memory as ladder
from sddesk.engine.backends.base import Decoding, Placement
from sddesk.engine.make import batches
from tests.benchmarks import memory, page
from tests.benchmarks.__main__ import _ratios
from tests.benchmarks.contender import (
    ABOUT,
    CONTENDERS,
    CPP,
    FAST,
    MORE_ON_CARDS,
    NOTEBOOK,
    Diffusers,
    Order,
    Passes,
    _still_missing,
    base_of,
)
from tests.benchmarks.fullsize import VARIABLE
from tests.engine.backends.test_cuda import CARD, LateSideCopies
from tests.engine.helpers import psnr
from tests.engine.recording import Recorder

ROUND = {"picture_s": 8.0, "pass_s": [2.0, 4.0, 3.0], "peak_mb": {"VmHWM": 4000}}


def test_the_page_is_drawn_from_the_committed_figures(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    committed = page.PAGE.read_text(encoding="utf-8")
    monkeypatch.setattr(page, "PAGE", tmp_path / "README.md")
    monkeypatch.setattr(page, "PICTURES", tmp_path / "plots")
    page.draw()
    assert (tmp_path / "README.md").read_text(encoding="utf-8") == committed
    drawn = {picture.name for picture in (tmp_path / "plots").glob("*.png")}
    assert drawn == {picture.name for picture in (Path(page.__file__).parent / "plots").glob("*.png")}


def test_ratios_are_round_by_round_and_the_notebook_is_one() -> None:
    faster = {"picture_s": 2.0, "pass_s": [1.0], "peak_mb": {"VmHWM": 1000}}
    assert _ratios([ROUND, ROUND], [faster, ROUND]) == {"picture": [4.0, 1.0], "pass": [3.0, 1.0], "peak": [0.25, 1.0]}


def test_a_picture_too_slow_to_wait_for_is_reckoned_from_its_passes() -> None:
    order = Order(name=CPP, folder="", size=512, steps=2, sampler="", family="", cache="", reckoned_steps=20)
    passes = Passes(times=[0.0, 60.0, 124.0])
    assert _still_missing(order, passes) == 18 * 62.0
    assert _still_missing(replace(order, reckoned_steps=0), passes) == 0.0


def test_the_table_of_cards_is_what_the_engine_would_do_today() -> None:
    """Reckoned, so the same on every machine: a changed rule or configuration wants a new table."""
    kept = page._last("memory")
    assert kept is not None and kept["figures"]["rows"] == memory.rows()


def test_what_a_card_begins_with_follows_its_memory() -> None:
    loaded = memory.weightless(SDXL)
    ways = [memory.beginning(loaded, 1024, card * 10**9) for card in (1, 6, 8, 80)]
    assert [way.placement for way, _ in ways] == [Placement.LAYERS, Placement.PARTS, Placement.WHOLE, Placement.WHOLE]
    assert ways[0][0].decoding == Decoding.TILES and ways[-1][1] == memory.MOST_PICTURES


def order_for(folder: Path, name: str) -> Order:
    return Order(name=name, folder=str(folder), size=64, steps=4, sampler="pndm", family="sd1", cache=str(folder))


def test_each_is_held_against_the_notebooks_code_on_its_device() -> None:
    assert list(CONTENDERS) == [*ABOUT]
    found = {name: base_of(name) for name in CONTENDERS}
    assert {found[name] for name in (NOTEBOOK, "sddesk", "sddesk-torch", "sddesk-full", FAST, CPP)} == {NOTEBOOK}
    assert {found[name] for name in CONTENDERS if "cuda" in name} == {"notebook-cuda"}
    assert found["sddesk-mps"] == found["notebook-mps"] == "notebook-mps"


@pytest.mark.parametrize("name", ["sddesk-cuda", "sddesk-cuda-eager", "sddesk-mps"])
def test_what_shall_run_on_a_card_does_not_run_elsewhere_in_silence(
    tiny_model: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for part in ("torch.cuda.is_available", "torch.backends.mps.is_available"):
        monkeypatch.setattr(part, lambda: False)
    with pytest.raises(SystemExit, match=r"ran as \('cpu', 'torch', 'bfloat16', 'whole'\), not as"):
        CONTENDERS[name](order_for(tiny_model, name)).picture(1, Passes())


def test_the_compiled_baseline_of_a_card_would_run(tiny_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its graphs are whole; on the processor, without the compiler behind them."""
    asked: list[dict[str, object]] = []
    trace = torch.compile

    def traced(work: Callable[..., object], **words: Any) -> object:
        asked.append(words)
        return trace(work, backend="eager", fullgraph=words["fullgraph"])

    monkeypatch.setattr(torch, "compile", traced)
    contender = Diffusers(order_for(tiny_model, "notebook-cuda-compiled"), "cpu", "float32", compiled=True)
    contender.load()
    plain = Diffusers(order_for(tiny_model, NOTEBOOK), "cpu", "float32")
    plain.load()
    assert psnr(contender.picture(2, Passes()), plain.picture(2, Passes())) > 50
    assert asked == 2 * [{"mode": "max-autotune", "fullgraph": True}]


@pytest.mark.parametrize("name", ["sddesk-cuda", "sddesk-cuda-eager", "sddesk-cuda-fast"])
def test_what_waits_for_a_card_would_run(
    tiny_model: Path, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The processor in the guise of one."""
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    monkeypatch.setattr(execution, "CudaRecorder", Recorder)
    monkeypatch.setattr(execution, "SideCopies", LateSideCopies)
    monkeypatch.setattr("sddesk.engine.device.pick_device", lambda *_: CARD)
    for module in (batches, checkpoints, ladder):
        monkeypatch.setattr(module, "memory", lambda _: (8 * 2**30, 6 * 2**30))
    contender = CONTENDERS[name](order_for(tiny_model, name))
    passes = Passes()
    for _ in range(1 + MORE_ON_CARDS):
        picture = contender.picture(4, passes)
    contender.ready()
    assert picture.shape == (64, 64, 3) and len(passes.times) >= 3 * 4
    loaded = contender._engine._checkpoints.loaded.newest
    assert bool(loaded.execution.graphs) == (name != "sddesk-cuda-eager")
    if name == "sddesk-cuda":
        loaded.execution.graphs.give_up("as on a driver that cannot")
        with pytest.raises(SystemExit, match="recorded no pass"):
            contender.ready()
