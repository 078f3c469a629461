"""Chroma: FLUX.1 schnell with smaller modulations, without CLIP, with guidance and a negative prompt; it predicts flow.

https://huggingface.co/lodestones/Chroma1-HD
"""

# diffusers exports its classes lazily, which a type checker reads as private.
# pyright: reportPrivateImportUsage=false

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

import torch
from diffusers import AutoencoderKL, ChromaPipeline, ChromaTransformer2DModel
from transformers import T5EncoderModel, T5Tokenizer

from sddesk.core.families import CHROMA
from sddesk.core.instructing import answers_of
from sddesk.core.request import GenerationRequest
from sddesk.engine.families.base import NO_VECTORS, Conditioning, Reading, Vectors, plain_reading
from sddesk.engine.families.flux1 import Flux1, unread
from sddesk.engine.families.lengths import filled_up, tokens_in
from sddesk.engine.families.prompts import plain_text, plain_texts

_LIMIT = CHROMA.token_limit + 1  # with the token that T5 puts behind each text
_IN_GUIDANCE = re.compile(r"^(distilled_guidance_layer_layers_\d+)_(in|out)_layer$")


class _Pipeline(ChromaPipeline):
    """diffusers' pipeline, given texts without what fills them up, once for all pictures of a batch.

    A text is looked at where its mask says so. diffusers 0.42.1 makes numbers of the mask, by which all is looked at:
    https://github.com/huggingface/diffusers/issues/13619. Its loop takes no other mask and no other negative text:
    `negative` and `masks` are those that it goes on with, the negative mask last.
    """

    negative: torch.Tensor | None = None
    masks: tuple[torch.Tensor | None, ...] = ()

    def encode_prompt(self, *arguments: Any, num_images_per_prompt: int = 1, **words: Any) -> Any:
        """As diffusers has it, of texts that are given, for so many pictures."""
        del arguments

        def side(start: str) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
            text, mask = words[f"{start}prompt_embeds"], words[f"{start}prompt_attention_mask"]
            places = text.new_zeros(text.shape[1], 3)
            return text.repeat(num_images_per_prompt, 1, 1), places, mask.repeat(num_images_per_prompt, 1)

        other = side("negative_") if self.do_classifier_free_guidance else (None, None, None)
        self.negative = other[0]
        return *side(""), *other

    def read(self, text: str, length: int) -> torch.Tensor:
        """Return what T5 makes of a text in so many tokens, 1 x tokens x width."""
        read: Any = super().encode_prompt(text, do_classifier_free_guidance=False, max_sequence_length=length)
        return read[0]

    def _prepare_attention_mask(
        self, batch_size: int, sequence_length: int, dtype: torch.dtype, attention_mask: torch.Tensor | None = None
    ) -> torch.Tensor | None:
        """None where all is looked at."""
        del dtype
        made = None
        if attention_mask is not None and not attention_mask.all():
            made = torch.cat([attention_mask, attention_mask.new_ones(batch_size, sequence_length)], dim=1)
        self.masks = (*self.masks[-1:], made)
        return made


class Chroma(Flux1):
    """Chroma1: a single text encoder, T5, and a second forward for the negative prompt."""

    pipeline = _Pipeline

    @property
    def classes(self) -> Mapping[str, Any]:
        return {
            "tokenizer": T5Tokenizer,
            "text_encoder": T5EncoderModel,
            "transformer": ChromaTransformer2DModel,
            "vae": AutoencoderKL,
        }

    @torch.no_grad()
    def encode(self, pipe: Any, request: GenerationRequest, vectors: Vectors = NO_VECTORS) -> Conditioning:
        """Where words change, the texts of each side are of one length, longer than each: then there is a mask."""
        del vectors
        texts = plain_texts(request, CHROMA, partial(unread, pipe.tokenizer, _LIMIT))
        more = int(len(texts.pairs) > 1)
        read = partial(_read, pipe)
        prompts = filled_up((prompt for prompt, _ in texts.pairs), read, more)
        negatives = filled_up((negative for _, negative in texts.pairs if negative is not None), read, more)
        made = [
            Conditioning(prompts[prompt], None if negative is None else negatives[negative], texts.notes)
            for prompt, negative in texts.pairs
        ]
        return replace(made[0], later=tuple(made[1:]))

    def arguments(self, conditioning: Conditioning) -> dict[str, Any]:
        text, negative = conditioning.positive, conditioning.negative
        return {
            "prompt_embeds": text,
            "prompt_attention_mask": tokens_in(text),
            "negative_prompt_embeds": negative,
            "negative_prompt_attention_mask": None if negative is None else tokens_in(negative),
        }

    def next_text(self, pipe: Any, conditioning: Conditioning, pictures: int) -> dict[str, Any]:
        texts = [text for text in (conditioning.positive, conditioning.negative) if text is not None]
        for mask, text in zip(pipe.masks, texts, strict=False):
            mask[:, : text.shape[1]] = tokens_in(text)
        if conditioning.negative is not None:
            pipe.negative.copy_(conditioning.negative)
        return {"prompt_embeds": conditioning.positive.repeat(pictures, 1, 1)}

    def answers(self, request: GenerationRequest) -> int:
        return answers_of(request)

    def layers_of_original(self, name: str) -> tuple[str, ...]:
        sides = {"in": "1", "out": "2"}
        if match := _IN_GUIDANCE.match(name):
            return (f"{match[1]}_linear_{sides[match[2]]}",)
        return super().layers_of_original(name)

    def tokens_read(self, pipe: Any, text: str, request: GenerationRequest, vectors: Vectors) -> list[Reading]:
        del vectors
        return [plain_reading("text_encoder", pipe.tokenizer, pipe.text_encoder, plain_text(request, text))]


def _read(pipe: Any, text: str) -> torch.Tensor:
    """1 x tokens x width, with the first of the tokens that fill a text up: the model was trained to look at that."""
    tokens = len(pipe.tokenizer(text, truncation=False).input_ids)
    return pipe.read(text, min(tokens + 1, _LIMIT))


FAMILY = Chroma()
