"""The hash of a model, filled into pictures that were saved before it was known."""

from __future__ import annotations

from collections.abc import Callable

from sddesk.core.record import ImageRecord
from sddesk.core.uses import Named
from sddesk.session.background import Background
from sddesk.session.picture_library import PictureLibrary
from sddesk.session.pictures.collection import Collection


class LateHashes:
    """Writes into the library and shows the changed record."""

    def __init__(self, library: Callable[[], PictureLibrary], background: Background, collection: Collection) -> None:
        self._library, self._background, self._collection = library, background, collection

    def fill(self, record_id: int, ref: Named, digest: str) -> None:
        """Let a picture's file name the hash of `ref`; a picture that is gone meanwhile needs none."""

        def filled(record: ImageRecord) -> None:
            self._collection.found.put([record])
            self._collection.changed.emit([record])

        self._background.run(lambda: self._library().saving.fill_hash(record_id, ref, digest), filled, lambda _: None)
