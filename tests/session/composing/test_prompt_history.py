"""Walking through earlier prompts and back."""

from __future__ import annotations

from sddesk.session.composing.prompt_history import PromptHistory

OLDEST_FIRST = ["a cat", "a dog", "a horse"]


def test_the_text_being_written_is_the_last_stop_on_the_way_back() -> None:
    walk = PromptHistory(lambda: OLDEST_FIRST)
    text = "half a sentence"
    seen = []
    for by in (1, 1, 1, 1, -1, -1, -1, -1):
        text = walk.step(text, by)
        seen.append(text)
    assert seen == ["a horse", "a dog", "a cat", "a cat", "a dog", "a horse", "half a sentence", "half a sentence"]


def test_the_newest_prompt_is_not_offered_while_it_is_in_view() -> None:
    walk = PromptHistory(lambda: OLDEST_FIRST)
    assert walk.step("a horse", 1) == "a dog"
    assert walk.step("a dog", -1) == "a horse"


def test_a_text_changed_on_the_way_is_the_one_being_written() -> None:
    walk = PromptHistory(lambda: OLDEST_FIRST)
    assert walk.step("draft", 1) == "a horse"
    assert walk.is_own("a horse with wings") and not walk.is_own("a horse")
    assert walk.step("a horse with wings", 1) == "a horse"
    assert walk.step("a horse", -1) == "a horse with wings"


def test_a_prompt_ordered_meanwhile_is_there_at_the_next_walk() -> None:
    prompts = ["a cat"]
    walk = PromptHistory(lambda: prompts)
    assert walk.step("draft", -1) == "draft"
    prompts.append("draft")
    assert walk.step("draft", 1) == "a cat"
    assert walk.step("new", 1) == "draft"


def test_without_earlier_prompts_the_text_stays() -> None:
    walk = PromptHistory(list)
    assert walk.step("draft", 1) == "draft" == walk.step("draft", -1)
