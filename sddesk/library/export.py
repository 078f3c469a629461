"""Pictures for elsewhere: PNG, JPEG or WebP, with their settings or without any, and sheets of many on one page."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from PIL import ExifTags, Image, ImageDraw, ImageFont, ImageOps

from sddesk.core.pixels import Pixels
from sddesk.core.record import ExportFormat, ImageRecord
from sddesk.library import a1111, png
from sddesk.library.decode import read_pixels
from sddesk.library.metadata import CHUNK
from sddesk.library.texts import texts_of

SUFFIXES: dict[ExportFormat, str] = {"png": ".png", "jpeg": ".jpg", "webp": ".webp"}
MAX_EXIF = 65_000  # bytes that JPEG has for it
GAP, LINE = 8, 18  # pixels round a picture of a sheet, and of a line of its label
MAX_SHEET = 16_000  # pixels a side


def encoded(record: ImageRecord, form: ExportFormat, *, metadata: bool, quality: int = 92) -> bytes:
    """The picture in another form. Raises SddeskError when its file cannot be read.

    With `metadata` other programs find A1111's text and sddesk the whole request; a PNG keeps every text it has.
    Without, the file holds pixels and nothing else.
    """
    pixels = read_pixels(record.path)
    texts = _texts(record) if metadata else {}
    if form == "png":
        return png.encode(pixels, texts)
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
) -> Pixels:
    """A page of `rows` x `columns` pictures, each as large as a square of `side` pixels holds; `labels` tell the seed.

    In the place of one without pixels stands that it cannot be read. Raises ValueError when the page would pass
    MAX_SHEET pixels a side.
    """
    width = columns * (side + GAP) + GAP
    height = rows * (side + GAP + (2 * LINE if labels else 0)) + GAP
    if not 0 < width <= MAX_SHEET or not 0 < height <= MAX_SHEET:
        raise ValueError(f"{width} x {height} pixels are no page")
    sheet = Image.new("RGB", (width, height), "white")
    draw, font = ImageDraw.Draw(sheet), ImageFont.load_default(LINE - 5)
    step = side + GAP + (2 * LINE if labels else 0)
    for number, (pixels, record) in enumerate(pictures):
        tile = _tile(pixels, side)
        left, top = GAP + number % columns * (side + GAP), GAP + number // columns * step
        sheet.paste(tile, (left + (side - tile.width) // 2, top + (side - tile.height) // 2))
        for line, text in enumerate(_label(record) if labels else ()):
            while text and draw.textlength(text, font) > side:
                text = text[:-1]
            draw.text((left, top + side + line * LINE + 2), text, "black", font)
    return Pixels(width=sheet.width, height=sheet.height, rgb=sheet.tobytes())


def _tile(pixels: Pixels | None, side: int) -> Image.Image:
    if pixels is None:
        tile = Image.new("RGB", (side, side), "#e4e4e4")
        ImageDraw.Draw(tile).text((side / 2, side / 2), "cannot be read", "#606060", anchor="mm")
        return tile
    tile = Image.frombytes("RGB", (pixels.width, pixels.height), pixels.rgb)
    return ImageOps.contain(tile, (side, side), Image.Resampling.LANCZOS)


def _label(record: ImageRecord) -> tuple[str, str]:
    """Two lines in plain ASCII: Pillow brings no font for other letters."""
    said = record.stated
    if record.made is None:
        return _ascii(record.path.name), f"{record.width} x {record.height}"
    settings = [
        "" if said.steps is None else f"{said.steps} steps",
        _ascii(said.sampler or said.sampler_name or ""),
        "" if said.guidance_scale is None else f"{said.guidance_scale:g}",
    ]
    seed = f"seed {said.seed}" if said.seed is not None else _ascii(record.path.name)
    return seed, ", ".join(part for part in settings if part)


def _ascii(text: str) -> str:
    return text.encode("ascii", "replace").decode()


def _texts(record: ImageRecord) -> dict[str, str]:
    found = texts_of(record.path)
    if record.request is not None:
        found.setdefault("parameters", a1111.write(record.request, flagged=record.flagged))
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
