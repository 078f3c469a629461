"""How long after a cancel the engine lets go, in units of one pass: `python -m tests.benchmarks.cancel`.

Goal while denoising: 1.2 passes or less. In load and decode it is measured and stated. The flag is set by a timer at
random moments, as a person would; what is measured is from the flag to Cancelled leaving `generate`.
"""

from __future__ import annotations

import argparse
import random
import statistics
import threading
import time
from dataclasses import replace
from typing import Any

from sddesk.core.errors import Cancelled
from sddesk.core.events import Stage, StepProgress
from sddesk.core.request import GenerationRequest
from tests.benchmarks.models import benchmark_model
from tests.benchmarks.results import keep, table
from tests.engine.helpers import LocatingEngine, engine_on, run

GOAL = 1.2


def seconds_to_let_go(engine: LocatingEngine, request: GenerationRequest, stage: Stage, delay: float) -> float | None:
    """From the flag, set `delay` seconds after `stage` began, to Cancelled; None if the work was done before."""
    flag = threading.Event()
    raised_at: list[float] = []

    def raise_flag() -> None:
        raised_at.append(time.perf_counter())
        flag.set()

    timer = threading.Timer(delay, raise_flag)
    begun = False

    def on_progress(told: StepProgress) -> None:
        nonlocal begun
        if told.stage is stage and not begun:
            begun = True
            timer.start()

    try:
        engine.generate(request, on_progress, lambda _: None, flag.is_set)
    except Cancelled:
        return time.perf_counter() - raised_at[0]
    finally:
        timer.cancel()
    return None


def stage_seconds(engine: LocatingEngine, request: GenerationRequest) -> dict[Stage, float]:
    """How long each stage of an uncancelled run takes."""
    entered: list[tuple[Stage, float]] = []

    def on_progress(told: StepProgress) -> None:
        if not entered or entered[-1][0] is not told.stage:
            entered.append((told.stage, time.perf_counter()))

    engine.generate(request, on_progress, lambda _: None, lambda: False)
    entered.append((Stage.DECODE, time.perf_counter()))
    return {stage: entered[i + 1][1] - at for i, (stage, at) in enumerate(entered[:-1])}


def summary(values: list[float]) -> dict[str, float]:
    """Median, 95th percentile and worst, in seconds."""
    ordered = sorted(values)
    return {
        "count": len(ordered),
        "median": statistics.median(ordered),
        "p95": ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))],
        "worst": ordered[-1],
    }


def measure(tries: int) -> dict[str, Any]:
    """The figures, on the benchmark model; decoding is measured at four times its native size, where it takes long."""
    chance = random.Random(0)
    with benchmark_model() as (name, folder, size):
        request = GenerationRequest(prompt="a red house", seed=1, width=size, height=size, steps=50, sampler="dpmpp_2m")
        large = replace(request, steps=1, width=4 * size, height=4 * size)
        engine = engine_on(folder)
        run(engine, request)
        whole = {
            Stage.DENOISE: stage_seconds(engine, request)[Stage.DENOISE],
            Stage.DECODE: stage_seconds(engine, large)[Stage.DECODE],
        }
        engine.close()
        whole[Stage.LOAD] = stage_seconds(engine, request)[Stage.LOAD]
        found: dict[Stage, list[float]] = {stage: [] for stage in whole}
        for _ in range(tries):
            for stage, work in ((Stage.DENOISE, request), (Stage.DECODE, large), (Stage.LOAD, request)):
                if stage is Stage.LOAD:
                    engine.close()
                taken = seconds_to_let_go(engine, work, stage, chance.uniform(0, 0.9 * whole[stage]))
                if taken is not None:
                    found[stage].append(taken)
    one_pass = whole[Stage.DENOISE] / request.steps
    return {
        "model": name,
        "size": size,
        "decoded_size": 4 * size,
        "one_pass_seconds": one_pass,
        "goal_passes": GOAL,
        "stages": {
            stage.value: {
                "whole_seconds": whole[stage],
                "let_go_seconds": summary(values),
                "let_go_passes": summary([value / one_pass for value in values]),
            }
            for stage, values in found.items()
        },
    }


def main() -> None:
    """Measure, keep, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tries", type=int, default=40)
    figures = measure(parser.parse_args().tries)
    keep("cancel", figures)
    table(
        "Cancel on the {model}, from the flag to the end; goal {goal_passes} passes while denoising; one pass "
        "{one_pass_seconds:.4f} s".format(**figures),
        ("stage", "takes", "median", "worst", "median in passes", "95% in passes", "worst in passes", "tries"),
        [
            (
                stage,
                f"{entry['whole_seconds']:.3f} s",
                *(f"{1000 * entry['let_go_seconds'][key]:.1f} ms" for key in ("median", "worst")),
                *(f"{entry['let_go_passes'][key]:.2f}" for key in ("median", "p95", "worst")),
                str(entry["let_go_seconds"]["count"]),
            )
            for stage, entry in figures["stages"].items()
        ],
    )


if __name__ == "__main__":
    main()
