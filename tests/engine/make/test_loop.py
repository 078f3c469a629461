"""The denoising loop reads nothing back from the device: run on torch's meta device, which has nothing to read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from sddesk.core.samplers import SAMPLERS
from sddesk.engine.backends.base import Placement
from sddesk.engine.device import Device
from sddesk.engine.families.base import Conditioning
from sddesk.engine.key import LoadKey
from sddesk.engine.loaded import LoadedCheckpoint, load_checkpoint
from sddesk.engine.make.loop import run_loop
from sddesk.engine.make.schedulers import HostScheduler, make_scheduler
from sddesk.engine.make.watch import LoopWatch
from sddesk.engine.techniques.text import TEXT
from tests.engine.helpers import REQUEST
from tests.tiny import make_tiny_xl

META = torch.device("meta")
STEPS = 5  # one more than the last that DEIS and LMS look back on
# These copy to the device in each step: noise that the host's generator draws, and UniPC its tables of three numbers.
COPYING = ("euler_a", "dpmpp_2m_sde", "dpmpp_sde", "lcm", "unipc")


class Copies(TorchDispatchMode):
    """Counts what is copied to the device: that, too, the host waits for."""

    def __init__(self) -> None:
        super().__init__()
        self.to_device = 0

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        del types
        result = func(*args, **(kwargs or {}))
        if func is torch.ops.aten._to_copy.default and (args[0].device, result.device) == (torch.device("cpu"), META):
            self.to_device += 1
        return result


class Previews:
    """Asks for the latents of each pass, as a preview would, and shows nothing: that copy waits for nobody."""

    def step(self, pictures: int, latents_of: Callable[[int], torch.Tensor]) -> None:
        assert latents_of(pictures - 1).device == META


def on_meta(folder: Path) -> tuple[LoadedCheckpoint, Conditioning]:
    loaded = load_checkpoint(LoadKey(str(folder), torch.float32, Device("cpu", "x")), lambda: None)
    loaded.execution.place(Placement.WHOLE)
    told = loaded.encoded(REQUEST)
    loaded.key = replace(loaded.key, device=Device("meta", "x"))
    loaded.pipe.to(META)
    positive, negative, pooled, negative_pooled = (
        value if value is None else value.to(META)
        for value in (told.positive, told.negative, told.pooled, told.negative_pooled)
    )
    assert positive is not None
    return loaded, Conditioning(positive, negative, (), pooled, negative_pooled)


@pytest.fixture(scope="module")
def model(tiny_model: Path) -> tuple[LoadedCheckpoint, Conditioning]:
    return on_meta(tiny_model)


def copies_in_the_loop(loaded: LoadedCheckpoint, conditioning: Conditioning, **changes: Any) -> int:
    """Copies to the device after the first pass; whatever reads from it raises."""
    after_first: list[int] = []
    copies = Copies()
    watch = LoopWatch(lambda: None, lambda _told: after_first.append(copies.to_device), Previews())  # type: ignore[arg-type]
    watch.plan([range(2)], [STEPS])
    with copies:
        latents = run_loop(
            loaded, replace(REQUEST, columns=2, steps=STEPS, **changes), conditioning, range(2), watch, TEXT
        )
    assert latents.device == META and len(after_first) >= STEPS
    return after_first[-1] - after_first[0]


@pytest.mark.parametrize("row", SAMPLERS, ids=lambda row: row.id)
def test_no_pass_waits_for_the_device(
    model: tuple[LoadedCheckpoint, Conditioning], row: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the network once; the other schedules differ in what is around it."""
    copies = copies_in_the_loop(*model, sampler=row.id, schedule=row.schedules[0])
    assert (copies > 0) == (row.id in COPYING)
    monkeypatch.setattr(model[0].pipe.unet, "forward", lambda sample, *_, **__: (torch.zeros_like(sample),))
    for schedule in row.schedules[1:]:
        copies = copies_in_the_loop(*model, sampler=row.id, schedule=schedule)
        assert (copies > 0) == (row.id in COPYING)


def test_nor_in_sdxl(tmp_path: Path) -> None:
    assert copies_in_the_loop(*on_meta(make_tiny_xl(tmp_path / "xl")), sampler="euler") == 0


def test_a_bare_scheduler_does_wait(model: tuple[LoadedCheckpoint, Conditioning], monkeypatch: Any) -> None:
    """That the guard above sees it."""
    monkeypatch.setattr("sddesk.engine.make.loop.HostScheduler", lambda scheduler: scheduler)
    with pytest.raises((RuntimeError, NotImplementedError), match="meta"):
        copies_in_the_loop(*model, sampler="pndm")


@pytest.mark.parametrize("row", SAMPLERS, ids=lambda row: row.id)
def test_it_steps_as_the_bare_one_does(row: Any) -> None:
    config = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear"}
    found = []
    for wrap in (HostScheduler, lambda scheduler: scheduler):
        scheduler = wrap(make_scheduler(row.id, row.schedules[-1], 7, config))
        scheduler.set_timesteps(7, device="cpu")
        torch.manual_seed(1)
        sample = torch.randn(1, 4, 8, 8) * scheduler.init_noise_sigma
        for timestep in scheduler.timesteps:
            said = torch.tanh(scheduler.scale_model_input(sample, timestep))
            sample = scheduler.step(said, timestep, sample, return_dict=False)[0]
        found.append(sample)
    torch.testing.assert_close(*found)
