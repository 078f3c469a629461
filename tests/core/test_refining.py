"""Refining in tiles: where the tiles lie, and what an order says of them."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from sddesk.core.refining import Refine, places, refine_of, starts, usual_overlap


@pytest.mark.parametrize("overlap", [0, 16, 32])
def test_tiles_cover_a_side_evenly_and_share_what_was_said(overlap: int) -> None:
    for side in range(1, 400):
        found = starts(side, 64, overlap)
        assert found[0] == 0 and (len(found) == 1 or found[-1] == side - 64)
        steps = [after - before for before, after in pairwise(found)]
        assert all(step <= 64 - overlap for step in steps) and (not steps or max(steps) - min(steps) <= 2)
    assert places((100, 72), (64, 64), 16) == ((0, 0), (36, 0), (0, 8), (36, 8))


def test_an_order_says_it_in_fields_or_as_a_request_writes_it() -> None:
    assert refine_of({}, 512) is None and usual_overlap(512) == 64
    assert refine_of({"refine": 2, "fit": "fill", "control": "canny:a.png"}, 512) == Refine(scale=2, overlap=64)
    assert refine_of({"refine": 2, "refine_overlap": 48}, 512) == Refine(scale=2, overlap=48)
    assert refine_of({"refine": {"scale": 2, "upscaler": "x4"}}, 128) == Refine(scale=2, overlap=32, upscaler="x4")


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"refine_overlap": 32}, "there is no refine that it belongs to"),
        ({"refine": {"scale": 2}, "refine_overlap": 48}, "refine_overlap: refine says it already"),
        ({"refine": 1, "refine_upscaler": "x4"}, "at a scale of 1 nothing is made larger"),
        ({"refine": 2, "fit": "fill"}, "keeps its shape"),
        ({"refine": 9}, "a number from 1 to 8"),
        ({"refine": float("nan")}, "a number from 1 to 8"),
        ({"refine": 2, "refine_overlap": 1.5}, "a whole number"),
        ({"refine": 2, "refine_upscaler": ""}, "is a name"),
    ],
)
def test_what_cannot_be_or_would_be_dropped_is_refused(values: dict[str, Any], why: str) -> None:
    with pytest.raises((TypeError, ValueError), match=why):
        refine_of(values, 512)
