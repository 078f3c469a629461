"""How few steps each sampler needs with the starter model: pictures of false colours, of 20 seeds.

    python -m tests.benchmarks.few_steps [--sheets FOLDER]

The same prompt and noise in 10, 20, 30 and 50 steps, 128 x 128, guidance 7.5, float32. Both samplers follow one
equation, so with enough steps they make one picture: the reference is DPM++ 2M in 50 steps. A picture counts as spoiled
when in one of 4 x 4 fields its mean colour differs from the reference's by more than SPOILED. `--sheets` writes all
of them, to look at.

The measure was changed after a look at the first pictures: the mean over all fields, more than 20 levels apart, found
1 of 20 at 20 steps of PNDM, where nearly all of ten had purple or orange castles. The kept figures are of that run.
"""

from __future__ import annotations

import argparse
import statistics
from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image

from sddesk.core.events import GeneratedImage
from sddesk.core.request import GenerationRequest
from tests.benchmarks.fullsize import RESOURCES
from tests.benchmarks.results import keep, machine, table
from tests.engine.helpers import array, engine_on

STARTER = RESOURCES / "starter-model"
SEEDS = range(1024, 1044)
STEPS = (10, 20, 30, 50)
SAMPLERS = ("dpmpp_2m", "pndm")
FIELDS = 4  # a side
SPOILED = 30.0  # levels of 255, the mean of the three channels
REQUEST = GenerationRequest(
    prompt="a red castle on a hill, sunset", seed=0, width=128, height=128, steps=max(STEPS), sampler="dpmpp_2m",
    precision="full",
)  # fmt: skip


def main() -> None:
    """Measure, print, keep."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sheets", type=Path, help="folder for one picture a sampler, a row a seed, a column a number")
    arguments = parser.parse_args()
    before, engine = machine(), engine_on(STARTER)

    def draw(request: GenerationRequest) -> np.ndarray:
        images: list[GeneratedImage] = []
        engine.generate(request, lambda _: None, images.append, lambda: False)
        return array(images[0].pixels)

    references = {seed: draw(replace(REQUEST, seed=seed)) for seed in SEEDS}
    rows, figures = list[list[str]](), dict[str, dict[str, dict[str, float]]]()
    for name in SAMPLERS:
        pictures = {
            (seed, steps): draw(replace(REQUEST, seed=seed, steps=steps, sampler=name))
            for seed in SEEDS
            for steps in STEPS
        }
        figures[name] = {}
        for steps in STEPS:
            apart = [difference(pictures[seed, steps], references[seed]) for seed in SEEDS]
            spoiled = sum(one > SPOILED for one in apart)
            figures[name][str(steps)] = {
                "spoiled": spoiled, "median": round(statistics.median(apart), 1), "worst": round(max(apart), 1)
            }  # fmt: skip
        rows.append([name, *(_told(figures[name][str(steps)]) for steps in STEPS)])
        print(rows[-1], flush=True)
        if arguments.sheets:
            arguments.sheets.mkdir(parents=True, exist_ok=True)
            lines = [
                np.concatenate([*(pictures[seed, steps] for steps in STEPS), references[seed]], axis=1)
                for seed in SEEDS
            ]
            Image.fromarray(np.concatenate(lines)).save(arguments.sheets / f"{name}.png")
    title = f"Spoiled of {len(SEEDS)} (levels apart: median, worst)"
    table(title, ["sampler", *(f"{steps} steps" for steps in STEPS)], rows)
    keep("few-steps", {"prompt": REQUEST.prompt, "threshold": SPOILED, "samplers": figures}, before)


def difference(picture: np.ndarray, reference: np.ndarray) -> float:
    """How far the colours of two pictures are apart in the field where they differ most, in levels of 255."""
    return float(np.abs(_fields(picture) - _fields(reference)).mean(axis=-1).max())


def _fields(picture: np.ndarray) -> np.ndarray:
    height, width, channels = picture.shape
    shaped = picture.astype(np.float32).reshape(FIELDS, height // FIELDS, FIELDS, width // FIELDS, channels)
    return shaped.mean(axis=(1, 3))


def _told(row: dict[str, float]) -> str:
    return f"{row['spoiled']} ({row['median']}, {row['worst']})"


if __name__ == "__main__":
    main()
