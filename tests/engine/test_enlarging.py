"""Enlarging: as spandrel does it, the same part by part without a seam, within the memory there is, stopped soon."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file, save_file

from sddesk.core.errors import Cancelled, OutOfMemory, SddeskError
from sddesk.core.events import Stage, StepProgress
from sddesk.core.inputs import Enlarge
from sddesk.core.models import PartInfo, WeightsKind
from sddesk.core.request import GenerationRequest
from sddesk.engine import enlarging
from sddesk.engine.backends.openvino import OpenVinoError
from sddesk.engine.backends.openvino_library import version
from sddesk.engine.device import Device, pick_device
from sddesk.engine.load.upscaler import Upscaler, load_upscaler, spandrel
from sddesk.engine.make import tiles
from sddesk.weights.detect import inspect_file
from tests.engine.helpers import Events, LocatingEngine, array, info_of, psnr

RESOURCES = Path(__file__).parents[2] / "resources"
STARTER = RESOURCES / "starter-upscaler" / "starter-4x.safetensors"
HASH = "0" * 64
ORDER = Enlarge(content_hash=HASH, model="starter-4x", scale=4)
REQUEST = GenerationRequest(prompt="a horse", seed=5, width=128, height=128, inputs=(ORDER,))


@pytest.fixture(scope="module")
def upscaler() -> Upscaler:
    return load_upscaler(STARTER, pick_device("cpu"))


@pytest.fixture(scope="module")
def drawing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A picture of the starter model, 128 x 96."""
    file = tmp_path_factory.mktemp("drawing") / "drawing.png"
    with Image.open(RESOURCES / "starter-model" / "samples.png") as samples:
        samples.convert("RGB").crop((0, 0, 128, 96)).save(file)
    return file


@pytest.fixture(scope="module")
def engine() -> LocatingEngine:
    facts = inspect_file(STARTER)
    part = PartInfo(name="starter-4x", facts=facts, location=str(STARTER), size_bytes=1)

    def part_named(kind: WeightsKind, name: str) -> PartInfo:
        assert kind == WeightsKind.UPSCALER
        return part

    return LocatingEngine(lambda _: info_of(RESOURCES / "starter-model"), part_named=part_named, device="cpu")


def run(
    engine: LocatingEngine,
    file: Path,
    request: GenerationRequest = REQUEST,
    cancelled: Callable[[], bool] = lambda: False,
) -> Events:
    events = Events()
    engine.generate(request, events.progress.append, events.images.append, cancelled, inputs={HASH: file})
    return events


def with_order(**changes: object) -> GenerationRequest:
    return replace(REQUEST, inputs=(replace(ORDER, **changes),))  # pyright: ignore[reportArgumentType]


def spandrels(file: Path) -> np.ndarray:
    """What spandrel's own call makes of a picture, 8 bit."""
    network = spandrel.ModelLoader("cpu").load_from_file(STARTER)
    with Image.open(file) as opened:
        given = torch.from_numpy(np.asarray(opened).copy()).permute(2, 0, 1)[None].float() / 255
    return (network(given)[0] * 255).round().to(torch.uint8).permute(1, 2, 0).numpy()  # pyright: ignore


def test_it_equals_spandrels_own_call(engine: LocatingEngine, drawing: Path) -> None:
    (image,) = run(engine, drawing).images
    assert (image.pixels.width, image.pixels.height) == (512, 384)
    assert np.array_equal(array(image.pixels), spandrels(drawing))


def test_the_picture_says_how_it_was_made_and_is_made_again(engine: LocatingEngine, drawing: Path) -> None:
    (image,) = run(engine, drawing, with_order(tile=64)).images
    (other,) = run(engine, drawing).images
    assert image.request.enlarge == replace(ORDER, tile=64)
    assert other.request.enlarge is not None
    assert other.request.enlarge.tile > 64
    assert dict(image.provenance.versions).keys() == {"sddesk", "torch", "spandrel"}
    (again,) = run(engine, drawing, GenerationRequest.from_dict(image.request.to_dict())).images
    assert (again.pixels, again.request) == (image.pixels, image.request)


