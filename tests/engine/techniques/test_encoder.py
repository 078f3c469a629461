"""A start picture is encoded once a request, and another way where memory or half precision is short."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from sddesk.core.errors import NoPicture, OutOfMemory
from sddesk.core.events import GeneratedImage
from sddesk.core.inputs import StartPicture
from sddesk.core.request import GenerationRequest
from sddesk.engine.backends.base import Decoding, Placement
from sddesk.engine.backends.memory import Way
from tests.engine.backends.test_memory import SHORT, Card
from tests.engine.helpers import REQUEST, LocatingEngine, array, engine_on, psnr

HASH = "0" * 64
START = StartPicture(content_hash=HASH, strength=0.7)
ASKED = replace(REQUEST, sampler="ddim", inputs=(START,))
HALF = replace(ASKED, precision="half")


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("start") / "start.png"
    Image.fromarray(np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8)).save(file)
    return file


@pytest.fixture
def card(tiny_model: Path) -> LocatingEngine:
    """An engine on a device that is no processor, so that all ways exist."""
    engine = engine_on(tiny_model)
    engine._device.found = Card("card", "Test card")
    return engine


def drawn(engine: LocatingEngine, request: GenerationRequest, start: Path) -> list[GeneratedImage]:
    images: list[GeneratedImage] = []
    engine.generate(request, lambda _: None, images.append, lambda: False, inputs={HASH: start})
    return images


def loaded(engine: LocatingEngine) -> Any:
    assert engine._checkpoints.loaded.newest is not None
    return engine._checkpoints.loaded.newest


@contextmanager
def encodings(engine: LocatingEngine, fits: Callable[[Any], bool] = lambda _: True) -> Iterator[list[str]]:
    """How the encoder was run; it runs out of memory unless `fits(vae)`."""
    vae = loaded(engine).pipe.vae
    tried: list[str] = []

    def check(_: Any, inputs: Any) -> None:
        tried.append("tiles" if vae.use_tiling else str(vae.dtype).removeprefix("torch."))
        if not fits(vae):
            raise torch.OutOfMemoryError(SHORT)

    with vae.encoder.register_forward_pre_hook(check):
        yield tried


def test_f45_short_memory_tries_tiles_and_leaves_the_denoiser_where_it_is(card: LocatingEngine, start: Path) -> None:
    (expected,) = drawn(card, ASKED, start)
    with encodings(card, lambda vae: vae.use_tiling) as tried:
        (image,) = drawn(card, ASKED, start)
    assert tried == ["float32", "tiles"]
    assert loaded(card).execution.placement == Placement.WHOLE
    assert [str(note) for note in image.notes] == ["Memory was short: the start picture was encoded in tiles."]
    assert dict(image.provenance.conditions)["encoding"] == "tiles"
    assert psnr(array(image.pixels), array(expected.pixels)) > 50
    with encodings(card, lambda vae: vae.use_tiling) as tried:
        drawn(card, ASKED, start)
    assert tried == ["tiles"], "it is remembered"
    (plain,) = drawn(card, replace(ASKED, inputs=()), start)
    assert plain.notes == () and "encoding" not in dict(plain.provenance.conditions)
    assert "encoding" not in dict(expected.provenance.conditions)


def test_f45_tiles_do_not_show(card: LocatingEngine, tmp_path: Path) -> None:
    """A picture larger than a tile: the VAE's own tiles overlap and are blended."""
    gradient = np.linspace(0, 255, 128).astype(np.uint8)
    Image.fromarray(np.stack([np.tile(gradient, (128, 1))] * 3, -1)).save(tmp_path / "start.png")
    request = replace(ASKED, width=128, height=128)
    (expected,) = drawn(card, request, tmp_path / "start.png")
    with encodings(card, lambda vae: vae.use_tiling) as tried:
        (image,) = drawn(card, request, tmp_path / "start.png")
    assert tried.count("tiles") > 1
    assert psnr(array(image.pixels), array(expected.pixels)) > 20


def test_f45_then_it_is_encoded_on_the_processor(card: LocatingEngine, start: Path) -> None:
    (expected,) = drawn(card, HALF, start)
    with encodings(card, lambda vae: vae.dtype == torch.float32) as tried:
        (image,) = drawn(card, HALF, start)
    assert tried == ["float16", "tiles", "float32"]
    assert "on the CPU" in str(image.notes[0])
    assert psnr(array(image.pixels), array(expected.pixels)) > 25
    assert loaded(card).pipe.vae.dtype == torch.float16


def test_f45_where_nothing_helps_it_ends_in_words_and_the_next_picture_is_drawn(
    card: LocatingEngine, start: Path
) -> None:
    (expected,) = drawn(card, ASKED, start)
    with encodings(card, lambda _: False), pytest.raises(OutOfMemory, match="not enough memory"):
        drawn(card, ASKED, start)
    (image,) = drawn(card, ASKED, start)
    assert image.pixels == expected.pixels and image.notes == ()


@pytest.mark.parametrize("always", [False, True])
def test_f47_an_encoder_that_overflows_in_half_precision_is_run_in_full(
    tiny_model: Path, start: Path, always: bool
) -> None:
    engine = engine_on(tiny_model)
    (expected,) = drawn(engine, HALF, start)
    vae = loaded(engine).pipe.vae
    precision = vae.dtype

    def overflow(_: Any, inputs: Any, output: torch.Tensor) -> torch.Tensor:
        return output * torch.inf if always or output.dtype != torch.float32 else output

    with vae.encoder.register_forward_hook(overflow):
        if always:
            with pytest.raises(NoPicture):
                drawn(engine, HALF, start)
        else:
            (image,) = drawn(engine, HALF, start)
            assert [str(note) for note in image.notes] == [
                "In half precision the encoder overflowed: the start picture was encoded in full precision."
            ]
            assert psnr(array(image.pixels), array(expected.pixels)) > 25
    assert vae.dtype == precision != torch.float32


def test_half_precision_draws_the_same_picture(tiny_model: Path, start: Path) -> None:
    engine = engine_on(tiny_model)
    (full,), (half,) = drawn(engine, ASKED, start), drawn(engine, HALF, start)
    assert half.provenance.precision == "bfloat16"
    assert psnr(array(half.pixels), array(full.pixels)) > 25
    other = replace(HALF, inputs=(replace(START, strength=1.0),))
    assert psnr(array(drawn(engine, other, start)[0].pixels), array(full.pixels)) < 20


def test_several_batches_encode_a_start_picture_once(tiny_model: Path, start: Path) -> None:
    engine = engine_on(tiny_model)
    singles = [drawn(engine, ASKED.single(index), start)[0] for index in range(3)]
    engine._fallbacks.keep(loaded(engine).key, ASKED, Way(one_by_one=True))
    with encodings(engine) as tried:
        images = drawn(engine, replace(ASKED, columns=3), start)
    assert tried == ["float32"]
    assert [image.pixels for image in images] == [image.pixels for image in singles]
    with encodings(engine) as tried:
        drawn(engine, ASKED, start)
    assert tried == ["float32"], "another request may have another picture"
    assert engine._fallbacks.start(loaded(engine).key, ASKED).encoding == Decoding.WHOLE
