"""The next order's model is brought closer while the last picture is decoded, and nothing else changes by it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sddesk.core.errors import Cancelled, SddeskError
from sddesk.core.events import Stage, StepProgress
from sddesk.core.models import CheckpointInfo, CheckpointRef, PartRef
from sddesk.core.request import GenerationRequest
from sddesk.engine import checkpoints
from sddesk.engine.load import cache
from sddesk.engine.load.pipeline import bytes_of, files_of
from sddesk.engine.loaded import LoadedCheckpoint
from tests.engine.backends.test_memory import Card
from tests.engine.helpers import REQUEST, Events, LocatingEngine, array, info_of, run, same
from tests.tiny import break_truncated, make_tiny_pipeline

NAMES = ("one", "two", "three")


def of(name: str) -> GenerationRequest:
    return replace(REQUEST, checkpoint=CheckpointRef(name=name), steps=1)


@pytest.fixture
def folders(tmp_path: Path) -> dict[str, Path]:
    return {name: make_tiny_pipeline(tmp_path / name, seed=seed) for seed, name in enumerate(NAMES)}


@pytest.fixture
def engine(folders: dict[str, Path]) -> LocatingEngine:
    return LocatingEngine(lambda ref: info_of(folders[ref.name]), device="cpu")


@pytest.fixture
def card(engine: LocatingEngine) -> LocatingEngine:
    engine._device.found = Card("card", "Test card")
    return engine


@pytest.fixture
def loads(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """(model, thread) of what is loaded, as it is loaded."""
    seen: list[tuple[str, str]] = []
    whole = checkpoints.load_checkpoint

    def load(key: Any, *rest: Any) -> LoadedCheckpoint:
        seen.append((Path(key.location).name, threading.current_thread().name))
        return whole(key, *rest)

    monkeypatch.setattr(checkpoints, "load_checkpoint", load)
    return seen


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that are read ahead."""
    seen: list[Path] = []
    monkeypatch.setattr(checkpoints, "read_into_cache", lambda files, _check: seen.extend(files))
    return seen


def make(engine: LocatingEngine, name: str, follows: str | None = None, **changes: Any) -> Events:
    events = Events()
    request = replace(of(name), **changes)
    upcoming = None if follows is None else of(follows)
    engine.generate(request, events.progress.append, events.images.append, lambda: False, lambda: upcoming)
    return events


def wait(engine: LocatingEngine) -> None:
    thread = engine._checkpoints.prefetch._thread
    assert thread is not None
    thread.join()


def test_on_a_card_it_is_loaded_beside_the_decoder(card: LocatingEngine, loads: list[tuple[str, str]]) -> None:
    alone = {name: array(make(card, name).images[0].pixels) for name in ("one", "two")}
    card.unload()
    loads.clear()
    first = array(make(card, "one", "two", columns=2).images[0].pixels)
    second = array(make(card, "two").images[0].pixels)
    assert loads == [("one", threading.current_thread().name), ("two", "sddesk-prefetch")]
    assert same(first, alone["one"]) and same(second, alone["two"])


def test_it_is_asked_for_when_the_last_pass_is_done(engine: LocatingEngine, read: list[Path]) -> None:
    """What a person has moved to the front meanwhile counts."""
    asked: list[Stage] = []
    told: list[StepProgress] = []

    def upcoming() -> None:
        asked.append(told[-1].stage)

    request = replace(of("one"), columns=5, width=256, height=256)  # in batches of four and one
    engine.generate(request, told.append, lambda _: None, lambda: False, upcoming)
    assert asked == [Stage.DENOISE] and read == []


def test_on_a_processor_its_files_are_read_and_nothing_is_loaded(
    engine: LocatingEngine, loads: list[tuple[str, str]], read: list[Path], folders: dict[str, Path]
) -> None:
    make(engine, "one", "two")
    wait(engine)
    assert [name for name, _ in loads] == ["one"]
    assert sorted(read) == sorted(folders["two"].glob("*/*.safetensors")) and len(read) == 3
    make(engine, "one", "one")
    assert len(read) == 3, "it is in memory"


