"""The window against a real session: a key press makes a picture, and everything that goes with it."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from sddesk.core.errors import Cancelled, SddeskError
from sddesk.core.events import GeneratedImage, Stage, StepProgress
from sddesk.core.messages import Message
from sddesk.core.models import CheckpointRef, PartInfo, WeightsFacts, WeightsKind
from sddesk.core.prompt import TokenCount
from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import FAST_STEPS
from sddesk.library.saving import save_image
from sddesk.session.generation.job import JobState
from sddesk.session.notices import NoticeKind
from sddesk.ui.handed_over import HandedOver
from sddesk.ui.images import to_pixels
from sddesk.ui.main_window import MainWindow
from sddesk.ui.picture_actions import Place
from tests.fakes import PROVENANCE, ScriptedEngine, pixels_of, stored
from tests.ui.conftest import Desk


def make(window: MainWindow, qtbot: QtBot, count: int) -> None:
    """Press Ctrl+Enter and wait until `count` pictures are in the library."""
    window._slips.last = 0.0  # not the double click it would be taken for
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.session.gallery.rowCount() == count and window.session.running.in_view is None)


@pytest.fixture
def quick_hands(monkeypatch: pytest.MonkeyPatch) -> None:
    """A second press is that of a double click, however much time a busy machine takes for the first."""
    monkeypatch.setattr("sddesk.ui.slips.REPEAT_SECONDS", 600.0)


def test_the_first_launch_needs_one_key_press(window: MainWindow, qtbot: QtBot) -> None:
    assert window.compose.prompt.value() == "a photograph of an astronaut riding a horse"
    assert window.top.picker.currentText() == "Starter"
    assert window.focusWidget() is window.compose.generate
    qtbot.keyClick(window.compose.generate, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.gallery.rowCount() == 1)
    shown = window.picture.current
    assert shown is not None and shown.record is not None
    assert f"seed {shown.made.seed}" in window.picture.caption.text()


def test_ctrl_shift_enter_makes_a_picture_of_each_line(window: MainWindow, qtbot: QtBot) -> None:
    window.compose.prompt.edit.setPlainText("a cat\na dog")
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.compose.prompt.edit, Qt.Key.Key_Return, keys)
    qtbot.waitUntil(lambda: window.session.gallery.rowCount() == 2)
    assert window.compose.prompt.value() == "a cat\na dog"
    assert {job.request.prompt for job in window.session.jobs.jobs()} == {"a cat", "a dog"}


@pytest.mark.parametrize("from_prompt", [True, False])
def test_ctrl_enter_generates_wherever_the_focus_is(window: MainWindow, qtbot: QtBot, from_prompt: bool) -> None:
    window.compose.more.toggle.click()
    place = window.compose.prompt.edit if from_prompt else window.compose.parameters.steps
    place.setFocus()
    qtbot.keyClick(place, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.session.gallery.rowCount() == 1)
    assert "\n" not in window.compose.prompt.value()


def test_the_picture_forms_and_bar_and_title_tell_how_far(window: MainWindow, qtbot: QtBot, desk: Desk) -> None:
    desk.engine.step_seconds = 0.02
    window.session.draft.set("steps", 40)
    window.generate()
    qtbot.waitUntil(lambda: "it/s" in window.windowTitle())
    assert window.picture.progress.bar.isVisible()
    qtbot.waitUntil(lambda: window.picture.view.image(0) is not None)
    assert not window.picture.view.is_finished(0)
    assert not window.picture.bar.buttons.of["save"].isEnabled()
    assert window.compose.stop.isEnabled()
    qtbot.waitUntil(lambda: window.session.running.in_view is None)
    assert window.windowTitle() == "sddesk"
    assert window.picture.view.is_finished(0)


def test_escape_stops_and_says_so_at_once(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.session.draft.set("prompt", "wait")
    window.generate()
    qtbot.waitUntil(lambda: bool(desk.engine.requests))  # one that has not begun would be stopped at once
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.compose.stop.text() == "Stopping…"
    qtbot.waitUntil(lambda: window.session.running.in_view is None)
    assert not window.compose.stop.isEnabled()
    assert window.session.jobs.jobs()[-1].state == JobState.CANCELLED


def test_a_grid_shows_its_pictures_as_they_arrive(window: MainWindow, qtbot: QtBot) -> None:
    window.session.draft.set("rows", 2)
    window.session.draft.set("columns", 3)
    make(window, qtbot, 6)
    assert window.picture.view.count == 6
    seeds = []
    for index in range(6):
        window.picture.view.select(index, whole=True)
        shown = window.picture.current
        assert shown is not None and shown.record is not None
        seeds.append(shown.record.request.seed)
        assert window.gallery.list.currentIndex().row() == 5 - index  # the strip marks the one in view
    assert seeds == list(range(seeds[0], seeds[0] + 6))


def test_reuse_restores_what_made_the_picture(window: MainWindow, qtbot: QtBot) -> None:
    draft = window.session.draft
    draft.set("prompt", "a horse")
    draft.set("steps", 7)
    make(window, qtbot, 1)
    seed = draft.get("seed")
    draft.set("prompt", "something else")
    draft.set("steps", 9)
    window.picture.bar.buttons.of["reuse"].click()
    assert (window.compose.prompt.value(), window.compose.parameters.steps.value()) == ("a horse", 7)
    assert window.compose.parameters.seed.text.text() == str(seed)
    assert window.compose.parameters.seed.lock.isChecked()


def test_a_fast_picture_says_so_and_reuse_is_fast_again(window: MainWindow, qtbot: QtBot) -> None:
    mode = window.compose.basic.mode
    window.session.draft.set("steps", 40)
    mode.fast.click()
    make(window, qtbot, 1)
    assert " · Fast · " in window.picture.caption.text()
    mode.exact.click()
    make(window, qtbot, 2)
    assert "Fast" not in window.picture.caption.text() and window.session.draft.get("steps") == 40
    window.gallery.list.clicked.emit(window.session.gallery.index(1, 0))
    qtbot.waitUntil(lambda: window.picture.view.is_finished(0))
    window.picture.bar.buttons.of["reuse"].click()
    assert mode.fast.isChecked() and window.session.draft.get("steps") == FAST_STEPS


@pytest.mark.usefixtures("quick_hands")
def test_vary_makes_four_with_new_seeds(window: MainWindow, qtbot: QtBot) -> None:
    make(window, qtbot, 1)
    first = window.session.gallery.record(1)
    draft = window.session.draft
    for name, value in {"prompt": "half a sentence", "steps": 9, "rows": 3, "seed_random": True}.items():
        draft.set(name, value)
    written, shown = draft.to_dict(), window.compose.prompt.value()
    for _ in range(2):  # a double click makes one job
        window.picture.bar.buttons.of["vary"].click()
    assert draft.to_dict() == written and window.compose.prompt.value() == shown == "half a sentence"
    assert not window.compose.parameters.seed.lock.isChecked()
    qtbot.waitUntil(lambda: window.session.gallery.rowCount() == 5)
    records = [window.session.gallery.record(number) for number in range(2, 6)]
    assert first is not None
    assert all(record is not None and record.request.prompt == first.request.prompt for record in records)
    assert len({record.request.seed for record in records if record} | {first.request.seed}) == 5
    assert len(window.session.jobs.jobs()) == 2


@pytest.mark.parametrize("place", ["library", "large"])
@pytest.mark.usefixtures("quick_hands")
def test_vary_elsewhere_leaves_the_draft_alone_too(window: MainWindow, qtbot: QtBot, place: str) -> None:
    make(window, qtbot, 1)
    window.session.draft.set("prompt", "half a sentence")
    window.session.draft.set("seed_random", True)
    written = window.session.draft.to_dict()
    if place == "library":
        window.places.show_library()
        qtbot.waitUntil(lambda: window.session.collection.found.record(0) is not None)
        window.places.library.grid.select_row(0)
        assert window.places.library_tools.buttons.of["reuse"].isEnabled()
        place: Place = window.places.library_tools
    else:
        record = window.session.gallery.record(1)
        assert record is not None
        window.places.close_up.look(record)
        place = window.places.close_up.viewer
    for _ in range(2):  # a double click
        window.picture_actions.run("vary", place)
    assert window.session.draft.to_dict() == written and window.places.in_create
    qtbot.waitUntil(lambda: window.session.gallery.rowCount() == 5)
    assert len(window.session.jobs.jobs()) == 2


def test_copy_puts_the_picture_on_the_clipboard(window: MainWindow, qtbot: QtBot) -> None:
    make(window, qtbot, 1)
    window.picture.bar.buttons.of["copy"].click()
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (128, 128)


def test_save_as_sends_the_chosen_place(window: MainWindow, qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    make(window, qtbot, 1)
    window.picture.bar.buttons.of["save"].click()
    (dialog,) = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "copy.png"))
    dialog.close()
    qtbot.waitUntil(lambda: desk.library.elsewhere == [tmp_path / "copy.png"])


def test_trash_takes_the_picture_out(window: MainWindow, qtbot: QtBot, desk: Desk) -> None:
    make(window, qtbot, 1)
    window.picture.bar.buttons.of["trash"].click()
    qtbot.waitUntil(lambda: desk.library.trashed == [1] and window.session.gallery.rowCount() == 0)
    assert not window.picture.bar.buttons.of["trash"].isEnabled()


def test_the_gallery_shows_a_picture_and_a_double_click_restores_it(window: MainWindow, qtbot: QtBot) -> None:
    make(window, qtbot, 1)
    window.session.draft.set("prompt", "another")
    make(window, qtbot, 2)
    index = window.session.gallery.index(1, 0)
    window.gallery.list.setCurrentIndex(index)
    qtbot.waitUntil(lambda: window.picture.view.is_finished(0))
    shown = window.picture.current
    assert shown is not None and shown.record is not None and shown.record.id == 1
    assert window.session.draft.get("prompt") == "another"
    window.gallery.list.doubleClicked.emit(index)
    assert window.compose.prompt.value() == "a photograph of an astronaut riding a horse"


def test_looking_at_an_old_picture_is_not_disturbed_by_a_new_one(window: MainWindow, qtbot: QtBot, desk: Desk) -> None:
    make(window, qtbot, 1)
    window.session.draft.set("prompt", "wait")
    window._slips.last = 0.0
    window.generate()
    qtbot.waitUntil(lambda: window.session.running.in_view is not None)
    window.gallery.list.clicked.emit(window.session.gallery.index(0, 0))
    qtbot.waitUntil(lambda: window.picture.view.is_finished(0))
    assert window.picture.bar.follow.isVisible()
    desk.engine.released.set()
    qtbot.waitUntil(lambda: window.session.gallery.rowCount() == 2)
    shown = window.picture.current
    assert shown is not None and shown.record is not None and shown.record.id == 1


class SlowSecond(ScriptedEngine):
    """Stays before its second picture until it is released."""

    decoded = 0

    def _pause(self, request: GenerationRequest, word: str, cancelled: Callable[[], bool]) -> None:
        self.decoded += word == "slow decode"
        while self.decoded > 1 and not self.released.is_set():
            if cancelled():
                raise Cancelled
            time.sleep(0.005)


def test_who_comes_back_to_a_running_job_finds_its_saved_pictures_with_their_buttons(desk: Desk, qtbot: QtBot) -> None:
    desk.engine = SlowSecond()
    window = desk.open()
    session, panel = window.session, window.picture
    qtbot.waitUntil(lambda: session.device.report is not None and session.models.all() != [])
    session.jobs.add(GenerationRequest(prompt="a cat", seed=1, steps=2, width=64, height=64, columns=2))
    stored(session)
    qtbot.waitUntil(lambda: panel.bar.buttons.of["trash"].isEnabled())
    shown = panel.current
    assert shown is not None and shown.record is not None
    panel.show_record(shown.record)
    qtbot.waitUntil(panel.bar.favourite.isEnabled)
    qtbot.mouseClick(panel.bar.favourite, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.library.records[0].favourite)
    qtbot.mouseClick(panel.bar.follow, Qt.MouseButton.LeftButton)
    assert (
        panel.view.count == 2
        and panel.bar.buttons.of["trash"].isEnabled()
        and panel.bar.buttons.of["reuse"].isEnabled()
    )
    qtbot.waitUntil(lambda: panel.current is not None and bool(panel.current.record and panel.current.record.favourite))
    desk.engine.released.set()
    qtbot.waitUntil(lambda: session.running.in_view is None and session.gallery.rowCount() == 2)
    panel.view.select(1, whole=True)
    assert panel.bar.buttons.of["trash"].isEnabled()
    window.close()
    window.deleteLater()


def test_a_failed_job_is_told_with_its_next_step_and_the_focus_stays(window: MainWindow, qtbot: QtBot) -> None:
    window.session.draft.set("prompt", "fail")
    window.compose.prompt.edit.setFocus()
    window.generate()
    qtbot.waitUntil(lambda: window.notices.notice is not None)
    assert window.notices.text.text() == "The scripted engine cannot make fail."
    assert window.notices.hint.text() == "Ask for less."
    assert window.focusWidget() is window.compose.prompt.edit
    assert window.compose.prompt.value() == "fail"
    window.notices.close_button.click()
    assert window.notices.notice is None


def test_a_bug_offers_its_details_to_copy(window: MainWindow, qtbot: QtBot) -> None:
    window.session.draft.set("prompt", "bug")
    window.generate()
    qtbot.waitUntil(lambda: window.notices.notice is not None)
    assert window.notices.icon.accessibleName() == "Unexpected error"
    assert window.notices.action.text() == "Copy details"
    window.notices.action.click()
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()


def test_markup_in_a_notice_is_only_text(window: MainWindow) -> None:
    window.session.notices.add(NoticeKind.INFO, Message.of("See {name}", {"name": "<b>bold</b>"}))
    assert window.notices.text.text() == "See <b>bold</b>"
    assert window.notices.text.textFormat() == Qt.TextFormat.PlainText


def test_a_folder_without_a_model_is_a_notice(window: MainWindow, qtbot: QtBot, tmp_path: Path, desk: Desk) -> None:
    desk.source.refusal = SddeskError("No model is in {folder}.", folder=tmp_path.name)
    window.card.add.click()
    (dialog,) = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    qtbot.waitUntil(lambda: window.notices.notice is not None)
    assert "No model is in" in window.notices.text.text()


@pytest.mark.usefixtures("quick_hands")
def test_f54_a_double_click_makes_one_job(window: MainWindow, qtbot: QtBot) -> None:
    window.session.draft.set("prompt", "wait")
    for _ in range(2):
        qtbot.mouseClick(window.compose.generate, Qt.MouseButton.LeftButton)
    stored(window.session)
    assert len(window.session.jobs.jobs()) == 1


def test_jobs_queue_up_and_can_be_paused_listed_and_cleared(window: MainWindow, qtbot: QtBot, desk: Desk) -> None:
    window.session.draft.set("prompt", "wait")
    for _ in range(3):
        window._slips.last = 0.0  # three orders, not a double click
        window.generate()
    qtbot.waitUntil(lambda: window.session.running.in_view is not None)
    qtbot.waitUntil(lambda: "2 waiting" in window.queue.label.text())
    window.queue.pause.click()
    assert window.session.jobs.paused and "paused" in window.queue.label.text()
    window.queue.list_button.click()
    assert window.places.currentWidget() is window.places.pages["queue"]
    assert window.places.pages["queue"].content.open.model().rowCount() == 3
    window.places.pages["queue"].content.open.setCurrentIndex(window.session.jobs.open.index(2, 0))
    window.places.pages["queue"].content.cancel.click()
    assert "1 waiting" in window.queue.label.text()
    window.queue.clear.click()
    assert "queue: 1 running" in window.queue.label.text()
    assert not window.queue.clear.isEnabled()


def test_tokens_are_counted_while_typing(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.compose.prompt.count_label.text() == "8/75")
    window.session.draft.set("prompt", "two words")
    qtbot.waitUntil(lambda: window.compose.prompt.count_label.text() == "2/75")


def test_the_count_goes_with_the_model_that_made_it(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: window.compose.prompt.count_label.text() == "8/75")

    def missing(*_: object) -> TokenCount:
        raise SddeskError("This model is not installed.")

    monkeypatch.setattr(window.session.tokens, "_count", missing)
    window.session.draft.set("checkpoint", CheckpointRef(name="gone"))
    qtbot.waitUntil(lambda: window.compose.prompt.count_label.text() == "")


def test_earlier_prompts_come_back_with_alt_up(window: MainWindow, qtbot: QtBot) -> None:
    for number, prompt in enumerate(("first", "second"), start=1):
        window.session.draft.set("prompt", prompt)
        make(window, qtbot, number)
    edit = window.compose.prompt.edit
    window.session.draft.set("prompt", "half a sentence")
    cursor = edit.textCursor()
    cursor.setPosition(4)
    edit.setTextCursor(cursor)
    for expected in ("second", "first"):
        qtbot.keyClick(edit, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        assert window.compose.prompt.value() == expected
    qtbot.keyClick(edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert window.compose.prompt.value() == "second"
    for _ in range(2):
        qtbot.keyClick(edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert window.compose.prompt.value() == "half a sentence" == window.session.draft.get("prompt")
        assert edit.textCursor().position() == 4


def test_a_picture_without_previews_does_not_end_the_film_of_another(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An enlargement, or a picture too quick for a preview."""
    make(window, qtbot, 1)
    final = window.film.final
    assert final is not None
    monkeypatch.setattr(window.session.running, "is_in_view", lambda _job_id: True)
    request = GenerationRequest(prompt="x", seed=1, width=64, height=64)
    image = GeneratedImage(request=request, pixels=pixels_of(1), seconds=1.0, provenance=PROVENANCE)
    window.session.running.image_done.emit(image, 99)
    assert window.film.final is final


