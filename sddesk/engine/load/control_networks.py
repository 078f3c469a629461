"""Loads ControlNets and T2I-Adapters from their files, in diffusers' and the makers' layouts."""

# diffusers exports its classes lazily, which a type checker reads as private.
# pyright: reportPrivateImportUsage=false

from __future__ import annotations

import json
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from accelerate import init_empty_weights
from diffusers import ControlNetModel, ControlNetUnionModel, T2IAdapter
from diffusers.loaders.single_file_utils import convert_controlnet_checkpoint
from safetensors import SafetensorError

from sddesk.core.models import NAMELESS
from sddesk.core.regular_files import read_small
from sddesk.engine.device import wants_channels_last
from sddesk.engine.failures import is_out_of_memory
from sddesk.engine.load.single_file import check_packing, unfit
from sddesk.engine.load.weights import Weights, fill, read_weights
from sddesk.weights import t2i_adapters
from sddesk.weights.controlnets import HINT, ORIGINAL, UNION, config_of

_UNLOADABLE = (OSError, ValueError, RuntimeError, KeyError, TypeError, AttributeError, IndexError, SafetensorError)
_MAX_JSON = 1_000_000
_CLASSES = {kind.__name__ for kind in (ControlNetModel, ControlNetUnionModel, T2IAdapter)}
Check = Callable[[], None]


def load_control(file: Path, denoiser: Any, dtype: torch.dtype, check: Check) -> Any:
    """Load a ControlNet or a T2I-Adapter, in diffusers' or the makers' layout, into the memory of the CPU.

    The configuration is that of the config.json next to the file; without one it is derived from the file's tensors
    and from `denoiser`, the network that is controlled.
    Raises SddeskError when the file does not load.
    """
    check_packing(file)
    try:
        weights = read_weights([file], dtype, check, channels_last=wants_channels_last(dtype))
        kind, weights = _named(weights, denoiser)
        shapes = {name: tuple(value.shape) for name, value in weights.items()}
        told = _config_beside(file)
        if told is None:
            told = t2i_adapters.config_of(shapes) if kind is T2IAdapter else config_of(shapes, denoiser.config)
        with init_empty_weights():
            network: Any = kind.from_config(told)
        missing = fill(network, weights)
    except _UNLOADABLE as error:
        if is_out_of_memory(error):
            raise
        traceback.clear_frames(error.__traceback__)
        raise unfit(file, str(error).strip().partition("\n")[0] or type(error).__name__) from error
    if missing:
        raise unfit(file, f"{len(missing)} weights are missing, {missing[0]} for one")
    network.requires_grad_(False)
    return network.to(dtype).eval()


def _named(weights: Weights, denoiser: Any) -> tuple[Any, Weights]:
    """The class of a network, and its weights as diffusers names them."""
    if t2i_adapters.is_t2i_adapter(weights):
        return T2IAdapter, {t2i_adapters.todays(name, weights): value for name, value in weights.items()}
    root = next((root for root in ORIGINAL if f"{root}{HINT}" in weights), None)
    if root is not None:
        bare = {name.removeprefix(root): value for name, value in weights.items()}
        weights = convert_controlnet_checkpoint(bare, {"layers_per_block": denoiser.config.layers_per_block})
    return ControlNetUnionModel if UNION in weights else ControlNetModel, weights


def _config_beside(file: Path) -> dict[str, Any] | None:
    """The configuration of a diffusers folder, None where the file is one of its own. Raises OSError, ValueError."""
    config = file.with_name("config.json")
    if file.stem.removesuffix(".fp16") not in NAMELESS or not config.is_file():
        return None
    data: Any = json.loads(read_small(config, _MAX_JSON))
    return data if isinstance(data, dict) and data.get("_class_name") in _CLASSES else None
