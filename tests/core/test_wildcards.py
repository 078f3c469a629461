"""Wildcards: drawn by the seed, nested, bounded, and text where they are none."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sddesk.core.wildcards import MAX_DRAWS, draw, has_wildcards, literal

FILES = {
    "animals": ("horse", "cat", "__small/insects__"),
    "small/insects": ("bee", "ant"),
    "circle": ("again __circle__",),
    "双葉": ("花",),
    "hair_colour": ("red",),
    "double": ("__double__ __double__",),
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


@pytest.mark.parametrize("mark", ["2$$", "1-2$$", "2$$ and $$", "$$"])
def test_f57_several_of_one_list_draw_one_and_say_so(mark: str) -> None:
    drawn = draw(f"a {{{mark}cat|dog}}", 1, {}.get)
    assert drawn.text in ("a cat", "a dog")
    (note,) = drawn.notes
    assert f"“{mark.strip()}”" in str(note) and "one of them was drawn" in str(note)
    assert draw("{$5|$9$}", 1, {}.get).notes == ()


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
