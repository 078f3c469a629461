"""How near a picture is looked at, and at which part of it: the geometry that every large view shares."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF

from sddesk.ui.cells import MAX_SCALE
from sddesk.ui.theme import GRID

STEP = 1.25  # of one key press, or one notch of the wheel
MOST = 32.0
NOTCH = 120  # of a wheel, in eighths of a degree


class Lens:
    """`scale` is screen pixels for one of the picture; places are in widget pixels, `ratio` of them on the screen.

    Fitted, it follows the view's size. No edge of the picture comes farther in than the view's; what fits stays in
    the middle.
    """

    def __init__(self) -> None:
        self._view, self._picture = QSize(1, 1), QSize(1, 1)
        self._ratio = 1.0
        self._scale: float | None = None  # None: fitted
        self._center = QPointF(0.5, 0.5)

    @property
    def fitted(self) -> bool:
        """Whether the whole picture is in view, whatever the view's size."""
        return self._scale is None

    @property
    def scale(self) -> float:
        """Screen pixels for one pixel of the picture, now."""
        return self._fitting() if self._scale is None else self._scale

    @property
    def moves(self) -> bool:
        """Whether some of the picture is outside the view."""
        rect = self.rect()
        return rect.width() > self._view.width() + 1 or rect.height() > self._view.height() + 1

    def rect(self) -> QRectF:
        """Where the whole picture lies; it may reach beyond the view."""
        scale = self.scale / self._ratio
        size = QSizeF(self._picture.width() * scale, self._picture.height() * scale)
        return QRectF(self._middle() - self._center * scale, size)

    def set_view(self, size: QSize, ratio: float) -> None:
        """The view has another size, or is on another screen."""
        self._view, self._ratio = size, ratio
        self._keep_inside()

    def set_picture(self, size: QSize, *, keep: bool = False) -> None:
        """Another picture is looked at, fitted; with `keep`, one of the same size is looked at as the one before."""
        same = keep and size == self._picture
        self._picture = QSize(max(1, size.width()), max(1, size.height()))
        if not same:
            self.fit()

    def fit(self) -> None:
        """The whole picture as large as the view allows, but not blown up without end."""
        self._scale = None
        self._center = QPointF(self._picture.width() / 2, self._picture.height() / 2)

    def toggle_fit(self, at: QPointF | None = None) -> None:
        """Fitted if it was not, else pixel by pixel (or twice that, where fitted is already so)."""
        if not self.fitted:
            self.fit()
        else:
            self.zoom_to(1.0 if abs(self.scale - 1.0) > 0.01 else 2.0, at)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Nearer or farther; the point of the picture under `at` (the middle if left out) stays where it is."""
        self.zoom_to(self.scale * factor, at)

    def zoom_to(self, scale: float, at: QPointF | None = None) -> None:
        """The same to a scale, which is kept between the whole picture and MOST."""
        scale = min(MOST, max(min(1.0, self._fitting()), scale))
        offset = (at or self._middle()) - self._middle()
        point = self._center + offset * self._ratio / self.scale
        self._scale = scale
        self._center = point - offset * self._ratio / scale
        self._keep_inside()

    def pull(self, by: QPointF) -> None:
        """The picture moves with the hand, by so many widget pixels."""
        self._center -= by * self._ratio / self.scale
        self._keep_inside()

    def look_aside(self, across: int, down: int) -> None:
        """Look so many quarters of the view farther right and down."""
        self.pull(QPointF(-across * self._view.width() / 4, -down * self._view.height() / 4))

    def _middle(self) -> QPointF:
        return QPointF(self._view.width() / 2, self._view.height() / 2)

    def _fitting(self) -> float:
        across = (self._view.width() - 2 * GRID) * self._ratio / self._picture.width()
        down = (self._view.height() - 2 * GRID) * self._ratio / self._picture.height()
        return max(0.001, min(across, down, MAX_SCALE))

    def _keep_inside(self) -> None:
        half = QSizeF(self._view) * self._ratio / self.scale / 2
        self._center = QPointF(
            _between(self._center.x(), half.width(), self._picture.width()),
            _between(self._center.y(), half.height(), self._picture.height()),
        )


def _between(center: float, half: float, length: int) -> float:
    return length / 2 if 2 * half >= length else min(length - half, max(half, center))
