"""Schedules of flow models: every sampler steps along the sigmas that the model's own scheduler makes.

https://arxiv.org/abs/2403.03206. diffusers' FlowMatchEulerDiscreteScheduler knows how a model spreads and shifts its
sigmas, by its file and by what its pipeline passes (`sigmas`, `mu`). Of the other samplers only UniPC takes these, and
gives the same numbers.
"""

# diffusers exports its classes lazily, which a type checker reads as private.
# pyright: reportPrivateImportUsage=false

from __future__ import annotations

import inspect
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import torch
from diffusers import (
    DPMSolverMultistepScheduler,
    FlowMatchEulerDiscreteScheduler,
    FlowMatchHeunDiscreteScheduler,
    UniPCMultistepScheduler,
)

FLOW = "flow"  # what such a model predicts, in a row of core.families
_EULER = FlowMatchEulerDiscreteScheduler
_ROWS: Mapping[str, Any] = MappingProxyType(
    {
        "euler": _EULER,
        "heun": FlowMatchHeunDiscreteScheduler,
        "dpmpp_2m": DPMSolverMultistepScheduler,
        "unipc": UniPCMultistepScheduler,
    }
)
# What a scheduler file may say beyond the spread of the sigmas; the schedule "model" takes that, too.
_OTHER_SPREADS = ("use_karras_sigmas", "use_exponential_sigmas", "use_beta_sigmas", "stochastic_sampling")
_BELOW_ONE = 1 - 1e-6  # at 1 nothing is left of the picture, and its logarithm is no number


def make_flow_scheduler(sampler: str, schedule: str, model_config: Mapping[str, Any]) -> Any:
    """Return a fresh diffusers scheduler of this sampler, for a model whose scheduler file is `model_config`.

    Its sigmas are those of the model: `FlowSchedule` sets them.
    """
    known = inspect.signature(_EULER).parameters
    spread = {name: value for name, value in model_config.items() if name in known}
    if schedule != "model":
        spread = {name: value for name, value in spread.items() if name not in _OTHER_SPREADS}
    if sampler == "euler":
        return _EULER(**spread)
    count = {name: spread[name] for name in ("num_train_timesteps",) if name in spread}
    if sampler == "heun":
        scheduler: Any = FlowMatchHeunDiscreteScheduler(**count)
    else:
        scheduler = _ROWS[sampler](**count, prediction_type="flow_prediction", use_flow_sigmas=True)
    scheduler.flow_spread = spread
    return scheduler


def is_flow(scheduler: Any) -> bool:
    """Whether a diffusers scheduler is one of flow."""
    flows = FlowMatchEulerDiscreteScheduler, FlowMatchHeunDiscreteScheduler
    return isinstance(scheduler, flows) or bool(scheduler.config.get("use_flow_sigmas"))


class FlowSchedule:
    """Sets the timesteps of a scheduler from `make_flow_scheduler` along the sigmas of its model."""

    def __init__(self, scheduler: Any) -> None:
        self._scheduler = scheduler
        spread = getattr(scheduler, "flow_spread", None)
        self._euler: Any = None if spread is None else _EULER(**spread)

    def set_timesteps(
        self,
        num_inference_steps: int | None = None,
        device: torch.device | str | None = None,
        sigmas: list[float] | None = None,
        mu: float | None = None,
    ) -> None:
        """As FlowMatchEulerDiscreteScheduler has it."""
        if self._euler is None:
            self._scheduler.set_timesteps(num_inference_steps, device=device, sigmas=sigmas, mu=mu)
            return
        self._euler.set_timesteps(num_inference_steps, device="cpu", sigmas=sigmas, mu=mu)
        levels = self._euler.sigmas  # one a step, and 0
        scheduler, thousand = self._scheduler, self._euler.config.num_train_timesteps
        scheduler.set_timesteps(len(levels) - 1, device="cpu")
        if scheduler.order == 2:  # Heun looks at each level but the first and the last twice
            scheduler.sigmas = torch.cat([levels[:1], levels[1:-1].repeat_interleave(2), levels[-1:]])
            scheduler.timesteps = (scheduler.sigmas[:-1] * thousand).to(device or "cpu")
        else:
            scheduler.sigmas = levels.clamp(max=_BELOW_ONE)
            scheduler.timesteps = (scheduler.sigmas[:-1] * thousand).to(device or "cpu", torch.int64)
