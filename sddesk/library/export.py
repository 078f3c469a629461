"""Pictures for elsewhere: PNG, JPEG or WebP, with their settings or without any, and sheets of many on one page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path

from PIL import ExifTags, Image, ImageDraw, ImageOps

from sddesk.core.errors import LettersMissing, SddeskError
from sddesk.core.events import GUIDANCE_EMBEDDED
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.names import shown
from sddesk.core.pixels import Pixels
from sddesk.core.record import ExportFormat, ImageRecord
from sddesk.core.whole_files import write_new, write_over
from sddesk.library import a1111, png
from sddesk.library.contents import Contents
from sddesk.library.decode import cannot_read, read_pixels
from sddesk.library.files import explain
from sddesk.library.folder import PicturesFolder
from sddesk.library.index import Index
from sddesk.library.inputs import InputStore
from sddesk.library.lettering import Lettering
from sddesk.library.metadata import CHUNK
from sddesk.library.texts import texts_of
from sddesk.library.upkeep import Upkeep, healing

SUFFIXES: dict[ExportFormat, str] = {"png": ".png", "jpeg": ".jpg", "webp": ".webp"}
MAX_EXIF = 65_000  # bytes that JPEG has for it
GAP, LINE = 8, 18  # pixels round a picture of a sheet, and of a line of its label
MAX_SHEET = 16_000  # pixels a side


class Exports:
    """Writes pictures into folders outside the library. Raises SddeskError for one that belongs to it."""

    def __init__(
        self, index: Index, folder: PicturesFolder, upkeep: Upkeep, contents: Contents, inputs: InputStore
    ) -> None:
        self._index, self._folder, self.upkeep = index, folder, upkeep
        self._contents, self._inputs = contents, inputs

    @healing
    def save_as(self, record_id: int, path: Path) -> None:
        """Copy the picture's file, with its settings in it, to `path`, which may be replaced."""
        record = self._index.get(record_id).record
        try:
            data = record.path.read_bytes()
        except OSError as error:
            raise cannot_read(record.path, error) from error
        try:
            write_over(path, data)
        except OSError as error:
            raise explain(error, path.parent) from error

    @healing
    def pictures(
        self,
        record_ids: Sequence[int],
        folder: Path,
        form: ExportFormat = "png",
        *,
        metadata: bool = True,
        quality: int = 92,
        inputs: bool = False,
    ) -> list[Path]:
        """Write pictures into `folder`, in order, overwriting nothing; with their settings, or with none at all.

        With `inputs` a PNG carries the pictures that it was made from, and is all that it takes to make it again.
        """
        self._check_outside(folder)
        written: list[Path] = []
        for record_id in record_ids:
            record = self._index.get(record_id).record
            try:
                files = self._inputs.files_for(record.request) if inputs and record.request is not None else {}
                carried = [file.read_bytes() for file in files.values()]
                data = encoded(record, form, metadata=metadata, quality=quality, carried=carried)
                folder.mkdir(parents=True, exist_ok=True)
                written.append(write_new(folder / name_of(record, form), data))
            except OSError as error:
                raise explain(error, folder) from error
            except (ValueError, OverflowError, MemoryError) as error:  # as WebP's, which has no picture that large
                raise _not_exported(record, error) from error
        return written

    @healing
    def contact_sheets(
        self, record_ids: Sequence[int], rows: int, columns: int, *, labels: bool = True
    ) -> tuple[list[Pixels], list[SddeskError]]:
        """Pages with `rows` x `columns` pictures each; the cell of an unreadable one says so, with the reason.

        A page on which none can be read is left out. LettersMissing among the problems is a warning.
        """
        problems: list[SddeskError] = []
        pages: list[Pixels] = []
        each = max(1, rows * columns)
        for start in range(0, len(record_ids), each):
            records = self._index.records(record_ids[start : start + each])  # those that are there still
            pictures = [(self._pixels_or_why(record.id, problems), record) for record in records]
            if all(pixels is None for pixels, _ in pictures):
                continue
            try:
                page, boxes = contact_sheet(pictures, rows, columns, labels=labels)
            except ValueError as error:
                template = QT_TRANSLATE_NOOP("messages", "{rows} x {columns} pictures do not fit on a page.")
                raise SddeskError(template, rows=rows, columns=columns) from error
            pages.append(page)
            problems += [boxes] if boxes is not None else []
        return pages, problems

    def _pixels_or_why(self, record_id: int, problems: list[SddeskError]) -> Pixels | None:
        try:
            return self._contents.pixels(record_id)
        except SddeskError as error:
            problems.append(error)
            return None

    @healing
    def sheets(
        self, record_ids: Sequence[int], folder: Path, rows: int, columns: int, *, labels: bool = True, first: int = 1
    ) -> tuple[list[Path], list[SddeskError]]:
        """Write contact sheets into `folder` as PNG files, page by page: no more than one is in memory.

        `first` is the number in the name of the first one. Also gives why some pictures are not on them,
        and as LettersMissing which letters are boxes.
        """
        self._check_outside(folder)
        written, problems = list[Path](), list[SddeskError]()
        each = max(1, rows * columns)
        for start in range(0, len(record_ids), each):
            sheets, unread = self.contact_sheets(record_ids[start : start + each], rows, columns, labels=labels)
            problems += unread
            for sheet in sheets:
                try:
                    folder.mkdir(parents=True, exist_ok=True)
                    written.append(write_new(folder / f"sheet-{first + start // each}.png", png.encode(sheet, {})))
                except OSError as error:
                    raise explain(error, folder) from error
        return written, problems

    def _check_outside(self, folder: Path) -> None:
        """Raise SddeskError for a folder of the library: files written there would become pictures of it."""
        wanted = folder.resolve()
        if any(wanted.is_relative_to(place.resolve()) for place in (self._folder.root, *self._folder.imported())):
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "{folder} belongs to the library: copies there would be taken in, too."),
                QT_TRANSLATE_NOOP("messages", "Choose a folder outside."),
                folder=str(folder),
            )


