"""Start picture (img2img): the loop begins later in its schedule, with the start picture and as much noise as is due.

https://arxiv.org/abs/2108.01073. The numbers are those of diffusers' image-to-image pipelines: the VAE's encoding is
sampled from the picture's own generator, then the noise is drawn from it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import torch

from sddesk.core.inputs import StartPicture, beginning_of
from sddesk.core.request import GenerationRequest
from sddesk.engine.techniques.base import Begun, Inputs, Opened, Start, Technique
from sddesk.engine.techniques.encoder import PictureEncoder, as_tensor
from sddesk.engine.techniques.pictures import Bytes, fitted, read_rgb


class FromPicture(Technique):
    """A picture from a start picture and the prompt."""

    def fits(self, request: GenerationRequest) -> bool:
        return [type(entry) for entry in beginning_of(request.inputs)] == [StartPicture] and not request.redraws

    def opened(self, request: GenerationRequest, inputs: Inputs) -> Opened:
        assert request.start is not None
        file = inputs[request.start.content_hash]
        return OfPicture(lambda: read_rgb(file))


@dataclass(frozen=True)
class OfPicture(Opened):
    """The same for one request, whose start picture `read` gives as height x width x 3 bytes."""

    read: Callable[[], Bytes]
    own_encoder: PictureEncoder = field(default_factory=PictureEncoder)

    @property
    def encoder(self) -> PictureEncoder:
        return self.own_encoder

    def begin(self, start: Start) -> Begun:
        model, request, scheduler = start.model, start.request, start.scheduler
        given = request.start
        assert given is not None
        scheduler.begin_at(request.steps - request.steps_drawn)
        scheduler.set_timesteps(**model.family.timesteps(model.pipe, request), device=model.key.device.torch)

        def pixels() -> torch.Tensor:
            return as_tensor(fitted(self.read(), (request.width, request.height), given.fit))

        picture = self.encoder.latents(model, "start", pixels, start.generators, start.check)
        first = scheduler.timesteps[:1].repeat(len(start.generators))
        return Begun(scheduler.add_noise(picture, start.noise(), first).to(model.key.latents_dtype))


FROM_PICTURE = FromPicture()
