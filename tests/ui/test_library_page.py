"""The library's page over a real library: what is painted, marked, dropped, asked, and what the keys do."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from sddesk.core.pixels import Pixels
from sddesk.core.record import ImageRecord
from sddesk.library.library import Library
from sddesk.session.pictures.filters import Chip, Filters, Shape, Since
from sddesk.ui.drag_out import dragged, dragged_ids
from sddesk.ui.grid_painter import marks_of
from sddesk.ui.library_page import LibraryPage
from sddesk.ui.main_window import MainWindow
from sddesk.ui.picture_grid import PictureGrid
from sddesk.ui.viewer import Viewer
from tests.library import dialects
from tests.library.conftest import picture
from tests.ui.conftest import Desk

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NOON = datetime(2026, 5, 20, 12, tzinfo=UTC)


class Clock(datetime):
    """A time that the test sets."""

    at = NOON

    @classmethod
    def now(cls, tz: object = None) -> datetime:
        return cls.at


@pytest.fixture
def filled(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Library:
    """Ten pictures of three days: 9 8 7 | 6 5 4 3 | 2 1 0."""
    library = Library(desk.folder / "pictures", desk.folder / "data", desk.folder / "cache")
    monkeypatch.setattr("sddesk.library.saving.datetime", Clock)
    for seed in range(10):
        Clock.at = NOON + timedelta(days=0 if seed < 3 else 1 if seed < 7 else 2)
        library.add(picture(seed, prompt=f"a {'horse' if seed % 2 else 'cat'} number {seed}"))
    monkeypatch.undo()
    desk.library = library  # type: ignore[assignment]
    return library


@pytest.fixture
def page(desk: Desk, filled: Library, qtbot: QtBot) -> Iterator[LibraryPage]:
    window = desk.open()
    window.resize(1100, 900)
    qtbot.waitUntil(lambda: window.session.device.report is not None)
    window.places.show_library()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.places.library.grid.layout_of_rows.count == 10 and window.isActiveWindow())
    qtbot.waitUntil(
        lambda: not window.session.collection.scanning and bool(window.session.collection.albums.shelves.models)
    )
    yield window.places.library
    window.close()
    window.deleteLater()


def window_of(page: LibraryPage) -> MainWindow:
    window = page.window()
    assert isinstance(window, MainWindow)
    return window


def seeds(page: LibraryPage) -> list[int]:
    return [record.stated.seed for record in page.selected_records()]


def press(grid: PictureGrid, *keys: Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    grid.setFocus()
    for key in keys:
        QTest.keyClick(grid, *(key if isinstance(key, tuple) else (key,)))


def colours(page: LibraryPage, row: int) -> tuple[int, int, int]:
    """What is painted in the middle of a picture's cell."""
    place = page.grid.visualRect(page.grid.model().index(row, 0)).center()
    color = page.grid.viewport().grab().toImage().pixelColor(place)
    return color.red(), color.green(), color.blue()


def test_it_paints_the_pictures_under_their_days(page: LibraryPage, qtbot: QtBot) -> None:
    grid = page.grid
    qtbot.waitUntil(grid.is_painted_whole)
    assert [section.rows for section in grid.layout_of_rows.sections] == [3, 4, 3]
    assert [day for day, _ in page._found.days] == [NOON.date() + timedelta(days=days) for days in (2, 1, 0)]
    for row, seed in ((0, 9), (9, 0)):
        red, green, blue = colours(page, row)
        assert abs(red - seed) < 6 and abs(green - 100) < 6 and abs(blue - 200) < 6
    assert page.count.text() == "10 pictures"
    assert window_of(page).top.library_button.isChecked()


def test_keys_walk_and_select(page: LibraryPage, qtbot: QtBot) -> None:
    grid = page.grid
    press(grid, Qt.Key.Key_Home)
    assert seeds(page) == [9]
    press(grid, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert seeds(page) == [5]
    press(grid, (Qt.Key.Key_Down, SHIFT))
    assert seeds(page) == [5, 4, 3, 2, 1]  # all between, as in a text
    press(grid, Qt.Key.Key_End)
    assert seeds(page) == [0]
    press(grid, (Qt.Key.Key_Home, SHIFT))
    assert len(seeds(page)) == 10
    press(grid, Qt.Key.Key_PageUp, (Qt.Key.Key_A, CONTROL))
    assert len(page.selected_ids()) == 10
    assert page.count.text() == "10 pictures · 10 selected"


def test_mouse_selects_with_control_and_a_rubber_band(page: LibraryPage) -> None:
    grid, port = page.grid, page.grid.viewport()

    def middle(row: int) -> QPoint:
        return grid.visualRect(grid.model().index(row, 0)).center()

    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=middle(1))
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, CONTROL, middle(4))
    assert seeds(page) == [8, 5]
    first = grid.visualRect(grid.model().index(0, 0))
    start = first.topLeft() - QPoint(6, 4)
    end = grid.visualRect(grid.model().index(4, 0)).center()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, start + QPoint(30, 30))
    QTest.mouseMove(port, end)
    assert grid.band is not None
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
    assert seeds(page) == [9, 8, 6, 5] and grid.band is None


