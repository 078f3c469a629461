"""The choice of the checkpoint, and the settings that come with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from sddesk.core.downloads import Offer
from sddesk.core.models import CheckpointInfo
from sddesk.core.recipes import Recipe, offer_of_checkpoint, recipe_of
from sddesk.session.composing.draft import Draft
from sddesk.session.composing.recipes import follow


class CheckpointChoice(QObject):
    """Puts a checkpoint into the draft. `chosen` carries the CheckpointInfo that a person picked."""

    chosen = Signal(object)

    def __init__(self, offers: Sequence[Offer], draft: Draft, parent: QObject | None = None) -> None:
        """`offers` are the recommended models, which know the settings of few-step checkpoints."""
        super().__init__(parent)
        self._offers = offers
        self._draft = draft

    def choose(self, info: CheckpointInfo) -> None:
        """Draw with a checkpoint; one made for few steps brings its sampler, steps and guidance."""
        old, new = (offer_of_checkpoint(self._offers, ref) for ref in (self._draft.get("checkpoint"), info.ref))
        before, recipe = (recipe_of(offer) if offer is not None else None for offer in (old, new))
        self._draft.set("checkpoint", info.ref)
        self.chosen.emit(info)
        if recipe is not None or before is not None:
            follow(self._draft, recipe or Recipe())
