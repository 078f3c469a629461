"""Manners every control keeps: a name of its own, a tooltip, reachable by the keyboard, plain text only."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sddesk.ui.main_window import MainWindow
from tests.ui.walk import controls, name_of


def test_every_control_has_a_name_of_its_own(full_window: MainWindow) -> None:
    found = controls(full_window)
    assert len(found) > 40
    names = [name_of(widget) for widget in found]
    nameless = [type(widget).__name__ for widget in found if not name_of(widget)]
    assert nameless == []
    assert [name for name, count in Counter(names).items() if count > 1] == []


def test_no_name_is_a_class_name(full_window: MainWindow) -> None:
    classes = {type(widget).__name__ for widget in full_window.findChildren(QWidget)}
    assert [name_of(widget) for widget in controls(full_window) if name_of(widget) in classes] == []


def test_every_control_has_a_tooltip(full_window: MainWindow) -> None:
    assert [name_of(widget) for widget in controls(full_window) if not widget.toolTip()] == []


def test_every_control_takes_the_focus(full_window: MainWindow) -> None:
    refusing = [
        name_of(widget)
        for widget in controls(full_window)
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    ]
    assert refusing == []


def test_tab_goes_all_the_way_round(full_window: MainWindow, qapp: QApplication) -> None:
    """From the prompt by Tab alone through everything that is enabled and in view, and back."""
    start = full_window.compose.prompt.edit
    start.setFocus()
    text = start.toPlainText()
    seen: list[QWidget] = []
    for _ in range(200):
        focused = qapp.focusWidget()
        assert focused is not None
        qapp.sendEvent(focused, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier))
        if qapp.focusWidget() is start:
            break
        seen.append(qapp.focusWidget())
    else:
        pytest.fail(f"the focus stays at {name_of(seen[-1])}")
    assert start.toPlainText() == text
    wanted = [w for w in controls(full_window) if w.isVisibleTo(full_window) and w.isEnabled() and w is not start]
    missed = [name_of(w) for w in wanted if w not in seen and w.focusProxy() is None]
    assert missed == []


def test_every_label_is_plain_text(full_window: MainWindow) -> None:
    rich = [
        label.text()
        for label in full_window.findChildren(QLabel)
        if label.text() and label.textFormat() != Qt.TextFormat.PlainText and not label.objectName().startswith("qt_")
    ]
    assert rich == []


def test_shortcuts_are_all_different(full_window: MainWindow) -> None:
    keys = [key.toString() for action in full_window.actions() for key in action.shortcuts()]
    assert len(keys) == len(set(keys)) > 12
    assert {"Ctrl+Return", "Esc", "Ctrl+S", "F1"} <= set(keys)


def test_the_menu_opens_and_names_its_commands(full_window: MainWindow, qtbot: QtBot) -> None:
    menu: QMenu = full_window.top.menu
    assert all(action.text() for action in menu.actions() if not action.isSeparator())
    assert "Settings" in [action.text() for action in menu.actions()]
