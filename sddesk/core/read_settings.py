"""The settings that a picture of another program states: each value as it was read, or None when it is unknown."""

from __future__ import annotations

from dataclasses import dataclass

from sddesk.core.messages import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSettings:
    """What a foreign file says of how its picture was made. None means unknown; no field ever holds a default.

    `sampler_name` and `schedule_name` are the names as written (`DPM fast`, `KL Optimal`); `sampler` and `schedule`
    are the ids of ours that mean the same, None when no sampler or schedule of ours does. `width` and `height` are
    pixels: those the text states, else the picture's own. `guidance_scale` may be below 1; `clip_skip` counts as A1111
    does (1 is the last layer). `model` and `vae` are names without folders and endings, `model_hash` whatever digest
    the file gives. LoRAs stand in `prompt` as `<lora:name:weight>`. `written_prompt` is the template before wildcards.
    `mode` is `fast` or `exact` where a text of ours says it.
    `left_out` says in a sentence each what the reader met and did not take: the record is then *partly read*.
    `others` keeps further values as (name, text), in the order of the file.
    """

    prompt: str = ""
    negative_prompt: str = ""
    steps: int | None = None
    guidance_scale: float | None = None
    seed: int | None = None
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
    mode: str | None = None
    written_prompt: str | None = None
    left_out: tuple[Message, ...] = ()
    others: tuple[tuple[str, str], ...] = ()

    @property
    def partly_read(self) -> bool:
        """Whether the reader met values on the way to the picture that it did not take."""
        return bool(self.left_out)
