"""Appends further channels to the latents, for denoisers that read a mask and a masked picture (inpainting)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch

from sddesk.engine.backends.base import Backend, Forward, Loop


class Beside(Backend):
    """Joins the same channels to the latents of each call: pictures x channels x height x width.

    The pipeline calls the network with latents alone. With guidance it has each picture twice, all pictures first.
    """

    def __init__(self, channels: torch.Tensor) -> None:
        self._channels = channels

    def fits(self, loop: Loop) -> bool:
        return True

    @contextmanager
    def run(self, forward: Forward, loop: Loop) -> Iterator[Forward]:
        def joined(sample: torch.Tensor, *arguments: Any, **words: Any) -> Any:
            times = sample.shape[0] // self._channels.shape[0]
            beside = self._channels.to(sample).repeat(times, 1, 1, 1)
            return forward(torch.cat([sample, beside], dim=1), *arguments, **words)

        yield joined
