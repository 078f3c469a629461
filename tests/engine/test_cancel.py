"""F53: a cancel in any stage leaves at once, with nothing more delivered, and the engine as good as new."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from sddesk.core.errors import Cancelled
from sddesk.core.events import Stage
from tests.engine.helpers import REQUEST, Events, engine_on, make, run

LONG = replace(REQUEST, steps=20, columns=3)


@pytest.mark.parametrize(
    ("stage", "nth", "images"),
    [(Stage.LOAD, 1, 0), (Stage.ENCODE, 1, 0), (Stage.DENOISE, 1, 0), (Stage.DENOISE, 7, 0), (Stage.DECODE, 2, 1)],
)
def test_f53_cancel_leaves_and_the_engine_goes_on(tiny_model: Path, stage: Stage, nth: int, images: int) -> None:
    engine = engine_on(tiny_model)
    events = Events()

    def cancelled() -> bool:
        return sum(told.stage is stage for told in events.progress) >= nth

    with pytest.raises(Cancelled):
        engine.generate(LONG, events.progress.append, events.images.append, cancelled)
    assert len(events.images) == images
    assert sum(told.stage is stage for told in events.progress) == nth, "nothing after the cancel"
    assert np.array_equal(make(engine)[0], make(engine_on(tiny_model))[0])


def test_cancelled_before_it_began(tiny_model: Path) -> None:
    with pytest.raises(Cancelled):
        run(engine_on(tiny_model), REQUEST, lambda: True)


@pytest.mark.parametrize("part", ["text_encoder", "unet"])
def test_cancel_is_seen_between_the_parts_of_a_load(
    tiny_model: Path, part: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sddesk.engine.load import folder as loading

    done: list[str] = []
    load_network = loading.load_network

    def noted(files: Any, name: str, *rest: Any) -> Any:
        done.append(name)
        return load_network(files, name, *rest)

    monkeypatch.setattr(loading, "load_network", noted)
    with pytest.raises(Cancelled):
        run(engine_on(tiny_model), REQUEST, lambda: part in done)
    assert done[-1] == part


@pytest.mark.parametrize("part", ["unet", "vae"])
def test_cancel_is_seen_inside_a_long_pass(tiny_model: Path, part: str) -> None:
    """On a slow processor a pass may take ten seconds: the cancel does not wait for its end."""
    engine = engine_on(tiny_model)
    make(engine)
    network: Any = getattr(engine._checkpoints.loaded.newest.pipe, part)  # pyright: ignore[reportPrivateUsage, reportOptionalMemberAccess]
    first, last = (
        (network.down_blocks[0], network.conv_out)
        if part == "unet"
        else (network.decoder.conv_in, network.decoder.conv_out)
    )
    inside: list[bool] = []
    finished: list[bool] = []
    with (
        first.register_forward_hook(lambda *_: inside.append(True)),
        last.register_forward_hook(lambda *_: finished.append(True)),
        pytest.raises(Cancelled),
    ):
        run(engine, LONG, lambda: bool(inside))
    assert inside and not finished
    assert np.array_equal(make(engine)[0], make(engine_on(tiny_model))[0])
