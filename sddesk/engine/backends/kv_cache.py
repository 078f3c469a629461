"""Keys and values of the text, computed in the first pass of a picture and kept for the others: it is the same text."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from diffusers.models.attention_processor import Attention

MOST_BYTES = 256 * 2**20  # SDXL's of one picture are 51 MB in half precision; a very long prompt's many times that


@dataclass(slots=True)
class _Kept:
    """What a layer made of a text: of this very tensor, as long as nothing is written into it."""

    text: torch.Tensor
    version: int
    made: torch.Tensor


class KeptText:
    """What the layers made of one text. It may outlive a run: a recorded pass reads what is kept in it."""

    def __init__(self) -> None:
        self.by_layer: dict[torch.nn.Module, _Kept] = {}

    def add(self, layer: torch.nn.Module, text: torch.Tensor, made: torch.Tensor) -> None:
        """Keep what this layer made of the text, in the place of what it made before, unless that is too much."""
        self.by_layer.pop(layer, None)
        if self.bytes_kept + made.numel() * made.element_size() <= MOST_BYTES:
            self.by_layer[layer] = _Kept(text, version_of(text), made)

    @property
    def bytes_kept(self) -> int:
        """How much it takes."""
        return sum(kept.made.numel() * kept.made.element_size() for kept in self.by_layer.values())


class TextOnce:
    """For the time of a run the cross-attention of a U-Net asks its `to_k` and `to_v` once for each text.

    They stand behind whatever computes the attention, with LoRAs on them and with the hooks that move their weights:
    the numbers are the same to the last bit, because they are those of the first pass.
    """

    def __init__(self, unet: torch.nn.Module) -> None:
        crossing = [
            layer
            for layer in unet.modules()
            if isinstance(layer, Attention) and layer.is_cross_attention and layer.norm_cross is None
        ]
        self._layers: list[Any] = [part for layer in crossing for part in (layer.to_k, layer.to_v)]
        self._asked: dict[torch.nn.Module, Callable[..., torch.Tensor]] = {}
        self._kept = KeptText()
        self._only_reads = False

    @contextmanager
    def running(self) -> Iterator[None]:
        """While open, it is so; afterwards the layers are as before, and nothing is kept."""
        before = {layer: layer.__dict__.get("forward") for layer in self._layers}
        self._asked = {layer: layer.forward for layer in self._layers}
        for layer in self._layers:
            layer.forward = functools.partial(self._forward, layer)
        try:
            yield
        finally:
            for layer, forward in before.items():
                if forward is None:
                    del layer.forward
                else:
                    layer.forward = forward
            self._asked = {}
            self._kept = KeptText()

    def make(self, text: torch.Tensor) -> KeptText:
        """What the layers make of `text`, computed now, as far as it may be kept."""
        made = KeptText()
        for layer in self._layers:
            made.add(layer, text, self._asked[layer](text))
        return made

    def renew(self, kept: KeptText, text: torch.Tensor) -> None:
        """Another text was written into the tensor whose text is kept: the same memory takes what is made of it."""
        for layer, one in kept.by_layer.items():
            one.made.copy_(self._asked[layer](text))
            one.version = version_of(text)

    @contextmanager
    def reading(self, kept: KeptText) -> Iterator[None]:
        """While open, the layers answer from what is kept here, and nothing new is kept."""
        before, self._kept, self._only_reads = self._kept, kept, True
        try:
            yield
        finally:
            self._kept, self._only_reads = before, False

    def _forward(self, layer: torch.nn.Module, text: torch.Tensor, *more: Any, **words: Any) -> torch.Tensor:
        kept = self._kept.by_layer.get(layer)
        if kept is not None and kept.text is text and kept.version == version_of(text):
            return kept.made
        made = self._asked[layer](text, *more, **words)
        if not self._only_reads:
            self._kept.add(layer, text, made)
        return made


def version_of(tensor: torch.Tensor) -> int:
    """Another number after each writing into it, as far as torch counts."""
    return 0 if tensor.is_inference() else tensor._version
