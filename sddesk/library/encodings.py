"""Decodes text whose encoding a file does not state, or states wrongly, by which decoding gives text."""

from __future__ import annotations

import re
import unicodedata

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xfe\xff", "utf-16-be"), (b"\xff\xfe", "utf-16-le"))
_SAMPLE = 4000  # characters that are weighed
# Blocks in which people write prompts: Latin to Thai, Hangul Jamo, punctuation and symbols, kana, Han, Hangul, forms.
_USUAL = (
    *((0xA0, 0x24F), (0x370, 0x6FF), (0x900, 0xE7F), (0x1E00, 0x1FFF), (0x2010, 0x2044), (0x20A0, 0x20BF)),
    *((0x2190, 0x21FF), (0x25A0, 0x27BF), (0x3000, 0x30FF), (0x4E00, 0x9FFF), (0xAC00, 0xD7A3), (0xFF01, 0xFFEF)),
)
_HEADS = (b"ASCII", b"UNICODE", b"JIS", b"")
_SHORT = 6  # bytes
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def user_comment(data: bytes, *, big_endian: bool = True) -> str:
    """Return the text of EXIF's UserComment, whose first eight bytes name its alphabet.

    A1111 and its kin write UTF-16, big end first; others the other end, marks of order, or UTF-8 under the same name.
    `big_endian`: the order of the EXIF block itself, which decides where both orders make as much sense.
    """
    head = data[:8].rstrip(b"\0 ").upper()
    if len(data) < 8 or head not in _HEADS:
        return text_of(data, big_endian=big_endian)
    if head == b"JIS" and (text := _strict(data[8:], "iso2022_jp")):
        return text.strip("\0")
    return text_of(data[8:], big_endian=big_endian, wide=head == b"UNICODE")


def text_of(data: bytes, *, big_endian: bool = True, wide: bool = False) -> str:
    """Return `data` as text: by its byte order mark, as UTF-8, as UTF-16 in the likelier order, as Latin-1.

    `wide`: the file states UTF-16; that decides for a few bytes that could be either.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _even(data[len(mark) :], encoding).decode(encoding, "replace").strip("\0")
    stripped = data.rstrip(b"\0")
    utf8 = _strict(stripped, "utf-8")
    could_be_wide = wide and len(data) <= _SHORT and len(data) % 2 == 0 and stripped.isascii()
    if utf8 is not None and not _CONTROLS.search(utf8) and not could_be_wide:
        return utf8
    orders = ("utf-16-be", "utf-16-le") if big_endian else ("utf-16-le", "utf-16-be")
    texts = [_even(data, order).decode(order, "replace").strip("\0") for order in orders]
    weights = [_likelihood(text) for text in texts]
    best = weights.index(max(weights))
    if weights[best] > 0 or b"\0" in stripped:
        return texts[best]
    return data.decode("latin-1").strip("\0")


def from_latin(text: str) -> str:
    """Return text that was read as Latin-1 but is UTF-8, as many programs write it; else as it is."""
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _even(data: bytes, encoding: str) -> bytes:
    """Return `data` with the last zero byte that a writer cut off, or without half a character."""
    if encoding == "utf-8" or len(data) % 2 == 0:
        return data
    return data + b"\0" if encoding == "utf-16-le" and data[-1] else data[:-1]


def _likelihood(text: str) -> float:
    """Return how likely `text` was meant: ASCII counts 1, other usual letters 0.5, control and unassigned ones -2.

    Letters of one script share their high byte, so equal high bytes count, too.
    """
    sample = text[:_SAMPLE]
    total = 0.3 * (len(sample) - len({ord(mark) >> 8 for mark in sample}))
    for mark in sample:
        code = ord(mark)
        if 0x20 <= code < 0x7F or mark in "\n\t\r":
            total += 1
        elif any(low <= code <= high for low, high in _USUAL):
            total += 0.5
        elif unicodedata.category(mark) in ("Cc", "Co", "Cn", "Cs") or mark == "\ufffd":
            total -= 2
        elif code > 0xFFFF:
            total += 0.5  # two halves that belong together are no accident
    return total
