"""The rule of threads on a processor: physical cores, passive waiting, and the person's own word over both."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from sddesk.engine.host.running_child import _environment
from sddesk.engine.threads import thread_environment, usable_cores

ROOT = Path(__file__).parents[2]


def test_physical_cores_and_passive_waiting() -> None:
    cores = str(usable_cores())
    assert thread_environment({}) == {"OMP_NUM_THREADS": cores, "OMP_WAIT_POLICY": "PASSIVE", "KMP_BLOCKTIME": "0"}


def test_what_a_person_set_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    assert thread_environment({"OMP_NUM_THREADS": "3", "OMP_WAIT_POLICY": "ACTIVE", "KMP_BLOCKTIME": "9"}) == {}
    monkeypatch.setenv("OMP_NUM_THREADS", "3")
    assert _environment()["OMP_NUM_THREADS"] == "3"


@pytest.mark.parametrize(("physical", "allowed", "used"), [(8, 16, 8), (8, 4, 4), (None, 6, 6), (4, 1, 1)], ids=str)
def test_never_more_than_the_process_may_use(
    monkeypatch: pytest.MonkeyPatch, physical: int | None, allowed: int, used: int
) -> None:
    monkeypatch.setattr(psutil, "cpu_count", lambda logical=True: physical)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _pid: set(range(allowed)), raising=False)
    assert usable_cores() == used


def test_torch_computes_with_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    code = "import torch; print(torch.get_num_threads())"
    told = subprocess.run(
        [sys.executable, "-c", code], env=_environment(), cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == str(usable_cores())
