"""Rough pictures from unfinished latents: one small matrix from latent channels to red, green and blue."""

from __future__ import annotations

import json
import logging
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from sddesk.core.pixels import Pixels
from sddesk.engine.make.tiny_decoder import TinyDecoder

FILE = "preview.json"
SCHEMA = 1
INTERVAL_S = 0.1
TINY_SHARE = 0.1  # of the time that drawing takes, at most, on top of it for previews by a tiny decoder
_FIT_PICTURES, _FIT_SIDE = 4, 16

_log = logging.getLogger(__name__)
ToVae = Callable[[Any, torch.Tensor], torch.Tensor]  # a family's scaling of latents to what its VAE decodes


@dataclass(frozen=True, slots=True)
class LatentColours:
    """rgb = latents x `factors` + `bias`, rgb in 0..1, latents as in the denoise loop. factors: channels x 3."""

    factors: torch.Tensor
    bias: torch.Tensor

    def rgb(self, latents: torch.Tensor) -> torch.Tensor:
        """height x width x 3, float32, unclamped, from channels x height x width."""
        return torch.einsum("chw,cr->hwr", latents.float(), self.factors) + self.bias

    def on(self, device: torch.device) -> LatentColours:
        """The same there: a host that copies them waits, so it does that once."""
        return self if self.factors.device == device else LatentColours(self.factors.to(device), self.bias.to(device))


Copy = Callable[
    [], torch.Tensor | None
]  # asked again and again, gives what was copied to the processor once it is there


def copy_of(tensor: torch.Tensor) -> Copy:
    """A copy that is made at once."""
    there = tensor.cpu()
    return lambda: there


class PreviewMaker:
    """Makes at most ten previews a second and never lets a GPU wait: the copy is asked for now and collected later.

    `copy` asks for it, of a tensor that is not written into any more.
    """

    def __init__(
        self,
        colours: LatentColours,
        tiny: TinyDecoder | None = None,
        clock: Callable[[], float] = time.monotonic,
        copy: Callable[[torch.Tensor], Copy] = copy_of,
    ) -> None:
        self._colours = colours
        self._copy = copy
        self._tiny = tiny
        self._last_at = clock()
        self._clock = clock
        self._next_at = float("-inf")
        self._picture = -1
        self._by_tiny = False
        self._waiting: tuple[int, Copy] | None = None

    @property
    def colours(self) -> LatentColours:
        """How the latents look as colours."""
        return self._colours

    def step(self, pictures: int, latents_of: Callable[[int], torch.Tensor]) -> tuple[int, torch.Tensor] | None:
        """Show one of so many pictures, in turns, if it is time to.

        `latents_of` gives its latents, channels x height x width. Returns (picture, height x width x 3 on the CPU,
        unclamped) of this forward, or of an earlier one on a GPU; None if there is nothing new.
        """
        ready = self._collect()
        now = self._clock()
        if now >= self._next_at and self._waiting is None:
            self._next_at = now + INTERVAL_S
            self._picture = (self._picture + 1) % pictures
            self._waiting = self._picture, self._copy(self._rgb(latents_of(self._picture), now - self._last_at))
            self._last_at = now
        return ready or self._collect()

    def _rgb(self, latents: torch.Tensor, since: float) -> torch.Tensor:
        """By the tiny decoder where that is a small part of the `since` seconds between previews; else by factors.

        The `since` seconds have the preview before in them, if that was by the tiny decoder, too.
        """
        if self._tiny is not None:
            costs = self._tiny.costs(latents)
            if costs <= TINY_SHARE * (since - (costs if self._by_tiny else 0)):
                self._by_tiny = True
                return self._tiny.rgb(latents)
        self._by_tiny = False
        self._colours = self._colours.on(latents.device)
        return self._colours.rgb(latents)

    def _collect(self) -> tuple[int, torch.Tensor] | None:
        if self._waiting is None:
            return None
        picture, rgb = self._waiting[0], self._waiting[1]()
        if rgb is None:
            return None
        self._waiting = None
        if self._tiny is not None and not torch.isfinite(rgb).all():
            self._tiny = None  # its fault or the latents': the factors tell
            return None
        return picture, rgb


def to_pixels(rgb: torch.Tensor) -> Pixels:
    """8-bit pixels from height x width x 3 in 0..1 on the CPU."""
    values = (rgb.clamp(0, 1) * 255).round().to(torch.uint8).contiguous()
    return Pixels(width=rgb.shape[1], height=rgb.shape[0], rgb=values.numpy().tobytes())


def colours_for(folder: Path, vae: Any, to_vae: ToVae, channels: int | None = None) -> LatentColours:
    """The factors kept in the folder; else fitted to its VAE now and, where the folder allows, kept."""
    count: int = vae.config.latent_channels if channels is None else channels
    kept = _read(folder / FILE, count)
    if kept is not None:
        return kept
    fitted = fit_colours(vae, to_vae, count)
    _write(folder / FILE, fitted)
    return fitted


@torch.no_grad()
def fit_colours(vae: Any, to_vae: ToVae, channels: int | None = None) -> LatentColours:
    """Least squares from a few latents to their decoded, averaged colours. A second or so on a CPU.

    They have so many channels, the VAE's where none are said.

    The idea: https://discuss.huggingface.co/t/decoding-latents-to-rgb-without-upscaling/23204
    """
    generator = torch.Generator().manual_seed(0)
    shape = (_FIT_PICTURES, channels or vae.config.latent_channels, _FIT_SIDE, _FIT_SIDE)
    coarse = torch.randn(*shape[:2], 4, 4, generator=generator)
    fine = torch.randn(shape, generator=generator)
    latents = torch.nn.functional.interpolate(coarse, size=shape[2:], mode="bilinear") + 0.3 * fine
    decoded = vae.decode(to_vae(vae, latents).to(vae.device, vae.dtype)).sample.float().cpu()
    colours = torch.nn.functional.adaptive_avg_pool2d((decoded / 2 + 0.5).clamp(0, 1), _FIT_SIDE)
    rows = latents.permute(0, 2, 3, 1).reshape(-1, shape[1])
    inputs = torch.cat([rows, torch.ones(len(rows), 1)], dim=1)
    solution = torch.linalg.lstsq(inputs, colours.permute(0, 2, 3, 1).reshape(-1, 3)).solution
    return LatentColours(solution[:-1].contiguous(), solution[-1].contiguous())


def _read(file: Path, channels: int) -> LatentColours | None:
    """The kept factors, None if there are none that can be used."""
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
        factors = torch.tensor(data["latent_rgb"], dtype=torch.float32)
        bias = torch.tensor(data["latent_rgb_bias"], dtype=torch.float32)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        _log.warning("%s is not used: %s", file, error)
        return None
    if data.get("schema") != SCHEMA or factors.shape != (channels, 3) or bias.shape != (3,):
        _log.warning("%s is not used: other schema or shape", file)
        return None
    return LatentColours(factors, bias)


def _write(file: Path, colours: LatentColours) -> None:
    data = {"schema": SCHEMA, "latent_rgb": colours.factors.tolist(), "latent_rgb_bias": colours.bias.tolist()}
    part = file.with_name(f"{FILE}.{os.getpid()}.part")
    try:
        part.write_text(json.dumps(data, indent=1), encoding="utf-8")
        part.replace(file)
    except OSError as error:
        _log.info("the preview factors are kept in memory only: %s", error)
