"""The protocols of techniques and of steering: how a loop starts, and what changes its steps and its pictures.

A technique says what drawing begins with. What steers it (a control picture, a reference) goes with each technique.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

import torch
from diffusers.utils.torch_utils import randn_tensor

from sddesk.core.inputs import Fit
from sddesk.core.messages import Message
from sddesk.core.pixels import Pixels
from sddesk.core.request import GenerationRequest
from sddesk.engine.backends.base import Backend
from sddesk.engine.model import Model
from sddesk.engine.techniques.encoder import PictureEncoder
from sddesk.engine.techniques.pictures import Bytes, fitted
from sddesk.engine.techniques.variation import slerp

Inputs = Mapping[str, Path]  # the file of each input of a request, by content hash
Frame = Callable[[Bytes, tuple[int, int], Fit], Bytes]


@dataclass(frozen=True, slots=True)
class Start:
    """What a technique begins a loop of: one picture for each generator.

    `scheduler` is the HostScheduler of the loop. `varied` are the generators of the variation seeds, none without.
    `check` is to be called now and then, and may raise. What steers finds its networks in `model.networks`, and
    `frame` brings its pictures, height x width x 3, to the part and the size (width, height) that is drawn. `tokens` is
    the length of the text that the denoiser is given at first.
    """

    model: Model
    request: GenerationRequest
    scheduler: Any
    generators: list[torch.Generator]
    check: Callable[[], None]
    varied: list[torch.Generator]
    frame: Frame = fitted
    tokens: int = 0

    def noise(self) -> torch.Tensor:
        """Draw noise of unit variance, in float32 whatever the precision: the same on every machine.

        What a sampler adds on its way is of the pictures' own seeds, whatever is varied.
        """
        own, strength = self._drawn(self.generators), self.request.variation_strength
        return slerp(own, self._drawn(self.varied), strength) if strength else own

    def _drawn(self, generators: list[torch.Generator]) -> torch.Tensor:
        model, request = self.model, self.request
        shape = (len(generators), *model.family.latent_shape(model.pipe, request.width, request.height))
        return randn_tensor(shape, generator=generators, device=model.key.device.torch, dtype=torch.float32)


@dataclass(frozen=True, slots=True)
class Begun:
    """A loop that can run: the latents that it begins with, on the model's device.

    `after_forward` takes the number of a forward of this loop (from 0) and the latents behind it, and gives those that
    go on.
    `beside` are channels that the denoiser reads with the latents, pictures x channels x height x width.
    `steering` answers the calls of the denoiser before all other backends, the last one first.
    """

    latents: torch.Tensor
    after_forward: Callable[[int, torch.Tensor], torch.Tensor] | None = None
    beside: torch.Tensor | None = None
    steering: tuple[Backend, ...] = ()


class Opened(Protocol):
    """A technique of one request, for all its pictures."""

    @property
    def notes(self) -> tuple[Message, ...]:
        """What a person should know of how the inputs were taken."""
        return ()

    @property
    def encoder(self) -> PictureEncoder:
        """What encodes the request's pictures."""
        return PictureEncoder()

    @property
    def looked_at(self) -> tuple[Path, ...]:
        """The files of pictures that a text encoder may look at together with the prompt."""
        return ()

    def begin(self, start: Start) -> Begun:
        """Begin a loop.

        Raises SddeskError for an input that cannot be read, NoRoomToEncode, and torch's errors as they come.
        """
        ...

    def frame(self, pixels: Bytes, size: tuple[int, int], fit: Fit) -> Bytes:
        """Return the pixels of another picture that belong to the drawn part, at its `size` (width, height)."""
        return fitted(pixels, size, fit)

    def preview(self, pixels: Pixels) -> Pixels:
        """Return the shown part of a rough picture, whose size is that of the latents."""
        return pixels

    def finish(self, pixels: Pixels) -> Pixels:
        """Return the picture of what was drawn and decoded."""
        return pixels


class Technique(Protocol):
    """One way to make pictures. `engine.py` lists all of them; the first that fits a request makes it."""

    def fits(self, request: GenerationRequest) -> bool:
        """Whether this is how to make the pictures of `request`."""
        ...

    def opened(self, request: GenerationRequest, inputs: Inputs) -> Opened:
        """Return the technique of this request, which keeps what it needs of the files of its inputs.

        Raises SddeskError for inputs that cannot be read or do not fit each other.
        """
        ...


class OpenedSteering(Protocol):
    """What steers the pictures of one request, all of them."""

    @property
    def notes(self) -> tuple[Message, ...]:
        """What a person should know of how the inputs were taken."""
        return ()

    @property
    def looked_at(self) -> tuple[Path, ...]:
        """The files of pictures that a text encoder may look at together with the prompt."""
        return ()

    def begin(self, start: Start) -> Backend:
        """Return what answers the denoiser in a loop that is about to run.

        It is asked before any other backend. Its calls are those of the pipeline: the latents alone, each picture
        twice with guidance, one call for each forward of the scheduler. What it adds to a call goes to the network;
        backends that cannot take it leave the call to torch.
        Raises SddeskError for an input that cannot be read, and torch's errors as they come.
        """
        ...


class Steering(Protocol):
    """One way to steer drawing. `engine.py` lists all of them; each that fits a request takes part."""

    def fits(self, request: GenerationRequest) -> bool:
        """Whether `request` has inputs of its kind."""
        ...

    def opened(self, request: GenerationRequest, inputs: Inputs) -> OpenedSteering:
        """Return what steers this request. Raises SddeskError for inputs that cannot be read or carried out."""
        ...


@dataclass(frozen=True, slots=True)
class Steered(Opened):
    """A technique of one request, and the parts that steer it."""

    technique: Opened
    steering: tuple[OpenedSteering, ...]

    @property
    def notes(self) -> tuple[Message, ...]:
        return (*self.technique.notes, *(note for one in self.steering for note in one.notes))

    @property
    def encoder(self) -> PictureEncoder:
        return self.technique.encoder

    @property
    def looked_at(self) -> tuple[Path, ...]:
        return (*self.technique.looked_at, *(file for one in self.steering for file in one.looked_at))

    def begin(self, start: Start) -> Begun:
        begun = self.technique.begin(start)
        framed = replace(start, frame=self.technique.frame)
        return replace(begun, steering=(*begun.steering, *(one.begin(framed) for one in self.steering)))

    def preview(self, pixels: Pixels) -> Pixels:
        return self.technique.preview(pixels)

    def finish(self, pixels: Pixels) -> Pixels:
        return self.technique.finish(pixels)
