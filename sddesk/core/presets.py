"""Presets: named settings of a request. A style is text around a prompt, a shape a size; neither is a preset."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, cast

from sddesk.core.errors import SddeskError
from sddesk.core.families import ModelFamily
from sddesk.core.limits import snap_size
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import CheckpointRef
from sddesk.core.request import PARTS, GenerationRequest
from sddesk.core.samplers import sampler
from sddesk.core.styles import is_style_name
from sddesk.core.values import dataclass

VERSION = 1
MAX_BYTES = 32 * 2**20
MAX_PRESETS = 10_000
PRESET_FIELDS = (
    *("mode", "width", "height", "tile", "steps", "guidance_scale", "guidance_rescale", "image_guidance"),
    *("prediction", "sampler", "schedule", "precision", "noise_source", "clip_skip", *PARTS, "loras", "hires"),
)
"""The settings of a request: all that is neither text, nor seed, nor picture, nor the model itself."""
_NO_PRESET = QT_TRANSLATE_NOOP("messages", "There is no preset called “{name}”.")
_LISTED = QT_TRANSLATE_NOOP("messages", "`sddesk presets list` names those that there are.")
_REFUSED = QT_TRANSLATE_NOOP("messages", "The presets in {file} cannot be read: {reason}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """Values of PRESET_FIELDS under a name. `model` is the one that it is bound to, None for any.

    `by_itself`: it is applied whenever that model is picked. `extra` keeps fields of newer versions.
    """

    name: str
    values: tuple[tuple[str, Any], ...]
    model: CheckpointRef | None = None
    by_itself: bool = False
    extra: tuple[tuple[str, Any], ...] = ()

    def __post_init__(self) -> None:
        if not is_style_name(self.name):
            raise ValueError("a preset has a name of at most 200 characters, in one line")
        if not isinstance(self.by_itself, bool):  # pyright: ignore[reportUnnecessaryIsInstance] - from files
            raise TypeError("a preset is applied by itself, or not")
        if self.by_itself and self.model is None:
            raise ValueError("only a preset of a model is applied by itself")

    def suits(self, ref: CheckpointRef) -> bool:
        """Whether it is bound to this model."""
        own = self.model
        if own is None:
            return False
        return own.hub_id == ref.hub_id if own.hub_id and ref.hub_id else own.name.casefold() == ref.name.casefold()

    def over(self, request: GenerationRequest, family: ModelFamily) -> GenerationRequest:
        """Return a request with these settings, sizes in the steps of the model's family.

        A sampler that the family is not drawn with leaves the sampler and the schedule of `request`.
        """
        values = dict(self.values)
        row = sampler(values.get("sampler", request.sampler))
        if row is None or values.get("schedule", request.schedule) not in row.schedules_for(family):
            values = {name: value for name, value in values.items() if name not in ("sampler", "schedule")}
        for side in {"width", "height"} & {*values}:
            values[side] = snap_size(values[side], family.size_step)
        return replace(request, **values)


def preset_of(name: str, request: GenerationRequest, *, bound: bool = False, by_itself: bool = False) -> Preset:
    """Return every setting of a request as a preset. Raises ValueError for a name that is none."""
    plain = request.without_hashes()
    values = tuple((field, getattr(plain, field)) for field in PRESET_FIELDS)
    model = plain.checkpoint if bound or by_itself else None
    return Preset(name=" ".join(name.split()), values=values, model=model, by_itself=by_itself)


def preset_named(presets: Iterable[Preset], name: str) -> Preset:
    """The preset of this name; case and spaces around do not count. Raises SddeskError when there is none."""
    found = next((preset for preset in presets if is_same_name(preset.name, name)), None)
    if found is None:
        raise SddeskError(_NO_PRESET, _LISTED, name=name[:200])
    return found


def is_same_name(one: str, other: str) -> bool:
    """Whether two names mean one preset."""
    return one.strip().casefold() == other.strip().casefold()


def changes(before: GenerationRequest, after: GenerationRequest, translate: Callable[[str], str] = str) -> list[str]:
    """Say what is set otherwise, as “Steps 50 → 30”; `translate` gets texts of the context "facts"."""
    named = ((name, getattr(before, name), getattr(after, name)) for name in PRESET_FIELDS)
    return [f"{translate(_label(name))} {_said(old)} → {_said(new)}" for name, old, new in named if old != new]


def read_preset(data: Mapping[str, Any]) -> Preset:
    """Read a preset as our file has it; unknown fields are kept. Raises TypeError or ValueError for what is none."""
    settings = cast("Mapping[str, Any]", data["settings"]) if isinstance(data.get("settings"), Mapping) else None
    if not settings:
        raise ValueError("a preset has settings")
    model = data.get("model")
    written = {name: value for name, value in settings.items() if name in PRESET_FIELDS}
    plain = GenerationRequest(prompt="", seed=0).to_dict() | written | ({"checkpoint": model} if model else {})
    try:
        request = GenerationRequest.from_dict(plain)
    except SddeskError as error:
        raise ValueError(str(error)) from error
    rest = {name: value for name, value in settings.items() if name not in PRESET_FIELDS}
    extra = [(name, value) for name, value in data.items() if name not in ("name", "settings", "model", "by_itself")]
    return Preset(
        name=data["name"],
        values=tuple((name, getattr(request, name)) for name in PRESET_FIELDS if name in written),
        model=request.checkpoint if model else None,
        by_itself=data.get("by_itself", False),
        extra=(*extra, *([("settings", rest)] if rest else [])),
    )


def write_preset(preset: Preset) -> dict[str, Any]:
    """Return plain data for JSON; `read_preset` gives an equal preset back."""
    extra = dict(preset.extra)
    bare = GenerationRequest(prompt="", seed=0)
    whole = replace(bare, **dict(preset.values), **({"checkpoint": preset.model} if preset.model else {})).to_dict()
    settings = {name: whole.get(name, value) for name, value in preset.values} | extra.pop("settings", {})
    data: dict[str, Any] = {"name": preset.name, "settings": settings, **extra}
    return data | ({"model": whole["checkpoint"], "by_itself": preset.by_itself} if preset.model else {})


def read_presets(data: bytes, file: str) -> list[Preset]:
    """Read a file of presets whole; of two with one name the later counts. Raises SddeskError."""
    try:
        if len(data) > MAX_BYTES:
            raise ValueError(f"it is larger than {MAX_BYTES // 2**20} MB")
        whole: Any = json.loads(data.decode("utf-8-sig"))
        if "version" not in whole:
            raise ValueError("it says no version")
        if whole["version"] != VERSION:
            raise ValueError(f"it was written by a newer sddesk (version {str(whole['version'])[:20]})")
        rows: list[Any] = whole["presets"]
        if not isinstance(rows, list) or not 0 < len(rows) <= MAX_PRESETS:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ValueError("it holds no presets")
        found = [read_preset(row) for row in rows]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise SddeskError(_REFUSED, file=file, reason=str(error)[:300] or type(error).__name__) from error
    return list({preset.name.strip().casefold(): preset for preset in found}.values())


def written_presets(presets: Iterable[Preset]) -> bytes:
    """Return a file of presets, as `read_presets` reads it."""
    rows = [write_preset(preset) for preset in presets]
    return (json.dumps({"version": VERSION, "presets": rows}, ensure_ascii=False, indent=1) + "\n").encode(
        "utf-8", "backslashreplace"
    )  # JSON writes half a character as Python does


def _label(name: str) -> str:
    """What a setting is called."""
    from sddesk.core.facts import LABELS  # not before the first paint
    from sddesk.core.grid_fields import GRID_FIELDS

    field = GRID_FIELDS.get(name)
    return LABELS.get(name) or (field.label if field is not None else name.replace("_", " "))


def _said(value: Any) -> str:
    """A value in a sentence."""
    if isinstance(value, tuple):
        return ", ".join(_said(one) for one in cast("tuple[Any, ...]", value)) or "–"
    if value in (None, ""):
        return "–"
    if (name := getattr(value, "name", None)) is not None:
        return f"{name}:{value.weight:g}" if hasattr(value, "weight") else str(name)
    if (scale := getattr(value, "scale", None)) is not None:
        return f"{scale:g}x"
    return f"{value:g}" if isinstance(value, float) else str(value)
