"""Where a transformer's blocks look at each token of the prompt: taken from attention to text and picture together.

Query and key are those that the network itself gives to torch's attention; the probabilities are computed a second
time, for these maps alone. https://arxiv.org/abs/2403.03206 joins text and picture in this way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import torch
from torch.overrides import TorchFunctionMode

from sddesk.engine.failures import is_out_of_memory
from sddesk.engine.families.base import Joint
from sddesk.engine.make.attention_maps import MOST_SIDE, reduced, spread

MOST_BLOCKS = 12  # that are looked at, evenly among all
_NUMBERS_AT_ONCE = 2**22  # of probabilities
_ATTENTION: Any = torch.nn.functional.scaled_dot_product_attention


class JointMaps:
    """Collects a map a block of the forwards of one loop, as AttentionMaps does.

    `tokens` are the places of the prompt's own tokens in the text; those beyond its end are looked at by nothing.
    `last`: the picture that is looked at is the last row of the batch, not the first.
    """

    def __init__(self, joint: Joint, tokens: Sequence[int], *, last: bool) -> None:
        self._joint, self._tokens, self._row = joint, list(tokens), -1 if last else 0
        self.of_blocks = len(joint.layers)
        self.blocks = tuple(spread(self.of_blocks, MOST_BLOCKS))
        self._sums: dict[int, torch.Tensor] = {}
        self._counts: dict[int, int] = {}
        self.collects = False
        self.short = False

    @property
    def numbers(self) -> int:
        """How many numbers the maps of one forward have, at most."""
        rows, columns = (min(side, MOST_SIDE) for side in self._joint.size)
        return len(self.blocks) * (len(self._tokens) + 1) * rows * columns

    @contextmanager
    def installed(self, network: Any) -> Iterator[None]:
        """While open, the attention of the chosen blocks is listened to; afterwards its processors are as before."""
        del network
        layers = [self._joint.layers[block] for block in self.blocks]
        before = [layer.processor for layer in layers]
        try:
            for block, layer, processor in zip(self.blocks, layers, before, strict=True):
                layer.processor = _Listening(processor, self, block)
            yield
        finally:
            for layer, processor in zip(layers, before, strict=True):
                layer.processor = processor

    def take(self) -> list[torch.Tensor]:
        """Return the maps of the forwards since the last call, a block each: tokens x rows x columns.

        The last of the tokens is all the text that is not the prompt's own. They add up to 1 at each place: what a
        place looked at in the picture is left out.
        """
        found = [self._sums[block] / self._counts[block] for block in sorted(self._sums)]
        self._sums, self._counts = {}, {}
        return found

    def add(self, block: int, query: torch.Tensor, key: torch.Tensor, mask: torch.Tensor | None, scale: float) -> None:
        """Compute the map of a block, given batch x heads x tokens x width, and a mask that goes with those tokens."""
        if self.short:
            return
        try:
            found = shares(query[self._row], key[self._row], _of_row(mask, self._row), scale, self._joint)
            shaped = reduced(self._own(found).T.unflatten(1, self._joint.size))
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            self.short = True
            return
        self._sums[block] = self._sums[block] + shaped if block in self._sums else shaped
        self._counts[block] = self._counts.get(block, 0) + 1

    def _own(self, found: torch.Tensor) -> torch.Tensor:
        """The columns of the prompt's tokens, and the sum of all others."""
        own = found.new_zeros(found.shape[0], len(self._tokens) + 1)
        read = [(at, token) for at, token in enumerate(self._tokens) if 0 <= token < found.shape[1]]
        for at, token in read:
            own[:, at] = found[:, token]
        own[:, -1] = (1 - own.sum(dim=1)).clamp(min=0)
        return own


@torch.no_grad()
def shares(
    query: torch.Tensor, key: torch.Tensor, mask: torch.Tensor | None, scale: float, joint: Joint
) -> torch.Tensor:
    """What share of its look at the text each place gives to each token of the text: places x tokens, float32.

    `query` and `key` are heads x tokens x width of one picture. It is the mean of softmax(query key') over the heads,
    whose part of the text is brought to a sum of 1.
    """
    places, text = joint.places, joint.text
    asked = query[:, places.start : places.stop].float()
    across = key.float()
    if len(across) < len(asked):  # grouped queries
        across = across.repeat_interleave(len(asked) // len(across), dim=0)
    across = across.transpose(1, 2)
    count = max(1, _NUMBERS_AT_ONCE // (across.shape[0] * across.shape[2]))
    parts: list[torch.Tensor] = []
    for begin in range(0, asked.shape[1], count):
        scores = torch.bmm(asked[:, begin : begin + count], across) * scale
        if mask is not None:
            first = places.start + begin
            rows = mask if mask.shape[-2] == 1 else mask[..., first : first + scores.shape[1], :]
            scores = scores.masked_fill(~rows, -torch.inf) if rows.dtype == torch.bool else scores + rows
        looked = scores.softmax(dim=-1).mean(dim=0)[:, text.start : text.stop]
        parts.append(looked / looked.sum(dim=-1, keepdim=True).clamp(min=1e-30))
    return torch.cat(parts)


def _of_row(mask: torch.Tensor | None, row: int) -> torch.Tensor | None:
    """The mask of one picture: heads or 1 x tokens or 1 x tokens."""
    if mask is None or mask.ndim < 4:
        return mask
    return mask[row] if mask.shape[0] > 1 else mask[0]


class _Listening:
    """Replaces a layer's processor and answers by it; the first attention that it computes goes to the maps, too."""

    def __init__(self, processor: Any, maps: JointMaps, block: int) -> None:
        self._processor, self._maps, self._block = processor, maps, block
        # diffusers reads here which further values the processor takes; a call itself goes by the class.
        self.__call__ = processor.__call__

    def __call__(self, *given: Any, **words: Any) -> Any:
        """As diffusers' processors are called."""
        if not self._maps.collects:
            return self._processor(*given, **words)

        def take(query: torch.Tensor, key: torch.Tensor, mask: torch.Tensor | None, scale: float) -> None:
            self._maps.add(self._block, query, key, mask, scale)

        with _FirstAttention(take):
            return self._processor(*given, **words)


class _FirstAttention(TorchFunctionMode):
    """While open, tells of the first call of torch's attention; every call goes on as it is."""

    def __init__(self, take: Callable[[torch.Tensor, torch.Tensor, torch.Tensor | None, float], None]) -> None:
        super().__init__()
        self._take, self._took = take, False

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        del types
        words = kwargs or {}
        if func is _ATTENTION and not self._took:
            self._took = True
            names = ("query", "key", "value", "attn_mask")
            told = dict(zip(names, args, strict=False)) | words
            scale = told.get("scale") or told["query"].shape[-1] ** -0.5
            self._take(told["query"], told["key"], told.get("attn_mask"), scale)
        return func(*args, **words)
