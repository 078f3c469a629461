"""The queue's writes off the UI thread: in order, shown when stored, made good for, and all done at the end."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from sddesk.core.errors import SddeskError
from sddesk.core.request import GenerationRequest
from sddesk.session.generation.job import Job, JobState
from sddesk.session.generation.queue import JobQueue
from sddesk.session.generation.queue_store import QueueStore
from tests.fakes import stored
from tests.session.conftest import Stage

REQUEST = GenerationRequest(prompt="a cat", seed=1, steps=3, width=64, height=64)
Write = tuple[Callable[[], None], Callable[[None], object], Callable[[SddeskError], object]]


class Slow:
    """Keeps each write until the test lets it through, as a slow disk does."""

    def __init__(self) -> None:
        self.writes: list[Write] = []

    def __call__(self, *write: object) -> None:
        self.writes.append(write)  # type: ignore[arg-type]

    def let(self, count: int = 1, *, fail: bool = False) -> None:
        for _ in range(count):
            op, on_done, on_error = self.writes.pop(0)
            if fail:
                on_error(SddeskError("The disk is full."))
            else:
                op()
                on_done(None)

    def let_all(self) -> None:
        while self.writes:
            self.let()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[QueueStore]:
    store = QueueStore(tmp_path / "queue.db")
    yield store
    store.close()


@pytest.fixture
def slow() -> Slow:
    return Slow()


@pytest.fixture
def queue(store: QueueStore, slow: Slow) -> JobQueue:
    return JobQueue(store, run=slow)


def states(store: QueueStore) -> dict[int, JobState]:
    return {job.id: job.state for job in store.load()}


def prompts(jobs: list[Job]) -> list[str]:
    return [job.request.prompt for job in jobs]


def test_an_order_is_shown_when_it_is_stored_and_never_when_it_is_refused(
    queue: JobQueue, slow: Slow, store: QueueStore
) -> None:
    told: list[SddeskError] = []
    queue.failed.connect(told.append)
    queue.add(REQUEST)
    second = queue.add(REQUEST)
    assert queue.jobs() == [] and queue.take_next() is None
    slow.let(fail=True)
    assert queue.jobs() == [] and len(told) == 1
    slow.let()
    assert [job.id for job in queue.jobs()] == [second.id] == [*states(store)]


def test_the_disk_knows_that_a_job_runs_before_it_may_start(queue: JobQueue, slow: Slow, store: QueueStore) -> None:
    queue.add(REQUEST)
    slow.let()
    job = queue.take_next()
    assert job is not None
    seen: list[JobState] = []
    queue.writer.when_written(lambda: seen.append(states(store)[job.id]))
    assert not seen
    slow.let_all()
    assert seen == [JobState.RUNNING]


def test_an_order_that_begins_at_once_is_written_once(queue: JobQueue, slow: Slow, store: QueueStore) -> None:
    queue.can_begin = lambda: not queue.running()
    queue.changed.connect(lambda: None if queue.running() else queue.take_next())
    first, second = queue.add_all([REQUEST, REQUEST])
    assert len(slow.writes) == 1 and queue.jobs() == []
    slow.let()
    assert [job.id for job in queue.running()] == [first.id] and queue.waiting() == [second]
    seen: list[JobState] = []
    queue.writer.when_written(lambda: seen.append(states(store)[first.id]))
    assert seen == [JobState.RUNNING] and not slow.writes, "the disk knows it already"
    assert store.load() == queue.jobs()
    queue.close(first.id, JobState.FINISHED)
    slow.let()
    assert states(store) == {first.id: JobState.FINISHED, second.id: JobState.QUEUED}


def test_an_order_that_was_to_begin_and_did_not_waits_on_the_disk_too(
    queue: JobQueue, slow: Slow, store: QueueStore
) -> None:
    queue.can_begin = lambda: True
    job = queue.add(REQUEST)
    other = queue.add(REQUEST)  # only one takes the engine
    queue.pause()
    slow.let(2)
    assert queue.waiting() == [job, other]
    slow.let_all()
    assert states(store) == {job.id: JobState.QUEUED, other.id: JobState.QUEUED}


def test_an_order_that_was_to_begin_and_could_not_be_stored_leaves_the_engine_to_the_next(
    queue: JobQueue, slow: Slow, store: QueueStore
) -> None:
    queue.can_begin = lambda: True
    queue.add(REQUEST)
    slow.let(fail=True)
    assert queue.jobs() == []
    queue.changed.connect(lambda: queue.take_next())
    job = queue.add(REQUEST)
    slow.let()
    assert queue.running() == [queue.job(job.id)] and not slow.writes


@pytest.mark.parametrize("written", [False, True])
def test_an_order_that_begins_at_once_is_offered_again_after_a_kill(
    tmp_path: Path, slow: Slow, store: QueueStore, written: bool
) -> None:
    queue = JobQueue(store, run=slow)
    queue.can_begin = lambda: True
    job = queue.add(REQUEST)
    if written:
        slow.writes[0][0]()  # and the program dies before the window hears of it
    again = JobQueue(QueueStore(tmp_path / "queue.db"))
    assert [row.id for row in again.held] == ([job.id] if written else [])
    assert again.running() == [] and again.paused == written


def test_an_edited_job_that_is_cancelled_meanwhile_stays_cancelled(
    queue: JobQueue, slow: Slow, store: QueueStore
) -> None:
    job = queue.add(REQUEST)
    slow.let()
    queue.edit(job.id)
    queue.end_edit(replace(REQUEST, prompt="a dog"))
    queue.cancel(job.id)
    slow.let_all()
    assert states(store) == {job.id: JobState.CANCELLED}
    queue.reopen([job])
    slow.let_all()
    assert store.load() == queue.jobs() == [job]


def test_what_failed_to_be_stored_goes_with_the_next_write_as_it_is_by_then(
    queue: JobQueue, slow: Slow, store: QueueStore
) -> None:
    first, second = queue.add_all([replace(REQUEST, columns=3)] * 2)
    slow.let()
    assert queue.take_next() is not None
    queue.picture_saved(first.id, 0, 1.0)  # handed over before the failure of the one above is known
    queue.move([second.id], 0)
    slow.let(fail=True)
    slow.let(2, fail=True)
    queue.close(first.id, JobState.FINISHED)
    slow.let()
    (one, other) = sorted(store.load(), key=lambda job: job.id)
    assert (one.state, one.done, one.seconds) == (JobState.FINISHED, (0,), 1.0)
    assert other == queue.job(second.id) and not slow.writes


def test_a_failure_told_late_does_not_bring_back_an_older_state(queue: JobQueue, slow: Slow, store: QueueStore) -> None:
    job = queue.add(REQUEST)
    slow.let()
    queue.take_next()
    queue.close(job.id, JobState.FINISHED)
    slow.let(fail=True)
    queue.add(REQUEST)
    slow.let_all()
    queue.writer.finish(lambda: None)
    assert states(store)[job.id] == JobState.FINISHED


def test_a_job_that_is_cancelled_while_its_edit_is_stored_stays_cancelled(
    queue: JobQueue, slow: Slow, store: QueueStore
) -> None:
    job = queue.add(REQUEST)
    slow.let()
    queue.edit(job.id)
    queue.end_edit(replace(REQUEST, prompt="a dog"))
    assert prompts(queue.waiting()) == ["a cat"] and queue.take_next() is None, "it waits for the disk"
    queue.cancel(job.id)
    slow.let_all()
    assert queue.job(job.id).state == JobState.CANCELLED  # type: ignore[union-attr]
    assert states(store) == {job.id: JobState.CANCELLED}


def test_an_edit_that_is_refused_is_still_being_made(queue: JobQueue, slow: Slow, store: QueueStore) -> None:
    job = queue.add(REQUEST)
    slow.let()
    queue.edit(job.id)
    queue.end_edit(replace(REQUEST, prompt="a dog"))
    slow.let(fail=True)
    assert queue.editing is not None and prompts(store.load()) == ["a cat"]
    queue.end_edit(replace(REQUEST, prompt="a dog"))
    slow.let_all()
    assert queue.editing is None and prompts(queue.waiting()) == prompts(store.load()) == ["a dog"]


def test_the_window_never_waits_for_the_disk(qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every write of a session but the last, at its end, is made on the queue's own thread."""
    threads: set[str] = set()
    write = QueueStore.write

    def slowly(store: QueueStore, **values: Any) -> None:
        threads.add(threading.current_thread().name)
        time.sleep(0.02)
        write(store, **values)

    monkeypatch.setattr(QueueStore, "write", slowly)
    jobs = stage.session.jobs
    ordered = jobs.add_all([replace(REQUEST, prompt="wait"), *[REQUEST] * 3])
    qtbot.waitUntil(lambda: stage.session.running.in_view is not None)
    jobs.move([ordered[3].id], 1)
    jobs.duplicate(ordered[1].id, replace(REQUEST, prompt="a copy"))
    jobs.cancel(ordered[2].id)
    stored(stage.session)
    assert [job.id for job in jobs.waiting()] == [ordered[3].id, ordered[1].id, 5]
    stage.engine.released.set()
    qtbot.waitUntil(lambda: not stage.session.busy and not jobs.waiting(), timeout=10_000)
    assert threads == {"sddesk-queue"}


