"""Wherever a picture stands, a right click gives the same actions; Enter shows it and overwrites nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from sddesk.ui.main_window import MainWindow
from sddesk.ui.picture_actions import PICTURE_ACTIONS
from tests.ui.test_main_window import make


def right_click(widget: QWidget, place: QPoint) -> QMenu:
    """The menu that opens there."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), "no menu opened"
    return menu


def canvas(window: MainWindow, qtbot: QtBot) -> tuple[QWidget, QPoint]:
    return window.picture.view, window.picture.view.rect().center()


def strip(window: MainWindow, qtbot: QtBot) -> tuple[QWidget, QPoint]:
    view = window.gallery.list
    return view.viewport(), view.visualRect(window.session.gallery.index(0, 0)).center()


def grid(window: MainWindow, qtbot: QtBot) -> tuple[QWidget, QPoint]:
    window.places.show_library()
    qtbot.waitUntil(lambda: window.session.collection.found.record(0) is not None)
    view = window.places.library.grid
    view.select_row(0)
    return view.viewport(), view.visualRect(window.session.collection.found.index(0, 0)).center()


def large(window: MainWindow, qtbot: QtBot) -> tuple[QWidget, QPoint]:
    record = window.session.gallery.record(1)
    assert record is not None
    window.places.close_up.look(record)
    qtbot.waitUntil(lambda: window.places.close_up.viewer.view.image is not None)
    return window.places.close_up.viewer.view, window.places.close_up.viewer.view.rect().center()


@pytest.mark.parametrize("where", [canvas, strip, grid, large])
def test_every_picture_has_every_action(
    window: MainWindow, qtbot: QtBot, where: Callable[[MainWindow, QtBot], tuple[QWidget, QPoint]]
) -> None:
    make(window, qtbot, 1)
    menu = right_click(*where(window, qtbot))
    enabled = {action.text().partition("\t")[0]: action.isEnabled() for action in menu.actions()}
    menu.close()
    wanted = [row.text for row in PICTURE_ACTIONS]
    assert wanted and set(wanted) <= set(enabled)
    assert all(enabled[text] for text in wanted), enabled


def test_the_strips_menu_acts_on_the_picture_under_the_mouse(window: MainWindow, qtbot: QtBot) -> None:
    make(window, qtbot, 1)
    make(window, qtbot, 2)
    view = window.gallery.list
    menu = right_click(view.viewport(), view.visualRect(window.session.gallery.index(1, 0)).center())
    (trash,) = [action for action in menu.actions() if action.text().startswith("Move to the trash")]
    trash.trigger()
    menu.close()
    qtbot.waitUntil(lambda: window.session.gallery.rowCount() == 1)
    assert window.session.gallery.record(2) is not None and window.session.gallery.record(1) is None


def test_an_empty_canvas_has_no_menu(window: MainWindow) -> None:
    view = window.picture.view
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(9, 9), view.mapToGlobal(QPoint(9, 9)))
    QApplication.sendEvent(view, event)
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_in_the_strip_shows_it_large_and_overwrites_nothing(
    window: MainWindow, qtbot: QtBot, key: Qt.Key
) -> None:
    make(window, qtbot, 1)
    window.session.draft.set("prompt", "half a sentence")
    window.session.draft.set("seed_random", True)
    written = window.session.draft.to_dict()
    window.gallery.list.setFocus()
    window.gallery.list.setCurrentIndex(window.session.gallery.index(0, 0))
    QTest.keyClick(window.gallery.list, key)
    assert window.places.close_up.in_view
    assert window.session.draft.to_dict() == written


def test_the_menu_is_in_groups_of_a_few(window: MainWindow, qtbot: QtBot) -> None:
    make(window, qtbot, 1)
    menu = window.picture.menu()
    lengths = [0]
    for action in menu.actions():
        lengths = [*lengths, 0] if action.isSeparator() else [*lengths[:-1], lengths[-1] + 1]
    assert max(lengths) <= 5 and min(lengths) >= 1
    menu.deleteLater()
