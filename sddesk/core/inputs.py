"""The pictures that a request begins with, is held to or follows: validated kinds, each named by content hash.

`content_hash` is that of the decoded pixels (SHA-256 in hex, see `Pixels.content_hash`), so that one picture is one
input whatever file it came in. Kinds and fields of newer versions are kept as they are read, and nothing draws them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import fields, replace
from types import MappingProxyType
from typing import Any, ClassVar, Literal, TypeGuard, get_args

from sddesk.core.values import dataclass

Fit = Literal["crop", "fill", "stretch"]
Area = Literal["whole", "masked"]
Fill = Literal["original", "blurred", "noise"]
# What is made of a control picture before a network reads it. From "none" on it is taken as it is: the name says what
# it shows, which the networks for several kinds are told.
Processor = Literal[
    "canny", "line", "scribble", "tile", "blur", "invert", "none", "depth", "normal", "pose-map", "segment-map"
]
# What is taken of a reference: all of it, its colours and materials, or where things are and how large.
Takes = Literal["all", "style", "composition"]
Sides = tuple[int, int, int, int]  # left, top, right, bottom, in pixels
MAX_INPUTS = 20
DEFAULT_STRENGTH = 0.75  # as A1111 has it
MAX_BLUR = 256  # pixels
DEFAULT_BLUR, DEFAULT_MARGIN = 4, 32  # pixels, as A1111 has them
MAX_SIDE = 4096  # of an extension or a margin, in pixels
NO_SIDES: Sides = (0, 0, 0, 0)
MAX_WEIGHT = 2.0
CANNY_LOW, CANNY_HIGH = 100, 200  # as A1111 has them
MAX_THRESHOLD = 255
MAX_SCALE = 8
MIN_TILE, MAX_TILE = 64, 4096  # pixels
_HASH = re.compile(r"[0-9a-f]{64}")
_MAX_TEXT = 300
Extra = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StartPicture:
    """The picture that drawing begins with. `strength` is 0..1: how far it is changed, 1 leaves nothing of it.

    `fit` says how a picture of another shape comes to the size of the request, see `core.fitting`. `extend` is by how
    many pixels each side of it is extended (outpainting): the added part is drawn, and its size is not changed. `extra`
    keeps fields of newer versions as (name, JSON text), here and in the other kinds.
    """

    kind: ClassVar[str] = "start"
    content_hash: str
    strength: float
    fit: Fit = "crop"
    extend: Sides = NO_SIDES
    extra: Extra = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "extend", _sides(self.extend))
        check_hash(self.content_hash)
        _check_share("strength", self.strength)
        if self.fit not in get_args(Fit):
            raise ValueError(f"fit is one of {', '.join(get_args(Fit))}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mask:
    """Where the start picture is drawn anew: white is drawn, black is kept; `invert` turns that round.

    `blur` softens the edge of the drawn part, inwards, by so many pixels. `area` is the part drawn at the size of the
    request: the whole picture, or the masked region with `margin` pixels around it, which then takes its place in
    the start picture, whose size stays. `fill` is what the masked region holds when drawing begins.
    """

    kind: ClassVar[str] = "mask"
    content_hash: str
    blur: int = DEFAULT_BLUR
    invert: bool = False
    area: Area = "whole"
    margin: int = DEFAULT_MARGIN
    fill: Fill = "original"
    extra: Extra = ()

    def __post_init__(self) -> None:
        check_hash(self.content_hash)
        _check_whole("a mask's blur", self.blur, MAX_BLUR)
        _check_whole("a mask's margin", self.margin, MAX_SIDE)
        if not isinstance(self.invert, bool):  # pyright: ignore[reportUnnecessaryIsInstance] - from files
            raise TypeError("a mask's invert is true or false")
        for name, value, kinds in (("area", self.area, get_args(Area)), ("fill", self.fill, get_args(Fill))):
            if value not in kinds:
                raise ValueError(f"a mask's {name} is one of {', '.join(kinds)}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlPicture:
    """A picture whose lines or depths the result follows by a ControlNet or a T2I-Adapter, which `model` names;
    `hash` is that of its file.

    The picture is kept as it was given, and `processor` makes of it what the network reads: at the size of the request,
    to which `fit` brings it as it brings a start picture. `low` and `high` are the thresholds of canny. It works from
    `begin` to `end` of the steps that are drawn, both 0..1.
    """

    kind: ClassVar[str] = "control"
    content_hash: str
    model: str
    hash: str | None = None
    weight: float = 1.0
    begin: float = 0.0
    end: float = 1.0
    processor: Processor = "none"
    low: int = CANNY_LOW
    high: int = CANNY_HIGH
    fit: Fit = "crop"
    extra: Extra = ()

    def __post_init__(self) -> None:
        check_hash(self.content_hash)
        _check_model(self.model, self.hash)
        _check_weight(self.weight)
        _check_share("begin", self.begin)
        _check_share("end", self.end)
        if self.begin > self.end:
            raise ValueError("a control picture's begin is not after its end")
        for name, value, kinds in (
            ("processor", self.processor, get_args(Processor)),
            ("fit", self.fit, get_args(Fit)),
        ):
            if value not in kinds:
                raise ValueError(f"a control picture's {name} is one of {', '.join(kinds)}")
        _check_whole("a control picture's low", self.low, MAX_THRESHOLD)
        _check_whole("a control picture's high", self.high, MAX_THRESHOLD)
        if self.low > self.high:
            raise ValueError("a control picture's low is not above its high")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A picture whose style or subject the result takes up by an IP-Adapter, which `model` names.

    `model` is empty where the checkpoint reads references itself, as words do: then the weight is 1 and all is taken.
    `takes` is what of the picture is taken: only the layers of the denoiser that draw it are shown the picture.
    """

    kind: ClassVar[str] = "reference"
    content_hash: str
    model: str = ""
    hash: str | None = None
    weight: float = 1.0
    takes: Takes = "all"
    extra: Extra = ()

    def __post_init__(self) -> None:
        check_hash(self.content_hash)
        _check_weight(self.weight)
        if self.takes not in get_args(Takes):
            raise ValueError(f"what a reference takes is one of {', '.join(get_args(Takes))}")
        if self.model != "":
            _check_model(self.model, self.hash)
        elif self.hash is not None or self.weight != 1 or self.takes != "all":
            raise ValueError("a reference that the checkpoint reads itself is taken whole, with weight 1 and no hash")


