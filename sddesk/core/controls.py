"""Control pictures as a person orders them (`canny:photo.jpg:0.8:0-0.5`), and which network each can be for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import field
from types import MappingProxyType
from typing import Any, get_args

from sddesk.core.adapters import check_fits, fits
from sddesk.core.errors import SddeskError
from sddesk.core.families import FAMILIES, SDXL
from sddesk.core.inputs import STEERING_KINDS, ControlPicture, Processor
from sddesk.core.located import LocatedRequest
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointInfo, PartInfo, WeightsKind
from sddesk.core.request import GenerationRequest
from sddesk.core.values import dataclass

CONTROL_FIELDS = ("control", "control_model", "canny_low", "canny_high")
CONTROL_KINDS = (WeightsKind.CONTROLNET, WeightsKind.T2I_ADAPTER)
# The variants of a ControlNet for several kinds of picture: for the first six of these, and for all.
UNION, UNION_ALL = "Union", "Union ProMax"
UNION_FIRST = 6
# The number of each kind of picture in such a ControlNet, as xinsir's ControlNet++ counts them.
UNION_KINDS: Mapping[str, int] = MappingProxyType(
    {
        "pose-map": 0,
        "depth": 1,
        "scribble": 2,
        "canny": 3,
        "line": 3,
        "invert": 3,
        "normal": 4,
        "segment-map": 5,
        "tile": 6,
        "blur": 6,
    }
)
PROCESSORS: tuple[str, ...] = get_args(Processor)
# What other programs call ours.
_ALIASES: Mapping[str, str] = MappingProxyType(
    {
        "lineart": "line",
        "lines": "line",
        "sketch": "scribble",
        "raw": "none",
        "as-is": "none",
        "inverted": "invert",
        "depth-map": "depth",
        "normal-map": "normal",
    }
)
# What takes a network of its own to make, with the kind by which a ready map is given.
_NEED_WEIGHTS: Mapping[str, str] = MappingProxyType(
    {
        "pose": "pose-map",
        "openpose": "pose-map",
        "dwpose": "pose-map",
        "segment": "segment-map",
        "seg": "segment-map",
        "midas": "depth",
        "zoe": "depth",
        "leres": "depth",
        "depth-anything": "depth",
        "normalbae": "normal",
        "hed": "none",
        "softedge": "none",
        "pidinet": "none",
        "mlsd": "none",
    }
)
# Words that the names of networks for a kind of picture have, beside its own.
_NAMED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "line": ("lineart", "line", "sketch"),
        "scribble": ("scribble", "sketch"),
        "invert": ("lineart", "scribble", "sketch"),
        "pose-map": ("pose",),
        "segment-map": ("seg",),
        "none": (),
    }
)
_TAIL = re.compile(
    r"^(?P<rest>.+?)(?::(?P<weight>-?[0-9]*\.?[0-9]+))?(?::(?P<begin>[0-9.]+)-(?P<end>[0-9.]+))?$", re.DOTALL
)
_OF_TABLE = {"picture", "processor", "model", "weight", "begin", "end", "low", "high", "fit"}
_FORM = "is written as canny:photo.jpg, canny:photo.jpg:0.8 or canny:photo.jpg:0.8:0-0.5"
_HASH = "0" * 64  # for looking whether the values can be, before a file is read
_UNION_NEEDS = QT_TRANSLATE_NOOP("messages", "“{name}” is for several kinds of picture, and “{kind}” is none of them.")
_IDLE = QT_TRANSLATE_NOOP(
    "messages",
    "No step lies whole between {begin} and {end} of the {count} that are drawn: that control picture changes nothing.",
)
_TWO_FORWARDS = ("heun", "dpm2")  # the samplers that make two forwards of a step
_UNION_HINT = QT_TRANSLATE_NOOP("messages", "Say what the picture shows: {kinds}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlOrder:
    """A control picture as it is asked for: the path of the picture, and the name of its network, "" where it is left
    open. `values` are the further fields of a ControlPicture that were said.
    """

    picture: str
    processor: str
    model: str = ""
    values: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def input(self, content_hash: str, model: str, digest: str | None) -> ControlPicture:
        """Return the input of a request. Raises TypeError or ValueError for values that cannot be."""
        return ControlPicture(
            content_hash=content_hash,
            model=model,
            hash=digest,
            processor=self.processor,  # type: ignore[arg-type] - it checks it
            **self.values,
        )


def control_orders(values: Mapping[str, Any]) -> tuple[ControlOrder, ...]:
    """Return the control pictures that the fields of an order ask for.

    `control` is a text, a table or a list of these; `control_model` names the network of all, or of each in their
    order. Raises TypeError or ValueError.
    """
    written: Any = values.get("control", [])
    listed: list[Any] = list(written) if isinstance(written, (list, tuple)) else [written]  # pyright: ignore[reportUnknownArgumentType]
    idle = [name for name in CONTROL_FIELDS if name in values]
    if not listed and idle:
        raise ValueError(f"{idle[0]}: there is no control picture that it belongs to")
    named: Any = values.get("control_model", [])
    models: list[Any] = list(named) if isinstance(named, (list, tuple)) else [named]  # pyright: ignore[reportUnknownArgumentType]
    if not all(isinstance(name, str) and name.strip() for name in models):
        raise TypeError("control_model names a ControlNet, or one for each control picture")
    if len(models) > 1 and len(models) != len(listed):
        raise ValueError(f"control_model has {len(models)} names, and there are {len(listed)} control pictures")
    common = {ours: values[name] for name, ours in (("canny_low", "low"), ("canny_high", "high")) if name in values}
    if "fit" in values:
        common["fit"] = values["fit"]
    orders = [
        _order(entry, models[place % len(models)] if models else "", common) for place, entry in enumerate(listed)
    ]
    if ("canny_low" in values or "canny_high" in values) and not any(one.processor == "canny" for one in orders):
        raise ValueError("canny_low and canny_high: no control picture is read by canny")
    for order in orders:
        order.input(_HASH, "?", None)
    return tuple(orders)


def _order(entry: Any, model: str, common: Mapping[str, Any]) -> ControlOrder:
    table: dict[Any, Any] = {}
    if isinstance(entry, str):
        table = _of_text(entry)
    elif isinstance(entry, Mapping):
        table = dict(entry)  # pyright: ignore[reportUnknownArgumentType] - JSON
    unknown = sorted(str(name) for name in table if name not in _OF_TABLE)
    if unknown:
        raise ValueError(f"control: unknown: {', '.join(unknown)}")
    picture, processor = table.pop("picture", ""), table.pop("processor", "none")
    if not isinstance(picture, str) or not picture.strip() or not isinstance(processor, str):
        raise ValueError(f"control {_FORM}")
    processor = _ALIASES.get(processor.lower(), processor.lower())
    if processor in _NEED_WEIGHTS:
        raise ValueError(_needs_weights(processor))
    if processor not in PROCESSORS:
        raise ValueError(f"control: “{processor}” is none of {', '.join(PROCESSORS)}")
    idle = [name for name in ("low", "high") if name in table and processor != "canny"]
    if idle:
        raise ValueError(f"control: {idle[0]} belongs to canny, not to {processor}")
    own = table.pop("model", "") or model
    if not isinstance(own, str):
        raise TypeError("control: model is the name of a ControlNet")
    kept = {name: value for name, value in common.items() if processor == "canny" or name == "fit"}
    return ControlOrder(picture=picture, processor=processor, model=own, values=kept | table)


def _of_text(text: str) -> dict[str, Any]:
    """`kind:file[:weight[:begin-end]]` as a table; the file may be C:\\photo.jpg. Raises ValueError."""
    kind, colon, rest = text.strip().partition(":")
    found = _TAIL.match(rest.strip())
    if not colon or found is None:
        raise ValueError(f"control {_FORM}, not as {text[:100]!r}")
    table: dict[str, Any] = {"processor": kind.strip(), "picture": found["rest"].strip()}
    try:
        for name in ("weight", "begin", "end"):
            if found[name]:
                table[name] = float(found[name])
    except ValueError as error:
        raise ValueError(f"control {_FORM}, not as {text[:100]!r}") from error
    return table


def _needs_weights(processor: str) -> str:
    ready = _NEED_WEIGHTS[processor]
    return (
        f"control: “{processor}” takes a network that this version does not have. Make the map with another program "
        f"and give it as {ready}:FILE"
    )


def network_for(order: ControlOrder, parts: Sequence[PartInfo], info: CheckpointInfo) -> PartInfo:
    """Choose the network for a control picture whose job names none.

    If only one fits the model, return it; else the only one whose name contains the kind of picture; else the only
    Union network. Raises SddeskError when none fits, or when several are left.
    """
    fitting = [part for part in parts if part.facts.kind in CONTROL_KINDS and fits(part, info)]
    words = _NAMED.get(order.processor, (order.processor,))
    named = [part for part in fitting if any(word in part.name.casefold() for word in words)]
    union = [part for part in fitting if order.processor in union_kinds(part)]
    for found in (fitting, named, union):
        if len(found) == 1:
            return found[0]
    if not fitting and info.family.denoiser != "unet":
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "Control pictures are not read yet for models of the family {family}."),
            QT_TRANSLATE_NOOP("messages", "Choose a model of another family: {families}."),
            family=info.family.name,
            families=", ".join(row.name for row in FAMILIES if row.denoiser == "unet"),
        )
    if not fitting:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "No ControlNet for “{model}” is installed."),
            QT_TRANSLATE_NOOP("messages", "Add its file or folder on the models page, or by `sddesk models add`."),
            model=info.title,
        )
    raise SddeskError(
        QT_TRANSLATE_NOOP("messages", "Several ControlNets fit “{model}”: {names}."),
        QT_TRANSLATE_NOOP("messages", "Choose one; on the command line by --control-model."),
        model=info.title,
        names=", ".join(part.name for part in fitting[:10]),
    )


def is_named_for(part: PartInfo, processor: str) -> bool:
    """Whether a network is for this kind of picture, as its name says, or as one for several kinds."""
    words = _NAMED.get(processor, (processor,))
    return any(word in part.name.casefold() for word in words) or processor in union_kinds(part)


def reading_tiles(parts: Sequence[PartInfo], info: CheckpointInfo) -> list[PartInfo]:
    """Return the networks that hold a tile to its picture, and fit the model: by their name, or Union. Raises
    SddeskError when there is none.
    """
    fitting = [part for part in parts if part.facts.kind in CONTROL_KINDS and fits(part, info)]
    found = [part for part in fitting if is_named_for(part, "tile")]
    if not found:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "No ControlNet that reads tiles is installed for “{model}”."),
            QT_TRANSLATE_NOOP("messages", "Add one, or name the one that is meant."),
            model=info.title,
        )
    return found


def check_kind(picture: ControlPicture, part: PartInfo) -> None:
    """Raise SddeskError where a network for several kinds of picture lacks the kind of this one."""
    kinds = union_kinds(part)
    if kinds and picture.processor not in kinds:
        raise SddeskError(_UNION_NEEDS, _UNION_HINT, name=part.name, kind=picture.processor, kinds=", ".join(kinds))


def union_kinds(part: PartInfo) -> tuple[str, ...]:
    """Return the kinds of picture that a network for several is for, none for a network for one."""
    most = {UNION: UNION_FIRST, UNION_ALL: len(UNION_KINDS)}.get(part.facts.variant, 0)
    return tuple(kind for kind, number in UNION_KINDS.items() if number < most)


def check_size(part: PartInfo, width: int, height: int) -> None:
    """Raise SddeskError where a network cannot read pictures of this size: SDXL's T2I-Adapters halve them once more."""
    step = 16 if part.facts.kind == WeightsKind.T2I_ADAPTER and SDXL in part.facts.families else 8
    if width % step or height % step:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "“{name}” reads pictures whose sides are multiples of {step} pixels."),
            QT_TRANSLATE_NOOP("messages", "Near by is {width} x {height}."),
            name=part.name,
            step=step,
            width=max(step, round(width / step) * step),
            height=max(step, round(height / step) * step),
        )


