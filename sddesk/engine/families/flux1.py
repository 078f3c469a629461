"""FLUX.1: a transformer for text and picture, T5's text and a summary by CLIP, latents in patches; it predicts flow.

https://arxiv.org/abs/2506.15742
"""

# diffusers exports its classes lazily, which a type checker reads as private.
# pyright: reportPrivateImportUsage=false

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import torch
from diffusers import AutoencoderKL, FluxPipeline, FluxTransformer2DModel
from diffusers.pipelines.flux.pipeline_flux_kontext import PREFERRED_KONTEXT_RESOLUTIONS
from transformers import CLIPTextModel, CLIPTokenizer, T5EncoderModel, T5Tokenizer

from sddesk.core.families import FLUX1_DEV, FLUX1_SCHNELL
from sddesk.core.request import GenerationRequest
from sddesk.engine.families.base import (
    NO_VECTORS,
    Conditioning,
    Joint,
    Reading,
    Vectors,
    plain_reading,
    text_first,
)
from sddesk.engine.families.flow import PackedFlowFamily
from sddesk.engine.families.flux_layers import IN_BLOCK, layers_in_block
from sddesk.engine.families.prompts import plain_text, plain_texts
from sddesk.engine.families.shift import PATCH

_END = 1  # token that T5 puts behind each text
_WIDTHS_IN_FORWARD = 16  # of a token in a block: three projections, the two sides of the feed-forward, sums
_IN_MAKERS_BLOCK = {
    **IN_BLOCK,
    "img_mlp_0": ("ff_net_0_proj",),
    "img_mlp_2": ("ff_net_2",),
    "txt_mlp_0": ("ff_context_net_0_proj",),
    "txt_mlp_2": ("ff_context_net_2",),
    "img_mod_lin": ("norm1_linear",),
    "txt_mod_lin": ("norm1_context_linear",),
    "linear1": ("attn_to_q", "attn_to_k", "attn_to_v", "proj_mlp"),
    "linear2": ("proj_out",),
    "modulation_lin": ("norm_linear",),
}
_MAKERS_ENDS = {
    "img_in": "x_embedder",
    "txt_in": "context_embedder",
    "time_in_in_layer": "time_text_embed_timestep_embedder_linear_1",
    "time_in_out_layer": "time_text_embed_timestep_embedder_linear_2",
    "guidance_in_in_layer": "time_text_embed_guidance_embedder_linear_1",
    "guidance_in_out_layer": "time_text_embed_guidance_embedder_linear_2",
    "vector_in_in_layer": "time_text_embed_text_embedder_linear_1",
    "vector_in_out_layer": "time_text_embed_text_embedder_linear_2",
    "final_layer_linear": "proj_out",
}


class _Pipeline(FluxPipeline):
    """diffusers' pipeline, which leaves it to its caller to have a text that is given once for each picture."""

    def encode_prompt(self, *arguments: Any, num_images_per_prompt: int = 1, **words: Any) -> Any:
        """As diffusers has it; `summary` is what it gives of CLIP, which a running loop reads at each step."""
        given = words.get("prompt_embeds") is not None
        embeddings: Any
        pooled: Any
        embeddings, pooled, places = super().encode_prompt(
            *arguments, num_images_per_prompt=num_images_per_prompt, **words
        )
        if given:
            embeddings = embeddings.repeat(num_images_per_prompt, 1, 1)
            pooled = self.summary = pooled.repeat(num_images_per_prompt, 1)
        return embeddings, pooled, places


