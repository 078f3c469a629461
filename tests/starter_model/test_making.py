"""How the starter model is made: the drawing, the rule of what is held out, the words, a training that resumes."""

from __future__ import annotations

import copy
import random
import re
import runpy
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from diffusers import AutoencoderKL

MAKING = Path(__file__).parents[2] / "packaging" / "starter_model"
sys.path.insert(0, str(MAKING))

import captions  # noqa: E402 - a folder of scripts, not a package
import combos  # noqa: E402
import decoder  # noqa: E402
import diffusion  # noqa: E402
import draw  # noqa: E402
import encoder  # noqa: E402
import muon  # noqa: E402
import soften  # noqa: E402
import training  # noqa: E402
from scene import PLACES, TIMES, Scene, paint  # noqa: E402
from subjects import COLOURS, SUBJECTS  # noqa: E402
from tokens import write_tokenizer  # noqa: E402

SCENE = Scene(subject="rider", colour="brown", place="meadow", time="day", seed=5)


def test_a_scene_is_one_picture_and_its_seed_moves_things() -> None:
    again = np.asarray(paint(SCENE))
    assert np.array_equal(np.asarray(paint(SCENE)), again)
    other = Scene(subject="rider", colour="brown", place="meadow", time="day", seed=6)
    assert not np.array_equal(np.asarray(paint(other)), again)
    assert again.shape == (128, 128, 3)


@pytest.mark.parametrize("subject", list(SUBJECTS))
def test_every_subject_is_seen_in_its_colour_anywhere(subject: str) -> None:
    for place in PLACES:
        for time in TIMES:
            if combos.exists(place, time):
                pictures = [
                    np.asarray(paint(Scene(subject=subject, colour=colour, place=place, time=time, seed=1))).astype(int)
                    for colour in ("red", "green")
                ]
                assert (abs(pictures[0] - pictures[1]).max(2) > 40).sum() > 150, (place, time)


def test_held_out_combinations_are_a_twelfth_and_never_trained_on() -> None:
    held = set(combos.all_held_out())
    every = sum(combos.exists(p, t) for p in PLACES for t in TIMES) * len(SUBJECTS) * len(COLOURS)
    assert 0.07 < len(held) / every < 0.1
    rng = random.Random(3)
    seen = {(s.subject, s.colour, s.place, s.time) for s in (combos.training_scene(rng) for _ in range(3000))}
    assert not seen & held
    subject, colour, place, time = next(iter(held))
    with pytest.raises(combos.HeldOutError):
        combos.check_trainable(Scene(subject=subject, colour=colour, place=place, time=time, seed=0))


def test_the_same_seed_draws_the_same_set(tmp_path: Path) -> None:
    draw.draw_set(tmp_path / "a", seed=9, count=6, workers=1)
    draw.draw_set(tmp_path / "b", seed=9, count=6, workers=1)
    first, second = draw.load_set(tmp_path / "a"), draw.load_set(tmp_path / "b")
    assert np.array_equal(first[0], second[0]) and first[1] == second[1]
    assert np.array_equal(first[0][2], np.asarray(paint(first[1][2])))


def test_captions_name_the_subject_and_leave_things_out() -> None:
    rng = random.Random(0)
    told = [captions.caption(SCENE, rng) for _ in range(400)]
    assert 10 < told.count("") < 90
    assert all("horse" in text or "pony" in text for text in told if text)
    assert len(set(told)) > 100
    assert captions.plain_caption("cat", "red", "moon", "night") == "a red cat on the moon at night"


def test_the_tokenizer_knows_its_words_and_takes_any_text(tmp_path: Path) -> None:
    tokenizer = write_tokenizer(tmp_path / "tokenizer", captions.every_word())
    ids = tokenizer("a photograph of an astronaut riding a horse").input_ids
    assert len(ids) == 10
    assert (ids[0], ids[-1]) == (tokenizer.bos_token_id, tokenizer.eos_token_id)
    assert len(tokenizer("Ein Zebra in Köln, 日本!").input_ids) > 5


def test_the_encoder_is_the_plain_products_it_was_written_from() -> None:
    rng = random.Random(1)
    pictures = np.stack([np.asarray(paint(combos.training_scene(rng))) for _ in range(40)])
    components = encoder.find(pictures, (32, 96), decoder.LATENT_CHANNELS)
    torch.manual_seed(0)
    model = AutoencoderKL(**decoder.CONFIG).eval()
    encoder.write_into(model, components)
    with torch.no_grad():
        told = model.encode(decoder.to_tensor(pictures[:2])).latent_dist.mode().numpy()
    assert abs(told - encoder.latents(components, pictures[:2])).max() < 0.02
    assert abs(encoder.latents(components, pictures).mean((0, 2, 3))).max() < 0.02
    read = encoder.components_of(model)
    assert abs(encoder.latents(read, pictures) - encoder.latents(components, pictures)).max() < 1e-4


