"""What a graphics card of so many GB holds of each family, reckoned by the engine's own estimates: nothing is measured.

    python -m tests.benchmarks.memory [--size PIXELS]   keeps the table for the page unless a size is given

The networks are built without weights from the bundled configurations, in half precision; then the engine's own rules
are asked (`ladder.fitting`, `batches.batch_size`) as if the card had that much free: a tenth is left to the driver and
the desktop. What they choose to begin with is a bound from below: the ladder goes on from there where memory runs out.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

import torch
from accelerate import init_empty_weights
from diffusers import AutoencoderKL, UNet2DConditionModel
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection
from transformers.initialization import no_init_weights

from sddesk.core.families import FAMILIES, ModelFamily
from sddesk.core.request import GenerationRequest
from sddesk.engine.backends import fp8
from sddesk.engine.backends import memory as ladder
from sddesk.engine.backends.base import Decoding, Placement
from sddesk.engine.backends.memory import Fallbacks, Way, fitting, may_take_fp8
from sddesk.engine.device import Device
from sddesk.engine.families.unet import blocks
from sddesk.engine.key import LoadKey
from sddesk.engine.loaded import LoadedCheckpoint
from sddesk.engine.make import batches
from tests.benchmarks.fullsize import RESOURCES
from tests.benchmarks.results import keep, table

CARDS_GB = (4, 6, 8, 12, 24)
USABLE = 0.9
MOST_PICTURES = 16
PLACED = {Placement.WHOLE: "whole", Placement.PARTS: "part by part", Placement.LAYERS: "layer by layer"}
HEAD = ("family", "size", "weights, fp16", *(f"{card} GB" for card in CARDS_GB))


def rows(size: int | None = None) -> list[list[str]]:
    """A row for each family with a U-Net: its native size unless one is given, its weights, what each card begins with.

    Another row for the mode Fast where that begins otherwise on some card.
    """
    found: list[list[str]] = []
    for family in (row for row in FAMILIES if row.denoiser == "unet"):
        kinds = weightless(family), weightless(family, fp8_weights=True)
        exact, fast = (_row(family, size or family.native_size, kinds, fast=fast) for fast in (False, True))
        found += [exact, fast] if exact[3:] != fast[3:] else [exact]
    return found


def _row(family: ModelFamily, size: int, kinds: tuple[LoadedCheckpoint, LoadedCheckpoint], *, fast: bool) -> list[str]:
    wide, small = kinds
    gigabytes = [sum(loaded.execution.weights().values()) / 1e9 for loaded in (wide, small)]
    told: list[str] = []
    for card in CARDS_GB:
        loaded = small if fast and wants_fp8_weights(wide, card * 10**9) else wide
        in_eight = ", in 8 bits" if loaded is small else ""
        told.append(_told(*beginning(loaded, size, card * 10**9)).replace(",", f"{in_eight},", 1))
    weights = f"{gigabytes[0]:.1f} GB" + (f", {gigabytes[1]:.1f} in 8 bits" if fast else "")
    return [family.name + (", Fast" if fast else ""), f"{size} x {size}", weights, *told]


def wants_fp8_weights(loaded: LoadedCheckpoint, card_bytes: int) -> bool:
    """Whether the mode Fast keeps the weights in 8 bits on a card of so many bytes."""
    request = GenerationRequest(prompt="", seed=0, mode="fast")
    size = sum(loaded.execution.weights().values())
    may = may_take_fp8(loaded.key.device, loaded.key.dtype, request)
    return may and Fallbacks().wants_fp8(loaded.key, request, size, int(card_bytes * USABLE))


def beginning(loaded: LoadedCheckpoint, size: int, card_bytes: int) -> tuple[Way, int]:
    """The way that the engine begins with on a card of so many bytes, and how many pictures go together."""
    request = GenerationRequest(prompt="", seed=0, width=size, height=size, columns=MOST_PICTURES)
    free = int(card_bytes * USABLE)
    with _free(free):
        decoding = loaded.family.decoding_bytes(loaded.pipe.vae, size, size)
        way = fitting(Way(), loaded.execution, decoding)
        loaded.execution.placement = way.placement  # as far as it is asked for, and nothing is on the card yet
        return way, batches.batch_size(loaded, request)


def weightless(family: ModelFamily, *, fp8_weights: bool = False) -> LoadedCheckpoint:
    """A checkpoint of this family as the engine has it on a card, its networks without weights."""
    configs = RESOURCES / "model-configs" / family.id
    parts: dict[str, Any] = {}
    with init_empty_weights(), no_init_weights():  # torch takes seconds to fill what has no room
        parts["unet"] = UNet2DConditionModel.from_config(_read(configs / "unet" / "config.json"))
        parts["vae"] = AutoencoderKL.from_config(_read(configs / "vae" / "config.json"))
        for name, kind in (("text_encoder", CLIPTextModel), ("text_encoder_2", CLIPTextModelWithProjection)):
            if (configs / name).is_dir():
                parts[name] = kind(CLIPTextConfig.from_dict(_read(configs / name / "config.json")))
    pipe = SimpleNamespace(components={name: part.half() for name, part in parts.items()}, **parts)
    if fp8_weights:
        with patch.object(fp8, "_scale", lambda weight: weight.new_empty(len(weight), *[1] * (weight.ndim - 1))):
            fp8.store_in_fp8(blocks(parts["unet"]))
    key = LoadKey(family.id, torch.float16, Device("cuda", "reckoned"), fp8_weights=fp8_weights)
    return LoadedCheckpoint(key, SimpleNamespace(scheduler_config={}, family=family), pipe)  # type: ignore[arg-type]


def _told(way: Way, pictures: int) -> str:
    told = [PLACED[way.placement]]
    if way.decoding == Decoding.TILES:
        told.append("decoded in tiles")
    return ", ".join([*told, f"{pictures} at once"])


@contextmanager
def _free(count: int) -> Iterator[None]:
    with (
        patch.object(ladder, "memory", lambda _: (count, count)),
        patch.object(batches, "memory", lambda _: (count, count)),
    ):
        yield


def _read(file: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return data


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, help="pixels of a side; each family's own unless given")
    size = parser.parse_args().size
    found = rows(size)
    table("What cards hold, reckoned; guided pictures", HEAD, found)
    if size is None:
        keep("memory", {"head": HEAD, "rows": found})


if __name__ == "__main__":
    main()
