"""The last used checkpoints stay in memory as far as it allows, go before anything slower is tried, and really go."""

from __future__ import annotations

import os
import shutil
import sys
import weakref
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest
import torch

from sddesk.core.events import GeneratedImage
from sddesk.core.located import LocatedRequest
from sddesk.core.models import CheckpointInfo, CheckpointRef
from sddesk.core.request import GenerationRequest
from sddesk.engine.backends.base import Placement
from sddesk.engine.backends.offload import networks_of
from sddesk.engine.device import Device
from sddesk.engine.host.process import ProcessEngine
from sddesk.engine.key import LoadKey, PartSource
from sddesk.engine.load import cache
from sddesk.engine.load.pipeline import bytes_of, denoiser_bytes_of
from sddesk.engine.loaded import LoadedCheckpoint
from sddesk.wiring import engine_command
from tests.engine.backends.test_memory import SHORT, Card
from tests.engine.helpers import REQUEST, LocatingEngine, info_of, make, run
from tests.fakes import located
from tests.tiny import make_tiny_pipeline

NAMES = ("one", "two", "three")


def of(name: str) -> GenerationRequest:
    return replace(REQUEST, checkpoint=CheckpointRef(name=name), steps=1)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    root = tmp_path_factory.mktemp("cache")
    return {name: make_tiny_pipeline(root / name, seed=seed) for seed, name in enumerate(NAMES)}


@pytest.fixture
def locate(folders: dict[str, Path]) -> Callable[[CheckpointRef], CheckpointInfo]:
    return lambda ref: info_of(folders[ref.name])


@pytest.fixture
def engine(locate: Callable[[CheckpointRef], CheckpointInfo]) -> LocatingEngine:
    return LocatingEngine(locate, device="cpu")


