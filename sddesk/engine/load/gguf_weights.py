"""Reads the weights of a GGUF file: quantised ones stay as they are, mapped from the disk; plain ones are converted."""

from __future__ import annotations

import mmap
from collections.abc import Callable
from pathlib import Path

import torch

from sddesk.engine.load.packed import Packed
from sddesk.engine.load.weights import Weights, drop_pages
from sddesk.weights.gguf import PLAIN, READ, read_gguf

_TYPES = {"F16": torch.float16, "BF16": torch.bfloat16, "F32": torch.float32}


def read_gguf_weights(
    file: Path,
    dtype: torch.dtype,
    check_cancelled: Callable[[], None] = lambda: None,
    wanted: Callable[[str], bool] = lambda _: True,
) -> Weights:
    """Return the tensors of a whole GGUF file that are `wanted`: `Packed` ones, and numbers in `dtype`.

    Quantised tensors, and those stored in `dtype`, stay on the disk, mapped, until used. `check_cancelled` is
    called between them. Raises SddeskError for a damaged file, ValueError for a way of packing that is not read here.
    """
    header = read_gguf(file)
    found: Weights = {}
    with file.open("rb") as stream:
        mapped = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_COPY)
    for name, entry in sorted(header.tensors.items(), key=lambda item: item[1].offset):
        if not wanted(name):
            continue
        check_cancelled()
        if entry.dtype not in READ:
            raise ValueError(f"{name} is packed as {entry.dtype}, which this version cannot read")
        begin = header.data_offset + entry.offset
        if entry.dtype in PLAIN:
            kind = _TYPES[entry.dtype]
            stored = _numbers(mapped, begin, entry.size_bytes, kind).reshape(entry.shape)
            found[name] = stored.to(dtype)
            if kind != dtype:
                del stored
                drop_pages(mapped, begin, begin + entry.size_bytes)
        else:
            rows = _numbers(mapped, begin, entry.size_bytes, torch.uint8)
            found[name] = Packed.of(
                rows.reshape(-1, entry.size_bytes * entry.shape[-1] // _count(entry.shape)), entry.dtype
            )
    return found


def _numbers(mapped: mmap.mmap, begin: int, size_bytes: int, kind: torch.dtype) -> torch.Tensor:
    """The numbers of so many bytes; what a file has not aligned is copied."""
    if not size_bytes:
        return torch.empty(0, dtype=kind)
    if begin % kind.itemsize:
        return torch.frombuffer(bytearray(mapped[begin : begin + size_bytes]), dtype=kind)
    return torch.frombuffer(mapped, dtype=kind, count=size_bytes // kind.itemsize, offset=begin)


def _count(shape: tuple[int, ...]) -> int:
    return torch.Size(shape).numel()
