"""The hires fix from the command line and from orders; its examples in the manual run."""

from __future__ import annotations

import json
import re
import shlex
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from sddesk.cli import main as cli
from sddesk.library.metadata import read_picture
from sddesk.wiring import build

MANUAL = Path(__file__).parents[1] / "resources" / "docs" / "manual" / "hires-fix.md"
SMALL = ["--steps", "2", "--sampler", "dpmpp_2m", "--width", "64", "--height", "64", "--seed", "5"]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    wiring = build()
    wiring.save_settings(replace(wiring.settings, engine_host="thread"))
    return tmp_path / "home"


def test_it_is_drawn_listed_and_made_again(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--hires", "1.5", "--hires-strength", "0.5", "--hires-steps", "2", "--hires-upscaler", "starter-4x"]
    assert cli.run(["generate", "a red house", *SMALL, *words, "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert Image.open(row["path"]).size == (96, 96)
    hires = row["request"]["hires"]
    assert len(hires.pop("hash")) == 64
    assert hires == {"scale": 1.5, "strength": 0.5, "steps": 2, "upscaler": "starter-4x"}
    text = read_picture(Path(row["path"])).raw_text
    assert "Denoising strength: 0.5, Hires upscale: 1.5, Hires steps: 2, Hires upscaler: starter-4x" in text
    assert cli.run(["library", "list", "--json"]) == 0
    (listed,) = json.loads(capsys.readouterr().out)
    assert (listed["hires_scale"], listed["hires_steps"], listed["hires_upscaler"]) == (1.5, 2, "starter-4x")
    assert (listed["width"], listed["stated_width"], listed["strength"]) == (96, 64, 0.5)
    assert cli.run(["library", "again", "1", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["identical"]


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["--hires-steps", "3"], "there is no hires that it belongs to"),
        (["--hires", "7"], "from 1 to 4"),
        (["--hires", "2", "--hires-upscaler", "nothing"], "No upscaler is called “nothing”"),
        (["--hires", "2", "--tile", "x"], "cannot be seamless"),
        (["--hires", "4", "--width", "2048"], "cannot be made"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(
    words: list[str], reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["generate", "a red house", *words]) == 1
    assert reason in " ".join(capsys.readouterr().err.split())


def test_an_order_has_it_and_larger_beside_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    order = {"prompt": "a", "seed": 5, "steps": 2, "width": 64, "height": 64, "hires": 1.5, "larger": True}
    (tmp_path / "jobs.jsonl").write_text(json.dumps(order))
    assert cli.run(["run", str(tmp_path / "jobs.jsonl"), "--json"]) == 0
    *rows, total = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [Image.open(row["path"]).width for row in rows] == [96, 384]
    assert total["pictures"] == 2
    assert rows[1]["request"]["hires"] == rows[0]["request"]["hires"]


def test_the_manuals_examples_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (block,) = re.findall(r"```sh\n(.*?)```", MANUAL.read_text(encoding="utf-8"), re.DOTALL)
    for line in block.splitlines():
        program, *words = shlex.split(line, comments=True)
        assert program == "sddesk"
        steps = [] if "--hires-steps" in words else ["--hires-steps", "2"]
        assert cli.run([*words, *SMALL, *steps]) == 0, line
