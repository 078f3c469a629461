"""A kill between saving a picture and noting it in the queue: the picture is found again, not made twice."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Generator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage
from sddesk.core.request import GenerationRequest
from sddesk.library.library import Library
from sddesk.session.generation.job import Job
from sddesk.session.generation.queue import JobQueue, JobState
from sddesk.session.generation.queue_store import QueueStore
from sddesk.session.generation.recall import is_doubtful, recall
from sddesk.session.pictures.opening import LibraryOpening
from tests.fakes import PROVENANCE, MemoryLibrary, ScriptedEngine, pixels_of, stored
from tests.session.conftest import Stage
from tests.session.test_app_session import ends_as, order, state

MakeStage = Callable[..., Stage]
KILLED_CHILD = """
import os, signal, sys
from pathlib import Path
from sddesk.core.events import GeneratedImage
from sddesk.core.request import GenerationRequest
from sddesk.library.library import Library
from sddesk.session.generation.job import JobState
from sddesk.session.generation.queue import JobQueue
from sddesk.session.generation.queue_store import QueueStore
from sddesk.session.pictures.opening import LibraryOpening
from tests.fakes import PROVENANCE, pixels_of
home = Path(sys.argv[1])
queue = JobQueue(QueueStore(home / "queue.db"))
queue.add(GenerationRequest(prompt="killed", seed=5, columns=3))
job = queue.take_next()
library = Library(home / "Pictures", home / "data", home / "cache")
for index in range(int(sys.argv[2])):
    one = job.request.single(index)
    library.add(GeneratedImage(request=one, pixels=pixels_of(one.seed), seconds=1.0, provenance=PROVENANCE))
if sys.argv[3] == "finished":
    queue.close(job.id, JobState.FINISHED)
os.kill(os.getpid(), signal.SIGKILL)
"""
REQUEST = GenerationRequest(prompt="a", seed=5, columns=3)
NOW = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def killed(tmp_path: Path, make_stage: MakeStage) -> Callable[[int, str], Stage]:
    """The next start after a kill with so many pictures saved and none noted."""

    def start(saved: int, how: str) -> Stage:
        child = subprocess.run([sys.executable, "-c", KILLED_CHILD, str(tmp_path), str(saved), how], check=False)
        assert child.returncode == -signal.SIGKILL
        library = Library(tmp_path / "Pictures", tmp_path / "data", tmp_path / "cache")
        return make_stage(library=library)

    return start


def made(stage: Stage) -> list[int]:
    return [request.seed for request in stage.engine.requests]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no such kill")
@pytest.mark.parametrize("how", ["running", "finished"])
def test_f03_what_was_saved_before_the_kill_is_not_made_twice(
    qtbot: QtBot, killed: Callable[[int, str], Stage], how: str
) -> None:
    stage = killed(2, how)
    qtbot.waitUntil(lambda: [notice.action for notice in stage.session.notices.all()] == ["resume_queue"])
    assert state(stage, 1) == JobState.INTERRUPTED
    stage.session.jobs.resume()
    ends_as(qtbot, stage, 1, JobState.FINISHED)
    assert made(stage) == [7]
    qtbot.waitUntil(lambda: stage.session.gallery.rowCount() == 3)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no such kill")
def test_f03_a_job_that_was_all_saved_is_finished(qtbot: QtBot, killed: Callable[[int, str], Stage]) -> None:
    stage = killed(3, "running")
    ends_as(qtbot, stage, 1, JobState.FINISHED)
    assert stage.session.notices.all() == [] and made(stage) == []


class SlowLibrary(MemoryLibrary):
    """Its scan takes until `scanned` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.scanned = threading.Event()

    def scanning(self, *, reread: bool = False) -> Generator[int, None, object]:
        self.scanned.wait(60)
        yield 0


def test_f03_who_resumes_before_the_look_waits_for_it(qtbot: QtBot, make_stage: MakeStage) -> None:
    first = make_stage()
    first.session.draft.set("prompt", "wait")
    first.session.enqueue.generate()
    stored(first.session)
    qtbot.waitUntil(lambda: bool(first.engine.requests))
    assert first.session.close(60)
    library = SlowLibrary()
    second = make_stage(library=library, engine=ScriptedEngine())
    qtbot.waitUntil(lambda: second.session.device.report is not None)
    second.session.jobs.resume()
    qtbot.wait(50)
    assert made(second) == []
    library.scanned.set()
    qtbot.waitUntil(lambda: len(made(second)) == 1)
    second.engine.released.set()


