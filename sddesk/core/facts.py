"""Everything that made a picture as rows of a name and a value: to be read, and to be compared with another's."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass, replace

from sddesk.core.events import Provenance
from sddesk.core.hires import Hires
from sddesk.core.inputs import Input, write_input
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import PartRef
from sddesk.core.read_settings import ReadSettings
from sddesk.core.record import FIELDS, ImageRecord, Made, values_in
from sddesk.core.refining import Refine
from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import SAMPLERS, SCHEDULES, Sampler, Schedule
from sddesk.core.values import dataclass

_LABELLED = [field for field in FIELDS if field.label]
# A field of a later version that has no label here is shown under its own name.
LABELS = {
    "prompt": QT_TRANSLATE_NOOP("facts", "Prompt"),
    "negative_prompt": QT_TRANSLATE_NOOP("facts", "Negative prompt"),
    "written_prompt": QT_TRANSLATE_NOOP("facts", "Prompt as written"),
    "written_negative_prompt": QT_TRANSLATE_NOOP("facts", "Negative prompt as written"),
    "styles": QT_TRANSLATE_NOOP("facts", "Styles"),
    "loras": QT_TRANSLATE_NOOP("facts", "LoRAs"),
    "embeddings": QT_TRANSLATE_NOOP("facts", "Textual inversions"),
    "seed": QT_TRANSLATE_NOOP("facts", "Seed"),
    "variation_seed": QT_TRANSLATE_NOOP("facts", "Variation seed"),
    "variation_strength": QT_TRANSLATE_NOOP("facts", "Variation strength"),
    "steps": QT_TRANSLATE_NOOP("facts", "Steps"),
    "guidance_scale": QT_TRANSLATE_NOOP("facts", "Guidance"),
    "guidance_rescale": QT_TRANSLATE_NOOP("facts", "Guidance rescale"),
    "image_guidance": QT_TRANSLATE_NOOP("facts", "Image guidance"),
    "sampler": QT_TRANSLATE_NOOP("facts", "Sampler"),
    "sampler_name": QT_TRANSLATE_NOOP("facts", "Sampler as the file names it"),
    "schedule": QT_TRANSLATE_NOOP("facts", "Schedule"),
    "schedule_name": QT_TRANSLATE_NOOP("facts", "Schedule as the file names it"),
    "width": QT_TRANSLATE_NOOP("facts", "Width"),
    "height": QT_TRANSLATE_NOOP("facts", "Height"),
    "tile": QT_TRANSLATE_NOOP("facts", "Seamless"),
    "checkpoint.name": QT_TRANSLATE_NOOP("facts", "Model"),
    "checkpoint.hub_id": QT_TRANSLATE_NOOP("facts", "Model on the hub"),
    "checkpoint.commit": QT_TRANSLATE_NOOP("facts", "Model's commit"),
    "checkpoint.hash": QT_TRANSLATE_NOOP("facts", "Model's hash (SHA-256)"),
    "model_hash": QT_TRANSLATE_NOOP("facts", "Model's hash as the file gives it"),
    "strength": QT_TRANSLATE_NOOP("facts", "Strength"),
    "hires_scale": QT_TRANSLATE_NOOP("facts", "Hires fix: scale"),
    "hires_strength": QT_TRANSLATE_NOOP("facts", "Hires fix: strength"),
    "hires_steps": QT_TRANSLATE_NOOP("facts", "Hires fix: steps"),
    "hires_upscaler": QT_TRANSLATE_NOOP("facts", "Hires fix: upscaler"),
    "hires_hash": QT_TRANSLATE_NOOP("facts", "Hires fix: upscaler's hash (SHA-256)"),
    "refine_scale": QT_TRANSLATE_NOOP("facts", "Refined in tiles: scale"),
    "refine_upscaler": QT_TRANSLATE_NOOP("facts", "Refined in tiles: upscaler"),
    "refine_hash": QT_TRANSLATE_NOOP("facts", "Refined in tiles: upscaler's hash (SHA-256)"),
    "refine_overlap": QT_TRANSLATE_NOOP("facts", "Refined in tiles: overlap in pixels"),
    "vae": QT_TRANSLATE_NOOP("facts", "VAE of"),
    "text_encoder": QT_TRANSLATE_NOOP("facts", "Text encoder of"),
    "text_encoder_2": QT_TRANSLATE_NOOP("facts", "Second text encoder"),
    "sampler_from": QT_TRANSLATE_NOOP("facts", "Sampler's settings of"),
    "prediction": QT_TRANSLATE_NOOP("facts", "Prediction"),
    "mode": QT_TRANSLATE_NOOP("facts", "Mode"),
    "clip_skip": QT_TRANSLATE_NOOP("facts", "Clip skip"),
    "prompt_syntax": QT_TRANSLATE_NOOP("facts", "Marks in the prompt"),
    "noise_source": QT_TRANSLATE_NOOP("facts", "Noise drawn on"),
    "precision": QT_TRANSLATE_NOOP("facts", "Precision asked for"),
    "safety_checker": QT_TRANSLATE_NOOP("facts", "Safety checker"),
    "inputs": QT_TRANSLATE_NOOP("facts", "Inputs"),
    "made.precision": QT_TRANSLATE_NOOP("facts", "Precision used"),
    "made.runtime": QT_TRANSLATE_NOOP("facts", "Computed with"),
    "made.device": QT_TRANSLATE_NOOP("facts", "Made on"),
    "condition.guidance": QT_TRANSLATE_NOOP("facts", "Kind of guidance"),
    "condition.together": QT_TRANSLATE_NOOP("facts", "Pictures in one pass"),
    "condition.threads": QT_TRANSLATE_NOOP("facts", "Threads"),
    "condition.sums": QT_TRANSLATE_NOOP("facts", "Products added up in"),
    "condition.weights": QT_TRANSLATE_NOOP("facts", "Weights kept in"),
    "condition.compiled": QT_TRANSLATE_NOOP("facts", "Compiled"),
    "condition.encoding": QT_TRANSLATE_NOOP("facts", "Start picture encoded"),
    "condition.decoding": QT_TRANSLATE_NOOP("facts", "Decoded"),
    "made.seconds": QT_TRANSLATE_NOOP("facts", "Seconds"),
    "made.at": QT_TRANSLATE_NOOP("facts", "Made at"),
    "origin": QT_TRANSLATE_NOOP("facts", "Settings from"),
    "size": QT_TRANSLATE_NOOP("facts", "Size of the picture"),
    "file": QT_TRANSLATE_NOOP("facts", "File"),
    "content": QT_TRANSLATE_NOOP("facts", "Hash of the pixels (SHA-256)"),
    **{field.name: field.label for field in _LABELLED},
}
NOT_STATED = QT_TRANSLATE_NOOP("facts", "not stated")
YES, NO = QT_TRANSLATE_NOOP("facts", "yes"), QT_TRANSLATE_NOOP("facts", "no")
_NO_SETTING = ("rows", "columns", "schema", "extra")  # of one picture alone
_NOT_OF_DRAWING = ("prompt", "negative_prompt", "inputs")  # known of an enlargement where nothing is of its picture
_UNSAID = {
    "guidance_rescale": 0,
    "variation_strength": 0,
    "prediction": "auto",
}  # where nothing is changed nothing is shown
_SHA256 = 64  # hex digits
_DRAWN = re.compile(rf"(?<=enlarge )[0-9a-f]{{64}}(?=[^;]*, drawn {YES})")
_ALWAYS = ("seed", "steps", "guidance_scale", "sampler", "schedule", "checkpoint.name")  # said even when not known


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One row: `name` is fixed, `label` a text to translate (context "facts"), `value` as text.

    `known` is False where the file of another program does not state it; the value says so. `entries` are the inputs
    that the value tells of, for texts in the person's language.
    """

    name: str
    label: str
    value: str
    known: bool = True
    entries: tuple[Input, ...] = ()


