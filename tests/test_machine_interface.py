"""What scripts rely on stays: the fields of orders, the keys of JSON and the exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sddesk.cli import main as cli
from sddesk.core.orders import read_orders
from sddesk.core.request import GenerationRequest
from tests.journeys.conftest import choose_host

FIELDS = {
    "prompt": "a cat",
    "seed": 5,
    "negative_prompt": "blurry",
    "width": 64,
    "height": 128,
    "steps": 3,
    "guidance_scale": 4.5,
    "rows": 1,
    "columns": 2,
    "sampler": "euler",
    "schedule": "karras",
    "checkpoint": {"name": "starter", "hub_id": None, "commit": None, "hash": None},
    "vae": None,
    "text_encoder": None,
    "sampler_from": None,
    "mode": "exact",
    "precision": "auto",
    "noise_source": "cpu",
    "safety_checker": True,
    "prompt_syntax": "a1111",
    "clip_skip": 1,
    "inputs": [],
    "loras": [{"name": "nightblue", "weight": 0.5, "hash": None}],
    "embeddings": [],
    "written_prompt": None,
    "written_negative_prompt": None,
    "schema": 1,
}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    choose_host(tmp_path / "home", "thread")


def test_every_field_of_an_order_is_still_one_and_means_the_same() -> None:
    (order,) = read_orders(json.dumps(FIELDS).encode())
    request = order.request(GenerationRequest(prompt="", seed=0).to_dict())
    data = request.to_dict()
    assert {name: data[name] for name in FIELDS if name != "checkpoint"} == {
        name: value for name, value in FIELDS.items() if name != "checkpoint"
    }
    for short in ({"prompt": "a", "images": 3}, {"prompt": "a", "model": "starter", "loras": ["nightblue:0.5"]}):
        read_orders(json.dumps(short).encode())[0].request({"seed": 1})


def test_keys_of_json_and_exit_codes_stay(tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    size = ["--steps", "1", "--width", "64", "--height", "64"]
    assert cli.run(["generate", "a cat", "--model", str(tiny_model), *size, "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert {"path", "request", "seconds", "flagged", "device", "precision", "runtime"} <= set(row)
    assert set(FIELDS) <= set(row["request"]) and row["request"]["prompt_syntax"] == "a1111"
    order = {"prompt": "a", "model": str(tiny_model), "steps": 1, "width": 64, "height": 64}
    (tmp_path / "a.jsonl").write_text(json.dumps(order), encoding="utf-8")
    assert cli.run(["run", str(tmp_path / "a.jsonl"), "--json", "--out", str(tmp_path / "o")]) == 0
    picture, total = map(json.loads, capsys.readouterr().out.splitlines())
    assert set(row) == set(picture)
    assert total == {"pictures": 1, "finished": 1, "finished_before": 0, "failed": 0}
    (tmp_path / "a.jsonl").write_text("{}", encoding="utf-8")
    assert cli.run(["run", str(tmp_path / "a.jsonl")]) == 1
    with pytest.raises(SystemExit, match="2"):
        cli.run(["generate"])
    assert cli.run(["library", "list", "--json"]) == 0
    (listed,) = json.loads(capsys.readouterr().out)
    told = {"id", "path", "created_at", "prompt", "negative_prompt", "seed", "steps", "guidance_scale", "sampler"}
    marks = {"model", "width", "height", "stars", "favourite", "tags", "caption", "origin", "missing", "flagged"}
    assert told | marks | {"trashed"} <= set(listed)
