"""Appends further channels to the latents, for denoisers that read a mask and a masked picture (inpainting)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch

from sddesk.engine.backends.base import Backend, Forward, Loop

_GRID = 4  # dimensions of latents whose points stand in rows and columns
_LATENTS = "hidden_states"  # what transformers call them


class Beside(Backend):
    """Joins the same channels to the latents of each call: pictures x channels x height x width.

    Of networks that read pictures as rows of points both are pictures x points x channels. The pipeline calls the
    network with latents alone. With guidance it has each picture twice, all pictures first.
    """

    def __init__(self, channels: torch.Tensor) -> None:
        self._channels = channels

    def fits(self, loop: Loop) -> bool:
        return True

    @contextmanager
    def run(self, forward: Forward, loop: Loop) -> Iterator[Forward]:
        def both(sample: torch.Tensor) -> torch.Tensor:
            times = sample.shape[0] // self._channels.shape[0]
            beside = self._channels.to(sample).repeat(times, *[1] * (sample.ndim - 1))
            return torch.cat([sample, beside], dim=1 if sample.ndim == _GRID else -1)

        def joined(*arguments: Any, **words: Any) -> Any:
            if not arguments:
                return forward(**{**words, _LATENTS: both(words[_LATENTS])})
            return forward(both(arguments[0]), *arguments[1:], **words)

        yield joined
