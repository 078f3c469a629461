"""What a change costs: a family, a technique and a sampler of the tests' own, each a diff that is counted and then run.

The family is a tiny Z-Image: a transformer that predicts flow, 8 latent channels, four pixels a side each. Its pictures
equal those of diffusers' own pipelines.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import (
    AutoencoderKL,
    FlowMatchEulerDiscreteScheduler,
    ZImageImg2ImgPipeline,
    ZImagePipeline,
    ZImageTransformer2DModel,
)
from PIL import Image
from transformers import CLIPTextModel, CLIPTokenizer

from tests.engine.helpers import psnr
from tests.library.test_inputs import photo

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent
SIDE, STEPS = 64, 4
FILES = {
    "family": {"sddesk/core/families.py", "sddesk/engine/families/tests_own.py"},
    "technique": {"sddesk/core/inputs.py", "sddesk/engine/chosen.py", "sddesk/engine/techniques/brightness.py"},
    "sampler": {"sddesk/core/samplers.py", "sddesk/engine/make/schedulers.py"},
}
pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="the diffs are applied by git")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory, tiny_model: Path) -> Path:
    """A diffusers folder of the family, with the text encoder of the tiny SD."""
    folder = tmp_path_factory.mktemp("models") / "flow"
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        transformer = ZImageTransformer2DModel(
            in_channels=8, dim=16, n_layers=1, n_refiner_layers=1, n_heads=2, n_kv_heads=2, cap_feat_dim=16,
            axes_dims=[4, 2, 2], axes_lens=[128, 16, 16],
        )  # fmt: skip
        for parameter in transformer.parameters():
            parameter.data = torch.randn_like(parameter) * 0.1
        kinds = {"down_block_types": ("DownEncoderBlock2D",) * 3, "up_block_types": ("UpDecoderBlock2D",) * 3}
        vae = AutoencoderKL(
            latent_channels=8, block_out_channels=(8, 8, 8), norm_num_groups=4, shift_factor=0.1, **kinds
        )
    transformer.save_pretrained(folder / "transformer")
    vae.save_pretrained(folder / "vae")
    FlowMatchEulerDiscreteScheduler(shift=3.0, use_dynamic_shifting=True).save_pretrained(folder / "scheduler")
    for part in ("text_encoder", "tokenizer"):
        shutil.copytree(tiny_model / part, folder / part)
    index = {
        "_class_name": "TestsOwnPipeline",
        "scheduler": ["diffusers", "FlowMatchEulerDiscreteScheduler"],
        "transformer": ["diffusers", "ZImageTransformer2DModel"],
        "vae": ["diffusers", "AutoencoderKL"],
        "text_encoder": ["transformers", "CLIPTextModel"],
        "tokenizer": ["transformers", "CLIPTokenizer"],
    }
    (folder / "model_index.json").write_text(json.dumps(index), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return photo(tmp_path_factory.mktemp("photo") / "start.png", (SIDE, SIDE))


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory, model: Path, tiny_model: Path, start: Path) -> dict[str, Any]:
    """What a copy of the program with all the diffs says and draws: one process, for imports take seconds."""
    copy = tmp_path_factory.mktemp("copy")
    shutil.copytree(ROOT / "sddesk", copy / "sddesk", ignore=shutil.ignore_patterns("__pycache__"))
    (copy / "resources").symlink_to(ROOT / "resources")
    for name in FILES:
        subprocess.run(["git", "apply", "--unidiff-zero", str(HERE / f"{name}.diff")], cwd=copy, check=True)
    own = {"PYTHONPATH": str(copy), "PYTHONSAFEPATH": "1", "QT_QPA_PLATFORM": "offscreen", "HF_HUB_OFFLINE": "1"}
    own |= {"SDDESK_HOME": str(copy / "home"), "HF_HUB_CACHE": str(copy / "hub"), "OMP_NUM_THREADS": "1"}
    command = [sys.executable, str(HERE / "draw.py"), str(model), str(tiny_model), str(start)]
    done = subprocess.run(
        command, cwd=copy, env=os.environ | own, capture_output=True, text=True, check=False, timeout=280
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def reference(model: Path) -> Any:
    """diffusers' own pipeline of the same weights, and what it is given for the text."""
    parts: dict[str, Any] = {
        "scheduler": FlowMatchEulerDiscreteScheduler.from_pretrained(model / "scheduler"),
        "vae": AutoencoderKL.from_pretrained(model / "vae"),
        "transformer": ZImageTransformer2DModel.from_pretrained(model / "transformer"),
    }
    tokenizer: Any = CLIPTokenizer.from_pretrained(model / "tokenizer")
    encoder: Any = CLIPTextModel.from_pretrained(model / "text_encoder")
    with torch.no_grad():
        texts = [encoder(tokenizer(text, return_tensors="pt").input_ids).last_hidden_state for text in ("a cat", "")]
    pipe = ZImagePipeline(**parts, text_encoder=None, tokenizer=None)  # type: ignore[arg-type]

    def draw(kind: Any = ZImagePipeline, **more: Any) -> np.ndarray:
        ready: Any = kind(**pipe.components)
        ready.set_progress_bar_config(disable=True)
        given = {"width": SIDE, "height": SIDE, "num_inference_steps": STEPS, "guidance_scale": 2.0}
        words = {"prompt_embeds": [texts[0][0]], "negative_prompt_embeds": [texts[1][0]]}
        generator = torch.Generator().manual_seed(5)
        image = ready(**given | words | more, generator=generator, output_type="np").images[0]
        return (image * 255).round().astype(np.uint8)

    return draw


