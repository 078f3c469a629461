"""The starter's ControlNet for lines: how lines are found and scribbled, that it learns, what the shipped one does."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from diffusers import ControlNetModel, StableDiffusionPipeline

ROOT = Path(__file__).parents[2]
RESOURCES = ROOT / "resources"
SHIPPED = RESOURCES / "starter-controlnet"
sys.path.insert(0, str(ROOT / "packaging" / "starter_model"))

import assemble  # noqa: E402 - a folder of scripts, not a package
import control  # noqa: E402
import diffusion  # noqa: E402
import evaluate  # noqa: E402
import lines  # noqa: E402
import training  # noqa: E402
from scene import paint  # noqa: E402


def square(brightness: int) -> np.ndarray:
    """A grey square on black, 32 x 32 x 3."""
    picture = np.zeros((32, 32, 3), np.uint8)
    picture[8:24, 8:24] = brightness
    return picture


def test_the_edges_of_a_square_are_its_outline_one_pixel_wide() -> None:
    edges = lines.canny(square(255), 100, 200)
    ys, xs = np.nonzero(edges)
    assert {ys.min(), xs.min()} <= {7, 8} and {ys.max(), xs.max()} <= {23, 24}
    assert not edges[11:21, 11:21].any() and not edges[:6].any()
    assert (edges[12:20].sum(1) == 2).all(), "one pixel on each side"


def test_a_faint_edge_is_kept_only_where_it_goes_on_from_a_strong_one() -> None:
    faint = square(35)  # gradient 140, 210 at the corners: between the thresholds
    assert not lines.canny(faint, 100, 250).any()
    faint[8:24, 8:12] = 255
    joined = lines.canny(faint, 100, 250)
    assert joined[12:20, 20:26].any(), "the far side hangs together with the strong one"
    assert not lines.canny(faint, 150, 250)[12:20, 20:26].any()


def test_agreement_forgives_two_pixels_and_no_more() -> None:
    edges = np.zeros((32, 32), dtype=bool)
    edges[:, 10] = True
    moved = [np.roll(edges, shift, axis=1) for shift in (0, 2, 3)]
    assert lines.agreement([edges] * 3, moved) == pytest.approx([1, 1, 0])
    assert lines.agreement([edges], [np.zeros_like(edges)]) == pytest.approx([0])
    more = edges | np.roll(edges, 8, axis=1)
    assert lines.agreement([edges], [more]) == pytest.approx([2 / 3]), "half of what was found was asked for"


def test_a_scribble_depends_on_its_generator_alone_and_invents_no_stroke() -> None:
    edges = lines.canny(np.asarray(paint(evaluate.held_out_scenes(1)[0])), *lines.PLAIN)
    drawn = [lines.drawn_by_hand(edges, np.random.default_rng(seed)) for seed in (3, 3, 4)]
    assert np.array_equal(drawn[0], drawn[1]) and not np.array_equal(drawn[0], drawn[2])
    for seed in range(20):
        one = lines.drawn_by_hand(edges, np.random.default_rng(seed))
        assert one.dtype == np.float32 and one.min() >= 0 and one.max() <= 1
        assert not one[~lines.thickened(edges, 7)].any()


@pytest.fixture(scope="module")
def pipe() -> StableDiffusionPipeline:
    return assemble.load(RESOURCES / "starter-model")


@pytest.fixture(scope="module")
def data(pipe: StableDiffusionPipeline) -> control.Data:
    drawn, scenes = evaluate.fresh_drawings(8)
    latents = np.random.default_rng(0).standard_normal((8, 16, 16, 16)).astype(np.float32)
    words = diffusion.Data(latents=latents, scenes=scenes, tokenizer=pipe.tokenizer)
    return control.Data(words=words, edges=control.edges_of(drawn))


def test_it_begins_by_changing_nothing_and_hears_the_lines(pipe: StableDiffusionPipeline, data: control.Data) -> None:
    torch.manual_seed(0)
    hints = data.batch(np.random.default_rng(0), 8)[2]
    network = control.beginning(pipe.unet, hints)
    noisy, words = torch.randn(8, 16, 16, 16), torch.randn(8, 77, 192)
    with torch.no_grad():
        down, middle = network(noisy, torch.tensor(500), words, hints, return_dict=False)
        heard = network.controlnet_cond_embedding(hints)
    assert not any(part.any() for part in (*down, middle))
    assert 0.7 < heard.std().item() < 1.4


def test_it_learns_and_the_u_net_stays(pipe: StableDiffusionPipeline, data: control.Data) -> None:
    before = {name: weight.clone() for name, weight in pipe.unet.state_dict().items()}
    torch.manual_seed(0)
    network = control.beginning(pipe.unet, data.batch(np.random.default_rng(0), 4)[2])
    run = training.new_run(network, network.parameters(), 0.0)
    plan = training.Plan(steps=6, batch=2, peak=3e-3, warm=1)
    loss = control.loss_on(data, pipe)

    def fixed(model: torch.nn.Module, rng: np.random.Generator, batch: int) -> torch.Tensor:
        torch.manual_seed(1)
        return loss(model, np.random.default_rng(1), batch)

    values = [training._advance(run, plan, fixed, 0) for _ in range(6)]
    assert values[-1] < 0.95 * values[0]
    assert all(torch.equal(weight, pipe.unet.state_dict()[name]) for name, weight in before.items())


def test_the_way_in_learns_to_guess_the_picture(pipe: StableDiffusionPipeline, data: control.Data) -> None:
    torch.manual_seed(0)
    way_in = control.beginning(pipe.unet, data.batch(np.random.default_rng(0), 4)[2]).controlnet_cond_embedding
    run = training.new_run(way_in, [way_in.conv_in.weight], 0.0)
    plan = training.Plan(steps=12, batch=4, peak=3e-3, warm=1)
    loss = control.loss_of_guess(data, pipe.unet)
    values = [training._advance(run, plan, loss, 0) for _ in range(12)]
    assert np.mean(values[-3:]) < np.mean(values[:3])


def test_an_error_counts_less_where_little_noise_is_left() -> None:
    found = control.weights(torch.tensor([0.01, 0.5, 0.99]))
    assert found.tolist() == pytest.approx([10, 0.5**-0.5, 2 * 0.01 / 0.99**1.5], rel=1e-4)


@pytest.fixture(scope="module")
def shipped() -> ControlNetModel:
    return control.read(SHIPPED)


def test_the_shipped_folder_is_one_of_diffusers_and_small(shipped: ControlNetModel) -> None:
    assert isinstance(shipped, ControlNetModel) and shipped.config.conditioning_channels == 3
    assert (SHIPPED / "README.md").exists()
    grown = [RESOURCES / name for name in ("starter-upscaler", "starter-controlnet", "starter-ip-adapter")]
    assert sum(file.stat().st_size for folder in grown for file in folder.rglob("*") if file.is_file()) < 16e6


def test_pictures_keep_to_lines_they_never_saw(pipe: StableDiffusionPipeline, shipped: ControlNetModel) -> None:
    """`control-figures.json` has fifty of them; these four are drawn in eight steps."""
    scenes = evaluate.held_out_scenes(4, seed=2)
    edges = [lines.canny(np.asarray(paint(scene)), *lines.PLAIN) for scene in scenes]
    hints = torch.from_numpy(lines.hint(np.stack(edges)))
    evaluate.use_dpm(pipe)
    prompts = [control.prompt_of(scene) for scene in scenes]
    made = evaluate.generate(control.with_lines(pipe, shipped), prompts, range(4), 8, hints=hints)
    found = [lines.canny(one, *lines.PLAIN) for one in made]
    assert np.mean(lines.agreement(edges, found)) > 0.6
    assert np.mean(lines.agreement([*edges[1:], edges[0]], found)) < 0.4


def test_the_figures_hold_the_goal_and_the_words() -> None:
    told = json.loads((ROOT / "packaging" / "starter_model" / "control-figures.json").read_text(encoding="utf-8"))
    assert told["pictures"] >= 50 and told["canny"]["f1"] > 0.6
    assert min(told["canny"][name] for name in ("subject", "colour", "place", "time")) > 0.95
    assert f"**{told['canny']['f1']:.2f}**" in (SHIPPED / "README.md").read_text(encoding="utf-8")
