"""Writes a transformer's weights in 8 or 4 bits as a GGUF file, tensor by tensor; a later run goes on from there.

The blocks are ggml's Q8_0 and Q4_0: https://github.com/ggml-org/ggml/blob/master/src/ggml-quants.c
"""

from __future__ import annotations

import os
import shutil
import struct
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO

import torch
from safetensors import SafetensorError, safe_open

from sddesk.core.errors import Cancelled, SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.quantising import KINDS
from sddesk.weights.gguf_writing import Plan, Planned, packable, plan
from sddesk.weights.headers import read_header

SPARE_BYTES = 2**28  # the disk keeps so much
_BLOCK = 32
_PLAIN = {"F16": "F16", "BF16": "BF16", "F32": "F32", "F64": "F32"}  # as they are stored: as they are written
_TYPES = {"F16": torch.float16, "BF16": torch.bfloat16, "F32": torch.float32}
_AT_ONCE = 2**22  # numbers that are packed together
OnProgress = Callable[[int, int], None]  # bytes of bytes


def quantise(
    files: Sequence[Path], target: Path, to: str, source: str, on_progress: OnProgress, cancelled: Callable[[], bool]
) -> Plan:
    """Write the weights of `files` (safetensors with plain numbers) to `target`, matrices in the kind that `to` names.

    `source` names them in the file; an interrupted run of the same source is gone on with, and a finished one whose
    loss was not measured stays as it is. Raises Cancelled, and SddeskError where another file is there, there is too
    little room, numbers are packed already, or a file cannot be read or written.
    """
    planned = _planned(files, KINDS[to], source)
    if _is_unmeasured(target, planned):
        return planned
    part = target.with_name(f"{target.name}.part")
    begun = _begun(part, planned)
    _check_room(target.parent, planned.size_bytes - (part.stat().st_size if begun else 0))
    try:
        with part.open("r+b" if begun else "wb") as stream:
            if not begun:
                stream.write(planned.header)
            _write(stream, files, planned, begun, on_progress, cancelled)
            stream.truncate(planned.size_bytes)
            os.fsync(stream.fileno())
        part.replace(target)
    except (OSError, SafetensorError) as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "“{file}” was not written: {reason}."),
            QT_TRANSLATE_NOOP("messages", "The same command goes on where this one stopped."),
            file=target.name,
            reason=str(getattr(error, "strerror", None) or error),
        ) from error
    return planned


def note_loss(file: Path, planned: Plan, decibels: float) -> None:
    """Write into a finished file how far its pictures are from the original's. Raises OSError."""
    with file.open("r+b") as stream:
        stream.seek(planned.psnr_at)
        stream.write(struct.pack("<f", decibels))


def packed_q8_0(numbers: torch.Tensor) -> torch.Tensor:
    """Numbers (float32, a multiple of 32) as blocks of Q8_0: blocks x 34 bytes."""
    blocks = numbers.reshape(-1, _BLOCK)
    scale = blocks.abs().amax(1, keepdim=True) / 127
    steps = blocks * _inverse(scale)
    whole = torch.trunc(steps + torch.copysign(torch.full_like(steps, 0.5), steps)).to(torch.int8)
    return torch.cat([_half(scale), whole.view(torch.uint8)], 1)


def packed_q4_0(numbers: torch.Tensor) -> torch.Tensor:
    """Numbers (float32, a multiple of 32) as blocks of Q4_0: blocks x 18 bytes."""
    blocks = numbers.reshape(-1, _BLOCK)
    most = blocks.gather(1, blocks.abs().argmax(1, keepdim=True))
    scale = most / -8
    four = torch.trunc(blocks * _inverse(scale) + 8.5).clamp(0, 15).to(torch.uint8)
    return torch.cat([_half(scale), four[:, :16] | (four[:, 16:] << 4)], 1)


_PACK = {"Q8_0": packed_q8_0, "Q4_0": packed_q4_0}


def _inverse(scale: torch.Tensor) -> torch.Tensor:
    return torch.where(scale == 0, 0.0, 1 / scale)


def _half(scale: torch.Tensor) -> torch.Tensor:
    return scale.to(torch.float16).contiguous().view(torch.uint8)


def _planned(files: Sequence[Path], kind: str, source: str) -> Plan:
    tensors: list[Planned] = []
    for file in files:
        for name, entry in read_header(file).tensors.items():
            if entry.dtype not in _PLAIN:
                raise SddeskError(
                    QT_TRANSLATE_NOOP("messages", "The weights of “{file}” are packed already ({dtype})."),
                    QT_TRANSLATE_NOOP("messages", "Take the form with 16 bits: what was rounded twice is worse."),
                    file=file.name,
                    dtype=entry.dtype,
                )
            fits = packable(entry.shape, kind)
            tensors.append(Planned(name, entry.shape, kind if fits else _PLAIN[entry.dtype]))
    texts = {"general.architecture": "sddesk", "general.quantized_by": "sddesk", "sddesk.source": source}
    return plan(tensors, texts)


def _is_unmeasured(target: Path, planned: Plan) -> bool:
    """Whether the whole file is there and its loss is still not a number. Raises SddeskError where another one is."""
    if not target.exists():
        return False
    try:
        with target.open("rb") as stream:
            same = stream.read(len(planned.header)) == planned.header
    except OSError:
        same = False
    if not same or target.stat().st_size != planned.size_bytes:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "There is a file {file} already; it is not overwritten."), file=str(target)
        )
    return True


def _begun(part: Path, planned: Plan) -> int:
    """How many tensors of an interrupted run of the same plan are whole; the last that it wrote may be torn."""
    try:
        size = part.stat().st_size
        with part.open("rb") as stream:
            if stream.read(len(planned.header)) != planned.header:
                return 0
    except OSError:
        return 0
    ends = [place + one.size_bytes for place, one in zip(planned.places, planned.tensors, strict=True)]
    return max(0, sum(end <= size for end in ends) - 1)


def _check_room(folder: Path, wanted: int) -> None:
    free = shutil.disk_usage(folder).free
    if wanted + SPARE_BYTES > free:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "There is too little room in {folder}: {wanted} GB are needed, {free} free."),
            QT_TRANSLATE_NOOP("messages", "Make room on that disk, or name another folder."),
            folder=str(folder),
            wanted=f"{(wanted + SPARE_BYTES) / 1e9:.1f}",
            free=f"{free / 1e9:.1f}",
        )


def _write(
    stream: BinaryIO,
    files: Sequence[Path],
    planned: Plan,
    begun: int,
    on_progress: OnProgress,
    cancelled: Callable[[], bool],
) -> None:
    place = 0
    for file in files:
        with safe_open(file, framework="pt") as opened:
            for name in read_header(file).tensors:
                if place >= begun:
                    if cancelled():
                        raise Cancelled
                    _write_tensor(stream, planned, place, opened.get_tensor(name))
                    on_progress(planned.places[place] + planned.tensors[place].size_bytes, planned.size_bytes)
                place += 1


def _write_tensor(stream: BinaryIO, planned: Plan, place: int, value: torch.Tensor) -> None:
    tensor = planned.tensors[place]
    stream.seek(planned.places[place])
    if tensor.kind not in _PACK:
        stream.write(value.to(_TYPES[tensor.kind]).reshape(-1).view(torch.uint8).numpy().tobytes())
        return
    flat = value.reshape(-1)
    for start in range(0, flat.numel(), _AT_ONCE):
        packed = _PACK[tensor.kind](flat[start : start + _AT_ONCE].to(torch.float32))
        stream.write(packed.numpy().tobytes())