def test_the_files_of_a_mixture_are_those_of_its_parts(card: LocatingEngine, folders: dict[str, Path]) -> None:
    key = card._checkpoints._key_of(card.located(replace(of("one"), vae=PartRef(name="two"))))
    found = {file.relative_to(folders["one"].parent).parts[:2] for file in files_of(key)}
    assert found == {("one", "unet"), ("one", "text_encoder"), ("two", "vae")}


def test_it_is_left_where_it_would_not_fit_beside(
    card: LocatingEngine, loads: list[tuple[str, str]], folders: dict[str, Path]
) -> None:
    size = bytes_of(card._checkpoints._key_of(card.located(of("two"))), checker=True)
    for spare, expected in ((-1, ["one"]), (0, ["one", "two"])):
        loads.clear()
        room = cache.ROOM_TO_WORK + size + spare
        card.unload()
        card._checkpoints.loaded = cache.LoadedCheckpoints(free_beside=lambda room=room: room)
        make(card, "one", "two")
        wait(card)
        assert [name for name, _ in loads] == expected


def test_another_order_comes_first_after_all(card: LocatingEngine, loads: list[tuple[str, str]]) -> None:
    make(card, "one", "two")
    wait(card)
    make(card, "three")
    assert [key.location.rpartition("/")[2] for key in card._checkpoints.loaded._loaded] == [
        "two",
        "one",
        "three",
    ]
    make(card, "two")
    assert [name for name, _ in loads] == ["one", "two", "three"], "it stays, as the first to be given up"


def test_it_goes_before_a_slower_way_is_tried(card: LocatingEngine) -> None:
    make(card, "one", "two")
    wait(card)
    assert card._checkpoints.give_up_unused() and not card._checkpoints.give_up_unused()


@pytest.mark.parametrize("error", [PermissionError(13, "Permission denied"), RuntimeError("a bug"), KeyError("x")])
def test_whatever_is_wrong_with_the_next_order_costs_this_one_nothing(
    engine: LocatingEngine, error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    find = engine.locate

    def locate(ref: CheckpointRef) -> CheckpointInfo:
        if ref.name == "two":
            raise error
        return find(ref)

    monkeypatch.setattr(engine, "locate", locate)
    assert len(make(engine, "one", "two", columns=2).images) == 2
    with pytest.raises(type(error)):
        make(engine, "two")


@pytest.mark.parametrize("where", ["broken", "unknown", "pickle"])
def test_what_is_wrong_with_it_is_told_when_its_turn_comes(
    card: LocatingEngine, folders: dict[str, Path], where: str
) -> None:
    if where == "broken":
        break_truncated(folders["two"])
    elif where == "pickle":
        (folders["two"] / "unet" / "diffusion_pytorch_model.safetensors").rename(
            folders["two"] / "unet" / "diffusion_pytorch_model.bin"
        )
    else:
        find = card.locate

        def locate(ref: CheckpointRef) -> CheckpointInfo:
            if ref.name == "two":
                raise SddeskError("There is no model “two”.")
            return find(ref)

        card.locate = locate
    assert len(make(card, "one", "two").images) == 1
    with pytest.raises(SddeskError):
        make(card, "two")
    assert len(make(card, "one").images) == 1


def test_a_cancel_while_it_is_waited_for_takes_effect(card: LocatingEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    go, waiting = threading.Event(), threading.Event()
    whole = checkpoints.load_checkpoint

    def slow(key: Any, check: Callable[[], None], *rest: Any) -> LoadedCheckpoint:
        if threading.current_thread().name == "sddesk-prefetch":
            waiting.set()
            go.wait(60)
        return whole(key, check, *rest)

    monkeypatch.setattr(checkpoints, "load_checkpoint", slow)
    make(card, "one", "two")
    waiting.wait(60)
    with pytest.raises(Cancelled):
        run(card, of("two"), lambda: waiting.is_set())
    go.set()
    assert len(make(card, "two").images) == 1


def test_unloading_stops_it(card: LocatingEngine) -> None:
    make(card, "one", "two")
    card.unload()
    assert (
        card._checkpoints.prefetch._thread is None
        and card._checkpoints.prefetch._loaded is None
        and len(card._checkpoints.loaded) == 0
    )
