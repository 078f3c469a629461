"""Texts of a request as tensors: each is read once, and where all need one length, filled up with zeros."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

import torch
from torch.nn.functional import pad

from sddesk.engine.families.base import Conditioning
from sddesk.engine.families.prompts import Texts


def read_with(texts: Texts, read: Callable[[str], torch.Tensor]) -> Conditioning:
    """Return what `read` makes of each text of a request, 1 x tokens x width; of a text that is there twice, once."""
    known = {text: read(text) for pair in texts.pairs for text in pair if text is not None}
    made = [
        Conditioning(known[prompt], None if negative is None else known[negative], texts.notes)
        for prompt, negative in texts.pairs
    ]
    return replace(made[0], later=tuple(made[1:]))


def filled_up(texts: Iterable[str], read: Callable[[str], torch.Tensor], more: int = 0) -> Mapping[str, torch.Tensor]:
    """Return what `read` makes of each text, 1 x tokens x width, all `more` tokens longer than the longest."""
    read_once = {text: read(text) for text in dict.fromkeys(texts)}
    length = more + max((text.shape[1] for text in read_once.values()), default=0)
    return {name: pad(text, (0, 0, 0, length - text.shape[1])) for name, text in read_once.items()}


def tokens_in(text: torch.Tensor) -> torch.Tensor:
    """Return where a text has tokens, 1 x tokens; elsewhere it is filled up with zeros."""
    return text.ne(0).any(-1)
