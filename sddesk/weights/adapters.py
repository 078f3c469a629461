"""Files that are neither a network nor a part of one: ControlNets, IP-Adapters, upscalers and the like."""

from __future__ import annotations

from sddesk.core.models import WeightsKind
from sddesk.weights.networks import Tensors
from sddesk.weights.t2i_adapters import is_t2i_adapter
from sddesk.weights.upscalers import upscaler_of

_UPSCALERS = (
    "model.1.sub.0.RDB1.conv1.0.weight",  # ESRGAN as it was first written
    "RRDB_trunk.0.RDB1.conv1.weight",
    "body.0.rdb1.conv1.weight",  # RealESRGAN
    "layers.0.residual_group.blocks.0.norm1.weight",  # SwinIR, HAT
    "layers.0.blocks.0.norm1.weight",  # DAT
)
_CONTROLNETS = (
    "controlnet_cond_embedding.conv_in.weight",
    "input_hint_block.0.weight",
    "control_model.input_hint_block.0.weight",
    "lora_controlnet",
    "controlnet_blocks.0.weight",
    "controlnet_x_embedder.weight",
    "control_all_x_embedder.2-1.weight",
    "control_layers.0.adaLN_modulation.0.weight",
)


def adapter_kind(tensors: Tensors) -> WeightsKind | None:
    """What kind of added network a file is, None when it is none of those known here."""
    if any(name in tensors for name in _CONTROLNETS) or any(name.startswith("lllite_") for name in tensors):
        return WeightsKind.CONTROLNET
    if any(name.startswith(("ip_adapter.", "image_proj.")) for name in tensors):
        return WeightsKind.IP_ADAPTER
    if is_t2i_adapter(tensors):
        return WeightsKind.T2I_ADAPTER
    if any(".motion_modules." in name for name in tensors):
        return WeightsKind.MOTION_MODULE
    return WeightsKind.UPSCALER if upscaler_of(tensors) or any(name in tensors for name in _UPSCALERS) else None