@pytest.fixture
def loads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of what is loaded, as it is loaded."""
    from sddesk.engine import checkpoints

    seen: list[str] = []
    whole = checkpoints.load_checkpoint

    def load(key: Any, *rest: Any) -> LoadedCheckpoint:
        seen.append(Path(key.location).name)
        return whole(key, *rest)

    monkeypatch.setattr(checkpoints, "load_checkpoint", load)
    return seen


def with_memory(engine: LocatingEngine, free: Callable[[], int]) -> None:
    engine._checkpoints.loaded = cache.LoadedCheckpoints(lambda _device: free())


def test_going_back_to_a_model_in_memory_loads_nothing(engine: LocatingEngine, loads: list[str]) -> None:
    first = make(engine, of("one"))[0]
    make(engine, of("two"))
    assert np.array_equal(make(engine, of("one"))[0], first)
    assert loads == ["one", "two"]


def test_the_one_unused_for_longest_goes_first(
    engine: LocatingEngine, loads: list[str], folders: dict[str, Path]
) -> None:
    size = sum(file.stat().st_size for file in folders["one"].glob("*/*.safetensors"))
    with_memory(engine, lambda: cache.ROOM_TO_WORK + size * (2 - len(engine._checkpoints.loaded)) - 1)  # room for two
    for name in ("one", "two", "one", "three", "one", "two"):
        make(engine, of(name))
    assert loads == ["one", "two", "three", "two"]
    assert len(engine._checkpoints.loaded) == 2


def test_how_much_a_model_will_take_is_told_from_its_headers(engine: LocatingEngine, folders: dict[str, Path]) -> None:
    stored = sum(file.stat().st_size for file in (folders["one"] / "unet").glob("*.safetensors"))  # in 32 bits
    for precision, share in (("full", 1.0), ("half", 0.5)):
        run(engine, replace(of("one"), precision=precision))
        loaded = engine._checkpoints.loaded.newest
        assert loaded is not None
        assert bytes_of(loaded.key, checker=True) == pytest.approx(sum(loaded.execution.weights().values()), rel=0.01)
        assert denoiser_bytes_of(loaded.key) == pytest.approx(share * stored, rel=0.05)  # a header counts, too
        assert share == loaded.key.dtype.itemsize / 4


def test_a_mixture_takes_what_its_parts_take_and_a_checker_comes_on_top(
    folders: dict[str, Path], tmp_path: Path
) -> None:
    own = LoadKey(str(folders["one"]), torch.float32, Device("cpu", ""))
    mixed = replace(own, vae=PartSource(str(folders["two"])))
    assert bytes_of(mixed) == bytes_of(own) == bytes_of(own, checker=True) > 0
    checked = replace(own, location=str(make_tiny_pipeline(tmp_path / "checked", safety_checker="passes")))
    (weights,) = (tmp_path / "checked" / "safety_checker").glob("*.safetensors")
    more = bytes_of(checked, checker=True) - bytes_of(checked)
    assert more == pytest.approx(weights.stat().st_size, rel=0.1)


def test_files_put_in_the_place_of_others_are_loaded_anew(tmp_path: Path, folders: dict[str, Path]) -> None:
    place = tmp_path / "place"
    shutil.copytree(folders["one"], place)
    engine = LocatingEngine(lambda _ref: info_of(place), device="cpu")
    before = make(engine)[0]
    shutil.rmtree(place)
    shutil.copytree(folders["two"], place)
    os.utime(place / "unet" / "diffusion_pytorch_model.safetensors")
    assert not np.array_equal(make(engine)[0], before)
    assert len(engine._checkpoints.loaded) == 1


def test_unloading_lets_every_network_go(engine: LocatingEngine, loads: list[str]) -> None:
    networks: list[weakref.ref[Any]] = []
    for name in ("one", "two"):
        run(engine, of(name))
        assert engine._checkpoints.loaded.newest is not None
        networks += [weakref.ref(part) for part in networks_of(engine._checkpoints.loaded.newest.pipe).values()]
    engine.unload()
    assert [network() for network in networks] == [None] * len(networks)
    make(engine, of("one"))
    assert loads == ["one", "two", "one"]


def test_f45_others_are_given_up_before_a_slower_way_is_tried(engine: LocatingEngine) -> None:
    engine._device.found = Card("card", "Test card")
    run(engine, of("two"))
    run(engine, of("one"))
    loaded = engine._checkpoints.loaded.newest
    assert loaded is not None

    def short(*_: Any) -> None:
        if len(engine._checkpoints.loaded) > 1:
            raise torch.OutOfMemoryError(SHORT)

    with loaded.pipe.unet.register_forward_pre_hook(short):
        (image,) = run(engine, of("one")).images
    assert image.notes == ()
    assert (len(engine._checkpoints.loaded), loaded.execution.placement) == (1, Placement.WHOLE)


def test_f45_others_are_given_up_where_a_model_does_not_fit_beside_them(
    engine: LocatingEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sddesk.engine.backends import memory as ladder

    engine._device.found = Card("card", "Test card")
    run(engine, of("two"))
    run(engine, of("one"))
    monkeypatch.setattr(ladder, "memory", lambda _: (0, -10 * 2**30 if len(engine._checkpoints.loaded) > 1 else 2**40))
    (image,) = run(engine, of("one")).images
    assert (image.notes, len(engine._checkpoints.loaded)) == ((), 1)


def test_f45_a_load_that_finds_no_memory_is_tried_without_the_others(
    engine: LocatingEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sddesk.engine import checkpoints

    run(engine, of("two"))
    whole = checkpoints.load_checkpoint

    def load(*arguments: Any) -> LoadedCheckpoint:
        if len(engine._checkpoints.loaded):
            raise RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 4096 bytes.")
        return whole(*arguments)

    monkeypatch.setattr(checkpoints, "load_checkpoint", load)
    assert len(run(engine, of("one")).images) == 1


def pictures(engine: ProcessEngine, order: LocatedRequest) -> int:
    """How many an engine's process makes of an order."""
    made: list[GeneratedImage] = []
    engine.generate(order, lambda _: None, made.append, lambda: False)
    return len(made)


def test_the_engines_process_unloads_and_goes_on(tmp_path: Path, folders: dict[str, Path]) -> None:
    heavy = tmp_path / "heavy"
    shutil.copytree(folders["one"], heavy)
    add_weight(heavy)
    order = LocatedRequest(request=of("one"), checkpoint=info_of(heavy))
    engine = ProcessEngine(engine_command(), tmp_path / "engine.log")
    try:
        engine.unload()
        assert engine.pid is None, "nothing is started only to be emptied"
        assert pictures(engine, order) == 1
        pid = engine.pid
        assert pid is not None
        before = psutil.Process(pid).memory_info().rss
        engine.unload()
        assert before - psutil.Process(pid).memory_info().rss > 0.9 * HEAVY
        assert pictures(engine, order) == 1
        assert engine.pid == pid
    finally:
        engine.close()


def test_the_memory_comes_back_inside_the_windows_process_too(tmp_path: Path, folders: dict[str, Path]) -> None:
    heavy = tmp_path / "heavy"
    shutil.copytree(folders["one"], heavy)
    add_weight(heavy)
    engine = LocatingEngine(lambda _ref: info_of(heavy), device="cpu")
    run(engine, of("one"))
    before = psutil.Process().memory_info().rss
    engine.unload()
    assert before - psutil.Process().memory_info().rss > 0.9 * HEAVY


HEAVY = 300 * 2**20


