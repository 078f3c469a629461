"""The menu of presets below the prompt: those of the model first, a form that keeps one, and the undo of its notice."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from sddesk.ui.main_window import MainWindow
from sddesk.ui.preset_menu import PresetForm


def texts(window: MainWindow) -> list[str]:
    menu = window.compose.presets.make_menu()
    return [action.text() for action in menu.actions() if action.text()]


def entry(window: MainWindow, text: str) -> QAction:
    menu = window.compose.presets.make_menu()
    return next(action for action in menu.actions() if action.text() == text)


def keep(window: MainWindow, qtbot: QtBot, name: str, *, by_itself: bool = False) -> None:
    form = PresetForm(window.session, window.compose.presets)
    qtbot.addWidget(form)
    form.open_at(QPoint(0, 0))
    assert not form.keep.isEnabled()
    form.name.setText(name)
    if by_itself:
        form.by_itself.click()
        assert form.bound.isChecked()
    qtbot.keyClick(form.name, Qt.Key.Key_Return)
    assert not form.isVisible()


def test_presets_are_kept_applied_undone_and_removed(window: MainWindow, qtbot: QtBot) -> None:
    draft = window.session.draft
    draft.set("steps", 33)
    keep(window, qtbot, "any & all")
    draft.set("steps", 44)
    keep(window, qtbot, "of it", by_itself=True)
    found = texts(window)
    assert found[:4] == ["Of this model", "of it (applied by itself)", "All models", "any && all"]
    entry(window, "any && all").trigger()
    assert draft.get("steps") == 33
    notice = next(one for one in window.session.notices.all() if one.action == "undo_preset")
    window.notices.action_wanted.emit("undo_preset", notice)
    assert draft.get("steps") == 44
    removal = entry(window, "Remove").menu()
    assert isinstance(removal, QMenu)
    removal.actions()[1].trigger()
    assert "any && all" not in texts(window)


def test_a_taken_name_keeps_the_form_open(window: MainWindow, qtbot: QtBot) -> None:
    keep(window, qtbot, "one")
    form = PresetForm(window.session, window.compose.presets)
    qtbot.addWidget(form)
    form.open_at(QPoint(0, 0))
    form.name.setText("ONE")
    form.keep.click()
    assert form.isVisible() and any("already" in str(one.message) for one in window.session.notices.all())
