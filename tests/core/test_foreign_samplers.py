"""Names of samplers and schedules of other programs: the same of ours, the nearest, or unknown; never a default."""

from __future__ import annotations

import pytest

from sddesk.core.foreign_samplers import known, nearest, nearest_schedule
from sddesk.core.samplers import SAMPLERS, SCHEDULES, sampler

# (name, id of the same, id of the nearest) of every sampler that A1111 1.10, Forge and SD.Next offer.
A1111_FORGE_SDNEXT = [
    ("DPM++ 2M", "dpmpp_2m", "dpmpp_2m"),
    ("DPM++ SDE", "dpmpp_sde", "dpmpp_sde"),
    ("DPM++ 2M SDE", "dpmpp_2m_sde", "dpmpp_2m_sde"),
    ("DPM++ 2M SDE Heun", None, "dpmpp_2m_sde"),
    ("DPM++ 2S a", None, "dpmpp_sde"),
    ("DPM++ 3M SDE", None, "dpmpp_2m_sde"),
    ("Euler a", "euler_a", "euler_a"),
    ("Euler", "euler", "euler"),
    ("LMS", "lms", "lms"),
    ("Heun", "heun", "heun"),
    ("DPM2", "dpm2", "dpm2"),
    ("DPM2 a", None, "dpm2"),
    ("DPM fast", None, "dpmpp_2m"),
    ("DPM adaptive", None, "dpmpp_2m"),
    ("Restart", None, "dpmpp_2m"),
    ("DDIM", "ddim", "ddim"),
    ("DDIM CFG++", None, "ddim"),
    ("PLMS", "pndm", "pndm"),
    ("UniPC", "unipc", "unipc"),
    ("LCM", "lcm", "lcm"),
    ("HeunPP2", None, "heun"),
    ("IPNDM", None, "pndm"),
    ("IPNDM_V", None, "pndm"),
    ("DEIS", "deis", "deis"),
    ("DDPM", None, "euler_a"),
    ("Euler CFG++", None, "euler"),
    ("Euler a CFG++", None, "euler_a"),
    ("[Forge] Flux Realistic", None, "euler"),
    ("TCD", None, "lcm"),
    ("PNDM", "pndm", "pndm"),
    ("LMSD", "lms", "lms"),
    ("DPM SDE", "dpmpp_sde", "dpmpp_sde"),
    ("DPM++ 1S", None, "dpmpp_2m"),
    ("DPM++ 3M", None, "dpmpp_2m"),
    ("DPM++ Cosine", None, "dpmpp_2m"),
    ("KDPM2", "dpm2", "dpm2"),
    ("KDPM2 a", None, "dpm2"),
    ("SA Solver", None, "dpmpp_2m_sde"),
    ("DC Solver", None, "dpmpp_2m"),
    ("BDIA DDIM", None, "ddim"),
    ("CMSI", None, "euler"),
    ("VDM", None, "euler_a"),
]


