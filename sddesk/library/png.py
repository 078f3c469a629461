"""PNG's chunks: text written into one, and read back without decoding the picture or trusting any length."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from sddesk.core.pixels import Pixels
from sddesk.library.encodings import from_latin

SIGNATURE = b"\x89PNG\r\n\x1a\n"
MAX_TEXT = 2**20  # bytes of one text, and of all of them: a long prompt is a hundredth of that
MAX_CHUNKS = 4096
MAX_TEXTS = 64
MAX_CARRIED = 2**28  # bytes of one
_INPUT = b"sdIn"  # by its letters: not needed to show the picture, private, to be kept by editors
_FASTER = 4  # zlib level: within 2 % of the default's size in half the time


class DamagedPictureError(ValueError):
    """The bytes are no picture that can be read; the text says why, for a person."""


def encode(pixels: Pixels, texts: Mapping[str, str], carried: Iterable[bytes] = ()) -> bytes:
    """A PNG file of `pixels` with `texts`: tEXt where Latin-1 holds them, iTXt otherwise.

    `carried` are whole PNG files, the inputs of the picture, each in a chunk of its own behind the pixels.
    """
    info = PngInfo()
    for key, text in texts.items():
        clean = text.encode("utf-8", "replace").decode("utf-8").replace("\0", " ")
        if clean.isascii() or _is_latin(clean):
            info.add_text(key, clean)
        else:
            info.add_itxt(key, clean)
    for data in carried:
        info.add(_INPUT, data, after_idat=True)
    stream = BytesIO()
    image = Image.frombytes("RGB", (pixels.width, pixels.height), pixels.rgb)
    image.save(stream, "PNG", pnginfo=info, compress_level=_FASTER)
    return stream.getvalue()


def read_header(path: Path) -> tuple[int, int, dict[str, str]]:
    """Width, height and texts of a PNG file. Raises DamagedPictureError, OSError.

    Texts over the limits are left out: neither a long one nor a small one that unpacks to gigabytes takes memory.
    """
    with path.open("rb") as stream:
        if stream.read(8) != SIGNATURE:
            raise DamagedPictureError("no PNG file")
        texts: dict[str, str] = {}
        width = height = left = 0
        for kind, length in _chunks(stream):
            if kind == b"IHDR" and length == 13:
                size = stream.read(8)
                if len(size) < 8:
                    break
                width, height = struct.unpack(">II", size)
                left = MAX_TEXT
            elif kind in (b"tEXt", b"zTXt", b"iTXt") and length <= left and len(texts) < MAX_TEXTS:
                key, text = _text(kind, stream.read(length), left)
                texts.setdefault(key, text)
                left -= max(length, len(text))
    if not width or not height:
        raise DamagedPictureError("the file ends before the picture begins")
    return width, height, texts


def read_exif(path: Path) -> bytes:
    """The EXIF block of a PNG file; empty when it has none or a large one. Raises OSError."""
    with path.open("rb") as stream:
        stream.seek(len(SIGNATURE))
        for kind, length in _chunks(stream):
            if kind == b"eXIf" and length <= MAX_TEXT:
                return stream.read(length)
    return b""


def read_carried(path: Path) -> Iterator[bytes]:
    """Yield the PNG files that a PNG file carries, unchecked. Raises OSError."""
    with path.open("rb") as stream:
        if stream.read(8) == SIGNATURE:
            for kind, length in _chunks(stream):
                if kind == _INPUT and length <= MAX_CARRIED:
                    yield stream.read(length)


def _chunks(stream: BinaryIO) -> Iterator[tuple[bytes, int]]:
    """(type, length) of each chunk, the stream standing at its data."""
    for _ in range(MAX_CHUNKS):
        head = stream.read(8)
        if len(head) < 8:
            return
        length, kind = struct.unpack(">I4s", head)
        start = stream.tell()
        yield kind, length
        if kind == b"IEND":
            return
        stream.seek(start + length + 4)


def _text(kind: bytes, data: bytes, limit: int) -> tuple[str, str]:
    """Keyword and text of a text chunk; what cannot be unpacked within `limit` bytes is empty."""
    key, _, rest = data.partition(b"\0")
    packed, charset = False, "latin-1"
    if kind == b"zTXt":
        packed, rest = True, rest[1:]
    elif kind == b"iTXt":
        packed, charset = rest[:1] == b"\1", "utf-8"
        rest = rest[2:].partition(b"\0")[2].partition(b"\0")[2]
    if packed:
        rest = _unpacked(rest, limit)
    text = rest.decode(charset, "replace")
    return key.decode("latin-1"), text if kind == b"iTXt" else from_latin(text)


def _unpacked(data: bytes, limit: int) -> bytes:
    unpacker = zlib.decompressobj()
    try:
        text = unpacker.decompress(data, limit)
    except zlib.error:
        return b""
    return b"" if unpacker.unconsumed_tail else text


def _is_latin(text: str) -> bool:
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return False
    return True
