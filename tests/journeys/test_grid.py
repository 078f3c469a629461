"""A grid with the included model: killed in the middle, gone on, its sheet exported, a cell made again bit for bit."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

from sddesk.cli import main as cli
from sddesk.library.metadata import read_picture, read_pixels
from tests.journeys.conftest import choose_host

ROOT = Path(__file__).parents[2]
SAME = ("--steps", "2", "--seed", "5", "--width", "128", "--height", "128")
WORDS = ("grid", "a red house", *SAME, "--x", "guidance=2-8 (+2)", "--y", "sampler=pndm,heun,euler", "--json")


def drawn(folder: Path) -> dict[tuple[str, float], Path]:
    """The picture of each cell; none is there twice."""
    files = {file: read_picture(file).request for file in folder.rglob("*.png")}
    found = {(request.sampler, request.guidance_scale): file for file, request in files.items() if request is not None}
    assert len(found) == len(files)
    return found


def test_a_grid_is_killed_gone_on_with_exported_and_a_cell_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    home = tmp_path / "home"
    monkeypatch.setenv("SDDESK_HOME", str(home))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    choose_host(home, "thread")
    command = [sys.executable, "-m", "sddesk", *WORDS]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT) as killed:
        assert killed.stdout is not None
        for _ in range(5):  # the grid, and four pictures
            assert killed.stdout.readline()
        os.kill(killed.pid, signal.SIGKILL)
    before = drawn(home / "pictures")
    assert 4 <= len(before) < 12
    assert cli.run(WORDS) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert told[0]["missing"] == 12 - len(before) == told[-1]["pictures"]
    whole = drawn(home / "pictures")
    assert len(whole) == 12 and before.items() <= whole.items()
    assert Counter(sampler for sampler, _ in whole) == {"pndm": 4, "heun": 4, "euler": 4}
    alone = ("generate", "a red house", *SAME, "--sampler", "heun", "--guidance-scale", "6")
    assert cli.run([*alone, "--out", str(tmp_path / "alone")]) == 0
    (picture,) = (tmp_path / "alone").glob("*.png")
    cell = read_pixels(whole["heun", 6.0])
    assert read_pixels(picture) == cell, "a cell is the picture made alone"
    for place in ("sheet.png", "sheet.html"):
        assert cli.run(["grids", "export", told[0]["grid"], "--out", str(tmp_path / place)]) == 0
    with Image.open(tmp_path / "sheet.png") as sheet:
        assert sheet.width > 4 * 128 and sheet.height > 3 * 128
    assert (tmp_path / "sheet.html").read_text(encoding="utf-8").count("data:image/webp") == 12
    whole["heun", 6.0].unlink()
    assert cli.run(["library", "scan"]) == 0
    capsys.readouterr()
    assert cli.run(WORDS) == 0
    again = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert again[0]["missing"] == 1 == again[-1]["pictures"]
    assert read_pixels(Path(again[1]["path"])) == cell
