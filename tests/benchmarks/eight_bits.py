"""What weights in 8 bits change in the starter model's pictures: `python -m tests.benchmarks.eight_bits`.

PSNR of pictures of the same noise against those with all of the weights' digits, for the engine's way (each output
channel scaled) and for diffusers' layerwise casting (not scaled), in full precision otherwise; what half precision
alone changes stands beside. 25 steps of DPM++ 2M.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import torch

from sddesk.core.request import GenerationRequest
from sddesk.engine.backends.fp8 import STORED, store_in_fp8
from sddesk.engine.families.unet import blocks
from tests.benchmarks.models import STARTER
from tests.benchmarks.results import keep, machine, table
from tests.engine.helpers import engine_on, make, psnr

PROMPTS = (
    "a red house in a meadow",
    "a castle in the snow",
    "a blue boat on a lake",
    "a lighthouse by the sea at night",
    "a green tree on a hill",
    "an orange cat",
    "a yellow car on a road",
    "a brown horse in a field",
)
REQUEST = GenerationRequest(prompt="", seed=1024, width=128, height=128, steps=25, sampler="dpmpp_2m", precision="full")


def main() -> None:
    """Make the pictures, print a table, keep the figures."""
    then = machine()
    exact = _pictures(lambda _: None)
    ways: dict[str, list[np.ndarray]] = {
        "half precision (bfloat16)": _pictures(lambda _: None, precision="half"),
        "8 bits, scaled: the engine's": _pictures(lambda unet: store_in_fp8(blocks(unet))),
        "8 bits, not scaled: diffusers'": _pictures(_layerwise),
    }
    figures = {name: [round(psnr(a, b), 1) for a, b in zip(exact, made, strict=True)] for name, made in ways.items()}
    rows = [
        [name, f"{statistics.median(db):.1f} dB", f"{min(db):.1f} to {max(db):.1f}"] for name, db in figures.items()
    ]
    table("PSNR against full precision, 8 prompts", ("weights", "median", "range"), rows)
    keep("eight-bits", {"prompts": PROMPTS, "psnr_db": figures}, then)


def _layerwise(unet: Any) -> None:
    unet.enable_layerwise_casting(storage_dtype=STORED, compute_dtype=torch.float32)


def _pictures(change: Callable[[Any], None], **changes: Any) -> list[np.ndarray]:
    engine = engine_on(STARTER)
    make(engine, replace(REQUEST, prompt=PROMPTS[0], steps=1, **changes))  # loads it
    assert engine._checkpoints.loaded.newest is not None
    change(engine._checkpoints.loaded.newest.pipe.unet)
    return [make(engine, replace(REQUEST, prompt=prompt, **changes))[0] for prompt in PROMPTS]


if __name__ == "__main__":
    main()
