"""Which version is the newer one."""

from __future__ import annotations

import pytest

from sddesk.core.release import Release


@pytest.mark.parametrize(
    ("one", "other", "newer"),
    [("0.10.0", "0.9.3", True), ("1.0", "1.0.0", False), ("0.1.0", "0.1.0", False), ("0.2", "0.10", False)],
)
def test_numbers_are_compared_as_numbers(one: str, other: str, newer: bool) -> None:
    assert Release(version=one, page="https://example.org").is_newer_than(other) is newer
