"""Writes a diffusers pipeline in the original single-file layout, as the checkpoints that people share have it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file

Weights = dict[str, torch.Tensor]
OPEN_CLIP_WIDTH = 1024
_TOP = {
    "time_embedding.linear_1": "time_embed.0",
    "time_embedding.linear_2": "time_embed.2",
    "add_embedding.linear_1": "label_emb.0.0",
    "add_embedding.linear_2": "label_emb.0.2",
    "conv_in": "input_blocks.0.0",
    "conv_norm_out": "out.0",
    "conv_out": "out.2",
}
_RESNET = {
    "norm1": "in_layers.0",
    "conv1": "in_layers.2",
    "norm2": "out_layers.0",
    "conv2": "out_layers.3",
    "time_emb_proj": "emb_layers.1",
    "conv_shortcut": "skip_connection",
}
_VAE_ATTENTION = {"group_norm": "norm", "to_q": "q", "to_k": "k", "to_v": "v", "to_out.0": "proj_out"}


def save_single_file(pipe: Any, file: Path) -> Path:
    """One file with U-Net, VAE and text encoders of a pipeline whose blocks have two layers each.

    SD 2's text encoder and SDXL's second are written in OpenCLIP's layout, the others in OpenAI's.
    """
    save_file({name: value.clone().contiguous() for name, value in single_file_weights(pipe).items()}, file)
    return file


def single_file_weights(pipe: Any) -> Weights:
    """All weights of such a pipeline by the names that a single file gives them."""
    weights = unet_weights(pipe.unet)
    weights |= {f"first_stage_model.{name}": value for name, value in vae_weights(pipe.vae).items()}
    return weights | _text_weights(pipe)


def unet_weights(unet: Any) -> Weights:
    """A U-Net's weights by the names that a single file gives them."""
    weights: Weights = unet.state_dict()
    return {f"model.diffusion_model.{_unet_name(name, weights)}": value for name, value in weights.items()}


def vae_weights(vae: Any) -> Weights:
    """A VAE's weights as a file of its own has them."""
    weights: Weights = {}
    for name, value in vae.state_dict().items():
        new = _vae_name(name)
        conv = ".attn_1." in new and new.endswith(".weight") and ".norm." not in new
        weights[new] = (value[:, :, None, None] if conv else value).clone().contiguous()
    return weights


def _text_weights(pipe: Any) -> Weights:
    first: Weights = {name.removeprefix("text_model."): v for name, v in pipe.text_encoder.state_dict().items()}
    if getattr(pipe, "text_encoder_2", None) is not None:
        second: Weights = {name.removeprefix("text_model."): v for name, v in pipe.text_encoder_2.state_dict().items()}
        found = {f"conditioner.embedders.0.transformer.text_model.{name}": value for name, value in first.items()}
        return found | {f"conditioner.embedders.1.model.{name}": value for name, value in _open_clip(second).items()}
    if pipe.text_encoder.config.hidden_size == OPEN_CLIP_WIDTH:
        return {f"cond_stage_model.model.{name}": value for name, value in _open_clip(first).items()}
    return {f"cond_stage_model.transformer.text_model.{name}": value for name, value in first.items()}


def _open_clip(text: Weights) -> Weights:
    """OpenCLIP's names; it keeps query, key and value in one matrix, and its projection the other way round."""
    projection = text.get("text_projection.weight", torch.zeros(OPEN_CLIP_WIDTH, OPEN_CLIP_WIDTH))
    names = {"layer_norm1": "ln_1", "layer_norm2": "ln_2", "mlp.fc1": "mlp.c_fc", "mlp.fc2": "mlp.c_proj"}
    found = {
        "token_embedding.weight": text["embeddings.token_embedding.weight"],
        "positional_embedding": text["embeddings.position_embedding.weight"],
        "ln_final.weight": text["final_layer_norm.weight"],
        "ln_final.bias": text["final_layer_norm.bias"],
        "text_projection": projection.t(),
    }
    for name, value in text.items():
        if not name.startswith("encoder.layers."):
            continue
        number, _, inner = name.removeprefix("encoder.layers.").partition(".")
        stem = f"transformer.resblocks.{number}"
        module, _, kind = inner.rpartition(".")
        if module in names:
            found[f"{stem}.{names[module]}.{kind}"] = value
        elif module == "self_attn.out_proj":
            found[f"{stem}.attn.out_proj.{kind}"] = value
        elif module == "self_attn.q_proj":
            rows = [text[name.replace("q_proj", part)] for part in ("q_proj", "k_proj", "v_proj")]
            found[f"{stem}.attn.in_proj_{kind}"] = torch.cat(rows)
    return found


