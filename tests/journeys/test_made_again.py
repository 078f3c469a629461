"""A picture is made again in the window, with nothing faked: it is identical, and its file says all that made it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sddesk.app import Desktop
from sddesk.library.metadata import read_picture
from tests.journeys.test_first_picture import LONG, desktops, pytestmark, start  # noqa: F401 - a fixture and a mark


def test_one_key_makes_it_again_and_it_is_the_same(
    desktops: list[Desktop],  # noqa: F811
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    desktop = start(desktops, qapp, qtbot)
    window, session = desktop.window, desktop.session
    session.draft.set("steps", 4)
    window.generate()
    qtbot.waitUntil(lambda: session.gallery.rowCount() == 1 and session.running.in_view is None, timeout=LONG)
    (file,) = (tmp_path / "home" / "pictures").rglob("*.png")

    def is_named() -> bool:
        said = read_picture(file).request
        return said is not None and said.checkpoint.hash is not None

    qtbot.waitUntil(is_named, timeout=LONG)  # the hash is in the file, though it may have been pending
    said = read_picture(file)
    assert said.provenance is not None and said.provenance.precision == "float32" and said.provenance.device
    assert {"sddesk", "torch", "diffusers"} <= {name for name, version in said.provenance.versions if version}

    qtbot.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    page = window.places.close_up.comparing
    qtbot.waitUntil(lambda: page.likeness is not None, timeout=LONG)
    assert page.likeness is not None and page.likeness.identical, page.reasons.text()
    assert list((tmp_path / "home" / "pictures").rglob("*.png")) == [file], "it is not saved"
    qtbot.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.gallery.rowCount() == 2, timeout=LONG)
