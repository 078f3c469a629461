"""Turns the prompt into what the U-Net attends to, and says which part of it the model does not read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.request import GenerationRequest


@dataclass(frozen=True, slots=True)
class Conditioning:
    """Text embeddings, 1 x tokens x width each; `negative` is None without guidance. `notes` are for the person."""

    positive: torch.Tensor
    negative: torch.Tensor | None
    notes: tuple[Message, ...]


@torch.no_grad()
def encode(pipe: Any, request: GenerationRequest) -> Conditioning:
    """Encode prompt and negative prompt; without guidance there is nothing to encode of the negative one."""
    guided = request.guidance_scale > 1
    positive, negative = pipe.encode_prompt(
        request.prompt, pipe.device, 1, guided, request.negative_prompt if guided else None
    )
    notes: list[Message] = []
    limit = pipe.tokenizer.model_max_length - 2
    unread = _count_tokens(pipe.tokenizer, request.prompt) - limit
    if unread > 0:
        template = QT_TRANSLATE_NOOP(
            "messages", "The model reads {limit} tokens of a prompt: the last {unread} were not read."
        )
        notes.append(Message.of(template, {"limit": limit, "unread": unread}))
    unread = _count_tokens(pipe.tokenizer, request.negative_prompt) - limit if guided else 0
    if unread > 0:
        template = QT_TRANSLATE_NOOP(
            "messages", "The model reads {limit} tokens of a negative prompt: the last {unread} were not read."
        )
        notes.append(Message.of(template, {"limit": limit, "unread": unread}))
    return Conditioning(positive, negative, tuple(notes))


def _count_tokens(tokenizer: Any, text: str) -> int:
    """Tokens without the two specials."""
    return len(tokenizer(text, truncation=False).input_ids) - 2
