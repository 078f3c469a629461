"""A part of a dropped photo is masked by the mouse, drawn anew, and made again after a restart, with nothing faked."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from sddesk.app import Desktop
from sddesk.library.decode import read_pixels
from sddesk.library.metadata import read_picture
from tests.journeys.test_first_picture import LONG, desktops, pytestmark, start  # noqa: F401 - a fixture and a mark
from tests.journeys.test_start_picture import _array
from tests.ui.test_handed_in import drop, files

SIZE = (144, 96)


def photo(path: Path) -> Path:
    """A red house under a sky that is another blue in each pixel."""
    rng = np.random.default_rng(3)
    pixels = np.full((SIZE[1], SIZE[0], 3), (120, 180, 230), np.uint8)
    pixels[60:, 30:90] = (180, 60, 50)
    pixels += rng.integers(0, 20, pixels.shape, np.uint8)
    Image.fromarray(pixels).save(path)
    return path


def pictures(home: Path) -> list[Path]:
    return [file for file in (home / "pictures").rglob("*.png") if file.parent.name != "inputs"]


@pytest.mark.parametrize("host", ["thread"], indirect=True)
def test_a_part_of_a_photo_is_masked_drawn_anew_and_made_again_after_a_restart(
    desktops: list[Desktop],  # noqa: F811
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    first = start(desktops, qapp, qtbot)
    window, session = first.window, first.session
    file = photo(tmp_path / "a house.png")
    given = _array(file)
    assert drop(window.picture.view, files(file))
    qtbot.waitUntil(window.compose.offer.isVisible, timeout=LONG)
    (begin,) = [button for button in window.compose.offer.findChildren(QPushButton) if button.text() == "Use as start"]
    qtbot.mouseClick(begin, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.start_picture.shown is not None, timeout=LONG)
    qtbot.mouseClick(window.compose.start.edit, Qt.MouseButton.LeftButton)
    canvas = window.create_place.canvas
    qtbot.waitUntil(lambda: canvas.canvas.layer is not None, timeout=LONG)
    view, left = canvas.view, Qt.MouseButton.LeftButton
    places = [view.frame.to_widget(QRectF(x, 40, 0, 0)).topLeft().toPoint() for x in (50, 70, 95)]
    qtbot.mousePress(view, left, pos=places[0])
    for place in places[1:]:
        qtbot.mouseMove(view, place)
    qtbot.mouseRelease(view, left, pos=places[-1])
    session.draft.set("steps", 6)
    looks = list[tuple[int, int, np.ndarray]]()

    def look(progress: object, _job: object) -> None:
        preview = getattr(progress, "preview", None)
        if preview is not None:
            pixels = np.frombuffer(preview.rgb, np.uint8).reshape(preview.height, preview.width, 3)
            looks.append((preview.width, preview.height, pixels))

    session.running.progressed.connect(look)
    qtbot.mouseClick(window.compose.generate, Qt.MouseButton.LeftButton)  # the mask is still being stored
    qtbot.waitUntil(lambda: session.gallery.rowCount() == 1 and session.running.in_view is None, timeout=LONG)
    assert not window.create_place.is_editing and "part of a picture, strength 0.75" in window.picture.caption.text()
    (saved,) = pictures(tmp_path / "home")
    request = read_picture(saved).request
    assert request is not None and request.mask is not None and (request.width, request.height) == SIZE
    mask = read_pixels(tmp_path / "home" / "pictures" / "inputs" / f"{request.mask.content_hash}.png")
    grey = np.frombuffer(mask.rgb, np.uint8).reshape(SIZE[1], SIZE[0], 3)[:, :, 0]
    assert 500 < (grey > 0).sum() < 4000, "as it was painted"
    drawn = _array(saved)
    assert np.array_equal(drawn[grey == 0], given[grey == 0]), "outside the mask every byte stays"
    assert np.abs(drawn[grey == 255].astype(int) - given[grey == 255]).mean() > 8, "inside something else is drawn"
    assert looks and all(look[:2] == SIZE for look in looks), "the preview shows the whole picture"
    assert np.array_equal(looks[-1][2][grey == 0], given[grey == 0])
    window.picture.view.setFocus()
    qtbot.keyPress(window.picture.view, "o")
    qtbot.waitUntil(lambda: window.picture.view.over is not None, timeout=LONG)
    qtbot.keyRelease(window.picture.view, "o")
    assert window.picture.view.over is None
    window.close()

    file.unlink()  # the library has what it needs
    second = start(desktops, qapp, qtbot)
    window, session = second.window, second.session
    qtbot.waitUntil(lambda: session.gallery.rowCount() == 1 and session.mask.shown is not None, timeout=LONG)
    assert session.draft.get("inputs") == request.inputs, "the draft still has picture and mask"
    window.compose.start.edit.click()
    again = window.create_place.canvas.canvas
    qtbot.waitUntil(lambda: again.layer is not None and not again.layer.is_empty, timeout=LONG)
    assert again.layer is not None and np.array_equal(again.layer.grey, grey)
    record = session.gallery.record(1)
    assert record is not None
    window.picture.show_record(record)
    qtbot.waitUntil(lambda: window.picture.view.is_finished(0), timeout=LONG)
    qtbot.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    page = window.places.close_up.comparing
    qtbot.waitUntil(lambda: page.likeness is not None, timeout=LONG)
    assert page.likeness is not None and page.likeness.identical, page.reasons.text()
