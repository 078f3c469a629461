"""Settings from untrusted values: each is taken as it is, or becomes unknown when it is invalid or out of bounds."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterable
from pathlib import PurePosixPath, PureWindowsPath

from sddesk.core.foreign_samplers import known
from sddesk.core.hires import MAX_HIRES, MIN_HIRES, upscaler_called
from sddesk.core.limits import MAX_CLIP_SKIP, MAX_GUIDANCE_RESCALE, MAX_SEED, MAX_VARIATION
from sddesk.core.messages import Message
from sddesk.core.model_formats import SURE_ENDINGS, without_ending
from sddesk.core.read_settings import ReadSettings, changed_unknown, start_unknown
from sddesk.core.request import MAX_PROMPT_CHARACTERS

_MAX_NAME = 300
_MAX_STEPS = 10_000
_MAX_GUIDANCE = 1000.0
_MAX_SIDE = 2**16  # pixels
_OWN_VAE = ("", "none", "automatic", "auto", "default", "default (model)", "baked vae", "false")
_MAX_OTHERS, _MAX_OTHER = 60, 2000
_MAX_LEFT_OUT = 20
_MAX_LORAS, _MAX_WEIGHT = 50, 1000.0
_DECIMAL_COMMA = re.compile(r"\s*[0-9]+,[0-9]+\s*")


def settings_of(
    *,
    prompt: object = "",
    negative: object = "",
    steps: object = None,
    guidance: object = None,
    rescale: object = None,
    image_guidance: object = None,
    seed: object = None,
    variation: tuple[object, object] = (None, None),
    size: tuple[object, object] = (None, None),
    sampler_name: object = "",
    schedule_name: object = "",
    model: object = "",
    model_hash: object = "",
    clip_skip: object = None,
    vae: object = "",
    strength: object = None,
    hires: tuple[object, object, object] = (None, None, None),
    tile: str = "",
    written: object = "",
    mode: object = None,
    began_with_noise: bool = False,
    left_out: Iterable[Message] = (),
    others: Iterable[tuple[str, object]] = (),
) -> ReadSettings:
    """Return these values as settings; never raise. An invalid or impossible value becomes unknown.

    A `schedule_name` of None: the program keeps it apart from the sampler, and it was not found. A strength below 1
    means a start picture, which no program puts into its file, unless `began_with_noise`. `hires` is the scale, the
    steps and the upscaler of the hires fix, by the names of A1111.
    """
    changed = number(strength, 0.0, 1.0)
    other_seed, variation_strength = variation_of(*variation)
    started = [] if began_with_noise or changed in (None, 1.0) else [start_unknown(changed)]
    kept = number(image_guidance, 0.0, _MAX_GUIDANCE)
    started = started if kept is None else [changed_unknown()]
    sampler, schedule = known(text_of(sampler_name), None if schedule_name is None else text_of(schedule_name))
    width, height = (whole(side, 1, _MAX_SIDE) for side in size)
    return ReadSettings(
        prompt=plain(text_of(prompt)),
        negative_prompt=plain(text_of(negative)),
        steps=whole(steps, 1, _MAX_STEPS),
        guidance_scale=number(guidance, 0.0, _MAX_GUIDANCE),
        guidance_rescale=number(rescale, 0.0, MAX_GUIDANCE_RESCALE),
        image_guidance=kept,
        seed=whole(seed, 0, MAX_SEED),
        variation_seed=other_seed,
        variation_strength=variation_strength,
        width=width if height else None,
        height=height if width else None,
        clip_skip=whole(clip_skip, 1, MAX_CLIP_SKIP),
        sampler_name=_name(sampler_name),
        sampler=sampler,
        schedule_name=_name(schedule_name),
        schedule=schedule,
        model=_name(_model(plain(text_of(model)).strip())),
        model_hash=_name(model_hash),
        vae=_vae(vae),
        strength=changed,
        hires_scale=number(hires[0], MIN_HIRES, MAX_HIRES),
        hires_steps=whole(hires[1], 1, _MAX_STEPS),
        hires_upscaler=upscaler_called(_name(hires[2]) or "") or None,
        tile=tile or None,
        written_prompt=plain(text_of(written)) or None,
        mode=text_of(mode) if text_of(mode) in ("fast", "exact") else None,
        left_out=tuple(dict.fromkeys((*started, *left_out)))[:_MAX_LEFT_OUT],
        others=_others(others),
    )


def variation_of(seed: object, strength: object) -> tuple[int, float] | tuple[None, None]:
    """Return the seed and the strength of a variation; neither where one is unknown, or nothing is varied."""
    other, much = whole(seed, 0, MAX_SEED), number(strength, 0.0, MAX_VARIATION)
    return (other, much) if other is not None and much else (None, None)


def _others(pairs: Iterable[tuple[str, object]]) -> tuple[tuple[str, str], ...]:
    """Further values as text, no more and no longer than a person reads."""
    texts = ((plain(name)[:100].strip(), plain(text_of(value)).strip()[:_MAX_OTHER]) for name, value in pairs)
    return tuple(pair for pair in texts if all(pair))[:_MAX_OTHERS]


def _model(name: str) -> str:
    """The name of a model without folders and ending; an address of a hub (`org/name`) stays whole."""
    return file_stem(name) if name.lower().endswith(SURE_ENDINGS) else public_name(name)


def _name(value: object) -> str | None:
    return plain(text_of(value))[:_MAX_NAME].strip() or None


def _vae(name: object) -> str | None:
    """Return the name of a VAE file as other programs give it; None where they mean the model's own."""
    stem = public_name(_name(file_stem(name)) or "")
    return None if stem.casefold() in _OWN_VAE else stem