def test_marks_by_keyboard_are_shown_and_saved(page: LibraryPage, filled: Library, qtbot: QtBot) -> None:
    press(page.grid, Qt.Key.Key_Home, Qt.Key.Key_F, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: filled.page(0, 1)[0].stars == 4)
    qtbot.waitUntil(lambda: marks_of(page.selected_records()[0]) == ["heart-full", *["star-full"] * 4])
    press(page.grid, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: filled.page(0, 1)[0].rejected)
    assert not filled.page(0, 1)[0].favourite
    qtbot.waitUntil(lambda: page.selected_records()[0].rejected)
    press(page.grid, Qt.Key.Key_X, Qt.Key.Key_0)
    qtbot.waitUntil(lambda: page.selected_records()[0].stars == 0 and not page.selected_records()[0].rejected)
    page.tools.stars[2].click()
    qtbot.waitUntil(lambda: page.selected_records()[0].stars == 3)


def test_a_mark_changes_what_is_painted(page: LibraryPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.grid.is_painted_whole)
    press(page.grid, Qt.Key.Key_Home, Qt.Key.Key_End)
    place = page.grid.visualRect(page.grid.model().index(0, 0))
    before = page.grid.viewport().grab(place).toImage()
    page._collection.mark([page._found.ids[0]], favourite=True)
    qtbot.waitUntil(lambda: bool(page._found.record(0).favourite))  # type: ignore[union-attr]
    assert page.grid.viewport().grab(place).toImage() != before


def test_tags_are_written_in_a_line_and_esc_leaves_them(page: LibraryPage, qtbot: QtBot) -> None:
    window = window_of(page)
    press(page.grid, Qt.Key.Key_Home, (Qt.Key.Key_Right, SHIFT), Qt.Key.Key_T)
    assert page.tags.isVisible() and page.tags.line.hasFocus()
    QTest.keyClicks(page.tags.line, "sea, to print,")
    QTest.keyClick(page.tags.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [record.tags for record in page.selected_records()] == [("sea", "to print")] * 2)
    assert page.tags.isHidden() and page.grid.hasFocus()
    press(page.grid, Qt.Key.Key_T)
    assert page.tags.line.text() == "sea, to print"
    page.tags.line.setText("to print、空")
    window.escape()
    assert page.tags.isHidden() and window.places.in_library
    press(page.grid, Qt.Key.Key_T)
    page.tags.line.setText("to print、空")
    QTest.keyClick(page.tags.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.selected_records()[1].tags == ("to print", "空"))


def test_delete_undo_restore(page: LibraryPage, filled: Library, qtbot: QtBot) -> None:
    window = window_of(page)
    press(page.grid, Qt.Key.Key_Home, Qt.Key.Key_Right, (Qt.Key.Key_Right, SHIFT), Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page._found.rowCount() == 8)
    assert seeds(page) == [6]  # the next one, for culling with the keys alone
    qtbot.waitUntil(lambda: window.notices.notice is not None)
    assert window.notices.action.text() == "Undo"
    window.notices.action.click()
    qtbot.waitUntil(lambda: page._found.rowCount() == 10)
    press(page.grid, Qt.Key.Key_Home, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page._found.rowCount() == 9)
    press(page.grid, (Qt.Key.Key_Z, CONTROL))
    qtbot.waitUntil(lambda: page._found.rowCount() == 10)
    press(page.grid, Qt.Key.Key_End, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: filled.count() == 9)
    page.filters.button(Chip.TRASH).click()
    qtbot.waitUntil(lambda: page._found.rowCount() == 1)
    assert page.tools.restore.isVisible() and page.tools.empty_trash.isVisible() and not page.tools.trash.isVisible()
    press(page.grid, Qt.Key.Key_Home, Qt.Key.Key_Delete)  # there is nothing beyond the trash
    page.tools.restore.click()
    qtbot.waitUntil(lambda: filled.count() == 10)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.empty)
    assert page.empty.title.text() == "The trash is empty"


