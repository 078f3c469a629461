"""How a prompt was read goes into the text that other programs read, and comes back."""

from __future__ import annotations

from sddesk.core.prompt import parse
from sddesk.core.request import GenerationRequest
from sddesk.library import a1111


def test_clip_skip_is_written_and_read() -> None:
    text = a1111.write(GenerationRequest(prompt="a (cat:1.2)", seed=1, clip_skip=2), flagged=False)
    assert "Clip skip: 2" in text
    read = a1111.read(text)
    assert read is not None
    assert (read.prompt, read.clip_skip, read.prompt_syntax) == ("a (cat:1.2)", 2, "a1111")
    assert "Clip skip" not in a1111.write(GenerationRequest(prompt="x", seed=1), flagged=False)


def test_a_plain_prompt_is_escaped_for_programs_that_read_marks() -> None:
    plain = GenerationRequest(prompt="a (cat) [x]", negative_prompt="(y)", seed=1, prompt_syntax="plain")
    read = a1111.read(a1111.write(plain, flagged=False))
    assert read is not None
    assert parse(read.prompt).text == "a (cat) [x]"
    assert parse(read.negative_prompt).text == "(y)"