def public_name(name: str) -> str:
    """`name` without the folders of a machine, should it be a path."""
    if PureWindowsPath(name).drive or PurePosixPath(name).is_absolute() or "\\" in name or name.startswith("~"):
        return PureWindowsPath(name).name
    return name


def file_stem(name: object) -> str:
    """The name of a weights file without folders and ending, as other programs list it."""
    return without_ending(re.split(r"[/\\]", text_of(name))[-1], SURE_ENDINGS)


def text_of(value: object) -> str:
    """`value` as text when it is text or a number, otherwise nothing."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else ""


def number(value: object, low: float, high: float) -> float | None:
    """Return `value` as a number, `7,5` too; None when it is none, or not from `low` to `high`."""
    text = text_of(value)[:40]
    try:
        found = float(text.replace(",", ".") if _DECIMAL_COMMA.fullmatch(text) else text)
    except ValueError:
        return None
    return found if math.isfinite(found) and low <= found <= high else None


def whole(value: object, low: int, high: int) -> int | None:
    """Return `value` as a whole number, `123.0` too; None when it is none, or not from `low` to `high`."""
    match = re.fullmatch(r"\s*([0-9]{1,40})(?:\.0{1,20})?\s*", text_of(value)[:100])
    found = int(match[1]) if match else -1
    return found if low <= found <= high else None


def plain(text: str) -> str:
    """`text` without control characters but line ends and tabs, within the length that a prompt may have."""
    kept = (mark for mark in text[:MAX_PROMPT_CHARACTERS] if mark.isprintable() or mark in "\n\t" or ord(mark) > 0x9F)
    return "".join(kept).encode("utf-8", "replace").decode("utf-8")


def with_loras(prompt: str, loras: Iterable[tuple[object, object]]) -> str:
    """Return the prompt with LoRAs, (name, weight) each, in A1111's form, unless it names them already."""
    marks = list[str]()
    for name, weight in itertools.islice(loras, _MAX_LORAS):
        stem = re.sub(r"[<>:\n]", " ", file_stem(name)).strip()
        strength = number(weight, -_MAX_WEIGHT, _MAX_WEIGHT)
        mark = f"<lora:{stem}:"
        if stem and mark.casefold() not in prompt.casefold():
            marks.append(f"{mark}{1 if strength is None else strength:g}>")
    return " ".join([prompt, *dict.fromkeys(marks)]).strip()
