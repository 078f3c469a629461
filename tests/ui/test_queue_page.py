"""The queue's page: reorder by mouse and keyboard, edit, duplicate, cancel, run again."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from sddesk.core.events import GeneratedImage
from sddesk.core.hand_over import Handed
from sddesk.core.inputs import StartPicture
from sddesk.core.messages import Message
from sddesk.core.request import GenerationRequest
from sddesk.session.generation.queue import JobRole, JobState
from sddesk.ui.job_list import JobDelegate, JobListView
from sddesk.ui.job_pictures import SIDE, JobPictures
from sddesk.ui.main_window import MainWindow
from sddesk.ui.queue_page import QueuePage
from sddesk.ui.texts import time_text
from sddesk.ui.theme import GRID, LIGHT
from tests.fakes import PROVENANCE, pixels_of, stored
from tests.ui.conftest import Desk
from tests.ui.test_context_menus import right_click

MADE: dict[str, Any] = {"seconds": 0.1, "provenance": PROVENANCE}


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> QueuePage:
    window.session.jobs.pause()
    window.session.jobs.add_all(
        [GenerationRequest(prompt=f"job {number}", seed=number, steps=6, width=64, height=64) for number in range(1, 6)]
    )
    stored(window.session)
    window.places.show_page("queue")
    return window.places.pages["queue"].content


def order(window: MainWindow) -> list[str]:
    return [job.request.prompt.removeprefix("job ") for job in window.session.jobs.waiting()]


def choose(window: MainWindow, *rows: int) -> None:
    selection = window.places.pages["queue"].content.open.selectionModel()
    selection.clear()
    for row in rows:
        selection.setCurrentIndex(window.session.jobs.open.index(row, 0), QItemSelectionModel.SelectionFlag.Select)


def test_keys_move_cancel_and_edit(window: MainWindow, page: QueuePage, qtbot: QtBot) -> None:
    choose(window, 3)
    qtbot.keyClick(page.open, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert order(window) == ["1", "2", "4", "3", "5"]
    assert [job.request.prompt for job in page.open.chosen()] == ["job 4"], "the selection goes with it"
    qtbot.keyClick(page.open, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(page.open, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert order(window) == ["1", "2", "3", "5", "4"]
    qtbot.keyClick(page.open, Qt.Key.Key_Delete)
    assert order(window) == ["1", "2", "3", "5"]
    choose(window, 1)
    qtbot.keyClick(page.open, Qt.Key.Key_Return)
    assert window.session.draft.get("prompt") == "job 2"
    assert window.compose.generate.text() == "Save the changed job"
    window.session.draft.set("prompt", "job two")
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stored(window.session)
    assert order(window) == ["1", "two", "3", "5"]
    assert window.compose.generate.text() == "Generate"


def test_escape_leaves_an_edited_job_as_it_was(window: MainWindow, page: QueuePage, qtbot: QtBot) -> None:
    choose(window, 0)
    page.edit.click()
    assert window.session.jobs.editing is not None
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.session.jobs.editing is None
    assert order(window) == ["1", "2", "3", "4", "5"]


def test_duplicates_follow_and_have_other_seeds(window: MainWindow, page: QueuePage) -> None:
    choose(window, 1)
    page.duplicate.click()
    stored(window.session)
    assert order(window) == ["1", "2", "2", "3", "4", "5"]
    assert len({job.request.seed for job in window.session.jobs.waiting()}) == 6


def test_history_says_what_became_of_a_job_and_runs_it_again(window: MainWindow, page: QueuePage, qtbot: QtBot) -> None:
    jobs = window.session.jobs
    failed = jobs.waiting()[0]
    jobs.close(failed.id, JobState.FAILED, Message("No memory."))
    delegate = page.closed_jobs.itemDelegate()
    assert isinstance(delegate, JobDelegate)
    assert delegate.first_line(jobs.history.jobs()[0]) == "failed · job 1"
    assert "No memory." in delegate.second_line(jobs.history.jobs()[0])
    page.closed_jobs.setCurrentIndex(jobs.history.index(0, 0))
    page.again.click()
    stored(window.session)
    assert order(window) == ["2", "3", "4", "5", "1"]
    assert jobs.waiting()[-1].request.seed == failed.request.seed
    page.clear.click()
    assert jobs.history.rowCount() == 0 and not page.clear.isEnabled()


@pytest.mark.parametrize("way", ["bottom line", "delete"])
def test_cleared_jobs_come_back_with_undo(window: MainWindow, page: QueuePage, qtbot: QtBot, way: str) -> None:
    if way == "bottom line":
        window.queue.clear.click()
    else:
        choose(window, 0, 1, 2, 3, 4)
        qtbot.keyClick(page.open, Qt.Key.Key_Delete)
    assert order(window) == []
    assert window.notices.text.text() == "5 waiting jobs were cancelled."
    assert window.notices.action.text() == "Undo"
    window.notices.action.click()
    assert order(window) == ["1", "2", "3", "4", "5"]


def test_a_running_job_is_counted_and_has_a_bar(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.engine.step_seconds = 0.02
    window.session.draft.set("steps", 100)
    window.generate()
    window.places.show_page("queue")
    view, bar = window.places.pages["queue"].content.open, QColor(LIGHT.ring)

    def filled() -> int:
        """Pixels of the bar that are done."""
        row = view.visualRect(window.session.jobs.open.index(0, 0))
        image = view.viewport().grab(row).toImage()
        line = image.height() - 2
        return sum(image.pixelColor(x, line) == bar for x in range(image.width()))

    qtbot.waitUntil(lambda: filled() > 10)
    before = filled()
    assert window.queue.label.text() == "queue: 1 running"
    qtbot.waitUntil(lambda: filled() > before)
    window.session.dispatch.stop()
    qtbot.waitUntil(lambda: window.queue.label.text() == "queue: empty")


def test_when_a_job_ended_is_told_as_people_say_it() -> None:
    now = datetime.now(UTC)
    assert time_text(now).startswith("today ") and time_text(now)[-3] == ":"
    local = now - timedelta(days=40)
    assert time_text(local).startswith(f"{local.astimezone():%Y-%m-%d} ")


def test_a_finished_queue_says_what_to_do(window: MainWindow, page: QueuePage) -> None:
    window.session.jobs.cancel(*[job.id for job in window.session.jobs.waiting()])
    assert "The queue is empty" in page.left.text()
    assert not page.cancel.isEnabled() and not page.edit.isEnabled()


def test_jobs_that_wait_from_the_last_time_are_counted_without_a_time(window: MainWindow, page: QueuePage) -> None:
    for job in window.session.jobs.waiting():
        window.session.jobs.hold(job.id)
    assert page.left.text() == "Jobs: 5", "not about 0.0 s left: they may wait for days"


def test_a_job_of_a_command_says_where_it_came_from(window: MainWindow, page: QueuePage) -> None:
    jobs = window.session.jobs
    handed = jobs.add(GenerationRequest(prompt="a", seed=9), handed=Handed("run", "key"))
    delegate = page.open.itemDelegate()
    assert isinstance(delegate, JobDelegate)
    assert "from the command line" in delegate.second_line(handed)
    assert "from the command line" not in delegate.second_line(jobs.waiting()[0])
    asked = jobs.add(GenerationRequest(prompt="a", seed=10), handed=Handed("mcp", "door"))
    assert "from a chat program" in delegate.second_line(asked)


def test_a_part_done_batch_says_how_far(window: MainWindow, page: QueuePage) -> None:
    job = replace(
        window.session.jobs.waiting()[0], done=(0, 1), request=GenerationRequest(prompt="", seed=1, columns=4)
    )
    delegate = page.open.itemDelegate()
    assert isinstance(delegate, JobDelegate)
    assert delegate.first_line(job) == "waiting · (empty prompt)"
    assert delegate.second_line(job).startswith("2 of 4 pictures")


def colors_at(view: JobListView, row: int) -> set[str]:
    """The colours where the small picture of a row is painted."""
    rect = view.visualRect(view.model().index(row, 0))
    if rect.isEmpty():
        return set()
    image = view.viewport().grab(rect).toImage()
    middle = image.height() // 2
    return {image.pixelColor(x, middle).name() for x in range(GRID, SIDE)}


def test_a_running_job_shows_its_latest_preview_and_how_far_it_is(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.engine.step_seconds = 0.02
    session = window.session
    session.jobs.add(GenerationRequest(prompt="two", seed=7, steps=60, width=64, height=64, columns=2))
    window.places.show_page("queue")
    page = window.places.pages["queue"].content
    preview = QColor(7, 100, 200).name()
    qtbot.waitUntil(lambda: preview in colors_at(page.open, 0))
    delegate = page.open.itemDelegate()
    assert isinstance(delegate, JobDelegate)
    told = delegate.second_line(session.jobs.running()[0])
    assert re.match(r"step \d+ of 60 ", told), told
    session.dispatch.stop()
    qtbot.waitUntil(lambda: session.running.in_view is None)
    assert preview in colors_at(page.closed_jobs, 0), "it is still known by its picture"


def test_a_waiting_job_shows_what_it_begins_with_or_its_shape(
    window: MainWindow, desk: Desk, page: QueuePage, qtbot: QtBot, tmp_path: Path
) -> None:
    red = QImage(32, 32, QImage.Format.Format_RGB888)
    red.fill(QColor("#ff0000"))
    red.save(str(tmp_path / "red.png"))
    desk.library.add(GeneratedImage(request=GenerationRequest(prompt="", seed=1), pixels=pixels_of(1), **MADE))
    desk.library.thumbnail_of = lambda record: tmp_path / "red.png"  # type: ignore[method-assign]
    begun = StartPicture(content_hash=pixels_of(1).content_hash, strength=0.5)
    window.session.jobs.add(GenerationRequest(prompt="begun", seed=1, width=64, height=64, inputs=(begun,)))
    stored(window.session)
    page.open.scrollToBottom()
    qtbot.waitUntil(lambda: "#ff0000" in colors_at(page.open, 5))
    assert "#ff0000" not in colors_at(page.open, 4)
    window.session.jobs.add(GenerationRequest(prompt="wide", seed=1, width=192, height=64))
    stored(window.session)
    pictures = page._pictures
    wide, square = (pictures.of(window.session.jobs.waiting()[at]).toImage() for at in (-1, 0))
    assert painted_rows(wide) < painted_rows(square) / 2, "the outline has the shape that is wanted"


def test_an_empty_queue_leaves_its_room_to_the_history(window: MainWindow, qtbot: QtBot) -> None:
    window.places.show_page("queue")
    page = window.places.pages["queue"].content
    assert isinstance(page, QueuePage)
    assert page.open.height() < page.closed_jobs.height() / 3
    window.session.jobs.pause()
    window.session.jobs.add(GenerationRequest(prompt="waits", seed=1, width=64, height=64))
    qtbot.waitUntil(lambda: page.open.height() > page.closed_jobs.height())


def test_a_job_of_an_earlier_start_shows_what_it_made(
    window: MainWindow, qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    red = QImage(32, 32, QImage.Format.Format_RGB888)
    red.fill(QColor("#ff0000"))
    red.save(str(tmp_path / "red.png"))
    desk.library.thumbnail_of = lambda record: tmp_path / "red.png"  # type: ignore[method-assign]
    window.session.draft.set("larger", False)
    window.generate()
    qtbot.waitUntil(lambda: window.session.gallery.rowCount() == 1 and window.session.running.in_view is None)
    (job,) = window.session.jobs.history.jobs()
    later = JobPictures(window.session, window)  # as it is after a start: it has seen nothing form
    qtbot.waitUntil(lambda: later.of(job).toImage().pixelColor(SIDE // 2, SIDE // 2) == QColor("#ff0000"))
    other = replace(job, id=job.id + 1, request=replace(job.request, prompt="of another"))
    qtbot.wait(50)
    assert later.of(other).toImage().pixelColor(SIDE // 2, SIDE // 2) != QColor("#ff0000")


def painted_rows(image: QImage) -> int:
    return sum(image.pixelColor(image.width() // 2, y).alpha() > 0 for y in range(image.height()))


def test_each_row_has_its_actions_by_mouse_and_in_its_menu(window: MainWindow, page: QueuePage, qtbot: QtBot) -> None:
    view, delegate = page.open, page.open.itemDelegate()
    assert isinstance(delegate, JobDelegate)

    def press(row: int, text: str) -> None:
        index = view.model().index(row, 0)
        view.scrollTo(index)
        places = delegate.places_of(view.visualRect(index), index.data(JobRole))
        (rect,) = [rect for action, rect in places if action.text == text]
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())

    choose(window, 4)
    press(1, "Cancel")
    assert order(window) == ["1", "3", "4", "5"]
    assert [job.request.prompt for job in view.chosen()] == ["job 5"], "a button selects nothing"
    press(0, "Duplicate")
    stored(window.session)
    assert order(window) == ["1", "1", "3", "4", "5"]
    rect = view.visualRect(view.model().index(2, 0))
    menu = right_click(view.viewport(), rect.center())
    assert [action.text() for action in menu.actions()] == ["Edit", "Duplicate", "Cancel"]
    menu.actions()[2].trigger()
    menu.close()
    assert order(window) == ["1", "1", "4", "5"]
    past, rows = page.closed_jobs, page.closed_jobs.itemDelegate()
    assert isinstance(rows, JobDelegate)
    index = past.model().index(0, 0)
    (again,) = rows.places_of(past.visualRect(index), index.data(JobRole))
    qtbot.mouseClick(past.viewport(), Qt.MouseButton.LeftButton, pos=again[1].center())
    stored(window.session)
    assert order(window)[-1] == "3"


def test_a_dragged_job_shows_where_it_would_go(window: MainWindow, page: QueuePage) -> None:
    view, ring = page.open, QColor(LIGHT.ring)
    rows = [view.visualRect(view.model().index(row, 0)) for row in range(5)]

    def lines() -> list[int]:
        image = view.viewport().grab().toImage()
        return [y for y in range(image.height()) if image.pixelColor(image.width() // 2, y) == ring]

    assert lines() == []
    for place, wanted in ((rows[1].center() + QPoint(0, -5), 1), (rows[1].center() + QPoint(0, 5), 2)):
        view.show_line(view.gap_at(place))
        assert lines() and all(abs(y - rows[wanted].top()) <= 2 for y in lines())
    view.show_line(view.gap_at(QPoint(9, rows[4].bottom() + 9)))
    assert lines() and all(abs(y - rows[4].bottom() - 1) <= 2 for y in lines()), "behind the last"
    view.show_line(None)
    assert lines() == []
