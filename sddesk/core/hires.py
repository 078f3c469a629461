"""The hires fix: a picture is drawn at its usual size, made larger, and drawn on at that size.

Large pictures that are drawn at once repeat their subject; drawn so they keep the composition of the small one.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal

from sddesk.core.inputs import Extra
from sddesk.core.limits import MAX_STEPS, MIN_STEPS, SIZE_STEP
from sddesk.core.values import dataclass

if TYPE_CHECKING:
    from sddesk.core.request import GenerationRequest

LatentMode = Literal["nearest", "nearest-exact", "bilinear", "bicubic"]
MIN_HIRES, MAX_HIRES = 1.0, 4.0
DEFAULT_HIRES, DEFAULT_HIRES_STRENGTH = 2.0, 0.7  # as A1111 has them
DEFAULT_HIRES_UPSCALER = "latent"
# How latents are made larger, by torch's names: the mode, and whether it smooths first.
LATENT_UPSCALERS: Mapping[str, tuple[LatentMode, bool]] = MappingProxyType(
    {
        "latent": ("bilinear", False),
        "latent-antialiased": ("bilinear", True),
        "latent-bicubic": ("bicubic", False),
        "latent-bicubic-antialiased": ("bicubic", True),
        "latent-nearest": ("nearest", False),
        "latent-nearest-exact": ("nearest-exact", False),
    }
)
PIXEL_UPSCALERS = ("lanczos", "nearest")  # of the decoded picture, by Pillow
# What A1111 calls ours; every other name is that of an upscaler's file.
A1111_UPSCALERS: Mapping[str, str] = MappingProxyType(
    {
        "latent": "Latent",
        "latent-antialiased": "Latent (antialiased)",
        "latent-bicubic": "Latent (bicubic)",
        "latent-bicubic-antialiased": "Latent (bicubic antialiased)",
        "latent-nearest": "Latent (nearest)",
        "latent-nearest-exact": "Latent (nearest-exact)",
        "lanczos": "Lanczos",
        "nearest": "Nearest",
    }
)
HIRES_FIELDS = ("hires_strength", "hires_steps", "hires_upscaler")
_MOST = 0.999  # a strength above counts as this: so A1111 finds the schedule
_MAX_TEXT = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Hires:
    """How pictures are drawn on after they were made larger. Raises TypeError or ValueError if invalid.

    `scale` is that of each side, 1 to 4; the result is rounded down to multiples of 8 pixels. `steps` are drawn, as in
    A1111: the last ones of a schedule that is longer by `strength` (above 0, at most 1). `upscaler` is a name of
    `LATENT_UPSCALERS` or `PIXEL_UPSCALERS`, else that of an installed network; `hash` is that of its file.
    """

    scale: float
    strength: float
    steps: int
    upscaler: str = DEFAULT_HIRES_UPSCALER
    hash: str | None = None
    extra: Extra = ()

    def __post_init__(self) -> None:
        if not _is_number(self.scale) or not MIN_HIRES <= self.scale <= MAX_HIRES:
            raise ValueError(f"the scale of the hires fix is a number from {MIN_HIRES:g} to {MAX_HIRES:g}")
        if not _is_number(self.strength) or not 0 < self.strength <= 1:
            raise ValueError("the strength of the hires fix is a number above 0, 1 at most")
        if not isinstance(self.steps, int) or isinstance(self.steps, bool) or self.steps < MIN_STEPS:  # pyright: ignore[reportUnnecessaryIsInstance] - from files
            raise ValueError("the steps of the hires fix are a whole number of at least 1")
        if self.schedule_steps > MAX_STEPS:
            raise ValueError(
                f"{self.steps} steps at strength {self.strength:g} of the hires fix are the end of "
                f"{self.schedule_steps}: at most {MAX_STEPS} can be"
            )
        texts: list[object] = [self.upscaler] if self.hash is None else [self.upscaler, self.hash]
        if not all(isinstance(text, str) and 0 < len(text) <= _MAX_TEXT for text in texts):
            raise TypeError("the upscaler of the hires fix is a name")

    @property
    def schedule_steps(self) -> int:
        """How many steps the schedule has whose last `steps` are drawn."""
        return max(self.steps, int(self.steps / min(self.strength, _MOST)))

    @property
    def model(self) -> str | None:
        """The name of the network that makes the picture larger, None where none does."""
        built_in = self.upscaler in LATENT_UPSCALERS or self.upscaler in PIXEL_UPSCALERS
        return None if built_in else self.upscaler

    def size(self, width: int, height: int) -> tuple[int, int]:
        """Return the size in pixels of the result for a picture of this size."""
        across, down = (int(side * self.scale) // SIZE_STEP * SIZE_STEP for side in (width, height))
        return across, down

    def to_dict(self) -> dict[str, Any]:
        """Return plain data for JSON; `read_hires` gives an equal value back."""
        data: dict[str, Any] = {name: json.loads(text) for name, text in self.extra}
        return data | {field.name: getattr(self, field.name) for field in fields(self) if field.name != "extra"}


def read_hires(data: Mapping[str, Any]) -> Hires:
    """Read plain data; fields of newer versions are kept. Raises TypeError or ValueError for invalid data."""
    names = {field.name for field in fields(Hires)} - {"extra"}
    extra = tuple((str(name), json.dumps(value)) for name, value in data.items() if name not in names)
    return Hires(**{name: value for name, value in data.items() if name in names}, extra=extra)


def parts_of(request: GenerationRequest) -> tuple[GenerationRequest, ...]:
    """Return the requests that are drawn one after the other: one, or two with the hires fix.

    Of the second the last `hires.steps` steps are drawn.
    """
    hires = request.hires
    if hires is None:
        return (request,)
    width, height = request.result_size
    first = replace(request, hires=None)
    return first, replace(first, width=width, height=height, steps=hires.schedule_steps)


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def hires_of(values: Mapping[str, Any], steps: int) -> Hires | None:
    """Return what the plain fields `hires` (the scale) and `HIRES_FIELDS` ask for, None where none does.

    So many `steps` are drawn unless they say otherwise. `hires` may also be a mapping, as a request writes it. Raises
    TypeError or ValueError.
    """
    scale = values.get("hires")
    if scale is None:
        idle = [name for name in HIRES_FIELDS if name in values]
        if idle:
            raise ValueError(f"{idle[0]}: there is no hires that it belongs to")
        return None
    if isinstance(scale, Mapping):
        return read_hires({"steps": steps, **scale})  # pyright: ignore[reportUnknownArgumentType] - JSON
    return Hires(
        scale=scale,
        strength=values.get("hires_strength", DEFAULT_HIRES_STRENGTH),
        steps=values.get("hires_steps", steps),
        upscaler=values.get("hires_upscaler", DEFAULT_HIRES_UPSCALER),
    )


def upscaler_called(name: str) -> str:
    """Return our name for an upscaler of A1111's, the same name where it is that of a file."""
    ours = {theirs.casefold(): own for own, theirs in A1111_UPSCALERS.items()}
    return ours.get(name.casefold(), name)
