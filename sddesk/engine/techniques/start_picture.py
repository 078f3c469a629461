"""Start picture (img2img): the loop begins later in its schedule, with the start picture and as much noise as is due.

https://arxiv.org/abs/2108.01073. The numbers are those of diffusers' image-to-image pipelines: the VAE's encoding is
sampled from the picture's own generator, then the noise is drawn from it.
"""

from __future__ import annotations

from sddesk.core.inputs import StartPicture
from sddesk.core.request import GenerationRequest
from sddesk.engine.techniques.base import Begun, Start, Technique
from sddesk.engine.techniques.pictures import as_tensor, encode, fitted, read_rgb


class FromPicture(Technique):
    """A picture from a start picture and the prompt."""

    def fits(self, request: GenerationRequest) -> bool:
        return [type(entry) for entry in request.inputs] == [StartPicture] and not request.redraws

    def begin(self, start: Start) -> Begun:
        model, request, scheduler = start.model, start.request, start.scheduler
        assert request.start is not None
        scheduler.begin_at(request.steps - request.steps_drawn)
        scheduler.set_timesteps(**model.family.timesteps(model.pipe, request), device=model.key.device.torch)
        found = read_rgb(start.inputs[request.start.content_hash])
        pixels = as_tensor(fitted(found, (request.width, request.height), request.start.fit))
        picture = encode(model, pixels, start.generators, start.check)
        first = scheduler.timesteps[:1].repeat(len(start.generators))
        return Begun(scheduler.add_noise(picture, start.noise(), first).to(model.key.latents_dtype))


FROM_PICTURE = FromPicture()
