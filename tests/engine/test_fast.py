"""The mode Fast: a tiny decoder makes the picture where there is one, and it is said where there is none."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import AutoencoderTiny
from safetensors.torch import load_file, save_file

from sddesk.core.errors import SddeskError
from sddesk.core.models import PartInfo, WeightsFacts, WeightsKind
from sddesk.engine.make.tiny_decoder import FOLDER, TinyDecoder
from tests.engine.helpers import REQUEST, LocatingEngine, array, engine_on, info_of, make, psnr, run

FAST = replace(REQUEST, mode="fast")


class Shelf:
    """What is installed beside the checkpoint: tiny decoders by name. Counts who asks."""

    def __init__(self, **files: Path) -> None:
        self.files = files
        self.asked: list[str] = []

    def locate(self, kind: WeightsKind, name: str) -> PartInfo:
        assert kind == WeightsKind.TINY_DECODER
        self.asked.append(name)
        if name not in self.files:
            raise SddeskError("not installed")
        file = self.files[name]
        return PartInfo(name=name, facts=WeightsFacts(kind=kind), location=str(file), size_bytes=file.stat().st_size)


@pytest.fixture(scope="module")
def taesd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file as the hub has it: the shapes of the real one, weights drawn by lot."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(3)
        return saved(AutoencoderTiny(), tmp_path_factory.mktemp("taesd") / "diffusion_pytorch_model.safetensors")


def saved(model: Any, file: Path) -> Path:
    save_file(model.state_dict(), file)
    return file


def engine_with(folder: Path, shelf: Shelf) -> LocatingEngine:
    return LocatingEngine(lambda _ref: info_of(folder), part_named=shelf.locate, device="cpu")


def decoding(image: Any) -> str:
    return dict(image.provenance.conditions)["decoding"]


def test_a_file_of_the_family_decodes_and_the_picture_says_so(tiny_model: Path, taesd: Path) -> None:
    shelf = Shelf(taesd=taesd)
    engine = engine_with(tiny_model, shelf)
    exact = run(engine, REQUEST).images[0]
    fast = run(engine, FAST).images[0]
    assert (decoding(exact), decoding(fast)) == ("whole", "tiny")
    assert fast.request.mode == "fast" and fast.notes == exact.notes == ()
    assert (fast.pixels.width, fast.pixels.height) == (64, 64)
    assert not np.array_equal(array(exact.pixels), array(fast.pixels))
    assert shelf.asked == ["taesd"]  # once, and not for Exact


def test_exact_is_the_same_before_and_after_a_fast_one(tiny_model: Path, taesd: Path) -> None:
    engine = engine_with(tiny_model, Shelf(taesd=taesd))
    first = make(engine)[0]
    run(engine, FAST)
    assert np.array_equal(first, make(engine)[0])
    assert np.array_equal(first, make(engine_on(tiny_model))[0])


def test_without_one_the_models_own_decodes_and_that_is_said(tiny_model: Path, taesd: Path) -> None:
    shelf = Shelf()
    engine = engine_with(tiny_model, shelf)
    image = run(engine, FAST).images[0]
    assert [str(note) for note in image.notes] == [
        "There is no tiny decoder for this model, so its own decoded the picture. The models page has “taesd”."
    ]
    assert decoding(image) == "whole" and np.array_equal(array(image.pixels), make(engine)[0])
    shelf.files["taesd"] = taesd  # downloaded meanwhile: nothing is to be loaded anew
    assert decoding(run(engine, FAST).images[0]) == "tiny"


@pytest.mark.parametrize("damage", ["other latents", "other shapes", "no weights", "gone"])
def test_one_that_does_not_fit_is_not_used(tiny_model: Path, tmp_path: Path, damage: str) -> None:
    file = tmp_path / "taesd.safetensors"
    if damage == "other latents":
        saved(AutoencoderTiny(latent_channels=16), file)
    elif damage == "other shapes":
        save_file({"decoder.layers.0.weight": torch.zeros(64, 4, 3, 3)}, file)
    else:
        file.write_bytes(b"nothing")
    shelf = Shelf(taesd=file)
    if damage == "gone":
        part = shelf.locate(WeightsKind.TINY_DECODER, "taesd")
        shelf.locate = lambda kind, name: part  # type: ignore[method-assign]
        file.unlink()
    image = run(engine_with(tiny_model, shelf), FAST).images[0]
    assert decoding(image) == "whole" and "no tiny decoder" in str(image.notes[0])


def test_the_models_own_is_preferred(tiny_model: Path, tmp_path: Path, taesd: Path) -> None:
    folder = shutil.copytree(tiny_model, tmp_path / "model")
    AutoencoderTiny().save_pretrained(folder / FOLDER)
    shelf = Shelf(taesd=taesd)
    assert decoding(run(engine_with(folder, shelf), FAST).images[0]) == "tiny"


def test_a_decoder_that_makes_no_picture_is_not_believed(
    tiny_model: Path, taesd: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = engine_with(tiny_model, Shelf(taesd=taesd))
    black = torch.full((1, 3, 64, 64), -1.0)
    monkeypatch.setattr(TinyDecoder, "image", lambda *_: black)
    image = run(engine, FAST).images[0]
    assert decoding(image) == "whole" and np.array_equal(array(image.pixels), make(engine)[0])
    assert "The tiny decoder made no picture" in str(image.notes[0])


def test_one_that_finds_no_memory_leaves_the_picture_to_the_ladder(
    tiny_model: Path, taesd: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> torch.Tensor:
        raise torch.OutOfMemoryError("Tried to allocate 2.00 GiB")

    monkeypatch.setattr(TinyDecoder, "rgb", lambda *_: torch.zeros(8, 8, 3))  # a preview is not what this is about
    monkeypatch.setattr(TinyDecoder, "image", refuse)
    image = run(engine_with(tiny_model, Shelf(taesd=taesd)), FAST).images[0]
    assert decoding(image) == "tiles" and any("tiled decoding" in str(note) for note in image.notes)


def test_the_starters_own_paints_what_its_vae_paints() -> None:
    """One that learned from an older VAE than it stands beside has 30.1 dB here."""
    engine = engine_on(Path(__file__).parents[2] / "resources" / "starter-model")
    asked = replace(REQUEST, width=128, height=128, sampler="dpmpp_2m", steps=6)
    found = []
    for seed, prompt in enumerate(("a red house by the sea", "a yellow cat in a garden", "a blue boat on a lake")):
        told = replace(asked, prompt=prompt, seed=seed)
        exact, fast = run(engine, told).images[0], run(engine, replace(told, mode="fast")).images[0]
        assert decoding(fast) == "tiny"
        found.append(psnr(array(exact.pixels), array(fast.pixels)))
    assert sum(found) / len(found) > 31.2, found


def test_one_of_no_numbers_spoils_no_picture(tiny_model: Path, taesd: Path, tmp_path: Path) -> None:
    """Neither the fast one, nor the previews of those after it."""
    broken = {name: torch.full_like(weight, torch.nan) for name, weight in load_file(taesd).items()}
    save_file(broken, tmp_path / "broken.safetensors")
    engine = engine_with(tiny_model, Shelf(taesd=tmp_path / "broken.safetensors"))
    for request in (FAST, REQUEST):
        told = run(engine, request)
        assert decoding(told.images[0]) == "whole" and np.array_equal(array(told.images[0].pixels), make(engine)[0])
