"""Stable Diffusion 1 and 2: one CLIP text encoder, a U-Net, an AutoencoderKL.

https://arxiv.org/abs/2112.10752
"""

# diffusers exports its classes lazily, which a type checker reads as private.
# pyright: reportPrivateImportUsage=false

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from diffusers import AutoencoderKL, StableDiffusionPipeline, UNet2DConditionModel
from transformers import CLIPTextModel, CLIPTokenizer

from sddesk.core.inputs import Takes
from sddesk.core.request import GenerationRequest
from sddesk.engine.families import clip
from sddesk.engine.families.base import NO_VECTORS, Conditioning, Reading, Vectors
from sddesk.engine.families.unet import UNetFamily

_TEXT = clip.ClipText()
# As InstantStyle has them for SD 1.5: https://github.com/instantX-research/InstantStyle, infer_style_sd15.py.
_LAYERS: Mapping[Takes, tuple[str, ...]] = MappingProxyType(
    {"all": ("",), "style": ("up_blocks.1.",), "composition": ("down_blocks.2.", "mid_block.")}
)


class StableDiffusion(UNetFamily):
    """SD 1, SD 2 base and SD 2 768."""

    @property
    def classes(self) -> Mapping[str, Any]:
        return {
            "tokenizer": CLIPTokenizer,
            "text_encoder": CLIPTextModel,
            "unet": UNet2DConditionModel,
            "vae": AutoencoderKL,
        }

    def assemble(self, parts: Mapping[str, Any], *, zero_empty_prompt: bool) -> Any:
        del zero_empty_prompt
        without = {"safety_checker": None, "feature_extractor": None, "requires_safety_checker": False}
        return StableDiffusionPipeline(**parts, **without)

    def encode(self, pipe: Any, request: GenerationRequest, vectors: Vectors = NO_VECTORS) -> Conditioning:
        return clip.encode(_TEXT, pipe, request, vectors)

    def tokens_read(self, pipe: Any, text: str, request: GenerationRequest, vectors: Vectors) -> list[Reading]:
        return clip.tokens_read(_TEXT, pipe, text, request, vectors)

    def arguments(self, conditioning: Conditioning) -> dict[str, Any]:
        return {"prompt_embeds": conditioning.positive, "negative_prompt_embeds": conditioning.negative}

    def next_text(self, pipe: Any, conditioning: Conditioning, pictures: int) -> dict[str, Any]:
        return {"prompt_embeds": clip.repeated(pipe, self.arguments(conditioning), pictures)[0]}

    def layers_for(self, takes: Takes) -> tuple[str, ...]:
        return _LAYERS[takes]


FAMILY = StableDiffusion()
