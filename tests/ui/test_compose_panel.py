"""The panel shows a beginner six controls; the rest is one click away, and nothing that is set hides in silence."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from sddesk.core.adapters import LoraUse
from sddesk.ui.main_window import MainWindow
from tests.ui.conftest import Desk
from tests.ui.test_handed_in import drop, files
from tests.ui.test_start_panel import begin_with, photo
from tests.ui.walk import controls, name_of


def in_view(window: MainWindow) -> list[QWidget]:
    return [one for one in controls(window) if one.isVisible() and window.compose.isAncestorOf(one)]


def test_a_beginner_sees_six_controls(window: MainWindow) -> None:
    names = {name_of(one) for one in in_view(window)}
    shapes = {f"Shape {shape}" for shape in ("1:1", "4:5", "2:3", "5:4", "3:2")}
    count, mode = {"Number of pictures", "One picture fewer", "One picture more"}, {"Exact", "Fast"}
    ways_on = {"Choose styles", "Show more settings", "Add: Start picture", "Add: Control", "Add: Reference"}
    assert names == {"Prompt", "Generate", "Stop"} | shapes | count | mode | ways_on


def test_more_opens_the_rest_and_says_what_differs_while_it_is_closed(window: MainWindow) -> None:
    panel, draft = window.compose, window.session.draft
    told = panel.more.summary
    assert told.text() == "6 steps"
    draft.set("steps", 50)
    assert (told.isHidden(), told.text()) == (True, "")
    changes = {"steps": 28, "seed": 7, "seed_random": False, "guidance_scale": 5.5, "clip_skip": 2, "larger": False}
    for name, value in (changes | {"prompt_syntax": "plain"}).items():
        draft.set(name, value)
    assert told.isVisible()
    assert told.text() == "28 steps · guidance 5.5 · seed 7 · clip skip 2 · plain prompt · not enlarged"
    assert panel.more.toggle.accessibleDescription() == told.text()
    draft.set("sampler", "dpmpp_2m")
    assert "25 steps" not in told.text() and "DPM++ 2M" in told.text(), "a sampler's own steps are as usual"
    panel.more.toggle.click()
    assert told.isHidden() and panel.parameters.steps.isVisible() and panel.negative.isVisible()
    assert panel.hires.toggle.isVisible() and panel.adapters.toggle.isVisible() and panel.parts.toggle.isVisible()
    panel.parts.toggle.click()
    panel.more.toggle.click()
    assert not panel.parts.isVisible() and not panel.hires.isVisible() and told.isVisible()


def test_a_section_with_something_in_it_stays_in_view(window: MainWindow) -> None:
    panel, draft = window.compose, window.session.draft
    draft.set("loras", (LoraUse(name="night", weight=0.5),))
    draft.set("negative_prompt", "blurred")
    draft.set("variation_strength", 0.25)
    assert panel.adapters.rows["night"].isVisible() and panel.parts.variation.isVisible()
    assert panel.negative.edit.isVisible() and not panel.hires.isVisible()
    panel.adapters.toggle.click()
    assert panel.adapters.toggle.isVisible() and panel.adapters.toggle.text() == "LoRAs (1)"
    draft.set("loras", ())
    assert not panel.adapters.isVisible()
    panel.toggle.setFocus()
    panel.toggle.click()
    draft.set("negative_prompt", "")
    assert not panel.negative.isVisible()
    assert QApplication.focusWidget() is panel.more.toggle


def test_a_picture_is_added_by_one_click_or_drop(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    panel = window.compose
    buttons = {name_of(one): one for one in in_view(window) if isinstance(one, QAbstractButton)}
    add = buttons["Add: Start picture"]
    add.click()
    assert panel.start.choose.isVisible() and not add.isVisible()
    assert QApplication.focusWidget() is panel.start.toggle
    qtbot.keyClick(panel.start.toggle, Qt.Key.Key_Space)  # closed again with nothing in it: the button is back
    assert add.isVisible() and not panel.start.isVisible() and QApplication.focusWidget() is add
    assert drop(add, files(photo(tmp_path / "a.png")))
    qtbot.waitUntil(panel.start.thumbnail.isVisible)
    assert window.session.start_picture.picture is not None and not add.isVisible()
    panel.start.toggle.click()
    assert panel.start.toggle.isVisible(), "what changes the result is not hidden"


def test_a_picture_that_is_there_already_is_in_view(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    begin_with(window, qtbot, photo(tmp_path / "a.png"))
    assert window.compose.start.thumbnail.isVisible()
    assert not window.compose.controls.isVisible() and not window.compose.references.isVisible()


def test_more_is_open_at_the_next_start(desk: Desk, qtbot: QtBot) -> None:
    first = desk.open()
    first.compose.more.toggle.click()
    first.close()
    second = desk.open()
    assert second.compose.more.toggle.isChecked() and second.compose.parameters.steps.isVisible()
    second.close()
    for window in (first, second):
        window.deleteLater()


def test_the_tab_key_walks_the_panel_from_top_to_bottom(window: MainWindow, qtbot: QtBot) -> None:
    window.compose.more.toggle.click()
    window.compose.prompt.edit.setFocus()
    seen = list[int]()
    for _ in range(60):
        focused = QApplication.focusWidget()
        if focused is None or not window.compose.isAncestorOf(focused):
            break
        if not isinstance(focused, QPlainTextEdit):
            seen.append(focused.mapTo(window.compose, focused.rect().center()).y())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is window.compose.generate:
            break
    assert len(seen) > 20
    row = 20  # pixels: side by side is one row
    assert all(later >= earlier - row for earlier, later in pairwise(seen)), seen
