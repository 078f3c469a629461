"""Keys and values of the text, computed in the first forward with that text and kept for the others of a loop."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from diffusers.models.attention_processor import Attention

from sddesk.engine.backends.base import Forward, Loop

MOST_BYTES = 256 * 2**20  # SDXL's of one picture are 51 MB in half precision; a very long prompt's many times that
_PROJECTIONS = ("to_k", "to_v")


@dataclass(slots=True)
class _Entry:
    """What a projection made of a text: of this very tensor, as long as nothing is written into it."""

    text: torch.Tensor
    version: int
    made: torch.Tensor


class TextEntries:
    """Keys and values that the projections made of one text. May outlive a loop: a CUDA graph reads them."""

    def __init__(self) -> None:
        self.by_projection: dict[torch.nn.Module, _Entry] = {}

    def find(self, projection: torch.nn.Module, text: torch.Tensor) -> torch.Tensor | None:
        """What this projection made of the text, None if it has not or the text was written into since."""
        entry = self.by_projection.get(projection)
        known = entry is not None and entry.text is text and entry.version == version_of(text)
        return entry.made if entry is not None and known else None

    def add(self, projection: torch.nn.Module, text: torch.Tensor, made: torch.Tensor) -> None:
        """Keep what the projection made of the text, instead of what it made before, unless that is too much."""
        self.by_projection.pop(projection, None)
        if self.bytes_kept + made.nbytes <= MOST_BYTES:
            self.by_projection[projection] = _Entry(text, version_of(text), made)

    def renew(self, text: torch.Tensor) -> None:
        """Compute everything anew, in the same memory: another text was written into the tensor that it is of."""
        for projection, entry in self.by_projection.items():
            entry.made.copy_(projection(text))
            entry.version = version_of(text)

    @property
    def bytes_kept(self) -> int:
        """Memory of all that is kept."""
        return sum(entry.made.nbytes for entry in self.by_projection.values())


class KvCache:
    """Backend: each projection of a network's cross-attention computes once for each text.

    A projection is wrapped with everything that is on it, LoRAs and hooks that move weights: the numbers are the same
    to the last bit, because they are those of the first forward.
    """

    def __init__(self) -> None:
        self._projections: list[torch.nn.Module] = []
        self._entries = TextEntries()
        self._reads_only = False

    def fits(self, loop: Loop) -> bool:
        """Any network whose attention reads a text separately."""
        return any(True for _ in _crossing(loop.network))

    @contextmanager
    def run(self, forward: Forward, loop: Loop) -> Iterator[Forward]:
        """Backend.run; afterwards the projections are in their places again, and nothing is kept."""
        layers = [(attention, name) for attention in _crossing(loop.network) for name in _PROJECTIONS]
        self._projections = [getattr(attention, name) for attention, name in layers]
        try:
            for (attention, name), projection in zip(layers, self._projections, strict=True):
                setattr(attention, name, _Cached(projection, self))
            yield forward
        finally:
            for (attention, name), projection in zip(layers, self._projections, strict=True):
                setattr(attention, name, projection)
            self._projections, self._entries = [], TextEntries()

    def compute(self, text: torch.Tensor) -> TextEntries:
        """What the projections make of `text`, computed now, as far as it may be kept."""
        entries = TextEntries()
        for projection in self._projections:
            entries.add(projection, text, projection(text))
        return entries

    @contextmanager
    def reading(self, entries: TextEntries) -> Iterator[None]:
        """While open, the projections answer from these entries, and nothing new is kept."""
        before, self._entries, self._reads_only = self._entries, entries, True
        try:
            yield
        finally:
            self._entries, self._reads_only = before, False

    def answer(self, projection: torch.nn.Module, text: torch.Tensor) -> torch.Tensor:
        """What `projection` makes of `text`, kept or computed now."""
        found = self._entries.find(projection, text)
        if found is None:
            found = projection(text)
            if not self._reads_only:
                self._entries.add(projection, text, found)
        return found


class _Cached(torch.nn.Module):
    """In the place of a projection. The projection stays a child, so that whatever moves weights finds it."""

    def __init__(self, projection: torch.nn.Module, cache: KvCache) -> None:
        super().__init__()
        self.projection = projection
        self._cache = cache

    def forward(self, text: torch.Tensor) -> torch.Tensor:
        return self._cache.answer(self.projection, text)


def _crossing(network: torch.nn.Module) -> Iterator[Any]:
    """The layers that attend to the text alone."""
    for layer in network.modules():
        if isinstance(layer, Attention) and layer.is_cross_attention and layer.norm_cross is None:
            yield layer


def version_of(tensor: torch.Tensor) -> int:
    """Another number after each writing into it, as far as torch counts."""
    return 0 if tensor.is_inference() else tensor._version
