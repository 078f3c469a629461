"""Builds the diffusers scheduler for a sampler and a schedule: a row each, so that a new sampler is a new row."""

# diffusers exports its classes lazily, which a type checker reads as private.
# pyright: reportPrivateImportUsage=false

from __future__ import annotations

import functools
import inspect
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import torch
from diffusers import (
    DDIMScheduler,
    DEISMultistepScheduler,
    DPMSolverMultistepScheduler,
    DPMSolverSinglestepScheduler,
    EulerAncestralDiscreteScheduler,
    EulerDiscreteScheduler,
    FlowMatchEulerDiscreteScheduler,
    HeunDiscreteScheduler,
    KDPM2DiscreteScheduler,
    LCMScheduler,
    LMSDiscreteScheduler,
    PNDMScheduler,
    UniPCMultistepScheduler,
)

from sddesk.core.samplers import MODEL_KEYS, check_sampler
from sddesk.engine.make.flow_schedulers import FLOW, FlowSchedule, is_flow, make_flow_scheduler

# What a scheduler file says about the model. The rest of it describes an algorithm, which the person picks.
_MODEL_KEYS = (*MODEL_KEYS, "rescale_betas_zero_snr")
# What makes two samplers of one class.
_VARIANTS = ("algorithm_type", "lower_order_final")
_SCHEDULES: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "normal": {},
        "karras": {"use_karras_sigmas": True},
        "exponential": {"use_exponential_sigmas": True},
        "trailing": {"timestep_spacing": "trailing"},
        "model": {},
    }
)


@dataclass(frozen=True, slots=True)
class _Row:
    """A scheduler class of diffusers and the arguments that make it this sampler."""

    scheduler: Any
    arguments: Mapping[str, Any] = field(default_factory=dict)


_ROWS: Mapping[str, _Row] = MappingProxyType(
    {
        # https://arxiv.org/abs/2202.09778; without the Runge-Kutta start, as in latent-diffusion (PLMS)
        "pndm": _Row(PNDMScheduler, {"skip_prk_steps": True}),
        "lms": _Row(LMSDiscreteScheduler),
        "heun": _Row(HeunDiscreteScheduler),
        "dpmpp_2m": _Row(DPMSolverMultistepScheduler),
        "dpmpp_2m_sde": _Row(DPMSolverMultistepScheduler, {"algorithm_type": "sde-dpmsolver++"}),
        # DPMSolverSDEScheduler takes its noise from a seed of its own; this one from the picture's generator.
        "dpmpp_sde": _Row(
            DPMSolverSinglestepScheduler, {"algorithm_type": "sde-dpmsolver++", "lower_order_final": True}
        ),
        "euler": _Row(EulerDiscreteScheduler),
        "euler_a": _Row(EulerAncestralDiscreteScheduler),
        "ddim": _Row(DDIMScheduler, {"clip_sample": False}),
        "unipc": _Row(UniPCMultistepScheduler),
        "dpm2": _Row(KDPM2DiscreteScheduler),
        "deis": _Row(DEISMultistepScheduler),
        "lcm": _Row(LCMScheduler),
    }
)


def make_scheduler(sampler: str, schedule: str, steps: int, model_config: Mapping[str, Any]) -> Any:
    """A fresh diffusers scheduler for one run, from the checkpoint's own scheduler file.

    The model's `prediction_type` "flow" asks for a schedule of flow. Raises SddeskError on an unknown sampler, or a
    schedule that it cannot do.
    """
    check_sampler(sampler, schedule)
    if model_config.get("prediction_type") == FLOW:
        return make_flow_scheduler(sampler, schedule, model_config)
    row = _ROWS[sampler]
    if schedule == "model":
        return _from_config(row, steps, model_config)
    arguments = {key: model_config[key] for key in _MODEL_KEYS if key in model_config}
    # Stable Diffusion's noise starts at timestep 1 where a scheduler counts from the bottom; diffusers insists on it.
    arguments["steps_offset"] = 1
    spacing = model_config.get("timestep_spacing")
    # "Normal" is the sampler's own spacing, but a model made for trailing timesteps fails with any other.
    if spacing == "trailing" or (spacing and model_config.get("_class_name") == row.scheduler.__name__):
        arguments["timestep_spacing"] = spacing
    arguments |= row.arguments
    arguments |= _SCHEDULES[schedule]
    if sampler == "lcm":
        arguments["original_inference_steps"] = max(50, steps)  # it refuses more steps than it was distilled from
    known = inspect.signature(row.scheduler).parameters
    if arguments.get("rescale_betas_zero_snr") and "rescale_betas_zero_snr" not in known:
        arguments["trained_betas"] = _zero_snr_betas(arguments)
    return row.scheduler(**{name: value for name, value in arguments.items() if name in known})


def _from_config(row: _Row, steps: int, model_config: Mapping[str, Any]) -> Any:
    """What `row.scheduler.from_config(pipe.scheduler.config)` makes: all that the model's scheduler file says counts.

    Only what tells one sampler of a class from another is added.
    """
    more = {name: row.arguments[name] for name in _VARIANTS if name in row.arguments}
    known = inspect.signature(row.scheduler).parameters
    if model_config.get("rescale_betas_zero_snr") and "rescale_betas_zero_snr" not in known:
        more["trained_betas"] = _zero_snr_betas(model_config)
    if "original_inference_steps" in known and steps > known["original_inference_steps"].default:
        more["original_inference_steps"] = steps
    # PLMS does without the Runge-Kutta start, which needs four steps; files of other schedulers do not say so.
    usual = {name: row.arguments[name] for name in ("skip_prk_steps",) if name in row.arguments}
    return row.scheduler.from_config({**usual, **model_config}, **more)


