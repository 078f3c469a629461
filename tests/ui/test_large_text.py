"""Text at twice the usual size in a window of 1024 x 700: nothing is cut, on any page, in either language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from sddesk.core.inputs import Mask, StartPicture
from sddesk.core.messages import Message
from sddesk.core.recipes import Recipe
from sddesk.session.notices import NoticeKind
from sddesk.ui.language import use_language
from sddesk.ui.main_window import MainWindow
from sddesk.ui.pages import PAGES
from sddesk.ui.theme import apply_theme
from tests.core.test_facts import made
from tests.ui.conftest import Desk

ROOT = Path(__file__).parents[2]
WIDTH, HEIGHT = 1024, 700
SLACK = 2  # pixels: a frame more or less


@pytest.fixture(params=[1.0, 1.5, 2.0], ids=["100 %", "150 %", "200 %"])
def large_text(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    usual = qapp.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * request.param)
    qapp.setFont(large)
    apply_theme(qapp, "light")
    yield
    qapp.setFont(usual)
    apply_theme(qapp, "light")


@pytest.fixture(params=["en", "ja"])
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    use_language(qapp, ROOT / "resources" / "translations", request.param)
    yield request.param
    use_language(qapp, ROOT / "resources" / "translations", "en")


@pytest.fixture
def small_window(desk: Desk, large_text: None, language: str, qtbot: QtBot) -> Iterator[MainWindow]:
    window = desk.open()
    window.resize(WIDTH, HEIGHT)
    qtbot.waitUntil(lambda: window.session.device.report is not None and window.session.models.all() != [])
    qtbot.waitUntil(lambda: window.compose.prompt.count_label.text() != "")
    yield window
    window.close()
    window.deleteLater()


def cut(window: QWidget) -> list[str]:
    """What is shown and does not have the room for its text, or reaches beyond what can be scrolled to."""
    found: list[str] = []
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisible() and widget.text().strip():
            place = f"{type(widget).__name__} “{widget.text()}” {widget.width()} x {widget.height()}"
            if lacks_room(widget):
                hint = widget.sizeHint()
                found.append(f"{place}, wants {hint.width()} x {hint.height()}")
            elif reaches_out(widget):
                found.append(f"{place}, beyond its frame")
    return found


def cut_for_good(window: MainWindow, qtbot: QtBot) -> list[str]:
    """What is cut once the layouts have settled, which takes longer on a busy machine."""
    for _ in range(20):
        if not cut(window):
            return []
        qtbot.wait(100)
    return cut(window)


def lacks_room(widget: QLabel | QAbstractButton) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + SLACK
    return widget.sizeHint().width() > widget.width() + SLACK or widget.fontMetrics().height() > widget.height()


def reaches_out(widget: QWidget) -> bool:
    """Whether some frame around cuts it off to the side, or below where nothing scrolls."""
    frame = widget.parentWidget()
    while frame is not None:
        corner = widget.mapTo(frame, QPoint(0, 0))
        scrolls = isinstance(frame.parentWidget(), QScrollArea) or isinstance(frame, QScrollArea)
        if corner.x() < -SLACK or corner.x() + widget.width() > frame.width() + SLACK:
            return True
        if not scrolls and corner.y() + widget.height() > frame.height() + SLACK:
            return True
        if scrolls:
            widget, frame = frame, frame.parentWidget()
            continue
        frame = frame.parentWidget()
    return False


def show_notice(window: MainWindow) -> None:
    words = Message("The disk of the folder /home/somebody/Pictures/sddesk is full (3 MB free).")
    window.session.notices.add(NoticeKind.PROBLEM, words, words, action="save_elsewhere")


def show_recipe(window: MainWindow) -> None:
    now, before = Recipe(sampler="lcm", steps=4, guidance_scale=1.0).values(), Recipe().values()
    values = {"name": "lcm-lora-sdv1-5", **now, **{f"old_{name}": value for name, value in before.items()}}
    template = "“{name}”: {steps} steps, the sampler {sampler}, a guidance of {guidance}."
    window.session.notices.add(NoticeKind.INFO, Message("One before."))
    window.session.notices.add(NoticeKind.INFO, Message.of(template, values), action="leave_recipe")


def begin_masked(window: MainWindow) -> None:
    both = (StartPicture(content_hash="ab" * 32, strength=0.5), Mask(content_hash="cd" * 32, area="masked"))
    window.session.draft.set("inputs", both)


def test_nothing_is_cut(small_window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    """One window for all pages: to open it takes longer than to look at it."""
    record = desk.library.add(made())
    steps: dict[str, Callable[[], object]] = {
        "create": small_window.places.show_create,
        "canvas": small_window.create_place.open_canvas,
        "masked": lambda: begin_masked(small_window),
        "pictures": small_window.create_place.close_canvas,
        "offer": lambda: small_window.intake.offer.about_file(Path("a photograph.png"), made().request),
        **{row.name: partial(small_window.places.show_page, row.name) for row in PAGES},
        "large": lambda: small_window.places.close_up.look(record),
        "info": small_window.places.close_up.viewer.bar.info.click,
        "missing": lambda: small_window.places.close_up.look(replace(record, missing=True)),
        "compare": lambda: small_window.places.close_up.compare_pair(record, record),
        "export": lambda: small_window.places.close_up.export([1, 2]),
        "library": small_window.places.show_library,
        "notice": lambda: (small_window.places.show_create(), show_notice(small_window)),
        "recipe": lambda: show_recipe(small_window),
    }
    found: dict[str, list[str]] = {}
    for page, show in steps.items():
        show()
        qtbot.wait(50)
        assert (small_window.width(), small_window.height()) == (WIDTH, HEIGHT), page
        found[page] = cut_for_good(small_window, qtbot)
    assert found == {page: [] for page in steps}


def test_the_strip_gives_way_to_the_picture_and_comes_back(
    qapp: QApplication, desk: Desk, large_text: None, qtbot: QtBot
) -> None:
    window = desk.open()
    window.resize(880, HEIGHT)
    qtbot.wait(20)
    assert window.picture.width() >= window.picture.minimumSizeHint().width()
    window.resize(2200, HEIGHT)
    qtbot.waitUntil(window.gallery.isVisible)
    window.close()
    window.deleteLater()


def test_a_text_that_is_cut_would_be_found(qtbot: QtBot) -> None:
    frame = QWidget()
    label = QLabel("a long text", frame)
    label.setTextFormat(Qt.TextFormat.PlainText)
    frame.show()
    qtbot.addWidget(frame)
    label.resize(label.sizeHint() / 2)
    assert len(cut(frame)) == 1
    label.resize(label.sizeHint())
    frame.resize(label.width() // 2, 100)
    assert len(cut(frame)) == 1


def test_information_and_marks_are_as_large_as_other_text(small_window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    record = desk.library.add(made())
    desk.library.annotations.mark([record.id], stars=5, favourite=True)
    small_window.places.show_library()
    grid = small_window.places.library.grid
    letter = grid.fontMetrics().ascent()
    assert grid.painter.glyph_side(1, grid.side) == max(14, letter)
    assert 9 * grid.painter.glyph_side(9, grid.side) <= grid.side  # all the marks there can be
    small_window.places.close_up.look(record)
    viewer = small_window.places.close_up.viewer
    viewer.bar.info.click()
    usual = QApplication.font().pointSizeF()
    assert viewer.side.text.font().pointSizeF() == usual == viewer.side.own_words.font().pointSizeF()
    assert viewer.side.own_words.height() > 2 * viewer.side.own_words.fontMetrics().lineSpacing()
