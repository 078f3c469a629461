"""The road through the engine: stages, pictures one by one, what a request's fields do, and what a picture tells."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

import sddesk
from sddesk.core.errors import UnreadSettingsError
from sddesk.core.events import Stage
from sddesk.core.inputs import UnknownInput
from sddesk.core.models import STARTER, CheckpointInfo, CheckpointRef
from sddesk.core.request import GenerationRequest
from sddesk.engine.make.batches import split
from tests.engine.helpers import REQUEST, LocatingEngine, array, engine_on, info_of, make, psnr, reference, run
from tests.tiny import make_tiny_pipeline


@pytest.mark.parametrize("family", ["sd1", "sd2_base", "sd2_768"])
def test_the_three_families_load_and_equal_diffusers(tmp_path: Path, family: str) -> None:
    folder = make_tiny_pipeline(tmp_path / "Ünïcode 空 格", family=family)
    request = replace(REQUEST, sampler="ddim", steps=4)
    (picture,) = make(engine_on(folder), request)
    import diffusers

    scheduler = diffusers.DDIMScheduler.from_pretrained(folder, subfolder="scheduler", clip_sample=False)
    assert psnr(picture, reference(folder, scheduler, request)) > 60


def test_the_checkpoints_own_sampler_equals_the_pipeline_as_it_comes(tiny_engine: Any, tiny_model: Path) -> None:
    request = replace(REQUEST, steps=6, negative_prompt="blue", guidance_scale=5.0, width=96, height=64)
    (picture,) = make(tiny_engine, request)
    assert picture.shape == (64, 96, 3)
    assert psnr(picture, reference(tiny_model, None, request)) > 60


def test_stages_come_in_order_and_passes_count_over_all_batches(tiny_engine: LocatingEngine) -> None:
    events = run(tiny_engine, replace(REQUEST, rows=2, columns=3))
    stages = [told.stage for told in events.progress]
    assert list(dict.fromkeys(stages)) == [Stage.LOAD, Stage.ENCODE, Stage.DENOISE, Stage.DECODE]
    steps = [told.step for told in events.progress if told.stage is Stage.DENOISE]
    assert steps == list(range(1, 9)), "4 passes of PNDM for each of two batches"
    assert {told.steps for told in events.progress if told.stage is Stage.DENOISE} == {8}
    assert all(told.speed > 0 for told in events.progress if told.stage is Stage.DENOISE)


@pytest.mark.parametrize("sampler", ["pndm", "heun", "dpmpp_2m", "euler_a"])
def test_steps_are_those_that_were_ordered_whatever_passes_a_sampler_takes(
    tiny_engine: LocatingEngine, sampler: str
) -> None:
    events = run(tiny_engine, replace(REQUEST, rows=2, columns=3, steps=5, sampler=sampler))
    told = [one for one in events.progress if one.stage is Stage.DENOISE]
    assert {one.picture_steps for one in told} == {5}
    batches = {(one.first_image, one.together): [] for one in told}
    for one in told:
        batches[one.first_image, one.together].append(one.picture_step)
    assert sum(together for _, together in batches) == 6 and next(iter(batches))[0] == 0
    for steps in batches.values():
        assert sorted(steps) == steps and set(steps) == {1, 2, 3, 4, 5}


def test_pictures_come_one_by_one_with_the_request_that_makes_each_alone(tiny_engine: LocatingEngine) -> None:
    request = replace(REQUEST, rows=2, columns=3)
    order: list[str] = []
    images: list[Any] = []
    tiny_engine.generate(
        request,
        lambda told: order.append(told.stage),
        lambda image: (order.append("image"), images.append(image))[0],
        lambda: False,
    )
    assert [image.index for image in images] == [0, 1, 2, 3, 4, 5]
    assert [image.request for image in images] == [request.single(index) for index in range(6)]
    assert "".join({"decode": "d", "image": "i", "denoise": "n"}.get(entry, "") for entry in order) == (
        "nnnn" + "di" * 4 + "nnnn" + "di" * 2
    )
    assert len({image.pixels.rgb for image in images}) == 6
    assert all(image.seconds > 0 for image in images)


def test_a_picture_tells_what_made_it(tiny_engine: LocatingEngine) -> None:
    (image,) = run(tiny_engine, replace(REQUEST, precision="half")).images
    assert image.provenance.precision == "bfloat16"
    assert image.provenance.device.startswith("cpu (")
    versions = dict(image.provenance.versions)
    assert versions["sddesk"] == sddesk.__version__
    assert versions["torch"] == torch.__version__
    assert {"diffusers", "transformers"} <= set(versions)
    (image,) = run(tiny_engine, replace(REQUEST, precision="auto")).images
    assert image.provenance.precision == "float32"


def test_guidance_of_one_makes_no_second_pass(tiny_engine: LocatingEngine, tiny_model: Path) -> None:
    seen: list[int] = []
    unguided = replace(REQUEST, guidance_scale=1.0, negative_prompt="rain")
    make(tiny_engine)  # so that it is loaded
    unet: Any = tiny_engine._checkpoints.loaded.newest.pipe.unet  # pyright: ignore[reportPrivateUsage, reportOptionalMemberAccess]
    with unet.register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0].shape[0])):
        (picture,) = make(tiny_engine, unguided)
        make(tiny_engine, REQUEST)
    assert seen == [1, 1, 1, 1, 2, 2, 2, 2]
    assert psnr(picture, reference(tiny_model, None, unguided)) > 60


@pytest.mark.parametrize(
    "changes", [{"seed": 1025}, {"prompt": "a dog"}, {"negative_prompt": "rain"}, {"steps": 9}, {"guidance_scale": 3.0}]
)
def test_each_field_changes_the_picture(tiny_engine: LocatingEngine, changes: dict[str, Any]) -> None:
    (before,), (after,) = make(tiny_engine), make(tiny_engine, **changes)
    assert not np.array_equal(before, after)


@pytest.mark.parametrize("seed", [0, 2**32 - 1, 2**64 - 1])
def test_any_seed(tiny_engine: LocatingEngine, seed: int) -> None:
    assert np.array_equal(make(tiny_engine, seed=seed)[0], make(tiny_engine, seed=seed)[0])


def test_device_noise_is_cpu_noise_on_a_cpu(tiny_engine: LocatingEngine) -> None:
    assert np.array_equal(make(tiny_engine)[0], make(tiny_engine, noise_source="device")[0])


def test_an_empty_prompt_makes_a_picture(tiny_engine: LocatingEngine) -> None:
    (image,) = run(tiny_engine, replace(REQUEST, prompt="")).images
    assert image.notes == ()


def test_f57_a_long_plain_prompt_is_cut_and_says_so(tiny_engine: LocatingEngine) -> None:
    plain = replace(REQUEST, prompt_syntax="plain")
    (image,) = run(tiny_engine, replace(plain, prompt="x " * 100, negative_prompt="y " * 80)).images
    assert [dict(note.values) for note in image.notes] == [
        {"limit": 75, "unread": 25},
        {"limit": 75, "unread": 5},
    ]
    (cut,) = make(tiny_engine, prompt="x " * 75, negative_prompt="y " * 75)
    assert np.array_equal(array(image.pixels), cut)
    (image,) = run(tiny_engine, replace(plain, prompt="x " * 75)).images
    assert image.notes == ()


@pytest.mark.parametrize("prompt", ["\ud800 half a character", "\x00", "<|endoftext|>", "空 🐎 \u202e", "{}%s"])
def test_odd_texts(tiny_engine: LocatingEngine, prompt: str) -> None:
    assert len(make(tiny_engine, prompt=prompt, negative_prompt=prompt)) == 1


def test_ten_thousand_words(tiny_engine: LocatingEngine) -> None:
    (image,) = run(tiny_engine, replace(REQUEST, prompt="word " * 10_000)).images
    assert "were not read" in str(image.notes[0])


def test_it_loads_anew_only_when_the_key_changes(tiny_model: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    shutil.copytree(tiny_model, other)
    folders = {"starter": tiny_model, "other": other}

    def locate(ref: CheckpointRef) -> CheckpointInfo:
        return info_of(folders[ref.name])

    engine = LocatingEngine(locate, device="cpu")

    def loaded_by(request: GenerationRequest) -> int:
        run(engine, request)
        return id(engine._checkpoints.loaded.newest)  # pyright: ignore[reportPrivateUsage]

    first = loaded_by(REQUEST)
    assert loaded_by(replace(REQUEST, seed=5, sampler="euler", safety_checker=False)) == first
    second = loaded_by(replace(REQUEST, precision="half"))
    assert second != first
    third = loaded_by(replace(REQUEST, checkpoint=CheckpointRef(name="other")))
    assert loaded_by(replace(REQUEST, checkpoint=CheckpointRef(name="other"), seed=6)) == third
    engine.close()
    assert engine._checkpoints.loaded.newest is None  # pyright: ignore[reportPrivateUsage]
    assert len(make(engine, checkpoint=STARTER)) == 1


def test_closing_frees_the_networks_without_a_collection(tiny_model: Path) -> None:
    """A full collection would stop the window's thread too."""
    import gc
    import weakref

    engine = engine_on(tiny_model)
    make(engine, steps=1)
    pipe: Any = engine._checkpoints.loaded.newest.pipe  # pyright: ignore[reportPrivateUsage, reportOptionalMemberAccess]
    networks = [weakref.ref(getattr(pipe, part)) for part in ("unet", "vae", "text_encoder")]
    del pipe
    gc.disable()
    try:
        engine.close()
        assert [network() for network in networks] == [None, None, None]
    finally:
        gc.enable()


def test_no_network_is_touched(tiny_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was tried")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert len(make(engine_on(tiny_model))) == 1


def test_f60_it_works_without_standard_streams(tiny_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert len(make(engine_on(tiny_model), prompt="x " * 100)) == 1


def test_a_run_says_nothing_on_the_streams(tiny_model: Path, capfd: pytest.CaptureFixture[str]) -> None:
    make(engine_on(tiny_model), prompt="x " * 100)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(("images", "size", "lengths"), [(1, 4, [1]), (4, 4, [4]), (9, 4, [4, 4, 1]), (3, 1, [1] * 3)])
def test_batches_cover_every_picture_once(images: int, size: int, lengths: list[int]) -> None:
    batches = split(range(images), size)
    assert [len(batch) for batch in batches] == lengths
    assert [picture for batch in batches for picture in batch] == list(range(images))


def test_f80_w2_what_nothing_reads_is_not_drawn(tiny_engine: LocatingEngine) -> None:
    with pytest.raises(UnreadSettingsError, match="inputs"):
        run(tiny_engine, replace(REQUEST, inputs=(UnknownInput(kind="later"),)))
    assert len(run(tiny_engine, REQUEST).images) == 1
