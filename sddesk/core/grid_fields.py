"""What the axes of a grid can vary: every field of a request that makes sense, found by walking the request's types.

A new field of a request, or of what it holds, is an axis by itself, or stands in `LEFT_OUT` with the reason why not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from types import MappingProxyType
from typing import Any, Literal, Protocol, get_args, get_origin, get_type_hints

from sddesk.core.adapters import LoraUse, is_same_name, lora_of
from sddesk.core.errors import SddeskError
from sddesk.core.facts import LABELS
from sddesk.core.foreign_samplers import known
from sddesk.core.grid_values import numbers, split_values
from sddesk.core.hires import Hires
from sddesk.core.inputs import ControlPicture, Mask, Reference, StartPicture
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import CheckpointInfo, PartRef
from sddesk.core.refining import Refine
from sddesk.core.request import PARTS, GenerationRequest
from sddesk.core.samplers import SCHEDULES, check_sampler, sampler
from sddesk.core.styles import StyleUse
from sddesk.core.values import dataclass
from sddesk.core.wildcards import combinations

NONE = "none"  # the value of an axis of models that takes none of them
Change = Callable[[GenerationRequest], GenerationRequest]
# `texts`: whole texts in quotes where they have commas; `names`: of models; `none`: the axis needs no text.
Kind = Literal["whole", "number", "choice", "texts", "names", "none"]
_HOLDERS: Mapping[str, type[Any]] = MappingProxyType(
    {
        "": GenerationRequest,
        "hires": Hires,
        "refine": Refine,
        "start": StartPicture,
        "mask": Mask,
        "control": ControlPicture,
        "reference": Reference,
    }
)
# Why a field is no axis: those without a dot are of the request.
LEFT_OUT: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("rows", "columns"), "a cell is one picture"),
        **dict.fromkeys(("schema", "extra", "prompt_syntax"), "it says how the request is read"),
        **dict.fromkeys(("written_prompt", "written_negative_prompt"), "they follow from the prompts"),
        "embeddings": "the prompts name them",
        "safety_checker": "it hides a picture and draws no other",
        **dict.fromkeys(("inputs", "hires", "refine"), "what they hold are axes"),
        **dict.fromkeys((f"{name}.content_hash" for name in ("start", "mask", "control", "reference")), "a picture"),
        **dict.fromkeys((f"{name}.model" for name in ("control", "reference")), "it is of its picture's kind"),
        **dict.fromkeys((f"{name}.hash" for name in ("hires", "refine", "control", "reference")), "of a file"),
        **dict.fromkeys((f"{name}.extra" for name in _HOLDERS if name), "no code reads it"),
        "start.extend": "it decides the size of the picture",
    }
)
# Names of axes that are not those of the fields, as files of orders and the command line have them.
_IDS: Mapping[str, str] = MappingProxyType(
    {
        "checkpoint": "model",
        "loras": "lora",
        "styles": "style",
        "start.strength": "strength",
        "start.fit": "fit",
        "hires.scale": "hires",
    }
)
ALIASES: Mapping[str, str] = MappingProxyType(
    {
        "cfg": "guidance_scale",
        "cfg_scale": "guidance_scale",
        "guidance": "guidance_scale",
        "negative": "negative_prompt",
        "checkpoint": "model",
        "denoising": "strength",
        "scheduler": "schedule",
        "prompt_sr": "replace",
        "styles": "style",
    }
)
_LABELS: Mapping[str, str] = MappingProxyType(
    {
        "model": LABELS["checkpoint.name"],
        "lora": QT_TRANSLATE_NOOP("facts", "LoRA"),
        "style": QT_TRANSLATE_NOOP("facts", "Style"),
        "lora_weight": QT_TRANSLATE_NOOP("facts", "LoRA: weight"),
        "replace": QT_TRANSLATE_NOOP("facts", "Words of the prompt replaced"),
        "matrix": QT_TRANSLATE_NOOP("facts", "All combinations of {a|b}"),
        "size": QT_TRANSLATE_NOOP("facts", "Size"),
        "hires": LABELS["hires_scale"],
        "hires_strength": QT_TRANSLATE_NOOP("facts", "Hires fix: strength"),
        "refine_scale": QT_TRANSLATE_NOOP("facts", "Refining: scale"),
        "refine_overlap": QT_TRANSLATE_NOOP("facts", "Refining: overlap"),
        "refine_upscaler": QT_TRANSLATE_NOOP("facts", "Refining: upscaler"),
        "fit": QT_TRANSLATE_NOOP("facts", "Start picture: fit"),
        "mask_blur": QT_TRANSLATE_NOOP("facts", "Mask: blur"),
        "mask_invert": QT_TRANSLATE_NOOP("facts", "Mask: invert"),
        "mask_area": QT_TRANSLATE_NOOP("facts", "Mask: area"),
        "mask_margin": QT_TRANSLATE_NOOP("facts", "Mask: margin"),
        "mask_fill": QT_TRANSLATE_NOOP("facts", "Mask: fill"),
        "control_weight": QT_TRANSLATE_NOOP("facts", "Control picture: weight"),
        "control_begin": QT_TRANSLATE_NOOP("facts", "Control picture: begin"),
        "control_end": QT_TRANSLATE_NOOP("facts", "Control picture: end"),
        "control_processor": QT_TRANSLATE_NOOP("facts", "Control picture: processor"),
        "control_low": QT_TRANSLATE_NOOP("facts", "Control picture: low threshold"),
        "control_high": QT_TRANSLATE_NOOP("facts", "Control picture: high threshold"),
        "control_fit": QT_TRANSLATE_NOOP("facts", "Control picture: fit"),
        "reference_weight": QT_TRANSLATE_NOOP("facts", "Reference: weight"),
        "reference_takes": QT_TRANSLATE_NOOP("facts", "Reference: takes"),
    }
)
_NO_CHOICE = QT_TRANSLATE_NOOP("messages", "There is no “{text}” to choose.")
_CHOICES = QT_TRANSLATE_NOOP("messages", "There are: {choices}.")
_NO_HOLDER: Mapping[str, str] = MappingProxyType(
    {
        "hires": QT_TRANSLATE_NOOP("messages", "The order has no hires fix whose settings could vary."),
        "refine": QT_TRANSLATE_NOOP("messages", "The order refines nothing in tiles."),
        "start": QT_TRANSLATE_NOOP("messages", "The order has no start picture."),
        "mask": QT_TRANSLATE_NOOP("messages", "The order has no mask."),
        "control": QT_TRANSLATE_NOOP("messages", "The order has no control picture."),
        "reference": QT_TRANSLATE_NOOP("messages", "The order has no reference."),
    }
)
_NO_SIZE = QT_TRANSLATE_NOOP("messages", "“{text}” is no size: write width x height, as 512x768.")
_NOT_IN_PROMPT = QT_TRANSLATE_NOOP("messages", "“{text}” stands in neither of the prompts.")
_HOW_REPLACED = QT_TRANSLATE_NOOP(
    "messages", "The first value is searched for, the others take its place; or write each as search -> replace."
)
_ONE_ALONE = QT_TRANSLATE_NOOP("messages", "There is nothing that would take the place of “{text}”.")
_NO_LORA = QT_TRANSLATE_NOOP("messages", "The order has no LoRA whose weight could vary.")
_WHICH_LORA = QT_TRANSLATE_NOOP("messages", "The order has {count} LoRAs: vary their weights in the prompt.")
_PLAIN = QT_TRANSLATE_NOOP("messages", "The marks in the prompt are text, so it has no alternatives.")


@dataclass(frozen=True, slots=True)
class AxisValue:
    """One value of an axis: what the sheet calls it, and what it makes of a request. `change` raises SddeskError."""

    label: str
    change: Change


class Installed(Protocol):
    """What axes ask of the installed models. Each method raises SddeskError for what is not there."""

    def checkpoint(self, name: str) -> CheckpointInfo:
        """The checkpoint of this name."""
        ...

    def part(self, field: str, name: str) -> PartRef:
        """What a field of `PARTS` takes from the model of this name."""
        ...

    def check_lora(self, name: str) -> None:
        """Nothing, where a LoRA of this name is installed."""
        ...

    def style(self, name: str) -> StyleUse:
        """The style of this name, with its texts."""
        ...


Read = Callable[[str, GenerationRequest, Installed], list[AxisValue]]


@dataclass(frozen=True, slots=True)
class GridField:
    """Something that an axis can vary. `id` is its name on the command line, `label` a text of the context "facts".

    `read` makes values of a text. `rank` is the place in which it changes a request among other axes, the smallest
    first; `cost` how long the engine takes to go from one value to another: 2 for a checkpoint, 1 for what is added to
    it, 0 for a number. `sets` are the fields that it gives a value: no two axes may set the same.
    """

    id: str
    label: str
    kind: Kind
    read: Read
    choices: tuple[str, ...] = ()
    rank: int = 5
    cost: int = 0
    sets: tuple[str, ...] = ()


def _text_of(value: object) -> str:
    return f"{value:.10g}" if isinstance(value, float) else str(value)


def _set(holder: str, name: str, value: object) -> Change:
    """What gives a field its value; of control pictures and references each one's."""

    def change(request: GenerationRequest) -> GenerationRequest:
        given: dict[str, Any] = {name: value}
        if not holder:
            return replace(request, **given)
        if holder in ("hires", "refine"):
            held = getattr(request, holder)
            if held is None:
                raise SddeskError(_NO_HOLDER[holder])
            return replace(request, **{holder: replace(held, **given)})
        kind = _HOLDERS[holder]
        if not any(isinstance(entry, kind) for entry in request.inputs):
            raise SddeskError(_NO_HOLDER[holder])
        inputs = (replace(entry, **given) if isinstance(entry, kind) else entry for entry in request.inputs)
        return replace(request, inputs=tuple(inputs))

    return change


