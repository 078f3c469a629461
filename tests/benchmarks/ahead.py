"""Does the next order begin sooner when its model is looked after while the last picture of this one is decoded?

    python -m tests.benchmarks.ahead MODEL OTHER [--rounds N] [--size PIXELS]

Two full-size folders, the second a copy of its own. In each round an order of one picture with the first model is
followed by one with the second, of one step, which is not in memory: with nothing done ahead, with its files read ahead
(what the engine does on a processor), and loaded ahead (what it does on a card). Cold: the second model's files are not
in the system's cache (Linux). Counted from the beginning of the first picture's decoding.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from sddesk.core.events import Stage, StepProgress
from sddesk.core.families import SD1
from sddesk.core.located import LocatedRequest
from sddesk.core.models import CheckpointInfo, CheckpointRef
from sddesk.core.request import GenerationRequest
from sddesk.engine.loaded import LoadedCheckpoint, load_checkpoint
from tests.benchmarks.fullsize import forget
from tests.benchmarks.results import keep, machine, median_interval, table
from tests.engine.helpers import LocatingEngine

WAYS = ("nothing", "read", "loaded")
MOMENTS = ("picture_s", "begins_s", "first_pass_s")
HEAD = ("files", "way", "this picture", "the next begins", "its first pass is done")


class LoadingEngine(LocatingEngine):
    """Loads ahead on a processor, too, as the engine does on a card."""

    loads = False

    def __init__(self, *given: Any, **options: Any) -> None:
        super().__init__(*given, **options)
        self._usual = self._checkpoints.foresee
        self._checkpoints.foresee = self._foresee

    def _foresee(self, following: LocatedRequest | None) -> None:
        if not self.loads or following is None:
            self._usual(following)
            return
        key = self._checkpoints._key_of(following)

        def bring(check: Callable[[], None]) -> LoadedCheckpoint:
            return load_checkpoint(key, check, self._checkpoints._resources)

        self._checkpoints.prefetch.begin(bring, key)


def one(engine: LoadingEngine, orders: tuple[GenerationRequest, GenerationRequest], way: str) -> dict[str, float]:
    """Seconds from the beginning of the first picture's decoding to the three moments."""
    engine.loads = way == "loaded"
    times: dict[str, float] = {}
    first, second = orders

    def hear(progress: StepProgress) -> None:
        times.setdefault(progress.stage, time.perf_counter())

    def follows() -> GenerationRequest | None:
        return None if way == "nothing" else second

    engine.generate(first, hear, lambda _: None, lambda: False, follows)
    began, picture = times[Stage.DECODE], time.perf_counter()
    times.clear()
    engine.generate(second, hear, lambda _: None, lambda: False)
    found = (picture, times[Stage.ENCODE], times[Stage.DENOISE])
    return {name: moment - began for name, moment in zip(MOMENTS, found, strict=True)}


def recall(folder: Path) -> None:
    """Have them in it."""
    for file in folder.glob("*/*.safetensors"):
        with file.open("rb") as stream:
            while stream.read(2**24):
                pass


def main() -> None:
    """Measure, print a table, keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("other", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--size", type=int, default=512)
    arguments = parser.parse_args()
    then = machine()
    folders = {"model": arguments.model, "other": arguments.other}
    engine = LoadingEngine(lambda ref: _info(folders[ref.name]), device="cpu")
    size = arguments.size
    first = GenerationRequest(
        prompt="a red house", seed=1, width=size, height=size, steps=1, checkpoint=CheckpointRef(name="model")
    )
    orders = first, replace(first, checkpoint=CheckpointRef(name="other"))
    figures: dict[str, dict[str, list[dict[str, float]]]] = {
        files: {way: [] for way in WAYS} for files in ("cold", "warm")
    }
    one(engine, orders, "nothing")
    for turn in range(arguments.rounds):
        for files, ready in (("cold", forget), ("warm", recall)):
            for way in WAYS[turn % 3 :] + WAYS[: turn % 3]:
                engine.unload()
                engine.generate(first, lambda _: None, lambda _: None, lambda: False)
                ready(arguments.other)
                figures[files][way].append(one(engine, orders, way))
    _told(figures)
    keep("ahead", {"size": size, "rounds": figures, "against_nothing": _ratios(figures)}, then)


def _ratios(figures: dict[str, dict[str, list[dict[str, float]]]]) -> dict[str, Any]:
    """Seconds that each way saves, pair by pair: below 0 it costs them."""
    return {
        files: {
            way: {
                name: median_interval([a[name] - b[name] for a, b in zip(found["nothing"], found[way], strict=True)])
                for name in MOMENTS
            }
            for way in WAYS[1:]
        }
        for files, found in figures.items()
    }


def _told(figures: dict[str, dict[str, list[dict[str, float]]]]) -> None:
    rows: list[list[str]] = []
    for files, found in figures.items():
        for way, runs in found.items():
            medians = (statistics.median(run[moment] for run in runs) for moment in MOMENTS)
            rows.append([files, way, *(f"{value:.2f} s" for value in medians)])
    table("Medians, seconds after the decoding began", HEAD, rows)


def _info(folder: Path) -> CheckpointInfo:
    return CheckpointInfo(
        ref=CheckpointRef(name=folder.name),
        title=folder.name,
        family=SD1,
        native_size=512,
        size_bytes=sum(file.stat().st_size for file in folder.glob("*/*.safetensors")),
        location=str(folder),
        has_safety_checker=False,
    )


if __name__ == "__main__":
    main()
