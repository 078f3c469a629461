"""The page of a proposal: nothing without a model; asked, shown with its diff, changed, used and undone, discarded."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sddesk.core.errors import Cancelled, SddeskError
from sddesk.core.suggestions import Answer, Asked
from sddesk.ui.main_window import MainWindow
from sddesk.ui.suggest_page import SuggestPage
from tests.ui.conftest import Desk

PROMPT = "a (castle:1.2), <lora:ink:0.8>"


class Scripted:
    """A helper that answers `pieces`; it waits for `go`, and a Stop ends the wait."""

    def __init__(self, *pieces: str, error: SddeskError | None = None) -> None:
        self.pieces, self.error = pieces, error
        self.go = threading.Event()
        self.asked: Asked | None = None
        self.closed = 0

    def suggest(self, asked: Asked, on_piece: Callable[[str], None], cancelled: Callable[[], bool]) -> Answer:
        self.asked = asked
        if self.error is not None:
            raise self.error
        for piece in self.pieces:
            on_piece(piece)
        while not self.go.wait(0.01):
            if cancelled():
                raise Cancelled
        return Answer(text="".join(self.pieces), is_whole=False)

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def helper(desk: Desk) -> Scripted:
    helper = Scripted("a grey ", "castle (old) at dusk")
    desk.make_helper = lambda: helper
    return helper


@pytest.fixture
def page(helper: Scripted, window: MainWindow) -> SuggestPage:
    window.settings = replace(window.settings, prompt_helper="/models/lm")
    window.session.draft.set("prompt", PROMPT)
    window.places.show_page("suggest")
    page = window.places.pages["suggest"].content
    assert isinstance(page, SuggestPage)
    return page


def proposed(page: SuggestPage, helper: Scripted, qtbot: QtBot) -> None:
    helper.go.set()
    page.ask.click()
    qtbot.waitUntil(lambda: page.text.isVisible(), timeout=60_000)


def test_it_is_off_until_a_model_is_chosen(helper: Scripted, window: MainWindow) -> None:
    window.places.show_page("suggest")
    page = window.places.pages["suggest"].content
    assert isinstance(page, SuggestPage)
    assert not page.ask.isEnabled() and "No language model was chosen" in page.state.text()
    window.settings = replace(window.settings, prompt_helper="/models/lm")
    page.enter()
    assert page.ask.isEnabled() and not page.state.text()


def test_a_proposal_is_shown_with_its_diff_and_changes_nothing(
    page: SuggestPage, helper: Scripted, window: MainWindow, qtbot: QtBot
) -> None:
    page.how.setCurrentIndex(1)
    page.ask.click()
    qtbot.waitUntil(lambda: page.state.text() == "a grey castle (old) at dusk", timeout=60_000)
    assert page.stop.isVisible() and not page.ask.isEnabled() and not page.text.isVisible()
    helper.go.set()
    qtbot.waitUntil(lambda: page.text.isVisible(), timeout=60_000)
    assert helper.asked == Asked(folder="/models/lm", words="a castle", how="rephrase") and helper.closed == 1
    assert page.text.toPlainText() == r"a grey (castle:1.2) \(old\) at dusk <lora:ink:0.8>"
    assert "grey" in page.diff.text() and "New: grey" in page.diff.accessibleName()
    assert "cut" in page.state.text() and "<lora:ink:0.8>" in page.state.text()
    assert window.session.draft.get("prompt") == PROMPT


def test_it_is_changed_used_with_enter_and_undone(
    page: SuggestPage, helper: Scripted, window: MainWindow, qtbot: QtBot
) -> None:
    proposed(page, helper, qtbot)
    page.text.setPlainText("a grey castle")
    qtbot.keyClick(page.use, Qt.Key.Key_Return)
    assert window.session.draft.get("prompt") == "a grey castle" and not page.isVisible()
    window.compose.prompt.edit.undo()
    qtbot.waitUntil(lambda: window.session.draft.get("prompt") == PROMPT, timeout=60_000)


def test_it_is_discarded_with_one_key(page: SuggestPage, helper: Scripted, window: MainWindow, qtbot: QtBot) -> None:
    proposed(page, helper, qtbot)
    qtbot.keyClick(page.use, Qt.Key.Key_Delete)
    assert not page.text.isVisible() and page.ask.isEnabled()
    assert window.session.draft.get("prompt") == PROMPT


def test_a_stop_leaves_nothing(page: SuggestPage, helper: Scripted, qtbot: QtBot) -> None:
    page.ask.click()
    qtbot.waitUntil(lambda: page.state.text().startswith("a grey"), timeout=60_000)
    page.stop.click()
    qtbot.waitUntil(lambda: page.ask.isEnabled(), timeout=60_000)
    assert not page.state.text() and not page.text.isVisible() and not page.stop.isVisible() and helper.closed == 1


def test_a_failure_is_a_sentence(page: SuggestPage, helper: Scripted, qtbot: QtBot) -> None:
    helper.error = SddeskError("It cannot be.", "Do something.")
    page.ask.click()
    qtbot.waitUntil(lambda: page.state.text() == "It cannot be. Do something.", timeout=60_000)
    assert page.ask.isEnabled()
