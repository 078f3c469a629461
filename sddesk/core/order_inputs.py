"""The inputs of an order as a person writes them: paths and plain values become the inputs of a request, and its size.

`start` and `mask` are paths; their settings are fields of the order, as `strength` and `mask_blur`. `control` are the
control pictures, see `core.controls`. The command line and files of orders have the same names.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from sddesk.core.controls import CONTROL_FIELDS, control_orders
from sddesk.core.errors import SddeskError
from sddesk.core.fitting import whole_sides
from sddesk.core.inputs import DEFAULT_STRENGTH, NO_SIDES, Input, Mask, Sides, StartPicture
from sddesk.core.instructing import NO_STRENGTH
from sddesk.core.limits import MAX_SIZE, MIN_SIZE, snap_size
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointInfo
from sddesk.core.references import REFERENCE_FIELDS, reference_orders
from sddesk.core.values import dataclass

OF_START = ("strength", "fit", "extend")
OF_MASK = MappingProxyType(
    {"mask_blur": "blur", "mask_invert": "invert", "inpaint_area": "area", "margin": "margin", "fill": "fill"}
)
INPUT_FIELDS = ("start", *OF_START, "mask", *OF_MASK, *CONTROL_FIELDS, *REFERENCE_FIELDS)
PATHS = ("start", "mask")
_SIDES = ("left", "top", "right", "bottom")
_LARGE = 2  # times the model's native size: a larger picture is scaled to the native size, unless a size is asked for
_HASH = "0" * 64  # for looking whether the values can be, before a file is read
_NO_FIT = "fit: the start picture keeps its size, where the masked region alone is drawn or it is extended"
_EXTEND_DECIDES = QT_TRANSLATE_NOOP(
    "messages", "The size of a picture that is extended follows from it: leave width and height out."
)
_EXTENDED_SIZE = QT_TRANSLATE_NOOP(
    "messages", "Extended, the picture has {width} x {height} pixels: each side is from {low} to {high}."
)
_GREW = QT_TRANSLATE_NOOP(
    "messages", "Extended by {sides}, so that width and height are multiples of {step}: {width} x {height}."
)
_SCALES = QT_TRANSLATE_NOOP(
    "messages",
    "The start picture of {width} x {height} pixels becomes {to_width} x {to_height} ({fit}), what is kept of it too.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class InputFile:
    """A picture file as it was read: its content hash, its size in pixels, and in words what of it was not taken."""

    content_hash: str
    width: int
    height: int
    notes: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sized:
    """Inputs, the size of the request that they stand in, and what to say of it."""

    inputs: tuple[Input, ...]
    width: int
    height: int
    notes: tuple[Message, ...] = ()


def check_input_fields(values: Mapping[str, Any]) -> None:
    """Raise TypeError or ValueError for fields that belong to no picture, and for values that cannot be."""
    for name in PATHS:
        if name in values and (not isinstance(values[name], str) or not values[name].strip()):
            raise ValueError(f"{name} is no path of a picture")
    for picture, called, names in (("start", "start picture", ("mask", *OF_START)), ("mask", "mask", (*OF_MASK,))):
        idle = [name for name in names if name in values and not (name == "fit" and "control" in values)]
        if picture not in values and idle:
            raise ValueError(f"{idle[0]}: there is no {called} that it belongs to")
    list(_inputs_of(values, _HASH, _HASH))
    reference_orders(values)
    control_orders(values)
    if "fit" in values and "control" not in values and _keeps_size(values):
        raise ValueError(_NO_FIT)
    if "margin" in values and values.get("inpaint_area") != "masked":
        raise ValueError("margin: it is that of the inpaint_area masked")


def sized_inputs(values: Mapping[str, Any], start: InputFile, mask: InputFile | None, info: CheckpointInfo) -> Sized:
    """Return the inputs that `values` ask for, which `check_input_fields` accepted, of files that were read.

    The size is what `width` and `height` say. Where they say none, it is the model's native size, or that of the start
    picture where a part of it is kept, or all of it is changed as the prompt says. Raises SddeskError where they
    contradict an extension, and for one that makes a picture too small or too large.
    """
    native_size, step = info.native_size, info.family.size_step
    if info.instructed:
        values = {"strength": NO_STRENGTH, **values}
    begun, *masks = _inputs_of(values, start.content_hash, None if mask is None else mask.content_hash)
    asked, size = ("width" in values, "height" in values), (start.width, start.height)
    width, height = values.get("width", native_size), values.get("height", native_size)
    if values.get("inpaint_area") == "masked" or not (masks or begun.extend != NO_SIDES):
        if info.instructed and not any(asked):
            width, height = size_like(size, native_size, step)
        return Sized(inputs=(begun, *masks), width=width, height=height)
    if begun.extend != NO_SIDES:
        if any(asked):
            raise SddeskError(_EXTEND_DECIDES)
        sides = whole_sides(size, begun.extend, step)
        width, height = size[0] + sides[0] + sides[2], size[1] + sides[1] + sides[3]
        check_extension(size, sides, (width, height), step)
        notes = () if sides == begun.extend else (_grew(sides, width, height, step),)
        return Sized(inputs=(replace(begun, extend=sides), *masks), width=width, height=height, notes=notes)
    if not any(asked):
        width, height = size_like(size, native_size, step)
    notes = () if (width, height) == size else (_scales(size, width, height, begun.fit),)
    return Sized(inputs=(begun, *masks), width=width, height=height, notes=notes)


def sides_of(written: object) -> Sides:
    """Read `left=128,top=64`, or the same as a table. Raises ValueError."""
    pairs: dict[Any, Any] = dict(written) if isinstance(written, Mapping) else {}  # pyright: ignore[reportUnknownArgumentType]
    for part in re.split(r"[,\s]+", written.strip()) if isinstance(written, str) else ():
        name, _, text = part.partition("=")
        if name in pairs or not re.fullmatch(r"[0-9]{1,6}", text):
            raise ValueError(f"extend is written as left=128,top=64, not as {written!r}"[:200])
        pairs[name] = int(text)
    if not any(pairs.values()) or not pairs.keys() <= set(_SIDES):
        raise ValueError(f"extend is written as left=128,top=64, not as {written!r}"[:200])
    return pairs.get("left", 0), pairs.get("top", 0), pairs.get("right", 0), pairs.get("bottom", 0)


def _keeps_size(values: Mapping[str, Any]) -> bool:
    """Whether the start picture is not brought to the size of the request; a `fit` is for control pictures then."""
    return values.get("inpaint_area") == "masked" or "extend" in values


def _inputs_of(values: Mapping[str, Any], start: str, mask: str | None) -> Iterator[Any]:
    if "start" in values:
        yield StartPicture(
            content_hash=start,
            strength=values.get("strength", DEFAULT_STRENGTH),
            fit="crop" if _keeps_size(values) else values.get("fit", "crop"),
            extend=sides_of(values["extend"]) if "extend" in values else NO_SIDES,
        )
    if "mask" in values and mask is not None:
        yield Mask(content_hash=mask, **{name: values[field] for field, name in OF_MASK.items() if field in values})


def is_large(size: tuple[int, int], native_size: int) -> bool:
    """Whether a picture has so many more pixels than the model likes that it is not drawn at its own size."""
    return size[0] * size[1] > (_LARGE * native_size) ** 2


def size_like(size: tuple[int, int], native_size: int, step: int) -> tuple[int, int]:
    """The size of the picture in whole steps, or about as many pixels as the model likes where it is much larger."""
    scale = math.sqrt(native_size**2 / (size[0] * size[1])) if is_large(size, native_size) else 1
    scale = min(scale, MAX_SIZE / max(size))
    scale = max(scale, MIN_SIZE / min(size))
    return snap_size(scale * size[0], step), snap_size(scale * size[1], step)


def check_extension(size: tuple[int, int], sides: Sides, extended: tuple[int, int], step: int) -> None:
    """Raise SddeskError, with an extension that can be drawn, where the picture would be too small or too large."""
    values = {"width": extended[0], "height": extended[1], "low": MIN_SIZE, "high": MAX_SIZE}
    if max(extended) > MAX_SIZE:
        if max(size) + step > MAX_SIZE:
            hint = QT_TRANSLATE_NOOP("messages", "Make the start picture smaller first.")
        else:
            hint = QT_TRANSLATE_NOOP("messages", "Extend it by less.")
        raise SddeskError(_EXTENDED_SIZE, hint, **values)
    if min(extended) < MIN_SIZE:
        more = (
            max(0, MIN_SIZE - extended[0]),
            max(0, MIN_SIZE - extended[1]),
        )
        wanted = (sides[0], sides[1], sides[2] + more[0], sides[3] + more[1])
        said = ",".join(f"{name}={side}" for name, side in zip(_SIDES, wanted, strict=True) if side)
        raise SddeskError(
            _EXTENDED_SIZE, QT_TRANSLATE_NOOP("messages", "Extend it by more: {sides}."), **values, sides=said
        )


def _grew(sides: Sides, width: int, height: int, step: int) -> Message:
    said = ", ".join(f"{name}={side}" for name, side in zip(_SIDES, sides, strict=True) if side)
    return Message.of(_GREW, {"sides": said, "step": step, "width": width, "height": height})


def _scales(size: tuple[int, int], width: int, height: int, fit: str) -> Message:
    values = {"width": size[0], "height": size[1], "to_width": width, "to_height": height, "fit": fit}
    return Message.of(_SCALES, values)
