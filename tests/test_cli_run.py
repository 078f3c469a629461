"""`sddesk run`: a file of orders, its failures, kills and second passages, with the real engine.

It runs in the tests' own process, which has imported torch once, but where a whole `sddesk` is killed or stopped.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from diffusers import AutoencoderTiny
from safetensors.torch import save_file

from sddesk.catalog.catalog import Catalog
from sddesk.catalog.model_hashes import ModelHashes
from sddesk.cli import main as cli
from sddesk.core.errors import SddeskError
from sddesk.core.orders import read_orders
from sddesk.library.metadata import read_picture
from sddesk.wiring import build
from tests.tiny import UNET_FILE, break_nan, make_tiny_pipeline

ROOT = Path(__file__).parents[1]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    host("thread")
    return tmp_path / "home"


def host(where: str) -> None:
    """Where the engine runs from now on: `thread` or `process`."""
    wiring = build()
    wiring.save_settings(replace(wiring.settings, engine_host=where))


def write(file: Path, *orders: dict[str, Any]) -> Path:
    file.write_text("\n".join(json.dumps(order) for order in orders), encoding="utf-8")
    return file


def small(model: Path, prompt: str, seed: int, **more: Any) -> dict[str, Any]:
    return {"prompt": prompt, "seed": seed, "model": str(model), "steps": 2, "width": 64, "height": 64} | more


def ran(file: Path, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, list[dict[str, Any]]]:
    code = cli.run(["run", str(file), "--json", *words])
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_f03_a_list_is_made_and_a_second_passage_makes_only_what_is_new(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    orders = [small(tiny_model, "a cat", 1, images=2), small(tiny_model, "a dog", 10)]
    file = write(tmp_path / "jobs.jsonl", *orders)
    code, told = ran(file, capsys, "--out", str(tmp_path / "out"))
    assert code == 0
    assert [line["request"]["seed"] for line in told[:-1]] == [1, 2, 10]
    assert told[-1] == {"pictures": 3, "finished": 2, "finished_before": 0, "failed": 0}
    write(file, small(tiny_model, "a bird", 20), *orders)
    code, told = ran(file, capsys, "--out", str(tmp_path / "out"))
    assert code == 0 and [line["request"]["seed"] for line in told[:-1]] == [20]
    assert told[-1]["finished_before"] == 2
    assert len(list((tmp_path / "out").glob("*.png"))) == 4
    _, told = ran(file, capsys, "--out", str(tmp_path / "out"), "--restart")
    assert told[-1]["pictures"] == 4


def test_a_failed_order_is_told_the_others_are_made_and_it_is_tried_again(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "model"
    shutil.copytree(tiny_model, broken)
    whole = (broken / UNET_FILE).read_bytes()
    break_nan(broken)
    file = write(tmp_path / "jobs.jsonl", small(broken, "a cat", 1), small(tiny_model, "a dog", 2))
    code, told = ran(file, capsys)
    assert code == 1 and told[-1] == {"pictures": 1, "finished": 1, "finished_before": 0, "failed": 1}
    (broken / UNET_FILE).write_bytes(whole)
    code, told = ran(file, capsys)
    assert code == 0 and [line["request"]["seed"] for line in told[:-1]] == [1]


def test_f03_a_killed_run_goes_on_with_its_seeds_and_makes_nothing_twice(tiny_model: Path, tmp_path: Path) -> None:
    """SIGKILL in the middle of a batch whose seed was drawn, not written."""
    host("process")
    order = small(tiny_model, "a cat", 0, images=12, steps=12)
    del order["seed"]
    file = write(tmp_path / "jobs.jsonl", order, small(tiny_model, "a dog", 5))
    out = tmp_path / "out"
    command = [sys.executable, "-m", "sddesk", "run", str(file), "--out", str(out)]
    run = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT)
    assert run.stdout is not None
    for _ in range(5):
        assert run.stdout.readline()
    os.kill(run.pid, signal.SIGKILL)
    run.wait()
    run.stdout.close()
    had = {path.name for path in out.glob("*.png")}
    assert len(had) >= 5
    assert subprocess.run(command, capture_output=True, cwd=ROOT, check=False, timeout=240).returncode == 0
    seeds = sorted(read_picture(path).request.seed for path in out.glob("*.png"))  # type: ignore[union-attr]
    assert len(seeds) == 13 and seeds[1:] == list(range(seeds[1], seeds[1] + 12)), "each seed once, none doubled"
    assert {path.name for path in out.glob("*.png")} >= had


def test_ctrl_c_stops_within_a_pass_and_can_be_gone_on_with(tiny_model: Path, tmp_path: Path) -> None:
    host("process")
    file = write(tmp_path / "jobs.jsonl", small(tiny_model, "a cat", 1, images=50, steps=40))
    command = [sys.executable, "-m", "sddesk", "run", str(file), "--out", str(tmp_path / "out")]
    run = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT)
    assert run.stdout is not None and run.stdout.readline()
    began = time.monotonic()
    run.send_signal(signal.SIGINT)
    assert run.wait(60) == 130
    run.stdout.close()
    assert time.monotonic() - began < 60


def test_a_list_is_not_made_twice_at_once(tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = write(tmp_path / "jobs.jsonl", small(tiny_model, "a cat", 1, images=50, steps=40))
    command = [sys.executable, "-m", "sddesk", "run", str(file), "--out", str(tmp_path / "out")]
    run = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT)
    assert run.stdout is not None and run.stdout.readline()
    try:
        assert cli.run(["run", str(file)]) == 1
        assert "by another sddesk" in capsys.readouterr().err
    finally:
        run.kill()
        run.wait()
        run.stdout.close()


def test_toml_with_defaults(tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "jobs.toml"
    file.write_text(
        f'[defaults]\nmodel = "{tiny_model}"\nsteps = 2\nwidth = 64\nheight = 64\n'
        '[[jobs]]\nprompt = "a cat"\nseed = 3\n[[jobs]]\nprompt = "a dog"\nseed = 4\nsteps = 3\n',
        encoding="utf-8",
    )
    code, told = ran(file, capsys)
    assert code == 0
    assert [(line["request"]["seed"], line["request"]["steps"]) for line in told[:-1]] == [(3, 2), (4, 3)]


def test_what_a_picture_carries_can_be_ordered_again(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, told = ran(write(tmp_path / "a.jsonl", small(tiny_model, "a cat", 3)), capsys)
    request = told[0]["request"] | {"model": str(tiny_model)}
    del request["checkpoint"]
    code, again = ran(write(tmp_path / "b.jsonl", request), capsys)
    assert code == 0 and again[0]["request"] == told[0]["request"]


def test_check_makes_nothing(tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = write(tmp_path / "jobs.jsonl", small(tiny_model, "a cat", 3, images=4))
    assert cli.run(["run", str(file), "--check"]) == 0
    assert "Orders: 1; pictures: 4." in capsys.readouterr().out


def test_what_is_installed_is_looked_for_once_for_a_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading 2,000 orders took minutes: a look at all folders, and at the headers of the model, for each."""
    looks: list[Catalog] = []
    look = Catalog._look  # pyright: ignore[reportPrivateUsage]

    def counted(catalog: Catalog) -> Any:
        looks.append(catalog)
        return look(catalog)

    monkeypatch.setattr(Catalog, "_look", counted)
    monkeypatch.setattr(ModelHashes, "of", None)  # no order states a hash
    file = write(tmp_path / "jobs.jsonl", *[{"prompt": "a cat", "seed": seed} for seed in range(20)])
    assert cli.run(["run", str(file), "--check"]) == 0
    assert len(looks) <= 3


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('{"prompt": "a"}\n{"prompt": 1}', "Order 2 cannot be used: no prompt"),
        ('{"prompt": "a", "step": 3}', "unknown: step"),
        ("[1]", "no JSON object"),
        ("{", "Order 1"),
        ("[" * 100_000, "Order 1"),
        ('\n\n{"prompt": "a\\ud800"}', ""),
        ('{"prompt": "a", "steps": NaN}', ""),
    ],
)
def test_a_wrong_line_is_named(text: str, told: str) -> None:
    try:
        orders = read_orders(text.encode("utf-8", "surrogatepass"), "jsonl")
    except SddeskError as error:
        assert told and told in str(error)
        return
    assert not told
    try:
        assert orders[0].request({"seed": 1}).prompt
    except SddeskError as error:
        assert "cannot be" in str(error)


