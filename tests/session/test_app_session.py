"""From an order to a saved picture, and everything that may come between."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from sddesk.core.errors import SddeskError
from sddesk.core.request import GenerationRequest
from sddesk.session.generation.queue import JobState
from sddesk.session.notices import NoticeKind
from sddesk.session.pictures.gallery import RecordRole, ThumbnailRole
from tests.fakes import MemoryLibrary, stored
from tests.session.conftest import Stage

MakeStage = Callable[..., Stage]
KILLED_CHILD = """
import os, signal, sys
from pathlib import Path
from sddesk.core.request import GenerationRequest
from sddesk.session.generation.queue import JobQueue
from sddesk.session.generation.queue_store import QueueStore
queue = JobQueue(QueueStore(Path(sys.argv[1])))
for number in range(3):
    queue.add(GenerationRequest(prompt=f"job {number}", seed=number, rows=2, columns=2))
job = queue.take_next()
queue.picture_saved(job.id, 0)
queue.picture_saved(job.id, 2)
os.kill(os.getpid(), signal.SIGKILL)
"""


def order(stage: Stage, prompt: str, **values: object) -> int:
    stage.session.draft.set("prompt", prompt)
    stage.session.draft.set("steps", 3)
    for name, value in values.items():
        stage.session.draft.set(name, value)
    stage.session.enqueue.generate()
    stored(stage.session)
    return stage.session.jobs.jobs()[-1].id


def state(stage: Stage, job_id: int) -> JobState:
    job = stage.session.jobs.job(job_id)
    assert job is not None
    return job.state


def ends_as(qtbot: QtBot, stage: Stage, job_id: int, wanted: JobState) -> None:
    qtbot.waitUntil(lambda: state(stage, job_id) == wanted, timeout=10_000)


def test_the_words_of_a_prompt_are_no_markup_in_the_strip(qtbot: QtBot, stage: Stage) -> None:
    stage.session.draft.set("prompt", "<img src='x'> & <b>a cat</b>")
    stage.session.enqueue.generate()
    stored(stage.session)
    qtbot.waitUntil(lambda: stage.session.gallery.rowCount() == 1)
    index = stage.session.gallery.index(0, 0)
    assert (
        index.data(Qt.ItemDataRole.ToolTipRole)
        == "<qt>&lt;img src=&#x27;x&#x27;&gt; &amp; &lt;b&gt;a cat&lt;/b&gt;</qt>"
    )
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("<img src='x'> & <b>a cat</b>, ")


def test_an_order_becomes_a_saved_picture_in_the_gallery(qtbot: QtBot, stage: Stage) -> None:
    job_id = order(stage, "a cat", seed_random=False, seed=7)
    ends_as(qtbot, stage, job_id, JobState.FINISHED)
    qtbot.waitUntil(lambda: stage.session.gallery.rowCount() == 1)
    record = stage.session.gallery.record(1)
    assert record is not None
    assert (record.request.prompt, record.request.seed) == ("a cat", 7)
    assert stage.library.threads == {"sddesk-library"}
    assert stage.engine.requests[0].checkpoint.hash == "ab" * 32


def test_a_batch_gives_each_picture_its_own_request(qtbot: QtBot, stage: Stage) -> None:
    job_id = order(stage, "cats", seed_random=False, seed=10, rows=2, columns=2)
    ends_as(qtbot, stage, job_id, JobState.FINISHED)
    qtbot.waitUntil(lambda: len(stage.library.saved) == 4)
    assert [image.request.seed for image in stage.library.saved] == [10, 11, 12, 13]
    assert all(image.request.images == 1 for image in stage.library.saved)


def test_a_random_seed_is_drawn_and_shown(stage: Stage) -> None:
    order(stage, "wait a")
    first = stage.session.draft.get("seed")
    order(stage, "wait b")
    assert stage.session.draft.get("seed") != first
    assert stage.session.jobs.jobs()[0].request.seed == first


def test_vary_keeps_the_request_and_makes_four(qtbot: QtBot, stage: Stage) -> None:
    stage.session.draft.set("prompt", "a tree")
    stage.session.enqueue.vary()
    stored(stage.session)
    assert stage.session.jobs.jobs()[0].request.images == 4
    assert stage.session.jobs.jobs()[0].request.prompt == "a tree"


@pytest.mark.parametrize("where", ["slow load", "wait", "slow decode"])
def test_f53_stop_ends_the_job_and_the_next_one_runs(qtbot: QtBot, stage: Stage, where: str) -> None:
    job_id = order(stage, where)
    qtbot.waitUntil(lambda: bool(stage.engine.requests))
    stage.session.dispatch.stop()
    assert stage.session.running.stopping
    ends_as(qtbot, stage, job_id, JobState.CANCELLED)
    assert not stage.session.running.stopping
    ends_as(qtbot, stage, order(stage, "next"), JobState.FINISHED)


def test_a_failure_is_told_and_the_queue_goes_on(qtbot: QtBot, stage: Stage) -> None:
    failed, fine = order(stage, "fail"), order(stage, "fine")
    ends_as(qtbot, stage, fine, JobState.FINISHED)
    assert state(stage, failed) == JobState.FAILED
    job = stage.session.jobs.job(failed)
    assert job is not None and str(job.error) == "The scripted engine cannot make fail."
    assert [notice.kind for notice in stage.session.notices.all()] == [NoticeKind.PROBLEM]


def test_f51_a_bug_is_told_with_its_report_and_the_queue_goes_on(qtbot: QtBot, stage: Stage) -> None:
    order(stage, "bug")
    ends_as(qtbot, stage, order(stage, "fine"), JobState.FINISHED)
    notice = stage.session.notices.all()[0]
    assert notice.kind == NoticeKind.BUG
    assert "ZeroDivisionError" in (notice.details or "")


def test_f04_a_picture_that_cannot_be_saved_is_kept_and_the_queue_pauses(qtbot: QtBot, stage: Stage) -> None:
    stage.library.failing = True
    order(stage, "a")
    qtbot.waitUntil(lambda: len(stage.session.saving.unsaved) == 1)
    assert stage.session.jobs.paused
    assert stage.session.notices.all()[0].action == "save_elsewhere"
    stage.session.saving.save_elsewhere(Path("elsewhere"))
    stage.library.failing = False
    stage.session.saving.save_elsewhere(Path("elsewhere"))
    stage.session.jobs.resume()
    qtbot.waitUntil(lambda: not stage.session.busy)
    assert len(stage.library.elsewhere) == 1 and not stage.library.saved, "who asks twice gets it once"
    assert not stage.session.jobs.paused and not stage.session.saving.unsaved
    assert stage.session.jobs.jobs()[0].done == (0,)


def test_f04_what_cannot_be_saved_elsewhere_is_kept(
    qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_image: object, _path: object) -> Path:
        raise SddeskError("That folder is full, too.")

    stage.library.failing = True
    order(stage, "a")
    qtbot.waitUntil(lambda: len(stage.session.saving.unsaved) == 1)
    monkeypatch.setattr(stage.library, "save_elsewhere", refuse)
    stage.session.saving.save_elsewhere(Path("elsewhere"))
    qtbot.waitUntil(lambda: "full, too" in str(stage.session.notices.all()[-1].message))
    assert len(stage.session.saving.unsaved) == 1 and stage.session.jobs.paused


@pytest.mark.parametrize("elsewhere", [True, False])
def test_f04_a_queue_that_a_person_paused_stays_so_when_there_is_room(
    qtbot: QtBot, stage: Stage, *, elsewhere: bool
) -> None:
    session = stage.session
    stage.library.failing = True
    order(stage, "wait a")
    waiting = order(stage, "b")
    session.jobs.pause()
    stage.engine.released.set()
    qtbot.waitUntil(lambda: len(session.saving.unsaved) == 1)
    stage.library.failing = False
    if elsewhere:
        session.saving.save_elsewhere(Path("elsewhere"))
    else:
        session.saving.retry()
    qtbot.waitUntil(lambda: not session.saving.job_ids)
    assert session.jobs.paused and state(stage, waiting) == JobState.QUEUED
    session.jobs.resume()
    ends_as(qtbot, stage, waiting, JobState.FINISHED)


def test_retry_saves_into_the_library_what_it_could_not_take(qtbot: QtBot, stage: Stage) -> None:
    stage.library.failing = True
    order(stage, "a")
    qtbot.waitUntil(lambda: len(stage.session.saving.unsaved) == 1)
    stage.library.failing = False
    stage.session.saving.retry()
    qtbot.waitUntil(lambda: stage.session.gallery.rowCount() == 1)
    assert not stage.session.saving.unsaved


def test_bad_values_become_a_notice_and_the_prompt_stays(stage: Stage) -> None:
    stage.session.draft.set("prompt", "x" * 200_000)
    stage.session.enqueue.generate()
    stored(stage.session)
    assert not stage.session.jobs.jobs()
    assert "200000 characters" in str(stage.session.notices.all()[0].message)
    assert len(stage.session.draft.get("prompt")) == 200_000


def test_f54_500_queued_jobs_run_once_each(qtbot: QtBot, stage: Stage) -> None:
    jobs, request = stage.session.jobs, replace(stage.session.draft.to_request(), steps=1)
    most_at_once = 0

    def count() -> None:
        nonlocal most_at_once
        most_at_once = max(most_at_once, sum(job.state == JobState.RUNNING for job in jobs.jobs()))

    jobs.changed.connect(count)
    jobs.add_all([replace(request, seed=seed) for seed in range(500)])
    with qtbot.waitSignal(jobs.drained, timeout=120_000):
        pass
    assert [made.seed for made in stage.engine.requests] == list(range(500))
    assert most_at_once == 1


def test_500_waiting_jobs_are_cleared_in_one_go(stage: Stage) -> None:
    stage.session.jobs.pause()
    stage.session.jobs.add_all([stage.session.draft.to_request()] * 500)
    stage.session.jobs.cancel(*[job.id for job in stage.session.jobs.waiting()])
    assert not stage.session.jobs.waiting()
    assert not stage.engine.requests


def test_f54_cancelling_the_running_job_stops_it(qtbot: QtBot, stage: Stage) -> None:
    job_id = order(stage, "wait")
    qtbot.waitUntil(lambda: bool(stage.engine.requests))
    stage.session.jobs.cancel(job_id)
    ends_as(qtbot, stage, job_id, JobState.CANCELLED)


def test_pause_lets_the_running_job_end(qtbot: QtBot, stage: Stage) -> None:
    running, waiting = order(stage, "wait"), order(stage, "later")
    qtbot.waitUntil(lambda: bool(stage.engine.requests))
    stage.session.jobs.pause()
    stage.engine.released.set()
    ends_as(qtbot, stage, running, JobState.FINISHED)
    assert state(stage, waiting) == JobState.QUEUED
    stage.session.jobs.resume()
    ends_as(qtbot, stage, waiting, JobState.FINISHED)


def test_f52_closing_stops_and_the_next_start_offers_the_job(qtbot: QtBot, make_stage: MakeStage) -> None:
    first = make_stage()
    running, waiting = order(first, "wait"), order(first, "later")
    qtbot.waitUntil(lambda: bool(first.engine.requests))
    assert first.session.busy
    assert first.session.close(60)
    assert first.library.closed and first.engine.closed
    second = make_stage()
    assert second.session.jobs.paused
    assert [job.id for job in second.session.jobs.waiting()] == [running, waiting]
    assert state(second, running) == JobState.INTERRUPTED
    qtbot.waitUntil(lambda: [notice.action for notice in second.session.notices.all()] == ["resume_queue"])
    second.engine.released.set()
    second.session.jobs.resume()
    ends_as(qtbot, second, waiting, JobState.FINISHED)
    assert [request.prompt for request in second.engine.requests] == ["wait", "later"]


def test_draft_prompts_and_seed_are_there_again(make_stage: MakeStage) -> None:
    first = make_stage(start=False)
    first.session.draft.set("prompt", "日本の灯台")
    first.session.draft.set("steps", 33)
    first.session.enqueue.generate()
    stored(first.session)
    assert first.session.close(60)
    second = make_stage(start=False)
    assert second.session.draft.get("prompt") == "日本の灯台"
    assert second.session.draft.get("steps") == 33
    assert second.session.remembered.prompts == ["日本の灯台"]


@pytest.mark.parametrize(
    "junk", [b"", b"{", b"[1]", b"\xff\xfe", b'{"draft": {"steps": "x", "width": 1e9, "seed": null}}']
)
def test_f55_a_damaged_state_file_means_defaults_and_is_kept(
    tmp_path: Path, make_stage: MakeStage, junk: bytes
) -> None:
    (tmp_path / "state.json").write_bytes(junk)
    stage = make_stage(start=False)
    assert stage.session.draft.get("steps") == 50
    kept = list(tmp_path.glob("state-damaged-*.json"))
    whole = junk.startswith(b'{"draft"')
    assert len(kept) == (0 if whole else 1)
    assert len(stage.session.notices.all()) == (0 if whole else 1)


def test_f03_a_killed_process_leaves_its_queue(tmp_path: Path, make_stage: MakeStage) -> None:
    done = subprocess.run([sys.executable, "-c", KILLED_CHILD, str(tmp_path / "queue.db")], timeout=240, check=False)
    assert done.returncode == -signal.SIGKILL
    stage = make_stage(start=False)
    jobs = stage.session.jobs.jobs()
    assert [job.state for job in jobs] == [JobState.INTERRUPTED, JobState.QUEUED, JobState.QUEUED]
    assert [(index, request.seed, request.images) for index, request in jobs[0].remaining()] == [(1, 1, 1), (3, 3, 1)]


def test_an_interrupted_batch_makes_only_what_is_missing(qtbot: QtBot, stage: Stage) -> None:
    stage.session.jobs.pause()
    job_id = order(stage, "batch", seed_random=False, seed=5, rows=1, columns=3)
    stage.session.jobs.picture_saved(job_id, 1)
    stage.session.jobs.resume()
    ends_as(qtbot, stage, job_id, JobState.FINISHED)
    qtbot.waitUntil(lambda: stage.session.gallery.rowCount() == 2)
    assert [(image.index, image.request.seed) for image in stage.library.saved] == [(0, 5), (2, 7)]
    assert stage.session.jobs.job(job_id).done == (1, 0, 2)  # type: ignore[union-attr]


def test_a_damaged_queue_file_is_put_aside(tmp_path: Path, make_stage: MakeStage) -> None:
    (tmp_path / "queue.db").write_bytes(b"this is not a database, not at all" * 100)
    stage = make_stage(start=False)
    assert not stage.session.jobs.jobs()
    assert len(list(tmp_path.glob("queue-damaged-*.db"))) == 1
    assert stage.session.notices.all()


def test_f14_pictures_that_are_away_are_told_until_they_are_back(qtbot: QtBot, make_stage: MakeStage) -> None:
    library = MemoryLibrary()
    library.away = True
    session = make_stage(library=library).session
    qtbot.waitUntil(lambda: [notice.action for notice in session.notices.all()] == ["look_again"])
    session.look_again()
    qtbot.wait(20)
    qtbot.waitUntil(lambda: [notice.action for notice in session.notices.all()] == ["look_again"])
    library.away = False
    with qtbot.waitSignal(session.gallery.modelReset):
        session.look_again()
    assert session.notices.all() == []


def test_trash_takes_the_picture_out_of_the_gallery(qtbot: QtBot, stage: Stage) -> None:
    ends_as(qtbot, stage, order(stage, "a"), JobState.FINISHED)
    qtbot.waitUntil(lambda: stage.session.gallery.rowCount() == 1)
    stage.session.collection.bin.put([1])
    qtbot.waitUntil(lambda: stage.session.gallery.rowCount() == 0)
    assert stage.library.trashed == [1]


def test_the_gallery_fetches_pages_and_thumbnails(qtbot: QtBot, make_stage: MakeStage) -> None:
    library = MemoryLibrary()
    filler = make_stage(library=library)
    ends_as(qtbot, filler, order(filler, "a"), JobState.FINISHED)
    qtbot.waitUntil(lambda: library.count() == 1)
    library.records = [replace(library.records[0], id=number) for number in range(450, 0, -1)]
    gallery = filler.session.gallery
    gallery.reload()
    qtbot.waitUntil(lambda: gallery.rowCount() == 200)
    while gallery.canFetchMore(QModelIndex()):
        before = gallery.rowCount()
        gallery.fetchMore(QModelIndex())
        qtbot.waitUntil(lambda before=before: gallery.rowCount() > before)
    assert [gallery.rowCount(), gallery.count] == [450, 450]
    assert gallery.data(gallery.index(3, 0), ThumbnailRole) is None
    qtbot.waitUntil(lambda: gallery.data(gallery.index(3, 0), ThumbnailRole) is not None)


def test_of_a_nights_pictures_the_gallery_keeps_the_newest_and_fetches_the_rest_again(
    qtbot: QtBot, make_stage: MakeStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sddesk.session.pictures.gallery.KEPT", 220)
    library = MemoryLibrary()
    stage = make_stage(library=library)
    ends_as(qtbot, stage, order(stage, "a"), JobState.FINISHED)
    qtbot.waitUntil(lambda: library.count() == 1)
    first = library.records[0]
    library.records = [replace(first, id=number) for number in range(210, 0, -1)]
    gallery = stage.session.gallery
    with qtbot.waitSignal(gallery.modelReset):
        gallery.reload()
    for number in range(211, 301):
        library.records.insert(0, replace(first, id=number))
        gallery.add(library.records[0])
    assert [gallery.rowCount(), gallery.count] == [220, 300] and gallery.record(300) is not None
    while gallery.canFetchMore(QModelIndex()):
        before = gallery.rowCount()
        gallery.fetchMore(QModelIndex())
        qtbot.waitUntil(lambda before=before: gallery.rowCount() > before)
    library.records.insert(0, replace(first, id=301))
    gallery.add(library.records[0])
    shown = [gallery.index(row, 0).data(RecordRole).id for row in range(gallery.rowCount())]
    assert shown == [301, *range(300, 1, -1)], "what was scrolled to stays, but for the last"


def test_reuse_of_a_model_that_is_gone_is_told(qtbot: QtBot, stage: Stage) -> None:
    ends_as(qtbot, stage, order(stage, "a", seed_random=False, seed=99), JobState.FINISHED)
    qtbot.waitUntil(lambda: stage.session.gallery.rowCount() == 1 and bool(stage.session.models.all()))
    record = stage.session.gallery.record(1)
    assert record is not None
    stage.session.draft.set("prompt", "other")
    stage.session.reuse.record(record)
    assert stage.session.draft.get("prompt") == "a"
    assert (stage.session.draft.get("seed"), stage.session.draft.get("seed_random")) == (99, False)
    assert not stage.session.notices.all()


@pytest.mark.parametrize(("prompt", "action"), [("short of memory", "run_again"), ("no picture", "run_in_full")])
def test_f45_f47_a_failure_of_the_machine_offers_the_next_step(
    qtbot: QtBot, stage: Stage, prompt: str, action: str
) -> None:
    job_id = order(stage, prompt, seed_random=False, seed=5)
    ends_as(qtbot, stage, job_id, JobState.FAILED)
    notice = stage.session.notices.all()[-1]
    assert (notice.action, notice.job_id) == (action, job_id)
    stage.session.enqueue.again([job_id]) if action == "run_again" else stage.session.enqueue.in_full_precision(job_id)
    stored(stage.session)
    job = stage.session.jobs.jobs()[-1]
    assert (job.request.seed, job.request.precision) == (5, "auto" if action == "run_again" else "full")
    ends_as(qtbot, stage, job.id, JobState.FAILED)
    assert stage.session.notices.all()[-1].action == ("run_again" if action == "run_again" else None)


def test_f80_w2_an_order_of_a_newer_version_waits_for_the_persons_word(qtbot: QtBot, stage: Stage) -> None:
    request = GenerationRequest(prompt="a", seed=5, extra=(("hires_scale", "1.5"),))
    job = stage.session.jobs.add(request)
    ends_as(qtbot, stage, job.id, JobState.FAILED)
    notice = stage.session.notices.all()[-1]
    assert (notice.action, notice.job_id) == ("run_without", job.id) and "hires_scale" in str(notice.message)
    assert stage.session.jobs.job(job.id).request == request  # type: ignore[union-attr]
    stage.session.enqueue.without_unread(job.id)
    stored(stage.session)
    again = stage.session.jobs.jobs()[-1]
    ends_as(qtbot, stage, again.id, JobState.FINISHED)
    assert (again.request.seed, again.request.unread) == (5, ())
    stage.session.reuse.made(request)
    assert "left out: hires_scale" in str(stage.session.notices.all()[-1].message)


def test_the_engine_learns_which_order_comes_next(qtbot: QtBot, stage: Stage) -> None:
    """As the queue is when it asks: moved, cancelled or paused meanwhile."""
    jobs = stage.session.jobs
    order(stage, "wait a")
    second, third = order(stage, "wait b"), order(stage, "c")
    jobs.move([third], 1)
    stage.engine.released.set()
    qtbot.waitUntil(lambda: state(stage, second) == JobState.FINISHED)
    told = [None if request is None else request.prompt for request in stage.engine.foreseen]
    assert told == ["c", "wait b", None]


def test_vary_a_little_keeps_the_seed_and_mixes_in_four_others(stage: Stage) -> None:
    stage.session.draft.set("seed", 7)
    stage.session.draft.set("seed_random", False)
    stage.session.enqueue.vary_a_little()
    stored(stage.session)
    request = stage.session.jobs.jobs()[0].request
    assert (request.seed, request.images, request.variation_strength) == (7, 4, 0.2)
    assert len({request.single(index).variation_seed for index in range(4)}) == 4
    assert stage.session.draft.get("variation_strength") == 0
    stage.session.draft.set("variation_strength", 0.2)
    stage.session.enqueue.vary()
    stored(stage.session)
    request = stage.session.jobs.jobs()[-1].request
    assert len({request.single(index).seed for index in range(4)}) == 4, "four new seeds of a variation, too"


def test_an_answer_that_comes_after_the_end_leaves_no_thread(qtbot: QtBot, stage: Stage) -> None:
    session = stage.session
    session.enqueue.generate()
    qtbot.waitUntil(lambda: session.gallery.rowCount() == 1)
    record = session.gallery.index(0, 0).data(RecordRole)
    assert session.close(60)
    made = session.collection.make_thumbnails(lambda path, _: (path, 1))  # by a view whose question was under way
    made.want([record], 8)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("sddesk-thumbnails")]


def test_a_window_that_is_closed_as_soon_as_it_is_painted_starts_nothing(make_stage: MakeStage) -> None:
    session = make_stage(start=False).session
    assert session.close(60)
    session.start()
    assert not session.workers.first.isRunning()
