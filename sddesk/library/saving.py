"""Saves pictures as files with their settings in them: into the library, or to a place of a person's choice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.pixels import Pixels
from sddesk.core.record import ImageRecord
from sddesk.core.uses import Named, bare
from sddesk.core.whole_files import make_folder, write_new, write_over
from sddesk.library import metadata, png
from sddesk.library.files import expand, explain, inside
from sddesk.library.folder import PicturesFolder
from sddesk.library.index import Index
from sddesk.library.rows import Row
from sddesk.library.upkeep import Upkeep, healing
from sddesk.library.walk import written_at

TEMPLATE = "{year}/{month}-{day}/{time}-{seed}-{prompt}.png"
PROMPT_CHARACTERS = 48


class Saving:
    """Saves pictures into the library's folder: the file first, then the index."""

    def __init__(self, index: Index, folder: PicturesFolder, upkeep: Upkeep) -> None:
        self._index, self._folder, self.upkeep = index, folder, upkeep

    def add(self, image: GeneratedImage) -> ImageRecord:
        """Save a picture as a new file; it is on the disk when this returns.

        When only the index cannot be written, the record says so in `problem` and the next scan takes the file in.
        Raises SddeskError when the file cannot be written; then no file has its name.
        """
        self._folder.check()
        root, created_at, place = self._folder.root, datetime.now(UTC), self._next_place()
        path = inside(root, expand(TEMPLATE, _names(image, created_at)))
        try:
            make_folder(path.parent)
            path = write_new(path, metadata.encode(image, created_at, place))
            status = path.stat()
        except OSError as error:
            raise explain(error, root, kept=True) from error
        self._folder.remember()
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
            content_hash=image.pixels.content_hash,
        )
        relative = path.relative_to(root).as_posix()
        row = Row(record=record, path=relative, place=place, size=status.st_size, mtime_ns=written_at(status))
        try:
            return self._indexed(row)
        except SddeskError as error:
            return replace(record, problem=_saved_but(path, error))

    @healing
    def _next_place(self) -> int:
        return self._index.next_place()

    @healing
    def _indexed(self, row: Row) -> ImageRecord:
        """Take a saved file into the index, where a scan may have met it already, or known another of its name."""
        with self._index.database.alone():
            met = self._index.at(row.path)
            if not met:
                return self._index.add(row)
            if met[0].record.missing:  # that one is gone, and left its name
                self._index.reread(met[0].record.id, row)
                return replace(row.record, id=met[0].record.id)
            return met[0].record

    def save_elsewhere(self, image: GeneratedImage, path: Path) -> None:
        """Save a picture that is in no library to a new file at `path`. Raises SddeskError."""
        save_image(image, path, kept=True)

    @healing
    def fill_hash(self, record_id: int, ref: Named, digest: str) -> ImageRecord:
        """Let a picture's file name the hash of a model or LoRA, which was still pending when it was saved."""
        row = self._index.get(record_id)
        record = row.record
        if record.request is None:
            return record
        request = record.request.with_late_hash(digest, lambda other: bare(other) == bare(ref))
        if request == record.request:
            return record
        data = metadata.with_hash(record.path, ref, digest)
        try:
            write_over(record.path, data)
            status = record.path.stat()
        except OSError as error:
            raise explain(error, record.path.parent) from error
        named = replace(row, record=replace(record, request=request), size=status.st_size, mtime_ns=written_at(status))
        self._index.reread(record_id, named)
        return named.record


def save_image(image: GeneratedImage, path: Path, *, replace_file: bool = False, kept: bool = False) -> Path:
    """Save a picture outside the library, with its settings in it; gives the path used. Raises SddeskError.

    Without `replace_file` a taken name gets a number; nothing is overwritten. `kept`: after a failure the picture waits
    in memory, and the error says so.
    """
    data = metadata.encode(image, datetime.now(UTC))
    try:
        if not replace_file:
            return write_new(path, data)
        write_over(path, data)
    except OSError as error:
        raise explain(error, path.parent, kept=kept) from error
    return path


def write_png(pixels: Pixels, path: Path) -> None:
    """Write bare pixels to `path`, which may be replaced. Raises SddeskError."""
    try:
        write_over(path, png.encode(pixels, {}))
    except OSError as error:
        raise explain(error, path.parent) from error


def _names(image: GeneratedImage, created_at: datetime) -> dict[str, str]:
    local = created_at.astimezone()
    prompt = image.request.prompt[:PROMPT_CHARACTERS].replace("/", " ").replace("\\", " ")
    return {
        "year": f"{local:%Y}",
        "month": f"{local:%m}",
        "day": f"{local:%d}",
        "time": f"{local:%H%M%S}",
        "seed": str(image.request.seed) if image.request.is_drawn else "enlarged",
        "prompt": f"flagged {prompt}" if image.flagged else prompt,
    }


def _saved_but(path: Path, error: SddeskError) -> Message:
    template = QT_TRANSLATE_NOOP("messages", "The picture is saved as {path}, but the index is not: {reason}")
    return Message.of(template, {"path": str(path), "reason": str(error.message)})
