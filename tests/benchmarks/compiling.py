"""What it takes to compile a pass of full-size SD 1.5, and what it gains: `python -m tests.benchmarks.compiling`.

On the card, else on the processor, where the program itself compiles nothing. The model is built once with random
weights (minutes and gigabytes). It is compiled from nothing, then loaded as another start does; the passes are guided,
in half precision, timed in turn. About 2 minutes with 64 px a side of latents on two cores.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil
import torch

from sddesk.engine.compiled import CompiledPasses
from sddesk.engine.compiler import PassCompiler, compiler_environment
from sddesk.engine.device import dtype_for, pick_device
from sddesk.engine.loading import LoadKey, Placement, load_checkpoint
from tests.benchmarks.fullsize import full_size
from tests.benchmarks.results import keep, machine, table

LOOK_SECONDS = 0.1
MB = 2**20


@contextmanager
def processes_memory() -> Iterator[list[int]]:
    """Gives a list whose only number is the most memory that child processes had together meanwhile, bytes."""
    most, over = [0], threading.Event()

    def look() -> None:
        while not over.wait(LOOK_SECONDS):
            sizes = []
            for child in psutil.Process().children(recursive=True):
                try:
                    sizes.append(child.memory_info().rss)
                except psutil.Error:
                    continue
            most[0] = max(most[0], sum(sizes))

    watch = threading.Thread(target=look)
    watch.start()
    try:
        yield most
    finally:
        over.set()
        watch.join()


def timed(work: Callable[[], Any], device: torch.device) -> float:
    """Seconds of the work, on a card to its end."""
    started = time.perf_counter()
    work()
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    return time.perf_counter() - started


@torch.no_grad()
def measure(folder: Path, kept: Path, side: int, pairs: int) -> dict[str, Any]:
    """Seconds to compile and to load, what the compiling processes took, seconds of passes, the error."""
    device = pick_device()
    key = LoadKey(str(folder), dtype_for("half", device), device)
    loaded = load_checkpoint(key, lambda: None)
    loaded.place(Placement.WHOLE)
    unet, there = loaded.pipe.unet, device.torch
    sample = torch.randn(2, 4, side, side, generator=torch.Generator().manual_seed(1)).to(there, key.dtype)
    text = torch.randn(2, 77, 768, generator=torch.Generator().manual_seed(2)).to(there, key.dtype)
    time_step = torch.tensor(500).to(there)

    def one() -> torch.Tensor:
        return unet(sample, time_step, encoder_hidden_states=text, return_dict=False)[0]

    def first(passes: CompiledPasses) -> float:
        with passes.running(unet, lambda: True):
            one()
        started = time.perf_counter()
        passes.wait()
        return time.perf_counter() - started

    with processes_memory() as most:
        compiling = first(CompiledPasses(PassCompiler(lambda: True, kept)))
    passes = CompiledPasses(PassCompiler(lambda: True, kept))
    loading = first(passes)
    expected = one()
    seconds: dict[str, list[float]] = {"network": [], "compiled": []}
    with passes.running(unet, lambda: False):
        if len(passes) != 1:
            raise SystemExit([*map(str, passes.news())])
        answer = one()
    for _ in range(pairs):
        seconds["network"].append(timed(one, there))
        with passes.running(unet, lambda: False):
            seconds["compiled"].append(timed(one, there))
    error = (answer.float() - expected.float()).norm() / expected.float().norm()
    return {
        "device": f"{device.called} ({device.name})",
        "compile_s": round(compiling, 1),
        "load_s": round(loading, 1),
        "compiler_mb": most[0] // MB,
        "pass_s": seconds,
        "error": float(error),
    }


def main() -> None:
    """Measure, keep, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=64, help="pixels of a side of the latents")
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--no-keep", action="store_true", help="print only")
    options = parser.parse_args()
    machine_then = machine()
    folder = full_size("sd15")
    with tempfile.TemporaryDirectory() as place:
        os.environ.update(compiler_environment(Path(place), {}))
        figures = measure(folder, Path(place), options.size, options.pairs)
    if not options.no_keep:
        keep("compiling-sd15", {"size": options.size, **figures}, machine_then)
    network, compiled = (statistics.median(figures["pass_s"][name]) for name in ("network", "compiled"))
    table(
        f"A compiled pass of SD 1.5 on {figures['device']}",
        ("compile", "its processes", "load again", "a pass", "compiled", "error"),
        [
            (
                f"{figures['compile_s']} s",
                f"{figures['compiler_mb']} MB",
                f"{figures['load_s']} s",
                f"{network:.3f} s",
                f"{compiled:.3f} s",
                f"{figures['error']:.2%}",
            )
        ],
    )


if __name__ == "__main__":
    main()
