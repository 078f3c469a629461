"""For NVIDIA GPUs: a layout of the weights, sums in half precision for the mode Fast, a second stream for previews."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch

from sddesk.engine.backends.base import Copy, Forward, Loop
from sddesk.engine.device import lay_channels_last


def suit(pipe: Any, denoiser: str) -> None:
    """Lay the networks of a pipeline in half precision out as a GPU's convolutions read them, channels last."""
    for name in (denoiser, "vae"):
        lay_channels_last(getattr(pipe, name))


class Accumulation:
    """Backend: matrix products are added up in the loop's `accumulation`; in float16 that is faster and less exact."""

    def fits(self, loop: Loop) -> bool:
        """Where there is a choice."""
        return loop.accumulation is not None

    @contextmanager
    def run(self, forward: Forward, loop: Loop) -> Iterator[Forward]:
        """Backend.run; what was set before is set again afterwards."""
        switch: Any = torch.backends.cuda.matmul
        before = switch.allow_fp16_accumulation
        switch.allow_fp16_accumulation = loop.accumulation == torch.float16
        try:
            yield forward
        finally:
            switch.allow_fp16_accumulation = before


class SideCopies:
    """Copies to the CPU on a stream of their own: neither the loop's stream nor the host waits for them."""

    def __init__(self) -> None:
        self._stream: torch.cuda.Stream | None = None

    def ask(self, tensor: torch.Tensor) -> Copy:
        """Return the copy, ready later. The loop's further work runs while it is copied."""
        if self._stream is None:
            self._stream = torch.cuda.Stream(tensor.device)
        there = torch.empty(tensor.shape, dtype=tensor.dtype, pin_memory=True)
        self._stream.wait_stream(torch.cuda.current_stream(tensor.device))
        with torch.cuda.stream(self._stream):
            there.copy_(tensor, non_blocking=True)
            done = torch.cuda.Event()
            done.record()
        tensor.record_stream(self._stream)  # its memory is not used for another tensor before the copy is made
        return lambda: there if done.query() else None
