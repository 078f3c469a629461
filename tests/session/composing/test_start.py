"""The start picture of the draft: taken in off the UI thread, kept across starts, and refused in a sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from sddesk.core.inputs import Enlarge, Mask, StartPicture, UnknownInput
from sddesk.core.request import GenerationRequest
from sddesk.library.decode import read_pixels
from sddesk.session.composing.start import StartChoice
from tests.fakes import pixels_of, stored
from tests.session.conftest import Stage

GONE = StartPicture(content_hash="ab" * 32, strength=0.6)


def photo(path: Path, size: tuple[int, int] = (40, 30)) -> Path:
    Image.new("RGB", size, "teal").save(path)
    return path


def taken(qtbot: QtBot, stage: Stage, file: Path) -> StartPicture:
    """Begin with this file, and wait until it is stored."""
    start = stage.session.start_picture
    start.take_file(file)
    assert start.is_reading
    qtbot.waitUntil(lambda: not start.is_reading)
    assert start.picture is not None
    return start.picture


def told(stage: Stage) -> list[str]:
    return [f"{notice.message} {notice.hint or ''}".strip() for notice in stage.session.notices.all()]


def test_a_file_is_stored_and_becomes_part_of_the_order(qtbot: QtBot, stage: Stage, tmp_path: Path) -> None:
    session, start = stage.session, stage.session.start_picture
    heard: list[str] = []
    start.changed.connect(heard.append)
    file = photo(tmp_path / "photo.png")
    picture = taken(qtbot, stage, file)
    assert picture == StartPicture(content_hash=read_pixels(file).content_hash, strength=0.75)
    assert session.draft.to_request().inputs == (picture,)
    assert read_pixels(stage.library.inputs.file_of(picture.content_hash)) == read_pixels(file)
    assert start.shown is not None and (start.shown.width, start.shown.height) == (40, 30)
    assert {"start", "strength", "fit", "shown"} <= set(heard)
    start.set("strength", 0.5)
    start.set("fit", "fill")
    session.enqueue.generate()
    stored(session)
    assert session.jobs.jobs()[-1].request.inputs == (
        StartPicture(content_hash=picture.content_hash, strength=0.5, fit="fill"),
    )


def test_the_next_picture_takes_over_strength_and_fit(qtbot: QtBot, stage: Stage, tmp_path: Path) -> None:
    start = stage.session.start_picture
    taken(qtbot, stage, photo(tmp_path / "a.png"))
    start.set("strength", 0.3)
    start.set("fit", "stretch")
    start.remove()
    assert start.picture is None and stage.session.draft.to_request().inputs == ()
    again = taken(qtbot, stage, photo(tmp_path / "b.png", (16, 16)))
    assert (again.strength, again.fit) == (0.3, "stretch")


def test_copied_pixels_are_stored_as_well(qtbot: QtBot, stage: Stage) -> None:
    start = stage.session.start_picture
    start.take_pixels(24, 16, lambda: pixels_of(7, 24, 16))
    qtbot.waitUntil(lambda: not start.is_reading)
    assert start.picture is not None and start.picture.content_hash == pixels_of(7, 24, 16).content_hash


def test_what_is_ordered_meanwhile_does_not_begin_without_it(qtbot: QtBot, stage: Stage, tmp_path: Path) -> None:
    start = stage.session.start_picture
    start.take_file(photo(tmp_path / "a.png"))
    stage.session.enqueue.generate()
    assert told(stage) == ["The start picture is still being read. Wait a moment, or remove it."]
    assert not stage.session.jobs.jobs()
    start.remove()
    stage.session.enqueue.generate()
    qtbot.waitUntil(lambda: bool(stage.session.jobs.jobs()))
    qtbot.wait(50)
    assert start.picture is None, "what was removed does not come back when it is read"


def bad_files(folder: Path) -> dict[str, Path]:
    files = {name: folder / f"{name}.png" for name in ("broken", "huge", "text")}
    Image.new("1", (20_000, 20_000)).save(files["huge"])
    photo(files["broken"]).write_bytes(files["broken"].read_bytes()[:60])
    files["text"].write_text("no picture", encoding="utf-8")
    return files | {"gone": folder / "gone.png", "folder": folder}


def test_a_file_that_cannot_be_used_is_told_and_the_one_before_stays(
    qtbot: QtBot, stage: Stage, tmp_path: Path
) -> None:
    start, before = stage.session.start_picture, taken(qtbot, stage, photo(tmp_path / "good.png"))
    for count, file in enumerate(bad_files(tmp_path).values(), 1):
        start.take_file(file)
        qtbot.waitUntil(lambda: not start.is_reading)
        assert len(told(stage)) == count and file.name in told(stage)[-1]
        assert start.picture == before and start.shown is not None and start.problem is None
    start.take_pixels(20_000, 20_000, lambda: pytest.fail("it is refused before anything is made of it"))
    qtbot.waitUntil(lambda: not start.is_reading)
    assert "more than can be shown" in told(stage)[-1] and start.picture == before


def odd_pictures(folder: Path) -> dict[str, tuple[Path, tuple[int, int]]]:
    made = {
        "cmyk.jpg": Image.new("CMYK", (40, 30), (90, 20, 10, 0)),
        "deep.png": Image.fromarray(np.linspace(0, 65535, 1200).astype(np.uint16).reshape(30, 40)),
        "alpha.png": Image.new("RGBA", (40, 30), (200, 0, 0, 90)),
        "tiny.png": Image.new("RGB", (8, 8), "red"),
        "animated.gif": Image.new("RGB", (40, 30), "red"),
    }
    for name, image in made.items():
        more = [Image.new("RGB", (40, 30), "blue")] if name.endswith("gif") else []
        image.save(folder / name, **({"save_all": True, "append_images": more} if more else {}))
    return {name: (folder / name, image.size) for name, image in made.items()}


@pytest.mark.parametrize(
    ("name", "not_taken"),
    [
        ("cmyk.jpg", []),
        ("deep.png", []),
        ("alpha.png", ["alpha.png is transparent in parts, which lie on white."]),
        ("tiny.png", []),
        ("animated.gif", ["animated.gif is animated: only its first picture is taken."]),
    ],
)
def test_pictures_of_every_kind_are_taken_as_the_library_shows_them(
    qtbot: QtBot, stage: Stage, tmp_path: Path, name: str, not_taken: list[str]
) -> None:
    file, size = odd_pictures(tmp_path)[name]
    picture = taken(qtbot, stage, file)
    kept = read_pixels(stage.library.inputs.file_of(picture.content_hash))
    assert (kept.width, kept.height) == size and kept == read_pixels(file)
    assert told(stage) == not_taken


def test_a_full_disk_is_told_and_loses_nothing(
    qtbot: QtBot, stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start, before = stage.session.start_picture, taken(qtbot, stage, photo(tmp_path / "good.png"))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("sddesk.library.inputs.write_over", full)
    start.take_file(photo(tmp_path / "other.png", (24, 24)))
    qtbot.waitUntil(lambda: not start.is_reading)
    assert "full" in told(stage)[-1] and start.picture == before


def test_it_is_there_again_after_a_restart(qtbot: QtBot, make_stage: Callable[..., Stage], tmp_path: Path) -> None:
    first = make_stage()
    picture = taken(qtbot, first, photo(tmp_path / "a.png"))
    first.session.start_picture.set("strength", 0.4)
    first.session.remembered.write()
    second = make_stage().session.start_picture
    qtbot.waitUntil(lambda: second.shown is not None)
    assert second.picture == StartPicture(content_hash=picture.content_hash, strength=0.4)
    assert second.shown is not None and second.shown.width == 40


def test_a_damaged_draft_begins_without_one(stage: Stage) -> None:
    draft = stage.session.draft
    draft.set("inputs", (GONE,))
    written = draft.to_dict()
    for inputs in ("x", [1], [{"kind": "start", "content_hash": "../x", "strength": 1}], [{"kind": "new"}]):
        draft.from_dict(written | {"inputs": inputs})
        assert draft.get("inputs") == ()
    draft.from_dict(written)
    assert draft.get("inputs") == (GONE,)


@pytest.mark.parametrize("way", ["reuse", "edit", "restart"])
def test_one_that_is_gone_is_told_with_its_hash(qtbot: QtBot, make_stage: Callable[..., Stage], way: str) -> None:
    stage = make_stage()
    request = GenerationRequest(prompt="a", seed=1, inputs=(GONE,))
    if way == "reuse":
        stage.session.reuse.made(request)
    elif way == "edit":
        stage.session.jobs.pause()
        job = stage.session.jobs.add(request)
        stored(stage.session)
        stage.session.enqueue.edit(job.id)
    else:
        stage.session.draft.set("inputs", (GONE,))
        stage.session.remembered.write()
        stage = make_stage()
    start = stage.session.start_picture
    qtbot.waitUntil(lambda: start.problem is not None)
    assert start.picture == GONE and start.shown is None
    sentence = (
        f"A picture that is needed is not in the library: {'ab' * 5}. Import that picture, or choose another one."
    )
    assert sentence in told(stage)


def test_one_that_was_gone_is_shown_when_its_picture_comes(qtbot: QtBot, stage: Stage, tmp_path: Path) -> None:
    file = photo(tmp_path / "a.png")
    start = stage.session.start_picture
    stage.session.draft.set("inputs", (StartPicture(content_hash=read_pixels(file).content_hash, strength=0.5),))
    qtbot.waitUntil(lambda: start.problem is not None)
    count = len(told(stage))
    stage.library.inputs.take(file)
    stage.session.collection.came.emit()
    qtbot.waitUntil(lambda: start.shown is not None)
    assert start.problem is None and len(told(stage)) == count


def test_the_steps_are_counted_and_none_is_refused_before_it_is_ordered(qtbot: QtBot, stage: Stage) -> None:
    session, start = stage.session, stage.session.start_picture
    qtbot.waitUntil(lambda: bool(session.models.all()))
    session.draft.set("inputs", (GONE,))
    session.draft.set("steps", 20)
    assert start.steps_drawn == 12
    start.set("strength", 0.04)
    assert start.steps_drawn == 0
    session.enqueue.generate()
    assert "none of the 20 steps is drawn" in told(stage)[-1] and not session.jobs.jobs()


@pytest.mark.parametrize(
    ("size", "own", "other_shape"),
    [
        ((128, 128), (128, 128), False),
        ((512, 512), (128, 128), False),
        ((400, 300), (168, 128), True),
        ((300, 400), (128, 168), True),
        ((8, 8), (128, 128), False),
        ((4000, 8), (4096, 128), True),
    ],
)
def test_its_own_size_is_the_allowed_one_of_its_shape(
    qtbot: QtBot, stage: Stage, tmp_path: Path, size: tuple[int, int], own: tuple[int, int], other_shape: bool
) -> None:
    start = stage.session.start_picture
    taken(qtbot, stage, photo(tmp_path / "a.png", size))
    assert (start.own_size, start.has_other_shape) == (own, other_shape)
    start.use_own_size()
    assert (stage.session.draft.get("width"), stage.session.draft.get("height")) == own
    assert not start.has_other_shape


def test_reuse_takes_the_start_picture_and_vary_draws_with_it(stage: Stage) -> None:
    session = stage.session
    request = GenerationRequest(prompt="a", seed=1, inputs=(GONE,))
    session.reuse.made(request, "prompt")
    assert session.start_picture.picture is None
    session.reuse.made(request)
    assert session.draft.to_request().inputs == (GONE,)
    session.enqueue.vary()
    stored(session)
    assert session.jobs.jobs()[-1].request.inputs == (GONE,)
    session.reuse.made(GenerationRequest(prompt="b", seed=2))
    assert session.start_picture.picture is None, "made from noise"


def test_inputs_that_nothing_reads_are_named_and_an_edited_job_keeps_them(stage: Stage) -> None:
    session = stage.session
    later = UnknownInput(kind="light", extra=(("content_hash", f'"{"cd" * 32}"'),))
    request = GenerationRequest(prompt="a", seed=1, inputs=(GONE, later))
    session.reuse.made(request)
    assert session.draft.get("inputs") == (GONE,)
    assert any("does not know were left out: inputs.light" in sentence for sentence in told(stage))
    session.jobs.pause()
    job = session.jobs.add(request)
    stored(session)
    session.enqueue.edit(job.id)
    session.start_picture.set("strength", 0.9)
    session.enqueue.generate()
    stored(session)
    inputs = session.jobs.waiting()[0].request.inputs
    assert inputs == (StartPicture(content_hash=GONE.content_hash, strength=0.9), later)
    assert session.draft.get("inputs") == (GONE,), "the draft that was being written is back"


def test_of_an_enlarged_picture_the_draft_has_what_made_the_smaller_one(stage: Stage) -> None:
    session, enlarge = stage.session, Enlarge(content_hash="cd" * 32, model="4x")
    request = GenerationRequest(prompt="a", seed=1, inputs=(GONE, enlarge))
    said = told(stage)
    session.draft.set("larger", True)
    session.reuse.made(request)
    assert told(stage) == said, "the next one is enlarged as that one was"
    session.draft.set("larger", False)
    session.reuse.made(request)
    assert session.draft.get("inputs") == (GONE,)
    assert "The settings are those of the picture that was enlarged." in told(stage)


def test_a_mask_stays_with_its_picture_and_goes_with_it(
    qtbot: QtBot, make_stage: Callable[..., Stage], tmp_path: Path
) -> None:
    first = make_stage()
    both = (replace(GONE, extend=(8, 0, 0, 0)), Mask(content_hash="cd" * 32, area="masked"))
    first.session.reuse.made(GenerationRequest(prompt="a", seed=1, inputs=both))
    assert first.session.draft.to_request().inputs == both and first.session.start_picture.redraws
    first.session.remembered.write()
    stage = make_stage()
    start, draft = stage.session.start_picture, stage.session.draft
    start.set("strength", 0.9)
    assert draft.get("inputs") == (replace(both[0], strength=0.9), both[1])
    taken(qtbot, stage, photo(tmp_path / "a.png"))
    assert len(draft.get("inputs")) == 1 and not start.redraws
    draft.set("inputs", both)
    start.remove()
    assert draft.get("inputs") == ()


def test_each_of_several_pictures_becomes_an_order(stage: Stage) -> None:
    session = stage.session
    session.jobs.pause()
    session.draft.set("prompt", "in the snow")
    session.start_picture.set("strength", 0.2)
    session.enqueue.from_each(["ab" * 32, "cd" * 32])
    stored(session)
    jobs = session.jobs.waiting()
    assert [job.request.start.content_hash for job in jobs if job.request.start] == ["ab" * 32, "cd" * 32]
    assert {job.request.prompt for job in jobs} == {"in the snow"}
    assert session.start_picture.picture is None


def test_names_are_those_of_the_draft(stage: Stage) -> None:
    start: StartChoice = stage.session.start_picture
    assert (start.get("strength"), start.get("fit")) == (0.75, "crop")
    start.set("strength", 0.2)
    assert start.picture is None
