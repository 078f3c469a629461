"""A request from values that nobody vouches for: each brought within its limits, and what is no value left out."""

from __future__ import annotations

import math
import re
from pathlib import PurePosixPath, PureWindowsPath

from sddesk.core.models import CheckpointRef, PartRef
from sddesk.core.request import (
    MAX_CLIP_SKIP,
    MAX_GUIDANCE,
    MAX_PROMPT_CHARACTERS,
    MAX_SEED,
    MAX_STEPS,
    MIN_GUIDANCE,
    MIN_STEPS,
    GenerationRequest,
    snap_size,
)
from sddesk.core.samplers import DEFAULT_SAMPLER, DEFAULT_SCHEDULE, SAMPLERS, SCHEDULES, sampler

_MAX_NAME = 300
_MODEL_ENDINGS = (".safetensors", ".ckpt", ".gguf", ".sft")
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


def request_of(
    *,
    prompt: object = "",
    negative: object = "",
    steps: object = None,
    guidance: object = None,
    seed: object = None,
    size: tuple[object, object] = (None, None),
    sampler_name: object = "",
    schedule_name: object = "",
    model: object = "",
    model_hash: object = "",
    clip_skip: object = None,
    vae: object = "",
    fast: bool = False,
) -> GenerationRequest:
    """The request that these values mean; nothing raises. A checkpoint's hash counts only as a whole SHA-256."""
    sampler_id, schedule = sampler_ids(text_of(sampler_name), text_of(schedule_name))
    digest = text_of(model_hash)
    return GenerationRequest(
        prompt=plain(text_of(prompt)),
        negative_prompt=plain(text_of(negative)),
        steps=round(number(steps, MIN_STEPS, MAX_STEPS, MIN_STEPS)),
        guidance_scale=number(guidance, MIN_GUIDANCE, MAX_GUIDANCE, 7.5),
        seed=_seed(seed),
        width=snap_size(number(size[0], 0, 2**16, 512)),
        height=snap_size(number(size[1], 0, 2**16, 512)),
        clip_skip=round(number(clip_skip, 1, MAX_CLIP_SKIP, 1)),
        sampler=sampler_id,
        schedule=schedule,
        checkpoint=CheckpointRef(
            name=public_name(plain(text_of(model))[:_MAX_NAME].strip()) or "unknown",
            hash=digest.lower() if re.fullmatch(r"[0-9a-fA-F]{64}", digest) else None,
        ),
        vae=_vae(vae),
        mode="fast" if fast else "exact",
    )


def _vae(name: object) -> PartRef | None:
    """A VAE file by the name that other programs give it; None where they mean the model's own."""
    stem = public_name(plain(file_stem(name))[:_MAX_NAME].strip())
    return None if stem.casefold() in ("", "none", "automatic") else PartRef(name=stem, of="file")


def public_name(name: str) -> str:
    """`name` without the folders of a machine, should it be a path."""
    if PureWindowsPath(name).drive or PurePosixPath(name).is_absolute() or "\\" in name or name.startswith("~"):
        return PureWindowsPath(name).name
    return name


def file_stem(name: object) -> str:
    """The name of a weights file without folders and ending, as other programs list it."""
    last = re.split(r"[/\\]", text_of(name))[-1]
    return next((last[: -len(end)] for end in _MODEL_ENDINGS if last.lower().endswith(end)), last)


def text_of(value: object) -> str:
    """`value` as text when it is text or a number, otherwise nothing."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else ""


def number(value: object, low: float, high: float, default: float) -> float:
    """`value` as a number from `low` to `high`; `default` when it is none."""
    try:
        found = float(text_of(value)[:40])
    except ValueError:
        return default
    return default if math.isnan(found) else min(high, max(low, found))


def plain(text: str) -> str:
    """`text` without control characters but line ends and tabs, within the length that a prompt may have."""
    kept = (mark for mark in text[:MAX_PROMPT_CHARACTERS] if mark.isprintable() or mark in "\n\t" or ord(mark) > 0x9F)
    return "".join(kept).encode("utf-8", "replace").decode("utf-8")


def sampler_ids(name: str, schedule_name: str) -> tuple[str, str]:
    """Sampler and schedule ids from any program's names; some name both in one: `DPM++ 2M Karras`, `euler_k`."""
    name, schedule_name = name.strip().casefold()[:60], schedule_name.strip().casefold()[:60]
    name = name.removeprefix("k_").removesuffix("_gpu")
    head, _, tail = name.rpartition(" ")
    if name not in _SAMPLER_IDS and tail in _SCHEDULE_IDS:
        name, schedule_name = head, tail
    elif name not in _SAMPLER_IDS and name.endswith("_k"):
        name, schedule_name = name.removesuffix("_k"), "karras"
    sampler_id = _SAMPLER_IDS.get(name, DEFAULT_SAMPLER)
    schedule = _SCHEDULE_IDS.get(schedule_name, DEFAULT_SCHEDULE)
    row = sampler(sampler_id)
    return sampler_id, schedule if row and schedule in row.schedules else DEFAULT_SCHEDULE


def _seed(value: object) -> int:
    text = text_of(value).strip()
    return min(MAX_SEED, max(0, int(text))) if re.fullmatch(r"-?[0-9]{1,40}", text) else 0
