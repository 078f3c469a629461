"""A picture that was stopped, failed or never begun says so, and shows no button that does nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from sddesk.core.events import Stage, StepProgress
from sddesk.session.generation.job import JobState
from sddesk.ui.main_window import MainWindow
from sddesk.ui.progress import ended_text
from tests.ui.conftest import Desk
from tests.ui.test_main_window import make


def buttons_in_view(window: MainWindow) -> list[str]:
    """Names of the buttons below the picture; with "dead" before those that do nothing."""
    buttons = [one for one in window.picture.findChildren(QAbstractButton) if one.isVisible()]
    return [f"{'' if one.isEnabled() else 'dead '}{one.text() or one.accessibleName()}" for one in buttons]


def stop_at_some_step(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.engine.step_seconds = 0.02
    window.session.draft.set("steps", 60)
    window.generate()
    qtbot.waitUntil(lambda: window.picture.view.image(0) is not None)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.session.running.in_view is None)


def test_a_stopped_picture_says_at_which_step_and_has_no_dead_buttons(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    stop_at_some_step(window, desk, qtbot)
    note = window.picture.view.note(0)
    assert note.startswith("Stopped at step ") and note.endswith(" of 60")
    assert note in window.picture.view.accessibleDescription()
    assert buttons_in_view(window) == ["Go on", "Discard"]


def test_what_was_stopped_can_be_started_again_with_its_seed(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    stop_at_some_step(window, desk, qtbot)
    seed = desk.engine.requests[0].seed
    desk.engine.step_seconds = 0.0
    window.picture.bar.go_on.click()
    qtbot.waitUntil(lambda: window.session.gallery.rowCount() == 1 and window.session.running.in_view is None)
    assert [request.seed for request in desk.engine.requests] == [seed, seed]
    assert window.picture.view.is_finished(0) and window.picture.view.note(0) == ""
    assert not {"Go on", "Start again", "Discard"} & set(buttons_in_view(window))


def test_what_was_stopped_can_be_discarded(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    stop_at_some_step(window, desk, qtbot)
    window.picture.bar.discard.click()
    assert window.picture.view.count == 0 and buttons_in_view(window) == []
    assert window.session.jobs.history.rowCount() == 1, "it can still be run again from there"
    desk.engine.step_seconds = 0.0
    window.session.enqueue.generate()  # a second click so soon would be a slip
    qtbot.waitUntil(lambda: window.session.gallery.rowCount() == 1 and window.session.running.in_view is None)
    assert window.picture.view.is_finished(0)


def test_only_what_was_not_made_is_started_again(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.session.draft.set("prompt", "slow decode")
    window.session.draft.set("columns", 3)
    window.generate()
    qtbot.waitUntil(lambda: window.session.running.progress_of(1) is not None)
    qtbot.waitUntil(lambda: window.session.running.progress_of(1).stage == Stage.DECODE)  # type: ignore[union-attr]
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.session.running.in_view is None)
    assert [window.picture.view.note(index) for index in range(3)] == ["Stopped at step 6 of 6"] * 3
    desk.engine.released.set()
    window.picture.bar.go_on.click()
    qtbot.waitUntil(lambda: window.session.gallery.rowCount() == 3 and window.session.running.in_view is None)


def test_a_failed_picture_says_so(window: MainWindow, qtbot: QtBot) -> None:
    window.session.draft.set("prompt", "fail")
    window.generate()
    qtbot.waitUntil(lambda: window.picture.view.note(0) == "Failed")
    assert buttons_in_view(window) == ["Start again", "Discard"]


def test_without_a_picture_there_are_no_buttons(window: MainWindow) -> None:
    assert buttons_in_view(window) == []


def test_the_picture_does_not_jump_when_its_buttons_come(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 800)
    qtbot.wait(10)
    height = window.picture.view.height()
    make(window, qtbot, 1)
    assert "Save as…" in buttons_in_view(window)
    assert window.picture.view.height() == height


@pytest.mark.parametrize("state", list(JobState))
def test_every_end_before_its_time_has_words(state: JobState) -> None:
    look = StepProgress(stage=Stage.DENOISE, picture_step=22, picture_steps=50)
    early = state in (JobState.CANCELLED, JobState.FAILED, JobState.INTERRUPTED)
    assert bool(ended_text(state, None)) == early == ("22 of 50" in ended_text(state, look))
