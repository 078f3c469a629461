"""Makes plain numbers of scaled fp8 weights, by the scales stored with them; refuses other packings.

ComfyUI wrote `.scale_weight` until 2025 and writes `.weight_scale` since, with a `.comfy_quant` that names the format.
A weight is its 8-bit number times its scale, which is one number, one a row, or one a block.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import torch

_SCALES = (".scale_weight", ".weight_scale")
_FORMAT = ".comfy_quant"
# Scales of what goes into a layer, which only computing in 8 bits needs, and marks without numbers.
_UNUSED = (".scale_input", ".input_scale", _FORMAT, "scaled_fp8")
_FORMATS = ("float8_e4m3fn", "float8_e5m2", "float8_e4m3fn_rowwise", "float8_e4m3fn_blockwise")
_COUNTERS = ("position_ids", "num_batches_tracked")  # integers that are no weights
_PLAIN = (torch.float16, torch.bfloat16, torch.float32, torch.float64)


@dataclass(frozen=True)
class Scales:
    """The scales of a file's weights, by the names of the weights."""

    scales: Mapping[str, torch.Tensor]

    def plain(
        self,
        name: str,
        value: torch.Tensor,
        dtype: torch.dtype,
        layout: torch.memory_format = torch.preserve_format,
    ) -> torch.Tensor:
        """The numbers of a weight in `dtype`. Raises ValueError for integers that nothing says how to read."""
        scale = self.scales.get(name)
        if scale is not None:
            value = value.to(torch.float32) * _spread(scale, value.shape, name)
        if value.is_floating_point():
            return value.to(dtype, memory_format=layout)
        if name.endswith(_COUNTERS):
            return value
        raise ValueError(f"{name} holds integers, and nothing tells how to read them")


def unpack(names: Iterable[str], read: Callable[[str], torch.Tensor]) -> tuple[list[str], Scales]:
    """The weights among these tensors of a file, and their scales; `read` gives a tensor by its name.

    Raises ValueError for a format that is not read here, or a scale without a weight.
    """
    names = list(names)
    known = set(names)
    scales: dict[str, torch.Tensor] = {}
    for name in names:
        if name.endswith(_FORMAT):
            _check_format(name, read(name))
        for ending in _SCALES:
            if name.endswith(ending):
                weight = f"{name.removesuffix(ending)}.weight"
                if weight not in known:
                    raise ValueError(f"{name} is the scale of no weight")
                scales[weight] = _checked(name, read(name))
    beside = (*_SCALES, *_UNUSED)
    return [name for name in names if not name.endswith(beside)], Scales(scales)


def _check_format(name: str, written: torch.Tensor) -> None:
    try:
        told = json.loads(bytes(written.flatten().to(torch.uint8).tolist()))
        way = told["format"]
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError(f"{name} cannot be read") from error
    if way not in _FORMATS or told.get("convrot"):
        raise ValueError(f"its weights are packed as {way}, which this version cannot read")


def _checked(name: str, scale: torch.Tensor) -> torch.Tensor:
    if scale.dtype not in _PLAIN or not torch.isfinite(scale).all():
        raise ValueError(f"{name} is no scale")
    return scale.to(torch.float32)


def _spread(scale: torch.Tensor, shape: torch.Size, name: str) -> torch.Tensor:
    """The scale as it is multiplied with a weight of this shape."""
    if scale.numel() == 1:
        return scale.reshape(())
    if scale.numel() == scale.shape[0] == shape[0]:
        return scale.reshape(-1, *(1 for _ in shape[1:]))
    if scale.ndim == len(shape) == 2 and all(side % part == 0 for side, part in zip(shape, scale.shape, strict=True)):
        rows, columns = (side // part for side, part in zip(shape, scale.shape, strict=True))
        return scale.repeat_interleave(rows, 0).repeat_interleave(columns, 1)
    raise ValueError(f"the scales of {name} do not fit it")
