"""Finds what a Stable Diffusion 2 file predicts that does not say it: one forward of its U-Net on a fixed input tells.

The test is AUTOMATIC1111's: at the last timestep a network that predicts noise answers about what it was given, which
is 0.5 everywhere; one that predicts v answers far below.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointInfo
from sddesk.engine.key import PartSource
from sddesk.engine.load.pipeline import load_denoiser, stamp_of

_LAST_TIMESTEP = 999
_BELOW = -1.0
_SIDE, _TOKENS, _GIVEN = 8, 2, 0.5
_FOUND = QT_TRANSLATE_NOOP(
    "messages",
    "“{title}” does not say what it predicts. Its weights answer as {family} does, whose native size is {size} "
    "pixels: it was drawn so. Choose it on the models page, or say --prediction {word}.",
)


@torch.no_grad()
def predicts_v(unet: Any) -> bool:
    """Whether a U-Net of SD 2 predicts v, by its mean answer."""
    given = torch.full((1, unet.config.in_channels, _SIDE, _SIDE), _GIVEN, dtype=unet.dtype)
    text = torch.full((1, _TOKENS, unet.config.cross_attention_dim), _GIVEN, dtype=unet.dtype)
    answer = unet(given, _LAST_TIMESTEP, encoder_hidden_states=text, return_dict=False)[0]
    return float((answer - given).float().mean()) < _BELOW


class Predictions:
    """What files were found to predict; each is tried once."""

    def __init__(self, resources: Path | None) -> None:
        self._resources = resources
        self._found: dict[tuple[str, int], str] = {}

    def settled(
        self, info: CheckpointInfo, family: str, check: Callable[[], None]
    ) -> tuple[CheckpointInfo, tuple[Message, ...]]:
        """`info` with its prediction where its weights leave two families open, and what to say of that.

        `family` is the configuration that its file loads with. Raises SddeskError as loading does.
        """
        if not info.alternatives or info.prediction_type is not None:
            return info, ()
        place = (info.location, stamp_of(info.location))
        if place not in self._found:
            unet = load_denoiser(PartSource(info.location, family), self._resources, torch.bfloat16, check)
            self._found[place] = "v_prediction" if predicts_v(unet) else "epsilon"
        found = info.said(self._found[place])
        if found.family == info.family:
            return found, ()
        word = "v" if found.prediction_type == "v_prediction" else "epsilon"
        values = {"title": info.title, "family": found.family.name, "size": found.native_size, "word": word}
        return found, (Message.of(_FOUND, values),)
