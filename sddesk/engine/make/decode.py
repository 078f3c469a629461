"""Turns finished latents into a picture, one at a time; a picture that is no picture is never handed on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import torch

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.pixels import Pixels
from sddesk.core.request import Tile
from sddesk.engine.backends.base import Decoding
from sddesk.engine.cancel import stop_points
from sddesk.engine.failures import not_finite
from sddesk.engine.make.preview import to_pixels
from sddesk.engine.make.tiny_decoder import TinyDecoder
from sddesk.engine.model import Model, SafetyChecker
from sddesk.engine.seamless import MARGIN, seamless, with_margin

_IN_FULL = QT_TRANSLATE_NOOP(
    "messages", "In half precision the decoder overflowed: the picture was decoded in full precision."
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A picture. `flagged`: the safety checker hid it, the pixels are black. `notes` say what had to be done for it.

    `tiny`: a tiny decoder made it.
    """

    pixels: Pixels
    flagged: bool
    notes: tuple[Message, ...] = ()
    tiny: bool = False


@torch.no_grad()
def decode(
    loaded: Model,
    latents: torch.Tensor,
    checker: SafetyChecker | None,
    check: Callable[[], None],
    decoding: Decoding = Decoding.WHOLE,
    tile: Tile = "",
) -> Decoded:
    """Decode one picture's latents (1 x channels x height/8 x width/8).

    If what comes out is no picture, once more in full precision. Raises NoPicture if that does not help, what `check`
    raises, and torch's errors as they come.
    """
    vae: Any = loaded.pipe.vae
    latents = loaded.family.to_vae(vae, latents)
    notes: tuple[Message, ...] = ()
    with stop_points(loaded.family.decoder_blocks(vae), check):
        with loaded.vae_in_its_precision():
            image, precision = _decode_as(loaded, latents, decoding, tile), vae.dtype
        if not _is_picture(image):
            if precision == torch.float32 or decoding == Decoding.PROCESSOR:
                raise not_finite()
            image = _decode_in_full(loaded, latents, decoding, tile)
            notes = (Message(_IN_FULL),)
    return replace(_looked_at(loaded, image, checker), notes=notes)


@torch.no_grad()
def decode_tiny(
    loaded: Model, tiny: TinyDecoder, latents: torch.Tensor, checker: SafetyChecker | None, tile: Tile = ""
) -> Decoded | None:
    """The same by a tiny decoder; None if what comes out is no picture. Raises torch's errors as they come."""
    image = tiny.image(latents, tile)
    return replace(_looked_at(loaded, image, checker), tiny=True) if _is_picture(image) else None


def _looked_at(loaded: Model, image: torch.Tensor, checker: SafetyChecker | None) -> Decoded:
    """The picture, or black in its place where the checker wants that."""
    if checker is not None and _is_flagged(loaded, checker, image):
        side_y, side_x = image.shape[-2:]
        return Decoded(Pixels(width=side_x, height=side_y, rgb=bytes(side_x * side_y * 3)), True)
    rgb = (image[0].float() / 2 + 0.5).permute(1, 2, 0).cpu()
    return Decoded(to_pixels(rgb), False)


def _is_picture(image: torch.Tensor) -> bool:
    """Whether decoded numbers (-1..1) are numbers, and not black all over, which no model paints."""
    return bool(torch.isfinite(image).all()) and bool((image > -1 + 1 / 255).any())


def _decode_as(loaded: Model, latents: torch.Tensor, decoding: Decoding, tile: Tile) -> torch.Tensor:
    """The decoded picture, in -1..1, on whichever device made it."""
    vae: Any = loaded.pipe.vae
    if decoding != Decoding.TILES:
        with seamless(vae, tile):
            if decoding == Decoding.PROCESSOR:
                return _decode_on_processor(vae, latents)
            return vae.decode(latents.to(vae.dtype)).sample
    vae.enable_tiling()
    try:
        return with_margin(lambda given: vae.decode(given).sample, latents.to(vae.dtype), tile, MARGIN)
    finally:
        vae.disable_tiling()


def _decode_on_processor(vae: Any, latents: torch.Tensor) -> torch.Tensor:
    """Whole and in full precision, with the processor's memory; the VAE goes back to where it was."""
    device, dtype = vae.device, vae.dtype
    vae.to("cpu", torch.float32)
    try:
        return vae._decode(latents.to("cpu", torch.float32)).sample  # without the hook that moves weights to the device
    finally:
        vae.to(device, dtype)


def _decode_in_full(loaded: Model, latents: torch.Tensor, decoding: Decoding, tile: Tile) -> torch.Tensor:
    """The same latents in float32. Raises NoPicture if that overflows too."""
    vae: Any = loaded.pipe.vae
    before = vae.dtype
    vae.to(torch.float32)
    try:
        image = _decode_as(loaded, latents, decoding, tile)
    finally:
        vae.to(before)
    if not _is_picture(image):
        raise not_finite()
    return image


def _is_flagged(loaded: Model, checker: SafetyChecker, image: torch.Tensor) -> bool:
    """Ask the checkpoint's safety checker about a decoded picture (1 x 3 x height x width, -1..1)."""
    pictures = loaded.pipe.image_processor.postprocess(image, output_type="pil")
    inputs = checker.extractor(pictures, return_tensors="pt").pixel_values
    inputs = inputs.to(loaded.key.device.torch, loaded.key.dtype)
    _, flags = checker.model(clip_input=inputs, images=image.clone())  # it blackens what it is given
    return bool(flags[0])
