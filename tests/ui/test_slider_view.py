"""The line between two pictures, and their difference over both."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from sddesk.ui.slider_view import SliderView
from tests.ui.test_zoom_view import chequered
from tests.ui.test_zoom_view import press as drag


def filled(color: str, width: int = 100, height: int = 100) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(QColor(color))
    return image


@pytest.fixture
def view(qtbot: QtBot) -> SliderView:
    view = SliderView()
    qtbot.addWidget(view)
    view.resize(408, 308)
    view.show()
    view.show_pair(filled("#ff0000"), filled("#00ff00"), filled("#0000ff"))
    return view


def color_at(view: SliderView, share: float) -> str:
    area = view.area()
    place = QPoint(round(area.left() + area.width() * share), round(area.top() + 20))
    return view.grab().toImage().pixelColor(place).name()


def test_left_of_the_line_is_the_left_picture(view: SliderView) -> None:
    assert (color_at(view, 0.25), color_at(view, 0.75)) == ("#ff0000", "#00ff00")
    view.set_split(0.9)
    assert color_at(view, 0.75) == "#ff0000"


def test_the_mouse_moves_the_line(view: SliderView, qtbot: QtBot) -> None:
    area = view.area().toRect()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(area.left() + area.width() // 4, area.center().y()))
    assert view.split == pytest.approx(0.25, abs=0.01)
    assert color_at(view, 0.35) == "#00ff00"


def test_the_keyboard_does_the_same(view: SliderView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.split == 0.0 and color_at(view, 0.1) == "#00ff00"
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.split == pytest.approx(0.12)
    assert view.accessibleDescription() == "Left picture: 12 %"
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.split == 1.0


def test_the_difference_covers_both(view: SliderView) -> None:
    view.set_over(True)
    assert color_at(view, 0.25) == color_at(view, 0.75) == "#0000ff"
    view.set_over(False)
    assert color_at(view, 0.25) == "#ff0000"


def test_pictures_of_other_shapes_keep_theirs(view: SliderView) -> None:
    view.show_pair(filled("#ff0000", 100, 100), filled("#00ff00", 200, 100))
    view.set_split(0.0)
    image = view.grab().toImage()
    assert image.pixelColor(20, view.height() // 2).name() == "#00ff00", "the wider one is as wide as the view"
    view.set_split(1.0)
    image = view.grab().toImage()
    assert image.pixelColor(view.width() // 2, view.height() // 2).name() == "#ff0000"
    assert image.pixelColor(20, view.height() // 2).name() not in ("#ff0000", "#00ff00")


def test_both_are_looked_at_closely_and_moved_together(view: SliderView, qtbot: QtBot) -> None:
    place = view.area().center().toPoint()
    view.show_pair(chequered(), chequered(), None)
    qtbot.keyClick(view, Qt.Key.Key_Z)
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.lens.moves
    image = view.grab().toImage()
    middle = view.line()
    for x in (middle - 60, middle + 60):  # the seam between the quarters is in the middle of both
        assert image.pixelColor(x, place.y() - 60).name() in ("#ff0000", "#00ff00")
    before = view.lens.rect().topLeft()
    qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.lens.rect().left() > before.x() and view.split == 0.5, "the pictures move, the line does not"
    drag(view, QPoint(20, 20), QPoint(50, 40))
    assert view.split == 0.5, "far from the line a hand takes the pictures"
    drag(view, QPoint(view.line(), 20), QPoint(view.line() + 60, 20))
    assert view.split > 0.5


def test_the_same_sizes_keep_the_place_and_the_line(view: SliderView) -> None:
    view.set_split(0.2)
    view.lens.zoom_to(8.0)
    rect = view.lens.rect()
    view.show_pair(filled("#00ff00"), filled("#ff0000"))
    assert (view.split, view.lens.rect()) == (0.2, rect)
    view.show_pair(filled("#00ff00", 50, 100), filled("#ff0000", 50, 100))
    assert view.split == 0.5 and view.lens.fitted
