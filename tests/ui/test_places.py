"""The places of the window: Ctrl+1 always brings Create back, Esc closes and never leaves, no key orders by itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sddesk.ui import pages
from sddesk.ui.language import use_language
from sddesk.ui.main_window import MainWindow
from sddesk.ui.theme import apply_theme
from tests.ui.conftest import Desk
from tests.ui.test_main_window import make

ROOT = Path(__file__).parents[2]
CONTROL = Qt.KeyboardModifier.ControlModifier
PAGES = (*(row.name for row in pages.PAGES), "library")


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def show(window: MainWindow, page: str) -> None:
    if page == "library":
        window.places.show_library()
    else:
        window.places.show_page(page)


@pytest.mark.parametrize("page", PAGES)
def test_create_comes_back_from_every_page(window: MainWindow, page: str) -> None:
    for come_back in (lambda: press(window, Qt.Key.Key_1, CONTROL), window.top.create_button.click):
        show(window, page)
        assert not window.places.in_create and not window.top.create_button.isChecked()
        assert window.top.library_button.isChecked() == (page == "library")
        come_back()
        assert window.places.in_create and window.picture.isVisible()
        assert window.top.create_button.isChecked() and not window.top.library_button.isChecked()


@pytest.mark.parametrize("page", PAGES)
def test_every_page_has_the_whole_width(window: MainWindow, page: str) -> None:
    show(window, page)
    current = window.places.currentWidget()
    assert current is not None and current.width() == window.width()


def test_pressing_create_again_keeps_it_pressed(window: MainWindow) -> None:
    window.top.create_button.click()
    assert window.places.in_create and window.top.create_button.isChecked()


def test_escape_stays_in_the_library_and_a_word_orders_nothing(window: MainWindow, qtbot: QtBot) -> None:
    make(window, qtbot, 1)
    window.places.show_library()
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_Escape)
    assert window.places.in_library
    QTest.keyClicks(QApplication.focusWidget(), "a castle by the sea ")
    qtbot.wait(20)
    assert window.session.jobs.open.rowCount() == 0 and window.session.gallery.rowCount() == 1


def test_a_page_that_was_opened_in_the_library_leads_back_there(window: MainWindow) -> None:
    window.places.show_library()
    show(window, "models")
    show(window, "settings")
    press(window, Qt.Key.Key_Escape)
    assert window.places.in_library
    show(window, "models")
    window.places.pages["models"].back.click()
    assert window.places.in_library
    press(window, Qt.Key.Key_1, CONTROL)
    show(window, "models")
    press(window, Qt.Key.Key_Escape)
    assert window.places.in_create


def test_escape_in_the_library_does_not_stop_what_runs(window: MainWindow, qtbot: QtBot) -> None:
    window.session.draft.set("prompt", "wait")
    window.generate()
    qtbot.waitUntil(lambda: window.session.running.in_view is not None)
    window.places.show_library()
    press(window, Qt.Key.Key_Escape)
    assert window.session.running.in_view is not None and not window.session.running.stopping


@pytest.mark.parametrize("page", ["models", "settings", "queue", "how"])
def test_escape_closes_a_page_before_it_stops_what_runs(
    window: MainWindow, desk: Desk, qtbot: QtBot, page: str
) -> None:
    window.session.draft.set("prompt", "wait")
    window.generate()
    qtbot.waitUntil(lambda: bool(desk.engine.requests))  # one that has not begun would be stopped at once
    show(window, page)
    press(window, Qt.Key.Key_Escape)
    assert window.places.in_create and not window.session.running.stopping
    press(window, Qt.Key.Key_Escape)
    assert window.session.running.stopping


@pytest.mark.parametrize("page", PAGES)
def test_the_focus_comes_back_to_the_prompt_never_to_generate(window: MainWindow, qtbot: QtBot, page: str) -> None:
    prompt = window.compose.prompt.value()
    show(window, page)
    press(window, Qt.Key.Key_1, CONTROL)
    assert window.focusWidget() is window.compose.prompt.edit
    QTest.keyClicks(window.compose.prompt.edit, "and a word ")
    qtbot.wait(20)
    assert window.session.jobs.open.rowCount() == 0 and window.compose.prompt.value() != prompt


def test_the_second_start_does_not_focus_generate(desk: Desk, qtbot: QtBot) -> None:
    first = desk.open()
    qtbot.waitUntil(lambda: first.session.device.report is not None)
    assert first.focusWidget() is first.compose.generate
    first.close()
    second = desk.open()
    qtbot.waitUntil(lambda: second.session.device.report is not None)
    assert second.focusWidget() is second.compose.prompt.edit
    second.close()
    for window in (first, second):
        window.deleteLater()


def test_open_sections_are_open_at_the_next_start(desk: Desk, qtbot: QtBot) -> None:
    first = desk.open()
    first.compose.folds()["parts"].click()
    first.compose.folds()["negative"].click()
    first.close()
    second = desk.open()
    assert [name for name, fold in second.compose.folds().items() if fold.isChecked()] == ["negative", "parts"]
    assert second.compose.negative.edit.isVisible() and second.compose.parts.vae.isVisible()
    second.close()
    for window in (first, second):
        window.deleteLater()


def test_nothing_moves_sideways_when_a_section_opens(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1100, 800)
    qtbot.wait(20)
    panel = window.compose

    def places() -> list[tuple[int, int]]:
        return [
            (part.mapTo(window, QPoint(0, 0)).x(), part.width())
            for part in (panel.prompt.edit, panel.basic.images, panel.more.toggle, panel.generate, window.picture.view)
        ]

    before = places()
    for fold in panel.folds().values():
        fold.setChecked(True)
    window.resize(1100, 560)
    qtbot.wait(20)
    assert places() == before


def test_the_menu_is_in_groups(window: MainWindow) -> None:
    runs = "".join("|" if action.isSeparator() else "x" for action in window.top.menu.actions()).split("|")
    assert len(runs) > 3 and max(map(len, runs)) <= 6 and min(map(len, runs)) >= 1


@pytest.mark.parametrize("language", ["en", "de"])
def test_in_the_smallest_window_the_picture_has_the_room(
    qapp: QApplication, desk: Desk, qtbot: QtBot, language: str
) -> None:
    use_language(qapp, ROOT / "resources" / "translations", language)
    window = desk.open()
    window.resize(880, 560)
    strip, panel = window.gallery, window.compose
    qtbot.waitUntil(lambda: strip.width() <= strip.narrow_width)
    assert window.card.isHidden() is False and not window.card.isVisible(), "it comes back with the room"
    assert window.picture.width() >= 340 and panel.width() >= panel.minimumSizeHint().width()
    assert strip.isVisible() and window.picture.view.height() >= 250
    qtbot.waitUntil(lambda: window.session.models.all() != [])
    make(window, qtbot, 1)
    bar = window.picture.bar
    qtbot.waitUntil(lambda: bar.height() <= 3 * bar.large.height(), timeout=5000)
    tops = {button.mapTo(bar, QPoint(0, 0)).y() for button in (bar.large, *bar.buttons.of.values())}
    assert len(tops) <= 2, "words give way to icons"
    window.resize(1280, 800)
    qtbot.waitUntil(window.card.isVisible)
    assert strip.width() > 250 and window.picture.width() > 600
    words = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    qtbot.waitUntil(lambda: bar.buttons.of["vary"].toolButtonStyle() == words)
    window.close()
    window.deleteLater()
    use_language(qapp, ROOT / "resources" / "translations", "en")


def test_the_stage_keeps_its_height_when_the_first_picture_comes(qapp: QApplication, desk: Desk, qtbot: QtBot) -> None:
    qapp.setStyleSheet("")  # the program is dressed after it was put together
    window = desk.open()
    apply_theme(qapp, "light")
    window.resize(1280, 800)
    bar, view = window.picture.bar, window.picture.view
    qtbot.waitUntil(lambda: bar.minimumHeight() == bar.buttons.of["save"].sizeHint().height() >= 32)
    qtbot.waitUntil(lambda: view.height() > 300)
    before = view.height()
    qtbot.waitUntil(lambda: window.session.models.all() != [])
    make(window, qtbot, 1)
    qtbot.waitUntil(bar.large.isVisible)
    QApplication.sendPostedEvents()
    assert view.height() == before
    window.close()
    window.deleteLater()
