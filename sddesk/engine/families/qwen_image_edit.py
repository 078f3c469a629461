"""Qwen-Image-Edit: Qwen-Image that changes a picture as words say; its text encoder looks at the picture, too.

https://arxiv.org/abs/2508.02324
"""

# diffusers exports its classes lazily, which a type checker reads as private.
# pyright: reportPrivateImportUsage=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import torch
from diffusers import QwenImageEditPipeline, QwenImagePipeline
from diffusers.pipelines.qwenimage.pipeline_qwenimage_edit_plus import VAE_IMAGE_SIZE, calculate_dimensions
from transformers import Qwen2_5_VLModel
from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import Qwen2VLImageProcessorPil

from sddesk.core.errors import SddeskError
from sddesk.core.families import QWEN_IMAGE_EDIT
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.request import GenerationRequest
from sddesk.engine.families.base import Conditioning, Reading, Vectors
from sddesk.engine.families.lengths import read_with
from sddesk.engine.families.prompts import plain_texts
from sddesk.engine.families.qwen_image import QwenImage

PICTURE = "<|image_pad|>"  # stands in a text as often as the picture has tokens
_SLIMMEST = 200  # times as long as wide, which the processor takes
_SLIM = QT_TRANSLATE_NOOP(
    "messages", "A reference is at most {most} times as long as wide; this one is {width} x {height}."
)
_NO_LIMIT = 2**20  # tokens: pictures have many, and the pipeline for them cuts none


class PictureReader(Qwen2VLImageProcessorPil):
    """Prepares pictures for Qwen2.5-VL; without a file of its own as the published one, in pixels."""

    size = {"shortest_edge": 56 * 56, "longest_edge": 12_845_056}  # noqa: RUF012 - transformers' way to say defaults


class _Loop(QwenImagePipeline):
    """The loop of texts that a picture is part of; `reader` and the template are those of the pipeline for changes."""

    reader: Any = None

    def encode_prompt(self, *args: Any, max_sequence_length: int = 0, **words: Any) -> Any:
        del max_sequence_length
        return super().encode_prompt(*args, max_sequence_length=_NO_LIMIT, **words)


class QwenImageEdit(QwenImage):
    """Qwen-Image-Edit. `asks` is diffusers' pipeline whose question is put to the text encoder."""

    asks: Any = QwenImageEditPipeline
    looks_at = VAE_IMAGE_SIZE  # pixels that the text encoder sees of a picture

    @property
    def classes(self) -> Mapping[str, Any]:
        return {**super().classes, "text_encoder": Qwen2_5_VLModel, "processor": PictureReader}

    def assemble(self, parts: Mapping[str, Any], *, zero_empty_prompt: bool) -> Any:
        del zero_empty_prompt
        given = dict(parts)
        reader = given.pop("processor")
        pipe, asking = _Loop(**given), self.asks(**given, processor=None)
        pipe.reader = reader
        pipe.prompt_template_encode = asking.prompt_template_encode
        pipe.prompt_template_encode_start_idx = asking.prompt_template_encode_start_idx
        pipe.text_encoder.config.image_token_id = pipe.tokenizer.convert_tokens_to_ids(PICTURE)
        return pipe

    @torch.no_grad()
    def encode_looking(self, pipe: Any, request: GenerationRequest, pictures: Sequence[Any]) -> Conditioning:
        seen = pipe.reader(images=[self._resized(pipe, one, self.looks_at) for one in pictures], return_tensors="pt")
        counts = [int(grid.prod()) // pipe.reader.merge_size**2 for grid in seen["image_grid_thw"]]
        texts = plain_texts(request, QWEN_IMAGE_EDIT, lambda _: (QWEN_IMAGE_EDIT.token_limit, 0), one_negative=True)
        return read_with(texts, partial(self._read, pipe, dict(seen), counts))

    def question(self, template: str, text: str, counts: Sequence[int]) -> str:
        """Put a text into the template, with as many tokens of each picture as `counts` says."""
        (count,) = counts
        return template.replace(PICTURE, PICTURE * count).format(text)

    def _read(self, pipe: Any, seen: Mapping[str, torch.Tensor], counts: Sequence[int], text: str) -> torch.Tensor:
        """1 x tokens x width; what stands before the picture is left out."""
        plain = text.replace(PICTURE, PICTURE.replace("_", " "))  # a prompt that says this word means no picture
        question = self.question(pipe.prompt_template_encode, plain, counts)
        device = pipe._execution_device
        read = pipe.tokenizer(question, return_tensors="pt").to(device)
        # Where the pictures stand: without this every token is taken for a word.
        # https://github.com/huggingface/diffusers/issues/14194
        kinds = (read.input_ids == pipe.text_encoder.config.image_token_id).int()
        answer = pipe.text_encoder(
            **read,
            **{name: value.to(device) for name, value in seen.items()},
            mm_token_type_ids=kinds,
            output_hidden_states=True,
        )
        return answer.hidden_states[-1][:, pipe.prompt_template_encode_start_idx :]

    def tokens_read(self, pipe: Any, text: str, request: GenerationRequest, vectors: Vectors) -> list[Reading]:
        """Counted from the end of the text: pictures stand before the prompt, of any number of tokens."""
        (read,) = super().tokens_read(pipe, text, request, vectors)
        behind = len(pipe.tokenizer(pipe.prompt_template_encode.partition("{}")[2]).input_ids)
        return [replace(read, first=-behind - len(read.chunks[0]))]

    def encoded(self, spread: Any, generator: torch.Generator) -> torch.Tensor:
        del generator
        return spread.mode()

    def reference_pixels(self, pipe: Any, picture: Any) -> torch.Tensor:
        return pipe.image_processor.preprocess(self._resized(pipe, picture, VAE_IMAGE_SIZE))

    def _resized(self, pipe: Any, picture: Any, pixels: int) -> Any:
        """A PIL picture of about so many pixels, each side a multiple of 32."""
        long, short = max(picture.size), min(picture.size)
        if long > _SLIMMEST * short:
            raise SddeskError(_SLIM, most=_SLIMMEST, width=picture.width, height=picture.height)
        width, height = calculate_dimensions(pixels, picture.width / picture.height)
        return pipe.image_processor.resize(picture, height, width)


FAMILY = QwenImageEdit()