def settings_of(made: Made | None) -> list[Fact]:
    """Return what a request asks for, or what a file of another program states; empty when there is neither."""
    if made is None:
        return []
    return _of_request(made) if isinstance(made, GenerationRequest) else _of_stated(made)


def _of_request(request: GenerationRequest) -> list[Fact]:
    found = dict(_request_values(request))
    order = [name for name in LABELS if name in found] + [name for name in found if name not in LABELS]
    facts = [_fact(name, found[name]) for name in order if name not in _NO_SETTING and found[name]]
    return [replace(fact, entries=request.inputs) if fact.name == "inputs" else fact for fact in facts]


def _of_stated(stated: ReadSettings) -> list[Fact]:
    """Sampler and schedule are ours where one means the same; the name as it was read follows where it is another."""
    rows = {
        "prompt": stated.prompt,
        "negative_prompt": stated.negative_prompt,
        "written_prompt": stated.written_prompt,
        "seed": stated.seed,
        "variation_seed": stated.variation_seed,
        "variation_strength": stated.variation_strength,
        "steps": stated.steps,
        "guidance_scale": stated.guidance_scale,
        "guidance_rescale": stated.guidance_rescale,
        "image_guidance": stated.image_guidance,
        "sampler": stated.sampler or stated.sampler_name,
        "sampler_name": _other_name(stated.sampler_name, stated.sampler, SAMPLERS),
        "schedule": stated.schedule or stated.schedule_name,
        "schedule_name": _other_name(stated.schedule_name, stated.schedule, SCHEDULES),
        "width": stated.width,
        "height": stated.height,
        "tile": stated.tile,
        "checkpoint.name": stated.model,
        "checkpoint.hash": stated.model_hash if len(stated.model_hash or "") == _SHA256 else None,
        "model_hash": stated.model_hash if len(stated.model_hash or "") != _SHA256 else None,
        "vae": stated.vae,
        "mode": stated.mode,
        "clip_skip": stated.clip_skip,
        "strength": stated.strength,
        "hires_scale": stated.hires_scale,
        "hires_steps": stated.hires_steps,
        "hires_upscaler": stated.hires_upscaler,
    }
    facts = [_fact(name, _text(value)) for name, value in rows.items() if value not in (None, "") or name in _ALWAYS]
    facts = [fact if fact.value else replace(fact, value=NOT_STATED, known=False) for fact in facts]
    return facts + [Fact(name=f"other.{name}", label=name, value=text) for name, text in stated.others]


