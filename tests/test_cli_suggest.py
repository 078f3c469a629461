"""`sddesk prompts suggest`: a proposal by a language model in the engine's own process."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sddesk.cli import main as cli
from tests.engine.test_language import make_language_model


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))


def test_a_proposal_is_printed_and_keeps_the_marks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = make_language_model(tmp_path / "lm")
    prompt = "a castle, <lora:ink:0.8>, {night|day}"
    assert cli.run(["prompts", "suggest", prompt, "--model", str(folder), "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert row["prompt"] == prompt and row["moved"] == ["<lora:ink:0.8>", "{night|day}"]
    assert row["suggestion"].endswith(" <lora:ink:0.8>, {night|day}")
    assert row["answer"], "what the model answers, which another process or device rounds in another way"
    assert "".join(part["text"] for part in row["diff"] if part["kind"] != "added").split() == prompt.split()


@pytest.mark.parametrize(
    ("prompt", "reason"),
    [("a castle", "config.json is missing"), ("{a|b}", "no words that could be put in another way")],
)
def test_what_cannot_be_is_a_sentence(
    prompt: str, reason: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_language_model(tmp_path / "lm") if prompt == "{a|b}" else tmp_path / "none"
    assert cli.run(["prompts", "suggest", prompt, "--model", str(folder)]) == 1
    said = capsys.readouterr()
    assert reason in said.err and not said.out
