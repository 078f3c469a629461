"""Start picture (img2img): the loop begins later in its schedule, with the start picture and as much noise as is due.

https://arxiv.org/abs/2108.01073. The numbers are those of diffusers' image-to-image pipelines: the VAE's encoding is
sampled from the picture's own generator, then the noise is drawn from it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from PIL import Image

from sddesk.core.errors import SddeskError
from sddesk.core.fitting import fit_box
from sddesk.core.inputs import Fit, StartPicture
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.request import GenerationRequest
from sddesk.engine.cancel import stop_points
from sddesk.engine.model import Model
from sddesk.engine.techniques.base import Start, Technique


class FromPicture(Technique):
    """A picture from a start picture and the prompt."""

    def fits(self, request: GenerationRequest) -> bool:
        return [type(entry) for entry in request.inputs] == [StartPicture]

    def latents(self, start: Start) -> torch.Tensor:
        model, request, scheduler = start.model, start.request, start.scheduler
        assert request.start is not None
        scheduler.begin_at(request.steps - request.steps_drawn)
        scheduler.set_timesteps(request.steps, device=model.key.device.torch)
        file = start.inputs[request.start.content_hash]
        pixels = read_fitted(file, (request.width, request.height), request.start.fit)
        picture = encode(model, pixels, start.generators, start.check)
        first = scheduler.timesteps[:1].repeat(len(start.generators))
        return scheduler.add_noise(picture, start.noise(), first).to(model.key.latents_dtype)


@torch.no_grad()
def encode(
    model: Model, pixels: torch.Tensor, generators: list[torch.Generator], check: Callable[[], None]
) -> torch.Tensor:
    """Encode 1 x 3 x height x width pixels (-1..1) to float32 latents, a sample for each generator."""
    vae: Any = model.pipe.vae
    device = model.key.device.torch
    with stop_points(model.family.encoder_blocks(vae), check), model.vae_in_its_precision():
        spread = vae.encode(pixels.to(device, vae.dtype)).latent_dist
        samples = [spread.sample(generator) for generator in generators]
    return model.family.from_vae(vae, torch.cat(samples).float())


def read_fitted(file: Path, size: tuple[int, int], fit: Fit) -> torch.Tensor:
    """Read a picture as 1 x 3 x height x width in -1..1, brought to `size` (width, height) pixels.

    Raises SddeskError when the file cannot be read.
    """
    try:
        with Image.open(file, formats=("PNG",)) as opened:
            picture = opened.convert("RGB")
    except (OSError, ValueError, Image.DecompressionBombError) as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The picture {name} cannot be read: {reason}"),
            name=file.name,
            reason=str(error),
        ) from error
    place = fit_box(picture.size, size, fit)
    scaled = picture
    if (place.width, place.height) != picture.size or place.box != (0, 0, *picture.size):
        scaled = picture.resize((place.width, place.height), Image.Resampling.LANCZOS, place.box)
    numbers = np.asarray(scaled, np.float32) / 255
    rows = (place.top, size[1] - place.top - place.height)
    columns = (place.left, size[0] - place.left - place.width)
    numbers = np.pad(numbers, (rows, columns, (0, 0)), mode="edge")
    return 2 * torch.from_numpy(numbers).permute(2, 0, 1)[None] - 1


FROM_PICTURE = FromPicture()