class Flux1(PackedFlowFamily):
    """FLUX.1 dev, schnell, Kontext and Fill."""

    pipeline = _Pipeline

    @property
    def classes(self) -> Mapping[str, Any]:
        return {
            "tokenizer": CLIPTokenizer,
            "text_encoder": CLIPTextModel,
            "tokenizer_2": T5Tokenizer,
            "text_encoder_2": T5EncoderModel,
            "transformer": FluxTransformer2DModel,
            "vae": AutoencoderKL,
        }

    @torch.no_grad()
    def encode(self, pipe: Any, request: GenerationRequest, vectors: Vectors = NO_VECTORS) -> Conditioning:
        """The negative prompt is never read: the guidance is a number, or none."""
        del vectors
        row = FLUX1_DEV if pipe.transformer.config.guidance_embeds else FLUX1_SCHNELL
        limit = row.token_limit + _END
        texts = plain_texts(request, row, partial(unread, pipe.tokenizer_2, limit))
        made: list[Conditioning] = []
        for prompt, _ in texts.pairs:
            embeddings, pooled, _ = pipe.encode_prompt(prompt, max_sequence_length=limit)
            made.append(Conditioning(embeddings, None, texts.notes, pooled))
        return replace(made[0], later=tuple(made[1:]))

    def arguments(self, conditioning: Conditioning) -> dict[str, Any]:
        return {"prompt_embeds": conditioning.positive, "pooled_prompt_embeds": conditioning.pooled}

    def next_text(self, pipe: Any, conditioning: Conditioning, pictures: int) -> dict[str, Any]:
        """The pipeline keeps one summary for its loop: write the new one into the same tensor."""
        pipe.summary.copy_(conditioning.pooled)
        return {"prompt_embeds": conditioning.positive.repeat(pictures, 1, 1)}

    def answers(self, request: GenerationRequest) -> int:
        """The guidance is read with the rest, in one forward."""
        del request
        return 1

    def packed(self, latents: torch.Tensor) -> torch.Tensor:
        return FluxPipeline._pack_latents(latents, *latents.shape)

    def unpacked(self, latents: torch.Tensor, rows: int, columns: int) -> torch.Tensor:
        return FluxPipeline._unpack_latents(latents, rows, columns, vae_scale_factor=1)

    @property
    def masks_whole_cells(self) -> bool:
        return False

    def channels_beside(self, denoiser: Any, vae: Any) -> int:
        return denoiser.config.in_channels - vae.config.latent_channels * PATCH**2

    def reference_pixels(self, pipe: Any, picture: Any) -> torch.Tensor:
        """At that size of those that Kontext was trained with whose shape is nearest."""
        processor = pipe.image_processor
        height, width = processor.get_default_height_width(picture)
        shape = width / height
        _, width, height = min((abs(shape - wide / high), wide, high) for wide, high in PREFERRED_KONTEXT_RESOLUTIONS)
        return processor.preprocess(processor.resize(picture, height, width), height, width)

    def with_references(self, forward: Callable[..., Any], references: Sequence[torch.Tensor]) -> Callable[..., Any]:
        """Their places are in another layer of the positions; answers for them are left out."""
        tokens = torch.cat([self.packed(one) for one in references], dim=1)
        places = torch.cat([_places(one) for one in references])

        def joined(*, hidden_states: torch.Tensor, img_ids: torch.Tensor, **words: Any) -> Any:
            pictures, count = hidden_states.shape[:2]
            both = torch.cat([hidden_states, tokens.to(hidden_states).expand(pictures, -1, -1)], dim=1)
            answer = forward(hidden_states=both, img_ids=torch.cat([img_ids, places.to(img_ids)]), **words)
            return (answer[0][:, :count], *answer[1:])

        return joined

    def numbers_in_forward(self, denoiser: Any, width: int, height: int) -> float:
        told = denoiser.config
        tokens = width * height / (8 * PATCH) ** 2 + FLUX1_DEV.token_limit
        return _WIDTHS_IN_FORWARD * told.num_attention_heads * told.attention_head_dim * tokens

    def layers_of_original(self, name: str) -> tuple[str, ...]:
        return layers_in_block(name, _IN_MAKERS_BLOCK) or (_MAKERS_ENDS.get(name, name),)

    def tokens_read(self, pipe: Any, text: str, request: GenerationRequest, vectors: Vectors) -> list[Reading]:
        """Those of T5: CLIP only sums the prompt up."""
        del vectors
        return [plain_reading("text_encoder_2", pipe.tokenizer_2, pipe.text_encoder_2, plain_text(request, text))]

    @property
    def prompt_first(self) -> bool:
        return True

    def as_answer(self, answered: Any, rows: int, columns: int) -> torch.Tensor:
        return self.unpacked(answered, rows, columns)

    def joint(self, denoiser: Any, tokens: int, size: tuple[int, int]) -> Joint:
        layers = [block.attn for block in self.blocks(denoiser)]
        return text_first(layers, tokens, (size[0] // PATCH, size[1] // PATCH))

    def blocks(self, denoiser: Any) -> list[torch.nn.Module]:
        return [*denoiser.transformer_blocks, *denoiser.single_transformer_blocks]


def _places(reference: torch.Tensor) -> torch.Tensor:
    """The positions of a reference's points, points x 3; those of the picture have 0 in the first place."""
    rows, columns = (side // PATCH for side in reference.shape[-2:])
    found = FluxPipeline._prepare_latent_image_ids(1, rows, columns, reference.device, reference.dtype)
    found[..., 0] = 1
    return found


def unread(tokenizer: Any, limit: int, text: str) -> tuple[int, int]:
    """Return how many tokens of a text are read, and how many of this one are beyond."""
    return limit - _END, max(0, len(tokenizer(text, truncation=False).input_ids) - limit)


FAMILY = Flux1()
