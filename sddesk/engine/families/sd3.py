"""Stable Diffusion 3 and 3.5: a transformer for text and picture, two CLIPs and T5 behind each other; it predicts flow.

https://arxiv.org/abs/2403.03206
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
from diffusers import AutoencoderKL, SD3Transformer2DModel, StableDiffusion3Pipeline
from transformers import CLIPTextModelWithProjection, CLIPTokenizer, T5EncoderModel, T5Tokenizer

from sddesk.core.errors import SddeskError
from sddesk.core.families import SD3
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.request import GenerationRequest
from sddesk.engine.families.base import (
    NO_VECTORS,
    Conditioning,
    Joint,
    Reading,
    Vectors,
    plain_reading,
    pooled_arguments,
)
from sddesk.engine.families.flow import FlowFamily
from sddesk.engine.families.flux1 import unread
from sddesk.engine.families.prompts import plain_text, plain_texts
from sddesk.engine.families.shift import PATCH, shift_of

_LIMIT = SD3.token_limit + 1  # of T5, with the token that it puts behind each text; what is beyond is cut
_CLIP_TOKENS = 77  # before T5's
_TOKENS = _LIMIT + _CLIP_TOKENS
_PIXELS_A_TOKEN = 16  # a side
_WIDTHS_IN_FORWARD = 16  # of a token in a block: three projections, the two sides of the feed-forward, sums

_LARGE = QT_TRANSLATE_NOOP(
    "messages",
    "This model draws at most {most} pixels a side, not {width} x {height}: its network knows no more places.",
)


# What the makers call the layers of a block, and diffusers; their `qkv` is three layers there.
_IN_MAKERS_BLOCK = {
    "x_block_attn_qkv": ("attn_to_q", "attn_to_k", "attn_to_v"),
    "x_block_attn_proj": ("attn_to_out_0",),
    "x_block_attn2_qkv": ("attn2_to_q", "attn2_to_k", "attn2_to_v"),
    "x_block_attn2_proj": ("attn2_to_out_0",),
    "x_block_mlp_fc1": ("ff_net_0_proj",),
    "x_block_mlp_fc2": ("ff_net_2",),
    "x_block_adaLN_modulation_1": ("norm1_linear",),
    "context_block_attn_qkv": ("attn_add_q_proj", "attn_add_k_proj", "attn_add_v_proj"),
    "context_block_attn_proj": ("attn_to_add_out",),
    "context_block_mlp_fc1": ("ff_context_net_0_proj",),
    "context_block_mlp_fc2": ("ff_context_net_2",),
    "context_block_adaLN_modulation_1": ("norm1_context_linear",),
}
_MAKERS_BLOCK = re.compile(r"joint_blocks_(\d+)_(\w+)")
_MAKERS_ENDS = {
    "t_embedder_mlp_0": "time_text_embed_timestep_embedder_linear_1",
    "t_embedder_mlp_2": "time_text_embed_timestep_embedder_linear_2",
    "y_embedder_mlp_0": "time_text_embed_text_embedder_linear_1",
    "y_embedder_mlp_2": "time_text_embed_text_embedder_linear_2",
    "final_layer_linear": "proj_out",
}
# Blocks that are the last in Medium or in Large: diffusers swaps the halves of what the last one makes for the text.
_LAST = ("23", "37")


class _Pipeline(StableDiffusion3Pipeline):
    """diffusers' pipeline, which leaves it to its caller to have a text that is given once for each picture."""

    def encode_prompt(self, *arguments: Any, num_images_per_prompt: int = 1, **words: Any) -> Any:
        """As diffusers has it."""
        ready: Any = super().encode_prompt(*arguments, num_images_per_prompt=num_images_per_prompt, **words)
        if words.get("prompt_embeds") is None:
            return ready
        return tuple(None if one is None else one.repeat(num_images_per_prompt, *[1] * (one.ndim - 1)) for one in ready)


