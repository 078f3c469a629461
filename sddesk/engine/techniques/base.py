"""What the loop asks of a technique: the latents that it begins with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Protocol

import torch
from diffusers.utils.torch_utils import randn_tensor

from sddesk.core.request import GenerationRequest
from sddesk.engine.model import Model

Inputs = Mapping[str, Path]  # the file of each input of a request, by content hash
NO_INPUTS: Inputs = MappingProxyType({})


class Technique(Protocol):
    """One way to make pictures. `engine.py` lists all of them; the first that fits a request makes it."""

    def fits(self, request: GenerationRequest) -> bool:
        """Whether this is how to make the pictures of `request`."""
        ...

    def start(
        self,
        model: Model,
        request: GenerationRequest,
        scheduler: Any,
        generators: list[torch.Generator],
        inputs: Inputs,
        check: Callable[[], None],
    ) -> torch.Tensor:
        """Return the latents that the loop begins with, one picture for each generator, on the model's device.

        `scheduler` is the HostScheduler of the loop. `check` is called now and then and may raise. Raises SddeskError
        for an input that cannot be read, and torch's errors as they come.
        """
        ...


def noise_for(model: Model, request: GenerationRequest, generators: list[torch.Generator]) -> torch.Tensor:
    """Draw noise of unit variance for each generator, in float32 whatever the precision: the same on every machine."""
    shape = (len(generators), *model.family.latent_shape(model.pipe, request.width, request.height))
    return randn_tensor(shape, generator=generators, device=model.key.device.torch, dtype=torch.float32)
