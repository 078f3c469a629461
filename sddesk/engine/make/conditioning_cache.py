"""Prompts that were read before: the same words by the same text encoder need no second reading."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Hashable

import torch

from sddesk.core.request import GenerationRequest
from sddesk.core.step_texts import step_texts_of
from sddesk.engine.families.base import Conditioning, Vectors

MOST, MOST_BYTES = 32, 64 * 2**20


class Encodings:
    """What the text encoders of one loaded checkpoint made of the last prompts, the last used at the end."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, Conditioning] = OrderedDict()

    def of(self, key: Hashable, encode: Callable[[], Conditioning]) -> Conditioning:
        """The conditioning of `key`, which `encode` makes when it is not known."""
        if key not in self._kept:
            self._kept[key] = encode()
        self._kept.move_to_end(key)
        while len(self._kept) > 1 and (len(self._kept) > MOST or self.bytes_kept() > MOST_BYTES):
            self._kept.popitem(last=False)
        return self._kept[key]

    def bytes_kept(self) -> int:
        """How much the kept embeddings take."""
        tensors = [tensor for one in self._kept.values() for tensor in one.tensors()]
        return sum(tensor.numel() * tensor.element_size() for tensor in tensors)


def encoding_key(request: GenerationRequest, attached: Hashable, vectors: Vectors) -> Hashable:
    """All that decides what a checkpoint's encoders make of a request; `attached` is what changes their weights."""
    guided = request.guidance_scale > 1
    told = (request.prompt, request.negative_prompt if guided else None, request.prompt_syntax, request.clip_skip)
    texts = step_texts_of(request).texts  # by the steps, too, where words change
    return told, texts, attached, tuple((name, *map(_digest, given)) for name, given in sorted(vectors.items()))


def _digest(tensor: torch.Tensor) -> bytes:
    return hashlib.sha256(tensor.detach().cpu().contiguous().view(torch.uint8).numpy().tobytes()).digest()
