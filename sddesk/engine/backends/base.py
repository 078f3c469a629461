"""What all backends share: they answer the denoiser's forward for one loop, each by itself or through the one before.

The pipeline's network is replaced in one place, `replaced`; no method of the network is assigned.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Protocol

import torch

Forward = Callable[..., Any]
Copy = Callable[[], torch.Tensor | None]  # in the memory of the CPU; None while it is not there yet


class Placement(IntEnum):
    """Where the weights are while a picture is made: on the device, or on it only part by part or layer by layer."""

    WHOLE = 0
    PARTS = 1
    LAYERS = 2


class Decoding(IntEnum):
    """How the VAE decodes or encodes: whole, in tiles, or whole on the CPU with its own memory."""

    WHOLE = 0
    TILES = 1
    PROCESSOR = 2


@dataclass(frozen=True, slots=True)
class Loop:
    """One denoising loop as the backends see it.

    `network` is the denoiser; `check` is called during each forward and may raise. `adapters` gives another value
    whenever LoRAs make the network answer otherwise; `has_room` tells whether there is memory for a CUDA graph.
    `accumulation` is the dtype in which the device adds up products of matrices, None where there is no choice.
    """

    network: Any
    check: Callable[[], None]
    placement: Placement | None = None
    adapters: Callable[[], Hashable] = lambda: None
    has_room: Callable[[], bool] = lambda: True
    accumulation: torch.dtype | None = None


class Backend(Protocol):
    """One way to compute a denoiser, or to compute less of it."""

    def fits(self, loop: Loop) -> bool:
        """Whether it takes part in this loop."""
        ...

    def run(self, forward: Forward, loop: Loop) -> AbstractContextManager[Forward]:
        """Give what answers in the place of `forward`, the network's or another backend's, while it is open."""
        ...


class Denoiser:
    """Stands in for a pipeline's network: calls go through the backends, attributes are the network's."""

    def __init__(self, network: Any, forward: Forward) -> None:
        self._network = network
        self._forward = forward

    def __call__(self, *arguments: Any, **words: Any) -> Any:
        """Answer as the network does."""
        return self._forward(*arguments, **words)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._network, name)


@contextmanager
def replaced(pipe: Any, name: str, loop: Loop, backends: Sequence[Backend]) -> Iterator[None]:
    """While open, calls of the pipeline's component `name` go through `backends`, of which the last is asked first."""
    forward: Forward = loop.network
    with ExitStack() as opened:
        for backend in backends:
            if backend.fits(loop):
                forward = opened.enter_context(backend.run(forward, loop))
        # Not setattr: the pipeline would write the stand-in's class into its configuration.
        before = vars(pipe)[name]
        vars(pipe)[name] = Denoiser(loop.network, forward)
        try:
            yield
        finally:
            vars(pipe)[name] = before
