"""A dropped drawing is followed by the starter's own network, and made again after a restart, with nothing faked."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from sddesk.app import Desktop
from sddesk.core.inputs import ControlPicture
from sddesk.library.metadata import read_picture
from tests.journeys.test_edit_canvas import pictures
from tests.journeys.test_first_picture import LONG, desktops, pytestmark, start  # noqa: F401 - a fixture and a mark
from tests.journeys.test_start_picture import _array
from tests.ui.test_handed_in import drop, files


def house(path: Path) -> Path:
    """A house drawn with a pen."""
    picture = Image.new("RGB", (160, 160), "white")
    pen = ImageDraw.Draw(picture)
    pen.rectangle((40, 80, 120, 140), outline="black", width=3)
    pen.line(((35, 82), (80, 40), (125, 82)), fill="black", width=3)
    picture.save(path)
    return path


@pytest.mark.parametrize("host", ["thread"], indirect=True)
def test_a_drawing_is_followed_and_the_picture_is_made_again_after_a_restart(
    desktops: list[Desktop],  # noqa: F811
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    first = start(desktops, qapp, qtbot)
    window, session = first.window, first.session
    file = house(tmp_path / "a house.png")
    qtbot.waitUntil(lambda: session.shelf.parts_known, timeout=LONG)
    assert drop(window.picture.view, files(file))
    qtbot.waitUntil(window.compose.offer.isVisible, timeout=LONG)
    answers = {button.text(): button for button in window.compose.offer.findChildren(QPushButton)}
    assert "Use as reference" not in answers, "nothing reads one for the starter"
    qtbot.mouseClick(answers["Use as control picture"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.compose.controls.rows) == 1, timeout=LONG)
    (row,) = window.compose.controls.rows
    assert row.network.currentText() == "starter-controlnet"
    row.kind.setCurrentIndex(row.kind.findData("scribble"))
    row.kind.activated.emit(row.kind.currentIndex())
    qtbot.waitUntil(lambda: row.read.image is not None, timeout=LONG)
    session.draft.set("larger", False)
    session.draft.set("steps", 6)
    qtbot.mouseClick(window.compose.generate, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.gallery.rowCount() == 1 and session.running.in_view is None, timeout=LONG)
    (saved,) = pictures(tmp_path / "home")
    request = read_picture(saved).request
    assert request is not None
    (control,) = request.inputs
    assert isinstance(control, ControlPicture) and control.processor == "scribble" and control.hash
    seed = session.draft.get("seed")
    session.draft.set("seed_random", False)
    session.draft.set("seed", seed)
    session.controls.set(0, "weight", 0.0)
    qtbot.mouseClick(window.compose.generate, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.gallery.rowCount() == 2 and session.running.in_view is None, timeout=LONG)
    (other,) = [picture for picture in pictures(tmp_path / "home") if picture != saved]
    assert np.abs(_array(saved).astype(int) - _array(other)).mean() > 3, "the drawing was followed"
    window.close()

    file.unlink()  # the library has what it needs
    second = start(desktops, qapp, qtbot)
    window, session = second.window, second.session
    qtbot.waitUntil(lambda: session.gallery.rowCount() == 2, timeout=LONG)
    (entry,) = session.controls.entries
    assert (entry.content_hash, entry.weight) == (control.content_hash, 0), "the draft still has it"
    record = session.gallery.record(1)
    assert record is not None
    session.reuse.record(record)
    assert session.controls.entries[0].weight == 1 and session.controls.entries[0].model == control.model
    window.picture.show_record(record)
    qtbot.waitUntil(lambda: window.picture.view.is_finished(0), timeout=LONG)
    qtbot.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    page = window.places.close_up.comparing
    qtbot.waitUntil(lambda: page.likeness is not None, timeout=LONG)
    assert page.likeness is not None and page.likeness.identical, page.reasons.text()
