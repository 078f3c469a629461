"""Quantised weights that stay so in memory: a layer's numbers are made anew whenever the layer computes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import torch
from torch.nn.utils import parametrize

from sddesk.engine.load.gguf_blocks import UNPACK
from sddesk.weights.gguf import BLOCKS

# The types of safetensors that are stored as one byte a number, by their names there.
FP8 = {"F8_E4M3": torch.float8_e4m3fn, "F8_E5M2": torch.float8_e5m2}
_SIZES = {**BLOCKS, **dict.fromkeys(FP8, (1, 1))}
_AT_ONCE = 2**18  # numbers that are unpacked together on a CPU: what is between stays in its cache


class Packed(torch.Tensor):
    """The bytes of quantised weights, rows x bytes of a row. Whole rows can be cut off and joined; nothing else can."""

    kind: str
    scale: float | None

    @staticmethod
    def of(data: torch.Tensor, kind: str, scale: float | None = None) -> Packed:
        """Wrap `data` (uint8, rows x bytes), blocks of this kind ("Q4_0", "F8_E4M3"); `scale` is that of all of it."""
        packed = data.as_subclass(Packed)
        packed.kind, packed.scale = kind, scale
        return packed

    @property
    def numbers(self) -> tuple[int, int]:
        """Rows x columns of the weights themselves."""
        count, size_bytes = _SIZES[self.kind]
        return self.shape[0], self.shape[1] // size_bytes * count

    @classmethod
    def __torch_function__(
        cls,
        func: Callable[..., Any],
        types: Any,
        args: tuple[Any, ...] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        """Keep the kind. Raises ValueError for what would tear blocks apart, or join those of two kinds."""
        result = super().__torch_function__(func, types, args, kwargs or {})
        sources = [one for one in _flat(args) if isinstance(one, Packed)]
        for one in _flat(result):
            if isinstance(one, Packed):
                if len({(source.kind, source.scale, source.shape[-1]) for source in sources}) != 1 or one.ndim != 2:
                    raise ValueError("quantised weights can only be cut and joined by whole rows of one kind and scale")
                if one.dtype != torch.uint8 or one.shape[-1] != sources[0].shape[-1]:
                    raise ValueError("quantised weights can only be cut and joined by whole rows")
                one.kind, one.scale = sources[0].kind, sources[0].scale
        return result

    def plain(self) -> torch.Tensor:
        """Return the bytes as an ordinary tensor."""
        return self.as_subclass(torch.Tensor)


class Unpacked(torch.nn.Module):
    """Makes of stored bytes the weights that are computed with; torch calls it whenever they are read."""

    def __init__(self, packed: Packed, dtype: torch.dtype) -> None:
        super().__init__()
        self.kind, self.scale = packed.kind, packed.scale
        self.register_buffer("like", torch.empty(0, dtype=dtype), persistent=False)  # follows `.to(dtype)`
        self.like: torch.Tensor

    def forward(self, stored: torch.Tensor) -> torch.Tensor:
        return unpacked(stored, self.kind, self.like.dtype, self.scale)


class PackedEmbedding(torch.nn.Module):
    """An embedding of quantised rows, of which only those that are looked up are unpacked."""

    def __init__(self, packed: Packed, dtype: torch.dtype) -> None:
        super().__init__()
        self.num_embeddings, self.embedding_dim = packed.numbers
        self.rows = torch.nn.Parameter(packed.plain(), requires_grad=False)
        self.unpack = Unpacked(packed, dtype)

    @property
    def weight(self) -> torch.Tensor:
        """The whole table, unpacked."""
        return self.unpack(self.rows)

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        """Return the rows of these numbers: ... -> ... x width."""
        return self.unpack(self.rows[ids.flatten()]).unflatten(0, ids.shape)


def unpacked(stored: torch.Tensor, kind: str, dtype: torch.dtype, scale: float | None = None) -> torch.Tensor:
    """Return the numbers of `stored` (rows x bytes, blocks of this kind) in `dtype`, rows x columns."""
    if kind in FP8:
        return _of_fp8(stored.view(FP8[kind]), dtype, scale)
    count, size_bytes = _SIZES[kind]
    blocks = stored.reshape(-1, size_bytes)
    columns = stored.shape[1] // size_bytes * count
    step = max(1, _AT_ONCE // count)
    if stored.device.type != "cpu" or len(blocks) <= step:
        return UNPACK[kind](blocks).to(dtype).reshape(-1, columns)
    made = torch.empty(len(blocks), count, dtype=dtype)
    for start in range(0, len(blocks), step):
        made[start : start + step] = UNPACK[kind](blocks[start : start + step])
    return made.reshape(-1, columns)


def _of_fp8(stored: torch.Tensor, dtype: torch.dtype, scale: float | None) -> torch.Tensor:
    """Widen numbers of 8 bits, multiplied with their scale in float32."""
    if scale is None:
        return stored.to(dtype)
    step = len(stored) if stored.device.type != "cpu" else max(1, _AT_ONCE // max(1, stored.shape[1]))
    made = torch.empty(stored.shape, dtype=dtype, device=stored.device)
    for start in range(0, len(stored), max(1, step)):
        made[start : start + step] = stored[start : start + step].to(torch.float32) * scale
    return made


def place(model: torch.nn.Module, weights: Mapping[str, torch.Tensor], dtype: torch.dtype) -> dict[str, torch.Tensor]:
    """Give the layers of a model its quantised weights and return the rest, which any way of loading takes.

    Linear layers and embeddings keep them as they are; what other layers have is unpacked, in `dtype`. Weights of
    layers that the model does not have are in the rest. Raises RuntimeError when one has another shape.
    """
    rest = dict(weights)
    modules = dict(model.named_modules())
    for name, value in weights.items():
        if not isinstance(value, Packed):
            continue
        stem, _, last = name.rpartition(".")
        layer = modules.get(stem) if last == "weight" else None
        if not isinstance(layer, torch.nn.Linear | torch.nn.Embedding):
            rest[name] = unpacked(value.plain(), value.kind, dtype, value.scale)
            continue
        if tuple(layer.weight.shape) != value.numbers:
            raise RuntimeError(f"size mismatch for {name}: {value.numbers} in the file, {tuple(layer.weight.shape)}")
        del rest[name]
        if isinstance(layer, torch.nn.Embedding):
            model.set_submodule(stem, PackedEmbedding(value, dtype))
        else:
            layer.weight = torch.nn.Parameter(value.plain(), requires_grad=False)
            parametrize.register_parametrization(layer, "weight", Unpacked(value, dtype), unsafe=True)
    return rest


def is_packed(layer: torch.nn.Module) -> bool:
    """Whether a layer's weights are quantised in memory."""
    return any(isinstance(module, Unpacked) for module in layer.modules())


def _flat(values: Any) -> list[Any]:
    if isinstance(values, list | tuple):
        return [one for value in values for one in _flat(value)]
    return [values]
