"""`sddesk grid` killed at random moments (SIGKILL): no picture lost, none made twice, the sheet whole in the end.

python -m tests.benchmarks.grid_kills [--times 50] [--seed 1]

A process of its own with the real library and queue, over a scripted engine: one grid of 16 x 16 cells, begun again
after each kill. The last time it is left alone.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

from sddesk.library.metadata import read_picture
from sddesk.settings.paths import HOME_VARIABLE, default_paths
from sddesk.wiring import build
from tests.benchmarks.results import keep, machine, table

WORDS = ("grid", "a cat", "--width", "64", "--height", "64", "--own-engine", "--yes", "--json")
AXES = ("--x", "steps=1-16", "--y", "guidance=1-16")
CELLS = 256
MOST_DRAWN = 10  # lines that are waited for before a kill: the grid, and so many pictures
SLEEP_SECONDS, START_SECONDS = 0.1, 3.0  # after them, somewhere in the next picture, or in the start


def kill_grids(home: Path, times: int, seed: int) -> dict[str, int]:
    """Kill a command that draws one grid `times` times; counts of what was found. Raises AssertionError on a loss."""
    chance, environment = random.Random(seed), {**os.environ, HOME_VARIABLE: str(home), "HF_HUB_OFFLINE": "1"}
    command = [sys.executable, "-m", "tests.scripted_command", *WORDS, *AXES]
    told = 0
    for _ in range(times):
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, text=True
        ) as child:
            assert child.stdout is not None
            lines = [child.stdout.readline() for _ in range(chance.randrange(MOST_DRAWN))]
            time.sleep(chance.uniform(0, SLEEP_SECONDS if lines else START_SECONDS))
            child.kill()
            told += sum('"path"' in line for line in (*lines, *child.stdout.read().splitlines()))
    last = subprocess.run(command, stdout=subprocess.PIPE, env=environment, text=True, check=True)
    drawn_last = json.loads(last.stdout.splitlines()[-1])["pictures"]
    found = Counter[tuple[int, float]]()
    for file in (home / "pictures").rglob("*.png"):
        request = read_picture(file).request
        assert request is not None, "a half-written file has a name"
        found[request.steps, request.guidance_scale] += 1
    assert len(found) == CELLS and set(found.values()) == {1}, "a cell is missing, or was drawn twice"
    with closing(build(default_paths(environment)).make_library()) as library:
        (kept,) = library.grids.all()
        assert kept.grid is not None and all(library.grids.files_of(kept.grid)), "the sheet has a hole"
    return {"kills": times, "cells": CELLS, "told before a kill": told, "drawn in the last passage": drawn_last}


def main() -> None:
    """Kill, check, keep."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    then = machine()
    with tempfile.TemporaryDirectory() as home:
        figures = kill_grids(Path(home), arguments.times, arguments.seed) | {"seed": arguments.seed, "lost": 0}
    table("Killed grids", ["", ""], [[name, str(value)] for name, value in figures.items()])
    print(keep("grid_kills", figures, then))


if __name__ == "__main__":
    main()
