"""Tiny decoders: whole previews from latents wherever they cost next to nothing, and the pictures of the mode Fast."""

# diffusers exports its classes lazily, which a type checker reads as private.
# pyright: reportPrivateImportUsage=false

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from diffusers import AutoencoderTiny
from safetensors import SafetensorError
from safetensors.torch import load_file

from sddesk.core.request import Tile
from sddesk.engine.seamless import seamless

FOLDER = "vae_tiny"
_FIRST_LAYER = "decoder.layers.0.weight"
_MAKERS_LAYER = re.compile(r"(?:taesd_decoder\.)?(\d+\..+)")
TRIES = 2  # the first call at a size is slower than the others

_log = logging.getLogger(__name__)


class TinyDecoder:
    """Decodes with an AutoencoderTiny, and knows what that costs at each size."""

    def __init__(self, model: Any, clock: Callable[[], float] = time.perf_counter) -> None:
        self._model = model
        self._clock = clock
        self._seconds: dict[tuple[int, ...], list[float]] = {}

    def costs(self, latents: torch.Tensor) -> float:
        """Seconds that a preview of latents of this size takes; 0 until it was tried."""
        tried = self._seconds.get(tuple(latents.shape), [])
        return min(tried) if len(tried) >= TRIES else 0.0

    @torch.no_grad()
    def image(self, latents: torch.Tensor, tile: Tile = "") -> torch.Tensor:
        """What a VAE makes of them: 1 x 3 x (8 x height) x (8 x width), about -1..1, from 1 x channels x height x width
        as in the denoise loop."""
        with seamless(self._model, tile):
            return self._model.decode(latents.to(self._model.device, self._model.dtype)).sample

    @torch.no_grad()
    def rgb(self, latents: torch.Tensor) -> torch.Tensor:
        """(8 x height) x (8 x width) x 3, about 0..1, from channels x height x width as in the denoise loop."""
        began = self._clock()
        picture = (self.image(latents[None])[0].float() / 2 + 0.5).permute(1, 2, 0)
        tried = self._seconds.setdefault(tuple(latents.shape), [])
        if len(tried) < TRIES:
            tried.append(self._clock() - began)
        return picture


def tiny_decoder_of(place: Path, channels: int, device: torch.device, dtype: torch.dtype) -> TinyDecoder | None:
    """The one in this checkpoint's folder, or in this file; None where there is none that fits its latents."""
    if place.is_dir() and not (place / FOLDER / "config.json").is_file():
        return None
    try:
        model = _from_folder(place) if place.is_dir() else _from_file(place)
    except (OSError, ValueError, RuntimeError, KeyError, TypeError, IndexError, SafetensorError) as error:
        _log.warning("the tiny decoder in %s is not used: %s", place.name, error)
        return None
    if model.config.latent_channels != channels:
        _log.warning("the tiny decoder in %s is not used: it is for other latents", place.name)
        return None
    # channels last took 0.69 of the processor's time in float32 and 0.75 in bfloat16, at 512 x 512
    return TinyDecoder(model.eval().to(device, dtype, memory_format=torch.channels_last))


def _from_folder(folder: Path) -> Any:
    return AutoencoderTiny.from_pretrained(folder, subfolder=FOLDER, use_safetensors=True, local_files_only=True)


def _from_file(file: Path) -> Any:
    """Shaped as diffusers' defaults are, which are those of https://github.com/madebyollin/taesd.

    In diffusers' layout, or in its maker's, where a clamp without weights comes first: `1.weight` is the first layer.
    """
    weights = load_file(file)
    makers = {match[1]: value for name, value in weights.items() if (match := _MAKERS_LAYER.match(name))}
    if not makers:
        model = AutoencoderTiny(latent_channels=weights[_FIRST_LAYER].shape[1])
        model.load_state_dict(weights)
        return model
    model = AutoencoderTiny(latent_channels=makers["1.weight"].shape[1])
    moved = ((name.partition("."), value) for name, value in makers.items())
    model.decoder.load_state_dict({f"layers.{int(layer) - 1}.{rest}": value for (layer, _, rest), value in moved})
    return model
