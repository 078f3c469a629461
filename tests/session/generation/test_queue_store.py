"""The queue's file: damage is put aside, a foreign or locked file is left alone, a full disk is told."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from sddesk.core.errors import SddeskError
from sddesk.core.request import GenerationRequest
from sddesk.session.generation.job import Job, JobState
from sddesk.session.generation.queue import JobQueue
from sddesk.session.generation.queue_store import QueueStore


def filled(path: Path, count: int = 3) -> None:
    store = QueueStore(path)
    store.put(*[Job(id=n + 1, request=GenerationRequest(prompt="p" * 2000, seed=n)) for n in range(count)])
    store.close()


def test_a_damaged_page_puts_the_file_aside(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    filled(path, 30)
    data = bytearray(path.read_bytes())
    data[4096:8192] = b"\xa5" * 4096
    path.write_bytes(data)
    store = QueueStore(path)
    assert store.load() == []
    assert store.put_aside is not None and store.put_aside.read_bytes() == bytes(data)
    assert store.problem is None
    store.close()


def test_f11_a_locked_file_is_left_where_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sddesk.session.generation.queue_store.LOCK_SECONDS", 0.0)
    path = tmp_path / "queue.db"
    filled(path)
    other = sqlite3.connect(path)
    other.execute("BEGIN EXCLUSIVE")
    store = QueueStore(path)
    assert store.put_aside is None
    assert store.problem is not None and "queue.db" in str(store.problem)
    store.put(Job(id=1, request=GenerationRequest(prompt="still works", seed=1)))
    other.rollback()
    other.close()
    store.close()
    assert len(QueueStore(path).load()) == 3


def test_f09_a_file_of_a_newer_version_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    filled(path)
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 999")
    db.close()
    before = path.read_bytes()
    store = QueueStore(path)
    assert store.problem is not None and "newer" in str(store.problem)
    store.close()
    assert path.read_bytes() == before


def test_f06_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    store = QueueStore(tmp_path / "file" / "queue.db")
    assert store.problem is not None
    store.close()


def test_f05_a_change_that_cannot_be_stored_is_told_and_the_queue_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = QueueStore(tmp_path / "queue.db")
    queue = JobQueue(store)
    job_id = queue.add(GenerationRequest(prompt="a", seed=1)).id
    told: list[SddeskError] = []
    queue.failed.connect(told.append)

    def full(**_: object) -> None:
        raise SddeskError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(store, "write", full)
        job = queue.take_next()
        assert job is not None and job.state == JobState.RUNNING
        queue.close(job_id, JobState.FINISHED)
        assert queue.jobs()[0].state == JobState.FINISHED
        assert len(told) == 2
    assert [job.state for job in store.load()] == [JobState.QUEUED]
    other = queue.add(GenerationRequest(prompt="b", seed=1)).id
    queue.cancel(other)
    assert [job.state for job in store.load()] == [JobState.FINISHED, JobState.CANCELLED], "made good for"
    store.close()
    assert len(told) == 2


def test_clearing_500_jobs_is_one_change(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    filled(path, 500)
    queue = JobQueue(store := QueueStore(path))
    changes: list[None] = []
    queue.changed.connect(lambda: changes.append(None))
    queue.cancel(*[job.id for job in queue.waiting()])
    assert len(changes) == 1
    assert {job.state for job in store.load()} == {JobState.CANCELLED}
    store.close()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFO here")
def test_b18_a_pipe_in_the_place_of_the_queue_is_told_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "queue.db")
    store = QueueStore(tmp_path / "queue.db")
    assert store.problem is not None and "it is a pipe" in str(store.problem)
    store.close()


def test_a_change_of_one_job_does_not_read_the_whole_queue(tmp_path: Path) -> None:
    """With a hundred thousand orders each of their changes would, and storing them would take their square."""
    store = QueueStore(tmp_path / "queue.db")
    run: list[str] = []
    store._db.set_trace_callback(run.append)  # pyright: ignore[reportPrivateUsage]
    jobs = [Job(id=n, request=GenerationRequest(prompt="a", seed=n)) for n in range(50, 0, -1)]
    store.put(*jobs)
    assert sum("max(" in statement for statement in run) == 1
    run.clear()
    store.put(replace(jobs[0], state=JobState.RUNNING))
    assert not any("max(" in statement for statement in run)
    store.put(replace(jobs[1], id=51))
    assert [job.id for job in store.load()] == [*range(50, 0, -1), 51]
    assert store.load()[0].state == JobState.RUNNING
    store.close()
