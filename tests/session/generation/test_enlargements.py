"""Enlarging from the window: a job for each picture, in the ordinary queue; nothing of it is changed by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from sddesk.core.enlargements import STARTER_UPSCALER, enlargement_of
from sddesk.core.inputs import Enlarge
from sddesk.core.models import PartInfo, WeightsFacts, WeightsKind
from sddesk.core.request import GenerationRequest
from sddesk.session.generation.history import JobHistory
from sddesk.session.generation.job import Job, JobState
from sddesk.session.generation.pace import Pace
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
    pace = Pace(JobHistory([done]))
    assert pace.seconds_for([replace(done, done=())]) == 3.0
    assert pace.seconds_for([Job(id=2, request=drawn)]) is None
