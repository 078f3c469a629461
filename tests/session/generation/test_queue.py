"""The order of the queue and what a person does with it: each change is on the disk before it is seen."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from sddesk.core.families import FLUX1_DEV, SD1, Z_IMAGE_TURBO, ModelFamily
from sddesk.core.inputs import StartPicture
from sddesk.core.models import CheckpointRef
from sddesk.core.request import GenerationRequest
from sddesk.session.generation import queue_store
from sddesk.session.generation.enqueue import MOST_LINES
from sddesk.session.generation.history import KEPT_CLOSED, JobHistory
from sddesk.session.generation.job import Job, JobState
from sddesk.session.generation.pace import Pace
from sddesk.session.generation.queue import JobQueue
from sddesk.session.generation.queue_store import QueueStore
from tests.fakes import STARTER_INFO, stored
from tests.session.conftest import Stage
from tests.session.test_app_session import ends_as, order, state

REQUEST = GenerationRequest(prompt="a cat", seed=1, steps=10, width=64, height=64)


class Queues:
    """Opens the same file again and again, as starts of the program do."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._stores: list[QueueStore] = []

    def open(self) -> JobQueue:
        self.close()
        self._stores.append(QueueStore(self.path))
        return JobQueue(self._stores[-1])

    def close(self) -> None:
        while self._stores:
            self._stores.pop().close()


@pytest.fixture
def queues(tmp_path: Path) -> Iterator[Queues]:
    queues = Queues(tmp_path / "queue.db")
    yield queues
    queues.close()


def filled(queues: Queues, count: int = 5) -> JobQueue:
    queue = queues.open()
    queue.add_all([replace(REQUEST, seed=number) for number in range(1, count + 1)])
    return queue


def ids(queue: JobQueue) -> list[int]:
    return [job.id for job in queue.waiting()]


@pytest.mark.parametrize(
    ("moved", "row", "wanted"),
    [
        ([4], 0, [4, 1, 2, 3, 5]),
        ([1], 3, [2, 3, 1, 4, 5]),
        ([2, 5], 0, [2, 5, 1, 3, 4]),
        ([1, 2], 5, [3, 4, 5, 1, 2]),
        ([3], 3, [1, 2, 3, 4, 5]),
    ],
)
def test_an_order_of_the_persons_choice_survives_a_restart(
    queues: Queues, moved: list[int], row: int, wanted: list[int]
) -> None:
    queue = filled(queues)
    queue.move(moved, row)
    assert ids(queue) == wanted
    assert ids(queues.open()) == wanted


def test_dragging_rows_moves_their_jobs_and_a_selection_follows(queues: Queues) -> None:
    queue = filled(queues)
    from PySide6.QtCore import QPersistentModelIndex

    kept = QPersistentModelIndex(queue.open.index(0, 0))
    assert queue.open.moveRows(QModelIndex(), 3, 2, QModelIndex(), 0)
    assert ids(queue) == [4, 5, 1, 2, 3]
    assert kept.row() == 2


def test_nothing_gets_before_the_running_job(queues: Queues) -> None:
    queue = filled(queues)
    assert queue.take_next() is not None
    queue.move([5], 0)
    assert [job.id for job in queue.jobs() if job.state == JobState.RUNNING] == [1]
    assert ids(queue) == [5, 2, 3, 4]
    again = queues.open()
    assert ids(again) == [1, 5, 2, 3, 4]
    assert again.paused and again.job(1).state == JobState.INTERRUPTED  # type: ignore[union-attr]


def test_after_a_kill_the_interrupted_job_comes_first_wherever_it_stood(queues: Queues) -> None:
    queue = filled(queues)
    queue.hold(1)  # waits for a word, so the next one runs
    queue.end_pause()
    taken = queue.take_next()
    assert taken is not None and taken.id == 2
    assert ids(queues.open()) == [1, 2, 3, 4, 5]
    queue = queues.open()
    queue.cancel(1)
    queue.resume()
    queue.move([5], 0)
    assert queue.take_next().id == 5  # type: ignore[union-attr]
    assert ids(queues.open()) == [5, 2, 3, 4], "both were interrupted, the rest was not"


def test_closed_jobs_are_history_newest_first_with_their_failures(queues: Queues) -> None:
    queue = filled(queues, 3)
    for end in (JobState.FINISHED, JobState.FAILED):
        job = queue.take_next()
        assert job is not None
        queue.picture_saved(job.id, 0, seconds=2.5)
        queue.close(job.id, end, None if end == JobState.FINISHED else queue_store.Message("No memory."))
    history = queues.open().history.jobs()
    assert [(job.id, job.state) for job in history] == [(2, JobState.FAILED), (1, JobState.FINISHED)]
    assert str(history[0].error) == "No memory."
    assert history[1].seconds == 2.5 and history[1].started_at is not None and history[1].finished_at is not None


