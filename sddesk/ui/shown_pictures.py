"""The pictures on the canvas: what made each, its row in the library, and what becomes of it there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from sddesk.core.events import GeneratedImage
from sddesk.core.pixels import Pixels
from sddesk.core.record import ImageRecord, Made
from sddesk.core.values import dataclass
from sddesk.session.app_session import Session
from sddesk.ui.image_view import ImageView
from sddesk.ui.images import to_qimage
from sddesk.ui.texts import translated


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One picture in view: what made it, if that is known, and its row in the library once it has one.

    `file` is set for a picture from outside the library, `gone` is the id of one that went into the trash.
    """

    made: Made | None
    seconds: float | None = None
    record: ImageRecord | None = None
    file: Path | None = None
    gone: int | None = None
    notes: str = ""


class ShownPictures(QObject):
    """One for each cell of `view`, and in step with the library. `changed`: something else is known of one of them."""

    changed = Signal()

    def __init__(self, session: Session, view: ImageView) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        self._pictures: list[Shown] = []
        session.collection.changed.connect(self._on_changed)
        session.collection.left.connect(self._on_left)
        session.collection.came.connect(self.look_again)

    @property
    def current(self) -> Shown | None:
        """The one that the buttons act on, None when there is none."""
        index = self._view.current
        return self._pictures[index] if index < len(self._pictures) else None

    def at(self, index: int) -> Shown:
        """The one in this cell."""
        return self._pictures[index]

    def show(self, pictures: Sequence[Shown], rows: int, columns: int, size: tuple[int, int]) -> None:
        """Show these, in cells for pictures of this size."""
        self._pictures = list(pictures)
        self._view.begin(rows, columns, *size)

    def put_image(self, image: GeneratedImage) -> None:
        """A picture was made: paint it, with its settings and the notes about it."""
        if image.index >= len(self._pictures):
            return
        old = self._pictures[image.index]
        notes = " ".join((*([old.notes] if old.notes else ()), *(translated(note) for note in image.notes)))
        larger = bool(image.request.enlarge or image.request.refine)  # it takes the place of the smaller picture
        record = None if larger else old.record
        self._pictures[image.index] = replace(
            old, made=image.request, seconds=image.seconds, notes=notes, record=record
        )
        self.paint(image.index, image.pixels, flagged=image.flagged)

    def put_record(self, record: ImageRecord) -> int | None:
        """A picture that was made is in the library: in which cell it is, None for none of these."""
        for index, shown in enumerate(self._pictures):
            waits = self._view.is_finished(index) and shown.record is None
            if waits and shown.made and record.request is not None and shown.made.seed == record.request.seed:
                self._pictures[index] = replace(shown, record=record)
                self.changed.emit()
                return index
        return None

    def paint(self, index: int, pixels: Pixels, *, flagged: bool) -> None:
        """Paint the final picture in a cell; a flagged one says that it is hidden."""
        hidden = self.tr("Hidden by the safety checker") if flagged else ""
        self._view.show_picture(index, to_qimage(pixels), hidden)
        self.changed.emit()

    def take_away(self, index: int) -> None:
        """This picture went into the trash: what made it can still be seen, and it may come back."""
        record = self._pictures[index].record
        gone = record.id if record is not None else None
        self._pictures[index] = replace(self._pictures[index], record=None, gone=gone)
        self._view.show_note(index, self.tr("Moved to the trash"))
        self.changed.emit()

    def look_again(self) -> None:
        """Something came or went, perhaps by another program: so may these pictures have."""
        for shown in self._pictures:
            record_id = shown.record.id if shown.record is not None else shown.gone
            if record_id is not None:
                self._session.collection.reread(record_id)

    def _on_changed(self, records: list[ImageRecord]) -> None:
        """Pictures were marked or moved, here or by another program."""
        now = {record.id: record for record in records}
        for index, shown in enumerate(self._pictures):
            record = now.get(shown.record.id if shown.record is not None else shown.gone or 0)
            if record is None:
                continue
            if record.trashed and shown.record is not None:
                self.take_away(index)
            elif not record.trashed:
                self._pictures[index] = replace(shown, record=record, gone=None)
                if shown.gone is not None:
                    self._bring_back(index, record)
        self.changed.emit()

    def _bring_back(self, index: int, record: ImageRecord) -> None:
        """This picture is back from the trash."""

        def show(pixels: Pixels) -> None:
            now = self._pictures[index].record if index < len(self._pictures) else None
            if now is not None and now.id == record.id:
                self.paint(index, pixels, flagged=record.flagged)

        self._session.reading.pixels(record.id, show)

    def _on_left(self, record_ids: list[int]) -> None:
        for index, shown in enumerate(self._pictures):
            if shown.record is not None and shown.record.id in record_ids:
                self.take_away(index)
