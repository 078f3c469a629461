"""Trains the 4x upscaler: a Compact network (SRVGGNetCompact, Wang et al. 2021) in the key layout that spandrel reads.

The drawing code paints each scene at 512 pixels, so the right answer is known. The inputs are what a person will
enlarge: reduced drawings, and what the starter's two decoders make of them.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from safetensors.torch import load_file, save_file
from torch.nn import functional

from decoder import psnr
from scene import SIZE, Scene, paint
from training import Loss

SCALE = 4
LARGE = SIZE * SCALE
FEATURES, CONVOLUTIONS = 64, 16
PATCH = 32  # pixels of the input
MADE_SHARE = 4  # one example in four is a picture that the U-Net made
DEGRADED = 0.3  # of the inputs get mild blur or JPEG noise


class Compact(torch.nn.Module):
    """N x 3 x h x w to N x 3 x 4h x 4w, values 0..1: convolutions at the small size, then PixelShuffle."""

    def __init__(self) -> None:
        super().__init__()
        layers: list[torch.nn.Module] = [torch.nn.Conv2d(3, FEATURES, 3, padding=1), torch.nn.PReLU(FEATURES)]
        for _ in range(CONVOLUTIONS):
            layers += [torch.nn.Conv2d(FEATURES, FEATURES, 3, padding=1), torch.nn.PReLU(FEATURES)]
        layers.append(torch.nn.Conv2d(FEATURES, 3 * SCALE * SCALE, 3, padding=1))
        self.body = torch.nn.ModuleList(layers)

    def forward(self, pictures: torch.Tensor) -> torch.Tensor:
        """The network adds its answer to the input, repeated to the larger size."""
        now = pictures
        for layer in self.body:
            now = layer(now)
        return functional.pixel_shuffle(now, SCALE) + functional.interpolate(pictures, scale_factor=SCALE)


@dataclass(frozen=True, kw_only=True)
class Pairs:
    """`large` is N x 512 x 512 x 3; `small` K inputs for each, N x K x 128 x 128 x 3; `made` M x 128 x 128 x 3.

    All are uint8. `made` are pictures of the U-Net, whose large form is not known.
    """

    large: np.ndarray
    small: np.ndarray
    made: np.ndarray


def reduced(large: np.ndarray) -> np.ndarray:
    """Average each 4 x 4 block: N x 512 x 512 x 3 to N x 128 x 128 x 3, uint8."""
    n, side = len(large), large.shape[1] // SCALE
    blocks = large.reshape(n, side, SCALE, side, SCALE, 3).astype(np.float32)
    return blocks.mean((2, 4)).round().astype(np.uint8)


def loss_on(pairs: Pairs) -> Loss:
    """L1 with the L1 of the gradients on random patches; for pictures that were made, L1 after reducing the answer."""
    made = torch.from_numpy(np.array(pairs.made)).permute(0, 3, 1, 2)

    def loss(model: torch.nn.Module, rng: np.random.Generator, batch: int) -> torch.Tensor:
        count = batch // MADE_SHARE if len(made) else 0
        given, target = _patches(pairs, rng, batch - count)
        own = _made_patches(made, rng, count)
        with torch.autocast("cpu", torch.bfloat16):
            answer = model(torch.cat([given, own])).float()
        difference = answer[: len(given)] - target
        value = difference.abs().mean()
        for axis in (2, 3):
            value = value + torch.diff(difference, dim=axis).abs().mean()
        if count:
            back = functional.avg_pool2d(answer[len(given) :], SCALE)
            value = value + 0.25 * (back - own).abs().mean()
        return value

    return loss


def _patches(pairs: Pairs, rng: np.random.Generator, count: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Random inputs (N x 3 x 32 x 32) with their large forms (N x 3 x 128 x 128), 0..1, turned over at random."""
    small, large = [], []
    for _ in range(count):
        index, kind = int(rng.integers(len(pairs.large))), int(rng.integers(pairs.small.shape[1]))
        y, x = (int(corner) for corner in rng.integers(0, SIZE - PATCH + 1, 2))
        cut = np.array(pairs.small[index, kind, y : y + PATCH, x : x + PATCH])
        whole = np.array(pairs.large[index, y * SCALE : (y + PATCH) * SCALE, x * SCALE : (x + PATCH) * SCALE])
        cut = _degraded(cut, rng) if rng.random() < DEGRADED else cut
        if rng.random() < 0.5:
            cut, whole = cut[:, ::-1], whole[:, ::-1]
        small.append(cut)
        large.append(whole)
    return _tensor(np.stack(small)), _tensor(np.stack(large))


