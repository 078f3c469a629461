"""The text form of settings that AUTOMATIC1111's program began and every other one reads: written, and read warily."""

from __future__ import annotations

import json

from sddesk import __version__
from sddesk.core.models import PartRef
from sddesk.core.prompt import escaped
from sddesk.core.read_settings import ReadSettings
from sddesk.core.request import GenerationRequest
from sddesk.core.resolving import beside_prompt
from sddesk.core.samplers import SCHEDULES, sampler
from sddesk.library.clamped import public_name, settings_of

PENDING = "pending"
_NEGATIVE = "Negative prompt:"
_HASH_LENGTH = 10  # as A1111 shortens SHA-256
_ADDON_HASH_LENGTH = 12
_MIN_PAIRS = 3
_SCHEDULE_NAMES = {row.id: row.name for row in SCHEDULES}


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
        **_part("VAE", request.vae),
        **_part("Text encoder", request.text_encoder),
        **_part("Sampler settings", request.sampler_from),
        **({"Clip skip": str(request.clip_skip)} if request.clip_skip > 1 else {}),
        **({"Mode": request.mode} if request.mode == "fast" else {}),
        **_hashes(request),
        **({"Flagged": "True"} if flagged else {}),
        "Version": f"sddesk {__version__}",
    }
    prompt, negative_prompt = request.prompt, request.negative_prompt
    if request.prompt_syntax == "plain":  # other programs would read marks in it
        prompt, negative_prompt = escaped(prompt), escaped(negative_prompt)
    lines = [" ".join([prompt, *(f"<lora:{use.name}:{use.weight:g}>" for use in beside_prompt(request))])]
    if negative_prompt:
        lines.append(f"{_NEGATIVE} {negative_prompt}")
    lines.append(", ".join(f"{name}: {_quoted(value)}" for name, value in pairs.items()))
    return "\n".join(lines)


def _hashes(request: GenerationRequest) -> dict[str, str]:
    """The short hashes of LoRAs and textual inversions, as far as they are known."""
    kinds = {"Lora hashes": request.loras, "TI hashes": request.embeddings}
    told = {
        kind: ", ".join(f"{public_name(use.name)}: {use.hash[:_ADDON_HASH_LENGTH]}" for use in uses if use.hash)
        for kind, uses in kinds.items()
    }
    return {kind: text for kind, text in told.items() if text}


def read(text: str) -> ReadSettings | None:
    """The settings in `text`, each value read or unknown; None when it is not in this form."""
    body, _, last = text.strip().rpartition("\n")
    pairs = _pairs(last) if last.lstrip().startswith("Steps:") else {}
    if len(pairs) < _MIN_PAIRS:
        return None
    prompt, _, negative = f"\n{body}".partition(f"\n{_NEGATIVE}")
    width, _, height = pairs.get("Size", "").lower().partition("x")
    return settings_of(
        prompt=prompt[1:],
        negative=negative.strip(),
        steps=pairs.get("Steps"),
        guidance=pairs.get("CFG scale"),
        seed=pairs.get("Seed"),
        size=(width, height),
        clip_skip=pairs.get("Clip skip"),
        sampler_name=pairs.get("Sampler"),
        schedule_name=pairs.get("Schedule type"),
        model=pairs.get("Model"),
        model_hash=pairs.get("Model hash"),
        vae=pairs.get("VAE"),
        fast=pairs.get("Mode") == "fast",
    )


def _part(name: str, part: PartRef | None) -> dict[str, str]:
    """A part of another model: its hash before its name, as A1111 has it."""
    if part is None:
        return {}
    return {f"{name} hash": (part.hash or PENDING)[:_HASH_LENGTH], name: public_name(part.name)}


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
