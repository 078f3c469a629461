"""On an NVIDIA card: blocks that come on a stream of their own make the same bytes as a model that is there whole."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from sddesk.core.errors import Cancelled
from sddesk.engine.backends.base import Placement
from sddesk.engine.backends.memory import Way
from tests.engine.helpers import REQUEST, LocatingEngine, info_of, make, run

pytestmark = pytest.mark.skipif(not torch.cuda.is_available(), reason="no NVIDIA card here: streamed blocks not tried")
HALF = replace(REQUEST, precision="half", steps=8)


def test_streamed_blocks_make_the_same_picture(tiny_model: Path) -> None:
    engine = LocatingEngine(lambda _ref: info_of(tiny_model), device="cuda")
    whole = make(engine, HALF)[0]
    loaded = engine._checkpoints.loaded.newest
    assert loaded is not None
    for placement in (Placement.LAYERS, Placement.WHOLE, Placement.LAYERS):
        engine._fallbacks.keep(loaded.key, HALF, Way(placement=placement))
        assert np.array_equal(make(engine, HALF)[0], whole), "the first pass brings the pieces one by one"
        assert np.array_equal(make(engine, HALF)[0], whole), "now each comes while the one before computes"
        assert loaded.execution.placement == placement


def test_a_cancel_in_the_first_pass_leaves_nothing_half_done(tiny_model: Path) -> None:
    engine = LocatingEngine(lambda _ref: info_of(tiny_model), device="cuda")
    whole = make(engine, HALF)[0]
    loaded = engine._checkpoints.loaded.newest
    assert loaded is not None
    engine._fallbacks.keep(loaded.key, HALF, Way(placement=Placement.LAYERS))
    seen: list[int] = []
    with loaded.pipe.unet.mid_block.register_forward_pre_hook(lambda *_: seen.append(1)), pytest.raises(Cancelled):
        run(engine, HALF, lambda: bool(seen))
    assert np.array_equal(make(engine, HALF)[0], whole)