def test_the_strip_beside_creating_stays_quiet(page: LibraryPage, filled: Library, qtbot: QtBot) -> None:
    window = window_of(page)
    window.gallery.select(page._found.ids[0])
    press(page.grid, Qt.Key.Key_Home, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.session.gallery.count == 9)
    qtbot.wait(50)
    assert window.places.in_library


def test_emptying_asks_in_place_and_keeps_by_default(
    page: LibraryPage, filled: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sddesk.session.pictures.trash.to_system_trash", lambda path: False)
    press(page.grid, Qt.Key.Key_Home, Qt.Key.Key_Delete)
    page.filters.button(Chip.TRASH).click()
    qtbot.waitUntil(lambda: page._found.rowCount() == 1 and page._collection.albums.shelves.trashed == 1)
    page.tools.empty_trash.click()
    assert [button.text() for button in page.bar._buttons] == ["Empty the trash", "Keep them"]
    assert page.bar._buttons[1].hasFocus()
    page.bar._buttons[0].click()
    qtbot.waitUntil(lambda: "no trash for 1" in page.bar.text.text())
    assert len(list((filled._root / ".sddesk-trash").rglob("*.png"))) == 1
    page.bar._buttons[0].click()
    qtbot.waitUntil(lambda: not list((filled._root / ".sddesk-trash").rglob("*.png")))
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.empty)


def test_search_as_one_types(page: LibraryPage, qtbot: QtBot) -> None:
    line = page.search.line
    QTest.keyClicks(line, "horse")
    qtbot.waitUntil(lambda: page._found.rowCount() == 5 and page._found.complete)
    assert page.count.text() == "5 pictures"
    line.setText("horse steps>x")
    qtbot.waitUntil(page.search.advice.isVisible)
    assert page.search.advice.text().startswith("“steps>x” is left out: steps is compared with a number")
    qtbot.wait(150)
    assert page._found.rowCount() == 5  # the rest is searched for
    line.setText("colour:red")
    qtbot.waitUntil(lambda: page.search.advice.text() == "“colour:red” is read as words: there is no field “colour”.")
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.empty)
    page.empty.all.click()
    qtbot.waitUntil(lambda: page._found.rowCount() == 10)
    assert line.text() == "" and page.search.advice.isHidden()
    QTest.keyClicks(line, "cat")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == "" and window_of(page).places.in_library
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert page.grid.hasFocus()


def test_the_word_at_the_cursor_is_completed(page: LibraryPage) -> None:
    line = page.search.line
    line.setFocus()
    QTest.keyClicks(line, "horse -is:fav")
    assert line._completer.currentCompletion() == "is:favourite"
    line._complete("is:favourite")
    assert line.text() == "horse -is:favourite "
    line.clear()
    QTest.keyClicks(line, "model:t")
    assert line._completer.currentCompletion() == "model:tiny"
    line._popup().hide()


def test_chips_models_and_order_narrow_together(page: LibraryPage, qtbot: QtBot) -> None:
    page._collection.mark([page._found.ids[1], page._found.ids[2]], favourite=True)
    page.filters.button(Chip.FAVOURITES).click()
    qtbot.waitUntil(lambda: page._found.rowCount() == 2)
    QTest.keyClicks(page.search.line, "horse")
    qtbot.waitUntil(lambda: page._found.rowCount() == 1)
    page.show_filters(Filters())
    qtbot.waitUntil(lambda: page._found.rowCount() == 10)
    assert page.filters.chosen(Filters(chip=Chip.TRASH)) == Filters()
    assert page.filters.model.itemText(1) == "tiny (10)"
    page.filters.sort.setCurrentIndex(page.filters.sort.findData("oldest"))
    page.filters.changed.emit()
    qtbot.waitUntil(lambda: page._found.record(0) is not None and page._found.record(0).request.seed == 0)  # type: ignore[union-attr]
    page.filters.button(Chip.MISSING).click()
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.empty)
    assert page.empty.title.text() == "No file is missing"


def choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_times_and_shapes_narrow_too_and_showing_all_takes_every_choice_back(
    page: LibraryPage, filled: Library, qtbot: QtBot
) -> None:
    wide = picture(50, prompt="a wide one")
    wide = replace(wide, pixels=Pixels(width=80, height=48, rgb=bytes(80 * 48 * 3)))
    wide_id = filled.add(wide).id
    page._collection.refresh_soon()
    qtbot.waitUntil(lambda: page._found.rowCount() == 11)
    bar = page.filters
    choose(bar.since, Since.TODAY)
    qtbot.waitUntil(lambda: list(page._found.ids) == [wide_id])
    choose(bar.shape, Shape.SQUARE)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.empty)
    assert page.empty.title.text() == "No pictures found"
    choose(bar.since, Since.ANY)
    qtbot.waitUntil(lambda: page._found.rowCount() == 10)
    choose(bar.shape, Shape.LANDSCAPE)
    choose(bar.model, "tiny")
    qtbot.waitUntil(lambda: list(page._found.ids) == [wide_id])
    choose(bar.shape, Shape.PORTRAIT)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.empty)
    page.empty.all.click()
    qtbot.waitUntil(lambda: page._found.rowCount() == 11)
    assert (bar.since.currentIndex(), bar.shape.currentIndex(), bar.model.currentIndex()) == (0, 0, 0)
    filled.trash.put(wide_id)
    choose(bar.since, Since.TODAY)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.empty)
    assert page.empty.title.text() == "No picture of today yet"


def test_pictures_are_dragged_out_as_files_and_into_albums(page: LibraryPage, qtbot: QtBot) -> None:
    press(page.grid, Qt.Key.Key_Home, (Qt.Key.Key_Right, SHIFT))
    records = page.selected_records()
    data = dragged(records, page.selected_ids())
    assert [Path(url.toLocalFile()) for url in data.urls()] == [record.path for record in records]
    page.shelf.albums.begin_name("New album")
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, "Best")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [album.name for album in page._collection.albums.shelves.albums] == ["Best"])
    assert page._collection.albums.shelves.albums[0].pictures == 2
    press(page.grid, Qt.Key.Key_End)
    data = dragged(page.selected_records(), page.selected_ids())
    assert dragged_ids(data) == page.selected_ids()
    albums = page.shelf.albums
    place = albums.visualItemRect(albums.item(0)).center()
    held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    for event in (QDragEnterEvent(place, *held), QDragMoveEvent(place, *held), QDropEvent(QPointF(place), *held)):
        QApplication.sendEvent(albums.viewport(), event)
        assert event.isAccepted()
    qtbot.waitUntil(lambda: page._collection.albums.shelves.albums[0].pictures == 3)
    page.shelf.album_chosen.emit("Best")
    qtbot.waitUntil(lambda: page._found.rowCount() == 3)
    assert page.tools.take_out.isVisible()
    press(page.grid, Qt.Key.Key_Home)
    page.tools.take_out.click()
    qtbot.waitUntil(lambda: page._found.rowCount() == 2)
    albums.choose("Best")
    page.shelf.rename.click()
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, "Very best")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [album.name for album in page._collection.albums.shelves.albums] == ["Very best"])
    qtbot.waitUntil(lambda: page._found.rowCount() == 2)  # it is still the album in view
    albums.setFocus()
    albums.choose("Very best")
    QTest.keyClick(albums, Qt.Key.Key_Delete)
    assert page.bar._buttons[1].hasFocus()
    page.bar._buttons[0].click()
    qtbot.waitUntil(lambda: page._collection.albums.shelves.albums == () and page._found.rowCount() == 10)


def test_a_search_is_kept_under_a_name(page: LibraryPage, qtbot: QtBot) -> None:
    page.search.set_text("horse")
    page.filters.button(Chip.FAVOURITES).click()
    page.shelf.search_kept.emit("Good horses")
    qtbot.waitUntil(lambda: page._collection.albums.shelves.searches == {"Good horses": "horse is:favourite"})
    page.show_filters(Filters())
    page.shelf.searches.picked.emit("Good horses")
    assert page.search.text == "horse is:favourite"
    page.shelf.search_unwanted.emit("Good horses")
    qtbot.waitUntil(lambda: page._collection.albums.shelves.searches == {})


