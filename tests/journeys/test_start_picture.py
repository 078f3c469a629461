"""A photo is dropped, drawn over, and made again after a restart, with nothing faked: the same bytes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from sddesk.app import Desktop
from sddesk.library.decode import read_pixels
from sddesk.library.metadata import read_picture
from tests.journeys.test_first_picture import LONG, desktops, pytestmark, start  # noqa: F401 - a fixture and a mark
from tests.ui.test_handed_in import drop, files


def photo(path: Path) -> Path:
    """A red house under a blue sky, wider than high."""
    pixels = np.full((120, 180, 3), (120, 180, 230), np.uint8)
    pixels[70:, 40:120] = (180, 60, 50)
    Image.fromarray(pixels).save(path, quality=95)
    return path


@pytest.mark.parametrize("host", ["thread"], indirect=True)
def test_a_dropped_photo_is_drawn_over_and_made_again_after_a_restart(
    desktops: list[Desktop],  # noqa: F811
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    first = start(desktops, qapp, qtbot)
    window, session = first.window, first.session
    file = photo(tmp_path / "a house.jpg")
    content_hash = read_pixels(file).content_hash
    assert drop(window.picture.view, files(file))
    qtbot.waitUntil(window.compose.offer.isVisible, timeout=LONG)
    (begin,) = [button for button in window.compose.offer.findChildren(QPushButton) if button.text() == "Use as start"]
    qtbot.mouseClick(begin, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.start_picture.shown is not None, timeout=LONG)
    qtbot.mouseClick(window.compose.start.own_size, Qt.MouseButton.LeftButton)
    window.compose.start.strength.setValue(0.5)
    session.draft.set("steps", 6)
    assert window.compose.start.steps.text() == "3 of 6 steps will be drawn."
    qtbot.mouseClick(window.compose.generate, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.gallery.rowCount() == 1 and session.running.in_view is None, timeout=LONG)
    assert "from a picture, strength 0.50" in window.picture.caption.text()
    (saved,) = [found for found in (tmp_path / "home" / "pictures").rglob("*.png") if found.parent.name != "inputs"]
    request = read_picture(saved).request
    assert request is not None and request.start is not None
    assert (request.start.content_hash, request.start.strength) == (content_hash, 0.5)
    assert (request.width, request.height) == (192, 128)
    far = np.abs(_array(saved).astype(int).mean((0, 1)) - _array(file).astype(int).mean((0, 1)))
    assert far.max() < 60, "it still looks like the photo"
    window.close()

    file.unlink()  # the library has what it needs
    second = start(desktops, qapp, qtbot)
    window, session = second.window, second.session
    qtbot.waitUntil(lambda: session.gallery.rowCount() == 1 and session.start_picture.shown is not None, timeout=LONG)
    record = session.gallery.record(1)
    assert record is not None and window.compose.start.strength.value() == pytest.approx(0.5)
    window.picture.show_record(record)
    qtbot.waitUntil(lambda: window.picture.view.is_finished(0), timeout=LONG)
    qtbot.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    page = window.places.close_up.comparing
    qtbot.waitUntil(lambda: page.likeness is not None, timeout=LONG)
    assert page.likeness is not None and page.likeness.identical, page.reasons.text()


def _array(file: Path) -> np.ndarray:
    with Image.open(file) as opened:
        return np.asarray(opened.convert("RGB"))
