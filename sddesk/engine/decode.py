"""Turns finished latents into a picture, one at a time; a picture that is no picture is never handed on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.pixels import Pixels
from sddesk.engine.denoise import not_finite
from sddesk.engine.device import empty_cache
from sddesk.engine.failures import is_out_of_memory
from sddesk.engine.loading import LoadedCheckpoint, SafetyChecker
from sddesk.engine.preview import to_pixels
from sddesk.engine.stopping import stop_points


@dataclass(frozen=True, slots=True)
class Decoded:
    """A picture. `flagged`: the safety checker hid it, the pixels are black. `notes` say what had to be done for it."""

    pixels: Pixels
    flagged: bool
    notes: tuple[Message, ...]


@torch.no_grad()
def decode(
    loaded: LoadedCheckpoint, latents: torch.Tensor, checker: SafetyChecker | None, check: Callable[[], None]
) -> Decoded:
    """Decode one picture's latents (1 x channels x height/8 x width/8).

    Without memory for it, in tiles; if half precision overflows, again in full. Raises SddeskError if neither helps,
    and what `check` raises.
    """
    vae: Any = loaded.pipe.vae
    latents = latents / vae.config.scaling_factor
    notes: list[Message] = []
    with stop_points([*vae.decoder.up_blocks, vae.decoder.conv_out], check):
        with loaded.vae_in_its_precision():
            image = _decode_in_memory(loaded, latents, notes)
        if not torch.isfinite(image).all():
            image = _decode_in_full(loaded, latents, notes)
    if checker is not None and _is_flagged(loaded, checker, image):
        side_y, side_x = image.shape[-2:]
        return Decoded(Pixels(width=side_x, height=side_y, rgb=bytes(side_x * side_y * 3)), True, tuple(notes))
    rgb = (image[0].float() / 2 + 0.5).permute(1, 2, 0).cpu()
    return Decoded(to_pixels(rgb), False, tuple(notes))


def _decode_in_memory(loaded: LoadedCheckpoint, latents: torch.Tensor, notes: list[Message]) -> torch.Tensor:
    """The decoded picture, in -1..1; in tiles, with a note, when it does not fit into the memory whole."""
    vae: Any = loaded.pipe.vae
    try:
        return vae.decode(latents.to(vae.dtype)).sample
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
    empty_cache(loaded.key.device)
    vae.enable_tiling()
    try:
        image = vae.decode(latents.to(vae.dtype)).sample
    finally:
        vae.disable_tiling()
    notes.append(
        Message.of(
            QT_TRANSLATE_NOOP(
                "messages", "Memory was too short to decode the picture whole: it was done in tiles, seams may show."
            )
        )
    )
    return image


def _decode_in_full(loaded: LoadedCheckpoint, latents: torch.Tensor, notes: list[Message]) -> torch.Tensor:
    """The same latents in float32. Raises SddeskError if that overflows too."""
    vae: Any = loaded.pipe.vae
    before = vae.dtype
    if before == torch.float32:
        raise not_finite()
    vae.to(torch.float32)
    try:
        image = _decode_in_memory(loaded, latents, notes)
    finally:
        vae.to(before)
    if not torch.isfinite(image).all():
        raise not_finite()
    notes.append(
        Message.of(
            QT_TRANSLATE_NOOP(
                "messages", "In half precision the decoder overflowed: the picture was decoded in full precision."
            )
        )
    )
    return image


def _is_flagged(loaded: LoadedCheckpoint, checker: SafetyChecker, image: torch.Tensor) -> bool:
    """Ask the checkpoint's safety checker about a decoded picture (1 x 3 x height x width, -1..1)."""
    pictures = loaded.pipe.image_processor.postprocess(image, output_type="pil")
    inputs = checker.extractor(pictures, return_tensors="pt").pixel_values
    inputs = inputs.to(loaded.key.device.torch, loaded.key.dtype)
    _, flags = checker.model(clip_input=inputs, images=image.clone())  # it blackens what it is given
    return bool(flags[0])
