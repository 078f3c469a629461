"""Failures of torch that are the machine's doing, as sentences a person can act on."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Generator
from contextlib import contextmanager

import torch

from sddesk.core.errors import EngineLost, NoPicture, OutOfMemory, SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.request import GenerationRequest
from sddesk.engine.device import Device, empty_cache, memory

_NO_MEMORY = ("out of memory", "can't allocate memory", "not enough memory", "cannot allocate memory")
GIB = 2**30


def is_out_of_memory(error: BaseException) -> bool:
    """Whether torch says, in any of its ways, that memory ran out."""
    if isinstance(error, (torch.OutOfMemoryError, MemoryError)):
        return True
    return isinstance(error, RuntimeError) and any(words in str(error).lower() for words in _NO_MEMORY)


def not_finite() -> NoPicture:
    """The error for latents or pixels that are no numbers."""
    return NoPicture(
        QT_TRANSLATE_NOOP("messages", "The model's numbers overflowed: no picture came out."),
        QT_TRANSLATE_NOOP("messages", "Try the precision “full”; if it stays so, the model's file may be damaged."),
    )


def explain(
    error: BaseException, device: Device, request: GenerationRequest, *, kept: bool = False
) -> SddeskError | None:
    """The expected failure behind `error`, None if it is a bug. `kept`: only the decoding is missing."""
    if is_out_of_memory(error):
        return _out_of_memory(device, request, kept)
    if isinstance(error, RuntimeError) and "CUDA error" in str(error):
        return EngineLost(  # a CUDA error poisons the whole process
            QT_TRANSLATE_NOOP("messages", "The GPU stopped working: {reason}"),
            QT_TRANSLATE_NOOP("messages", "Restart the program; if it happens again, update the driver."),
            reason=str(error).splitlines()[0],
        )
    if isinstance(error, NotImplementedError):
        return SddeskError(
            QT_TRANSLATE_NOOP("messages", "The device {device} cannot do one of the operations needed: {reason}"),
            QT_TRANSLATE_NOOP("messages", "Choose the CPU as device in the settings."),
            device=device.name,
            reason=(str(error) or type(error).__name__).splitlines()[0],
        )
    return None


def _out_of_memory(device: Device, request: GenerationRequest, kept: bool) -> OutOfMemory:
    total, free = memory(device)
    texts = (
        QT_TRANSLATE_NOOP(
            "messages",
            "There is not enough memory for a picture of {width} x {height}: {device} has {total} GB, {free} GB free.",
        ),
        QT_TRANSLATE_NOOP("messages", "Choose a smaller size, or close other programs that use this memory."),
    )
    texts_kept = (
        QT_TRANSLATE_NOOP(
            "messages",
            "A picture of {width} x {height} is computed, but there is not enough memory to decode it: {device} has "
            "{total} GB, {free} GB free.",
        ),
        QT_TRANSLATE_NOOP("messages", "Close other programs and try again: only the last stage is done anew."),
    )
    return OutOfMemory(
        *(texts_kept if kept else texts),
        width=request.width,
        height=request.height,
        device=device.name,
        total=f"{total / GIB:.1f}",
        free=f"{free / GIB:.1f}",
    )


@contextmanager
def in_words(
    device: Device, request: GenerationRequest, decoding: Callable[[], bool], unload: Callable[[], None]
) -> Generator[None]:
    """Raise an expected failure in the place of torch's error behind it, and give back what the work held.

    `decoding` tells whether the denoised picture is kept for another try. `unload` is called unless memory was short.
    """
    try:
        yield
    except (RuntimeError, MemoryError) as error:
        expected = explain(error, device, request, kept=decoding())
        if expected is None:
            raise
        traceback.clear_frames(error.__traceback__)  # they hold tensors
        if not is_out_of_memory(error):
            unload()
        empty_cache(device)
        raise expected from error
