"""Finds the layers of a pipeline by the names that trainers give them: diffusers' names, and those of single files."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

import torch

Layer = torch.nn.Linear | torch.nn.Conv2d
COMPONENTS = ("unet", "text_encoder", "text_encoder_2")
# What stands before a layer's name, with dots as underscores: kohya's and diffusers'. Longer ones come first.
_BEFORE = {
    "lora_unet_": "unet",
    "lora_te1_": "text_encoder",
    "lora_te2_": "text_encoder_2",
    "lora_te_": "text_encoder",
    "unet_": "unet",
    "text_encoder_2_": "text_encoder_2",
    "text_encoder_": "text_encoder",
    "lora_transformer_": "unet",
}
_NETWORKS = {"unet": ("unet", "transformer")}  # a denoiser of either kind goes by the older name
_DOTTED = ("transformer.", "diffusion_model.")  # before a layer of a transformer, with dots only

_TEXT = "text_model_"  # some versions of transformers have it in every name of a text encoder, others not
_ENDS = {
    "time_embedding_linear_1": "time_embed_0",
    "time_embedding_linear_2": "time_embed_2",
    "add_embedding_linear_1": "label_emb_0_0",
    "add_embedding_linear_2": "label_emb_0_2",
    "conv_in": "input_blocks_0_0",
    "conv_out": "out_2",
}
_RESNET = {
    "conv1": "in_layers_2",
    "conv2": "out_layers_3",
    "time_emb_proj": "emb_layers_1",
    "conv_shortcut": "skip_connection",
}


def layers_by_name(pipe: Any) -> dict[tuple[str, str], tuple[str, Layer]]:
    """Map (component, name with underscores) to (component, layer); layers of a U-Net have two names.

    The denoiser is called "unet", a transformer too.
    """
    found: dict[tuple[str, str], tuple[str, Layer]] = {}
    for component in COMPONENTS:
        names = _NETWORKS.get(component, (component,))
        network = next((one for name in names if (one := getattr(pipe, name, None)) is not None), None)
        if not isinstance(network, torch.nn.Module):
            continue
        layers = {name.removeprefix(_TEXT): layer for name, layer in _layers(network)}
        found |= {(component, name): (component, layer) for name, layer in layers.items()}
        count = getattr(network.config, "layers_per_block", None)
        if hasattr(pipe, "unet") and component == "unet" and isinstance(count, int):
            originals = {original_name(name, count, layers): layer for name, layer in layers.items()}
            found |= {(component, name): (component, layer) for name, layer in originals.items()}
    return found


def linear_layers(network: torch.nn.Module) -> dict[str, tuple[str, torch.nn.Linear]]:
    """Map the name with underscores of each linear layer of a network to its own name and the layer."""
    layers = ((name, layer) for name, layer in network.named_modules() if isinstance(layer, torch.nn.Linear))
    bare = ((name.replace(".base_layer", ""), layer) for name, layer in layers if ".lora_" not in name)
    return {name.replace(".", "_"): (name, layer) for name, layer in bare}


def place_of(stem: str) -> tuple[str, str]:
    """The component and the layer that a file's name means, as in `layers_by_name`; ("", name) if it tells none."""
    stem = stem.removeprefix("base_model.model.")
    for before in _DOTTED:
        if stem.startswith(before):
            return "unet", stem.removeprefix(before).replace(".", "_")
    name = stem.replace(".", "_")
    for before, component in _BEFORE.items():
        if name.startswith(before):
            return component, name.removeprefix(before).removeprefix(_TEXT)
    return "", name


def original_name(name: str, per_block: int, names: Collection[str]) -> str:
    """The name of a U-Net's layer in single files, from diffusers' name, both with underscores.

    `per_block` is how many residual layers a block has, `names` are those of all layers.
    """
    if name in _ENDS:
        return _ENDS[name]
    parts = name.split("_")  # down, blocks, 0, resnets, 1, conv1
    if parts[:2] == ["mid", "block"]:
        place = 1 if parts[2] == "attentions" else 2 * int(parts[3])
        return _inner(f"middle_block_{place}", parts[2], parts[4:])
    if parts[1:2] != ["blocks"]:
        return name
    side, block, kind, number = parts[0], int(parts[2]), parts[3], int(parts[4])
    step = per_block + 1
    if kind == "downsamplers":
        return f"input_blocks_{step * (block + 1)}_0_op"
    if kind == "upsamplers":
        attends = any(other.startswith(f"up_blocks_{block}_attentions_") for other in names)
        return f"output_blocks_{step * block + per_block}_{2 if attends else 1}_conv"
    stem = f"input_blocks_{step * block + number + 1}" if side == "down" else f"output_blocks_{step * block + number}"
    return _inner(f"{stem}_{0 if kind == 'resnets' else 1}", kind, parts[5:])


def _inner(stem: str, kind: str, rest: list[str]) -> str:
    inside = "_".join(rest)
    return f"{stem}_{_RESNET.get(inside, inside) if kind == 'resnets' else inside}"


def _layers(network: torch.nn.Module) -> Iterator[tuple[str, Layer]]:
    """The network's own layers, whatever peft has put around them."""
    for name, layer in network.named_modules():
        if isinstance(layer, torch.nn.Linear | torch.nn.Conv2d) and ".lora_" not in name:
            yield name.replace(".base_layer", "").replace(".", "_"), layer
