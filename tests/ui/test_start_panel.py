"""The start picture in the window: its section of the panel, the key B everywhere, an order for each of several."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sddesk.core.enlargements import enlargement_of
from sddesk.core.inputs import Enlarge, StartPicture
from sddesk.core.record import ImageRecord
from sddesk.core.refining import Refine
from sddesk.core.request import GenerationRequest
from sddesk.library.decode import read_pixels
from sddesk.session.generation.job import Job
from sddesk.ui.job_list import JobDelegate
from sddesk.ui.main_window import MainWindow
from sddesk.ui.texts import made_text
from tests.fakes import STARTER_INFO, stored
from tests.ui.conftest import Desk
from tests.ui.test_viewer import records  # noqa: F401 - a fixture

GONE = StartPicture(content_hash="ab" * 32, strength=0.6)


def photo(path: Path, size: tuple[int, int] = (40, 30)) -> Path:
    Image.new("RGB", size, "teal").save(path)
    return path


def begin_with(window: MainWindow, qtbot: QtBot, file: Path) -> None:
    start = window.session.start_picture
    start.take_file(file)
    qtbot.waitUntil(lambda: not start.is_reading and start.shown is not None)


def test_it_is_folded_away_until_there_is_one(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    panel = window.compose.start
    assert panel.toggle.text() == "Start picture" and panel.body.isHidden()
    panel.toggle.click()
    assert "press B on one" in panel.about.text() and panel.choose.isVisible()
    assert not panel.numbers.isVisible() and not panel.remove.isVisible()
    panel.toggle.click()
    begin_with(window, qtbot, photo(tmp_path / "a.png"))
    assert panel.body.isVisible() and panel.thumbnail.isVisible() and panel.about.text() == "40 × 30"
    panel.toggle.click()
    assert panel.toggle.text() == "Start picture: strength 0.75", "what changes the result is not hidden"


def test_the_strength_says_how_many_steps_are_drawn(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    panel, draft = window.compose.start, window.session.draft
    begin_with(window, qtbot, photo(tmp_path / "a.png"))
    draft.set("steps", 20)
    panel.slider.setValue(60)
    assert panel.strength.value() == pytest.approx(0.6) and panel.steps.text() == "12 of 20 steps will be drawn."
    panel.strength.setValue(0.04)
    assert panel.slider.value() == 4 and panel.steps.text().startswith("No step would be drawn")
    assert panel.steps.property("advice")
    draft.set("steps", 50)
    assert panel.steps.text() == "2 of 50 steps will be drawn." and not panel.steps.property("advice")
    start = window.session.start_picture.picture
    assert start is not None and start.strength == pytest.approx(0.04)


def test_what_the_draft_has_at_the_start_is_shown(window: MainWindow) -> None:
    assert window.compose.basic.mode.exact.isChecked()


def test_numbers_can_be_typed(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    panel, parameters = window.compose.start, window.compose.parameters
    window.compose.more.toggle.click()
    begin_with(window, qtbot, photo(tmp_path / "a.png"))
    for box, text, name in ((panel.strength, "0.65", "strength"), (parameters.guidance, "5.5", "guidance_scale")):
        box.setFocus()
        box.selectAll()
        qtbot.keyClicks(box, text)
        fields = window.session.start_picture if name == "strength" else window.session.draft
        assert fields.get(name) == pytest.approx(float(text))


def test_the_fit_is_asked_only_where_the_shapes_differ(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    panel, draft = window.compose.start, window.session.draft
    begin_with(window, qtbot, photo(tmp_path / "a.png", (64, 64)))
    assert not panel.fit.isVisible() and not panel.own_size.isVisible()
    begin_with(window, qtbot, photo(tmp_path / "b.png", (400, 300)))
    assert panel.fit.isVisible() and panel.fit_label.isVisible()
    panel.fit.setCurrentIndex(panel.fit.findData("fill"))
    panel.fit.activated.emit(panel.fit.currentIndex())
    start = window.session.start_picture.picture
    assert start is not None and start.fit == "fill"
    assert panel.own_size.text() == "Use its shape: 168 × 128"
    panel.own_size.click()
    assert (draft.get("width"), draft.get("height")) == (168, 128)
    assert not panel.fit.isVisible() and not panel.own_size.isVisible()


def test_a_file_is_chosen_and_the_picture_removed(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel, start = window.compose.start, window.session.start_picture
    panel.toggle.click()
    asked: list[QFileDialog] = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: asked.append(dialog))
    panel.choose.click()
    asked[0].fileSelected.emit(str(photo(tmp_path / "a.png")))
    asked[0].deleteLater()
    qtbot.waitUntil(lambda: start.picture is not None)
    panel.remove.setFocus()
    panel.remove.click()
    assert start.picture is None and not panel.numbers.isVisible()
    assert window.focusWidget() is panel.choose, "and not a choice that the wheel and the arrows change"


def test_one_that_is_gone_says_so_in_its_place(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.compose.start
    window.session.reuse.made(GenerationRequest(prompt="a", seed=1, inputs=(GONE,)))
    qtbot.waitUntil(lambda: "is not in the library" in panel.about.text())
    assert "ab" * 5 in panel.about.text() and not panel.thumbnail.isVisible()
    assert panel.numbers.isVisible() and panel.remove.isVisible()


def press_b(window: MainWindow, qtbot: QtBot, place: str) -> None:
    targets: dict[str, Callable[[], QWidget]] = {
        "canvas": lambda: window.picture.view,
        "strip": lambda: window.gallery.list,
        "library": lambda: window.places.library.grid,
        "viewer": lambda: window.places.close_up.viewer,
    }
    target = targets[place]()
    target.setFocus()
    qtbot.keyClick(target, Qt.Key.Key_B)


@pytest.mark.parametrize("place", ["canvas", "strip", "library", "viewer"])
def test_b_begins_with_the_picture_wherever_it_stands(
    window: MainWindow,
    qtbot: QtBot,
    records: list[ImageRecord],  # noqa: F811
    place: str,
) -> None:
    record, taken = records[0], []
    window.session.start_picture.take_file = taken.append  # type: ignore[method-assign]
    if place == "library":
        window.places.show_library()
        qtbot.waitUntil(lambda: window.places.library._found.complete)
        window.places.library.grid.select_row(0)
    elif place == "viewer":
        window.places.close_up.look(record)
    else:
        window.picture.show_record(record)
    press_b(window, qtbot, place)
    assert taken == [record.path] and window.places.in_create


def test_each_of_several_selected_pictures_becomes_an_order(
    window: MainWindow,
    qtbot: QtBot,
    records: list[ImageRecord],  # noqa: F811
) -> None:
    session, page = window.session, window.places.library
    session.jobs.pause()
    session.draft.set("prompt", "in the snow")
    window.places.show_library()
    qtbot.waitUntil(lambda: page._found.complete and page._found.rowCount() == len(records))
    page.grid.selectAll()
    press_b(window, qtbot, "library")
    assert len(records) == 3
    usable = [record.content_hash for record in page.selected_records() if record.content_hash]
    assert page.bar.asking and "from each of 3" in page.bar.text.text()
    assert "“in the snow”" in page.bar.text.text() and not session.jobs.waiting()
    next(button for button in page.bar.findChildren(QPushButton) if button.text() == "Order them").click()
    stored(session)
    starts = [job.request.start for job in session.jobs.waiting()]
    assert [start.content_hash for start in starts if start is not None] == usable
    assert window.places.in_create


def test_what_began_with_a_picture_says_so(qtbot: QtBot) -> None:
    request = GenerationRequest(prompt="a", seed=1, inputs=(GONE,))
    assert made_text(request).endswith("from a picture, strength 0.60")
    assert "from a picture" not in made_text(GenerationRequest(prompt="a", seed=1))
    view = QListView()
    qtbot.addWidget(view)
    row = JobDelegate(view).second_line(Job(id=1, request=request))
    assert "from a picture, strength 0.60" in row


def test_the_line_below_an_enlarged_picture_says_so_and_no_seed_where_none_is_known() -> None:
    order = Enlarge(content_hash="ab" * 32, model="4x", scale=4)
    drawn = GenerationRequest(prompt="a", seed=7, inputs=(order,))
    assert made_text(drawn).startswith("seed 7") and made_text(drawn).endswith("enlarged 4 times by 4x")
    assert made_text(drawn, 0.4).endswith("enlarged 4 times by 4x in 0.4 s"), "the time of the enlargement alone"
    assert made_text(enlargement_of(None, order)) == "enlarged 4 times by 4x"


def test_it_is_restored_with_the_window(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file = photo(tmp_path / "a.png")
    begin_with(window, qtbot, file)
    assert window.compose.folds()["start"].isChecked()
    picture = window.session.start_picture.picture
    assert picture is not None and picture.content_hash == read_pixels(file).content_hash


def test_a_model_that_is_told_how_to_change_a_picture_has_its_own_guidance_and_no_strength(
    desk: Desk, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    start, parameters, draft = window.compose.start, window.compose.parameters, window.session.draft
    window.compose.more.toggle.click()
    begin_with(window, qtbot, photo(tmp_path / "a.png"))
    assert start.slider.isVisible() and not parameters.image_guidance.isVisible()
    desk.models = [replace(STARTER_INFO, instructed=True)]
    window.session.models.refresh()
    qtbot.waitUntil(parameters.image_guidance.isVisible)
    assert not start.slider.isVisible() and not start.strength.isVisible()
    assert start.steps.text() == "This model reads the picture at every step: it has no strength."
    parameters.image_guidance.setValue(2.25)
    request = draft.to_request()
    assert request.image_guidance == 2.25 and request.start is not None and request.start.strength == 1
    desk.models = [STARTER_INFO]
    window.session.models.refresh()
    qtbot.waitUntil(start.slider.isVisible)
    request = draft.to_request()
    assert request.image_guidance is None and request.start is not None and request.start.strength == 0.75


def test_a_start_picture_is_refined_in_tiles_at_a_low_strength(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    panel, draft = window.compose.start, window.session.draft
    assert not panel.refining.isVisible()
    begin_with(window, qtbot, photo(tmp_path / "a.png", (200, 100)))
    field = panel.refining
    assert field.isVisible() and not field.scale.isVisible() and draft.to_request().refine is None
    field.switch.click()
    assert field.switch.text() == "refine in tiles: 400 × 200"
    assert panel.strength.value() == pytest.approx(0.3)
    assert not panel.fit.isVisible() and not panel.own_size.isVisible()
    field.scale.setValue(1.5)
    field.upscaler.setCurrentIndex(field.upscaler.findData("nearest"))
    field.upscaler.activated.emit(field.upscaler.currentIndex())
    assert draft.to_request().refine == Refine(scale=1.5, overlap=32, upscaler="nearest")
    draft.set("width", 768)
    draft.set("height", 512)
    wanted = Refine(scale=1.5, overlap=64, upscaler="nearest")
    request = draft.to_request()
    assert request.refine == wanted
    stored = draft.to_dict()
    field.switch.click()
    assert draft.to_request().refine is None and not field.scale.isVisible()
    draft.load(request)
    assert field.switch.isChecked() and draft.get("refine") == wanted
    draft.set("refine", None)
    draft.from_dict(stored)
    assert draft.get("refine") == wanted
    panel.remove.click()
    assert draft.get("refine") is None, "it goes with its picture"
    draft.from_dict({**stored, "inputs": [{"kind": "start"}]})  # damaged
    assert draft.get("inputs") == () and draft.get("refine") is None
