"""Stars, tags and captions that a person adds. Written to the file next to each picture first, then to the index."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.record import ANNOTATIONS, ImageRecord, values_in
from sddesk.library import sidecar
from sddesk.library.files import explain
from sddesk.library.folder import PicturesFolder
from sddesk.library.health import IndexUnusableError
from sddesk.library.index import Index
from sddesk.library.upkeep import Upkeep, healing

Change = Callable[[ImageRecord], ImageRecord]


class Annotations:
    """Changes what was added to pictures, those of other programs too."""

    def __init__(self, index: Index, folder: PicturesFolder, upkeep: Upkeep) -> None:
        self._index, self._folder, self.upkeep = index, folder, upkeep

    def mark(
        self,
        record_ids: Sequence[int],
        *,
        stars: int | None = None,
        favourite: bool | None = None,
        rejected: bool | None = None,
    ) -> list[ImageRecord]:
        """Give stars (0 to 5), make or unmake favourites and rejects; None leaves as it is."""
        return self.change(
            record_ids,
            lambda old: replace(
                old,
                stars=old.stars if stars is None else min(5, max(0, stars)),
                favourite=not rejected and old.favourite if favourite is None else favourite,
                rejected=not favourite and old.rejected if rejected is None else rejected,
            ),
        )

    def tag(self, record_ids: Sequence[int], add: Sequence[str] = (), remove: Sequence[str] = ()) -> list[ImageRecord]:
        """Add and remove tags; those that are there already, in any case of letters, stay as they are."""
        added = [tag for tag in (sidecar.clean(text, sidecar.MAX_TAG) for text in add) if tag]
        removed = {text.casefold() for text in remove}

        def change(old: ImageRecord) -> ImageRecord:
            kept = {tag.casefold(): tag for tag in old.tags if tag.casefold() not in removed}
            for tag in added:
                kept.setdefault(tag.casefold(), tag)
            return replace(old, tags=tuple(kept.values())[: sidecar.MAX_TAGS])

        return self.change(record_ids, change)

    def describe(self, record_id: int, caption: str) -> ImageRecord:
        """Give a picture a caption, or an empty one to take it away. Raises SddeskError when it is too long."""
        text = sidecar.clean(caption, len(caption))
        if len(text) > sidecar.MAX_CAPTION:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "A caption holds {most} characters, and this one has {count}."),
                QT_TRANSLATE_NOOP("messages", "Shorten it: until then the caption from before is kept."),
                most=sidecar.MAX_CAPTION,
                count=len(text),
            )
        return self.change([record_id], lambda old: replace(old, caption=text))[0]

    @healing
    def change(self, record_ids: Sequence[int], change: Change) -> list[ImageRecord]:
        """Change what was added to each that can be. Raises SddeskError for the first that cannot, after the others.

        `change` gives the record as it shall be; only the annotations of it count.
        """
        records, refused = list[ImageRecord](), list[SddeskError]()
        for record_id in record_ids:
            try:
                records.append(self._change(record_id, change))
            except IndexUnusableError:
                raise
            except SddeskError as error:
                refused.append(error)
        if refused:
            raise refused[0]
        return records

    def _change(self, record_id: int, change: Change) -> ImageRecord:
        row = self._index.get(record_id)
        self._folder.check_place(row)
        record, path = row.record, row.record.path
        if sidecar.changed_at(path):  # another program may have changed it since the last look
            record = replace(record, **sidecar.read(path))
        annotations = values_in(change(record), ANNOTATIONS)
        try:
            sidecar.write(path, annotations)
        except OSError as error:
            raise explain(error, path.parent) from error
        self._index.annotate(record_id, annotations, sidecar.changed_at(path))
        return self._index.get(record_id).record
