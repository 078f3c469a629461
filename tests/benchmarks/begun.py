"""Pictures from pictures: a start picture at strength 0.5 over text with half the steps, and inpainting over that.

    python -m tests.benchmarks.begun [--rounds 8]

On the starter model at 128 x 128 in float32, 40 steps of DPM++ 2M, of which 20 are drawn; the text has 20 steps. All
three by turns through the engine on one loaded model, in alternating order; seconds of the clock, so the machine is to
be idle, and of the processor beside. The ratios are those of one round. Goals: 1.1 x, and 1.05 x.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from sddesk.core.inputs import Mask, StartPicture
from sddesk.core.request import GenerationRequest
from tests.benchmarks.models import STARTER
from tests.benchmarks.results import keep, machine, median_interval, table
from tests.engine.helpers import LocatingEngine, engine_on

SIDE = 128
START, MASK = "1" * 64, "2" * 64
TEXT = GenerationRequest(
    prompt="a red house on a hill", seed=7, width=SIDE, height=SIDE, sampler="dpmpp_2m", steps=20, precision="full"
)
BEGUN = replace(TEXT, steps=40, inputs=(StartPicture(content_hash=START, strength=0.5),))
INPAINT = replace(BEGUN, inputs=(*BEGUN.inputs, Mask(content_hash=MASK)))
WAYS = {"text": TEXT, "start": BEGUN, "inpaint": INPAINT}


def files(folder: Path) -> dict[str, Path]:
    """Write a drawing of the starter's as the start picture, and a mask of its middle."""
    with Image.open(STARTER / "samples.png") as samples:
        samples.convert("RGB").crop((0, 0, SIDE, SIDE)).save(folder / "start.png")
    mask = np.zeros((SIDE, SIDE, 3), np.uint8)
    mask[32:96, 32:96] = 255
    Image.fromarray(mask).save(folder / "mask.png")
    return {START: folder / "start.png", MASK: folder / "mask.png"}


def seconds(engine: LocatingEngine, request: GenerationRequest, inputs: dict[str, Path]) -> tuple[float, float]:
    """What one picture takes, of the clock and of the processor."""
    clock, processor = time.perf_counter(), time.process_time()
    engine.generate(request, lambda _: None, lambda _: None, lambda: False, inputs=inputs)
    return time.perf_counter() - clock, time.process_time() - processor


def main() -> None:
    """Measure, print, keep."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=8)
    rounds = parser.parse_args().rounds
    before, engine = machine(), engine_on(STARTER)
    took: dict[str, list[tuple[float, float]]] = {name: [] for name in WAYS}
    with tempfile.TemporaryDirectory() as name:
        inputs = files(Path(name))
        for number in range(rounds + 1):
            for way in list(WAYS)[:: 1 if number % 2 else -1]:
                found = seconds(engine, replace(WAYS[way], seed=number), inputs)
                if number:  # the first round warms up
                    took[way].append(found)
    figures: dict[str, object] = {"threads": torch.get_num_threads(), "rounds": rounds}
    rows: list[list[str]] = []
    for what, place in (("clock", 0), ("processor", 1)):
        times = {way: [one[place] for one in pairs] for way, pairs in took.items()}
        for over, under, goal in (("start", "text", 1.1), ("inpaint", "start", 1.05)):
            ratio = median_interval([a / b for a, b in zip(times[over], times[under], strict=True)])
            figures[f"{over}_over_{under}_{what}"] = ratio
            told = f"{ratio['median']:.3f} ({ratio['low']:.3f} to {ratio['high']:.3f})"
            rows.append([f"{over} over {under}, {what} (goal {goal} x)", told])
        figures[f"seconds_{what}"] = {way: median_interval(values) for way, values in times.items()}
    table("Pictures from pictures", ["", "median"], rows)
    keep("begun", figures, before)


if __name__ == "__main__":
    main()
