"""What a person sees of two GPUs: both jobs in the list, one of them in the middle, and a choice in the settings."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from sddesk.core.errors import EngineLost
from sddesk.core.events import GeneratedImage, Stage
from sddesk.core.located import LocatedRequest
from sddesk.core.models import DeviceReport, Gpu
from sddesk.core.record import ImageRecord
from sddesk.core.request import GenerationRequest
from sddesk.session.generation.job import JobState
from sddesk.ui.job_list import JobDelegate
from sddesk.ui.main_window import MainWindow
from sddesk.ui.value_controls import Choice
from tests.fakes import ScriptedEngine, SlowToStart, pixels_of, stored
from tests.ui.conftest import Desk

GPUS = (Gpu(index=0, name="RTX A", memory_total=24 * 2**30), Gpu(index=1, name="RTX B", memory_total=8 * 2**30))
REQUEST = GenerationRequest(prompt="a cat", seed=1, steps=6, width=64, height=64)


class OnCards(ScriptedEngine):
    """As on a machine with two GPUs; each step waits for `step_seconds`."""

    def describe(self, cancelled: object, on_progress: object = None) -> DeviceReport:
        return DeviceReport(kind="cuda", name="RTX A", memory_total=24 * 2**30, driver="580.10", gpus=GPUS)


@pytest.fixture
def two(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    desk.engine, desk.beside = OnCards(0.02), [OnCards(0.02)]
    window = desk.open()
    qtbot.waitUntil(lambda: window.session.dispatch.engines == 2 and window.session.models.all() != [])
    yield window
    for engine in (desk.engine, *desk.beside):
        engine.released.set()
    window.close()
    window.deleteLater()


def _moves(window: MainWindow, job_id: int) -> bool:
    progress = window.session.running.progress_of(job_id)
    return progress is not None and progress.step > 0


def both_run(window: MainWindow, qtbot: QtBot, steps: int = 400) -> tuple[int, int]:
    jobs = window.session.jobs.add_all(
        [replace(REQUEST, prompt=word, seed=seed, steps=steps) for word, seed in (("a cat", 1), ("a dog", 90))]
    )
    stored(window.session)
    qtbot.waitUntil(lambda: all(_moves(window, job.id) for job in jobs))
    return jobs[0].id, jobs[1].id


def colour(window: MainWindow) -> int:
    """What is in the middle, by the red of its middle, which tells its seed."""
    image = window.picture.view.image(0)
    return -1 if image is None else image.pixelColor(image.width() // 2, image.height() // 2).red()


def test_the_middle_shows_one_of_two_and_never_the_other(two: MainWindow, qtbot: QtBot) -> None:
    seen: set[int] = set()
    bar: list[str] = []
    two.session.running.progressed.connect(lambda *_: seen.add(colour(two)) or bar.append(two.windowTitle()))
    one, other = both_run(two, qtbot)
    seen.clear()
    qtbot.wait(150)
    assert seen == {pixels_of(1).rgb[0]}, "the first, all the time"
    steps = [int(title.split()[1]) for title in bar if title.startswith("step ")]
    assert steps == sorted(steps), "the title counts the steps of one job, not of two in turns"
    two.session.jobs.cancel(one, other)
    qtbot.waitUntil(lambda: two.session.running.in_view is None)


def test_a_row_of_the_list_says_how_far_it_is_and_brings_its_picture_into_the_middle(
    two: MainWindow, qtbot: QtBot
) -> None:
    one, other = both_run(two, qtbot)
    two.places.show_page("queue")
    page = two.places.pages["queue"].content
    words = page.open.itemDelegate()
    assert isinstance(words, JobDelegate)
    lines = [words.second_line(two.session.jobs.job(job)) for job in (one, other)]  # type: ignore[arg-type]
    assert all("of 400 · " in line and "1 picture" in line for line in lines)
    assert page.show_running.isVisible() and not page.show_running.isEnabled()
    page.open.selectionModel().setCurrentIndex(
        two.session.jobs.open.index(1, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    assert page.show_running.isEnabled() and not page.edit.isEnabled()
    qtbot.keyClick(page.open, Qt.Key.Key_Return)
    assert two.places.in_create and two.session.running.is_in_view(other)
    assert colour(two) == pixels_of(90).rgb[0], "at once, with its last preview"
    assert two.compose.stop.isEnabled()
    qtbot.mouseClick(two.compose.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: two.session.jobs.job(other).state == JobState.CANCELLED)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: colour(two) == pixels_of(1).rgb[0])
    assert two.session.jobs.job(one).state == JobState.RUNNING  # type: ignore[union-attr]
    two.session.dispatch.stop()


def test_a_row_says_that_its_engine_still_starts(desk: Desk, qtbot: QtBot) -> None:
    other = SlowToStart()
    desk.engine, desk.beside = OnCards(0.02), [other]
    window = desk.open()
    try:
        qtbot.waitUntil(lambda: window.session.dispatch.engines == 2 and window.session.models.all() != [])
        jobs = window.session.jobs.add_all([replace(REQUEST, steps=400), replace(REQUEST, prompt="wait")])
        stored(window.session)
        qtbot.waitUntil(lambda: _moves(window, jobs[0].id))
        window.places.show_page("queue")
        words = window.places.pages["queue"].content.open.itemDelegate()
        assert isinstance(words, JobDelegate)
        running = window.session.jobs.running
        qtbot.waitUntil(lambda: "Starting the engine…" in words.second_line(running()[1]))
        window.session.running.show(jobs[1].id)
        assert window.picture.progress.text.text() == "Starting the engine…"
        assert window.windowTitle() == "Starting the engine… - sddesk"
    finally:
        other.released.set()
        window.close()
        window.deleteLater()


def test_the_bottom_line_says_how_many_run_where_it_is_more_than_one(two: MainWindow, qtbot: QtBot) -> None:
    line = two.queue.label
    one, other = both_run(two, qtbot)
    assert line.text() == "queue: 2 running"
    third = two.session.jobs.add(replace(REQUEST, prompt="a cow")).id
    stored(two.session)
    assert line.text().startswith("queue: 2 running, 1 waiting")
    two.session.jobs.cancel(third)
    two.session.jobs.cancel(one)
    qtbot.waitUntil(lambda: line.text() == "queue: 1 running", timeout=5000)
    assert [job.id for job in two.session.jobs.running()] == [other]
    two.session.dispatch.stop()


def _loads(window: MainWindow, job_id: int) -> bool:
    progress = window.session.running.progress_of(job_id)
    return progress is not None and progress.stage == Stage.LOAD


def test_the_line_and_the_title_follow_at_once(two: MainWindow, qtbot: QtBot) -> None:
    one, other = (two.session.jobs.add(replace(REQUEST, prompt=word, steps=400)).id for word in ("a cat", "slow load"))
    stored(two.session)
    qtbot.waitUntil(lambda: _moves(two, one) and _loads(two, other))
    assert "of 400" in two.picture.progress.text.text() and "of 400" in two.windowTitle()
    two.session.running.show(other)
    assert two.picture.progress.text.text() == "Loading the model…"
    assert two.windowTitle() == "Loading the model… - sddesk"
    two.session.dispatch.stop()
    assert two.picture.progress.text.text() == "Stopping…"
    two.session.running.show(one)
    assert "of 400" in two.picture.progress.text.text()
    two.session.dispatch.stop()
    qtbot.waitUntil(lambda: two.session.running.in_view is None)
    assert two.windowTitle() == "sddesk"


def test_two_pictures_of_one_seed_are_told_apart_when_they_are_saved(two: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    go_on, add = threading.Event(), desk.library.add

    def slow(image: GeneratedImage) -> ImageRecord:
        go_on.wait(60)
        return add(image)

    desk.library.add = slow  # type: ignore[method-assign]
    jobs = two.session.jobs.add_all(
        [replace(REQUEST, prompt=word, steps=steps) for word, steps in (("a", 20), ("b", 3))]
    )
    stored(two.session)
    qtbot.waitUntil(lambda: all(not two.session.jobs.job(job.id).is_open for job in jobs))  # type: ignore[union-attr]
    assert two.picture.view.is_finished(0)
    go_on.set()
    qtbot.waitUntil(lambda: two.session.gallery.rowCount() == 2)
    assert [image.request.prompt for image in desk.library.saved] == ["b", "a"]
    shown = two.picture.current
    assert shown is not None and shown.record is not None and shown.record.request.prompt == "a"


def test_the_top_bar_tells_of_the_other_card(two: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: two.top.device.text() == "RTX A, 24.0 GB and 1 more")
    assert "cuda:1: RTX B, 8.0 GB" in two.top.device.toolTip()


def test_the_settings_offer_the_choice_only_where_there_is_one(two: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    two.places.show_page("settings")
    page = two.places.pages["settings"].content
    choice = page.rows.controls["graphics_cards"]
    assert isinstance(choice, Choice) and page.form.isRowVisible(choice)
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    assert desk.changed_settings == [("graphics_cards", "first")]
    page.show_device(DeviceReport(kind="cuda", name="RTX A", gpus=GPUS[:1]))
    assert not page.form.isRowVisible(choice)


def test_with_one_engine_no_other_job_is_offered_for_the_middle(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.engine.step_seconds = 0.02
    window.session.jobs.add(replace(REQUEST, steps=100))
    stored(window.session)
    window.places.show_page("queue")
    page = window.places.pages["queue"].content
    words = page.open.itemDelegate()
    assert isinstance(words, JobDelegate)
    qtbot.waitUntil(lambda: _moves(window, 1))
    assert "of 100" in words.second_line(window.session.jobs.running()[0])
    assert page.show_running.isHidden()
    page.open.selectionModel().setCurrentIndex(
        window.session.jobs.open.index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    qtbot.keyClick(page.open, Qt.Key.Key_Return)
    assert window.places.currentWidget() is window.places.pages["queue"]
    window.places.show_page("settings")
    page = window.places.pages["settings"].content
    assert not page.form.isRowVisible(page.rows.controls["graphics_cards"])
    window.session.dispatch.stop()


class Mortal(ScriptedEngine):
    """Its process dies under what says so."""

    def generate(self, located: LocatedRequest, *rest: Any) -> None:
        if "dies" in located.request.prompt:
            raise EngineLost("The engine stopped.")
        super().generate(located, *rest)


def test_a_job_that_was_edited_after_its_engine_died_is_shown_as_it_is_now(desk: Desk, qtbot: QtBot) -> None:
    desk.engine = Mortal(0.002)
    window = desk.open()
    try:
        jobs = window.session.jobs
        qtbot.waitUntil(lambda: window.session.device.report is not None and window.session.models.all() != [])
        jobs.add(replace(REQUEST, prompt="it dies"))
        qtbot.waitUntil(lambda: bool(jobs.held))
        assert window.picture.view.count == 1 and jobs.edit(1)
        jobs.end_edit(replace(REQUEST, prompt="a cat", columns=2))
        jobs.resume()
        qtbot.waitUntil(lambda: len(desk.library.saved) == 2)
        qtbot.waitUntil(lambda: window.picture.view.count == 2 and window.picture.view.is_finished(1))
    finally:
        window.close()
        window.deleteLater()
