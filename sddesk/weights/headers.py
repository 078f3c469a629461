"""Reads the header of a weights file: names, types and shapes, in milliseconds, without the weights or any code."""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from sddesk.core.errors import PickleRefused, SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.model_formats import GGUF, PICKLE, SAFETENSORS, ModelFormat, format_of_start
from sddesk.core.regular_files import open_regular
from sddesk.core.values import dataclass

# safetensors itself stops at 100 MB; the largest headers in use have 3 MB, and parsing takes 20 times the bytes.
MAX_HEADER_BYTES = 16_000_000
MAX_TENSORS = 100_000
MAX_DIMENSIONS = 8
MAX_BRACKETS = 4 * MAX_TENSORS  # an object and two arrays for each tensor, and some for the maker's texts
PEEK_BYTES = 200
BITS = {"BOOL": 8, "U8": 8, "I8": 8, "I16": 16, "U16": 16, "I32": 32, "U32": 32, "I64": 64, "U64": 64}
FLOAT_BITS = {"F64": 64, "F32": 32, "F16": 16, "BF16": 16, "F8_E4M3": 8, "F8_E5M2": 8, "F8_E8M0": 8, "C64": 64}
SMALL_BITS = {"F8_E4M3FNUZ": 8, "F8_E5M2FNUZ": 8, "F6_E2M3": 6, "F6_E3M2": 6, "F4": 4}
KNOWN_BITS = BITS | FLOAT_BITS | SMALL_BITS