class StableDiffusion3(FlowFamily):
    """SD 3 Medium, SD 3.5 Medium and Large."""

    pipeline = _Pipeline

    @property
    def classes(self) -> Mapping[str, Any]:
        return {
            "tokenizer": CLIPTokenizer,
            "text_encoder": CLIPTextModelWithProjection,
            "tokenizer_2": CLIPTokenizer,
            "text_encoder_2": CLIPTextModelWithProjection,
            "tokenizer_3": T5Tokenizer,
            "text_encoder_3": T5EncoderModel,
            "transformer": SD3Transformer2DModel,
            "vae": AutoencoderKL,
        }

    @torch.no_grad()
    def encode(self, pipe: Any, request: GenerationRequest, vectors: Vectors = NO_VECTORS) -> Conditioning:
        """Each CLIP reads the first 75 tokens of a text, T5 as many as it is told."""
        del vectors
        texts = plain_texts(request, SD3, partial(unread, pipe.tokenizer_3, _LIMIT))
        read = {text: _read(pipe, text) for pair in texts.pairs for text in pair if text is not None}
        made: list[Conditioning] = []
        for prompt, negative in texts.pairs:
            text, summary = read[prompt]
            other, other_summary = (None, None) if negative is None else read[negative]
            made.append(Conditioning(text, other, texts.notes, summary, other_summary))
        return replace(made[0], later=tuple(made[1:]))

    def arguments(self, conditioning: Conditioning) -> dict[str, Any]:
        return pooled_arguments(conditioning)

    def next_text(self, pipe: Any, conditioning: Conditioning, pictures: int) -> dict[str, Any]:
        """With guidance the negative ones stand before the others."""
        texts = [one for one in (conditioning.negative, conditioning.positive) if one is not None]
        sums = [one for one in (conditioning.negative_pooled, conditioning.pooled) if one is not None]
        return {
            "prompt_embeds": torch.cat([one.repeat(pictures, 1, 1) for one in texts]),
            "pooled_prompt_embeds": torch.cat([one.repeat(pictures, 1) for one in sums]),
        }

    def latent_shape(self, pipe: Any, width: int, height: int) -> tuple[int, int, int]:
        """Raises SddeskError for a size beyond the places that the network knows."""
        most = pipe.transformer.config.pos_embed_max_size * _PIXELS_A_TOKEN
        if max(width, height) > most:
            raise SddeskError(_LARGE, width=width, height=height, most=most)
        return super().latent_shape(pipe, width, height)

    def timesteps(self, pipe: Any, request: GenerationRequest) -> dict[str, Any]:
        given: dict[str, Any] = {"num_inference_steps": request.steps}
        if pipe.scheduler.config.get("use_dynamic_shifting"):
            _, rows, columns = self.latent_shape(pipe, request.width, request.height)
            given["mu"] = shift_of(pipe, rows, columns)
        return given

    def numbers_in_forward(self, denoiser: Any, width: int, height: int) -> float:
        told = denoiser.config
        tokens = width * height / _PIXELS_A_TOKEN**2 + _TOKENS
        return _WIDTHS_IN_FORWARD * told.num_attention_heads * told.attention_head_dim * tokens

    def layers_of_original(self, name: str) -> tuple[str, ...]:
        """None for the modulation of the text in what may be the last block: its halves stand the other way round."""
        match = _MAKERS_BLOCK.fullmatch(name)
        if match is None or match[2] not in _IN_MAKERS_BLOCK:
            return (_MAKERS_ENDS.get(name, name),)
        if match[1] in _LAST and match[2] == "context_block_adaLN_modulation_1":
            return (name,)
        return tuple(f"transformer_blocks_{match[1]}_{inner}" for inner in _IN_MAKERS_BLOCK[match[2]])

    def tokens_read(self, pipe: Any, text: str, request: GenerationRequest, vectors: Vectors) -> list[Reading]:
        """Those of T5, behind those of the CLIPs, which read the same words."""
        del vectors
        shown = plain_text(request, text)
        return [plain_reading("text_encoder_3", pipe.tokenizer_3, pipe.text_encoder_3, shown, _CLIP_TOKENS)]

    def joint(self, denoiser: Any, tokens: int, size: tuple[int, int]) -> Joint:
        rows, columns = size[0] // PATCH, size[1] // PATCH
        places = range(rows * columns)
        text = range(len(places), len(places) + tokens)
        return Joint([block.attn for block in self.blocks(denoiser)], places, (rows, columns), text)

    def blocks(self, denoiser: Any) -> list[torch.nn.Module]:
        return [*denoiser.transformer_blocks]


def _read(pipe: Any, text: str) -> tuple[torch.Tensor, torch.Tensor]:
    """A text, 1 x tokens x width, and its summary, 1 x width."""
    embeddings, _, pooled, _ = pipe.encode_prompt(
        text, None, None, do_classifier_free_guidance=False, max_sequence_length=_LIMIT
    )
    return embeddings, pooled


FAMILY = StableDiffusion3()
