"""Contents of picture files: the pixels, a small copy of them, the texts."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from PIL import Image

from sddesk.core.errors import SddeskError
from sddesk.core.events import GUIDANCE_EMBEDDED
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.pixels import Pixels
from sddesk.core.record import ImageRecord
from sddesk.core.whole_files import make_folder, write_over
from sddesk.library import a1111, metadata
from sddesk.library.files import explain
from sddesk.library.folder import PicturesFolder
from sddesk.library.index import Index
from sddesk.library.upkeep import Upkeep, healing

THUMBNAIL_SIDE = 256
THUMBNAIL_QUALITY = 90  # JPEG: read five times as fast as PNG, an eighth of its size


class Contents:
    """Reads pictures' files by their ids; keeps small copies in the folder `thumbnails`."""

    def __init__(self, index: Index, folder: PicturesFolder, upkeep: Upkeep, thumbnails: Path) -> None:
        self._index, self._folder, self.upkeep, self._thumbnails = index, folder, upkeep, thumbnails

    @healing
    def pixels(self, record_id: int) -> Pixels:
        """The picture itself. Raises SddeskError when its file is gone (then it is marked missing) or damaged."""
        row = self._index.get(record_id)
        try:
            return metadata.read_pixels(row.record.path)
        except SddeskError:
            if not self._folder.is_away() and not row.record.path.exists():
                self._index.change(record_id, missing=1)
            raise

    @healing
    def thumbnail(self, record_id: int) -> Path:
        """A JPEG of at most 256 x 256 pixels, made when it is not there. Raises SddeskError as `pixels` does."""
        record = self._index.get(record_id).record
        try:
            return self.thumbnail_of(record)
        except SddeskError:
            self.pixels(record_id)  # marks a picture as missing whose file went away
            raise

    def thumbnail_of(self, record: ImageRecord) -> Path:
        """The same for a record that is at hand, from any thread: it looks at files only."""
        name = record.content_hash or f"id-{record.id}"
        path = self._thumbnails / name[:2] / f"{name}.jpg"
        if path.is_file():
            return path
        pixels = metadata.read_pixels(record.path)
        picture = Image.frombytes("RGB", (pixels.width, pixels.height), pixels.rgb)
        picture.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE), Image.Resampling.LANCZOS)
        stream = BytesIO()
        picture.save(stream, "JPEG", quality=THUMBNAIL_QUALITY)
        try:
            make_folder(path.parent, private=True)
            write_over(path, stream.getvalue(), private=True, temporary_in=self._thumbnails)
        except OSError as error:
            raise explain(error, self._thumbnails) from error
        return path

    @healing
    def raw_text(self, record_id: int) -> str:
        """Every text in the picture's file as it stands there. Raises SddeskError when it cannot be read."""
        return metadata.read_picture(self._index.get(record_id).record.path).raw_text

    @healing
    def settings_text(self, record_id: int) -> str:
        """The settings in A1111's form, which other programs read: as the file has them, else as they are known.

        Raises SddeskError when the file cannot be read, or has none.
        """
        record = self._index.get(record_id).record
        text = metadata.texts_of(record.path).get("parameters", "")
        if a1111.read(text) is not None:
            return text
        if record.request is not None:
            embedded = GUIDANCE_EMBEDDED in record.provenance.conditions
            return a1111.write(record.request, flagged=record.flagged, embedded=embedded)
        if record.settings is None:
            raise SddeskError(QT_TRANSLATE_NOOP("messages", "{name} does not say what made it."), name=record.path.name)
        return a1111.write_stated(record.settings)
