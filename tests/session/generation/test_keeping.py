"""What a person would otherwise lose: unsaved pictures, a locked seed, steady typing, jobs of the last start."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage
from sddesk.core.messages import Message
from sddesk.core.record import ImageRecord
from sddesk.session.generation.job import Job
from sddesk.session.generation.queue import JobState
from sddesk.session.generation.worker import GenerationWorker
from sddesk.session.state_file import StateFile, read_state, write_state
from tests.fakes import ScriptedEngine, located, stored
from tests.session.conftest import Stage
from tests.session.test_app_session import ends_as, order, state

MakeStage = Callable[..., Stage]


def test_f04_closing_with_unsaved_pictures_offers_their_job_again(qtbot: QtBot, make_stage: MakeStage) -> None:
    first = make_stage()
    first.library.failing = True
    job_id = order(first, "a", seed_random=False, seed=5)
    qtbot.waitUntil(lambda: len(first.session.saving.unsaved) == 1)
    ends_as(qtbot, first, job_id, JobState.FINISHED)
    assert first.session.close(60)
    second = make_stage()
    assert state(second, job_id) == JobState.INTERRUPTED
    second.session.jobs.resume()
    qtbot.waitUntil(lambda: [image.request.seed for image in second.library.saved] == [5])


def test_f04_too_many_unsaved_pictures_interrupt_the_batch(
    qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sddesk.session.generation.saving.UNSAVED_BYTES", 1)
    refuses, add = threading.Event(), stage.library.add

    def slow(image: GeneratedImage) -> ImageRecord:
        assert refuses.wait(60)
        return add(image)

    monkeypatch.setattr(stage.library, "add", slow)
    stage.library.failing = True
    first, second = order(stage, "a"), order(stage, "wait")
    ends_as(qtbot, stage, first, JobState.FINISHED)
    qtbot.waitUntil(lambda: len(stage.engine.requests) == 2)
    refuses.set()
    ends_as(qtbot, stage, second, JobState.INTERRUPTED)
    assert stage.session.jobs.paused


def test_saving_at_last_ends_the_pause_and_its_notice(qtbot: QtBot, stage: Stage) -> None:
    stage.library.failing = True
    job_id = order(stage, "a")
    qtbot.waitUntil(lambda: len(stage.session.saving.unsaved) == 1)
    stage.library.failing = False
    stage.session.saving.retry()
    qtbot.waitUntil(lambda: not stage.session.jobs.paused)
    assert not stage.session.notices.all()
    job = stage.session.jobs.job(job_id)
    assert job is not None and job.done == (0,)


def test_f04_who_resumes_the_queue_tries_to_save_once_more(qtbot: QtBot, stage: Stage) -> None:
    stage.library.failing = True
    first = order(stage, "a")
    qtbot.waitUntil(lambda: len(stage.session.saving.unsaved) == 1)
    stage.session.jobs.resume()
    qtbot.waitUntil(lambda: stage.session.jobs.paused and len(stage.session.saving.unsaved) == 1)  # as full as before
    second = order(stage, "b")
    stage.library.failing = False
    stage.session.jobs.resume()
    ends_as(qtbot, stage, second, JobState.FINISHED)
    qtbot.waitUntil(lambda: len(stage.library.saved) == 2)
    assert [image.request.prompt for image in stage.library.saved] == ["a", "b"]
    job = stage.session.jobs.job(first)
    assert job is not None and job.done == (0,) and not stage.session.saving.unsaved


def test_jobs_of_the_last_start_wait_while_a_new_one_runs(qtbot: QtBot, make_stage: MakeStage) -> None:
    first = make_stage(start=False)
    old = order(first, "old")
    assert first.session.close(60)
    second = make_stage()
    new = order(second, "new")
    ends_as(qtbot, second, new, JobState.FINISHED)
    assert state(second, old) == JobState.QUEUED
    second.session.jobs.resume()
    assert not second.session.notices.all(), "nothing is left to resume"
    ends_as(qtbot, second, old, JobState.FINISHED)


def test_vary_leaves_a_locked_seed_locked(stage: Stage) -> None:
    stage.session.draft.set("seed", 7)
    stage.session.draft.set("seed_random", False)
    stage.session.enqueue.vary()
    stored(stage.session)
    assert (stage.session.draft.get("seed"), stage.session.draft.get("seed_random")) == (7, False)
    assert stage.session.jobs.jobs()[0].request.seed != 7


def test_steady_typing_does_not_put_off_storing(make_stage: MakeStage, monkeypatch: pytest.MonkeyPatch) -> None:
    session = make_stage(start=False).session
    starts: list[None] = []
    start = session.remembered._timer.start
    monkeypatch.setattr(session.remembered._timer, "start", lambda: (starts.append(None), start()))
    for length in range(1, 20):
        session.draft.set("prompt", "a" * length)
    assert len(starts) == 1


def test_the_state_is_written_beside_the_window(
    qtbot: QtBot, make_stage: MakeStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[str] = []

    def write(path: Path, data: dict[str, object]) -> None:
        threads.append(threading.current_thread().name)
        write_state(path, data)

    monkeypatch.setattr("sddesk.session.state_file.write_state", write)
    session = make_stage().session
    session.draft.set("prompt", "typed")
    qtbot.waitUntil(lambda: threads != [])
    assert threads == ["sddesk-library"]


def test_the_last_words_before_closing_are_kept_however_slow_the_disk_is(
    make_stage: MakeStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(path: Path, data: dict[str, object]) -> None:
        begun.set()
        assert go_on.wait(60)
        write_state(path, data)

    first = make_stage(start=False).session
    with monkeypatch.context() as patched:
        patched.setattr("sddesk.session.state_file.write_state", slow)
        first.draft.set("prompt", "old")
        first.remembered._write_beside()
        assert begun.wait(60)
        first.draft.set("prompt", "new")
        threading.Timer(0.1, go_on.set).start()
        assert first.close(60)
    assert make_stage(start=False).session.draft.get("prompt") == "new"


def test_a_write_that_comes_late_does_not_undo_a_later_one(tmp_path: Path) -> None:
    file = StateFile(tmp_path / "state.json")
    old, new = file.write({"draft": 1}), file.write({"draft": 2})
    new()
    old()
    assert read_state(tmp_path / "state.json") == ({"draft": 2}, None)


def test_a_state_that_cannot_be_stored_is_told(qtbot: QtBot, stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "state.json").mkdir()
    stage.session.draft.set("prompt", "typed")
    qtbot.waitUntil(lambda: stage.session.notices.all() != [])
    assert "The draft cannot be stored" in str(stage.session.notices.all()[0].message)
    (tmp_path / "state.json").rmdir()


def test_why_no_card_is_used_is_told_once_a_machine(qtbot: QtBot, make_stage: MakeStage) -> None:
    engine = ScriptedEngine()
    note = Message("No card here.")
    report = replace(engine.describe(lambda: False), note=note)
    engine.describe = lambda _cancelled, _on_progress: report  # type: ignore[method-assign]
    first = make_stage(engine=engine).session
    qtbot.waitUntil(lambda: first.device.report is not None)
    assert [notice.message for notice in first.notices.all()] == [note]
    assert first.close(60)
    second = make_stage(engine=engine).session
    qtbot.waitUntil(lambda: second.device.report is not None)
    assert second.notices.all() == []
    assert second.device.report is not None and second.device.report.note == note
    assert second.close(60)
    report = replace(report, name="Another")
    third = make_stage(engine=engine).session
    qtbot.waitUntil(lambda: third.notices.all() != [])


def test_a_failure_crosses_without_its_frames(qtbot: QtBot, stage: Stage) -> None:
    told: list[SddeskError] = []
    stage.session.workers.first.job_failed.connect(lambda _id, error: told.append(error))
    ends_as(qtbot, stage, order(stage, "fail"), JobState.FAILED)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert told[0].__traceback__ is None and told[0].__context__ is None
    assert str(told[0]) == "The scripted engine cannot make fail. Ask for less."


def test_the_engine_is_made_on_the_workers_thread_only(qtbot: QtBot, stage: Stage) -> None:
    made: list[str] = []

    def make() -> ScriptedEngine:
        made.append(threading.current_thread().name)
        return ScriptedEngine()

    worker = GenerationWorker(make, located)
    worker.start()
    request = stage.session.draft.to_request()
    with qtbot.waitSignal(worker.job_finished):
        worker.submit(Job(id=1, request=request))
    worker.finish()
    assert worker.wait(60_000)
    assert len(made) == 1 and made[0] != threading.main_thread().name


def test_f04_who_pauses_while_what_was_held_is_tried_once_more_finds_the_queue_paused(
    qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, tried, add = stage.session, threading.Event(), stage.library.add
    stage.library.failing = True
    order(stage, "a")
    qtbot.waitUntil(lambda: len(session.saving.unsaved) == 1)
    waiting = order(stage, "b")

    def slow(image: GeneratedImage) -> ImageRecord:
        assert tried.wait(60)
        return add(image)

    monkeypatch.setattr(stage.library, "add", slow)
    stage.library.failing = False
    session.jobs.resume()
    session.jobs.pause()
    tried.set()
    qtbot.waitUntil(lambda: not session.saving.job_ids)
    stored(session)
    assert session.jobs.all_paused and state(stage, waiting) == JobState.QUEUED
