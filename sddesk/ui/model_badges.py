"""A few words on what a model is for, and how it is filtered by that."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QCoreApplication

from sddesk.core.downloads import Offer
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import CheckpointInfo, PartInfo, WeightsKind
from sddesk.core.recipes import offer_of_checkpoint, offer_of_lora, recipe_of
from sddesk.core.samplers import FAST_STEPS


class Purpose(Enum):
    """What a person looks for a model for; the value is its name, marked for translation."""

    ALL = QT_TRANSLATE_NOOP("Purpose", "All")
    DRAW = QT_TRANSLATE_NOOP("Purpose", "Draw")
    CHANGE = QT_TRANSLATE_NOOP("Purpose", "Change a picture")
    FAST = QT_TRANSLATE_NOOP("Purpose", "Few steps")
    LORA = QT_TRANSLATE_NOOP("Purpose", "LoRAs")
    PART = QT_TRANSLATE_NOOP("Purpose", "Other parts")

    @property
    def words(self) -> str:
        """Its name in the person's language."""
        return QCoreApplication.translate("Purpose", self.value)

    def suits(self, model: CheckpointInfo | PartInfo, offers: Sequence[Offer]) -> bool:
        """Whether a model is for that."""
        is_lora = isinstance(model, PartInfo) and model.facts.kind == WeightsKind.LORA
        return {
            Purpose.ALL: True,
            Purpose.DRAW: isinstance(model, CheckpointInfo) and not changes(model),
            Purpose.CHANGE: isinstance(model, CheckpointInfo) and (changes(model) or model.family.references > 0),
            Purpose.FAST: takes_few_steps(model, offers),
            Purpose.LORA: is_lora,
            Purpose.PART: isinstance(model, PartInfo) and not is_lora,
        }[self]


def badges(model: CheckpointInfo | PartInfo, offers: Sequence[Offer]) -> list[str]:
    """What tells a model from the others of its family."""
    said = list[str]()
    if isinstance(model, CheckpointInfo):
        if model.inpainting or model.family.inpainting:
            said.append(QCoreApplication.translate("Purpose", "redraws parts"))
        if model.instructed or model.family.references:
            said.append(QCoreApplication.translate("Purpose", "edits"))
    if takes_few_steps(model, offers):
        said.append(QCoreApplication.translate("Purpose", "few steps"))
    return said


def changes(model: CheckpointInfo) -> bool:
    """Whether a checkpoint needs a picture to change."""
    return model.inpainting or model.instructed or model.family.inpainting or model.family.needs_reference


def takes_few_steps(model: CheckpointInfo | PartInfo, offers: Sequence[Offer]) -> bool:
    """Whether a checkpoint or LoRA is made for few steps, as far as its family or the catalogue tells."""
    if isinstance(model, PartInfo):
        offer = offer_of_lora(offers, model)
    else:
        if model.family.steps is not None:
            return model.family.steps <= FAST_STEPS
        offer = offer_of_checkpoint(offers, model.ref) if model.ref.hub_id else None
    recipe = recipe_of(offer) if offer is not None else None
    return recipe is not None and recipe.steps <= FAST_STEPS
