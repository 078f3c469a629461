"""Text to picture: the loop begins with noise alone."""

from __future__ import annotations

from sddesk.core.inputs import beginning_of
from sddesk.core.request import GenerationRequest
from sddesk.engine.techniques.base import Begun, Inputs, Opened, Start, Technique


class Text(Technique, Opened):
    """A picture from the prompt."""

    def fits(self, request: GenerationRequest) -> bool:
        return not beginning_of(request.inputs)

    def opened(self, request: GenerationRequest, inputs: Inputs) -> Opened:
        del request, inputs
        return self

    def begin(self, start: Start) -> Begun:
        return Begun(start.noise().to(start.model.key.latents_dtype))


TEXT = Text()
