"""Where picture and extension lie on the screen: the geometry of the canvas, and the edges that can be dragged."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt

from sddesk.core.inputs import MAX_SIDE, NO_SIDES, Sides
from sddesk.ui.lens import Lens

ROOM = 0.08  # of the longer side: so much around the picture can be looked at and dragged into
LEAST_ROOM = 8
REACH = 14  # screen pixels outside the picture at which its edge is taken
_CURSORS = {
    (True, False): Qt.CursorShape.SizeHorCursor,
    (False, True): Qt.CursorShape.SizeVerCursor,
}


class Frame:
    """The picture of `size` pixels, extended by `sides`, with room around, seen through `lens`.

    Places of the picture are in its pixels, (0, 0) at its own corner whatever the extension.
    """

    def __init__(self) -> None:
        self.lens = Lens()
        self.size = QSize(1, 1)
        self.sides: Sides = NO_SIDES

    def show(self, size: QSize, sides: Sides) -> None:
        """Show another picture, or the same extended by other sides; all of it is in view."""
        if (size, sides) != (self.size, self.sides):
            self.size, self.sides = QSize(size), sides
            room = 2 * self._room
            self.lens.set_picture(QSize(self._extended.width() + room, self._extended.height() + room))

    @property
    def scale(self) -> float:
        """Widget pixels for one of the picture."""
        return self.lens.rect().width() / (self._extended.width() + 2 * self._room)

    def picture(self) -> QRectF:
        """Where the start picture lies in the widget."""
        return self.to_widget(QRectF(0, 0, self.size.width(), self.size.height()))

    def extended(self, sides: Sides | None = None) -> QRectF:
        """The rectangle of the picture with its extension."""
        left, top, right, bottom = self.sides if sides is None else sides
        return self.to_widget(QRectF(-left, -top, self.size.width() + left + right, self.size.height() + top + bottom))

    def to_widget(self, rect: QRectF) -> QRectF:
        """Where a part of the picture lies in the widget."""
        return QRectF(self._origin + rect.topLeft() * self.scale, rect.size() * self.scale)

    def to_picture(self, place: QPointF) -> QPointF:
        """The pixel of the picture under a place of the widget; it may be outside."""
        return (place - self._origin) / self.scale

    def edges_at(self, place: QPointF) -> tuple[int, ...]:
        """The sides (0 left to 3 bottom) whose edge is taken there: just outside the picture, two at a corner."""
        rect = self.extended()
        if rect.contains(place) or not rect.adjusted(-REACH, -REACH, REACH, REACH).contains(place):
            return ()
        outside = (place.x() < rect.left(), place.y() < rect.top(), place.x() > rect.right(), place.y() > rect.bottom())
        return tuple(side for side, beyond in enumerate(outside) if beyond)

    def dragged(self, edges: tuple[int, ...], by: QPointF) -> Sides:
        """The sides after their edges were moved by so many widget pixels; no edge comes into the start picture."""
        moved = (-by.x(), -by.y(), by.x(), by.y())
        found = [
            min(MAX_SIDE, max(0, side + (round(moved[index] / self.scale) if index in edges else 0)))
            for index, side in enumerate(self.sides)
        ]
        return found[0], found[1], found[2], found[3]

    @property
    def _extended(self) -> QSize:
        left, top, right, bottom = self.sides
        return QSize(self.size.width() + left + right, self.size.height() + top + bottom)

    @property
    def _room(self) -> int:
        return max(LEAST_ROOM, round(ROOM * max(self._extended.width(), self._extended.height())))

    @property
    def _origin(self) -> QPointF:
        corner = QPointF(self._room + self.sides[0], self._room + self.sides[1])
        return self.lens.rect().topLeft() + corner * self.scale


def cursor_of(edges: tuple[int, ...]) -> Qt.CursorShape:
    """The cursor that says how an edge or a corner is dragged."""
    if len(edges) == 2:
        falling = edges in ((0, 1), (2, 3))
        return Qt.CursorShape.SizeFDiagCursor if falling else Qt.CursorShape.SizeBDiagCursor
    across = edges[0] in (0, 2)
    return _CURSORS[across, not across]
