"""Turns the prompt into what the U-Net attends to, and says which part of it the model does not read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.request import GenerationRequest

_UNREAD = QT_TRANSLATE_NOOP("messages", "The model reads {limit} tokens of a prompt: the last {unread} were not read.")
_UNREAD_NEGATIVE = QT_TRANSLATE_NOOP(
    "messages", "The model reads {limit} tokens of a negative prompt: the last {unread} were not read."
)


@dataclass(frozen=True, slots=True)
class Conditioning:
    """Text embeddings, 1 x tokens x width each; `negative` is None without guidance. `notes` are for the person.

    `pooled` and `negative_pooled`, 1 x width, are SDXL's second reading of the whole prompt; None for the others.
    """

    positive: torch.Tensor
    negative: torch.Tensor | None
    notes: tuple[Message, ...]
    pooled: torch.Tensor | None = None
    negative_pooled: torch.Tensor | None = None

    def arguments(self) -> dict[str, torch.Tensor | None]:
        """The words by which diffusers' pipelines take it."""
        told = {"prompt_embeds": self.positive, "negative_prompt_embeds": self.negative}
        if self.pooled is not None:
            told |= {"pooled_prompt_embeds": self.pooled, "negative_pooled_prompt_embeds": self.negative_pooled}
        return told


@torch.no_grad()
def encode(pipe: Any, request: GenerationRequest) -> Conditioning:
    """Encode prompt and negative prompt; without guidance there is nothing to encode of the negative one."""
    guided = request.guidance_scale > 1
    prompt, negative_prompt = _readable(request.prompt), _readable(request.negative_prompt) if guided else ""
    is_xl = getattr(pipe, "text_encoder_2", None) is not None
    encoded = pipe.encode_prompt(
        prompt,
        device=pipe.device,
        num_images_per_prompt=1,
        do_classifier_free_guidance=guided,
        negative_prompt=(negative_prompt or None) if is_xl else negative_prompt,  # nothing is zeros to SDXL, not ""
    )
    positive, negative, pooled, negative_pooled = encoded if is_xl else (*encoded, None, None)
    limit = pipe.tokenizer.model_max_length - 2
    notes: list[Message] = []
    for text, template in ((prompt, _UNREAD), (negative_prompt, _UNREAD_NEGATIVE)):
        unread = _count_tokens(pipe.tokenizer, text, limit) - limit
        if unread > 0:
            notes.append(Message.of(template, {"limit": limit, "unread": unread}))
    return Conditioning(positive, negative, tuple(notes), pooled, negative_pooled)


def _readable(text: str) -> str:
    """The text without halves of characters, which JSON can carry and no tokenizer takes."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _count_tokens(tokenizer: Any, text: str, limit: int) -> int:
    """Tokens without the two specials; a short plain text, which cannot have more than letters, is not counted."""
    if text.isascii() and len(text) <= limit:
        return 0
    return len(tokenizer(text, truncation=False).input_ids) - 2
