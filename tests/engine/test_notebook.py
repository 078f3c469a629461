"""The notebook that sddesk follows, as a test: its three sections with the starter model, precision full, on the CPU.

https://github.com/huggingface/notebooks/blob/main/diffusers/stable_diffusion.ipynb
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import AutoencoderKL, LMSDiscreteScheduler, UNet2DConditionModel
from transformers import CLIPTextModel, CLIPTokenizer

from sddesk.core.request import GenerationRequest
from sddesk.engine.engine import DiffusersEngine
from tests.engine.helpers import array, engine_on, make, psnr, reference, run

STARTER = Path(__file__).parents[2] / "resources" / "starter-model"
pytestmark = [
    pytest.mark.skipif(not STARTER.is_dir(), reason="resources/starter-model is not there yet"),
    # diffusers' own, of NumPy 2.
    pytest.mark.filterwarnings("ignore:__array:DeprecationWarning"),
]
PROMPT = "a photograph of an astronaut riding a horse"
REQUEST = GenerationRequest(prompt=PROMPT, seed=1024, width=128, height=128, steps=50, precision="full")
QUICK = replace(REQUEST, steps=15)


@pytest.fixture(scope="module")
def engine() -> DiffusersEngine:
    return engine_on(STARTER)


@pytest.fixture(scope="module")
def picture(engine: DiffusersEngine) -> np.ndarray:
    """The notebook's first picture: 50 steps, guidance 7.5, seed 1024."""
    return make(engine, REQUEST)[0]


@pytest.fixture(scope="module")
def quick(engine: DiffusersEngine) -> np.ndarray:
    """The same in 15 steps."""
    return make(engine, QUICK)[0]


def test_the_same_seed_gives_the_picture_of_the_pipeline(picture: np.ndarray) -> None:
    assert psnr(picture, reference(STARTER, None, REQUEST)) > 50
    assert picture.std() > 10


def test_the_same_seed_gives_the_same_picture_again(engine: DiffusersEngine, quick: np.ndarray) -> None:
    assert np.array_equal(make(engine, QUICK)[0], quick)
    assert psnr(make(engine, QUICK, seed=1025)[0], quick) < 30


def test_fifteen_steps_differ_from_fifty(quick: np.ndarray, picture: np.ndarray) -> None:
    assert not np.array_equal(quick, picture)
    assert psnr(quick, reference(STARTER, None, QUICK)) > 50


def test_a_list_of_prompts(engine: DiffusersEngine) -> None:
    """The notebook gives the pipeline a list; here each prompt is a request of its own."""
    prompts = [PROMPT, "a red house in the snow", "a sailboat at sunset"]
    pictures = [make(engine, REQUEST, prompt=prompt, steps=6)[0] for prompt in prompts]
    assert max(psnr(pictures[0], pictures[1]), psnr(pictures[1], pictures[2]), psnr(pictures[0], pictures[2])) < 30


def test_a_grid_of_three_by_four(engine: DiffusersEngine) -> None:
    images = run(engine, replace(REQUEST, rows=3, columns=4, steps=4)).images
    assert [image.request.seed for image in images] == list(range(1024, 1036))
    assert len({image.pixels.rgb for image in images}) == 12
    (alone,) = make(engine, images[7].request)
    assert psnr(array(images[7].pixels), alone) > 60


def test_a_picture_that_is_not_square(engine: DiffusersEngine) -> None:
    """The notebook's 512 x 640, at this model's size."""
    wide = replace(REQUEST, width=160, height=128, steps=6)
    (picture,) = make(engine, wide)
    assert picture.shape == (128, 160, 3)
    assert psnr(picture, reference(STARTER, None, wide)) > 50


@torch.no_grad()
def hand_written_loop(request: GenerationRequest) -> np.ndarray:
    """The notebook's third section: the parts of the pipeline by themselves, with LMS."""
    parts: dict[str, Any] = {"use_safetensors": True, "local_files_only": True}
    vae = AutoencoderKL.from_pretrained(STARTER, subfolder="vae", torch_dtype=torch.float32, **parts)
    unet = UNet2DConditionModel.from_pretrained(STARTER, subfolder="unet", torch_dtype=torch.float32, **parts)
    text_encoder = CLIPTextModel.from_pretrained(STARTER, subfolder="text_encoder", dtype=torch.float32, **parts)
    tokenizer = CLIPTokenizer.from_pretrained(STARTER, subfolder="tokenizer", local_files_only=True)
    scheduler = LMSDiscreteScheduler(
        beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear", num_train_timesteps=1000
    )

    def embed(text: str) -> torch.Tensor:
        tokens = tokenizer(
            [text], padding="max_length", max_length=tokenizer.model_max_length, truncation=True, return_tensors="pt"
        )
        return text_encoder(tokens.input_ids)[0]

    embeddings = torch.cat([embed(""), embed(request.prompt)])
    shape = (1, unet.config["in_channels"], request.height // 8, request.width // 8)
    latents = torch.randn(shape, generator=torch.Generator().manual_seed(request.seed))
    scheduler.set_timesteps(request.steps)
    latents = latents * scheduler.init_noise_sigma
    for timestep in scheduler.timesteps:
        inputs = scheduler.scale_model_input(torch.cat([latents] * 2), timestep)
        noise = unet(inputs, timestep, encoder_hidden_states=embeddings).sample
        unconditioned, conditioned = noise.chunk(2)
        noise = unconditioned + request.guidance_scale * (conditioned - unconditioned)
        latents = scheduler.step(noise, timestep, latents).prev_sample
    image = vae.decode(latents / vae.config["scaling_factor"]).sample
    image = (image / 2 + 0.5).clamp(0, 1)[0].permute(1, 2, 0)
    return (image.numpy() * 255).round().astype(np.uint8)


def test_the_hand_written_loop_gives_the_same_picture(engine: DiffusersEngine) -> None:
    request = replace(REQUEST, sampler="lms", steps=30)
    (picture,) = make(engine, request)
    assert psnr(picture, hand_written_loop(request)) > 50


def reduced(picture: np.ndarray) -> np.ndarray:
    """A picture of 128 x 128 or less by its mean colours, 16 x 16."""
    side = len(picture) // 16
    return picture.reshape(16, side, 16, side, 3).mean(axis=(1, 3))


def test_the_last_preview_resembles_the_picture(engine: DiffusersEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sddesk.engine.make.preview.INTERVAL_S", 0.0)
    events = run(engine, replace(REQUEST, sampler="dpmpp_2m", steps=20))
    previews = [reduced(array(told.preview)) for told in events.progress if told.preview is not None]
    small = reduced(array(events.images[0].pixels))
    assert np.corrcoef(previews[-1].ravel(), small.ravel())[0, 1] > 0.9
    # The expected picture is there long before the noise is gone.
    assert np.corrcoef(previews[len(previews) // 2].ravel(), small.ravel())[0, 1] > 0.8
