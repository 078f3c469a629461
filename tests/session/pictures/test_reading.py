"""Pictures read for a person: files from anywhere, saved ones, and those that are gone."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage
from sddesk.core.likeness import Likeness
from sddesk.core.pixels import Pixels
from sddesk.core.read_settings import ReadSettings
from sddesk.core.record import ImageRecord, ReadPicture
from sddesk.core.request import GenerationRequest
from sddesk.library.saving import save_image
from sddesk.session.generation.job import JobState
from tests.fakes import PROVENANCE, pixels_of
from tests.session.conftest import Stage
from tests.session.test_app_session import ends_as, order


def test_a_picture_file_is_looked_at_and_the_draft_stays(qtbot: QtBot, stage: Stage, tmp_path: Path) -> None:
    request = GenerationRequest(prompt="a fox", seed=77, steps=9, width=64, height=64)
    image = GeneratedImage(request=request, pixels=pixels_of(77, 64, 64), seconds=1.0, provenance=PROVENANCE)
    seen: list[tuple[ReadPicture, Pixels]] = []
    stage.session.reading.file(
        save_image(image, tmp_path / "fox.png"), lambda said, pixels: seen.append((said, pixels))
    )
    qtbot.waitUntil(lambda: bool(seen))
    (said, pixels) = seen[0]
    assert said.request is not None
    assert (said.request.prompt, said.request.seed) == ("a fox", 77)
    assert pixels == image.pixels
    assert stage.session.draft.get("prompt") != "a fox"
    stage.session.reuse.made(said.request)
    assert stage.session.draft.get("prompt") == "a fox"
    (tmp_path / "junk.png").write_bytes(b"junk")
    stage.session.reading.file(tmp_path / "junk.png", lambda *_: seen.clear())
    qtbot.waitUntil(lambda: bool(stage.session.notices.all()))
    assert "junk.png" in str(stage.session.notices.all()[0].message)
    assert len(seen) == 1


def test_saved_pictures_are_read_compared_and_copied(qtbot: QtBot, stage: Stage) -> None:
    for prompt in ("a", "b"):
        ends_as(qtbot, stage, order(stage, prompt), JobState.FINISHED)
    qtbot.waitUntil(lambda: stage.session.gallery.rowCount() == 2)
    reading = stage.session.reading
    texts: list[str] = []
    reading.text(1, texts.append)
    reading.settings_text(2, texts.append)
    found: list[tuple[list[ImageRecord], list[Pixels], Likeness | None]] = []
    reading.compare((1, 1), lambda *told: found.append(told))
    reading.copy(1, Path("elsewhere.png"))
    qtbot.waitUntil(lambda: len(texts) == 2 and bool(found) and bool(stage.library.elsewhere))
    assert "all text of" in texts[0] and "Steps: 6" in texts[1]
    records, pixels, likeness = found[0]
    assert [record.id for record in records] == [1, 1] and pixels[0] == stage.library.saved[0].pixels
    assert likeness is not None and likeness.identical
    assert stage.library.elsewhere == [Path("elsewhere.png")]


def test_a_picture_that_cannot_be_read_is_told_and_looked_at_again(qtbot: QtBot, stage: Stage) -> None:
    def gone(_: int) -> Pixels:
        raise SddeskError("The file is gone.")

    ends_as(qtbot, stage, order(stage, "a"), JobState.FINISHED)
    qtbot.waitUntil(lambda: stage.session.gallery.rowCount() == 1)
    stage.library.pixels = gone  # type: ignore[method-assign]
    told: list[str] = []
    stage.session.collection.changed.connect(lambda records: told.append(f"record {records[0].id}"))
    stage.session.reading.pixels(1, lambda _: told.append("read"), lambda error: told.append(str(error)))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == ["The file is gone.", "record 1"]
    assert [str(notice.message) for notice in stage.session.notices.all()] == ["The file is gone."]


def test_reuse_of_a_foreign_picture_says_what_it_takes_instead(stage: Stage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(stage.session.models.all()))
    said = ReadSettings(prompt="a fox", seed=3, steps=9, sampler_name="Restart", guidance_scale=0.5, model="elsewhere")
    stage.session.reuse.made(said)
    told = [str(notice.message) for notice in stage.session.notices.all()]
    assert told[:2] == ["Restart is not here; DPM++ 2M instead.", "Guidance 0.5 is below 1; 1 instead."]
    assert "The model “elsewhere” that made this picture is not installed." in told
    assert (stage.session.draft.get("prompt"), stage.session.draft.get("sampler")) == ("a fox", "dpmpp_2m")
