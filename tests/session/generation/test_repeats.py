"""Pictures made once more: through the queue, held against the saved one, kept only on request; and their hashes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from sddesk.core.errors import SddeskError
from sddesk.core.likeness import MadeAgain, reasons
from sddesk.core.models import CheckpointRef
from sddesk.core.pixels import Pixels
from sddesk.core.read_settings import ReadSettings
from sddesk.core.record import ImageRecord
from sddesk.session.background import Background
from sddesk.session.generation import repeats
from sddesk.session.generation.job import Job, JobState
from sddesk.session.generation.queue_store import job_from_text, job_to_text
from sddesk.session.generation.recall import is_doubtful
from sddesk.session.model_list.hashes import ModelHashes
from tests.core.test_facts import RECORD
from tests.fakes import stored
from tests.session.conftest import Stage


def saved(stage: Stage, qtbot: QtBot, prompt: str = "a cat") -> ImageRecord:
    """One picture, made and saved."""
    stage.session.draft.set("prompt", prompt)
    stage.session.draft.set("steps", 2)
    stage.session.enqueue.generate()
    stored(stage.session)
    qtbot.waitUntil(lambda: len(stage.library.records) == 1 and stage.session.running.in_view is None)
    return stage.library.records[0]


def repeat(stage: Stage, qtbot: QtBot, record: ImageRecord) -> MadeAgain:
    with qtbot.waitSignal(stage.session.repeats.made) as heard:
        stage.session.repeats.order(record.id)
    qtbot.waitUntil(lambda: stage.session.running.in_view is None)
    return heard.args[0]


def test_a_repeat_is_compared_and_not_saved(stage: Stage, qtbot: QtBot) -> None:
    record = saved(stage, qtbot)
    made = repeat(stage, qtbot, record)
    assert made.record.id == record.id and made.image.request.seed == record.request.seed
    assert made.likeness is not None and made.likeness.identical and made.reasons == ()
    assert len(stage.library.records) == 1
    assert stage.session.repeats.result(record.id) is made
    notice = stage.session.notices.all()[-1]
    assert "identical" in str(notice.message) and notice.action == "show_repeat"
    assert stage.session.repeats.of_job(notice.job_id or 0) is made
    job = stage.session.repeats.latest_job(record.id)
    assert job is not None and (job.state, job.done) == (JobState.FINISHED, (0,))


@pytest.mark.parametrize(("made_by", "settings"), [("torch", "openvino"), ("openvino", "torch"), ("openvino", "auto")])
def test_a_repeat_is_computed_as_its_file_says_whatever_the_settings_say(
    make_stage: Callable[..., Stage], qtbot: QtBot, made_by: str, settings: str
) -> None:
    stage = make_stage(runtime=settings)
    record = saved(stage, qtbot)
    stage.library.records[0] = replace(record, provenance=replace(record.provenance, runtime=made_by))
    repeat(stage, qtbot, record)
    done = stage.session.repeats.latest_job(record.id)
    assert done is not None
    with qtbot.waitSignal(stage.session.repeats.made):
        stage.session.enqueue.again([done.id])
    assert [one.runtime for one in stage.engine.located] == [settings, made_by, made_by]


def test_a_runtime_that_is_not_here_is_told_and_the_settings_stand(stage: Stage, qtbot: QtBot) -> None:
    record = saved(stage, qtbot)
    for runtime in ("", "tensorrt"):  # not stated; of another version
        stage.library.records[0] = replace(record, provenance=replace(record.provenance, runtime=runtime))
        repeat(stage, qtbot, record)
    assert [one.runtime for one in stage.engine.located] == ["torch"] * 3
    told = [str(notice.message) for notice in stage.session.notices.all() if "computed with" in str(notice.message)]
    assert len(told) == 1 and "computed with tensorrt, which is not here" in told[0]


def test_a_mismatch_has_its_psnr_and_its_reasons(stage: Stage, qtbot: QtBot) -> None:
    record = saved(stage, qtbot)
    old = stage.library.saved[0]
    changed = Pixels(
        width=old.pixels.width, height=old.pixels.height, rgb=bytes((old.pixels.rgb[0] ^ 1,)) + old.pixels.rgb[1:]
    )
    stage.library.saved[0] = replace(old, pixels=changed)
    stage.library.records[0] = replace(
        record, provenance=replace(record.provenance, precision="float16", versions=(("torch", "1.0"),))
    )
    made = repeat(stage, qtbot, record)
    assert made.likeness is not None and made.likeness.largest == 1 and made.likeness.psnr > 80
    assert [str(reason) for reason in made.reasons] == [
        "The precision was float16 and is float32 now.",
        "torch was 1.0 and is 0 now.",
    ]
    assert "PSNR" in str(stage.session.notices.all()[-1].message)


def test_the_person_may_keep_it(stage: Stage, qtbot: QtBot) -> None:
    made = repeat(stage, qtbot, saved(stage, qtbot))
    stage.session.repeats.keep(made)
    qtbot.waitUntil(lambda: len(stage.library.records) == 2)
    stage.session.repeats.keep(made)  # once is enough
    qtbot.wait(50)
    assert len(stage.library.records) == 2


def test_only_so_many_bytes_are_kept(stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    record = saved(stage, qtbot)
    first = repeat(stage, qtbot, record)
    monkeypatch.setattr(repeats, "KEPT_BYTES", 3 * len(first.image.pixels.rgb))
    second = repeat(stage, qtbot, record)
    kept = [stage.session.repeats.of_job(job.id) for job in stage.session.jobs.jobs()]
    assert [made for made in kept if made is not None] == [second]


def test_what_has_no_settings_is_refused(stage: Stage, qtbot: QtBot) -> None:
    record = saved(stage, qtbot)
    refused = "does not say what made it", "does not state all that made it"
    for settings, words in zip((None, ReadSettings(prompt="a cat", steps=9)), refused, strict=True):
        stage.library.records[0] = replace(record, origin="a1111", request=None, settings=settings)
        stage.session.repeats.order(record.id)
        qtbot.waitUntil(lambda words=words: any(words in str(row.message) for row in stage.session.notices.all()))
    assert len(stage.engine.requests) == 1


def test_what_is_taken_in_place_of_what_is_not_here_is_said(stage: Stage, qtbot: QtBot) -> None:
    record = saved(stage, qtbot)
    said = replace(record.stated, sampler_name="Restart", sampler=None, guidance_scale=0.5)
    stage.library.records[0] = replace(record, origin="a1111", request=None, settings=said)
    made = repeat(stage, qtbot, stage.library.records[0])
    assert made.image.request.sampler == "dpmpp_2m" and made.image.request.guidance_scale == 1
    words = {"Restart is not here; DPM++ 2M instead.", "Guidance 0.5 is below 1; 1 instead."}
    assert words <= {str(notice.message) for notice in stage.session.notices.all()}
    assert words <= {str(reason) for reason in reasons(made.record, made.image)}


def test_a_picture_that_is_gone_is_told(stage: Stage, qtbot: QtBot) -> None:
    stage.session.repeats.order(99)
    qtbot.waitUntil(lambda: bool(stage.session.notices.all()))
    assert "no longer in the library" in str(stage.session.notices.all()[-1].message)


def test_an_order_to_repeat_survives_a_restart_and_is_repeated_as_one(stage: Stage, qtbot: QtBot) -> None:
    record = saved(stage, qtbot)
    job = Job(id=4, request=record.request, compared_with=record.id, runtime="openvino")
    assert job_from_text(job_to_text(job)) == job
    old = job_to_text(job).replace(f', "compared_with": {record.id}, "runtime": "openvino"', "")
    read = job_from_text(old)
    assert (read.compared_with, read.runtime) == (None, ""), "a queue of an older version is read"
    repeat(stage, qtbot, record)
    done = stage.session.repeats.latest_job(record.id)
    assert done is not None
    with qtbot.waitSignal(stage.session.repeats.made):
        stage.session.enqueue.again([done.id])
    assert len(stage.library.records) == 1


def test_the_library_is_not_searched_for_a_repeat(stage: Stage, qtbot: QtBot) -> None:
    record = saved(stage, qtbot)
    job = Job(id=4, request=record.request, state=JobState.INTERRUPTED, started_at=record.created_at)
    assert is_doubtful(job) and not is_doubtful(replace(job, compared_with=record.id))


def test_a_hash_known_too_late_is_filled_in(qtbot: QtBot, qapp: object) -> None:
    """A picture is saved while its weights are read: its file gets their hash when they are."""
    ref, known, filled = CheckpointRef(name="tiny"), dict[CheckpointRef, str](), list[tuple[int, CheckpointRef, str]]()
    background = Background()
    reading = threading.Event()

    def compute(ref: CheckpointRef) -> str:
        assert reading.wait(60)
        known[ref] = "ab" * 32
        return known[ref]

    hashes = ModelHashes(known.get, compute, background, lambda *row: filled.append(row))
    record = replace(RECORD, request=replace(RECORD.request, checkpoint=ref))
    assert hashes.known(ref) is None
    hashes.remember(record)
    assert filled == []
    reading.set()
    qtbot.waitUntil(lambda: filled == [(record.id, ref, "ab" * 32)])
    hashes.remember(replace(record, id=9))
    assert filled[-1] == (9, ref, "ab" * 32), "known by now: at once"
    known.clear()  # the file is another one
    assert hashes.known(ref) is None
    hashes.remember(replace(record, id=10))
    qtbot.waitUntil(lambda: filled[-1] == (10, ref, "ab" * 32))
    assert background.close(60)


def test_a_hash_that_could_not_be_read_is_read_when_it_is_wanted_again(qtbot: QtBot, qapp: object) -> None:
    ref, background = CheckpointRef(name="tiny"), Background()
    tries: list[CheckpointRef] = []

    def compute(ref: CheckpointRef) -> str:
        tries.append(ref)
        raise SddeskError("The drive is away.")

    hashes = ModelHashes(lambda _: None, compute, background, lambda *_: None)
    for times in (1, 2):
        assert hashes.known(ref) is None
        qtbot.waitUntil(lambda times=times: len(tries) == times and not hashes._computing)
    assert background.close(60)
