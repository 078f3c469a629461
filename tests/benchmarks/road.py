"""Follow one request through the calls from the engine's `generate`, and count how often a reader changes the file.

python -m tests.benchmarks.road [--against CHECKOUT] [--calls]

The rule. A tiny SD model is loaded and draws one picture of three steps on the CPU; then it draws another. The
functions of `sddesk/engine` are taken in the order of their first calls in that request; a function is read once, where
it is called first. Left out are class bodies, comprehensions and lambdas, and what is shorter than six lines, which is
read by its name. Functions of one file one after the other are one **stay**; a stay in a file where one was before is a
**return**. So stays are files and returns together. What is called, not what is written, is followed: a reader who
skips what a function's name tells makes fewer.

`--against` counts a checkout of another commit, too; `--calls` prints the stays.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from itertools import groupby
from pathlib import Path

from tests.benchmarks.results import keep, table

ROOT = Path(__file__).resolve().parents[2]
SHORTEST = 6  # lines
FOLLOW = """
import inspect, json, sys
from dataclasses import replace
from pathlib import Path
import torch
from tests.engine.helpers import REQUEST, engine_on, run
from tests.tiny import make_tiny_pipeline

torch.set_num_threads(1)
engine = engine_on(make_tiny_pipeline(Path(sys.argv[1]) / "model"))
roads = []

def follow(frame, event, _argument):
    code = frame.f_code
    if event == "call" and "/sddesk/engine/" in code.co_filename and code not in seen:
        seen.add(code)
        lines = max(line for *_, line in code.co_lines() if line) - code.co_firstlineno + 1
        if code.co_flags & inspect.CO_OPTIMIZED:  # no class body
            roads[-1].append((code.co_filename.partition("/sddesk/engine/")[2], code.co_qualname, lines))

for seed in (1, 2):
    seen = set()
    roads.append([])
    sys.setprofile(follow)
    run(engine, replace(REQUEST, seed=seed))
    sys.setprofile(None)
print(json.dumps(roads))
"""
Call = tuple[str, str, int]  # file, function, lines


def roads_of(tree: Path) -> list[list[Call]]:
    """The functions of the engine in the order of their first calls, for a first request and the next."""
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"PYTHONPATH": str(tree), "OMP_NUM_THREADS": "1"}
        command = [sys.executable, "-c", FOLLOW, folder]
        done = subprocess.run(command, cwd=tree, env=environment, capture_output=True, text=True, check=True)
    return [[tuple(call) for call in road] for road in json.loads(done.stdout.splitlines()[-1])]


def read(road: list[Call]) -> list[tuple[str, list[str]]]:
    """The stays: a file, and the functions read there."""
    named = [call for call in road if "<" not in call[1].rpartition(".")[2] and call[2] >= SHORTEST]
    stays = groupby(named, key=lambda call: call[0])
    return [(file, [name for _, name, _ in calls]) for file, calls in stays]


def counted(stays: list[tuple[str, list[str]]]) -> dict[str, int]:
    """Stays, files, and returns."""
    files = {file for file, _ in stays}
    return {"stays": len(stays), "files": len(files), "returns": len(stays) - len(files)}


def main() -> None:
    """Count, print, keep."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--against", type=Path)
    parser.add_argument("--calls", action="store_true")
    arguments = parser.parse_args()
    trees = {"now": ROOT} if arguments.against is None else {"before": arguments.against.resolve(), "now": ROOT}
    figures: dict[str, dict[str, int]] = {}
    for when, tree in trees.items():
        for request, road in zip(("first request", "next request"), roads_of(tree), strict=True):
            stays = read(road)
            figures[f"{when}, {request}"] = counted(stays)
            if arguments.calls:
                print(f"{when}, {request}", *(f"  {file}: {', '.join(names)}" for file, names in stays), sep="\n")
    rows = [[name, *map(str, figure.values())] for name, figure in figures.items()]
    table("Following a request", ("", "stays", "files", "returns"), rows)
    keep("road", figures)


if __name__ == "__main__":
    main()
