"""Writes SentencePiece models of tokenizers of the tests' own."""

from __future__ import annotations

import json
import struct
from typing import Any


def varint(number: int) -> bytes:
    data = b""
    while number > 0x7F:
        data, number = data + bytes([number & 0x7F | 0x80]), number >> 7
    return data + bytes([number])


def field(number: int, value: bytes | int | float) -> bytes:
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    if isinstance(value, float):
        return varint(number << 3 | 5) + struct.pack("<f", value)
    return varint(number << 3 | 2) + varint(len(value)) + value


def spiece_of(tokenizer: Any, charsmap: bytes = b"") -> bytes:
    """A SentencePiece model of a tokenizer's vocabulary, with the fields that a trainer writes beside it."""
    vocabulary = json.loads(tokenizer._tokenizer.to_str())["model"]["vocab"]
    kinds = {"<unk>": 2, "<pad>": 3, "</s>": 3}
    pieces = b"".join(
        field(1, field(1, text.encode()) + field(2, float(score)) + (field(3, kinds[text]) if text in kinds else b""))
        for text, score in vocabulary
    )
    trainer = field(2, field(3, 1) + field(4, len(vocabulary)))
    return pieces + trainer + field(3, field(1, b"nmt_nfkc") + field(2, charsmap) + field(4, 1))
