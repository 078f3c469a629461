"""References that a model reads itself, with the prompt: pictures that words say how to change or to join."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import torch
from PIL import Image

from sddesk.core.inputs import Reference
from sddesk.core.request import GenerationRequest
from sddesk.engine.backends.base import Backend, Forward, Loop
from sddesk.engine.families.base import Family
from sddesk.engine.techniques.base import Inputs, OpenedSteering, Start, Steering
from sddesk.engine.techniques.encoder import PictureEncoder
from sddesk.engine.techniques.pictures import read_rgb


class OwnReferences(Steering):
    """References without a network of their own."""

    def fits(self, request: GenerationRequest) -> bool:
        return bool(_own(request))

    def opened(self, request: GenerationRequest, inputs: Inputs) -> OpenedSteering:
        return _OfRequest(looked_at(request, inputs))


@dataclass(frozen=True)
class _OfRequest(OpenedSteering):
    """The same for one request, whose references are these files; each is encoded once."""

    files: tuple[Path, ...]
    encoder: PictureEncoder = field(default_factory=PictureEncoder)

    @property
    def looked_at(self) -> tuple[Path, ...]:
        return self.files

    def begin(self, start: Start) -> Backend:
        model, latents = start.model, []
        for file in self.files:

            def pixels(file: Path = file) -> torch.Tensor:
                return model.family.reference_pixels(model.pipe, Image.fromarray(read_rgb(file)))

            middle = self.encoder.mode(model, str(file), pixels, start.check)
            latents.append(model.family.from_vae(model.pipe.vae, middle))
        return _Joined(model.family, latents)


@dataclass(frozen=True)
class _Joined(Backend):
    """Gives the denoiser the references with each call, as its family does."""

    family: Family
    references: list[torch.Tensor]

    def fits(self, loop: Loop) -> bool:
        return True

    @contextmanager
    def run(self, forward: Forward, loop: Loop) -> Iterator[Forward]:
        yield self.family.with_references(forward, self.references)


def looked_at(request: GenerationRequest, inputs: Inputs) -> tuple[Path, ...]:
    """Return the files of the references that a model reads itself."""
    return tuple(inputs[entry.content_hash] for entry in _own(request))


def _own(request: GenerationRequest) -> list[Reference]:
    return [entry for entry in request.inputs if isinstance(entry, Reference) and not entry.model]


OWN_REFERENCES = OwnReferences()
