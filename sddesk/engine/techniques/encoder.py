"""Encodes the pictures that a request is given, and does it another way where memory or the precision is short."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from diffusers.models.autoencoders.vae import DiagonalGaussianDistribution

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.request import Tile
from sddesk.engine.backends.base import Decoding
from sddesk.engine.cancel import stop_points
from sddesk.engine.failures import is_out_of_memory, not_finite
from sddesk.engine.model import Model
from sddesk.engine.seamless import MARGIN, seamless, with_margin
from sddesk.engine.techniques.pictures import Bytes

_IN_FULL = QT_TRANSLATE_NOOP(
    "messages", "In half precision the encoder overflowed: the start picture was encoded in full precision."
)
_OTHERWISE = {
    Decoding.TILES: QT_TRANSLATE_NOOP("messages", "Memory was short: the start picture was encoded in tiles."),
    Decoding.PROCESSOR: QT_TRANSLATE_NOOP("messages", "Memory was short: the start picture was encoded on the CPU."),
}


class NoRoomToEncode(Exception):  # noqa: N818 - says what is to be done: encode another way
    """Memory ran out while a picture was encoded; `error` is torch's."""

    def __init__(self, error: Exception) -> None:
        super().__init__(str(error))
        self.error = error


class PictureEncoder:
    """Encodes the pictures of one request, each once: its distribution is kept for the batches that follow.

    `way` says how the VAE is run, as it is for decoding; `tile` is that of the request.
    """

    def __init__(self) -> None:
        self.tile: Tile = ""
        self.restart(Decoding.WHOLE)

    def restart(self, way: Decoding) -> None:
        """Forget what was encoded: another model may be loaded."""
        self.way = way
        self._kept: dict[str, DiagonalGaussianDistribution] = {}
        self._overflowed = False

    @property
    def used(self) -> bool:
        """Whether anything was encoded."""
        return bool(self._kept)

    @property
    def notes(self) -> tuple[Message, ...]:
        """What a person should know of how the pictures were encoded."""
        texts = [_OTHERWISE.get(self.way) if self.used else None, _IN_FULL if self._overflowed else None]
        return tuple(Message(text) for text in texts if text)

    @torch.no_grad()
    def latents(
        self,
        model: Model,
        name: str,
        pixels: Callable[[], torch.Tensor],
        generators: list[torch.Generator],
        check: Callable[[], None],
    ) -> torch.Tensor:
        """Encode a picture (1 x 3 x height x width, -1..1) to float32 latents, a sample for each generator.

        `name` tells the pictures of the request apart. Raises NoRoomToEncode, NoPicture when the numbers overflow in
        full precision, too, and what `check` raises.
        """
        spread = self._spread(model, name, pixels, check)
        samples = torch.cat([model.family.encoded(spread, generator) for generator in generators])
        return model.family.from_vae(model.pipe.vae, samples.to(model.key.device.torch).float())

    @torch.no_grad()
    def mode(
        self, model: Model, name: str, pixels: Callable[[], torch.Tensor], check: Callable[[], None]
    ) -> torch.Tensor:
        """Encode a picture as `latents` does, to the middle of its distribution, as the VAE scales it.

        Models that change a picture by an instruction were trained with this.
        """
        return self._spread(model, name, pixels, check).mode().to(model.key.device.torch).float()

    def _spread(
        self, model: Model, name: str, pixels: Callable[[], torch.Tensor], check: Callable[[], None]
    ) -> DiagonalGaussianDistribution:
        spread = self._kept.get(name)
        if spread is None:
            try:
                spread = self._kept[name] = self._encoded(model, pixels(), check)
            except (RuntimeError, MemoryError) as error:
                if is_out_of_memory(error):
                    raise NoRoomToEncode(error) from error
                raise
        return spread

    def _encoded(self, model: Model, pixels: torch.Tensor, check: Callable[[], None]) -> DiagonalGaussianDistribution:
        """If what comes out is no number, once more in full precision, as decoding does it."""
        vae: Any = model.pipe.vae
        with stop_points(model.family.encoder_blocks(vae), check):
            with model.vae_in_its_precision():
                spread, precision = self._run(model, pixels), vae.dtype
            if _is_finite(spread):
                return spread
            if precision == torch.float32 or self.way == Decoding.PROCESSOR:
                raise not_finite()
            vae.to(torch.float32)
            try:
                spread = self._run(model, pixels)
            finally:
                vae.to(precision)
        if not _is_finite(spread):
            raise not_finite()
        self._overflowed = True
        return spread

    def _run(self, model: Model, pixels: torch.Tensor) -> DiagonalGaussianDistribution:
        vae: Any = model.pipe.vae
        if self.way == Decoding.PROCESSOR:
            with seamless(vae, self.tile):
                return _on_processor(vae, pixels)
        pixels = pixels.to(model.key.device.torch, vae.dtype)
        if self.way == Decoding.WHOLE:
            with seamless(vae, self.tile):
                return vae.encode(pixels).latent_dist
        vae.enable_tiling()
        try:
            margin = MARGIN * model.pipe.vae_scale_factor
            moments = with_margin(lambda given: vae.encode(given).latent_dist.parameters, pixels, self.tile, margin)
            return DiagonalGaussianDistribution(moments)
        finally:
            vae.disable_tiling()


def _on_processor(vae: Any, pixels: torch.Tensor) -> DiagonalGaussianDistribution:
    """Whole and in full precision, with the processor's memory; the VAE goes back to where it was."""
    device, dtype = vae.device, vae.dtype
    vae.to("cpu", torch.float32)
    try:
        moments = vae._encode(pixels.to("cpu", torch.float32))  # without the hook that moves weights to the device
    finally:
        vae.to(device, dtype)
    return DiagonalGaussianDistribution(moments.to(device))


def _is_finite(spread: DiagonalGaussianDistribution) -> bool:
    return bool(torch.isfinite(spread.parameters).all())


def as_tensor(pixels: Bytes) -> torch.Tensor:
    """Turn height x width x 3 bytes into 1 x 3 x height x width in -1..1."""
    return 2 * torch.from_numpy(pixels.astype(np.float32) / 255).permute(2, 0, 1)[None] - 1
