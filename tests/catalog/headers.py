"""Headers of real layouts with sparse bodies: files of any size that take no room and no time."""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Mapping
from pathlib import Path

SIZES = {"F32": 4, "F16": 2, "BF16": 2, "F8_E4M3": 1}
Shapes = Mapping[str, tuple[int, ...]]


def write_weights(file: Path, shapes: Shapes, *, dtype: str = "F16", metadata: Mapping[str, str] | None = None) -> Path:
    """A safetensors file whose tensors are holes."""
    entries: dict[str, object] = {"__metadata__": dict(metadata)} if metadata else {}
    at = 0
    for name, shape in shapes.items():
        end = at + math.prod(shape) * SIZES[dtype]
        entries[name] = {"dtype": dtype, "shape": list(shape), "data_offsets": [at, end]}
        at = end
    text = json.dumps(entries).encode()
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as stream:
        stream.write(struct.pack("<Q", len(text)) + text)
        stream.truncate(8 + len(text) + at)
    return file


def checkpoint(width: int = 768, channels: int = 4) -> dict[str, tuple[int, ...]]:
    """The telling tensors of a single-file checkpoint; `width` is 768, 1024 or 2048."""
    block = "input_blocks.4.1" if width == 2048 else "input_blocks.1.1"
    text = "conditioner.embedders.0." if width == 2048 else "cond_stage_model."
    return {
        "model.diffusion_model.input_blocks.0.0.weight": (320, channels, 3, 3),
        f"model.diffusion_model.{block}.transformer_blocks.0.attn2.to_k.weight": (320, width),
        "first_stage_model.decoder.conv_in.weight": (512, 4, 3, 3),
        f"{text}transformer.text_model.embeddings.token_embedding.weight": (49408, 8),
    }


def lora(width: int = 768, *, peft: bool = False) -> dict[str, tuple[int, ...]]:
    """A LoRA as kohya's trainer or as peft writes it."""
    if peft:
        stem = "unet.down_blocks.0.attentions.0.transformer_blocks.0.attn2.to_k"
        return {f"{stem}.lora_A.weight": (8, width), f"{stem}.lora_B.weight": (320, 8)}
    stem = "lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn2_to_k"
    return {f"{stem}.lora_down.weight": (8, width), f"{stem}.lora_up.weight": (320, 8), f"{stem}.alpha": ()}


VAE = {"decoder.conv_in.weight": (512, 4, 3, 3), "encoder.conv_in.weight": (128, 3, 3, 3)}
EMBEDDING = {"emb_params": (4, 768)}
TINY_DECODER = {"decoder.layers.0.weight": (64, 4, 3, 3), "encoder.layers.0.weight": (64, 3, 3, 3)}
