"""A folder of another program: dropped in, searched, marked, thrown away, brought back, emptied; nothing is faked."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sddesk.app import Desktop
from sddesk.library import sidecar
from sddesk.session.pictures.filters import Chip
from sddesk.wiring import build
from tests.library import dialects

LONG = 60_000
pytestmark = pytest.mark.timeout(300)


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[Desktop]:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    (tmp_path / "share").mkdir()
    monkeypatch.setattr("sys.excepthook", sys.excepthook)  # the desktop sets its own; give it back
    opened = Desktop(qapp, build())
    opened.window.show()
    yield opened
    opened.window.close()


def press(widget: object, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)  # type: ignore[call-overload]


def test_a_folder_of_another_program_becomes_part_of_the_library(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    outputs = tmp_path / "ComfyUI" / "output"
    for seed in range(12):
        dialects.png(outputs / f"ComfyUI_{seed:05d}_.png", seed, prompt=dialects.comfyui(seed))
    window = desktop.window
    qtbot.waitUntil(lambda: desktop.session.collection._opened is not None, timeout=LONG)
    window.places.show_library()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=LONG)
    page = window.places.library
    found, grid = desktop.session.collection.found, page.grid
    qtbot.waitUntil(lambda: found.complete and page.stack.currentWidget() is page.empty, timeout=LONG)

    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(outputs))])
    held = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page, QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, *held))
    QApplication.sendEvent(page, QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, *held))
    assert page.bar.isVisible() and found.rowCount() == 0  # asked first
    page.bar._buttons[0].click()
    qtbot.waitUntil(lambda: found.rowCount() == 12 and grid.is_painted_whole(), timeout=LONG)
    assert "Pictures taken in: 12" in window.notices.text.text()

    QTest.keyClicks(page.search.line, "lighthouse")
    page.search.line.insert(" seed:7")  # not by keys: where there is no screen a list of proposals takes the focus
    qtbot.waitUntil(lambda: found.rowCount() == 1 and found.complete, timeout=LONG)
    press(page.search.line, Qt.Key.Key_Return)
    press(grid, Qt.Key.Key_Home, Qt.Key.Key_F, Qt.Key.Key_5)
    qtbot.waitUntil(lambda: page.selected_records()[0].stars == 5, timeout=LONG)
    (record,) = page.selected_records()
    assert record.favourite and record.origin == "comfyui"
    assert sidecar.read(record.path)["stars"] == 5

    press(grid, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not record.path.exists() and found.rowCount() == 0, timeout=LONG)
    window.notices.action.click()  # Undo
    qtbot.waitUntil(lambda: found.rowCount() == 1, timeout=LONG)
    assert record.path.is_file() and sidecar.read(record.path)["favourite"]

    grid.setFocus()
    press(grid, Qt.Key.Key_Home, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: found.rowCount() == 0, timeout=LONG)
    page.search.set_text("")
    page.filters.button(Chip.TRASH).click()
    qtbot.waitUntil(lambda: found.rowCount() == 1 and page.tools.empty_trash.isEnabled(), timeout=LONG)
    page.tools.empty_trash.click()
    page.bar._buttons[0].click()
    qtbot.waitUntil(lambda: page.empty.title.text() == "The trash is empty", timeout=LONG)
    pictures = tmp_path / "home" / "pictures"
    qtbot.waitUntil(lambda: not list((pictures / ".sddesk-trash").rglob("*.png")), timeout=LONG)
    if sys.platform == "linux":
        assert [file.name for file in (tmp_path / "share" / "Trash" / "files").iterdir() if file.suffix == ".png"]
    assert len(list((pictures / "imported").rglob("*.png"))) == 11
    assert len(list(outputs.iterdir())) == 12  # theirs are untouched
