"""On an NVIDIA card: no pass of the loop waits for the card, with previews and replays, and previews are right."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from sddesk.core.events import StepProgress
from sddesk.core.samplers import SAMPLERS
from sddesk.engine.backends.cuda import SideCopies
from sddesk.engine.make import preview
from sddesk.engine.make.loop import run_loop
from sddesk.engine.make.preview import LatentColours, PreviewMaker
from sddesk.engine.make.watch import LoopWatch
from sddesk.engine.techniques.text import TEXT
from tests.engine.helpers import make, run
from tests.engine.make.test_loop import COPYING
from tests.gpu.test_cuda_graphs import HALF, STARTER, engine_on_card, loaded_of

pytestmark = pytest.mark.skipif(not torch.cuda.is_available(), reason="no NVIDIA card here: its streams are not tried")


@contextmanager
def waiting_raises() -> Iterator[None]:
    """While open, torch raises where the host waits for the card."""
    torch.cuda.set_sync_debug_mode("error")
    try:
        yield
    finally:
        torch.cuda.set_sync_debug_mode("default")


@pytest.mark.parametrize("sampler", [row.id for row in SAMPLERS if row.id not in COPYING])
def test_no_pass_waits_with_previews_and_replays(
    tiny_model: Path, sampler: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preview, "INTERVAL_S", 0.0)
    request = replace(HALF, sampler=sampler, steps=12)
    engine = engine_on_card(tiny_model)
    for _ in range(3):  # made eagerly, recorded, proven
        make(engine, request)
    loaded = loaded_of(engine)
    told: list[StepProgress] = []

    def forward_done(progress: StepProgress) -> None:
        told.append(progress)
        torch.cuda.set_sync_debug_mode("error")  # from the first pass on: what is before it may wait

    copies = loaded.execution.side_copies
    assert copies is not None
    watch = LoopWatch(lambda: None, forward_done, PreviewMaker(loaded.colours(), copy=copies.ask))
    watch.plan([range(1)], request.steps)
    conditioning = loaded.encoded(request)
    with waiting_raises():
        torch.cuda.set_sync_debug_mode("default")
        latents = run_loop(loaded, request, conditioning, range(1), watch, TEXT)
    assert len(told) >= 12 and any(progress.preview is not None for progress in told)
    assert torch.isfinite(latents).all()


def test_a_copy_is_of_what_was_there_when_it_was_asked_for() -> None:
    copies = SideCopies()
    for number in range(50):
        tensor = torch.full((512, 512, 3), float(number), device="cuda")
        ready = copies.ask(tensor)
        del tensor
        other = torch.full((512, 512, 3), -1.0, device="cuda")  # would get its memory
        while (there := ready()) is None:
            pass
        assert bool((there == number).all()) and float(other[0, 0, 0]) == -1


def test_the_colours_are_those_of_the_processor() -> None:
    latents = torch.randn(4, 16, 16)
    colours = LatentColours(torch.randn(4, 3), torch.randn(3))
    there = colours.on(torch.device("cuda")).rgb(latents.cuda()).cpu()
    assert torch.allclose(there, colours.rgb(latents), atol=1e-2)


def test_previews_come_while_the_picture_forms() -> None:
    engine = engine_on_card(STARTER)
    previews = [told for told in run(engine, replace(HALF, steps=50)).progress if told.preview is not None]
    assert previews
