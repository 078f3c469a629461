"""`sddesk grid`: what is missing is drawn, whatever ended the command before; sheets are made of the pictures alone."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from sddesk.cli import main as cli
from sddesk.library.library import Library
from sddesk.library.metadata import read_picture
from sddesk.wiring import Wiring, build
from tests.fakes import ScriptedEngine
from tests.killed import kill_at, left_over, points_of

SMALL = ("--width", "64", "--height", "64", "--guidance-scale", "2", "--seed", "7")
AXES = ("--x", "steps=1,2,1", "--y", "sampler=pndm,heun")
KILLS = 5  # `python -m tests.benchmarks grid_kills` does 50


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home in which the starter's hash is known; a scripted engine draws."""
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setattr(Wiring, "make_engine", lambda *_: ScriptedEngine())
    monkeypatch.setattr("sddesk.ordering.models.Hashes.of", lambda *_: "ab" * 32)
    return tmp_path / "home"


def ran(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> tuple[list[Any], str]:
    """Run a command with --json: its lines, and what it said beside them."""
    assert cli.run([*words, "--json"]) == code
    told = capsys.readouterr()
    return [json.loads(line) for line in told.out.splitlines()], told.err


def drawn(folder: Path) -> Counter[tuple[int, str, float]]:
    found = Counter[tuple[int, str, float]]()
    for path in folder.rglob("*.png"):
        request = read_picture(path).request
        assert request is not None
        found[request.steps, request.sampler, request.guidance_scale] += 1
    return found


def test_a_grid_draws_each_picture_once_and_goes_on_from_the_pictures_alone(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("grid", "a cat", *SMALL, *AXES)
    (checked,), _ = ran(capsys, *words, "--check")
    assert checked | {"grid": ""} == {"grid": "", "cells": 6, "pictures": 4, "missing": 4, "seconds": None}
    told, said = ran(capsys, *words)
    assert told[0]["grid"] == checked["grid"] and told[-1]["pictures"] == 4 and "3 x 2 cells, 4 pictures" in said
    assert drawn(home / "pictures") == {(1, "pndm", 2): 1, (2, "pndm", 2): 1, (1, "heun", 2): 1, (2, "heun", 2): 1}
    told, _ = ran(capsys, *words)
    assert told[0]["missing"] == 0 and told[0]["seconds"] == 0 and told[-1]["pictures"] == 0
    shutil.rmtree(home / "data")  # the queue and the index: the files know everything
    cli.run(["library", "scan"])
    capsys.readouterr()
    next((home / "pictures").rglob("*.png")).unlink()
    cli.run(["library", "scan"])
    capsys.readouterr()
    told, _ = ran(capsys, *words)
    assert told[0]["missing"] == 1 and told[-1]["pictures"] == 1 and sum(drawn(home / "pictures").values()) == 4
    wider = ("grid", "a cat", *SMALL, "--x", "steps=1-3", "--y", "sampler=pndm,heun")
    told, _ = ran(capsys, *wider)
    assert told[0]["missing"] == 2, "what another grid has drawn is there"
    (listed,), _ = ran(capsys, "grids", "list")
    assert [row["cells"] for row in listed] == [6, 6]
    sheets(tmp_path, checked["grid"], capsys)
    assert cli.run(["grids", "remove", checked["grid"][:6]]) == 0
    assert len(ran(capsys, "grids", "list")[0][0]) == 1 and sum(drawn(home / "pictures").values()) == 6


def sheets(folder: Path, grid: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The sheet in each of its forms."""
    for place in ("sheet.png", "sheet.html", "cells"):
        ((row,),), _ = ran(capsys, "grids", "export", grid, "--out", str(folder / place))
        assert row["cells"] == 6 and row["empty"] == 0
    with Image.open(folder / "sheet.png") as sheet:
        assert sheet.width > 3 * 64 and sheet.height > 2 * 64
        assert len(sheet.convert("RGB").getcolors(2**20) or []) > 10
    page = (folder / "sheet.html").read_text(encoding="utf-8")
    assert page.count("data:image/webp;base64,") == 6 and not re.search(r"(?:src|href)=.?https?:", page)
    assert "<th>heun</th>" in page and "<th>Steps: 2</th>" in page and "a cat" in page
    names = sorted(path.name for path in (folder / "cells").glob("*.png"))
    assert names[1] == "001-002 steps 2, sampler pndm.png" and len(names) == 6
    again = json.loads((folder / "cells" / "grid.json").read_text(encoding="utf-8"))
    assert [axis["field"] for axis in again["axes"]] == ["steps", "sampler"]


def test_a_random_seed_is_kept_and_a_folder_has_a_passage_of_its_own(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("grid", "a {red|blue} house", "--width", "64", "--height", "64", "--x", "matrix", "--y", "steps=1,2")
    out = ("--out", str(tmp_path / "out"), "--sheet", str(tmp_path / "sheet.png"))
    first, _ = ran(capsys, *words, *out)
    seeds = {row["request"]["seed"] for row in first[1:-1]}
    assert len(first) == 6 and len(seeds) == 1 and (tmp_path / "sheet.png").is_file()
    assert {row["request"]["prompt"] for row in first[1:-1]} == {"a red house", "a blue house"}
    sorted((tmp_path / "out").glob("*.png"))[0].unlink()
    second, _ = ran(capsys, *words, *out)
    assert second[0]["missing"] == 1 and {row["request"]["seed"] for row in second[1:-1]} == seeds
    library, _ = ran(capsys, *words)
    assert library[0]["missing"] == 4 and not {row["request"]["seed"] for row in library[1:-1]} & seeds
    again, _ = ran(capsys, *words, "--restart")
    assert again[-1]["pictures"] == 4 and not {row["request"]["seed"] for row in again[1:-1]} & seeds
    assert sum(drawn(home / "pictures").values()) == 8


def test_what_cannot_be_is_told_before_anything_is_drawn(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def refused(*words: str) -> str:
        assert cli.run(["grid", "a cat", *SMALL, *words]) == 1
        return capsys.readouterr().err

    assert "steps: The steps of “9-1 (+2)” do not lead" in refused("--x", "steps=9-1 (+2)")
    assert "sampler: This version does not know the sampler “eulr”" in refused("--x", "sampler=eulr")
    assert "model: The model “gone” is not installed" in refused("--x", "steps=1", "--y", "model=starter,gone")
    assert "lora: " in refused("--x", "lora=gone")
    assert "one to three axes" in refused() and "is no axis" in refused("--x", "steps")
    assert "sampler pndm, schedule karras: The sampler PNDM" in refused("--x", "sampler=pndm", "--y", "schedule=karras")
    assert "width 65: " in refused("--x", "width=64,65")
    many = refused("--x", "seed=1-300")
    assert "300 pictures to draw: how long is not known" in many and "--yes" in many
    assert "10001 cells" in refused("--x", "seed=1-73", "--y", "steps=1-137")
    assert "not as .jpg" in refused("--x", "steps=1", "--sheet", "sheet.jpg")
    assert not drawn(home / "pictures") and not (home / "pictures" / "grids").exists()
    assert cli.run(["grids", "export", "gone", "--out", "x.png"]) == 1
    assert "no grid “gone”" in capsys.readouterr().err
    (fields,), _ = ran(capsys, "grids", "fields")
    assert {"steps", "model", "lora_weight", "matrix"} <= {row["field"] for row in fields}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has no fork")
@pytest.mark.parametrize("into", ["library", "folder"])
def test_a_kill_at_a_random_moment_loses_and_doubles_nothing(tmp_path: Path, home: Path, into: str) -> None:
    out = home / "pictures" if into == "library" else tmp_path / "out"
    words = ["grid", "a cat", *SMALL[:-2], *AXES, *(["--out", str(out)] if into == "folder" else [])]

    def draw() -> None:
        assert cli.run(words) == 0

    points = points_of(draw, tmp_path)
    for number in random.Random(into).sample(range(len(points)), KILLS):
        shutil.rmtree(home)
        shutil.rmtree(out, ignore_errors=True)
        kill_at(draw, number)
        draw()
        assert sorted(drawn(out).values()) == [1, 1, 1, 1], f"killed at {number}: {points[number]}"
        assert not [*left_over(home / "data"), *left_over(out)], points[number]
        with closing(build().make_library()) as library:
            assert isinstance(library, Library)
            (kept,) = library.grids.all()
            assert kept.grid is not None and all(library.grids.files_of(kept.grid)), points[number]
