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
    if getattr(scheduler, "is_flow", False):
        return latents - float(scheduler.sigmas[index]) * noise_pred
    if not hasattr(scheduler, "sigmas"):
        alpha_squared = float(scheduler.alphas_cumprod[int(timestep)])
    else:
        between = index % 2 == 1 and hasattr(scheduler, "sigmas_interpol")  # DPM2's second forward of a step
        sigmas = scheduler.sigmas_interpol if between else scheduler.sigmas
        alpha_squared = 1 / (float(sigmas[index]) ** 2 + 1)
    alpha, sigma = alpha_squared**0.5, (1 - alpha_squared) ** 0.5
    diffusers_own = getattr(scheduler, "wrapped", scheduler)
    if float(diffusers_own.init_noise_sigma) > 1.5:  # these keep latents as picture + sigma x noise, the others scaled
        latents = latents * alpha
    if scheduler.config.prediction_type == "v_prediction":
        return alpha * latents - sigma * noise_pred
    return (latents - sigma * noise_pred) / alpha
