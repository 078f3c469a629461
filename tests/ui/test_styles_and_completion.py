"""The styles below the prompt and what completes it: by keys and clicks, without taking the focus."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sddesk.core.style_files import read_styles_in
from sddesk.core.styles import Style, StyleUse
from sddesk.core.tags import Tag, TagIndex, TagWriting
from sddesk.ui.completion_popup import PromptCompleter
from sddesk.ui.main_window import MainWindow
from sddesk.ui.prompt_editor import GrowingEdit
from sddesk.ui.style_form import StyleForm
from sddesk.ui.style_list import StyleList
from tests.ui.conftest import Desk

TAGS = (Tag("long_hair", 0, 4_800_000, ("lengthy_hair",)), Tag("louise_(zero)", 4, 8000), Tag("lotus", 0, 10))


def listed(window: MainWindow) -> StyleList:
    """The open list of styles."""
    panel = window.compose.styles
    panel.open()
    assert panel._list is not None
    return panel._list


def typing(window: MainWindow, text: str) -> tuple[GrowingEdit, PromptCompleter]:
    """Type a new prompt."""
    compose = window.compose
    window.activateWindow()
    compose.prompt.edit.clear()
    compose.prompt.edit.setFocus()
    QTest.keyClicks(compose.prompt.edit, text)
    QApplication.processEvents()
    return compose.prompt.edit, compose.completers[0]


def test_styles_are_found_chosen_and_taken_away_by_keys(window: MainWindow, desk: Desk) -> None:
    styles, draft = window.session.styles, window.session.draft
    desk.source.styles.kept.append(Style(name="Mine", prompt="mine", settings=(("steps", 9),), folder="Own"))
    rows = listed(window)
    QTest.keyClicks(rows.search, "oil layered")
    QTest.keyClick(rows.search, Qt.Key.Key_Return)
    assert [use.name for use in styles.chosen] == ["Oil painting"] and rows.isVisible()
    QTest.keyClick(rows.search, Qt.Key.Key_Return)
    assert styles.chosen == ()
    rows.search.clear()
    QTest.keyClick(rows.search, Qt.Key.Key_Return)  # one's own come first
    QTest.keyClick(rows.search, Qt.Key.Key_Down)
    QTest.keyClick(rows.search, Qt.Key.Key_Return)
    assert [use.name for use in styles.chosen] == ["Mine", "Golden evening"] and draft.get("steps") == 9
    rows.search.setText("nothing has this")
    QTest.keyClick(rows.search, Qt.Key.Key_Return)
    QTest.keyClick(rows.search, Qt.Key.Key_Escape)
    assert not rows.isVisible() and len(styles.chosen) == 2
    chips = window.compose.styles.chips
    assert [chip.text() for chip in chips] == ["Mine", "Golden evening"]
    chips[0].click()
    assert [use.name for use in styles.chosen] == ["Golden evening"]
    draft.set("styles", (StyleUse(name="Golden evening", prompt="older {prompt}"),))
    assert "another text by now" in window.compose.styles.chips[0].toolTip()


def test_a_prompt_is_kept_as_a_style_and_files_are_taken(
    window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    rows, kept = listed(window), desk.source.styles.kept
    window.session.draft.set("prompt", "a mosaic of {prompt}")
    rows.keep.click()
    QTest.keyClicks(rows.name, "  My  tiles ")
    QTest.keyClick(rows.name, Qt.Key.Key_Return)
    assert [(style.name, style.prompt) for style in kept] == [("My tiles", "a mosaic of {prompt}")]
    assert not window.session.styles.keep("my TILES")
    file = tmp_path / "styles.csv"
    file.write_text("name,prompt\nMy tiles,x\nOther,y\n,z\n", encoding="utf-8")
    window.session.styles.take(file)
    qtbot.waitUntil(lambda: len(kept) == 2)
    assert kept[0].prompt == "a mosaic of {prompt}"
    rows.search.clear()
    rows.fill()
    QTest.keyClick(rows.search, Qt.Key.Key_Delete)
    assert [style.name for style in desk.source.styles.kept] == ["Other"]


def test_a_picture_is_drawn_with_styles_and_reused_without(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.draft.set("prompt", "a cat")
    session.styles.choose(session.styles.all()[0])
    session.enqueue.generate()
    qtbot.waitUntil(lambda: session.gallery.rowCount() == 1)
    request = session.jobs.jobs()[0].request
    assert request.prompt.startswith("a cat, at sunset") and request.written_prompt == "a cat"
    session.draft.set("prompt", "other")
    session.draft.set("styles", ())
    session.reuse.made(request)
    assert session.draft.get("prompt") == "a cat" and [use.name for use in session.styles.chosen] == ["Golden evening"]
    assert not session.styles.is_other_now(session.styles.chosen[0])


def know_tags(window: MainWindow, qtbot: QtBot) -> None:
    """Give the window tags to complete, after the (empty) lists that it reads at its start."""
    completion = window.session.completion
    qtbot.waitUntil(lambda: completion._tags is not None)
    completion._take((TagIndex(TAGS), ()))


def test_completion_takes_tab_and_marked_enter_and_leaves_the_rest(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    know_tags(window, qtbot)
    edit, completer = typing(window, "a red house, lo")
    popup = completer.popup
    assert popup is not None and edit.hasFocus()
    assert [popup.item(row).text() for row in range(popup.count())] == ["long_hair", "louise_(zero)", "lotus"]
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.toPlainText() == "a red house, long hair" and edit.hasFocus() and completer.popup is None
    edit.undo()
    assert edit.toPlainText() == "a red house, lo"
    edit, completer = typing(window, "lo")
    QTest.keyClick(edit, Qt.Key.Key_Return)  # nothing is marked: a new line
    QApplication.processEvents()
    assert edit.toPlainText() == "lo\n" and completer.popup is None
    edit, completer = typing(window, "lo")
    QTest.keyClick(edit, Qt.Key.Key_Up)
    QTest.keyClick(edit, Qt.Key.Key_Up)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.toPlainText() == "louise \\(zero\\)"
    desk.source.tags.writing = lambda: TagWriting(underscores=True, escape=False)
    edit, completer = typing(window, "a lengthy")
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.toPlainText() == "a long_hair"
    edit, completer = typing(window, "golden")
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.toPlainText() == "" and [use.name for use in window.session.styles.chosen] == ["Golden evening"]
    desk.source.tags.writing = lambda: TagWriting(completes=False)
    assert typing(window, "lo")[1].popup is None


def test_escape_closes_only_the_list_and_an_input_method_is_left_alone(window: MainWindow, qtbot: QtBot) -> None:
    know_tags(window, qtbot)
    edit, completer = typing(window, "lo")
    assert completer.popup is not None
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert completer.popup is None and edit.toPlainText() == "lo" and window.compose.isVisible()
    edit, completer = typing(window, "lo")
    QApplication.sendEvent(edit, QInputMethodEvent("にほん", []))
    QApplication.processEvents()
    assert completer.popup is None
    QApplication.sendEvent(edit, QInputMethodEvent("", []))
    edit, completer = typing(window, "lo")
    window.compose.generate.setFocus()
    assert completer.popup is None
    window.session.draft.set("prompt", "lo")  # not typed
    QApplication.processEvents()
    assert completer.popup is None


def test_a_prompt_from_elsewhere_closes_the_list_of_what_was_typed(window: MainWindow, qtbot: QtBot) -> None:
    know_tags(window, qtbot)
    _, completer = typing(window, "lo")
    assert completer.popup is not None
    window.session.draft.set("prompt", "ba")  # by Reuse, a style or an undo; the cursor stands where it stood
    QApplication.processEvents()
    assert completer.popup is None


def test_a_command_closes_the_list_so_that_escape_stops_what_it_began(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.session.completion._take((TagIndex(TAGS), ()))
    edit, completer = typing(window, "lo")
    assert completer.popup is not None
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert completer.popup is None and edit.toPlainText() == "lo"
    qtbot.waitUntil(lambda: window.session.running.in_view is None and window.session.gallery.rowCount() == 1)


def form_of(rows: StyleList) -> StyleForm:
    assert rows.form is not None and rows.form.isVisible()
    return rows.form


def test_a_style_is_written_changed_duplicated_and_each_change_undone(window: MainWindow, desk: Desk) -> None:
    rows, kept = listed(window), desk.source.styles.kept
    styles = window.session.styles
    rows.new.click()
    form = form_of(rows)
    assert form.prompt.toPlainText() == "{prompt}" and not form.keep.isEnabled()
    QTest.keyClicks(form.name, "Etching")
    form.prompt.setPlainText("an etching of {prompt}")
    form.folder.setCurrentText("Prints")
    QTest.keyClick(form.prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert kept == [Style(name="Etching", prompt="an etching of {prompt}", folder="Prints")]
    styles.choose(kept[0])
    rows.search.clear()
    QTest.keyClick(rows.search, Qt.Key.Key_F2)
    form = form_of(rows)
    form.name.setText("Old etching")
    form.negative.setPlainText("colour")
    form.keep.click()
    assert [(one.name, one.negative_prompt, one.folder) for one in kept] == [("Old etching", "colour", "Prints")]
    assert [use.name for use in styles.chosen] == ["Old etching"], "what is chosen follows the change"
    styles.undo()
    assert [one.name for one in kept] == ["Etching"] == [use.name for use in styles.chosen]
    rows.fill()
    QTest.keyClick(rows.search, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [one.name for one in kept] == ["Etching", "Etching 2"]
    form = form_of(rows)
    form.name.setText("etching")
    form.keep.click()
    assert form.isVisible() and len(kept) == 2, "the name is taken"
    form.leave.click()
    styles.undo()
    assert [one.name for one in kept] == ["Etching"]
    rows.fill()
    rows.remove.click()
    assert kept == []
    notice = next(one for one in window.session.notices.all() if one.action == "undo_style")
    window.notices.action_wanted.emit("undo_style", notice)
    assert [one.name for one in kept] == ["Etching"]


def test_an_included_style_is_changed_as_one_of_ones_own(window: MainWindow, desk: Desk, tmp_path: Path) -> None:
    rows, styles = listed(window), window.session.styles
    assert not rows.remove.isEnabled() and rows.edit.isEnabled()
    included = styles.all()[0]
    QTest.keyClick(rows.search, Qt.Key.Key_F2)
    form = form_of(rows)
    form.prompt.setPlainText("mine of {prompt}")
    form.keep.click()
    (own,) = desk.source.styles.kept
    assert (own.name, own.folder, own.included) == (included.name, included.folder, False)
    assert [one.name for one in styles.all()].count(included.name) == 1
    styles.undo()
    assert styles.all()[0] == included and desk.source.styles.kept == []
    assert not styles.save(None, name="a\nb\0", prompt="x", negative_prompt="", folder="")


@pytest.mark.parametrize("ending", ["json", "csv"])
def test_styles_are_written_to_a_file(window: MainWindow, qtbot: QtBot, tmp_path: Path, ending: str) -> None:
    styles, file = window.session.styles, tmp_path / f"out.{ending}"
    assert styles.save(None, name="A", prompt="x {prompt}", negative_prompt="y", folder="F")
    styles.write(file)
    qtbot.waitUntil(lambda: any(one.action == "show_exported" for one in window.session.notices.all()))
    (read,) = read_styles_in(file).styles
    assert (read.name, read.prompt, read.negative_prompt) == ("A", "x {prompt}", "y")
    styles.write(tmp_path / "no" / "such" / "x.json")
    qtbot.waitUntil(lambda: any("cannot be written" in str(one.message) for one in window.session.notices.all()))


def test_the_place_of_the_prompt_is_no_fault_of_a_style(window: MainWindow) -> None:
    rows = listed(window)
    rows.new.click()
    form = form_of(rows)
    form.prompt.setPlainText("{prompt} {other}")
    (colours, _) = form._colours
    assert [form.prompt.toPlainText()[mark.start : mark.end] for mark in colours.marks] == ["{other}"]
    form.prompt.setPlainText("{prompt}, oil")
    assert colours.marks == []
