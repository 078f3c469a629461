"""What a model predicts is taken from its file or a person's word: v-prediction and zero terminal SNR, with rescale."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import (
    DDIMScheduler,
    DPMSolverMultistepScheduler,
    EulerAncestralDiscreteScheduler,
    EulerDiscreteScheduler,
    HeunDiscreteScheduler,
    StableDiffusionXLPipeline,
    UniPCMultistepScheduler,
)

from sddesk.catalog.catalog import Catalog
from sddesk.core.families import SD2_768, SD2_BASE
from sddesk.core.models import CheckpointInfo
from sddesk.core.request import GenerationRequest
from sddesk.engine.make.schedulers import make_scheduler
from tests.engine.helpers import LocatingEngine, array, make, psnr, run
from tests.engine.singles import CONFIGS, Small, make_small

V, ZTSNR = {"v_pred": torch.empty(0)}, {"ztsnr": torch.empty(0)}
ORDER = GenerationRequest(
    prompt="a cat",
    seed=1,
    width=64,
    height=64,
    steps=3,
    sampler="euler",
    precision="full",
    guidance_scale=6.0,
)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Small:
    return make_small(tmp_path_factory.mktemp("xl"), "sdxl")


@pytest.fixture(scope="module")
def pipe(small: Small) -> Any:
    """diffusers' own pipeline of the same weights."""
    pipe = StableDiffusionXLPipeline.from_pretrained(small.folder, torch_dtype=torch.float32, local_files_only=True)
    pipe.set_progress_bar_config(disable=True)
    return pipe


def catalog_of(tmp_path: Path, file: Path) -> tuple[Catalog, CheckpointInfo]:
    catalog = Catalog(tmp_path / "none", [], None, tmp_path / "cache" / "hashes.json")
    return catalog, catalog.add_folder(file)


def draw(small: Small, file: Path, tmp_path: Path, **changes: Any) -> np.ndarray:
    """What the engine makes of a file by its catalogue, as the command line orders it."""
    catalog, info = catalog_of(tmp_path, file)
    engine = LocatingEngine(catalog.locate, device="cpu", resources=small.resources)
    return make(engine, replace(ORDER, checkpoint=info.ref, **changes))[0]


def reference(pipe: Any, scheduler: Any, **changes: Any) -> np.ndarray:
    pipe.scheduler = scheduler
    arguments: dict[str, Any] = {
        "prompt": ORDER.prompt,
        "width": ORDER.width,
        "height": ORDER.height,
        "num_inference_steps": ORDER.steps,
        "guidance_scale": ORDER.guidance_scale,
        "generator": torch.Generator().manual_seed(ORDER.seed),
        "output_type": "np",
    }
    return (pipe(**arguments | changes).images[0] * 255).round().astype(np.uint8)


def configured(pipe: Any, kind: Any = EulerDiscreteScheduler, **more: Any) -> Any:
    """The scheduler as the makers of such models write it down."""
    config = EulerDiscreteScheduler.load_config(pipe.config._name_or_path, subfolder="scheduler")
    told = {"prediction_type": "v_prediction", "rescale_betas_zero_snr": True} | more
    return kind.from_config(config, **told)


def test_a_file_with_v_pred_and_ztsnr_draws_as_diffusers_configured_so(small: Small, pipe: Any, tmp_path: Path) -> None:
    file = small.with_keys(tmp_path / "noob.safetensors", V | ZTSNR)
    made = draw(small, file, tmp_path, guidance_rescale=0.7)
    assert psnr(made, reference(pipe, configured(pipe), guidance_rescale=0.7)) > 50
    noise = reference(pipe, configured(pipe, prediction_type="epsilon", rescale_betas_zero_snr=False))
    assert psnr(made, noise) < 25


def test_a_file_with_v_pred_alone_keeps_its_noise_schedule(small: Small, pipe: Any, tmp_path: Path) -> None:
    file = small.with_keys(tmp_path / "v.safetensors", V)
    wanted = reference(pipe, configured(pipe, rescale_betas_zero_snr=False))
    assert psnr(draw(small, file, tmp_path), wanted) > 50


def test_a_file_without_keys_draws_as_before_and_as_a_person_says(small: Small, pipe: Any, tmp_path: Path) -> None:
    plain = draw(small, small.file, tmp_path)
    epsilon = configured(pipe, prediction_type="epsilon", rescale_betas_zero_snr=False)
    assert psnr(plain, reference(pipe, epsilon)) > 50
    said = draw(small, small.file, tmp_path, prediction="v_prediction")
    assert psnr(said, reference(pipe, configured(pipe))) > 50


def test_a_person_may_contradict_the_file(small: Small, tmp_path: Path) -> None:
    file = small.with_keys(tmp_path / "wrong.safetensors", V | ZTSNR)
    said = draw(small, file, tmp_path, prediction="epsilon")
    assert psnr(said, draw(small, small.file, tmp_path)) > 50


def test_what_a_person_says_of_a_file_is_remembered(small: Small, pipe: Any, tmp_path: Path) -> None:
    catalog, info = catalog_of(tmp_path, small.file)
    assert (info.prediction_type, info.guidance_rescale) == (None, 0.0)
    catalog.choose_family(info.location, "v_prediction")
    info = catalog.locate(info.ref)
    assert (info.predicts, info.prediction_chosen, info.zero_snr, info.guidance_rescale) == (
        "v_prediction",
        True,
        True,
        0.7,
    )
    engine = LocatingEngine(catalog.locate, device="cpu", resources=small.resources)
    made = make(engine, replace(ORDER, checkpoint=info.ref))[0]
    assert psnr(made, reference(pipe, configured(pipe))) > 50


