"""What the library's buttons do with one, two or many selected pictures."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from sddesk.core.record import ImageRecord
from sddesk.ui.library_tools import LibraryTools
from sddesk.ui.main_window import MainWindow
from tests.ui.conftest import Desk
from tests.ui.test_viewer import records  # noqa: F401 - a fixture


@pytest.fixture
def tools(window: MainWindow, records: list[ImageRecord], qtbot: QtBot) -> LibraryTools:  # noqa: F811
    """Those of the library with three pictures in it."""
    window.places.show_library()
    qtbot.waitUntil(lambda: window.places.library.grid.model().rowCount() == 3)
    return window.places.library_tools


def select(window: MainWindow, rows: Sequence[int]) -> None:
    grid = window.places.library.grid
    grid.clearSelection()
    for row in rows:
        grid.selectionModel().select(grid.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select)


@pytest.mark.parametrize(
    ("rows", "reuse", "compare", "again", "export"),
    [
        ((), False, False, False, False),
        ((1,), True, True, True, True),
        ((0, 2), False, True, False, True),
        ((0, 1, 2), False, False, False, True),
    ],
)
def test_each_is_enabled_for_as_many_as_it_takes(
    tools: LibraryTools,
    window: MainWindow,
    rows: tuple[int, ...],
    reuse: bool,
    compare: bool,
    again: bool,
    export: bool,
) -> None:
    select(window, rows)
    buttons = [tools.buttons.of[name] for name in ("reuse", "compare", "again", "export")]
    assert [button.isEnabled() for button in buttons] == [reuse, compare, again, export]


def test_two_selected_pictures_are_compared_and_esc_leads_back(
    tools: LibraryTools, window: MainWindow, qtbot: QtBot
) -> None:
    select(window, (0, 2))
    qtbot.keyClick(window.places.library.grid, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    page = window.places.close_up.comparing
    assert page.isVisible()
    assert page.names.text().splitlines() == ["Left: 10.png", "Right: 30.png"]
    qtbot.waitUntil(lambda: page.likeness is not None)
    window.escape()
    assert window.places.library.isVisible() and window.places.library.grid.hasFocus()


def test_enter_opens_large_and_walking_goes_through_the_found_pictures(
    tools: LibraryTools, window: MainWindow, qtbot: QtBot
) -> None:
    window.places.library.grid.select_row(1)
    qtbot.keyClick(window.places.library.grid, Qt.Key.Key_Return)
    viewer = window.places.close_up.viewer
    qtbot.waitUntil(lambda: viewer.isVisible() and viewer.view.image is not None)
    assert viewer.record is not None and viewer.record.request.seed == 20
    qtbot.keyClick(viewer.view, Qt.Key.Key_Right)
    assert viewer.record.request.seed == 30
    window.escape()
    assert window.places.library.isVisible()
    assert [record.request.seed for record in window.places.library.selected_records()] == [30]


def test_walking_goes_on_where_a_picture_has_left_what_is_found(
    tools: LibraryTools, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.places.library.grid.select_row(1)
    qtbot.keyClick(window.places.library.grid, Qt.Key.Key_Return)
    viewer = window.places.close_up.viewer
    desk.library.records.pop(1)  # as if it were marked and no longer searched for
    window.session.collection.found.refresh()
    qtbot.waitUntil(lambda: window.places.library.grid.model().rowCount() == 2)
    qtbot.keyClick(viewer.view, Qt.Key.Key_Right)
    assert viewer.record is not None and viewer.record.request.seed == 30
    qtbot.keyClick(viewer.view, Qt.Key.Key_Left)
    assert viewer.record.request.seed == 10


def test_all_selected_pictures_are_exported(tools: LibraryTools, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    select(window, (0, 1, 2))
    tools.buttons.of["export"].click()
    page = window.places.close_up.exporting
    assert page.isVisible() and page.heading.text().endswith("3")
    page.start.click()
    qtbot.waitUntil(lambda: len(desk.library.elsewhere) == 3)


def test_a_part_is_reused_and_used_where_pictures_are_made(tools: LibraryTools, window: MainWindow) -> None:
    select(window, (2,))
    window.session.draft.set("seed", 999)
    window.session.draft.set("prompt", "another")
    tools.buttons.arrows["reuse"].menu().actions()[2].trigger()
    assert (window.session.draft.get("seed"), window.session.draft.get("prompt")) == (30, "another")
    assert window.compose.isVisible() and not window.places.in_library


def test_one_is_made_again(tools: LibraryTools, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    select(window, (1,))
    tools.buttons.of["again"].click()
    page = window.places.close_up.comparing
    qtbot.waitUntil(lambda: page.verdict.text().startswith("Identical"))
    assert len(desk.library.records) == 3
