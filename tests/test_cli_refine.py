"""Refining in tiles from the command line: drawn pictures, photos, orders; made again, skipped when made before."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from sddesk.cli import main as cli
from sddesk.core.enlargements import NO_LONGER_SEAMLESS
from sddesk.core.request import GenerationRequest
from sddesk.library.decode import read_pixels
from sddesk.library.metadata import read_picture
from tests.killed import left_over
from tests.library.test_inputs import photo
from tests.test_cli_enlarge import DRAW, Run, home, run

__all__ = ["home", "run"]  # fixtures
FEW = ["--steps", "2", "--strength", "0.5"]


def test_a_drawn_picture_is_refined_by_what_drew_it_and_made_again(tmp_path: Path, run: Run) -> None:
    _, (small,), _ = run("generate", "a red house", *DRAW, "--width", "96", "--tile", "xy")
    code, (row,), told = run("enlarge", "1", "--scale", "2", "--refine", *FEW)
    assert code == 0 and "Pictures refined: 1; there before: 0; failed: 0." in told
    assert "tile 1 of 2" in told and "tile 2 of 2" in told and NO_LONGER_SEAMLESS in told
    path, content_hash = Path(row["path"]), read_pixels(Path(small["path"])).content_hash
    assert Image.open(path).size == (192, 128)
    request = row["request"]
    assert [(entry["kind"], entry["content_hash"]) for entry in request["inputs"]] == [("start", content_hash)]
    assert (request["prompt"], request["seed"], request["steps"], request["width"]) == ("a red house", 5, 2, 128)
    assert request["refine"]["upscaler"] == "starter-4x" and len(request["refine"]["hash"]) == 64
    text = read_picture(path).raw_text
    for words in (
        "Denoising strength: 0.5",
        "Ultimate SD upscale upscaler: starter-4x, Ultimate SD upscale scale: 2",
        "Ultimate SD upscale tile_width: 128, Ultimate SD upscale tile_height: 128, Ultimate SD upscale padding: 32",
    ):
        assert words in text
    code, none, told = run("enlarge", "1", "--scale", "2", "--refine", *FEW)
    assert (code, none) == (0, []) and "1 was refined before" in told
    code, (again,), _ = run("library", "again", "2")
    assert code == 0 and again["identical"]


def test_a_photo_is_refined_by_the_starter_into_a_folder(tmp_path: Path, run: Run) -> None:
    source = photo(tmp_path / "photo.jpg", (130, 40))
    words = ["enlarge", source, "--scale", "1", "--refine", "--prompt", "a house", *FEW, "--out", tmp_path / "out"]
    code, (row,), told = run(*words)
    assert code == 0 and "tile 2 of 2" in told
    assert Image.open(row["path"]).size == (130, 40) and Path(row["path"]).name == "photo-refined-1x.png"
    assert (row["request"]["prompt"], row["request"]["seed"]) == ("a house", 0)
    code, none, told = run(*words)
    assert (code, none) == (0, []) and "refined before" in told
    others = {"seed": 7, "guidance_scale": 3.5, "sampler": "dpmpp_2m", "schedule": "karras"}
    asked = [word for name, value in others.items() for word in (f"--{name.replace('_', '-')}", str(value))]
    (other,) = run(*words, *asked)[1]
    assert {name: other["request"][name] for name in others} == others


# As the program starts; it ends itself as if the power had gone when the second tile of the second picture is drawn.
KILLED = """
import os, signal, sys
from sddesk.cli import main as cli, parts
show, seen = parts.Bar.show, []
def dies(bar, progress):
    seen.append(progress.tile)
    show(bar, progress)
    if progress.tile == 2 and 1 in seen[seen.index(2):]:
        os.kill(os.getpid(), signal.SIGKILL)
parts.Bar.show = dies
sys.exit(cli.run(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no signal kills a process there")
def test_several_killed_in_the_middle_of_a_tile_go_on_with_the_one_that_is_not_there(
    tmp_path: Path, home: Path, run: Run
) -> None:
    files = [photo(tmp_path / f"{name}.png", (140, size)) for name, size in (("a", 40), ("b", 44))]
    words = ["enlarge", *files, "--scale", "1", "--refine", *FEW]
    killed = subprocess.run([sys.executable, "-c", KILLED, *map(str, words)], stderr=subprocess.PIPE, text=True)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert killed.stderr.count("tile 2 of 2") == 2
    code, made, told = run(*words)
    assert code == 0 and "Pictures refined: 1; there before: 1; failed: 0." in told
    assert Image.open(made[0]["path"]).size == (140, 44)
    _, listed, _ = run("library", "list")
    assert sorted((row["width"], row["height"]) for row in listed) == [(140, 40), (140, 44)]
    assert not [*left_over(home)]


def test_orders_and_options_ask_for_the_same(tmp_path: Path, run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    photo(tmp_path / "photo.jpg", (150, 60))
    orders = tmp_path / "orders.jsonl"
    order = {"prompt": "a house", "seed": 3, "steps": 2, "start": "photo.jpg", "strength": 0.5, "refine": 1.5}
    orders.write_text(json.dumps(order))
    assert cli.run(["run", str(orders), "--out", str(tmp_path / "a")]) == 0
    capsys.readouterr()
    first = next((tmp_path / "a").glob("*.png"))
    words = ["a house", "--seed", "3", "--start", tmp_path / "photo.jpg", *FEW, "--refine", "1.5"]
    code, (second,), _ = run("generate", *words, "--out", tmp_path / "b")
    assert code == 0 and read_picture(first).request == GenerationRequest.from_dict(second["request"])
    assert Image.open(first).size == (225, 90)
    assert np.array_equal(Image.open(first), Image.open(second["path"]))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--refine", "--strength", "0"], "none of the"),
        (["--refine", "--strength", "2"], "strength is a number from 0 to 1"),
        (["--refine", "--overlap", "100"], "cannot overlap by 100 pixels"),
        (["--refine", "--upscaler", "nobody"], "nobody"),
        (["--refine", "--model", "nobody"], "nobody"),
        (["--refine", "--steps", "2", "--control"], "No ControlNet that reads tiles"),
        (["--refine", "--sampler", "lcm", "--schedule", "karras"], "LCM does not work with"),
        (["--refine", "--steps", "0"], "steps"),
        (["--strength", "0.4"], "--strength belongs to --refine"),
        (["--sampler", "euler"], "--sampler belongs to --refine"),
    ],
)
def test_what_cannot_be_refined_is_refused_in_words(tmp_path: Path, run: Run, words: list[str], said: str) -> None:
    code, _, told = run("enlarge", photo(tmp_path / "photo.jpg", (140, 40)), *words)
    assert code == 1 and said in told and "tile 1" not in told


def test_one_that_would_become_too_large_is_refused_before_anything_is_loaded(tmp_path: Path, run: Run) -> None:
    file = tmp_path / "large.png"
    Image.new("RGB", (5000, 5000)).save(file)
    code, _, told = run("enlarge", file, "--refine", "--upscaler", "lanczos", "--scale", "8")
    assert code == 1 and "more than can be made" in told and "load" not in told
    Image.new("RGB", (2100, 2100)).save(file)
    words = ["a house", "--start", file, "--strength", "0.5", "--refine", "1", "--larger"]
    code, _, told = run("generate", *words)
    assert code == 1 and "2100 x 2100 would become 8400 x 8400" in told and "load" not in told