def test_a_dropped_folder_is_asked_about_and_taken_in(
    page: LibraryPage, filled: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    for seed in range(3):
        dialects.png(tmp_path / "outputs" / f"{seed}.png", seed, prompt=dialects.comfyui(seed))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "outputs"))])
    where = (QPointF(200, 200), Qt.DropAction.CopyAction, data)
    buttons = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(200, 200), *where[1:], *buttons)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(*where, *buttons))
    assert "outputs" in page.bar.text.text() and filled.count() == 10
    page.bar._buttons[1].click()  # in place
    qtbot.waitUntil(lambda: filled.count() == 13)
    qtbot.waitUntil(lambda: page._found.rowCount() == 13 and page.bar.isHidden())
    assert not (filled._root / "imported").exists()
    ours = dragged([], [1])
    ours.setUrls(data.urls())
    own = QDragEnterEvent(QPoint(200, 200), Qt.DropAction.CopyAction, ours, *buttons)
    QApplication.sendEvent(page, own)
    assert not own.isAccepted()  # what is dragged within is no import


def test_it_opens_pictures_and_walks(page: LibraryPage, qtbot: QtBot) -> None:
    opened: list[ImageRecord] = []
    window_of(page).places.library.opened.disconnect()
    page.opened.connect(opened.append)
    press(page.grid, Qt.Key.Key_Home, Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert [record.stated.seed for record in opened] == [9, 8]
    port, grid = page.grid.viewport(), page.grid
    third = grid.visualRect(grid.model().index(2, 0)).center()
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=third)
    QTest.mouseDClick(port, Qt.MouseButton.LeftButton, pos=third)
    assert opened[-1].request.seed == 7
    after = page.step(opened[-1], 1)
    assert after is not None and after.request.seed == 6 and seeds(page) == [6]
    assert page.step(opened[0], -1) is None


def test_a_new_picture_moves_nothing_that_is_in_view(
    page: LibraryPage, filled: Library, desk: Desk, qtbot: QtBot
) -> None:
    window = window_of(page)
    window.resize(900, 560)
    page.filters.side.setCurrentIndex(2)
    qtbot.wait(100)  # until the window has its size
    press(page.grid, Qt.Key.Key_End)
    top = page.grid.verticalScrollBar().value()
    assert top > 0
    row = page.grid.currentIndex().row()
    place = page.grid.visualRect(page.grid.currentIndex())
    window.session.background.run(lambda: filled.add(picture(77)), lambda _: page._collection.refresh_soon())
    qtbot.waitUntil(lambda: page._found.rowCount() == 11)
    assert seeds(page) == [0] and page.grid.currentIndex().row() == row + 1
    assert page.grid.visualRect(page.grid.currentIndex()) == place


def test_missing_files_say_so(page: LibraryPage, filled: Library, qtbot: QtBot) -> None:
    filled.page(0, 1)[0].path.unlink()
    press(page.grid, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: page._found.record(0) is not None and page._found.record(0).missing)  # type: ignore[union-attr]
    qtbot.waitUntil(page.grid.is_painted_whole)
    assert page.grid.copies.excuse(page._found.record(0)) == "file missing"  # type: ignore[arg-type]


@pytest.mark.parametrize("key", ["1", "2"])
def test_the_places_have_keys(page: LibraryPage, key: str) -> None:
    window = window_of(page)
    actions = {keys.toString(): action for action in window.actions() for keys in action.shortcuts()}
    actions["Ctrl+1"].trigger()
    assert not window.places.in_library and window.top.create_button.isChecked()
    actions[f"Ctrl+{key}"].trigger()
    assert window.places.in_library == (key == "2")
    window.places.show_page("models")
    assert not window.places.in_library


def test_esc_closes_a_question_and_stays_in_the_library(page: LibraryPage) -> None:
    window = window_of(page)
    page.questions.offer_import([Path("a"), Path("b")])
    assert "2 files" in page.bar.text.text()
    window.escape()
    assert page.bar.isHidden() and window.places.in_library
    window.escape()
    assert window.places.in_library