def test_the_pages_open_and_escape_goes_back(window: MainWindow, qtbot: QtBot) -> None:
    make(window, qtbot, 1)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.places.currentWidget() is window.places.pages["how"]
    assert 1 < len(window.film.frames()) <= 5
    assert window.film.final is not None
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.places.in_create
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert window.places.currentWidget() is window.places.pages["settings"]


def test_settings_are_saved_as_they_are_changed(window: MainWindow, desk: Desk, qapp: QApplication) -> None:
    theme = window.places.pages["settings"].content.rows.controls["theme"]
    theme.setCurrentIndex(theme.findData("dark"))
    theme.activated.emit(theme.currentIndex())
    assert desk.changed_settings[-1] == ("theme", "dark")
    assert qapp.palette().window().color().lightness() < 128
    theme.setCurrentIndex(theme.findData("light"))
    theme.activated.emit(theme.currentIndex())
    assert qapp.palette().window().color().lightness() > 128


def test_f52_closing_while_something_runs_asks_once(window: MainWindow, qtbot: QtBot, desk: Desk) -> None:
    window.session.draft.set("prompt", "wait")
    window.generate()
    qtbot.waitUntil(lambda: window.session.running.in_view is not None)
    desk.close_answers = [False, True]
    window.close()
    assert window.isVisible() and desk.asked == 1
    window.close()
    assert not window.isVisible() and desk.asked == 2
    assert not window.session.workers.first.isRunning()


