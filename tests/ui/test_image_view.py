"""The canvas: a preview takes the very place of its picture, a grid opens into one picture and back."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sddesk.core.pixels import Pixels
from sddesk.ui import motion
from sddesk.ui.cells import best_columns
from sddesk.ui.image_view import ImageView
from sddesk.ui.images import load_small, smoothly_scaled, to_pixels, to_qimage


def filled(side: int, color: str) -> QImage:
    image = QImage(side, side, QImage.Format.Format_RGB888)
    image.fill(QColor(color))
    return image


@pytest.fixture
def view(qtbot: QtBot) -> ImageView:
    view = ImageView()
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    return view


def center_color(view: ImageView, index: int) -> str:
    rect = view.picture_rect(index)
    return view.grab().toImage().pixelColor(rect.center()).name()


def test_pixels_survive_the_way_through_qt() -> None:
    pixels = Pixels(width=3, height=2, rgb=bytes(range(18)))
    assert to_pixels(to_qimage(pixels)) == pixels


def test_the_empty_view_says_so(view: ImageView) -> None:
    assert view.accessibleDescription() == "No picture yet"


def test_a_preview_fills_the_place_of_its_picture(view: ImageView) -> None:
    view.begin(1, 1, 128, 128)
    view.show_preview(0, filled(16, "#ff0000"))
    before = view.picture_rect(0)
    assert center_color(view, 0) == "#ff0000"
    view.show_picture(0, filled(128, "#00ff00"))
    assert view.picture_rect(0) == before
    assert center_color(view, 0) == "#00ff00"


@pytest.mark.parametrize("less", [False, True])
def test_the_picture_comes_out_of_its_last_preview_unless_less_motion_is_asked_for(
    view: ImageView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, less: bool
) -> None:
    monkeypatch.setattr(motion, "less_motion", lambda: less)
    view.begin(1, 1, 128, 128)
    view.show_preview(0, filled(16, "#ff0000"))
    view.grab()
    view.show_picture(0, filled(128, "#00ff00"))
    assert center_color(view, 0) == ("#00ff00" if less else "#ff0000")
    assert view.is_finished(0), "whatever is painted, it is there"
    qtbot.waitUntil(lambda: center_color(view, 0) == "#00ff00")
    assert not view.findChildren(QVariantAnimation) or view._cells[0].before is None


@pytest.mark.parametrize("finished", [False, True])
def test_nothing_fades_without_a_preview_or_for_another_picture(
    view: ImageView, monkeypatch: pytest.MonkeyPatch, finished: bool
) -> None:
    monkeypatch.setattr(motion, "less_motion", lambda: False)
    view.begin(1, 1, 128, 128)
    if finished:
        view.show_picture(0, filled(128, "#ff0000"))
        view.grab()
    view.show_picture(0, filled(128, "#00ff00"))
    assert center_color(view, 0) == "#00ff00"


def test_a_preview_of_few_pixels_is_no_mosaic(view: ImageView) -> None:
    """Of 16 x 16 colours as far apart as can be, no step from pixel to pixel on the screen is a visible edge."""
    image = QImage(16, 16, QImage.Format.Format_RGB888)
    for x in range(16):
        for y in range(16):
            image.setPixelColor(x, y, QColor(*([255 * ((x // 2 + y // 2) % 2)] * 3)))
    view.begin(1, 1, 128, 128)
    view.show_preview(0, image)
    rect, shown = view.picture_rect(0), view.grab().toImage()
    row = [shown.pixelColor(rect.left() + x, rect.center().y() + 5).red() for x in range(1, rect.width() - 1)]
    assert max(row) - min(row) > 50
    assert max(abs(one - other) for one, other in pairwise(row)) < 16


@pytest.mark.parametrize("text, still", [("1", False), ("0", True), ("0.0", True), ("x", False), ("", False)])
def test_kde_turns_animations_off_by_a_factor(tmp_path: Path, text: str, still: bool) -> None:
    (tmp_path / "kdeglobals").write_text(f"[KDE]\nAnimationDurationFactor={text}\n", encoding="utf-8")
    assert motion.is_still_in_kde(tmp_path / "kdeglobals") is still
    assert not motion.is_still_in_kde(tmp_path / "none")


def test_places_take_the_shape_of_what_comes(view: ImageView) -> None:
    """Of a region that is drawn alone the whole picture is shown, whatever the size of the request."""
    view.begin(1, 1, 128, 128)
    wide = filled(128, "#ff0000").scaled(96, 64)
    view.show_preview(0, wide)
    rect = view.picture_rect(0)
    assert rect.width() * 2 == pytest.approx(rect.height() * 3, abs=3)
    view.show_picture(0, filled(128, "#00ff00").scaled(960, 640))
    assert view.picture_rect(0) == rect, "and the picture takes the place of its preview"
    view.begin(1, 1, 184, 120)
    before = view.picture_rect(0)
    view.show_preview(0, filled(16, "#ff0000").scaled(23, 15))
    assert view.picture_rect(0) == before


def test_another_picture_lies_over_the_current_one_for_a_while(view: ImageView) -> None:
    view.begin(1, 2, 128, 128)
    for index, color in enumerate(("#ff0000", "#00ff00")):
        view.show_picture(index, filled(128, color))
    view.show_over(filled(64, "#0000ff"))
    assert (center_color(view, 0), center_color(view, 1)) == ("#0000ff", "#00ff00")
    view.show_over(None)
    assert center_color(view, 0) == "#ff0000"


def test_a_late_preview_does_not_cover_the_picture(view: ImageView) -> None:
    view.begin(1, 1, 128, 128)
    view.show_picture(0, filled(128, "#00ff00"))
    view.show_preview(0, filled(16, "#ff0000"))
    assert center_color(view, 0) == "#00ff00"


def test_a_grid_has_its_rows_and_columns(view: ImageView) -> None:
    view.begin(3, 4, 64, 64)
    tops = {view.picture_rect(index).top() for index in range(12)}
    lefts = {view.picture_rect(index).left() for index in range(12)}
    assert (len(tops), len(lefts)) == (3, 4)


def test_a_click_shows_one_whole_and_another_goes_back(view: ImageView, qtbot: QtBot) -> None:
    view.begin(2, 2, 64, 64)
    view.show_picture(3, filled(64, "#0000ff"))
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.picture_rect(3).center())
    assert (view.current, view.whole) == (3, True)
    assert center_color(view, 3) == "#0000ff"
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
    assert not view.whole


def test_the_keyboard_does_the_same(view: ImageView, qtbot: QtBot) -> None:
    view.begin(2, 3, 64, 64)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(view, key)
    assert view.current == 4
    assert "5" in view.accessibleDescription()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert view.whole
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not view.whole


def test_small_pictures_are_not_blown_up_without_end(view: ImageView) -> None:
    view.begin(1, 1, 64, 64)
    assert view.picture_rect(0).width() == 256


@pytest.mark.parametrize(("count", "area", "columns"), [(4, (400, 400), 2), (4, (1600, 300), 4), (1, (10, 10), 1)])
def test_columns_are_chosen_for_the_largest_pictures(count: int, area: tuple[int, int], columns: int) -> None:
    assert best_columns(count, QSize(*area), QSize(64, 64)) == columns


def test_enlarging_keeps_a_flat_picture_flat() -> None:
    large = smoothly_scaled(filled(8, "#336699"), QSize(200, 200))
    assert large.size() == QSize(200, 200)
    assert large.pixelColor(100, 100).name() == "#336699"


def test_a_double_click_or_enter_on_a_whole_picture_asks_for_it_large(view: ImageView, qtbot: QtBot) -> None:
    asked: list[bool] = []
    view.large_wanted.connect(lambda: asked.append(view.whole))
    view.begin(2, 2, 64, 64)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked == [] and view.whole, "first it is shown whole"
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked == [True]
    view.begin(1, 1, 64, 64)
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
    assert len(asked) == 2
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert len(asked) == 2, "beside the picture there is none"


def test_a_picture_is_pulled_away_without_being_clicked(view: ImageView, qtbot: QtBot) -> None:
    pulled: list[int] = []
    view.drag_wanted.connect(pulled.append)
    view.begin(2, 2, 64, 64)
    place = view.picture_rect(2).center()
    drag(view, place, place + QPoint(40, 0))
    assert pulled == [2] and not view.whole
    drag(view, place, place + QPoint(1, 0))
    assert pulled == [2] and view.whole, "a hand that trembles clicks"


def drag(view: ImageView, start: QPoint, end: QPoint) -> None:
    """Press the left button at `start`, move to `end`, let go."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, place, button, buttons in (
        (QEvent.Type.MouseButtonPress, start, left, left),
        (QEvent.Type.MouseMove, end, none, left),
        (QEvent.Type.MouseButtonRelease, end, left, none),
    ):
        where = QPointF(place)
        QApplication.sendEvent(
            view,
            QMouseEvent(kind, where, view.mapToGlobal(where), button, buttons, Qt.KeyboardModifier.NoModifier),
        )


@pytest.mark.parametrize(("width", "height"), [(64, 64), (128, 96), (96, 200), (160, 160), (700, 300), (30, 512)])
@pytest.mark.parametrize("side", [112, 160, 240, 480])
def test_a_small_copy_fills_its_cell_whatever_the_size_of_the_picture(
    tmp_path: Path, width: int, height: int, side: int
) -> None:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor("#336699"))
    assert picture.save(str(tmp_path / "picture.png"))
    small, size = load_small(tmp_path / "picture.png", side)
    assert max(small.width(), small.height()) == side and size == small.width() * small.height() * 4
    assert small.width() / small.height() == pytest.approx(width / height, rel=0.1)
    assert small.pixelColor(small.width() // 2, small.height() // 2).name() == "#336699"
