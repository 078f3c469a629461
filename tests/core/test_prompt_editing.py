"""Prompt editing and alternating words: the text of each step, as A1111's manual and the examples in its code say."""

from __future__ import annotations

import time
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sddesk.core.errors import SddeskError
from sddesk.core.prompt import parse, reweighted
from sddesk.core.prompt_editing import MAX_CHANGES, barred_changes_in, changes_in, texts_of_steps, without_marks


def until(text: str, steps: int = 10) -> list[tuple[int, str]]:
    """(last step, its text) of each run of steps with one text."""
    runs = [(text, len(list(run))) for text, run in groupby(texts_of_steps(text, steps))]
    return [(sum(count for _, count in runs[: place + 1]), text) for place, (text, _) in enumerate(runs)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("test", [(10, "test")]),
        ("a [b:3]", [(3, "a "), (10, "a b")]),
        ("a [b: 3]", [(3, "a "), (10, "a b")]),
        ("a [[[b]]:2]", [(2, "a "), (10, "a [[b]]")]),
        ("[(a:2):3]", [(3, ""), (10, "(a:2)")]),
        ("a [b : c : 1] d", [(1, "a b  d"), (10, "a  c  d")]),
        ("a[b:[c:d:2]:1]e", [(1, "abe"), (2, "ace"), (10, "ade")]),
        ("a [unbalanced", [(10, "a [unbalanced")]),
        ("a [b:.5] c", [(5, "a  c"), (10, "a b c")]),
        ("((a][:b:c [d:3]", [(3, "((a][:b:c "), (10, "((a][:b:c d")]),
        ("[a|(b:1.1)]", [(step, "(b:1.1)" if step % 2 == 0 else "a") for step in range(1, 11)]),
        ("[fe|]male", [(step, "male" if step % 2 == 0 else "female") for step in range(1, 11)]),
        ("[fe|||]male", [(1, "female"), (4, "male"), (5, "female"), (8, "male"), (9, "female"), (10, "male")]),
    ],
)
def test_the_examples_of_its_code(text: str, expected: list[tuple[int, str]]) -> None:
    """https://github.com/AUTOMATIC1111/stable-diffusion-webui, modules/prompt_parser.py"""
    assert until(text) == expected


def test_the_examples_of_its_manual() -> None:
    """https://github.com/AUTOMATIC1111/stable-diffusion-webui/wiki/Features#prompt-editing"""
    text = (
        "fantasy landscape with a [mountain:lake:0.25] and [an oak:a christmas tree:0.75][ in foreground::0.6]"
        "[ in background:0.25] [shoddy:masterful:0.5]"
    )
    assert until(text, 100) == [
        (25, "fantasy landscape with a mountain and an oak in foreground shoddy"),
        (50, "fantasy landscape with a lake and an oak in foreground in background shoddy"),
        (60, "fantasy landscape with a lake and an oak in foreground in background masterful"),
        (75, "fantasy landscape with a lake and an oak in background masterful"),
        (100, "fantasy landscape with a lake and a christmas tree in background masterful"),
    ]
    assert until("a [fantasy:cyberpunk:16] landscape", 20) == [
        (16, "a fantasy landscape"),
        (20, "a cyberpunk landscape"),
    ]
    assert texts_of_steps("[cow|horse] in a field", 3) == ["cow in a field", "horse in a field", "cow in a field"]
    assert texts_of_steps("[cow|cow|horse|man]", 5) == ["cow", "cow", "horse", "man", "cow"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[a::4]b", [(4, "ab"), (10, "b")]),
        ("[a:b:0.55]", [(5, "a"), (10, "b")]),  # rounded down
        ("[a:b:0]", [(10, "b")]),
        ("[a:b:-1]", [(10, "b")]),
        ("[a:b:1]", [(1, "a"), (10, "b")]),  # a step
        ("[a:b:1.0]", [(10, "a")]),  # all of them
        ("[a:b:30]", [(10, "a")]),
        ("[a:b:3e0]", [(3, "a"), (10, "b")]),
        ("[[a|b]:c:2]", [(1, "a"), (2, "b"), (10, "c")]),
        ("[[a:b:5]|c]", [(step, "c" if step % 2 == 0 else "a" if step <= 5 else "b") for step in range(1, 11)]),
        ("(x [a:b:5]:1.2)", [(5, "(x a:1.2)"), (10, "(x b:1.2)")]),
        ("[a BREAK b:c:5]", [(5, "a BREAK b"), (10, "c")]),
        (r"[\[a\]\:|\|b]", [(step, r"\|b" if step % 2 == 0 else r"\[a\]\:") for step in range(1, 11)]),
        ("[a, <lora:x|y:0.5>:b:5]", [(5, "a, " + " " * 14), (10, "b")]),
    ],
)
def test_further_cases(text: str, expected: list[tuple[int, str]]) -> None:
    assert until(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a [b] (c:1.2)",
        "[a:b]",
        "[a:b:c]",
        "[a:b:c:3]",
        "[a|b:3]",
        "[(a|b):c:3]",
        "[x [a:b] y:z:3]",
        "[a (b:c:3]",
        r"\[a:b:3\] \[a\|b\]",
        "x | [a:b:3] [c|d]",
        "[a:b:3",
        "a:b:3]",
    ],
)
def test_what_does_not_change(text: str) -> None:
    assert changes_in(text) == []
    assert texts_of_steps(text, 4) == [text] * 4
    assert without_marks(text) == text


