"""Stable Diffusion's U-Nets: their family and form, in the original layout and in diffusers'."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sddesk.core.errors import SddeskError
from sddesk.core.families import FAMILIES, ModelFamily
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.values import dataclass
from sddesk.weights.layouts import ROOTS
from sddesk.weights.networks import Tensors

# By the width of the text that cross attention reads; 1280 is SDXL's refiner.
NAMES_BY_WIDTH = {768: "SD 1", 1024: "SD 2", 1280: "SDXL", 2048: "SDXL"}
REFINER_WIDTH = 1280
INSTRUCT_WIDTHS = (768, 2048)  # Marigold, which draws depths, is an SD 2 of as many channels
LATENT_CHANNELS, INSTRUCT_CHANNELS, INPAINT_CHANNELS = 4, 8, 9
FIRST_CONVOLUTIONS = ("input_blocks.0.0.weight", "conv_in.weight")
INSTRUCT = "instruct-pix2pix"
INPUT_VARIANTS = {INSTRUCT_CHANNELS: INSTRUCT, 5: "depth", 7: "x4 upscaler"}
AVERAGED = "model_ema.diffusion_model"  # training's running means; the names behind have no dots
DEEPEST_BLOCK = re.compile(r"(?:input_blocks\.8\.1|down_blocks\.2\.attentions\.1)\.transformer_blocks\.(\d+)\.")
WHOLE_DEPTH = 10  # of SDXL's lowest blocks
SMALLER = {4: "SSD-1B", 2: "Segmind Vega"}
PREDICTIONS = ("epsilon", "v_prediction", "sample")
OTHER_SCHEDULERS = ("EDM", "FlowMatch")  # diffusers' classes for other noise; Playground 2.5 has the first
OTHER_NOISE = {"edm_mean": "Playground 2.5", "edm_vpred.sigma_max": "CosXL"}


@dataclass(frozen=True, slots=True)
class UNet:
    """A U-Net that was recognised. `families` are those it can be drawn as, none for a variant that none of them is."""

    root: str
    text_width: int
    input_channels: int
    families: tuple[ModelFamily, ...]
    architecture: str
    variant: str


def find_unet(tensors: Tensors) -> UNet | None:
    """The U-Net of a file, None when it has none."""
    for root in ROOTS:
        first = next((tensors[f"{root}{name}"] for name in FIRST_CONVOLUTIONS if f"{root}{name}" in tensors), None)
        if first is None or len(first.shape) != 4:
            continue
        width = text_width_of(tensors, root)
        if width:
            channels = first.shape[1]
            variant = _variant(tensors, root, width, channels)
            drawn = not variant or channels == INPAINT_CHANNELS or (variant == INSTRUCT and width in INSTRUCT_WIDTHS)
            families = families_reading(width) if drawn else ()
            return UNet(root, width, channels, families, NAMES_BY_WIDTH.get(width, ""), variant)
    return None


def families_reading(width: int) -> tuple[ModelFamily, ...]:
    """Return the families whose U-Net reads text of this width."""
    return tuple(family for family in FAMILIES if family.denoiser == "unet" and family.text_width == width)


def check_inputs(folder: Path, channels: int | None, latents: int | None, *, instructed: bool = False) -> None:
    """Raise SddeskError when a folder's U-Net reads more channels than its latents have, unless those are known.

    Known are a mask and a picture (inpainting), and a picture where the folder's pipeline is `instructed`.
    None is what a configuration leaves out: diffusers takes 4.
    """
    channels, latents = channels or LATENT_CHANNELS, latents or LATENT_CHANNELS
    if channels == 2 * latents if instructed else channels in (latents, 2 * latents + 1):
        return
    raise SddeskError(
        QT_TRANSLATE_NOOP(
            "messages", "The model in {folder} draws from a picture, too ({what}): this version cannot draw it yet."
        ),
        folder=str(folder),
        what=INPUT_VARIANTS.get(channels, f"{channels} input channels"),
    )


def check_noise(folder: Path, scheduler: Mapping[str, Any]) -> None:
    """Raise SddeskError when a folder's scheduler file says that its U-Net was trained on other noise than DDPM's."""
    kind, prediction = str(scheduler.get("_class_name", "")), scheduler.get("prediction_type", "epsilon")
    if not kind.startswith(OTHER_SCHEDULERS) and prediction in PREDICTIONS:
        return
    raise SddeskError(
        QT_TRANSLATE_NOOP(
            "messages", "The model in {folder} was trained on other noise ({what}): this version cannot draw it yet."
        ),
        folder=str(folder),
        what=f"{kind}, {prediction}" if prediction not in PREDICTIONS else kind,
    )


def averaged_alone(tensors: Tensors) -> str | None:
    """Return the network's name ("" where nothing tells) if a file has training's means of a U-Net and no U-Net."""
    if not any(name.startswith(AVERAGED) for name in tensors):
        return None
    widths = (
        entry.shape[1]
        for name, entry in tensors.items()
        if name.startswith(AVERAGED) and name.endswith("attn2to_kweight") and len(entry.shape) == 2
    )
    return NAMES_BY_WIDTH.get(next(widths, 0), "")


def text_width_of(tensors: Tensors, root: str = "") -> int:
    """How wide the text is that the cross attention below `root` reads, 0 if there is none."""
    for name, entry in tensors.items():
        if name.startswith(root) and name.endswith("attn2.to_k.weight") and len(entry.shape) == 2:
            return entry.shape[1]
    return 0


def _variant(tensors: Tensors, root: str, width: int, channels: int) -> str:
    """What makes a U-Net another one than its family's: "" for the usual one, "inpainting", "refiner" and so on."""
    for name, variant in OTHER_NOISE.items():
        if name in tensors:
            return variant
    if any(".time_stack." in name or ".temporal_transformer_blocks." in name for name in tensors):
        return "video"
    if width == REFINER_WIDTH:
        return "refiner"
    if channels == INPAINT_CHANNELS:
        return "inpainting"
    if channels != LATENT_CHANNELS:
        return INPUT_VARIANTS.get(channels, f"{channels} input channels")
    if width == 1024 and any(
        f"{root}{name}" in tensors for name in ("label_emb.0.0.weight", "class_embedding.linear_1.weight")
    ):
        return "unCLIP"
    if width == 2048:
        depths = [int(match[1]) + 1 for name in tensors if (match := DEEPEST_BLOCK.search(name))]
        if depths and max(depths) < WHOLE_DEPTH:
            return SMALLER.get(max(depths), "smaller")
    return ""
