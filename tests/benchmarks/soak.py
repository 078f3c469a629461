"""A long night: thousands of small jobs through the real window and engine, while everything goes wrong at random.

python -m tests.benchmarks.soak [--jobs 2000] [--kills 100] [--seed 1]

Jobs are ordered, cancelled and moved; the engine's process is killed; torch runs out of memory, computes no numbers,
crashes; the disk is full while saving; index and queue are locked by another program. Afterwards every picture that was
made is on the disk once, every order is whole or ended as it was told, memory is flat, and the window's loop never
stood still. SIGTERM lets it end early, with the figures until then. About three quarters of an hour on two idle cores.
A slice of it is in the tests.
"""

from __future__ import annotations

import argparse
import errno
import os
import random
import signal
import sqlite3
import statistics
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

import sddesk.library.saving
from sddesk import wiring
from sddesk.app import Desktop, start_log
from sddesk.core.request import GenerationRequest
from sddesk.library.metadata import read_picture
from sddesk.session.generation.job import Job, JobState
from sddesk.settings.paths import HOME_VARIABLE, Paths, default_paths
from tests.benchmarks.results import keep, table

# Fault of the prompt, its weight, how the job then ends; what crashed is cancelled when it is offered again.
FAULTS: dict[str, tuple[int, JobState]] = {
    "plain": (88, JobState.FINISHED),
    "short for two": (3, JobState.FINISHED),
    "short for decoding": (3, JobState.FINISHED),
    "short of memory": (2, JobState.FAILED),
    "no numbers": (2, JobState.FAILED),
    "bug": (1, JobState.FAILED),
    "crash": (1, JobState.CANCELLED),
}
SIDES, STEPS, IMAGES = (64, 96), (2, 3), (1, 1, 1, 2, 3)
TICK_MS, STALL_MS, TURN_MS = 5, 250.0, (20, 160)
MOST_WAITING, LOCKED_SECONDS = 12, (0.05, 1.5)
POINTS = 10
Key = tuple[str, int]


@dataclass
class Plan:
    """How much of everything, and what chance is made of."""

    jobs: int
    kills: int
    seed: int


class Loop(QObject):
    """How late the window's loop calls a timer, in milliseconds; and what of it the machine withheld the processor."""

    def __init__(self) -> None:
        super().__init__()
        self.late: Counter[int] = (
            Counter()
        )  # tenths of a millisecond: a list of all would be the memory that is measured
        self.worst: list[tuple[float, float, str]] = []
        self.doing = "opening"
        self._schedule = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._last, self._waited = time.perf_counter(), self._waiting()
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _waiting(self) -> float:
        """Milliseconds that this thread was ready to run and had no processor (Linux)."""
        try:
            return int(self._schedule.read_text().split()[1]) / 1e6
        except OSError:
            return 0.0

    def _tick(self) -> None:
        now, waited = time.perf_counter(), self._waiting()
        late = (now - self._last) * 1000 - TICK_MS
        self.late[max(0, round(late * 10))] += 1
        if late > STALL_MS / 5:
            self.worst.append((late, late - (waited - self._waited), self.doing))
        self._last, self._waited = now, waited

    def _percentile(self, share: float) -> float:
        seen, wanted = 0, self.late.total() * share
        for late, times in sorted(self.late.items()):
            seen += times
            if seen >= wanted:
                return late / 10
        return 0.0

    def figures(self) -> dict[str, Any]:
        """The 99th percentile, the longest, and the longest without what the machine withheld."""
        own = max(self.worst, key=lambda one: one[1], default=(0.0, 0.0, ""))
        return {
            "ticks": self.late.total(),
            "p99_ms": self._percentile(0.99),
            "longest_ms": self._percentile(1.0),
            "over_250_ms": sum(times for late, times in self.late.items() if late > STALL_MS * 10),
            "longest_of_its_own_ms": round(own[1], 1),
            "longest_of_its_own_during": own[2],
            "over_250_ms_of_its_own": sum(one[1] > STALL_MS for one in self.worst),
        }


