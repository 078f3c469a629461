"""How a picture of another shape fills the size of a request."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from sddesk.core.fitting import Box, FitBox, fit_box, region_around, whole_sides
from sddesk.core.inputs import Fit, Sides

sides = st.integers(1, 20_000)
sizes = st.tuples(sides, sides)
fits = st.sampled_from(["crop", "fill", "stretch"])


@pytest.mark.parametrize(
    ("fit", "source", "expected"),
    [
        ("crop", (400, 200), FitBox(box=(100, 0, 300, 200), width=64, height=64)),
        ("crop", (200, 400), FitBox(box=(0, 100, 200, 300), width=64, height=64)),
        ("fill", (400, 200), FitBox(box=(0, 0, 400, 200), width=64, height=32, top=16)),
        ("fill", (200, 400), FitBox(box=(0, 0, 200, 400), width=32, height=64, left=16)),
        ("stretch", (400, 200), FitBox(box=(0, 0, 400, 200), width=64, height=64)),
        ("crop", (64, 64), FitBox(box=(0, 0, 64, 64), width=64, height=64)),
        ("fill", (10, 1), FitBox(box=(0, 0, 10, 1), width=64, height=6, top=29)),
    ],
)
def test_a_picture_on_a_square_of_64(fit: Fit, source: tuple[int, int], expected: FitBox) -> None:
    assert fit_box(source, (64, 64), fit) == expected


@given(source=sizes, target=sizes, fit=fits)
def test_every_shape_fits_every_other(source: tuple[int, int], target: tuple[int, int], fit: Fit) -> None:
    found = fit_box(source, target, fit)
    left, top, right, bottom = found.box
    assert 0 <= left < right <= source[0] and 0 <= top < bottom <= source[1]
    assert found.left >= 0 and found.left + found.width <= target[0] and found.width >= 1
    assert found.top >= 0 and found.top + found.height <= target[1] and found.height >= 1
    if fit == "crop":
        assert (found.width, found.height) == target
        assert (right - left) / (bottom - top) == pytest.approx(target[0] / target[1], rel=1e-6)
    else:
        assert found.box == (0, 0, *source)
        assert target[0] == found.width or target[1] == found.height


@given(size=sizes, fit=fits)
def test_a_picture_of_the_size_is_taken_as_it_is(size: tuple[int, int], fit: Fit) -> None:
    assert fit_box(size, size, fit) == FitBox(box=(0, 0, *size), width=size[0], height=size[1])


@given(
    source=st.tuples(st.integers(1, 99), st.integers(1, 99)),
    target=st.tuples(st.integers(1, 99), st.integers(1, 99)),
    fit=fits,
)
def test_pillow_takes_every_box(source: tuple[int, int], target: tuple[int, int], fit: Fit) -> None:
    found = fit_box(source, target, fit)
    part = Image.new("RGB", source).resize((found.width, found.height), Image.Resampling.LANCZOS, box=found.box)
    assert part.size == (found.width, found.height)


def test_no_size_is_refused() -> None:
    with pytest.raises(ValueError, match="0 x 5"):
        fit_box((0, 5), (64, 64), "crop")


@pytest.mark.parametrize(
    ("bounds", "margin", "shape", "region"),
    [
        ((40, 40, 60, 60), 10, (64, 64), (30, 30, 70, 70)),
        ((40, 40, 60, 60), 10, (64, 32), (10, 30, 90, 70)),
        ((40, 40, 60, 60), 10, (32, 64), (30, 10, 70, 90)),
        ((0, 0, 10, 10), 10, (64, 32), (0, 0, 40, 20)),
        ((90, 90, 100, 100), 0, (64, 64), (90, 90, 100, 100)),
        ((0, 45, 100, 55), 5, (64, 64), (0, 0, 100, 100)),
        ((0, 0, 100, 100), 32, (64, 32), (0, 0, 100, 100)),
        ((50, 50, 51, 51), 0, (64, 48), (49, 50, 51, 51)),
    ],
)
def test_a_region_has_the_shape_that_is_drawn_as_far_as_the_picture_goes(
    bounds: Box, margin: int, shape: tuple[int, int], region: Box
) -> None:
    assert region_around(bounds, margin, (100, 100), shape) == region


@given(
    st.tuples(st.integers(1, 300), st.integers(1, 300)),
    st.integers(0, 60),
    st.tuples(st.integers(8, 512), st.integers(8, 512)),
    st.data(),
)
def test_a_region_holds_what_it_is_around(
    within: tuple[int, int], margin: int, shape: tuple[int, int], data: st.DataObject
) -> None:
    left, top = data.draw(st.integers(0, within[0] - 1)), data.draw(st.integers(0, within[1] - 1))
    right, bottom = data.draw(st.integers(left + 1, within[0])), data.draw(st.integers(top + 1, within[1]))
    found = region_around((left, top, right, bottom), margin, within, shape)
    assert 0 <= found[0] <= left and right <= found[2] <= within[0]
    assert 0 <= found[1] <= top and bottom <= found[3] <= within[1]


@pytest.mark.parametrize(
    ("size", "sides", "whole"),
    [
        ((64, 64), (8, 0, 0, 0), (8, 0, 0, 0)),
        ((61, 64), (10, 0, 0, 0), (11, 0, 0, 0)),
        ((61, 64), (10, 0, 5, 0), (10, 0, 9, 0)),
        ((64, 60), (10, 0, 0, 0), (16, 0, 0, 4)),
        ((64, 60), (0, 1, 0, 0), (0, 4, 0, 0)),
    ],
)
def test_sides_grow_until_the_picture_has_whole_steps(size: tuple[int, int], sides: Sides, whole: Sides) -> None:
    assert whole_sides(size, sides, 8) == whole
