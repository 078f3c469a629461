"""`sddesk presets` and `--preset`: what an option says goes before, and everything else is as the preset says."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from sddesk.cli import main as cli
from sddesk.cli.options import model_of, order_of
from sddesk.core.adapters import LoraUse
from sddesk.core.errors import SddeskError
from sddesk.core.hires import Hires
from sddesk.core.models import CheckpointRef
from sddesk.core.orders import read_orders
from sddesk.core.presets import Preset, preset_of, written_presets
from sddesk.core.request import GenerationRequest
from sddesk.ordering.input_files import InputFiles
from sddesk.ordering.reading import Reading
from sddesk.wiring import build

REQUEST = GenerationRequest(
    prompt="",
    seed=0,
    width=136,
    height=96,
    steps=7,
    guidance_scale=2.5,
    sampler="heun",
    schedule="karras",
    clip_skip=1,
    tile="x",
    precision="full",
    loras=(LoraUse(name="nightblue", weight=0.5, text_weight=0.25),),
    hires=Hires(scale=2.0, strength=0.5, steps=3),
    checkpoint=CheckpointRef(name="dreamy"),
)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    build().presets.put([preset_of("mine", REQUEST, bound=True), preset_of("Other", REQUEST)])


def ordered(*words: str) -> GenerationRequest:
    wiring = build()
    arguments = cli.make_parser().parse_args(["generate", "a cat", *words])
    info, parts = model_of(arguments, wiring)
    return order_of(arguments, "a cat", info, parts, InputFiles(wiring))[0]


def test_a_preset_sets_what_no_option_says(capsys: pytest.CaptureFixture[str]) -> None:
    made = ordered("--preset", "other")
    for name in ("width", "height", "steps", "guidance_scale", "sampler", "schedule", "tile", "precision"):
        assert getattr(made, name) == getattr(REQUEST, name), name
    assert (made.loras, made.hires, made.checkpoint.name) == (REQUEST.loras, REQUEST.hires, "starter")
    assert "by the preset: " in capsys.readouterr().err
    said = ordered(*("--preset", "other", "--steps", "3", "--width", "64", "--lora", "b:1", "--hires", "1.5", "--fast"))
    assert (said.steps, said.width, said.height, said.loras[0].name) == (3, 64, 96, "b")
    assert said.hires is not None and said.hires.scale == 1.5 and said.mode == "fast" and said.sampler != "heun"


def test_an_option_that_says_what_is_usual_goes_before_the_preset(capsys: pytest.CaptureFixture[str]) -> None:
    build().presets.put([preset_of("odd", replace(REQUEST, noise_source="device", clip_skip=2))])
    taken = ordered("--preset", "odd")
    assert (taken.precision, taken.noise_source, taken.clip_skip) == ("full", "device", 2)
    said = ordered("--preset", "odd", "--precision", "auto", "--noise", "cpu", "--clip-skip", "1")
    assert (said.precision, said.noise_source, said.clip_skip) == ("auto", "cpu", 1)
    told = capsys.readouterr().err.splitlines()
    assert "--clip-skip 2" in told[0] and "--clip-skip" not in told[1] and "--prediction" not in told[0]
    plain = ordered()
    assert (plain.precision, plain.noise_source, plain.clip_skip) == ("auto", "cpu", 1)


def test_a_preset_that_draws_fast_says_so_unless_that_was_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    build().presets.put([preset_of("quick", replace(REQUEST, mode="fast"))])
    assert ordered("--preset", "quick").mode == "fast"
    assert "by the preset: --fast" in capsys.readouterr().err
    assert ordered("--preset", "quick", "--fast").mode == "fast"
    assert "--fast" not in capsys.readouterr().err


def test_a_preset_of_another_model_says_so_and_an_unknown_one_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    ordered("--preset", "mine")
    assert "one of the model dreamy" in capsys.readouterr().err
    assert cli.run(["generate", "a cat", "--preset", "gone"]) == 1
    assert "no preset called “gone”" in capsys.readouterr().err


def test_presets_are_listed_written_taken_and_removed(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "out.json"
    assert cli.run(["presets", "export", str(file), "mine"]) == 0
    assert cli.run(["presets", "export", str(file)]) == 1, "a file that is there is not replaced"
    assert cli.run(["presets", "remove", "MINE"]) == 0
    file.write_bytes(written_presets([preset_of("mine", REQUEST), preset_of("other", REQUEST, bound=True)]))
    assert cli.run(["presets", "import", str(file)]) == 0
    capsys.readouterr()
    assert cli.run(["presets", "list", "--json"]) == 0
    rows = {row["name"]: row["model"] for row in json.loads(capsys.readouterr().out)}
    assert rows == {"Other": None, "mine": None}
    assert cli.run(["presets", "import", str(file), "--replace"]) == 0
    assert [preset.model is not None for preset in build().presets.all()] == [True, False]
    assert cli.run(["presets", "import", str(tmp_path / "gone.json")]) == 1


def written(**values: object) -> GenerationRequest:
    """The request of an order in a file."""
    wiring = build()
    (order,) = read_orders(json.dumps([{"prompt": "a cat", **values}]).encode(), "json")
    (job,) = Reading(wiring, InputFiles(wiring), print).jobs(order)
    return job.request


def test_an_order_in_a_file_may_name_a_preset(capsys: pytest.CaptureFixture[str]) -> None:
    drawn = replace(REQUEST, tile="")  # the hires fix makes no seamless picture
    build().presets.put([preset_of("mine", drawn, bound=True), preset_of("Other", drawn)])
    made = written(preset="OTHER")
    for name in ("width", "height", "steps", "guidance_scale", "sampler", "schedule", "precision", "hires"):
        assert getattr(made, name) == getattr(REQUEST, name), name
    assert (made.loras[0].weight, made.checkpoint.name) == (0.5, "starter")
    assert "one of the model" not in capsys.readouterr().out
    said = written(preset="other", steps=3, width=64, loras=[], sampler="dpmpp_2m")
    assert (said.steps, said.width, said.height, said.loras, said.sampler) == (3, 64, 96, (), "dpmpp_2m")
    fast = written(preset="other", mode="fast")
    assert (fast.mode, fast.width) == ("fast", 136) and fast.sampler != "heun"
    written(preset="mine")
    assert "one of the model dreamy" in capsys.readouterr().out


def test_a_preset_of_a_few_settings_leaves_the_usual_steps_of_its_sampler() -> None:
    build().presets.put([Preset(name="few", values=(("sampler", "dpmpp_2m"),))])
    assert written(preset="few").steps == written(sampler="dpmpp_2m").steps


@pytest.mark.parametrize(("preset", "why"), [("nobody", "no preset called"), (3, "preset is no name")])
def test_an_order_with_a_preset_that_is_not_there_is_refused(preset: object, why: str) -> None:
    with pytest.raises(SddeskError, match=why):
        written(preset=preset)
