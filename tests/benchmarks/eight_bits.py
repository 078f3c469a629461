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

from sddesk.core.models import SD1, STARTER, CheckpointInfo
from sddesk.core.request import GenerationRequest
from sddesk.engine.diffusers_engine import DiffusersEngine
from sddesk.engine.eight_bits import STORED, store_in_eight_bits
from tests.benchmarks.fullsize import RESOURCES
from tests.benchmarks.results import keep, machine, table

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
        "8 bits, scaled: the engine's": _pictures(store_in_eight_bits),
        "8 bits, not scaled: diffusers'": _pictures(_layerwise),
    }
    figures = {name: [round(_psnr(a, b), 1) for a, b in zip(exact, made, strict=True)] for name, made in ways.items()}
    rows = [
        [name, f"{statistics.median(db):.1f} dB", f"{min(db):.1f} to {max(db):.1f}"] for name, db in figures.items()
    ]
    table("PSNR against full precision, 8 prompts", ("weights", "median", "range"), rows)
    keep("eight-bits", {"prompts": PROMPTS, "psnr_db": figures}, then)


def _layerwise(unet: Any) -> None:
    unet.enable_layerwise_casting(storage_dtype=STORED, compute_dtype=torch.float32)


def _pictures(change: Callable[[Any], None], **changes: Any) -> list[np.ndarray]:
    info = CheckpointInfo(
        ref=STARTER,
        title="Starter",
        family=SD1,
        native_size=128,
        size_bytes=1,
        location=str(RESOURCES / "starter-model"),
        has_safety_checker=False,
    )
    engine = DiffusersEngine(lambda _ref: info, device="cpu")
    made: list[np.ndarray] = []

    def take(image: Any) -> None:
        pixels = image.pixels
        made.append(np.frombuffer(pixels.rgb, np.uint8).reshape(pixels.height, pixels.width, 3).astype(float))

    def order(prompt: str) -> None:
        engine.generate(replace(REQUEST, prompt=prompt, **changes), lambda _: None, take, lambda: False)

    order(PROMPTS[0])
    assert engine._loaded is not None
    change(engine._loaded.pipe.unet)
    made.clear()
    for prompt in PROMPTS:
        order(prompt)
    return made


def _psnr(one: np.ndarray, other: np.ndarray) -> float:
    return float(10 * np.log10(255**2 / np.mean((one - other) ** 2)))


if __name__ == "__main__":
    main()
