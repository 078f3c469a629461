"""`python -m sddesk` killed at random moments (SIGKILL), with the starter model: no order lost, no picture made twice.

python -m tests.benchmarks.window_kills [--times 100] [--seed 1]

Every start but the last is killed: while it opens, imports, loads, denoises, decodes or saves. Each is driven as a
person would: resume what waits, order more. About a quarter of an hour on an idle machine with two cores.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import psutil

from tests.benchmarks.results import keep, table
from tests.driven import Window, end_within, pictures_of, screen

Orders = dict[str, list[int]]  # prompt -> the seeds it stands for
OPENING = (0.2, 6.0)  # seconds after the start
WORKING = 120  # events after the engine is ready: steps, pictures, changes of the queue
MOST_WAITING = 4


class Life:
    """One start of the window until somebody kills it."""

    def __init__(self, home: Path, display: Mapping[str, str], chance: random.Random, number: int) -> None:
        self.window = Window(home, display)
        self.left: list[psutil.Process] = []
        self._chance, self._number = chance, number

    def kill_after(self, seconds: float) -> None:
        """Strike then, from a thread of its own."""
        timer = threading.Timer(seconds, lambda: self.left.extend(self.window.strike()))
        timer.daemon = True
        timer.start()

    def kill_after_events(self, count: int) -> None:
        """Strike after so many events, within a twentieth of a second."""
        left = [count]

        def heard() -> None:
            left[0] -= 1
            if left[0] == 0:
                time.sleep(self._chance.uniform(0, 0.05))
                self.left.extend(self.window.strike())

        self.window.on_event = heard

    def go_on(self) -> int:
        """Resume what the last life left; gives the number of jobs. Raises AssertionError if it ran by itself."""
        self.window.ready()
        time.sleep(0.3)  # the look for pictures that were saved and not noted
        seen = self.window.look()
        offers = [action for _, action in seen["notices"] if action == "resume_queue"]
        open_jobs = sum(state in ("queued", "interrupted") for state in seen["states"].values())
        assert len(offers) == min(1, open_jobs), f"one notice offers to resume: {seen}"
        assert "running" not in seen["states"].values() and not self._ran(), "nothing runs by itself"
        if open_jobs:
            self.window.do("resume")
        return open_jobs

    def order(self, orders: Orders, unsure: Orders) -> None:
        """One more order; it is `unsure` until the window says that it is stored."""
        prompt = f"order {self._number} {self._chance.randrange(10**9)}"
        seed, images = self._chance.randrange(10**6), self._chance.choice((1, 2, 5, 6))
        seeds = list(range(seed, seed + images))
        unsure[prompt] = seeds
        steps = self._chance.choice((2, 6, 15))
        self.window.order(prompt, rows=1, columns=images, steps=steps, seed=seed, seed_random=False)
        orders[prompt] = unsure.pop(prompt)

    def _ran(self) -> bool:
        return any(event["event"] == "progress" for event in self.window.events)


def one_life(home: Path, display: Mapping[str, str], chance: random.Random, number: int, known: list[Orders]) -> str:
    """Start, work, be killed; gives what it did when it was struck."""
    orders, unsure = known
    life = Life(home, display, chance, number)
    doing = "opening"
    early = chance.random() < 0.3
    if early:
        life.kill_after(chance.uniform(*OPENING))
    try:
        waiting = life.go_on()
        doing = "working"
        if not early:
            life.kill_after_events(chance.randint(1, WORKING))
        while True:
            for _ in range(max(0, MOST_WAITING - waiting)):
                life.order(orders, unsure)
            life.window.idle()
            waiting = 0
    except (EOFError, BrokenPipeError):
        pass
    stages = [event["stage"] for event in life.window.events if event["event"] == "progress"]
    life.window.end()
    assert end_within(life.left, 20), "the engine ends with its window"
    return stages[-1] if doing == "working" and stages else doing


def kill_windows(home: Path, display: Mapping[str, str], times: int, seed: int) -> dict[str, Any]:
    """Kill so many windows, then let one finish; counts of what was found. Raises AssertionError on a loss."""
    chance = random.Random(seed)
    orders: Orders = {}
    unsure: Orders = {}
    struck: Counter[str] = Counter()
    began = time.monotonic()
    for number in range(times):
        struck[one_life(home, display, chance, number, [orders, unsure])] += 1
    last = Life(home, display, chance, times)
    left = last.go_on()
    if left:
        last.window.idle()
    assert last.window.close() == 0
    found = pictures_of(home)
    sure = Counter((prompt, one) for prompt, seeds in orders.items() for one in seeds)
    for prompt, seeds in unsure.items():
        made = [one for one in seeds if found[prompt, one]]
        assert made in ([], seeds), f"an order that was stored is whole: {prompt}"
        sure.update((prompt, one) for one in made)
    assert not sure - found, f"lost: {list((sure - found).elements())[:5]}"
    assert not found - sure, f"made twice: {list((found - sure).elements())[:5]}"
    return {
        "kills": times,
        "seed": seed,
        "killed_while": dict(struck),
        "orders": len(orders),
        "orders_not_confirmed": len(unsure),
        "pictures": found.total(),
        "lost": 0,
        "made_twice": 0,
        "platform": display["QT_QPA_PLATFORM"],
        "minutes": round((time.monotonic() - began) / 60, 1),
    }


def main() -> None:
    """Kill, check, keep."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with screen() as display, tempfile.TemporaryDirectory() as folder:
        figures = kill_windows(Path(folder) / "home", display, arguments.times, arguments.seed)
    table("Killed windows", ["", ""], [[name, str(value)] for name, value in figures.items()])
    keep("window_kills", figures)


if __name__ == "__main__":
    main()
