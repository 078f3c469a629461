"""How it works, for one picture: the run behind a slider, words over the picture, other ways, and Python to copy."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from sddesk.core.enlargements import enlargement_of
from sddesk.core.explained import GUIDANCE_STRIP, SAMPLERS_SHOWN
from sddesk.core.inputs import Enlarge
from sddesk.core.record import ImageRecord
from sddesk.ui.explained import Explained
from sddesk.ui.how_page import HowPage
from sddesk.ui.main_window import MainWindow
from tests.ui.conftest import Desk

STATEMENTS = Path(__file__).parents[1] / "cases" / "notebook-section-2.json"


@pytest.fixture
def record(window: MainWindow, desk: Desk, qtbot: QtBot) -> ImageRecord:
    """A picture of the library."""
    window.session.draft.set("prompt", "a horse")
    window.generate()
    qtbot.waitUntil(lambda: bool(desk.library.records) and not window.session.busy)
    return desk.library.records[0]


@pytest.fixture
def page(window: MainWindow, record: ImageRecord, qtbot: QtBot) -> Explained:
    """The page of that picture, told to the end."""
    window.places.explain(record)
    qtbot.waitUntil(lambda: not window.session.explainer.runs)
    return how_page(window).explained


def how_page(window: MainWindow) -> HowPage:
    content = window.places.pages["how"].content
    assert isinstance(content, HowPage)
    return content


def test_every_step_is_behind_the_slider_with_its_numbers(page: Explained) -> None:
    loop = page.loop
    assert loop.slider.maximum() == 5 == loop.slider.value(), "it follows the newest"
    loop.slider.setValue(2)
    assert "Step 3 of 6: timestep 898" in loop.numbers.text()
    assert "x0 = (x − σ · ε) / α = (x − 0.8000 · ε) / 0.6000" in loop.numbers.text()
    for tile in (loop.latents, loop.without, loop.with_text, loop.expected, loop.decoded, loop.noise, loop.other):
        assert not tile.picture.pixmap().isNull()
    loop.play.setChecked(True)
    loop._next()
    assert loop.slider.value() == 3
    loop.play.setChecked(False)


def test_every_statement_of_the_notebook_is_on_the_page_with_this_runs_numbers(page: Explained) -> None:
    for row in json.loads(STATEMENTS.read_text(encoding="utf-8")):
        label = page.findChild(QLabel, row["statement"])
        assert label is not None and label.text() and "{" not in label.text(), row
    assert "77 × 8" in page.findChild(QLabel, "text-embeddings").text()  # pyright: ignore[reportOptionalMemberAccess]
    assert page.tokens.topLevelItemCount() == 2 and page.blocks.topLevelItemCount() == 2
    assert page._vae_row.count() == 4


def test_pointing_at_a_word_shows_where_it_acts_and_at_the_picture_its_words(page: Explained, qtbot: QtBot) -> None:
    chips = [page._words_row.itemAt(at).widget() for at in range(page._words_row.count())]
    assert [chip.text() for chip in chips] == ["a", "horse"]
    plain = page.view._shown
    QApplication.sendEvent(chips[1], QEvent(QEvent.Type.Enter))
    assert page.view._shown != plain and "cottage" in page.near.text()
    QApplication.sendEvent(chips[1], QEvent(QEvent.Type.Leave))
    assert page.view._shown == plain
    place = QPointF(page.view.width() / 2, page.view.height() / 2)
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page.view, move)
    assert page.here.text() == "Here: a 50%, horse 50%"
    assert not page.drop.isEnabled(), "no word is chosen"
    chips[1].click()
    assert page.drop.isEnabled() and page.view._shown != plain


def test_other_ways_are_drawn_by_the_engine_when_they_are_asked_for(
    window: MainWindow, page: Explained, desk: Desk, qtbot: QtBot
) -> None:
    explainer = window.session.explainer
    page.guidance.click()
    qtbot.waitUntil(lambda: not explainer.runs)
    assert desk.engine.explained[-1].guidance == GUIDANCE_STRIP and not desk.engine.explained[-1].loop
    assert page._strip_row.count() == 5
    page.samplers.click()
    qtbot.waitUntil(lambda: not explainer.runs)
    assert desk.engine.explained[-1].samplers == SAMPLERS_SHOWN
    assert page._rows_column.count() == 5 and not page.curves.isHidden()
    assert not page.curves.grab().isNull(), "it can be painted"
    page._words_row.itemAt(1).widget().click()
    page.drop.click()
    qtbot.waitUntil(lambda: not explainer.runs)
    assert desk.engine.explained[-1].dropped == ("horse",) and page._dropped_row.count() == 2
    assert page.loop.slider.maximum() == 5, "what was told before stays"


def test_the_introduction_is_there_until_a_picture_is_chosen(window: MainWindow, record: ImageRecord) -> None:
    window.places.show_page("how")
    how = how_page(window)
    assert how.explained.isHidden() and how.introduction.isHidden() and not how.general.isHidden()
    window.picture_actions.explain_wanted.emit(record)
    assert how.general.isHidden() and not how.introduction.isHidden()
    how.introduction.click()
    assert how.explained.isHidden() and not how.general.isHidden()


def test_a_stop_and_a_picture_that_is_ordered_end_it(
    window: MainWindow, record: ImageRecord, desk: Desk, qtbot: QtBot
) -> None:
    explainer = window.session.explainer
    waits = replace(record, request=replace(record.made, prompt="wait"))  # pyright: ignore[reportArgumentType]
    window.places.explain(waits)
    page = how_page(window).explained
    qtbot.waitUntil(lambda: bool(desk.engine.explained))
    page.stop.click()
    qtbot.waitUntil(lambda: not explainer.runs)
    assert page.state.text() == "Stopped."
    window.places.explain(waits)
    qtbot.waitUntil(lambda: len(desk.engine.explained) == 2)
    window.session.enqueue.generate()  # at once: the window takes a second order so soon for a slip
    qtbot.waitUntil(lambda: not explainer.runs and not window.session.busy)
    assert "comes first" in page.state.text()
    assert len(desk.library.records) == 2, "the picture was made"


def test_of_an_enlarged_picture_the_run_that_drew_it_is_shown(
    window: MainWindow, record: ImageRecord, qtbot: QtBot
) -> None:
    """The starter's first picture is one."""
    assert record.request is not None
    larger = enlargement_of(record.request, Enlarge(content_hash="a" * 64, model="starter-4x", hash="b" * 64))
    window.places.explain(replace(record, request=larger))
    qtbot.waitUntil(lambda: not window.session.explainer.runs)
    page = how_page(window).explained
    assert page.loop.slider.maximum() == 5 and "made this picture larger at the end" in page.said.text()


