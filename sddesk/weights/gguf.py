"""Reads the header of a GGUF file within bounds: names, types and shapes of its tensors, and its maker's texts.

https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
"""

from __future__ import annotations

import re
import struct
from array import array
from pathlib import Path
from typing import Any

from sddesk.core.model_formats import GGUF, format_of_start
from sddesk.core.regular_files import open_regular
from sddesk.core.values import dataclass
from sddesk.weights.headers import MAX_TENSORS, Header, TensorEntry, damaged, unreadable

# How much is read at first, then if the header is longer: text encoders carry their vocabulary, about 10 MB.
READ_BYTES = (500_000, 32_000_000)
MAX_VALUES = 20_000
MAX_ELEMENTS = 2_000_000
MAX_TEXT = 10_000_000
MAX_KEPT_TEXT = 100_000
MAX_DIMENSIONS = 4
VERSIONS = (2, 3)
ALIGNMENT = 32
BOOL, STRING, ARRAY = 7, 8, 9
FLOATS = {6: "<f", 12: "<d"}
ARRAYS = {1: "b", 4: "I", 5: "i", 6: "f"}  # the types that Python's arrays have as GGUF writes them; others as bytes
UNIGRAMS = "t5"  # ggml's name of a tokenizer as T5's
TOKENS, MERGES, SCORES, TYPES_OF_TOKENS, CHARSMAP = (
    "tokenizer.ggml.tokens",
    "tokenizer.ggml.merges",
    "tokenizer.ggml.scores",
    "tokenizer.ggml.token_type",
    "tokenizer.ggml.precompiled_charsmap",
)
PSNR = "sddesk.psnr_db"  # how far the pictures of a file that sddesk quantised are from the original's
KEPT_ARRAYS = (TOKENS, MERGES, SCORES, TYPES_OF_TOKENS, CHARSMAP)
# Bytes of the plain types of values: u8 i8 u16 i16 u32 i32 f32 bool u64 i64 f64.
VALUE_SIZES = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}
# number: (name, numbers in a block, bytes of a block), as ggml has them
TYPES: dict[int, tuple[str, int, int]] = {
    0: ("F32", 1, 4),
    1: ("F16", 1, 2),
    2: ("Q4_0", 32, 18),
    3: ("Q4_1", 32, 20),
    6: ("Q5_0", 32, 22),
    7: ("Q5_1", 32, 24),
    8: ("Q8_0", 32, 34),
    9: ("Q8_1", 32, 40),
    10: ("Q2_K", 256, 84),
    11: ("Q3_K", 256, 110),
    12: ("Q4_K", 256, 144),
    13: ("Q5_K", 256, 176),
    14: ("Q6_K", 256, 210),
    15: ("Q8_K", 256, 292),
    16: ("IQ2_XXS", 256, 66),
    17: ("IQ2_XS", 256, 74),
    18: ("IQ3_XXS", 256, 98),
    19: ("IQ1_S", 256, 50),
    20: ("IQ4_NL", 32, 18),
    21: ("IQ3_S", 256, 110),
    22: ("IQ2_S", 256, 82),
    23: ("IQ4_XS", 256, 136),
    24: ("I8", 1, 1),
    25: ("I16", 1, 2),
    26: ("I32", 1, 4),
    27: ("I64", 1, 8),
    28: ("F64", 1, 8),
    29: ("IQ1_M", 256, 56),
    30: ("BF16", 1, 2),
    34: ("TQ1_0", 256, 54),
    35: ("TQ2_0", 256, 66),
    39: ("MXFP4", 32, 17),
    40: ("NVFP4", 64, 36),
}
BLOCKS = {label: (count, size_bytes) for label, count, size_bytes in TYPES.values()}
PLAIN = ("F32", "F16", "BF16")
READ = (*PLAIN, "Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0", "Q2_K", "Q3_K", "Q4_K", "Q5_K", "Q6_K")


