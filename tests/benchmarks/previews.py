"""What whole previews cost, over previews by colours: `python -m tests.benchmarks.previews`.

Goal: at most 1.10, the tenth that the tiny decoder may take on top. Same engine, same process, pairs in alternating
order; beside it colours against themselves (A/A), which shows what this machine can tell apart.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

import torch

from sddesk.core.request import GenerationRequest
from sddesk.engine.make import preview
from tests.benchmarks.models import benchmark_model
from tests.benchmarks.overhead import ratios
from tests.benchmarks.results import keep, table
from tests.engine.helpers import engine_on, run

GOAL = 1.10


def measure(pairs: int, steps: int) -> dict[str, Any]:
    """The figures, on the benchmark model."""
    with benchmark_model() as (name, folder, size):
        request = GenerationRequest(
            prompt="a red house in the snow", seed=1, width=size, height=size, steps=steps, precision="full"
        )
        engine = engine_on(folder)
        counted: dict[float, tuple[int, int]] = {}

        def drawn(share: float) -> Callable[[], object]:
            def call() -> object:
                preview.TINY_SHARE = share
                told = run(engine, request)
                shown = [progress.preview for progress in told.progress if progress.preview is not None]
                counted[share] = sum(one.width == size for one in shown), len(shown)
                return told.images[0].pixels.rgb

            return call

        whole, colours = drawn(preview.TINY_SHARE), drawn(-1.0)
        same = whole() == colours()
        figures = {
            "model": name,
            "size": size,
            "steps": steps,
            "threads": torch.get_num_threads(),
            "same_bytes": same,
            "whole_over_colours": ratios(whole, colours, pairs),
            "colours_over_colours": ratios(colours, colours, pairs),
            "goal": GOAL,
        }
        (whole_ones, of_all), (none, _) = (counted[share] for share in sorted(counted, reverse=True))
        assert none == 0
        return figures | {"previews": of_all, "whole_previews": whole_ones}


def main() -> None:
    """Measure, keep, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=20)
    parser.add_argument("--steps", type=int, default=25)
    options = parser.parse_args()
    figures = measure(options.pairs, options.steps)
    keep("previews", figures)
    table(
        "Previews on the {model}, {size} px, {steps} steps, {threads} threads; whole: {whole_previews} of {previews}; "
        "goal {goal:.2f}".format(**figures),
        ("what", "measured by", "median", "95% interval"),
        [
            (what, clock, f"{ratio['median']:.3f}", f"{ratio['low']:.3f} to {ratio['high']:.3f}")
            for what, key in (("whole / colours", "whole_over_colours"), ("A/A", "colours_over_colours"))
            for clock, ratio in figures[key].items()
        ],
    )


if __name__ == "__main__":
    main()
