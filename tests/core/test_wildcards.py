"""Wildcards: drawn by the seed, nested, bounded, and text where they are none."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sddesk.core.errors import SddeskError
from sddesk.core.wildcards import MAX_CHARACTERS, MAX_DRAWS, draw, has_later_marks, has_wildcards, literal

FILES = {
    "animals": ("horse", "cat", "__small/insects__"),
    "small/insects": ("bee", "ant"),
    "circle": ("again __circle__",),
    "双葉": ("花",),
    "hair_colour": ("red",),
    "double": ("__double__ __double__",),
    "weighted": ("0.9::teal", "0.1::brown"),
}


def drawn(text: str, seed: int = 1) -> str:
    return draw(text, seed, FILES.get).text


def test_one_of_the_alternatives_by_the_seed() -> None:
    found = Counter(drawn("a {red|blue|green} house", seed) for seed in range(300))
    assert set(found) == {"a red house", "a blue house", "a green house"}
    assert min(found.values()) > 60
    assert drawn("a {red|blue|green} house", 7) == drawn("a {red|blue|green} house", 7)


def test_what_a_seed_draws_never_changes() -> None:
    """Pictures of earlier versions are made again from their written prompts."""
    assert [drawn("{a|b|c|d|e}", seed) for seed in range(8)] == ["c", "d", "d", "d", "d", "e", "a", "a"]


def test_files_nest_and_lie_in_folders() -> None:
    found = {drawn("one __animals__", seed) for seed in range(60)}
    assert found == {"one horse", "one cat", "one bee", "one ant"}
    assert drawn("__双葉__, __hair_colour__ hair") == "花, red hair"


def test_alternatives_nest() -> None:
    found = {drawn("{a {big|small} house|a __animals__|}", seed) for seed in range(100)}
    assert {"a big house", "a small house", "a horse", ""} <= found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"\{red|blue\}", "{red|blue}"),
        (r"a \__animals__", "a __animals__"),
        (r"{a\|b|a\|b}", r"a|b"),
        ("{one}", "{one}"),
        ("{{{masterpiece}}}", "{{{masterpiece}}}"),
        ("a | b", "a | b"),
        ("{unclosed|one", "{unclosed|one"),
        ("(red:1.2) \\(x\\)", "(red:1.2) \\(x\\)"),
        ("snake_case __ two", "snake_case __ two"),
    ],
)
def test_what_is_text(text: str, expected: str) -> None:
    assert drawn(text) == expected


def test_f57_a_missing_file_is_left_as_text_and_said() -> None:
    told = draw("a __unicorns__ and a __unicorns__", 1, FILES.get)
    assert told.text == "a __unicorns__ and a __unicorns__"
    assert len(told.notes) == 1
    assert "__unicorns__" in str(told.notes[0])


@pytest.mark.parametrize("text", ["__circle__", "__double__"])
def test_f57_circles_end_and_are_said(text: str) -> None:
    told = draw(text, 1, FILES.get)
    assert text in told.text
    assert len(told.text) < 100 * MAX_DRAWS
    assert "circle" in str(told.notes[0])


def test_f57_more_than_a_thousand_draws_are_text_and_said_as_that() -> None:
    drawn = draw("{a|b} " * 1001 + "{c|d}", 1, {}.get)
    assert drawn.text.endswith("{a|b} {c|d}") and drawn.text.count("{") == 2
    assert [str(note) for note in drawn.notes] == [
        f"A prompt draws 1000 wildcards at most: {mark} was left in the prompt as text." for mark in ("{a|b}", "{c|d}")
    ]


def shares(text: str, count: int = 1000) -> dict[str, float]:
    found = Counter(drawn(text, seed) for seed in range(count))
    return {words: number / count for words, number in found.items()}


def test_weights_say_how_often_and_are_not_drawn() -> None:
    found = shares("{0.9::red|0.1::blue}")
    assert set(found) == {"red", "blue"} and 0.87 < found["red"] < 0.93
    found = shares("{3::red|blue|.0::green}")
    assert set(found) == {"red", "blue"} and 0.71 < found["red"] < 0.79
    found = shares("__weighted__")
    assert set(found) == {"teal", "brown"} and 0.87 < found["teal"] < 0.93
    told = draw("{0::a|0::b}", 1, {}.get)
    assert told.text in ("a", "b") and "no alternative has a weight above 0" in str(told.notes[0])


def test_several_of_one_list_are_different_ones() -> None:
    assert set(shares("{2$$a|b|c}")) == {f"{x}, {y}" for x in "abc" for y in "abc" if x != y}
    assert set(shares("{1-2$$ and $$a|b}")) == {"a", "b", "a and b", "b and a"}
    assert set(shares("{-2$$a|b}")) == set(shares("{1-$$a|b}")) == {"a", "b", "a, b", "b, a"}
    assert set(shares("{9$$a|b}")) == {"a, b", "b, a"}
    assert shares("{0$$a|b}") == {"": 1.0}
    assert set(shares("{2$$__weighted__}")) == {"teal, brown", "brown, teal"}
    assert set(shares("{2$$9::a|{x|y}}")) == {"a, x", "a, y", "x, a", "y, a"}
    assert draw("{$5|$9$}", 1, {}.get).text in ("$5", "$9$")
    assert draw("{$$} {2$$ {a}", 1, {}.get).text == "{$$} {2$$ {a}"


def test_f81_b19_the_drawn_text_is_bounded_and_a_file_is_asked_for_once() -> None:
    asked: list[str] = []

    def lines(name: str) -> tuple[str, ...]:
        asked.append(name)
        return ("x" * 3000,)

    told = draw("__long__ " * 1000, 1, lines)
    assert len(told.text) <= MAX_CHARACTERS and asked == ["long"]
    assert "100000 characters at most: __long__" in str(told.notes[0])


def test_f81_a_file_that_cannot_be_read_is_said_and_left_as_text() -> None:
    def lines(name: str) -> tuple[str, ...]:
        raise SddeskError("No {name}.", name=name)

    told = draw("a __b__ {2$$__b__}", 1, lines)
    assert told.text == "a __b__ {2$$__b__}" and [str(note) for note in told.notes] == ["No b."]


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("{0.9::a|b}", True),
        ("{2$$a|b}", True),
        ("{2$$__a__}", True),
        ("__a/*__", True),
        ("{a|b} __c__ {d::e|f}", False),
        ("2$$ __a__ 0.9::b", False),
    ],
)
def test_what_the_first_rule_drew_otherwise(text: str, later: bool) -> None:
    assert has_later_marks(text) is later


def test_the_negative_prompt_has_draws_of_its_own() -> None:
    text = "{a|b|c|d|e|f|g|h}{a|b|c|d|e|f|g|h}{a|b|c|d|e|f|g|h}"
    assert draw(text, 1, FILES.get).text != draw(text, 1, FILES.get, "negative prompt").text


MARKS = st.text(st.sampled_from("ab{}|_\\ /"), max_size=30)


@given(MARKS, st.integers(0, 2**64 - 1))
def test_literal_text_is_given_back(text: str, seed: int) -> None:
    lines = {"a": ("b",), "b": ("{a|b}",)}.get
    assert draw(literal(text), seed, lines).text == text
    if not has_wildcards(text):
        assert literal(text) == text == draw(text, seed, lines).text


def test_a_hundred_thousand_braces_take_no_time() -> None:
    for text in ("{" * 100_000, "{a|" * 30_000 + "}" * 30_000, "{a|b}" * 20_000):
        draw(text, 1, FILES.get)
