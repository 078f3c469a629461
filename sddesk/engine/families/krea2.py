"""Krea 2: one stream of text and picture, twelve layers of Qwen3-VL for each word, Qwen-Image's VAE; it predicts flow.

https://www.krea.ai/blog/krea-2-technical-report
"""

# diffusers exports its classes lazily, which a type checker reads as private.
# pyright: reportPrivateImportUsage=false

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from typing import Any

import numpy as np
import torch
from diffusers import Krea2Pipeline, Krea2Transformer2DModel
from diffusers.pipelines.krea2.pipeline_krea2 import calculate_shift
from transformers import Qwen2Tokenizer, Qwen3VLTextModel

from sddesk.core.families import KREA2
from sddesk.core.request import GenerationRequest
from sddesk.engine.families import qwen
from sddesk.engine.families.base import NO_VECTORS, Conditioning, Reading, Vectors
from sddesk.engine.families.lengths import filled_up, read_with, tokens_in
from sddesk.engine.families.prompts import plain_text, plain_texts
from sddesk.engine.families.qwen_image import OneFrameVae, QwenImage
from sddesk.engine.families.shift import PATCH

_LIMIT = 512  # tokens of a text with what is put around it; what is beyond is cut
_SHIFT_OF_TURBO = 1.15
_SPREAD = {"base_image_seq_len": 256, "max_image_seq_len": 6400, "base_shift": 0.5, "max_shift": 1.15}
_IN_MAKERS_LAYOUT = (
    (re.compile(r"^blocks_"), "transformer_blocks_"),
    (re.compile(r"^txtfusion_"), "text_fusion_"),
    (re.compile(r"_attn_w([qkv])$"), r"_attn_to_\1"),
    (re.compile(r"_attn_wo$"), "_attn_to_out_0"),
    (re.compile(r"_attn_gate$"), "_attn_to_gate"),
    (re.compile(r"_mlp_(gate|up|down)$"), r"_ff_\1"),
    (re.compile(r"^first$"), "img_in"),
    (re.compile(r"^last_linear$"), "final_layer_linear"),
    (re.compile(r"^tmlp_0$"), "time_embed_linear_1"),
    (re.compile(r"^tmlp_2$"), "time_embed_linear_2"),
    (re.compile(r"^tproj_1$"), "time_mod_proj"),
    (re.compile(r"^txtmlp_1$"), "txt_in_linear_1"),
    (re.compile(r"^txtmlp_3$"), "txt_in_linear_2"),
)


class _Pipeline(Krea2Pipeline):
    """diffusers' pipeline, given the layers of a token side by side and texts of any length.

    Its loop takes no other mask and no other negative text: `texts` are the tensors that it goes on with, each text
    with its mask, the negative one last, so that others can be written into them.
    """

    texts: tuple[tuple[torch.Tensor, torch.Tensor], ...] = ()

    def encode_prompt(self, *arguments: Any, num_images_per_prompt: int = 1, **words: Any) -> Any:
        """Return the text, pictures x tokens x layers x width, and where it has tokens, pictures x tokens."""
        del arguments
        given = self.in_layers(words["prompt_embeds"]).repeat(num_images_per_prompt, 1, 1, 1)
        made = given, words["prompt_embeds_mask"].repeat(num_images_per_prompt, 1)
        self.texts = (*self.texts[-1:], made)
        return made

    def in_layers(self, text: torch.Tensor) -> torch.Tensor:
        """Return a text as the transformer reads it: 1 x tokens x layers x width."""
        return text.unflatten(-1, (self.transformer.config.num_text_layers, -1))


