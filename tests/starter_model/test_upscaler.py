"""The starter's 4x upscaler: how its pairs are drawn, that it learns, and what the shipped file does."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "resources" / "starter-upscaler" / "starter-4x.safetensors"
sys.path.insert(0, str(ROOT / "packaging" / "starter_model"))

import assemble  # noqa: E402 - a folder of scripts, not a package
import evaluate  # noqa: E402
import training  # noqa: E402
import upscaler  # noqa: E402
from decoder import psnr  # noqa: E402
from scene import paint  # noqa: E402


def drawings(count: int) -> np.ndarray:
    return np.stack([np.asarray(paint(scene, upscaler.LARGE)) for scene in evaluate.held_out_scenes(count)])


def test_a_scene_at_512_pixels_is_the_scene_at_128_in_more_detail() -> None:
    scenes = evaluate.held_out_scenes(4)
    small = np.stack([np.asarray(paint(scene)) for scene in scenes])
    assert psnr(small, upscaler.reduced(drawings(4))) > 28


def test_it_learns_and_beats_its_beginning() -> None:
    large = drawings(2)
    small = upscaler.reduced(large)
    pairs = upscaler.Pairs(large=large, small=small[:, None], made=small)
    torch.manual_seed(0)
    network = upscaler.Compact()
    run = training.new_run(network, [network.body[0].weight, network.body[-1].weight], 0.0)
    loss, plan = upscaler.loss_on(pairs), training.Plan(steps=9, batch=1, peak=2e-3)
    values = [training._advance(run, plan, loss, 0) for _ in range(9)]
    assert np.mean(values[-3:]) < np.mean(values[:3])


def test_writing_and_reading_gives_the_same_network(tmp_path: Path) -> None:
    torch.manual_seed(1)
    network = upscaler.Compact().half().float()
    upscaler.write(tmp_path / "x.safetensors", network)
    again = upscaler.read(tmp_path / "x.safetensors")
    assert all(torch.equal(weight, again.state_dict()[name]) for name, weight in network.state_dict().items())


@pytest.fixture(scope="module")
def shipped() -> upscaler.Compact:
    return upscaler.read(SHIPPED)


def test_the_shipped_file_is_small() -> None:
    assert SHIPPED.stat().st_size < 1.5e6


def test_it_beats_bicubic_by_4_db_on_drawings_it_never_saw(shipped: upscaler.Compact) -> None:
    large = drawings(12)
    small = upscaler.reduced(large)
    assert psnr(large, upscaler.enlarged(shipped, small)) > psnr(large, upscaler.bicubic(small)) + 4


def test_it_sharpens_what_the_starter_gives_back(shipped: upscaler.Compact) -> None:
    vae = assemble.load(ROOT / "resources" / "starter-model").vae
    found = upscaler.figures(shipped, evaluate.held_out_scenes(4), lambda pictures: evaluate.round_trip(vae, pictures))
    assert found["starter_db"] > found["starter_bicubic_db"] + 0.5
    assert found["starter_edges"] > found["starter_bicubic_edges"] * 1.15


def test_the_picture_stays_when_it_is_reduced_again(shipped: upscaler.Compact) -> None:
    """It invents no other picture: the enlarged one, reduced, is the one it was given."""
    small = np.asarray(Image.open(ROOT / "resources" / "starter-model" / "samples.png").convert("RGB"))[
        None, :128, :128
    ]
    assert psnr(small, upscaler.reduced(upscaler.enlarged(shipped, small))) > 30
