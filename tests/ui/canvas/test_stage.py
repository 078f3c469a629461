"""The canvas in the window: opened and left, painted on by mouse and keys, and what of it is ordered."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from sddesk.core.inputs import Mask
from sddesk.core.record import ImageRecord
from sddesk.ui.canvas.canvas import Canvas
from sddesk.ui.canvas.mask_layer import MaskLayer
from sddesk.ui.canvas.stage import CanvasStage
from sddesk.ui.main_window import MainWindow
from tests.fakes import stored
from tests.ui.test_start_panel import begin_with, photo
from tests.ui.test_viewer import records  # noqa: F401 - a fixture

SIZE = (160, 120)


@pytest.fixture
def stage(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> CanvasStage:
    """The canvas, opened by the button at the start picture of 160 x 120."""
    window.resize(1280, 800)
    begin_with(window, qtbot, photo(tmp_path / "a.png", SIZE))
    window.compose.start.edit.click()
    stage = window.create_place.canvas
    qtbot.waitUntil(lambda: stage.canvas.layer is not None)
    return stage


def layer_of(canvas: Canvas) -> MaskLayer:
    assert canvas.layer is not None
    return canvas.layer


def at(stage: CanvasStage, x: float, y: float) -> QPoint:
    """Where a pixel of the picture lies in the view."""
    return stage.view.frame.to_widget(QRectF(x, y, 0, 0)).topLeft().toPoint()


def paint(stage: CanvasStage, qtbot: QtBot, *points: tuple[float, float]) -> None:
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(stage.view, left, pos=at(stage, *points[0]))
    for point in points[1:]:
        qtbot.mouseMove(stage.view, at(stage, *point))
    qtbot.mouseRelease(stage.view, left, pos=at(stage, *points[-1]))


def in_draft(window: MainWindow, qtbot: QtBot) -> Mask:
    window.session.mask.store()
    qtbot.waitUntil(lambda: not window.session.mask.is_painted)
    mask = window.session.mask.mask
    assert mask is not None
    return mask


def test_it_is_opened_and_left_by_escape_and_no_picture_is_in_hand_meanwhile(
    window: MainWindow, stage: CanvasStage, qtbot: QtBot
) -> None:
    place = window.create_place
    assert place.is_editing and stage.isVisible() and window.focusWidget() is stage.view
    assert window.places.with_picture() is None
    assert stage.about.text() == "Nothing is masked: the whole picture is drawn anew."
    window.escape()
    assert not place.is_editing and window.picture.isVisible() and window.places.in_create
    window.compose.start.edit.click()
    stage.tools.close_button.click()
    assert not place.is_editing and window.places.with_picture() is window.picture


def test_a_stroke_is_drawn_where_the_mouse_is_and_seen(window: MainWindow, stage: CanvasStage, qtbot: QtBot) -> None:
    before = stage.view.grab().toImage()
    paint(stage, qtbot, (40, 60), (80, 60), (120, 60))
    layer = layer_of(stage.canvas)
    assert (layer.grey[60, 40:120] == 255).all() and layer.grey[60, 10] == 0 and layer.grey[20, 80] == 0
    after = stage.view.grab().toImage()
    assert after.pixel(at(stage, 80, 60)) != before.pixel(at(stage, 80, 60))
    assert after.pixel(at(stage, 80, 20)) == before.pixel(at(stage, 80, 20))
    assert stage.about.text() == "What is masked is drawn anew, the rest stays as it is."
    mask = in_draft(window, qtbot)
    kept = window.session.library.get().inputs.pixels(mask.content_hash)
    assert np.array_equal(np.frombuffer(kept.rgb, np.uint8).reshape(120, 160, 3)[:, :, 0], layer.grey)


def test_each_slider_stands_beside_its_word_however_wide_the_window(
    window: MainWindow, stage: CanvasStage, qtbot: QtBot
) -> None:
    window.resize(2560, 1440)
    qtbot.waitUntil(lambda: stage.tools.width() > 1500)
    for slider in (stage.tools.radius, stage.tools.softness):
        beside = slider.parentWidget()
        assert beside is not None
        label = beside.findChild(QLabel)
        assert label is not None and slider.x() - label.x() - label.sizeHint().width() < 20


def test_a_part_painted_again_looks_as_all_of_it(stage: CanvasStage, qtbot: QtBot) -> None:
    """What is painted on the way is what a look at the whole gives, at every zoom."""
    for zoom in (1.0, 2.5, 9.0):
        stage.view.zoom(None)
        qtbot.mouseMove(stage.view, at(stage, 80, 60))
        stage.view.zoom(zoom)
        stage.canvas.do(MaskLayer.clear)
        shown = stage.view.grab().toImage()
        canvas = QImage(shown)
        paint(stage, qtbot, (70, 55), (90, 62))
        qtbot.mouseMove(stage.view, QPoint(1, 1))
        whole = stage.view.grab().toImage()
        assert whole != canvas
        stage.view.repaint(stage.view.rect())
        assert stage.view.grab().toImage() == whole


@pytest.mark.parametrize(("smaller", "larger"), [("[", "]"), (",", ".")])
def test_keys_change_the_brush(stage: CanvasStage, qtbot: QtBot, smaller: str, larger: str) -> None:
    canvas, view = stage.canvas, stage.view
    radius = canvas.brush.radius
    qtbot.keyClicks(view, larger)
    assert canvas.brush.radius == pytest.approx(radius * 1.25)
    qtbot.keyClicks(view, smaller * 3)
    assert canvas.brush.radius < radius * 0.7
    qtbot.keyClicks(view, "x")
    assert canvas.brush.erases and stage.tools.erase.isChecked() and not stage.tools.brush.isChecked()
    qtbot.keyClicks(view, "x")
    assert not canvas.brush.erases
    qtbot.keyClicks(view, smaller * 40)
    assert canvas.brush.radius == 1
    stage.tools.radius.setValue(100)
    assert canvas.brush.radius == canvas.most_radius
    stage.tools.softness.setValue(50)
    assert canvas.brush.softness == 0.5


def test_keys_go_back_and_forth_turn_round_and_clear(window: MainWindow, stage: CanvasStage, qtbot: QtBot) -> None:
    view, canvas, control = stage.view, stage.canvas, Qt.KeyboardModifier.ControlModifier
    layer = layer_of(canvas)
    paint(stage, qtbot, (40, 60), (80, 60))
    first = layer.grey.copy()
    paint(stage, qtbot, (100, 90), (120, 90))
    qtbot.keyClick(view, Qt.Key.Key_Z, control)
    assert np.array_equal(layer.grey, first) and stage.tools.redo.isEnabled()
    qtbot.keyClick(view, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert layer.grey[90, 110] == 255
    qtbot.keyClick(stage.tools.undo, Qt.Key.Key_Z, control)
    qtbot.keyClicks(view, "i")
    assert layer.inverted and in_draft(window, qtbot).invert and window.compose.start.masking.invert.isChecked()
    window.compose.start.masking.invert.setChecked(False)
    assert not layer.inverted
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert layer.is_empty
    window.session.mask.store()
    assert window.session.mask.mask is None
    stage.tools.undo.click()
    assert np.array_equal(layer.grey, first)


def test_they_do_nothing_while_a_person_types_elsewhere(window: MainWindow, stage: CanvasStage, qtbot: QtBot) -> None:
    radius, edit = stage.canvas.brush.radius, window.compose.prompt.edit
    edit.setFocus()
    qtbot.keyClicks(edit, "[x],i")
    assert edit.toPlainText().endswith("[x],i")
    assert stage.canvas.brush.radius == radius and not stage.canvas.brush.erases


@pytest.mark.parametrize("key", ["\\", "o"])
def test_the_picture_as_it_is_while_a_key_is_held(stage: CanvasStage, qtbot: QtBot, key: str) -> None:
    paint(stage, qtbot, (40, 60), (80, 60))
    qtbot.keyPress(stage.view, key)
    assert stage.view.before
    held = stage.view.grab().toImage()
    assert held.pixel(at(stage, 60, 60)) == held.pixel(at(stage, 60, 20)), "no mask on it"
    qtbot.keyRelease(stage.view, key)
    assert not stage.view.before


def test_a_mask_is_painted_by_the_keyboard_alone(stage: CanvasStage, qtbot: QtBot) -> None:
    view = stage.view
    qtbot.mouseMove(view, at(stage, 80, 60))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    layer = layer_of(stage.canvas)
    assert layer.grey[60, 80] == 255 and layer.steps_back == 1
    reach = np.flatnonzero(layer.grey[60]).max()
    for _ in range(6):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Enter)
    assert np.flatnonzero(layer.grey[60]).max() > reach + 10


def test_an_edge_is_dragged_and_the_numbers_and_the_size_follow(
    window: MainWindow, stage: CanvasStage, qtbot: QtBot
) -> None:
    view, session, panel = stage.view, window.session, window.compose.start.masking
    left, edge = Qt.MouseButton.LeftButton, at(stage, 0, 60) - QPoint(6, 0)
    moved = round(30 * view.frame.scale)
    qtbot.mousePress(view, left, pos=edge)
    qtbot.mouseMove(view, edge - QPoint(moved, 0))
    qtbot.mouseRelease(view, left, pos=edge - QPoint(moved, 0))
    assert session.extension.sides == (32, 0, 0, 0), "in multiples of 8 together with the picture"
    assert panel.sides["left"].value() == 32 and (session.draft.get("width"), session.draft.get("height")) == (192, 120)
    assert stage.about.text() == "Extended to 192 × 120."
    assert layer_of(stage.canvas).is_empty, "beside the picture nothing is painted"
    panel.sides["bottom"].setValue(20)
    assert session.extension.sides == (32, 0, 0, 24) and panel.sides["bottom"].value() == 24
    assert view.frame.sides == (32, 0, 0, 24)
    assert not window.compose.start.fit.isVisible() and not window.compose.start.own_size.isVisible()
    qtbot.keyPress(view, "o")
    qtbot.keyRelease(view, "o")
    for box in panel.sides.values():
        box.setValue(0)
    assert not session.start_picture.redraws


def test_strokes_and_dragged_edges_go_back_in_one_order(window: MainWindow, stage: CanvasStage, qtbot: QtBot) -> None:
    view, session, layer, control = (
        stage.view,
        window.session,
        layer_of(stage.canvas),
        Qt.KeyboardModifier.ControlModifier,
    )
    size = (session.draft.get("width"), session.draft.get("height"))
    shift = control | Qt.KeyboardModifier.ShiftModifier

    def drag() -> None:
        edge = at(stage, 0, 60) - QPoint(6, 0)
        moved = round(30 * view.frame.scale)
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=edge)
        qtbot.mouseMove(view, edge - QPoint(moved, 0))
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=edge - QPoint(moved, 0))

    assert not stage.tools.undo.isEnabled()
    drag()
    assert session.extension.sides == (32, 0, 0, 0) and stage.tools.undo.isEnabled()
    view.press()
    assert not layer.is_empty
    qtbot.keyClick(view, Qt.Key.Key_Z, control)
    assert layer.is_empty and session.extension.sides == (32, 0, 0, 0)
    qtbot.keyClick(view, Qt.Key.Key_Z, control)
    assert session.extension.sides == (0, 0, 0, 0) and view.frame.sides == (0, 0, 0, 0)
    assert (session.draft.get("width"), session.draft.get("height")) == size and not stage.tools.undo.isEnabled()
    qtbot.keyClick(view, Qt.Key.Key_Z, shift)
    assert session.extension.sides == (32, 0, 0, 0) and layer.is_empty
    qtbot.keyClick(view, Qt.Key.Key_Z, shift)
    assert not layer.is_empty
    window.compose.start.masking.sides["bottom"].setValue(24)  # a typed number is no step
    qtbot.keyClick(view, Qt.Key.Key_Z, control)
    qtbot.keyClick(view, Qt.Key.Key_Z, control)
    assert session.extension.sides == (0, 0, 0, 0)
    qtbot.keyClick(view, Qt.Key.Key_Z, shift)
    assert session.extension.sides == (32, 0, 0, 24), "as it was when the edge was taken back"


def test_what_was_extended_before_is_seen_when_the_canvas_is_opened(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """As after a restart: the numbers are in the draft, the picture is still to be read."""
    window.resize(1280, 800)
    begin_with(window, qtbot, photo(tmp_path / "a.png", SIZE))
    window.session.extension.extend((0, 0, 32, 0))
    window.compose.start.edit.click()
    stage = window.create_place.canvas
    qtbot.waitUntil(lambda: stage.canvas.layer is not None)
    assert stage.about.text() == "Extended to 192 × 120."
    assert stage.view.frame.sides == (0, 0, 32, 0)


def test_it_is_moved_and_zoomed(stage: CanvasStage, qtbot: QtBot) -> None:
    view = stage.view
    fitted = view.frame.picture()
    qtbot.mouseMove(view, at(stage, 80, 60))
    qtbot.keyClicks(view, "+++++++++")
    assert view.frame.picture().width() > fitted.width() * 3 and view.frame.lens.moves
    corner = view.frame.picture().topLeft()
    middle = view.rect().center()
    qtbot.mousePress(view, Qt.MouseButton.MiddleButton, pos=middle)
    qtbot.mouseMove(view, middle + QPoint(20, 10))
    qtbot.mouseRelease(view, Qt.MouseButton.MiddleButton, pos=middle + QPoint(20, 10))
    assert view.frame.picture().topLeft() == corner + QPointF(20, 10)
    qtbot.keyPress(view, Qt.Key.Key_Space)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(view, middle - QPoint(20, 10))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle - QPoint(20, 10))
    qtbot.keyRelease(view, Qt.Key.Key_Space)
    assert view.frame.picture().topLeft() == corner and layer_of(stage.canvas).is_empty
    stage.tools.fit.click()
    assert view.frame.picture() == fitted


def test_a_mask_is_loaded_from_a_file_and_from_transparency(
    window: MainWindow, stage: CanvasStage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QFileDialog] = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: asked.append(dialog))
    canvas, session = stage.canvas, window.session
    mask = np.zeros((60, 80), np.uint8)
    mask[20:40, 30:50] = 255
    Image.fromarray(mask).save(tmp_path / "mask.png")
    stage.tools.from_file.trigger()
    asked[0].fileSelected.emit(str(tmp_path / "mask.png"))
    asked[0].deleteLater()
    qtbot.waitUntil(lambda: not layer_of(canvas).is_empty)
    assert layer_of(canvas).grey[60, 80] == 255 and layer_of(canvas).grey[10, 10] == 0
    said = [str(notice.message) for notice in session.notices.all()]
    assert "The mask of 80 x 60 pixels was scaled to the 160 x 120 of the start picture." in said
    for name, pixels, told in (
        ("other.png", np.full((50, 80), 255, np.uint8), "does not fit the start picture"),
        ("black.png", np.zeros((120, 160), np.uint8), "black all over"),
    ):
        Image.fromarray(pixels).save(tmp_path / name)
        canvas.load_file(tmp_path / name)
        qtbot.waitUntil(lambda told=told: any(told in str(notice.message) for notice in session.notices.all()))
    assert layer_of(canvas).steps_back == 1
    hole = np.full((120, 160, 4), 255, np.uint8)
    hole[:, :40, 3] = 0
    Image.fromarray(hole).save(tmp_path / "hole.png")
    begin_with(window, qtbot, tmp_path / "hole.png")
    qtbot.waitUntil(lambda: canvas.layer is not None and canvas.layer.is_empty)
    stage.tools.from_transparency.trigger()
    qtbot.waitUntil(lambda: not layer_of(canvas).is_empty)
    assert (layer_of(canvas).grey[:, :40] == 255).all() and not layer_of(canvas).grey[:, 40:].any()


def test_what_was_painted_last_is_ordered_and_the_picture_is_looked_at(
    window: MainWindow, stage: CanvasStage, qtbot: QtBot
) -> None:
    session = window.session
    session.jobs.pause()
    paint(stage, qtbot, (40, 60), (80, 60))
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(session.jobs.waiting()))
    stored(session)
    request = session.jobs.waiting()[0].request
    assert request.mask is not None and (request.width, request.height) == SIZE
    assert not window.create_place.is_editing and window.picture.isVisible()
    window.compose.start.edit.click()
    assert layer_of(stage.canvas).steps_back == 1, "the steps are still there"


def test_the_panel_says_that_a_part_stays_and_asks_for_no_fit(
    window: MainWindow, stage: CanvasStage, qtbot: QtBot
) -> None:
    panel = window.compose.start
    assert panel.own_size.isVisible() and panel.fit.isVisible() and "Only a part" not in panel.about.text()
    paint(stage, qtbot, (40, 60), (80, 60))
    in_draft(window, qtbot)
    assert not panel.own_size.isVisible() and not panel.fit.isVisible() and "Only a part" in panel.about.text()
    window.session.draft.set("width", 128)
    assert panel.fit.isVisible(), "the whole picture is scaled to that shape"
    panel.masking.area.setCurrentIndex(panel.masking.area.findData("masked"))
    panel.masking.area.activated.emit(panel.masking.area.currentIndex())
    assert not panel.fit.isVisible() and panel.masking.margin.isVisible()
    panel.masking.remove.click()
    assert "Only a part" not in panel.about.text()


def test_another_mask_in_the_draft_takes_its_place(window: MainWindow, stage: CanvasStage, qtbot: QtBot) -> None:
    session, canvas = window.session, stage.canvas
    paint(stage, qtbot, (40, 60), (80, 60))
    in_draft(window, qtbot)
    made = session.draft.to_request()
    stage.tools.clear.click()
    session.mask.store()
    assert session.mask.mask is None
    session.reuse.made(made)
    qtbot.waitUntil(lambda: canvas.layer is not None and not canvas.layer.is_empty)
    assert layer_of(canvas).grey[60, 60] == 255
    window.compose.start.masking.remove.click()
    assert layer_of(canvas).is_empty and not window.compose.start.masking.remove.isVisible()
    canvas.do(MaskLayer.undo)
    assert not in_draft(window, qtbot).invert and layer_of(canvas).grey[60, 60] == 255, "that can be undone, too"


def test_a_picture_in_view_is_edited_by_one_click(
    window: MainWindow,
    qtbot: QtBot,
    records: list[ImageRecord],  # noqa: F811
    tmp_path: Path,
) -> None:
    start_picture, file = window.session.start_picture, photo(tmp_path / "a.png", SIZE)
    take = start_picture.take_file
    start_picture.take_file = lambda _path: take(file)  # type: ignore[method-assign]  # those of a scripted library are no files
    window.picture.show_record(records[0])
    qtbot.waitUntil(lambda: window.picture.view.is_finished(0))
    window.picture.bar.buttons.of["paint"].click()
    stage = window.create_place.canvas
    qtbot.waitUntil(lambda: stage.canvas.image is not None)
    assert start_picture.picture is not None and window.create_place.is_editing
    window.gallery.picked.emit(records[1])
    assert not window.create_place.is_editing, "another picture was asked for"


def test_one_that_is_gone_says_so(window: MainWindow, stage: CanvasStage, qtbot: QtBot) -> None:
    start = window.session.start_picture.picture
    assert start is not None
    from dataclasses import replace

    window.session.draft.set("inputs", (replace(start, content_hash="ab" * 32),))
    qtbot.waitUntil(lambda: stage.canvas.problem is not None)
    assert stage.canvas.layer is None and not stage.tools.brush.isEnabled()
    stage.view.grab()
