"""The subjects of the starter world, a function each: what stands in the foreground, in one chosen colour."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

from brush import Brush, Colour, Point, mix

COLOURS: dict[str, Colour] = {
    "red": (214, 62, 56),
    "orange": (240, 140, 48),
    "yellow": (248, 208, 66),
    "green": (72, 166, 84),
    "blue": (58, 118, 214),
    "purple": (142, 84, 190),
    "pink": (242, 140, 176),
    "white": (246, 244, 238),
    "black": (46, 46, 54),
    "brown": (146, 94, 58),
}
DARK: Colour = (44, 42, 60)
WOOD: Colour = (140, 90, 58)
CREAM: Colour = (252, 240, 214)
LAMP: Colour = (255, 222, 120)
GLASS: Colour = (178, 222, 240)
SUIT: Colour = (244, 244, 248)


def shade(colour: Colour, amount: float = 0.28) -> Colour:
    """The colour on the side away from the light."""
    return mix(colour, (30, 24, 70), amount)


def shine(colour: Colour, amount: float = 0.3) -> Colour:
    """The colour on the side towards the light."""
    return mix(colour, (255, 250, 230), amount)


def trim(colour: Colour) -> Colour:
    """A colour that is seen beside `colour`: for roofs, stripes and bands."""
    return mix(colour, (255, 250, 235), 0.72) if sum(colour) < 560 else mix(colour, (120, 90, 110), 0.55)


def house(brush: Brush, colour: Colour, night: bool) -> None:
    window = LAMP if night else GLASS
    brush.box(0.18, 0.62, 0.28, 0.95, shade(WOOD))
    brush.box(-0.36, 0.0, 0.36, 0.56, colour)
    brush.box(0.16, 0.0, 0.36, 0.56, shade(colour, 0.2))
    brush.polygon([(-0.46, 0.53), (0.46, 0.53), (0.0, 0.98)], shade(colour, 0.5))
    brush.polygon([(-0.46, 0.53), (0.0, 0.98), (0.02, 0.9), (-0.36, 0.53)], shade(colour, 0.36))
    brush.box(-0.1, 0.0, 0.1, 0.32, WOOD)
    brush.disc((0.055, 0.16), 0.018, LAMP)
    for x in (-0.24, 0.24):
        brush.box(x - 0.095, 0.2, x + 0.095, 0.42, CREAM)
        brush.box(x - 0.07, 0.225, x + 0.07, 0.395, window, glow=night)


def tree(brush: Brush, colour: Colour, night: bool) -> None:
    brush.polygon([(-0.075, 0.0), (0.085, 0.0), (0.05, 0.5), (-0.04, 0.5)], WOOD)
    brush.polygon([(0.03, 0.0), (0.085, 0.0), (0.05, 0.5), (0.02, 0.5)], shade(WOOD))
    for x, y, r in ((0.2, 0.52, 0.2), (-0.2, 0.52, 0.21), (0.0, 0.76, 0.25), (0.02, 0.55, 0.24)):
        brush.disc((x, y), r, shade(colour, 0.24))
    for x, y, r in ((-0.19, 0.56, 0.17), (-0.04, 0.78, 0.2), (0.0, 0.58, 0.18)):
        brush.disc((x, y), r, colour)
    brush.disc((-0.1, 0.82), 0.09, shine(colour, 0.2))


def sailboat(brush: Brush, colour: Colour, night: bool) -> None:
    brush.disc((0.0, 0.06), 0.56, (70, 140, 198), squash=0.2)
    brush.disc((0.0, 0.07), 0.46, (98, 168, 216), squash=0.16)
    brush.polygon([(-0.42, 0.28), (0.42, 0.28), (0.27, 0.06), (-0.28, 0.06)], WOOD)
    brush.polygon([(-0.42, 0.28), (0.42, 0.28), (0.395, 0.23), (-0.385, 0.23)], CREAM)
    brush.box(-0.02, 0.25, 0.02, 0.99, shade(WOOD))
    brush.blob([(0.04, 0.33), (0.38, 0.33), (0.3, 0.52), (0.04, 0.98), (0.04, 0.98)], colour)
    brush.blob([(-0.04, 0.33), (-0.32, 0.33), (-0.24, 0.5), (-0.04, 0.86), (-0.04, 0.86)], shade(colour, 0.22))


def balloon(brush: Brush, colour: Colour, night: bool) -> None:
    for x in (-0.07, 0.07):
        brush.stroke([(x * 2.2, 0.42), (x, 0.15)], 0.015, DARK)
    outline = [
        (-0.36, 0.68),
        (-0.32, 0.96),
        (0.0, 1.06),
        (0.32, 0.96),
        (0.36, 0.68),
        (0.18, 0.42),
        (0.0, 0.3),
        (-0.18, 0.42),
    ]
    brush.blob(outline, colour)
    brush.blob([(x * 0.62, y) for x, y in outline], shine(colour, 0.55))
    brush.blob([(x * 0.28, y) for x, y in outline], colour)
    brush.blob([(0.2, 0.95), (0.34, 0.9), (0.36, 0.68), (0.16, 0.4), (0.24, 0.66)], shade(colour, 0.25))
    brush.box(-0.09, 0.02, 0.09, 0.17, WOOD)
    brush.box(-0.1, 0.14, 0.1, 0.18, shade(WOOD))


def car(brush: Brush, colour: Colour, night: bool) -> None:
    brush.blob([(-0.28, 0.34), (-0.2, 0.62), (0.16, 0.62), (0.3, 0.34), (0.3, 0.3), (-0.28, 0.3)], shade(colour, 0.12))
    brush.polygon([(-0.19, 0.37), (-0.14, 0.53), (-0.01, 0.53), (-0.01, 0.37)], GLASS)
    brush.polygon([(0.04, 0.37), (0.04, 0.53), (0.12, 0.53), (0.22, 0.37)], GLASS)
    brush.blob([(-0.5, 0.12), (-0.5, 0.36), (-0.3, 0.38), (0.36, 0.38), (0.52, 0.28), (0.5, 0.12)], colour)
    brush.box(-0.46, 0.13, 0.46, 0.18, shade(colour, 0.3))
    brush.disc((0.45, 0.27), 0.045, LAMP, glow=True)
    for x in (-0.27, 0.27):
        brush.disc((x, 0.13), 0.135, DARK)
        brush.disc((x, 0.13), 0.062, (206, 208, 216))


def flower(brush: Brush, colour: Colour, night: bool) -> None:
    stem = (70, 150, 76)
    brush.stroke([(0.0, 0.0), (0.02, 0.3), (0.0, 0.6)], 0.05, stem)
    brush.blob([(0.0, 0.1), (0.2, 0.36), (0.36, 0.34), (0.2, 0.14)], stem)
    brush.blob([(0.0, 0.06), (-0.2, 0.3), (-0.34, 0.26), (-0.18, 0.1)], shade(stem, 0.2))
    for ring, radius, tone in ((0.2, 0.135, shade(colour, 0.22)), (0.165, 0.125, colour)):
        for k in range(6):
            angle = k * math.tau / 6 + (0.5 if ring > 0.18 else 0.0)
            brush.disc((math.cos(angle) * ring, 0.7 + math.sin(angle) * ring), radius, tone)
    heart = (248, 208, 66) if colour != COLOURS["yellow"] else (150, 92, 52)
    brush.disc((0.0, 0.7), 0.105, heart)
    brush.disc((-0.02, 0.72), 0.06, shine(heart, 0.35))


def rocket(brush: Brush, colour: Colour, night: bool) -> None:
    brush.blob([(-0.12, 0.2), (0.12, 0.2), (0.07, 0.02), (0.0, -0.14), (-0.07, 0.02)], (250, 150, 50), glow=True)
    brush.blob([(-0.07, 0.2), (0.07, 0.2), (0.03, 0.08), (0.0, 0.0), (-0.03, 0.08)], (255, 226, 120), glow=True)
    fin = shade(colour, 0.42)
    brush.polygon([(-0.14, 0.5), (-0.36, 0.18), (-0.34, 0.1), (-0.14, 0.24)], fin)
    brush.polygon([(0.14, 0.5), (0.36, 0.18), (0.34, 0.1), (0.14, 0.24)], fin)
    brush.blob(
        [(-0.17, 0.2), (0.17, 0.2), (0.22, 0.55), (0.12, 0.86), (0.0, 1.06), (-0.12, 0.86), (-0.22, 0.55)], colour
    )
    brush.blob([(0.05, 0.2), (0.17, 0.2), (0.22, 0.55), (0.12, 0.86), (0.0, 1.02), (0.1, 0.6)], shade(colour, 0.2))
    brush.box(-0.16, 0.18, 0.16, 0.25, fin)
    brush.disc((0.0, 0.62), 0.105, CREAM)
    brush.disc((0.0, 0.62), 0.075, LAMP if night else GLASS, glow=night)


def castle(brush: Brush, colour: Colour, night: bool) -> None:
    window = LAMP if night else DARK
    brush.box(-0.3, 0.0, 0.3, 0.42, colour)
    for x in (-0.24, -0.08, 0.08, 0.24):
        brush.box(x - 0.05, 0.42, x + 0.05, 0.5, colour)
    for x, top, tone in ((-0.36, 0.6, colour), (0.36, 0.6, shade(colour, 0.22)), (0.0, 0.74, shade(colour, 0.1))):
        brush.box(x - 0.12, 0.0 if x else 0.4, x + 0.12, top, tone)
        brush.polygon([(x - 0.16, top), (x + 0.16, top), (x, top + 0.27)], shade(colour, 0.55))
        brush.box(x - 0.035, top - 0.2, x + 0.035, top - 0.08, window, glow=night)
    brush.blob(
        [(-0.1, 0.0), (-0.1, 0.2), (0.0, 0.3), (0.1, 0.2), (0.1, 0.0), (0.1, 0.0), (-0.1, 0.0)], shade(WOOD, 0.3)
    )


def _horse(brush: Brush, colour: Colour) -> None:
    mane = shade(colour, 0.5) if sum(colour) > 200 else (110, 104, 116)
    for x, lean in ((-0.2, -0.03), (0.2, 0.03)):
        brush.stroke([(x, 0.34), (x + lean, 0.03)], 0.07, shade(colour, 0.32))
    brush.blob([(-0.3, 0.5), (-0.42, 0.5), (-0.48, 0.22), (-0.4, 0.14), (-0.36, 0.36)], mane)
    brush.blob(
        [(-0.36, 0.34), (-0.36, 0.56), (-0.1, 0.54), (0.16, 0.58), (0.3, 0.5), (0.26, 0.3), (-0.1, 0.28)], colour
    )
    for x, lean in ((-0.28, 0.0), (0.13, 0.01)):
        brush.stroke([(x, 0.36), (x + lean, 0.03)], 0.078, colour)
        brush.stroke([(x + lean, 0.035), (x + lean + 0.02, 0.03)], 0.07, DARK)
    brush.blob([(0.06, 0.52), (0.18, 0.84), (0.28, 0.9), (0.36, 0.76), (0.3, 0.4), (0.18, 0.36)], colour)
    brush.blob([(0.2, 0.88), (0.33, 0.92), (0.52, 0.72), (0.5, 0.62), (0.38, 0.64), (0.26, 0.74)], colour)
    brush.polygon([(0.22, 0.86), (0.24, 1.0), (0.31, 0.88)], colour)
    brush.blob([(0.0, 0.58), (0.08, 0.8), (0.2, 0.95), (0.27, 0.9), (0.18, 0.74), (0.12, 0.54)], mane)
    brush.disc((0.345, 0.79), 0.022, DARK if sum(colour) > 200 else CREAM)


def horse(brush: Brush, colour: Colour, night: bool) -> None:
    _horse(brush, colour)


def _helmet(brush: Brush, centre: Point, radius: float) -> None:
    x, y = centre
    brush.disc(centre, radius, SUIT)
    brush.disc((x + 0.18 * radius, y - 0.02 * radius), radius * 0.74, (40, 56, 104), squash=0.86)
    brush.disc((x + 0.36 * radius, y + 0.24 * radius), radius * 0.22, (150, 196, 240))


def _suit(colour: Colour) -> Colour:
    return mix(colour, SUIT, 0.08)


def astronaut(brush: Brush, colour: Colour, night: bool) -> None:
    suit = _suit(colour)
    brush.blob([(-0.24, 0.3), (-0.24, 0.66), (0.1, 0.66), (0.1, 0.3)], shade(suit, 0.4))
    for x in (-0.1, 0.1):
        brush.stroke([(x, 0.34), (x * 1.1, 0.07)], 0.15, suit if x < 0 else shade(suit, 0.16))
        brush.box(x * 1.1 - 0.085, 0.0, x * 1.1 + 0.1, 0.07, shade(suit, 0.5))
    brush.stroke([(-0.15, 0.58), (-0.28, 0.36)], 0.12, suit)
    brush.stroke([(0.15, 0.58), (0.31, 0.74)], 0.12, shade(suit, 0.16))
    brush.disc((0.32, 0.76), 0.07, shade(suit, 0.5))
    brush.disc((-0.29, 0.34), 0.07, shade(suit, 0.5))
    brush.blob([(-0.19, 0.28), (-0.2, 0.64), (0.2, 0.64), (0.19, 0.28)], suit)
    brush.box(-0.09, 0.44, 0.09, 0.54, (90, 170, 220))
    brush.box(-0.09, 0.44, -0.01, 0.54, (236, 96, 80))
    _helmet(brush, (0.0, 0.79), 0.2)


def rider(brush: Brush, colour: Colour, night: bool) -> None:
    """An astronaut riding a horse; the colour is the horse's."""
    brush.blob([(-0.24, 0.56), (-0.24, 0.86), (-0.1, 0.86), (-0.08, 0.56)], shade(SUIT, 0.42))
    _horse(brush, colour)
    brush.blob([(-0.18, 0.5), (-0.18, 0.62), (0.08, 0.62), (0.08, 0.52)], (206, 74, 66))
    brush.blob([(-0.17, 0.54), (-0.17, 0.88), (0.07, 0.88), (0.06, 0.54)], SUIT)
    brush.stroke([(-0.04, 0.58), (0.06, 0.42), (0.03, 0.28)], 0.1, shade(SUIT, 0.1))
    brush.disc((0.05, 0.25), 0.055, shade(SUIT, 0.5))
    brush.stroke([(0.0, 0.8), (0.15, 0.68)], 0.085, shade(SUIT, 0.16))
    brush.box(-0.1, 0.69, 0.0, 0.77, (90, 170, 220))
    _helmet(brush, (-0.04, 1.0), 0.17)


