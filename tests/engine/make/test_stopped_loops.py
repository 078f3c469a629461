"""A stopped picture goes on where it was stopped, and is the same, bit by bit, as if it had never been stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
import torch

from sddesk.core.errors import Cancelled
from sddesk.core.events import Stage
from sddesk.core.request import GenerationRequest
from sddesk.engine.make import stopped_loops
from sddesk.engine.make.stopped_loops import Answers, StoppedLoops, key_of
from tests.engine.helpers import REQUEST, Events, LocatingEngine, run

# diffusers' own, of NumPy 2.
pytestmark = pytest.mark.filterwarnings("ignore:__array:DeprecationWarning")
SIX = replace(REQUEST, steps=6, seed=77)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows by one whenever the denoiser itself is asked."""
    calls: list[int] = []
    keep: Callable[[Answers, Any], None] = Answers._keep

    def counted(self: Answers, found: Any) -> None:
        calls.append(1)
        keep(self, found)

    monkeypatch.setattr(Answers, "_keep", counted)
    return calls


def stopped_at(engine: LocatingEngine, request: GenerationRequest, step: int) -> Events:
    """Run a request and stop it when this step of a picture is done."""
    events = Events()
    with pytest.raises(Cancelled):
        engine.generate(
            request,
            events.progress.append,
            events.images.append,
            lambda: bool(events.progress) and events.progress[-1].picture_step >= step,
        )
    return events


@pytest.mark.parametrize("sampler", ["pndm", "euler_a", "dpmpp_2m", "heun", "dpmpp_2m_sde"])
def test_it_goes_on_and_is_the_same(tiny_engine: LocatingEngine, asked: list[int], sampler: str) -> None:
    request = replace(SIX, sampler=sampler)
    whole = run(tiny_engine, request)
    answers = len(asked)
    for step in (2, 5):  # once more after going on
        asked.clear()
        stopped_at(tiny_engine, request, step)
    before = len(asked)
    assert before < answers
    asked.clear()
    again = run(tiny_engine, request)
    assert again.images[0].pixels == whole.images[0].pixels
    assert 0 < len(asked) < answers - 2, "what was answered is not asked again"
    assert again.images[0].request == whole.images[0].request
    steps = [told.picture_step for told in again.progress if told.stage is Stage.DENOISE]
    assert steps == [told.picture_step for told in whole.progress if told.stage is Stage.DENOISE]
    asked.clear()
    run(tiny_engine, request)
    assert len(asked) == answers, "a finished one is forgotten"


def test_pictures_of_a_batch_go_on_alone_and_together(tiny_engine: LocatingEngine, asked: list[int]) -> None:
    both = replace(SIX, columns=2)
    whole = run(tiny_engine, both)
    asked.clear()
    stopped_at(tiny_engine, both, 3)
    first = len(asked)
    again = run(tiny_engine, both)
    assert [image.pixels for image in again.images] == [image.pixels for image in whole.images]
    assert len(asked) < 2 * first + 6


def test_another_picture_or_model_takes_nothing_of_it(tiny_engine: LocatingEngine, asked: list[int]) -> None:
    stopped_at(tiny_engine, SIX, 4)
    asked.clear()
    other = run(tiny_engine, replace(SIX, seed=78))
    full = len(asked)
    assert other.images and full >= 6
    assert key_of(SIX, range(1), "one") != key_of(SIX, range(1), "other")
    named = replace(SIX, checkpoint=replace(SIX.checkpoint, hash="ab" * 32))
    assert key_of(named, range(1), "one") == key_of(SIX, range(1), "one"), "a hash that came late"
    assert key_of(replace(SIX, columns=2), range(1, 2), "") == key_of(replace(SIX, seed=SIX.seed + 1), range(1), "")
    tiny_engine.unload()
    asked.clear()
    run(tiny_engine, SIX)
    assert len(asked) == full, "with the model its answers go, too"


def test_what_takes_too_much_memory_is_not_kept_and_only_the_last_ones_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stopped_loops, "MOST_BYTES", 3 * 4 * 10)
    loop = SimpleNamespace(check=lambda: None)

    def asked_times(number: int) -> Answers:
        answers = Answers()
        with answers.run(lambda: (torch.ones(10),), loop) as forward:
            for _ in range(number):
                forward()
        return answers

    assert [len(asked_times(number).tensors) for number in (2, 3, 4, 5)] == [2, 3, 0, 0]
    stopped = StoppedLoops()
    for key in range(4):
        stopped.put(key, asked_times(key))
    assert [len(stopped.take(key).tensors) for key in range(4)] == [0, 0, 2, 3]
    assert stopped.take(2).tensors == [], "taken once"


def test_an_answer_is_a_copy_and_a_stop_is_heard_while_they_are_given() -> None:
    memory = torch.zeros(3)

    def forward() -> tuple[torch.Tensor]:
        memory.add_(1)
        return (memory,)

    def refuse() -> None:
        raise Cancelled

    answers = Answers()
    with answers.run(forward, SimpleNamespace(check=lambda: None)) as ask:
        ask()
        ask()
    with answers.run(forward, SimpleNamespace(check=lambda: None)) as ask:
        first = ask()[0]
        first += 100  # as a scheduler may
        assert [float(answer[0]) for answer in answers.tensors] == [1, 2] and float(ask()[0][0]) == 2
        assert float(ask()[0][0]) == 3
    with answers.run(forward, SimpleNamespace(check=refuse)) as ask, pytest.raises(Cancelled):
        ask()
