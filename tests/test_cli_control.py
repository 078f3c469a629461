"""Control pictures from the command line and from order files: stored, named in the file, made again, refused."""

# ruff: noqa: F811 - the fixtures of another file

from __future__ import annotations

import hashlib
import json
import re
import shlex
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from tests.test_cli_inputs import (  # noqa: F401 - fixtures
    Run,
    home,
    inputs_folder,
    photo,
    read_picture,
    read_pixels,
    run,
    small,
)
from tests.tiny import make_tiny_controlnet, make_tiny_xl

MANUAL = Path(__file__).parents[1] / "resources/docs/manual/control.md"


@pytest.fixture
def edges(tiny_model: Path, tmp_path: Path, run: Run) -> Path:
    """A ControlNet for the tiny model, both installed."""
    file = make_tiny_controlnet(tmp_path / "edges", tiny_model)
    run("models", "add", tiny_model)
    run("models", "add", file.parent)
    return file


def pixels(row: Any) -> np.ndarray:
    return np.asarray(Image.open(row["path"]))


def test_a_control_picture_is_stored_named_and_made_again(
    tiny_model: Path,
    edges: Path,
    tmp_path: Path,
    run: Run,
) -> None:
    given = photo(tmp_path / "photo.jpg", (90, 60))
    words = ["generate", "a cat", *small(tiny_model)]
    code, ((row,),), _ = run(*words, "--control", f"canny:{given}:0.8:0-0.5", "--canny-low", "50", "--fit", "fill")
    assert code == 0
    (entry,) = row["request"]["inputs"]
    digest = hashlib.sha256(edges.read_bytes()).hexdigest()
    assert entry == {
        "kind": "control",
        "content_hash": read_pixels(given).content_hash,
        "model": "edges",
        "hash": digest,
        "weight": 0.8,
        "begin": 0.0,
        "end": 0.5,
        "processor": "canny",
        "low": 50,
        "high": 200,
        "fit": "fill",
    }
    assert [file.stem for file in inputs_folder().iterdir()] == [entry["content_hash"]]
    read = read_picture(Path(row["path"]))
    assert read.request is not None and read.request.to_dict()["inputs"] == [entry]
    control = f"Module: canny, Model: edges [{entry['hash'][:8]}], Weight: 0.8, Resize Mode: Resize and Fill, "
    assert (
        f'ControlNet 0: "{control}Threshold A: 50, Threshold B: 200, Guidance Start: 0, Guidance End: 0.5"'
        in read.raw_text
    )
    assert str(tmp_path) not in read.raw_text
    given.unlink()
    orders = tmp_path / "again.jsonl"
    orders.write_text(json.dumps(row["request"]), encoding="utf-8")
    code, (again, _), _ = run("run", orders)
    assert code == 0 and (pixels(again) == pixels(row)).all(), "from the file and the inputs alone"
    code, ((plain,),), _ = run(*words)
    assert code == 0 and (pixels(plain) != pixels(row)).any()


def test_orders_name_control_pictures_beside_a_start_picture_and_a_mask(
    tiny_model: Path,
    edges: Path,
    tmp_path: Path,
    run: Run,
) -> None:
    for name in ("start.png", "lines.png", "map.png"):
        photo(tmp_path / name, (64, 64))
    mask = np.zeros((64, 64), np.uint8)
    mask[20:40] = 255
    Image.fromarray(mask).save(tmp_path / "mask.png")
    common = {
        "prompt": "a cat",
        "model": str(tiny_model),
        "steps": 2,
        "seed": 5,
        "start": "start.png",
        "mask": "mask.png",
    }
    control = ["canny:lines.png:0.5", {"picture": "map.png", "processor": "depth", "model": str(edges), "end": 0.7}]
    orders = tmp_path / "orders.json"
    orders.write_text(
        json.dumps([common | {"control": control}, common | {"control": "none:map.png"}]), encoding="utf-8"
    )
    code, (first, second, _), told = run("run", orders)
    assert code == 0, told
    assert [entry["kind"] for entry in first["request"]["inputs"]] == ["start", "mask", "control", "control"]
    assert [entry.get("processor") for entry in second["request"]["inputs"]] == [None, None, "none"]
    outside = mask == 0
    assert (pixels(first)[outside] == np.asarray(Image.open(tmp_path / "start.png").convert("RGB"))[outside]).all()
    table = tmp_path / "orders.csv"
    table.write_text(
        f"prompt,model,steps,width,height,control\na,{tiny_model},2,64,64,canny:lines.png;tile:map.png:0.3\n"
    )
    code, (row, _), _ = run("run", table)
    assert code == 0 and [entry["processor"] for entry in row["request"]["inputs"]] == ["canny", "tile"]
    text = tmp_path / "orders.txt"
    text.write_text(f'--prompt a --model "{tiny_model}" --steps 2 --width 64 --height 64 --control "canny:lines.png"\n')
    code, (row, _), _ = run("run", text)
    assert code == 0 and [entry["weight"] for entry in row["request"]["inputs"]] == [1.0]


