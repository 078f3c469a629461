"""What a language model is told of a prompt, and that no mark of the prompt is lost in the proposal."""

from __future__ import annotations

import pytest

from sddesk.core.errors import SddeskError
from sddesk.core.prompt import parse
from sddesk.core.prompt_diff import in_signs
from sddesk.core.suggestions import MAX_WORDS, suggested, words_of


@pytest.mark.parametrize(
    ("prompt", "told", "answer", "proposal"),
    [
        ("a castle", "a castle", "a grey castle at dusk", "a grey castle at dusk"),
        ("a (red fox:1.2)", "a red fox", "A wild Red  fox in snow", "A wild (red fox:1.2) in snow"),
        ("a (red fox:1.2)", "a red fox", "an animal", "an animal, (red fox:1.2)"),
        ("fox, <lora:ink:0.8>, <lyco:a:1>", "fox", "a fox", "a fox <lora:ink:0.8> <lyco:a:1>"),
        ("fox, <hypernet:b:1>", "fox", "a fox", "a fox <hypernet:b:1>"),
        ("fox in __place__", "fox in", "a fox", "a fox, __place__"),
        ("{red|blue} fox, {2$$a|b}", "fox", "a fox", "a fox, {red|blue}, {2$$a|b}"),
        ("[fox:cat:0.5] on a hill", "on a hill", "a green hill", "a green hill, [fox:cat:0.5]"),
        ("[fox|cat] on a hill", "on a hill", "a green hill", "a green hill, [fox|cat]"),
        ("(((big))) [old] tree", "big old tree", "old, big tree", "[old], (((big))) tree"),
        ("(a {b|c} tree:1.2) hill", "hill", "a hill", "a hill, (a {b|c} tree:1.2)"),
        ("(a (big:1.3) tree:1.2) hill", "a big tree hill", "a hill, a big tree", "a hill, (a (big:1.3) tree:1.2)"),
        ("fox BREAK (sky:1.2), sea", "fox", "a fox", "a fox BREAK (sky:1.2), sea"),
        (r"fox \(animal\)", "fox (animal)", "red fox (animal)", r"red fox \(animal\)"),
        ("(猫:1.2)と犬", "猫と犬", "黒い猫と犬", "黒い(猫:1.2)と犬"),
        ("foxes, (fox:1.2)", "foxes, fox", "foxes and more foxes", "foxes and more foxes, (fox:1.2)"),
        ("(fox:1.2) and (fox:0.8)", "fox and fox", "fox beside fox", "(fox:1.2) beside (fox:0.8)"),
    ],
)
def test_words_are_told_and_marks_come_back(prompt: str, told: str, answer: str, proposal: str) -> None:
    assert words_of(prompt) == told
    found = suggested(prompt, answer)
    assert (found.before, found.after) == (prompt, proposal)
    assert all(mark in proposal for mark in found.moved)


@pytest.mark.parametrize(
    ("answer", "proposal"),
    [
        ('"a red fox"', "a red fox"),
        ("New prompt: a fox\n\nin snow", "a fox in snow"),
        ("<think>\nhm, a (cat)\n</think>\n\na fox", "a fox"),
        ("hm, a (cat)\n</think>\n\na fox", "a fox"),
        ("a <lora:<a:b>:1> fox", "a fox"),
        ("a <lora:{a}:1> fox", "a fox"),
        ("a fox (wild) [old]", r"a fox \(wild\) \[old\]"),
        ("a {red|blue} fox <lora:x:1> of __place__", "a red blue fox of place"),
        ("a BREAK fox", "a break fox"),
    ],
)
def test_what_the_model_writes_is_no_mark(answer: str, proposal: str) -> None:
    found = suggested("fox", answer)
    assert " ".join(found.after.split()) == proposal
    assert not parse(found.after).weighted and len(parse(found.after).sections) == 1


def test_a_proposal_has_its_diff() -> None:
    assert in_signs(suggested("a fox", "a red fox").diff) == "a {+red+} fox"


@pytest.mark.parametrize("prompt", ["", "__place__, {a|b}", "BREAK fox", "a " * MAX_WORDS])
def test_a_prompt_without_words_or_too_long_is_told(prompt: str) -> None:
    with pytest.raises(SddeskError):
        words_of(prompt)


@pytest.mark.parametrize("answer", ["", " ... ", "<think>for ever"])
def test_an_answer_without_words_is_told(answer: str) -> None:
    with pytest.raises(SddeskError, match="answered nothing"):
        suggested("fox", answer)
