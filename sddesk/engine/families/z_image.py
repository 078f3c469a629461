"""Z-Image: a transformer that reads text and picture as one sequence, Qwen3's text, FLUX.1's VAE; it predicts flow.

https://arxiv.org/abs/2511.22699
"""

# diffusers exports its classes lazily, which a type checker reads as private.
# pyright: reportPrivateImportUsage=false

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from typing import Any

import torch
from diffusers import AutoencoderKL, ZImagePipeline, ZImageTransformer2DModel
from diffusers.pipelines.z_image.pipeline_z_image import get_default_z_image_sigmas
from transformers import Qwen2Tokenizer, Qwen3Model

from sddesk.core.families import Z_IMAGE
from sddesk.core.request import GenerationRequest
from sddesk.engine.families import qwen
from sddesk.engine.families.base import NO_VECTORS, Conditioning, Joint, Reading, Vectors
from sddesk.engine.families.flow import FlowFamily
from sddesk.engine.families.lengths import read_with
from sddesk.engine.families.prompts import plain_text, plain_texts
from sddesk.engine.families.shift import PATCH, shift_of

_WIDTHS_IN_FORWARD = 16  # of a token in a block: its own, three projections, the two sides of the feed-forward
_PIXELS_A_TOKEN = 16  # a side
_FILLED_TO = 32  # a multiple of it: the tokens of the picture, and those of the text behind them
_ENDS = re.compile(r"^(x_embedder|final_layer)(?=_|$)")


class ZImage(FlowFamily):
    """Z-Image and Z-Image Turbo, which differ in their scheduler files and in what they were trained for."""

    @property
    def classes(self) -> Mapping[str, Any]:
        return {
            "tokenizer": Qwen2Tokenizer,
            "text_encoder": Qwen3Model,
            "transformer": ZImageTransformer2DModel,
            "vae": AutoencoderKL,
        }

    def assemble(self, parts: Mapping[str, Any], *, zero_empty_prompt: bool) -> Any:
        del zero_empty_prompt
        qwen.put_template(parts["tokenizer"], thinking=True)
        return ZImagePipeline(**parts)

    @torch.no_grad()
    def encode(self, pipe: Any, request: GenerationRequest, vectors: Vectors = NO_VECTORS) -> Conditioning:
        del vectors
        texts = plain_texts(request, Z_IMAGE, partial(qwen.unread, pipe.tokenizer, thinking=True))
        return read_with(texts, partial(self._read, pipe))

    def _read(self, pipe: Any, text: str) -> torch.Tensor:
        """1 x tokens x width."""
        embeddings, _ = pipe.encode_prompt(
            text, device=pipe._execution_device, do_classifier_free_guidance=False, max_sequence_length=qwen.LIMIT
        )
        return embeddings[0][None]

    def arguments(self, conditioning: Conditioning) -> dict[str, Any]:
        texts = conditioning.positive, conditioning.negative
        positive, negative = (None if text is None else [text[0]] for text in texts)
        return {"prompt_embeds": positive, "negative_prompt_embeds": negative}

    def next_text(self, pipe: Any, conditioning: Conditioning, pictures: int) -> dict[str, Any]:
        del pipe
        given = self.arguments(conditioning)
        return {name: texts * pictures for name, texts in given.items() if texts is not None}

    def guidance(self, request: GenerationRequest) -> dict[str, Any]:
        """The pipeline adds its guidance to the answer for the prompt: there 0 is none, in a request 1."""
        return {"guidance_scale": max(0.0, request.guidance_scale - 1)}

    def timesteps(self, pipe: Any, request: GenerationRequest) -> dict[str, Any]:
        _, rows, columns = self.latent_shape(pipe, request.width, request.height)
        return {"sigmas": get_default_z_image_sigmas(request.steps), "mu": shift_of(pipe, rows, columns)}

    def numbers_in_forward(self, denoiser: Any, width: int, height: int) -> float:
        tokens = width * height / _PIXELS_A_TOKEN**2 + qwen.LIMIT
        return _WIDTHS_IN_FORWARD * denoiser.config.dim * tokens

    def layers_of_original(self, name: str) -> tuple[str, ...]:
        if name.endswith("_attention_qkv"):
            return tuple(f"{name.removesuffix('qkv')}to_{letter}" for letter in "qkv")
        if name.endswith("_attention_out"):
            return (f"{name.removesuffix('out')}to_out_0",)
        return (_ENDS.sub(r"all_\1_2-1", name),)

    def tokens_read(self, pipe: Any, text: str, request: GenerationRequest, vectors: Vectors) -> list[Reading]:
        del vectors
        return [qwen.reading(pipe, plain_text(request, text), thinking=True)]

    @property
    def prompt_first(self) -> bool:
        return True

    def as_answer(self, answered: Any, rows: int, columns: int) -> torch.Tensor:
        """A list of pictures, each with an axis of frames: the way from noise to picture, not from picture to noise."""
        del rows, columns
        return -torch.stack(answered).squeeze(2)

    def joint(self, denoiser: Any, tokens: int, size: tuple[int, int]) -> Joint:
        rows, columns = size[0] // PATCH, size[1] // PATCH
        begins = _filled(rows * columns)
        text = range(begins, begins + _filled(tokens))
        return Joint([block.attention for block in denoiser.layers], range(rows * columns), (rows, columns), text)

    def blocks(self, denoiser: Any) -> list[torch.nn.Module]:
        return [*denoiser.noise_refiner, *denoiser.context_refiner, *denoiser.layers]


def _filled(tokens: int) -> int:
    """So many tokens, filled up."""
    return -(-tokens // _FILLED_TO) * _FILLED_TO


FAMILY = ZImage()