@pytest.mark.skipif(version() is None, reason="OpenVINO is not made for this machine")
def test_openvino_gives_the_same_where_it_pays_is_stopped_soon_and_given_up_where_it_fails(
    engine: LocatingEngine, drawing: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = with_order(tile=64)
    theirs = array(run(engine, drawing, order).images[0].pixels)
    monkeypatch.setattr(engine, "runtime", "openvino")
    (image,) = run(engine, drawing, order).images
    assert psnr(array(image.pixels), theirs) >= 50
    assert image.provenance.runtime == "openvino" and "openvino" in dict(image.provenance.versions)
    stops: list[bool] = []
    with monkeypatch.context() as patched, pytest.raises(Cancelled):
        request = enlarging.OpenVinoNetwork.__call__
        patched.setattr(enlarging.OpenVinoNetwork, "__call__", lambda *it: (stops.append(True), request(*it))[1])
        run(engine, drawing, order, lambda: bool(stops))
    assert len(stops) == 1
    monkeypatch.setattr(engine, "runtime", "auto")
    assert run(engine, drawing, order).images[0].provenance.runtime == "torch", "so small a picture does not pay"
    monkeypatch.setattr(enlarging, "PAYS_FROM", 128 * 96)
    assert run(engine, drawing, order).images[0].pixels == image.pixels

    def fails(*_: object) -> None:
        raise OpenVinoError("no such layer")

    for name in ("__call__", "__init__"):
        monkeypatch.setattr(enlarging.OpenVinoNetwork, name, fails)
        (image,) = run(engine, drawing, order).images
        assert np.array_equal(array(image.pixels), theirs) and image.provenance.runtime == "torch", name
        engine.unload()


def test_in_parts_it_is_the_same_without_a_seam(upscaler: Upscaler, drawing: Path) -> None:
    with Image.open(drawing) as opened:
        picture = np.asarray(opened)
    whole = tiles.enlarge(upscaler, picture, 512, lambda done, count: None)
    cut = tiles.enlarge(upscaler, picture, 64, lambda done, count: None)
    assert psnr(whole, cut) >= 45
    assert _seam(cut, 64, 4) <= 1.2 * _seam(whole, 64, 4)


def test_a_network_that_looks_far_shows_no_seam_either(drawing: Path) -> None:
    """An ESRGAN of random weights, whose parts are 128 pixels wide: it looks 18 pixels far, by 32 it is cut."""
    torch.manual_seed(0)
    from spandrel.architectures.ESRGAN import ESRGAN

    state = ESRGAN(num_filters=8, num_blocks=1, scale=2).state_dict()
    network = Upscaler(spandrel.MAIN_REGISTRY.load(state), drawing)
    picture = np.random.default_rng(0).integers(0, 256, (150, 200, 3), np.uint8)
    whole = tiles.enlarge(network, picture, 512, lambda done, count: None)
    cut = tiles.enlarge(network, picture, 128, lambda done, count: None)
    assert psnr(whole, cut) >= 45


def _seam(picture: np.ndarray, tile: int, scale: int) -> float:
    """The mean step over the borders of parts over that elsewhere, across a picture."""
    steps = np.abs(np.diff(picture.astype(int), axis=1)).mean((0, 2))
    borders = [span.start * scale - 1 for span in tiles.spans(picture.shape[1] // scale, tile)[1:]]
    return float(steps[borders].max() / np.delete(steps, borders).mean())


@pytest.mark.parametrize("side", [1, 63, 64, 65, 200, 511, 512, 513, 2048])
@pytest.mark.parametrize("tile", [64, 128, 512])
def test_parts_cover_a_side_once_and_see_no_more_than_the_tile(side: int, tile: int) -> None:
    found = tiles.spans(side, tile)
    assert [span.start for span in found] == [0, *(span.end for span in found[:-1])]
    assert found[-1].end == side
    assert all(span.seen_to - span.seen_from <= tile for span in found)
    assert all(span.seen_from % tiles.STEP == 0 for span in found)


def test_progress_counts_the_parts(engine: LocatingEngine, drawing: Path) -> None:
    seen = [step for step in run(engine, drawing, with_order(tile=64)).progress if step.stage == Stage.ENLARGE]
    count = len(tiles.spans(128, 64)) * len(tiles.spans(96, 64))
    assert [step.step for step in seen] == list(range(count + 1))
    assert {step.steps for step in seen} == {count}


def test_a_stop_ends_it_within_a_part(engine: LocatingEngine, drawing: Path) -> None:
    looks = 0

    def cancelled() -> bool:
        nonlocal looks
        looks += 1
        return looks > 6  # of 35 layers

    with pytest.raises(Cancelled):
        run(engine, drawing, cancelled=cancelled)
    assert looks < 12
    assert len(run(engine, drawing).images) == 1


def test_short_memory_halves_the_parts_and_is_told(
    engine: LocatingEngine, drawing: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = tiles._enlarged

    def short(network: tiles.Network, seen: np.ndarray) -> np.ndarray:
        if max(seen.shape) > 64:
            raise RuntimeError("DefaultCPUAllocator: can't allocate memory")
        return real(network, seen)

    monkeypatch.setattr(tiles, "_enlarged", short)
    (image,) = run(engine, drawing).images
    assert image.request.enlarge == replace(ORDER, tile=64)
    assert [str(note) for note in image.notes] == [
        "Memory was short, so the picture was enlarged in parts of 64 pixels."
    ]
    assert psnr(array(image.pixels), spandrels(drawing)) >= 45


def test_no_memory_at_all_is_told(engine: LocatingEngine, drawing: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def short(network: tiles.Network, seen: np.ndarray) -> np.ndarray:
        raise MemoryError

    monkeypatch.setattr(tiles, "_enlarged", short)
    with pytest.raises(OutOfMemory, match="not enough memory to enlarge"):
        run(engine, drawing)


def test_a_smaller_scale_is_reduced_and_a_larger_one_refused(engine: LocatingEngine, drawing: Path) -> None:
    (image,) = run(engine, drawing, with_order(scale=2)).images
    assert (image.pixels.width, image.pixels.height) == (256, 192)
    with pytest.raises(SddeskError, match="starter-4x enlarges 4 times at most, not 8 times"):
        run(engine, drawing, with_order(scale=8))


def test_more_pixels_than_can_be_made_are_refused(engine: LocatingEngine, tmp_path: Path) -> None:
    Image.new("RGB", (2100, 2100)).save(tmp_path / "large.png")
    with pytest.raises(SddeskError, match="2100 x 2100 would become 8400 x 8400"):
        run(engine, tmp_path / "large.png")


def test_a_tiny_picture_is_enlarged(engine: LocatingEngine, tmp_path: Path) -> None:
    Image.new("RGB", (1, 3), "red").save(tmp_path / "tiny.png")
    (image,) = run(engine, tmp_path / "tiny.png").images
    assert (image.pixels.width, image.pixels.height) == (4, 12)


def test_another_upscaler_in_the_place_of_the_last_one_is_read(drawing: Path, tmp_path: Path) -> None:
    """Who trains one writes it over the one before: an engine that stays must not go on with that."""
    file = tmp_path / "mine.safetensors"
    file.write_bytes(STARTER.read_bytes())
    engine = engine_with(file)
    (before,) = run(engine, drawing).images
    save_file({name: value * 0.9 for name, value in load_file(STARTER).items()}, file)
    os.utime(file, (1, 1))  # clocks of some disks are coarse
    (after,) = run(engine, drawing).images
    assert before.pixels != after.pixels


def engine_with(file: Path) -> LocatingEngine:
    part = PartInfo(name="starter-4x", facts=inspect_file(file), location=str(file), size_bytes=1)
    return LocatingEngine(lambda _: info_of(RESOURCES / "starter-model"), part_named=lambda *_: part, device="cpu")


def test_what_overflows_in_half_precision_is_enlarged_in_full(
    drawing: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same network, its first layer 2^16 times as large and the next one as much smaller."""
    weights = load_file(STARTER)
    for name, factor in (("body.0.weight", 2.0**16), ("body.0.bias", 2.0**16), ("body.2.weight", 2.0**-16)):
        weights[name] = weights[name].float() * factor
    save_file(weights, tmp_path / "large.safetensors")

    def in_half(file: Path, device: Device) -> Upscaler:
        found = load_upscaler(file, device)
        found.descriptor.to(torch.float16)
        return found

    monkeypatch.setattr("sddesk.engine.load.upscaler.load_upscaler", in_half)
    engine = engine_with(tmp_path / "large.safetensors")
    small = tmp_path / "small.png"  # some CPUs only imitate half precision, and take a second for each few pixels
    Image.open(drawing).crop((52, 40, 84, 64)).save(small)
    for _ in range(2):  # the next picture is tried in half precision again
        (image,) = run(engine, small).images
        assert [str(note) for note in image.notes] == [
            "In half precision the upscaler overflowed: the picture was enlarged in full precision."
        ]
        assert image.provenance is not None and image.provenance.precision == "float32"
        assert psnr(array(image.pixels), spandrels(small)) >= 45


def test_an_upscaler_that_gives_no_numbers_is_told(drawing: Path, tmp_path: Path) -> None:
    weights = load_file(STARTER)
    weights["body.0.bias"] = torch.full_like(weights["body.0.bias"], float("nan"))
    save_file(weights, tmp_path / "damaged.safetensors")
    with pytest.raises(SddeskError, match="The numbers of the upscaler starter-4x overflowed"):
        run(engine_with(tmp_path / "damaged.safetensors"), drawing)


@pytest.mark.parametrize("content", [b"", b"no picture", STARTER.read_bytes()[:200]])
def test_a_broken_upscaler_is_told(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "x.safetensors").write_bytes(content)
    with pytest.raises(SddeskError, match="holds no network that enlarges"):
        load_upscaler(tmp_path / "x.safetensors", pick_device("cpu"))


def test_parts_are_as_long_as_the_memory_allows(upscaler: Upscaler) -> None:
    each = tiles.bytes_for_a_pixel(upscaler.model, 4, torch.float32)
    assert tiles.fitting_tile(each, 10**9) == tiles.LARGEST
    assert tiles.fitting_tile(each, 128 * 128 * each) == 128
    assert tiles.fitting_tile(each, 0) == tiles.SMALLEST


def test_the_progress_of_an_enlargement_is_said_in_the_window() -> None:
    from sddesk.ui.progress import fraction_done, progress_text

    progress = StepProgress(stage=Stage.ENLARGE, step=3, steps=12)
    assert fraction_done(progress) == 0.25
    assert progress_text(progress, 1) == "Enlarging, 3 of 12 parts done…"
