"""Marks of other programs: each one that is not carried out is named, and plain words never are."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sddesk.core.marks import all_marks, marks_in, marks_in_written, notes_of
from sddesk.core.prompt import parse


@pytest.mark.parametrize(
    ("text", "quoted", "told"),
    [
        ("a | [cat:dog:0.5] b", "[cat:dog:0.5]", "no | stands outside"),
        ("(x|y) [red|blue] house", "[red|blue]", "no | stands outside"),
        ("a [red|blue:3] house", "[red|blue:3]", "are written [a:b:0.5] or [a|b]"),
        ("[a:b:c:3]", "[a:b:c:3]", "are written [a:b:0.5] or [a|b]"),
        ("a cat AND a dog", "AND", "AND in the prompt"),
        ("a <hypernet:ink:0.5>", "<hypernet:ink:0.5>", "hypernetworks are not used"),
        ("<segment:face> a", "<segment:face>", "a mark of another program"),
        ("<fromto[0.5]:a,b>", "<fromto[0.5]:a,b>", "a mark of another program"),
        ("a cat++ and", "cat++", "a weight is written (cat:1.2)"),
        ("cat--, dog", "cat--", "a weight is written (cat:1.2)"),
        ("(cat)+", ")+", "a weight is written (cat:1.2)"),
        ("(cat)1.2", ")1.2", "a weight is written (cat:1.2)"),
        ("1.5::red hair ::", "1.5::", "outside of braces"),
        ("cat::2 dog", "t::2", "outside of braces"),
        ('("a", "b").blend(0.5, 0.5)', ".blend(", "not blended"),
        ("a cat --ar 16:9", "--ar", "an option of another program"),
        ("a {cat} b", "{cat}", "braces without |"),
        ("{{{masterpiece}}}", "{{{masterpiece}}}", "braces without |"),
        ("${who={a|b}} x", "${who=", "variables"),
        ("__hats(colour=red)__", "__hats(colour=red)__", "variables"),
        ("{@a|b}", "{@", "never in turn"),
        ("__~hats__", "__~hats__", "never in turn"),
    ],
)
def test_f82_w5_each_mark_is_named_once(text: str, quoted: str, told: str) -> None:
    found = [mark for mark in all_marks(text) if mark.text == quoted]
    assert len(found) == 1
    assert text[found[0].start : found[0].end] == quoted
    assert told in str(found[0].note)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a red cat, (very:1.2) [dark] ((big)) BREAK a dog",
        "<lora:ink:0.8> <lyco:ink:0.8> embedding:hand",
        "{a|b} __animals__ {0.9::a|0.1::b} {2$$a|b} __a/*__ {2$$ and $$__b__}",
        "a [cat:dog:0.5] [cat::0.5] [cat:0.5] [a (big:1.2) cat: :10] ([a|b]:1.2)",
        "{a|{b|c}} [{red|blue} cat:dog:3] {[a|b}",
        r"\[a|b\] \{cat\} (cat\)1.2 12:30 o'clock, 16:9, sd_xl-1.0, snake--case word, C++, well-known",
        "[portrait of a man: grim] (ratio 3:2) [a:b] ::",
        "BRAND and HAND, {unclosed, ${unclosed",
    ],
)
def test_what_is_carried_out_and_plain_words_are_no_such_marks(text: str) -> None:
    assert [mark.text for mark in all_marks(text) if "$" not in mark.text] == []


def test_a_note_quotes_the_first_marks_of_its_kind() -> None:
    (note,) = notes_of(marks_in("[a|b] [c|d] [a|b] [e|f] [g|h] |"))
    assert str(note).startswith("[a|b], [c|d], [e|f], …: words that change")
    assert len(str(notes_of(marks_in("[a|" + "b" * 5000 + ":3]"))[0])) < 250


def test_words_that_change_are_noted_where_the_rule_reads_them_as_words() -> None:
    text = "a [red|blue] house [cat:dog:0.5] AND tree"
    for rule in ("a1111", "a1111-2"):
        notes = [str(note) for note in parse(text, rule).notes]
        assert notes[0] == (
            "[red|blue], [cat:dog:0.5]: when this picture was first made such words did not change by steps:"
            " it is read as words."
        )
        assert len(notes) == 2 and notes[1].startswith("AND in the prompt")
    assert [str(note)[:3] for note in parse(text, "a1111-3").notes] == ["AND"]
    assert parse("a [red|blue] house", "plain").notes == ()
    assert "no | stands outside" in str(parse("a | [red|blue] house", "a1111").notes[0])


def test_tags_of_networks_are_no_words_since_the_second_rule() -> None:
    text = "a <lyco:ink:0.8><hypernet:x:1> cat"
    assert "lyco" in parse(text, "a1111").text and "<hypernet" in parse(text, "a1111").text
    assert [str(note).split(" ")[0] for note in parse(text, "a1111").notes] == ["<lyco:ink:0.8>,"]
    assert parse(text, "a1111-2").text.split() == ["a", "cat"]
    assert [str(note) for note in parse(text, "a1111-2").notes] == [
        "<hypernet:x:1>: hypernetworks are not used: it is left out."
    ]


@given(st.text(st.sampled_from("ab ()[]\\\\:.12,\n{|}"), max_size=60))
def test_without_those_tags_both_rules_read_the_same(text: str) -> None:
    assert parse(text, "a1111") == parse(text, "a1111-2")


@pytest.mark.parametrize(
    "text",
    ["[" * 50_000, "[a|" * 30_000 + "]" * 30_000, "{" * 50_000 + "}" * 50_000, "<a:" * 30_000, "_" * 100_000],
)
def test_f82_hostile_depth_is_quick(text: str) -> None:
    started = time.process_time()
    all_marks(text)
    marks_in_written(text)
    assert time.process_time() - started < 10
