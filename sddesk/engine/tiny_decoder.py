"""A checkpoint's own tiny decoder: whole previews from latents, wherever they cost next to nothing."""

# diffusers exports its classes lazily, which a type checker reads as private.
# pyright: reportPrivateImportUsage=false

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from diffusers import AutoencoderTiny
from safetensors import SafetensorError

FOLDER = "vae_tiny"
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
    def rgb(self, latents: torch.Tensor) -> torch.Tensor:
        """(8 x height) x (8 x width) x 3, about 0..1, from channels x height x width as in the denoise loop."""
        began = self._clock()
        decoded = self._model.decode(latents[None].to(self._model.device, self._model.dtype)).sample
        picture = (decoded[0].float() / 2 + 0.5).permute(1, 2, 0)
        tried = self._seconds.setdefault(tuple(latents.shape), [])
        if len(tried) < TRIES:
            tried.append(self._clock() - began)
        return picture


def tiny_decoder_of(folder: Path, channels: int, device: torch.device, dtype: torch.dtype) -> TinyDecoder | None:
    """The one in this checkpoint's folder; None where there is none that fits its latents."""
    if not (folder / FOLDER / "config.json").is_file():
        return None
    try:
        model: Any = AutoencoderTiny.from_pretrained(
            folder, subfolder=FOLDER, use_safetensors=True, local_files_only=True, torch_dtype=dtype
        )
    except (OSError, ValueError, RuntimeError, KeyError, TypeError, SafetensorError) as error:
        _log.warning("the tiny decoder in %s is not used: %s", folder.name, error)
        return None
    if model.config.latent_channels != channels:
        _log.warning("the tiny decoder in %s is not used: it is for other latents", folder.name)
        return None
    return TinyDecoder(model.eval().to(device))
