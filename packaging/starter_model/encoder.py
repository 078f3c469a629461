"""The encoder needs no training: it is the principal components of 8 x 8 patches, written into AutoencoderKL's weights.

Sixteen components hold a drawn picture to 29 dB even when decoded linearly, which a trained encoder needs an hour for.
Residual branches are zero, each stride-2 convolution gathers 2 x 2 neighbours and keeps the strongest directions.
The last GroupNorm and SiLU are passed unharmed: every value x travels with its negative beside large constants, which
fix the norm's deviation, and silu(y) - silu(-y) = y.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from diffusers import AutoencoderKL

CONSTANT = 16.0
TAPER = 0.2
LOG_VARIANCE = -10.0


@dataclass(frozen=True, kw_only=True)
class Components:
    """Patch directions: 48 -> a, 4a -> b, b -> channels, each row a direction, and the last step's offset."""

    first: np.ndarray
    second: np.ndarray
    last: np.ndarray
    offset: np.ndarray


def gathered(values: np.ndarray) -> np.ndarray:
    """N x H x W x C to N x H/2 x W/2 x 4C: each 2 x 2 block side by side, row by row."""
    n, h, w, c = values.shape
    return values.reshape(n, h // 2, 2, w // 2, 2, c).transpose(0, 1, 3, 2, 4, 5).reshape(n, h // 2, w // 2, 4 * c)


def as_values(pictures: np.ndarray) -> np.ndarray:
    """uint8 to float32 in -1..1."""
    return pictures.astype(np.float32) / 127.5 - 1


def find(pictures: np.ndarray, widths: tuple[int, int], channels: int) -> Components:
    """The strongest directions of drawn pictures; latents get zero mean, and deviations that fall gently from one."""
    fours = gathered(gathered(as_values(pictures)))
    first = _strongest(fours, widths[0])
    eights = gathered(fours @ first.T)
    second = _strongest(eights, widths[1])
    flat = (eights @ second.T).reshape(-1, widths[1]).astype(np.float64)
    mean = flat.mean(0)
    variances, directions = np.linalg.eigh(np.cov(flat.T))
    deviations = np.sqrt(variances[::-1][:channels])
    kept = directions[:, ::-1][:, :channels].T
    last = kept * ((deviations / deviations[0]) ** TAPER / deviations)[:, None]
    return Components(
        first=first, second=second, last=last.astype(np.float32), offset=(-last @ mean).astype(np.float32)
    )


def _strongest(values: np.ndarray, count: int) -> np.ndarray:
    flat = values.reshape(-1, values.shape[-1]).astype(np.float64)
    return np.linalg.eigh(flat.T @ flat)[1][:, ::-1][:, :count].T.astype(np.float32)


def latents(components: Components, pictures: np.ndarray) -> np.ndarray:
    """What the encoder gives for N x H x W x 3 uint8 pictures, by plain products: N x channels x H/8 x W/8, float32."""
    fours = gathered(gathered(as_values(pictures)))
    eights = gathered(fours @ components.first.T) @ components.second.T
    return (eights @ components.last.T + components.offset).transpose(0, 3, 1, 2)


@torch.no_grad()
def write_into(model: AutoencoderKL, components: Components) -> None:
    """Set the encoder's weights so that the posterior's mean is `latents` and its variance next to nothing."""
    encoder = model.encoder
    for block in [*encoder.down_blocks, encoder.mid_block]:
        for resnet in block.resnets:
            _clear(resnet.conv2)
    _clear(encoder.mid_block.attentions[0].to_out[0])
    _clear(encoder.conv_in)
    encoder.conv_in.weight[:3, :, 1, 1] = torch.eye(3)
    for block, rows in zip(encoder.down_blocks, (np.eye(12), components.first, components.second), strict=False):
        _gather(block.downsamplers[0].conv, torch.from_numpy(np.asarray(rows, dtype=np.float32)))
    for block in encoder.down_blocks[1:3]:
        shortcut = block.resnets[0].conv_shortcut
        _clear(shortcut)
        torch.nn.init.eye_(shortcut.weight[:, :, 0, 0])
    _pairs(model, components)


def components_of(model: AutoencoderKL) -> Components:
    """The directions that `write_into` has written into this model, as its weights hold them."""
    encoder = model.encoder
    widths, channels = model.config["block_out_channels"], model.config["latent_channels"]
    shortcut = encoder.down_blocks[-1].resnets[0].conv_shortcut
    places = _places(model, channels)
    return Components(
        first=_rows(encoder.down_blocks[1].downsamplers[0].conv, 12, widths[1]),
        second=_rows(encoder.down_blocks[2].downsamplers[0].conv, widths[1], widths[2]),
        last=shortcut.weight[places, : widths[2], 0, 0].detach().numpy(),
        offset=shortcut.bias[places].detach().numpy(),
    )


def _rows(conv: torch.nn.Conv2d, channels: int, count: int) -> np.ndarray:
    """What `_gather` wrote."""
    return conv.weight[:count, :channels, :2, :2].detach().permute(0, 2, 3, 1).reshape(count, -1).numpy()


def _places(model: AutoencoderKL, channels: int) -> list[int]:
    """Where each latent channel's value stands among the last norm's channels; its negative stands next to it."""
    norm = model.encoder.conv_norm_out
    size, each = norm.num_channels // norm.num_groups, -(-channels // norm.num_groups)
    return [(index // each) * size + 2 * (index % each) for index in range(channels)]


def _clear(layer: torch.nn.Module) -> None:
    layer.weight.zero_()
    layer.bias.zero_()


def _gather(conv: torch.nn.Conv2d, rows: torch.Tensor) -> None:
    """A stride-2 convolution that multiplies each 2 x 2 block, side by side, with `rows`."""
    _clear(conv)
    channels = rows.shape[1] // 4
    conv.weight[: len(rows), :channels, :2, :2] = rows.view(len(rows), 2, 2, channels).permute(0, 3, 1, 2)


def _pairs(model: AutoencoderKL, components: Components) -> None:
    """The last projection, its values in +/- pairs beside constants in every group, their differences as the mean."""
    encoder, channels = model.encoder, len(components.last)
    shortcut, norm = encoder.down_blocks[-1].resnets[0].conv_shortcut, encoder.conv_norm_out
    _clear(shortcut)
    _clear(encoder.conv_out)
    _clear(model.quant_conv)
    size = norm.num_channels // norm.num_groups
    each = -(-channels // norm.num_groups)
    shortcut.bias.copy_(torch.tensor([CONSTANT, -CONSTANT]).repeat(norm.num_channels // 2))
    for index, place in enumerate(_places(model, channels)):
        row = torch.from_numpy(components.last[index])
        for sign, at in ((1, place), (-1, place + 1)):
            shortcut.weight[at, : len(row), 0, 0] = sign * row
            shortcut.bias[at] = sign * float(components.offset[index])
            encoder.conv_out.weight[index, at, 1, 1] = sign
    norm.weight.fill_(((size - 2 * each) / size * CONSTANT**2 + 2 * each / size * 0.5) ** 0.5)
    norm.bias.zero_()
    torch.nn.init.eye_(model.quant_conv.weight[:channels, :channels, 0, 0])
    model.quant_conv.bias[channels:] = LOG_VARIANCE
