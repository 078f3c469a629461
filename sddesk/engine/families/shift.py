"""How far a flow schedule is shifted towards noise, by the size of the picture: https://arxiv.org/abs/2403.03206."""

from __future__ import annotations

from typing import Any

from diffusers.pipelines.flux.pipeline_flux import calculate_shift

PATCH = 2  # points of the latents a side that are one token
_USUAL = {"base_image_seq_len": 256, "max_image_seq_len": 4096, "base_shift": 0.5, "max_shift": 1.15}


def shift_of(pipe: Any, rows: int, columns: int) -> float:
    """Return the `mu` for latents of so many rows and columns, with what the scheduler's configuration leaves out."""
    told = pipe.scheduler.config
    values = (told.get(name, usual) for name, usual in _USUAL.items())
    return calculate_shift((rows // PATCH) * (columns // PATCH), *values)