class _BadHeaderError(ValueError):
    """The file's fault, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The tokenizer that a GGUF of a language model carries. `scores` and `merges` are empty where it has none.

    `model` is ggml's name of its kind ("gpt2" for byte pairs, "t5" for unigrams), `pre` that of the way words are cut
    before. `types` are ggml's of each token: 3 is a control token, 4 one that was added. `end` is the token that ends a
    text, `padding` the one that fills it up, "" where the file does not say. `charsmap` is what SentencePiece replaces
    characters by, empty where it does not.
    """

    model: str
    pre: str
    tokens: tuple[str, ...]
    merges: tuple[str, ...]
    scores: tuple[float, ...]
    types: tuple[int, ...]
    end: str = ""
    padding: str = ""
    charsmap: bytes = b""


def read_gguf(file: Path) -> Header:
    """Read and check the header of a GGUF file. Raises SddeskError when it is none, damaged, or beyond all bounds."""
    return _read(file)[0]


def read_vocabulary(file: Path) -> Vocabulary | None:
    """Read the tokenizer of a GGUF file, None where it has none. Raises SddeskError as read_gguf does."""
    header, arrays = _read(file)
    tokens = arrays.get(TOKENS)
    if not isinstance(tokens, list):
        return None
    merges, texts = arrays.get(MERGES), _texts(tokens)
    special = {name: header.metadata.get(f"tokenizer.ggml.{name}_token_id", "") for name in ("eos", "padding")}
    named = {name: texts[int(at)] if at.isdecimal() and int(at) < len(texts) else "" for name, at in special.items()}
    return Vocabulary(
        model=header.metadata.get("tokenizer.ggml.model", ""),
        pre=header.metadata.get("tokenizer.ggml.pre", ""),
        tokens=texts,
        merges=_texts(merges) if isinstance(merges, list) else (),
        scores=tuple(map(float, arrays.get(SCORES, ()))),
        types=tuple(map(int, arrays.get(TYPES_OF_TOKENS, ()))),
        end=named["eos"],
        padding=named["padding"],
        charsmap=bytes(charsmap) if isinstance(charsmap := arrays.get(CHARSMAP, array("B")), array) else b"",
    )


def _texts(found: list[bytes]) -> tuple[str, ...]:
    return tuple(text.decode("utf-8", errors="replace") for text in found)


def _read(file: Path) -> tuple[Header, dict[str, list[bytes] | array[Any]]]:
    """The header of a GGUF file, and its arrays that are kept."""
    for most in READ_BYTES:
        try:
            with open_regular(file) as stream:
                size = stream.seek(0, 2)
                stream.seek(0)
                data = stream.read(min(size, most))
        except OSError as error:
            raise unreadable(file, error) from error
        reader = _Reader(data, size)
        try:
            return reader.header(), reader.arrays
        except struct.error:  # the header goes on behind what was read
            if size <= most:
                break
        except _BadHeaderError as error:
            raise damaged(file, str(error)) from error
    raise damaged(file, "it ends within its header, or that has no end")


