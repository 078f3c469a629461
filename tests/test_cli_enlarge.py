"""Enlarging from the command line: files and pictures of the library, skipped when made before, made again."""

from __future__ import annotations

import json
import re
import shlex
import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from sddesk.cli import main as cli
from sddesk.library.decode import read_pixels
from sddesk.library.metadata import read_picture
from sddesk.wiring import build
from tests.library.test_inputs import photo

Run = Callable[..., tuple[int, Any, str]]
MANUAL = Path(__file__).parents[1] / "resources" / "docs" / "manual" / "enlarge.md"
DRAW = ["--steps", "2", "--sampler", "dpmpp_2m", "--width", "64", "--height", "64", "--seed", "5"]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    wiring = build()
    wiring.save_settings(replace(wiring.settings, engine_host="thread"))
    return tmp_path / "home"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Do what the words say; gives the exit code, the JSON, and standard error."""

    def call(*words: str | Path) -> tuple[int, Any, str]:
        code = cli.run([*map(str, words), "--json"])
        captured = capsys.readouterr()
        return code, json.loads(captured.out or "null"), captured.err

    return call


def enlargement(row: dict[str, Any]) -> dict[str, Any]:
    """The enlargement among the inputs of a printed picture."""
    (found,) = [entry for entry in row["request"]["inputs"] if entry["kind"] == "enlarge"]
    return found


def test_a_file_is_enlarged_into_the_library_and_made_again(tmp_path: Path, run: Run) -> None:
    source = photo(tmp_path / "photo.jpg", (40, 30))
    code, (row,), told = run("enlarge", source)
    assert code == 0 and "Pictures enlarged: 1; there before: 0; failed: 0." in told
    path, content_hash = Path(row["path"]), read_pixels(source).content_hash
    assert Image.open(path).size == (160, 120)
    assert "enlarged" in path.name
    found = enlargement(row)
    assert found["content_hash"] == content_hash and found["model"] == "starter-4x" and len(found["hash"]) == 64
    read = read_picture(path)
    assert read.request is not None and not read.request.is_drawn
    assert "Postprocess upscale by: 4, Postprocess upscaler: starter-4x" in read.raw_text
    assert "Steps:" not in read.raw_text, "nothing is known of how the photo was made"
    _, ((listed),), _ = run("library", "list")
    assert (listed["seed"], listed["steps"], listed["sampler"], listed["model"]) == (None, None, None, None)
    _, (shown,), _ = run("library", "show", "1")
    assert content_hash in shown["facts"]["inputs"] and "steps" not in shown["facts"]
    source.unlink()
    code, (again,), _ = run("library", "again", "1")
    assert code == 0 and again["identical"]


def test_a_drawn_picture_keeps_what_drew_it_and_is_the_parent(run: Run) -> None:
    _, (small,), _ = run("generate", "a red house", *DRAW)
    code, (row,), _ = run("enlarge", "1")
    assert code == 0
    assert {**row["request"], "inputs": []} == small["request"]
    assert enlargement(row)["content_hash"] == read_pixels(Path(small["path"])).content_hash
    text = read_picture(Path(row["path"])).raw_text
    assert "Steps: 2" in text and "Seed: 5" in text and "Postprocess upscale by: 4" in text
    _, listed, _ = run("library", "search", "seed:5")
    assert {(entry["width"], entry["stated_width"]) for entry in listed} == {(64, 64), (256, 64)}


def test_what_was_enlarged_before_is_skipped_and_said(tmp_path: Path, run: Run) -> None:
    one, other = photo(tmp_path / "a.png", (20, 20)), photo(tmp_path / "b.png", (20, 24), seed=1)
    run("enlarge", one)
    code, rows, told = run("enlarge", one, other)
    assert code == 0 and len(rows) == 1
    assert f"{one} was enlarged before: " in told and "Pictures enlarged: 1; there before: 1; failed: 0." in told
    out = tmp_path / "out"
    for count in (2, 0):  # a folder knows only what is in it
        code, rows, _ = run("enlarge", one, other, "--out", out)
        assert code == 0 and len(rows) == count
    assert sorted(file.name for file in out.iterdir()) == ["a-4x.png", "b-4x.png"]
    _, rows, _ = run("enlarge", one, "--out", out, "--scale", "2")
    assert Image.open(rows[0]["path"]).size == (40, 40) and Path(rows[0]["path"]).name == "a-2x.png"


def test_bad_pictures_are_told_and_the_others_made(tmp_path: Path, run: Run) -> None:
    good = photo(tmp_path / "good.png", (16, 16))
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nno")
    (tmp_path / "empty.jpg").touch()
    Image.new("RGB", (4000, 3000)).save(tmp_path / "large.png")
    (tmp_path / "huge.png").write_bytes(head_of_png(20_000, 20_000))
    words = [tmp_path / name for name in ("broken.png", "empty.jpg", "absent.png", "large.png", "huge.png")]
    code, rows, told = run("enlarge", *words, "77", good)
    assert code == 1 and len(rows) == 1
    for word in words:
        assert f"{word}: " in told
    assert "4000 x 3000 would become 16000 x 12000" in told
    assert "20000 x 20000 pixels are more than can be shown" in told
    assert "77: " in told and "Pictures enlarged: 1; there before: 0; failed: 6." in told


def head_of_png(width: int, height: int) -> bytes:
    """A PNG that says it is so large, and holds a line of it."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    size = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    line = chunk(b"IDAT", zlib.compress(bytes(1 + 3 * width)))
    return b"\x89PNG\r\n\x1a\n" + size + line + chunk(b"IEND", b"")