@dataclass(frozen=True, slots=True, kw_only=True)
class Enlarge:
    """The picture that is made larger, each side `scale` times, by the upscaler `model`; `hash` is that of its file.

    It is the last step: the rest of the request made that picture. With `drawn` False nothing of that is known, and the
    rest but its prompts says nothing. `tile` is the longest side of the parts in which it is computed, in pixels of the
    picture; 0 leaves it to the memory there is.
    """

    kind: ClassVar[str] = "enlarge"
    content_hash: str
    model: str
    hash: str | None = None
    scale: int = 4
    tile: int = 0
    drawn: bool = True
    extra: Extra = ()

    def __post_init__(self) -> None:
        check_hash(self.content_hash)
        _check_model(self.model, self.hash)
        if not _is_int(self.scale) or not 1 <= self.scale <= MAX_SCALE:
            raise ValueError(f"an enlargement's scale is a whole number from 1 to {MAX_SCALE}")
        if not _is_int(self.tile) or not (self.tile == 0 or MIN_TILE <= self.tile <= MAX_TILE):
            raise ValueError(f"an enlargement's tile is a whole number from {MIN_TILE} to {MAX_TILE}, or 0")
        if not isinstance(self.drawn, bool):  # pyright: ignore[reportUnnecessaryIsInstance] - from files
            raise TypeError("an enlargement's `drawn` is true or false")


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownInput:
    """An input of a kind that this version does not know: all its fields are in `extra`."""

    kind: str
    extra: Extra = ()

    def __post_init__(self) -> None:
        if not isinstance(self.kind, str) or not self.kind or len(self.kind) > _MAX_TEXT:  # pyright: ignore[reportUnnecessaryIsInstance] - from files
            raise TypeError("an input names its kind")

    @property
    def content_hash(self) -> str | None:
        """The picture that it names, None where it names none in the way of the known kinds."""
        found = json.loads(dict(self.extra).get("content_hash", "null"))
        return found if isinstance(found, str) and _HASH.fullmatch(found) else None


KnownInput = StartPicture | Mask | ControlPicture | Reference | Enlarge
Input = KnownInput | UnknownInput
_KINDS: Mapping[str, type[KnownInput]] = MappingProxyType(
    {kind.kind: kind for kind in (StartPicture, Mask, ControlPicture, Reference, Enlarge)}
)
# The kinds that steer drawing, whatever it begins with: each goes with a start picture and a mask, or with neither.
STEERING_KINDS: tuple[type[KnownInput], ...] = (ControlPicture, Reference)
# The kinds that a technique of the engine reads: a request with any other is not drawn until the person agrees.
READ_KINDS: tuple[type[KnownInput], ...] = (
    StartPicture,
    Mask,
    ControlPicture,
    Reference,
    Enlarge,
)


def read_input(data: object) -> Input:
    """Read plain data. Raises TypeError or ValueError for an invalid input; unknown fields are kept."""
    if not isinstance(data, Mapping):
        raise TypeError("an input is an object with a kind")
    values: dict[str, Any] = {str(name): value for name, value in data.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] - JSON
    kind = values.pop("kind", None)
    known = _KINDS.get(kind) if isinstance(kind, str) else None
    if known is None:
        return UnknownInput(kind=kind, extra=_kept(values))  # type: ignore[arg-type] - it checks it
    names = {field.name for field in fields(known)} - {"extra"}
    extra = _kept({name: value for name, value in values.items() if name not in names})
    return known(**{name: value for name, value in values.items() if name in names}, extra=extra)


