"""Text to picture: the loop begins with noise alone."""

from __future__ import annotations

import torch

from sddesk.core.request import GenerationRequest
from sddesk.engine.techniques.base import Start, Technique


class Text(Technique):
    """A picture from the prompt."""

    def fits(self, request: GenerationRequest) -> bool:
        return not request.inputs

    def latents(self, start: Start) -> torch.Tensor:
        return start.noise().to(start.model.key.latents_dtype)


TEXT = Text()