class _Reader:
    """Walks over the bytes of one header. Raises struct.error at the end of the bytes, else _BadHeaderError."""

    def __init__(self, data: bytes, size: int) -> None:
        self._data = data
        self._size = size
        self._at = 0
        self._elements = 0
        self.arrays: dict[str, list[bytes] | array[Any]] = {}

    def header(self) -> Header:
        """The whole header."""
        if format_of_start(self._bytes(4)) != GGUF:
            raise _BadHeaderError("it is no GGUF file")
        version = self._number("<I")
        if version not in VERSIONS:
            raise _BadHeaderError(f"it is GGUF of version {version}")
        tensors, values = self._number("<Q"), self._number("<Q")
        if tensors > MAX_TENSORS or values > MAX_VALUES:
            raise _BadHeaderError("its header lists more tensors or texts than any model has")
        metadata = dict(self._value() for _ in range(values))
        entries = dict(self._tensor() for _ in range(tensors))
        alignment = metadata.get("general.alignment", "")
        step = (int(alignment) if re.fullmatch(r"\d{1,7}", alignment, re.ASCII) else 0) or ALIGNMENT
        start = -(-self._at // step) * step
        self._check_places([(entry.offset, entry.size_bytes) for entry in entries.values()], start)
        return Header(tensors=entries, metadata=metadata, format=GGUF, data_offset=start)

    def _tensor(self) -> tuple[str, TensorEntry]:
        name = self._text(MAX_KEPT_TEXT)
        count = self._number("<I")
        if count > MAX_DIMENSIONS:
            raise _BadHeaderError("a tensor has more dimensions than any model's")
        sides = [self._number("<Q") for _ in range(count)]
        kind, offset = self._number("<I"), self._number("<Q")
        if kind not in TYPES:
            raise _BadHeaderError(f"its numbers are of a kind that is not known ({kind})")
        label, block, block_bytes = TYPES[kind]
        total = 1
        for side in sides:
            total *= side
            if total > self._size * block:
                raise _BadHeaderError(f"{name} is larger than the file")
        if sides and sides[0] % block:
            raise _BadHeaderError(f"{name} is no whole number of blocks")
        shape = tuple(reversed(sides))  # ggml counts from the innermost
        size_bytes = total // block * block_bytes
        return name, TensorEntry(dtype=label, shape=shape, size_bytes=size_bytes, offset=offset)

    def _check_places(self, places: list[tuple[int, int]], start: int) -> None:
        at = 0
        for offset, size_bytes in sorted(places):
            if offset < at:
                raise _BadHeaderError("its tensors overlap")
            at = offset + size_bytes
        if start + at > self._size and places:
            raise _BadHeaderError(f"{self._size} bytes where its header says {start + at}")

    def _value(self) -> tuple[str, str]:
        name = self._text(MAX_KEPT_TEXT)
        kind = self._number("<I")
        if kind == STRING:
            return name, self._text(MAX_TEXT)[:MAX_KEPT_TEXT]
        if kind == ARRAY:
            found = self._array()
            if name in KEPT_ARRAYS:
                self.arrays[name] = found
            return name, ""
        raw = self._bytes(self._size_of(kind))
        if kind in FLOATS:
            return name, repr(struct.unpack(FLOATS[kind], raw)[0])
        return name, "" if kind == BOOL else str(int.from_bytes(raw, "little", signed=kind in (1, 3, 5, 11)))

    def _array(self) -> list[bytes] | array[Any]:
        """The texts of an array in UTF-8, or its numbers."""
        kind, count = self._number("<I"), self._number("<Q")
        self._elements += count if kind == STRING else 1
        if self._elements > MAX_ELEMENTS:
            raise _BadHeaderError("its header lists more texts than any model has")
        if kind == STRING:
            return [self._bytes(self._number("<Q")) for _ in range(count)]
        raw = self._bytes(self._size_of(kind) * count)
        return array(ARRAYS.get(kind, "B"), raw)

    def _size_of(self, kind: int) -> int:
        if kind not in VALUE_SIZES:
            raise _BadHeaderError(f"a value of its header is of a kind that is not known ({kind})")
        return VALUE_SIZES[kind]

    def _text(self, most: int) -> str:
        length = self._number("<Q")
        if length > most:
            raise _BadHeaderError("a text of its header is longer than any model's")
        return self._bytes(length).decode("utf-8", errors="replace")

    def _number(self, form: str) -> int:
        (value,) = struct.unpack_from(form, self._data, self._at)
        self._at += struct.calcsize(form)
        return value

    def _bytes(self, count: int) -> bytes:
        if self._at + count > len(self._data):
            raise struct.error("too short")
        self._at += count
        return self._data[self._at - count : self._at]
