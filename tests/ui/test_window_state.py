"""What the window remembers of itself; a damaged file is put aside and told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow, QSplitter
from pytestqt.qtbot import QtBot

from sddesk.ui.window_state import WindowState
from tests.ui.conftest import Desk


def test_what_was_kept_is_there_again(qtbot: QtBot, tmp_path: Path) -> None:
    window, splitter = QMainWindow(), QSplitter()
    qtbot.addWidget(window)
    qtbot.addWidget(splitter)
    window.resize(700, 500)
    first = WindowState(tmp_path / "window.ini")
    assert first.put_aside is None
    first.keep(window, splitter, 7)
    first.dismiss_card()
    window.resize(300, 300)
    second = WindowState(tmp_path / "window.ini")
    assert second.put_aside is None and second.restore(window, splitter)
    assert (window.width(), window.height()) == (700, 500)
    assert second.record_id == 7 and second.card_dismissed


@pytest.mark.parametrize("junk", [b"", b"\x00\xff" * 900, b"[General]\nother=1\n", b"no ini at all"])
def test_f55_a_damaged_window_state_is_put_aside_and_told(desk: Desk, qtbot: QtBot, junk: bytes) -> None:
    file = desk.folder / "window.ini"
    file.write_bytes(junk)
    window = desk.open()
    qtbot.waitUntil(lambda: window.session.device.report is not None)
    (aside,) = desk.folder.glob("window-damaged-*.ini")
    assert aside.read_bytes() == junk
    assert any(str(aside) in str(notice.message) for notice in window.session.notices.all())
    window.close()
    window.deleteLater()
    assert WindowState(file).put_aside is None, "the new one is whole"


@pytest.mark.parametrize("value", ["@Invalid()", "@ByteArray(junk)", "12"])
def test_f55_a_damaged_value_is_a_default(qtbot: QtBot, tmp_path: Path, value: str) -> None:
    (tmp_path / "window.ini").write_text(f"[General]\ngeometry={value}\nrecord={value}\ncard_dismissed={value}\n")
    window, splitter = QMainWindow(), QSplitter()
    qtbot.addWidget(window)
    qtbot.addWidget(splitter)
    state = WindowState(tmp_path / "window.ini")
    assert state.put_aside is None and not state.restore(window, splitter)
    assert state.record_id in (None, 12) and not state.card_dismissed
