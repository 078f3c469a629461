"""What is taken where nobody says anything else."""

from __future__ import annotations

import pytest

from sddesk.core.samplers import FAST_SAMPLER, FAST_SCHEDULE, FAST_STEPS, Sampling, sampler, usual_sampling


@pytest.mark.parametrize(
    ("said", "fast", "taken"),
    [
        (None, False, Sampling("pndm", "normal", 50)),
        ("unipc", False, Sampling("unipc", "normal", 20)),
        (None, True, Sampling(FAST_SAMPLER, FAST_SCHEDULE, FAST_STEPS)),
        ("euler", True, Sampling("euler", "normal", FAST_STEPS)),
        ("lcm", True, Sampling("lcm", "normal", 6)),
        ("nobody's", False, Sampling("nobody's", "normal", 50)),
    ],
)
def test_usual_sampling(said: str | None, fast: bool, taken: Sampling) -> None:
    assert usual_sampling(said, fast=fast) == taken


def test_fast_is_a_sampler_with_a_schedule_that_it_can_do() -> None:
    row = sampler(FAST_SAMPLER)
    assert row is not None and FAST_SCHEDULE in row.schedules and row.default_steps > FAST_STEPS