def cat(brush: Brush, colour: Colour, night: bool) -> None:
    brush.stroke([(0.2, 0.08), (0.38, 0.1), (0.42, 0.28), (0.34, 0.38)], 0.085, shade(colour, 0.25))
    brush.blob([(-0.28, 0.0), (-0.26, 0.34), (-0.1, 0.56), (0.1, 0.56), (0.26, 0.34), (0.28, 0.0)], colour)
    brush.disc((0.0, 0.2), 0.13, shine(colour, 0.45), squash=1.25)
    for x in (-0.12, 0.12):
        brush.disc((x, 0.04), 0.085, shine(colour, 0.16), squash=0.6)
        brush.polygon([(x * 2.1, 0.74), (x * 2.0, 1.0), (x * 0.4, 0.84)], colour)
        brush.polygon([(x * 1.9, 0.8), (x * 1.85, 0.93), (x * 0.9, 0.85)], (244, 164, 170))
    brush.blob(
        [(-0.31, 0.64), (-0.26, 0.86), (0.0, 0.91), (0.26, 0.86), (0.31, 0.64), (0.18, 0.47), (-0.18, 0.47)], colour
    )
    eye = (120, 210, 120) if colour != COLOURS["green"] else (250, 220, 90)
    for x in (-0.115, 0.115):
        brush.disc((x, 0.69), 0.06, eye, squash=1.1)
        brush.disc((x, 0.69), 0.026, DARK, squash=1.9)
    brush.disc((0.0, 0.59), 0.032, (240, 140, 150), squash=0.75)