def test_who_stops_a_job_before_the_disk_knows_of_it_is_heard(
    qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    write = QueueStore.write

    def slowly(store: QueueStore, **values: Any) -> None:
        if any(job.state == JobState.RUNNING for job in values.get("put", ())):
            gate.wait(60)
        write(store, **values)

    monkeypatch.setattr(QueueStore, "write", slowly)
    stage.session.jobs.pause()  # else it would be stored as running before anybody sees it
    job = stage.session.jobs.add(replace(REQUEST, prompt="wait"))
    stored(stage.session)
    stage.session.jobs.resume()
    qtbot.waitUntil(lambda: stage.session.running.in_view is not None)
    stage.session.dispatch.stop()
    gate.set()
    qtbot.waitUntil(lambda: stage.session.jobs.job(job.id).state == JobState.CANCELLED)  # type: ignore[union-attr]
    assert stage.engine.requests == [] and not stage.session.running.stopping


def test_closing_waits_for_what_was_ordered(make_stage: Callable[..., Stage], tmp_path: Path) -> None:
    stage = make_stage()
    stage.session.jobs.pause()
    stage.session.jobs.add_all([REQUEST] * 50)
    stage.session.jobs.add(replace(REQUEST, prompt="the last"))
    assert stage.session.close(60)
    with sqlite3.connect(tmp_path / "queue.db") as db:
        assert db.execute("SELECT count(*) FROM jobs").fetchone() == (51,)
    db.close()


def test_closing_keeps_the_place_of_a_variation_that_was_ordered_just_before(
    qtbot: QtBot, make_stage: Callable[..., Stage], tmp_path: Path
) -> None:
    stage = make_stage()
    jobs = stage.session.jobs
    jobs.pause()
    ordered = jobs.add_all([REQUEST] * 3)
    qtbot.waitUntil(lambda: len(jobs.waiting()) == 3)
    jobs.duplicate(ordered[0].id, replace(REQUEST, prompt="a variation"))
    assert stage.session.close(60)
    store = QueueStore(tmp_path / "queue.db")
    assert prompts(store.load()) == ["a cat", "a variation", "a cat", "a cat"]
    store.close()


def test_f11_while_another_program_holds_the_file_the_window_goes_on_and_the_order_comes(
    qtbot: QtBot, stage: Stage, tmp_path: Path
) -> None:
    stage.session.jobs.pause()
    stored(stage.session)
    other = sqlite3.connect(tmp_path / "queue.db")
    other.execute("BEGIN EXCLUSIVE")
    began = time.monotonic()
    stage.session.jobs.add(REQUEST)
    for _ in range(20):
        QCoreApplication.processEvents()
    assert time.monotonic() - began < 2 and stage.session.jobs.jobs() == []
    other.rollback()
    other.close()
    qtbot.waitUntil(lambda: len(stage.session.jobs.jobs()) == 1)


def test_f11_a_file_that_stays_locked_refuses_the_order_in_words(qtbot: QtBot, stage: Stage, tmp_path: Path) -> None:
    stored(stage.session)
    other = sqlite3.connect(tmp_path / "queue.db")
    other.execute("BEGIN EXCLUSIVE")
    stage.session.jobs.add(REQUEST)
    qtbot.waitUntil(
        lambda: any("locked" in str(notice.message) for notice in stage.session.notices.all()), timeout=10_000
    )
    assert stage.session.jobs.jobs() == []
    other.rollback()
    other.close()


def test_an_order_crosses_to_the_thread_of_the_queue_once(
    qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between *Generate* and the engine lies one write, which says that the job runs."""
    qtbot.waitUntil(stage.session.dispatch._can_begin)
    writes: list[list[JobState]] = []
    crossings: list[object] = []
    write, writer = QueueStore.write, stage.session.jobs.writer
    run = writer._run
    monkeypatch.setattr(writer, "_run", lambda op, *told: (crossings.append(op), run(op, *told)))

    def noted(store: QueueStore, **values: Any) -> None:
        writes.append([job.state for job in values.get("put", ())])
        write(store, **values)

    monkeypatch.setattr(QueueStore, "write", noted)
    stage.session.jobs.add(replace(REQUEST, prompt="wait"))
    qtbot.waitUntil(lambda: stage.engine.requests != [])
    assert writes == [[JobState.RUNNING]] and len(crossings) == 1
    stage.engine.released.set()
    qtbot.waitUntil(lambda: not stage.session.jobs.running())
