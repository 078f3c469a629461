"""Places a pipeline's weights: whole on the device, part by part as each runs, or the denoiser by layers.

By layers, the pieces of the denoiser come to the GPU on a stream of their own: the next one comes while one computes.
They are those of each block (its residual layers, its transformers), not whole blocks, of which SDXL's largest takes
over 2 GB. It is diffusers' group offloading; the two ends of the network, which are small, stay on the GPU.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import torch
from accelerate import cpu_offload
from diffusers.hooks.group_offloading import (
    _GROUP_OFFLOADING,  # pyright: ignore[reportPrivateUsage]
    _LAYER_EXECUTION_TRACKER,  # pyright: ignore[reportPrivateUsage]
    _LAZY_PREFETCH_GROUP_OFFLOADING,  # pyright: ignore[reportPrivateUsage]
    apply_group_offloading,
)
from diffusers.hooks.hooks import HookRegistry

from sddesk.engine.backends.base import Placement

Blocks = Sequence[torch.nn.Module]
_HOOKS = (_GROUP_OFFLOADING, _LAYER_EXECUTION_TRACKER, _LAZY_PREFETCH_GROUP_OFFLOADING)


def networks_of(pipe: Any) -> dict[str, torch.nn.Module]:
    """The networks of a pipeline, by the names of its components."""
    return {name: part for name, part in pipe.components.items() if isinstance(part, torch.nn.Module)}


def place(pipe: Any, placement: Placement, device: torch.device, denoiser: str, blocks: Blocks) -> None:
    """Bring the weights of an unplaced pipeline to where `placement` wants them; `blocks` are those of its denoiser.

    Raises torch's errors when they do not fit.
    """
    # The pipeline does not ask these for its device: the VAE is never taken apart, as it changes its precision.
    pipe._exclude_from_cpu_offload = ["vae"] if placement == Placement.LAYERS else []
    if placement == Placement.WHOLE:
        pipe.to(device)
    elif placement == Placement.PARTS:
        pipe.enable_model_cpu_offload(device=device)
    else:
        pipe.to("cpu")
        for name, network in networks_of(pipe).items():
            if name == "vae":
                network.to(device)
            elif name == denoiser:
                start_group_offload(network, blocks, device)
            else:  # asked once a prompt
                cpu_offload(network, device, offload_buffers=True)


def lift(pipe: Any, placement: Placement, blocks: Blocks) -> None:
    """Take away what `place` did, but for where the weights are now."""
    pipe.remove_all_hooks()
    pipe._all_hooks = []  # else the end of each picture puts them back
    if placement == Placement.LAYERS:
        stop_group_offload(blocks)


def start_group_offload(network: torch.nn.Module, blocks: Blocks, device: torch.device) -> None:
    """From now on the blocks of `network` come to `device` when they are needed, and leave again."""
    for end in _ends(network, blocks):
        end.to(device)
    on_a_stream = device.type == "cuda"
    for block in blocks:  # each entry of its lists is a piece
        apply_group_offloading(
            block,
            onload_device=device,
            offload_device=torch.device("cpu"),
            offload_type="block_level",
            num_blocks_per_group=1,
            non_blocking=on_a_stream,
            use_stream=on_a_stream,
            record_stream=on_a_stream,
        )


def stop_group_offload(blocks: Blocks) -> None:
    """Take the hooks away; weights on the device now stay there."""
    for block in blocks:
        registry = HookRegistry.check_if_exists_or_initialize(block)
        for name in _HOOKS:
            registry.remove_hook(name, recurse=True)


def bytes_at_once(network: torch.nn.Module, blocks: Blocks) -> int:
    """How much of it group offload has on the device at most: its ends, the piece that computes, the one that comes."""
    lists = [part for block in blocks for part in block.children() if isinstance(part, torch.nn.ModuleList)]
    pieces = sorted(_bytes([piece]) for pieces in lists for piece in pieces)
    return _bytes(_ends(network, blocks)) + sum(pieces[-2:])


def _ends(network: torch.nn.Module, blocks: Blocks) -> list[torch.nn.Module]:
    inner = {id(module) for block in blocks for module in block.modules()}
    children = network.children()
    return [child for child in children if id(child) not in inner and not isinstance(child, torch.nn.ModuleList)]


def _bytes(modules: Iterable[torch.nn.Module]) -> int:
    return sum(parameter.nbytes for module in modules for parameter in module.parameters())
