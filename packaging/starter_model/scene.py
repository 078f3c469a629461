"""One picture of the starter world: a sky, a place, and a subject in the foreground. Fully decided by its arguments."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from brush import Brush, Colour, mix, smooth
from subjects import COLOURS, FLYING, SUBJECTS

SIZE = 128
SCALE = 3
PLACES = ("meadow", "desert", "beach", "snow", "city", "moon", "forest", "mountains")
TIMES = ("day", "sunset", "night", "rain", "snowfall")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What a picture shows. `seed` decides where things stand, never what they are."""

    subject: str
    colour: str
    place: str
    time: str
    seed: int


SKIES: dict[str, tuple[Colour, Colour]] = {
    "day": ((92, 172, 236), (206, 236, 246)),
    "sunset": ((98, 74, 140), (255, 176, 108)),
    "night": ((16, 20, 54), (58, 66, 122)),
    "rain": ((104, 120, 142), (168, 182, 194)),
    "snowfall": ((168, 182, 208), (226, 230, 242)),
}
MOON_SKIES: dict[str, tuple[Colour, Colour]] = {
    "day": ((14, 14, 34), (34, 36, 70)),
    "sunset": ((24, 16, 44), (166, 84, 70)),
    "night": ((6, 6, 18), (12, 12, 30)),
}
LIGHTS: dict[str, tuple[float, float, float]] = {
    "day": (1.0, 1.0, 1.0),
    "sunset": (1.0, 0.9, 0.84),
    "night": (0.68, 0.72, 0.94),
    "rain": (0.86, 0.9, 0.94),
    "snowfall": (0.95, 0.97, 1.0),
}
GROUNDS: dict[str, tuple[Colour, Colour]] = {
    "meadow": ((132, 196, 94), (92, 160, 76)),
    "desert": ((240, 206, 140), (220, 170, 104)),
    "beach": ((250, 228, 172), (236, 204, 142)),
    "snow": ((250, 252, 255), (214, 226, 242)),
    "city": ((142, 146, 156), (112, 116, 128)),
    "moon": ((206, 206, 212), (154, 154, 166)),
    "forest": ((96, 148, 84), (66, 114, 66)),
    "mountains": ((136, 176, 116), (98, 142, 92)),
}


