"""Flow schedules: the loop equals diffusers' own pipelines with every sampler offered, from noise or a picture."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from diffusers import (
    AutoencoderKL,
    FlowMatchEulerDiscreteScheduler,
    FlowMatchHeunDiscreteScheduler,
    UniPCMultistepScheduler,
    ZImageImg2ImgPipeline,
    ZImagePipeline,
    ZImageTransformer2DModel,
)
from diffusers.pipelines.z_image.pipeline_z_image import calculate_shift
from PIL import Image

from sddesk.core.errors import SddeskError
from sddesk.core.families import ModelFamily
from sddesk.core.samplers import check_sampler, samplers_for, usual_sampling
from sddesk.engine.make.predicted import predicted
from sddesk.engine.make.schedulers import HostScheduler, make_scheduler
from tests.engine.helpers import psnr

STEPS, SIDE = 8, 32
FLOW = ModelFamily(
    id="flow", name="A flow", native_size=SIDE, prediction_type="flow", text_width=8, sampler="euler", steps=4
)
PLAIN = {"_class_name": "FlowMatchEulerDiscreteScheduler", "shift": 3.0, "prediction_type": "flow"}
SHIFTED = {**PLAIN, "use_dynamic_shifting": True}
START = Image.fromarray(np.random.default_rng(0).integers(0, 256, (SIDE, SIDE, 3), np.uint8))
OFFERED = ("heun", "dpmpp_2m", "euler", "unipc")


@pytest.fixture(scope="module")
def pipe() -> Any:
    """A tiny Z-Image with random weights: 8 latent channels, four pixels a side each."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        transformer = ZImageTransformer2DModel(
            in_channels=8, dim=16, n_layers=1, n_refiner_layers=1, n_heads=2, n_kv_heads=2, cap_feat_dim=8,
            axes_dims=[4, 2, 2], axes_lens=[64, 16, 16],
        )  # fmt: skip
        blocks = {"down_block_types": ("DownEncoderBlock2D",) * 3, "up_block_types": ("UpDecoderBlock2D",) * 3}
        vae = AutoencoderKL(
            latent_channels=8, block_out_channels=(8, 8, 8), norm_num_groups=4, shift_factor=0.1, **blocks
        )
        for parameter in transformer.parameters():
            parameter.data = torch.randn_like(parameter) * 0.1
    pipe = ZImagePipeline(FlowMatchEulerDiscreteScheduler(), vae.eval(), None, None, transformer.eval())  # type: ignore[arg-type]
    pipe.set_progress_bar_config(disable=True)
    return pipe


def draw(pipe: Any, scheduler: Any, **more: Any) -> np.ndarray:
    pipe.scheduler = scheduler
    text = torch.randn(2, 8, generator=torch.Generator().manual_seed(5))
    given = {"width": SIDE, "height": SIDE, "num_inference_steps": STEPS, "guidance_scale": 0.0}
    generator = torch.Generator().manual_seed(1)
    image = pipe(prompt_embeds=[text], generator=generator, output_type="np", **given | more).images[0]
    return (image * 255).round().astype(np.uint8)


@pytest.fixture(scope="module")
def exact(pipe: Any) -> np.ndarray:
    return draw(pipe, ours("heun", SHIFTED), num_inference_steps=30)


def ours(sampler: str, config: dict[str, Any] = PLAIN) -> HostScheduler:
    return HostScheduler(make_scheduler(sampler, "normal", STEPS, config))


def from_start(pipe: Any, sampler: str, config: dict[str, Any], strength: float) -> np.ndarray:
    """As the technique does: encode, mix with the noise that is due, and let the pipeline for text go on."""
    host = ours(sampler, config)
    host.begin_at(STEPS - int(STEPS * strength))
    host.set_timesteps(sigmas=torch.linspace(1, 1 / STEPS, STEPS).tolist(), mu=_mu())
    generator = torch.Generator().manual_seed(1)
    pixels = torch.from_numpy(np.asarray(START, np.float32) / 127.5 - 1).permute(2, 0, 1)[None]
    with torch.no_grad():
        encoded = pipe.vae.encode(pixels).latent_dist.sample(generator)
    latents = (encoded - pipe.vae.config.shift_factor) * pipe.vae.config.scaling_factor
    noise = torch.randn(latents.shape, generator=generator)
    return draw(pipe, host, latents=host.add_noise(latents, noise, host.timesteps[:1]))


