"""Sampler and schedule names of other programs, and the ids of ours that mean the same.

One table for A1111, Forge, SD.Next, InvokeAI, ComfyUI and its savers, diffusers' classes, SwarmUI, NovelAI, Draw
Things, Easy Diffusion and stable-diffusion.cpp. Names are compared without case, spaces and the
marks `_ - ( ) / ,`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sddesk.core.samplers import DEFAULT_SAMPLER, DEFAULT_SCHEDULE, SAMPLERS, SCHEDULES, sampler

_MAX_NAME = 80
_AUTOMATIC = "automatic"

# Names of our samplers, one line a sampler; separators and case do not count, `dpmpp` is `DPM++`.
_SAME: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "pndm": ("PNDM", "PLMS", "PNDMScheduler"),
        "lms": ("LMS", "klms", "LMSD", "lms_discrete", "LMSDiscreteScheduler"),
        "heun": ("Heun", "heun_discrete", "HeunDiscreteScheduler"),
        "dpmpp_2m": ("DPM++ 2M", "dpm_multi", "dpmsolver_multistep", "DPMSolverMultistepScheduler"),
        "dpmpp_2m_sde": ("DPM++ 2M SDE", "dpmpp_2m_sde_gpu", "DPM++ 2M SDE (GPU)"),
        "dpmpp_sde": ("DPM++ SDE", "dpmpp_sde_gpu", "DPM SDE", "DPMSolverSDEScheduler"),
        "euler": ("Euler", "euler_discrete", "EulerDiscreteScheduler"),
        "euler_a": ("Euler a", "euler_ancestral", "euler_ancestral_discrete", "EulerAncestralDiscreteScheduler"),
        "ddim": ("DDIM", "ddim_v3", "DDIMScheduler"),
        "unipc": ("UniPC", "uni_pc", "uni_pc_bh2", "unipc_multistep", "UniPCMultistepScheduler"),
        "dpm2": ("DPM2", "dpm_2", "kdpm_2", "KDPM2DiscreteScheduler"),
        "deis": ("DEIS", "deis_multistep", "DEISMultistepScheduler"),
        "lcm": ("LCM", "LCMScheduler"),
    }
)

# Samplers that sddesk does not have, under the nearest that it has: same order and kind of noise where there is one.
_NEAREST: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "pndm": ("ipndm", "ipndm_v", "IPNDMScheduler"),
        "heun": ("heunpp2", "Heun FlowMatch", "FlowMatchHeunDiscreteScheduler"),
        "dpmpp_2m": (
            *("DPM fast", "DPM adaptive", "dpm_ad", "Restart", "DPM++", "DPM++ 1S", "DPM++ 2S", "DPM++ 3M"),
            *("DPM++ 2M v2", "dpm++2mv2", "DPM++ 2M CFG++", "DPM++ 2M alt", "DPM++ 2M Turbo", "DPM++ 2M EDM"),
            *(
                "DPM++ 2M Inverse",
                "DPM++ 3M Inverse",
                "DPM++ Inverse",
                "DPM++ Cosine",
                "dpm_solver_stability",
                "dpmsolver++",
            ),
            *("DPMSolverSinglestepScheduler", "DPMSolverMultistepInverseScheduler", "EDMDPMSolverMultistepScheduler"),
            *("res_multistep", "res_multistep_cfg_pp", "res_2s", "DC Solver", "DPM Solver"),
        ),
        "dpmpp_2m_sde": (
            *("DPM++ 2M SDE Heun", "dpmpp_2m_sde_heun_gpu", "DPM++ 3M SDE", "dpmpp_3m_sde_gpu", "er_sde"),
            *("sa_solver", "sa_solver_pece", "SASolverScheduler", "CosineDPMSolverMultistepScheduler"),
            *("res_multistep_ancestral", "res_multistep_ancestral_cfg_pp"),
        ),
        "dpmpp_sde": (
            *("DPM++ 2S a", "dpmpp_2s_ancestral", "dpmpp_2s_ancestral_cfg_pp", "DPM++ 2S a CFG++", "DPM++ 2S a RF"),
            *("DPM++ SDE Substep", "seeds_2", "seeds_3"),
        ),
        "euler": (
            *("euler_cfg_pp", "Euler CFG++", "Euler SMEA", "Euler SMEA Dy", "Euler Dy", "Euler Max", "Euler Negative"),
            *("Euler SGM", "Euler EDM", "Euler FlowMatch", "FlowMatchEulerDiscreteScheduler", "EDMEulerScheduler"),
            *("gradient_estimation", "gradient_estimation_cfg_pp", "[Forge] Flux Realistic", "Flux Realistic"),
            *("flowmatch", "Euler Smea Dyn b", "CMSI", "PeRFlow"),
        ),
        "euler_a": (
            *("DDPM", "DDPMScheduler", "euler_ancestral_cfg_pp", "Euler a CFG++", "Euler a2", "Euler A Substep"),
            *("Euler Ancestral RF", "Kohaku LoNyu Yog", "VDM", "UFOGen"),
        ),
        "ddim": ("ddim_cfg_pp", "DDIM CFG++", "BDIA DDIM", "DDIMParallelScheduler", "DDIMInverseScheduler"),
        "unipc": ("unipc_snr", "unipc_tu", "unipc_tq", "unipc_snr_2", "unipc_tu_2", "unipc_flow"),
        "dpm2": (
            *("DPM2 a", "dpm_2_ancestral", "kdpm_2_a", "dpm2_ancestral", "kdpm_2_ancestral"),
            *("KDPM2AncestralDiscreteScheduler", "DPM2 FlowMatch"),
        ),
        "lcm": ("TCD", "TCDScheduler", "TDD", "Hyper", "Lightning"),
    }
)

# What A1111 (since 1.9), Forge and their kin run under "Automatic"; a sampler that is not here runs normal.
_AUTOMATIC_SCHEDULES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "karras": (
            *("DPM++ 2M", "DPM++ SDE", "DPM++ 2S a", "dpmpp_2s_ancestral", "DPM2", "DPM2 a", "dpm_2_ancestral"),
            "Restart",
        ),
        "exponential": ("DPM++ 2M SDE", "DPM++ 2M SDE Heun", "DPM++ 3M SDE"),
    }
)

# `simple` and `sgm_uniform` give the noise levels of trailing timesteps (0.005 apart in log sigma at most, with SD's
# noise at 10 to 30 steps); `polyexponential` is exponential with the power 1 that these programs run it with.
_SAME_SCHEDULES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "normal": ("Normal", "uniform", "native", "discrete", "linspace"),
        "karras": ("Karras",),
        "exponential": ("Exponential", "polyexponential"),
        "trailing": ("Trailing", "simple", "sgm_uniform"),
    }
)

# Schedules that sddesk does not have, under the nearest by log sigma (SD's noise, 10 to 30 steps).
_NEAREST_SCHEDULES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "normal": ("kl_optimal", "ddim_uniform", "ddim", "default", "phi", "leading"),
        "trailing": (
            *("beta", "beta57", "Align Your Steps", "Align Your Steps GITS", "Align Your Steps 11", "ays"),
            *("Align Your Steps 32", "Align Your Steps Beta", "AYS SD1", "AYS SDXL", "AYS 30", "ays_30", "gits"),
            *("align_your_steps_gits", "turbo", "linear_quadratic", "lcm", "smoothstep", "bong_tangent", "ltxv"),
        ),
    }
)


def known(sampler_name: str, schedule_name: str | None = "") -> tuple[str | None, str | None]:
    """Return the ids of the sampler and the schedule that mean the same as these names, None where none does.

    Some programs name both in one (`DPM++ 2M Karras`, `dpmpp_2m_karras`, `euler_k`); a sampler that is named without
    any schedule (`schedule_name` is "") runs normal in those. None: the program keeps the schedule elsewhere, and it
    was not found. `Automatic` is what Forge takes for that sampler.
    """
    sampler_key, joined = _split(sampler_name)
    sampler_id = _SAMPLERS.get(sampler_key)
    schedule_key = _key(schedule_name or "") or joined
    if schedule_key == _AUTOMATIC:
        return sampler_id, _AUTOMATIC_BY_SAMPLER.get(sampler_key, DEFAULT_SCHEDULE if sampler_key else None)
    if not schedule_key:
        return sampler_id, DEFAULT_SCHEDULE if sampler_id and schedule_name is not None else None
    if schedule_key == "ddimuniform" and sampler_id == "ddim":
        return sampler_id, DEFAULT_SCHEDULE  # the spacing that DDIM has here by itself
    return sampler_id, _SCHEDULES.get(schedule_key)


def nearest(sampler_name: str) -> str:
    """Return the id of the sampler that is the same as this one or comes nearest, the usual one when it is unknown."""
    key, _ = _split(sampler_name)
    return _SAMPLERS.get(key) or _NEAREST_SAMPLERS.get(key) or DEFAULT_SAMPLER


def nearest_schedule(schedule_name: str, sampler_name: str) -> str:
    """Return the id of the schedule nearest to this one that the nearest of our samplers can run with."""
    schedule = known(sampler_name, schedule_name)[1]
    if schedule is None:
        key = _key(schedule_name) or _split(sampler_name)[1]
        schedule = _NEAR_SCHEDULES.get(key, DEFAULT_SCHEDULE)
    row = sampler(nearest(sampler_name))
    return schedule if row and schedule in row.schedules else DEFAULT_SCHEDULE


def _key(name: str) -> str:
    """`name` as the tables have it: without case, spaces, marks and a leading `k_` or `sample_`."""
    text = name[:_MAX_NAME].strip().casefold().removeprefix("sample_")
    text = text.removeprefix("k_").replace("dpmpp", "dpm++")
    return "".join(mark for mark in text if mark not in " _-\t()/,")


def _split(name: str) -> tuple[str, str]:
    """The keys of a sampler and of the schedule that its name ends with, "" where it names none."""
    key = _key(name)
    if key in _SAMPLERS or key in _NEAREST_SAMPLERS:
        return key, ""
    lowered = name[:_MAX_NAME].strip().casefold()
    for end, schedule in (("_k", "karras"), ("_ka", "karras"), ("_exp", "exponential")):  # InvokeAI's, A1111's own
        head = _key(lowered.removesuffix(end))
        if lowered.endswith(end) and (head in _SAMPLERS or head in _NEAREST_SAMPLERS):
            return head, schedule
    heads = (end for end in range(len(key) - 1, 0, -1) if key[:end] in _SAMPLERS or key[:end] in _NEAREST_SAMPLERS)
    for end in heads:
        if key[end:] in _SCHEDULES or key[end:] in _NEAR_SCHEDULES or key[end:] == _AUTOMATIC:
            return key[:end], key[end:]
    return key, ""


def _keyed(table: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    return {_key(name): ours for ours, names in table.items() for name in names}


_SAMPLERS = {_key(name): row.id for row in SAMPLERS for name in (row.id, row.name, row.a1111_name)} | _keyed(_SAME)
_NEAREST_SAMPLERS = _keyed(_NEAREST)
_SCHEDULES = {_key(name): row.id for row in SCHEDULES for name in (row.id, row.name)} | _keyed(_SAME_SCHEDULES)
_NEAR_SCHEDULES = _keyed(_NEAREST_SCHEDULES)
_AUTOMATIC_BY_SAMPLER = _keyed(_AUTOMATIC_SCHEDULES)