def test_wrong_orders_stop_before_anything_is_made(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write(tmp_path / "jobs.jsonl", small(tiny_model, "a cat", 3), small(tiny_model, "a dog", 4, width=63))
    assert cli.run(["run", str(file)]) == 1
    assert "Order 2" in capsys.readouterr().err
    assert cli.run(["run", str(tmp_path / "gone.jsonl")]) == 1
    assert not list((tmp_path / "home").rglob("*.png"))


def test_equal_lines_are_two_orders_and_moved_lines_the_same() -> None:
    one, two = b'{"prompt": "a", "seed": 1}', b'{"seed": 1, "prompt": "b"}'
    ids = [order.id for order in read_orders(b"\n".join([one, one, two]), "jsonl")]
    assert len(set(ids)) == 3
    moved = [order.id for order in read_orders(b"\n".join([two, one]), "jsonl")]
    assert moved == [ids[2], ids[0]]


def test_an_order_names_parts_of_other_models(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = make_tiny_pipeline(tmp_path / "other", seed=7)
    orders = [small(tiny_model, "a cat", 1), small(tiny_model, "a cat", 1, vae=str(other), text_encoder=str(other))]
    code, rows = ran(write(tmp_path / "orders.jsonl", *orders), capsys, "--out", str(tmp_path / "out"))
    assert code == 0
    assert [(row["request"]["vae"] or {}).get("name") for row in rows[:2]] == [None, "other"]
    first, second = (Path(row["path"]).read_bytes() for row in rows[:2])
    assert first != second
    bad = write(tmp_path / "bad.jsonl", small(tiny_model, "a cat", 1, vae="nowhere"))
    assert cli.run(["run", str(bad)]) == 1
    assert "“nowhere” is not installed" in capsys.readouterr().err


def test_loras_and_wildcards_in_a_list_of_orders(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    orders = tmp_path / "orders.toml"
    orders.write_text(
        """
        [defaults]
        steps = 2
        loras = ["nightblue:0.5"]
        [[jobs]]
        prompt = "a {red|blue|green|yellow} house"
        images = 3
        [[jobs]]
        prompt = "a car"
        loras = [{ name = "mosaic", weight = -0.5 }]
        """,
        encoding="utf-8",
    )
    words = ["run", str(orders), "--out", str(tmp_path / "out"), "--json"]
    assert cli.run(words) == 0
    *pictures, total = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    requests = [picture["request"] for picture in pictures]
    assert [(use["name"], use["weight"]) for request in requests for use in request["loras"]] == [
        *[("nightblue", 0.5)] * 3,
        ("mosaic", -0.5),
    ]
    assert total["finished"] == 4
    assert cli.run(words) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["pictures"] == 0
    orders.write_text('[[jobs]]\nprompt = "x"\nloras = ["nightblue:x"]', encoding="utf-8")
    assert cli.run(words) == 1
    assert "Order 1 cannot be used: “nightblue:x” names no LoRA" in capsys.readouterr().err


def test_a_fast_order_takes_few_steps_and_the_tiny_decoder_that_was_fetched(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As it lies in the hub's cache after `sddesk models get taesd`; the engine in its process asks for it."""
    place = tmp_path / "hub" / "models--madebyollin--taesd" / "snapshots" / "c0ffee"
    place.mkdir(parents=True)
    save_file(AutoencoderTiny().state_dict(), place / "diffusion_pytorch_model.safetensors")
    order = {"prompt": "a cat", "seed": 1, "model": str(tiny_model), "width": 64, "height": 64, "mode": "fast"}
    code, told = ran(write(tmp_path / "jobs.jsonl", order), capsys, "--out", str(tmp_path / "out"))
    assert code == 0
    made = told[0]["request"]
    assert (made["mode"], made["sampler"], made["schedule"], made["steps"]) == ("fast", "dpmpp_2m", "karras", 12)
    read = read_picture(tmp_path / "out" / "1.png")
    assert read.provenance is not None and dict(read.provenance.conditions)["decoding"] == "tiny"


CASES = Path(__file__).parent / "cases" / "orders"


def test_f80_w2_what_nothing_reads_is_refused_by_check_and_before_drawing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """W2, W11: unknown fields, inputs, samplers and schedules, each with its line; seeds in true sentences."""
    inputs = write(tmp_path / "inputs.jsonl", {"prompt": "a"}, {"prompt": "b", "inputs": [{"kind": "later"}]})
    told = {
        CASES / "sc.jsonl": "Order 1 cannot be used: This version does not know the schedule “beta”",
        CASES / "sc2.jsonl": "Order 1 cannot be used: The sampler Euler a does not work with the schedule “karras”",
        CASES / "strseed.jsonl": 'Order 1 cannot be used: seed is the text "5"',
        inputs: "Order 2 cannot be used: this version does not read: inputs.later",
    }
    for file, sentence in told.items():
        for words in (["--check"], ["--out", str(tmp_path / "out")]):
            assert cli.run(["run", str(file), *words]) == 1
            assert sentence in capsys.readouterr().err
    assert not list((tmp_path / "out").glob("*.png"))


def test_a_list_of_prompts_is_made(tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = f'--model "{tiny_model}" --steps 2 --width 64 --height 64'
    (tmp_path / "list.txt").write_text(f"--prompt a red house {options} --seed 7\r\n\r\n", encoding="utf-8-sig")
    code, told = ran(tmp_path / "list.txt", capsys, "--out", str(tmp_path / "out"))
    assert code == 0 and told[-1]["pictures"] == 1
    assert (told[0]["request"]["prompt"], told[0]["request"]["seed"]) == ("a red house", 7)
    assert cli.run(["run", str(CASES / "list.txt"), "--check"]) == 0
    assert "Orders: 2; pictures: 2." in capsys.readouterr().out


def test_f82_w5_the_cases_of_marks_are_told_by_check(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["run", str(CASES / "ed.jsonl"), "--check"]) == 0
    told = capsys.readouterr().err
    for words in ("1: AND in the prompt", "1: PNDM goes on from its last steps: words that alternate"):
        assert words in told
    assert "[red|blue]" not in told and "[cat:dog:0.5]" not in told, "these are carried out"
    assert cli.run(["run", str(CASES / "wcw.jsonl"), "--check"]) == 0
    told = capsys.readouterr().err
    assert "no wildcard file for __nope/*__" in told and "No installed LoRA is called “x”" in told


def test_f80_a_model_that_is_not_here_is_told_with_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = write(tmp_path / "a.jsonl", {"prompt": "a"}, {"prompt": "b", "model": "nowhere"})
    assert cli.run(["run", str(file), "--check"]) == 1
    assert "Order 2 cannot be used: The model “nowhere” is not installed" in capsys.readouterr().err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFO here")
def test_f80_a_pipe_without_a_writer_is_told_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(tmp_path / "orders.jsonl")
    assert cli.run(["run", str(tmp_path / "orders.jsonl"), "--check"]) == 1
    assert "cannot be read: it is a pipe" in capsys.readouterr().err


def test_f80_what_an_order_states_and_is_not_so_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = write(tmp_path / "a.jsonl", {"prompt": "a", "embeddings": [{"name": "bad-hands", "hash": None}]})
    assert cli.run(["run", str(file), "--check"]) == 1
    assert "Order 1 cannot be used: embeddings: bad-hands is not named in the prompts" in capsys.readouterr().err
    file = write(tmp_path / "b.jsonl", {"prompt": "a", "loras": [{"name": "nightblue", "hash": "00" * 32}]})
    assert cli.run(["run", str(file), "--check"]) == 0
    assert "What is installed as “nightblue” is another file" in capsys.readouterr().err
