"""Chips, a model, an album and an order become one search, and back into words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from sddesk.core.search import parse_query
from sddesk.session.pictures.filters import Chip, Filters, Shape, Since

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("filters", "typed"),
    [
        (Filters(), ""),
        (Filters(text="a cat"), "a cat"),
        (Filters(chip=Chip.FAVOURITES), "is:favourite"),
        (Filters(text="red", chip=Chip.TRASH), "red is:trashed"),
        (Filters(since=Since.TODAY), "on:today"),
        (Filters(since=Since.WEEK, shape=Shape.PORTRAIT), "after:7d is:portrait"),
        (Filters(since=Since.MONTH, chip=Chip.FAVOURITES), "is:favourite after:30d"),
        (Filters(since=Since.YEAR, shape=Shape.SQUARE), "on:2026 is:square"),
        (Filters(since=Since.EARLIER, shape=Shape.LANDSCAPE), "before:2026 is:landscape"),
        (Filters(model="dreamy v2", album="Best of", sort="seed"), 'model:"dreamy v2" album:"Best of" sort:seed'),
        (Filters(text="sort:stars red", sort="seed"), "sort:stars red"),
    ],
)
def test_what_is_chosen_is_what_one_would_type(filters: Filters, typed: str) -> None:
    assert filters.as_text(TODAY) == typed
    whole = filters.album or filters.chip == Chip.TRASH  # elsewhere an enlargement stands for what it enlarges
    assert filters.query(TODAY) == parse_query(typed if whole else f"{typed} -is:original", TODAY)


@pytest.mark.parametrize("text", ["is:original", "-is:original", "a is:trashed", "is:missing", "album:best"])
def test_what_is_asked_for_by_word_is_not_left_out(text: str) -> None:
    assert Filters(text=text).query(TODAY) == parse_query(text, TODAY)


def test_each_choice_narrows_and_the_order_does_not() -> None:
    plain = Filters(sort="oldest")
    assert not plain.narrows and not replace(plain, text="  ").narrows
    times = ({"since": Since.WEEK}, {"shape": Shape.SQUARE})
    for change in ({"text": "a"}, {"chip": Chip.MISSING}, {"model": "x"}, {"album": "y"}, *times):
        assert replace(plain, **change).narrows  # type: ignore[arg-type]


def test_a_quote_in_a_name_breaks_no_search() -> None:
    assert len(Filters(model='a "b" c', album="x").query(TODAY).terms) == 2
