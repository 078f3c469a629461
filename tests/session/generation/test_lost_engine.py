"""An engine that dies under a job: the job waits to be resumed, finished pictures stay, the queue goes on."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from sddesk.core.errors import EngineLost
from sddesk.core.events import GeneratedImage
from sddesk.engine.host.process import ProcessEngine
from sddesk.session.generation.job import Job, JobState
from sddesk.session.generation.queue import JobQueue
from sddesk.session.generation.silence import STOP_JOB
from tests.engine.scripted import SCRIPTED, Clock
from tests.fakes import SlowToStart, stored
from tests.session.conftest import Stage

MakeStage = Callable[..., Stage]


@pytest.fixture
def dying(make_stage: Callable[..., Stage], tmp_path: Path) -> Stage:
    engine = ProcessEngine(SCRIPTED, tmp_path / "engine.log")
    engine.released = threading.Event()  # type: ignore[attr-defined] - what make_stage sets at the end
    return make_stage(engine=engine)  # the worker closes it


@dataclass
class Hanging:
    """A session whose engine can hang, and the clock that tells for how long."""

    stage: Stage
    engine: ProcessEngine
    clock: Clock

    def order(self, prompt: str) -> None:
        """Order a picture of ten steps."""
        session = self.stage.session
        session.draft.set("prompt", prompt)
        session.draft.set("steps", 10)
        session.enqueue.generate()
        stored(session)


@pytest.fixture
def hanging(make_stage: MakeStage, tmp_path: Path) -> Hanging:
    clock = Clock()
    engine = ProcessEngine(SCRIPTED, tmp_path / "engine.log", clock=clock)
    engine.released = threading.Event()  # type: ignore[attr-defined] - what make_stage sets at the end
    return Hanging(make_stage(engine=engine), engine, clock)


def cured_seeds(stage: Stage) -> list[int]:
    """The seeds of the cured order's pictures that are in the library."""
    return sorted(record.request.seed for record in stage.library.page(0, 100) if "cured" in record.request.prompt)


def test_f51_the_job_is_offered_again_and_makes_only_what_is_missing(dying: Stage, qtbot: QtBot) -> None:
    session = dying.session
    session.draft.set("prompt", "exits")
    session.draft.set("columns", 3)
    session.enqueue.generate()
    stored(session)
    jobs = session.jobs
    qtbot.waitUntil(lambda: jobs.jobs()[0].state == JobState.INTERRUPTED, timeout=20_000)
    notice = session.notices.all()[-1]
    assert (notice.action, "exit code 7" in str(notice.message)) == ("resume_queue", True)
    qtbot.waitUntil(lambda: jobs.jobs()[0].done == (0,), timeout=5000)

    session.draft.set("prompt", "a horse")
    session.enqueue.generate()
    stored(session)
    qtbot.waitUntil(lambda: jobs.jobs()[1].state == JobState.FINISHED, timeout=20_000)
    assert jobs.jobs()[0].state == JobState.INTERRUPTED, "what killed an engine does not run again by itself"

    cured = replace(jobs.jobs()[0].request, prompt="a cured horse")
    jobs.open.rows[0] = replace(jobs.jobs()[0], request=cured)
    jobs.resume()
    qtbot.waitUntil(lambda: jobs.jobs()[0].state == JobState.FINISHED, timeout=20_000)
    wanted = [cured.seed + 1, cured.seed + 2]
    qtbot.waitUntil(lambda: cured_seeds(dying) == wanted, timeout=20_000)


def test_f48_a_poisoned_graphics_card_costs_its_engine_and_no_job(dying: Stage, qtbot: QtBot) -> None:
    session = dying.session
    for prompt in ("poisoned", "a horse"):
        session.draft.set("prompt", prompt)
        session.enqueue.generate()
        stored(session)
    jobs = session.jobs
    qtbot.waitUntil(lambda: jobs.jobs()[1].state == JobState.FINISHED, timeout=30_000)
    assert jobs.jobs()[0].state == JobState.INTERRUPTED
    assert "launch failure" in str(session.notices.all()[-1].message)


