"""`sddesk prompts`: lists, finds, stars, and tells what changed."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from sddesk.cli import main as cli
from sddesk.core.drawn_prompts import prompt_key
from sddesk.wiring import build
from tests.library.conftest import picture

FOX, HEN = prompt_key("a red fox"), prompt_key("a hen at night")


@pytest.fixture(autouse=True)
def library_of_two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    with closing(build().make_library()) as library:
        for seed, prompt in enumerate(("a red fox", "a hen at night", "a red fox")):
            library.add(picture(seed, prompt))


def rows(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert cli.run(["prompts", *words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_prompts_are_listed_found_and_starred(capsys: pytest.CaptureFixture[str]) -> None:
    found = {row["key"]: row for row in rows(capsys)}
    assert {key: row["pictures"] for key, row in found.items()} == {FOX: 2, HEN: 1}
    assert len(found[FOX]["newest"]) == 2 and found[FOX]["drawn_at"] and not found[FOX]["starred"]
    assert [row["prompt"] for row in rows(capsys, "--search", "hen ni")] == ["a hen at night"]
    assert rows(capsys, "star", HEN[:8])[0]["starred"]
    assert rows(capsys, "note", HEN, "for the poster")[0]["note"] == "for the poster"
    assert (
        [row["key"] for row in rows(capsys, "--starred")]
        == [HEN]
        == [row["key"] for row in rows(capsys, "--search", "poster")]
    )
    assert cli.run(["prompts", "--starred"]) == 0
    line = capsys.readouterr().out.splitlines()
    assert len(line) == 1 and line[0].startswith(HEN) and line[0].endswith("a hen at night # for the poster")
    assert not rows(capsys, "unstar", HEN)[0]["starred"] and rows(capsys, "--starred") == []
    assert len(rows(capsys, "--limit", "1")) == 1


def test_a_diff_is_told_in_signs_and_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["prompts", "diff", FOX, "text:a blue fox"]) == 0
    assert capsys.readouterr().out == "a [-red-] {+blue+} fox\n"
    assert rows(capsys, "diff", FOX, FOX) == [{"kind": "same", "text": "a red fox"}]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [(["diff", "zz", FOX], "No prompt of the library has the number"), (["--limit", "-1"], "So many prompts cannot")],
)
def test_what_cannot_be_is_told(capsys: pytest.CaptureFixture[str], words: list[str], sentence: str) -> None:
    assert cli.run(["prompts", *words]) == 1
    assert sentence in capsys.readouterr().err
