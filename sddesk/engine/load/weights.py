"""Reads weights straight into the type that runs: no second copy in memory, and none at all of matching types."""

from __future__ import annotations

import json
import math
import mmap
import struct
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO

import torch
from safetensors import safe_open

from sddesk.core.model_formats import GGUF
from sddesk.engine.load.packed import FP8, Packed
from sddesk.engine.load.quantised import Scales, unpack
from sddesk.weights.gguf import PLAIN, read_gguf
from sddesk.weights.headers import format_at

EMA = "model_ema."  # running means of the weights, which only training goes on from
Weights = dict[str, torch.Tensor]
_TYPES = {"F16": torch.float16, "BF16": torch.bfloat16, "F32": torch.float32}


def read_weights(
    files: Sequence[Path],
    dtype: torch.dtype,
    check_cancelled: Callable[[], None] = lambda: None,
    wanted: Callable[[str], bool] = lambda _: True,
    *,
    channels_last: bool = False,
    keep_fp8: bool = False,
) -> Weights:
    """The tensors of whole safetensors files that are `wanted`, numbers in `dtype`, in the processor's memory.

    Weights in scaled fp8 are multiplied with their scales; with `keep_fp8` matrices stay as they are, `Packed`.
    Tensors stored in `dtype` stay on the disk, mapped, until used. The rest is converted one by one, and
    its pages are let go, which else would stand in memory next to the copies; with `channels_last` what has
    four dimensions is laid out so in the same pass over it. `check_cancelled` is called between them.
    Raises OSError, ValueError and SafetensorError.
    """
    found: Weights = {}
    for file in files:
        mapped, packed = _mapped(file, wanted)
        others = {name for name, value in mapped.items() if value.dtype in _TYPES.values() and value.dtype != dtype}
        for name, value in mapped.items():
            if name not in others:
                check_cancelled()
                kept = _in_fp8(value, packed.scales.get(name)) if keep_fp8 else None
                found[name] = packed.plain(name, value, dtype) if kept is None else kept
        for name, value in _stored_as(file, others):
            check_cancelled()
            layout = torch.channels_last if channels_last and value.ndim == 4 else torch.preserve_format
            found[name] = packed.plain(name, value, dtype, layout)
    return found


def _mapped(file: Path, wanted: Callable[[str], bool]) -> tuple[Weights, Scales]:
    """The wanted weights as they are stored, mapped, and their scales."""
    with safe_open(file, framework="pt") as opened:
        names = [name for name in opened.keys() if wanted(name)]  # noqa: SIM118 - it is no mapping
        weights, packed = unpack(names, opened.get_tensor)
        return {name: opened.get_tensor(name) for name in weights}, packed


def _in_fp8(value: torch.Tensor, scale: torch.Tensor | None) -> Packed | None:
    """A matrix in fp8 as it is stored; None for what has other numbers, or more than one scale."""
    kind = next((kind for kind, dtype in FP8.items() if dtype == value.dtype), None)
    if kind is None or value.ndim != 2 or (scale is not None and scale.numel() != 1):
        return None
    return Packed.of(value.view(torch.uint8), kind, None if scale is None else float(scale))


def cast(model: torch.nn.Module, dtype: torch.dtype) -> None:
    """Bring the weights of a language model to `dtype`, as transformers does where it loads one.

    Numbers that it made itself stay as they are: in half precision the frequencies of positions would be so coarse
    that tokens far behind stand elsewhere.
    """
    for module in model.modules():
        for weight in module.parameters(recurse=False):
            if weight.is_floating_point():
                weight.data = weight.data.to(dtype)
        for name, value in module.named_buffers(recurse=False):
            if value.is_floating_point() and name not in module._non_persistent_buffers_set:
                module.register_buffer(name, value.to(dtype))


def bytes_as(file: Path, dtype: torch.dtype, *, keep_fp8: bool = False, left_out: tuple[str, ...] = ()) -> int:
    """How much memory the tensors of a file take once their numbers are in `dtype`, but for quantised ones of GGUF.

    With `keep_fp8` those in fp8 stay so. Tensors whose names begin as `left_out` says are not read.
    Raises OSError, SafetensorError, SddeskError.
    """
    if format_at(file) == GGUF:
        entries = read_gguf(file).tensors.values()
        return sum(math.prod(e.shape) * dtype.itemsize if e.dtype in PLAIN else e.size_bytes for e in entries)
    with safe_open(file, framework="pt") as weights:
        unread = (EMA, *left_out)
        names = [name for name in weights.keys() if not name.startswith(unread)]  # noqa: SIM118 - it is no mapping
        slices = [weights.get_slice(name) for name in names]
        kept = FP8 if keep_fp8 else ()
        sizes = [1 if entry.get_dtype() in kept else dtype.itemsize for entry in slices]
        return sum(math.prod(entry.get_shape()) * size for entry, size in zip(slices, sizes, strict=True))


def bytes_of_all(tensors: Iterable[torch.Tensor]) -> int:
    """How much memory these take."""
    return sum(tensor.numel() * tensor.element_size() for tensor in tensors)


def fill(model: Any, weights: Weights) -> list[str]:
    """Give a model that was made without memory (on the meta device) its weights; the names of those that are missing.

    Raises RuntimeError when one has another shape.
    """
    missing, _ = model.load_state_dict(weights, strict=False, assign=True)
    return list(missing)


def _stored_as(file: Path, names: set[str]) -> Iterator[tuple[str, torch.Tensor]]:
    """These tensors of a file as they are stored, in the order in which they lie there; each only until the next."""
    if not names:
        return
    with file.open("rb") as stream:
        start, entries = _header(stream)
        mapped = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_COPY)
    for begin, end, name in sorted((*entries[name]["data_offsets"], name) for name in names):
        kind, shape = _TYPES[entries[name]["dtype"]], entries[name]["shape"]
        yield name, _stored(mapped, start + begin, start + end, kind).view(shape)
        drop_pages(mapped, start + begin, start + end)


def _stored(mapped: mmap.mmap, begin: int, end: int, kind: torch.dtype) -> torch.Tensor:
    """The numbers between two bytes of a file. Raises ValueError when it ends before."""
    if begin == end:
        return torch.empty(0, dtype=kind)
    if begin % kind.itemsize == 0:
        return torch.frombuffer(mapped, dtype=kind, count=(end - begin) // kind.itemsize, offset=begin)
    return torch.frombuffer(bytearray(mapped[begin:end]), dtype=kind)


def drop_pages(mapped: mmap.mmap, begin: int, end: int) -> None:
    """Let the pages go that were read; the system still has them in its cache. Windows does so when memory is short."""
    if sys.platform != "win32":
        page = begin // mmap.PAGESIZE * mmap.PAGESIZE
        mapped.madvise(mmap.MADV_DONTNEED, page, end - page)


def _header(stream: BinaryIO) -> tuple[int, dict[str, Any]]:
    """(where the tensors begin, their places) of a file whose header was found to be whole."""
    (length,) = struct.unpack("<Q", stream.read(8))
    return 8 + length, json.loads(stream.read(length))