def _unet_name(name: str, unet: Weights) -> str:
    for ours, theirs in _TOP.items():
        if name.startswith(f"{ours}."):
            return name.replace(ours, theirs, 1)
    parts = name.split(".")
    if parts[0] == "mid_block":
        place = 1 if parts[1] == "attentions" else 2 * int(parts[2])
        return _inner(f"middle_block.{place}", parts[1], parts[3:])
    block, kind, number = int(parts[1]), parts[2], int(parts[3])
    if kind == "downsamplers":
        return f"input_blocks.{3 * (block + 1)}.0.op.{parts[-1]}"
    if kind == "upsamplers":
        attends = any(other.startswith(f"up_blocks.{block}.attentions.") for other in unet)
        return f"output_blocks.{3 * block + 2}.{2 if attends else 1}.conv.{parts[-1]}"
    stem = (
        f"input_blocks.{3 * block + number + 1}" if parts[0] == "down_blocks" else f"output_blocks.{3 * block + number}"
    )
    return _inner(f"{stem}.{1 if kind == 'attentions' else 0}", kind, parts[4:])


def _inner(stem: str, kind: str, rest: list[str]) -> str:
    if kind == "resnets":
        rest = [_RESNET[rest[0]], *rest[1:]]
    return ".".join([stem, *rest])


def _vae_name(name: str) -> str:
    parts = name.split(".")
    if len(parts) < 4 or parts[1] in ("conv_in", "conv_norm_out", "conv_out"):
        return name.replace("conv_norm_out", "norm_out")
    if parts[1] == "mid_block":
        inner = ".".join(parts[4:])
        if parts[2] == "resnets":
            return f"{parts[0]}.mid.block_{int(parts[3]) + 1}.{inner}"
        for ours, theirs in _VAE_ATTENTION.items():
            inner = inner.replace(f"{ours}.", f"{theirs}.") if inner.startswith(f"{ours}.") else inner
        return f"{parts[0]}.mid.attn_1.{inner}"
    side = "down" if parts[1] == "down_blocks" else "up"
    block = int(parts[2]) if side == "down" else 3 - int(parts[2])
    if parts[3] == "resnets":
        return (
            f"{parts[0]}.{side}.{block}.block.{parts[4]}.{'.'.join(parts[5:]).replace('conv_shortcut', 'nin_shortcut')}"
        )
    return f"{parts[0]}.{side}.{block}.{side}sample.conv.{parts[-1]}"


def controlnet_names(weights: Weights | dict[str, Any]) -> dict[str, str]:
    """What each weight of a ControlNet is called in the makers' layout, whose blocks have two layers each."""
    return {name: _control_name(name, weights) for name in weights}


def _control_name(name: str, weights: Any) -> str:
    module, _, kind = name.rpartition(".")
    if module.startswith("controlnet_cond_embedding."):
        part = module.removeprefix("controlnet_cond_embedding.")
        number = {"conv_in": 0, "conv_out": 14}.get(part)
        return f"input_hint_block.{2 * int(part.split('.')[1]) + 2 if number is None else number}.{kind}"
    if module.startswith("controlnet_down_blocks."):
        return f"zero_convs.{module.split('.')[1]}.0.{kind}"
    if module == "controlnet_mid_block":
        return f"middle_block_out.0.{kind}"
    return _unet_name(name, weights)