def test_what_cannot_be_is_said_before_anything_is_drawn(
    tiny_model: Path,
    edges: Path,
    tmp_path: Path,
    run: Run,
) -> None:
    given = photo(tmp_path / "photo.png", (64, 64))
    other = make_tiny_controlnet(tmp_path / "wide", make_tiny_xl(tmp_path / "xl"))
    mosaic = Path("resources/starter-loras/mosaic.safetensors").absolute()
    cases = {
        ("--control", f"canny:{given}", "--control-model", "nothing"): "No installed ControlNet is called “nothing”",
        ("--control", f"canny:{given}", "--control-model", "mosaic"): "No installed ControlNet is called “mosaic”",
        ("--control", f"canny:{given}", "--control-model", str(mosaic)): "holds no ControlNet and no T2I-Adapter",
        ("--control", f"canny:{given}", "--control-model", str(other)): "reads words 32 wide; those of “",
        ("--control", f"canny:{tmp_path / 'gone.png'}"): "gone.png",
        ("--control", f"openpose:{given}"): "give it as pose-map:FILE",
        ("--control", str(given)): "is written as canny:photo.jpg",
        ("--control-model", "edges"): "there is no control picture",
        ("--fit", "fill"): "--fit belongs to a picture",
    }
    for words, told in cases.items():
        code, rows, said = run("generate", "a cat", *small(tiny_model), *words)
        assert code == 1 and not rows and told in said, (words, said)
    assert not inputs_folder().exists()


def test_another_network_of_the_same_name_is_told(
    tiny_model: Path,
    edges: Path,
    tmp_path: Path,
    run: Run,
) -> None:
    given = photo(tmp_path / "photo.png", (64, 64))
    code, ((row,),), _ = run("generate", "a cat", *small(tiny_model), "--control", f"canny:{given}")
    assert code == 0
    make_tiny_controlnet(edges.parent, tiny_model, seed=7)
    orders = tmp_path / "again.jsonl"
    orders.write_text(json.dumps(row["request"]), encoding="utf-8")
    code, (again, _), told = run("run", orders)
    assert code == 0 and "“edges” is another file than the one that made this picture" in told
    assert (pixels(again) != pixels(row)).any()


def test_a_missing_control_picture_is_named_by_its_hash(
    tiny_model: Path,
    edges: Path,
    tmp_path: Path,
    run: Run,
) -> None:
    given = photo(tmp_path / "photo.png", (64, 64))
    code, ((row,),), _ = run("generate", "a cat", *small(tiny_model), "--control", f"canny:{given}")
    assert code == 0
    (stored,) = inputs_folder().iterdir()
    stored.unlink()
    orders = tmp_path / "again.jsonl"
    orders.write_text(json.dumps(row["request"]), encoding="utf-8")
    code, _, told = run("run", orders)
    assert code != 0 and stored.stem[:10] in told


def test_networks_are_listed(edges: Path, run: Run) -> None:
    code, (rows,), _ = run("models", "list")
    found = {row["name"]: row["location"] for row in rows if row["kind"] == "controlnet"}
    assert code == 0 and found["edges"] == str(edges) and "starter-controlnet" in found


def test_the_examples_of_the_manual_are_carried_out(
    tiny_model: Path, edges: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    photo(tmp_path / "photo.jpg", (96, 64))
    photo(tmp_path / "sketch.png", (64, 64))
    blocks = re.findall(r"```sh\n(.*?)```", MANUAL.read_text(encoding="utf-8"), re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines()]
    assert len(lines) > 3
    for line in lines:
        code, (rows,), told = run(*shlex.split(line)[1:], "--model", tiny_model, "--steps", "2", "--seed", "5")
        assert code == 0 and Path(rows[0]["path"]).is_file(), (line, told)