def _numbers(holder: str, name: str, *, whole: bool) -> Read:
    def read(text: str, _base: GenerationRequest, _installed: Installed) -> list[AxisValue]:
        return [AxisValue(_text_of(value), _set(holder, name, value)) for value in numbers(text, whole=whole)]

    return read


def _choices(holder: str, name: str, choices: tuple[str, ...], values: tuple[object, ...]) -> Read:
    def read(text: str, _base: GenerationRequest, _installed: Installed) -> list[AxisValue]:
        found: list[AxisValue] = []
        for part in split_values(text):
            if part.lower() not in choices:
                raise SddeskError(_NO_CHOICE, _CHOICES, text=part[:60], choices=", ".join(choices))
            place = choices.index(part.lower())
            found.append(AxisValue(choices[place], _set(holder, name, values[place])))
        return found

    return read


def _texts(holder: str, name: str) -> Read:
    def read(text: str, _base: GenerationRequest, _installed: Installed) -> list[AxisValue]:
        return [AxisValue(part, _set(holder, name, part)) for part in split_values(text)]

    return read


def _samplers(text: str, _base: GenerationRequest, _installed: Installed) -> list[AxisValue]:
    """By our names or those of other programs; one that names a schedule, as `DPM++ 2M Karras`, sets it, too."""
    found: list[AxisValue] = []
    for part in split_values(text):
        given: dict[str, Any] = {"sampler": part.lower()}
        if sampler(part.lower()) is None:
            ours, schedule = known(part)
            if ours is None:
                check_sampler(part, SCHEDULES[0].id)
            given["sampler"] = ours
            if schedule not in (None, SCHEDULES[0].id):
                given["schedule"] = schedule
        found.append(AxisValue(part, lambda request, given=given: replace(request, **given)))
    return found