def test_only_so_much_history_is_kept(queues: Queues) -> None:
    queue = filled(queues, KEPT_CLOSED + 30)
    queue.cancel(*[job.id for job in queue.waiting()])
    assert queue.history.rowCount() == KEPT_CLOSED
    assert queues.open().history.rowCount() == KEPT_CLOSED
    queue = queues.open()
    queue.clear_history()
    assert queues.open().jobs() == []


def test_run_again_keeps_the_seeds_and_a_duplicate_does_not(queues: Queues) -> None:
    queue = filled(queues)
    copy = queue.duplicate(2, replace(REQUEST, seed=99))
    assert copy is not None and copy.request == replace(REQUEST, seed=99)
    assert ids(queues.open()) == [1, 2, 6, 3, 4, 5]
    queue = queues.open()
    queue.cancel(2)
    again = queue.add(queue.job(2).request)
    assert again is not None and again.request == replace(REQUEST, seed=2)
    assert ids(queue)[-1] == again.id == 7


def test_what_is_edited_does_not_start_meanwhile(queues: Queues) -> None:
    queue = filled(queues, 2)
    assert queue.edit(1)
    taken = queue.take_next()
    assert taken is not None and taken.id == 2
    assert not queue.edit(2), "it runs"
    queue.end_edit(replace(REQUEST, prompt="a dog"))
    assert queue.editing is None
    queue = queues.open()
    assert [(job.id, job.request.prompt) for job in queue.waiting()] == [(2, "a cat"), (1, "a dog")]


def test_a_migration_takes_an_old_file_along_or_leaves_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "queue.db"
    db = sqlite3.connect(path)
    db.execute(queue_store.MIGRATIONS[0][0])
    for number in (1, 2):
        job = Job(id=number, request=REQUEST)
        db.execute("INSERT INTO jobs VALUES (?, ?)", (number, queue_store.job_to_text(job)))
    db.execute("PRAGMA user_version = 1")
    db.commit()
    db.close()
    broken = (
        *queue_store.MIGRATIONS[:1],
        (*queue_store.MIGRATIONS[1], "INSERT INTO jobs VALUES (1, '', 0)"),
    )  # number 1 is there
    monkeypatch.setattr(queue_store, "MIGRATIONS", broken)
    store = QueueStore(path)
    assert store.problem is not None and store.put_aside is None
    store.close()
    monkeypatch.undo()
    store = QueueStore(path)
    assert [job.id for job in store.load()] == [1, 2]
    store.write(order=[2, 1])
    assert [job.id for job in store.load()] == [2, 1]
    store.close()


def test_f59_times_without_a_zone_and_a_clock_set_back_do_not_change_the_order(queues: Queues) -> None:
    queue = filled(queues, 3)
    store = queues._stores[0]
    late = datetime.now(UTC) + timedelta(days=900)
    store.put(replace(queue.jobs()[0], created_at=late), replace(queue.jobs()[1], created_at=datetime(2020, 1, 1)))
    assert ids(queues.open()) == [1, 2, 3]
    assert all(job.created_at.tzinfo is not None for job in queues.open().jobs())


def done(number: int, seconds: float, **values: object) -> Job:
    request = replace(REQUEST, **values)  # type: ignore[arg-type]
    return Job(id=number, request=request, state=JobState.FINISHED, done=(0,), seconds=seconds)


def unknown(_ref: CheckpointRef) -> None:
    """Nothing is known of any checkpoint."""


