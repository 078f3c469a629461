"""How a model of the catalogue was made to draw: few-step checkpoints and LoRAs need their sampler, steps, guidance."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields
from pathlib import PurePath
from typing import Any

from sddesk.core.downloads import Offer
from sddesk.core.families import USUAL_GUIDANCE
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import NAMELESS, CheckpointRef, PartInfo, WeightsKind
from sddesk.core.samplers import DEFAULT_SAMPLER, DEFAULT_SCHEDULE, sampler
from sddesk.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How to draw, as the fields of a request say it."""

    sampler: str = DEFAULT_SAMPLER
    schedule: str = DEFAULT_SCHEDULE
    steps: int = 50
    guidance_scale: float = USUAL_GUIDANCE

    def values(self) -> dict[str, str | int]:
        """What a sentence says of it."""
        row = sampler(self.sampler)
        return {
            "sampler": row.name if row else self.sampler,
            "steps": self.steps,
            "guidance": f"{self.guidance_scale:g}",
        }


def recipe_of(offer: Offer) -> Recipe | None:
    """What an offer was made for, None where that is the usual."""
    if offer.sampler is None:
        return None
    row = sampler(offer.sampler)
    return Recipe(
        sampler=offer.sampler,
        schedule=offer.schedule or DEFAULT_SCHEDULE,
        steps=offer.steps or (row.default_steps if row else Recipe().steps),
        guidance_scale=USUAL_GUIDANCE if offer.guidance_scale is None else offer.guidance_scale,
    )


def recipe_in(value_of: Callable[[str], Any]) -> Recipe:
    """How a request or a draft draws, whose values are had by name."""
    return Recipe(**{field.name: value_of(field.name) for field in fields(Recipe)})


def offer_of_checkpoint(offers: Sequence[Offer], ref: CheckpointRef) -> Offer | None:
    """The offer that a checkpoint of the hub is, None when it is none."""
    return next((offer for offer in offers if offer.file is None and offer.hub_id == ref.hub_id), None)


def offer_of_lora(offers: Sequence[Offer], part: PartInfo) -> Offer | None:
    """The offer that an installed LoRA is, whoever fetched it: by its repository or its file, and its family."""
    for offer in offers:
        if offer.kind != WeightsKind.LORA or offer.file is None or part.facts.kind != WeightsKind.LORA:
            continue
        repository, stem = offer.hub_id.split("/")[-1], PurePath(offer.file).stem
        names = {stem.casefold()} - {*NAMELESS} or {repository.casefold()}
        fits = not part.facts.families or any(family.id == offer.family for family in part.facts.families)
        if fits and {part.name.casefold(), PurePath(part.location).stem.casefold()} & names:
            return offer
    return None


def advice(name: str, recipe: Recipe) -> Message:
    """The sentence that tells what a model was made for."""
    template = QT_TRANSLATE_NOOP(
        "messages", "“{name}” is made for {steps} steps with the sampler {sampler} and a guidance of {guidance}."
    )
    return Message.of(template, {"name": name, **recipe.values()})
