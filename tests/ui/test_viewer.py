"""The large view: walked through, marked, told as text, reused in parts, copied, dragged out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDrag, QGuiApplication
from pytestqt.qtbot import QtBot

from sddesk.core.errors import SddeskError
from sddesk.core.messages import Message
from sddesk.core.pixels import Pixels
from sddesk.core.read_settings import ReadSettings
from sddesk.core.record import ImageRecord
from sddesk.ui.drag_out import drag_files, files_as_mime
from sddesk.ui.main_window import MainWindow
from sddesk.ui.viewer import Viewer
from tests.ui.conftest import Desk
from tests.ui.test_contrast import ground_of
from tests.ui.test_zoom_view import chequered


@pytest.fixture
def records(window: MainWindow, desk: Desk, qtbot: QtBot) -> list[ImageRecord]:
    """Three saved pictures, the newest first."""
    session = window.session
    session.draft.set("seed_random", False)
    for seed in (30, 20, 10):
        session.draft.set("seed", seed)
        session.jobs.add(session.draft.to_request())
    qtbot.waitUntil(lambda: session.gallery.rowCount() == 3 and session.running.in_view is None)
    return list(desk.library.records)


@pytest.fixture
def viewer(window: MainWindow, records: list[ImageRecord], qtbot: QtBot) -> Viewer:
    """The newest of them, opened from Create by Enter."""
    window.show_picture(records[0])
    qtbot.waitUntil(lambda: window.picture.view.is_finished(0))
    window.picture.view.setFocus()
    qtbot.keyClick(window.picture.view, Qt.Key.Key_Return)
    viewer = window.places.close_up.viewer
    qtbot.waitUntil(lambda: viewer.view.image is not None)
    assert viewer.isVisible()
    return viewer


def color(viewer: Viewer) -> tuple[int, ...]:
    assert viewer.view.image is not None
    return viewer.view.image.pixelColor(0, 0).getRgb()[:3]  # type: ignore[return-value]


def test_left_and_right_walk_and_stop_at_the_ends(viewer: Viewer, records: list[ImageRecord], qtbot: QtBot) -> None:
    assert viewer.record is not None and viewer.record.id == records[0].id and color(viewer)[0] == 10
    qtbot.keyClick(viewer.view, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: color(viewer)[0] == 20)
    qtbot.keyClick(viewer.view, Qt.Key.Key_Right)
    qtbot.keyClick(viewer.view, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: color(viewer)[0] == 30)
    assert viewer.record is not None and viewer.record.id == records[2].id
    qtbot.keyClick(viewer.view, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: color(viewer)[0] == 20)


def test_words_stand_where_a_picture_cannot_be_read_not_the_one_before(
    viewer: Viewer, window: MainWindow, desk: Desk, records: list[ImageRecord], qtbot: QtBot
) -> None:
    def gone(record_id: int) -> Pixels:
        raise SddeskError("The picture {name} cannot be read: {reason}", name=f"{record_id}.png", reason="gone")

    desk.library.pixels = gone  # type: ignore[method-assign]
    told = f"The picture {records[1].id}.png cannot be read: gone"
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(viewer.view, Qt.Key.Key_Right)
    window.picture_actions.run("copy", viewer)  # before anything is known of it
    assert QGuiApplication.clipboard().image().isNull()
    qtbot.waitUntil(lambda: viewer.view.note == told)
    assert viewer.view.image is None and not viewer.bar.buttons.of["copy"].isEnabled()
    window.escape()
    window.show_picture(records[1])
    qtbot.waitUntil(lambda: window.picture.view._cells[0].note == told)


def test_esc_goes_back_though_something_runs(viewer: Viewer, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.session.draft.set("prompt", "wait")
    window.session.jobs.add(window.session.draft.to_request())
    qtbot.waitUntil(lambda: desk.engine.requests[-1].prompt == "wait")  # before that it would be stopped at once
    window.escape()
    assert not viewer.isVisible() and window.picture.isVisible()
    assert window.picture.view.hasFocus() and not window.session.running.stopping
    window.escape()
    assert window.session.running.stopping


def test_the_keyboard_zooms(viewer: Viewer, qtbot: QtBot) -> None:
    before = viewer.view.lens.scale
    qtbot.keyClick(viewer.view, Qt.Key.Key_Plus)
    assert viewer.view.lens.scale == pytest.approx(before * 1.25)
    qtbot.keyClick(viewer.view, Qt.Key.Key_Minus)
    qtbot.keyClick(viewer.view, Qt.Key.Key_Z)
    assert viewer.bar.fit.text() == f"{viewer.view.lens.scale * 100:.0f} %"


def test_marks_are_given_by_keys_and_told_in_signs_and_words(viewer: Viewer, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(viewer.view, Qt.Key.Key_4)
    qtbot.keyClick(viewer.view, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: "★★★★☆" in viewer.caption.text() and "favourite" in viewer.caption.text())
    assert viewer.record is not None
    kept = desk.library.get(viewer.record.id)
    assert (kept.stars, kept.favourite) == (4, True)
    qtbot.keyClick(viewer.view, Qt.Key.Key_F)
    qtbot.keyClick(viewer.view, Qt.Key.Key_0)
    qtbot.waitUntil(lambda: "★" not in viewer.caption.text() and "favourite" not in viewer.caption.text())
    qtbot.keyClick(viewer.view, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: "rejected" in viewer.caption.text())


def test_info_is_everything_as_text(viewer: Viewer, desk: Desk, records: list[ImageRecord], qtbot: QtBot) -> None:
    assert not viewer.side.text.isVisible()
    qtbot.keyClick(viewer.view, Qt.Key.Key_I)
    text = viewer.side.text.toPlainText()
    assert viewer.side.text.isVisible() and viewer.side.text.isReadOnly()
    for part in ("Seed: 10", "Sampler: PNDM", "Model: starter", "Precision used: float32", "torch: 0", "10.png"):
        assert part in text
    assert "Text in the file" not in text, "of our own nothing is left to say"
    pressed = ground_of(viewer.bar.info.grab().toImage())
    qtbot.keyClick(viewer.view, Qt.Key.Key_I)
    assert not viewer.side.text.isVisible()
    assert ground_of(viewer.bar.info.grab().toImage()) != pressed, "the button shows whether the text is there"


def test_in_a_low_window_some_lines_of_what_made_it_are_read(viewer: Viewer, window: MainWindow, qtbot: QtBot) -> None:
    window.resize(880, 560)
    viewer.bar.info.setChecked(True)
    text = viewer.side.text
    qtbot.waitUntil(lambda: text.isVisible() and viewer.side.own_words.isVisible())
    assert text.height() >= 6 * text.fontMetrics().lineSpacing()


def test_the_raw_text_of_other_programs_is_shown(viewer: Viewer, records: list[ImageRecord], qtbot: QtBot) -> None:
    qtbot.keyClick(viewer.view, Qt.Key.Key_I)
    viewer.show_record(replace(records[0], request=None, settings=records[0].stated, origin="comfyui"))
    qtbot.waitUntil(lambda: "all text of 10.png" in viewer.side.text.toPlainText())
    assert "Settings from: comfyui" in viewer.side.text.toPlainText()


def test_what_a_picture_does_not_state_is_said_and_what_was_left_out(
    viewer: Viewer, window: MainWindow, records: list[ImageRecord], qtbot: QtBot
) -> None:
    left_out = (Message.of("The node {name} was not read.", {"name": "Switch"}),)
    said = ReadSettings(prompt="a fox", steps=9, sampler_name="DPM fast", left_out=left_out)
    qtbot.keyClick(viewer.view, Qt.Key.Key_I)
    viewer.show_record(replace(records[0], request=None, settings=said, origin="comfyui"))
    text = viewer.side.text.toPlainText()
    assert text.startswith("Partly read. Left out:\n- The node Switch was not read.")
    for line in ("Sampler: DPM fast", "Seed: not stated", "Guidance: not stated", "Model: not stated"):
        assert line in text
    assert "seed not stated · 9 steps · DPM fast · partly read" in viewer.caption.text()
    viewer.show_record(replace(records[0], request=None, origin="unknown"))
    assert not viewer.bar.buttons.of["reuse"].isEnabled() and not viewer.bar.buttons.of["again"].isEnabled()


@pytest.mark.parametrize(
    ("what", "changed"),
    [("prompt", {"prompt"}), ("seed", {"seed"}), ("settings", {"steps"}), ("all", {"prompt", "seed", "steps"})],
)
def test_all_or_a_part_is_reused(
    viewer: Viewer, window: MainWindow, what: str, changed: set[str], records: list[ImageRecord]
) -> None:
    draft = window.session.draft
    other = {"prompt": "another", "seed": 999, "steps": 33}
    for name, value in other.items():
        draft.set(name, value)
    menu = viewer.bar.buttons.arrows["reuse"].menu()
    entry = dict(zip(("all", "prompt", "seed", "settings"), menu.actions(), strict=True))[what]
    entry.trigger()
    assert {name for name, value in other.items() if draft.get(name) != value} == changed
    assert not viewer.isVisible() and window.compose.isVisible(), "reusing leads to where it is used"


def test_picture_settings_and_prompt_are_copied(
    viewer: Viewer, window: MainWindow, records: list[ImageRecord], qtbot: QtBot
) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    window.picture_actions.run("copy", viewer)
    assert clipboard.image().pixelColor(0, 0).red() == 10
    _picture, settings, prompt = viewer.bar.buttons.arrows["copy"].menu().actions()
    settings.trigger()
    qtbot.waitUntil(lambda: clipboard.text().endswith("Steps: 6"))
    prompt.trigger()
    assert clipboard.text() == records[0].request.prompt


def test_a_picture_goes_to_the_trash_and_the_next_one_comes(viewer: Viewer, desk: Desk, qtbot: QtBot) -> None:
    first = viewer.record
    qtbot.keyClick(viewer.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(desk.library.records) == 2)
    assert first is not None and viewer.record is not None and viewer.record.id != first.id


def test_marks_are_given_where_pictures_are_made_too(
    window: MainWindow, records: list[ImageRecord], desk: Desk, qtbot: QtBot
) -> None:
    window.show_picture(records[1])
    qtbot.waitUntil(lambda: window.picture.view.is_finished(0))
    window.picture.bar.favourite.click()
    qtbot.keyClick(window.picture.view, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: "★★★☆☆  ♥ favourite" in window.picture.caption.text())
    kept = desk.library.get(records[1].id)
    assert (kept.stars, kept.favourite) == (3, True)
    qtbot.keyClick(window.picture.view, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: "favourite" not in window.picture.caption.text())


def test_a_picture_is_dragged_from_where_pictures_are_made(
    window: MainWindow, records: list[ImageRecord], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[list[Path]] = []
    monkeypatch.setattr(
        "sddesk.ui.picture_panel.drag_files", lambda _source, files, _picture: dragged.append(list(files))
    )
    window.show_picture(records[2])
    qtbot.waitUntil(lambda: window.picture.view.is_finished(0))
    window.picture.view.drag_wanted.emit(0)
    assert dragged == [[records[2].path]]


def test_a_picture_from_outside_has_no_record_and_fewer_ways(
    window: MainWindow, records: list[ImageRecord], qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "outside.png"
    chequered(64, 64).save(str(file))
    window.picture.show_record(records[0])
    assert window.gallery.list.selectedIndexes()
    window.intake.open_file(file)
    qtbot.waitUntil(lambda: window.picture.current is not None and window.picture.current.file == file)
    assert not window.gallery.list.selectedIndexes(), "the strip does not hold what is in view"
    window.picture.bar.large.click()
    viewer = window.places.close_up.viewer
    assert viewer.isVisible() and viewer.record is None and viewer.bar.buttons.of["copy"].isEnabled()
    assert (
        not viewer.bar.buttons.of["reuse"].isEnabled()
        and not viewer.bar.buttons.of["again"].isEnabled()
        and not viewer.bar.buttons.of["compare"].isEnabled()
    )
    assert "outside.png" in viewer.caption.text()


def test_comparing_holds_it_against_the_one_looked_at_before(
    viewer: Viewer, window: MainWindow, records: list[ImageRecord], qtbot: QtBot
) -> None:
    qtbot.keyClick(viewer.view, Qt.Key.Key_Right)
    qtbot.keyClick(viewer.view, Qt.Key.Key_C)
    page = window.places.close_up.comparing
    assert page.isVisible()
    qtbot.waitUntil(lambda: page.likeness is not None)
    assert page.names.text().splitlines() == ["Left: 10.png", "Right: 20.png"]
    window.escape()
    assert viewer.isVisible() and viewer.view.hasFocus(), "back leads to where one came from"
    window.escape()
    assert window.picture.isVisible()


def test_made_again_is_a_key_away_and_a_notice_leads_back_to_it(
    viewer: Viewer, window: MainWindow, records: list[ImageRecord], qtbot: QtBot
) -> None:
    qtbot.keyClick(viewer.view, Qt.Key.Key_G)
    window.escape()
    window.escape()
    qtbot.waitUntil(lambda: window.session.repeats.result(records[0].id) is not None)
    qtbot.waitUntil(lambda: window.notices.notice is not None and window.notices.notice.action == "show_repeat")
    window.notices.action.click()
    page = window.places.close_up.comparing
    assert page.isVisible() and page.verdict.text().startswith("Identical")


def test_exporting_is_a_page_and_its_notice_opens_the_folder(
    viewer: Viewer, window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("sddesk.ui.notice_actions.open_folder", opened.append)
    qtbot.keyClick(viewer.view, Qt.Key.Key_E)
    page = window.places.close_up.exporting
    assert page.isVisible() and page.heading.text().endswith("1")
    page.start.click()
    qtbot.waitUntil(lambda: window.notices.notice is not None and window.notices.notice.action == "show_exported")
    window.notices.action.click()
    assert [path.parent for path in opened] == [page.order().folder]


def test_it_is_dragged_out_as_its_file(
    viewer: Viewer, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, records: list[ImageRecord]
) -> None:
    dropped: list[QMimeData] = []

    def drop(drag: QDrag, _action: Qt.DropAction) -> Qt.DropAction:
        mime = QMimeData()
        mime.setUrls(drag.mimeData().urls())
        dropped.append(mime)
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", drop)
    file = tmp_path / "10.png"
    file.write_bytes(b"a picture")
    viewer.show_record(replace(records[0], path=file))
    viewer.view.drag_wanted.emit()
    assert [url.toLocalFile() for mime in dropped for url in mime.urls()] == [str(file)]
    drag_files(viewer, [tmp_path / "gone.png"])
    assert len(dropped) == 1, "a file that is gone is not offered"
    assert not files_as_mime([file]).hasImage()
