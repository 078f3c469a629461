"""`sddesk run` beside an open window, either killed at random moments (SIGKILL): no picture lost, none made twice.

python -m tests.benchmarks.hand_over_kills [--times 60] [--seed 1]

Both are processes of their own with the real library, queue and socket, over a scripted engine. Each round begins a
command, mostly beside a window, and kills one of them or both; the next round goes on with the same file of orders,
which has grown. The last round is left alone. About ten minutes on an idle machine with two cores.
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
from pathlib import Path
from typing import Any

from sddesk.library.metadata import read_picture
from tests.benchmarks.results import keep, table

ROUND_SECONDS = 3.0  # what a command needs for its orders, with its start
GROWS_BY = 2
ENDS = ("window", "command", "both", "nobody")


class Round:
    """One command and the window beside it, if there is one."""

    def __init__(self, home: Path, words: list[str], *, resume: bool) -> None:
        own = {"SDDESK_HOME": str(home), "HF_HUB_OFFLINE": "1", "QT_QPA_PLATFORM": "offscreen"}
        self._environment = {**os.environ, **own}
        self._words, self._resume = words, resume
        self.window: subprocess.Popen[bytes] | None = None

    def open(self) -> None:
        """Open a window and wait for it; it may go on with what its queue has from the last time."""
        words = ["resume"] if self._resume else []
        self.window = self._begin("tests.scripted_window", *words)
        assert self.window.stdout is not None and self.window.stdout.readline()

    def command(self) -> subprocess.Popen[bytes]:
        """Begin the command."""
        return self._begin("tests.scripted_command", *self._words)

    def end(self) -> None:
        """End the window, too, by a kill: it was not asked to save anything."""
        if self.window is not None:
            self.window.kill()
            self.window.communicate()

    def _begin(self, module: str, *words: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", module, *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=self._environment,
        )


def kill_either(home: Path, times: int, seed: int) -> dict[str, Any]:
    """Kill so often, then let one round finish; counts of what was found. Raises AssertionError on a loss."""
    chance, began = random.Random(seed), time.monotonic()
    file, out = home.parent / "orders.jsonl", home.parent / "out"
    words = ["run", str(file), "--out", str(out)]
    orders: list[dict[str, Any]] = []
    struck: Counter[str] = Counter()
    for number in range(times + 1):
        last = number == times
        for _ in range(GROWS_BY):
            plain = {"steps": chance.choice((1, 20, 60)), "width": 64, "height": 64}
            first, images = 10 * len(orders), chance.choice((1, 1, 2, 5))
            orders.append({"prompt": f"order {len(orders)}", "seed": first, "images": images, **plain})
        file.write_text("\n".join(map(json.dumps, orders)))
        one = Round(home, words, resume=chance.random() < 0.5)
        beside = last or chance.random() < 0.8
        if beside:
            one.open()
        command = one.command()
        victim = "nobody" if last else chance.choice(ENDS[:3] if beside else ("command",))
        if not last:
            time.sleep(chance.uniform(0.0, ROUND_SECONDS))
        struck[victim if beside else f"{victim}, no window"] += 1
        if victim in ("window", "both") and one.window is not None:
            one.window.kill()
        if victim in ("command", "both"):
            command.kill()
        command.communicate(timeout=300)
        if victim == "command" and chance.random() < 0.5:
            time.sleep(chance.uniform(0.0, 1.0))  # the window goes on with what it was handed
        one.end()
        assert not last or command.returncode == 0
    wanted = {order["seed"] + index for order in orders for index in range(order["images"])}
    found, library = seeds_in(out), seeds_in(home / "pictures")
    assert wanted == found.keys(), f"lost: {sorted(wanted - found.keys())[:5]}"
    assert set(found.values()) == {1}, f"twice: {[one for one, count in found.items() if count > 1][:5]}"
    twice = [one for one, count in library.items() if count > 1]
    assert not twice, f"made twice by windows: {twice[:5]}"
    return {
        "kills": times,
        "seed": seed,
        "killed": dict(struck),
        "orders": len(orders),
        "pictures": found.total(),
        "made_by_windows": library.total(),
        "lost": 0,
        "made_twice": 0,
        "minutes": round((time.monotonic() - began) / 60, 1),
    }


def seeds_in(folder: Path) -> Counter[int]:
    """How often each seed is among the files. Raises SddeskError for one that cannot be read."""
    return Counter(read_picture(file).request.seed for file in folder.rglob("*.png"))  # type: ignore[union-attr]


def main() -> None:
    """Kill, check, keep."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        figures = kill_either(Path(folder) / "home", arguments.times, arguments.seed)
    table(
        "Kills of a command and the window beside it", ["", ""], [[name, str(value)] for name, value in figures.items()]
    )
    keep("hand_over_kills", figures)


if __name__ == "__main__":
    main()