def drawn(answer: dict[str, Any]) -> np.ndarray:
    """The picture that a command made."""
    (path,) = paths_of(answer)
    return np.asarray(Image.open(path).convert("RGB"))


def paths_of(answer: dict[str, Any]) -> list[str]:
    return [row["path"] for row in answer["rows"] if "path" in row]  # the last row of an order file is its sum


@pytest.mark.parametrize("name", FILES)
def test_a_change_costs_as_many_files_as_the_page_says(name: str) -> None:
    diff = (HERE / f"{name}.diff").read_text(encoding="utf-8")
    assert set(re.findall(r"^\+\+\+ b/(.*)$", diff, re.MULTILINE)) == FILES[name]
    page = (ROOT / "resources/docs/developers/architecture.md").read_text(encoding="utf-8")
    row = {"family": r"a model family in a diffusers folder", "technique": "a technique", "sampler": "a sampler"}[name]
    counted = re.search(rf"^\| {row} \| (\d+):", page, re.MULTILINE)
    assert counted is not None and int(counted[1]) == len(FILES[name])


def test_the_command_line_draws_with_the_family_as_diffusers_does(told: dict[str, Any], reference: Any) -> None:
    request = told["flow"]["rows"][0]["request"]
    assert (request["sampler"], request["steps"], request["width"]) == ("euler", STEPS, SIDE), "the row's own"
    assert psnr(drawn(told["flow"]), reference()) > 50


def test_a_start_picture_works_with_the_family(told: dict[str, Any], reference: Any, start: Path) -> None:
    wanted = reference(ZImageImg2ImgPipeline, image=Image.open(start), strength=0.5)
    assert psnr(drawn(told["start"]), wanted) > 50
    assert psnr(drawn(told["flow"]), wanted) < 40, "else nothing is shown"


def test_a_sampler_that_the_row_does_not_offer_is_refused(told: dict[str, Any]) -> None:
    assert told["refused"]["code"] != 0
    assert "The sampler PNDM cannot draw with models of the family The tests' own" in told["refused"]["said"]


def test_a_size_that_the_family_cannot_draw_is_refused(told: dict[str, Any]) -> None:
    assert told["odd"]["code"] != 0
    assert "draw multiples of 16 pixels" in told["odd"]["said"] and "64 x 64" in told["odd"]["said"]


def test_half_precision_takes_networks_that_read_lists(told: dict[str, Any]) -> None:
    assert psnr(drawn(told["half"]), drawn(told["flow"])) > 30


def test_the_window_draws_with_the_family_and_shows_how_it_forms(told: dict[str, Any]) -> None:
    window = told["window"]
    assert window["sampling"] == ["euler", "normal", STEPS] and window["size"] == [SIDE, SIDE]
    assert window["offered"] == ["heun", "dpmpp_2m", "euler", "unipc"]
    assert window["previews"] > 0
    before = {path for name in ("flow", "start", "half", "sampler", "technique") for path in paths_of(told[name])}
    (path,) = set(window["paths"]) - before - {file for file in window["paths"] if "inputs" in Path(file).parts}
    assert psnr(np.asarray(Image.open(path).convert("RGB")), drawn(told["flow"])) > 50


def test_the_technique_draws(told: dict[str, Any]) -> None:
    assert psnr(drawn(told["technique"]), drawn(told["flow"])) < 40


def test_the_sampler_draws(told: dict[str, Any]) -> None:
    assert drawn(told["sampler"]).std() > 0
    assert told["sampler"]["rows"][0]["request"]["sampler"] == "kdpm2_a"
