"""`python -m tests.doors.connections`: `sddesk serve` with 10,000 open connections, and headers that come slowly.

Seeded; its figures are kept with the benchmarks'. A request that comes meanwhile, or right afterwards, has to be
answered.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import selectors
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

import httpx2 as httpx
import psutil

from tests.benchmarks.results import keep, machine, table

SERVE = """
import sys
from sddesk.doors import main as doors
from sddesk.wiring import Wiring
from tests.fakes import ScriptedEngine
Wiring.make_engine = lambda *_: ScriptedEngine()
sys.exit(doors.run(["serve", "--port", sys.argv[1]]))
"""


def answered(client: httpx.Client, seconds: float) -> float:
    """Return after how many seconds the server answers a request with its token. Raises AssertionError if never.

    Each try that is turned away, as one too many, is followed by another.
    """
    began = time.monotonic()
    while time.monotonic() - began < seconds:
        try:
            if client.get("/v1/models").status_code == 200:
                return time.monotonic() - began
        except httpx.HTTPError:
            pass
        time.sleep(0.1)
    raise AssertionError("no answer")


def hold(port: int, count: int, seed: int) -> tuple[list[socket.socket], Counter[str]]:
    """Open so many connections that begin a request and never end it; return those that were let in, and counts."""
    chance = random.Random(seed)
    head = b"GET /v1/models HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: "
    lines: list[socket.socket] = []
    counts = Counter[str]()
    for _ in range(count):
        try:
            line = socket.create_connection(("127.0.0.1", port), timeout=20)
            line.sendall(head[: chance.randrange(len(head))] or b"G")
        except OSError as error:
            counts[type(error).__name__] += 1
            continue
        counts["connected"] += 1
        lines.append(line)
    return lines, counts


def closed_within(lines: list[socket.socket], seconds: float, trickle: bytes) -> int:
    """Send a byte to each line every second; return how many the server has closed by then."""
    deadline, gone = time.monotonic() + seconds, set[int]()
    with selectors.DefaultSelector() as watch:
        for number, line in enumerate(lines):
            line.setblocking(False)
            watch.register(line, selectors.EVENT_READ, number)
        sent = 0.0
        while time.monotonic() < deadline and len(gone) < len(lines):
            if time.monotonic() - sent > 1:
                sent = time.monotonic()
                for number, line in enumerate(lines):
                    if number not in gone:
                        try:
                            line.send(trickle)
                        except BlockingIOError:
                            continue
                        except OSError:
                            gone.add(number)
            for key, _ in watch.select(0.2):
                try:
                    ended = not lines[key.data].recv(65536)
                except BlockingIOError:
                    continue
                except OSError:
                    ended = True
                if ended:
                    gone.add(key.data)
                    watch.unregister(lines[key.data])
    return len(gone)


def attack(count: int, seed: int, seconds: float) -> dict[str, Any]:
    """Hold so many connections open at a server of its own; return what became of them, and of others' requests."""
    with tempfile.TemporaryDirectory() as folder, socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        free.close()
        environment = os.environ | {"SDDESK_HOME": folder, "HF_HUB_CACHE": f"{folder}/hub"}
        child = subprocess.Popen([sys.executable, "-c", SERVE, str(port)], env=environment, stderr=subprocess.DEVNULL)
        try:
            token_file = Path(folder) / "data" / "doors" / "token"
            while not token_file.exists() or not token_file.read_text():
                assert child.poll() is None, "the server did not start"
                time.sleep(0.1)
            headers = {"Authorization": f"Bearer {token_file.read_text().strip()}"}
            with httpx.Client(base_url=f"http://127.0.0.1:{port}", headers=headers, timeout=5) as client:
                answered(client, 120)
                process = psutil.Process(child.pid)
                before = process.memory_info().rss
                lines, counts = hold(port, count, seed)
                files = process.num_fds()
                after = process.memory_info().rss
                try:
                    during = round(answered(client, seconds), 2)
                except AssertionError:
                    during = None
                closed = closed_within(lines, seconds, b"x")
                for line in lines:
                    line.close()
                return {
                    "connections": count,
                    **counts,
                    "closed_by_the_server": closed,
                    "within_s": seconds,
                    "most_files": files,
                    "memory_mb": round((after - before) / 2**20, 1),
                    "a_request_meanwhile_s": during,
                    "a_request_afterwards_s": round(answered(client, 60), 2),
                    "lives": child.poll() is None,
                }
        finally:
            child.terminate()
            child.wait()


def main() -> None:
    """Attack, print and keep."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--connections", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=21)
    parser.add_argument("--seconds", type=float, default=60)
    arguments = parser.parse_args()
    then = machine()
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    figures = attack(arguments.connections, arguments.seed, arguments.seconds) | {"seed": arguments.seed}
    table("Connections", ["", ""], [[name, str(value)] for name, value in figures.items()])
    keep("connections", figures, then)


if __name__ == "__main__":
    main()
