"""The picture that a step of the loop expects behind its noise: what previews show."""

from __future__ import annotations

from typing import Any

import torch


def predicted(
    scheduler: Any, index: int, timestep: float, latents: torch.Tensor, noise_pred: torch.Tensor
) -> torch.Tensor:
    """The clean latents that forward `index` (from 0) expects behind `latents`: they show the picture early.

    Equation 12 of https://arxiv.org/abs/2010.02502; for v-prediction appendix D of https://arxiv.org/abs/2202.00512;
    for flow https://arxiv.org/abs/2403.03206.
    """
    alpha, sigma = levels(scheduler, index, timestep)
    if getattr(scheduler, "is_flow", False):
        return latents - sigma * noise_pred
    latents = latents * scale_of(scheduler, alpha)
    if scheduler.config.prediction_type == "v_prediction":
        return alpha * latents - sigma * noise_pred
    return (latents - sigma * noise_pred) / alpha


def levels(scheduler: Any, index: int, timestep: float) -> tuple[float, float]:
    """How much picture and how much noise is in what pass `index` sees: alpha x picture + sigma x noise.

    The squares add up to 1; for flow the two themselves do.
    """
    if getattr(scheduler, "is_flow", False):
        sigma = float(scheduler.sigmas[index])
        return 1 - sigma, sigma
    if not hasattr(scheduler, "sigmas"):
        alpha_squared = float(scheduler.alphas_cumprod[int(timestep)])
    else:
        between = index % 2 == 1 and hasattr(scheduler, "sigmas_interpol")  # DPM2's second forward of a step
        sigmas = scheduler.sigmas_interpol if between else scheduler.sigmas
        alpha_squared = 1 / (float(sigmas[index]) ** 2 + 1)
    return alpha_squared**0.5, (1 - alpha_squared) ** 0.5


def scale_of(scheduler: Any, alpha: float) -> float:
    """By what the sampler's latents are multiplied to be alpha x picture + sigma x noise."""
    diffusers_own = getattr(scheduler, "wrapped", scheduler)
    # These keep latents as picture + sigma x noise, the others scaled.
    return alpha if float(diffusers_own.init_noise_sigma) > 1.5 else 1.0
