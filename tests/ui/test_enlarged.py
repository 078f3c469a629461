"""A picture painted at any size keeps its colours and its places."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from sddesk.ui.enlarged import Enlarged
from tests.ui.test_zoom_view import chequered


def painted(side: int, width: float, *, left: float = 0.0) -> QImage:
    """A picture of four coloured quarters, `side` pixels wide, painted `width` wide into a view of 200 x 200."""
    view = QImage(200, 200, QImage.Format.Format_RGB32)
    view.fill(QColor("#123456"))
    painter = QPainter(view)
    Enlarged(chequered(side, side)).paint(painter, QRectF(left, 0, width, width), QRectF(0, 0, 200, 200))
    painter.end()
    return view


@pytest.mark.parametrize("side", [16, 64, 300, 1000])
@pytest.mark.parametrize("width", [50.0, 180.0, 200.0])
def test_every_quarter_is_in_its_place(qapp: object, side: int, width: float) -> None:
    view = painted(side, width)
    near, far = round(width / 4), round(3 * width / 4)
    found = [view.pixelColor(x, y).name() for x, y in ((near, near), (far, near), (near, far), (far, far))]
    assert found == ["#ff0000", "#00ff00", "#0000ff", "#ffff00"]
    if width < 190:
        assert view.pixelColor(195, 195).name() == "#123456"


def test_far_beyond_its_size_only_the_part_in_view_is_drawn(qapp: object) -> None:
    view = painted(16, 16 * 32.0, left=-150.0)
    assert view.pixelColor(50, 50).name() == "#ff0000"
    assert view.pixelColor(105, 50).name() == "#ff0000" and view.pixelColor(107, 50).name() == "#00ff00", "squares"


def test_a_large_picture_is_made_smaller_by_halves(qapp: object) -> None:
    enlarged = Enlarged(chequered(1600, 1600))
    source = enlarged._source(QSize(190, 190))
    assert source.size() == QSize(400, 400)
    assert enlarged._source(QSize(1000, 1000)).size() == QSize(1600, 1600)
    assert enlarged._source(QSize(190, 190)) is source, "made once"


def test_painted_again_in_the_same_place_it_is_the_same_picture(qapp: object) -> None:
    """The first time it is enlarged where it is wanted; then what is in view is kept, as it is under a brush."""
    enlarged, seen = Enlarged(chequered(1000, 1000)), list[QImage]()
    for _ in range(3):
        view = QImage(200, 200, QImage.Format.Format_RGB32)
        view.fill(QColor("#123456"))
        painter = QPainter(view)
        enlarged.paint(painter, QRectF(20, -300, 2500, 2500), QRectF(0, 0, 200, 200))
        painter.end()
        seen.append(view)
    assert seen[0] == seen[1] == seen[2]
    assert seen[0].pixelColor(10, 10).name() == "#123456" and seen[0].pixelColor(100, 10).name() == "#ff0000"