@pytest.mark.parametrize(("name", "same", "near"), A1111_FORGE_SDNEXT, ids=[row[0] for row in A1111_FORGE_SDNEXT])
def test_f92_w3_every_sampler_of_a1111_forge_and_sdnext_has_a_row(name: str, same: str | None, near: str) -> None:
    for ending, schedule in (("", "normal" if same else None), (" Karras", "karras"), (" Exponential", "exponential")):
        assert known(name + ending) == (same, schedule)
        assert nearest(name + ending) == near


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("dpmpp_2m_karras", ("dpmpp_2m", "karras")),  # ComfyUI's savers
        ("euler_ancestral_normal", ("euler_a", "normal")),
        ("dpmpp_2m_sde_gpu_sgm_uniform", ("dpmpp_2m_sde", "trailing")),
        ("uni_pc_bh2_simple", ("unipc", "trailing")),
        ("dpmpp_sde_gpu", ("dpmpp_sde", "normal")),  # ComfyUI, SwarmUI
        ("DPM++ 2M (Karras)", ("dpmpp_2m", "karras")),
        ("dpmpp_2m_sde/exponential", ("dpmpp_2m_sde", "exponential")),
        ("klms", ("lms", "normal")),
        ("dpm_2_ancestral", (None, None)),
        ("res_multistep", (None, None)),
        ("dpmpp_2m_sde_k", ("dpmpp_2m_sde", "karras")),  # InvokeAI
        ("kdpm_2_k", ("dpm2", "karras")),
        ("kdpm_2_a_k", (None, "karras")),
        ("unipc", ("unipc", "normal")),
        ("k_dpmpp_2m", ("dpmpp_2m", "normal")),  # NovelAI, InvokeAI 2
        ("k_dpmpp_2s_ancestral", (None, None)),
        ("ddim_v3", ("ddim", "normal")),
        ("ddim_ddim_uniform", ("ddim", "normal")),  # both take every n-th timestep, beginning with 1
        ("euler_ddim_uniform", ("euler", None)),
        ("DPM++ 2M AYS", ("dpmpp_2m", None)),  # Draw Things
        ("DPM++ SDE Trailing", ("dpmpp_sde", "trailing")),
        ("Euler A Substep", (None, None)),
        ("dpm_solver_stability", (None, None)),  # Easy Diffusion
        ("dpm2_a", (None, None)),
        ("EulerDiscreteScheduler", ("euler", "normal")),  # diffusers
        ("DPMSolverMultistepScheduler", ("dpmpp_2m", "normal")),
        ("dpm++2m", ("dpmpp_2m", "normal")),  # stable-diffusion.cpp
        ("something new", (None, None)),
        ("", (None, None)),
        ("x" * 100_000, (None, None)),
    ],
)
def test_f92_w3_one_name_may_hold_sampler_and_schedule(name: str, ids: tuple[str | None, str | None]) -> None:
    assert known(name) == ids


@pytest.mark.parametrize(
    ("name", "schedule"),
    [
        *((name, "karras") for name in ("DPM++ 2M", "DPM++ SDE", "DPM++ 2S a", "DPM2", "DPM2 a", "Restart")),
        *((name, "exponential") for name in ("DPM++ 2M SDE", "DPM++ 2M SDE Heun", "DPM++ 3M SDE")),
        *((name, "normal") for name in ("Euler", "Euler a", "LMS", "Heun", "DPM fast", "LCM", "DEIS")),
    ],
)
def test_w3_automatic_is_what_forge_takes_for_the_sampler(name: str, schedule: str) -> None:
    assert known(name, "Automatic")[1] == schedule


@pytest.mark.parametrize(
    ("name", "same", "near"),
    [
        ("Normal", "normal", "normal"),
        ("Uniform", "normal", "normal"),
        ("native", "normal", "normal"),
        ("Karras", "karras", "karras"),
        ("Polyexponential", "exponential", "exponential"),
        ("SGM Uniform", "trailing", "trailing"),
        ("simple", "trailing", "trailing"),
        ("KL Optimal", None, "normal"),
        ("ddim_uniform", None, "normal"),
        ("beta", None, "trailing"),
        ("Align Your Steps", None, "trailing"),
        ("unheard of", None, "normal"),
    ],
)
def test_schedules(name: str, same: str | None, near: str) -> None:
    assert known("DPM++ 2M", name) == ("dpmpp_2m", same)
    assert nearest_schedule(name, "DPM++ 2M") == near


def test_a_schedule_that_is_kept_elsewhere_and_not_found_is_unknown() -> None:
    assert known("dpmpp_2m", None) == ("dpmpp_2m", None)
    assert known("dpmpp_2m_karras", None) == ("dpmpp_2m", "karras")


def test_the_nearest_pair_can_be_drawn() -> None:
    for name, _, near in A1111_FORGE_SDNEXT:
        row = sampler(near)
        assert row is not None
        for schedule in ("", "Automatic", "Karras", "exponential", "simple", "beta", "KL Optimal"):
            assert nearest_schedule(schedule, name) in row.schedules
    assert nearest_schedule("Karras", "Euler a") == "normal"  # ours runs without Karras


def test_our_own_names_mean_ours() -> None:
    for row in SAMPLERS:
        for schedule in SCHEDULES:
            assert known(row.a1111_name, schedule.name) == known(row.name, schedule.id) == (row.id, schedule.id)
            assert known(row.id, schedule.id) == (row.id, schedule.id)
