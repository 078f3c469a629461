"""A small brush over Pillow: subjects are drawn in their own unit square, wherever and however large they stand."""

from __future__ import annotations

from collections.abc import Sequence

from PIL import Image, ImageDraw

Colour = tuple[int, int, int]
Point = tuple[float, float]


def mix(first: Colour, second: Colour, amount: float) -> Colour:
    """`first` with `amount` (0..1) of `second` in it."""
    return tuple(round(a + (b - a) * amount) for a, b in zip(first, second, strict=True))  # type: ignore[return-value]


def smooth(points: Sequence[Point], rounds: int = 3) -> list[Point]:
    """Round a closed outline by cutting its corners (Chaikin's rule)."""
    outline = list(points)
    for _ in range(rounds):
        cut: list[Point] = []
        for (x0, y0), (x1, y1) in zip(outline, outline[1:] + outline[:1], strict=True):
            cut += [(0.75 * x0 + 0.25 * x1, 0.75 * y0 + 0.25 * y1), (0.25 * x0 + 0.75 * x1, 0.25 * y0 + 0.75 * y1)]
        outline = cut
    return outline


class Brush:
    """Draws on `image` in units: x from -0.5 to 0.5, y from 0 (the ground) to 1 (the top); `light` tints colours."""

    def __init__(
        self, image: Image.Image, base: Point, size: float, flip: bool, light: tuple[float, float, float]
    ) -> None:
        self._draw = ImageDraw.Draw(image)
        self._base = base
        self._size = size
        self._sign = -1 if flip else 1
        self._light = light

    def _at(self, point: Point) -> Point:
        return (self._base[0] + self._sign * point[0] * self._size, self._base[1] - point[1] * self._size)

    def lit(self, colour: Colour) -> Colour:
        """The colour under the light of this scene."""
        return tuple(min(255, round(part * tint)) for part, tint in zip(colour, self._light, strict=True))  # type: ignore[return-value]

    def polygon(self, points: Sequence[Point], colour: Colour, glow: bool = False) -> None:
        """A filled outline with corners; `glow` keeps its colour in any light."""
        self._draw.polygon([self._at(point) for point in points], fill=colour if glow else self.lit(colour))

    def blob(self, points: Sequence[Point], colour: Colour, glow: bool = False) -> None:
        """A filled outline without corners."""
        self.polygon(smooth(points), colour, glow)

    def disc(self, centre: Point, radius: float, colour: Colour, squash: float = 1.0, glow: bool = False) -> None:
        """A disc; `squash` is its height in units of its width."""
        x, y = self._at(centre)
        rx, ry = radius * self._size, radius * self._size * squash
        self._draw.ellipse((x - rx, y - ry, x + rx, y + ry), fill=colour if glow else self.lit(colour))

    def stroke(self, points: Sequence[Point], width: float, colour: Colour) -> None:
        """A line with round ends; `width` in units."""
        pixels = max(1, round(width * self._size))
        places = [self._at(point) for point in points]
        self._draw.line(places, fill=self.lit(colour), width=pixels, joint="curve")
        for x, y in (places[0], places[-1]):
            self._draw.ellipse((x - pixels / 2, y - pixels / 2, x + pixels / 2, y + pixels / 2), fill=self.lit(colour))

    def box(self, left: float, bottom: float, right: float, top: float, colour: Colour, glow: bool = False) -> None:
        """A rectangle with level sides."""
        self.polygon([(left, bottom), (right, bottom), (right, top), (left, top)], colour, glow)
