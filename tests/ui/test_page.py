"""Every page has its title, its way back, a row in the menu and the focus where a person begins."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sddesk.ui.main_window import MainWindow
from sddesk.ui.page import Page
from sddesk.ui.pages import PAGES


@pytest.mark.parametrize("name", [row.name for row in PAGES])
def test_a_page_says_what_it_is_and_leads_back(window: MainWindow, name: str) -> None:
    row = next(row for row in PAGES if row.name == name)
    window.places.show_page(name)
    page = window.places.pages[name]
    assert window.places.currentWidget() is page and page is window.places.pages[name]
    assert row.heading in [label.text() for label in page.findChildren(QLabel)]
    focus = QApplication.focusWidget()
    assert focus is not None and page.isAncestorOf(focus)
    page.back.click()
    assert window.places.in_create


def test_the_menu_has_every_page_with_its_keys(window: MainWindow) -> None:
    keys = {action.text(): action.shortcut().toString() for action in window.top.menu.actions()}
    assert {row.text: row.keys for row in PAGES}.items() <= keys.items()


def test_what_is_dropped_beside_the_content_is_dropped_on_it(qtbot: QtBot) -> None:
    class Taking(QWidget):
        def dragEnterEvent(self, event: QDragEnterEvent) -> None:
            event.acceptProposedAction()

    content = Taking()
    content.setAcceptDrops(True)
    page = Page(content, "Title", width=100)
    qtbot.addWidget(page)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/a.safetensors")])
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(1, 1), Qt.DropAction.CopyAction, files, *none)
    page.dragEnterEvent(event)
    assert event.isAccepted() and page.acceptDrops()
