"""The second part of the hires fix: what was drawn is made larger, and the loop begins later in its schedule with it.

The numbers are those of diffusers' image-to-image pipelines, given the larger latents or the larger picture: latents
are taken as they are, the encoding of a picture is sampled from the picture's own generator; then the noise is drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from PIL import Image

from sddesk.core.hires import LATENT_UPSCALERS, Hires
from sddesk.core.messages import Message
from sddesk.engine.techniques.base import Begun, Opened, Start
from sddesk.engine.techniques.encoder import PictureEncoder, as_tensor
from sddesk.engine.techniques.pictures import Bytes

# Enlarges height x width x 3 bytes by its own scale; gives what is to be said of it, too.
Network = Callable[[Bytes], tuple[Bytes, tuple[Message, ...]]]
_RESAMPLING = {"lanczos": Image.Resampling.LANCZOS, "nearest": Image.Resampling.NEAREST}


@dataclass
class Upscaled(Opened):
    """The second part of one request.

    Before each loop it gets the result so far: `latents` (pictures x channels x height x width), or `decoded`, the
    pictures in 8 bits, each with the number by which the request counts it.
    """

    hires: Hires
    network: Network | None = None
    own_encoder: PictureEncoder = field(default_factory=PictureEncoder)
    latents: torch.Tensor | None = None
    decoded: Sequence[tuple[int, Bytes]] = ()
    said: list[Message] = field(default_factory=list[Message])  # of the network's work

    @property
    def encoder(self) -> PictureEncoder:
        return self.own_encoder

    @property
    def wants_pictures(self) -> bool:
        """Whether pictures are made larger, not latents."""
        return self.hires.upscaler not in LATENT_UPSCALERS

    def begin(self, start: Start) -> Begun:
        model, request, scheduler = start.model, start.request, start.scheduler
        scheduler.begin_at(self.hires.schedule_steps - self.hires.steps)
        scheduler.set_timesteps(**model.family.timesteps(model.pipe, request), device=model.key.device.torch)
        larger = self._from_pictures(start) if self.wants_pictures else self._from_latents(start)
        first = scheduler.timesteps[:1].repeat(len(start.generators))
        return Begun(scheduler.add_noise(larger, start.noise(), first).to(model.key.latents_dtype))

    def _from_latents(self, start: Start) -> torch.Tensor:
        assert self.latents is not None
        mode, antialias = LATENT_UPSCALERS[self.hires.upscaler]
        *_, height, width = start.model.family.latent_shape(start.model.pipe, start.request.width, start.request.height)
        return enlarged_latents(self.latents, (height, width), mode, antialias=antialias)

    def _from_pictures(self, start: Start) -> torch.Tensor:
        size = (start.request.width, start.request.height)

        def encoded(index: int, picture: Bytes, generator: torch.Generator) -> torch.Tensor:
            return self.encoder.latents(
                start.model,
                f"drawn {index}",
                lambda: as_tensor(self._enlarged(picture, size)),
                [generator],
                start.check,
            )

        pairs = zip(self.decoded, start.generators, strict=True)
        return torch.cat([encoded(index, picture, generator) for (index, picture), generator in pairs])

    def _enlarged(self, picture: Bytes, size: tuple[int, int]) -> Bytes:
        """The picture at `size` (width, height): by the network, then reduced or enlarged to that size."""
        if self.network is not None:
            picture, notes = self.network(picture)
            self.said += [note for note in notes if note not in self.said]
        return resized(picture, size, self.hires.upscaler)


def enlarged_latents(latents: torch.Tensor, size: tuple[int, int], mode: str, *, antialias: bool) -> torch.Tensor:
    """Return latents (pictures x channels x height x width) at `size` (height, width), in float32."""
    return torch.nn.functional.interpolate(latents.float(), size=size, mode=mode, antialias=antialias)


def resized(picture: Bytes, size: tuple[int, int], upscaler: str) -> Bytes:
    """Return height x width x 3 bytes at `size` (width, height): by nearest pixels where asked for, else by Lanczos."""
    if picture.shape[:2] == (size[1], size[0]):
        return picture
    resampling = _RESAMPLING.get(upscaler, Image.Resampling.LANCZOS)
    return np.asarray(Image.fromarray(picture).resize(size, resampling))