def test_a_softened_colour_is_said_in_every_caption_and_never_of_what_is_held_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tokenizer = write_tokenizer(tmp_path / "tokenizer", captions.every_word())
    rng = random.Random(3)
    scenes = [combos.training_scene(rng) for _ in range(300)]
    latents = np.arange(300, dtype=np.float32)[:, None, None, None] * np.ones((1, 1, 1, 1), dtype=np.float32)
    data = diffusion.Data(latents=latents, scenes=scenes, tokenizer=tokenizer)
    asked: list[str] = []
    monkeypatch.setattr(diffusion.Data, "ids", lambda _, texts: asked.extend(texts))
    picked, _ = soften.coloured(data, np.random.default_rng(1), 400)
    said = [next(colour for colour in soften.COLOURS if colour in text) for text in asked]
    of = [scenes[int(value)] for value in picked.flatten()]
    assert set(said) == set(soften.COLOURS) and len(asked) == 400
    assert not [1 for s, colour in zip(of, said, strict=True) if combos.held_out(s.subject, colour, s.place, s.time)]
    assert [1 for s in scenes for colour in soften.COLOURS if combos.held_out(s.subject, colour, s.place, s.time)]


def test_softening_teaches_less_of_what_the_words_change(tmp_path: Path) -> None:
    tokenizer = write_tokenizer(tmp_path / "tokenizer", captions.every_word())
    small = diffusion.UNET | {"block_out_channels": (32, 32, 32), "attention_head_dim": 2}
    torch.manual_seed(0)
    teacher = diffusion.Denoiser(tokenizer, unet=small)
    latents = np.random.default_rng(0).standard_normal((8, 16, 16, 16), dtype=np.float32)
    data = diffusion.Data(latents=latents, scenes=[SCENE] * 8, tokenizer=tokenizer)
    run = training.new_run(copy.deepcopy(teacher), diffusion.plain_parameters(teacher), 0.0)
    value = soften.loss_on(data, teacher)(run.model, np.random.default_rng(0), 4)
    value.backward()
    assert value.item() > 0
    assert all(parameter.grad is None for parameter in teacher.parameters())
    assert any(parameter.grad is not None for parameter in run.model.text_encoder.parameters())


class KilledError(Exception):
    """Ends a training as a power cut does."""


def test_a_training_goes_on_where_it_was_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tokenizer = write_tokenizer(tmp_path / "tokenizer", captions.every_word())
    latents = np.random.default_rng(0).standard_normal((8, 16, 16, 16), dtype=np.float32)
    data = diffusion.Data(latents=latents, scenes=[SCENE] * 8, tokenizer=tokenizer)
    small = diffusion.UNET | {"block_out_channels": (32, 32, 32), "attention_head_dim": 2}
    monkeypatch.setattr(training, "SAVE_EVERY", 2)
    steps: list[int] = []

    def run(saved: Path, killed_at: int | None = None) -> dict[str, torch.Tensor]:
        torch.manual_seed(0)
        model = diffusion.Denoiser(tokenizer, unet=small)
        whole = training.new_run(model, diffusion.plain_parameters(model), 0.0)
        inner = diffusion.loss_on(data)

        def loss(network: torch.nn.Module, rng: np.random.Generator, batch: int) -> torch.Tensor:
            if whole.step == killed_at:
                raise KilledError
            steps.append(whole.step)
            return inner(network, rng, batch)

        training.train(whole, training.Plan(steps=4, batch=2, peak=1e-3), loss, saved, "test")
        return {name: value.clone() for name, value in whole.model.state_dict().items()}

    threads = torch.get_num_threads()
    torch.set_num_threads(1)  # sums in one order
    try:
        straight = run(tmp_path / "straight.pt")
        with pytest.raises(KilledError):
            run(tmp_path / "stopped.pt", killed_at=3)
        resumed = run(tmp_path / "stopped.pt")
    finally:
        torch.set_num_threads(threads)
    assert steps == [0, 1, 2, 3, 0, 1, 2, 2, 3]
    torch.testing.assert_close(resumed, straight)


@pytest.mark.parametrize("shape", [(24, 60), (60, 24)])
def test_a_matrix_is_made_orthogonal_in_its_own_directions(shape: tuple[int, int]) -> None:
    """Muon's iteration brings every singular value near one, and turns nothing."""
    torch.manual_seed(0)
    matrix = torch.randn(shape)
    found = muon.orthogonalised(matrix)
    values = torch.linalg.svdvals(found.float())
    assert found.shape == matrix.shape and values.min().item() > 0.6 and values.max().item() < 1.25
    left, _, right = torch.linalg.svd(matrix, full_matrices=False)
    turned = left.T @ found.float() @ right.T
    assert (turned - torch.diag(turned.diagonal())).abs().max().item() < 0.05


def test_the_commands_are_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", [str(MAKING), "--help"])
    with pytest.raises(SystemExit):
        runpy.run_path(str(MAKING / "__main__.py"), run_name="__main__")
    said = capsys.readouterr().out
    words = ("draw", "train", "soften", "finish", "tiny", "probe", "evaluate", "sheet", "lora", "control", "--from")
    assert all(word in said for word in words)
    card = (MAKING.parents[1] / "resources" / "starter-model" / "README.md").read_text(encoding="utf-8")
    told = re.findall(r"^python packaging/starter_model .*$", card, re.MULTILINE)
    options = {option for line in told for option in re.findall(r"--[a-z-]+", line)}
    assert "--made" in options and all(option in said for option in options), "the card's commands can be given"
