"""How torch computes in bfloat16 on a CPU: channels last, attention in blocks of rows, and float32 between.

Measured with avx512_bf16: blocks of rows take 1.4 to 1.7 times less CPU time than torch's own attention over 4096
rows; all of it together is in tests/benchmarks/README.md as `sddesk-torch`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from diffusers.models.attention_processor import Attention, AttnProcessor2_0

from sddesk.engine.backends.base import Forward, Loop
from sddesk.engine.device import lay_channels_last

_BLOCK_BYTES = 16 * 2**20  # of scores, of all heads; smaller and larger ones were slower


def suit(pipe: Any, denoiser: str) -> None:
    """Make a pipeline whose networks are in bfloat16 suit the CPU; its denoiser needs `Rounding` from then on."""
    network: Any = getattr(pipe, denoiser)
    lay_channels_last(pipe.vae)
    if network.dtype == torch.bfloat16:  # else it is OpenVINO's
        lay_channels_last(network)
        processors = getattr(network, "attn_processors", {}).values()
        if processors and all(isinstance(processor, AttnProcessor2_0) for processor in processors):
            network.set_attn_processor(BlockedAttention())


class Rounding:
    """Backend: a network in bfloat16 that is called, and answers, in float32: noise and samplers keep theirs."""

    def fits(self, loop: Loop) -> bool:
        """On a CPU, in bfloat16."""
        return loop.network.device.type == "cpu" and loop.network.dtype == torch.bfloat16

    @contextmanager
    def run(self, forward: Forward, loop: Loop) -> Iterator[Forward]:
        """Backend.run."""
        dtype = loop.network.dtype

        def rounded(*arguments: Any, **words: Any) -> Any:
            given = [one if place == 1 else _as(one, dtype) for place, one in enumerate(arguments)]  # 1: the timestep
            words = {name: one if name == "timestep" else _as(one, dtype) for name, one in words.items()}
            answer = forward(*given, **words)
            if isinstance(answer, tuple):
                return (_as(answer[0], torch.float32), *answer[1:])
            answer.sample = _as(answer.sample, torch.float32)
            return answer

        yield rounded


def _as(value: Any, dtype: torch.dtype) -> Any:
    """Return a tensor of numbers in `dtype`, alone or in a list or a dictionary; leave other values as they are."""
    if isinstance(value, dict):
        return {name: _as(one, dtype) for name, one in value.items()}
    if isinstance(value, list):
        return [_as(one, dtype) for one in value]
    return value.to(dtype) if isinstance(value, torch.Tensor) and value.is_floating_point() else value


class BlockedAttention:
    """A processor for diffusers' Attention: so many rows of scores at once as the caches hold."""

    def __init__(self) -> None:
        self._whole = AttnProcessor2_0()

    def __call__(
        self,
        attn: Attention,
        hidden_states: torch.Tensor,
        encoder_hidden_states: torch.Tensor | None = None,
        attention_mask: torch.Tensor | None = None,
        temb: torch.Tensor | None = None,
        *arguments: Any,
        **words: Any,
    ) -> torch.Tensor:
        """batch x rows x width; what Stable Diffusion's attention does not have goes torch's own way."""
        layer: Any = attn
        special = layer.spatial_norm, layer.group_norm, layer.norm_q, layer.norm_k, layer.norm_cross, attention_mask
        if hidden_states.ndim != 3 or layer.residual_connection or any(part not in (None, False) for part in special):
            whole: Any = self._whole
            return whole(attn, hidden_states, encoder_hidden_states, attention_mask, temb, *arguments, **words)
        text = hidden_states if encoder_hidden_states is None else encoder_hidden_states
        mixed = blocked(
            *(_heads(part, layer.heads) for part in (layer.to_q(hidden_states), layer.to_k(text), layer.to_v(text)))
        )
        mixed = mixed.unflatten(0, (-1, layer.heads)).transpose(1, 2).flatten(2)
        return layer.to_out[1](layer.to_out[0](mixed)) / layer.rescale_output_factor


def _heads(part: torch.Tensor, heads: int) -> torch.Tensor:
    """batch x rows x width as (batch x heads) x rows x width of a head."""
    return part.unflatten(-1, (heads, -1)).transpose(1, 2).flatten(0, 1)


def blocked(query: torch.Tensor, key: torch.Tensor, value: torch.Tensor) -> torch.Tensor:
    """softmax(query key' / sqrt(width)) value of batch x rows x width each, some rows at a time."""
    scaled, across = query * query.shape[-1] ** -0.5, key.transpose(1, 2)
    row = query.shape[0] * key.shape[1] * query.element_size()
    rows = max(1, min(query.shape[1], _BLOCK_BYTES // row))
    mixed = torch.empty_like(query)
    for start in range(0, query.shape[1], rows):
        scores = torch.bmm(scaled[:, start : start + rows], across).softmax(dim=-1)
        mixed[:, start : start + rows] = torch.bmm(scores, value)
    return mixed
