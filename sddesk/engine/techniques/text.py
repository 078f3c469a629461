"""Text to picture: the loop begins with noise alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch

from sddesk.core.request import GenerationRequest
from sddesk.engine.model import Model
from sddesk.engine.techniques.base import Inputs, Technique, noise_for


class Text(Technique):
    """A picture from the prompt."""

    def fits(self, request: GenerationRequest) -> bool:
        return not request.inputs

    def start(
        self,
        model: Model,
        request: GenerationRequest,
        scheduler: Any,
        generators: list[torch.Generator],
        inputs: Inputs,
        check: Callable[[], None],
    ) -> torch.Tensor:
        del scheduler, inputs, check
        return noise_for(model, request, generators).to(model.key.latents_dtype)


TEXT = Text()
