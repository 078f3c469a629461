"""The page of the benchmarks is the one that the committed figures draw."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sddesk.core.models import SDXL
from sddesk.engine.ladder import Decoding
from sddesk.engine.loading import Placement
from tests.benchmarks import memory, page
from tests.benchmarks.__main__ import _ratios
from tests.benchmarks.contender import CPP, Order, Passes, _still_missing

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