class Disk:
    """Stands before the library's writes: full for as many saves as it is told."""

    def __init__(self) -> None:
        self.refusals = 0
        self._write: Callable[[Path, bytes], Path] = sddesk.library.saving.write_new
        sddesk.library.saving.write_new = self.write

    def write(self, path: Path, data: bytes) -> Path:
        if self.refusals > 0:
            self.refusals -= 1
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
        return self._write(path, data)

    def give_back(self) -> None:
        """Stand before nothing any more."""
        sddesk.library.saving.write_new = self._write


def lock_for(file: Path, seconds: float) -> None:
    """Another program holds a database for a while."""

    def hold() -> None:
        with sqlite3.connect(file, timeout=5, isolation_level=None) as db:
            try:
                db.execute("BEGIN IMMEDIATE")
                time.sleep(seconds)
                db.execute("ROLLBACK")
            except sqlite3.Error:
                return
        db.close()

    threading.Thread(target=hold, daemon=True).start()


@dataclass
class Night:
    """Everything that happens, and what was seen of it."""

    home: Path
    plan: Plan
    desktop: Desktop
    loop: Loop
    disk: Disk = field(default_factory=Disk)
    happened: Counter[str] = field(default_factory=Counter)
    delivered: Counter[Key] = field(default_factory=Counter)
    ordered: dict[int, GenerationRequest] = field(default_factory=dict)
    ended: dict[int, JobState] = field(default_factory=dict)
    cancelled: set[int] = field(default_factory=set)
    memory: list[tuple[int, float, float]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.plan.seed)
        self.session = self.desktop.session
        self.elsewhere = self.home / "elsewhere"
        self.elsewhere.mkdir()
        every = max(1, self.plan.jobs // max(1, self.plan.kills))
        half = (every + 1) // 2  # the last one, too, has orders left to be killed in
        self._kills_at = [n * every + self.chance.randrange(half) for n in range(self.plan.kills)]
        self.session.running.image_done.connect(self._on_image)
        self.session.jobs.changed.connect(self._look_at_jobs)

    def _on_image(self, image: Any) -> None:
        self.delivered[image.request.prompt, image.request.seed] += 1

    def _look_at_jobs(self) -> None:
        for job in self.session.jobs.history.jobs()[: MOST_WAITING * 2]:
            self.ended[job.id] = job.state

    @property
    def over(self) -> bool:
        """Whether every order has ended and every picture has its place."""
        whole = len(self.ordered) == self.plan.jobs and len(self.ended) == self.plan.jobs
        return whole and not self.session.busy and not self.session.saving.unsaved and not self._kills_at

    def enough(self) -> None:
        """The morning comes early: what is ordered is the night's work."""
        self.plan.jobs = len(self.ordered)
        self._kills_at.clear()

    def turn(self) -> None:
        """What a person and the world do next."""
        self.loop.doing = self._act()
        self.happened[self.loop.doing] += 1
        count = len(self.ended)
        if not self.memory or count >= self.memory[-1][0] + max(1, self.plan.jobs // 100):
            self.memory.append((count, *self._megabytes()))

    def _act(self) -> str:
        jobs = self.session.jobs
        if self._kills_at and len(self.ended) >= self._kills_at[0]:
            if self._kill():
                del self._kills_at[0]
                return "kill"
            if len(self.ended) == len(self.ordered) == self.plan.jobs:
                self._kills_at.clear()  # nothing is left that could be killed
        if jobs.held and self.chance.random() < 0.5:
            return self._resume()
        if self.session.saving.unsaved and self.chance.random() < 0.3:
            return self._save_at_last()
        left = self.plan.jobs - len(self.ordered)
        if left and len(jobs.waiting()) < MOST_WAITING and self.chance.random() < 0.6:
            return self._order()
        return self._trouble()

    def _order(self) -> str:
        (fault,) = self.chance.choices([*FAULTS], [weight for weight, _ in FAULTS.values()])
        number, images = len(self.ordered), self.chance.choice(IMAGES)
        values = {
            "prompt": f"{fault}: a house, number {number}",
            "seed": self.chance.randrange(2**31),
            "steps": self.chance.choice(STEPS),
            "width": self.chance.choice(SIDES),
            "height": self.chance.choice(SIDES),
            "rows": 1,
            "columns": 2 if fault == "short for two" else images,
        }
        for name, value in values.items():
            self.session.draft.set(name, value)
        job = self.session.jobs.add(self.session.draft.to_request())
        self.ordered[job.id] = job.request
        self.session.jobs.writer.when_written(lambda: self._look_at_order(job))
        return "order"

    def _look_at_order(self, job: Job) -> None:
        if self.session.jobs.job(job.id) is None:  # the queue's file is locked: the person presses again
            del self.ordered[job.id]
            self.happened["an order refused"] += 1

    def _trouble(self) -> str:
        jobs, kind = self.session.jobs, self.chance.random()
        waiting = [job.id for job in jobs.waiting()]
        if kind < 0.005 and self.session.running.in_view is not None:
            self.cancelled.add(self.session.running.in_view.id)
            self.session.dispatch.stop()
            return "cancel the running one"
        if kind < 0.01 and waiting:
            chosen = self.chance.choice(waiting)
            self.cancelled.add(chosen)
            jobs.cancel(chosen)
            return "cancel a waiting one"
        if kind < 0.03 and len(waiting) > 1:
            jobs.move([self.chance.choice(waiting)], 1)
            return "move"
        if kind < 0.035:
            self.disk.refusals = self.chance.randint(1, 3)
            return "full disk"
        if kind < 0.042:
            file = self.chance.choice(("library.db", "queue.db"))
            lock_for(self.home / "data" / file, self.chance.uniform(*LOCKED_SECONDS))
            return f"lock {file}"
        return "nothing"

    def _resume(self) -> str:
        for job in self.session.jobs.held:
            if job.request.prompt.startswith("crash"):
                self.cancelled.add(job.id)
                self.session.jobs.cancel(job.id)
        self.session.jobs.resume()
        return "resume"

    def _save_at_last(self) -> str:
        if self.chance.random() < 0.5:
            self.session.saving.retry()
            return "save again"
        self.session.saving.save_elsewhere(self.elsewhere)
        return "save elsewhere"

    def _engine(self) -> psutil.Process | None:
        pid = getattr(self.session.workers.first._engine, "pid", None)
        try:
            return psutil.Process(pid) if pid is not None else None
        except psutil.NoSuchProcess:
            return None

    def _kill(self) -> bool:
        engine = self._engine()
        if engine is None or self.session.running.in_view is None:
            return False
        try:
            engine.kill()
        except psutil.NoSuchProcess:  # it crashed by itself just now
            return False
        return True

    def _megabytes(self) -> tuple[float, float]:
        engine = self._engine()
        try:
            child = engine.memory_info().rss / 1e6 if engine else 0.0
        except psutil.NoSuchProcess:
            child = 0.0
        return psutil.Process().memory_info().rss / 1e6, child


def run(app: QApplication, home: Path, plan: Plan) -> dict[str, Any]:
    """One night. Raises AssertionError on what must not happen."""
    began = time.monotonic()
    usual = wiring.engine_command
    wiring.engine_command = lambda _device="auto": [sys.executable, "-m", "tests.benchmarks.soak_engine"]
    desktop = Desktop(app, wiring.build(paths_under(home)))
    night = Night(home, plan, desktop, Loop())
    usual_end = signal.signal(signal.SIGTERM, lambda *_: night.enough())
    try:
        desktop.session.draft.set("larger", False)
        desktop.window.show()
        _until(app, lambda: desktop.session.device.report is not None)
        next_turn = 0.0
        while not night.over:
            if time.monotonic() >= next_turn:
                night.turn()
                next_turn = time.monotonic() + night.chance.uniform(*TURN_MS) / 1000
            app.processEvents()
            time.sleep(0.0005)
        figures = night.loop.figures()
        assert desktop.window.close()
    finally:
        signal.signal(signal.SIGTERM, usual_end)
        night.disk.give_back()
        wiring.engine_command = usual
        if desktop.window.isVisible():
            desktop.session.close(30)
    return check(night) | {"loop": figures, "minutes": round((time.monotonic() - began) / 60, 1)}


def paths_under(home: Path) -> Paths:
    """Everything in one folder, as SDDESK_HOME does it."""
    return default_paths({HOME_VARIABLE: str(home)})


def _until(app: QApplication, done: Callable[[], bool]) -> None:
    while not done():
        app.processEvents()
        time.sleep(0.001)


def check(night: Night) -> dict[str, Any]:
    """Hold what lies on the disk against what was delivered and told. Raises AssertionError on a difference."""
    library, elsewhere = saved(night.home / "pictures"), saved(night.elsewhere)
    found = library + elsewhere
    assert not night.delivered - found, f"lost: {list((night.delivered - found).elements())[:5]}"
    assert not found - night.delivered, f"nobody made: {list((found - night.delivered).elements())[:5]}"
    doubled = [key for key, times in found.items() if times > 1]
    assert not doubled, f"made or saved twice: {doubled[:5]}"
    for job_id, request in night.ordered.items():
        wanted = FAULTS[request.prompt.partition(":")[0]][1]
        ended = night.ended[job_id]
        assert ended == wanted or (ended == JobState.CANCELLED and job_id in night.cancelled), (request.prompt, ended)
        if ended == JobState.FINISHED:
            whole = [(request.prompt, request.single(index).seed) for index in range(request.images)]
            assert all(found[key] == 1 for key in whole), f"not whole: {request.prompt}"
    return {
        "jobs": len(night.ordered),
        "seed": night.plan.seed,
        "kills": night.happened["kill"],
        "ended": dict(Counter(night.ended[job_id].value for job_id in night.ordered)),
        "faults_of_the_engine": dict(Counter(r.prompt.partition(":")[0] for r in night.ordered.values())),
        "happened": dict(night.happened.most_common()),
        "pictures": found.total(),
        "saved_elsewhere": elsewhere.total(),
        "lost": 0,
        "made_twice": 0,
        "memory": memory(night.memory),
    }


def saved(folder: Path) -> Counter[Key]:
    """How often each picture is among the files; every one of them can be read."""
    found: Counter[Key] = Counter()
    for file in folder.rglob("*.png"):
        request = read_picture(file).request
        assert request is not None, file
        found[request.prompt, request.seed] += 1
    return found


def memory(points: list[tuple[int, float, float]]) -> dict[str, list[int]]:
    """Medians of tenths of the night, in MB: the window's process and, where it lived, the engine's."""
    size = max(1, len(points) // POINTS)
    tenths = [points[start : start + size] for start in range(0, len(points), size)]
    return {
        "window_mb": [round(statistics.median(window for _, window, _ in tenth)) for tenth in tenths],
        "engine_mb": [round(statistics.median([e for *_, e in tenth if e > 0] or [0])) for tenth in tenths],
    }


def main() -> None:
    """Soak, print, keep."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--jobs", type=int, default=2000)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([sys.argv[0]])
    with tempfile.TemporaryDirectory() as folder:
        start_log(paths_under(Path(folder)).logs)
        figures = run(app, Path(folder), Plan(arguments.jobs, arguments.kills, arguments.seed))
    table("The soak", ["", ""], [[name, str(value)] for name, value in figures.items()])
    keep("soak", figures)


if __name__ == "__main__":
    main()
