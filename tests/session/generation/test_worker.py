"""The generation thread: it finds what a job names, and hands the engine all of it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from sddesk.core.errors import SddeskError
from sddesk.core.located import LocatedRequest
from sddesk.core.models import CheckpointRef
from sddesk.core.request import GenerationRequest
from sddesk.session.generation.job import Job
from sddesk.session.generation.worker import GenerationWorker
from tests.fakes import ScriptedEngine, located

REQUEST = GenerationRequest(prompt="a cat", seed=1, steps=3, width=64, height=64, columns=3)


class Finder:
    """Finds every model but the one called "gone", and a bug in "buggy"; `looked` says for what and on which thread."""

    def __init__(self) -> None:
        self.looked: list[tuple[GenerationRequest, str]] = []

    def locate(self, request: GenerationRequest) -> LocatedRequest:
        self.looked.append((request, threading.current_thread().name))
        if request.checkpoint.name == "gone":
            raise SddeskError("There is no model {name}.", "Add its folder.", name="gone")
        if request.checkpoint.name == "buggy":
            raise KeyError("a row")
        return located(request)


@pytest.fixture
def finder() -> Finder:
    return Finder()


@pytest.fixture
def engine() -> ScriptedEngine:
    return ScriptedEngine()


@pytest.fixture
def worker(qapp: object, finder: Finder, engine: ScriptedEngine) -> Iterator[GenerationWorker]:
    worker = GenerationWorker(lambda: engine, finder.locate)
    worker.start()
    yield worker
    worker.finish()
    assert worker.wait(60_000)


def test_a_job_is_located_on_the_workers_thread_and_all_of_it_reaches_the_engine(
    qtbot: QtBot, worker: GenerationWorker, finder: Finder, engine: ScriptedEngine
) -> None:
    with qtbot.waitSignal(worker.job_finished):
        worker.submit(Job(id=1, request=REQUEST, done=(1,)))
    assert [request for request, _ in finder.looked] == [REQUEST.single(0), REQUEST.single(2)]
    assert engine.located == [located(REQUEST.single(0)), located(REQUEST.single(2))]
    assert all(thread != threading.main_thread().name for _, thread in finder.looked)


def test_what_is_not_installed_fails_the_job_before_time_is_spent(
    qtbot: QtBot, worker: GenerationWorker, engine: ScriptedEngine
) -> None:
    with qtbot.waitSignal(worker.job_failed) as told:
        worker.submit(Job(id=7, request=replace(REQUEST, checkpoint=CheckpointRef(name="gone"))))
    assert told.args is not None
    assert (told.args[0], str(told.args[1])) == (7, "There is no model gone. Add its folder.")
    assert engine.requests == []


def test_a_bug_in_the_search_breaks_its_job_only(
    qtbot: QtBot, worker: GenerationWorker, engine: ScriptedEngine
) -> None:
    with qtbot.waitSignal(worker.job_broke) as told:
        worker.submit(Job(id=1, request=replace(REQUEST, checkpoint=CheckpointRef(name="buggy"))))
    assert told.args is not None and "a row" in told.args[1]
    with qtbot.waitSignal(worker.job_finished):
        worker.submit(Job(id=2, request=REQUEST))
    assert engine.requests == [REQUEST]


@pytest.mark.parametrize("name", ["gone", "buggy"])
def test_a_next_job_that_cannot_be_located_costs_this_one_nothing(
    qtbot: QtBot, worker: GenerationWorker, engine: ScriptedEngine, name: str
) -> None:
    worker.expect(replace(REQUEST, checkpoint=CheckpointRef(name=name)))
    with qtbot.waitSignal(worker.job_finished):
        worker.submit(Job(id=1, request=REQUEST))
    assert engine.foreseen == [None]
