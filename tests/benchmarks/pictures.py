"""The seconds that a person waits: first picture after the start, the second, one of another prompt; Exact and Fast.

    python -m tests.benchmarks.pictures [--rounds 3] [--pairs 8]

On the starter model at its own size. The times are of a fresh process with an engine in it, from its start; the prompt
of the second picture was read for the first. Fast against Exact in pairs, in alternating order, on one loaded model,
each pair with a prompt of its own; PSNR of Fast's pictures, and of the same steps with the model's own decoder, from
Exact's.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from dataclasses import replace
from typing import Any

import psutil

from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import usual_sampling
from sddesk.engine.threads import thread_environment
from tests.benchmarks.models import STARTER
from tests.benchmarks.results import keep, machine, median_interval, table

PROMPTS = (
    "a red house by the sea at night",
    "a photograph of an astronaut riding a horse",
    "a blue boat on a lake at sunset",
    "a green tree on a hill in the snow",
    "a yellow cat in a garden, rain",
    "a white castle in the mountains, morning",
    "a purple mushroom in a forest at night",
    "a red car in a desert at noon",
)
SIZE = 128
SAID = ("first_s", "second_s", "other_prompt_s")


def main() -> None:
    """Measure, print, keep."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--pairs", type=int, default=len(PROMPTS))
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        sys.stdout.write("\n" + json.dumps(waits()) + "\n")
        return
    machine_then = machine()
    command = [sys.executable, "-m", "tests.benchmarks.pictures", "--one"]
    rounds = [
        json.loads(
            subprocess.run(
                command, env={**os.environ, **thread_environment(os.environ)}, stdout=subprocess.PIPE, check=True
            ).stdout.splitlines()[-1]
        )
        for _ in range(options.rounds)
    ]
    figures: dict[str, Any] = {"rounds": rounds, "fast": fast_against_exact(options.pairs)}
    rows = [[name, f"{statistics.median(one[name] for one in rounds):.2f} s"] for name in ("import_s", *SAID)]
    table("Starter model, 128 x 128, 50 steps of PNDM", ["what", "median"], rows)
    fast = figures["fast"]
    ratio = fast["exact_over_fast"]
    table(
        "Fast against Exact, pairs on one loaded model",
        ["what", "median", "from", "to"],
        [
            ["times faster", *(f"{ratio[name]:.2f}" for name in ("median", "low", "high"))],
            ["PSNR, dB", *_spread(fast["psnr_db"])],
            ["... with the model's own decoder", *_spread(fast["psnr_own_decoder_db"])],
        ],
    )
    keep("pictures", figures, machine_then)


def waits() -> dict[str, float]:
    """Of this fresh process, seconds: until torch is imported, until the first picture; then of two more pictures."""
    from tests.engine.helpers import engine_on, run

    started = psutil.Process().create_time()
    engine = engine_on(STARTER)
    imported = time.time()
    request = _exact(PROMPTS[0], 1)
    run(engine, request)
    first = time.time()
    run(engine, replace(request, seed=2))
    second = time.time()
    run(engine, replace(request, seed=3, prompt=PROMPTS[1]))
    return {
        "import_s": imported - started,
        "first_s": first - started,
        "second_s": second - first,
        "other_prompt_s": time.time() - second,
    }


def fast_against_exact(pairs: int) -> dict[str, Any]:
    """Ratio of their seconds, and how like Fast's pictures are."""
    from tests.engine.helpers import array, engine_on, psnr, run

    engine = engine_on(STARTER)
    ratios: list[float] = []
    found: dict[str, list[float]] = {"psnr_db": [], "psnr_own_decoder_db": []}
    for mode in ("exact", "fast"):
        run(engine, _request(mode, PROMPTS[0], 0))
    for pair in range(pairs):
        seconds, pictures = {}, {}
        for mode in ("exact", "fast") if pair % 2 else ("fast", "exact"):
            began = time.perf_counter()
            (image,) = run(engine, _request(mode, PROMPTS[pair % len(PROMPTS)], pair)).images
            seconds[mode], pictures[mode] = time.perf_counter() - began, array(image.pixels)
            decoder = dict(image.provenance.conditions)["decoding"]
            if decoder != {"exact": "whole", "fast": "tiny"}[mode]:
                raise SystemExit(f"{mode}: decoded {decoder}")
        ratios.append(seconds["exact"] / seconds["fast"])
        found["psnr_db"].append(psnr(pictures["exact"], pictures["fast"]))
        own = replace(_request("fast", PROMPTS[pair % len(PROMPTS)], pair), mode="exact")
        found["psnr_own_decoder_db"].append(psnr(pictures["exact"], array(run(engine, own).images[0].pixels)))
    return {"exact_over_fast": median_interval(ratios), **found}


def _request(mode: str, prompt: str, seed: int) -> GenerationRequest:
    if mode == "exact":
        return _exact(prompt, seed)
    taken = usual_sampling(fast=True)
    return replace(_exact(prompt, seed), mode="fast", sampler=taken.sampler, schedule=taken.schedule, steps=taken.steps)


def _exact(prompt: str, seed: int) -> GenerationRequest:
    return GenerationRequest(prompt=prompt, seed=seed, width=SIZE, height=SIZE)


def _spread(values: list[float]) -> list[str]:
    return [f"{value:.1f}" for value in (statistics.median(values), min(values), max(values))]


if __name__ == "__main__":
    main()
