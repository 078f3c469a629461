"""Seconds of the processor and memory that a process takes to start the engine, with light imports against without.

python -m tests.benchmarks.imports [--pairs 10] [--against CHECKOUT]

`--against` takes a checkout of another commit, whose engine is started in turns with this one's.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.results import keep, median_interval, table

ROOT = Path(__file__).resolve().parents[2]
START = """
import contextlib, resource, sys, time
from sddesk.wiring import build
wiring = build()
if sys.argv[1] == "whole":
    import sddesk.engine.put_off as light
    light.light_imports = contextlib.nullcontext
began = time.process_time()
engine = wiring.make_engine_here()
print(time.process_time() - began, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def measured(tree: Path, how: str) -> tuple[float, float]:
    """(seconds of the processor, MB at most) of a fresh process on a checkout; `how` is "whole" or "light"."""
    command = [sys.executable, "-c", START, how]
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {"OMP_NUM_THREADS": "1", "PYTHONPATH": str(tree), "SDDESK_HOME": home}
        done = subprocess.run(command, cwd=tree, env=environment, capture_output=True, text=True, check=True)
    seconds, megabytes = map(float, done.stdout.split())
    return seconds, megabytes


def main() -> None:
    """Measure in turns, print, keep."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=10)
    parser.add_argument("--against", type=Path)
    arguments = parser.parse_args()
    other = (ROOT, "whole") if arguments.against is None else (arguments.against.resolve(), "light")
    for tree, how in (other, (ROOT, "light")):
        measured(tree, how)  # warm the disk's cache
    before, now = zip(*((measured(*other), measured(ROOT, "light")) for _ in range(arguments.pairs)), strict=True)
    figures = {
        "before_cpu_s": median_interval([seconds for seconds, _ in before]),
        "now_cpu_s": median_interval([seconds for seconds, _ in now]),
        "ratio": median_interval([b / a for (a, _), (b, _) in zip(before, now, strict=True)]),
        "before_mb": median_interval([megabytes for _, megabytes in before]),
        "now_mb": median_interval([megabytes for _, megabytes in now]),
    }
    rows = [[name, f"{figure['median']:.2f}"] for name, figure in figures.items()]
    table("Starting the engine", ["", "median"], rows)
    keep("imports", figures)


if __name__ == "__main__":
    main()
