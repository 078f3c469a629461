"""Memory runs out at the real boundary, in a real pipeline: each slower way is tried once, remembered, and told."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from sddesk.core.errors import Cancelled, NoPicture, OutOfMemory
from sddesk.engine.backends import memory as ladder
from sddesk.engine.backends.base import Decoding, Placement
from sddesk.engine.backends.memory import Way
from sddesk.engine.device import Device
from sddesk.engine.engine import DiffusersEngine
from tests.engine.helpers import REQUEST, array, engine_on, make, psnr, run

SHORT = "CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 8 GiB of which 1.50 GiB is free."


@dataclass(frozen=True, slots=True)
class Card(Device):
    """The processor in the guise of another device, so that all rungs exist."""

    @property
    def torch(self) -> torch.device:
        return torch.device("cpu")


@pytest.fixture
def folder(tiny_model: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(tiny_model, tmp_path / "model"))


@pytest.fixture
def card(folder: Path) -> DiffusersEngine:
    """An engine on a device that is no processor, with its checkpoint loaded."""
    engine = engine_on(folder)
    engine._device.found = Card("card", "Test card")
    make(engine)
    return engine


def loaded(engine: DiffusersEngine) -> Any:
    assert engine._checkpoints.loaded.newest is not None
    return engine._checkpoints.loaded.newest


@contextmanager
def short_unet(engine: DiffusersEngine, fits: Callable[[Any, int], bool]) -> Iterator[list[int]]:
    """The U-Net runs out of memory unless `fits(loaded, pictures of the pass)`; gives the passes that were tried."""
    tried: list[int] = []

    def check(_: Any, inputs: Any) -> None:
        pictures = inputs[0].shape[0] // 2  # with guidance, two are one picture
        tried.append(pictures)
        if not fits(loaded(engine), pictures):
            raise torch.OutOfMemoryError(SHORT)

    with loaded(engine).pipe.unet.register_forward_pre_hook(check):
        yield tried


@contextmanager
def short_decoder(engine: DiffusersEngine, fits: Callable[[Any], bool]) -> Iterator[list[str]]:
    """The decoder runs out of memory unless `fits(vae)`; gives where and how it was tried."""
    vae = loaded(engine).pipe.vae
    tried: list[str] = []

    def check(_: Any, inputs: Any) -> None:
        how = "tiles" if vae.use_tiling else "whole"
        if not tried or tried[-1] != how:
            tried.append(how)
        if not fits(vae):
            raise torch.OutOfMemoryError(SHORT)

    with vae.decoder.register_forward_pre_hook(check):
        yield tried


def test_f45_each_rung_is_tried_once_and_the_picture_is_the_same(card: DiffusersEngine) -> None:
    request = replace(REQUEST, columns=2)
    expected = make(card, request)
    with short_unet(card, lambda it, pictures: it.execution.placement == Placement.LAYERS) as tried:
        images = run(card, request).images
    assert tried[:4] == [2, 1, 1, 1] and set(tried[4:]) == {1}, "together, one by one, in parts, in layers"
    assert "layer by layer" in str(images[0].notes[0]) and "512 MB short" in str(images[0].notes[0])
    for image, same in zip(images, expected, strict=True):
        assert psnr(array(image.pixels), same) > 50


def test_f45_what_worked_is_remembered_for_this_model_and_size_only(card: DiffusersEngine) -> None:
    with short_unet(card, lambda it, _: it.execution.placement == Placement.PARTS):
        run(card, REQUEST)
    with short_unet(card, lambda it, _: it.execution.placement == Placement.PARTS) as tried:
        (image,) = run(card, REQUEST).images
    assert len(tried) == 4, "no failed attempt: four passes of PNDM's three steps"
    assert str(image.notes[0]) == "Finished with the model moved in part by part: memory was short."
    (image,) = run(card, replace(REQUEST, width=72)).images
    assert loaded(card).execution.placement == Placement.WHOLE and not image.notes


def test_f45_on_top_of_the_ladder_it_stops_with_the_numbers_and_the_next_job_runs(card: DiffusersEngine) -> None:
    expected = make(card)[0]
    with short_unet(card, lambda *_: False) as tried, pytest.raises(OutOfMemory, match="GB free"):
        run(card, REQUEST)
    assert len(tried) == 3
    assert np.array_equal(make(card)[0], expected)


def test_f45_the_decoder_climbs_to_the_processor(card: DiffusersEngine) -> None:
    expected = make(card, precision="half")[0]
    with short_decoder(card, lambda vae: vae.dtype == torch.float32) as tried:
        (image,) = run(card, replace(REQUEST, precision="half")).images
    assert tried == ["whole", "tiles", "whole"]
    assert str(image.notes[0]) == "Finished with decoding on the CPU: 512 MB short."
    assert psnr(array(image.pixels), expected) > 25  # half against full precision
    assert loaded(card).pipe.vae.dtype == torch.float16


def test_f45_finished_latents_are_never_computed_again(card: DiffusersEngine) -> None:
    request = replace(REQUEST, columns=2)
    expected = make(card, request)
    with short_decoder(card, lambda _: False), pytest.raises(OutOfMemory, match="only the last stage"):
        run(card, request)
    with short_unet(card, lambda *_: True) as tried:
        images = run(card, request).images
    assert tried == [], "no pass of the U-Net was made for them"
    assert [np.array_equal(array(image.pixels), same) for image, same in zip(images, expected, strict=True)] == [
        True
    ] * 2
    with short_unet(card, lambda *_: True) as tried:
        run(card, request)
    assert tried, "they are kept for one use"


def test_f53_a_cancel_while_decoding_keeps_the_latents_too(card: DiffusersEngine) -> None:
    def cancelled() -> bool:
        return decoding

    decoding = False

    def begin(*_: Any) -> None:
        nonlocal decoding
        decoding = True

    with loaded(card).pipe.vae.decoder.conv_in.register_forward_pre_hook(begin), pytest.raises(Cancelled):
        run(card, REQUEST, cancelled)
    with short_unet(card, lambda *_: True) as tried:
        assert len(run(card, REQUEST).images) == 1
    assert tried == []


def test_f45_what_surely_does_not_fit_is_not_tried(card: DiffusersEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = loaded(card).execution.weights()
    assert max(sizes.values()) < sum(sizes.values()) - 1000
    placed = sum(sizes.values())

    decoding = loaded(card).family.decoding_bytes(loaded(card).pipe.vae, REQUEST.width, REQUEST.height)

    def way(free: int) -> Way:
        monkeypatch.setattr(ladder, "memory", lambda _: (10**12, free - placed))
        return ladder.fitting(Way(), loaded(card).execution, decoding)

    assert way(10**9) == Way()
    assert way(sum(sizes.values()) - 1).placement == Placement.PARTS
    assert way(max(sizes.values()) - 1).placement == Placement.LAYERS
    assert way(1000).decoding == Decoding.TILES


@pytest.mark.parametrize("placement", [Placement.PARTS, Placement.LAYERS, Placement.WHOLE])
def test_a_picture_is_the_same_wherever_the_weights_are(card: DiffusersEngine, placement: Placement) -> None:
    expected = make(card)[0]
    loaded(card).execution.place(placement)
    card._fallbacks.keep(loaded(card).key, REQUEST, Way(placement=placement))
    assert np.array_equal(make(card)[0], expected)
    assert loaded(card).execution.placement == placement


def test_f45_the_checkpoint_does_not_fit_at_all_while_it_is_loaded(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from diffusers import StableDiffusionPipeline

    def full(*_: Any, **__: Any) -> None:
        raise torch.OutOfMemoryError(SHORT)

    engine = engine_on(folder)
    engine._device.found = Card("card", "Test card")
    whole = StableDiffusionPipeline.to
    monkeypatch.setattr(
        StableDiffusionPipeline, "to", lambda self, *a, **k: full() if a != ("cpu",) else whole(self, *a, **k)
    )
    (image,) = run(engine, REQUEST).images
    assert "part by part" in str(image.notes[0])


def test_f47_a_black_picture_is_decoded_again_and_else_refused(card: DiffusersEngine) -> None:
    request = replace(REQUEST, precision="half")
    run(card, request)
    vae = loaded(card).pipe.vae
    decode = vae.decode

    def black(latents: torch.Tensor, **rest: Any) -> Any:
        output = decode(latents, **rest)
        if latents.dtype != torch.float32 or always:
            output.sample = torch.full_like(output.sample, -1.2)
        return output

    vae.decode, always = black, False
    (image,) = run(card, request).images
    assert "decoded in full precision" in str(image.notes[0]) and max(image.pixels.rgb) > 100
    always = True
    with pytest.raises(NoPicture):
        run(card, request)


@pytest.mark.parametrize(
    ("text", "short"),
    [
        (SHORT, 2**29),
        ("DefaultCPUAllocator: can't allocate memory: you tried to allocate 4096 bytes. Error code 12", 4096),
        ("MPS backend out of memory (MPS allocated: 1 GB). Tried to allocate 256.00 MB on private pool.", 2**28),
        ("out of memory", None),
    ],
)
def test_by_how_much_memory_was_short(text: str, short: int | None) -> None:
    assert ladder.missing_bytes(RuntimeError(text)) == short


def test_a_cancel_in_the_middle_of_streamed_blocks_leaves_nothing_half_done(card: DiffusersEngine) -> None:
    expected = make(card)[0]
    card._fallbacks.keep(loaded(card).key, REQUEST, Way(placement=Placement.LAYERS))
    passes = 0

    def count(*_: Any) -> None:
        nonlocal passes
        passes += 1

    with loaded(card).pipe.unet.mid_block.register_forward_pre_hook(count), pytest.raises(Cancelled):
        run(card, REQUEST, lambda: passes == 2)
    assert loaded(card).execution.placement is None
    assert np.array_equal(make(card)[0], expected) and loaded(card).execution.placement == Placement.LAYERS
    unet = loaded(card).pipe.unet
    assert hasattr(unet.mid_block.resnets[0], "_diffusers_hook") and not hasattr(unet, "_hf_hook")
    card._fallbacks.keep(loaded(card).key, REQUEST, Way())
    assert np.array_equal(make(card)[0], expected) and loaded(card).execution.placement == Placement.WHOLE
