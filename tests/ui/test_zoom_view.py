"""The large picture: fitted, pixel by pixel, near around the cursor, moved and dragged out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sddesk.ui.lens import MOST, STEP
from sddesk.ui.zoom_view import ZoomView


def chequered(width: int = 400, height: int = 300) -> QImage:
    """Four quarters of four colours, so that every place can be told."""
    image = QImage(width, height, QImage.Format.Format_RGB888)
    painter = QPainter(image)
    for x, y, color in ((0, 0, "#ff0000"), (1, 0, "#00ff00"), (0, 1, "#0000ff"), (1, 1, "#ffff00")):
        painter.fillRect(x * width // 2, y * height // 2, width // 2, height // 2, QColor(color))
    painter.end()
    return image


PICTURE = chequered()


@pytest.fixture
def view(qtbot: QtBot) -> ZoomView:
    view = ZoomView()
    qtbot.addWidget(view)
    view.resize(208, 158)  # 200 x 150 within the border: half the picture's size
    view.show()
    view.show_image(PICTURE)
    return view


def color_at(view: ZoomView, place: QPoint) -> str:
    return view.grab().toImage().pixelColor(place).name()


def point_under(view: ZoomView, place: QPointF) -> QPointF:
    """The point of the picture that is under a place of the view."""
    rect = view.lens.rect()
    return (place - rect.topLeft()) / view.lens.scale


def turn(view: ZoomView, notches: int, place: QPointF) -> None:
    none = Qt.MouseButton.NoButton
    event = QWheelEvent(
        place, view.mapToGlobal(place), QPoint(), QPoint(0, 120 * notches), none, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def test_it_is_fitted_at_first_and_follows_the_size(view: ZoomView) -> None:
    assert view.lens.fitted and view.lens.scale == pytest.approx(0.5)
    assert [color_at(view, QPoint(x, y)) for x, y in ((30, 30), (180, 30), (30, 130), (180, 130))] == [
        "#ff0000",
        "#00ff00",
        "#0000ff",
        "#ffff00",
    ]
    view.resize(408, 308)
    assert view.lens.scale == pytest.approx(1.0)


def test_a_small_picture_is_not_blown_up_without_end(view: ZoomView) -> None:
    view.show_image(chequered(8, 8))
    assert view.lens.scale == 4.0
    assert view.lens.rect().center() == QPointF(104, 79)


def test_z_changes_between_fitted_and_pixels(view: ZoomView) -> None:
    view.toggle_fit()
    assert view.lens.scale == 1.0 and not view.lens.fitted
    view.toggle_fit()
    assert view.lens.fitted
    view.resize(408, 308)
    view.toggle_fit()
    assert view.lens.scale == 2.0, "where fitted is pixel by pixel already, it goes nearer"


def test_the_wheel_keeps_the_point_under_the_cursor(view: ZoomView) -> None:
    place = QPointF(60, 40)
    before = point_under(view, place)
    turn(view, 6, place)
    assert view.lens.scale == pytest.approx(0.5 * STEP**6)
    after = point_under(view, place)
    assert (after.x(), after.y()) == (pytest.approx(before.x(), abs=0.5), pytest.approx(before.y(), abs=0.5))
    turn(view, -40, place)
    assert view.lens.scale == pytest.approx(0.5), "not farther than the whole picture"
    turn(view, 100, place)
    assert view.lens.scale == MOST
    assert color_at(view, QPoint(100, 100)) == "#ff0000", "a part is painted, however near"


def test_dragging_moves_a_larger_picture_and_stops_at_its_edge(view: ZoomView, qtbot: QtBot) -> None:
    view.lens.zoom_to(1.0)
    dragged: list[bool] = []
    view.drag_wanted.connect(lambda: dragged.append(True))
    before = view.lens.rect().topLeft()
    press(view, QPoint(100, 80), QPoint(130, 90))
    assert view.lens.rect().topLeft() - before == QPointF(30, 10)
    press(view, QPoint(10, 10), QPoint(200, 150))
    press(view, QPoint(10, 10), QPoint(200, 150))
    assert view.lens.rect().topLeft() == QPointF(0, 0), "its edge comes no farther in than the view's"
    assert dragged == []


def test_the_keyboard_moves_it_by_quarters(view: ZoomView) -> None:
    view.lens.zoom_to(1.0)
    before = view.lens.rect().topLeft()
    view.look_aside(1, 0)
    view.look_aside(0, -1)
    assert view.lens.rect().topLeft() - before == QPointF(-view.width() / 4, view.height() / 4)
    view.lens.fit()
    rect = view.lens.rect()
    view.look_aside(1, 1)
    assert view.lens.rect() == rect, "what fits stays in the middle"


def test_a_whole_picture_is_dragged_out_and_so_is_any_with_ctrl(view: ZoomView, qtbot: QtBot) -> None:
    dragged: list[bool] = []
    view.drag_wanted.connect(lambda: dragged.append(True))
    press(view, QPoint(100, 80), QPoint(150, 80))
    assert dragged == [True]
    view.lens.zoom_to(1.0)
    press(view, QPoint(100, 80), QPoint(150, 80), Qt.KeyboardModifier.ControlModifier)
    assert dragged == [True, True]


def test_the_next_picture_of_one_size_keeps_the_place(view: ZoomView) -> None:
    view.zoom_by(4.0, QPointF(10, 10))
    rect = view.lens.rect()
    view.show_image(chequered(), keep_zoom=True)
    assert view.lens.rect() == rect
    view.show_image(chequered(300, 400), keep_zoom=True)
    assert view.lens.fitted, "another size begins anew"


def test_a_missing_picture_says_so(view: ZoomView) -> None:
    view.show_image(None, "The file is missing.")
    view.zoom_by(2.0)
    assert view.image is None and view.accessibleDescription() == "The file is missing."


def press(
    view: QWidget,
    start: QPoint,
    end: QPoint,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press the left button at `start`, move to `end`, let go."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, place, button, buttons in (
        (QEvent.Type.MouseButtonPress, start, left, left),
        (QEvent.Type.MouseMove, end, none, left),
        (QEvent.Type.MouseButtonRelease, end, left, none),
    ):
        where = QPointF(place)
        QApplication.sendEvent(view, QMouseEvent(kind, where, view.mapToGlobal(where), button, buttons, modifier))
