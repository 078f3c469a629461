"""Styles: the texts around a prompt, the files of other programs, and the way into a request and back."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from sddesk.core.errors import SddeskError
from sddesk.core.included_styles import INCLUDED
from sddesk.core.orders import read_orders
from sddesk.core.request import GenerationRequest
from sddesk.core.resolving import Available, as_written, resolve
from sddesk.core.style_files import MAX_ROWS, StyleForm, read_styles, written_styles
from sddesk.core.styles import (
    Style,
    StyleUse,
    around,
    brought_by,
    read_style,
    style_named,
    styled,
    uses_of,
    write_style,
)

OIL = StyleUse(name="Oil", prompt="an oil painting of {prompt}, thick paint", negative_prompt="photograph")
NIGHT = StyleUse(name="Night", prompt="at night", negative_prompt="")


@pytest.mark.parametrize(
    ("text", "prompt", "whole"),
    [
        ("an oil painting of {prompt}, thick", "a cat", "an oil painting of a cat, thick"),
        ("{prompt} and {prompt}", "a cat", "a cat and a cat"),
        ("at night", "a cat", "a cat, at night"),
        ("at night", "", "at night"),
        ("", " a cat ", "a cat"),
        ("{prompt}", "a {prompt}", "a {prompt}"),
        ("{Prompt}", "a cat", "a cat, {Prompt}"),
    ],
)
def test_a_text_goes_around_the_prompt_or_behind_it(text: str, prompt: str, whole: str) -> None:
    assert around(text, prompt) == whole


def test_several_go_around_one_another_and_a_bare_name_is_no_text() -> None:
    both = styled("a cat", "blurry", [OIL, NIGHT])
    assert both == ("an oil painting of a cat, thick paint, at night", "blurry, photograph")
    with pytest.raises(SddeskError, match="no style called “Gone”"):
        styled("a cat", "", [StyleUse(name="Gone")])
    growing = StyleUse(name="Echo", prompt="{prompt}" * 100)
    with pytest.raises(SddeskError, match="more than 100000 characters"):
        styled("a cat", "", [growing] * 20)


def available(lines: Any = lambda _: None) -> Available:
    return Available(parts=[], lines=lines, hash_of=lambda _: None)


@pytest.mark.parametrize("syntax", ["a1111", "a1111-3", "plain"])
@pytest.mark.parametrize("prompt", ["a cat", "a {red|blue} cat", "a [cat:dog:0.5]", "__x__"])
@pytest.mark.parametrize(
    "style", [OIL, NIGHT, StyleUse(name="Draws", prompt="{3::cold|warm} {prompt}", negative_prompt="{a|b}")]
)
def test_what_is_drawn_has_the_styles_and_what_is_reused_has_not(prompt: str, syntax: Any, style: StyleUse) -> None:
    order = GenerationRequest(prompt=prompt, negative_prompt="n", seed=7, prompt_syntax=syntax, styles=(style,))
    (made,) = resolve(order, available()).requests
    assert (made.written_prompt, made.written_negative_prompt, made.styles) == (prompt, "n", (style,))
    assert made.prompt != prompt
    kept = GenerationRequest.from_dict(json.loads(json.dumps(made.to_dict())))
    assert kept == made
    written = as_written(kept)
    assert (written.prompt, written.negative_prompt, written.styles) == (prompt, "n", (style,))
    assert resolve(written, available()).requests == (made,)
    assert resolve(made, available()).requests[0].written_prompt == prompt  # not put around it twice


def test_an_older_rule_keeps_what_it_drew_in_place_of_styles() -> None:
    style = StyleUse(name="Draws", prompt="{2$$a|b|c} {prompt}")
    order = GenerationRequest(prompt="a cat", seed=7, styles=(style,))
    made = replace(resolve(order, available()).requests[0], prompt_syntax="a1111")
    written = as_written(made)
    assert written.styles == () and written.prompt == made.prompt


def test_orders_name_styles_or_hold_them_and_refuse_what_is_none() -> None:
    lines = [
        {"prompt": "a", "styles": ["Oil painting"]},
        {"prompt": "a", "styles": [{"name": "X", "prompt": "x {prompt}"}, "Desert"]},
    ]
    one, two = read_orders("\n".join(map(json.dumps, lines)).encode())
    assert (one.styles, two.styles) == (("Oil painting",), ("Desert",))
    request = two.request({"seed": 1})
    assert [use.prompt for use in uses_of(INCLUDED, request.styles)] == [
        "x {prompt}",
        style_named(INCLUDED, "desert").prompt,
    ]
    assert read_orders(b"prompt,style\na cat,Oil painting; Desert\n", "csv")[0].styles == ("Oil painting", "Desert")
    for wrong, told in (
        ({"styles": "Oil"}, 'no list such as \\["Oil painting"\\]'),
        ({"styles": [{"name": "X", "prompts": "x"}]}, "unknown: styles.prompts"),
    ):
        with pytest.raises(SddeskError, match=told):
            read_orders(json.dumps({"prompt": "a"} | wrong).encode())
    with pytest.raises(SddeskError, match="there are: Oil painting"):
        style_named(INCLUDED, "oil colours")


def test_a_style_brings_only_settings_that_there_are() -> None:
    style = Style(name="Fine", settings=(("steps", 30), ("sampler", "euler")))
    later = Style(name="Quick", settings=(("steps", 8),))
    assert brought_by(["fine", "Quick"], [style, later]) == {"steps": 8, "sampler": "euler"}
    for name, value in (("steps", 0), ("steps", True), ("sampler", "x"), ("guidance_scale", "7"), ("seed", 1)):
        with pytest.raises(ValueError, match=f"cannot set {name}"):
            Style(name="x", settings=((name, value),))
    newer = {"name": "x", "prompt": "y", "picture": 5, "settings": {"steps": 3, "seed": 9}}
    assert write_style(read_style(newer)) == newer | {"negative_prompt": ""}


FILES = {
    "A1111": '\ufeffname,prompt,negative_prompt\r\nNight,"{prompt}, at night\nand dark",day\r\n',
    "first A1111": "name,text\nNight,at night\n",
    "semicolons": "name;prompt;negative_prompt\nNight;at night;day\n",
    "Fooocus": '[{"name": "Night", "prompt": "{prompt} at night", "negative_prompt": "day"}]',
    "InvokeAI": '[{"name": "Night", "positive_prompt": "{prompt} at night", "negative_prompt": "day"}]',
    "InvokeAI's records": '[{"name": "Night", "preset_data": {"positive_prompt": "x", "negative_prompt": ""}}]',
    "SD.Next": '{"name": "Night", "prompt": "at night", "negative": "day"}',
}


@pytest.mark.parametrize("text", FILES.values(), ids=FILES)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_files_of_other_programs_are_read(text: str, encoding: str) -> None:
    read = read_styles(text.removeprefix("\ufeff").encode(encoding), "styles")
    assert [style.name for style in read.styles] == ["Night"] and read.styles[0].prompt and not read.notes


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"name,prompt\nCaf\xe9,x\n", "line 2 is not UTF-8"),
        (b"title,words\na,b\n", "names no columns"),
        (b"", "names no columns"),
        (b"[]", "holds no style"),
        (b"name,prompt\n", "holds no style"),
        (b"[" * 100_000, "no JSON"),
        (b'{"version": 2, "styles": []}', "newer sddesk"),
        (b"name,prompt\n" + b"a,b\n" * 1_000_000, f"more than {MAX_ROWS} styles"),
        (b'name,prompt\na,"' + b"x" * 200_000, "line 2: field larger"),
        (b"name\0,prompt", "no text"),
    ],
    ids=["latin", "columns", "empty", "none", "head", "deep", "newer", "million", "cell", "zero"],
)
def test_what_is_no_file_of_styles_is_told_in_a_sentence(data: bytes, told: str) -> None:
    with pytest.raises(SddeskError, match=f"The styles in s.csv cannot be read: .*{told}"):
        read_styles(data, "s.csv")


def test_a_bad_row_costs_no_other_row_and_nothing_goes_in_silence() -> None:
    text = 'name,prompt,preview\nA,x {prompt},p.png\n,y,\nB,,\nA,z,\n"C\x07",x,\nD,x,,y\n'
    read = read_styles(text.encode(), "s.csv")
    assert [(style.name, style.prompt) for style in read.styles] == [("A", "z")]
    wrong, doubled, unread = map(str, read.notes)
    assert "4 entries" in wrong and "line 3 (no name)" in wrong and "line 7 (4 cells below 3 columns)" in wrong
    assert doubled.startswith("1 names") and unread == "Not taken from the styles: preview."


@pytest.mark.parametrize("form", ["json", "csv", "fooocus"])
def test_what_is_exported_is_imported_again(form: StyleForm) -> None:
    texts = ['a "b", c\n{prompt}; d', "夜の{prompt}", "no place", "{prompt}{prompt}", "'; =1+1 \t\\", "{prompt}"]
    styles = [Style(name=f"é{number} x", prompt=text, negative_prompt=text[::-1]) for number, text in enumerate(texts)]
    back = read_styles(written_styles(styles, form), "s").styles
    assert [style.name for style in back] == [style.name for style in styles]
    drawn, expected = ([_plain(styled("a", "b", [style.use])) for style in some] for some in (back, styles))
    assert drawn == expected


def _plain(texts: tuple[str, str]) -> tuple[str, ...]:
    """Line ends as a table may change them, and spaces around a text left out."""
    return tuple(" ".join(text.split()) for text in texts)


def test_the_included_styles_are_twenty_with_names_and_places_of_their_own() -> None:
    assert len(INCLUDED) == 20 == len({style.name.casefold() for style in INCLUDED})
    assert all("{prompt}" in style.prompt and style.folder and style.included for style in INCLUDED)