@dataclass(frozen=True, slots=True, kw_only=True)
class TensorEntry:
    """One tensor of a file: its type as the format names it, its shape as torch counts it, its length in bytes.

    `offset` is where it begins, in bytes from the first tensor.
    """

    dtype: str
    shape: tuple[int, ...]
    size_bytes: int
    offset: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The tensors of a file by name, and the texts its maker wrote into it. `data_offset`: where the tensors begin."""

    tensors: dict[str, TensorEntry]
    metadata: dict[str, str]
    format: ModelFormat = SAFETENSORS
    data_offset: int = 0


def read_header(file: Path) -> Header:
    """Read and check a safetensors file by its bytes, whatever its extension.

    https://github.com/huggingface/safetensors#format: 8 bytes of length, JSON, then the tensors, no gap.
    Raises SddeskError: a pickle, a web page, a git pointer, a GGUF file, a truncated file are each named as what
    they are; headers with more bytes, tensors or dimensions than any real one are refused before they are computed.
    """
    try:
        with open_regular(file) as stream:
            size = stream.seek(0, 2)
            stream.seek(0)
            head = stream.read(8)
            length = struct.unpack("<Q", head)[0] if len(head) == 8 else 0
            fits = 2 <= length <= min(size, MAX_HEADER_BYTES)
            text = stream.read(length if fits else PEEK_BYTES)
    except OSError as error:
        raise unreadable(file, error) from error
    if not fits or not text.startswith(b"{"):
        if text.startswith(b"{") and MAX_HEADER_BYTES < length <= size:
            raise damaged(file, f"its header has {length} bytes, more than any model's")
        raise _foreign(file, head + text[:PEEK_BYTES])
    try:
        return _parsed(text, size)
    except _TooMuchError as error:
        raise damaged(file, str(error)) from error
    except _WrongSizeError as error:
        raise damaged(file, f"{size} bytes where its header says {error.said}") from error
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, OverflowError, RecursionError) as error:
        raise damaged(file, "it is no safetensors file") from error


def data_offset(file: Path) -> int:
    """Where the tensors begin, in bytes. Raises SddeskError as `read_header` does."""
    return read_header(file).data_offset


def format_at(file: Path) -> ModelFormat | None:
    """The format of a file by how it begins, None where that tells nothing or it cannot be read."""
    try:
        with open_regular(file) as stream:
            return format_of_start(stream.read(PEEK_BYTES))
    except OSError:
        return None


def damaged(file: Path, reason: str) -> SddeskError:
    """The error for a file that is not what it should be; `reason` says how that was seen."""
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "The file {file} is damaged or not complete: {reason}."),
        QT_TRANSLATE_NOOP("messages", "Get the model again."),
        file=str(file),
        reason=reason,
    )


def unreadable(file: Path, error: OSError) -> SddeskError:
    """The error for a file that the system does not give."""
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "The file {file} cannot be read: {reason}."),
        file=str(file),
        reason=error.strerror or str(error),
    )


class _TooMuchError(ValueError):
    """A header with more of something than any real one has; the text says of what."""


class _WrongSizeError(ValueError):
    """A file of another length than its header says."""

    def __init__(self, said: int) -> None:
        super().__init__(said)
        self.said = said


def _foreign(file: Path, start: bytes) -> SddeskError:
    if start.startswith(b"version https://git-lfs"):
        return damaged(file, "only a pointer to the real file, as git without LFS leaves it")
    if format_of_start(start) == PICKLE:
        return PickleRefused(
            QT_TRANSLATE_NOOP("messages", "The file {file} is a pickle, which can run code. It was not opened."),
            QT_TRANSLATE_NOOP("messages", "Get the safetensors file of this model, or have this one converted."),
            file=str(file),
        )
    if format_of_start(start) == GGUF:
        return SddeskError(
            QT_TRANSLATE_NOOP("messages", "The file {file} is a GGUF file, which this version cannot draw with yet."),
            QT_TRANSLATE_NOOP("messages", "Get the safetensors file of this model."),
            file=str(file),
        )
    if start.lstrip()[:1] == b"<":
        return damaged(file, "it is a web page, no safetensors file")
    return damaged(file, "it is no safetensors file")


def _parsed(text: bytes, size: int) -> Header:
    """The header that `text` is, of a file of `size` bytes. Raises the errors that `read_header` turns into words."""
    if text.count(b"{") + text.count(b"[") > MAX_BRACKETS:
        raise _TooMuchError("its header lists more tensors than any model has")
    data = cast("dict[str, Any]", json.loads(text))
    metadata: Any = data.pop("__metadata__", {}) or {}
    if len(data) > MAX_TENSORS:
        raise _TooMuchError("its header lists more tensors than any model has")
    tensors: dict[str, TensorEntry] = {}
    places: list[tuple[int, int]] = []
    for name, entry in data.items():
        begin, end = (_count(offset) for offset in entry["data_offsets"])
        shape = _shape(entry.get("shape", ()))
        dtype = str(entry.get("dtype", ""))
        if end < begin or (dtype in KNOWN_BITS and not _fits(shape, KNOWN_BITS[dtype], end - begin)):
            raise ValueError(f"{name} is {end - begin} bytes")
        places.append((begin, end))
        tensors[name] = TensorEntry(dtype=dtype, shape=shape, size_bytes=end - begin, offset=begin)
    end = _end_of(sorted(places))
    start = 8 + len(text)
    if start + end != size:
        raise _WrongSizeError(start + end)
    texts = {str(key): str(value) for key, value in dict(metadata).items()}
    return Header(tensors=tensors, metadata=texts, data_offset=start)


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError("no count")
    return value


def _shape(value: Sequence[object]) -> tuple[int, ...]:
    if len(value) > MAX_DIMENSIONS:
        raise _TooMuchError("a tensor has more dimensions than any model's")
    return tuple(_count(side) for side in value)


def _fits(shape: tuple[int, ...], bits: int, size_bytes: int) -> bool:
    """Whether a tensor of this shape takes so many bytes; no product grows beyond what the file can hold."""
    if 0 in shape:
        return size_bytes == 0
    wanted, product = size_bytes * 8, bits
    for side in shape:
        product *= side
        if product > wanted:
            return False
    return product == wanted


def _end_of(places: list[tuple[int, int]]) -> int:
    """Where the last tensor ends. Raises _TooMuchError when two share bytes or a gap is between them."""
    at = 0
    for begin, end in places:
        if begin != at:
            raise _TooMuchError("its tensors overlap" if begin < at else "there are gaps between its tensors")
        at = end
    return at
