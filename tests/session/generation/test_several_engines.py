"""Several engines and one queue: who takes what, which one is stopped, and that no job is lost or made twice."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from sddesk.core.errors import EngineLost, NoDevice, OutOfMemory
from sddesk.core.events import GeneratedImage, StepProgress, ignore_progress
from sddesk.core.events import Stage as Doing
from sddesk.core.located import LocatedRequest
from sddesk.core.models import CheckpointRef, DeviceReport, PartRef
from sddesk.core.request import GenerationRequest
from sddesk.engine.host.process import ProcessEngine
from sddesk.library.metadata import read_picture, read_pixels
from sddesk.session.app_session import Session
from sddesk.session.generation import saving as saving_module
from sddesk.session.generation.job import Job, JobState
from sddesk.session.generation.queue import JobQueue
from sddesk.session.generation.queue_store import QueueStore
from sddesk.session.generation.worker import GenerationWorker
from sddesk.wiring import Wiring
from tests.engine.scripted import SCRIPTED
from tests.fakes import (
    PROVENANCE,
    STARTER_INFO,
    FakeSource,
    MemoryLibrary,
    ScriptedEngine,
    SlowToStart,
    count_words,
    located,
    pixels_of,
    stored,
)
from tests.session.conftest import Stage, no_helper
from tests.session.test_app_session import ends_as, order, state

MakeStage = Callable[..., Stage]
REQUEST = GenerationRequest(prompt="a cat", seed=1, steps=3, width=64, height=64)


def prompts(engine: ScriptedEngine) -> list[str]:
    return [request.prompt for request in engine.requests]


@pytest.fixture
def two(make_stage: MakeStage, qtbot: QtBot) -> Stage:
    stage = make_stage(beside=[ScriptedEngine()])
    qtbot.waitUntil(lambda: stage.session.dispatch.engines == 2)
    return stage


def both_wait(qtbot: QtBot, stage: Stage) -> tuple[int, int]:
    """A job on each engine, which goes on when its engine is released."""
    jobs = order(stage, "wait one"), order(stage, "wait two")
    qtbot.waitUntil(lambda: bool(stage.engine.requests) and bool(stage.beside[0].requests))
    return jobs


def test_whoever_is_free_takes_the_next_in_the_queues_order(qtbot: QtBot, two: Stage) -> None:
    one, other = both_wait(qtbot, two)
    third, fourth = order(two, "three"), order(two, "four")
    assert [job.id for job in two.session.jobs.running()] == [one, other]
    assert [job.id for job in two.session.jobs.waiting()] == [third, fourth]
    two.beside[0].released.set()
    for job in (other, third, fourth):
        ends_as(qtbot, two, job, JobState.FINISHED)
    assert prompts(two.beside[0]) == ["wait two", "three", "four"] and prompts(two.engine) == ["wait one"]
    two.engine.released.set()
    ends_as(qtbot, two, one, JobState.FINISHED)
    qtbot.waitUntil(lambda: len(two.library.saved) == 4)


def test_one_job_alone_needs_no_other_engine(qtbot: QtBot, two: Stage) -> None:
    for prompt in ("one", "two"):
        ends_as(qtbot, two, order(two, prompt), JobState.FINISHED)
    assert prompts(two.engine) == ["one", "two"] and not two.beside[0].requests


def test_a_free_one_that_had_the_model_last_is_preferred_but_nothing_waits_for_it(qtbot: QtBot, two: Stage) -> None:
    two.session.jobs.pause()
    other = CheckpointRef(name="other")
    two.session.jobs.add_all([replace(REQUEST, prompt="wait one"), replace(REQUEST, prompt="two", checkpoint=other)])
    stored(two.session)
    two.session.jobs.resume()
    qtbot.waitUntil(lambda: state(two, 2) == JobState.FINISHED)
    two.engine.released.set()
    qtbot.waitUntil(lambda: state(two, 1) == JobState.FINISHED)
    two.session.jobs.add(replace(REQUEST, prompt="three", checkpoint=other))
    qtbot.waitUntil(lambda: len(two.session.jobs.history.jobs()) == 3)
    assert prompts(two.beside[0]) == ["two", "three"], "both were free, and this one had that model"
    two.engine.released.clear()
    two.session.jobs.add_all(
        [replace(REQUEST, prompt="wait four"), *[replace(REQUEST, prompt=f"cat {n}") for n in range(2)]]
    )
    qtbot.waitUntil(lambda: len(two.session.jobs.history.jobs()) == 5)
    assert prompts(two.beside[0])[2:] == ["cat 0", "cat 1"], "the other model's engine was busy"


def test_a_model_is_the_same_when_its_hash_has_become_known_and_another_with_other_parts(
    qtbot: QtBot, two: Stage
) -> None:
    model = CheckpointRef(name="model")
    vae = PartRef(name="other")
    two.session.jobs.pause()
    two.session.jobs.add_all(
        [replace(REQUEST, prompt="wait", checkpoint=model, vae=vae), replace(REQUEST, prompt="one", checkpoint=model)]
    )
    stored(two.session)
    two.session.jobs.resume()
    qtbot.waitUntil(lambda: state(two, 2) == JobState.FINISHED)
    two.engine.released.set()
    qtbot.waitUntil(lambda: state(two, 1) == JobState.FINISHED)
    two.session.jobs.add(replace(REQUEST, prompt="two", checkpoint=replace(model, hash="ab" * 32)))
    qtbot.waitUntil(lambda: len(two.session.jobs.history.jobs()) == 3)
    assert prompts(two.beside[0]) == ["one", "two"]
    two.session.jobs.add(replace(REQUEST, prompt="three", checkpoint=model, vae=replace(vae, hash="cd" * 32)))
    qtbot.waitUntil(lambda: len(two.session.jobs.history.jobs()) == 4)
    assert prompts(two.engine) == ["wait", "three"]


def test_whichever_is_about_to_end_learns_what_comes_next(qtbot: QtBot, two: Stage) -> None:
    both_wait(qtbot, two)
    third, fourth = order(two, "wait three"), order(two, "four")
    two.beside[0].released.set()
    ends_as(qtbot, two, fourth, JobState.FINISHED)
    two.engine.released.set()
    ends_as(qtbot, two, third, JobState.FINISHED)
    qtbot.waitUntil(lambda: not two.session.jobs.running())
    foreseen = [[request and request.prompt for request in engine.foreseen] for engine in (two.engine, two.beside[0])]
    assert foreseen == [[None], ["wait three", "four", None]]


def test_the_one_in_view_stays_until_it_ends_or_a_person_chooses(qtbot: QtBot, two: Stage) -> None:
    session = two.session
    one, other = both_wait(qtbot, two)
    assert session.running.in_view is not None and session.running.in_view.id == one
    session.running.show(other)
    assert session.running.is_in_view(other)
    two.beside[0].released.set()
    ends_as(qtbot, two, other, JobState.FINISHED)
    qtbot.waitUntil(lambda: session.running.is_in_view(one))
    two.beside[0].released.clear()
    third = order(two, "slow decode three")
    assert state(two, third) == JobState.RUNNING
    assert session.running.is_in_view(one), "what starts meanwhile does not push it away"
    session.running.show(999)
    assert session.running.is_in_view(one)
    two.engine.released.set()
    ends_as(qtbot, two, one, JobState.FINISHED)
    assert session.running.is_in_view(third) and not session.running.images
    qtbot.waitUntil(lambda: session.running.preview is not None)
    two.beside[0].released.set()
    ends_as(qtbot, two, third, JobState.FINISHED)
    assert session.running.in_view is None and [image.request.prompt for image in session.running.images] == [
        "slow decode three"
    ]


def test_stopping_stops_the_one_in_view_and_cancelling_the_chosen_one(qtbot: QtBot, two: Stage) -> None:
    one, other = both_wait(qtbot, two)
    two.session.jobs.cancel(other)
    assert not two.session.running.stopping, "that is another one"
    ends_as(qtbot, two, other, JobState.CANCELLED)
    assert state(two, one) == JobState.RUNNING
    third = order(two, "wait three")
    two.session.dispatch.stop()
    assert two.session.running.stopping
    ends_as(qtbot, two, one, JobState.CANCELLED)
    assert state(two, third) == JobState.RUNNING and not two.session.running.stopping
    two.session.jobs.cancel(third)
    ends_as(qtbot, two, third, JobState.CANCELLED)


def test_one_cancelled_before_the_disk_knows_that_it_runs_keeps_no_engine(qtbot: QtBot, two: Stage) -> None:
    session = two.session
    session.jobs.pause()
    first, second = order(two, "one"), order(two, "two")
    session.jobs.resume()
    assert [job.id for job in session.jobs.running()] == [first, second]
    session.dispatch.stop_job(second)
    stored(session)
    ends_as(qtbot, two, second, JobState.CANCELLED)
    ends_as(qtbot, two, first, JobState.FINISHED)
    assert not two.beside[0].requests
    two.engine.requests.clear()
    both_wait(qtbot, two)


def test_pause_lets_all_that_run_end_and_nothing_gets_before_them(qtbot: QtBot, two: Stage) -> None:
    session = two.session
    one, other = both_wait(qtbot, two)
    third, fourth = order(two, "three"), order(two, "four")
    session.jobs.move([fourth], 0)
    rows = [session.jobs.open.index(row, 0).data() for row in range(4)]
    assert rows == ["wait one", "wait two", "four", "three"]
    session.jobs.pause()
    for engine in (two.engine, two.beside[0]):
        engine.released.set()
    for job in (one, other):
        ends_as(qtbot, two, job, JobState.FINISHED)
    assert not session.jobs.running() and [job.id for job in session.jobs.waiting()] == [fourth, third]
    assert session.jobs.edit(fourth)
    session.jobs.resume()
    ends_as(qtbot, two, third, JobState.FINISHED)
    assert state(two, fourth) == JobState.QUEUED, "it is being edited, and both engines are free"
    session.jobs.end_edit()
    ends_as(qtbot, two, fourth, JobState.FINISHED)


def test_the_end_of_the_queue_is_told_once_and_only_when_the_last_has_ended(qtbot: QtBot, two: Stage) -> None:
    told: list[int] = []
    two.session.jobs.drained.connect(lambda: told.append(len(two.session.jobs.running())))
    one, other = both_wait(qtbot, two)
    two.beside[0].released.set()
    ends_as(qtbot, two, other, JobState.FINISHED)
    assert told == []
    two.engine.released.set()
    ends_as(qtbot, two, one, JobState.FINISHED)
    assert told == [0]


def test_failures_and_bugs_of_one_are_its_own(qtbot: QtBot, two: Stage) -> None:
    one = order(two, "wait one")
    ends = {order(two, "fail"): JobState.FAILED, order(two, "bug"): JobState.FAILED, order(two, "b"): JobState.FINISHED}
    for job, end in ends.items():
        ends_as(qtbot, two, job, end)
    assert state(two, one) == JobState.RUNNING
    two.engine.released.set()
    ends_as(qtbot, two, one, JobState.FINISHED)


def test_the_time_left_counts_what_runs_beside(qtbot: QtBot, two: Stage) -> None:
    ends_as(qtbot, two, order(two, "one"), JobState.FINISHED)
    qtbot.waitUntil(lambda: two.session.jobs.job(1).seconds > 0)  # type: ignore[union-attr]
    both_wait(qtbot, two)
    assert two.session.time_left.seconds() == pytest.approx(0.1)
    order(two, "three", columns=2)
    assert two.session.time_left.seconds() == pytest.approx((0.1 + 0.1 + 0.2) / 2)


def test_memory_is_given_back_by_all_when_none_of_them_works(qtbot: QtBot, two: Stage) -> None:
    one, other = both_wait(qtbot, two)
    two.beside[0].released.set()
    ends_as(qtbot, two, other, JobState.FINISHED)
    two.session.memory.unload()
    assert not two.session.memory.can_unload
    two.engine.released.set()
    ends_as(qtbot, two, one, JobState.FINISHED)
    two.session.memory.unload()
    qtbot.waitUntil(lambda: (two.engine.unloaded, two.beside[0].unloaded) == (1, 1))


def test_only_the_first_ends_the_others_engines_when_their_jobs_are_done(qtbot: QtBot, two: Stage) -> None:
    session, other_engine = two.session, two.beside[0]
    one, other = both_wait(qtbot, two)
    two.beside.clear()  # as after a change of the settings
    session.dispatch.look_for_engines()
    assert session.workers.count == 1 and state(two, other) == JobState.RUNNING
    assert session.dispatch.engines == 2, "both are still to be seen"
    third = order(two, "three")
    other_engine.released.set()
    ends_as(qtbot, two, other, JobState.FINISHED)
    qtbot.waitUntil(lambda: other_engine.closed)
    assert state(two, third) == JobState.QUEUED
    two.beside.append(other_engine)
    session.dispatch.look_for_engines()
    ends_as(qtbot, two, third, JobState.FINISHED)
    assert prompts(other_engine) == ["wait two", "three"]
    two.engine.released.set()
    ends_as(qtbot, two, one, JobState.FINISHED)


def test_only_the_first_does_not_let_it_wait_for_the_end_of_the_others_job(qtbot: QtBot, two: Stage) -> None:
    one, other = both_wait(qtbot, two)
    third = order(two, "three")
    two.beside.clear()
    two.session.dispatch.look_for_engines()
    two.engine.released.set()
    for job in (one, third):
        ends_as(qtbot, two, job, JobState.FINISHED)
    assert prompts(two.engine) == ["wait one", "three"] and state(two, other) == JobState.RUNNING
    assert two.session.dispatch.engines == 1


def test_an_edited_job_begins_with_its_new_settings_and_once_where_an_engine_waits_for_it(
    qtbot: QtBot, two: Stage
) -> None:
    session = two.session
    session.jobs.pause()
    edited = order(two, "old")
    session.enqueue.edit(edited)
    session.jobs.resume()
    stored(session)
    assert not two.engine.requests, "it is being edited, and both engines are free"
    assert order(two, "wait new") == edited
    qtbot.waitUntil(lambda: prompts(two.engine) + prompts(two.beside[0]) != [])
    stored(session)
    assert prompts(two.engine) == ["wait new"] and not two.beside[0].requests
    assert [job.request.prompt for job in session.jobs.running()] == ["wait new"]
    two.engine.released.set()
    ends_as(qtbot, two, edited, JobState.FINISHED)
    qtbot.waitUntil(lambda: [image.request.prompt for image in two.library.saved] == ["wait new"])


def doing(stage: Stage, job_id: int) -> Doing | None:
    look = stage.session.running.progress_of(job_id)
    return look and look.stage


def test_a_job_whose_engine_still_starts_says_so_on_the_first_as_on_another(
    qtbot: QtBot, make_stage: MakeStage
) -> None:
    first, other = SlowToStart(), SlowToStart()
    stage = make_stage(engine=first, beside=[other])
    one = order(stage, "wait one")
    stored(stage.session)
    assert doing(stage, one) == Doing.START
    first.started.set()
    qtbot.waitUntil(lambda: doing(stage, one) == Doing.LOAD)
    two = order(stage, "wait two")
    stored(stage.session)
    assert doing(stage, two) == Doing.START and doing(stage, one) == Doing.LOAD
    other.started.set()
    qtbot.waitUntil(lambda: doing(stage, two) == Doing.LOAD)
    for engine in (first, other):
        engine.released.set()
    ends_as(qtbot, stage, one, JobState.FINISHED)
    third = order(stage, "slow load three")
    stored(stage.session)
    assert doing(stage, third) != Doing.START, "it has started"


@pytest.mark.parametrize("which", ["first", "other"])
def test_f53_a_job_whose_engine_still_starts_stops_at_once_and_the_start_goes_on(
    qtbot: QtBot, make_stage: MakeStage, which: str
) -> None:
    slow = SlowToStart()
    first, other = (slow, ScriptedEngine()) if which == "first" else (ScriptedEngine(), slow)
    stage = make_stage(engine=first, beside=[other])
    if which == "other":
        qtbot.waitUntil(lambda: stage.session.dispatch.engines == 2)
        order(stage, "wait before it")
    given_up = order(stage, "given up")
    stored(stage.session)
    assert doing(stage, given_up) == Doing.START
    stage.session.dispatch.stop_job(given_up)
    assert state(stage, given_up) == JobState.CANCELLED, "nobody waits for imports"
    job = order(stage, "made")
    stored(stage.session)
    assert doing(stage, job) == Doing.START
    slow.started.set()
    ends_as(qtbot, stage, job, JobState.FINISHED)
    assert prompts(slow) == ["made"] and not slow.closed, "the same start"


def test_a_start_that_fails_after_its_job_was_stopped_costs_the_next_job_nothing(
    qtbot: QtBot, make_stage: MakeStage
) -> None:
    slow = SlowToStart()
    stage = make_stage(beside=[slow])
    qtbot.waitUntil(lambda: stage.session.dispatch.engines == 2)
    order(stage, "wait one")
    given_up = order(stage, "given up")
    stored(stage.session)
    stage.session.dispatch.stop_job(given_up)
    slow.failure = NoDevice("The graphics card cuda:{number} cannot be used.", number=1)
    slow.started.set()
    job = order(stage, "made")
    qtbot.waitUntil(lambda: stage.session.dispatch.engines == 1)
    assert state(stage, given_up) == JobState.CANCELLED
    stage.engine.released.set()
    ends_as(qtbot, stage, job, JobState.FINISHED)


def test_f53_a_job_that_was_given_up_is_told_once(qapp: object) -> None:
    slow, told = SlowToStart(), list[int]()
    worker = GenerationWorker(lambda: slow, located)
    worker.job_cancelled.connect(told.append)
    worker.start()
    worker.submit(Job(id=1, request=REQUEST))
    worker.cancel()
    worker.cancel()  # as for a job that is taken and not yet submitted, while that one runs elsewhere
    assert told == [1]
    slow.started.set()
    worker.finish()
    assert worker.wait(60_000) and not slow.requests


class CardLess(ScriptedEngine):
    """Its card went away: at once, or after so many pictures."""

    def __init__(self, error: Exception, after: int = 0) -> None:
        super().__init__()
        self.error, self.left = error, after

    def describe(
        self, cancelled: Callable[[], bool], on_progress: Callable[[StepProgress], None] = ignore_progress
    ) -> DeviceReport:
        if not self.left:
            raise self.error
        return super().describe(cancelled)

    def generate(self, located: LocatedRequest, *rest: object) -> None:  # type: ignore[override]
        if not self.left:
            raise self.error
        self.left -= 1
        super().generate(located, *rest)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("error", "after", "told"),
    [
        (NoDevice("The graphics card cuda:{number} cannot be used.", number=1), 0, "cuda:1 cannot be used"),
        (NoDevice("The graphics card cuda:{number} cannot be used.", number=1), 1, "cuda:1 cannot be used"),
        (EngineLost("The engine stopped."), 0, "did not start"),
        (ImportError("no torch"), 0, "did not start"),
    ],
)
def test_f48_an_engine_beside_that_cannot_be_had_costs_no_job(
    qtbot: QtBot, make_stage: MakeStage, error: Exception, after: int, told: str
) -> None:
    stage = make_stage(beside=[CardLess(error, after)])
    qtbot.waitUntil(lambda: stage.session.dispatch.engines == 2)
    stage.session.jobs.pause()
    jobs = [order(stage, "wait one"), *[order(stage, f"cat {number}") for number in range(4)]]
    stage.session.jobs.resume()
    qtbot.waitUntil(lambda: stage.session.dispatch.engines == 1)
    stage.engine.released.set()
    for job in jobs:
        ends_as(qtbot, stage, job, JobState.FINISHED)
    notices = [str(notice.message) for notice in stage.session.notices.all()]
    assert len(notices) == 1 and told in notices[0]
    assert prompts(stage.engine)[1:] == [f"cat {number}" for number in range(after, 4)], "in their order"
    qtbot.waitUntil(lambda: len(stage.library.saved) == 5)


def test_f52_closing_with_two_running_keeps_both_for_the_next_start(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path
) -> None:
    stage = make_stage(beside=[ScriptedEngine()])
    qtbot.waitUntil(lambda: stage.session.dispatch.engines == 2)
    one, other = both_wait(qtbot, stage)
    assert stage.session.busy and stage.session.close(60)
    assert stage.engine.closed and stage.beside[0].closed
    assert [job.state for job in stage.session.jobs.jobs()] == [JobState.INTERRUPTED, JobState.INTERRUPTED]
    again = make_stage(beside=[ScriptedEngine()])
    assert [(job.id, job.state) for job in again.session.jobs.held] == [
        (one, JobState.INTERRUPTED),
        (other, JobState.INTERRUPTED),
    ]
    qtbot.waitUntil(lambda: again.session.dispatch.engines == 2)
    for engine in (again.engine, again.beside[0]):
        engine.released.set()
    again.session.jobs.resume()
    for job in (one, other):
        ends_as(qtbot, again, job, JobState.FINISHED)
    qtbot.waitUntil(lambda: not again.session.busy)
    made = Counter(image.request.prompt for image in again.library.saved)
    assert made == {"wait one": 1, "wait two": 1}


def test_f52_a_job_that_was_told_to_stop_is_not_offered_again_by_closing(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage(beside=[ScriptedEngine()])
    qtbot.waitUntil(lambda: stage.session.dispatch.engines == 2)
    one, other = both_wait(qtbot, stage)
    stage.session.dispatch.stop_job(other)
    assert stage.session.close(60)
    again = make_stage()
    assert [job.id for job in again.session.jobs.held] == [one]
    assert state(again, other) == JobState.CANCELLED


def test_f04_a_job_that_was_told_to_stop_is_not_offered_again_by_a_full_disk(qtbot: QtBot, two: Stage) -> None:
    one, other = both_wait(qtbot, two)
    two.session.jobs.pause()
    two.session.dispatch.stop_job(other)
    two.session.saving.full.emit()
    ends_as(qtbot, two, other, JobState.CANCELLED)
    ends_as(qtbot, two, one, JobState.INTERRUPTED)
    two.session.jobs.cancel(one)


def test_f04_too_many_pictures_that_no_disk_takes_interrupt_all_that_run(
    qtbot: QtBot, make_stage: MakeStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving_module, "UNSAVED_BYTES", 1)
    stage = make_stage(beside=[ScriptedEngine(0.01)])
    qtbot.waitUntil(lambda: stage.session.dispatch.engines == 2)
    stage.library.failing = True
    one, other = order(stage, "wait one"), order(stage, "two")
    qtbot.waitUntil(lambda: state(stage, one) == JobState.INTERRUPTED)
    qtbot.waitUntil(lambda: state(stage, other) in (JobState.FINISHED, JobState.INTERRUPTED))
    assert stage.session.jobs.paused
    stage.library.failing = False
    stage.session.saving.retry()
    qtbot.waitUntil(lambda: [image.request.prompt for image in stage.library.saved] == ["two"])


def test_f04_who_resumes_on_a_disk_that_is_still_full_lets_no_other_job_begin(qtbot: QtBot, two: Stage) -> None:
    session = two.session
    two.library.failing = True
    first = order(two, "one")
    qtbot.waitUntil(lambda: len(session.saving.unsaved) == 1)
    ends_as(qtbot, two, first, JobState.FINISHED)
    others = order(two, "two"), order(two, "three")
    for _ in range(2):
        session.jobs.resume()
        qtbot.waitUntil(lambda: session.jobs.paused and len(session.saving.unsaved) == 1)
    stored(session)
    assert prompts(two.engine) == ["one"] and not two.beside[0].requests
    two.library.failing = False
    session.jobs.resume()
    for job in others:
        ends_as(qtbot, two, job, JobState.FINISHED)
    qtbot.waitUntil(lambda: len(two.library.saved) == 3)


TWO_RUN = """
import os, signal, sys
from pathlib import Path
from sddesk.core.request import GenerationRequest
from sddesk.session.generation.queue import JobQueue
from sddesk.session.generation.queue_store import QueueStore
queue = JobQueue(QueueStore(Path(sys.argv[1])))
for number in range(4):
    queue.add(GenerationRequest(prompt=f"job {number}", seed=number, columns=2))