def _zero_snr_betas(arguments: Mapping[str, Any]) -> list[float]:
    """The noise schedule of zero terminal SNR for a scheduler that cannot rescale its own, as Euler's has it.

    Its last alpha product is 2^-24, not 0: these schedulers divide by it.
    """
    known = inspect.signature(EulerDiscreteScheduler).parameters
    euler = EulerDiscreteScheduler(**{name: value for name, value in arguments.items() if name in known})
    products = euler.alphas_cumprod.double()
    return (1 - products / torch.cat([products.new_ones(1), products[:-1]])).tolist()


class HostScheduler:
    """A diffusers scheduler that keeps its numbers on the host while a pipeline's loop runs on a device.

    The loop gets the timesteps on the device, for the U-Net; the scheduler gets the same numbers on the host. Else
    it reads them back from the device, in the first forward or in each, and the host waits until the device is idle.
    The loop may begin later in the schedule, with latents that are a picture and noise: `begin_at` says so here, and a
    pipeline of diffusers that starts from a picture through `set_begin_index`. Every scheduler of flow takes `sigmas`
    and `mu` here, which pipelines pass, also where that of diffusers does not.
    """

    def __init__(self, scheduler: Any) -> None:
        self._scheduler = scheduler
        self.is_flow = is_flow(scheduler)
        plan = FlowSchedule(scheduler) if self.is_flow else scheduler
        self._skipped_steps: int | None = None  # None where the loop begins with noise alone
        self._forward = 0
        self.first_forward = 0
        self.timesteps = torch.empty(0)

        # Pipelines look at the parameters of these two, which differ from scheduler to scheduler.
        @functools.wraps(scheduler.step)
        def step(model_output: torch.Tensor, timestep: object, sample: torch.Tensor, **more: Any) -> Any:
            del timestep
            self._forward += 1
            return scheduler.step(model_output, self.host_timesteps[self._forward - 1], sample, **more)

        @functools.wraps(plan.set_timesteps)
        def set_timesteps(*steps: Any, device: torch.device | str | None = None, **more: Any) -> None:
            plan.set_timesteps(*steps, device="cpu", **more)
            self.timesteps = self.host_timesteps.to(device or "cpu")
            self._forward = self.first_forward = 0
            if self._skipped_steps is not None:
                self.set_begin_index(0)
                self.timesteps = self.timesteps[self.first_forward :]

        self.step = step
        self.set_timesteps = set_timesteps

    def __getattr__(self, name: str) -> Any:
        return getattr(self._scheduler, name)

    @property
    def config(self) -> Any:
        """The scheduler's configuration; of a flow model its own scheduler's, which tells pipelines how it shifts."""
        spread = getattr(self._scheduler, "flow_spread", None)
        return self._scheduler.config if spread is None else FlowMatchEulerDiscreteScheduler(**spread).config

    def begin_at(self, skipped_steps: int) -> None:
        """Begin each loop after so many steps of its schedule, with latents that hold their noise already."""
        self._skipped_steps = skipped_steps

    @property
    def init_noise_sigma(self) -> Any:
        """The factor that a pipeline multiplies its first latents by."""
        return self.noise_sigma if self._skipped_steps is None else 1.0

    @property
    def noise_sigma(self) -> Any:
        """The factor of the noise that a loop begins with where it begins with noise alone; flow takes it as it is."""
        return 1.0 if self.is_flow else self._scheduler.init_noise_sigma

    @property
    def wrapped(self) -> Any:
        """The scheduler of diffusers itself."""
        return self._scheduler

    @property
    def host_timesteps(self) -> torch.Tensor:
        """The timesteps, one a forward, on the host."""
        return self._scheduler.timesteps

    def drawn_step(self, index: int) -> int:
        """Return which of the steps that are drawn, from 0, forward `index` (from 0) of the loop is for.

        A step of Heun and DPM2 is two calls of the network, except the last one. PNDM makes its first step in two
        calls, or its first three in four each with a Runge-Kutta start.
        """
        if not hasattr(self._scheduler, "prk_timesteps"):
            return index // self._scheduler.order
        calls = len(self._scheduler.prk_timesteps)
        if calls == 0:
            return max(0, index - 1)
        return index // 4 if index < calls else calls // 4 + index - calls

    def set_begin_index(self, begin_index: int = 0) -> None:
        """Begin the loop at this one of the timesteps. Some of diffusers' schedulers lack this; they need no more."""
        self._forward = self.first_forward = begin_index + (self._skipped_steps or 0) * self._scheduler.order
        if hasattr(self._scheduler, "set_begin_index"):
            self._scheduler.set_begin_index(self.first_forward)

    def add_noise(self, picture: torch.Tensor, noise: torch.Tensor, timesteps: torch.Tensor) -> torch.Tensor:
        """Mix a picture's latents with noise as is due at the step where the loop is, or begins.

        `timesteps` has one of them for each picture.
        """
        if hasattr(self._scheduler, "add_noise"):
            return self._scheduler.add_noise(picture, noise, timesteps)
        return self._scheduler.scale_noise(picture, timesteps, noise)

    def scale_model_input(self, sample: torch.Tensor, timestep: object) -> torch.Tensor:
        """As diffusers' schedulers have it; `timestep` is that of the forward which runs."""
        del timestep
        return self._scheduler.scale_model_input(sample, self.host_timesteps[self._forward])
