"""The page of grids: errors below their axis, cells as they come, a row cancelled, a cell made again, the sheet."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sddesk.core.events import GeneratedImage
from sddesk.library.library import Library
from sddesk.library.saving import save_image
from sddesk.session.experiments.sheet import CellState
from sddesk.ui.grids_page import GridsPage
from sddesk.ui.main_window import MainWindow
from tests.core.test_grids import grid as grid_of
from tests.fakes import PROVENANCE, pixels_of
from tests.ui.conftest import Desk


def page_of(window: MainWindow) -> GridsPage:
    window.places.show_page("grids")
    page = window.places.pages["grids"].content
    assert isinstance(page, GridsPage)
    return page


def set_axes(page: GridsPage, *axes: tuple[str, str]) -> None:
    for row, (field, text) in zip(page.form.rows, [*axes, ("", ""), ("", "")], strict=False):
        row.set(field, text)
    page.form.refresh()


def test_axes_are_read_while_they_are_typed(window: MainWindow) -> None:
    page = page_of(window)
    seed = window.session.draft.get("seed")
    set_axes(page, ("steps", "1, 2"), ("sampler", "pndm, heun"))
    assert page.form.told.text().startswith("4 cells; how long") and page.form.draw.isEnabled()
    set_axes(page, ("steps", "9-1 (+2)"), ("sampler", "pndm, eulr"))
    assert "do not lead" in page.form.rows[0].error.text() and not page.form.draw.isEnabled()
    set_axes(page, ("steps", "1"), ("sampler", "pndm, eulr"))
    assert not page.form.rows[0].error.text() and "eulr" in page.form.rows[1].error.text()
    set_axes(page, ("", ""), ("model", "gone"))
    assert "gone" in page.form.rows[1].error.text(), "the error stands below its own row"
    set_axes(page, ("style", "none, no such style"))
    assert "no such style" in page.form.rows[0].error.text()
    set_axes(page)
    assert "Choose a field" in page.form.told.text()
    assert window.session.draft.get("seed") == seed, "no seed is drawn for looking"


def test_cells_come_are_cancelled_by_row_made_again_and_compared(window: MainWindow, qtbot: QtBot) -> None:
    session, sheet = window.session, window.session.experiments.sheet
    page = page_of(window)
    session.jobs.pause()
    set_axes(page, ("steps", "1, 2, 1"), ("sampler", "pndm, heun"), ("guidance_scale", "2, 3"))
    page.form.draw.click()
    qtbot.waitUntil(lambda: len(session.jobs.waiting()) == 8)  # of 12 cells 4 are equal to others
    qtbot.waitUntil(lambda: sheet.state(11) == CellState.WAITING)
    page.view.select_cell(0)
    assert page.cancel_row.isEnabled() and not page.favourite.isEnabled()
    page.cancel_row.click()
    qtbot.waitUntil(lambda: len(session.jobs.waiting()) == 6 and sheet.state(2) == CellState.NONE)
    assert not page.cancel_row.isEnabled(), "the third cell is the first one"
    session.jobs.resume()
    qtbot.waitUntil(lambda: sum(record is not None for record in sheet.records) == 9, timeout=10_000)
    qtbot.waitUntil(page.missing.isEnabled)
    page.missing.click()
    qtbot.waitUntil(lambda: all(sheet.records), timeout=10_000)
    assert len(session.jobs.history.jobs()) == 10 and page.told.text() == "12 of 12 cells drawn"
    qtbot.keyPress(page.view, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    page.view.select_cell(1)
    assert page.view.chosen_cells() == [1], "with Ctrl held, too"
    qtbot.keyRelease(page.view, Qt.Key.Key_Control)
    before = sheet.records[1]
    page.again.click()
    qtbot.waitUntil(lambda: sheet.records[1] != before, timeout=10_000)
    page.compare.click()
    assert window.places.currentWidget() is window.places.close_up.comparing
    window.escape()
    assert window.places.with_picture() is page and page.in_hand().one == sheet.records[1]
    page.view.opened.emit(sheet.records[0])
    assert sheet.records[0] is not None and page.step(sheet.records[0], 1) == sheet.records[1]
    window.escape()
    page.plane.setCurrentIndex(1)
    page.plane.activated.emit(1)
    assert page.view.cells.cell(page.view.cells.index(1, 2)) == 11
    assert "Guidance 3" in page.view.cells.data(page.view.cells.index(0, 0), int(Qt.ItemDataRole.AccessibleTextRole))


def test_a_grid_is_kept_and_can_be_forgotten(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    set_axes(page, ("seed", "1-3"))
    page.form.draw.click()
    sheet = window.session.experiments.sheet
    qtbot.waitUntil(lambda: bool(sheet.records) and all(sheet.records), timeout=10_000)
    (kept,) = (desk.folder / "library" / "grids").glob("*.json")
    assert len(json.loads(kept.read_text(encoding="utf-8"))["cells"]) == 3
    sheet.close()
    page.enter()
    qtbot.waitUntil(lambda: bool(sheet.records) and all(sheet.records))
    assert page.grids.count() == 1 and "Seed" in page.grids.currentText()
    page.forget.click()
    qtbot.waitUntil(lambda: not kept.exists() and page.grids.count() == 0)
    assert sheet.grid is None and page.view.isHidden() and len(desk.library.records) == 3


def test_many_cells_are_asked_about_once(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    window.session.jobs.pause()
    set_axes(page, ("seed", "1-20"), ("steps", "1-10"))
    page.form.draw.click()
    assert page.form.bar.asking and "200 cells" in page.form.bar.text.text() and not window.session.jobs.waiting()
    page.form.bar.findChildren(type(page.form.draw))[0].click()
    qtbot.waitUntil(lambda: len(window.session.jobs.waiting()) == 200, timeout=20_000)


def test_the_cells_of_a_grid_in_a_folder_are_shown_once_it_is_taken_in(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    there = grid_of(("steps", "1, 2"))
    sheet = replace(there, folder=str(tmp_path / "elsewhere"))
    Path(sheet.folder).mkdir()
    for cell in sheet.cells:
        image = GeneratedImage(request=cell, pixels=pixels_of(cell.steps, 64, 64), seconds=1, provenance=PROVENANCE)
        save_image(image, Path(sheet.folder) / f"{cell.steps}.png")
    desk.library = Library(tmp_path / "pictures", tmp_path / "data", tmp_path / "cache")  # type: ignore[assignment]
    desk.library.grids.save(sheet)
    window = desk.open()
    qtbot.addWidget(window)
    page = page_of(window)
    qtbot.waitUntil(lambda: page.take_in.isVisible() and page.sheet._order != ())
    assert sheet.folder in page.told.text()
    page.take_in.click()
    qtbot.waitUntil(lambda: all(record is not None for record in page.sheet.records))
    assert not page.take_in.isVisible() and page.told.text() == "2 of 2 cells drawn"
    window.session.close(30)


def test_styles_replaced_words_and_the_matrix_of_the_prompt_are_axes(window: MainWindow, qtbot: QtBot) -> None:
    session, sheet = window.session, window.session.experiments.sheet
    page = page_of(window)
    session.draft.set("prompt", "a cat in {rain|snow}")
    set_axes(page, ("style", "none, Golden evening"), ("replace", "cat, fox"), ("matrix", ""))
    assert page.form.told.text().startswith("8 cells"), page.form.told.text()
    page.form.draw.click()
    qtbot.waitUntil(lambda: sheet.grid is not None and all(record is not None for record in sheet.records))
    assert sheet.grid is not None
    prompts = {record.request.prompt for record in sheet.records if record is not None and record.request is not None}
    golden = ", at sunset, low warm light, long soft shadows, glowing sky"
    plain = {f"a {animal} in {weather}" for animal in ("cat", "fox") for weather in ("rain", "snow")}
    assert prompts == plain | {f"{prompt}{golden}" for prompt in plain}
    assert sheet.grid.axes[2].labels == ("rain", "snow")
