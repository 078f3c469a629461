"""Brings a U-Net to the card piece by piece: on a stream of its own the next piece comes while one computes.

The pieces are those of each block (its residual layers, its transformers), not whole blocks, of which SDXL's largest
takes over 2 GB. It is diffusers' group offloading; the two ends of the U-Net, which are small, stay on the card.
"""

from __future__ import annotations

from typing import Any

import torch
from diffusers.hooks.group_offloading import (
    _GROUP_OFFLOADING,  # pyright: ignore[reportPrivateUsage]
    _LAYER_EXECUTION_TRACKER,  # pyright: ignore[reportPrivateUsage]
    _LAZY_PREFETCH_GROUP_OFFLOADING,  # pyright: ignore[reportPrivateUsage]
    apply_group_offloading,
)
from diffusers.hooks.hooks import HookRegistry

from sddesk.engine.load.weights import bytes_of_all

_HOOKS = (_GROUP_OFFLOADING, _LAYER_EXECUTION_TRACKER, _LAZY_PREFETCH_GROUP_OFFLOADING)


def stream(unet: Any, device: torch.device) -> None:
    """From now on its blocks come to `device` when they are needed, and leave again."""
    blocks = _blocks(unet)
    for end in _ends(unet):
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


def bytes_at_once(unet: Any) -> int:
    """How much of it is on the device at most: its two ends, the piece that computes, and the one that comes."""
    lists = [part for block in _blocks(unet) for part in block.children() if isinstance(part, torch.nn.ModuleList)]
    pieces = sorted(bytes_of_all(piece.parameters()) for pieces in lists for piece in pieces)
    return sum(bytes_of_all(end.parameters()) for end in _ends(unet)) + sum(pieces[-2:])


def stop_streaming(unet: Any) -> None:
    """Take that away; what is on the device now stays there."""
    for block in _blocks(unet):
        registry = HookRegistry.check_if_exists_or_initialize(block)
        for name in _HOOKS:
            registry.remove_hook(name, recurse=True)


def _ends(unet: Any) -> list[torch.nn.Module]:
    inner = {id(module) for block in _blocks(unet) for module in block.modules()}
    return [child for child in unet.children() if id(child) not in inner and not isinstance(child, torch.nn.ModuleList)]


def _blocks(unet: Any) -> list[torch.nn.Module]:
    return [*unet.down_blocks, unet.mid_block, *unet.up_blocks]
