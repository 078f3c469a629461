"""Every sampler with every schedule it offers: held against diffusers, repeatable, and the same in a batch as alone."""

from __future__ import annotations

import json
from dataclasses import replace
from inspect import signature
from pathlib import Path
from typing import Any

import diffusers
import numpy as np
import pytest
import torch

from sddesk.core.errors import SddeskError
from sddesk.core.limits import MAX_STEPS
from sddesk.core.samplers import SAMPLERS, SCHEDULES
from sddesk.core.samplers import sampler as sampler_row
from sddesk.engine.engine import DiffusersEngine
from sddesk.engine.make.schedulers import make_scheduler
from tests.engine.helpers import REQUEST, engine_on, make, psnr, reference, run
from tests.tiny import _scheduler

# diffusers' own, of NumPy 2.
pytestmark = pytest.mark.filterwarnings("ignore:__array:DeprecationWarning")
ROWS = [(row.id, schedule) for row in SAMPLERS for schedule in row.schedules]
EVERY = {row.id: row.schedules for row in SAMPLERS}
ONCE = [(row.id, row.schedules[number % len(row.schedules)]) for number, row in enumerate(SAMPLERS)]
BETAS = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear"}

# Written down once more, as a person would write it from diffusers' pages, to hold the engine's table against.
REFERENCES: dict[str, tuple[str, dict[str, Any]]] = {
    "pndm": ("PNDMScheduler", {"skip_prk_steps": True, "steps_offset": 1}),
    "lms": ("LMSDiscreteScheduler", {}),
    "heun": ("HeunDiscreteScheduler", {}),
    "dpmpp_2m": ("DPMSolverMultistepScheduler", {"algorithm_type": "dpmsolver++"}),
    "dpmpp_2m_sde": ("DPMSolverMultistepScheduler", {"algorithm_type": "sde-dpmsolver++"}),
    "dpmpp_sde": (
        "DPMSolverSinglestepScheduler",
        {"algorithm_type": "sde-dpmsolver++", "lower_order_final": True},
    ),
    "euler": ("EulerDiscreteScheduler", {}),
    "euler_a": ("EulerAncestralDiscreteScheduler", {}),
    "ddim": ("DDIMScheduler", {"clip_sample": False, "set_alpha_to_one": False, "steps_offset": 1}),
    "unipc": ("UniPCMultistepScheduler", {}),
    "dpm2": ("KDPM2DiscreteScheduler", {}),
    "deis": ("DEISMultistepScheduler", {}),
    "lcm": ("LCMScheduler", {"set_alpha_to_one": False}),
}
SCHEDULE_ARGUMENTS: dict[str, dict[str, Any]] = {
    "normal": {},
    "karras": {"use_karras_sigmas": True},
    "exponential": {"use_exponential_sigmas": True},
    "trailing": {"timestep_spacing": "trailing"},
}


def reference_scheduler(sampler: str, schedule: str, prediction_type: str) -> Any:
    kind, arguments = REFERENCES[sampler]
    if schedule == "model":
        file = json.loads(_scheduler("sd1", prediction_type).to_json_string())  # as the tiny model's folder has it
        more = {name: value for name, value in arguments.items() if name in ("algorithm_type", "lower_order_final")}
        return getattr(diffusers, kind).from_config(file, **more)
    arguments = BETAS | arguments | SCHEDULE_ARGUMENTS[schedule] | {"prediction_type": prediction_type}
    return getattr(diffusers, kind)(**arguments)


@pytest.mark.parametrize(("sampler", "schedule"), ROWS)
def test_equals_diffusers(tiny_engine: DiffusersEngine, tiny_model: Path, sampler: str, schedule: str) -> None:
    request = replace(REQUEST, steps=4, sampler=sampler, schedule=schedule)  # none looks back over more than three
    expected = reference(tiny_model, reference_scheduler(sampler, schedule, "epsilon"), request)
    (picture,) = make(tiny_engine, request)
    assert psnr(picture, expected) > 60
    assert expected.std() > 10, "a flat picture would prove nothing"


@pytest.mark.parametrize("sampler", [row.id for row in SAMPLERS])
def test_equals_diffusers_with_v_prediction(tiny_v_model: Path, v_engine: DiffusersEngine, sampler: str) -> None:
    request = replace(REQUEST, steps=4, sampler=sampler)
    expected = reference(tiny_v_model, reference_scheduler(sampler, "normal", "v_prediction"), request)
    (picture,) = make(v_engine, request)
    assert psnr(picture, expected) > 60


@pytest.fixture(scope="module")
def v_engine(tiny_v_model: Path) -> DiffusersEngine:
    return engine_on(tiny_v_model)


@pytest.mark.parametrize(("sampler", "schedule"), ONCE)
def test_twice_and_in_a_batch_is_the_same(tiny_engine: DiffusersEngine, sampler: str, schedule: str) -> None:
    request = replace(REQUEST, steps=4, sampler=sampler, schedule=schedule, columns=2)
    batch = make(tiny_engine, request)
    again = make(tiny_engine, request)
    assert all(np.array_equal(*pair) for pair in zip(batch, again, strict=True))
    assert psnr(batch[1], make(tiny_engine, request.single(1))[0]) > 60
    assert psnr(batch[0], batch[1]) < 40, "each picture has its own noise"


@pytest.mark.parametrize(("sampler", "schedule"), ONCE)
def test_progress_reaches_its_end(tiny_engine: DiffusersEngine, sampler: str, schedule: str) -> None:
    told = run(tiny_engine, replace(REQUEST, steps=4, sampler=sampler, schedule=schedule)).progress
    passes = [(told.step, told.steps) for told in told if told.stage == "denoise"]
    expected = {"pndm": 5, "heun": 7, "dpm2": 7}.get(sampler, 4)
    assert passes == [(step, expected) for step in range(1, expected + 1)]