def _other_name(name: str | None, ours: str | None, rows: Sequence[Sampler | Schedule]) -> str | None:
    """The name as it was read, where it is neither the id nor the name of ours that means the same."""
    known = next(((row.id, row.name) for row in rows if row.id == ours), None)
    return None if known is None or name in known else name


def provenance_of(provenance: Provenance) -> list[Fact]:
    """The machine and the programs that made it, as far as they are known."""
    rows = [
        ("made.precision", provenance.precision),
        ("made.runtime", provenance.runtime),
        ("made.device", provenance.device),
    ]
    rows += [(f"condition.{name}", value) for name, value in provenance.conditions]
    rows += [(f"version.{name}", version) for name, version in provenance.versions]
    return [_fact(name, value) for name, value in rows if value]


def made_of(record: ImageRecord) -> list[Fact]:
    """What made a saved picture, which is what two of them are compared by: settings, machine, programs."""
    return settings_of(record.made) + provenance_of(record.provenance)


def facts_of(record: ImageRecord) -> list[Fact]:
    """Everything known of a saved picture; settings only where its file has some."""
    rows = [
        ("origin", "" if record.origin == "sddesk" else record.origin),
        ("made.seconds", f"{record.seconds:.1f}" if record.seconds else ""),
        ("made.at", record.created_at.astimezone().strftime("%Y-%m-%d %H:%M:%S")),
        ("size", f"{record.width} x {record.height}"),
        *((name, _added(value)) for name, value in values_in(record, _LABELLED).items()),
        ("file", str(record.path)),
        ("content", record.content_hash or ""),
    ]
    return made_of(record) + [_fact(name, value) for name, value in rows if value]


def _added(value: object) -> str:
    """What a person added, as text; empty when nothing was."""
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value or "")  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]


def differing(one: Sequence[Fact], other: Sequence[Fact]) -> list[tuple[Fact, Fact]]:
    """The rows that are not the same in both, in order; one that the other side lacks has an empty value there.

    Which drawn picture was enlarged is no difference of its own: the other rows say what made it.
    """
    left, right = ({fact.name: fact for fact in facts} for facts in (one, other))
    pairs = [
        (left.get(name) or _unsaid(right[name]), right.get(name) or _unsaid(left[name]))
        for name in dict.fromkeys((*left, *right))
    ]
    return [(a, b) for a, b in pairs if _DRAWN.sub("", a.value) != _DRAWN.sub("", b.value)]


def _unsaid(fact: Fact) -> Fact:
    return replace(fact, value="", entries=())


def _fact(name: str, value: str) -> Fact:
    return Fact(name=name, label=LABELS.get(name, name.rpartition(".")[2].replace("_", " ")), value=value)


def _request_values(request: GenerationRequest) -> Iterator[tuple[str, str]]:
    for field in fields(request):
        if not request.is_drawn and field.name not in _NOT_OF_DRAWING:
            continue
        if field.name == "variation_seed" and not request.variation_strength:
            continue
        value = getattr(request, field.name)
        if field.name == "styles":
            yield field.name, "; ".join(use.name for use in request.styles)
        elif field.name == "checkpoint":
            for part in fields(value):
                yield f"checkpoint.{part.name}", _text(getattr(value, part.name))
        elif isinstance(value, Hires | Refine):
            yield from _way_values(field.name, value)
        elif field.name not in _UNSAID or value != _UNSAID[field.name]:
            yield field.name, _text(value)
    yield from ((name, text) for name, text in request.extra)


def _way_values(name: str, way: Hires | Refine) -> Iterator[tuple[str, str]]:
    for part in fields(way):
        if part.name != "extra" and not (part.name == "upscaler" and isinstance(way, Refine) and way.scale == 1):
            yield f"{name}_{part.name}", _text(getattr(way, part.name))
    yield from ((f"{name}_{part}", text) for part, text in way.extra)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, tuple):
        return "; ".join(_text(entry) for entry in value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    if isinstance(value, PartRef):
        return ", ".join(part for part in (value.name, value.hub_id, value.hash) if part)
    if is_dataclass(value) and not isinstance(value, type):
        if isinstance(value, Input):
            parts = write_input(value)
            first = f"{parts.pop('kind')} {parts.pop('content_hash', '')}".strip()
        else:
            parts, first = {entry.name: getattr(value, entry.name) for entry in fields(value)}, ""
        rest = [f"{name} {_text(part)}" for name, part in parts.items() if part not in (None, ())]
        return ", ".join([first, *rest] if first else rest)
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value)
