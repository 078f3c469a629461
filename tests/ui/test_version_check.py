"""The menu's question for a new version: its answer is a notice, and nothing is asked unless somebody wants it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

import sddesk
from sddesk.core.errors import SddeskError
from sddesk.core.release import Release
from sddesk.ui.main_window import MainWindow
from tests.ui.conftest import Desk


def ask(window: MainWindow, qtbot: QtBot) -> str:
    """Choose the command in the menu and wait for what is told."""
    action = next(action for action in window.top.menu.actions() if action.text() == "Check for a new version")
    for notice in window.session.notices.all():
        window.session.notices.dismiss(notice.id)
    action.trigger()
    qtbot.waitUntil(lambda: window.notices.notice is not None)
    assert window.notices.notice is not None
    return str(window.notices.notice.message)


def test_a_newer_version_is_told_with_its_page(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    desk.newest_release = lambda: Release(version="99.0", page="https://example.org/99")
    text = ask(window, qtbot)
    assert "99.0" in text
    assert sddesk.__version__ in text
    assert window.notices.action.text() == "Open the page"


def test_the_newest_version_is_told_to_be_it(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    desk.newest_release = lambda: Release(version=sddesk.__version__, page="https://example.org")
    assert ask(window, qtbot) == f"This is the newest sddesk, {sddesk.__version__}."


def test_no_network_is_told(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    def refuse() -> Release:
        raise SddeskError("nobody answers")

    desk.newest_release = refuse
    assert ask(window, qtbot) == "nobody answers"


def test_nothing_is_asked_unasked(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    asked: list[int] = []
    desk.newest_release = lambda: Release(version=str(asked.append(1)), page="")
    window.places.show_page("settings")
    window.places.show_page("models")
    qtbot.wait(100)
    assert asked == []
