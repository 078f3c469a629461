"""The notices about models: what was added, fetched or refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sddesk.core.errors import PickleRefused, SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointInfo, PartInfo
from sddesk.session.model_list.models import Models
from sddesk.session.model_list.shelf import Shelf
from sddesk.session.notices import Notices


class ModelNotices:
    """Follows the list of models and the shelf. `choose` is called with the one checkpoint that a person added."""

    def __init__(
        self, models: Models, shelf: Shelf, notices: Notices, choose: Callable[[CheckpointInfo], object]
    ) -> None:
        self._notices, self._choose = notices, choose
        models.failed.connect(self._on_refused)
        models.added.connect(self._on_added)
        shelf.failed.connect(self._on_failed)
        shelf.noted.connect(notices.note)

    def _on_added(self, place: Path, models: list[CheckpointInfo | PartInfo]) -> None:
        if len(models) == 1 and isinstance(models[0], CheckpointInfo):
            self._choose(models[0])
            return
        if not models:
            template = QT_TRANSLATE_NOOP("messages", "Nothing in {place} can be used by this version.")
            hint = QT_TRANSLATE_NOOP("messages", "The list of models says why, file by file.")
            self._notices.problem(SddeskError(template, hint, place=place.name), action="show_models")
            return
        checkpoints = sum(isinstance(model, CheckpointInfo) for model in models)
        template = QT_TRANSLATE_NOOP(
            "messages", "Found in {place}: checkpoints: {checkpoints}; LoRAs, VAEs and others: {parts}."
        )
        values = {"place": place.name, "checkpoints": checkpoints, "parts": len(models) - checkpoints}
        self._notices.note(Message.of(template, values))

    def _on_refused(self, error: SddeskError) -> None:
        self._notices.problem(error, action="convert_pickle" if isinstance(error, PickleRefused) else None)

    def _on_failed(self, error: SddeskError) -> None:
        self._notices.problem(error, action="show_models")