def test_a_bar_outside_of_square_brackets_makes_all_of_them_words() -> None:
    assert [change.when for change in barred_changes_in("a | b [c:d:3]")] == ["3"]
    assert barred_changes_in("[c:d:3]") == []


def test_a_start_picture_leaves_the_last_steps_out() -> None:
    """Parts are of the steps that are set, and the first one that is drawn is step 1, as in A1111's code."""
    assert texts_of_steps("[a:b:0.2]", 10, 4) == ["a", "a", "b", "b"]
    assert texts_of_steps("x", 10, 2) == ["x", "x"]


def test_all_words_are_counted_and_coloured_where_they_stand() -> None:
    text = "x [red:(blue:1.2):0.5] [cat|dog] [dim]"
    blanked = without_marks(text)
    assert len(blanked) == len(text)
    assert blanked.split() == ["x", "red", "(blue:1.2)", "cat", "dog", "[dim]"]
    weights = {piece.text.strip(): piece.weight for piece in parse(text, "a1111-3").sections[0]}
    assert weights["blue"] == 1.2 and weights["dim"] == pytest.approx(1 / 1.1)
    assert [piece.weight for piece in parse("[a|b]", "a1111-3").sections[0]] == [1.0]
    assert [piece.weight for piece in parse("[a|b]", "a1111").sections[0]] == [pytest.approx(1 / 1.1)]


def test_a_weight_goes_to_the_word_inside() -> None:
    text = "a [cat:dog:0.5] b"
    assert reweighted(text, 4, 4, 0.1)[0] == "a [(cat:1.1):dog:0.5] b"
    assert reweighted(text, 9, 9, 0.1)[0] == "a [cat:(dog:1.1):0.5] b"


def test_too_many_changes_are_refused() -> None:
    texts_of_steps("[a|b]" * MAX_CHANGES, 2)
    with pytest.raises(SddeskError, match="201 places, more than the 200"):
        texts_of_steps("[a|b]" * (MAX_CHANGES + 1), 2)


@pytest.mark.parametrize(
    "text", ["[" * 50_000, "[a|" * 30_000 + "]" * 30_000, "[a:" * 30_000 + ":3]" * 30_000, "(" * 50_000 + ")" * 50_000]
)
def test_hostile_depth_is_quick(text: str) -> None:
    started = time.process_time()
    without_marks(text)
    assert time.process_time() - started < 5


@given(st.text(st.sampled_from("ab ()[]\\:|.12-\n"), max_size=40), st.integers(1, 6))
def test_whatever_is_typed_has_a_text_for_each_step(text: str, steps: int) -> None:
    texts = texts_of_steps(text, steps)
    assert len(texts) == steps
    assert all(len(one) <= len(text) for one in texts)
    if not changes_in(text):
        assert set(texts) == {text}
    assert len(without_marks(text)) == len(text)