class _Painter:
    """The steps of one picture, from the sky forwards; sizes in pixels of the large canvas."""

    def __init__(self, scene: Scene, side: int) -> None:
        self.scene = scene
        self.rng = random.Random(f"{scene.seed}")
        self.side = side
        self.light = LIGHTS[scene.time]
        self.dark = scene.time == "night"
        self.horizon = self.side * self.rng.uniform(0.58, 0.66)
        skies = MOON_SKIES if scene.place == "moon" else SKIES
        self.top, self.low = skies[scene.time]
        self.image = _gradient(self.side, self.side, self.top, self.low, self.horizon)
        self.draw = ImageDraw.Draw(self.image)

    def lit(self, colour: Colour) -> Colour:
        colour = tuple(min(255, round(c * t)) for c, t in zip(colour, self.light, strict=True))  # type: ignore[assignment]
        return mix(colour, (36, 42, 90), 0.38) if self.dark else colour

    def far(self, colour: Colour, amount: float) -> Colour:
        """A colour seen through the air of this sky."""
        return mix(self.lit(colour), self.low, amount)

    def disc(self, x: float, y: float, r: float, colour: Colour) -> None:
        self.draw.ellipse((x - r, y - r, x + r, y + r), fill=colour)

    def sky(self) -> None:
        side, rng, scene = self.side, self.rng, self.scene
        left = rng.random() < 0.5
        x = side * (rng.uniform(0.1, 0.26) if left else rng.uniform(0.74, 0.9))
        y = side * rng.uniform(0.12, 0.24)
        if scene.place == "moon":
            self._stars(14)
            self.disc(x, y, side * 0.085, (72, 136, 206))
            self.disc(x - side * 0.02, y - side * 0.015, side * 0.04, (110, 178, 120))
            self.disc(x + side * 0.03, y + side * 0.035, side * 0.022, (110, 178, 120))
        elif scene.time == "day":
            self.disc(x, y, side * 0.095, mix(self.top, (255, 244, 196), 0.5))
            self.disc(x, y, side * 0.07, (255, 226, 106))
            self._clouds(2, (255, 255, 255))
        elif scene.time == "sunset":
            y = self.horizon - side * rng.uniform(0.0, 0.06)
            self.disc(x, y, side * 0.14, mix(self.low, (255, 206, 130), 0.6))
            self.disc(x, y, side * 0.1, (255, 122, 72))
            self._clouds(1, (250, 164, 130))
        elif scene.time == "night":
            self._stars(12)
            self.disc(x, y, side * 0.075, (246, 240, 208))
            self.disc(x + side * 0.03, y - side * 0.015, side * 0.06, mix(self.top, self.low, 0.25))
        else:
            self._clouds(4, (128, 140, 160) if scene.time == "rain" else (198, 206, 224), high=True)

    def _stars(self, count: int) -> None:
        for _ in range(count):
            x, y = self.rng.uniform(0, self.side), self.rng.uniform(0, self.horizon * 0.8)
            self.disc(x, y, self.side * self.rng.uniform(0.006, 0.01), (250, 246, 220))

    def _clouds(self, count: int, colour: Colour, high: bool = False) -> None:
        side = self.side
        for k in range(count):
            x = side * ((k + self.rng.uniform(0.2, 0.8)) / count)
            y = side * (self.rng.uniform(0.04, 0.12) if high else self.rng.uniform(0.1, 0.32))
            r = side * self.rng.uniform(0.04, 0.055) * (1.5 if high else 1.0)
            for dx, dy, size in ((-1.3, 0.25, 0.75), (0.0, -0.1, 1.0), (1.3, 0.2, 0.8)):
                self.disc(x + dx * r, y + dy * r, r * size, colour)
            self.draw.rounded_rectangle((x - 2.1 * r, y + 0.2 * r, x + 2.2 * r, y + 1.0 * r), r * 0.4, fill=colour)

    def _ridge(self, height: float, peaks: int, colour: Colour, soft: bool) -> list[tuple[float, float]]:
        side, rng = self.side, self.rng
        points = []
        for k in range(peaks * 2 + 1):
            rise = height * (rng.uniform(0.7, 1.0) if k % 2 else rng.uniform(0.1, 0.3))
            points.append((side * k / (peaks * 2), self.horizon - side * rise))
        outline = [(-side * 0.3, self.horizon + side * 0.1), *points, (side * 1.3, self.horizon + side * 0.1)]
        self.draw.polygon(smooth(outline) if soft else outline, fill=colour)
        return [point for k, point in enumerate(points) if k % 2]

    def backdrop(self) -> None:
        place, side = self.scene.place, self.side
        if place == "mountains":
            self._mountain_range()
        elif place in ("meadow", "snow"):
            tone = (120, 178, 112) if place == "meadow" else (216, 224, 242)
            self._ridge(0.16, 2, self.far(tone, 0.4), soft=True)
        elif place == "desert":
            self._ridge(0.14, 2, self.far((222, 160, 96), 0.3), soft=True)
        elif place == "moon":
            self._ridge(0.1, 3, self.far((150, 150, 162), 0.35), soft=True)
        elif place == "forest":
            self._firs(7, 0.3, self.far((70, 126, 88), 0.35))
            self._firs(6, 0.22, self.far((46, 100, 66), 0.1))
        elif place == "city":
            self._towers(0.36, 6, self.far((120, 126, 152), 0.45), lamps=False)
            self._towers(0.24, 5, self.far((86, 90, 122), 0.15), lamps=True)
        else:
            sea = self.lit((62, 142, 200))
            self.draw.rectangle((0, self.horizon - side * 0.1, side, self.horizon + 2), fill=mix(sea, self.low, 0.25))
            self.draw.rectangle((0, self.horizon - side * 0.05, side, self.horizon + 2), fill=sea)

    def _mountain_range(self) -> None:
        side = self.side
        for height, count, tone, haze in ((0.4, 2, (124, 130, 164), 0.35), (0.27, 3, (104, 110, 146), 0.12)):
            for k in range(count):
                x = side * (k + self.rng.uniform(0.25, 0.75)) / count
                top, wide = self.horizon - side * height * self.rng.uniform(0.8, 1.0), side * 0.55 * height / 0.4
                colour = self.far(tone, haze)
                base = self.horizon + 2
                self.draw.polygon([(x - wide, base), (x, top), (x + wide, base)], fill=colour)
                self.draw.polygon(
                    [(x, top), (x + wide, base), (x + wide * 0.25, base)], fill=mix(colour, (30, 28, 70), 0.16)
                )
                tip = (base - top) * 0.3
                slope = wide * 0.3
                cap = [
                    (x, top),
                    (x + slope, top + tip),
                    (x + slope * 0.3, top + tip * 0.75),
                    (x, top + tip),
                    (x - slope * 0.4, top + tip * 0.75),
                    (x - slope, top + tip),
                ]
                self.draw.polygon(cap, fill=self.far((250, 250, 255), haze * 0.4))

    def _firs(self, count: int, height: float, colour: Colour) -> None:
        side = self.side
        for k in range(count):
            x = side * (k + self.rng.uniform(0.2, 0.8)) / count
            tall = side * height * self.rng.uniform(0.8, 1.1)
            wide = tall * 0.36
            for low, high, part in ((0.0, 0.55, 1.0), (0.35, 0.8, 0.78), (0.62, 1.0, 0.55)):
                self.draw.polygon(
                    [
                        (x - wide * part, self.horizon + 3 - tall * low),
                        (x, self.horizon - tall * high),
                        (x + wide * part, self.horizon + 3 - tall * low),
                    ],
                    fill=colour,
                )

    def _towers(self, height: float, count: int, colour: Colour, lamps: bool) -> None:
        side = self.side
        glow = (255, 220, 130) if self.dark else mix(colour, (220, 236, 250), 0.5)
        for k in range(count):
            left = side * (k + self.rng.uniform(0.02, 0.14)) / count
            right = side * (k + self.rng.uniform(0.78, 0.98)) / count
            top = self.horizon - side * height * self.rng.uniform(0.55, 1.0)
            self.draw.rectangle((left, top, right, self.horizon + 3), fill=colour)
            if lamps:
                step = (right - left) / 3
                for row in range(int((self.horizon - top) / (step * 1.5))):
                    for col in range(2):
                        x, y = left + step * (0.55 + col * 1.2), top + step * (0.6 + row * 1.5)
                        self.draw.rectangle((x, y, x + step * 0.7, y + step * 0.7), fill=glow)

    def ground(self) -> None:
        side, place = self.side, self.scene.place
        near, away = GROUNDS[place]
        if self.scene.time == "snowfall" and place != "snow":
            near, away = mix(near, (246, 248, 255), 0.45), mix(away, (236, 240, 250), 0.45)
        first, last = self.lit(away), self.lit(near)
        band = _gradient(side, max(1, round(side - self.horizon)), first, last, side - self.horizon)
        self.image.paste(band, (0, side - band.height))
        if place == "moon":
            for _ in range(4):
                x, y = self.rng.uniform(0, side), self.rng.uniform(self.horizon + side * 0.05, side)
                r = side * self.rng.uniform(0.03, 0.06)
                self.draw.ellipse((x - r, y - r * 0.35, x + r, y + r * 0.35), fill=mix(first, (40, 40, 60), 0.2))
        elif place == "city":
            y = side * 0.86
            self.draw.rectangle((0, y, side, side), fill=self.lit((86, 90, 104)))
            for k in range(4):
                x = side * (k + 0.25) / 4
                self.draw.rectangle(
                    (x, y + side * 0.06, x + side * 0.12, y + side * 0.075), fill=self.lit((240, 226, 150))
                )
        elif place in ("meadow", "desert", "snow"):
            tone = mix(last, (255, 255, 255), 0.12)
            y = self.horizon + side * self.rng.uniform(0.1, 0.16)
            x = side * self.rng.uniform(0.2, 0.8)
            self.draw.ellipse((x - side * 0.9, y, x + side * 0.9, y + side * 0.9), fill=tone)

    def subject(self) -> None:
        side, rng, scene = self.side, self.rng, self.scene
        size = side * rng.uniform(0.5, 0.6)
        x, base = side * rng.uniform(0.36, 0.64), side * rng.uniform(0.86, 0.92)
        if scene.subject in FLYING:
            base = side * rng.uniform(0.68, 0.76)
        elif scene.subject == "rider":
            size, base = size * 0.98, base + side * 0.02
        elif scene.subject == "car":
            size *= 1.1
        if scene.subject not in FLYING and scene.subject != "sailboat":
            self._shadow(x, base, size)
        brush = Brush(self.image, (x, base), size, rng.random() < 0.5, self.light)
        SUBJECTS[scene.subject](brush, COLOURS[scene.colour], self.dark)

    def _shadow(self, x: float, base: float, size: float) -> None:
        mask = Image.new("L", self.image.size, 0)
        box = (x - size * 0.48, base - size * 0.06, x + size * 0.48, base + size * 0.07)
        ImageDraw.Draw(mask).ellipse(box, fill=84)
        self.image.paste((28, 24, 60), (0, 0), mask)

    def weather(self) -> None:
        if self.scene.time not in ("rain", "snowfall"):
            return
        side, rng = self.side, self.rng
        mask = Image.new("L", self.image.size, 0)
        draw = ImageDraw.Draw(mask)
        for k in range(26):
            x, y = rng.uniform(0, side), side * (k + rng.random()) / 26
            if self.scene.time == "rain":
                draw.line((x, y, x - side * 0.025, y + side * 0.085), fill=130, width=round(side * 0.011))
            else:
                r = side * rng.uniform(0.011, 0.018)
                draw.ellipse((x - r, y - r, x + r, y + r), fill=230)
        tone = (206, 222, 240) if self.scene.time == "rain" else (255, 255, 255)
        self.image.paste(tone, (0, 0), mask.filter(ImageFilter.GaussianBlur(side / (SIZE * SCALE))))


def _gradient(width: int, height: int, top: Colour, low: Colour, span: float) -> Image.Image:
    ramp = np.clip(np.arange(height) / max(1.0, span), 0, 1)[:, None] ** 1.2
    rows = np.array(top) * (1 - ramp) + np.array(low) * ramp
    return Image.fromarray(np.repeat(rows[:, None, :], width, axis=1).round().astype(np.uint8))


def paint(scene: Scene, size: int = SIZE) -> Image.Image:
    """Draw `scene` as a square RGB picture of `size` pixels; one Pillow version draws it alike on every machine."""
    painter = _Painter(scene, size * SCALE)
    painter.sky()
    painter.backdrop()
    painter.ground()
    painter.subject()
    painter.weather()
    return painter.image.resize((size, size), Image.Resampling.BOX)
