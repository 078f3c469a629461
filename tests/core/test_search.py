"""The search field takes anything, and knows what it takes."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sddesk.core.search import MAX_TERMS, NUMBER_FIELDS, SORTS, Query, Term, advice, left_out, parse_query


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("", ()),
        ("red  cat", (Term(field="any", value="red"), Term(field="any", value="cat"))),
        ('"red cat"', (Term(field="any", value="red cat", whole=True),)),
        ('"still typing', (Term(field="any", value="still typing", whole=True),)),
        ("馬", (Term(field="any", value="馬"),)),
        ("-dog", (Term(field="any", value="dog", negated=True),)),
        ('model:"dream y"', (Term(field="model", value="dream y", whole=True),)),
        ("MODEL:x", (Term(field="model", value="x"),)),
        ("steps>30", (Term(field="steps", op=">", value=30),)),
        ("steps:20..30", (Term(field="steps", op="..", value=20, high=30),)),
        ("guidance<=7.5", (Term(field="guidance", op="<=", value=7.5),)),
        ("-stars>=4", (Term(field="stars", op=">=", value=4, negated=True),)),
        ("seed:18446744073709551615", (Term(field="seed", op="=", value=2**64 - 1),)),
        ("on:2026-12", (Term(field="on", value=date(2026, 12, 1), high=date(2027, 1, 1)),)),
        ("after:2026", (Term(field="after", value=date(2026, 1, 1), high=date(2027, 1, 1)),)),
        ("is:Favourite", (Term(field="is", value="favourite"),)),
        ("model: steps> is:", ()),
        ("is:nonsense cat", (Term(field="any", value="cat"),)),  # the rest is still searched for
        ("origin:comfy", (Term(field="origin", value="comfyui"),)),
        ("foo:bar", (Term(field="any", value="foo:bar"),)),
        ("http://a", (Term(field="any", value="http://a"),)),
        ("stars>=x seed:abc cat", (Term(field="any", value="cat"),)),
        ("on:2026-13 -after:x after:0d", ()),
    ],
)
def test_what_is_typed_is_understood(text: str, terms: tuple[Term, ...]) -> None:
    assert parse_query(text).terms == terms


def test_order_is_a_word_too() -> None:
    assert parse_query("cat sort:stars").sort == "stars"
    assert parse_query("sort:nonsense") == Query()


@given(st.text(max_size=300))
def test_any_text_is_a_query(text: str) -> None:
    query = parse_query(text)
    assert len(query.terms) <= MAX_TERMS and query.sort in SORTS


@given(st.sampled_from(NUMBER_FIELDS), st.sampled_from([":", "=", ">", ">=", "<", "<="]), st.integers(0, 10**19))
def test_numbers_come_back_as_they_were_typed(field: str, op: str, value: int) -> None:
    (term,) = parse_query(f"{field}{op}{value}").terms
    assert (term.field, term.op, term.value) == (field, "=" if op == ":" else op, value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a cat model:dreamy steps>30 is:favourite sort:seed after:2026-01 album:x", None),
        ("steps> is: model:", None),  # still being typed
        ("is:fav -is:miss", None),  # plain enough
        ("steps>many", "steps"),
        ("a cat -stars:five", "stars:five"),
        ("is:f", None),  # two states begin so
        ("is:fun", "favourite"),
        ("model>3", "colon"),
        ("after:2026-13", "2026-01-31"),
        ("sort:size", "newest"),
        ("stars>=x", "“stars>=x” is left out: stars is compared with a number"),
        ("a seed:abc", "“seed:abc” is left out"),
        ("origin:photoshop", "comfyui"),
        ("origin:s", None),  # sddesk, swarmui
        ("cat foo:bar", "“foo:bar” is read as words: there is no field “foo”."),
        ("foo: (word:1.2) <lora:x:0.8> 12:30", None),
        ("after:0d", "7d"),
        ("a cat (", "“(” has no letter and no digit"),
        ("prompt:&", "“prompt:&” has no letter"),
        ("-( - 馬", None),  # leaves nothing out
    ],
)
def test_what_is_not_understood_is_said(text: str, said: str | None) -> None:
    found = advice(text)
    assert found is None if said is None else said in str(found)


TODAY = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("text", "first", "end"),
    [
        ("on:today", TODAY, date(2026, 3, 2)),
        ("on:Today", TODAY, date(2026, 3, 2)),
        ("after:7d", date(2026, 2, 23), date(2026, 3, 2)),
        ("before:30d", date(2026, 1, 31), date(2026, 3, 2)),
        ("on:2d", date(2026, 2, 28), date(2026, 3, 2)),
    ],
)
def test_days_are_counted_back_from_today(text: str, first: date, end: date) -> None:
    (term,) = parse_query(text, TODAY).terms
    assert (term.value, term.high) == (first, end)


def test_a_command_goes_on_with_words_but_not_without_a_term() -> None:
    assert left_out("foo:bar") is None and left_out("cat") is None and left_out("(") is None
    assert "stars>=x" in str(left_out("cat stars>=x"))
    assert "stars>=x" in str(left_out("foo:bar stars>=x")), "words before it hide it not"


@pytest.mark.parametrize("text", ["is:f", "origin:s", "steps:", "tag:", 'model:""', "sort:", "cat -album:"])
def test_a_command_does_not_go_on_with_half_a_term(text: str) -> None:
    assert advice(text) is None, "more may be typed in the window"
    assert text.split("-")[-1] in str(left_out(text))


def test_a_state_may_be_begun() -> None:
    assert parse_query("is:fav") == parse_query("is:favourite")
    assert parse_query("is:f").terms == ()
