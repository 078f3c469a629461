"""The Python that a picture is written as draws that picture: in a fresh process, with diffusers alone."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from diffusers.utils.import_utils import is_scipy_available
from PIL import Image

from sddesk.cli.main import run as run_command
from sddesk.core.adapters import LoraUse
from sddesk.core.as_python import SCHEDULERS, Form, as_notebook, as_python
from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage
from sddesk.core.families import SD1, SDXL
from sddesk.core.hires import Hires
from sddesk.core.inputs import Mask, StartPicture
from sddesk.core.models import PartInfo, WeightsFacts, WeightsKind
from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import SAMPLERS
from sddesk.engine.make import schedulers
from tests.engine.helpers import REQUEST, LocatingEngine, array, engine_on, info_of, make, psnr
from tests.journeys.conftest import choose_host
from tests.tiny import make_tiny_pipeline, make_tiny_xl

HASH = "a" * 64
STARTER_FOLDER = Path(__file__).parents[1] / "resources" / "starter-model"
DB = 50.0
FORMS: tuple[Form, ...] = ("pipeline", "loop")
# Runs each script of a folder in a folder of its own, in one process without sddesk.
RUNNER = """
import os, pathlib, runpy, sys
sys.path = [entry for entry in sys.path if entry not in ("", sys.argv[2])]
for script in sorted(pathlib.Path(sys.argv[1]).glob("*/script.py")):
    os.chdir(script.parent)
    runpy.run_path(str(script), run_name="__main__")
assert not [name for name in sys.modules if name.split(".")[0] == "sddesk"]
"""


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("models")
    return {"sd": make_tiny_pipeline(folder / "sd"), "xl": make_tiny_xl(folder / "xl"), "starter": STARTER_FOLDER}


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("start") / "start.png"
    values = np.random.default_rng(3).integers(0, 256, (96, 128, 3), np.uint8)
    Image.fromarray(values).resize((128, 96), Image.Resampling.BICUBIC).save(file)
    return file


def engine_of(model: str, models: dict[str, Path]) -> LocatingEngine:
    if model == "sd":
        return engine_on(models["sd"])
    info = info_of(models[model])
    info = replace(info, family=SDXL) if model == "xl" else info
    return LocatingEngine(lambda _ref: info, device="cpu", part_named=included_lora)


def included_lora(kind: WeightsKind, name: str) -> PartInfo:
    """The LoRA of the starter model with this name."""
    file = STARTER_FOLDER.parent / "starter-loras" / f"{name}.safetensors"
    return PartInfo(
        name=name, facts=WeightsFacts(kind=kind, families=(SD1,)), location=str(file), size_bytes=file.stat().st_size
    )


Case = tuple[str, str, Form, GenerationRequest]  # a name, a model, a form, a request


def cases() -> list[Case]:
    short = replace(REQUEST, steps=4)
    weighted = "a (red:1.4) horse, [dark] BREAK on a hill"
    begun = StartPicture(content_hash=HASH, strength=0.6, fit="fill")
    blurred = replace(short, negative_prompt="a (blurred:1.2) picture", sampler="euler")
    styled = (LoraUse(name="nightblue", weight=0.8), LoraUse(name="mosaic", weight=0.3))
    asked: list[tuple[str, str, GenerationRequest]] = [
        *((row.id, "sd", replace(short, sampler=row.id)) for row in SAMPLERS),
        *(
            (f"start-{sampler}", "sd", replace(short, sampler=sampler, steps=5, inputs=(begun,)))
            for sampler in ("ddim", "euler_a", "pndm", "dpmpp_2m")
        ),
        *(
            (schedule, "sd", replace(short, sampler="dpmpp_2m", schedule=schedule))
            for schedule in ("karras", "exponential", "trailing", "model")
        ),
        ("weights", "sd", replace(blurred, prompt=weighted)),
        ("long", "sd", replace(blurred, prompt="a (red:1.1) house " * 40)),
        ("skip", "sd", replace(short, clip_skip=2)),
        ("unguided", "sd", replace(short, guidance_scale=1.0)),
        ("varied", "sd", replace(short, variation_strength=0.3, variation_seed=5)),
        ("rescale", "sd", replace(short, guidance_rescale=0.7)),
        ("xl", "xl", replace(short, negative_prompt="blue", sampler="euler")),
        ("xl-weights", "xl", replace(short, prompt=weighted, sampler="dpmpp_2m")),
        ("xl-start", "xl", replace(short, inputs=(begun,), sampler="euler")),
        ("lora", "starter", replace(short, prompt="a red house", width=128, height=128, steps=3, loras=styled)),
    ]
    without_loop = ("rescale", "start-pndm")
    both: list[Case] = [(f"{name}-{form}", model, form, request) for name, model, request in asked for form in FORMS]
    return [case for case in both if case[0].removesuffix("-loop") not in without_loop or case[2] == "pipeline"]


@pytest.fixture(scope="module")
def drawn(
    tmp_path_factory: pytest.TempPathFactory, models: dict[str, Path], start: Path
) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """Each case's picture by the engine, and by its script."""
    folder = tmp_path_factory.mktemp("scripts")
    mine: dict[str, np.ndarray] = {}
    engines = {model: engine_of(model, models) for model in models}
    for name, model, form, request in cases():
        engine = engines[model]
        located = replace(engine.located(request), inputs={HASH: start})
        images: list[GeneratedImage] = []
        engine.generate(request, lambda _: None, images.append, lambda: False, inputs={HASH: start})
        (mine[name],) = (array(image.pixels) for image in images)
        (folder / name).mkdir()
        (folder / name / "script.py").write_text(as_python(located, form), encoding="utf-8")
    command = [sys.executable, "-c", RUNNER, str(folder), str(Path(__file__).parents[1])]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder, timeout=600)
    assert done.returncode == 0, done.stderr[-3000:]
    return {name: (mine[name], np.asarray(Image.open(folder / name / "picture.png"))) for name in mine}


