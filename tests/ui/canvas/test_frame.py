"""The geometry of the canvas: places of the picture, edges that are taken, and where the picture before lies."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, Qt

from sddesk.core.inputs import NO_SIDES, Mask, Sides, StartPicture
from sddesk.core.pixels import Pixels
from sddesk.core.request import GenerationRequest
from sddesk.ui.canvas.before import before, parent_of
from sddesk.ui.canvas.frame import Frame, cursor_of


def frame(sides: Sides = NO_SIDES) -> Frame:
    made = Frame()
    made.lens.set_view(QSize(600, 500), 1.0)
    made.show(QSize(200, 100), sides)
    return made


@pytest.mark.parametrize("sides", [NO_SIDES, (40, 0, 8, 24)])
def test_places_go_both_ways_and_the_picture_keeps_its_corner(sides: Sides) -> None:
    shown = frame(sides)
    for place in (QPointF(0, 0), QPointF(200, 100), QPointF(-12, 33)):
        there = shown.to_widget(QRectF(place, place)).topLeft()
        back = shown.to_picture(there)
        assert (back.x(), back.y()) == pytest.approx((place.x(), place.y()), abs=1e-6)
    assert shown.picture().width() == pytest.approx(200 * shown.scale)
    left = (shown.picture().left() - shown.extended().left()) / shown.scale
    assert left == pytest.approx(sides[0])
    assert QRectF(0, 0, 600, 500).contains(shown.extended()), "with room around it"


def test_an_edge_is_taken_just_outside_and_two_at_a_corner() -> None:
    shown = frame()
    rect = shown.extended()
    middle = rect.center()
    assert shown.edges_at(middle) == () == shown.edges_at(QPointF(rect.left() + 1, middle.y()))
    assert shown.edges_at(QPointF(rect.left() - 5, middle.y())) == (0,)
    assert shown.edges_at(QPointF(middle.x(), rect.bottom() + 5)) == (3,)
    corner = shown.edges_at(QPointF(rect.right() + 3, rect.top() - 3))
    assert corner == (1, 2) and cursor_of(corner) == Qt.CursorShape.SizeBDiagCursor
    assert shown.edges_at(QPointF(rect.left() - 40, middle.y())) == ()
    assert cursor_of((0,)) == Qt.CursorShape.SizeHorCursor and cursor_of((1,)) == Qt.CursorShape.SizeVerCursor


def test_edges_are_dragged_out_and_never_into_the_picture() -> None:
    shown = frame((16, 0, 0, 0))
    by = QPointF(-10 * shown.scale, -20 * shown.scale)
    assert shown.dragged((0, 1), by) == (26, 20, 0, 0)
    assert shown.dragged((0,), QPointF(400 * shown.scale, 0)) == (0, 0, 0, 0)


def test_the_picture_before_lies_where_it_is_in_the_result() -> None:
    pixels = Pixels(width=40, height=20, rgb=bytes([200, 10, 10]) * 800)
    start = StartPicture(content_hash="ab" * 32, strength=0.5, extend=(8, 0, 0, 16))
    request = GenerationRequest(prompt="a", seed=1, width=64, height=64, inputs=(start,))
    shown = before(pixels, request)
    assert (shown.width(), shown.height()) == (48, 36)
    assert shown.pixelColor(4, 4).alpha() == 0 and shown.pixelColor(9, 4).red() == 200
    assert parent_of(request) == "ab" * 32 and parent_of(None) is None
    filled = StartPicture(content_hash="ab" * 32, strength=0.5, fit="fill")
    shown = before(pixels, GenerationRequest(prompt="a", seed=1, width=64, height=64, inputs=(filled,)))
    assert shown.width() == 64 and shown.pixelColor(32, 2).alpha() == 0 and shown.pixelColor(32, 32).red() == 200
    region = (filled, Mask(content_hash="cd" * 32, area="masked"))
    assert before(pixels, GenerationRequest(prompt="a", seed=1, width=64, height=64, inputs=region)).width() == 40
