"""The list of faults is true: what it names is there, what is there is named, and no gap is hidden."""

from __future__ import annotations

import re

from tests.faults.rows import README, ROWS, functions_by_row


def test_every_row_has_a_test() -> None:
    assert set(ROWS) == set(functions_by_row())


def test_the_page_names_only_tests_that_are_there_and_none_that_failed() -> None:
    text = README.read_text(encoding="utf-8")
    there = {name for names in functions_by_row().values() for name in names}
    named = set(re.findall(r"`([\w/]+\.py::test_\w+)`", text))
    assert named <= there, "run python -m tests.faults.rows"
    assert "failed)" not in text
    for number in ROWS:
        assert f"| {number} |" in text
