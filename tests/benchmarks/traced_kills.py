"""A saving process killed by strace at a random system call that changes files: nothing is lost or there twice.

python -m tests.benchmarks.traced_kills [--times 200] [--seed 1]        Linux with strace

First the calls of one whole run are counted; then each run is ended with SIGKILL as it enters the n-th call of one
kind, after the library was opened. So kills also fall between the steps of Python, SQLite and Pillow that no named
point of ours stands between.
"""

from __future__ import annotations

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

from sddesk.core.search import parse_query
from sddesk.library.library import Library
from sddesk.library.metadata import read_picture, read_pixels
from tests.benchmarks.results import keep, table
from tests.killed import left_over

CALLS = (
    *(
        "openat",
        "write",
        "pwrite64",
        "fsync",
        "fdatasync",
        "link",
        "linkat",
        "rename",
        "renameat2",
        "unlink",
        "unlinkat",
    ),
    *("mkdir", "close", "fcntl", "flock", "ftruncate", "chmod"),
)
SAVING = """
import sys
from pathlib import Path
from sddesk.library.library import Library
from tests.library.conftest import picture
home = Path(sys.argv[1])
def tell(text):
    print(text, flush=True)
library = Library(home / "pictures", home / "data", home / "cache")
library.page(0, 1)
tell("ready")
record = library.add(picture(2))
tell("saved 2")
library.contents.thumbnail(record.id)
library.annotations.mark([record.id], stars=5)
tell("marked 2")
library.albums.put("best", [record.id])
library.trash.put(record.id)
library.trash.restore(record.id)
library.trash.put(1)
record = library.add(picture(3))
tell("saved 3")
library.close()
tell("closed")
"""


def begin(home: Path) -> None:
    """A library with one picture."""
    from tests.library.conftest import picture

    with closing(Library(home / "pictures", home / "data", home / "cache")) as library:
        library.annotations.mark([library.add(picture(1)).id], stars=3)


def count_calls(home: Path, log: Path) -> dict[str, range]:
    """For each call of CALLS which of its numbers come after the library was opened."""
    traced(home, ["-o", str(log), "-e", f"trace={','.join(CALLS)}"])
    before, after, opened = Counter[str](), Counter[str](), False
    for line in log.read_text(errors="replace").splitlines():
        call = line.partition("(")[0]
        opened = opened or "ready" in line
        (after if opened else before)[call] += 1
    return {call: range(before[call] + 1, before[call] + after[call] + 1) for call in CALLS if after[call]}


def traced(home: Path, options: list[str]) -> str:
    """Run the saves under strace; what they told until they ended."""
    command = ["strace", "-qq", *options, sys.executable, "-c", SAVING, str(home)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120).stdout


def check(home: Path, told: str) -> str:
    """What must be so after the next start. Raises AssertionError; gives what had been done."""
    with closing(Library(home / "pictures", home / "data", home / "cache")) as library:
        files = list((home / "pictures").rglob("*.png"))
        assert all(read_pixels(path).width == 64 for path in files), "a half-written file has a name"
        seeds = Counter(read_picture(path).request.seed for path in files)  # type: ignore[union-attr]
        promised = {1} | {int(line.split()[1]) for line in told.splitlines() if line.startswith("saved")}
        assert promised <= set(seeds) <= {1, 2, 3} and set(seeds.values()) == {1}, seeds
        records = [*library.page(0, 9), *library.page(0, 9, parse_query("is:trashed"))]
        assert len(records) == len(files) and not any(record.missing or record.problem for record in records)
        stars = {record.request.seed: record.stars for record in records if record.request}
        assert stars[1] == 3 and ("marked" not in told or stars[2] == 5), stars
        assert library.scan().adopted == 0
    assert not [*left_over(home / "pictures"), *left_over(home / "data"), *left_over(home / "cache")]
    return told.split("\n")[-2] if told else "opened"


def kill_at_calls(folder: Path, times: int, seed: int) -> dict[str, Any]:
    """Kill so often, each time from the same beginning; counts. Raises AssertionError on a loss."""
    chance = random.Random(seed)
    whole, home = folder / "whole", folder / "home"
    begin(whole)
    shutil.copytree(whole, home)
    calls = count_calls(home, folder / "calls.txt")
    struck, done = Counter[str](), Counter[str]()
    began = time.monotonic()
    for number in range(times):
        call = chance.choice(sorted(calls))
        at = chance.choice(calls[call])
        shutil.rmtree(home)
        shutil.copytree(whole, home)
        inject = ["-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={at}"]
        told = traced(home, inject)
        try:
            done[check(home, told)] += 1
        except AssertionError as error:
            error.add_note(f"run {number}: {call} number {at}, told {told.split()}")
            raise
        struck[call] += 1
    return {
        "kills": times,
        "seed": seed,
        "killed_at": dict(struck),
        "last_told": dict(done),
        "lost": 0,
        "made_twice": 0,
        "minutes": round((time.monotonic() - began) / 60, 1),
    }


def main() -> None:
    """Kill, check, keep."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    if shutil.which("strace") is None:
        raise SystemExit("strace is not installed")
    with tempfile.TemporaryDirectory() as folder:
        figures = kill_at_calls(Path(folder), arguments.times, arguments.seed)
    table("Saves killed at system calls", ["", ""], [[name, str(value)] for name, value in figures.items()])
    keep("traced_kills", figures)


if __name__ == "__main__":
    main()
