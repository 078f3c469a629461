"""FLUX.2 klein: a transformer for text and picture, three layers of Qwen3 side by side, latents in patches; flow.

https://bfl.ai/blog/flux2-klein-towards-interactive-visual-intelligence
"""

# diffusers exports its classes lazily, which a type checker reads as private.
# pyright: reportPrivateImportUsage=false

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import torch
from diffusers import AutoencoderKLFlux2, Flux2KleinPipeline, Flux2Transformer2DModel
from diffusers.pipelines.flux2.pipeline_flux2_klein import compute_empirical_mu
from transformers import Qwen2Tokenizer, Qwen3Model

from sddesk.core.errors import SddeskError
from sddesk.core.families import FLUX2_KLEIN_BASE_4B
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.request import GenerationRequest
from sddesk.engine.families import qwen
from sddesk.engine.families.base import NO_VECTORS, Conditioning, Joint, Reading, Vectors, text_first
from sddesk.engine.families.flow import FlowFamily
from sddesk.engine.families.flux_layers import IN_BLOCK, layers_in_block
from sddesk.engine.families.lengths import read_with
from sddesk.engine.families.prompts import plain_text, plain_texts

_MOST_PIXELS, _LEAST_SIDE = 1024 * 1024, 64  # of a reference
_SMALL = QT_TRANSLATE_NOOP(
    "messages", "A reference has at least {least} pixels a side; this one is {width} x {height}."
)
_PATCH = 2  # points of the VAE's latents a side that are one of the loop's
_WIDTHS_IN_FORWARD = 16  # of a token in a block: three projections, the two sides of the feed-forward, sums
_IN_MAKERS_BLOCK = {
    **IN_BLOCK,
    "img_mlp_0": ("ff_linear_in",),
    "img_mlp_2": ("ff_linear_out",),
    "txt_mlp_0": ("ff_context_linear_in",),
    "txt_mlp_2": ("ff_context_linear_out",),
    "linear1": ("attn_to_qkv_mlp_proj",),
    "linear2": ("attn_to_out",),
}


class Flux2Klein(FlowFamily):
    """FLUX.2 klein of both sizes, distilled and base."""

    @property
    def classes(self) -> Mapping[str, Any]:
        return {
            "tokenizer": Qwen2Tokenizer,
            "text_encoder": Qwen3Model,
            "transformer": Flux2Transformer2DModel,
            "vae": AutoencoderKLFlux2,
        }

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
        asked = {"device": pipe._execution_device, "max_sequence_length": qwen.LIMIT}
        return read_with(texts, lambda text: pipe.encode_prompt(text, **asked)[0])

    def shift(self, pipe: Any, rows: int, columns: int, steps: int) -> float:
        return compute_empirical_mu(rows * columns, steps)

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
        return layers_in_block(name, _IN_MAKERS_BLOCK) or (name,)

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