def idle_controls(request: GenerationRequest) -> list[Message]:
    """Return a note for each control picture that has a weight, and whose part of the steps holds no whole step."""
    controls = [entry for entry in request.inputs if isinstance(entry, ControlPicture)]
    notes = [idle_control(entry, request.steps_drawn, request.sampler) for entry in controls]
    return [note for note in notes if note is not None]


def idle_control(entry: ControlPicture, drawn: int, sampler: str) -> Message | None:
    """Return the note of one, where so many steps are drawn by this sampler; None where it works."""
    forwards = drawn
    if sampler in _TWO_FORWARDS:
        forwards *= 2
    elif sampler == "pndm":  # draws one step twice
        forwards += 1
    works = any(at / forwards >= entry.begin and (at + 1) / forwards <= entry.end for at in range(forwards))
    if works or not entry.weight:
        return None
    return Message.of(_IDLE, {"begin": entry.begin, "end": entry.end, "count": drawn})


def check_follows(info: CheckpointInfo) -> None:
    """Raise SddeskError where a checkpoint takes neither control pictures nor references."""
    if info.instructed:
        raise SddeskError(
            QT_TRANSLATE_NOOP(
                "messages", "“{model}” changes a picture as the prompt says, and follows no other picture."
            ),
            QT_TRANSLATE_NOOP("messages", "Take the control pictures and references away, or choose another model."),
            model=info.title,
        )


def check_steering(located: LocatedRequest) -> None:
    """Raise SddeskError when a control network does not fit the checkpoint, the kind of its picture, or the size."""
    if any(isinstance(entry, STEERING_KINDS) for entry in located.request.inputs):
        check_follows(located.checkpoint)
    for entry in located.request.inputs:
        if not isinstance(entry, ControlPicture):
            continue
        part = located.steering.get((entry.kind, entry.model))
        if part is not None:
            check_fits(part, located.checkpoint)
            check_kind(entry, part)
            check_size(part, located.request.width, located.request.height)
