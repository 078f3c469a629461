"""The diff of two prompts: its units, what it calls changed, and that both prompts can be read out of it."""

from __future__ import annotations

import random

import pytest

from sddesk.core.prompt_diff import MAX_UNITS, DiffPart, in_signs, prompt_diff, units


@pytest.mark.parametrize(
    ("prompt", "found"),
    [
        ("a red fox, at night", ["a", "red", "fox", ",", "at", "night"]),
        ("(red fox:1.2) <lora:ink:0.8>", ["(red fox:1.2)", "<lora:ink:0.8>"]),
        ("(a fox, a hen:1.2)", ["(", "a", "fox", ",", "a", "hen", ":1.2)"]),
        ("{cat|dog} __animal/big_cats__ [day:night:0.5]", ["{cat|dog}", "__animal/big_cats__", "[day:night:0.5]"]),
        (r"\(smile\) 4:3", [r"\(smile\)", "4:3"]),
        ("((a) b", ["(", "(a)", "b"]),
        ("宇宙の猫 cat", [*"宇宙の猫", "cat"]),
        ("", []),
    ],
)
def test_units(prompt: str, found: list[str]) -> None:
    assert units(prompt) == found


def test_what_changed_is_told_with_signs() -> None:
    told = in_signs(prompt_diff("a (red fox:1.2) at night, oil", "a (red fox:1.4) at noon, oil <lora:ink:1>"))
    assert told == "a [-(red fox:1.2)-] {+(red fox:1.4)+} at [-night-]{+noon+}, oil {+<lora:ink:1>+}"


def test_spaces_alone_are_no_change() -> None:
    assert [part.kind for part in prompt_diff("a  cat,\n on a mat", "a cat, on a mat ")] == ["same"]
    assert prompt_diff("", "") == () and in_signs(()) == ""
    assert prompt_diff("", "a cat") == (DiffPart(kind="added", text="a cat"),)


def test_both_prompts_can_be_read_out_of_any_diff() -> None:
    chance = random.Random(5)
    words = ["a", "cat", "(dog:1.3)", "<lora:x:1>", ",", "{a|b}", "(", "oil,", "宇宙", ":1.1)"]
    for _ in range(200):
        before, after = (" ".join(chance.choices(words, k=chance.randrange(12))) for _ in range(2))
        parts = prompt_diff(before, after)
        kept = [[part.text for part in parts if part.kind != kind] for kind in ("added", "removed")]
        assert [units("".join(texts)) for texts in kept] == [units(before), units(after)]


def test_a_very_long_middle_is_told_whole() -> None:
    before, after = (" ".join(f"{name}{place}" for place in range(MAX_UNITS + 1)) for name in "ab")
    parts = prompt_diff(f"same {before} end", f"same {after} end")
    assert [part.kind for part in parts] == ["same", "removed", "added", "same"]