def _checkpoints(text: str, _base: GenerationRequest, installed: Installed) -> list[AxisValue]:
    infos = [(part, installed.checkpoint(part)) for part in split_values(text)]
    return [AxisValue(part, _set("", "checkpoint", info.ref)) for part, info in infos]


def _parts(name: str) -> Read:
    def read(text: str, _base: GenerationRequest, installed: Installed) -> list[AxisValue]:
        named = split_values(text)
        refs = [None if part.lower() == NONE else installed.part(name, part) for part in named]
        return [AxisValue(part, _set("", name, ref)) for part, ref in zip(named, refs, strict=True)]

    return read


def _loras(text: str, _base: GenerationRequest, installed: Installed) -> list[AxisValue]:
    """Each value adds one LoRA to those of the order, or takes the place of its weight there; `none` adds none."""
    found: list[AxisValue] = []
    for part in split_values(text):
        if part.lower() == NONE:
            found.append(AxisValue(part, lambda request: request))
            continue
        use = lora_of(part)
        installed.check_lora(use.name)
        found.append(AxisValue(part, lambda request, use=use: _with_lora(request, use)))
    return found


def _styles(text: str, _base: GenerationRequest, installed: Installed) -> list[AxisValue]:
    """Each value puts one style around those of the order; `none` puts none."""
    uses = [(part, () if part.lower() == NONE else (installed.style(part),)) for part in split_values(text)]
    return [
        AxisValue(part, lambda request, more=more: replace(request, styles=(*request.styles, *more)))
        for part, more in uses
    ]


