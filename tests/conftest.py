"""Fixtures that several areas share."""

from __future__ import annotations

import functools
import gc
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

import sddesk.engine  # noqa: F401 - what it says to libraries holds for tests that import them by themselves
from tests.second_try import pytest_addoption, pytest_configure  # noqa: F401 - they are hooks

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before any Qt import; name another to see the windows
if "PYTEST_XDIST_WORKER" in os.environ:
    # Before any import of torch. Two processes with two threads each wait for one another at every layer: on a busy
    # machine of two cores one test took 152 s so, and 1.3 s with one thread.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
# Hundreds of processes are started by the tests. Where Python is told to keep no compiled code, each of them would
# compile the program anew: 0.7 s of a core.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


MOST_PROCESSES = 3
MEMORY_EACH = 7 * 2**30  # one process was seen with 8 GB: two need a machine of 16
OUR_THREADS = ("sddesk-", "generation", "engine-listener", "engine-speaker", "engine-calls")
GRACE_SECONDS = 30.0
SETTLING = 10  # passes of the event loop: a layout may ask for another one
PATIENCE_MS = 60_000  # the longest that a test waits for its window: only a test that fails waits so long


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """How many processes share all tests, by cores and memory; 0 where that is one.

    One more than there are cores: a third of the time a test waits for a process that it started.
    """
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    processes = min(MOST_PROCESSES, cores + 1 if cores > 1 else 1, psutil.virtual_memory().total // MEMORY_EACH)
    return processes if processes > 1 else 0


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the journeys last: Qt dresses the windows that they leave again at each change of the theme in a later test.

    Ten such windows made the tests of icons, contrast and large text ten times as slow.
    """
    items.sort(key=lambda item: "journeys" in item.path.parts)


def pytest_collection_finish() -> None:
    """Take what the imports left out of every later collection: half a million objects that stay anyway."""
    gc.collect()
    gc.freeze()


def children_now() -> list[psutil.Process]:
    """The processes below this one. Linux says at once when there are none; psutil looks through every process."""
    lists = list(Path("/proc/self/task").glob("*/children"))
    try:
        if lists and not any(pids.read_bytes() for pids in lists):
            return []
    except OSError:  # a thread ended meanwhile
        pass
    return psutil.Process().children(recursive=True)


def left_over(threads: set[threading.Thread], children: set[int]) -> list[str]:
    """Threads of ours and child processes that are not among these."""
    new = [thread.name for thread in threading.enumerate() if thread not in threads]
    ended = (psutil.STATUS_ZOMBIE, psutil.STATUS_DEAD)
    found = [name for name in new if name.startswith(OUR_THREADS)]
    for child in children_now():
        try:
            if child.pid not in children and child.status() not in ended:
                found.append(" ".join(child.cmdline()) or child.name())
        except psutil.NoSuchProcess:
            continue
    return found


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """Fail a test that leaves a thread of ours or a child process; what ends by itself has a moment for it."""
    threads = set(threading.enumerate())
    children = {child.pid for child in children_now()}
    yield
    deadline = time.monotonic() + GRACE_SECONDS
    while (left := left_over(threads, children)) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not left, f"left running: {left}"


@pytest.fixture(autouse=True)
def garbage_is_collected_on_the_main_thread() -> Iterator[None]:
    """Collect between tests, and never on a thread of ours, where it would destroy Qt objects of an earlier test.

    See sddesk/session/garbage.py for how that hangs. Older garbage is looked through every fortieth time.
    """
    gc.disable()
    yield
    gc.collect(2 if gc.get_count()[2] > 40 else 1)


class Unsynced(sqlite3.Connection):
    """A database that hands its changes to the system and does not wait for the disk."""

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        return super().execute("PRAGMA synchronous = OFF" if sql.startswith("PRAGMA synchronous") else sql, *values)


@pytest.fixture(scope="session", autouse=True)
def the_disk_is_not_waited_for() -> Iterator[None]:
    """Take the waiting out of saving: a killed process loses nothing without it, only a power cut would."""
    with pytest.MonkeyPatch.context() as patch:
        connect = sqlite3.connect
        patch.setattr(sqlite3, "connect", functools.partial(connect, factory=Unsynced))
        patch.setattr(os, "fsync", lambda _: None)
        yield


class PatientBot(QtBot):
    """A qtbot whose waits end as soon as they can, and give a busy machine a minute before they fail."""

    def waitUntil(self, callback: Callable[[], Any], *, timeout: int = PATIENCE_MS) -> None:  # noqa: N802 - Qt's name
        super().waitUntil(callback, timeout=max(timeout, PATIENCE_MS))

    def wait(self, ms: int) -> None:
        super().wait(ms)
        for _ in range(SETTLING):  # a busy machine may have given all that time to others
            qt_api.QtCore.QCoreApplication.processEvents()

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **options: Any) -> Any:  # noqa: N802 - Qt's name
        return super().waitSignal(signal, timeout=max(timeout, PATIENCE_MS), **options)


@pytest.fixture
def qtbot(qapp: Any, request: pytest.FixtureRequest) -> Iterator[QtBot]:
    """The robot of pytest-qt, with patience. What a test copied is no other test's, and not there when Python ends."""
    yield PatientBot(request)
    qt_api.QtGui.QGuiApplication.clipboard().clear()


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny random SD 1 pipeline folder (native size 64 px), shared and read-only: copy it before you break it."""
    from tests.tiny import make_tiny_pipeline

    return make_tiny_pipeline(tmp_path_factory.mktemp("models") / "tiny")