def test_a_picture_of_8_pixels_is_enlarged(tmp_path: Path, run: Run) -> None:
    code, (row,), _ = run("enlarge", photo(tmp_path / "tiny.png", (8, 8)))
    assert code == 0 and Image.open(row["path"]).size == (32, 32)


def test_every_kind_of_picture_is_taken_and_what_is_lost_is_said(tmp_path: Path, run: Run) -> None:
    rng = np.random.default_rng(0)
    clear = np.dstack([rng.integers(0, 256, (12, 12, 3)), np.full((12, 12), 60)]).astype(np.uint8)
    Image.fromarray(clear).save(tmp_path / "clear.png")
    frames = [Image.new("RGB", (12, 12), colour) for colour in ("red", "blue")]
    frames[0].save(tmp_path / "moving.gif", save_all=True, append_images=frames[1:])
    Image.new("CMYK", (12, 12), (10, 60, 0, 0)).save(tmp_path / "print.jpg")
    Image.fromarray(rng.integers(0, 65536, (12, 12)).astype(np.uint16)).save(tmp_path / "deep.png")
    files = sorted(tmp_path.glob("*.*g*"))
    assert len(files) == 4
    code, rows, told = run("enlarge", *files, "--out", tmp_path / "out")
    assert code == 0 and len(rows) == 4
    assert {Image.open(row["path"]).size for row in rows} == {(48, 48)}
    assert "clear.png is transparent in parts, which lie on white." in told
    assert "moving.gif is animated: only its first picture is taken." in told
    assert told.count("transparent") == told.count("animated") == 1


def test_an_upscaler_that_is_not_there_or_is_none_is_told(tmp_path: Path, run: Run) -> None:
    source = photo(tmp_path / "a.png", (16, 16))
    code, _, told = run("enlarge", source, "--upscaler", "nothing")
    assert code == 1 and "No installed upscaler is called “nothing”." in told
    lora = build().paths.resources / "starter-loras" / "mosaic.safetensors"
    code, _, told = run("enlarge", source, "--upscaler", lora)
    assert code == 1 and "holds no network that enlarges pictures" in told
    code, _, told = run("enlarge", source, "--scale", "8")
    assert code == 1 and "starter-4x enlarges 4 times at most, not 8 times" in told
    with pytest.raises(SystemExit):
        run("enlarge", source, "--scale", "0")


def test_larger_saves_the_picture_and_its_enlargement(tmp_path: Path, run: Run) -> None:
    code, rows, _ = run("generate", "a red house", *DRAW, "--cols", "2", "--larger", "--out", tmp_path / "out")
    assert code == 0
    assert [Path(row["path"]).name for row in rows] == ["5.png", "6.png", "5-4x.png", "6-4x.png"]
    for small, large in zip(rows[:2], rows[2:], strict=True):
        assert small["request"]["inputs"] == []
        assert enlargement(large)["content_hash"] == read_pixels(Path(small["path"])).content_hash
        assert Image.open(large["path"]).size == (256, 256)
    run("library", "import", tmp_path / "out")
    _, listed, _ = run("library", "search", "width:256")
    code, again, _ = run("library", "again", *(str(row["id"]) for row in listed))
    assert code == 0 and [row["identical"] for row in again] == [True, True]


def test_the_manuals_examples_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    monkeypatch.chdir(tmp_path)
    photo(tmp_path / "photo.jpg", (24, 16))
    photo(tmp_path / "holiday.jpg", (24, 20), seed=1)
    run("generate", "a cat", *DRAW)
    (block,) = re.findall(r"```sh\n(.*?)```", MANUAL.read_text(encoding="utf-8"), re.DOTALL)
    for line in block.splitlines():
        program, *words = shlex.split(line, comments=True)
        assert program == "sddesk"
        small = DRAW if words[0] == "generate" else []
        assert run(*words, *small)[0] == 0, line


def test_orders_with_larger_are_enlarged_once_and_what_is_missing_later(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "jobs.csv"
    file.write_text("prompt,seed,images,steps,width,height,larger,upscaler\na house,5,2,1,64,64,true,starter-4x\n")

    def made() -> list[tuple[int, int]]:
        assert cli.run(["run", str(file), "--json"]) == 0
        lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert lines[-1]["pictures"] == len(lines) - 1
        return [(line["request"]["seed"], Image.open(line["path"]).width) for line in lines[:-1]]

    assert cli.run(["run", str(file), "--check"]) == 0
    assert "pictures: 4" in capsys.readouterr().out
    assert made() == [(5, 64), (6, 64), (5, 256), (6, 256)]
    assert made() == []


@pytest.mark.parametrize(
    ("order", "reason"),
    [
        ({"larger": "yes"}, "larger is true or false"),
        ({"larger": True, "upscaler": "nothing"}, "No installed upscaler is called “nothing”."),
        ({"upscaler": "starter-4x"}, "upscaler: it is that of larger, which is not true"),
        ({"larger": True, "width": 4096, "height": 4096}, "would become 16384 x 16384"),
    ],
)
def test_orders_that_cannot_be_enlarged_are_refused_before_any_is_made(
    order: dict[str, Any], reason: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "jobs.jsonl").write_text(json.dumps({"prompt": "a"} | order))
    assert cli.run(["run", str(tmp_path / "jobs.jsonl")]) == 1
    assert reason in " ".join(capsys.readouterr().err.split())