def encoded(
    record: ImageRecord, form: ExportFormat, *, metadata: bool, quality: int = 92, carried: Iterable[bytes] = ()
) -> bytes:
    """The picture in another form. Raises SddeskError when its file cannot be read.

    With `metadata` other programs find A1111's text and sddesk the whole request; a PNG keeps every text it has.
    Without, the file holds pixels and nothing else. A PNG takes `carried` along, the files of the picture's inputs.
    """
    pixels = read_pixels(record.path)
    texts = _texts(record) if metadata else {}
    if form == "png":
        return png.encode(pixels, texts, carried)
    stream = BytesIO()
    exif = _exif(texts)
    image = Image.frombytes("RGB", (pixels.width, pixels.height), pixels.rgb)
    image.save(stream, form.upper(), quality=quality, exif=exif)
    return stream.getvalue()


def contact_sheet(
    pictures: Sequence[tuple[Pixels | None, ImageRecord]],
    rows: int,
    columns: int,
    *,
    side: int = 320,
    labels: bool = True,
) -> tuple[Pixels, LettersMissing | None]:
    """A page of `rows` x `columns` pictures, each as large as a square of `side` pixels holds; `labels` tell the seed.

    In the place of one without pixels stands that it cannot be read. Also gives which letters of the labels are boxes,
    None where all are there. Raises ValueError when the page would pass
    MAX_SHEET pixels a side.
    """
    width = columns * (side + GAP) + GAP
    height = rows * (side + GAP + (2 * LINE if labels else 0)) + GAP
    if not 0 < width <= MAX_SHEET or not 0 < height <= MAX_SHEET:
        raise ValueError(f"{width} x {height} pixels are no page")
    sheet = Image.new("RGB", (width, height), "white")
    said = [_label(record) if labels else () for _, record in pictures]
    draw, letters = ImageDraw.Draw(sheet), Lettering(LINE - 5, (text for label in said for text in label))
    step = side + GAP + (2 * LINE if labels else 0)
    for number, (pixels, _) in enumerate(pictures):
        tile = _tile(pixels, side)
        left, top = GAP + number % columns * (side + GAP), GAP + number // columns * step
        sheet.paste(tile, (left + (side - tile.width) // 2, top + (side - tile.height) // 2))
        for line, text in enumerate(said[number]):
            letters.write(draw, (left, top + side + line * LINE + 2), letters.fitting(text, side))
    return Pixels(width=sheet.width, height=sheet.height, rgb=sheet.tobytes()), letters.problem()


def _tile(pixels: Pixels | None, side: int) -> Image.Image:
    if pixels is None:
        tile = Image.new("RGB", (side, side), "#e4e4e4")
        ImageDraw.Draw(tile).text((side / 2, side / 2), "cannot be read", "#606060", anchor="mm")
        return tile
    tile = Image.frombytes("RGB", (pixels.width, pixels.height), pixels.rgb)
    return ImageOps.contain(tile, (side, side), Image.Resampling.LANCZOS)


def _label(record: ImageRecord) -> tuple[str, str]:
    """Two lines: the seed or the name, and the settings."""
    said = record.stated
    if record.made is None:
        return shown(record.path.name), f"{record.width} x {record.height}"
    settings = [
        "" if said.steps is None else f"{said.steps} steps",
        said.sampler or said.sampler_name or "",
        "" if said.guidance_scale is None else f"{said.guidance_scale:g}",
    ]
    seed = f"seed {said.seed}" if said.seed is not None else shown(record.path.name)
    return seed, ", ".join(part for part in settings if part)


def _texts(record: ImageRecord) -> dict[str, str]:
    found = texts_of(record.path)
    if record.request is not None:
        embedded = GUIDANCE_EMBEDDED in record.provenance.conditions
        found.setdefault("parameters", a1111.write(record.request, flagged=record.flagged, embedded=embedded))
    elif record.settings is not None:
        found.setdefault("parameters", a1111.write_stated(record.settings))
    return found


def _exif(texts: dict[str, str]) -> bytes:
    exif = Image.Exif()
    comment = texts.get("parameters", "")
    if comment:
        packed = b"UNICODE\0" + comment.encode("utf-16-be", "replace")
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.UserComment] = packed
    if CHUNK in texts:
        exif[ExifTags.Base.ImageDescription] = f"{CHUNK}:{texts[CHUNK]}"
    data = exif.tobytes()
    if len(data) > MAX_EXIF:  # too long for JPEG: the part that every program reads
        del exif[ExifTags.Base.ImageDescription]
        data = exif.tobytes()
    return data if len(data) <= MAX_EXIF else b""


def name_of(record: ImageRecord, form: ExportFormat) -> str:
    """The file name that an exported picture gets."""
    return Path(record.path.name).stem + SUFFIXES[form]


def _not_exported(record: ImageRecord, error: Exception) -> SddeskError:
    template = QT_TRANSLATE_NOOP("messages", "{name} is left out: {reason}")
    return SddeskError(template, name=shown(record.path.name), reason=str(error) or type(error).__name__)