class Krea2(QwenImage):
    """Krea 2 Raw, and what Turbo has in common with it."""

    distilled = False  # then the schedule does not go by the size of the picture

    @property
    def classes(self) -> Mapping[str, Any]:
        return {
            "tokenizer": Qwen2Tokenizer,
            "text_encoder": Qwen3VLTextModel,  # without the part that looks at pictures
            "transformer": Krea2Transformer2DModel,
            "vae": OneFrameVae,
        }

    def assemble(self, parts: Mapping[str, Any], *, zero_empty_prompt: bool) -> Any:
        del zero_empty_prompt
        return _Pipeline(**parts, is_distilled=self.distilled)

    @torch.no_grad()
    def encode(self, pipe: Any, request: GenerationRequest, vectors: Vectors = NO_VECTORS) -> Conditioning:
        """Texts of one request are filled up with zeros to the longest: the pipeline has one length for all."""
        del vectors
        texts = plain_texts(request, KREA2, partial(_unread, pipe))
        every = (text for pair in texts.pairs for text in pair if text is not None)
        return read_with(texts, filled_up(every, partial(_read, pipe)).__getitem__)

    def arguments(self, conditioning: Conditioning) -> dict[str, Any]:
        given = super().arguments(conditioning)
        return given | {f"{name}_mask": None if text is None else tokens_in(text) for name, text in given.items()}

    def next_text(self, pipe: Any, conditioning: Conditioning, pictures: int) -> dict[str, Any]:
        texts = [text for text in (conditioning.positive, conditioning.negative) if text is not None]
        for (loop, mask), text in zip(pipe.texts[-len(texts) :], texts, strict=True):
            loop.copy_(pipe.in_layers(text))
            mask.copy_(tokens_in(text))
        return {"prompt_embeds": pipe.in_layers(conditioning.positive).repeat(pictures, 1, 1, 1)}

    def guidance(self, request: GenerationRequest) -> dict[str, Any]:
        """The pipeline adds its guidance to the answer for the prompt: there 0 is none, in a request 1."""
        return {"guidance_scale": max(0.0, request.guidance_scale - 1)}

    def timesteps(self, pipe: Any, request: GenerationRequest) -> dict[str, Any]:
        _, rows, columns = self.latent_shape(pipe, request.width, request.height)
        told = (pipe.scheduler.config.get(name, usual) for name, usual in _SPREAD.items())
        mu = _SHIFT_OF_TURBO if self.distilled else calculate_shift((rows // PATCH) * (columns // PATCH), *told)
        return {"sigmas": np.linspace(1.0, 1 / request.steps, request.steps), "mu": mu}

    def tokens_read(self, pipe: Any, text: str, request: GenerationRequest, vectors: Vectors) -> list[Reading]:
        del vectors
        before, behind = pipe.prompt_template_encode_prefix, pipe.prompt_template_encode_suffix
        return [qwen.within(pipe, before, plain_text(request, text), behind, pipe.prompt_template_encode_start_idx)]

    def layers_of_original(self, name: str) -> tuple[str, ...]:
        for pattern, ours in _IN_MAKERS_LAYOUT:
            name = pattern.sub(ours, name)
        return (name,)


def _read(pipe: Any, text: str) -> torch.Tensor:
    """1 x tokens x (layers x width), without what stands before the prompt."""
    before, behind = pipe.prompt_template_encode_start_idx, pipe.prompt_template_encode_num_suffix_tokens
    most = _LIMIT + before - behind
    exact = min(_count(pipe, text), most) - before + behind  # then the pipeline fills nothing up
    states, _ = pipe.get_text_hidden_states(text, max_sequence_length=exact)
    return states.flatten(2)


def _unread(pipe: Any, text: str) -> tuple[int, int]:
    """How many tokens of a text are read, and how many of this one are beyond."""
    most = _LIMIT + pipe.prompt_template_encode_start_idx - pipe.prompt_template_encode_num_suffix_tokens
    return most - _count(pipe, ""), max(0, _count(pipe, text) - most)


def _count(pipe: Any, text: str) -> int:
    """The tokens of a prompt with what stands before it."""
    return len(pipe.tokenizer(pipe.prompt_template_encode_prefix + text, truncation=False).input_ids)


FAMILY = Krea2()
