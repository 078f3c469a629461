"""Which parts of other models the chosen one can draw with, and what becomes of a part when another model is chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from sddesk.core.errors import SddeskError
from sddesk.core.models import CheckpointInfo, PartInfo, PartRef, WeightsKind
from sddesk.core.parts import text_misfit, vae_misfit
from sddesk.core.request import PARTS, TEXT_ENCODERS
from sddesk.session.composing.checkpoint import CheckpointChoice
from sddesk.session.composing.draft import Draft
from sddesk.session.model_list.models import Models
from sddesk.session.model_list.shelf import Shelf


class Parts(QObject):
    """Offers the parts that fit. `changed`: the offer is another one; `noted`: a part of the draft was given up."""

    changed = Signal()
    noted = Signal(object)

    def __init__(
        self, models: Models, shelf: Shelf, choice: CheckpointChoice, draft: Draft, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._models = models
        self._shelf = shelf
        self._draft = draft
        models.modelReset.connect(self.changed)
        shelf.changed.connect(self.changed)
        choice.chosen.connect(self._give_up_misfits)
        draft.changed.connect(self._on_draft)

    def vaes(self) -> list[CheckpointInfo | PartInfo]:
        """The VAE files and the checkpoints whose VAE the chosen model can use."""
        model = self._models.info_of(self._draft.get("checkpoint"))
        files = [part for part in self._shelf.parts if part.facts.kind == WeightsKind.VAE]
        others = [info for info in self._models.all() if info is not model and "vae" not in info.missing]
        return [] if model is None else [other for other in (*files, *others) if vae_misfit(model, other) is None]

    def text_encoders(self, field: str = TEXT_ENCODERS[0]) -> list[CheckpointInfo | PartInfo]:
        """The text encoder files and the checkpoints whose text encoder the chosen model can read with.

        `field` is that of a request that names the one that is chosen.
        """
        model = self._models.info_of(self._draft.get("checkpoint"))
        files = [part for part in self._shelf.parts if part.facts.kind == WeightsKind.TEXT_ENCODER]
        others = [info for info in self._models.all() if info is not model and "text_encoder" not in info.missing]
        return (
            [] if model is None else [other for other in (*files, *others) if text_misfit(model, other, field) is None]
        )

    def samplers(self) -> list[CheckpointInfo]:
        """The checkpoints whose settings of the sampler can be taken: those of all others."""
        model = self._models.info_of(self._draft.get("checkpoint"))
        return [] if model is None else [info for info in self._models.all() if info is not model]

    @property
    def is_known(self) -> bool:
        """Whether the installed models have been listed."""
        return bool(self._models.all())

    def is_here(self, ref: PartRef) -> bool:
        """Whether the model is installed that brings this part."""
        return self._find(ref) is not None

    def is_own(self, ref: PartRef) -> bool:
        """Whether this is the chosen model's own part, whatever model was chosen when it was."""
        found = self._find(ref)
        return found is not None and found is self._models.info_of(self._draft.get("checkpoint"))

    def _find(self, ref: PartRef) -> CheckpointInfo | PartInfo | None:
        if ref.of == "checkpoint":
            return self._models.info_of(ref.checkpoint)
        kind = WeightsKind.TEXT_ENCODER if ref.of == "text_encoder" else WeightsKind.VAE
        files = (part for part in self._shelf.parts if part.facts.kind == kind)
        return next((part for part in files if part.name.lower() == ref.name.lower()), None)

    def _give_up_misfits(self, model: CheckpointInfo) -> None:
        vae: PartRef | None = self._draft.get("vae")
        found = self._find(vae) if vae is not None else None
        self._give_up("vae", vae_misfit(model, found) if found is not None else None)
        for name in TEXT_ENCODERS:
            text: PartRef | None = self._draft.get(name)
            found = self._find(text) if text is not None else None
            self._give_up(name, text_misfit(model, found, name) if found is not None else None)

    def _give_up(self, name: str, misfit: SddeskError | None) -> None:
        if misfit is not None:
            self._draft.set(name, None)
            self.noted.emit(misfit.message)

    def _on_draft(self, name: str) -> None:
        if name in ("checkpoint", *PARTS):
            self.changed.emit()
