"""A picture through the VAE and back: the part that the latents keep, and the part that is lost."""

from __future__ import annotations

import math
from typing import Any

import torch

from sddesk.core.explained import VaeTold
from sddesk.core.pixels import Pixels
from sddesk.engine.make.preview import to_pixels
from sddesk.engine.model import Model

MOST_PIXELS = 2**20  # of a picture that goes through: what the largest families draw
STRENGTHENED = 4  # times, so that a difference is seen


def fitting(pixels: Pixels) -> Pixels:
    """Return the picture with at most MOST_PIXELS, its sides in proportion: encoding takes memory with the square."""
    share = math.sqrt(min(1.0, MOST_PIXELS / (pixels.width * pixels.height)))
    if share == 1:
        return pixels
    size = max(1, int(pixels.height * share)), max(1, int(pixels.width * share))
    planes = _array(pixels).permute(2, 0, 1)[None].float()
    small = torch.nn.functional.interpolate(planes, size=size, mode="area")[0].permute(1, 2, 0)
    return to_pixels(small / 255)


@torch.no_grad()
def through_vae(model: Model, pixels: Pixels) -> VaeTold:
    """Encode and decode a picture; pixels beyond a multiple of the latents' places are cut off at its right and foot.

    Raises torch's errors as they come.
    """
    side = model.family.cell_side(model.pipe)
    given = _array(pixels)
    given = given[: given.shape[0] // side * side, : given.shape[1] // side * side]
    vae: Any = model.pipe.vae
    with model.vae_in_its_precision():
        image = (given.permute(2, 0, 1)[None].float() / 127.5 - 1).to(vae.device, vae.dtype)
        latents = model.family.from_vae(vae, vae.encode(image).latent_dist.mode())
        decoded = vae.decode(model.family.to_vae(vae, latents).to(vae.dtype)).sample
    back = to_pixels((decoded[0].float() / 2 + 0.5).permute(1, 2, 0).cpu())
    there = to_pixels(given.float() / 255)
    difference, psnr = compared(there, back)
    shown = latents[0].float().cpu()
    return VaeTold(
        given=there,
        back=back,
        difference=difference,
        psnr=psnr,
        shape=tuple(shown.shape),
        channels=tuple(_grey(channel) for channel in shown),
    )


@torch.no_grad()
def seen(model: Model, latents: torch.Tensor) -> Pixels:
    """Decode latents of the loop, channels x rows x columns, whatever comes out. Raises torch's errors as they come."""
    vae: Any = model.pipe.vae
    with model.vae_in_its_precision():
        given = model.family.to_vae(vae, latents[None].to(vae.device))
        image = vae.decode(given.to(vae.dtype)).sample[0].float()
    return to_pixels((image.nan_to_num() / 2 + 0.5).permute(1, 2, 0).cpu())


def compared(one: Pixels, other: Pixels) -> tuple[Pixels, float]:
    """The difference of two pictures of one size, four times as strong, and how like they are in dB."""
    apart = (_array(one).float() - _array(other).float()).abs()
    error = float(apart.square().mean())
    psnr = math.inf if error == 0 else 10 * math.log10(255**2 / error)
    return to_pixels(apart * STRENGTHENED / 255), psnr


def _array(pixels: Pixels) -> torch.Tensor:
    """height x width x 3, 8 bit."""
    flat = torch.frombuffer(bytearray(pixels.rgb), dtype=torch.uint8)
    return flat.reshape(pixels.height, pixels.width, 3)


def _grey(channel: torch.Tensor) -> Pixels:
    """A channel from its least number, black, to its greatest, white."""
    low, high = channel.min(), channel.max()
    scaled = (channel - low) / (high - low).clamp(min=1e-6)
    return to_pixels(scaled[..., None].expand(-1, -1, 3))
