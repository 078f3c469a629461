"""The objects of this room, made and connected."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from sddesk.core.inputs import ControlPicture, Reference
from sddesk.core.models import CheckpointRef, PartInfo, WeightsKind
from sddesk.core.prompt import PromptSyntax, TokenCount
from sddesk.session.composing.adapters import Adapters
from sddesk.session.composing.checkpoint import CheckpointChoice
from sddesk.session.composing.completion import Completion
from sddesk.session.composing.control_preview import ControlPreview, Prepare
from sddesk.session.composing.controls import ControlChoice
from sddesk.session.composing.draft import Draft
from sddesk.session.composing.extension import Extension
from sddesk.session.composing.hash_ahead import HashAhead
from sddesk.session.composing.hires import HiresChoice
from sddesk.session.composing.input_list import InputList
from sddesk.session.composing.larger import LargerChoice
from sddesk.session.composing.mask import MaskChoice
from sddesk.session.composing.networks import Networks
from sddesk.session.composing.parts import Parts
from sddesk.session.composing.presets import PresetChoice
from sddesk.session.composing.recipes import Recipes
from sddesk.session.composing.references import ReferenceChoice
from sddesk.session.composing.refine import RefineChoice
from sddesk.session.composing.remembered import Remembered
from sddesk.session.composing.reuse import Reuse
from sddesk.session.composing.start import Look, StartChoice
from sddesk.session.composing.styles import StyleChoice
from sddesk.session.composing.tokens import Tokens
from sddesk.session.model_list.room import ModelList
from sddesk.session.model_list.shelf import Shelf
from sddesk.session.model_list.source import ModelSource
from sddesk.session.model_list.told import ModelNotices
from sddesk.session.services import Services


class Composing(QObject):
    """The draft and everything that reads or fills it."""

    def __init__(
        self,
        models: ModelList,
        source: ModelSource,
        count_tokens: Callable[[CheckpointRef, str, PromptSyntax], TokenCount],
        state_file: Path,
        look: Look,
        services: Services,
        prepare: Prepare,
        parent: QObject | None = None,
    ) -> None:
        """`look` puts questions to the library; `prepare` makes of a control picture what its network reads."""
        super().__init__(parent)
        background, notices, _ = services
        shelf, model_rows = models.shelf, models.models
        known_hash, info_of = models.hashes.known, model_rows.info_of
        self.draft = Draft(info_of, self)
        self.checkpoint = CheckpointChoice(shelf.offers, self.draft, self)
        self.parts = Parts(model_rows, shelf, self.checkpoint, self.draft, self)
        self.adapters = Adapters(models.installed, source.wildcards.lines, info_of, self.draft, known_hash, self)
        self.hires = HiresChoice(self.draft, models.installed, shelf.changed, services, self)
        fitting = partial(_fitting_loras, self.adapters, shelf)
        self.recipes = Recipes(shelf.offers, fitting, self.draft, notices, self)
        self.start_picture = start = StartChoice(self.draft, look, services, self)
        self.larger = LargerChoice(self.draft, lambda: start.result_size, models.installed, shelf.changed, self)
        start.changed.connect(self.larger.changed)
        self.mask = MaskChoice(self.draft, self.start_picture, look, services, self)
        self.refine = RefineChoice(self.draft, self.start_picture, models.installed, shelf.changed, self)
        self.extension = Extension(self.draft, self.start_picture, self.mask, notices, self)
        self.networks = Networks(self.draft, models.installed, shelf.changed, self.checkpoint.chosen, services, self)
        beside = (self.draft, look, services, self)
        steered = (self.networks, self.start_picture, notices, self)
        self.controls = ControlChoice(self.draft, InputList(ControlPicture, *beside), *steered)
        self.references = ReferenceChoice(self.draft, InputList(Reference, *beside), *steered)
        self.control_preview = ControlPreview(
            self.draft, self.start_picture, self.mask, look, prepare, background, self
        )
        self.styles = StyleChoice(source.styles, self.draft, look, services, self)
        self.presets = PresetChoice(source.presets, self.draft, self.checkpoint, services, self)
        self.completion = Completion(source, self.adapters, self.styles, background, notices, self)
        self.remembered = Remembered(state_file, self.draft, background, notices, self)
        self.reuse = Reuse(self.draft, model_rows, self.parts, self.adapters, notices)
        self.tokens = Tokens(count_tokens, self.draft, self.adapters, background)
        self._hash_ahead = HashAhead(self.draft, known_hash, self)
        self._model_notices = ModelNotices(model_rows, shelf, notices, self.checkpoint.choose)
        self.parts.noted.connect(notices.note)
        self.adapters.noted.connect(notices.note)
        shelf.changed.connect(self.adapters.changed)
        shelf.changed.connect(self.recipes.look)
        model_rows.modelReset.connect(self.adapters.changed)
        model_rows.modelReset.connect(self.draft.follow_checkpoint)
        self.draft.refused.connect(notices.problem)

    def start(self) -> None:
        """Compute the hashes of what is chosen from now on, and read what completes prompts."""
        self._hash_ahead.start()
        self.completion.start()


def _fitting_loras(adapters: Adapters, shelf: Shelf) -> list[PartInfo] | None:
    """The installed LoRAs that the chosen checkpoint can use; None before the first look for them."""
    return adapters.fitting(WeightsKind.LORA) if shelf.parts_known else None
