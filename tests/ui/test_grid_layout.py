"""Where pictures stand: columns, days, and the way from one to the next. No Qt."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sddesk.ui.grid_layout import GridLayout, Measures, Rect

SIZES = Measures(cell=100, gap=10, margin=20, heading=30)


def layout(*counts: int, width: int = 400, headings: bool = True) -> GridLayout:
    return GridLayout(counts, width, SIZES, headings=headings)


def test_days_begin_a_new_line_under_a_heading() -> None:
    made = layout(4, 1)
    assert made.columns == 3
    assert made.cell == (360 - 2 * 10) // 3  # the lines are full, with the same gap in both directions
    assert [section.top for section in made.sections] == [20, 20 + 30 + 2 * 123]
    assert made.rect(0) == Rect(20, 50, 113, 113)
    assert made.rect(2).x == 20 + 2 * 123
    assert made.rect(3).y == 50 + 123
    assert made.rect(4) == Rect(20, 326, 113, 113)
    assert list(made.headings_between(0, 400)) == [(0, 20), (1, 296)]
    assert list(made.headings_between(100, 200)) == [(0, 20)]


def test_without_headings_it_is_one_run() -> None:
    made = layout(7, headings=False)
    assert made.rect(0).y == 20
    assert made.height == 20 + 3 * 123 - 10 + 20


@pytest.mark.parametrize("width", range(100, 2600, 7))
def test_cells_fill_the_lines_and_stay_near_the_size_that_is_wished(width: int) -> None:
    made = layout(500, width=width)
    last = made.rect(made.columns - 1)
    assert width - 20 - last.x - last.width < made.columns or made.columns == 1
    assert last.x + last.width <= width - 20 or width < 2 * 20
    assert made.cell <= 155
    assert made.cell >= 65 or made.columns == 1


def test_arrows_go_over_days_and_stay_in_their_column() -> None:
    made = layout(5, 2, 4)
    assert made.beside(1, 1) == 4
    assert made.beside(2, 1) == 4  # the line below is shorter
    assert made.beside(4, 1) == 6
    assert made.beside(6, 1) == 8
    assert made.beside(8, -1) == 6
    assert made.beside(9, -1) == 6
    assert made.beside(0, -3) == 0
    assert made.beside(10, 5) == 10


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.integers(1, 9), min_size=1, max_size=8),
    st.integers(100, 900),
    st.booleans(),
    st.integers(-50, 3000),
    st.integers(0, 900),
)
def test_every_row_is_found_where_it_stands(
    counts: list[int], width: int, headings: bool, top: int, height: int
) -> None:
    made = layout(*counts, width=width, headings=headings)
    assert made.count == sum(counts)
    places = [made.rect(row) for row in range(made.count)]
    assert len(set(places)) == made.count
    for row, place in enumerate(places):
        assert made.row_at(place.x + made.cell // 2, place.y + made.cell // 2) == row
        assert place.y + made.cell <= made.height
    seen = set(made.rows_between(top, top + height))
    for row, place in enumerate(places):
        if place.y < top + height and place.y + made.cell > top:
            assert row in seen
    area = Rect(30, top, 150, height)
    touched = {
        row
        for row, place in enumerate(places)
        if place.x < 180 and place.x + made.cell > 30 and place.y < top + height and place.y + made.cell > top
    }
    assert set(made.rows_in(area)) == touched


@pytest.mark.parametrize("y", [-100, 0, 5, 10_000])
def test_an_empty_list_has_no_rows(y: int) -> None:
    made = layout()
    assert made.row_at(10, y) is None
    assert not made.rows_between(y, y + 500)


def test_a_million_pictures_of_ten_years_are_laid_out_at_once() -> None:
    began = time.process_time()
    made = layout(*[274] * 3650, width=1000)
    for row in range(0, made.count, 10_000):
        made.rows_between(made.rect(row).y, made.rect(row).y + 800)
    assert made.count > 1_000_000
    assert time.process_time() - began < 0.2
