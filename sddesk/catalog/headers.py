"""Reads the header of a weights file: names, types and shapes, in milliseconds, without the weights or any code."""

from __future__ import annotations

import json
import math
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from sddesk.core.errors import PickleRefused, SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP

MAX_HEADER_BYTES = 100_000_000
PEEK_BYTES = 200
PICKLE_STARTS = tuple(b"\x80" + bytes([protocol]) for protocol in range(2, 6))
ZIP_START = b"PK\x03\x04"
BITS = {"BOOL": 8, "U8": 8, "I8": 8, "I16": 16, "U16": 16, "I32": 32, "U32": 32, "I64": 64, "U64": 64}
FLOAT_BITS = {"F64": 64, "F32": 32, "F16": 16, "BF16": 16, "F8_E4M3": 8, "F8_E5M2": 8}
KNOWN_BITS = BITS | FLOAT_BITS


@dataclass(frozen=True, slots=True, kw_only=True)
class TensorEntry:
    """One tensor of a file: its type as safetensors names it, its shape, and its length in bytes."""

    dtype: str
    shape: tuple[int, ...]
    size_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The tensors of a file by name, and the texts its maker wrote into it."""

    tensors: dict[str, TensorEntry]
    metadata: dict[str, str]


def read_header(file: Path) -> Header:
    """Read and check a safetensors file by its bytes, whatever its extension.

    https://github.com/huggingface/safetensors#format: 8 bytes of length, JSON, then the tensors, no gap.
    Raises SddeskError: a pickle, a web page, a git pointer, a truncated file are each told as what they are.
    """
    try:
        size = file.stat().st_size
        with file.open("rb") as stream:
            head = stream.read(8)
            length = struct.unpack("<Q", head)[0] if len(head) == 8 else 0
            fits = 2 <= length <= min(size, MAX_HEADER_BYTES)
            text = stream.read(length if fits else PEEK_BYTES)
    except OSError as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The file {file} cannot be read: {reason}."),
            file=str(file),
            reason=error.strerror or str(error),
        ) from error
    if not fits or not text.startswith(b"{"):
        raise _foreign(file, head + text[:PEEK_BYTES])
    try:
        header = _parsed(cast("dict[str, Any]", json.loads(text)))
        end = sum(entry.size_bytes for entry in header.tensors.values())
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, OverflowError, RecursionError) as error:
        raise damaged(file, "it is no safetensors file") from error
    if 8 + length + end != size:
        raise damaged(file, f"{size} bytes where its header says {8 + length + end}")
    return header


def data_offset(file: Path) -> int:
    """Where the tensors begin, in bytes. Raises SddeskError as `read_header` does."""
    tensors = sum(entry.size_bytes for entry in read_header(file).tensors.values())
    return file.stat().st_size - tensors


def is_pickle(start: bytes) -> bool:
    """Whether a file that starts so is a pickle, bare or in the zip that torch writes."""
    return start.startswith((*PICKLE_STARTS, ZIP_START))


def damaged(file: Path, reason: str) -> SddeskError:
    """The error for a file that is not what it should be; `reason` says how that was seen."""
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "The file {file} is damaged or not complete: {reason}."),
        QT_TRANSLATE_NOOP("messages", "Get the model again."),
        file=str(file),
        reason=reason,
    )


def _foreign(file: Path, start: bytes) -> SddeskError:
    if start.startswith(b"version https://git-lfs"):
        return damaged(file, "only a pointer to the real file, as git without LFS leaves it")
    if is_pickle(start):
        return PickleRefused(
            QT_TRANSLATE_NOOP("messages", "The file {file} is a pickle, which can run code. It was not opened."),
            QT_TRANSLATE_NOOP("messages", "Get the safetensors file of this model, or have this one converted."),
            file=str(file),
        )
    if start.lstrip()[:1] == b"<":
        return damaged(file, "it is a web page, no safetensors file")
    return damaged(file, "it is no safetensors file")


def _parsed(data: dict[str, Any]) -> Header:
    metadata: Any = data.pop("__metadata__", {}) or {}
    tensors: dict[str, TensorEntry] = {}
    for name, entry in data.items():
        begin, end = (int(offset) for offset in entry["data_offsets"])
        shape = tuple(int(side) for side in entry.get("shape", ()))
        dtype = str(entry.get("dtype", ""))
        if (
            begin < 0
            or end < begin
            or (dtype in KNOWN_BITS and math.prod(shape) * KNOWN_BITS[dtype] // 8 != end - begin)
        ):
            raise ValueError(f"{name} is {end - begin} bytes")
        tensors[name] = TensorEntry(dtype=dtype, shape=shape, size_bytes=end - begin)
    return Header(tensors=tensors, metadata={str(key): str(value) for key, value in dict(metadata).items()})