@pytest.mark.parametrize(
    ("sampler", "kind"),
    [
        ("euler_a", EulerAncestralDiscreteScheduler),
        ("ddim", DDIMScheduler),
        ("dpmpp_2m", DPMSolverMultistepScheduler),
        ("unipc", UniPCMultistepScheduler),
    ],
)
def test_each_sampler_that_can_rescale_its_betas_does(
    small: Small, pipe: Any, tmp_path: Path, sampler: str, kind: Any
) -> None:
    file = small.with_keys(tmp_path / "noob.safetensors", V | ZTSNR)
    config = {name: configured(pipe).config[name] for name in ("beta_start", "beta_end", "beta_schedule")}
    more = {"clip_sample": False, "set_alpha_to_one": False} if sampler == "ddim" else {}
    scheduler = kind(**config, **more, steps_offset=1, prediction_type="v_prediction", rescale_betas_zero_snr=True)
    assert psnr(draw(small, file, tmp_path, sampler=sampler), reference(pipe, scheduler)) > 50


@pytest.mark.parametrize("sampler", ["pndm", "lms", "heun", "dpmpp_sde", "dpm2", "deis"])
def test_the_others_are_given_the_rescaled_betas(pipe: Any, sampler: str) -> None:
    config = {**configured(pipe).config}
    betas = make_scheduler(sampler, "normal", 10, config).betas
    wanted = configured(pipe).alphas_cumprod
    assert torch.allclose(torch.cumprod(1 - betas.double(), 0), wanted.double(), rtol=1e-4, atol=1e-9)


def test_heun_and_euler_agree_on_a_zero_snr_model_with_many_steps(small: Small, pipe: Any, tmp_path: Path) -> None:
    """Heun has no rescaling of its own: with fine steps both solve the same equation."""
    file = small.with_keys(tmp_path / "noob.safetensors", V | ZTSNR)
    fine = {"schedule": "trailing", "guidance_scale": 1.0}
    heun = draw(small, file, tmp_path, sampler="heun", steps=30, **fine)
    euler = draw(small, file, tmp_path, steps=90, **fine)
    assert psnr(heun, euler) > 30
    scheduler = HeunDiscreteScheduler.from_config(
        configured(pipe, prediction_type="v_prediction").config, timestep_spacing="trailing"
    )
    blind = reference(pipe, scheduler, num_inference_steps=30, guidance_scale=1.0)  # drops the rescaling silently
    assert psnr(blind, euler) < psnr(heun, euler)


def test_without_rescale_nothing_changes(small: Small, tmp_path: Path) -> None:
    catalog, info = catalog_of(tmp_path, small.file)
    engine = LocatingEngine(catalog.locate, device="cpu", resources=small.resources)
    made: list[Any] = []
    for request in (ORDER, GenerationRequest.from_dict(_of_before(ORDER))):
        engine.generate(replace(request, checkpoint=info.ref), lambda _: None, made.append, lambda: False)
    assert np.array_equal(array(made[0].pixels), array(made[1].pixels))
    assert made[1].request.guidance_rescale == 0.0


def _of_before(request: GenerationRequest) -> dict[str, Any]:
    """As a queue or a file of an earlier version has it."""
    new = ("guidance_rescale", "prediction")
    return {name: value for name, value in request.to_dict().items() if name not in new}


@pytest.fixture(scope="module")
def small_sd2(tmp_path_factory: pytest.TempPathFactory) -> Small:
    made = make_small(tmp_path_factory.mktemp("sd2"), "sd2_base")
    configs = made.resources / "model-configs"
    shutil.copytree(configs / "sd2_base", configs / "sd2_768")
    shutil.copytree(CONFIGS / "sd2_768" / "scheduler", configs / "sd2_768" / "scheduler", dirs_exist_ok=True)
    return made


@pytest.mark.parametrize("predicts", ["epsilon", "v_prediction"])
def test_one_pass_tells_what_an_sd_2_file_predicts(small_sd2: Small, tmp_path: Path, predicts: str) -> None:
    """A random network answers near 0; with this bias far below what it was given, as those trained for v do."""
    bias = "model.diffusion_model.out.2.bias"
    away = {bias: torch.full((4,), -3.0).half()} if predicts == "v_prediction" else {}
    file = small_sd2.with_keys(tmp_path / "sd2.safetensors", away)
    catalog, info = catalog_of(tmp_path, file)
    assert (info.family, info.alternatives) == (SD2_BASE, (SD2_BASE, SD2_768))
    engine = LocatingEngine(catalog.locate, device="cpu", resources=small_sd2.resources)
    request = replace(ORDER, sampler="ddim", checkpoint=info.ref)
    images = run(engine, request).images + run(engine, replace(request, prediction=predicts)).images
    found, said = (array(image.pixels) for image in images)
    assert psnr(found, said) > 60
    assert [len(image.notes) for image in images] == [1 if predicts == "v_prediction" else 0, 0]
    other = "epsilon" if predicts == "v_prediction" else "v_prediction"
    assert psnr(found, make(engine, replace(request, prediction=other))[0]) < 30
    assert len(engine._checkpoints._predictions._found) == 1


def test_a_person_or_a_header_that_tells_spares_the_pass(small_sd2: Small, tmp_path: Path) -> None:
    told = {"modelspec.prediction_type": "v"}
    file = small_sd2.with_keys(tmp_path / "told.safetensors", {}, told)
    catalog, info = catalog_of(tmp_path, file)
    assert (info.family, info.native_size, info.alternatives) == (SD2_768, 768, ())
    engine = LocatingEngine(catalog.locate, device="cpu", resources=small_sd2.resources)
    make(engine, replace(ORDER, sampler="ddim", checkpoint=info.ref))
    assert engine._checkpoints._predictions._found == {}
