"""The texts of a request by its steps: both prompts together, their number bounded, changes that never come told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sddesk.core.errors import SddeskError
from sddesk.core.inputs import StartPicture
from sddesk.core.request import GenerationRequest
from sddesk.core.step_texts import step_texts_of, unreached

REQUEST = GenerationRequest(prompt="[cat|dog]", negative_prompt="[dim:2]", seed=1, steps=4, prompt_syntax="a1111-3")
START = StartPicture(content_hash="0" * 64, strength=0.5)


def test_each_pair_of_texts_is_there_once() -> None:
    found = step_texts_of(REQUEST)
    assert found.texts == (("cat", ""), ("dog", ""), ("cat", "dim"), ("dog", "dim"))
    assert found.at_step == (0, 1, 2, 3)
    assert step_texts_of(replace(REQUEST, guidance_scale=1.0)).at_step == (0, 1, 0, 1)
    assert step_texts_of(replace(REQUEST, inputs=(START,))).texts == (("cat", ""), ("dog", ""))


@pytest.mark.parametrize("syntax", ["a1111", "a1111-2", "plain"])
def test_older_pictures_have_one_text(syntax: str) -> None:
    request = GenerationRequest.from_dict({**REQUEST.to_dict(), "prompt_syntax": syntax})
    assert step_texts_of(request).texts == (("[cat|dog]", "[dim:2]"),)
    assert set(step_texts_of(request).at_step) == {0} and unreached(request) == []


def test_more_texts_than_are_kept_are_refused() -> None:
    eleven, ten = ("[" + "|".join(letters) + "]" for letters in ("abcdefghijk", "qrstuvwxyz"))
    request = replace(REQUEST, prompt=eleven + ten, negative_prompt="", steps=110)
    with pytest.raises(SddeskError, match="110 different texts in their steps: more than 100"):
        step_texts_of(request)
    assert len(step_texts_of(replace(request, steps=100)).texts) == 100


def test_a_change_after_the_last_step_is_told() -> None:
    request = replace(REQUEST, prompt="[a:b:4] [c:d:3] [e:f:1.0] [g|h]", negative_prompt="[x:9]")
    assert [str(note) for note in unreached(request)] == [
        "[a:b:4]: 4 steps are drawn, so its words do not change.",
        "[e:f:1.0]: 4 steps are drawn, so its words do not change.",
        "[x:9]: 4 steps are drawn, so its words do not change.",
    ]
    shorter = replace(request, negative_prompt="", prompt="[a:b:0.5] [c:d:0.25]", inputs=(START,))
    assert [str(note) for note in unreached(shorter)] == ["[a:b:0.5]: 2 steps are drawn, so its words do not change."]
