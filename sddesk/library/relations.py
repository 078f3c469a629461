"""A picture's family: what it was made from, and the pictures that were made from it."""

from __future__ import annotations

from datetime import UTC, datetime

from sddesk.core.events import Provenance
from sddesk.core.inputs import Input
from sddesk.core.record import Family, ImageRecord, Made, Parent
from sddesk.core.request import GenerationRequest
from sddesk.library import png
from sddesk.library.index import Index
from sddesk.library.inputs import InputStore
from sddesk.library.upkeep import Upkeep, healing

CHILDREN = 60  # as many as a person looks through


class Relations:
    """Answers from the index, without reading a picture's file."""

    def __init__(self, index: Index, upkeep: Upkeep, inputs: InputStore) -> None:
        self._index, self.upkeep, self._inputs = index, upkeep, inputs

    @healing
    def family(
        self, made: Made | None, content_hash: str | None, record_id: int = 0, *, limit: int = CHILDREN
    ) -> Family:
        """Return the family of a picture that `made` made and whose pixels have this hash; `record_id` is its own.

        The trash is left out. What an enlarged picture was drawn from are parents of the picture that was enlarged.
        """
        inputs = made.inputs_read if isinstance(made, GenerationRequest) else ()
        found = self._index.inputs.made_from(content_hash, limit + 2) if content_hash is not None else []
        children = [number for number in found if number != record_id]
        return Family(
            parents=tuple(Parent(entry=entry, record=self._record_of(entry, record_id)) for entry in inputs),
            children=tuple(self._index.records(children[:limit])),
            more=len(children) > limit,
        )

    def _record_of(self, entry: Input, record_id: int) -> ImageRecord | None:
        """The newest picture with these pixels, rather one whose file is there; else the kept input."""
        if entry.content_hash is None:
            return None
        shown = [row.record for row in self._index.with_hash(entry.content_hash) if row.record.id != record_id]
        shown.sort(key=lambda record: (not record.missing, record.id), reverse=True)
        return shown[0] if shown else self._kept(entry.content_hash)

    def _kept(self, content_hash: str) -> ImageRecord | None:
        file = self._inputs.file_of(content_hash)
        try:
            width, height, _ = png.read_header(file)
            stored_at = datetime.fromtimestamp(file.stat().st_mtime, UTC)
        except (OSError, png.DamagedPictureError):
            return None
        return ImageRecord(
            id=0,
            path=file,
            request=None,
            provenance=Provenance(device="", precision=""),
            created_at=stored_at,
            seconds=0.0,
            width=width,
            height=height,
            origin="unknown",
            content_hash=content_hash,
        )