queue.move([4], 0)
for _ in range(2):
    queue.picture_saved(queue.take_next().id, 1)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no such kill")
def test_f03_a_kill_with_two_running_offers_both_again_and_makes_only_what_is_missing(tmp_path: Path) -> None:
    file = tmp_path / "queue.db"
    killed = subprocess.run([sys.executable, "-c", TWO_RUN, str(file)], check=False)
    assert killed.returncode == -signal.SIGKILL
    store = QueueStore(file)
    queue = JobQueue(store)
    assert [(job.id, job.state, job.done) for job in queue.waiting()] == [
        (4, JobState.INTERRUPTED, (1,)),
        (1, JobState.INTERRUPTED, (1,)),
        (2, JobState.QUEUED, ()),
        (3, JobState.QUEUED, ()),
    ]
    assert queue.take_next() is None, "nothing runs by itself"
    queue.resume()
    again = [queue.take_next(), queue.take_next()]
    assert [[index for index, _ in job.remaining()] for job in again if job is not None] == [[0], [0]]
    store.close()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no such kill")
def test_f51_one_of_two_engine_processes_is_killed_and_the_other_notices_nothing(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path
) -> None:
    engines = [ProcessEngine(SCRIPTED, tmp_path / f"engine-{number}.log") for number in range(2)]
    for engine in engines:
        engine.released = threading.Event()  # type: ignore[attr-defined] - what make_stage sets at the end
    stage = make_stage(engine=engines[0], beside=engines[1:])
    session = stage.session
    qtbot.waitUntil(lambda: session.dispatch.engines == 2, timeout=20_000)
    seen: Counter[int] = Counter()
    session.running.progressed.connect(lambda _progress, job: seen.update([job.id]))
    one, other = order(stage, "a cow", steps=400), order(stage, "a sheep", steps=400)
    qtbot.waitUntil(lambda: seen[one] > 3 and seen[other] > 3, timeout=30_000)
    first, second = engines[0].pid, engines[1].pid
    assert first is not None and second is not None and first != second
    os.kill(second, signal.SIGKILL)
    ends_as(qtbot, stage, other, JobState.INTERRUPTED)
    assert [notice.action for notice in session.notices.all()] == ["resume_queue"]
    ends_as(qtbot, stage, one, JobState.FINISHED)
    assert engines[0].pid == first, "only the other is started anew"
    session.jobs.resume()
    ends_as(qtbot, stage, other, JobState.FINISHED)
    qtbot.waitUntil(lambda: len(stage.library.saved) == 2)
    assert sorted(image.request.prompt for image in stage.library.saved) == ["a cow", "a sheep"]