def test_letters_are_no_search_in_the_list(page: LibraryPage) -> None:
    press(page.grid, Qt.Key.Key_Home)
    page.grid.keyPressEvent(QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a"))
    assert seeds(page) == [9]


def test_the_sizes_keep_the_place(page: LibraryPage, qtbot: QtBot) -> None:
    heights: list[int] = []
    for key in (Qt.Key.Key_Minus, Qt.Key.Key_Plus, Qt.Key.Key_Plus):
        press(page.grid, key)
        heights.append(page.grid.side)
        qtbot.waitUntil(page.grid.is_painted_whole)
    assert heights == sorted(heights)
    for height, wished in zip(heights, (112, 160, 240), strict=True):  # so that whole lines fill the width
        assert wished * 0.66 < height < wished * 1.5
    assert page.grid.verticalScrollBar().value() == 0


def test_of_very_many_the_first_tell_what_a_key_does(
    page: LibraryPage, filled: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sddesk.ui.selection_tools.JUDGED", 2)
    page._collection.mark(list(page._found.ids[:2]), favourite=True)
    qtbot.waitUntil(lambda: page._found.records_of(page._found.ids[1:2])[0].favourite)
    read: list[int] = []
    records_of = page._found.records_of
    monkeypatch.setattr(page._found, "records_of", lambda ids: [read.append(len(ids)), records_of(ids)][1])
    page.grid.selectAll()
    press(page.grid, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: not any(record.favourite for record in filled.page(0, 10)))
    press(page.grid, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: [record.stars for record in filled.page(0, 10)] == [4] * 10)
    assert read and max(read) == 2


def test_undo_works_where_nothing_is_left_and_in_the_large_view(page: LibraryPage, qtbot: QtBot) -> None:
    page.grid.selectAll()
    press(page.grid, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.empty)
    QTest.keyClick(page.window(), Qt.Key.Key_Z, CONTROL)  # wherever the focus went
    qtbot.waitUntil(lambda: page.grid.layout_of_rows.count == 10 and page.stack.currentWidget() is page.grid)
    page.grid.select_row(3)
    press(page.grid, Qt.Key.Key_Return)
    viewer = window_of(page).places.close_up.viewer
    qtbot.waitUntil(viewer.isVisible)
    QTest.keyClick(viewer.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page._found.rowCount() == 9)
    QTest.keyClick(viewer.view, Qt.Key.Key_Z, CONTROL)
    window_of(page).escape()
    qtbot.waitUntil(lambda: page._found.rowCount() == 10)


def test_a_second_drop_is_asked_about_while_the_first_is_taken_in(
    page: LibraryPage, qtbot: QtBot, tmp_path: Path
) -> None:
    for folder, first in (("one", 100), ("two", 200)):
        for seed in range(first, first + 20):
            dialects.png(tmp_path / folder / f"{seed}.png", seed, parameters=dialects.a1111(seed))
    turns: list[int] = []
    collection = page._collection
    collection.work.progressed.connect(lambda _, done, _total: turns.append(done))
    collection.take_in([tmp_path / "one"], in_place=False)
    page.questions.offer_import([tmp_path / "two"])
    qtbot.waitUntil(lambda: not collection.importing)
    assert len(turns) > 2 and page.bar.isVisible() and "two" in page.bar.text.text()
    page.bar._buttons[0].click()
    qtbot.waitUntil(lambda: page.bar.isVisible() and not page.bar.progress.isHidden())
    assert not page.close_bars() and page.bar.isVisible()  # a progress is no question
    qtbot.waitUntil(lambda: not collection.importing and page.grid.layout_of_rows.count == 50)
    assert not page.bar.isVisible()
    page.questions.offer_import([tmp_path / "two"])
    assert page.close_bars() and not page.bar.isVisible()


def look_large(page: LibraryPage, qtbot: QtBot, row: int = 0) -> Viewer:
    """The large view of a row, its picture there."""
    page.grid.select_row(row)
    page.grid.open_current()
    viewer = window_of(page).places.close_up.viewer
    qtbot.waitUntil(lambda: viewer.isVisible() and viewer.view.image is not None)
    return viewer


def test_a_caption_is_written_in_the_large_view_and_found(page: LibraryPage, filled: Library, qtbot: QtBot) -> None:
    viewer = look_large(page, qtbot)
    QTest.keyClick(viewer.view, Qt.Key.Key_I)
    qtbot.waitUntil(viewer.side.own_words.isVisible)
    viewer.side.own_words.setFocus()
    qtbot.waitUntil(viewer.side.own_words.hasFocus)
    QTest.keyClicks(viewer.side.own_words, "the old mill, 1")
    QTest.keyClick(viewer.side.own_words, Qt.Key.Key_Escape)
    assert viewer.isVisible() and viewer.view.hasFocus()  # Esc leaves the text, not the picture
    record = page._found.records_of([page._found.ids[0]])[0]
    qtbot.waitUntil(lambda: filled.get(record.id).caption == "the old mill, 1")
    assert "the old mill, 1" in record.path.with_name(f"{record.path.name}.xmp").read_text(encoding="utf-8")
    assert filled.get(record.id).stars == 0  # its letters and numbers were no commands
    qtbot.waitUntil(lambda: "Caption: the old mill, 1" in viewer.side.text.toPlainText())
    viewer.side.own_words.setFocus()
    viewer.side.own_words.selectAll()
    QTest.keyClicks(viewer.side.own_words, "left by walking on")
    window_of(page).places.close_up._on_step(record, 1)
    qtbot.waitUntil(lambda: filled.get(record.id).caption == "left by walking on")
    assert viewer.side.own_words.toPlainText() == ""
    window_of(page).escape()
    page.search.set_text("caption:walking")
    qtbot.waitUntil(lambda: list(page._found.ids) == [record.id])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a way to refuse that root cannot get around")
def test_a_caption_that_cannot_be_kept_stays_to_be_tried_again(
    page: LibraryPage, filled: Library, qtbot: QtBot
) -> None:
    viewer = look_large(page, qtbot)
    assert viewer.record is not None
    sidecar = viewer.record.path.with_name(f"{viewer.record.path.name}.xmp")
    os.mkfifo(sidecar)
    viewer.bar.info.click()
    viewer.side.own_words.setFocus()
    QTest.keyClicks(viewer.side.own_words, "many words")
    QTest.keyClick(viewer.side.own_words, Qt.Key.Key_Escape)
    notices = window_of(page).session.notices
    qtbot.waitUntil(lambda: any("cannot be read" in str(notice.message) for notice in notices.all()))
    page._collection.came.emit()  # the picture is read anew
    qtbot.wait(100)
    assert viewer.side.own_words.toPlainText() == "many words"
    sidecar.unlink()
    viewer.side.own_words.setFocus()
    QTest.keyClick(viewer.side.own_words, Qt.Key.Key_Escape)
    record_id = viewer.record.id
    qtbot.waitUntil(lambda: filled.get(record_id).caption == "many words")


def test_the_large_view_follows_what_another_program_does(
    page: LibraryPage, filled: Library, desk: Desk, qtbot: QtBot
) -> None:
    viewer = look_large(page, qtbot)
    assert viewer.record is not None
    record_id, collection = viewer.record.id, page._collection
    other = Library(desk.folder / "pictures", desk.folder / "data", desk.folder / "cache")
    other.annotations.mark([record_id], stars=4)
    other.annotations.tag([record_id], ["sea"])
    other.annotations.describe(record_id, "by a command")
    collection._look_elsewhere()
    qtbot.waitUntil(lambda: "★★★★☆" in viewer.caption.text())
    assert viewer.side.own_words.toPlainText() == "by a command" and viewer.record.tags == ("sea",)
    other.trash.put(record_id)
    collection._look_elsewhere()
    qtbot.waitUntil(lambda: viewer.view.note == "This picture is in the trash.")
    assert viewer.view.image is not None and viewer._file == other.get(record_id).path
    other.trash.restore(record_id)
    collection._look_elsewhere()
    qtbot.waitUntil(lambda: viewer.view.note == "")
    other.trash.put(record_id)
    other.trash.empty(lambda path: path.unlink() is None)
    collection._look_elsewhere()
    qtbot.waitUntil(lambda: viewer.view.note == "This picture is no longer in the library.")
    assert viewer.view.image is None
    QTest.keyClick(viewer.view, Qt.Key.Key_Right)  # the way on is open
    qtbot.waitUntil(lambda: viewer.record is not None and viewer.record.id != record_id)
    qtbot.waitUntil(lambda: viewer.view.image is not None and viewer.view.note == "")
    other.close()


def test_create_follows_what_another_program_does(page: LibraryPage, filled: Library, desk: Desk, qtbot: QtBot) -> None:
    window = window_of(page)
    record = page._found.records_of([page._found.ids[0]])[0]
    window.show_picture(record)
    qtbot.waitUntil(lambda: window.picture.view.is_finished(0))
    other = Library(desk.folder / "pictures", desk.folder / "data", desk.folder / "cache")
    other.annotations.mark([record.id], favourite=True)
    page._collection._look_elsewhere()
    qtbot.waitUntil(lambda: "favourite" in window.picture.caption.text())
    other.trash.put(record.id)
    page._collection._look_elsewhere()
    qtbot.waitUntil(lambda: window.picture.current is not None and window.picture.current.record is None)
    assert not window.picture.bar.buttons.of["save"].isEnabled()
    other.trash.restore(record.id)
    page._collection._look_elsewhere()
    qtbot.waitUntil(lambda: window.picture.view.is_finished(0) and window.picture.bar.buttons.of["save"].isEnabled())
    assert window.picture.current is not None and window.picture.current.record == filled.get(record.id)
    other.close()


def test_missing_pictures_are_located_from_the_page_and_the_large_view(
    page: LibraryPage, filled: Library, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[tuple[str, str]] = []

    def chosen(dialog: QFileDialog) -> None:
        mode, answer = answers.pop(0)
        assert (dialog.fileMode() == QFileDialog.FileMode.Directory) == (mode == "folder")
        dialog.fileSelected.emit(answer)
        dialog.deleteLater()

    monkeypatch.setattr(QFileDialog, "open", chosen)
    records = page._found.records_of(list(page._found.ids[:4]))
    elsewhere = desk.folder / "elsewhere"
    elsewhere.mkdir()
    for record in records[1:]:
        record.path.rename(elsewhere / record.path.name)
    assert page.tools.locating.isHidden()
    viewer = look_large_missing(page, qtbot, 1)
    answers.append(("file", str(elsewhere / records[1].path.name)))
    viewer.bar.locate_wanted.emit("file")
    qtbot.waitUntil(lambda: viewer.view.image is not None)
    assert viewer.bar.locating.isHidden() and viewer.view.note == ""
    assert filled.get(records[1].id).path == elsewhere / records[1].path.name
    window_of(page).escape()
    page._collection.scan()
    page.filters.button(Chip.MISSING).click()
    qtbot.waitUntil(lambda: page._found.complete and page._found.rowCount() == 2)
    page.grid.selectionModel().clear()
    assert page.tools.locating.isVisible() and not page.tools.locate_part.isEnabled()
    qtbot.waitUntil(lambda: (first := page._found.record(0)) is not None and marks_of(first) == ["problem"])
    press(page.grid, Qt.Key.Key_Home)
    qtbot.waitUntil(page.tools.locate_part.isEnabled)
    menu = window_of(page).places.library_tools.menu()
    assert "Locate…" in [action.text() for action in menu.actions()]
    menu.deleteLater()
    answers.append(("folder", str(elsewhere)))
    page.tools.locate.click()
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.empty)
    told = [str(notice.message) for notice in window_of(page).session.notices.all()]
    assert "Missing pictures found: 2; still missing: 0." in told
    assert page.tools.locating.isHidden()


def look_large_missing(page: LibraryPage, qtbot: QtBot, row: int) -> Viewer:
    """The large view of a picture whose file went away since it was last looked at."""
    page.grid.select_row(row)
    page.grid.open_current()
    viewer = window_of(page).places.close_up.viewer
    qtbot.waitUntil(lambda: viewer.isVisible() and "Locate… finds it" in viewer.view.note)
    assert viewer.bar.locating.isVisible() and viewer.view.image is None
    return viewer


def test_who_comes_back_to_the_window_finds_what_another_program_made(
    page: LibraryPage, filled: Library, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sddesk.session.pictures.watch.LOOK_EVERY", 0.0)
    outputs, window = desk.folder / "outputs", window_of(page)
    dialects.png(outputs / "1.png", 101, parameters=dialects.a1111(101))
    page._collection.take_in([outputs], in_place=True)
    qtbot.waitUntil(lambda: page._found.rowCount() == 11 and not page._collection.importing)

    def come_back() -> None:
        QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
        qtbot.waitUntil(lambda: not page._collection.watch._looking and not page._collection.scanning)

    come_back()
    dialects.png(outputs / "2.png", 102, parameters=dialects.a1111(102))
    come_back()
    qtbot.waitUntil(lambda: page._found.rowCount() == 12)


def test_the_menu_of_the_pictures_has_what_the_buttons_have(page: LibraryPage, filled: Library, qtbot: QtBot) -> None:
    tools = window_of(page).places.library_tools
    press(page.grid, Qt.Key.Key_Home)
    menu = tools.menu()
    actions = {action.text().partition("\t")[0]: action for action in menu.actions() if action.text()}
    shared = {"Reuse settings", "Vary", "Export…", "Move to the trash", "Show in folder"}
    assert {"Show large", "Favourite", "Tags", *shared} <= set(actions)
    assert not {"Locate…", "Restore"} & set(actions) and actions["Show large"].isEnabled()
    actions["Favourite"].trigger()
    qtbot.waitUntil(lambda: filled.get(page._found.ids[0]).favourite)
    menu.deleteLater()
    press(page.grid, (Qt.Key.Key_A, CONTROL))
    menu = tools.menu()
    off = {action.text().partition("\t")[0] for action in menu.actions() if not action.isEnabled()}
    assert {"Show large", "Reuse settings", "Compare", "Show in folder"} <= off
    menu.deleteLater()