@pytest.mark.skipif(sys.platform == "win32", reason="no signal stops a process there")
def test_f64_a_job_goes_on_after_its_engine_slept(dying: Stage, qtbot: QtBot) -> None:
    """Stopped and continued as a laptop's lid does it to a process: the same job ends with the same picture."""
    session = dying.session
    session.draft.set("prompt", "a horse")
    session.draft.set("steps", 60)
    session.enqueue.generate()
    stored(session)
    seen: list[object] = []
    session.running.progressed.connect(lambda progress, job: seen.append(progress))
    qtbot.waitUntil(lambda: len(seen) > 3, timeout=20_000)
    pid = dying.engine.pid  # type: ignore[attr-defined]
    os.kill(pid, signal.SIGSTOP)
    qtbot.wait(300)
    count = len(seen)
    qtbot.wait(300)
    assert len(seen) == count and session.running.in_view is not None, "it waits, and nothing is given up"
    os.kill(pid, signal.SIGCONT)
    qtbot.waitUntil(lambda: session.jobs.jobs()[0].state == JobState.FINISHED, timeout=20_000)
    assert not [notice for notice in session.notices.all() if notice.action]


@pytest.mark.skipif(sys.platform == "win32", reason="no signal stops a process there")
def test_f51_a_job_that_was_stopped_is_not_offered_again_when_its_engine_dies(dying: Stage, qtbot: QtBot) -> None:
    session = dying.session
    session.draft.set("prompt", "a horse")
    session.draft.set("steps", 60)
    session.enqueue.generate()
    stored(session)
    qtbot.waitUntil(lambda: session.running.preview is not None, timeout=20_000)
    pid = dying.engine.pid  # type: ignore[attr-defined]
    os.kill(pid, signal.SIGSTOP)  # it does not hear the word
    session.dispatch.stop()
    os.kill(pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: session.running.in_view is None, timeout=20_000)
    assert session.jobs.jobs()[0].state == JobState.CANCELLED and not session.jobs.held
    assert [notice.action for notice in session.notices.all()][-1:] == [None], "it is told, and nothing to resume"


def test_f51_who_resumes_before_a_picture_is_saved_makes_it_once(dying: Stage, qtbot: QtBot) -> None:
    session, library = dying.session, dying.library
    go_on, add = threading.Event(), library.add

    def slow(image: GeneratedImage) -> object:
        go_on.wait(60)
        return add(image)

    library.add = slow  # type: ignore[method-assign, assignment]
    session.draft.set("prompt", "exits")
    session.draft.set("columns", 2)
    session.enqueue.generate()
    stored(session)
    qtbot.waitUntil(lambda: session.jobs.jobs()[0].state == JobState.INTERRUPTED, timeout=20_000)
    asked: list[Job] = []
    session.workers.first.submit = asked.append  # type: ignore[method-assign]
    session.jobs.resume()
    stored(session)
    assert [job.remaining() for job in asked] == [((1, asked[0].request.single(1)),)]
    go_on.set()
    qtbot.waitUntil(lambda: session.jobs.jobs()[0].done == (0,))


def test_f04_f51_an_interrupted_job_does_not_make_again_what_waits_for_a_disk(dying: Stage, qtbot: QtBot) -> None:
    session, library = dying.session, dying.library
    library.failing = True
    session.draft.set("prompt", "exits")
    session.draft.set("columns", 2)
    session.enqueue.generate()
    stored(session)
    qtbot.waitUntil(lambda: len(session.saving.unsaved) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: session.jobs.jobs()[0].state == JobState.INTERRUPTED, timeout=20_000)
    asked: list[Job] = []
    session.workers.first.submit = asked.append  # type: ignore[method-assign]
    session.jobs.resume()
    qtbot.waitUntil(lambda: session.jobs.paused and len(session.saving.unsaved) == 1)  # tried once more, in vain
    stored(session)
    assert not asked, "it would fill no disk"
    library.failing = False
    session.jobs.resume()
    qtbot.waitUntil(lambda: bool(asked))
    assert [job.remaining() for job in asked] == [((1, asked[0].request.single(1)),)]
    assert session.jobs.jobs()[0].done == (0,)