def test_f03_who_resumes_before_the_look_has_only_what_is_missing_made(qtbot: QtBot, make_stage: MakeStage) -> None:
    first = make_stage()
    first.session.draft.set("prompt", "wait")
    first.session.draft.set("columns", 3)
    first.session.enqueue.generate()
    stored(first.session)
    qtbot.waitUntil(lambda: bool(first.engine.requests))
    request = first.engine.requests[0]
    assert first.session.close(60)
    library = SlowLibrary()
    for index in (0, 1):
        record_of(library, request.single(index), datetime.now(UTC))
    second = make_stage(library=library, engine=ScriptedEngine())
    second.engine.released.set()
    qtbot.waitUntil(lambda: second.session.device.report is not None)
    second.session.jobs.resume()
    library.scanned.set()
    ends_as(qtbot, second, 1, JobState.FINISHED)
    assert made(second) == [request.seed + 2]


def test_closing_before_a_save_has_ended_offers_the_job_again(qtbot: QtBot, make_stage: MakeStage) -> None:
    library = MemoryLibrary()
    go_on, add = threading.Event(), library.add

    def slow(image: object) -> object:
        go_on.wait(60)
        return add(image)  # type: ignore[arg-type]

    library.add = slow  # type: ignore[method-assign, assignment]
    first = make_stage(library=library)
    first.session.draft.set("steps", 2)
    first.session.enqueue.generate()
    stored(first.session)
    qtbot.waitUntil(lambda: first.session.saving.under_way == [(1, 0)])
    ends_as(qtbot, first, 1, JobState.FINISHED)
    assert not first.session.close(0.2), "the disk does not answer"
    go_on.set()
    first.session.background.close(60)
    second = make_stage(start=False)
    assert state(second, 1) == JobState.INTERRUPTED


def record_of(library: MemoryLibrary, request: GenerationRequest, at: datetime) -> None:
    library.add(GeneratedImage(request=request, pixels=pixels_of(1), seconds=1.0, provenance=PROVENANCE))
    library.records[0] = replace(library.records[0], created_at=at)


def test_a_picture_belongs_to_the_job_whose_request_and_time_it_has() -> None:
    library = MemoryLibrary()
    record_of(library, REQUEST.single(0), NOW - timedelta(hours=1))  # the same order, earlier
    record_of(library, REQUEST.single(1), NOW + timedelta(seconds=1))
    record_of(library, replace(REQUEST.single(2), steps=3), NOW + timedelta(seconds=2))
    hashed = replace(REQUEST.checkpoint, hash="ab" * 32)
    job = Job(id=1, request=replace(REQUEST, checkpoint=hashed), state=JobState.INTERRUPTED, started_at=NOW)
    twin = replace(job, id=2)
    assert recall(library, [job, twin]) == {1: {1: 1.0}, 2: {}}


@pytest.mark.parametrize(
    ("values", "doubtful"),
    [
        ({"state": JobState.INTERRUPTED}, True),
        ({"state": JobState.FINISHED}, True),
        ({"state": JobState.FINISHED, "done": (0, 1, 2)}, False),
        ({"state": JobState.CANCELLED}, False),
        ({"state": JobState.QUEUED}, False),
        ({"state": JobState.INTERRUPTED, "started_at": None}, False),
    ],
)
def test_which_jobs_are_looked_at(values: dict[str, object], doubtful: bool) -> None:
    assert is_doubtful(replace(Job(id=1, request=REQUEST, started_at=NOW), **values)) is doubtful  # type: ignore[arg-type]


def test_a_library_that_cannot_be_opened_does_not_stop_the_queue(
    qtbot: QtBot, make_stage: MakeStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = make_stage()
    first.session.draft.set("prompt", "wait")
    first.session.enqueue.generate()
    stored(first.session)
    qtbot.waitUntil(lambda: bool(first.engine.requests))
    assert first.session.close(60)

    def refuse(_self: LibraryOpening) -> object:
        raise SddeskError("No folder.")

    monkeypatch.setattr(LibraryOpening, "get", refuse)
    second = make_stage(engine=ScriptedEngine())
    second.session.jobs.resume()
    qtbot.waitUntil(lambda: len(made(second)) == 1)
    second.engine.released.set()


def test_a_new_order_does_not_wait_for_the_look_at_what_ended_before(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path
) -> None:
    store = QueueStore(tmp_path / "queue.db")
    queue = JobQueue(store)
    queue.add(REQUEST)
    began = queue.take_next()
    assert began is not None
    queue.close(began.id, JobState.FINISHED)
    store.close()
    library = SlowLibrary()
    stage = make_stage(library=library)
    job = order(stage, "new")
    ends_as(qtbot, stage, job, JobState.FINISHED)
    assert not library.scanned.is_set()
    library.scanned.set()
    qtbot.waitUntil(lambda: state(stage, began.id) == JobState.INTERRUPTED)
