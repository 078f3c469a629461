"""A U-Net as OpenVINO's graph: traced once, any batch, size and prompt length, weights in half precision on the disk.

What depends on the timestep stays outside. With its bfloat16 hint OpenVINO also rounds the sinusoids of the timestep
(16% wrong at 500, 39% at 981 on SD 1.5's U-Net); computed by torch in full precision they are exact.
"""

# diffusers exports its classes lazily, which a type checker reads as private.
# pyright: reportPrivateImportUsage=false

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from accelerate import init_empty_weights
from diffusers import UNet2DConditionModel
from safetensors.torch import load_file, save_file

from sddesk.engine.backends.openvino_library import library

Shape = tuple[tuple[int, ...], ...]
FORMAT = "1"  # of what is written; another one is converted anew
GRAPH, WEIGHTS, OUTSIDE = "unet.xml", "unet.bin", "outside.safetensors"
# These stay torch modules: the embedding of the timestep and of SDXL's sizes; the first layer says device and dtype.
_OUTSIDE = ("conv_in.", "time_embedding.", "add_embedding.")
_FACTOR = 8  # pixels of a latent's side
_TRACED_SIDES = (9, 11)  # odd, so that every upsampling takes its size from the graph and none is fixed


def read_config(folder: Path) -> dict[str, Any]:
    """A U-Net's configuration as data. Raises OSError or ValueError where it cannot be read."""
    data: dict[str, Any] = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    return data


def shape_for(config: Mapping[str, Any], batch: int, width: int, height: int, tokens: int = 77) -> Shape:
    """What the graph takes for pictures of width x height pixels: shapes of sample, embedding and text."""
    embedding = config.get("time_embedding_dim") or 4 * config["block_out_channels"][0]
    sample = (batch, config["in_channels"], height // _FACTOR, width // _FACTOR)
    return sample, (batch, embedding), (batch, tokens, config["cross_attention_dim"])


def obstacle(config: Any) -> str | None:
    """What this graph does not have and a U-Net's configuration asks for; None for every Stable Diffusion."""
    plain = {
        "center_input_sample": (False,),
        "class_embed_type": (None,),
        "num_class_embeds": (None,),
        "encoder_hid_dim_type": (None,),
        "addition_embed_type": (None, "text_time"),
        "time_embedding_act_fn": (None,),
        "time_cond_proj_dim": (None,),
        "attention_type": ("default",),
    }
    return next((name for name, known in plain.items() if config.get(name) not in known), None)


class _Graph(torch.nn.Module):
    """UNet2DConditionModel.forward without its embeddings and its branches."""

    def __init__(self, unet: Any) -> None:
        super().__init__()
        self.unet = unet

    def forward(self, sample: torch.Tensor, embedding: torch.Tensor, text: torch.Tensor) -> torch.Tensor:
        """batch x channels x height x width, batch x 4 widths, batch x tokens x width of the text."""
        unet = self.unet
        sample = unet.conv_in(sample)
        skipped = (sample,)
        for block in unet.down_blocks:
            reads = {"encoder_hidden_states": text} if _attends(block) else {}
            sample, rest = block(hidden_states=sample, temb=embedding, **reads)
            skipped += rest
        if unet.mid_block is not None:
            reads = {"encoder_hidden_states": text} if _attends(unet.mid_block) else {}
            sample = unet.mid_block(sample, embedding, **reads)
        for block in unet.up_blocks:
            count = len(block.resnets)
            rest, skipped = skipped[-count:], skipped[:-count]
            reads = {"encoder_hidden_states": text} if _attends(block) else {}
            size = skipped[-1].shape[2:] if skipped else None
            sample = block(
                hidden_states=sample, temb=embedding, res_hidden_states_tuple=rest, upsample_size=size, **reads
            )
        if unet.conv_norm_out is not None:
            sample = unet.conv_act(unet.conv_norm_out(sample))
        return unet.conv_out(sample)


def _attends(block: Any) -> bool:
    return bool(getattr(block, "has_cross_attention", False))


@torch.no_grad()
def convert(unet: UNet2DConditionModel, folder: Path) -> None:
    """Write the graph of a U-Net in float32 into an existing folder, and the weights of what stays outside."""
    openvino = library()
    config: Any = unet.config
    width = unet.time_embedding.linear_2.out_features
    example = {
        "sample": torch.zeros(2, config.in_channels, *_TRACED_SIDES),
        "embedding": torch.zeros(2, width),
        "text": torch.zeros(2, 77, config.cross_attention_dim),
    }
    model = openvino.convert_model(_Graph(unet.eval()), example_input=example)
    openvino.save_model(model, folder / GRAPH, compress_to_fp16=True)
    outside = {
        name: weight.to(torch.float32).contiguous()
        for name, weight in unet.state_dict().items()
        if name.startswith(_OUTSIDE)
    }
    save_file(outside, folder / OUTSIDE)


def skeleton(config: Any, folder: Path) -> UNet2DConditionModel:
    """The U-Net of a configuration with what stays outside, in float32; all other weights take no memory."""
    with init_empty_weights():
        unet: Any = UNet2DConditionModel.from_config(config)
    unet.load_state_dict(load_file(folder / OUTSIDE), strict=False, assign=True)
    unet.requires_grad_(False)
    return unet.eval()
