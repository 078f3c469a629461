"""Reads all texts in a picture file, under the keys of a PNG: chunks, EXIF, comments, XMP, hidden text."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from PIL import Image

from sddesk.core.errors import SddeskError
from sddesk.library import png, stealth
from sddesk.library.decode import ORIENTATION, cannot_read, is_png, opened, sides_shown
from sddesk.library.encodings import from_latin, text_of, user_comment
from sddesk.library.png import MAX_TEXT, DamagedPictureError

XMP = "XML:com.adobe.xmp"
_USER_COMMENT, _EXIF = 0x9286, 0x8769
_TEXT_TAGS = {0x010E: "Description", 0x010F: "Make", 0x0110: "Source", 0x0131: "Software"}
_WINDOWS_TAGS = {0x9C9C: "XPComment", 0x9C9F: "XPSubject", 0x9C9B: "XPTitle"}  # UTF-16, small end first
_PREFIXES = ("prompt", "workflow", "sddesk")  # ComfyUI's, and our own export's, before JSON
_SIGNS = ("Steps:", "Negative prompt:", "{")  # of settings; a camera's comment has none


def read_texts(path: Path) -> tuple[int, int, dict[str, str]]:
    """Return width and height as shown, and all texts of a picture file. Raises SddeskError."""
    try:
        if is_png(path):  # its head says all of it, though Pillow refuses the file
            width, height, texts = png.read_header(path)
            exif = _exif(lambda: _loaded(png.read_exif(path)))
            return *sides_shown(width, height, exif.turn), {**exif.texts, **texts}
        with opened(path, any_size=True) as image:
            exif = _exif(image.getexif)
            size = image.size if image.format == "TIFF" else sides_shown(*image.size, exif.turn)
            return *size, {**exif.texts, **_other_texts(image)}
    except (OSError, DamagedPictureError) as error:
        raise cannot_read(path, error) from error
    except SddeskError:
        raise
    except Exception as error:  # a parser of foreign bytes: whatever it raises, they are no picture
        raise cannot_read(path, DamagedPictureError("a damaged picture")) from error


def sides_of(path: Path) -> tuple[int, int]:
    """Return width and height of a picture file as shown, from its header. Raises SddeskError."""
    return read_texts(path)[:2]


def texts_of(path: Path) -> dict[str, str]:
    """Return all texts in a picture file by their keys, unchanged. Raises SddeskError."""
    return read_texts(path)[2]


def read_hidden(path: Path) -> str:
    """Return settings hidden in the transparency of a picture; empty when there are none."""
    try:
        with opened(path) as image:
            return stealth.read(image, MAX_TEXT)
    except Exception:  # noqa: BLE001 - a decoder over foreign bytes; `read_pixels` tells what is wrong with them
        return ""


def _other_texts(image: Image.Image) -> dict[str, str]:
    """Return the comment of a JPEG or GIF, and XMP."""
    found = dict[str, str]()
    for key, name in (("comment", "Comment"), ("xmp", XMP)):
        value: object = image.info.get(key)
        if isinstance(value, bytes) and len(value) <= MAX_TEXT and (text := text_of(value)):
            found[name] = text
    return found


class _Exif(NamedTuple):
    """EXIF's orientation, 1 to 8, and its texts."""

    turn: int = 1
    texts: Mapping[str, str] = MappingProxyType({})


def _exif(load: Callable[[], Image.Exif]) -> _Exif:
    """Return what `load` gives; nothing for damaged EXIF, which costs no picture."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of damaged parts
            exif = load()
            turn: object = exif.get(ORIENTATION)
            return _Exif(turn if isinstance(turn, int) else 1, _exif_texts(exif))
    except Exception:  # noqa: BLE001 - a parser of foreign bytes, whatever it raises
        return _Exif()


def _loaded(data: bytes) -> Image.Exif:
    exif = Image.Exif()
    exif.load(data)
    return exif


def _exif_texts(exif: Image.Exif) -> dict[str, str]:
    """Return the texts of EXIF; settings in its comment go under `parameters`."""
    found = dict[str, str]()
    comment: object = exif.get_ifd(_EXIF).get(_USER_COMMENT) or exif.get(_USER_COMMENT)  # Fooocus' stands outside
    if isinstance(comment, bytes):
        text = user_comment(comment[: 2 * MAX_TEXT], big_endian=exif.endian == ">")
    else:
        text = from_latin(comment[:MAX_TEXT]) if isinstance(comment, str) else ""
    if text:
        found["parameters" if any(sign in text for sign in _SIGNS) else "UserComment"] = text
    for tag, name in _TEXT_TAGS.items():
        value: object = exif.get(tag)
        if isinstance(value, str) and value:
            said = from_latin(value[:MAX_TEXT]).strip("\0 ")
            key, _, rest = said.partition(":")
            prefixed = key.casefold() in _PREFIXES
            found[key.casefold() if prefixed else name] = rest.strip() if prefixed else said
    for tag, name in _WINDOWS_TAGS.items():
        value = exif.get(tag)
        if isinstance(value, bytes):
            found[name] = value[: 2 * MAX_TEXT].decode("utf-16-le", "replace").strip("\0 ")
    return {key: text for key, text in found.items() if text}
