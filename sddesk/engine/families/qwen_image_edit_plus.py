"""Qwen-Image-Edit since 2509: as before it, with up to three pictures, which the text encoder sees smaller.

https://huggingface.co/Qwen/Qwen-Image-Edit-2509
"""

# diffusers exports its classes lazily, which a type checker reads as private.
# pyright: reportPrivateImportUsage=false

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from diffusers import QwenImageEditPlusPipeline
from diffusers.pipelines.qwenimage.pipeline_qwenimage_edit_plus import CONDITION_IMAGE_SIZE

from sddesk.engine.families.qwen_image_edit import PICTURE, QwenImageEdit


class QwenImageEditPlus(QwenImageEdit):
    """Qwen-Image-Edit-2509 and -2511: each picture is counted in the text."""

    asks: Any = QwenImageEditPlusPipeline
    looks_at = CONDITION_IMAGE_SIZE

    def question(self, template: str, text: str, counts: Sequence[int]) -> str:
        shown = (
            f"Picture {number}: <|vision_start|>{PICTURE * count}<|vision_end|>"
            for number, count in enumerate(counts, start=1)
        )
        return template.format("".join(shown) + text)


FAMILY = QwenImageEditPlus()
