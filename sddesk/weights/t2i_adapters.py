"""T2I-Adapters: what a file of one is, by the names and shapes of its tensors, in diffusers' and the makers' layout."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from sddesk.core.families import SD1, SDXL, ModelFamily
from sddesk.core.models import WeightsFacts, WeightsKind
from sddesk.weights.networks import Tensors

XL_FACTOR = 16  # pixels that SDXL's adapters put into one, of each side; the others take 8
_ROOT = "adapter."
_BLOCK = re.compile(r"(?:adapter\.)?body\.(\d+)\.(?:resnets\.(\d+)\.)?(?:block1|in_conv)\.weight")
_MAKERS = re.compile(r"body\.(\d+)\.(block[12]|in_conv)\.(weight|bias)")
_MAKERS_LIGHT = re.compile(r"body\.(\d+)\.body\.(\d+)\.(block[12])\.(weight|bias)")
_BLOCKS_OF_LEVEL = 2  # of the makers' full adapters, which count them through
_COLOURS = {64: (1, 8), 192: (3, 8), 256: (1, 16), 768: (3, 16)}  # what is read: (colours, factor)


def is_t2i_adapter(tensors: Mapping[str, Any]) -> bool:
    """Whether a file is a T2I-Adapter of Stable Diffusion, in one of the layouts."""
    return any(name in tensors for name in (*_firsts(_ROOT), *_firsts("")))


def facts_of(tensors: Tensors) -> WeightsFacts:
    """Return what the header of a T2I-Adapter tells."""
    shapes = {name: entry.shape for name, entry in tensors.items()}
    try:
        config = config_of({todays(name, shapes): shape for name, shape in shapes.items()})
    except (KeyError, ValueError, IndexError):
        return WeightsFacts(kind=WeightsKind.T2I_ADAPTER, architecture="?")
    xl = config["downscale_factor"] == XL_FACTOR
    families: tuple[ModelFamily, ...] = (SDXL,) if xl else (SD1,)
    return WeightsFacts(kind=WeightsKind.T2I_ADAPTER, families=families, variant="XL" if xl else "")


def todays(name: str, names: Mapping[str, Any]) -> str:
    """Return what diffusers calls a tensor of an adapter whose tensors are `names`."""
    if name.startswith(_ROOT):
        return name
    light = _MAKERS_LIGHT.fullmatch(name)
    if light is not None:
        return f"{_ROOT}body.{light[1]}.resnets.{light[2]}.{light[3]}.{light[4]}"
    full = _MAKERS.fullmatch(name)
    if full is None or "conv_in.weight" not in names:
        return f"{_ROOT}{name}"
    level, block = divmod(int(full[1]), _BLOCKS_OF_LEVEL)
    place = f"body.{level}" if full[2] == "in_conv" else f"body.{level}.resnets.{block}"
    return f"{_ROOT}{place}.{full[2]}.{full[3]}"


def config_of(shapes: Mapping[str, tuple[int, ...]]) -> dict[str, Any]:
    """Return the configuration of an adapter, from the shapes of its tensors as diffusers names them.

    Raises KeyError, ValueError or IndexError where they are no adapter's.
    """
    levels = range(1 + max(int(found[1]) for name in shapes if (found := _BLOCK.fullmatch(name))))
    blocks = {int(found[2]) for name in shapes if (found := _BLOCK.fullmatch(name)) and found[2] and found[1] == "0"}
    light = f"{_ROOT}conv_in.weight" not in shapes
    first = shapes[f"{_ROOT}body.0.in_conv.weight" if light else f"{_ROOT}conv_in.weight"]
    colours, factor = _COLOURS[first[1]]
    if light:
        channels = [shapes[f"{_ROOT}body.{level}.out_conv.weight"][0] for level in levels[:-1]]
    else:
        channels = [shapes[f"{_ROOT}body.{level}.resnets.0.block1.weight"][0] for level in levels]
    return {
        "in_channels": colours,
        "channels": channels,
        "num_res_blocks": len(blocks),
        "downscale_factor": factor,
        "adapter_type": "light_adapter" if light else "full_adapter_xl" if factor == XL_FACTOR else "full_adapter",
    }


def _firsts(root: str) -> tuple[str, ...]:
    return tuple(f"{root}body.0.{name}.weight" for name in ("resnets.0.block1", "block1", "body.0.block1"))
