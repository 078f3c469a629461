"""What only an NVIDIA card has: a layout of its own, sums in half precision for the mode Fast, passes recorded into a
CUDA graph, a second stream for previews.

None of it has run on a card yet; tests/gpu holds it against the eager way where there is one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import torch

from sddesk.engine.backends.cuda_graphs import Recording
from sddesk.engine.make.preview import Copy

WARM_UPS = 2  # on another stream, before anything is recorded: libraries take their memory in the first calls


def suit_card(pipe: Any) -> None:
    """Lay the networks of a pipeline in half precision out as a card's convolutions read them, channels last."""
    for network in (pipe.unet, pipe.vae):
        network.to(memory_format=torch.channels_last)


@contextmanager
def sums_in_half(wanted: bool) -> Iterator[None]:
    """While open, a card adds up the products of float16 matrices in float16: faster on most cards, less exact."""
    switch: Any = torch.backends.cuda.matmul
    before = switch.allow_fp16_accumulation
    switch.allow_fp16_accumulation = wanted
    try:
        yield
    finally:
        switch.allow_fp16_accumulation = before


class CudaRecorder:
    """recorded.Recorder by torch.cuda.CUDAGraph. All of its recordings share their memory: one replays at a time."""

    def __init__(self) -> None:
        self._pool: Any = None
        self.bytes_held = 0

    def record(self, work: Callable[[], torch.Tensor]) -> Recording:
        """As recorded.Recorder has it."""
        side = torch.cuda.Stream()
        side.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(side):
            for _ in range(WARM_UPS):
                work()
        torch.cuda.current_stream().wait_stream(side)
        torch.cuda.synchronize()
        _let_go_of_workspaces()  # the other stream's
        torch.cuda.empty_cache()
        if self._pool is None:
            self._pool = torch.cuda.graph_pool_handle()
        before, graph = torch.cuda.memory_reserved(), torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph, pool=self._pool, capture_error_mode="thread_local"):
            answer = work()
        _let_go_of_workspaces()  # the recording's, which is of its memory
        self.bytes_held += max(0, torch.cuda.memory_reserved() - before)
        return Recording(graph.replay, answer)


def _let_go_of_workspaces() -> None:
    """Of matrix products, 8 to 32 MB for each stream that ever computed one: torch would keep them for good."""
    torch._C._cuda_clearCublasWorkspaces()


class SideCopies:
    """Copies to the processor on a stream of their own: neither the loop's stream nor the host waits for them."""

    def __init__(self) -> None:
        self._stream: torch.cuda.Stream | None = None

    def ask(self, tensor: torch.Tensor) -> Copy:
        """As preview.copy_of, ready later. What the loop computes after this call runs beside the copy."""
        if self._stream is None:
            self._stream = torch.cuda.Stream(tensor.device)
        there = torch.empty(tensor.shape, dtype=tensor.dtype, pin_memory=True)
        self._stream.wait_stream(torch.cuda.current_stream(tensor.device))
        with torch.cuda.stream(self._stream):
            there.copy_(tensor, non_blocking=True)
            done = torch.cuda.Event()
            done.record()
        tensor.record_stream(self._stream)  # its memory is not given to anybody else before the copy is made
        return lambda: there if done.query() else None
