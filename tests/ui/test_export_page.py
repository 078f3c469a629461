"""How chosen pictures are written elsewhere is said on a page, not in a dialog that stops everything."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from sddesk.session.notices import NoticeKind
from sddesk.ui.export_page import ExportPage
from sddesk.ui.main_window import MainWindow
from tests.ui.conftest import Desk


@pytest.fixture
def page(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> ExportPage:
    page = ExportPage(window.session, tmp_path / "out")
    qtbot.addWidget(page)
    page.show()
    page.offer([1, 2, 3])
    return page


def test_it_says_how_many_and_what_can_be_chosen(page: ExportPage) -> None:
    assert page.heading.text().endswith("3") and page.start.isEnabled() and not page.stop.isEnabled()
    shown = {
        name: getattr(page, name).isVisibleTo(page)
        for name in ("form", "quality", "metadata", "rows", "columns", "labels")
    }
    assert shown == {
        "form": True, "quality": False, "metadata": True, "rows": False, "columns": False, "labels": False,
    }  # fmt: skip
    page.form.setCurrentIndex(1)
    assert page.quality.isVisibleTo(page), "JPEG has a quality"
    page.kind.setCurrentIndex(1)
    assert page.rows.isVisibleTo(page) and not page.form.isVisibleTo(page) and not page.quality.isVisibleTo(page)


def test_the_order_is_what_was_chosen(page: ExportPage, tmp_path: Path) -> None:
    page.form.setCurrentIndex(2)
    page.quality.setValue(80)
    page.metadata.setChecked(False)
    order = page.order()
    assert (order.folder, order.form, order.quality, order.metadata) == (tmp_path / "out", "webp", 80, False)
    assert order.sheet is None
    page.kind.setCurrentIndex(1)
    page.rows.setValue(1)
    page.columns.setValue(2)
    page.labels.setChecked(False)
    assert (page.order().sheet, page.order().labels) == ((1, 2), False)
    assert "2" in page.told.text(), "three pictures are two pages"


def test_the_pictures_it_was_made_from_are_carried_by_a_png_with_its_settings(page: ExportPage) -> None:
    assert page.inputs.isVisibleTo(page) and not page.order().inputs
    page.inputs.setChecked(True)
    assert page.order().inputs
    page.metadata.setChecked(False)
    assert not page.inputs.isVisibleTo(page) and not page.order().inputs, "nothing would name them"
    page.metadata.setChecked(True)
    page.form.setCurrentIndex(1)
    assert not page.inputs.isVisibleTo(page) and not page.order().inputs, "JPEG has no place for them"


def test_files_are_written_and_a_notice_leads_to_them(
    page: ExportPage, window: MainWindow, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page.start.click()
    assert not page.start.isEnabled() and page.progress.isVisibleTo(page)
    assert page.stop.hasFocus(), "the focus goes to what can be pressed now"
    qtbot.waitUntil(lambda: not window.session.exporter.running)
    assert desk.library.elsewhere == [tmp_path / "out" / f"{number}.png" for number in (1, 2, 3)]
    notice = window.session.notices.all()[-1]
    assert (notice.kind, notice.action) == (NoticeKind.INFO, "show_exported")
    assert page.start.isEnabled() and not page.progress.isVisibleTo(page) and page.start.hasFocus()


def test_without_a_folder_or_pictures_there_is_nothing_to_start(page: ExportPage) -> None:
    page.folder.setText("  ")
    assert not page.start.isEnabled()
    page.folder.setText("out")
    page.offer([])
    assert not page.start.isEnabled()


def test_another_folder_is_chosen_with_the_systems_dialog(page: ExportPage, tmp_path: Path) -> None:
    page.choose.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "elsewhere"))
    dialog.close()
    assert page.order().folder == tmp_path / "elsewhere"
