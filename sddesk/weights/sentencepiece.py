"""Reads the vocabulary of a SentencePiece model, T5's `spiece.model`, within bounds: pieces, scores, normalisation.

https://github.com/google/sentencepiece/blob/master/src/sentencepiece_model.proto
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from sddesk.core.regular_files import read_small
from sddesk.weights.gguf import UNIGRAMS, Vocabulary
from sddesk.weights.headers import damaged, unreadable

FILE = "spiece.model"
MOST_BYTES = 20_000_000
_PIECE, _NORMALISER = 1, 3  # fields of the whole model
_TEXT, _SCORE, _KIND = 1, 2, 3  # of a piece
_CHARSMAP = 2  # of the normaliser: what each character is replaced by, as a trie
_USUAL, _CONTROL = 1, 3  # kinds of pieces; ggml's numbers of tokens are the same
_VARINT, _LONG, _BYTES, _FLOAT = 0, 1, 2, 5  # kinds of fields
Field = tuple[int, bytes | int]


def read_spiece(file: Path) -> Vocabulary:
    """Return the vocabulary of a SentencePiece model of unigrams. Raises SddeskError when it is none or damaged."""
    try:
        data = read_small(file, MOST_BYTES)
    except OSError as error:
        raise unreadable(file, error) from error
    tokens, scores, types = list[str](), list[float](), list[int]()
    charsmap = b""
    try:
        for number, value in _fields(data):
            if number == _PIECE and isinstance(value, bytes):
                text, score, kind = _piece(value)
                tokens.append(text)
                scores.append(score)
                types.append(kind)
            elif number == _NORMALISER and isinstance(value, bytes):
                found = dict(_fields(value)).get(_CHARSMAP)
                charsmap = found if isinstance(found, bytes) else b""
    except (ValueError, IndexError, struct.error, UnicodeDecodeError) as error:
        raise damaged(file, "it is no SentencePiece model") from error
    if len(tokens) < 2:
        raise damaged(file, "it is no SentencePiece model")
    return Vocabulary(
        model=UNIGRAMS, pre="", tokens=tuple(tokens), merges=(), scores=tuple(scores), types=tuple(types),
        charsmap=charsmap,
    )  # fmt: skip


def _piece(data: bytes) -> tuple[str, float, int]:
    text, score, kind = "", 0.0, _USUAL
    for number, value in _fields(data):
        if number == _TEXT and isinstance(value, bytes):
            text = value.decode("utf-8")
        elif number == _SCORE and isinstance(value, bytes):
            (score,) = struct.unpack("<f", value)
        elif number == _KIND and isinstance(value, int):
            kind = value
    return text, score, kind


def _fields(data: bytes) -> Iterator[Field]:
    """Give the fields of a message: their numbers, and a number or the bytes. Raises ValueError and IndexError."""
    at = 0
    while at < len(data):
        tag, at = _varint(data, at)
        number, kind = tag >> 3, tag & 7
        if kind == _VARINT:
            value, at = _varint(data, at)
            yield number, value
            continue
        if kind == _BYTES:
            size, at = _varint(data, at)
        elif kind in (_LONG, _FLOAT):
            size = 8 if kind == _LONG else 4
        else:
            raise ValueError("a field of an unknown kind")
        if at + size > len(data):
            raise ValueError("it ends within a field")
        yield number, data[at : at + size]
        at += size


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while shift < 64:
        byte = data[at]
        value, at, shift = value | (byte & 0x7F) << shift, at + 1, shift + 7
        if byte < 0x80:
            return value, at
    raise ValueError("a number without an end")