def _with_lora(request: GenerationRequest, use: LoraUse) -> GenerationRequest:
    others = (one for one in request.loras if not is_same_name(one.name, use.name))
    return replace(request, loras=(*others, use))


def _lora_weights(text: str, _base: GenerationRequest, _installed: Installed) -> list[AxisValue]:
    def weighted(request: GenerationRequest, weight: float) -> GenerationRequest:
        uses = list(request.loras)
        if len(uses) > 1:
            raise SddeskError(_WHICH_LORA, count=len(uses))
        if not uses:
            raise SddeskError(_NO_LORA)
        return replace(request, loras=(uses[0].with_weights(weight, weight),))

    return [
        AxisValue(_text_of(value), lambda request, value=value: weighted(request, float(value)))
        for value in numbers(text)
    ]


def _sizes(text: str, _base: GenerationRequest, _installed: Installed) -> list[AxisValue]:
    found: list[AxisValue] = []
    for part in split_values(text):
        match = re.fullmatch(r"(\d{1,6})\s*[x×*]\s*(\d{1,6})", part, re.ASCII | re.IGNORECASE)
        if match is None:
            raise SddeskError(_NO_SIZE, text=part[:60])
        size = {"width": int(match[1]), "height": int(match[2])}
        label = f"{size['width']}x{size['height']}"
        found.append(AxisValue(label, lambda request, size=size: replace(request, **size)))
    return found


def _replacements(text: str, _base: GenerationRequest, _installed: Installed) -> list[AxisValue]:
    """As A1111's *Prompt S/R*: the first value is searched for in both prompts. Or each value is search -> replace."""
    values = split_values(text)
    if any("->" in value for value in values):
        pairs = [tuple(part.strip() for part in value.partition("->")[::2]) for value in values]
        found = [(value, *pair) for value, pair in zip(values, pairs, strict=True)]
    else:
        if len(values) == 1:
            raise SddeskError(_ONE_ALONE, _HOW_REPLACED, text=values[0][:60])
        found = [(value, values[0], value) for value in values]
    return [
        AxisValue(label, lambda request, search=search, new=new: _replaced(request, search, new))
        for label, search, new in found
    ]


def _replaced(request: GenerationRequest, search: str, new: str) -> GenerationRequest:
    if not search or (search not in request.prompt and search not in request.negative_prompt):
        raise SddeskError(_NOT_IN_PROMPT, _HOW_REPLACED, text=search[:60])
    return replace(
        request,
        prompt=request.prompt.replace(search, new),
        negative_prompt=request.negative_prompt.replace(search, new),
    )


