"""SDXL: two text encoders, sizes as conditions, a VAE that wants full precision."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import StableDiffusionXLPipeline

from sddesk.core.errors import SddeskError
from sddesk.core.request import GenerationRequest
from sddesk.engine.device import pick_device
from sddesk.engine.families.sdxl import FAMILY
from sddesk.engine.key import LoadKey
from sddesk.engine.loaded import load_checkpoint
from sddesk.engine.make.decode import decode
from tests.engine.helpers import REQUEST, engine_on, make, psnr, run
from tests.tiny import make_tiny_xl

pytestmark = pytest.mark.filterwarnings("ignore:__array:DeprecationWarning")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_tiny_xl(tmp_path_factory.mktemp("xl") / "tiny-xl")


def reference(folder: Path, request: GenerationRequest) -> np.ndarray:
    """What diffusers' own pipeline, as it comes, makes of a request."""
    pipe = StableDiffusionXLPipeline.from_pretrained(folder, local_files_only=True, add_watermarker=False)
    pipe.set_progress_bar_config(disable=True)
    arguments: dict[str, Any] = {
        "prompt": request.prompt,
        "negative_prompt": request.negative_prompt or None,
        "width": request.width,
        "height": request.height,
        "num_inference_steps": request.steps,
        "guidance_scale": request.guidance_scale,
        "generator": torch.Generator().manual_seed(request.seed),
        "output_type": "np",
    }
    return (pipe(**arguments).images[0] * 255).round().astype(np.uint8)


@pytest.mark.parametrize(
    "changes",
    [{}, {"negative_prompt": "blurred"}, {"guidance_scale": 1.0}, {"width": 96}],
    ids=["plain", "negative", "no guidance", "wide"],
)
def test_pictures_equal_the_pipelines(folder: Path, changes: dict[str, Any]) -> None:
    request = replace(REQUEST, sampler="euler", **changes)
    assert psnr(make(engine_on(folder), request)[0], reference(folder, request)) > 50


def test_a_batch_equals_single_pictures(folder: Path) -> None:
    engine = engine_on(folder)
    both = make(engine, sampler="euler", columns=2)
    assert psnr(both[1], make(engine, sampler="euler", seed=REQUEST.seed + 1)[0]) > 50


def test_previews_and_progress_come(folder: Path) -> None:
    events = run(engine_on(folder), replace(REQUEST, sampler="euler"))
    assert any(progress.preview for progress in events.progress)


@pytest.mark.parametrize("name", ["text_encoder_2/model.safetensors", "tokenizer_2/vocab.json"])
def test_a_missing_part_is_named(folder: Path, tmp_path: Path, name: str) -> None:
    broken = Path(shutil.copytree(folder, tmp_path / "broken"))
    (broken / name).unlink()
    (broken / "tokenizer_2" / "tokenizer.json").unlink(missing_ok=True)
    with pytest.raises(SddeskError, match=name):
        make(engine_on(broken), sampler="euler")


def test_its_vae_decodes_in_full_precision_and_is_half_again(folder: Path) -> None:
    loaded = load_checkpoint(LoadKey(str(folder), torch.float16, pick_device("cpu")), lambda: None)
    seen: list[torch.dtype] = []
    loaded.pipe.vae.decoder.conv_in.register_forward_pre_hook(lambda _module, inputs: seen.append(inputs[0].dtype))
    decoded = decode(loaded, torch.zeros(1, 4, 8, 8, dtype=torch.float16), None, lambda: None)
    assert seen == [torch.float32] and decoded.notes == ()
    assert loaded.pipe.vae.dtype == torch.float16


def test_chunks_begin_as_the_pipelines_own_embeddings(folder: Path) -> None:
    """Both encoders side by side, the layer before the last, and the pooled reading of the first chunk."""
    pipe = load_checkpoint(LoadKey(str(folder), torch.float32, pick_device("cpu")), lambda: None).pipe
    bare = FAMILY.encode(pipe, REQUEST)
    told = FAMILY.encode(pipe, replace(REQUEST, prompt=f"{REQUEST.prompt} BREAK (a cow:1.4)"))
    assert told.negative is not None and told.pooled is not None
    assert told.positive.shape == told.negative.shape == (1, 154, bare.positive.shape[2])
    torch.testing.assert_close(told.positive[:, :77], bare.positive)
    torch.testing.assert_close(told.pooled, bare.pooled)
    assert not told.negative.any()
    unwanted = FAMILY.encode(pipe, replace(REQUEST, prompt="(a horse:1.2)", negative_prompt="a cow"))
    assert unwanted.negative is not None
    torch.testing.assert_close(
        unwanted.negative, FAMILY.encode(pipe, replace(REQUEST, negative_prompt="a cow")).negative
    )


def test_a_weight_changes_the_picture(folder: Path) -> None:
    engine = engine_on(folder)
    assert not np.array_equal(
        make(engine, sampler="euler")[0], make(engine, sampler="euler", prompt="a (horse:1.9)")[0]
    )


def test_clip_skip_is_said_to_be_unused(folder: Path) -> None:
    (image,) = run(engine_on(folder), replace(REQUEST, sampler="euler", clip_skip=3)).images
    assert "SDXL" in str(image.notes[0])
    (same,) = run(engine_on(folder), replace(REQUEST, sampler="euler", clip_skip=2)).images
    assert same.notes == () and same.pixels == image.pixels, "the layer that is read is the second from the end"
