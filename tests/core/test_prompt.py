"""A1111's marks: what a person types, and the weights that come of it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sddesk.core.prompt import MAX_WEIGHT, escaped, parse, reweighted, syntax_marks

MARKED = st.lists(
    st.sampled_from([*"ab ()[]\\:.12,<>\n", " AND ", " BREAK ", "<lora:x:1>", "<lyco:y>", "(a:1.2)"]), max_size=60
).map("".join)


def weights(text: str) -> list[tuple[str, float]]:
    (section,) = parse(text).sections
    return [(piece.text, round(piece.weight, 6)) for piece in section]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("", []),
        ("a red cat", [("a red cat", 1.0)]),
        ("a (red) cat", [("a ", 1.0), ("red", 1.1), (" cat", 1.0)]),
        ("a ((red)) cat", [("a ", 1.0), ("red", 1.21), (" cat", 1.0)]),
        ("[red]", [("red", 0.909091)]),
        ("(red:1.3)", [("red", 1.3)]),
        ("(red: .5 )", [("red", 0.5)]),
        ("(a (b:2) c)", [("a ", 1.1), ("b", 2.2), (" c", 1.1)]),
        ("(a [b] c)", [("a ", 1.1), ("b", 1.0), (" c", 1.1)]),
        (r"a \(red\) \[x\] \\", [(r"a (red) [x] " + "\\", 1.0)]),
        (r"(cat \(animal\):1.2)", [("cat (animal)", 1.2)]),
        ("12:30 o'clock", [("12:30 o'clock", 1.0)]),
    ],
)
def test_marks_become_weights(typed: str, read: list[tuple[str, float]]) -> None:
    assert weights(typed) == read
    assert parse(typed).notes == ()


@pytest.mark.parametrize("typed", ["a (cat", "cat)", "[cat", "cat]", "(a]", "cat:1.2)"])
def test_f57_unbalanced_brackets_are_text_and_said(typed: str) -> None:
    parsed = parse(typed)
    assert parsed.text == typed
    assert not parsed.weighted
    assert "no partner" in str(parsed.notes[0])


def test_break_parts_and_keeps_weights() -> None:
    parsed = parse("a cat BREAK (a BREAK dog:1.5)")
    assert [[(p.text, p.weight) for p in section] for section in parsed.sections] == [
        [("a cat", 1.0)],
        [("a", 1.5)],
        [("dog", 1.5)],
    ]
    assert parse("BREAKFAST").text == "BREAKFAST"
    assert len(parse("a cat BREAK ").sections) == 1


def test_and_is_a_word_and_said() -> None:
    parsed = parse("a cat AND a dog")
    assert parsed.text == "a cat AND a dog"
    assert "AND" in str(parsed.notes[0])
    assert parse("a cat and SAND").notes == ()


def test_a_lora_tag_is_none_of_the_words() -> None:
    parsed = parse("a cat<lora:ink:0.8> (x)")
    assert "lora" not in parsed.text


@given(st.text(max_size=80))
def test_plain_reads_every_character(text: str) -> None:
    parsed = parse(text, "plain")
    assert parsed.text == text
    assert not parsed.weighted
    assert parsed.notes == ()


@given(st.text(st.characters(exclude_characters="<"), max_size=80).filter(lambda text: "BREAK" not in text))
def test_escaped_text_is_read_as_it_was(text: str) -> None:
    assert parse(escaped(text)).text == text


@given(MARKED)
def test_any_text_has_finite_weights_and_places_in_order(text: str) -> None:
    end = 0
    for section in parse(text).sections:
        for piece in section:
            assert piece.text
            assert abs(piece.weight) <= MAX_WEIGHT
            assert end <= piece.end <= len(text)
            end = piece.start


@pytest.mark.parametrize("text", ["(" * 50_000, "(" * 40_000 + "a" + ")" * 40_000, "[" * 9_000 + "]" * 9_000, "<" * 99])
def test_hostile_depth_is_quick(text: str) -> None:
    started = time.process_time()
    parse(text)
    assert time.process_time() - started < 2


@pytest.mark.parametrize(
    ("text", "start", "end", "change", "becomes", "selected"),
    [
        ("a red cat", 3, 3, 0.1, "a (red:1.1) cat", "red"),
        ("a red cat", 2, 9, -0.1, "a (red cat:0.9)", "red cat"),
        ("a (red:1.1) cat", 4, 4, 0.1, "a (red:1.2) cat", "red"),
        ("a (red:1.1) cat", 3, 6, -0.1, "a red cat", "red"),
        ("a (red:0) cat", 4, 4, -0.1, "a (red:0) cat", "red"),
        ("", 0, 0, 0.1, "", ""),
        ("a  b", 2, 2, 0.1, "a  b", ""),
        (r"sitting \(pose\)", 11, 11, 0.1, r"sitting (\(pose\):1.1)", r"\(pose\)"),
        (r"sitting (\(pose\):1.1)", 13, 13, -0.1, r"sitting \(pose\)", r"\(pose\)"),
        (r"sitting \(pose\)", 10, 14, 0.1, r"sitting \((pose:1.1)\)", "pose"),
        (r"sitting \(pose\)", 9, 15, 0.1, r"sitting (\(pose\):1.1)", r"\(pose\)"),
        ("a <lora:ink:0.8> b", 5, 5, 0.1, "a <lora:ink:0.9> b", "<lora:ink:0.9>"),
        ("a <lora:ink> b", 5, 5, -0.1, "a <lora:ink:0.9> b", "<lora:ink:0.9>"),
        ("<lora:ink:0.8:0.5>", 2, 2, 0.1, "<lora:ink:0.9:0.6>", "<lora:ink:0.9:0.6>"),
        ("<lyco:ink:te=0.8:unet=1>", 2, 2, 0.1, "<lyco:ink:te=0.9:unet=1.1>", "<lyco:ink:te=0.9:unet=1.1>"),
        ("a (cat) b", 4, 4, 0.1, "a (cat:1.2) b", "cat"),
        ("a (cat) b", 4, 4, -0.1, "a cat b", "cat"),
        ("a [cat] b", 4, 4, 0.1, "a cat b", "cat"),
        ("a [cat] b", 4, 4, -0.1, "a (cat:0.8) b", "cat"),
        ("a [cat|dog] b", 4, 4, 0.1, "a [(cat:1.1)|dog] b", "cat"),
        ("(a (b:2) c:1.3)", 1, 1, 0.1, "(a (b:2) c:1.4)", "a (b:2) c"),
        ("(a (b:2) c:1.3)", 5, 5, 0.1, "(a (b:2.1) c:1.3)", "b"),
    ],
)
def test_a_step_of_weight(text: str, start: int, end: int, change: float, becomes: str, selected: str) -> None:
    changed, start, end = reweighted(text, start, end, change)
    assert (changed, changed[start:end]) == (becomes, selected)


@given(MARKED, st.integers(0, 60), st.integers(0, 60), st.sampled_from([0.1, -0.1]))
def test_a_step_of_weight_stays_within_the_text(text: str, one: int, other: int, change: float) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    changed, start, end = reweighted(text, start, end, change)
    assert 0 <= start <= end <= len(changed)


def test_marks_that_are_carried_out_are_where_they_are_coloured() -> None:
    text = "a {red|{2$$x|y}} <lora:ink:0.8> __sea/*__ [cat:dog:0.5] (x:1.2) {plain} \\{ [z]"
    assert "".join(text[start:end] for start, end in syntax_marks(text)) == "{|{|}}<lora:ink:0.8>__sea/*__[::]"
    assert syntax_marks("a [b|c]") == [(2, 3), (4, 5), (6, 7)]