def dies_after_the_first_of_three(dying: Stage, qtbot: QtBot) -> JobQueue:
    session = dying.session
    session.draft.set("prompt", "exits")
    session.draft.set("columns", 3)
    session.enqueue.generate()
    stored(session)
    jobs = session.jobs
    qtbot.waitUntil(lambda: jobs.jobs()[0].done == (0,) and bool(jobs.held), timeout=20_000)
    return jobs


def test_f51_what_is_in_view_goes_on_with_the_pictures_it_had(dying: Stage, qtbot: QtBot) -> None:
    session, jobs = dying.session, dies_after_the_first_of_three(dying, qtbot)
    jobs.open.rows[0] = replace(jobs.jobs()[0], request=replace(jobs.jobs()[0].request, prompt="a cured horse"))
    jobs.resume()
    qtbot.waitUntil(lambda: len(dying.library.saved) == 3, timeout=20_000)
    qtbot.waitUntil(lambda: len(session.running.records) == 3)
    assert [image.index for image in session.running.images] == [0, 1, 2], (
        "who looks elsewhere and back sees all of them"
    )


def test_f51_a_job_that_is_edited_before_it_goes_on_has_none_of_its_old_pictures(dying: Stage, qtbot: QtBot) -> None:
    session, jobs = dying.session, dies_after_the_first_of_three(dying, qtbot)
    assert jobs.edit(1)
    jobs.end_edit(replace(jobs.jobs()[0].request, prompt="a cured horse", columns=2))
    jobs.resume()
    qtbot.waitUntil(lambda: len(dying.library.saved) == 3, timeout=20_000)
    qtbot.waitUntil(lambda: len(session.running.records) == 2)
    assert [image.request.prompt for image in session.running.images] == ["a cured horse"] * 2
    assert [record.request.prompt for record in session.running.records] == ["a cured horse"] * 2


def test_f51_an_engine_that_dies_before_any_order_promises_to_keep_none(qtbot: QtBot, make_stage: MakeStage) -> None:
    engine = SlowToStart()
    engine.failure = EngineLost("The engine stopped while it worked ({reason}).", "It is kept.", reason="SIGKILL")
    engine.started.set()
    session = make_stage(engine=engine).session
    qtbot.waitUntil(lambda: bool(session.notices.all()))
    (notice,) = session.notices.all()
    assert "(SIGKILL)" in str(notice.message) and str(notice.hint) == "The next order starts a new engine."


needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="no signal stops a process there")


@needs_signals
def test_f65_a_hung_engine_is_told_ended_by_stop_and_its_job_offered_again(hanging: Hanging, qtbot: QtBot) -> None:
    session = hanging.stage.session
    hanging.order("stopped")
    qtbot.waitUntil(lambda: session.running.preview is not None, timeout=20_000)
    child = psutil.Process(hanging.engine.pid)
    hanging.clock.now += 11
    qtbot.waitUntil(lambda: bool(session.notices.all()))
    (notice,) = session.notices.all()
    assert (str(notice.message), notice.action) == ("No answer from the engine for 11 s.", STOP_JOB)
    qtbot.wait(50)
    assert session.running.in_view is not None and child.is_running(), "it is never ended without a word"

    assert notice.job_id is not None
    hanging.clock.tick = 0.1
    session.dispatch.stop_job(notice.job_id)
    qtbot.waitUntil(lambda: session.running.in_view is None, timeout=10_000)
    assert not child.is_running()
    assert session.jobs.jobs()[0].state == JobState.INTERRUPTED
    assert [notice.action for notice in session.notices.all()] == ["resume_queue"]

    hanging.clock.tick = 0
    hanging.order("a horse")
    qtbot.waitUntil(lambda: session.jobs.jobs()[1].state == JobState.FINISHED, timeout=20_000)
    cured = replace(session.jobs.jobs()[0].request, prompt="a cured horse")
    session.jobs.open.rows[0] = replace(session.jobs.jobs()[0], request=cured)
    session.jobs.resume()
    qtbot.waitUntil(lambda: session.jobs.jobs()[0].state == JobState.FINISHED, timeout=20_000)


