"""Names of samplers and schedules from other programs: ours where one means the same, else unknown."""

from __future__ import annotations

import pytest

from sddesk.core.foreign_samplers import known, nearest


@pytest.mark.parametrize(
    ("name", "schedule_name", "ids"),
    [
        ("DPM++ 2M Karras", "", ("dpmpp_2m", "karras")),
        ("Euler a", "", ("euler_a", None)),
        ("dpmpp_2m_k", "", ("dpmpp_2m", "karras")),
        ("DPM fast", "", (None, None)),
        ("Euler", "KL Optimal", ("euler", None)),
        ("", "", (None, None)),
    ],
)
def test_what_is_not_ours_is_unknown(name: str, schedule_name: str, ids: tuple[str | None, str | None]) -> None:
    assert known(name, schedule_name) == ids


def test_the_nearest_is_one_of_ours() -> None:
    assert nearest("Euler a") == "euler_a"
    assert nearest("Restart")
