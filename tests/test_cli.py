"""The command line, as a script meets it: real engine, real library, real exit codes.

The engine runs in the tests' own process, which has imported torch once; test_hung_engine.py has the others.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from sddesk.cli import main as cli
from sddesk.core.errors import SddeskError
from sddesk.core.located import LocatedRequest
from sddesk.core.samplers import FAST_SAMPLER, FAST_SCHEDULE, FAST_STEPS
from sddesk.engine.engine import DiffusersEngine
from sddesk.library import png
from sddesk.library.index import Index
from sddesk.library.library import Library
from sddesk.library.metadata import read_picture, read_pixels, texts_of
from sddesk.settings.paths import resources_folder
from sddesk.settings.schema import SETTINGS
from sddesk.wiring import build
from tests.library import dialects
from tests.tiny import VAE_FILE, make_tiny_pipeline

ROOT = Path(__file__).parents[1]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    wiring = build()
    wiring.save_settings(replace(wiring.settings, engine_host="thread"))
    return tmp_path / "home"


def generate(model: Path, *words: str) -> int:
    return cli.run(["generate", "a cat", "--model", str(model), "--steps", "2", "--seed", "1024", *words])


def test_a_grid_into_a_folder_with_the_paths_on_standard_output(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, grid = tmp_path / "out", tmp_path / "grid.png"
    assert generate(tiny_model, "--rows", "2", "--cols", "3", "--out", str(out), "--grid", str(grid)) == 0
    paths = [Path(line) for line in capsys.readouterr().out.splitlines()]
    assert [path.name for path in paths] == [f"{seed}.png" for seed in range(1024, 1030)]
    assert [read_picture(path).request.seed for path in paths] == list(range(1024, 1030))  # type: ignore[union-attr]
    sheet = read_pixels(grid)
    assert (sheet.width, sheet.height) == (3 * 64, 2 * 64)
    assert read_picture(grid).request.rows == 2  # type: ignore[union-attr]


def test_numbers_and_names_beyond_every_bound_are_told_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    many, file = "9" * 300, tmp_path / "a.png"
    Image.new("RGB", (8, 8)).save(file)
    assert cli.run(["library", "list", "--limit", many]) == 0
    assert cli.run(["library", "trash", "--empty", "--older-than", many, "--permanently"]) == 0
    assert cli.run(["library", "show", many]) == 1
    assert cli.run(["enlarge", many]) == 1
    assert cli.run(["enlarge", str(file), "--upscaler", many]) == 1
    told = capsys.readouterr().err
    assert told.count("No picture of the library has the number") == 2 and "No installed upscaler is called" in told


def test_a_grid_that_cannot_be_written_is_refused_before_time_is_spent(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    assert generate(tiny_model, "--grid", str(tmp_path / "file" / "grid.png"), "--out", str(tmp_path / "out")) == 1
    assert "Nothing can be saved in" in capsys.readouterr().err
    assert not list((tmp_path / "out").iterdir())


def test_what_the_engine_does_beside_ends_with_the_command(
    tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed: list[DiffusersEngine] = []
    monkeypatch.setattr(DiffusersEngine, "close", lambda engine: closed.append(engine))
    assert cli.run(["models", "add", str(tiny_model)]) == 0
    assert generate(tiny_model) == 0 and len(closed) == 1
    assert cli.run(["library", "again", "1", "--to", str(tmp_path)]) == 0 and len(closed) == 2


def test_the_same_seed_is_the_same_picture_and_overwrites_nothing(tiny_model: Path, tmp_path: Path) -> None:
    for _ in range(2):
        assert generate(tiny_model, "--out", str(tmp_path)) == 0
    assert read_pixels(tmp_path / "1024.png") == read_pixels(tmp_path / "1024-2.png")


def test_without_a_folder_the_library_keeps_it(
    tiny_model: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert generate(tiny_model, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert len(told) == 1 and Path(told[0]["path"]).is_relative_to(home / "pictures")
    assert len(told[0]["request"]["checkpoint"]["hash"]) == 64
    assert cli.run(["library", "list", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [(row["seed"], row["prompt"]) for row in listed] == [(1024, "a cat")]
    assert cli.run(["library", "scan", "--json"]) == 0
    (report,) = json.loads(capsys.readouterr().out)
    assert (report["adopted"], report["missing"], report["pictures"]) == (0, 0, 1)
    number = str(listed[0]["id"])
    assert cli.run(["library", "mark", number, "--stars", "4", "--favourite", "--tag", "pets", "--json"]) == 0
    assert cli.run(["library", "search", "cat", "stars>=4", "is:favourite", "tag:pets"]) == 0
    assert told[0]["path"] in capsys.readouterr().out
    assert cli.run(["library", "trash", number]) == 0
    assert cli.run(["library", "search", "is:trashed", "--json"]) == 0
    assert cli.run(["library", "restore", number]) == 0
    capsys.readouterr()
    assert cli.run(["library", "search", "--json", "--", "-cat"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_a_list_of_prompts_makes_a_picture_each(tiny_model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["generate", "a cat", "a dog", "--model", str(tiny_model), "--steps", "2", "--json"]) == 0
    assert [row["request"]["prompt"] for row in json.loads(capsys.readouterr().out)] == ["a cat", "a dog"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--width", "7"], "multiples of 8"),
        (["--width", "0"], "multiples of 8"),
        (["--height", "100000"], "multiples of 8"),
        (["--guidance-scale", "nan"], "guidance of nan"),
        (["--steps", "0"], "0 steps"),
        (["--steps", "10000"], "10000 steps"),
        (["--seed", str(2**64)], "seed"),
        (["--rows", "0"], "0 x 1 pictures"),
        (["--model", "nobody/nothing"], "not installed"),
        (["--model", "."], "is no model"),
        (["--out", "/proc/none"], "Nothing can be saved"),
        (["--sampler", "euler_a", "--schedule", "karras"], "does not work with the schedule"),
    ],
)
def test_bad_input_is_a_sentence_and_exit_code_1(
    tiny_model: Path, capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
) -> None:
    assert generate(tiny_model, *words) == 1
    told = capsys.readouterr()
    assert sentence in told.err and "Traceback" not in told.err
    assert not told.out


@pytest.mark.parametrize("words", [["generate"], ["nonsense"], ["generate", "a", "--sampler", "x"], ["models"]])
def test_wrong_words_are_exit_code_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.run(words)
    assert caught.value.code == 2
    assert "usage: sddesk" in capsys.readouterr().err


def test_a_device_that_was_asked_for_and_is_not_here_is_a_sentence(
    tiny_model: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    assert generate(tiny_model, "--device", "cpu") == 0
    capsys.readouterr()
    assert generate(tiny_model, "--device", "cuda:1") == 1
    told = capsys.readouterr()
    assert told.err.startswith("sddesk: cuda:1 cannot be used here.") and not told.out
    with pytest.raises(SystemExit) as wrong:
        generate(tiny_model, "--device", "cuda:one")
    assert wrong.value.code == 2


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.run(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out.startswith("sddesk ")


def test_doctor_tells_versions_device_paths_and_problems(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = cli.run(["doctor", "--json"])
    rows = json.loads(capsys.readouterr().out)
    names = {row["name"] for row in rows}
    assert {"sddesk", "torch", "diffusers", "device", "memory", "pictures", "SQLite"} <= names
    assert {f"setting {name}" for name in SETTINGS} <= names
    problems = [row["value"] for row in rows if row["name"] == "problem"]
    assert (code == 0) == (problems == ["none found"])
    assert any(str(home) in row["value"] for row in rows)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send to one process")
def test_ctrl_c_stops_within_a_pass_and_keeps_what_is_done(tiny_model: Path, tmp_path: Path) -> None:
    words = [
        "generate",
        "a",
        "--model",
        str(tiny_model),
        "--steps",
        "500",
        "--cols",
        "50",
        "--out",
        str(tmp_path / "o"),
    ]
    child = subprocess.Popen([sys.executable, "-m", "sddesk", *words], cwd=ROOT, stderr=subprocess.PIPE, text=True)
    assert child.stderr is not None
    for line in child.stderr:
        if "denoise" in line:
            break
    child.send_signal(signal.SIGINT)
    began = time.monotonic()
    assert child.wait(60) == 130
    assert "stopped" in child.stderr.read()
    assert time.monotonic() - began < 60
    child.stderr.close()


def test_a_folder_of_another_program_from_import_to_export(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for seed in range(3):
        dialects.png(tmp_path / "outputs" / f"{seed}.png", seed, prompt=dialects.comfyui(seed))
    (tmp_path / "outputs" / "broken.png").write_bytes(b"junk")

    def run(*words: str) -> list[dict[str, object]]:
        assert cli.run(["library", *words, "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    assert cli.run(["library", "import", str(tmp_path / "none")]) != 0
    assert "is not there" in capsys.readouterr().err
    (report,) = run("import", str(tmp_path / "outputs"))
    assert (report["taken"], report["known"], len(report["problems"])) == (3, 0, 1)  # type: ignore[arg-type]
    found = run("search", "lighthouse", "model:dreamy", "origin:comfyui")
    assert len(found) == 3
    assert run("album", "Sea", str(found[0]["id"]), str(found[1]["id"])) == [{"name": "Sea", "pictures": 2}]
    assert len(run("export", "album:sea", "--to", str(tmp_path / "out"), "--format", "webp")) == 2
    assert len(run("export", "--to", str(tmp_path / "out"), "--sheet", "2x2")) == 1
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["1.webp", "2.webp", "sheet-1.png"]
    assert run("check")[0] == {"checked": 3, "sound": 3, "problems": []}
    assert run("rebuild")[0]["pictures"] == 3
    moved = Path(str(found[0]["path"]))
    moved.rename(tmp_path / "moved.png")
    assert run("scan")[0]["missing"] == 1
    assert cli.run(["library", "check"]) == 1
    assert "2 of 3" in capsys.readouterr().out
    assert [row["id"] for row in run("locate", str(tmp_path))] == [found[0]["id"]]
    assert run("album", "Sea", "--remove") == []


def test_a_line_names_the_sampler_as_its_program_does(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cases = Path(__file__).parent / "library" / "cases"
    assert cli.run(["library", "import", str(cases / "sam_12.png"), str(cases / "sch_06.png")]) == 0
    capsys.readouterr()
    assert cli.run(["library", "list"]) == 0
    listed = capsys.readouterr().out
    assert "DPM fast, 22 steps, seed 7" in listed and "DPM++ 2M KL Optimal, 22 steps" in listed
    assert cli.run(["library", "search", 'sampler:"DPM fast"']) == 0
    found = capsys.readouterr().out
    assert "sam_12.png" in found and "sch_06.png" not in found


def test_captions_misread_searches_and_moved_folders_from_the_command_line(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*words: str) -> list[dict[str, object]]:
        assert cli.run(["library", *words, "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    for seed in range(3):
        dialects.png(tmp_path / "outputs" / "day" / f"{seed}.png", seed, parameters=dialects.a1111(seed))
    run("import", str(tmp_path / "outputs"), "--in-place")
    first = run("search")[0]
    assert run("mark", str(first["id"]), "--caption", "海　の馬")[0]["caption"] == "海　の馬"
    assert [row["id"] for row in run("search", "caption:馬")] == [first["id"]]
    assert run("mark", str(first["id"]), "--caption", "")[0]["caption"] == ""
    out = str(tmp_path / "out")
    for words in (["search", "stars>=x"], ["export", "after:2026-13", "--to", out], ["export", "is:f", "--to", out]):
        assert cli.run(["library", *words]) == 1
        assert f"“{words[1]}” is left out" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()  # not all pictures in the place of some
    assert cli.run(["library", "search", "foo:bar"]) == 0
    assert "there is no field “foo”" in capsys.readouterr().err
    (tmp_path / "outputs").rename(tmp_path / "moved")
    file = tmp_path / "moved" / "day" / Path(str(first["path"])).name
    assert cli.run(["library", "locate", str(tmp_path / "mowed")]) == 1
    assert "mowed is not there" in capsys.readouterr().err
    assert len(run("locate", str(file), "--id", str(first["id"]))) == 3
    assert run("scan")[0]["missing"] == 0 and run("check")[0]["sound"] == 3
    assert cli.run(["library", "export", "--to", str(tmp_path / "moved" / "copies")]) == 1
    assert "belongs to the library" in capsys.readouterr().err


def test_a_picture_that_cannot_be_read_costs_no_other_its_export(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for seed in range(3):
        dialects.png(tmp_path / "sea" / f"{seed}.png", seed, parameters=dialects.a1111(seed))
    assert cli.run(["library", "import", str(tmp_path / "sea")]) == 0
    copy = home / "pictures" / "imported" / "sea" / "1.png"
    copy.write_bytes(copy.read_bytes()[:100])
    capsys.readouterr()
    assert cli.run(["library", "export", "--to", str(tmp_path / "out"), "--json"]) == 1
    told = capsys.readouterr()
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["0.png", "2.png"]
    assert len(json.loads(told.out)) == 2 and "1.png cannot be read" in told.err
    assert cli.run(["library", "export", "--to", str(home / "pictures" / "x")]) == 1
    told = capsys.readouterr()
    assert not told.out and told.err.count("belongs to the library") == 1


def test_the_trash_is_emptied_into_the_systems_and_for_good_only_when_told(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    outputs = tmp_path / "outputs"
    for seed in range(4):
        dialects.png(outputs / f"{seed}.png", seed, prompt=dialects.comfyui(seed))

    def run(*words: str, code: int = 0) -> list[dict[str, object]]:
        assert cli.run(["library", *words, "--json"]) == code
        return json.loads(capsys.readouterr().out)

    run("import", str(outputs))
    ids = [str(row["id"]) for row in run("search", "lighthouse")]
    run("trash", *ids[:3])
    with pytest.raises(SystemExit):
        cli.run(["library", "trash"])
    assert run("trash", "--empty", "--older-than", "30")[0]["count"] == 0
    with pytest.raises(SystemExit):  # these pictures would go however old they are
        cli.run(["library", "trash", "--empty", "--older-than", "30", ids[0]])
    monkeypatch.setattr("sddesk.session.pictures.system_trash.to_system_trash", lambda path: False)
    refused = run("trash", "--empty", code=1)[0]["refused"]
    assert sorted(refused) == sorted(map(int, ids[:3]))  # type: ignore[call-overload]
    given: list[Path] = []
    monkeypatch.setattr("sddesk.session.pictures.system_trash.to_system_trash", lambda path: given.append(path) or True)
    assert run("trash", "--empty", ids[0])[0]["gone"] == [int(ids[0])]
    assert len(given) == 1 and given[0].is_file()
    assert run("trash", "--empty", "--permanently")[0]["count"] == 2
    assert run("search", "is:trashed") == [] and len(run("search")) == 1
    assert len(list((home / "pictures").rglob("*.png"))) == 2  # one in the library, one where the system was given it
    assert len(list(outputs.iterdir())) == 4


def test_made_again_is_identical_and_a_mismatch_is_an_exit_code(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, draw = list[str](), DiffusersEngine.generate

    def noted(engine: DiffusersEngine, located: LocatedRequest, *rest: Any) -> None:
        asked.append(located.runtime)
        draw(engine, located, *rest)

    monkeypatch.setattr(DiffusersEngine, "generate", noted)
    assert cli.run(["models", "add", str(tiny_model)]) == 0
    capsys.readouterr()
    assert generate(tiny_model, "--json") == 0
    (saved,) = json.loads(capsys.readouterr().out)
    assert cli.run(["library", "list", "--json"]) == 0
    number = str(json.loads(capsys.readouterr().out)[0]["id"])
    assert cli.run(["library", "again", number]) == 0
    assert capsys.readouterr().out.split() == [number, "identical"]
    assert asked == ["auto", "torch"], "by the settings, then as the file says"

    path = Path(saved["path"])  # a pixel is changed, as another machine would
    pixels = read_pixels(path)
    changed = bytes((pixels.rgb[0] ^ 8,)) + pixels.rgb[1:]
    path.write_bytes(png.encode(replace(pixels, rgb=changed), texts_of(path)))
    assert cli.run(["library", "again", number, "--json", "--to", str(tmp_path / "out")]) == 1
    (row,) = json.loads(capsys.readouterr().out)
    assert row["largest_difference"] == 8 and not row["identical"]
    assert row["psnr_db"] == pytest.approx(10 * math.log10(255**2 * 64 * 64 * 3 / 64), abs=0.01)
    assert row["reasons"][0].startswith("Nothing that is recorded differs")
    assert [Path(name).name for name in row["written"]] == [f"{path.stem}-again.png", f"{path.stem}-difference.png"]
    assert read_pixels(Path(row["written"][0])) == pixels
    assert cli.run(["library", "list", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) == 1, "nothing is added to the library"


def test_what_a_foreign_picture_does_not_state_is_null_and_again_says_so(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    last = "Steps: 22, Sampler: DPM fast, CFG scale: 6.5, Seed: -1, Size: 512x640"
    dialects.png(tmp_path / "outputs" / "1.png", 1, parameters=f"a lighthouse\n{last}")
    assert cli.run(["library", "import", str(tmp_path / "outputs")]) == 0
    capsys.readouterr()

    def run(*words: str) -> list[dict[str, object]]:
        assert cli.run(["library", *words, "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    (row,) = run("search", 'sampler:"DPM fast"')
    unknown = {"seed": None, "sampler": None, "schedule": None, "model": None, "vae": None}
    assert row.items() >= (unknown | {"steps": 22, "sampler_name": "DPM fast", "partly_read": False}).items()
    assert run("search", "sampler:pndm") == run("search", "seed:0") == []
    (shown,) = run("show", str(row["id"]))
    assert shown["facts"]["seed"] is None and shown["facts"]["sampler"] == "DPM fast"  # type: ignore[index]
    assert cli.run(["library", "show", str(row["id"])]) == 0
    assert "Seed: not stated" in capsys.readouterr().out
    assert cli.run(["library", "again", str(row["id"])]) == 1
    assert "does not state all that made it" in capsys.readouterr().err


def test_a_foreign_picture_made_again_says_what_is_taken_instead(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = make_tiny_pipeline(tmp_path / "model")
    last = "Steps: 2, Sampler: Restart, Schedule type: Karras, CFG scale: 0.5, Seed: 3, Size: 64x64, Model: model"
    dialects.png(tmp_path / "outputs" / "1.png", 1, parameters=f"a cat\n{last}")
    assert cli.run(["models", "add", str(model)]) == 0
    assert cli.run(["library", "import", str(tmp_path / "outputs")]) == 0
    capsys.readouterr()
    assert cli.run(["library", "again", "1", "--json"]) == 1
    told = capsys.readouterr()
    for words in ("Restart is not here; DPM++ 2M instead.", "Guidance 0.5 is below 1; 1 instead."):
        assert f"1: {words}" in told.err and words in json.loads(told.out)[0]["reasons"]


def test_what_has_no_settings_cannot_be_made_again(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Image.new("RGB", (8, 8)).save(tmp_path / "holiday.png")
    assert cli.run(["library", "import", str(tmp_path / "holiday.png")]) == 0
    assert cli.run(["library", "again", "1"]) == 1
    assert "does not say what made it" in capsys.readouterr().err


def test_parts_of_other_models_by_name_and_by_path(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = make_tiny_pipeline(tmp_path / "other", seed=7)
    vae = tmp_path / "bright.safetensors"
    shutil.copy(other / VAE_FILE, vae)
    assert generate(tiny_model, "--out", str(tmp_path / "own")) == 0
    words = (
        "--vae",
        str(vae),
        "--text-encoder",
        str(other),
        "--sampler-from",
        str(other),
        "--out",
        str(tmp_path / "out"),
    )
    assert generate(tiny_model, *words) == 0
    request = read_picture(tmp_path / "out" / "1024.png").request
    assert request is not None and request.vae is not None and request.text_encoder is not None
    assert (request.vae.name, request.vae.of, request.text_encoder.name) == ("bright", "file", "other")
    assert request.sampler_from == request.text_encoder
    assert request.vae.hash == hashlib.sha256(vae.read_bytes()).hexdigest()
    unet = other / "unet" / "diffusion_pytorch_model.safetensors"
    assert request.text_encoder.hash == hashlib.sha256(unet.read_bytes()).hexdigest()
    assert read_pixels(tmp_path / "out" / "1024.png") != read_pixels(tmp_path / "own" / "1024.png")
    capsys.readouterr()
    assert generate(tiny_model, "--vae", "no such") == 1
    assert "“no such” is not installed" in capsys.readouterr().err


def test_prediction_and_guidance_rescale_by_option_and_by_default(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def request(*words: str) -> dict[str, Any]:
        assert generate(tiny_model, "--json", "--out", str(tmp_path / "out"), *words) == 0
        return json.loads(capsys.readouterr().out)[0]["request"]

    plain, said = request(), request("--prediction", "v", "--sampler", "euler")
    assert (plain["prediction"], plain["guidance_rescale"]) == ("auto", 0.0)
    assert (said["prediction"], said["guidance_rescale"]) == ("v_prediction", 0.7)
    assert request("--guidance-rescale", "0.25")["guidance_rescale"] == 0.25
    assert generate(tiny_model, "--guidance-rescale", "7") == 1
    assert "0 to 1" in capsys.readouterr().err


def test_loras_and_wildcards_on_the_command_line(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wildcards = home / "data" / "wildcards"
    wildcards.mkdir(parents=True)
    (wildcards / "colours.txt").write_text("red\nblue\ngreen\nyellow\n", encoding="utf-8")
    words = ["generate", "a __colours__ {house|car} <lora:unicorn:1>", "--steps", "2", "--seed", "1", "--out"]
    grid = tmp_path / "grid.png"
    assert (
        cli.run([*words, str(tmp_path), "--lora", "nightblue:0.8", "--cols", "4", "--grid", str(grid), "--json"]) == 0
    )
    told = capsys.readouterr()
    assert "unicorn" in told.err
    requests = [picture["request"] for picture in json.loads(told.out)]
    assert [request["seed"] for request in requests] == [1, 2, 3, 4]
    assert len({request["prompt"] for request in requests}) > 1
    assert {request["written_prompt"] for request in requests} == {words[1]}
    (use,) = requests[0]["loras"]
    assert (use["name"], use["weight"], len(use["hash"])) == ("nightblue", 0.8, 64)
    text = texts_of(tmp_path / "1.png")["parameters"]
    assert f'Lora hashes: "nightblue: {use["hash"][:12]}"' in text
    assert "<lora:nightblue:0.8>" in text
    assert (read_pixels(grid).width, read_pixels(grid).height) == (4 * 128, 128)


def test_a_few_step_lora_says_how_it_wants_to_draw(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lora = tmp_path / "Hyper-SD15-8steps-CFG-lora.safetensors"
    lora.write_bytes((resources_folder() / "starter-loras" / "nightblue.safetensors").read_bytes())
    assert cli.run(["models", "add", str(lora)]) == 0
    words = ["generate", f"a cat <lora:{lora.stem}:1>", "--steps", "2", "--seed", "1", "--out", str(tmp_path)]
    assert cli.run(words) == 0
    wanted = "--sampler ddim --schedule trailing --steps 8 --guidance-scale 5"
    told = capsys.readouterr().err
    assert f"“{lora.stem}” is made for 8 steps with the sampler DDIM and a guidance of 5. Add: {wanted}" in told
    words[words.index("--steps") : words.index("--steps") + 2] = wanted.split()
    assert cli.run(words) == 0
    assert "is made for" not in capsys.readouterr().err


@pytest.mark.parametrize("word", ["unicorn", "nightblue:x", ""])
def test_f57_a_lora_that_is_none_is_a_sentence(word: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["generate", "a cat", "--steps", "2", "--out", str(tmp_path), "--lora", word]) == 1
    assert "LoRA" in capsys.readouterr().err
    assert list(tmp_path.glob("*.png")) == []


@pytest.mark.parametrize("option", ["--model", "--vae", "--text-encoder", "--sampler-from"])
def test_f57_a_model_that_is_none_is_a_sentence(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("x" * 300 + ".safetensors", "~nobody-of-this-name/x", "a\nb", "a\0b"):
        assert cli.run(["generate", "a cat", option, name]) == 1
        assert "is not installed" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        cli.run(["generate", "a cat", option, " "])
    assert f"argument {option}: a model has a name" in capsys.readouterr().err


def test_f30_a_lora_for_another_model_is_a_sentence(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert generate(tiny_model, "--out", str(tmp_path / "out"), "--lora", "nightblue") == 1
    assert "“nightblue” was made for" in capsys.readouterr().err


def test_two_pictures_are_compared_and_one_is_told_whole(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert generate(tiny_model) == 0
    assert generate(tiny_model, "--guidance-scale", "3") == 0
    assert cli.run(["library", "list", "--json"]) == 0
    newer, older = (row["id"] for row in json.loads(capsys.readouterr().out.splitlines()[-1]))
    out = tmp_path / "difference.png"
    assert cli.run(["library", "compare", str(older), str(newer), "--json", "--difference", str(out)]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert row["differing"] == {"guidance_scale": ["7.5", "3"]}
    assert not row["identical"] and row["psnr_db"] > 0 and max(read_pixels(out).rgb) > 0
    assert cli.run(["library", "compare", str(older), str(older)]) == 0
    assert capsys.readouterr().out == "identical\n"
    assert cli.run(["library", "show", str(newer)]) == 0
    told = capsys.readouterr().out
    for part in (
        "Prompt: a cat",
        "Guidance: 3",
        "torch: ",
        "Precision used: float32",
        "Text in the file:",
        "CFG scale: 3",
    ):
        assert part in told
    assert cli.run(["library", "show", str(newer), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["facts"]["seed"] == "1024"


def test_a_picture_of_many_that_differs_alone_says_why(tiny_model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["models", "add", str(tiny_model)]) == 0
    assert generate(tiny_model, "--cols", "2", "--json") == 0
    saved = json.loads(capsys.readouterr().out.splitlines()[-1])
    made = read_picture(Path(saved[0]["path"])).provenance
    assert made is not None and {"together": "2", "decoding": "whole"}.items() <= dict(made.conditions).items()
    assert cli.run(["library", "list", "--json"]) == 0
    number = str(json.loads(capsys.readouterr().out)[0]["id"])
    code = cli.run(["library", "again", number, "--json"])
    (row,) = json.loads(capsys.readouterr().out)
    assert row["identical"] == (code == 0)
    if not row["identical"]:  # whether it rounds differently is up to the processor
        assert row["largest_difference"] <= 2
        assert "in one pass: 2 then, 1 now" in " ".join(row["reasons"])


def test_fast_says_what_it_took_and_what_it_could_not(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["generate", "a cat", "--model", str(tiny_model), "--seed", "7", "--fast", "--out", str(tmp_path)]
    assert cli.run(words) == 0
    assert "no tiny decoder" in capsys.readouterr().err
    read = read_picture(tmp_path / "7.png")
    assert read.request is not None and read.provenance is not None
    taken = (read.request.mode, read.request.sampler, read.request.schedule, read.request.steps)
    assert taken == ("fast", FAST_SAMPLER, FAST_SCHEDULE, FAST_STEPS)
    assert dict(read.provenance.conditions)["decoding"] == "whole"
    assert cli.run([*words, "--sampler", "ddim", "--steps", "3"]) == 0
    read = read_picture(tmp_path / "7-2.png")
    assert read.request is not None and (read.request.sampler, read.request.steps) == ("ddim", 3)


def test_f85_b17_a_picture_that_cannot_be_saved_goes_elsewhere_or_is_said_to_be_lost(
    tiny_model: Path, tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> Path:
        raise SddeskError("The disk is full.", "The picture is kept in memory: save it elsewhere.")

    monkeypatch.setattr(Library, "add", full)
    words = ["generate", "a cat", "--seed", "5", "--model", str(tiny_model), "--steps", "1", "--width", "64"]
    assert cli.run([*words, "--height", "64"]) == 1
    (saved,) = (home / "data" / "unsaved").glob("*.png")
    told = capsys.readouterr().err
    assert f"The disk is full. The picture was saved as {saved} instead." in told and "memory" not in told
    assert read_picture(saved).request is not None
    monkeypatch.setattr("sddesk.ordering.saving.save_image", full)
    assert cli.run([*words, "--height", "64"]) == 1
    told = capsys.readouterr().err
    assert "The picture is lost" in told and "memory" not in told


def test_f85_b17_a_picture_that_only_the_index_lacks_is_said(
    tiny_model: Path, home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: object) -> None:
        raise SddeskError("The index is locked.")

    monkeypatch.setattr(Index, "add", locked)
    words = ["generate", "a cat", "--model", str(tiny_model), "--steps", "1", "--width", "64", "--height", "64"]
    assert cli.run(words) == 0
    assert "but the index is not: The index is locked." in capsys.readouterr().err


def test_s4_sizes_and_guidance_that_go_wrong_are_told_before_drawing(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--model", str(tiny_model), "--steps", "1", "--width", "128", "--height", "128", "--guidance-scale", "30"]
    assert cli.run(["generate", "a cat", *words, "--out", str(tmp_path / "o")]) == 0
    told = capsys.readouterr().err
    assert told.index("both ways, things repeat") < told.index("guidance above 20") < told.index("denoise")
    order = {"prompt": "a", "model": str(tiny_model), "width": 128, "height": 128, "guidance_scale": 30}
    (tmp_path / "a.jsonl").write_text(f"{json.dumps(order)}\n" * 3, encoding="utf-8")
    assert cli.run(["run", str(tmp_path / "a.jsonl"), "--check"]) == 0
    told = capsys.readouterr().err
    assert told.count("things repeat") == told.count("guidance above 20") == 1


def test_f82_w5_marks_that_are_not_drawn_are_told_once(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--model", str(tiny_model), "--steps", "1", "--width", "64", "--height", "64", "--json"]
    prompt = "a | [red|blue] house {tree} AND <hypernet:x:1>"
    assert cli.run(["generate", prompt, *words, "--out", str(tmp_path / "o")]) == 0
    shown = capsys.readouterr()
    for mark in ("[red|blue]: words that change are written", "{tree}: braces"):
        assert shown.err.count(mark) == 1
    assert shown.err.count("AND in the prompt") == shown.err.count("hypernetworks are not used") == 1
    assert json.loads(shown.out)[0]["request"]["prompt_syntax"] == "a1111-2"


def test_words_that_change_are_drawn_without_a_word_and_written_as_they_stand(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--model", str(tiny_model), "--steps", "2", "--width", "64", "--height", "64", "--seed", "1", "--json"]
    words += ["--sampler", "euler"]
    manual = (ROOT / "resources" / "docs" / "manual" / "prompts.md").read_text(encoding="utf-8")
    example = shlex.split(re.findall(r"^sddesk (.+)$", manual, re.MULTILINE)[0])
    prompt = example[1]
    assert cli.run([*example, *words, "--out", str(tmp_path / "o")]) == 0
    shown = capsys.readouterr()
    assert "[" not in shown.err
    (made,) = json.loads(shown.out)
    assert (made["request"]["prompt"], made["request"]["prompt_syntax"]) == (prompt, "a1111-3")
    (file,) = (tmp_path / "o").rglob("*.png")
    with Image.open(file) as picture:
        assert picture.text["parameters"].startswith(f"{prompt}\n")
    assert cli.run(["generate", "[a:b:7]", *words, "--out", str(tmp_path / "p")]) == 0
    assert "[a:b:7]: 2 steps are drawn, so its words do not change." in capsys.readouterr().err
    many = "[a|b]" * 201
    assert cli.run(["generate", many, *words, "--out", str(tmp_path / "q")]) != 0
    assert "change in 201 places, more than the 200" in capsys.readouterr().err


def test_a_variation_by_option(tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("--json", "--out", str(tmp_path), "--cols", "2", "--variation-seed", "5", "--variation-strength", "0.2")
    assert generate(tiny_model, *words) == 0
    made = json.loads(capsys.readouterr().out)
    assert [(one["request"]["seed"], one["request"]["variation_seed"]) for one in made] == [(1024, 5), (1024, 6)]
    assert len({one["path"] for one in made}) == 2
    assert generate(tiny_model, "--variation-seed", "5") == 1
    assert "alone changes nothing" in capsys.readouterr().err
    manual = (ROOT / "resources" / "docs" / "manual" / "variation.md").read_text(encoding="utf-8")
    example = shlex.split(re.findall(r"^sddesk (.+)$", manual, re.MULTILINE)[0])
    assert cli.run([*example, "--model", str(tiny_model), "--steps", "2", "--json", "--out", str(tmp_path / "b")]) == 0
    assert {one["request"]["seed"] for one in json.loads(capsys.readouterr().out)} == {7}


def test_the_manuals_seamless_picture_is_made(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    manual = (ROOT / "resources" / "docs" / "manual" / "seamless.md").read_text(encoding="utf-8")
    example = shlex.split(re.findall(r"^sddesk (.+)$", manual, re.MULTILINE)[0])
    assert cli.run([*example, "--model", str(tiny_model), "--steps", "2", "--json", "--out", str(tmp_path)]) == 0
    (made,) = json.loads(capsys.readouterr().out)
    assert made["request"]["tile"] == "xy"
