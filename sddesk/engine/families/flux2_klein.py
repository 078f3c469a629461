"""FLUX.2 klein: a transformer for text and picture, three layers of Qwen3 side by side, latents in patches; flow.

https://bfl.ai/blog/flux2-klein-towards-interactive-visual-intelligence
"""

# diffusers exports its classes lazily, which a type checker reads as private.
# pyright: reportPrivateImportUsage=false

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
import torch
from diffusers import AutoencoderKLFlux2, FlowMatchEulerDiscreteScheduler, Flux2KleinPipeline, Flux2Transformer2DModel
from diffusers.pipelines.flux2.pipeline_flux2_klein import compute_empirical_mu
from transformers import Qwen2Tokenizer, Qwen3Model

from sddesk.core.errors import SddeskError
from sddesk.core.families import FLUX2_KLEIN_BASE_4B
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.request import GenerationRequest
from sddesk.engine.families import qwen
from sddesk.engine.families.base import NO_VECTORS, Conditioning, Family, Joint, Reading, Vectors, text_first
from sddesk.engine.families.prompts import plain_text, plain_texts

_MOST_PIXELS, _LEAST_SIDE = 1024 * 1024, 64  # of a reference
_SMALL = QT_TRANSLATE_NOOP(
    "messages", "A reference has at least {least} pixels a side; this one is {width} x {height}."
)
_PATCH = 2  # points of the VAE's latents a side that are one of the loop's
_WIDTHS_IN_FORWARD = 16  # of a token in a block: three projections, the two sides of the feed-forward, sums
_IN_MAKERS_BLOCK = {
    "img_attn_qkv": ("attn_to_q", "attn_to_k", "attn_to_v"),
    "txt_attn_qkv": ("attn_add_q_proj", "attn_add_k_proj", "attn_add_v_proj"),
    "img_attn_proj": ("attn_to_out_0",),
    "txt_attn_proj": ("attn_to_add_out",),
    "img_mlp_0": ("ff_linear_in",),
    "img_mlp_2": ("ff_linear_out",),
    "txt_mlp_0": ("ff_context_linear_in",),
    "txt_mlp_2": ("ff_context_linear_out",),
    "linear1": ("attn_to_qkv_mlp_proj",),
    "linear2": ("attn_to_out",),
}
_MAKERS_BLOCK = re.compile(r"(double|single)_blocks_(\d+)_(\w+)")


