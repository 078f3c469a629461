"""A slice of the long run over random file names, which has a command of its own."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.names import fuzz_names


def test_f23_f71_random_names_go_through_everything_that_walks_over_files(tmp_path: Path) -> None:
    figures = fuzz_names(tmp_path, 200, seed=7)
    assert figures["names"] > 180 and figures["broken"] == 0
