"""The settings that a picture of another program states: each value as it was read, or None when it is unknown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import SCHEDULES, sampler
from sddesk.core.values import dataclass

_KINDS: Mapping[str, type | tuple[type, ...]] = {
    **dict.fromkeys(("steps", "seed", "variation_seed", "width", "height", "clip_skip", "hires_steps"), int),
    **dict.fromkeys(
        ("guidance_scale", "guidance_rescale", "image_guidance", "variation_strength", "strength", "hires_scale"),
        (int, float),
    ),
}


_START_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages", "It began with a start picture that its file does not hold (strength {strength})."
)
_CHANGED_UNKNOWN = QT_TRANSLATE_NOOP("messages", "It is another picture, changed, which its file does not hold.")
_MASK_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages", "A part of another picture was drawn anew: its file holds neither that picture nor the mask."
)
_CONTROL_UNKNOWN = QT_TRANSLATE_NOOP("messages", "It followed a control picture that its file does not hold: {text}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSettings:
    """What a foreign file says of how its picture was made. None means unknown; no field ever holds a default.

    `sampler_name` and `schedule_name` are the names as written (`DPM fast`, `KL Optimal`); `sampler` and `schedule` are
    the ids of ours that mean the same, None when no sampler or schedule of ours does. `width` and `height` are pixels:
    those the text states, else the picture's own. `guidance_scale` and `image_guidance` may be below 1,
    `guidance_rescale` is 0 to 1; a variation has both its seed and its strength (0 to 1). `clip_skip` counts as A1111
    does (1 is the last layer).
    `model` and `vae` are names without folders and endings, `model_hash` whatever digest the file gives. LoRAs stand in
    `prompt` as `<lora:name:weight>`. `written_prompt` is the template before wildcards.
    With `hires_scale` the picture was made larger by `hires_upscaler` (our name, or that of a network) and drawn on in
    `hires_steps` steps; `strength` is that of this part then, and width and height are those before.
    `tile` is x, y or xy. `mode` is `fast` or `exact` where a text of ours says it.
    `left_out` says in a sentence each what the reader met and did not take: the record is then *partly read*.
    `others` keeps further values as (name, text), in the order of the file.
    """

    prompt: str = ""
    negative_prompt: str = ""
    steps: int | None = None
    guidance_scale: float | None = None
    guidance_rescale: float | None = None
    image_guidance: float | None = None
    seed: int | None = None
    variation_seed: int | None = None
    variation_strength: float | None = None
    width: int | None = None
    height: int | None = None
    sampler_name: str | None = None
    sampler: str | None = None
    schedule_name: str | None = None
    schedule: str | None = None
    model: str | None = None
    model_hash: str | None = None
    vae: str | None = None
    clip_skip: int | None = None
    strength: float | None = None
    hires_scale: float | None = None
    hires_steps: int | None = None
    hires_upscaler: str | None = None
    tile: str | None = None
    mode: str | None = None
    written_prompt: str | None = None
    left_out: tuple[Message, ...] = ()
    others: tuple[tuple[str, str], ...] = ()

    @property
    def unknown_start(self) -> tuple[Message, ...]:
        """The sentences that it began with a picture, or followed one, that its file does not hold."""
        unknown = (_START_UNKNOWN, _CHANGED_UNKNOWN, _MASK_UNKNOWN, _CONTROL_UNKNOWN)
        return tuple(message for message in self.left_out if message.template in unknown)

    @property
    def partly_read(self) -> bool:
        """Whether the reader met values on the way to the picture that it did not take."""
        return bool(self.left_out)

    @property
    def further_texts(self) -> tuple[str, ...]:
        """The further texts of the file, for a search: the template, and the parts left out."""
        left_out = (str(value) for message in self.left_out for name, value in message.values if name == "text")
        return tuple(dict.fromkeys(text for text in (self.written_prompt or "", *left_out) if text))

    def to_dict(self) -> dict[str, Any]:
        """Return plain data for JSON, without unknown values; `from_dict` gives equal settings back."""
        data = {entry.name: getattr(self, entry.name) for entry in fields(self)}
        data["left_out"] = [[message.template, [*map(list, message.values)]] for message in self.left_out]
        data["others"] = [*map(list, self.others)]
        return {name: value for name, value in data.items() if value not in (None, "", [])}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ReadSettings:
        """Read what `to_dict` gave; names of newer versions are left out. Raises TypeError or ValueError otherwise."""
        names = {entry.name for entry in fields(cls)} - {"left_out", "others"}
        values = {name: value for name, value in data.items() if name in names}
        for name, value in values.items():
            if value is not None and (isinstance(value, bool) or not isinstance(value, _KINDS.get(name, str))):
                raise TypeError(f"{name} cannot be {value!r}")
        return cls(
            **values,
            left_out=tuple(
                Message(template, tuple((name, value) for name, value in values))
                for template, values in data.get("left_out", ())
            ),
            others=tuple((name, text) for name, text in data.get("others", ())),
        )


def stated_by(request: GenerationRequest) -> ReadSettings:
    """Return what a request of ours states in the same form as foreign settings: every value is known.

    Of a picture whose making is unknown and that was enlarged only the prompts are.
    """
    if not request.is_drawn:
        return ReadSettings(prompt=request.prompt, negative_prompt=request.negative_prompt)
    row, hires = sampler(request.sampler), request.hires
    schedule = next((schedule.name for schedule in SCHEDULES if schedule.id == request.schedule), request.schedule)
    return ReadSettings(
        prompt=request.prompt,
        negative_prompt=request.negative_prompt,
        steps=request.steps,
        guidance_scale=request.guidance_scale,
        guidance_rescale=request.guidance_rescale or None,
        image_guidance=request.image_guidance,
        seed=request.seed,
        variation_seed=request.variation_seed if request.variation_strength else None,
        variation_strength=request.variation_strength or None,
        width=request.width,
        height=request.height,
        sampler_name=row.name if row else request.sampler,
        sampler=request.sampler,
        schedule_name=schedule,
        schedule=request.schedule,
        model=request.checkpoint.name,
        model_hash=request.checkpoint.hash,
        vae=request.vae.name if request.vae else None,
        clip_skip=request.clip_skip,
        strength=request.start.strength if request.start else hires.strength if hires else None,
        hires_scale=hires.scale if hires else None,
        hires_steps=hires.steps if hires else None,
        hires_upscaler=hires.upscaler if hires else None,
        tile=request.tile or None,
        mode=request.mode,
        written_prompt=request.written_prompt,
    )


def start_unknown(strength: float) -> Message:
    """Say that a picture began with another one, of which only this strength is known."""
    return Message.of(_START_UNKNOWN, {"strength": f"{strength:g}"})


def changed_unknown() -> Message:
    """Say that a picture was changed as the prompt says, and the file does not hold that picture."""
    return Message(_CHANGED_UNKNOWN)


def mask_unknown() -> Message:
    """Say that a part of another picture was redrawn, and the file holds neither."""
    return Message(_MASK_UNKNOWN)


def control_unknown(text: str) -> Message:
    """Say that the result followed a control picture, of which only this is known."""
    return Message.of(_CONTROL_UNKNOWN, {"text": text})


def contradict(one: ReadSettings, other: ReadSettings) -> bool:
    """Return whether both state a value that decides the picture, and not the same one."""
    names = ("prompt", "negative_prompt", "seed", "steps", "guidance_scale", "model")
    pairs = ((getattr(one, name), getattr(other, name)) for name in names)
    return any(mine not in (None, "") and its not in (None, "") and mine != its for mine, its in pairs)