def _made_patches(made: torch.Tensor, rng: np.random.Generator, count: int) -> torch.Tensor:
    """Random patches of pictures that the U-Net made, N x 3 x 32 x 32, 0..1."""
    cuts = []
    for _ in range(count):
        index = int(rng.integers(len(made)))
        y, x = (int(corner) for corner in rng.integers(0, SIZE - PATCH + 1, 2))
        cuts.append(made[index, :, y : y + PATCH, x : x + PATCH])
    return torch.stack(cuts).float() / 255 if cuts else torch.empty(0, 3, PATCH, PATCH)


def _degraded(cut: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Blur a patch mildly, or compress it as JPEG."""
    if rng.random() < 0.5:
        soft = torch.from_numpy(cut.copy()).permute(2, 0, 1).float()[None]
        padded = functional.pad(soft, (1, 1, 1, 1), mode="replicate")
        amount = float(rng.uniform(0.1, 0.5))
        soft = (1 - amount) * soft + amount * functional.avg_pool2d(padded, 3, stride=1)
        return soft[0].round().to(torch.uint8).permute(1, 2, 0).numpy()
    held = io.BytesIO()
    Image.fromarray(cut).save(held, "JPEG", quality=int(rng.integers(75, 96)))
    return np.asarray(Image.open(held))


def _tensor(pictures: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(np.ascontiguousarray(pictures)).permute(0, 3, 1, 2).float() / 255


@torch.no_grad()
def enlarged(model: torch.nn.Module, pictures: np.ndarray, batch: int = 8) -> np.ndarray:
    """Enlarge N x h x w x 3 to N x 4h x 4w x 3, uint8."""
    parts = []
    for start in range(0, len(pictures), batch):
        answer = model(_tensor(pictures[start : start + batch])).clamp(0, 1)
        parts.append((answer * 255).round().to(torch.uint8).permute(0, 2, 3, 1).numpy())
    return np.concatenate(parts)


def bicubic(pictures: np.ndarray) -> np.ndarray:
    """What a person gets without the network: Pillow's bicubic, N x 4h x 4w x 3."""
    sides = (pictures.shape[2] * SCALE, pictures.shape[1] * SCALE)
    return np.stack([np.asarray(Image.fromarray(one).resize(sides, Image.Resampling.BICUBIC)) for one in pictures])


def write(file: Path, model: torch.nn.Module) -> None:
    """Save the weights in half precision; the file appears whole."""
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_suffix(".new")
    weights = {name: weight.detach().half().contiguous() for name, weight in model.state_dict().items()}
    save_file(weights, fresh, {"modelspec.title": "sddesk starter, 4x", "modelspec.license": "Apache-2.0"})
    fresh.replace(file)


def read(file: Path) -> Compact:
    """Load what `write` saved, in single precision. Raises RuntimeError when the keys are not those of the network."""
    network = Compact()
    network.load_state_dict({name: weight.float() for name, weight in load_file(file).items()})
    return network.eval().requires_grad_(False)


def figures(network: Compact, scenes: Sequence[Scene], decoded: Callable[[np.ndarray], np.ndarray]) -> dict[str, float]:
    """PSNR in dB of the network and of bicubic against the drawings at 512 pixels, and how sharp the edges are.

    `decoded` gives the pictures that the starter's VAE makes of drawings. Sharpness is the mean of the largest 5 % of
    the gradients over that of the drawing; 1 is the drawing's own.
    """
    large = np.stack([np.asarray(paint(scene, LARGE)) for scene in scenes])
    small = reduced(large)
    found: dict[str, float] = {}
    for name, given in (("drawings", small), ("starter", decoded(small))):
        ours, plain = enlarged(network, given), bicubic(given)
        found |= {f"{name}_db": psnr(large, ours), f"{name}_bicubic_db": psnr(large, plain)}
        found |= {f"{name}_edges": _edges(ours) / _edges(large), f"{name}_bicubic_edges": _edges(plain) / _edges(large)}
    return found


def _edges(pictures: np.ndarray) -> float:
    """The mean of the largest 5 % of the horizontal gradients."""
    steps = np.abs(np.diff(pictures.astype(np.int16), axis=2)).max(-1).ravel()
    return float(np.sort(steps)[-len(steps) // 20 :].mean())
