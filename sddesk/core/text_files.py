"""Texts of files that people hand in."""

from __future__ import annotations

import codecs


class NotTextError(ValueError):
    """The bytes are no text; `str` says why, for the person whose file it is."""


def decoded(data: bytes) -> str:
    """Decode UTF-8, or UTF-16 with its mark. Raises NotTextError, which names the first line that is not UTF-8."""
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise NotTextError(f"line {line} is not UTF-8; save the file as UTF-8") from error
    if "\0" in text:
        raise NotTextError("it is no text")
    return text
