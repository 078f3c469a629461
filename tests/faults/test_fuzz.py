"""A slice of the fuzz of every parser (tests/benchmarks/fuzz.py has the whole)."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.fuzz import fuzz


def test_f16_f21_f25_f55_f57_no_parser_answers_foreign_bytes_with_a_crash(tmp_path: Path, qapp: object) -> None:
    figures = fuzz(tmp_path, inputs=2500, seed=20261123)
    assert sum(row["inputs"] for row in figures.values()) >= 2400
    assert all(row["read"] + row["refused"] == row["inputs"] for row in figures.values())
    assert sum(row["refused"] for row in figures.values()) > 500, "the inputs are damaged enough to be refused"