def test_closing_when_nothing_runs_does_not_ask(window: MainWindow, desk: Desk) -> None:
    window.close()
    assert desk.asked == 0


def test_the_next_start_is_where_one_left(desk: Desk, qtbot: QtBot) -> None:
    window = desk.open()
    qtbot.waitUntil(lambda: window.session.device.report is not None and window.isActiveWindow())
    make(window, qtbot, 1)
    window.session.draft.set("prompt", "kept")
    window.resize(880, 640)
    window.card.close_button.click()
    window.close()
    window.deleteLater()
    again = desk.open()
    qtbot.waitUntil(lambda: again.picture.view.is_finished(0))
    assert again.compose.prompt.value() == "kept"
    assert (again.width(), again.height()) == (880, 640)
    assert not again.card.isVisible()
    shown = again.picture.current
    assert shown is not None and shown.record is not None and shown.record.id == 1
    again.close()
    again.deleteLater()


def test_a_closing_window_is_gone_while_the_rest_is_saved(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.show()
    seen: list[bool] = []
    monkeypatch.setattr(window.session, "close", lambda seconds: seen.append(window.isVisible()) or False)
    window.close()
    assert seen == [False]
    assert window.hangs
    monkeypatch.undo()
    window.session.close(60)


def test_a_picture_handed_over_is_shown_with_its_settings_to_reuse(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, qapp: QApplication
) -> None:
    request = GenerationRequest(prompt="a fox in the snow", seed=77, steps=9, width=64, height=64)
    image = GeneratedImage(request=request, pixels=pixels_of(77, 64, 64), seconds=1.0, provenance=PROVENANCE)
    fox = save_image(image, tmp_path / "fox.png")
    handed_over = HandedOver(qapp, window.intake.open_file)
    window.places.show_page("settings")
    qapp.sendEvent(qapp, QFileOpenEvent(str(fox)))  # as macOS does it
    qapp.removeEventFilter(handed_over)
    qtbot.waitUntil(lambda: window.picture.view.is_finished(0))
    assert window.places.in_create
    assert to_pixels(window.picture.view.image(0)) == image.pixels  # type: ignore[arg-type]
    caption = window.picture.caption.text()
    assert "fox.png" in caption
    assert "77" in caption
    assert not window.picture.bar.buttons.of["trash"].isEnabled()
    assert window.session.draft.get("prompt") != "a fox in the snow"
    window.picture.bar.buttons.of["reuse"].click()
    assert window.session.draft.get("prompt") == "a fox in the snow"


def test_a_picture_from_elsewhere_says_that_it_tells_nothing(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    Image.new("RGB", (40, 30), "red").save(tmp_path / "photo.jpg")
    window.intake.open_file(tmp_path / "photo.jpg")
    qtbot.waitUntil(lambda: window.picture.view.is_finished(0))
    assert "does not say" in window.picture.caption.text()
    assert not window.picture.bar.buttons.of["reuse"].isEnabled()
    (tmp_path / "text.png").write_text("no picture")
    window.intake.open_file(tmp_path / "text.png")
    qtbot.waitUntil(lambda: bool(window.session.notices.all()))
    assert "text.png" in str(window.session.notices.all()[-1].message)


def test_a_picture_from_a_camera_stands_upright(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    lying = Image.Exif()
    lying[0x0112] = 6
    Image.new("RGB", (40, 30), "red").save(tmp_path / "photo.jpg", exif=lying)
    window.intake.open_file(tmp_path / "photo.jpg")
    qtbot.waitUntil(lambda: window.picture.view.is_finished(0))
    shown = window.picture.view.image(0)
    assert shown is not None and (shown.width(), shown.height()) == (30, 40)


def test_longer_words_widen_the_left_side(window: MainWindow, qtbot: QtBot) -> None:
    compose = window.compose
    compose.more.toggle.click()
    before = compose.width()
    label = next(label for label in compose.parameters.findChildren(QLabel) if label.text() == "Sampler")
    label.setText("A word that another language needs for it")
    qtbot.waitUntil(lambda: compose.width() > before)
    right = compose.parameters.mapTo(compose, compose.parameters.rect().topRight()).x()
    assert right <= compose.width()


def test_when_the_memory_is_freed_is_a_setting(window: MainWindow, desk: Desk) -> None:
    window.places.show_page("settings")
    unload = window.places.pages["settings"].content.rows.controls["unload_minutes"]
    assert [unload.itemText(row) for row in range(unload.count())][:2] == ["Never", "After 5 minutes"]
    unload.setCurrentIndex(1)
    unload.activated.emit(1)
    assert desk.changed_settings == [("unload_minutes", 5)]


def test_a_button_says_what_a_few_step_lora_would_set(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    qtbot.waitUntil(lambda: session.shelf.parts_known)
    session.shelf.parts = [
        PartInfo(name="lcm-lora", facts=WeightsFacts(kind=WeightsKind.LORA), location="/lcm-lora", size_bytes=1)
    ]
    session.adapters.add("lcm-lora")
    qtbot.waitUntil(lambda: window.notices.notice is not None)
    assert window.notices.action.text() == "Use 4 steps, LCM, guidance 1"
    window.notices.action.click()
    assert (session.draft.get("sampler"), session.draft.get("steps")) == ("lcm", 4)
    assert window.notices.action.text() == "Back to 6 steps, PNDM, guidance 7.5"
    window.notices.action.click()
    assert (session.draft.get("sampler"), session.draft.get("steps")) == ("pndm", 6)
    assert window.notices.notice is None


def test_a_silent_engine_is_said_and_stopped_from_its_notice(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.draft.set("prompt", "wait")
    window.compose.generate.click()
    stored(session)
    qtbot.waitUntil(lambda: session.running.in_view is not None)
    job = session.running.in_view
    assert job is not None
    silent = StepProgress(stage=Stage.DENOISE, step=3, steps=6, quiet_seconds=12, answers=False)
    session.workers.first.step_done.emit(job.id, silent)
    assert window.picture.progress.text.text() == "No answer from the engine for 12 s"
    assert window.notices.text.text() == "No answer from the engine for 12 s."
    assert window.notices.action.text() == "Stop"
    window.notices.action.click()
    qtbot.waitUntil(lambda: session.running.in_view is None)
    assert session.jobs.jobs()[0].state == JobState.CANCELLED, "it answered, and stopped as usual"
    assert window.notices.notice is None


@pytest.mark.usefixtures("quick_hands")
def test_vary_a_little_keeps_seed_and_draft(window: MainWindow, qtbot: QtBot) -> None:
    make(window, qtbot, 1)
    first = window.session.gallery.record(1)
    assert first is not None
    window.session.draft.set("prompt", "half a sentence")
    written = window.session.draft.to_dict()
    for _ in range(2):  # a double click makes one job
        window.picture_actions.run("vary-little", window.picture)
    assert window.session.draft.to_dict() == written
    qtbot.waitUntil(lambda: window.session.gallery.rowCount() == 5)
    made = [record.request for number in range(2, 6) if (record := window.session.gallery.record(number))]
    assert {request.seed for request in made} == {first.request.seed}
    assert {request.prompt for request in made} == {first.request.prompt}
    assert len({request.variation_seed for request in made}) == 4 and len(window.session.jobs.jobs()) == 2
