"""The ten tasks of a newcomer: each takes no more clicks than the best peer needs, and can be done by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sddesk.core.inputs import StartPicture
from sddesk.core.models import PartInfo, WeightsFacts, WeightsKind
from sddesk.library.library import Library
from sddesk.ui.main_window import MainWindow
from sddesk.ui.models_page import ModelsPage
from tests.ui.conftest import Desk
from tests.ui.test_handed_in import drop, files
from tests.ui.test_start_panel import photo

FACTS = WeightsFacts(kind=WeightsKind.UPSCALER, architecture="Compact", scale=4)
UPSCALER = PartInfo(name="starter-4x", facts=FACTS, location="x", size_bytes=1, source="starter")
NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
MOST = {
    "first picture": 1,
    "four variants": 1,
    "reuse": 1,
    "last week's castle": 4,
    "compare": 3,
    "larger": 1,
    "change a detail": 2,
    "own photo": 1,
    "list of prompts": 2,
    "own model": 2,
}


class Hand:
    """A mouse that counts, and a keyboard."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        self.clicks: dict[str, int] = {}
        self._task = ""

    def begin(self, task: str) -> None:
        self._task = task
        self.clicks[task] = 0
        self.window._slips.last = self.window.picture_actions.slips.last = 0.0  # a person is slower than this

    def click(self, widget: QWidget, place: QPoint | None = None, modifier: Qt.KeyboardModifier = NONE) -> None:
        assert widget.isVisible() and widget.isEnabled(), widget.accessibleName()
        self.clicks[self._task] += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, modifier, place or widget.rect().center())

    def click_row(self, view: QAbstractItemView, row: int, modifier: Qt.KeyboardModifier = NONE) -> None:
        self.click(view.viewport(), view.visualRect(view.model().index(row, 0)).center(), modifier)

    def click_entry(self, text: str) -> None:
        """An entry of the window's menu, which is open."""
        self.clicks[self._task] += 1
        (action,) = [action for action in self.window.top.menu.actions() if action.text() == text]
        action.trigger()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def write(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.window, text)

    def wait_for(self, pictures: int) -> None:
        session = self.window.session
        self.qtbot.waitUntil(lambda: session.gallery.rowCount() == pictures and session.running.in_view is None)


