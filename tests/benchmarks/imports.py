"""Seconds of the processor and memory that a process takes to import the engine, scipy at once against put off.

python -m tests.benchmarks.imports [--pairs 5]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys

from tests.benchmarks.results import keep, median_interval, table

IMPORT = """
import resource, sys, time
from sddesk.engine.put_off import SCIPY, put_off
began = time.process_time()
with put_off(SCIPY if sys.argv[1] == "later" else ()):
    import sddesk.engine.engine
print(time.process_time() - began, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def measured(when: str) -> tuple[float, float]:
    """(seconds of the processor, MB at most) of a fresh process; `when` is "now" or "later"."""
    one = os.environ | {"OMP_NUM_THREADS": "1"}
    done = subprocess.run([sys.executable, "-c", IMPORT, when], env=one, capture_output=True, text=True, check=True)
    seconds, megabytes = map(float, done.stdout.split())
    return seconds, megabytes


def main() -> None:
    """Measure in turns, print, keep."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=5)
    pairs = parser.parse_args().pairs
    measured("later")  # warm the disk's cache
    now, later = zip(*((measured("now"), measured("later")) for _ in range(pairs)), strict=True)
    figures = {
        "scipy_now_cpu_s": median_interval([seconds for seconds, _ in now]),
        "scipy_later_cpu_s": median_interval([seconds for seconds, _ in later]),
        "ratio": median_interval([b / a for (a, _), (b, _) in zip(now, later, strict=True)]),
        "scipy_now_mb": median_interval([megabytes for _, megabytes in now]),
        "scipy_later_mb": median_interval([megabytes for _, megabytes in later]),
    }
    rows = [[name, f"{figure['median']:.2f}"] for name, figure in figures.items()]
    table("Importing the engine", ["", "median"], rows)
    keep("imports", figures)


if __name__ == "__main__":
    main()
