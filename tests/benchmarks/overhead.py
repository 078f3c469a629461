"""What sddesk's engine costs on top of the bare pipeline call, previews on: `python -m tests.benchmarks.overhead`.

Goal: 1.02 or less. Same work in the same process, pairs in alternating order; beside it the bare call against itself
(A/A), which shows what this machine can tell apart.
"""

from __future__ import annotations

import argparse
import gc
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from diffusers import StableDiffusionPipeline

from sddesk.core.request import GenerationRequest
from tests.benchmarks.models import benchmark_model
from tests.benchmarks.results import keep, median_interval, table
from tests.engine.helpers import engine_on, run

GOAL = 1.02


def bare_call(folder: Path, request: GenerationRequest) -> Callable[[], object]:
    """The pipeline as the notebook calls it, loaded and quiet, to a picture in bytes."""
    pipe: Any = StableDiffusionPipeline.from_pretrained(
        folder, torch_dtype=torch.float32, use_safetensors=True, local_files_only=True, safety_checker=None
    )
    pipe.set_progress_bar_config(disable=True)

    def call() -> object:
        images = pipe(
            request.prompt,
            width=request.width,
            height=request.height,
            num_inference_steps=request.steps,
            guidance_scale=request.guidance_scale,
            generator=torch.Generator().manual_seed(request.seed),
        ).images
        return images[0].tobytes()

    return call


@dataclass(frozen=True)
class Spent:
    """What a call took, in seconds: by the clock, and of processor time (which other programs disturb less)."""

    wall: float
    cpu: float


def spend(call: Callable[[], object]) -> Spent:
    """Time one call; collections of garbage wait until it is over."""
    gc.collect()
    gc.disable()
    wall, cpu = time.perf_counter(), time.process_time()
    call()
    spent = Spent(time.perf_counter() - wall, time.process_time() - cpu)
    gc.enable()
    return spent


def ratios(one: Callable[[], object], other: Callable[[], object], pairs: int) -> dict[str, dict[str, float]]:
    """one / other over so many pairs, in alternating order: median and interval, by the clock and by processor time."""
    found: list[tuple[Spent, Spent]] = []
    for pair in range(pairs):
        if pair % 2:
            below = spend(other)
            found.append((spend(one), below))
        else:
            above = spend(one)
            found.append((above, spend(other)))
    return {
        "wall": median_interval([above.wall / below.wall for above, below in found]),
        "cpu": median_interval([above.cpu / below.cpu for above, below in found]),
    }


def measure(pairs: int, steps: int) -> dict[str, Any]:
    """The figures, on the benchmark model."""
    with benchmark_model() as (name, folder, size):
        request = GenerationRequest(
            prompt="a red house in the snow", seed=1, width=size, height=size, steps=steps, precision="full"
        )
        bare, engine = bare_call(folder, request), engine_on(folder)
        told = run(engine, request)

        def ours() -> object:
            return run(engine, request).images[0].pixels.rgb

        return {
            "model": name,
            "size": size,
            "steps": steps,
            "threads": torch.get_num_threads(),
            "same_bytes": told.images[0].pixels.rgb == bare(),
            "previews": sum(progress.preview is not None for progress in told.progress),
            "seconds_bare": median_interval([spend(bare).wall for _ in range(5)]),
            "engine_over_bare": ratios(ours, bare, pairs),
            "bare_over_bare": ratios(bare, bare, pairs),
            "goal": GOAL,
        }


def main() -> None:
    """Measure, keep, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=30)
    parser.add_argument("--steps", type=int, default=25)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    figures = measure(options.pairs, options.steps)
    keep("overhead", figures)
    table(
        "Overhead on the {model}, {size} px, {steps} steps, {threads} threads, {previews} previews, the same bytes: "
        "{same_bytes}; goal {goal}".format(**figures),
        ("what", "measured by", "median", "95% interval", "pairs"),
        [
            (what, clock, f"{ratio['median']:.3f}", f"{ratio['low']:.3f} to {ratio['high']:.3f}", str(ratio["count"]))
            for what, key in (("engine / bare", "engine_over_bare"), ("bare / bare (A/A)", "bare_over_bare"))
            for clock, ratio in figures[key].items()
        ],
    )


if __name__ == "__main__":
    main()
