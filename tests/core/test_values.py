"""The small values that cross every line."""

from __future__ import annotations

import pytest

from sddesk.core.errors import SddeskError
from sddesk.core.messages import Message
from sddesk.core.pixels import Pixels
from sddesk.core.samplers import DEFAULT_SAMPLER, SAMPLERS, SCHEDULES, sampler


@pytest.mark.parametrize(("width", "height", "count"), [(2, 2, 11), (0, 1, 0), (1, -1, 3), (2, 1, 8)])
def test_pixels_that_do_not_fit_are_no_picture(width: int, height: int, count: int) -> None:
    with pytest.raises(ValueError, match=r"no .* picture"):
        Pixels(width=width, height=height, rgb=bytes(count))


def test_an_error_is_a_template_and_its_values() -> None:
    error = SddeskError("There is no {what}.", "Make a {what}.", what="folder {x}")
    assert str(error) == "There is no folder {x}. Make a folder {x}."
    assert error.message.filled("{what} がありません。") == "folder {x} がありません。"
    assert error.hint == Message("Make a {what}.", (("what", "folder {x}"),))


def test_sampler_rows_are_whole() -> None:
    schedules = {row.id for row in SCHEDULES}
    assert len({row.id for row in SAMPLERS}) == len({row.a1111_name for row in SAMPLERS}) == len(SAMPLERS) == 13
    assert all(set(row.schedules) <= schedules and "normal" in row.schedules and row.about for row in SAMPLERS)
    default = sampler(DEFAULT_SAMPLER)
    assert default is not None and default.default_steps == 50
    assert sampler("no such thing") is None
