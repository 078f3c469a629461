"""Variation strength: noise on the way from that of one seed to that of another."""

from __future__ import annotations

import torch

_ALIKE = 0.9995  # the mean cosine beyond which A1111 mixes noises straight


def slerp(one: torch.Tensor, other: torch.Tensor, strength: float) -> torch.Tensor:
    """Return the noise that is `strength` (0 to 1) of the way from `one` to `other`, pictures x channels x
    rows x columns.

    Each column of a channel is turned on its own, as A1111 does it, so that its variations are drawn as they were
    there. Noises that are nearly the same, whose angle is no sure number, are mixed straight.
    """
    rows = -2
    cosine = (_unit(one, rows) * _unit(other, rows)).sum(rows, keepdim=True)
    angle = cosine.clamp(-1, 1).acos()
    whole = angle.sin()
    turned = ((1 - strength) * angle).sin() / whole * one + (strength * angle).sin() / whole * other
    straight = (1 - strength) * one + strength * other
    return torch.where(cosine.mean((1, 2, 3), keepdim=True) > _ALIKE, straight, turned)


def _unit(noise: torch.Tensor, along: int) -> torch.Tensor:
    """Return `noise` scaled to length 1 along a dimension."""
    return noise / noise.norm(dim=along, keepdim=True)
