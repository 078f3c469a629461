"""The folder that ships: what diffusers loads offline, what it weighs, what it draws."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from diffusers import AutoencoderTiny, DDIMScheduler

ROOT = Path(__file__).parents[2]
MAKING = ROOT / "packaging" / "starter_model"
SHIPPED = ROOT / "resources" / "starter-model"
sys.path.insert(0, str(MAKING))

import assemble  # noqa: E402 - a folder of scripts, not a package
import evaluate  # noqa: E402
import finish  # noqa: E402
import probe  # noqa: E402
from decoder import psnr  # noqa: E402

pytestmark = pytest.mark.skipif(not SHIPPED.is_dir(), reason="the starter model is not in resources/ yet")


@pytest.fixture(scope="module")
def pipe() -> object:
    loaded = assemble.load(SHIPPED)
    evaluate.use_dpm(loaded)
    return loaded


def test_forty_megabytes_and_a_card() -> None:
    assert sum(file.stat().st_size for file in SHIPPED.rglob("*") if file.is_file()) < 40e6
    assert "Apache-2.0" in (SHIPPED / "README.md").read_text(encoding="utf-8")
    assert not list(SHIPPED.rglob("*.bin")) and not list(SHIPPED.rglob("*.py"))


def test_the_autoencoder_gives_drawings_back_at_31_db(pipe: object) -> None:
    drawn, _ = evaluate.fresh_drawings(24)
    assert psnr(drawn, evaluate.round_trip(pipe.vae, drawn)) > 31  # type: ignore[attr-defined]


def test_no_configuration_says_where_it_was_made() -> None:
    assert not [file for file in SHIPPED.rglob("*.json") if "_name_or_path" in file.read_text(encoding="utf-8")]


def test_every_scheduler_made_from_its_configuration_leaves_latents_whole(pipe: object) -> None:
    assert DDIMScheduler.from_config(pipe.scheduler.config).config.clip_sample is False  # type: ignore[attr-defined]


def test_the_tokenizer_pads_and_cuts_off_nothing_unasked() -> None:
    told = json.loads((SHIPPED / "tokenizer" / "tokenizer.json").read_text(encoding="utf-8"))
    assert told["padding"] is None and told["truncation"] is None


def test_a_brown_thing_is_brown_with_pndm_too(pipe: object) -> None:
    """Guidance 7.5 once drove PNDM apart where other samplers held: see packaging/starter_model/soften.py."""
    prompts = [f"a brown {words}" for words in ("house in the forest", "car in the city", "horse in a meadow")]
    evaluate.use_pndm(pipe)  # type: ignore[arg-type]
    made = evaluate.generate(pipe, prompts, range(2, 5), 50)  # type: ignore[arg-type]
    evaluate.use_dpm(pipe)  # type: ignore[arg-type]
    assert probe.judge(probe.load(), made)["colour"] == ["brown"] * 3


def test_the_tiny_decoder_shows_drawings_at_27_db(pipe: object) -> None:
    model = AutoencoderTiny.from_pretrained(SHIPPED / "vae_tiny", torch_dtype=torch.float32)
    drawn, _ = evaluate.fresh_drawings(24)
    with torch.no_grad():
        latents = pipe.vae.encode(evaluate.to_tensor(drawn)).latent_dist.mode()  # type: ignore[attr-defined]
        decoded = model.decode(latents).sample.clamp(-1, 1)
        own = model.encode(evaluate.to_tensor(drawn)).latents
    given = ((decoded + 1) * 127.5).round().to(torch.uint8).permute(0, 2, 3, 1).numpy()
    assert psnr(drawn, given) > 27
    assert (own - latents).square().mean() < 0.1 * latents.square().mean()


def test_what_the_unet_makes_of_a_drawing_stays_that_drawing(pipe: object) -> None:
    """The decoder's last lessons: large shapes where they were, and another seed's hand in the small ones."""
    drawn, scenes = evaluate.fresh_drawings(4)
    with torch.no_grad():
        latents = pipe.vae.encode(evaluate.to_tensor(drawn)).latent_dist.mode().numpy()  # type: ignore[attr-defined]
    made = finish.made_latents(pipe, latents, scenes, seed=3)  # type: ignore[arg-type]
    assert np.array_equal(made, finish.made_latents(pipe, latents, scenes, seed=3))  # type: ignore[arg-type]
    error = np.square(made - latents).mean() / np.square(latents).mean()
    assert 0.005 < error < 0.5


def test_the_preview_factors_show_the_picture(pipe: object) -> None:
    drawn, _ = evaluate.fresh_drawings(8)
    factors = json.loads((SHIPPED / "preview.json").read_text())
    with torch.no_grad():
        latents = pipe.vae.encode(evaluate.to_tensor(drawn)).latent_dist.mode().numpy()  # type: ignore[attr-defined]
    shown = latents.transpose(0, 2, 3, 1) @ np.array(factors["latent_rgb"]) + np.array(factors["latent_rgb_bias"])
    small = drawn.reshape(8, 16, 8, 16, 8, 3).mean((2, 4)) / 255
    assert np.sqrt(np.square(shown - small).mean()) < 0.06


def test_the_probe_knows_drawings() -> None:
    drawn, scenes = evaluate.fresh_drawings(100)
    assert min(probe.rates(probe.judge(probe.load(), drawn), scenes).values()) >= 0.97


def test_it_draws_what_is_asked_more_often_than_chance(pipe: object) -> None:
    following, _ = evaluate.prompt_following(pipe, probe.load(), 24, 10)  # type: ignore[arg-type]
    stated = json.loads((MAKING / "figures.json").read_text())["dpm_25"]
    assert all(following[name] > stated[name] - 0.25 for name in stated)
    assert following["place"] > 0.3 and following["time"] > 0.5
