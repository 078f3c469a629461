"""The names that other programs give samplers and noise schedules, and which of ours mean the same."""

from __future__ import annotations

from sddesk.core.samplers import DEFAULT_SAMPLER, SAMPLERS, SCHEDULES

_MAX_NAME = 60
_SAMPLER_IDS = (
    {row.a1111_name.casefold(): row.id for row in SAMPLERS}
    | {row.name.casefold(): row.id for row in SAMPLERS}
    | {row.id: row.id for row in SAMPLERS}
    | {"euler_ancestral": "euler_a", "dpm_2": "dpm2", "kdpm_2": "dpm2", "plms": "pndm", "ddim_v3": "ddim"}
    | {"uni_pc": "unipc", "uni_pc_bh2": "unipc"}
)
_SCHEDULE_IDS = (
    {row.name.casefold(): row.id for row in SCHEDULES}
    | {row.id: row.id for row in SCHEDULES}
    | {"native": "normal", "simple": "normal", "sgm_uniform": "trailing", "sgm uniform": "trailing"}
)


def known(name: str, schedule_name: str) -> tuple[str | None, str | None]:
    """Return the ids of our sampler and schedule of these names, each None when none of ours means the same.

    Some programs name both in one: `DPM++ 2M Karras`, `euler_k`.
    """
    name, schedule_name = name.strip().casefold()[:_MAX_NAME], schedule_name.strip().casefold()[:_MAX_NAME]
    name = name.removeprefix("k_").removesuffix("_gpu")
    head, _, tail = name.rpartition(" ")
    if name not in _SAMPLER_IDS and tail in _SCHEDULE_IDS:
        name, schedule_name = head, tail
    elif name not in _SAMPLER_IDS and name.endswith("_k"):
        name, schedule_name = name.removesuffix("_k"), "karras"
    return _SAMPLER_IDS.get(name), _SCHEDULE_IDS.get(schedule_name)


def nearest(name: str) -> str:
    """Return the id of our sampler that is most like the one of this name."""
    return known(name, "")[0] or DEFAULT_SAMPLER