@needs_signals
def test_f65_an_engine_that_answers_again_is_told_no_longer(hanging: Hanging, qtbot: QtBot) -> None:
    session = hanging.stage.session
    hanging.order("stopped")
    qtbot.waitUntil(lambda: session.running.preview is not None, timeout=20_000)
    pid = hanging.engine.pid
    assert pid is not None
    hanging.clock.now += 11
    qtbot.waitUntil(lambda: bool(session.notices.all()))
    os.kill(pid, signal.SIGCONT)
    qtbot.waitUntil(lambda: session.jobs.jobs()[0].state == JobState.FINISHED, timeout=20_000)
    assert session.notices.all() == []


@needs_signals
def test_f52_f65_closing_ends_a_hung_engine_and_offers_its_job_again(hanging: Hanging, qtbot: QtBot) -> None:
    session = hanging.stage.session
    hanging.order("stopped")
    qtbot.waitUntil(lambda: session.running.preview is not None, timeout=20_000)
    child = psutil.Process(hanging.engine.pid)
    began = time.monotonic()
    hanging.clock.tick = 0.1
    assert session.close(60)
    assert time.monotonic() - began < 10 and not child.is_running()
    assert session.jobs.jobs()[0].state == JobState.INTERRUPTED


def test_f66_a_garbled_answer_costs_its_engine_and_no_job(dying: Stage, qtbot: QtBot) -> None:
    session = dying.session
    for prompt in ("flipped", "a horse"):
        session.draft.set("prompt", prompt)
        session.enqueue.generate()
        stored(session)
    jobs = session.jobs
    qtbot.waitUntil(lambda: jobs.jobs()[1].state == JobState.FINISHED, timeout=30_000)
    assert jobs.jobs()[0].state == JobState.INTERRUPTED
    notice = session.notices.all()[-1]
    assert (notice.action, "could not be read" in str(notice.message)) == ("resume_queue", True)


@needs_signals
def test_f65_a_start_that_hangs_is_told_and_ended_by_stop(make_stage: MakeStage, qtbot: QtBot, tmp_path: Path) -> None:
    clock = Clock()
    silent = [sys.executable, "-c", "import os, signal; os.kill(os.getpid(), signal.SIGSTOP)"]
    engine = ProcessEngine(silent, tmp_path / "engine.log", clock=clock)
    engine.released = threading.Event()  # type: ignore[attr-defined] - what make_stage sets at the end
    session = make_stage(engine=engine).session
    session.draft.set("prompt", "a horse")
    session.enqueue.generate()
    stored(session)
    qtbot.waitUntil(lambda: engine.pid is not None)
    child = psutil.Process(engine.pid)
    clock.tick = 0.2
    qtbot.waitUntil(lambda: bool(session.notices.all()))
    assert session.notices.all()[-1].action == STOP_JOB
    session.dispatch.stop()
    qtbot.waitUntil(lambda: not child.is_running(), timeout=10_000)
    qtbot.waitUntil(lambda: session.running.in_view is None)
    assert session.jobs.jobs()[0].state == JobState.INTERRUPTED
    (notice,) = session.notices.all()
    assert "did not answer while it started" in str(notice.message) and notice.action == "resume_queue"