@pytest.mark.parametrize("name", [name for name, *_ in cases()])
def test_script_draws_the_same_picture(name: str, drawn: dict[str, tuple[np.ndarray, np.ndarray]]) -> None:
    mine, theirs = drawn[name]
    assert psnr(mine, theirs) >= DB


def test_table_of_schedulers_is_the_engines() -> None:
    rows = {name: (row.scheduler.__name__, dict(row.arguments)) for name, row in schedulers._ROWS.items()}
    assert rows == SCHEDULERS
    assert is_scipy_available()  # LMS asks for it


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"inputs": (StartPicture(content_hash=HASH, strength=0.5), Mask(content_hash=HASH))}, "start picture"),
        ({"tile": "x"}, "seamless"),
        ({"hires": Hires(scale=2.0, strength=0.5, steps=5)}, "hires fix"),
        ({"prompt": "a [cat:dog:0.5]", "prompt_syntax": "a1111-3"}, "words change"),
        ({"mode": "fast"}, "tiny decoder"),
    ],
)
def test_what_a_script_cannot_say_is_refused_in_a_sentence(
    changes: dict[str, object], said: str, models: dict[str, Path]
) -> None:
    located = engine_of("sd", models).located(REQUEST)
    asked = replace(located.request, **changes)  # pyright: ignore[reportArgumentType]
    located = replace(located, request=asked)
    with pytest.raises(SddeskError, match="cannot be written as Python") as caught:
        as_python(located)
    assert said in str(caught.value.message) and caught.value.hint


def test_notebook_holds_the_script_in_cells(models: dict[str, Path]) -> None:
    located = engine_of("sd", models).located(REQUEST)
    book = json.loads(as_notebook(located, "loop"))
    code = [cell["source"] for cell in book["cells"] if cell["cell_type"] == "code"]
    assert len(code) >= 5 and book["cells"][0]["source"].startswith("a horse")
    compile("\n".join(code), "notebook", "exec")
    flat = "\n".join(code).replace("\n", "")
    assert flat == as_python(located, "loop").partition("\n\n")[2].replace("\n", "")


def test_engine_makes_what_the_scripts_are_held_against(models: dict[str, Path]) -> None:
    (picture,) = make(engine_of("sd", models))
    assert picture.shape == (64, 64, 3) and picture.std() > 1


def test_command_prints_the_script_of_a_picture_and_writes_a_notebook(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    choose_host(tmp_path / "home", "thread")
    assert run_command(["generate", "a red house", "--steps", "2", "--seed", "7", "--json"]) == 0
    capsys.readouterr()
    assert run_command(["library", "as-python", "1"]) == 0
    script = capsys.readouterr().out
    assert script.startswith("# a red house") and "manual_seed(7)" in script
    assert run_command(["enlarge", "1", "--json"]) == 0
    capsys.readouterr()
    assert run_command(["library", "as-python", "2"]) == 0
    title, note, rest = capsys.readouterr().out.split("\n", 2)
    assert note.startswith("# An upscaler made this picture larger") and f"{title}\n{rest}" == script
    book = tmp_path / "picture.ipynb"
    assert run_command(["library", "as-python", "1", "--loop", "--out", str(book)]) == 0
    assert json.loads(book.read_text(encoding="utf-8"))["nbformat"] == 4
    assert run_command(["library", "as-python", "1", "--out", str(tmp_path / "picture.txt")]) == 1
    assert ".py or .ipynb" in capsys.readouterr().err