@dataclass
class Begun:
    """What an engine has of a job: where, and the pictures that it has still to make."""

    worker: GenerationWorker
    job_id: int
    left: list[tuple[int, GenerationRequest]]


class Machine:
    """A session whose engines are the test: it says when a picture is made and how a job ends, and starts it anew."""

    ENGINES = 3

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.folder, self.library = folder, MemoryLibrary()
        self.begun: dict[int, Begun] = {}
        self.made: Counter[tuple[int, int]] = Counter()
        self.added: list[int] = []
        patch.setattr(GenerationWorker, "submit", self.begin)
        self.session = self.opened()

    @property
    def begin(self) -> Callable[[GenerationWorker, Job], None]:
        def begin(worker: GenerationWorker, job: Job) -> None:
            assert job.id not in self.begun, "it is being made already"
            assert worker not in [begun.worker for begun in self.begun.values()], "this engine has a job"
            left = [
                (first + index, request.single(index))
                for first, request in job.remaining()
                for index in range(request.images)
            ]
            self.begun[job.id] = Begun(worker, job.id, left)

        return begin

    def opened(self) -> Session:
        engines = [ScriptedEngine() for _ in range(self.ENGINES)]
        session = Session(
            make_engine=lambda: engines[0],
            locate=located,
            make_helper=no_helper,
            make_library=lambda: self.library,
            list_checkpoints=lambda: [STARTER_INFO],
            model_source=FakeSource(),
            hash_of=lambda ref: "ab" * 32,
            compute_hash=lambda ref: "ab" * 32,
            count_tokens=count_words,
            read_picture=read_picture,
            read_pixels=read_pixels,
            prepare_control=Wiring.prepare_control,
            state_file=self.folder / "state.json",
            queue_file=self.folder / "queue.db",
            more_engines=lambda _report: [lambda one=one: one for one in engines[1:]],
        )
        session.start()
        while session.dispatch.engines < self.ENGINES or session._generation._recall.under_way:
            QCoreApplication.processEvents()
        return session

    def do(self, word: str, number: int) -> None:
        """One thing that happens, and what must hold after it."""
        getattr(self, word)(number)
        stored(self.session)
        stored(self.session)  # what that let begin
        running = [job.id for job in self.session.jobs.running()]
        assert sorted(running) == sorted(self.begun) and len(running) <= self.session.dispatch.engines
        assert [job.id for job in self.session.jobs.jobs()] == self.added, "each is kept, and once"
        assert max(self.made.values(), default=1) == 1, "none is made twice"
        seen = self.session.running.in_view
        assert (seen is None) == (not running) and (seen is None or self.session.running.is_in_view(seen.id))

    def one(self, number: int) -> Begun | None:
        return self.begun[sorted(self.begun)[number % len(self.begun)]] if self.begun else None

    def end(self, number: int, how: str, *told: object) -> None:
        if (begun := self.one(number)) is not None:
            del self.begun[begun.job_id]
            getattr(begun.worker, how).emit(begun.job_id, *told)

    def order(self, number: int) -> None:
        seed = 100 * len(self.added)
        self.added.append(self.session.jobs.add(replace(REQUEST, seed=seed, columns=1 + number % 3)).id)

    def picture(self, number: int) -> None:
        if (begun := self.one(number)) is not None and begun.left:
            index, single = begun.left.pop(0)
            self.made[begun.job_id, index] += 1
            picture = GeneratedImage(
                request=single, pixels=pixels_of(1), seconds=0.1, provenance=PROVENANCE, index=index
            )
            begun.worker.image_done.emit(begun.job_id, picture)

    def finish(self, number: int) -> None:
        while (begun := self.one(number)) is not None and begun.left:
            self.picture(number)
        self.end(number, "job_finished")

    def fail(self, number: int) -> None:
        self.end(number, "job_failed", OutOfMemory("There is not enough memory."))

    def lose(self, number: int) -> None:
        self.end(number, "job_lost", EngineLost("The engine stopped."))

    def bug(self, number: int) -> None:
        self.end(number, "job_broke", "ZeroDivisionError")

    def refuse(self, number: int) -> None:
        begun = self.one(number)
        if (
            begun is not None
            and begun.worker is not self.session.workers.first
            and not self.made.keys() & {(begun.job_id, index) for index, _ in begun.left}
        ):
            self.end(number, "job_refused", NoDevice("There is no such card."))

    def cancel(self, number: int) -> None:
        """Whatever the person meant, and the engine obeys, or is done before it hears it."""
        jobs = [*self.session.jobs.running(), *self.session.jobs.waiting()]
        if jobs:
            job = jobs[number % len(jobs)]
            self.session.jobs.cancel(job.id)
            if job.id in self.begun and number % 3:
                self.end(sorted(self.begun).index(job.id), "job_cancelled")

    def pause(self, number: int) -> None:
        self.session.jobs.pause()

    def resume(self, number: int) -> None:
        self.session.jobs.resume()

    def move(self, number: int) -> None:
        waiting = [job.id for job in self.session.jobs.waiting()]
        self.session.jobs.move(waiting[number % 4 :][:2], number % 5)

    def start_anew(self, number: int) -> None:
        assert self.session.close(60)
        self.begun.clear()
        self.session = self.opened()

    def rest(self) -> None:
        """Let all that is left be made."""
        self.do("resume", 0)
        while self.begun:
            self.do("finish", 0)
        assert not self.session.jobs.waiting()


HAPPENINGS = ("order", "picture", "finish", "fail", "lose", "bug", "refuse", "cancel", "pause", "resume", "move")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(("order", *HAPPENINGS, "start_anew")), st.integers(0, 11)), max_size=40))
def test_whatever_happens_in_whatever_order_no_job_is_lost_or_made_twice(
    qapp: object, tmp_path_factory: pytest.TempPathFactory, happenings: list[tuple[str, int]]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        machine = Machine(tmp_path_factory.mktemp("queue"), patch)
        try:
            for number in range(4):
                machine.do("order", number)
            for word, number in happenings:
                machine.do(word, number)
            machine.rest()
            jobs = machine.session.jobs.jobs()
            for job in jobs:
                made = [index for job_id, index in machine.made if job_id == job.id]
                assert job.state != JobState.FINISHED or len(made) == job.request.images
            assert all(not job.is_open for job in jobs)
        finally:
            assert machine.session.close(60)
        assert len(machine.library.saved) == sum(machine.made.values())
