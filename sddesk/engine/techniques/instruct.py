"""Instructed checkpoints (instruct-pix2pix): the loop begins with noise and reads the start picture at every step.

https://arxiv.org/abs/2211.09800. The numbers are those of diffusers' InstructPix2Pix pipelines.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from diffusers.pipelines.stable_diffusion.pipeline_stable_diffusion import rescale_noise_cfg

from sddesk.core.limits import DEFAULT_IMAGE_GUIDANCE
from sddesk.core.messages import Message
from sddesk.core.request import GenerationRequest
from sddesk.engine.backends.base import Backend, Forward, Loop
from sddesk.engine.techniques.base import Begun, Inputs, Opened, Start
from sddesk.engine.techniques.encoder import PictureEncoder, as_tensor
from sddesk.engine.techniques.pictures import fitted, read_rgb


@dataclass(frozen=True)
class Instruct(Opened):
    """A whole picture changed as the prompt says, for one request."""

    file: Path
    told: tuple[Message, ...] = ()
    own_encoder: PictureEncoder = field(default_factory=PictureEncoder)

    @property
    def encoder(self) -> PictureEncoder:
        return self.own_encoder

    @property
    def notes(self) -> tuple[Message, ...]:
        return self.told

    def begin(self, start: Start) -> Begun:
        model, request = start.model, start.request
        given = request.start
        assert given is not None

        def pixels() -> torch.Tensor:
            return as_tensor(fitted(read_rgb(self.file), (request.width, request.height), given.fit))

        picture = self.encoder.mode(model, "start", pixels, start.check)
        guidance = request.image_guidance or DEFAULT_IMAGE_GUIDANCE
        guiding = ImageGuidance(request.guidance_scale, guidance, request.guidance_rescale)
        guided = Instructed(picture.repeat(len(start.generators), 1, 1, 1), guiding)
        return Begun(start.noise().to(model.key.latents_dtype), steering=(guided,))


@dataclass(frozen=True, slots=True)
class ImageGuidance:
    """How far answers go towards the text, and towards the picture; `rescale` as in a request."""

    text: float
    picture: float
    rescale: float = 0.0


class Instructed(Backend):
    """Joins a picture to the latents, and guides by text and by picture: equation 3 of https://arxiv.org/abs/2211.09800.

    The pipeline asks for each picture without and with its text. The network is asked for three: with text and picture,
    with the picture alone, with neither. Both answers to the pipeline are the guided one, so that its own guidance
    changes nothing. Without guidance the pipeline asks once, and so is the network.
    """

    def __init__(self, picture: torch.Tensor, guidance: ImageGuidance) -> None:
        self._picture, self._guidance = picture, guidance
        self._tripled: dict[str, tuple[torch.Tensor, torch.Tensor]] = {}

    def fits(self, loop: Loop) -> bool:
        return True

    @contextmanager
    def run(self, forward: Forward, loop: Loop) -> Iterator[Forward]:
        def guided(
            sample: torch.Tensor,
            timestep: Any,
            encoder_hidden_states: torch.Tensor,
            added_cond_kwargs: dict[str, torch.Tensor] | None = None,
            **words: Any,
        ) -> Any:
            pictures, picture = self._picture.shape[0], self._picture.to(sample)
            if sample.shape[0] == pictures:
                words |= {"encoder_hidden_states": encoder_hidden_states, "added_cond_kwargs": added_cond_kwargs}
                return forward(torch.cat([sample, picture], dim=1), timestep, **words)
            three = torch.cat([sample[:pictures]] * 3)
            beside = torch.cat([picture, picture, torch.zeros_like(picture)])
            added = added_cond_kwargs and {name: self._three(name, value) for name, value in added_cond_kwargs.items()}
            answer, *_ = forward(
                torch.cat([three, beside], dim=1),
                timestep,
                encoder_hidden_states=self._three("text", encoder_hidden_states),
                added_cond_kwargs=added,
                **words,
            )
            both, picture_alone, neither = answer.chunk(3)
            guidance = self._guidance
            result = neither + guidance.text * (both - picture_alone) + guidance.picture * (picture_alone - neither)
            if guidance.rescale > 0:
                result = rescale_noise_cfg(result, both, guidance_rescale=guidance.rescale)
            return (torch.cat([result, result]),)

        yield guided

    def _three(self, name: str, twice: torch.Tensor) -> torch.Tensor:
        """The pipeline's (without text, with text) as (with, without, without); the same tensor for the same text.

        So that results kept by text are found again.
        """
        known = self._tripled.get(name)
        if known is None or known[0] is not twice:
            without, with_text = twice.chunk(2)
            known = self._tripled[name] = (twice, torch.cat([with_text, without, without]))
        return known[1]


def instruct(request: GenerationRequest, inputs: Inputs, notes: tuple[Message, ...]) -> Opened:
    """Return the technique of a request that `core.instructing.settled` gave, with the notes that it gave."""
    assert request.start is not None
    return Instruct(inputs[request.start.content_hash], notes)