def _matrix(_text: str, base: GenerationRequest, _installed: Installed) -> list[AxisValue]:
    """Every combination of the alternatives `{a|b}` in the prompt; those of the negative prompt are drawn as ever."""
    if base.prompt_syntax == "plain":
        raise SddeskError(_PLAIN)
    return [AxisValue(label, _set("", "prompt", text)) for label, text in combinations(base.prompt)]


def _walked() -> list[GridField]:
    """A field for each value that a request holds and an axis can give it."""
    found: list[GridField] = []
    for holder, kind in _HOLDERS.items():
        hints = get_type_hints(kind)
        for field in fields(kind):
            path = f"{holder}.{field.name}" if holder else field.name
            if path not in LEFT_OUT:
                found.append(_field(holder, field.name, path, hints[field.name]))
    return found


def _field(holder: str, name: str, path: str, hint: Any) -> GridField:
    axis_id = _IDS.get(path, path.replace(".", "_"))
    label = _LABELS.get(axis_id, LABELS.get(axis_id, axis_id.replace("_", " ")))
    if path in _SPECIAL:
        kind, read, choices, rank, cost = _SPECIAL[path]
        return GridField(axis_id, label, kind, read, choices, rank, cost, (path,))
    if float in (hint, *get_args(hint)):
        return GridField(axis_id, label, "number", _numbers(holder, name, whole=False), sets=(path,))
    if hint is int:
        return GridField(axis_id, label, "whole", _numbers(holder, name, whole=True), sets=(path,))
    if hint is str:
        return GridField(axis_id, label, "texts", _texts(holder, name), sets=(path,))
    values: tuple[object, ...] = (True, False) if hint is bool else get_args(hint)
    if hint is not bool and get_origin(hint) is not Literal:
        raise TypeError(f"{path}: no axis can have it; say so in LEFT_OUT")
    choices = tuple(str(value).lower() or NONE for value in values)
    cost = 2 if path in ("precision", "mode", "prediction") else 0
    read = _choices(holder, name, choices, values)
    return GridField(axis_id, label, "choice", read, choices, cost=cost, sets=(path,))


_SCHEDULE_IDS = tuple(row.id for row in SCHEDULES)
# Fields whose values are no plain ones: (kind, what reads them, choices, rank, cost).
_SPECIAL: Mapping[str, tuple[Kind, Read, tuple[str, ...], int, int]] = MappingProxyType(
    {
        "checkpoint": ("names", _checkpoints, (), 0, 2),
        **{name: ("names", _parts(name), (), 0, 2) for name in PARTS},
        "prompt": ("texts", _texts("", "prompt"), (), 1, 0),
        "negative_prompt": ("texts", _texts("", "negative_prompt"), (), 1, 0),
        "loras": ("names", _loras, (), 3, 1),
        "styles": ("names", _styles, (), 3, 0),
        "sampler": ("names", _samplers, (), 5, 0),
        "schedule": ("choice", _choices("", "schedule", _SCHEDULE_IDS, _SCHEDULE_IDS), _SCHEDULE_IDS, 6, 0),
    }
)
_BESIDE = (
    GridField("replace", _LABELS["replace"], "texts", _replacements, rank=2, sets=("replace",)),
    GridField("matrix", _LABELS["matrix"], "none", _matrix, rank=1, sets=("prompt",)),
    GridField("lora_weight", _LABELS["lora_weight"], "number", _lora_weights, rank=4, cost=1, sets=("lora_weight",)),
    GridField("size", _LABELS["size"], "texts", _sizes, sets=("width", "height")),
)
GRID_FIELDS: Mapping[str, GridField] = MappingProxyType({field.id: field for field in (*_walked(), *_BESIDE)})


def grid_field(name: str) -> GridField:
    """Return the field of this name, or of a name that other programs have for it. Raises SddeskError."""
    plain = re.sub(r"[\s-]+", "_", name.strip().lower())
    found = GRID_FIELDS.get(ALIASES.get(plain, plain))
    if found is None:
        raise SddeskError(_NO_CHOICE, _CHOICES, text=name[:60], choices=", ".join(sorted(GRID_FIELDS)))
    return found
