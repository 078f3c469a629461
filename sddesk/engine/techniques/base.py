"""What the loop asks of a technique: the latents that it begins with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import torch
from diffusers.utils.torch_utils import randn_tensor

from sddesk.core.request import GenerationRequest
from sddesk.engine.model import Model

Inputs = Mapping[str, Path]  # the file of each input of a request, by content hash


@dataclass(frozen=True, slots=True)
class Start:
    """What a technique begins a loop of: one picture for each generator.

    `scheduler` is the HostScheduler of the loop; `inputs` are the files of the request's inputs. `check` is to be
    called now and then, and may raise.
    """

    model: Model
    request: GenerationRequest
    scheduler: Any
    generators: list[torch.Generator]
    inputs: Inputs
    check: Callable[[], None]

    def noise(self) -> torch.Tensor:
        """Draw noise of unit variance, in float32 whatever the precision: the same on every machine."""
        model, request = self.model, self.request
        shape = (len(self.generators), *model.family.latent_shape(model.pipe, request.width, request.height))
        return randn_tensor(shape, generator=self.generators, device=model.key.device.torch, dtype=torch.float32)


class Technique(Protocol):
    """One way to make pictures. `engine.py` lists all of them; the first that fits a request makes it."""

    def fits(self, request: GenerationRequest) -> bool:
        """Whether this is how to make the pictures of `request`."""
        ...

    def latents(self, start: Start) -> torch.Tensor:
        """Return the latents that the loop begins with, on the model's device.

        Raises SddeskError for an input that cannot be read, and torch's errors as they come.
        """
        ...
