"""GGUF files of any size that take no room: a header as the format wants it, and holes for the tensors."""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping
from pathlib import Path

from sddesk.core.model_formats import GGUF
from sddesk.weights.gguf import ALIGNMENT, STRING, TYPES

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
    """A GGUF file of version 3; tensors of one dimension are F32, as quantisers leave them."""
    metadata = metadata or {"general.architecture": "test"}
    head = GGUF.starts[0] + struct.pack("<IQQ", 3, len(shapes), len(metadata))
    for key, value in metadata.items():
        head += text(key) + struct.pack("<I", STRING) + text(value)
    at = 0
    for name, shape in shapes.items():
        label = kind if len(shape) > 1 else "F32"
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
