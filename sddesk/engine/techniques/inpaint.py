"""Inpainting and outpainting: a part of the start picture is drawn anew, the rest keeps its bytes.

A checkpoint that reads latents alone draws the whole picture. After each forward the latents outside the mask become
those of the start picture with the next noise (https://arxiv.org/abs/2201.09865, without its resampling). One
that was made for inpainting also reads the mask, and the picture without the masked region. The numbers are those of
diffusers' inpainting pipelines, random ones included, for a mask of whole cells of the latents.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import torch
from torch.nn import functional

from sddesk.core.inputs import Fit, Mask, StartPicture, beginning_of
from sddesk.core.messages import Message
from sddesk.core.pixels import Pixels
from sddesk.core.request import GenerationRequest
from sddesk.engine.techniques.base import Begun, Inputs, Opened, Start, Technique
from sddesk.engine.techniques.encoder import PictureEncoder, as_tensor
from sddesk.engine.techniques.masks import Plan, filled, plan_of
from sddesk.engine.techniques.pictures import Bytes

PREVIEW_SIDE = 256  # pixels of the longer side at most: ten a second are sent to the window


class Inpaint(Technique):
    """A part of a start picture, or the area beyond its edges."""

    def fits(self, request: GenerationRequest) -> bool:
        return request.redraws and all(
            isinstance(entry, (StartPicture, Mask)) for entry in beginning_of(request.inputs)
        )

    def opened(self, request: GenerationRequest, inputs: Inputs) -> Opened:
        return Inpainting(plan_of(request, inputs))


@dataclass(frozen=True)
class Inpainting(Opened):
    """Inpainting of one request."""

    plan: Plan
    own_encoder: PictureEncoder = field(default_factory=PictureEncoder)

    @property
    def encoder(self) -> PictureEncoder:
        return self.own_encoder

    @property
    def notes(self) -> tuple[Message, ...]:
        return self.plan.notes

    def begin(self, start: Start) -> Begun:
        model, request, scheduler, generators = start.model, start.request, start.scheduler, start.generators
        plan, device, picture = self.plan, model.key.device.torch, None
        assert request.start is not None
        scheduler.begin_at(request.steps - request.steps_drawn)
        scheduler.set_timesteps(**model.family.timesteps(model.pipe, request), device=device)
        reads_mask = model.family.channels_beside(model.denoiser, model.pipe.vae) > 0
        from_noise = request.start.strength == 1
        given = filled(plan.given, plan.inside) if plan.fill == "blurred" else plan.given
        if not (reads_mask and from_noise):
            picture = self.encoder.latents(model, "given", lambda: as_tensor(given), generators, start.check)
        elif scheduler.is_flow:  # there diffusers encodes it nevertheless: its random numbers are passed over
            start.noise()
        noise, cells = start.noise(), plan.cells(model.family.cell_side(model.pipe)).to(device)
        beside = self._beside(start, cells) if reads_mask else None
        if not reads_mask:  # diffusers encodes what such a model does not read: its random numbers are passed over
            start.noise()
        if plan.fill == "noise" and picture is not None:
            picture = torch.where(cells > 0, start.noise(), picture)
        if picture is None or from_noise:
            latents = noise * scheduler.noise_sigma
        else:
            latents = scheduler.add_noise(picture, noise, scheduler.timesteps[:1].repeat(len(generators)))
        kept = None if reads_mask or picture is None else _Kept(scheduler, picture, noise, cells)
        return Begun(latents.to(model.key.latents_dtype), kept, beside)

    def frame(self, pixels: Bytes, size: tuple[int, int], fit: Fit) -> Bytes:
        return self.plan.frame(pixels, size, fit)

    @cached_property
    def _small(self) -> Plan:
        return self.plan.reduced(PREVIEW_SIDE)

    def preview(self, pixels: Pixels) -> Pixels:
        return self._small.paste(pixels)

    def finish(self, pixels: Pixels) -> Pixels:
        return self.plan.paste(pixels)

    def _beside(self, start: Start, cells: torch.Tensor) -> torch.Tensor:
        """The mask and the encoded picture without the masked region, which is grey, for each picture of the batch."""
        family, side = start.model.family, start.model.family.cell_side(start.model.pipe)
        whole = family.masks_whole_cells
        drawn = cells.repeat_interleave(side, 2).repeat_interleave(side, 3).cpu() if whole else self.plan.cells(1)

        def masked() -> torch.Tensor:
            return as_tensor(self.plan.given) * (drawn == 0)

        picture = self.encoder.latents(start.model, "masked", masked, start.generators, start.check)
        if whole:
            return torch.cat([cells.expand(len(picture), -1, -1, -1), picture], dim=1)
        pixels = functional.pixel_unshuffle(drawn, side).to(picture)
        return torch.cat([picture, pixels.expand(len(picture), -1, -1, -1)], dim=1)


@dataclass(frozen=True)
class _Kept:
    """Puts the start picture back outside the mask after each forward, with as much noise as the next one expects."""

    scheduler: Any
    picture: torch.Tensor
    noise: torch.Tensor
    cells: torch.Tensor

    def __call__(self, number: int, latents: torch.Tensor) -> torch.Tensor:
        scheduler, outside = self.scheduler, self.picture
        following = scheduler.host_timesteps[scheduler.first_forward + number + 1 :][:1]
        if len(following):
            outside = scheduler.add_noise(outside, self.noise, following)
        return torch.where(self.cells > 0, latents, outside.to(latents.dtype))


INPAINT = Inpaint()
