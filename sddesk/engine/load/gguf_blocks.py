"""Turns the blocks of quantised GGUF weights into numbers, as ggml defines them.

Each function takes blocks x bytes of one block (uint8) and returns blocks x numbers of one block (float32), computed in
the order in which ggml computes them, so that the numbers are those of the package gguf, bit for bit.
https://github.com/ggml-org/ggml/blob/master/src/ggml-quants.c
"""

from __future__ import annotations

from collections.abc import Callable

import torch

Unpack = Callable[[torch.Tensor], torch.Tensor]
_LOW, _TWO = 0x0F, 0x03


def _half(blocks: torch.Tensor, at: int) -> torch.Tensor:
    """The float16 at byte `at` of each block, blocks x 1."""
    return blocks[:, at : at + 2].contiguous().view(torch.float16).float()


def _bits(data: torch.Tensor, shifts: tuple[int, ...], mask: int) -> torch.Tensor:
    """Shift ... x bytes to the right by each of `shifts` and mask it: ... x shifts x bytes."""
    by = torch.tensor(shifts, dtype=torch.uint8, device=data.device).unsqueeze(-1)
    return (data.unsqueeze(-2) >> by) & mask


def _nibbles(data: torch.Tensor) -> torch.Tensor:
    """blocks x bytes -> blocks x numbers: all low nibbles, then all high ones."""
    return _bits(data, (0, 4), _LOW).flatten(1)


def _fifth_bits(data: torch.Tensor) -> torch.Tensor:
    """blocks x 4 bytes -> blocks x 32 bits at the value of the fifth bit, the lowest first."""
    return _bits(data, tuple(range(8)), 1).transpose(1, 2).flatten(1) << 4


def q4_0(blocks: torch.Tensor) -> torch.Tensor:
    return _half(blocks, 0) * (_nibbles(blocks[:, 2:]).float() - 8)


def q4_1(blocks: torch.Tensor) -> torch.Tensor:
    return _half(blocks, 0) * _nibbles(blocks[:, 4:]).float() + _half(blocks, 2)


def q5_0(blocks: torch.Tensor) -> torch.Tensor:
    values = _nibbles(blocks[:, 6:]) | _fifth_bits(blocks[:, 2:6])
    return _half(blocks, 0) * (values.float() - 16)


def q5_1(blocks: torch.Tensor) -> torch.Tensor:
    values = _nibbles(blocks[:, 8:]) | _fifth_bits(blocks[:, 4:8])
    return _half(blocks, 0) * values.float() + _half(blocks, 2)


def q8_0(blocks: torch.Tensor) -> torch.Tensor:
    return _half(blocks, 0) * blocks[:, 2:].contiguous().view(torch.int8).float()


def q2_k(blocks: torch.Tensor) -> torch.Tensor:
    """16 scales and minima of 4 bits, 2 bits a number."""
    scales = blocks[:, :16]
    scale = (_half(blocks, 80) * (scales & _LOW).float()).unsqueeze(-1)
    least = (_half(blocks, 82) * (scales >> 4).float()).unsqueeze(-1)
    values = _bits(blocks[:, 16:80].unflatten(1, (2, 32)), (0, 2, 4, 6), _TWO).reshape(-1, 16, 16)
    return (scale * values.float() - least).flatten(1)


def q3_k(blocks: torch.Tensor) -> torch.Tensor:
    """16 scales of 6 bits, 2 bits a number and a third one in a mask."""
    low = _nibbles(blocks[:, 96:104])
    high = _bits(blocks[:, 104:108], (0, 2, 4, 6), _TWO).flatten(1)
    scale = (_half(blocks, 108) * ((low | (high << 4)).float() - 32)).unsqueeze(-1)
    values = _bits(blocks[:, 32:96].unflatten(1, (2, 32)), (0, 2, 4, 6), _TWO).reshape(-1, 16, 16)
    third = _bits(blocks[:, :32], tuple(range(8)), 1).reshape(-1, 16, 16)
    return (scale * (values.float() - 4 * (1 - third.float()))).flatten(1)


def _scales_and_minima(packed: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """blocks x 12 bytes -> 8 scales and 8 minima of 6 bits a block."""
    first, second, third = packed[:, :4], packed[:, 4:8], packed[:, 8:]
    scales = torch.cat([first & 0x3F, (third & _LOW) | ((first >> 6) << 4)], 1)
    minima = torch.cat([second & 0x3F, (third >> 4) | ((second >> 6) << 4)], 1)
    return scales.float(), minima.float()


def _with_minima(blocks: torch.Tensor, values: torch.Tensor) -> torch.Tensor:
    scales, minima = _scales_and_minima(blocks[:, 4:16])
    scale, least = _half(blocks, 0) * scales, _half(blocks, 2) * minima
    return (scale.unsqueeze(-1) * values.float() - least.unsqueeze(-1)).flatten(1)


def q4_k(blocks: torch.Tensor) -> torch.Tensor:
    return _with_minima(blocks, _bits(blocks[:, 16:].unflatten(1, (4, 32)), (0, 4), _LOW).flatten(1, 2))


def q5_k(blocks: torch.Tensor) -> torch.Tensor:
    values = _bits(blocks[:, 48:].unflatten(1, (4, 32)), (0, 4), _LOW).flatten(1, 2)
    return _with_minima(blocks, values | (_bits(blocks[:, 16:48], tuple(range(8)), 1) << 4))


def q6_k(blocks: torch.Tensor) -> torch.Tensor:
    """16 scales of 8 bits, 4 bits a number and two more in another place."""
    low = _bits(blocks[:, :128].unflatten(1, (2, 64)), (0, 4), _LOW).reshape(-1, 8, 32)
    high = _bits(blocks[:, 128:192].unflatten(1, (2, 32)), (0, 2, 4, 6), _TWO).flatten(1, 2)
    scale = _half(blocks, 208) * blocks[:, 192:208].contiguous().view(torch.int8).float()
    values = (low | (high << 4)).float() - 32
    return (scale.unsqueeze(-1) * values.reshape(-1, 16, 16)).flatten(1)


UNPACK: dict[str, Unpack] = {
    "Q4_0": q4_0,
    "Q4_1": q4_1,
    "Q5_0": q5_0,
    "Q5_1": q5_1,
    "Q8_0": q8_0,
    "Q2_K": q2_k,
    "Q3_K": q3_k,
    "Q4_K": q4_k,
    "Q5_K": q5_k,
    "Q6_K": q6_k,
}