@pytest.fixture
def hand(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[Hand]:
    """At a window whose pictures are files."""
    desk.library = Library(tmp_path / "pictures", tmp_path / "data", tmp_path / "cache")  # type: ignore[assignment]
    desk.source.installed_parts = [UPSCALER]
    window = desk.open()
    qtbot.waitUntil(lambda: window.session.shelf.parts_known and window.session.models.all() != [])
    window.resize(1280, 800)
    window.session.draft.set("larger", False)
    window.session.draft.set("steps", 4)
    yield Hand(window, qtbot)
    window.close()
    window.deleteLater()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The system's own dialogs that were opened, by their titles."""
    titles: list[str] = []
    monkeypatch.setattr(QFileDialog, "open", lambda self, *_: titles.append(self.windowTitle()))
    yield titles


def answer(window: MainWindow, text: str) -> QPushButton:
    (button,) = [one for one in window.compose.offer.findChildren(QPushButton) if one.text() == text]
    return button


def test_the_ten_tasks_by_clicks(hand: Hand, qtbot: QtBot, asked: list[str], tmp_path: Path) -> None:
    window, session = hand.window, hand.window.session
    bar = window.picture.bar.buttons.of
    hand.begin("first picture")
    hand.click(window.compose.generate)
    hand.wait_for(1)
    hand.begin("four variants")
    hand.click(bar["vary"])
    hand.wait_for(5)
    hand.begin("reuse")
    session.draft.set("prompt", "something else")
    hand.click(bar["reuse"])
    assert session.draft.get("prompt") != "something else"
    hand.begin("last week's castle")
    hand.click(window.top.library_button)
    library = window.places.library
    qtbot.waitUntil(lambda: library.grid.model().rowCount() == 5 and library.grid.is_painted_whole())
    hand.click(library.search.line)
    hand.write("astronaut")
    qtbot.waitUntil(lambda: library.grid.model().rowCount() == 5)
    hand.click_row(library.grid, 2)
    hand.press(Qt.Key.Key_Return)
    assert window.places.close_up.in_view
    hand.press(Qt.Key.Key_Escape)
    hand.begin("compare")
    hand.click_row(library.grid, 0)
    hand.click_row(library.grid, 1, CONTROL)
    hand.click(window.places.library_tools.buttons.of["compare"])
    assert window.places.currentWidget() is window.places.close_up.comparing
    hand.press(Qt.Key.Key_1, CONTROL)
    hand.begin("larger")
    hand.click(bar["enlarge"])
    hand.begin("change a detail")
    hand.click(bar["paint"])
    qtbot.waitUntil(lambda: window.create_place.is_editing and session.start_picture.picture is not None)
    hand.click(window.compose.generate)
    session.start_picture.remove()
    hand.begin("own photo")
    assert drop(window, files(photo(tmp_path / "mine.png")))
    qtbot.waitUntil(window.compose.offer.isVisible)
    hand.click(answer(window, "Use as start"))
    qtbot.waitUntil(lambda: session.start_picture.picture is not None)
    session.start_picture.remove()
    hand.begin("list of prompts")
    session.draft.set("prompt", "a cat\na dog")
    hand.clicks["list of prompts"] += 1  # the menu, which would wait for a choice
    hand.click_entry("Generate each line of the prompt")
    hand.begin("own model")
    hand.click(window.top.models)
    models = window.places.pages["models"].content
    assert isinstance(models, ModelsPage)
    hand.click(models.add_folder)
    assert asked == ["A folder"]
    assert {task: count for task, count in hand.clicks.items() if count > MOST[task]} == {}
    assert hand.clicks.keys() == MOST.keys()


def test_the_ten_tasks_by_keys(hand: Hand, qtbot: QtBot, asked: list[str], tmp_path: Path) -> None:
    window, session = hand.window, hand.window.session
    hand.begin("keys")
    hand.press(Qt.Key.Key_L, CONTROL)
    hand.write(" in a castle")
    hand.press(Qt.Key.Key_Return, CONTROL)
    hand.wait_for(1)
    hand.press(Qt.Key.Key_V, CONTROL | SHIFT)
    hand.wait_for(5)
    session.draft.set("prompt", "something else")
    hand.press(Qt.Key.Key_R, CONTROL)
    assert session.draft.get("prompt").endswith("in a castle")
    hand.press(Qt.Key.Key_2, CONTROL)
    library = window.places.library
    qtbot.waitUntil(lambda: library.grid.model().rowCount() == 5)
    hand.press(Qt.Key.Key_F, CONTROL)
    hand.write("castle")
    hand.press(Qt.Key.Key_Return)
    hand.press(Qt.Key.Key_Home)
    hand.press(Qt.Key.Key_Return)
    close_up = window.places.close_up
    qtbot.waitUntil(lambda: close_up.in_view and close_up.viewer.view.image is not None)
    hand.press(Qt.Key.Key_C)
    assert window.places.currentWidget() is close_up.comparing
    hand.press(Qt.Key.Key_Escape)
    orders = len(session.jobs.jobs())
    hand.press(Qt.Key.Key_U, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: len(session.jobs.jobs()) > orders)
    hand.press(Qt.Key.Key_E, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: window.create_place.is_editing and session.start_picture.picture is not None)
    hand.press(Qt.Key.Key_Escape)
    assert not window.create_place.is_editing
    session.start_picture.remove()
    hand.press(Qt.Key.Key_L, CONTROL)
    QGuiApplication.clipboard().setMimeData(files(photo(tmp_path / "mine.png")))
    hand.press(Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(window.compose.offer.isVisible)
    QTest.keyClick(answer(window, "Use as start"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(session.start_picture.picture, StartPicture))
    QGuiApplication.clipboard().clear()
    hand.press(Qt.Key.Key_O, CONTROL)
    assert asked == ["A folder that holds a model"]
    hand.press(Qt.Key.Key_M, CONTROL)
    assert window.places.currentWidget() is window.places.pages["models"]
    hand.press(Qt.Key.Key_Question)
    assert window.places.currentWidget() is window.places.pages["keys"]
    hand.press(Qt.Key.Key_Escape)
    assert window.places.in_create
    before = len(session.jobs.jobs())
    session.draft.set("prompt", "a cat\na dog")
    hand.begin("lines")
    hand.press(Qt.Key.Key_Return, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: len(session.jobs.jobs()) == before + 2)