class Flux2Klein(Family):
    """FLUX.2 klein of both sizes, distilled and base."""

    @property
    def classes(self) -> Mapping[str, Any]:
        return {
            "tokenizer": Qwen2Tokenizer,
            "text_encoder": Qwen3Model,
            "transformer": Flux2Transformer2DModel,
            "vae": AutoencoderKLFlux2,
        }

    def make_scheduler(self, config: Mapping[str, Any]) -> Any:
        return FlowMatchEulerDiscreteScheduler.from_config(dict(config))

    def assemble(self, parts: Mapping[str, Any], *, zero_empty_prompt: bool) -> Any:
        """Whether it is distilled is not said here: a request for one that is has a guidance of 1."""
        del zero_empty_prompt
        qwen.put_template(parts["tokenizer"], thinking=False)
        return Flux2KleinPipeline(**parts)

    @torch.no_grad()
    def encode(self, pipe: Any, request: GenerationRequest, vectors: Vectors = NO_VECTORS) -> Conditioning:
        del vectors
        texts = plain_texts(
            request, FLUX2_KLEIN_BASE_4B, partial(qwen.unread, pipe.tokenizer, thinking=False), one_negative=True
        )
        read = {
            text: pipe.encode_prompt(text, device=pipe._execution_device, max_sequence_length=qwen.LIMIT)[0]
            for pair in texts.pairs
            for text in pair
            if text is not None
        }
        made = [
            Conditioning(read[prompt], None if negative is None else read[negative], texts.notes)
            for prompt, negative in texts.pairs
        ]
        return replace(made[0], later=tuple(made[1:]))

    def arguments(self, conditioning: Conditioning) -> dict[str, Any]:
        return {"prompt_embeds": conditioning.positive, "negative_prompt_embeds": conditioning.negative}

    def next_text(self, pipe: Any, conditioning: Conditioning, pictures: int) -> dict[str, Any]:
        """The pipeline keeps one negative prompt for its whole loop."""
        del pipe
        return {"prompt_embeds": conditioning.positive.repeat(pictures, 1, 1)}

    def guidance(self, request: GenerationRequest) -> dict[str, Any]:
        return {"guidance_scale": request.guidance_scale}

    def timesteps(self, pipe: Any, request: GenerationRequest) -> dict[str, Any]:
        _, rows, columns = self.latent_shape(pipe, request.width, request.height)
        sigmas = np.linspace(1.0, 1 / request.steps, request.steps)
        return {"sigmas": sigmas, "mu": compute_empirical_mu(rows * columns, request.steps)}

    def latent_channels(self, vae: Any) -> int:
        return vae.config.latent_channels * _PATCH**2

    def cell_side(self, pipe: Any) -> int:
        return pipe.vae_scale_factor * _PATCH

    @property
    def packs(self) -> bool:
        return True

    def packed(self, latents: torch.Tensor) -> torch.Tensor:
        return Flux2KleinPipeline._pack_latents(latents)

    def unpacked(self, latents: torch.Tensor, rows: int, columns: int) -> torch.Tensor:
        return latents.permute(0, 2, 1).unflatten(2, (rows, columns))

    def encoded(self, spread: Any, generator: torch.Generator) -> torch.Tensor:
        del generator
        return spread.mode()

    def to_vae(self, vae: Any, latents: torch.Tensor) -> torch.Tensor:
        mean, deviation = _statistics(vae, latents)
        return Flux2KleinPipeline._unpatchify_latents(latents * deviation + mean)

    def from_vae(self, vae: Any, latents: torch.Tensor) -> torch.Tensor:
        mean, deviation = _statistics(vae, latents)
        return (Flux2KleinPipeline._patchify_latents(latents) - mean) / deviation

    def reference_pixels(self, pipe: Any, picture: Any) -> torch.Tensor:
        processor, side = pipe.image_processor, self.cell_side(pipe)
        if min(picture.size) < _LEAST_SIDE:
            raise SddeskError(_SMALL, width=picture.width, height=picture.height, least=_LEAST_SIDE)
        shown = processor._resize_if_exceeds_area(picture, _MOST_PIXELS)
        width, height = (length // side * side for length in shown.size)
        return processor.preprocess(shown, height=height, width=width, resize_mode="crop")

    def with_references(self, forward: Callable[..., Any], references: Sequence[torch.Tensor]) -> Callable[..., Any]:
        """Their places are in other layers of the positions; answers for them are left out."""
        places = Flux2KleinPipeline._prepare_image_ids(list(references))
        tokens = torch.cat([self.packed(one) for one in references], dim=1)

        def joined(*, hidden_states: torch.Tensor, img_ids: torch.Tensor, **words: Any) -> Any:
            pictures, count = hidden_states.shape[:2]
            both = torch.cat([hidden_states, tokens.to(hidden_states).expand(pictures, -1, -1)], dim=1)
            ids = torch.cat([img_ids, places.to(img_ids).expand(pictures, -1, -1)], dim=1)
            answer = forward(hidden_states=both, img_ids=ids, **words)
            return (answer[0][:, :count], *answer[1:])

        return joined

    def numbers_in_forward(self, denoiser: Any, width: int, height: int) -> float:
        told = denoiser.config
        tokens = width * height / (8 * _PATCH) ** 2 + qwen.LIMIT
        return _WIDTHS_IN_FORWARD * told.num_attention_heads * told.attention_head_dim * tokens

    def layers_of_original(self, name: str) -> tuple[str, ...]:
        match = _MAKERS_BLOCK.fullmatch(name)
        if match is None or match[3] not in _IN_MAKERS_BLOCK:
            return (name,)
        kind = "transformer_blocks" if match[1] == "double" else "single_transformer_blocks"
        return tuple(f"{kind}_{match[2]}_{inner}" for inner in _IN_MAKERS_BLOCK[match[3]])

    def tokens_read(self, pipe: Any, text: str, request: GenerationRequest, vectors: Vectors) -> list[Reading]:
        del vectors
        return [qwen.reading(pipe, plain_text(request, text), thinking=False)]

    @property
    def prompt_first(self) -> bool:
        return True

    def as_answer(self, answered: Any, rows: int, columns: int) -> torch.Tensor:
        return self.unpacked(answered, rows, columns)

    def joint(self, denoiser: Any, tokens: int, size: tuple[int, int]) -> Joint:
        return text_first([block.attn for block in self.blocks(denoiser)], tokens, size)

    def blocks(self, denoiser: Any) -> list[torch.nn.Module]:
        return [*denoiser.transformer_blocks, *denoiser.single_transformer_blocks]


def _statistics(vae: Any, latents: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Mean and deviation of the patches of latents, by which they are normed."""
    mean = vae.bn.running_mean.view(1, -1, 1, 1).to(latents)
    variance = vae.bn.running_var.view(1, -1, 1, 1) + vae.config.batch_norm_eps
    return mean, torch.sqrt(variance).to(latents)


FAMILY = Flux2Klein()
