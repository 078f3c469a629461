"""Writes the header of a GGUF file: names, kinds and places of its tensors, and what made them.

https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
"""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sddesk.core.model_formats import GGUF
from sddesk.weights.gguf import ALIGNMENT, FLOATS, PSNR, STRING, TYPES

_FLOAT = 6
_NUMBERS = {label: number for number, (label, _, _) in TYPES.items()}


@dataclass(frozen=True, slots=True)
class Planned:
    """A tensor to be written: its shape, outermost first, and the kind of its numbers ("Q8_0", "F32")."""

    name: str
    shape: tuple[int, ...]
    kind: str

    @property
    def size_bytes(self) -> int:
        """Bytes of its numbers."""
        _, count, size = TYPES[_NUMBERS[self.kind]]
        return math.prod(self.shape) // count * size


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole file: its header, padded; where each tensor begins, and at which byte the measured loss stands."""

    header: bytes
    tensors: tuple[Planned, ...]
    places: tuple[int, ...]
    size_bytes: int
    psnr_at: int


def packable(shape: Sequence[int], kind: str) -> bool:
    """Whether a tensor of this shape is a matrix of whole blocks of this kind."""
    return len(shape) == 2 and shape[1] % TYPES[_NUMBERS[kind]][1] == 0


def plan(tensors: Sequence[Planned], texts: Mapping[str, str]) -> Plan:
    """Return the header for these tensors in their order, with `texts`, and what follows from it.

    The loss is not a number until it was measured: `struct.pack("<f", decibels)` goes to `psnr_at`.
    """
    head = GGUF.starts[0] + struct.pack("<IQQ", 3, len(tensors), len(texts) + 1)
    for key, value in texts.items():
        head += _text(key) + struct.pack("<I", STRING) + _text(value)
    head += _text(PSNR) + struct.pack("<I", _FLOAT)
    psnr_at = len(head)
    head += struct.pack(FLOATS[_FLOAT], math.nan)
    at, places = 0, list[int]()
    for tensor in tensors:
        head += _text(tensor.name) + struct.pack(f"<I{len(tensor.shape)}Q", len(tensor.shape), *reversed(tensor.shape))
        head += struct.pack("<IQ", _NUMBERS[tensor.kind], at)
        places.append(at)
        at += -(-tensor.size_bytes // ALIGNMENT) * ALIGNMENT
    head += bytes(-len(head) % ALIGNMENT)
    starts = tuple(len(head) + place for place in places)
    return Plan(head, tuple(tensors), starts, len(head) + at, psnr_at)


def _text(value: str) -> bytes:
    data = value.encode()
    return struct.pack("<Q", len(data)) + data
