"""Enlarging from the window: a job for each picture, in the ordinary queue; nothing of it is changed by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from sddesk.core.enlargements import NO_LONGER_SEAMLESS, STARTER_UPSCALER, enlargement_of
from sddesk.core.inputs import Enlarge, StartPicture
from sddesk.core.models import PartInfo, WeightsFacts, WeightsKind
from sddesk.core.refining import Refine
from sddesk.core.request import GenerationRequest
from sddesk.session.generation.history import JobHistory
from sddesk.session.generation.job import Job, JobState, LargerOf
from sddesk.session.generation.pace import Pace
from sddesk.session.generation.queue_store import job_from_text, job_to_text
from tests.fakes import stored
from tests.session.conftest import Stage

DIGEST = "b" * 64


@pytest.fixture
def upscaler(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> PartInfo:
    """One that is installed."""
    facts = WeightsFacts(kind=WeightsKind.UPSCALER, architecture="Compact", scale=4)
    part = PartInfo(name=STARTER_UPSCALER, facts=facts, location="x", size_bytes=1, source="starter")
    installed = stage.session.enlargements._installed
    monkeypatch.setattr(installed, "all", lambda: [part])
    monkeypatch.setattr(installed, "digest_of_part", lambda part: DIGEST)
    stage.session.draft.set("larger", False)
    return part


def test_each_picture_becomes_a_job_and_its_result_a_picture(stage: Stage, qtbot: QtBot, upscaler: PartInfo) -> None:
    stage.session.draft.set("prompt", "a cat")
    stage.session.enqueue.generate()
    stored(stage.session)
    qtbot.waitUntil(lambda: len(stage.library.records) == 1 and stage.session.running.in_view is None)
    record = stage.library.records[0]
    stage.session.enlargements.order([record.id])
    qtbot.waitUntil(lambda: len(stage.library.records) == 2 and stage.session.running.in_view is None)
    made = next(other.request for other in stage.library.records if other.id != record.id)
    pixels = stage.library.contents.pixels(record.id)
    order = Enlarge(content_hash=pixels.content_hash, model=STARTER_UPSCALER, hash=DIGEST, scale=4)
    assert made == enlargement_of(record.request, order)


def test_without_an_upscaler_it_is_told(
    stage: Stage, qtbot: QtBot, upscaler: PartInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stage.session.enlargements._installed, "all", list)
    stage.session.enqueue.generate()
    stored(stage.session)
    qtbot.waitUntil(lambda: len(stage.library.records) == 1 and stage.session.running.in_view is None)
    before = len(stage.session.jobs.jobs())
    stage.session.enlargements.order([stage.library.records[0].id])
    qtbot.waitUntil(lambda: any("No upscaler" in str(it.message) for it in stage.session.notices.all()))
    assert len(stage.session.jobs.jobs()) == before


def test_an_enlargement_in_the_queue_is_neither_edited_nor_given_a_new_seed(stage: Stage, qtbot: QtBot) -> None:
    stage.session.jobs.pause()
    order = Enlarge(content_hash="a" * 64, model=STARTER_UPSCALER)
    (job,) = stage.session.jobs.add_all([enlargement_of(GenerationRequest(prompt="a cat", seed=5), order)])
    stored(stage.session)
    stage.session.enqueue.edit(job.id)
    stage.session.enqueue.duplicate([job.id])
    assert stage.session.jobs.editing is None
    stored(stage.session)
    assert len(stage.session.jobs.jobs()) == 1
    told = [str(it.message) for it in stage.session.notices.all()]
    assert "An enlargement has no seed and no settings to change." in told


def test_the_time_of_an_enlargement_says_nothing_of_drawing(stage: Stage) -> None:
    drawn = GenerationRequest(prompt="a cat", seed=5)
    enlarged = enlargement_of(drawn, Enlarge(content_hash="a" * 64, model=STARTER_UPSCALER))
    now = datetime.now(UTC)
    done = Job(id=1, request=enlarged, state=JobState.FINISHED, done=(0,), seconds=3.0, finished_at=now)
    pace = Pace(JobHistory([done]), lambda _: None)
    assert pace.seconds_for([replace(done, done=())]) == 3.0
    assert pace.seconds_for([Job(id=2, request=drawn)]) is None


@pytest.mark.usefixtures("upscaler")
def test_with_larger_each_picture_is_enlarged_at_once_and_both_are_kept(stage: Stage, qtbot: QtBot) -> None:
    session = stage.session
    session.draft.set("larger", True)
    session.draft.set("columns", 2)
    session.draft.set("seed", 5)
    session.draft.set("seed_random", False)
    session.enqueue.generate()
    session.enqueue.generate()
    stored(session)
    qtbot.waitUntil(lambda: len(stage.library.records) == 8 and session.running.in_view is None)
    made = [record.request for record in reversed(stage.library.records)]
    drawn = [request for request in made if request.enlarge is None]
    larger = [request for request in made if request.enlarge is not None]
    assert [request.seed for request in drawn] == [5, 6, 5, 6]
    assert sorted(request.seed for request in larger) == [5, 5, 6, 6]
    assert {request.enlarge.model for request in larger if request.enlarge} == {STARTER_UPSCALER}
    jobs = session.jobs.jobs()
    first = jobs[0].id
    assert {job.larger_of for job in jobs if job.larger_of} == {
        LargerOf(of, index) for of in (first, first + 1) for index in (0, 1)
    }


@pytest.mark.usefixtures("upscaler")
def test_the_larger_picture_is_refined_in_tiles_where_that_is_wished(stage: Stage, qtbot: QtBot) -> None:
    session = stage.session
    session.draft.set("larger", True)
    session.draft.set("refine_larger", 0.4)
    session.draft.set("tile", "xy")
    session.draft.set("seed", 5)
    session.draft.set("seed_random", False)
    session.enqueue.generate()
    assert [str(notice.message) for notice in session.notices.all()] == [NO_LONGER_SEAMLESS], "before time is spent"
    stored(session)
    qtbot.waitUntil(lambda: len(stage.library.records) == 2 and session.running.in_view is None)
    drawn = next(record for record in stage.library.records if record.request.refine is None)
    refined = next(record.request for record in stage.library.records if record.request.refine is not None)
    assert refined.refine == Refine(scale=4, upscaler=STARTER_UPSCALER, hash=DIGEST, overlap=32)
    assert refined.start == StartPicture(content_hash=drawn.content_hash, strength=0.4)
    assert (refined.seed, refined.prompt, refined.enlarge, refined.tile) == (5, drawn.request.prompt, None, "")
    first, second = session.jobs.jobs()
    assert second.larger_of == LargerOf(first.id, 0) and not second.larger


@pytest.mark.usefixtures("upscaler")
def test_refining_that_would_draw_no_step_is_refused_before_the_picture_is_drawn(stage: Stage) -> None:
    session = stage.session
    for name, value in (("larger", True), ("refine_larger", 0.1), ("steps", 5)):
        session.draft.set(name, value)
    session.enqueue.generate()
    (notice,) = session.notices.all()
    assert "none of the 5 steps is drawn" in str(notice.message) and not session.jobs.jobs()


@pytest.mark.usefixtures("upscaler")
def test_what_a_kill_left_out_is_enlarged_at_the_next_start_once(stage: Stage, qtbot: QtBot) -> None:
    session = stage.session
    session.draft.set("larger", False)
    session.enqueue.generate()
    stored(session)
    qtbot.waitUntil(lambda: len(stage.library.records) == 1 and session.running.in_view is None)
    (job,) = session.jobs.jobs()
    session.jobs.history.replace(replace(job, larger=STARTER_UPSCALER))  # as if it ended before the order
    for _ in range(2):
        session.enlargements.begin()
        qtbot.waitUntil(lambda: len(stage.library.records) == 2 and session.running.in_view is None)
    qtbot.wait(20)
    assert len(session.jobs.jobs()) == 2


def test_what_is_to_be_enlarged_survives_a_restart_of_the_queue() -> None:
    job = Job(id=3, request=GenerationRequest(prompt="", seed=1), larger="x", refined=0.3, larger_of=LargerOf(2, 1))
    assert job_from_text(job_to_text(job)) == job


@pytest.mark.usefixtures("upscaler")
def test_an_upscaler_that_is_gone_refuses_the_order_and_too_large_a_result_too(stage: Stage) -> None:
    session = stage.session
    session.draft.set("larger", True)
    session.draft.set("upscaler", "gone")
    session.enqueue.generate()
    session.draft.set("upscaler", "")
    session.draft.set("width", 4096)
    session.draft.set("height", 4096)
    session.enqueue.generate()
    told = [str(it.message) for it in session.notices.all()]
    assert "The upscaler “gone” is not installed." in told
    assert "A picture of 4096 x 4096 would become 16384 x 16384, more than can be made." in told
    assert session.jobs.jobs() == []