def add_weight(folder: Path) -> None:
    """Make a vocabulary so large that its embeddings take 300 MB."""
    import json

    from safetensors.torch import load_file, save_file

    config = folder / "text_encoder" / "config.json"
    data = json.loads(config.read_text())
    file = folder / "text_encoder" / "model.safetensors"
    weights = load_file(file)
    name = next(name for name in weights if name.endswith("token_embedding.weight"))
    data["vocab_size"] = HEAVY // 4 // weights[name].shape[1]
    more = torch.zeros(data["vocab_size"] - weights[name].shape[0], weights[name].shape[1])
    save_file(weights | {name: torch.cat([weights[name], more]).half()}, file)
    config.write_text(json.dumps(data))


def test_a_process_that_dies_while_it_unloads_costs_nothing(tmp_path: Path) -> None:
    from sddesk.core.errors import EngineLost

    engine = ProcessEngine([sys.executable, "-m", "tests.engine.scripted_child"], tmp_path / "engine.log")
    pictures(engine, located(REQUEST))
    with pytest.raises(EngineLost):
        engine.unload()
    assert pictures(engine, located(REQUEST)) == 1
    engine.close()


@pytest.fixture
def readings(engine: LocatingEngine) -> list[int]:
    """A number for each time the first model's text encoder runs."""
    run(engine, of("one"))
    assert engine._checkpoints.loaded.newest is not None
    seen: list[int] = []
    engine._checkpoints.loaded.newest.pipe.text_encoder.register_forward_pre_hook(lambda *_: seen.append(1))
    return seen


def test_the_same_words_are_read_once(engine: LocatingEngine, readings: list[int]) -> None:
    request = replace(of("one"), prompt="a new prompt")
    first = make(engine, request)[0]
    assert len(readings) == 2, "the prompt and the negative one"
    assert np.array_equal(make(engine, request)[0], first)
    make(engine, replace(request, seed=9, steps=2, sampler="euler", width=128))
    assert len(readings) == 2


def test_each_text_of_a_changing_prompt_is_read_once_whenever_it_changes(
    engine: LocatingEngine, readings: list[int]
) -> None:
    request = replace(of("one"), prompt="a [new|further] [x:y:2]", prompt_syntax="a1111-3", steps=4)
    first = make(engine, request)[0]
    assert len(readings) == 5, "four texts and the negative one"
    assert np.array_equal(make(engine, request)[0], first)
    assert len(readings) == 5
    make(engine, replace(request, prompt="a [new|further]", steps=4))
    make(engine, replace(request, prompt="a [new|further]", steps=3))
    assert len(readings) == 8


@pytest.mark.parametrize(
    "changes",
    [
        {"prompt": "others"},
        {"negative_prompt": "dark"},
        {"guidance_scale": 1.0},
        {"clip_skip": 2},
        {"prompt": "a (horse:1.2)"},
        {"prompt_syntax": "plain"},
    ],
)
def test_all_that_decides_what_is_read_is_in_the_key(
    engine: LocatingEngine, readings: list[int], changes: dict[str, Any]
) -> None:
    make(engine, of("one"))
    assert readings == []
    make(engine, replace(of("one"), **changes))
    assert readings != []


def test_what_is_kept_of_prompts_has_its_limit(engine: LocatingEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    from sddesk.engine.make import conditioning_cache as encodings

    for number in range(encodings.MOST + 3):
        run(engine, replace(of("one"), prompt=f"number {number}"))
    assert engine._checkpoints.loaded.newest is not None
    kept = engine._checkpoints.loaded.newest._encodings
    assert len(kept._kept) == encodings.MOST
    monkeypatch.setattr(encodings, "MOST_BYTES", 3 * kept.bytes_kept() // encodings.MOST)
    run(engine, replace(of("one"), prompt="one more"))
    assert len(kept._kept) == 3


@pytest.mark.parametrize(("told", "limit"), [("1000\n", 1000), ("max\n", sys.maxsize), (None, sys.maxsize)])
def test_a_containers_limit_counts_as_the_machines_memory(tmp_path: Path, told: str | None, limit: int) -> None:
    file = tmp_path / "memory.max"
    if told is not None:
        file.write_text(told)
    assert cache.container_limit(file) == limit


def test_a_gpu_reaches_further_than_its_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "memory", lambda _: (10**9, 10**9))
    monkeypatch.setattr(cache, "container_limit", lambda: 10**10)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: type("", (), {"total": 2 * 10**9}))
    monkeypatch.setattr(psutil, "swap_memory", lambda: type("", (), {"total": 10**9}))
    reach = [cache.reach_of(Device(kind, "")) for kind in ("cpu", "cuda", "mps")]
    assert reach == [3 * 10**9, 4 * 10**9, 3 * 10**9]
