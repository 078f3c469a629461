"""The objects of this room, made and connected."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from sddesk.core.models import CheckpointInfo, CheckpointRef, PartRef
from sddesk.core.uses import Named
from sddesk.session.background import Background
from sddesk.session.model_list.hashes import ModelHashes
from sddesk.session.model_list.installed import Installed
from sddesk.session.model_list.models import Models
from sddesk.session.model_list.shelf import Shelf
from sddesk.session.model_list.source import ModelSource


class ModelList(QObject):
    """The installed models, their hashes, and how to get others.

    `fill_hash` gets the id of a picture that was saved without the hash of a model, the model, and the hash.
    """

    def __init__(
        self,
        source: ModelSource,
        list_checkpoints: Callable[[], list[CheckpointInfo]],
        hash_of: Callable[[CheckpointRef | PartRef], str | None],
        compute_hash: Callable[[CheckpointRef | PartRef], str],
        downloads_file: Path,
        fill_hash: Callable[[int, Named, str], None],
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.models = Models(list_checkpoints, source.add_models, background, self)
        self.shelf = Shelf(source, self.models, background, downloads_file, self)
        self.installed = Installed(source, self.shelf, hash_of, compute_hash)
        self.hashes = ModelHashes(self.installed.hash_of, self.installed.compute_hash, background, fill_hash)

    def start(self) -> None:
        """List the models, and look for an access token."""
        self.models.refresh()
        self.shelf.start()
