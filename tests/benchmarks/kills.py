"""Saves killed at random moments (SIGKILL): nothing that was saved is lost, nothing half-written has a name.

python -m tests.benchmarks.kills [--times 500] [--seed 1]
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from sddesk.library.library import Library
from sddesk.library.metadata import read_picture, read_pixels
from tests.benchmarks.results import keep, table

SAVING = """
import sys
from pathlib import Path
from sddesk.library.library import Library
from tests.library.conftest import picture
home, seed = Path(sys.argv[1]), int(sys.argv[2])
library = Library(home / "pictures", home / "data", home / "cache")
print("ready", flush=True)
while True:
    record = library.add(picture(seed))
    if seed % 3 == 0:
        library.annotations.mark([record.id], stars=seed % 6)
    print(seed, flush=True)
    seed += 1
"""
A_RUN = 1000  # seeds that one run may use


def kill_saves(home: Path, times: int, seed: int) -> dict[str, int]:
    """Kill a saving process `times` times; counts of what was found afterwards. Raises AssertionError on a loss."""
    chance = random.Random(seed)
    promised = set[int]()
    for number in range(times):
        command = [sys.executable, "-c", SAVING, str(home), str(number * A_RUN)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None and child.stdout.readline() == "ready\n"
            for _ in range(chance.randrange(8)):
                promised.add(int(child.stdout.readline()))
            time.sleep(chance.uniform(0, 0.02))  # somewhere in the next save, on a fast machine and on a busy one
            child.kill()
            promised |= {int(line) for line in child.stdout.read().split("\n")[:-1]}
    with closing(Library(home / "pictures", home / "data", home / "cache")) as library:
        indexed = library.count()
        report = library.scan()
        files = sorted((home / "pictures").rglob("*.png"))
        found = [read_picture(path).request for path in files]
        assert all(request is not None for request in found), "a half-written file has a name"
        assert all(read_pixels(path).width == 64 for path in files)
        seeds = [request.seed for request in found if request]
        assert promised <= set(seeds), "a saved picture is lost"
        assert len(seeds) == len(set(seeds)) == library.count(), "a picture is there twice, or not in the index"
        assert library.upkeep.put_aside is None and report.unreadable == 0
    return {
        "kills": times,
        "promised": len(promised),
        "files": len(files),
        "indexed": indexed,
        "adopted": report.adopted,
    }


def main() -> None:
    """Kill, check, keep."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        figures = kill_saves(Path(home), arguments.times, arguments.seed) | {"seed": arguments.seed, "lost": 0}
    table("Killed saves", ["", ""], [[name, str(value)] for name, value in figures.items()])
    keep("kills", figures)


if __name__ == "__main__":
    main()