class TestPace:
    """Time left, from what was made here."""

    def test_nothing_is_claimed_before_a_job_was_made(self, qapp: object) -> None:
        assert Pace(JobHistory([]), unknown).seconds_for([Job(id=1, request=REQUEST)]) is None
        assert Pace(JobHistory([]), unknown).seconds_for([]) == 0

    def test_the_same_kind_of_order_is_the_measure(self, qapp: object) -> None:
        history = JobHistory([done(1, 4.0), done(2, 6.0), done(3, 100.0, width=512, height=512)])
        waiting = [Job(id=4, request=replace(REQUEST, columns=3)), Job(id=5, request=replace(REQUEST, steps=20))]
        assert Pace(history, unknown).seconds_for(waiting) == pytest.approx(3 * 5 + 10)

    def test_another_size_is_reckoned_by_its_pixels_and_guidance_by_its_passes(self, qapp: object) -> None:
        pace = Pace(JobHistory([done(1, 4.0)]), unknown)
        assert pace.seconds_for([Job(id=2, request=replace(REQUEST, width=128))]) == pytest.approx(8)
        assert pace.seconds_for([Job(id=2, request=replace(REQUEST, guidance_scale=1.0))]) == pytest.approx(2)

    @pytest.mark.parametrize(("family", "seconds"), [(SD1, 2), (FLUX1_DEV, 4), (Z_IMAGE_TURBO, 4)])
    def test_guidance_takes_a_second_forward_only_where_the_family_has_a_negative_prompt(
        self, qapp: object, family: ModelFamily, seconds: float
    ) -> None:
        pace = Pace(JobHistory([done(1, 4.0)]), lambda _: replace(STARTER_INFO, family=family))
        unguided = Job(id=2, request=replace(REQUEST, guidance_scale=1.0))
        assert pace.seconds_for([unguided]) == pytest.approx(seconds)

    def test_it_learns_from_each_job_that_ends(self, qapp: object) -> None:
        history = JobHistory([done(1, 4.0)])
        pace = Pace(history, unknown)
        assert pace.seconds_for([Job(id=9, request=REQUEST)]) == pytest.approx(4)
        history.add(done(2, 8.0))
        assert pace.seconds_for([Job(id=9, request=REQUEST)]) == pytest.approx(6)

    def test_only_missing_pictures_count(self, qapp: object) -> None:
        pace = Pace(JobHistory([done(1, 4.0)]), unknown)
        assert pace.seconds_for([Job(id=2, request=replace(REQUEST, columns=4), done=(0, 2, 3))]) == pytest.approx(4)


def test_each_line_of_a_prompt_becomes_a_job_of_its_own(qtbot: QtBot, stage: Stage) -> None:
    session = stage.session
    session.jobs.pause()
    session.draft.set("prompt", "a cat\n\n  a dog \na {red|red} bird\n")
    session.enqueue.each_line()
    stored(session)
    requests = [job.request for job in session.jobs.waiting()]
    assert [request.prompt for request in requests] == ["a cat", "a dog", "a red bird"]
    assert len({request.seed for request in requests}) == 3
    assert session.draft.get("prompt").startswith("a cat\n\n")
    session.enqueue.edit(session.jobs.waiting()[0].id)
    session.draft.set("prompt", "a lion\na tiger")
    session.enqueue.each_line()
    stored(session)
    prompts = [job.request.prompt for job in session.jobs.waiting()]
    assert prompts == ["a lion", "a dog", "a red bird", "a tiger"]


def test_very_many_lines_are_refused_before_one_becomes_a_job(qtbot: QtBot, stage: Stage) -> None:
    session = stage.session
    session.jobs.pause()
    session.draft.set("prompt", "a cat\n" * (MOST_LINES + 1))
    session.enqueue.each_line()
    assert "1001 lines" in str(session.notices.all()[-1].message) and not session.jobs.jobs()


def test_an_edited_job_is_changed_by_the_next_generate(qtbot: QtBot, stage: Stage) -> None:
    session = stage.session
    session.jobs.pause()
    first = order(stage, "a cat", rows=2, columns=3)
    order(stage, "a dog", rows=1, columns=1)
    session.enqueue.edit(first)
    assert (session.draft.get("prompt"), session.draft.get("rows"), session.draft.get("columns")) == ("a cat", 2, 3)
    session.draft.set("prompt", "a lion")
    session.enqueue.generate()
    stored(session)
    assert [job.request.prompt for job in session.jobs.waiting()] == ["a lion", "a dog"]
    session.jobs.resume()
    ends_as(qtbot, stage, first, JobState.FINISHED)


def test_an_edited_job_keeps_its_start_picture(stage: Stage) -> None:
    session, start = stage.session, StartPicture(content_hash="ab" * 32, strength=0.6)
    session.jobs.pause()
    session.jobs.add(replace(REQUEST, inputs=(start,)))
    stored(session)
    (job,) = session.jobs.waiting()
    session.enqueue.edit(job.id)
    session.draft.set("prompt", "a lion")
    session.enqueue.generate()
    stored(session)
    (job,) = session.jobs.waiting()
    assert (job.request.prompt, job.request.inputs) == ("a lion", (start,))


def test_every_job_that_an_edited_one_becomes_keeps_its_start_picture(stage: Stage) -> None:
    session, start = stage.session, StartPicture(content_hash="ab" * 32, strength=0.6)
    session.jobs.pause()
    session.jobs.add(replace(REQUEST, inputs=(start,), rows=1, columns=2))
    stored(session)
    session.enqueue.edit(session.jobs.waiting()[0].id)
    session.draft.set("prompt", "a {lion|bear}")  # drawn for each picture by itself
    session.enqueue.generate()
    stored(session)
    assert [job.request.inputs for job in session.jobs.waiting()] == [(start,), (start,)]


