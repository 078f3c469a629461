"""The library: saves pictures, finds them again, keeps what was deleted. The files are the truth, the index a copy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

from PIL import Image

from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.pixels import Pixels
from sddesk.core.record import ImageRecord, ScanReport
from sddesk.core.search import Query
from sddesk.library import metadata, sidecar
from sddesk.library.files import expand, explain, inside, move_new, write_new, write_over
from sddesk.library.index import Index, Row
from sddesk.library.scan import TRASH, scan
from sddesk.library.sidecar import Remarks

TEMPLATE = "{year}/{month}-{day}/{time}-{seed}-{prompt}.png"
THUMBNAIL_SIDE = 256
PROMPT_CHARACTERS = 48


class Library:
    """Saved pictures under `root`; the index in `data`, disposable small copies in `cache`.

    Called from one thread at a time. Raises SddeskError when a folder cannot be used.
    """

    def __init__(self, root: Path, data: Path, cache: Path) -> None:
        self._root = root
        self._thumbnails = cache / "thumbnails"
        try:
            self._index = Index(data / "library.db", root)
        except OSError as error:
            raise explain(error, data) from error
        if self._index.put_aside is not None:
            self.scan()

    @property
    def put_aside(self) -> Path | None:
        """Where a damaged index was put when this library was opened; it was rebuilt from the files."""
        return self._index.put_aside

    def add(self, image: GeneratedImage) -> ImageRecord:
        """Save a picture as a new file; it is on the disk when this returns.

        When only the index cannot be written, the record says so in `problem` and the next scan takes the file in.
        Raises SddeskError when the file cannot be written; then no file has its name.
        """
        created_at, place = datetime.now(UTC), self._index.next_place()
        path = inside(self._root, expand(TEMPLATE, _names(image, created_at)))
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path = write_new(path, metadata.encode(image, created_at, place))
            status = path.stat()
        except OSError as error:
            raise explain(error, self._root, kept=True) from error
        record = ImageRecord(
            id=-place,
            path=path,
            request=image.request,
            provenance=image.provenance,
            created_at=created_at,
            seconds=image.seconds,
            width=image.pixels.width,
            height=image.pixels.height,
            flagged=image.flagged,
            content_hash=metadata.content_hash(image.pixels),
        )
        relative = path.relative_to(self._root).as_posix()
        row = Row(record=record, path=relative, place=place, size=status.st_size, mtime_ns=status.st_mtime_ns)
        try:
            return self._index.add(row)
        except SddeskError as error:
            return replace(record, problem=_saved_but(path, error))

    def count(self, query: Query | None = None) -> int:
        """How many pictures `query` finds; without one, how many there are, those in the trash left out."""
        return self._index.count(query)

    def page(self, offset: int, limit: int, query: Query | None = None) -> list[ImageRecord]:
        """Some of the pictures that `query` finds, in its order; without one, newest first."""
        return self._index.page(offset, limit, query)

    def days(self, query: Query | None = None) -> list[tuple[date, int]]:
        """The local days on which the found pictures were made, newest first, with their numbers."""
        return self._index.days(query)

    def mark(
        self,
        record_ids: Sequence[int],
        *,
        stars: int | None = None,
        favourite: bool | None = None,
        rejected: bool | None = None,
    ) -> list[ImageRecord]:
        """Give stars (0 to 5), make or unmake favourites and rejects; None leaves as it is."""
        return [
            self._remark(
                record_id,
                lambda old: replace(
                    old,
                    stars=old.stars if stars is None else min(5, max(0, stars)),
                    favourite=not rejected and old.favourite if favourite is None else favourite,
                    rejected=not favourite and old.rejected if rejected is None else rejected,
                ),
            )
            for record_id in record_ids
        ]

    def tag(self, record_ids: Sequence[int], add: Sequence[str] = (), remove: Sequence[str] = ()) -> list[ImageRecord]:
        """Add and remove tags; those that are there already, in any case of letters, stay as they are."""
        added = [tag for tag in (sidecar.clean(text, sidecar.MAX_TAG) for text in add) if tag]
        removed = {text.casefold() for text in remove}

        def change(old: Remarks) -> Remarks:
            kept = {tag.casefold(): tag for tag in old.tags if tag.casefold() not in removed}
            for tag in added:
                kept.setdefault(tag.casefold(), tag)
            return replace(old, tags=tuple(kept.values())[: sidecar.MAX_TAGS])

        return [self._remark(record_id, change) for record_id in record_ids]

    def describe(self, record_id: int, caption: str) -> ImageRecord:
        """Give a picture a caption, or an empty one to take it away."""
        text = sidecar.clean(caption, sidecar.MAX_CAPTION)
        return self._remark(record_id, lambda old: replace(old, caption=text))

    def get(self, record_id: int) -> ImageRecord:
        """One picture. Raises SddeskError when there is none with this id."""
        return self._index.get(record_id).record

    def pixels(self, record_id: int) -> Pixels:
        """The picture itself. Raises SddeskError when its file is gone (then it is marked missing) or damaged."""
        row = self._index.get(record_id)
        try:
            return metadata.read_pixels(row.record.path)
        except SddeskError:
            if self._root.is_dir() and not row.record.path.exists():
                self._index.change(record_id, missing=1)
            raise

    def thumbnail(self, record_id: int) -> Path:
        """A PNG of at most 256 x 256 pixels, made when it is not there. Raises SddeskError as `pixels` does."""
        record = self._index.get(record_id).record
        name = record.content_hash or f"id-{record_id}"
        path = self._thumbnails / name[:2] / f"{name}.png"
        if path.is_file():
            return path
        pixels = self.pixels(record_id)
        picture = Image.frombytes("RGB", (pixels.width, pixels.height), pixels.rgb)
        picture.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE), Image.Resampling.LANCZOS)
        stream = BytesIO()
        picture.save(stream, "PNG")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_over(path, stream.getvalue())
        except OSError as error:
            raise explain(error, self._thumbnails) from error
        return path

    def trash(self, record_id: int) -> ImageRecord:
        """Move a picture into the library's own trash; `restore` brings it back."""
        row = self._index.get(record_id)
        if row.trashed_from is None:
            self._move(row, f"{TRASH}/{row.path}", trashed_from=row.path)
        return self._index.get(record_id).record

    def restore(self, record_id: int) -> ImageRecord:
        """Bring a picture back from the trash, under its old name if that is free."""
        row = self._index.get(record_id)
        if row.trashed_from is not None:
            self._move(row, row.trashed_from, trashed_from=None)
        return self._index.get(record_id).record

    def save_as(self, record_id: int, path: Path) -> None:
        """Copy the picture's file, with its settings in it, to `path`, which may be replaced."""
        record = self._index.get(record_id).record
        try:
            data = record.path.read_bytes()
        except OSError as error:
            raise metadata.cannot_read(record.path, error) from error
        try:
            write_over(path, data)
        except OSError as error:
            raise explain(error, path.parent) from error

    def save_elsewhere(self, image: GeneratedImage, path: Path) -> None:
        """Save a picture that is in no library to a new file at `path`."""
        save_image(image, path)

    def scan(self) -> ScanReport:
        """Take in files that the index does not know, find moved ones, mark missing ones; nothing is deleted."""
        return scan(self._index, self._root)

    def close(self) -> None:
        """Close the index."""
        self._index.close()

    def _remark(self, record_id: int, change: Callable[[Remarks], Remarks]) -> ImageRecord:
        """Change what a person added: in the file beside the picture first, then in the index."""
        record = self._index.get(record_id).record
        path = record.path
        if sidecar.changed_at(path):
            old = sidecar.read(path)  # another program may have changed it since the last look
        else:
            old = Remarks(
                stars=record.stars,
                favourite=record.favourite,
                rejected=record.rejected,
                tags=record.tags,
                caption=record.caption,
            )
        remarks = change(old)
        try:
            sidecar.write(path, remarks)
        except OSError as error:
            raise explain(error, path.parent) from error
        self._index.remark(record_id, remarks, sidecar.changed_at(path))
        return self._index.get(record_id).record

    def _move(self, row: Row, to: str, *, trashed_from: str | None) -> None:
        try:
            moved = move_new(row.record.path, self._root / to)
            if sidecar.changed_at(row.record.path):
                move_new(sidecar.sidecar_of(row.record.path), sidecar.sidecar_of(moved))
        except FileNotFoundError:
            moved = self._root / to  # the file is gone already: only the record moves
        except OSError as error:
            raise explain(error, self._root) from error
        path = moved.relative_to(self._root).as_posix()
        self._index.change(row.record.id, path=path, trashed_from=trashed_from)


def save_image(image: GeneratedImage, path: Path, *, replace_file: bool = False) -> Path:
    """Save a picture outside the library, with its settings in it; gives the path used. Raises SddeskError.

    Without `replace_file` a taken name gets a number; nothing is overwritten.
    """
    data = metadata.encode(image, datetime.now(UTC))
    try:
        if not replace_file:
            return write_new(path, data)
        write_over(path, data)
    except OSError as error:
        raise explain(error, path.parent, kept=True) from error
    return path


def _names(image: GeneratedImage, created_at: datetime) -> dict[str, str]:
    local = created_at.astimezone()
    prompt = image.request.prompt[:PROMPT_CHARACTERS].replace("/", " ").replace("\\", " ")
    return {
        "year": f"{local:%Y}",
        "month": f"{local:%m}",
        "day": f"{local:%d}",
        "time": f"{local:%H%M%S}",
        "seed": str(image.request.seed),
        "prompt": f"flagged {prompt}" if image.flagged else prompt,
    }


def _saved_but(path: Path, error: SddeskError) -> Message:
    template = QT_TRANSLATE_NOOP("messages", "The picture is saved as {path}, but the index is not: {reason}")
    return Message.of(template, {"path": str(path), "reason": str(error.message)})
