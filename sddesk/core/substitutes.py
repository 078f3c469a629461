"""Usable settings of a foreign picture, and substitutes for the rest, each with a sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, get_args

from sddesk.core.errors import SddeskError
from sddesk.core.foreign_samplers import nearest, nearest_schedule
from sddesk.core.hires import Hires
from sddesk.core.limits import MAX_CLIP_SKIP, MAX_GUIDANCE, MAX_STEPS, MIN_GUIDANCE, snap_size
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointRef, PartRef
from sddesk.core.prompt import settled
from sddesk.core.read_settings import ReadSettings
from sddesk.core.record import ImageRecord
from sddesk.core.request import GenerationRequest, Tile
from sddesk.core.samplers import DEFAULT_SCHEDULE, SAMPLERS, SCHEDULES, sampler
from sddesk.core.values import dataclass

RUNTIMES = ("torch", "openvino")  # what may compute a picture; the settings may also leave the choice to the engine
_PARTLY_READ = QT_TRANSLATE_NOOP(
    "messages", "The picture was read in part only; its information in the large view says what was left out."
)
_GUIDANCES = {  # below and above what can be used
    "guidance_scale": (
        QT_TRANSLATE_NOOP("messages", "Guidance {wanted} is below {taken}; {taken} instead."),
        QT_TRANSLATE_NOOP("messages", "Guidance {wanted} is above {taken}; {taken} instead."),
    ),
    "image_guidance": (
        QT_TRANSLATE_NOOP("messages", "Image guidance {wanted} is below {taken}; {taken} instead."),
        QT_TRANSLATE_NOOP("messages", "Image guidance {wanted} is above {taken}; {taken} instead."),
    ),
}
_DECIDING = ("seed", "steps", "guidance_scale", "sampler", "width", "checkpoint")  # without one it is another picture
_SHA256 = r"[0-9a-fA-F]{64}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Usable:
    """What foreign settings give a request.

    `values` are fields of a GenerationRequest, only those that the settings state or that follow from them; `notes` say
    each substitute; `unstated` are the fields that the file does not state.
    """

    values: Mapping[str, Any]
    notes: tuple[Message, ...]
    unstated: tuple[str, ...]


def usable(settings: ReadSettings) -> Usable:
    """Return the request fields that these settings give: the known ones, and our nearest for those missing here.

    The prompt is the one that was drawn: from its template this program would draw other words. LoRAs stand in it.
    """
    values: dict[str, Any] = {
        "prompt": settings.prompt,
        "negative_prompt": settings.negative_prompt,
        "prompt_syntax": "a1111",
        "mode": "fast" if settings.mode == "fast" else "exact",
        "vae": PartRef(name=settings.vae, of="file") if settings.vae else None,
        "text_encoder": None,
        "text_encoder_2": None,
        "sampler_from": None,
        "loras": (),
        "styles": (),  # their texts are in the prompt
        "seed": settings.seed,
        "tile": settings.tile if settings.tile in get_args(Tile) else "",
        "variation_seed": settings.variation_seed or 0,
        "variation_strength": settings.variation_strength or 0.0,
        "checkpoint": _checkpoint(settings),
    }
    notes = [*settings.unknown_start, *([Message(_PARTLY_READ)] if settings.partly_read else [])]
    values |= _sampling(settings, notes)
    values |= _numbers(settings, notes)
    values |= _size(settings, notes)
    values["hires"] = _hires(settings, notes)
    unstated = tuple(name for name in _DECIDING if not _known(values, name))
    return Usable(
        values={name: value for name, value in values.items() if name not in unstated},
        notes=tuple(notes),
        unstated=unstated,
    )


def request_again(record: ImageRecord) -> tuple[GenerationRequest, tuple[Message, ...]]:
    """Return the request that makes a saved picture once more, and its substitutes for whatever is missing here.

    Raises SddeskError where the file of another program leaves open what decides how the picture looks.
    """
    if record.request is not None:
        return record.request, ()
    settings, name = record.settings, record.path.name
    if settings is None:
        raise SddeskError(QT_TRANSLATE_NOOP("messages", "{name} does not say what made it."), name=name)
    found = usable(settings)
    if found.unstated or settings.unknown_start:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "{name} does not state all that made it, so it cannot be made again."),
            QT_TRANSLATE_NOOP("messages", "Reuse takes over what it states; the rest is yours to choose."),
            name=name,
        )
    rule = settled(settings.prompt, settings.negative_prompt)
    if rule == "a1111-3" and record.origin != "a1111":  # to other programs they are words
        rule = "a1111-2"
    values: dict[str, Any] = {**found.values, "prompt_syntax": rule}
    return GenerationRequest(**values), found.notes


def runtime_again(record: ImageRecord) -> tuple[str, tuple[Message, ...]]:
    """Return the runtime that made a saved picture, empty where it is unknown, and a note where it is none of ours."""
    runtime = record.provenance.runtime
    if runtime in ("", *RUNTIMES):
        return runtime, ()
    template = QT_TRANSLATE_NOOP(
        "messages", "{name} was computed with {runtime}, which is not here: what the settings say computes it now."
    )
    return "", (Message.of(template, {"name": record.path.name, "runtime": runtime}),)


def _known(values: Mapping[str, Any], name: str) -> bool:
    return values.get(name) is not None


def _checkpoint(settings: ReadSettings) -> CheckpointRef | None:
    """Return the model by its name; a hash counts only as a whole SHA-256."""
    if settings.model is None:
        return None
    digest = settings.model_hash or ""
    return CheckpointRef(name=settings.model, hash=digest.lower() if re.fullmatch(_SHA256, digest) else None)


def _sampling(settings: ReadSettings, notes: list[Message]) -> dict[str, Any]:
    """Return sampler and schedule; neither where the file does not state a sampler."""
    wanted = settings.sampler_name or settings.sampler
    if wanted is None:
        return {}
    row = sampler(settings.sampler or nearest(wanted)) or SAMPLERS[0]
    if settings.sampler is None:
        template = QT_TRANSLATE_NOOP("messages", "{wanted} is not here; {taken} instead.")
        notes.append(Message.of(template, {"wanted": wanted, "taken": row.name}))
    named = settings.schedule_name or _schedule_name(settings.schedule or "")
    schedule = settings.schedule
    if schedule not in row.schedules:
        schedule = nearest_schedule(settings.schedule_name or "", wanted)
        schedule = schedule if schedule in row.schedules else DEFAULT_SCHEDULE
    if named and schedule != settings.schedule:
        template = QT_TRANSLATE_NOOP("messages", "{sampler} has no schedule {wanted} here; {taken} instead.")
        values = {"sampler": row.name, "wanted": named, "taken": _schedule_name(schedule)}
        notes.append(Message.of(template, values))
    return {"sampler": row.id, "schedule": schedule}


def _schedule_name(schedule_id: str) -> str:
    return next((row.name for row in SCHEDULES if row.id == schedule_id), schedule_id)


def _numbers(settings: ReadSettings, notes: list[Message]) -> dict[str, Any]:
    """Return steps, guidance and clip skip within our limits. A clip skip that is not stated is 1: the last layer."""
    found: dict[str, Any] = {"clip_skip": min(MAX_CLIP_SKIP, max(1, settings.clip_skip or 1))}
    if settings.steps is not None:
        found["steps"] = min(MAX_STEPS, max(1, settings.steps))
        if found["steps"] != settings.steps:
            template = QT_TRANSLATE_NOOP("messages", "{wanted} steps cannot be made; {taken} instead.")
            notes.append(Message.of(template, {"wanted": settings.steps, "taken": found["steps"]}))
    if settings.guidance_rescale is not None:
        found["guidance_rescale"] = settings.guidance_rescale
    for name, (below, above) in _GUIDANCES.items():
        wanted: float | None = getattr(settings, name)
        if wanted is None:
            continue
        found[name] = min(MAX_GUIDANCE, max(MIN_GUIDANCE, wanted))
        if found[name] != wanted:
            template = below if wanted < MIN_GUIDANCE else above
            notes.append(Message.of(template, {"wanted": f"{wanted:g}", "taken": f"{found[name]:g}"}))
    return found


def _hires(settings: ReadSettings, notes: list[Message]) -> Hires | None:
    """Return the hires fix that is stated, with the steps of the first part where it states none; None for none.

    Settings stated in part only are left out, which the notes say.
    """
    scale, strength, steps = settings.hires_scale, settings.strength, settings.hires_steps or settings.steps
    if scale is None and settings.hires_upscaler is None:
        return None
    try:
        if scale is None or strength is None or steps is None or settings.hires_upscaler is None:
            raise ValueError("it is stated in part only")
        return Hires(scale=scale, strength=strength, steps=steps, upscaler=settings.hires_upscaler)
    except (TypeError, ValueError) as error:
        template = QT_TRANSLATE_NOOP("messages", "The hires fix was left out: {reason}.")
        notes.append(Message.of(template, {"reason": str(error)}))
        return None


def _size(settings: ReadSettings, notes: list[Message]) -> dict[str, Any]:
    """Return the size that can be made nearest to the stated one, in pixels."""
    if settings.width is None or settings.height is None:
        return {}
    width, height = snap_size(settings.width), snap_size(settings.height)
    if (width, height) != (settings.width, settings.height):
        template = QT_TRANSLATE_NOOP("messages", "{wanted} pixels cannot be made; {taken} instead.")
        values = {"wanted": f"{settings.width} x {settings.height}", "taken": f"{width} x {height}"}
        notes.append(Message.of(template, values))
    return {"width": width, "height": height}
