"""GGUF files: of any size that take no room, a header and holes for the tensors; and small ones with numbers."""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import cast

import numpy as np

from sddesk.core.model_formats import GGUF
from sddesk.weights.gguf import ALIGNMENT, ARRAY, STRING, TYPES

NUMBERS = {label: number for number, (label, _, _) in TYPES.items()}


def text(value: str) -> bytes:
    """A string as GGUF has it."""
    data = value.encode()
    return struct.pack("<Q", len(data)) + data


def write_gguf(
    file: Path,
    shapes: Mapping[str, tuple[int, ...]],
    *,
    kind: str = "Q4_K",
    metadata: Mapping[str, str] | None = None,
) -> Path:
    """A GGUF file of version 3; tensors of one dimension, and of no whole blocks, are F32, as quantisers leave them."""
    metadata = metadata or {"general.architecture": "test"}
    head = GGUF.starts[0] + struct.pack("<IQQ", 3, len(shapes), len(metadata))
    for key, value in metadata.items():
        head += text(key) + struct.pack("<I", STRING) + text(value)
    at = 0
    for name, shape in shapes.items():
        label = kind if len(shape) > 1 and shape[-1] % TYPES[NUMBERS[kind]][1] == 0 else "F32"
        _, block, block_bytes = TYPES[NUMBERS[label]]
        head += text(name) + struct.pack(f"<I{len(shape)}Q", len(shape), *reversed(shape))
        head += struct.pack("<IQ", NUMBERS[label], at)
        at += -(-math.prod(shape) // block * block_bytes // ALIGNMENT) * ALIGNMENT
    start = -(-len(head) // ALIGNMENT) * ALIGNMENT
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as stream:
        stream.write(head)
        stream.truncate(start + at)
    return file


def quantised(numbers: np.ndarray, kind: str) -> bytes:
    """Numbers (float32, a multiple of 32) in blocks of Q4_0 or Q8_0, each scaled by its largest, or as plain ones."""
    if kind == "F32":
        return numbers.astype("<f4").tobytes()
    if kind == "F16":
        return numbers.astype("<f2").tobytes()
    if kind == "BF16":
        return (numbers.astype("<f4").view("<u4") >> 16).astype("<u2").tobytes()
    blocks = numbers.reshape(-1, 32).astype(np.float32)
    most = blocks[np.arange(len(blocks)), np.abs(blocks).argmax(1)][:, None]
    scale = (most / -8 if kind == "Q4_0" else np.abs(most) / 127).astype(np.float16)
    steps = np.divide(blocks, scale.astype(np.float32), out=np.zeros_like(blocks), where=scale != 0)
    if kind == "Q8_0":
        return np.hstack([scale.view(np.uint8), np.round(steps).astype(np.int8).view(np.uint8)]).tobytes()
    assert kind == "Q4_0", kind
    four = np.clip(np.floor(steps + 8.5), 0, 15).astype(np.uint8)
    return np.hstack([scale.view(np.uint8), four[:, :16] | (four[:, 16:] << 4)]).tobytes()


def save_gguf(
    file: Path,
    tensors: Mapping[str, np.ndarray],
    kind: str,
    *,
    metadata: Mapping[str, object] | None = None,
    small: str = "F32",
) -> Path:
    """A GGUF file with these numbers; what has one dimension, or rows that are no whole blocks, is `small`."""
    metadata = metadata or {"general.architecture": "test"}
    head = GGUF.starts[0] + struct.pack("<IQQ", 3, len(tensors), len(metadata))
    for key, value in metadata.items():
        head += text(key) + _value(value)
    body = b""
    for name, value in tensors.items():
        label = kind if value.ndim > 1 and value.shape[-1] % TYPES[NUMBERS[kind]][1] == 0 else small
        head += text(name) + struct.pack(f"<I{value.ndim}Q", value.ndim, *reversed(value.shape))
        head += struct.pack("<IQ", NUMBERS[label], len(body))
        body += quantised(value, label)
        body += bytes(-len(body) % ALIGNMENT)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(head + bytes(-len(head) % ALIGNMENT) + body)
    return file


def _value(value: object) -> bytes:
    if isinstance(value, str):
        return struct.pack("<I", STRING) + text(value)
    if isinstance(value, float):
        return struct.pack("<If", 6, value)
    if isinstance(value, int):
        return struct.pack("<II", 4, value)
    assert isinstance(value, list) and value
    entries = cast("list[object]", value)
    if isinstance(entries[0], str):
        return struct.pack("<IIQ", ARRAY, STRING, len(entries)) + b"".join(text(str(entry)) for entry in entries)
    kind, form = (6, "f") if isinstance(entries[0], float) else (5, "i")
    return struct.pack(f"<IIQ{len(entries)}{form}", ARRAY, kind, len(entries), *entries)
