"""A Ray cluster of scripted engines in this machine: how it scales, what the driver costs, and nodes killed at random.

python -m tests.benchmarks.cluster {scale,long,kills} [--actors 1 2 4 8 16 64] [--orders 100000] [--times 30] [--seed 1]

`scale`: engines of 1 s a picture, previews off; 100 % is one picture a second and engine. `long`: engines of 0 s, the
driver's time and memory. `kills`: nodes, and every third time the driver, killed at a random moment.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil

from tests.benchmarks.results import keep, machine, table
from tests.clusters import add_node, ray_cluster, token_environment

COMMAND = """
import sys
from sddesk import wiring
from sddesk.cli import main as cli
from tests.clusters import scripted_node
wiring.cluster_node = scripted_node
sys.exit(cli.run(sys.argv[1:]))
"""


@contextmanager
def homes() -> Iterator[Path]:
    """A folder of its own, and the variables that this process and all below it need."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        os.environ.update(token_environment(home / "node"))
        os.environ["SDDESK_HOME"], os.environ["HF_HUB_CACHE"] = str(home / "home"), str(home / "hub")
        yield home


def orders(file: Path, count: int, prompt: str) -> Path:
    """Write so many orders of one small picture each; their seeds count from 0."""
    values = {"prompt": prompt, "steps": 1, "width": 64, "height": 64}
    file.write_text("\n".join(json.dumps(values | {"seed": seed}) for seed in range(count)), encoding="utf-8")
    return file


class Run:
    """One start of `sddesk run --cluster`, its pictures read as they are told, with the time of each."""

    def __init__(self, file: Path, out: Path, address: str) -> None:
        words = ["run", str(file), "--json", "--out", str(out), "--cluster", address]
        self.process = subprocess.Popen(
            [sys.executable, "-c", COMMAND, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self.seeds: list[int] = []
        self.times: list[float] = []
        self.total: dict[str, Any] = {}
        self.said: list[str] = []
        self._readers = [threading.Thread(target=self._read), threading.Thread(target=self._listen)]
        for reader in self._readers:
            reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            told = json.loads(line)
            if "request" in told:
                self.times.append(time.monotonic())
                self.seeds.append(told["request"]["seed"])
            else:
                self.total = told

    def _listen(self) -> None:
        assert self.process.stderr is not None
        self.said += [line.rstrip() for line in self.process.stderr]

    def wait(self) -> int:
        """Wait for its end; return the exit code."""
        code = self.process.wait()
        for reader in self._readers:
            reader.join()
        return code


def scale(actors: int, seconds: int = 20) -> dict[str, float]:
    """Return what share of one picture a second and engine came, from the first picture to the last full round."""
    with homes() as home, ray_cluster(actors) as cluster:
        run = Run(orders(home / "jobs.jsonl", actors * seconds, "a picture of 1000"), home / "out", cluster.address)
        usage = psutil.Process(run.process.pid)
        driver = 0.0
        while run.process.poll() is None:
            if run.times:
                times = usage.cpu_times()
                driver = times.user + times.system
            time.sleep(0.2)
        assert run.wait() == 0, run.said[-5:]
        assert sorted(run.seeds) == list(range(actors * seconds))
    # All engines start within the first rounds; the last ones have no successor.
    first, last = actors * 3, actors * (seconds - 2)
    rate = (last - first) / (run.times[last - 1] - run.times[first - 1])
    return {
        "actors": actors,
        "pictures": len(run.seeds),
        "pictures_a_second": round(rate, 2),
        "share_of_linear": round(rate / actors, 3),
        "overhead_ms": round((actors / rate - 1) * 1000, 1),
        "driver_ms_a_picture": round(driver / len(run.seeds) * 1000, 1),
    }


def long(count: int, actors: int = 2) -> dict[str, Any]:
    """Return the driver's time a picture and its memory in each tenth of so many orders, with engines of 0 s."""
    with homes() as home, ray_cluster(actors) as cluster:
        began = time.monotonic()
        run = Run(orders(home / "jobs.jsonl", count, "a picture"), home / "out", cluster.address)
        usage = psutil.Process(run.process.pid)
        memory: list[int] = []
        while run.process.poll() is None:
            if len(run.seeds) >= count * (len(memory) + 1) / 10:
                memory.append(round(usage.memory_full_info().uss / 2**20))
            time.sleep(0.02)
        assert run.wait() == 0, run.said[-5:]
        assert sorted(run.seeds) == list(range(count))
        assert len(list((home / "out").glob("*.png"))) == count
    return {
        "orders": count,
        "actors": actors,
        "until_the_first_s": round(run.times[0] - began, 1),
        "ms_a_picture": round((run.times[-1] - run.times[0]) / (count - 1) * 1000, 1),
        "memory_mb_each_tenth": memory,
    }


def kills(times: int, seed: int, nodes: int = 3, pause: tuple[float, float] = (2.0, 6.0)) -> dict[str, Any]:
    """Kill nodes and drivers at random; return the counts. Raises AssertionError where a picture is lost or doubled."""
    chance = random.Random(seed)
    killed = Counter[str]()
    with homes() as home, ray_cluster() as cluster:
        alive = [add_node(cluster, f"node-{number}", 1) for number in range(nodes)]
        count = times * 24
        file = orders(home / "jobs.jsonl", count, "a picture of 500")
        run = Run(file, home / "out", cluster.address)
        seeds: list[int] = []
        while sum(killed.values()) < times:
            time.sleep(chance.uniform(*pause))
            if run.process.poll() is not None:
                break
            if sum(killed.values()) % 3 == 2:
                killed["driver"] += 1
                run.process.send_signal(signal.SIGKILL)
                run.wait()
                seeds += run.seeds
                run = Run(file, home / "out", cluster.address)
            else:
                killed["node"] += 1
                cluster.remove_node(alive.pop(chance.randrange(len(alive))), allow_graceful=False)
                alive.append(add_node(cluster, f"node-{nodes + killed['node']}", 1))
        assert run.wait() == 0, run.said[-5:]
        assert sum(killed.values()) == times, "all orders were made before"
        seeds += run.seeds
        names = [path.stem for path in (home / "out").glob("*.png")]
        assert sorted(map(int, names)) == list(range(count)), "a picture is lost, or there twice"
        assert len(seeds) == len(set(seeds)), "a picture was told twice"
    return {"kills": sum(killed.values()), **killed, "orders": count, "pictures": len(names), "told": len(seeds)}


def main() -> None:
    """Measure one of the three, print and keep it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("scale", "long", "kills"))
    parser.add_argument("--actors", type=int, nargs="+", default=[1, 2, 4, 8, 16, 64])
    parser.add_argument("--orders", type=int, default=100_000)
    parser.add_argument("--times", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    then = machine()
    if arguments.what == "scale":
        rows = [scale(actors) for actors in arguments.actors]
        figures: dict[str, Any] = {"rows": rows}
        table("Scale", list(rows[0]), [[str(value) for value in row.values()] for row in rows])
    else:
        figures = long(arguments.orders) if arguments.what == "long" else kills(arguments.times, arguments.seed)
        figures["seed"] = arguments.seed
        table(arguments.what, ["", ""], [[name, str(value)] for name, value in figures.items()])
    keep(f"cluster-{arguments.what}", figures, then)


if __name__ == "__main__":
    main()
