"""What the families have in common whose transformer predicts flow: https://arxiv.org/abs/2403.03206."""

# diffusers exports its classes lazily, which a type checker reads as private.
# pyright: reportPrivateImportUsage=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np
import torch
from diffusers import FlowMatchEulerDiscreteScheduler

from sddesk.core.request import GenerationRequest
from sddesk.engine.families.base import Conditioning, Family
from sddesk.engine.families.shift import shift_of


class FlowFamily(Family):
    """A family whose text is one tensor for each side, and whose schedule is shifted by the size of the picture."""

    pipeline: ClassVar[Any]  # the class of diffusers' pipeline, or a subclass of it

    def make_scheduler(self, config: Mapping[str, Any]) -> Any:
        return FlowMatchEulerDiscreteScheduler.from_config(dict(config))

    def assemble(self, parts: Mapping[str, Any], *, zero_empty_prompt: bool) -> Any:
        del zero_empty_prompt
        return self.pipeline(**parts)

    def arguments(self, conditioning: Conditioning) -> dict[str, Any]:
        return {"prompt_embeds": conditioning.positive, "negative_prompt_embeds": conditioning.negative}

    def next_text(self, pipe: Any, conditioning: Conditioning, pictures: int) -> dict[str, Any]:
        """The pipeline keeps one negative prompt for its whole loop."""
        del pipe
        return {"prompt_embeds": conditioning.positive.repeat(pictures, 1, 1)}

    def guidance(self, request: GenerationRequest) -> dict[str, Any]:
        return {"guidance_scale": request.guidance_scale}

    def shift(self, pipe: Any, rows: int, columns: int, steps: int) -> float:
        """Return how far the schedule is shifted towards noise, for latents of so many rows and columns."""
        del steps
        return shift_of(pipe, rows, columns)

    def timesteps(self, pipe: Any, request: GenerationRequest) -> dict[str, Any]:
        _, rows, columns = self.latent_shape(pipe, request.width, request.height)
        sigmas = np.linspace(1.0, 1 / request.steps, request.steps)
        return {"sigmas": sigmas, "mu": self.shift(pipe, rows, columns, request.steps)}


class PackedFlowFamily(FlowFamily):
    """One whose pipeline has the latents in a row, also those that it is given to begin with."""

    @property
    def packs(self) -> bool:
        return True

    def begin_with(self, latents: torch.Tensor) -> torch.Tensor:
        return self.packed(latents)
