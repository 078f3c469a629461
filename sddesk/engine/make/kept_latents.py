"""Finished latents that could not be decoded: the next try of their request decodes them, and draws nothing anew."""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch

from sddesk.core.request import GenerationRequest

KEPT_PICTURES = 100  # 64 kB each at 512 x 512


@dataclass(frozen=True, slots=True)
class Finished:
    """A picture that is not decoded yet: its latents, and how many went through the U-Net with it."""

    latents: torch.Tensor
    together: int | None


class KeptLatents:
    """Finished latents that could not be decoded, by the request that would make the picture alone."""

    def __init__(self) -> None:
        self._kept: dict[GenerationRequest, Finished] = {}

    def put(self, request: GenerationRequest, finished: Finished) -> None:
        """Keep a picture's latents, in the processor's memory; the oldest go when there are too many."""
        self._kept[request] = replace(finished, latents=finished.latents.detach().cpu())
        while len(self._kept) > KEPT_PICTURES:
            del self._kept[next(iter(self._kept))]

    def take(self, request: GenerationRequest) -> Finished | None:
        """What was kept of this picture, and is not any longer; None when there is nothing."""
        return self._kept.pop(request, None)