def test_what_cannot_be_drawn_again_says_why(window: MainWindow, record: ImageRecord, desk: Desk) -> None:
    foreign = replace(record, request=None, settings=None)
    window.places.explain(foreign)
    page = how_page(window).explained
    assert "does not say what made it" in page.state.text()
    assert not page.guidance.isEnabled() and desk.engine.explained == []


def test_a_picture_that_cannot_be_drawn_again_ends_the_explanation_before_it(
    window: MainWindow, record: ImageRecord, desk: Desk, qtbot: QtBot
) -> None:
    explainer = window.session.explainer
    window.places.explain(replace(record, request=replace(record.made, prompt="wait")))  # pyright: ignore[reportArgumentType]
    qtbot.waitUntil(lambda: bool(desk.engine.explained))
    with qtbot.waitSignal(window.session.workers.first.explained):
        window.places.explain(replace(record, request=None, settings=None))
        desk.engine.released.set()
    page = how_page(window).explained
    assert "does not say what made it" in page.state.text()
    assert not explainer.runs and not explainer.account.steps


@pytest.mark.parametrize(("action", "says"), [("python", "generator=generator"), ("python-loop", "scheduler.step")])
def test_a_pictures_making_is_copied_as_python(
    window: MainWindow, record: ImageRecord, qtbot: QtBot, action: str, says: str
) -> None:
    QGuiApplication.clipboard().clear()
    window.picture_actions.run(action, window.picture)
    qtbot.waitUntil(lambda: "StableDiffusionPipeline" in QGuiApplication.clipboard().text())
    assert says in QGuiApplication.clipboard().text()
    assert any("in the clipboard" in str(notice.message) for notice in window.session.notices.all())