@pytest.mark.parametrize("end", ["saved", "left", "cancelled", "cleared"])
def test_what_was_being_written_comes_back_after_a_job_was_edited(stage: Stage, end: str) -> None:
    session, draft = stage.session, stage.session.draft
    session.jobs.pause()
    first = order(stage, "a cat", rows=2, columns=3, steps=9)
    second = order(stage, "a dog")
    for name, value in {"prompt": "half a sentence", "rows": 1, "columns": 1, "steps": 33, "seed_random": True}.items():
        draft.set(name, value)
    written = draft.to_dict()
    session.enqueue.edit(first)
    session.enqueue.edit(second)  # without an end of the first
    session.enqueue.edit(first)
    assert (draft.get("prompt"), draft.get("seed_random"), draft.get("steps")) == ("a cat", False, 9)
    assert draft.to_dict() == written  # what a crash now would leave for the next start
    {
        "saved": session.enqueue.generate,
        "left": session.jobs.end_edit,
        "cancelled": lambda: session.jobs.cancel(first),
        "cleared": lambda: session.jobs.cancel(*[job.id for job in session.jobs.waiting()]),
    }[end]()
    stored(session)
    assert session.jobs.editing is None
    assert draft.to_dict() == written
    assert (draft.get("prompt"), draft.get("seed_random"), draft.get("steps")) == ("half a sentence", True, 33)


def test_jobs_that_were_cancelled_wait_again_in_their_order(qtbot: QtBot, stage: Stage) -> None:
    session = stage.session
    session.jobs.pause()
    ids = [order(stage, prompt) for prompt in ("a cat", "a dog", "a lion")]
    session.withdrawn.cancel(ids)
    assert session.jobs.waiting() == []
    new = order(stage, "ordered meanwhile")
    assert [notice.action for notice in session.notices.all()] == ["undo_cancel"]
    session.withdrawn.undo()
    stored(session)
    assert [job.id for job in session.jobs.waiting()] == [*ids, new]
    assert session.jobs.history.rowCount() == 0
    session.withdrawn.undo()  # there is nothing to undo any more
    assert [job.id for job in session.jobs.waiting()] == [*ids, new]


def test_only_the_last_cancelling_can_be_undone(stage: Stage) -> None:
    session = stage.session
    session.jobs.pause()
    first, second = order(stage, "a cat"), order(stage, "a dog")
    session.withdrawn.cancel([first])
    session.withdrawn.cancel([second])
    assert len(session.notices.all()) == 1
    session.withdrawn.undo()
    assert [job.id for job in session.jobs.waiting()] == [second]


def test_the_time_left_is_known_once_a_job_was_made(qtbot: QtBot, stage: Stage) -> None:
    session = stage.session
    assert session.time_left.seconds() == 0
    first = order(stage, "a cat")
    ends_as(qtbot, stage, first, JobState.FINISHED)
    qtbot.waitUntil(lambda: session.jobs.job(first).seconds > 0)  # type: ignore[union-attr]
    session.jobs.pause()
    order(stage, "a dog")
    order(stage, "a dog", columns=4)
    assert session.time_left.seconds() == pytest.approx(5 * 0.1)


def test_the_end_of_the_queue_is_told_once(qtbot: QtBot, make_stage: Callable[..., Stage]) -> None:
    stage = make_stage()
    ends: list[None] = []
    stage.session.jobs.drained.connect(lambda: ends.append(None))
    stage.session.jobs.pause()
    order(stage, "fail")
    last = order(stage, "a dog")
    stage.session.jobs.resume()
    ends_as(qtbot, stage, last, JobState.FINISHED)
    assert len(ends) == 1
    cancelled = order(stage, "wait")
    qtbot.waitUntil(lambda: stage.session.running.in_view is not None)
    stage.session.dispatch.stop()
    ends_as(qtbot, stage, cancelled, JobState.CANCELLED)
    assert len(ends) == 1, "who cancels knows"
    assert state(stage, last) == JobState.FINISHED


def test_500_jobs_are_added_moved_and_cleared_within_a_blink(queues: Queues) -> None:
    """Generous bounds for a busy machine; the figures are in tests/benchmarks/results."""
    began = time.process_time()
    queue = filled(queues, 500)
    queue.move([500], 0)
    assert queue.take_next() is not None
    queue.cancel(*[job.id for job in queue.waiting()])
    assert time.process_time() - began < 2.0
