"""The short script of a transformer's picture draws it, in a fresh process; what has no script is refused in words."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from sddesk.core.adapters import LoraUse
from sddesk.core.as_python import as_notebook, as_python, has_loop
from sddesk.core.errors import SddeskError
from sddesk.core.families import CHROMA, FAMILIES
from sddesk.core.inputs import StartPicture
from sddesk.core.located import LocatedRequest
from sddesk.core.transformer_script import CALLS
from tests.engine.helpers import make, psnr
from tests.families.helpers import engine_on, request
from tests.families.test_flux1 import write_flux
from tests.families.test_flux2_klein import write_klein
from tests.families.test_krea2 import write_krea2
from tests.families.test_qwen_image import write_qwen_image
from tests.families.test_sd3 import write_sd3
from tests.families.test_z_image import write_z_image
from tests.test_as_python import DB, HASH, RUNNER

GUIDED = request(prompt="a (red:1.3) cat", negative_prompt="a dog", guidance_scale=4.0)
WRITERS: dict[str, Callable[[Path], Path]] = {
    "z_image": lambda at: write_z_image(at, 6.0),
    "flux1": lambda at: write_flux(at, "dev"),
    "flux2": lambda at: write_klein(at, distilled=False),
    "qwen_image": write_qwen_image,
    "krea2": write_krea2,
    "sd3": write_sd3,
}
UNREAD = ("flux1", "flux2")  # read no negative prompt, or their pipeline does not


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[np.ndarray, np.ndarray, LocatedRequest]]:
    """Each family's picture by the engine, by its script, and what it was asked for."""
    models, folder = tmp_path_factory.mktemp("models"), tmp_path_factory.mktemp("scripts")
    mine: dict[str, tuple[np.ndarray, LocatedRequest]] = {}
    for name, write in WRITERS.items():
        (models / name).mkdir()
        engine = engine_on(write(models / name))
        wanted = replace(GUIDED, negative_prompt="") if name in UNREAD else GUIDED
        located = engine.located(wanted)
        mine[name] = make(engine, wanted)[0], located
        (folder / name).mkdir()
        (folder / name / "script.py").write_text(as_python(located), encoding="utf-8")
    command = [sys.executable, "-c", RUNNER, str(folder), str(Path(__file__).parents[1])]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder, timeout=600)
    assert done.returncode == 0, done.stderr[-3000:]
    theirs = {name: np.asarray(Image.open(folder / name / "picture.png")) for name in mine}
    return {name: (picture, theirs[name], located) for name, (picture, located) in mine.items()}


@pytest.mark.parametrize("name", WRITERS)
def test_script_draws_the_same_picture(
    name: str, drawn: dict[str, tuple[np.ndarray, np.ndarray, LocatedRequest]]
) -> None:
    mine, theirs, _ = drawn[name]
    assert psnr(mine, theirs) >= DB


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"sampler": "heun"}, "Euler alone"),
        ({"inputs": (StartPicture(content_hash=HASH, strength=0.5),)}, "a start picture"),
        ({"loras": (LoraUse(name="x", weight=1.0),)}, "LoRAs"),
        ({"mode": "fast"}, "tiny decoder"),
        ({"variation_strength": 0.5}, "variation"),
        ({"single_file": True}, "split or quantised"),
        ({"family": CHROMA}, "Chroma1 have no script yet"),
        ({"form": "loop"}, "loop by hand"),
        ({"klein": True}, "negative prompt"),
    ],
)
def test_what_a_script_cannot_say_is_refused_in_a_sentence(
    changes: dict[str, object], said: str, drawn: dict[str, tuple[np.ndarray, np.ndarray, LocatedRequest]]
) -> None:
    located = drawn["flux2" if "klein" in changes else "z_image"][2]
    asked = {name: value for name, value in changes.items() if name not in ("single_file", "family", "form", "klein")}
    files = {name: value for name, value in changes.items() if name in ("single_file", "family")}
    if "klein" in changes:
        asked["negative_prompt"] = "a dog"
    located = replace(
        located,
        request=replace(located.request, **asked),  # pyright: ignore[reportArgumentType]
        checkpoint=replace(located.checkpoint, **files),  # pyright: ignore[reportArgumentType]
    )
    with pytest.raises(SddeskError, match="cannot be written as Python") as caught:
        as_python(located, "loop" if "form" in changes else "pipeline")
    assert said in str(caught.value) and caught.value.hint


def test_a_notebook_of_a_transformer_has_the_short_form(
    drawn: dict[str, tuple[np.ndarray, np.ndarray, LocatedRequest]],
) -> None:
    located = drawn["z_image"][2]
    assert not has_loop(located) and "ZImagePipeline" in as_notebook(located)


def test_every_row_is_a_pipeline_of_a_family() -> None:
    assert set(CALLS) <= {family.pipeline for family in FAMILIES}
