"""bf16 where this processor multiplies it by itself; elsewhere torch imitates it, twenty times slower than fp32."""

from __future__ import annotations

import torch

QUICK = ("avx512_bf16", "amx_bf16")


def half_is_quick() -> bool:
    """Whether the CPU has instructions for bf16."""
    told = torch.cpu.get_capabilities()
    return any(told.get(name, False) for name in QUICK)


def autocast() -> torch.autocast:
    """bf16 autocast, or nothing on a CPU that only imitates it."""
    return torch.autocast("cpu", torch.bfloat16, enabled=half_is_quick())


def for_products() -> torch.dtype:
    """The type in which to multiply matrices whose last digits don't matter."""
    return torch.bfloat16 if half_is_quick() else torch.float32
