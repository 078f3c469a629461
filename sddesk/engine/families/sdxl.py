"""Stable Diffusion XL: two CLIP text encoders, and a VAE that overflows in half precision.

https://arxiv.org/abs/2307.01952
"""

# diffusers exports its classes lazily, which a type checker reads as private.
# pyright: reportPrivateImportUsage=false

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from diffusers import AutoencoderKL, StableDiffusionXLPipeline, UNet2DConditionModel
from transformers import CLIPTextModel, CLIPTextModelWithProjection, CLIPTokenizer

from sddesk.core.inputs import Takes
from sddesk.core.request import GenerationRequest
from sddesk.engine.families import clip
from sddesk.engine.families.base import NO_VECTORS, Conditioning, Reading, Vectors, pooled_arguments
from sddesk.engine.families.unet import UNetFamily

_TEXT = clip.ClipText((("tokenizer", "text_encoder"), ("tokenizer_2", "text_encoder_2")), penultimate=True)
# InstantStyle: https://arxiv.org/abs/2404.02733
_LAYERS: Mapping[Takes, tuple[str, ...]] = MappingProxyType(
    {"all": ("",), "style": ("up_blocks.0.attentions.1.",), "composition": ("down_blocks.2.attentions.1.",)}
)


class StableDiffusionXL(UNetFamily):
    """SDXL and what was trained from it: Pony, Illustrious, NoobAI."""

    @property
    def classes(self) -> Mapping[str, Any]:
        return {
            "tokenizer": CLIPTokenizer,
            "text_encoder": CLIPTextModel,
            "tokenizer_2": CLIPTokenizer,
            "text_encoder_2": CLIPTextModelWithProjection,
            "unet": UNet2DConditionModel,
            "vae": AutoencoderKL,
        }

    @property
    def vae_may_overflow(self) -> bool:
        return True

    def assemble(self, parts: Mapping[str, Any], *, zero_empty_prompt: bool) -> Any:
        return StableDiffusionXLPipeline(**parts, force_zeros_for_empty_prompt=zero_empty_prompt, add_watermarker=False)

    def encode(self, pipe: Any, request: GenerationRequest, vectors: Vectors = NO_VECTORS) -> Conditioning:
        return clip.encode(_TEXT, pipe, request, vectors)

    def tokens_read(self, pipe: Any, text: str, request: GenerationRequest, vectors: Vectors) -> list[Reading]:
        return clip.tokens_read(_TEXT, pipe, text, request, vectors)

    def arguments(self, conditioning: Conditioning) -> dict[str, Any]:
        return pooled_arguments(conditioning)

    def next_text(self, pipe: Any, conditioning: Conditioning, pictures: int) -> dict[str, Any]:
        embeddings, pooled = clip.repeated(pipe, self.arguments(conditioning), pictures)
        return {"prompt_embeds": embeddings, "add_text_embeds": pooled}

    def layers_for(self, takes: Takes) -> tuple[str, ...]:
        return _LAYERS[takes]


FAMILY = StableDiffusionXL()
