"""The keys of the window: listed on one page, none twice, changed by a person who is told of conflicts, and kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from sddesk.settings.schema import Settings
from sddesk.settings.store import load, save
from sddesk.ui.help_menu import add_help
from sddesk.ui.keys import Keys, same
from sddesk.ui.keys_page import KeyRow, KeysPage, place_of
from sddesk.ui.main_window import MainWindow
from sddesk.ui.pages import PAGES
from sddesk.ui.picture_actions import PICTURE_ACTIONS
from sddesk.ui.place_keys import PLACE_KEYS
from tests.ui.conftest import Desk

NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def page_of(window: MainWindow) -> KeysPage:
    window.places.show_page("keys")
    page = window.places.pages["keys"].content
    assert isinstance(page, KeysPage)
    return page


def press(row: KeyRow, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press a row's button, then the keys."""
    row.field.click()
    qtbot.keyClick(row.field, key, modifier)


def kept(desk: Desk) -> object:
    return [value for name, value in desk.changed_settings if name == "shortcuts"][-1]


def test_no_keys_are_declared_twice_and_those_of_places_are_true(window: MainWindow, tmp_path: Path) -> None:
    add_help(window, tmp_path, str)
    commands = window.keys.commands()
    assert len({row.name for row in commands}) == len(commands) > len(PICTURE_ACTIONS) + len(PAGES) + 10
    for row in commands:
        for keys in row.keys:
            assert window.keys.holder(keys, row.name) is None, keys
            assert place_of(keys) == "", keys
            assert not QKeySequence(keys).isEmpty()
    library = window.places.library
    there = [shortcut.key() for shortcut in library.findChildren(QShortcut)]
    listed = [keys for place, rows in PLACE_KEYS if place == "In the library" for keys, _ in rows]
    for keys in " ".join(listed).split():
        assert keys in ("Return", "Space") or QKeySequence(keys) in there, keys


def test_a_question_mark_shows_every_key_and_is_a_sign_in_the_prompt(window: MainWindow, qtbot: QtBot) -> None:
    edit = window.compose.prompt.edit
    edit.setFocus()
    qtbot.keyClicks(edit, "?")
    assert window.places.in_create and "?" in window.compose.prompt.value()
    window.picture.view.setFocus()
    qtbot.keyClick(window.picture.view, Qt.Key.Key_Question)
    page = page_of(window)
    assert window.places.currentWidget() is window.places.pages["keys"]
    words = {label.text() for label in page.findChildren(QLabel)}
    assert {row.text for row in window.keys.commands()} <= words and "In the library" in words
    assert page.rows["page-models"].field.text() == "Ctrl+M" and page.rows["import"].field.text() == "none"
    assert not page.rows["stop"].field.isEnabled()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.places.in_create


def test_keys_are_changed_kept_and_given_back(window: MainWindow, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = page_of(window)
    row = page.rows["page-settings"]
    press(row, qtbot, Qt.Key.Key_F7)
    assert row.field.text() == "F7" and kept(desk) == ("page-settings F7",) and row.reset.isVisible()
    assert "(F7)" not in window.top.models.toolTip()
    press(page.rows["page-models"], qtbot, Qt.Key.Key_F8)
    assert window.top.models.toolTip() == "Models (F8)", "what names the keys names those of now"
    qtbot.keyClick(page, Qt.Key.Key_M, CONTROL)
    assert window.places.currentWidget() is window.places.pages["keys"]
    qtbot.keyClick(page, Qt.Key.Key_F7)
    assert window.places.currentWidget() is window.places.pages["settings"]
    settings = replace(Settings(), shortcuts=("page-settings F7", "of-a-later-version F9"))
    save(tmp_path / "settings.toml", settings)
    told = list[tuple[str, ...]]()
    again = Keys(load(tmp_path / "settings.toml")[0].shortcuts, told.append, window)
    for command in window.keys.commands():
        again.take(command, window.actions()[0])
    assert again.of("page-settings") == ("F7",)
    again.reset("page-settings")
    assert told == [("of-a-later-version F9",)]
    page_of(window)
    row.reset.click()
    page.rows["page-models"].reset.click()
    assert row.field.text() == "Ctrl+," and kept(desk) == () and not row.reset.isVisible()
    assert window.top.models.toolTip() == "Models (Ctrl+M)"


def test_a_conflict_is_told_and_changes_nothing_until_one_says_so(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    page = page_of(window)
    row, models = page.rows["page-queue"], page.rows["page-models"]
    press(row, qtbot, Qt.Key.Key_M, CONTROL)
    assert row.trouble.text() == "Ctrl+M is: Models." and row.field.text() == "Ctrl+J" and not desk.changed_settings
    row.take.click()
    assert (row.field.text(), models.field.text()) == ("Ctrl+M", "none") and not row.trouble.isVisible()
    models.reset.click()
    assert models.trouble.text() == "Ctrl+M is: List of jobs." and models.field.text() == "none"
    for key, said in ((Qt.Key.Key_F, "F is taken. In the library: Favourite."), (Qt.Key.Key_V, "")):
        press(row, qtbot, key, NONE if said else CONTROL)
        assert row.trouble.text() == (said or "Ctrl+V is: Paste.") and not row.take.isVisible()
        assert row.field.text() == "Ctrl+M"
    row.field.click()
    qtbot.keyClick(row.field, Qt.Key.Key_Escape)
    assert row.field.text() == "Ctrl+M" and page.isVisible(), "it closes what waits for keys, not the page"
    press(row, qtbot, Qt.Key.Key_Delete)
    assert row.field.text() == "none" and same("Ctrl+M", "Ctrl+m")
    row.field.click()
    assert row.field.text() == "Press keys…"
    page.rows["generate"].field.setFocus()
    assert row.field.text() == "none" and QApplication.focusWidget() is page.rows["generate"].field
