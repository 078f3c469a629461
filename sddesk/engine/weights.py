"""Reads weights straight into the type that runs: no second copy in memory, none at all of what is in that type."""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, BinaryIO

import torch
from safetensors import safe_open
from safetensors.torch import load_file

Weights = dict[str, torch.Tensor]
_TYPES = {"F16": torch.float16, "BF16": torch.bfloat16, "F32": torch.float32}


def read_weights(
    files: Sequence[Path],
    dtype: torch.dtype,
    check_cancelled: Callable[[], None] = lambda: None,
    wanted: Callable[[str], bool] = lambda _: True,
) -> Weights:
    """The tensors of whole safetensors files, numbers in `dtype`, in the processor's memory.

    What is stored in `dtype` stays on the disk, mapped, until it is looked at. The rest is read and converted one by
    one: mapped, its pages would stand in memory beside what is made of them. `check_cancelled` is called between them.
    Raises OSError and SafetensorError.
    """
    found: Weights = {}
    for file in files:
        mapped = {name: value for name, value in load_file(file).items() if wanted(name)}
        others = {name for name, value in mapped.items() if value.dtype in _TYPES.values() and value.dtype != dtype}
        for name, value in mapped.items():
            if name not in others:
                check_cancelled()
                found[name] = value.to(dtype) if value.is_floating_point() else value
        for name, value in _converted(file, others, dtype):
            check_cancelled()
            found[name] = value
    return found


def bytes_as(file: Path, dtype: torch.dtype) -> int:
    """How much memory the tensors of a file take once their numbers are in `dtype`. Raises OSError, SafetensorError."""
    with safe_open(file, framework="pt") as weights:
        slices = [weights.get_slice(name) for name in weights.keys()]  # noqa: SIM118 - it is no mapping
        return sum(math.prod(entry.get_shape()) for entry in slices) * dtype.itemsize


def fill(model: Any, weights: Weights) -> list[str]:
    """Give a model that was made without memory (on the meta device) its weights; the names of those that are missing.

    Raises RuntimeError when one has another shape.
    """
    missing, _ = model.load_state_dict(weights, strict=False, assign=True)
    return list(missing)


def _converted(file: Path, names: set[str], dtype: torch.dtype) -> Iterator[tuple[str, torch.Tensor]]:
    """These tensors of a file, in the order in which they lie there; one is read while the one before is converted."""
    if not names:
        return
    with file.open("rb", buffering=0) as stream, ThreadPoolExecutor(1, "weights") as reader:
        start, entries = _header(stream)
        places = sorted((entries[name]["data_offsets"], name) for name in names)
        buffers = [torch.empty(max(end - begin for (begin, end), _ in places), dtype=torch.uint8) for _ in range(2)]

        def read(index: int) -> torch.Tensor:
            begin, end = places[index][0]
            stored = buffers[index % 2][: end - begin]
            stream.seek(start + begin)
            _read_into(stream, memoryview(stored.numpy()))  # pyright: ignore[reportArgumentType] - from Python 3.12 on
            return stored

        coming = reader.submit(read, 0)
        for index, (_, name) in enumerate(places):
            stored = coming.result()
            if index + 1 < len(places):
                coming = reader.submit(read, index + 1)
            yield name, stored.view(_TYPES[entries[name]["dtype"]]).view(entries[name]["shape"]).to(dtype)


def _header(stream: BinaryIO) -> tuple[int, dict[str, Any]]:
    """(where the tensors begin, their places) of a file whose header was found to be whole."""
    (length,) = struct.unpack("<Q", stream.read(8))
    return 8 + length, json.loads(stream.read(length))


def _read_into(stream: Any, room: memoryview) -> None:
    while len(room):
        count = stream.readinto(room)
        if not count:
            raise OSError("the file ends before its last tensor")
        room = room[count:]
