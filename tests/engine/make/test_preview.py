"""Previews: right colours, ten a second at most, the pictures in turns, and no file of the user's is needed."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from diffusers import AutoencoderKL

from sddesk.core.events import Stage
from sddesk.core.samplers import SAMPLERS
from sddesk.engine.engine import DiffusersEngine
from sddesk.engine.families.sd import FAMILY
from sddesk.engine.make.preview import FILE, LatentColours, PreviewMaker, colours_for, fit_colours
from tests.engine.helpers import REQUEST, run

# diffusers' own, of NumPy 2.
pytestmark = pytest.mark.filterwarnings("ignore:__array:DeprecationWarning")
COLOURS = LatentColours(torch.ones(4, 3), torch.zeros(3))
LATENTS = torch.zeros(3, 4, 2, 2)


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_ten_a_second_at_most_and_in_turns() -> None:
    clock = Clock()
    previews = PreviewMaker(COLOURS, clock=clock)
    asked: list[int] = []

    def latents_of(picture: int) -> torch.Tensor:
        asked.append(picture)
        return LATENTS[picture]

    shown = []
    for _ in range(100):  # 100 passes in one second
        shown.append(previews.step(3, latents_of))
        clock.now += 0.01
    given = [entry[0] for entry in shown if entry is not None]
    assert len(given) == 10
    assert given == [0, 1, 2, 0, 1, 2, 0, 1, 2, 0]
    assert asked == given, "nothing is worked out that is not shown"


def test_a_slow_machine_shows_every_pass() -> None:
    clock = Clock()
    previews = PreviewMaker(COLOURS, clock=clock)
    for _ in range(5):
        assert previews.step(1, lambda picture: LATENTS[picture]) is not None
        clock.now += 3.0


class LateCopies:
    """A card's: a copy is there after so many looks, and the memory that it is of is somebody else's by then."""

    def __init__(self, looks: int) -> None:
        self._looks = looks
        self.under_way = 0

    def ask(self, tensor: torch.Tensor) -> Callable[[], torch.Tensor | None]:
        self.under_way += 1
        assert self.under_way == 1, "one at a time"
        there, looked = tensor.clone(), 0

        def look() -> torch.Tensor | None:
            nonlocal looked
            looked += 1
            if looked <= self._looks:
                return None
            self.under_way -= 1
            return there

        return look


def test_a_copy_that_takes_long_is_shown_later_and_nobody_waits_for_it() -> None:
    clock, copies = Clock(), LateCopies(looks=4)
    previews = PreviewMaker(COLOURS, clock=clock, copy=copies.ask)
    shown = []
    for number in range(12):
        latents = torch.full((2, 4, 2, 2), float(number))
        entry = previews.step(2, lambda picture, latents=latents: latents[picture])
        shown.append(None if entry is None else (entry[0], round(float(entry[1][0, 0, 0]) / 4)))
        clock.now += 0.2
    late = [None, None]
    assert shown == [*late, (0, 0), *late, (1, 3), *late, (0, 6), *late, (1, 9)]


def test_factors_turn_channels_into_colours() -> None:
    factors = torch.tensor([[1.0, 0, 0], [0, 1.0, 0], [0, 0, 1.0], [0, 0, 0]])
    rgb = LatentColours(factors, torch.tensor([0.5, 0.5, 0.5])).rgb(torch.tensor([0.1, 0.2, 0.3, 9]).reshape(4, 1, 1))
    assert torch.allclose(rgb[0, 0], torch.tensor([0.6, 0.7, 0.8]))


def test_the_folders_own_factors_are_used(tmp_path: Path) -> None:
    data = {"schema": 1, "latent_rgb": [[0.1, 0.2, 0.3]] * 4, "latent_rgb_bias": [0.4, 0.5, 0.6]}
    (tmp_path / FILE).write_text(json.dumps(data))
    colours = colours_for(tmp_path, tiny_vae(), FAMILY.to_vae)
    assert colours.factors.shape == (4, 3)
    assert torch.allclose(colours.bias, torch.tensor([0.4, 0.5, 0.6]))


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"schema": 1, "latent_rgb": [[1]], "latent_rgb_bias": [1, 2, 3]}', "null"]
)
def test_damaged_factors_are_fitted_anew(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    assert colours_for(tmp_path, tiny_vae(), FAMILY.to_vae).factors.shape == (4, 3)


def test_fitted_factors_are_kept_beside_the_model(tmp_path: Path) -> None:
    fitted = colours_for(tmp_path, tiny_vae(), FAMILY.to_vae)
    assert [entry.name for entry in tmp_path.iterdir()] == [FILE]
    again = colours_for(tmp_path, tiny_vae(), FAMILY.to_vae)
    assert torch.allclose(fitted.factors, again.factors)


def test_a_folder_that_cannot_be_written_does_no_harm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError("read-only")

    monkeypatch.setattr(Path, "write_text", refuse)
    assert colours_for(tmp_path, tiny_vae(), FAMILY.to_vae).factors.shape == (4, 3)


def tiny_vae() -> AutoencoderKL:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        return AutoencoderKL(block_out_channels=(8,), norm_num_groups=4, scaling_factor=0.5).eval()


def test_the_fit_is_close_to_what_the_vae_decodes() -> None:
    """A VAE whose decoder is linear is fitted exactly."""
    mix = torch.tensor([[0.2, 0, 0.1], [0, 0.2, 0], [0.1, 0, 0.2], [0, 0.1, 0]])

    class LinearVae:
        config = type("Config", (), {"latent_channels": 4, "scaling_factor": 0.5, "shift_factor": None})
        device = torch.device("cpu")
        dtype = torch.float32

        def decode(self, latents: torch.Tensor) -> object:
            small = torch.einsum("bchw,cr->brhw", latents * 0.5, mix) * 0.5
            return type("Output", (), {"sample": torch.nn.functional.interpolate(small, scale_factor=8)})

    fitted = fit_colours(LinearVae(), FAMILY.to_vae)
    assert torch.allclose(fitted.factors, mix / 4, atol=1e-4)
    assert torch.allclose(fitted.bias, torch.full((3,), 0.5), atol=1e-4)


@pytest.mark.parametrize("sampler", [row.id for row in SAMPLERS])
def test_previews_come_as_the_picture_forms(tiny_engine: DiffusersEngine, sampler: str) -> None:
    events = run(tiny_engine, replace(REQUEST, sampler=sampler, width=96, steps=12))
    previews = [told for told in events.progress if told.preview is not None]
    assert previews and all(told.stage is Stage.DENOISE for told in previews)
    first = previews[0].preview
    assert first is not None and (first.width, first.height) == (12, 8)


@pytest.mark.parametrize("sampler", ["pndm", "euler", "dpmpp_2m", "dpm2", "heun"])
@pytest.mark.parametrize("prediction", ["epsilon", "v_prediction"])
def test_the_expected_picture_is_found_behind_the_noise(sampler: str, prediction: str) -> None:
    """A U-Net that knows the answer: whatever the pass, the clean latents come out."""
    from sddesk.engine.make.predicted import predicted
    from sddesk.engine.make.schedulers import make_scheduler

    config = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear", "prediction_type": prediction}
    scheduler = make_scheduler(sampler, "normal", 10, config)
    scheduler.set_timesteps(10)
    generator = torch.Generator().manual_seed(1)
    clean, noise = torch.randn(4, 2, 2, generator=generator), torch.randn(4, 2, 2, generator=generator)
    for index, timestep in enumerate(scheduler.timesteps.tolist()):
        if hasattr(scheduler, "sigmas"):
            sigmas = scheduler.sigmas_interpol if sampler == "dpm2" and index % 2 else scheduler.sigmas
            alpha = float(1 / (sigmas[index] ** 2 + 1) ** 0.5)
        else:
            alpha = float(scheduler.alphas_cumprod[int(timestep)] ** 0.5)
        sigma = (1 - alpha**2) ** 0.5
        noisy = alpha * clean + sigma * noise
        if float(scheduler.init_noise_sigma) > 1.5:
            noisy = noisy / alpha
        answer = noise if prediction == "epsilon" else alpha * noise - sigma * clean
        assert torch.allclose(predicted(scheduler, index, timestep, noisy, answer), clean, atol=1e-3)
