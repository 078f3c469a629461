"""The text form of settings that AUTOMATIC1111's program began and every other one reads: written, and read warily."""

from __future__ import annotations

import json
import math
import re
from pathlib import PurePosixPath, PureWindowsPath

from sddesk import __version__
from sddesk.core.models import CheckpointRef
from sddesk.core.prompt import escaped
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

PENDING = "pending"
_NEGATIVE = "Negative prompt:"
_HASH_LENGTH = 10  # as A1111 shortens SHA-256
_MAX_NAME = 300
_MIN_PAIRS = 3
_SAMPLER_IDS = {row.a1111_name.casefold(): row.id for row in SAMPLERS} | {
    row.name.casefold(): row.id for row in SAMPLERS
}
_SCHEDULE_NAMES = {row.id: row.name for row in SCHEDULES}
_SCHEDULE_IDS = {row.name.casefold(): row.id for row in SCHEDULES}


def write(request: GenerationRequest, *, flagged: bool) -> str:
    """The settings of one picture: prompt, negative prompt, and a last line of pairs that begins with Steps."""
    row = sampler(request.sampler)
    pairs = {
        "Steps": str(request.steps),
        "Sampler": row.a1111_name if row else request.sampler,
        "Schedule type": _SCHEDULE_NAMES.get(request.schedule, request.schedule),
        "CFG scale": f"{request.guidance_scale:g}",
        "Seed": str(request.seed),
        "Size": f"{request.width}x{request.height}",
        "Model hash": (request.checkpoint.hash or PENDING)[:_HASH_LENGTH],
        "Model": public_name(request.checkpoint.name),
        **({"Clip skip": str(request.clip_skip)} if request.clip_skip > 1 else {}),
        **({"Flagged": "True"} if flagged else {}),
        "Version": f"sddesk {__version__}",
    }
    prompt, negative_prompt = request.prompt, request.negative_prompt
    if request.prompt_syntax == "plain":  # other programs would read marks in it
        prompt, negative_prompt = escaped(prompt), escaped(negative_prompt)
    lines = [prompt]
    if negative_prompt:
        lines.append(f"{_NEGATIVE} {negative_prompt}")
    lines.append(", ".join(f"{name}: {_quoted(value)}" for name, value in pairs.items()))
    return "\n".join(lines)


def read(text: str) -> GenerationRequest | None:
    """The settings in `text`, every value brought within its limits; None when it is not in this form."""
    body, _, last = text.strip().rpartition("\n")
    pairs = _pairs(last) if last.lstrip().startswith("Steps:") else {}
    if len(pairs) < _MIN_PAIRS:
        return None
    prompt, _, negative = f"\n{body}".partition(f"\n{_NEGATIVE}")
    width, _, height = pairs.get("Size", "").lower().partition("x")
    sampler_id, schedule = _sampler(pairs.get("Sampler", ""), pairs.get("Schedule type", ""))
    model_hash = pairs.get("Model hash", "")
    return GenerationRequest(
        prompt=_plain(prompt[1:]),
        negative_prompt=_plain(negative.strip()),
        steps=round(_number(pairs.get("Steps", ""), MIN_STEPS, MAX_STEPS, MIN_STEPS)),
        guidance_scale=_number(pairs.get("CFG scale", ""), MIN_GUIDANCE, MAX_GUIDANCE, 7.5),
        seed=_seed(pairs.get("Seed", "")),
        width=snap_size(_number(width, 0, 2**16, 512)),
        height=snap_size(_number(height, 0, 2**16, 512)),
        clip_skip=round(_number(pairs.get("Clip skip", ""), 1, MAX_CLIP_SKIP, 1)),
        sampler=sampler_id,
        schedule=schedule,
        checkpoint=CheckpointRef(
            name=public_name(_plain(pairs.get("Model", ""))[:_MAX_NAME]) or "unknown",
            hash=model_hash if re.fullmatch(r"[0-9a-fA-F]{64}", model_hash) else None,
        ),
    )


def public_name(name: str) -> str:
    """`name` without the folders of this machine, should it be a path."""
    if PureWindowsPath(name).drive or PurePosixPath(name).is_absolute() or "\\" in name or name.startswith("~"):
        return PureWindowsPath(name).name
    return name


def _quoted(value: str) -> str:
    return json.dumps(value, ensure_ascii=False) if any(mark in value for mark in ',:"\n') else value


def _pairs(line: str) -> dict[str, str]:
    """`a: b, c: "d, e"` as a mapping; one pass over the text, whatever it holds."""
    pairs: dict[str, str] = {}
    for entry in _entries(line):
        name, colon, value = entry.partition(":")
        if colon:
            pairs.setdefault(name.strip(), _unquoted(value.strip()))
    return pairs


def _entries(line: str) -> list[str]:
    entries, start, in_quotes, escaped = list[str](), 0, False, False
    for index, mark in enumerate(line):
        if escaped:
            escaped = False
        elif in_quotes and mark == "\\":
            escaped = True
        elif mark == '"':
            in_quotes = not in_quotes
        elif mark == "," and not in_quotes:
            entries.append(line[start:index])
            start = index + 1
    return [*entries, line[start:]]


def _unquoted(value: str) -> str:
    if not value.startswith('"'):
        return value
    try:
        text = json.loads(value)
    except ValueError:
        return value
    return text if isinstance(text, str) else value


def _sampler(name: str, schedule_name: str) -> tuple[str, str]:
    """Sampler and schedule ids; older files name both in one: `DPM++ 2M Karras`."""
    name, schedule_name = name.strip().casefold(), schedule_name.strip().casefold()
    head, _, tail = name.rpartition(" ")
    if name not in _SAMPLER_IDS and tail in _SCHEDULE_IDS:
        name, schedule_name = head, tail
    sampler_id = _SAMPLER_IDS.get(name, DEFAULT_SAMPLER)
    schedule = _SCHEDULE_IDS.get(schedule_name, DEFAULT_SCHEDULE)
    row = sampler(sampler_id)
    return sampler_id, schedule if row and schedule in row.schedules else DEFAULT_SCHEDULE


def _number(text: str, low: float, high: float, default: float) -> float:
    try:
        value = float(text[:40])
    except ValueError:
        return default
    return default if math.isnan(value) else min(high, max(low, value))


def _seed(text: str) -> int:
    text = text.strip()
    if not re.fullmatch(r"-?[0-9]{1,40}", text):
        return 0
    return min(MAX_SEED, max(0, int(text)))


def _plain(text: str) -> str:
    """`text` without control characters but line ends and tabs, within the length that a prompt may have."""
    kept = (mark for mark in text[:MAX_PROMPT_CHARACTERS] if mark.isprintable() or mark in "\n\t" or ord(mark) > 0x9F)
    return "".join(kept).encode("utf-8", "replace").decode("utf-8")
