"""The help at the end of the menu, and the message that the queue is done."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from sddesk.core.events import GeneratedImage
from sddesk.core.record import ImageRecord
from sddesk.core.request import GenerationRequest
from sddesk.session.generation.queue import JobState
from sddesk.ui.done_notice import DoneNotice
from sddesk.ui.help_menu import add_help
from sddesk.ui.main_window import MainWindow
from tests.fakes import stored
from tests.ui.conftest import Desk


def test_the_menu_ends_with_log_report_and_quit(window: MainWindow, tmp_path: Path) -> None:
    opened: list[QUrl] = []
    add_help(window, tmp_path, lambda: "the report", lambda url: bool(opened.append(url)))
    log, report, last = window.top.menu.actions()[-3:]
    assert (log.text(), report.text(), last.text()) == ("Open the folder of the log", "Copy diagnostics", "Quit")
    report.trigger()
    assert QGuiApplication.clipboard().text() == "the report"
    log.trigger()
    assert opened[0].toLocalFile() == str(tmp_path)
    assert str(tmp_path) in window.notices.text.text(), "where nothing can open it, it is said"


@pytest.mark.parametrize("in_front", [True, False])
def test_the_end_of_the_queue_is_told_when_nobody_looks(
    window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, in_front: bool
) -> None:
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(window, "isActiveWindow", lambda: in_front)
    rung: list[bool] = []
    window.change_setting("done_sound", in_front)
    notice = DoneNotice(
        window, window.session, lambda title, text: told.append((title, text)), lambda: rung.append(True)
    )
    window.session.jobs.pause()
    for prompt in ("a cat", "fail", "a dog"):
        window._slips.last = 0.0
        window.session.draft.set("prompt", prompt)
        window.generate()
    stored(window.session)
    window.session.jobs.resume()
    qtbot.waitUntil(lambda: window.session.jobs.jobs()[-1].state == JobState.FINISHED)
    qtbot.waitUntil(lambda: len(desk.library.records) == 2 and not window.session.saving.under_way)
    assert told == ([] if in_front else [("The queue is done", "Finished: 2. Failed: 1.")])
    assert rung == [True] * in_front, "a sound only where the settings say so"
    window.places.show_library()
    notice.open_newest()
    shown = window.picture.current
    assert window.places.in_create and shown is not None and shown.record is not None
    assert shown.record.id == max(record.id for record in desk.library.records)


def test_a_click_before_the_last_picture_is_saved_shows_that_one_when_it_is(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    go_on, add = threading.Event(), desk.library.add

    def slow(image: GeneratedImage) -> ImageRecord:
        if image.request.prompt == "a dog":
            go_on.wait(60)
        return add(image)

    desk.library.add = slow  # type: ignore[method-assign]
    notice = DoneNotice(window, window.session, lambda *_: None, lambda: None)
    window.session.jobs.add_all([GenerationRequest(prompt=word, seed=1, steps=2) for word in ("a cat", "a dog")])
    qtbot.waitUntil(lambda: [job.state for job in window.session.jobs.jobs()] == [JobState.FINISHED] * 2)
    qtbot.waitUntil(lambda: window.session.gallery.rowCount() == 1)
    window.places.show_library()
    notice.open_newest()
    assert not window.places.in_create, "the cat is not what the message tells of"
    go_on.set()
    qtbot.waitUntil(lambda: window.places.in_create)
    shown = window.picture.current
    assert shown is not None and shown.record is not None and shown.record.request.prompt == "a dog"
