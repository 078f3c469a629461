"""What a LoRA costs: to attach, to weigh anew, to take off, and in each pass. `python -m tests.benchmarks.loras`."""

from __future__ import annotations

import statistics
import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import torch

from sddesk.catalog.catalog import Catalog
from sddesk.core.adapters import LoraUse, lora_of
from sddesk.core.events import Stage, StepProgress
from sddesk.core.request import GenerationRequest
from tests.benchmarks.results import keep
from tests.engine.helpers import LocatingEngine

ROOT = Path(__file__).parents[2]
ROUNDS = 7
REQUEST = GenerationRequest(
    prompt="a red house in a meadow", seed=7, width=128, height=128, steps=25, sampler="dpmpp_2m", precision="full"
)


def main() -> None:
    """Measure on the starter model with the LoRAs that come with it, one thread, and keep the figures."""
    torch.set_num_threads(1)
    with TemporaryDirectory() as folder:
        catalog = Catalog(ROOT / "resources", [], None, Path(folder) / "hashes.json")
        engine = LocatingEngine(catalog.locate, part_named=catalog.part_named, device="cpu")
        _picture(engine)
        _picture(engine, lora_of("nightblue"))  # imports what attaching needs
        figures: dict[str, list[float]] = {
            "passes_ms_without": [],
            "passes_ms_with_one": [],
            "passes_ms_with_two": [],
            "attach_ms": [],
            "weigh_anew_ms": [],
            "take_off_ms": [],
        }
        for _ in range(ROUNDS):
            off, without = _picture(engine)
            on, one = _picture(engine, lora_of("nightblue:0.8"))
            anew, _ = _picture(engine, lora_of("nightblue:0.5"))
            _, two = _picture(engine, lora_of("nightblue:0.8"), lora_of("mosaic:0.8"))
            for name, value in zip(figures, (without, one, two, on, anew, off), strict=True):
                figures[name].append(value)
    told = {name: round(statistics.median(values), 2) for name, values in figures.items()}
    told["one_over_none"] = round(told["passes_ms_with_one"] / told["passes_ms_without"], 3)
    told["two_over_none"] = round(told["passes_ms_with_two"] / told["passes_ms_without"], 3)
    keep("loras", told)


def _picture(engine: LocatingEngine, *loras: LoraUse) -> tuple[float, float]:
    """Milliseconds of the loading stage, in which LoRAs come and go, and of the median pass."""
    times: list[float] = []
    began: dict[Stage, float] = {}

    def hear(progress: StepProgress) -> None:
        now = time.perf_counter()
        began.setdefault(progress.stage, now)
        if progress.stage == Stage.DENOISE:
            times.append(now)

    engine.generate(replace(REQUEST, loras=loras), hear, lambda _: None, lambda: False)
    passes = [1000 * (b - a) for a, b in pairwise(times)]
    return 1000 * (began[Stage.ENCODE] - began[Stage.LOAD]), statistics.median(passes)


if __name__ == "__main__":
    main()
