"""Where the denoiser looks at each token of the text: the probabilities of its cross-attention, taken as it runs.

The network's own processor answers as ever; the probabilities are computed a second time, for these maps alone.
https://arxiv.org/abs/2210.04885 reads them in the same way: averaged over heads and layers.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from diffusers.models.attention_processor import Attention

from sddesk.engine.failures import is_out_of_memory

MOST_SIDE = 64  # of a map: larger ones are averaged to that
_SCALES = (1, 2, 4, 8, 16, 32)
_NUMBERS_AT_ONCE = 2**24  # of probabilities
_MANY_TOKENS = 77 * 4  # more chunks than nearly all prompts have
Size = tuple[int, int]  # rows, columns


class AttentionMaps:
    """Collects the maps of the forwards of one loop. `size` is that of the latents, `short`: memory did not suffice.

    `picture` is the row of the batch that is looked at, counted from its end: -1 for the last.
    """

    def __init__(self, size: Size, picture: int = -1) -> None:
        self._size, self._picture = size, picture
        self._sums: dict[Size, torch.Tensor] = {}
        self._counts: dict[Size, int] = {}
        self.collects = False
        self.short = False
        self.blocks: tuple[int, ...] = ()  # a map is of all layers of one resolution
        self.of_blocks = 0

    @property
    def numbers(self) -> int:
        """How many numbers the maps of one forward have, nearly always at most."""
        return _MANY_TOKENS * sum(rows * columns for rows, columns in sizes_of(self._size))

    @contextmanager
    def installed(self, network: Any) -> Iterator[None]:
        """While open, the cross-attention of this network is listened to; afterwards its processors are as before."""
        layers = crossing(network)
        before = [layer.processor for layer in layers]
        try:
            for layer, processor in zip(layers, before, strict=True):
                layer.processor = _Listening(processor, self)
            yield
        finally:
            for layer, processor in zip(layers, before, strict=True):
                layer.processor = processor

    def take(self) -> list[torch.Tensor]:
        """Return the maps of the forwards since the last call, tokens x rows x columns each, the largest first.

        The probabilities of all tokens add up to 1 at each place.
        """
        found = [self._sums[size] / self._counts[size] for size in sorted(self._sums, reverse=True)]
        self._sums, self._counts = {}, {}
        return found

    def add(self, layer: Any, places: torch.Tensor, text: torch.Tensor) -> None:
        """Compute the probabilities of a layer, which was given places and text, batch x rows x width each."""
        size = self._size_of(places)
        if size is None or self.short:
            return
        try:
            found = probabilities(layer, places, text, self._picture)
            shaped = reduced(found.T.unflatten(1, size))
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            self.short = True
            return
        key = (shaped.shape[1], shaped.shape[2])
        self._sums[key] = self._sums[key] + shaped if key in self._sums else shaped
        self._counts[key] = self._counts.get(key, 0) + 1

    def _size_of(self, places: torch.Tensor) -> Size | None:
        """Return the rows and columns of so many places, None where they are no reduction of the latents."""
        for scale in _SCALES:
            size = -(-self._size[0] // scale), -(-self._size[1] // scale)
            if size[0] * size[1] == places.shape[1]:
                return size
        return None


def reduced(maps: torch.Tensor) -> torch.Tensor:
    """Return maps, tokens x rows x columns, with at most MOST_SIDE places a side."""
    rows, columns = maps.shape[1:]
    longest = max(rows, columns)
    if longest <= MOST_SIDE:
        return maps
    smaller = -(-rows * MOST_SIDE // longest), -(-columns * MOST_SIDE // longest)
    return torch.nn.functional.adaptive_avg_pool2d(maps, smaller)


def spread(count: int, most: int) -> list[int]:
    """Return at most so many of `count` places, evenly, the first and the last among them."""
    if count <= most:
        return list(range(count))
    return sorted({round(place * (count - 1) / (most - 1)) for place in range(most)})


def sizes_of(size: Size, layers: int = 4) -> list[Size]:
    """Return a bound of the sizes of the maps of one forward, for latents of `size`."""
    found = [(-(-size[0] // scale), -(-size[1] // scale)) for scale in _SCALES[:layers]]
    return [(min(rows, MOST_SIDE), min(columns, MOST_SIDE)) for rows, columns in found]


def crossing(network: Any) -> list[Any]:
    """Return the layers of a U-Net that attend to the text alone; none for a network without them."""
    layers = [layer for layer in network.modules() if isinstance(layer, Attention) and layer.is_cross_attention]
    return [layer for layer in layers if layer.norm_q is None and layer.added_kv_proj_dim is None]


@torch.no_grad()
def probabilities(layer: Any, places: torch.Tensor, text: torch.Tensor, picture: int) -> torch.Tensor:
    """softmax(query key' / sqrt(width)), the mean of all heads: rows x tokens, float32, of this row of the batch.

    The whole text is projected, for then the layer's cache of it has the answer.
    """
    if layer.norm_cross:
        text = layer.norm_encoder_hidden_states(text)
    query = _heads(layer.to_q(places[picture][None])[0], layer.heads)
    across = _heads(layer.to_k(text)[picture], layer.heads).transpose(1, 2)
    rows = max(1, _NUMBERS_AT_ONCE // (across.shape[0] * across.shape[2]))
    parts = [(torch.bmm(part, across) * layer.scale).softmax(dim=-1).mean(dim=0) for part in query.split(rows, dim=1)]
    return torch.cat(parts)


def _heads(part: torch.Tensor, heads: int) -> torch.Tensor:
    """rows x width as heads x rows x width of a head, float32."""
    return part.float().unflatten(-1, (heads, -1)).transpose(0, 1)


class _Listening:
    """Replaces a layer's processor and answers in its place; passes its inputs on to the maps."""

    def __init__(self, processor: Any, maps: AttentionMaps) -> None:
        self._processor, self._maps = processor, maps
        # Attention reads here which further values the processor takes; a call itself goes by the class.
        self.__call__ = processor.__call__

    def __call__(
        self, attn: Any, hidden_states: torch.Tensor, encoder_hidden_states: Any = None, *given: Any, **words: Any
    ) -> Any:
        """As diffusers' processors are called."""
        if self._maps.collects and encoder_hidden_states is not None and hidden_states.ndim == 3:
            text = encoder_hidden_states[0] if isinstance(encoder_hidden_states, tuple) else encoder_hidden_states
            self._maps.add(attn, hidden_states, text)
        return self._processor(attn, hidden_states, encoder_hidden_states, *given, **words)
