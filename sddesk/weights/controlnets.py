"""ControlNets: what a file of one is, by the names and shapes of its tensors, in diffusers' and the makers' layout."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from sddesk.core import controls
from sddesk.core.controls import UNION_ALL, UNION_FIRST
from sddesk.core.families import SDXL, ModelFamily
from sddesk.core.values import dataclass
from sddesk.weights.networks import Tensors
from sddesk.weights.unets import families_reading, text_width_of

ORIGINAL = ("control_model.", "")  # before the names of the makers' layout
HINT = "input_hint_block.0.weight"
UNION = "task_embedding"
_DIFFUSERS_HINT = "controlnet_cond_embedding.conv_in.weight"
_FIRST = ("conv_in.weight", "input_blocks.0.0.weight")
_SIZES = ("add_embedding.linear_1.weight", "label_emb.0.0.weight")  # SDXL's, which reads sizes beside the text
_OTHERS = (  # networks that steer otherwise, or another denoiser
    ("lora_controlnet", "Control-LoRA"),
    ("control_all_x_embedder.2-1.weight", "Z-Image"),
    ("control_layers.0.adaLN_modulation.0.weight", "Z-Image"),
    ("controlnet_x_embedder.weight", "FLUX.1"),
)
_LLLITE = "lllite_"
_INDEX = re.compile(r"\.(\d+)\.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlNetFile:
    """What a ControlNet is for. `families` are () where its text has an unusual width, and `variant` is that of
    one for several kinds of picture, else "".

    `reason` names a network that is not carried out, "" for one that is. `text_width` is 0 where it reads no text,
    `latent_channels` 0 where nothing tells.
    """

    families: tuple[ModelFamily, ...] = ()
    variant: str = ""
    text_width: int = 0
    latent_channels: int = 0
    reason: str = ""


def controlnet_of(tensors: Tensors) -> ControlNetFile:
    """Return what the header of a ControlNet tells."""
    if any(name.startswith(_LLLITE) for name in tensors):
        return ControlNetFile(reason="LLLite")
    for mark, reason in _OTHERS:
        if mark in tensors:
            return ControlNetFile(reason=reason)
    root = next((root for root in ORIGINAL if f"{root}{HINT}" in tensors), "")
    first = next((tensors[f"{root}{name}"].shape for name in _FIRST if f"{root}{name}" in tensors), ())
    if len(first) != 4:
        return ControlNetFile(reason="?")
    width = text_width_of(tensors, root)
    families = families_reading(width)
    if not width and any(f"{root}{name}" in tensors for name in _SIZES):
        families = (SDXL,)
    return ControlNetFile(
        families=families,
        variant=_variant(tensors),
        text_width=width,
        latent_channels=first[1],
    )


def _variant(tensors: Tensors) -> str:
    kinds = tensors[UNION].shape[:1] if UNION in tensors else ()
    return "" if not kinds else UNION_ALL if kinds[0] > UNION_FIRST else controls.UNION


def config_of(tensors: Mapping[str, tuple[int, ...]], denoiser: Mapping[str, Any]) -> dict[str, Any]:
    """Return the configuration of a ControlNet, from the shapes of its tensors in diffusers' layout.

    What shapes do not tell is that of the `denoiser` which it was made from: a ControlNet begins as a copy of its first
    half. Raises KeyError, ValueError or IndexError where the tensors are no ControlNet's.
    """
    blocks = range(1 + max(_numbers(tensors, "down_blocks")))
    attention = [any(name.startswith(f"down_blocks.{block}.attentions.") for name in tensors) for block in blocks]
    depths = [_depth(tensors, f"down_blocks.{block}.attentions.0.transformer_blocks") for block in blocks]
    middle = _depth(tensors, "mid_block.attentions.0.transformer_blocks")
    reads_text = any(name.startswith("mid_block.attentions.") for name in tensors)
    hint = "controlnet_cond_embedding.blocks"  # of which the even ones keep their size
    narrowing = [f"{hint}.{block}.weight" for block in sorted(_numbers(tensors, hint)) if block % 2]
    config: dict[str, Any] = {
        "in_channels": tensors["conv_in.weight"][1],
        "conditioning_channels": tensors[_DIFFUSERS_HINT][1],
        "block_out_channels": [tensors[f"down_blocks.{block}.resnets.0.conv1.weight"][0] for block in blocks],
        "layers_per_block": 1 + max(_numbers(tensors, "down_blocks.0.resnets")),
        "down_block_types": ["CrossAttnDownBlock2D" if attends else "DownBlock2D" for attends in attention],
        "mid_block_type": "UNetMidBlock2DCrossAttn" if reads_text else "UNetMidBlock2D",
        "transformer_layers_per_block": [*depths[:-1], middle if reads_text and not attention[-1] else depths[-1]],
        "cross_attention_dim": _width(tensors) or denoiser["cross_attention_dim"],
        "conditioning_embedding_out_channels": [tensors[name][0] for name in (_DIFFUSERS_HINT, *narrowing)],
        "use_linear_projection": _is_linear(tensors),
    }
    for name in ("attention_head_dim", "num_attention_heads", "upcast_attention", "norm_num_groups", "norm_eps"):
        if denoiser.get(name) is not None:
            config[name] = denoiser[name]
    if "add_embedding.linear_1.weight" in tensors:
        config |= {
            "addition_embed_type": "text_time",
            "addition_time_embed_dim": denoiser["addition_time_embed_dim"],
            "projection_class_embeddings_input_dim": tensors["add_embedding.linear_1.weight"][1],
        }
    if UNION in tensors:
        del config["conditioning_channels"], config["mid_block_type"]
        kinds, channels = tensors[UNION]
        config |= {
            "num_control_type": kinds,
            "num_trans_channel": channels,
            "num_trans_layer": 1 + max(_numbers(tensors, "transformer_layes")),
            "num_proj_channel": tensors["spatial_ch_projs.weight"][0],
        }
    return config


def _numbers(tensors: Mapping[str, Any], below: str) -> set[int]:
    """The numbers that stand behind `below` in the names."""
    found = (_INDEX.match(name, len(below)) for name in tensors if name.startswith(f"{below}."))
    return {int(match[1]) for match in found if match is not None}


def _depth(tensors: Mapping[str, Any], below: str) -> int:
    return 1 + max(_numbers(tensors, below), default=0)


def _width(tensors: Mapping[str, tuple[int, ...]]) -> int:
    return next((shape[1] for name, shape in tensors.items() if name.endswith("attn2.to_k.weight")), 0)


def _is_linear(tensors: Mapping[str, tuple[int, ...]]) -> bool:
    return any(len(shape) == 2 for name, shape in tensors.items() if name.endswith(".proj_in.weight"))
