"""Qwen-Image: a transformer for text and picture, the text of Qwen2.5-VL, a video VAE that draws one frame; flow.

https://arxiv.org/abs/2508.02324
"""

# diffusers exports its classes lazily, which a type checker reads as private.
# pyright: reportPrivateImportUsage=false

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import torch
from diffusers import (
    AutoencoderKLQwenImage,
    QwenImagePipeline,
    QwenImageTransformer2DModel,
)
from diffusers.models.autoencoders.vae import DecoderOutput
from transformers import Qwen2_5_VLTextModel, Qwen2Tokenizer

from sddesk.core.families import QWEN_IMAGE
from sddesk.core.request import GenerationRequest
from sddesk.engine.families import qwen
from sddesk.engine.families.base import NO_VECTORS, Conditioning, Joint, Reading, Vectors, text_first
from sddesk.engine.families.flow import PackedFlowFamily
from sddesk.engine.families.lengths import read_with
from sddesk.engine.families.prompts import plain_text, plain_texts
from sddesk.engine.families.shift import PATCH

_LIMIT = QWEN_IMAGE.token_limit  # tokens that the denoiser reads; what is beyond is cut, as the pipeline does
_PIXELS_A_TOKEN = 16  # a side
_WIDTHS_IN_FORWARD = 16  # of a token in a block: three projections, the two sides of the feed-forward, sums


class OneFrameVae(AutoencoderKLQwenImage):
    """The VAE without the axis of frames: pictures x channels x height x width in and out."""

    def _encode(self, x: torch.Tensor) -> torch.Tensor:
        moments: Any = super()._encode(x.unsqueeze(2))
        return moments.squeeze(2)

    def _decode(self, z: torch.Tensor, return_dict: bool = True) -> Any:
        (clip,) = super()._decode(z.unsqueeze(2), return_dict=False)
        return DecoderOutput(sample=clip.squeeze(2)) if return_dict else (clip.squeeze(2),)


class QwenImage(PackedFlowFamily):
    """Qwen-Image, and what those that change pictures by words have in common with it."""

    @property
    def classes(self) -> Mapping[str, Any]:
        return {
            "tokenizer": Qwen2Tokenizer,
            "text_encoder": Qwen2_5_VLTextModel,  # without the part that looks at pictures
            "transformer": QwenImageTransformer2DModel,
            "vae": OneFrameVae,
        }

    def assemble(self, parts: Mapping[str, Any], *, zero_empty_prompt: bool) -> Any:
        """A text encoder of a model that changes pictures may bring its processor."""
        del zero_empty_prompt
        return QwenImagePipeline(**{name: part for name, part in parts.items() if name != "processor"})

    @torch.no_grad()
    def encode(self, pipe: Any, request: GenerationRequest, vectors: Vectors = NO_VECTORS) -> Conditioning:
        del vectors
        texts = plain_texts(request, QWEN_IMAGE, partial(_unread, pipe), one_negative=True)
        return read_with(texts, lambda text: pipe.encode_prompt(text, max_sequence_length=_LIMIT)[0])

    def guidance(self, request: GenerationRequest) -> dict[str, Any]:
        return {"true_cfg_scale": request.guidance_scale}

    def latent_channels(self, vae: Any) -> int:
        return vae.config.z_dim

    def packed(self, latents: torch.Tensor) -> torch.Tensor:
        return QwenImagePipeline._pack_latents(latents.contiguous(), *latents.shape)

    def unpacked(self, latents: torch.Tensor, rows: int, columns: int) -> torch.Tensor:
        return QwenImagePipeline._unpack_latents(latents, rows, columns, 1)[:, :, 0]

    def to_vae(self, vae: Any, latents: torch.Tensor) -> torch.Tensor:
        mean, deviation = _statistics(vae, latents)
        return latents * deviation + mean

    def from_vae(self, vae: Any, latents: torch.Tensor) -> torch.Tensor:
        mean, deviation = _statistics(vae, latents)
        return (latents - mean) / deviation

    def decoding_bytes(self, vae: Any, width: int, height: int) -> int:
        """The last layer that makes a picture larger reads two of the narrowest widths and gives one."""
        return 3 * vae.config.base_dim * width * height * vae.dtype.itemsize

    def with_references(self, forward: Callable[..., Any], references: Sequence[torch.Tensor]) -> Callable[..., Any]:
        """They follow the picture as further ones, each of its own size; answers for them are left out."""
        tokens = torch.cat([self.packed(one) for one in references], dim=1)
        shapes = [(1, one.shape[-2] // PATCH, one.shape[-1] // PATCH) for one in references]

        def joined(*, hidden_states: torch.Tensor, img_shapes: list[list[tuple[int, int, int]]], **words: Any) -> Any:
            pictures, count = hidden_states.shape[:2]
            both = torch.cat([hidden_states, tokens.to(hidden_states).expand(pictures, -1, -1)], dim=1)
            answer = forward(hidden_states=both, img_shapes=[[*one, *shapes] for one in img_shapes], **words)
            return (answer[0][:, :count], *answer[1:])

        return joined

    def numbers_in_forward(self, denoiser: Any, width: int, height: int) -> float:
        told = denoiser.config
        tokens = width * height / _PIXELS_A_TOKEN**2 + _LIMIT
        return _WIDTHS_IN_FORWARD * told.num_attention_heads * told.attention_head_dim * tokens

    def tokens_read(self, pipe: Any, text: str, request: GenerationRequest, vectors: Vectors) -> list[Reading]:
        del vectors
        before, _, behind = pipe.prompt_template_encode.partition("{}")
        left_out = pipe.prompt_template_encode_start_idx
        return [qwen.within(pipe, before, plain_text(request, text), behind, left_out)]

    @property
    def prompt_first(self) -> bool:
        return True

    def as_answer(self, answered: Any, rows: int, columns: int) -> torch.Tensor:
        return self.unpacked(answered, rows, columns)

    def joint(self, denoiser: Any, tokens: int, size: tuple[int, int]) -> Joint:
        layers = [block.attn for block in self.blocks(denoiser)]
        return text_first(layers, tokens, (size[0] // PATCH, size[1] // PATCH))

    def blocks(self, denoiser: Any) -> list[torch.nn.Module]:
        return [*denoiser.transformer_blocks]


def _unread(pipe: Any, text: str) -> tuple[int, int]:
    """How many tokens of a prompt are read, and how many of this one are beyond."""
    before, _, behind = pipe.prompt_template_encode.partition("{}")
    left = _count(pipe, before) - pipe.prompt_template_encode_start_idx
    tokens = _count(pipe, before + text + behind) - _count(pipe, before) - _count(pipe, behind)
    return _LIMIT - left, max(0, left + tokens - _LIMIT)


def _count(pipe: Any, text: str) -> int:
    return len(pipe.tokenizer(text, truncation=False).input_ids)


def _statistics(vae: Any, latents: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Mean and deviation of each channel of what the VAE encodes, by which latents are normed."""
    told = vae.config.latents_mean, vae.config.latents_std
    mean, deviation = (torch.tensor(one).view(1, -1, 1, 1).to(latents) for one in told)
    return mean, deviation


FAMILY = QwenImage()
