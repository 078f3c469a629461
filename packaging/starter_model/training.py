"""What both trainings share: a run that can be saved and gone on with exactly, averaged weights, a clock."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

import parallel
from muon import Muon

log = logging.getLogger("starter_model")
SAVE_EVERY = 200
LOG_EVERY = 50
AVERAGE_EVERY = 4


@dataclass(kw_only=True)
class Run:
    """A training under way: what must be saved to go on exactly here. `part` (0..1) of it is over."""

    model: torch.nn.Module
    average: torch.nn.Module
    optimizer: Muon
    step: int = 0
    part: float = 0.0

    def save(self, path: Path) -> None:
        """Write all to `path`, temp-then-rename."""
        state = {name: getattr(self, name).state_dict() for name in ("model", "average", "optimizer")}
        torch.save({**state, "step": self.step, "part": self.part}, path.with_suffix(".tmp"))
        path.with_suffix(".tmp").replace(path)

    def load(self, path: Path) -> None:
        """Go on from what `save` wrote."""
        state = torch.load(path, weights_only=True)
        for name in ("model", "average", "optimizer"):
            getattr(self, name).load_state_dict(state[name])
        self.step, self.part = state["step"], state["part"]


def new_run(model: torch.nn.Module, plain: Iterable[torch.nn.Parameter], weight_decay: float) -> Run:
    """A run from the weights of `model`; `plain` parameters are left to Adam's rule."""
    optimizer = Muon(model.parameters(), 0.0, plain, weight_decay=weight_decay)
    return Run(model=model.train(), average=deepcopy(model).eval().requires_grad_(False), optimizer=optimizer)


@dataclass(frozen=True, kw_only=True)
class Plan:
    """How long and how hard: ends after `steps` or `minutes`; each of the processes takes `batch` examples a step."""

    steps: int
    batch: int
    peak: float
    minutes: float = 1e9
    seed: int = 0
    average: float = 0.998
    warm: int = 100

    def rate(self, step: int, part: float) -> float:
        """Linear over the first `warm` steps; steady, then linear to a hundredth over the last 60% of the run."""
        return self.peak * min(1.0, (step + 1) / self.warm) * min(1.0, 0.01 + (1 - part) / 0.6)


Loss = Callable[[torch.nn.Module, np.random.Generator, int], torch.Tensor]


def train(run: Run, plan: Plan, loss: Loss, saved: Path, name: str) -> None:
    """Train until the plan is over; resumes from `saved`. `loss` draws its batch from the generator it is given."""
    rank = parallel.start()
    if saved.exists():
        run.load(saved)
    parallel.share_start(run.model)
    began, begun = time.monotonic(), run.part
    while True:
        clock = begun + (1 - begun) * (time.monotonic() - began) / 60 / plan.minutes
        run.part = parallel.agreed(max(run.step / plan.steps, clock))
        if run.part >= 1:
            break
        value = _advance(run, plan, loss, rank)
        if rank == 0 and run.step % LOG_EVERY == 0:
            log.info("%s: step %d, loss %.4f, %.0f s", name, run.step, value, time.monotonic() - began)
        if rank == 0 and run.step % SAVE_EVERY == 0:
            run.save(saved)
    if rank == 0:
        run.save(saved)


def _advance(run: Run, plan: Plan, loss: Loss, rank: int) -> float:
    """One step; its random numbers depend on the seed and the step alone, so that a resumed run is the same run."""
    rng = np.random.default_rng((plan.seed, run.step, rank))
    torch.manual_seed(int(rng.integers(2**40)))
    for group in run.optimizer.param_groups:
        group["lr"] = plan.rate(run.step, run.part)
    value = loss(run.model, rng, plan.batch)
    run.optimizer.zero_grad(set_to_none=True)
    value.backward()
    parallel.average_gradients(run.model.parameters())
    run.optimizer.step()
    run.step += 1
    if run.step % AVERAGE_EVERY == 0:
        decay = min(plan.average**AVERAGE_EVERY, run.step / (run.step + 10 * AVERAGE_EVERY))
        with torch.no_grad():
            torch._foreach_lerp_(list(run.average.parameters()), list(run.model.parameters()), 1 - decay)
    return value.item()