def mushroom(brush: Brush, colour: Colour, night: bool) -> None:
    brush.blob([(-0.17, 0.0), (-0.12, 0.5), (0.12, 0.5), (0.18, 0.0)], CREAM)
    brush.blob([(0.02, 0.0), (0.04, 0.5), (0.12, 0.5), (0.18, 0.0)], shade(CREAM, 0.2))
    brush.disc((0.0, 0.46), 0.33, shade(CREAM, 0.3), squash=0.26)
    brush.blob([(-0.52, 0.4), (-0.42, 0.74), (-0.2, 0.96), (0.2, 0.96), (0.42, 0.74), (0.52, 0.4), (0.0, 0.5)], colour)
    brush.blob([(0.3, 0.46), (0.34, 0.7), (0.16, 0.95), (0.42, 0.78), (0.52, 0.4)], shade(colour, 0.22))
    spot = CREAM if sum(colour) < 640 else (214, 96, 90)
    for x, y, r in ((-0.24, 0.62, 0.08), (0.02, 0.76, 0.1), (0.25, 0.58, 0.07), (-0.06, 0.55, 0.045)):
        brush.disc((x, y), r, spot, squash=0.85)


def lighthouse(brush: Brush, colour: Colour, night: bool) -> None:
    brush.disc((0.0, 0.03), 0.34, (120, 116, 128), squash=0.28)
    band = trim(colour)
    edges = [0.04, 0.2, 0.36, 0.52, 0.68]
    for k, (low, high) in enumerate(pairwise(edges)):
        wide, narrow = 0.2 - 0.12 * low, 0.2 - 0.12 * high
        tone = colour if k % 2 == 0 else band
        brush.polygon([(-wide, low), (wide, low), (narrow, high), (-narrow, high)], tone)
        brush.polygon([(wide * 0.4, low), (wide, low), (narrow, high), (narrow * 0.4, high)], shade(tone, 0.18))
    brush.box(-0.17, 0.68, 0.17, 0.72, DARK)
    if night:
        brush.polygon([(0.0, 0.79), (0.62, 0.94), (0.62, 0.66)], (250, 226, 140), glow=True)
    brush.box(-0.09, 0.72, 0.09, 0.86, LAMP, glow=True)
    brush.blob([(-0.14, 0.85), (-0.14, 0.88), (0.0, 1.02), (0.14, 0.88), (0.14, 0.85)], shade(colour, 0.4))


SUBJECTS: dict[str, Callable[[Brush, Colour, bool], None]] = {
    "house": house,
    "tree": tree,
    "sailboat": sailboat,
    "balloon": balloon,
    "car": car,
    "flower": flower,
    "rocket": rocket,
    "castle": castle,
    "horse": horse,
    "cat": cat,
    "mushroom": mushroom,
    "astronaut": astronaut,
    "rider": rider,
    "lighthouse": lighthouse,
}
FLYING = frozenset({"balloon", "rocket"})
USUAL_COLOURS: dict[str, tuple[str, ...]] = {
    "tree": ("green",),
    "horse": ("brown", "white", "black"),
    "rider": ("brown",),
    "astronaut": ("white",),
    "mushroom": ("red",),
    "lighthouse": ("red",),
    "cat": ("orange", "black", "white"),
}
