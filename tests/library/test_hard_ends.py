"""Slices of two long runs that have commands of their own: saves killed at random, damaged files by the thousand."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.benchmarks.damaged import read_all
from tests.benchmarks.kills import kill_saves
from tests.benchmarks.traced_kills import kill_at_calls


def test_f01_f02_ten_random_kills_lose_nothing(home: Path) -> None:
    assert kill_saves(home, 10, seed=7)["promised"] > 0


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_f01_f02_saves_killed_at_system_calls_lose_nothing(tmp_path: Path) -> None:
    assert kill_at_calls(tmp_path, 5, seed=7)["lost"] == 0


def test_f16_f19_f20_damaged_files_are_read_or_refused(tmp_path: Path) -> None:
    figures = read_all(tmp_path, 400, seed=7)
    assert figures["read"] + figures["refused"] == 400
    assert figures["longest_ms"] < 5000 and figures["memory_growth_mb"] < 300