def write_input(entry: Input) -> dict[str, Any]:
    """Return plain data for JSON; `read_input` gives an equal input back."""
    data: dict[str, Any] = {"kind": entry.kind, **{name: json.loads(text) for name, text in entry.extra}}
    if not isinstance(entry, UnknownInput):
        data |= {field.name: getattr(entry, field.name) for field in fields(entry) if field.name != "extra"}
    if isinstance(entry, StartPicture):
        data["extend"] = list(entry.extend)
        if entry.extend == NO_SIDES:  # the usual case is written as by versions that knew no other
            del data["extend"]
    if isinstance(entry, Reference) and entry.takes == "all":
        del data["takes"]
    if isinstance(entry, ControlPicture) and entry.processor != "canny":
        del data["low"], data["high"]
    return data


def unread_names(entry: Input) -> list[str]:
    """Return the names of what no code of this version reads in an input: the input itself, or single fields."""
    name = f"inputs.{entry.kind}"
    return [f"{name}.{field}" for field, _ in entry.extra] if is_read(entry) else [name]


def without_hash(entry: Input) -> Input:
    """Return the same as if no hash of its model were known, nor the parts of an enlargement."""
    if isinstance(entry, Enlarge):
        return replace(entry, hash=None, tile=0)
    return replace(entry, hash=None) if isinstance(entry, STEERING_KINDS) else entry


def without_unread(inputs: tuple[Input, ...]) -> tuple[Input, ...]:
    """Return the inputs that are read, without fields that are not."""
    return tuple(replace(entry, extra=()) for entry in inputs if is_read(entry))


def beginning_of(inputs: tuple[Input, ...]) -> tuple[Input, ...]:
    """Return the inputs that say what drawing begins with: all but those that steer it."""
    return tuple(entry for entry in inputs if not isinstance(entry, STEERING_KINDS))


def steps_left(steps: int, strength: float) -> int:
    """Return how many of `steps` a start picture leaves to be drawn: the last ones."""
    return min(int(steps * strength), steps)


def redraws(inputs: tuple[Input, ...]) -> bool:
    """Whether a part of a start picture is drawn, or the area beyond its edges, and the rest of it stays."""
    start = next((entry for entry in inputs if isinstance(entry, StartPicture)), None)
    masked = any(isinstance(entry, Mask) for entry in inputs)
    return start is not None and (masked or start.extend != NO_SIDES)


def is_read(entry: Input) -> bool:
    """Whether a technique reads inputs of this kind."""
    return isinstance(entry, READ_KINDS)


def check_inputs(inputs: tuple[Input, ...]) -> None:
    """Raise TypeError or ValueError unless these inputs can stand in one request."""
    if not all(isinstance(entry, Input) for entry in inputs):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError("an input is a start picture, a mask, a control picture, a reference or a picture to enlarge")
    if len(inputs) > MAX_INPUTS:
        raise ValueError(f"at most {MAX_INPUTS} inputs at once")
    for single in (StartPicture, Mask, Enlarge):
        if sum(isinstance(entry, single) for entry in inputs) > 1:
            raise ValueError(f"at most one input of the kind {single.kind}")


def check_hash(content_hash: object) -> None:
    """Raise ValueError unless this is a content hash: it becomes the name of a file."""
    if not isinstance(content_hash, str) or not _HASH.fullmatch(content_hash):
        raise ValueError("an input names its picture by SHA-256, 64 hex digits")


def _kept(values: Mapping[str, Any]) -> Extra:
    return tuple((name, json.dumps(value)) for name, value in values.items())


def _sides(value: object) -> Sides:
    """Return what a file gives as the four sides. Raises ValueError."""
    found: list[Any] = list(value) if isinstance(value, (list, tuple)) else []  # pyright: ignore[reportUnknownArgumentType] - from files
    if len(found) != len(NO_SIDES):
        raise ValueError("extend is left, top, right and bottom")
    for side in found:
        _check_whole("a side of extend", side, MAX_SIDE)
    return found[0], found[1], found[2], found[3]


def _check_whole(name: str, value: object, most: int) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= most:
        raise ValueError(f"{name} is a whole number from 0 to {most}")


def _check_share(name: str, value: object) -> None:
    if not _is_number(value) or not 0 <= value <= 1:
        raise ValueError(f"{name} is a number from 0 to 1")


def _check_weight(value: object) -> None:
    if not _is_number(value) or not 0 <= value <= MAX_WEIGHT:
        raise ValueError(f"an input's weight is a number from 0 to {MAX_WEIGHT:g}")


def _check_model(name: object, digest: object) -> None:
    texts = [name] if digest is None else [name, digest]
    if not all(isinstance(text, str) and 0 < len(text) <= _MAX_TEXT for text in texts):
        raise TypeError("an input names its model by text")


def _is_int(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: object) -> TypeGuard[int | float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