@pytest.mark.parametrize(("sampler", "passes"), [("pndm", 51), ("heun", 99), ("dpm2", 99), ("euler", 50)])
def test_passes_of_fifty_steps(sampler: str, passes: int) -> None:
    scheduler = make_scheduler(sampler, "normal", 50, BETAS)
    scheduler.set_timesteps(50)
    assert len(scheduler.timesteps) == passes


@pytest.mark.parametrize(("sampler", "schedule"), ROWS)
def test_any_number_of_steps(sampler: str, schedule: str) -> None:
    """From one step to the most that a request may ask, the scheduler keeps numbers finite.

    The last schedule of each sampler goes the whole way, the others to 20 steps.
    """
    for steps in (1, 2, MAX_STEPS if schedule == EVERY[sampler][-1] else 20):
        scheduler = make_scheduler(sampler, schedule, steps, BETAS)
        scheduler.set_timesteps(steps)
        latents = torch.randn(1, 4, 2, 2, generator=torch.Generator().manual_seed(0)) * scheduler.init_noise_sigma
        for timestep in scheduler.timesteps:
            said = scheduler.scale_model_input(latents, timestep) * 0.9
            latents = scheduler.step(said, timestep, latents).prev_sample
        assert torch.isfinite(latents).all(), steps


@pytest.mark.parametrize("sampler", [row.id for row in SAMPLERS])
def test_half_precision_draws_the_same_picture(tiny_engine: DiffusersEngine, sampler: str) -> None:
    """bfloat16 on a CPU: rougher, but the same noise and so the same picture."""
    request = replace(REQUEST, steps=4, sampler=sampler)
    (full,), (half,) = make(tiny_engine, request), make(tiny_engine, request, precision="half")
    assert psnr(full, half) > 15


def test_the_table_names_only_known_schedules() -> None:
    known = {schedule.id for schedule in SCHEDULES}
    assert all(set(row.schedules) <= known and row.schedules[0] == "normal" for row in SAMPLERS)
    assert {row.id for row in SAMPLERS} == set(REFERENCES)


def test_every_schedule_that_diffusers_knows_is_offered() -> None:
    """Where a scheduler class takes the argument of a schedule, the row has it, and nowhere else."""
    import inspect

    for row in SAMPLERS:
        known = set(inspect.signature(getattr(diffusers, REFERENCES[row.id][0])).parameters)
        able = {"model"} | {schedule for schedule, arguments in SCHEDULE_ARGUMENTS.items() if set(arguments) <= known}
        if row.id == "lcm":
            able -= {"trailing"}  # it takes the argument and does not read it
        assert set(row.schedules) == able, row.id


@pytest.mark.parametrize(("sampler", "schedule"), [("dpm_fancy", "normal"), ("ddim", "karras"), ("pndm", "")])
def test_unknown_ones_are_told(tiny_engine: DiffusersEngine, sampler: str, schedule: str) -> None:
    with pytest.raises(SddeskError) as caught:
        run(tiny_engine, replace(REQUEST, sampler=sampler, schedule=schedule))
    assert sampler_row(sampler) is None or schedule in str(caught.value)


def test_a_checkpoint_made_for_trailing_keeps_it() -> None:
    config = BETAS | {"timestep_spacing": "trailing", "_class_name": "DDIMScheduler", "prediction_type": "v_prediction"}
    scheduler = make_scheduler("euler", "normal", 10, config)
    assert scheduler.config.timestep_spacing == "trailing"
    assert scheduler.config.prediction_type == "v_prediction"


@pytest.mark.parametrize("sampler", [row.id for row in SAMPLERS])
def test_the_models_own_is_from_config_bit_by_bit(tiny_model: Path, sampler: str) -> None:
    """The notebook's way: another scheduler class from the pipeline's scheduler, whose file names the spacing."""
    file = diffusers.PNDMScheduler.from_pretrained(tiny_model, subfolder="scheduler").config
    file = {**file, "timestep_spacing": "leading", "_use_default_values": []}
    kind, arguments = REFERENCES[sampler]
    more = {name: value for name, value in arguments.items() if name == "algorithm_type"}
    theirs = getattr(diffusers, kind).from_config(file, **more)
    ours = make_scheduler(sampler, "model", 6, file)
    steps: list[Any] = []
    for scheduler in (ours, theirs):
        scheduler.set_timesteps(6)
        generator = torch.Generator().manual_seed(0)
        latents = torch.randn(1, 4, 2, 2, generator=generator) * scheduler.init_noise_sigma
        arguments = {"generator": generator} if "generator" in signature(scheduler.step).parameters else {}
        for timestep in scheduler.timesteps:
            answer = torch.tanh(scheduler.scale_model_input(latents, timestep))
            latents = scheduler.step(answer, timestep, latents, **arguments).prev_sample
        steps.append((scheduler.timesteps, latents))
    assert torch.equal(steps[0][0], steps[1][0]) and torch.equal(steps[0][1], steps[1][1])


def test_normal_is_the_samplers_own_spacing() -> None:
    """A newer diffusers writes PNDM's default spacing into the file; LMS of the same model must not take it over."""
    config = BETAS | {"timestep_spacing": "leading", "_class_name": "PNDMScheduler"}
    assert make_scheduler("lms", "normal", 10, config).config.timestep_spacing == "linspace"
    assert make_scheduler("pndm", "normal", 10, config).config.timestep_spacing == "leading"