@pytest.mark.parametrize("config", [PLAIN, SHIFTED], ids=["shift", "mu"])
def test_euler_and_unipc_equal_diffusers(pipe: Any, config: dict[str, Any]) -> None:
    own = {name: value for name, value in config.items() if name in ("shift", "use_dynamic_shifting")}
    euler = draw(pipe, FlowMatchEulerDiscreteScheduler(**own))
    assert psnr(draw(pipe, ours("euler", config)), euler) > 50
    own = {"flow_shift": 3.0, **own}
    own.pop("shift")
    theirs = UniPCMultistepScheduler(prediction_type="flow_prediction", use_flow_sigmas=True, **own)
    unipc = draw(pipe, theirs, sigmas=np.linspace(1, 1 / STEPS, STEPS))  # it takes no list
    assert psnr(draw(pipe, ours("unipc", config)), unipc) > 50
    assert psnr(unipc, euler) < 50, "else nothing is shown"


def test_heun_equals_diffusers_along_its_own_sigmas() -> None:
    host, theirs = ours("heun"), FlowMatchHeunDiscreteScheduler(shift=3.0)
    host.set_timesteps(STEPS)
    theirs.set_timesteps(STEPS)
    assert torch.allclose(host.sigmas, theirs.sigmas) and torch.allclose(host.timesteps, theirs.timesteps)


@pytest.mark.parametrize("sampler", OFFERED)
def test_every_sampler_takes_the_pipelines_sigmas_and_comes_to_the_same_picture(
    pipe: Any, exact: np.ndarray, sampler: str
) -> None:
    few, many = (psnr(draw(pipe, ours(sampler, SHIFTED), num_inference_steps=steps), exact) for steps in (3, 20))
    assert many > max(25, few + 6)


@pytest.mark.parametrize("strength", [0.25, 0.75, 1.0])
def test_a_start_picture_equals_diffusers(pipe: Any, strength: float) -> None:
    theirs: Any = ZImageImg2ImgPipeline.from_pipe(pipe)
    theirs.set_progress_bar_config(disable=True)
    for config in (PLAIN, SHIFTED):
        own = {name: value for name, value in config.items() if name in ("shift", "use_dynamic_shifting")}
        wanted = draw(theirs, FlowMatchEulerDiscreteScheduler(**own), image=START, strength=strength)
        assert psnr(from_start(pipe, "euler", config, strength), wanted) > 50


@pytest.mark.parametrize("sampler", OFFERED)
def test_every_sampler_begins_with_the_start_picture(pipe: Any, sampler: str) -> None:
    """diffusers' pipeline takes Euler alone here: the others begin as it does, and come near."""
    near = from_start(pipe, "euler", SHIFTED, 0.5)
    assert psnr(from_start(pipe, sampler, SHIFTED, 0.5), near) > 30
    host = ours(sampler)
    host.begin_at(STEPS // 2)
    host.set_timesteps(STEPS)
    picture, noise = torch.randn(1, 2, 2, 2), torch.randn(1, 2, 2, 2)
    euler = ours("euler")
    euler.set_timesteps(STEPS)
    sigma = euler.sigmas[STEPS // 2]
    assert torch.allclose(host.add_noise(picture, noise, host.timesteps[:1]), sigma * noise + (1 - sigma) * picture)


def test_a_preview_shows_the_latents_without_their_noise() -> None:
    for sampler in OFFERED:
        host = ours(sampler)
        host.set_timesteps(STEPS)
        for place in (0, 3, 7):
            picture, noise = torch.full((2, 2, 2), 0.5), torch.full((2, 2, 2), -2.0)
            sigma = float(host.sigmas[place])
            shown = predicted(host, place, 0.0, sigma * noise + (1 - sigma) * picture, noise - picture)
            assert torch.allclose(shown, picture, atol=1e-5), sampler


def test_the_row_says_which_samplers_draw_it() -> None:
    assert [row.id for row in samplers_for(FLOW)] == list(OFFERED)
    for sampler in OFFERED:
        check_sampler(sampler, "normal", FLOW)
        check_sampler(sampler, "model", FLOW)
    with pytest.raises(SddeskError, match="The sampler PNDM cannot draw with models of the family A flow"):
        check_sampler("pndm", "normal", FLOW)
    with pytest.raises(SddeskError, match="Euler does not work with the schedule “karras”"):
        check_sampler("euler", "karras", FLOW)
    usual = usual_sampling(family=FLOW)
    assert (usual.sampler, usual.schedule, usual.steps) == ("euler", "normal", 4)
    assert usual_sampling("heun", family=FLOW).steps == 4
    assert usual_sampling(fast=True, family=FLOW).sampler == "euler"


def _mu() -> float:
    return calculate_shift((SIDE // 8) ** 2)
