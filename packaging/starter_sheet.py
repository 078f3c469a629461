"""Makes the README's sheet: what the starter model does with a picture, each tile by a command of the program.

    python packaging/starter_sheet.py [--out FILE]

On the left of a tile stands what the command was given, on the right what it made. It uses a library and settings of
its own in a temporary folder.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).resolve().parent.parent
SHEET = ROOT / "resources" / "docs" / "manual" / "starter-sheet.webp"
COLUMNS = 2
SIDE = 256  # pixels of a picture on the sheet: twice the starter's
GAP, HEAD, FOOT, COMMAND = 24, 96, 34, 16
PAPER, INK, QUIET = (250, 250, 248), (24, 24, 28), (110, 110, 118)
USUAL = ("--sampler", "dpmpp_2m", "--steps", "25")  # beside what a tile shows of its command
HOUSE = ("a red house in a meadow on a sunny day", "--seed", "3")
BOAT = ("a blue sailboat on the beach at sunset", "--seed", "21")


@dataclass(frozen=True, kw_only=True)
class Tile:
    """One feature: its name, its command, what went in and what came out."""

    title: str
    command: str
    given: Image.Image
    given_is: str
    made: Image.Image
    made_is: str


class Maker:
    """Runs the program's own commands in `folder` and keeps what they make; `command` is the last one as typed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._count = 0
        self.command = ""
        self.house = self.generate(*HOUSE).rename(folder / "house.png")
        self.boat = self.generate(*BOAT).rename(folder / "boat.png")

    def generate(self, *words: str | Path) -> Path:
        """The picture that `sddesk generate` makes with these words and the usual ones."""
        return self._run(["generate", *words], USUAL)

    def enlarge(self, *words: str | Path) -> Path:
        """The picture that `sddesk enlarge` makes with these words."""
        return self._run(["enlarge", *words], ())

    def keep(self, picture: Image.Image, name: str) -> Path:
        """Save a picture that is given to a command."""
        picture.save(self._folder / name)
        return self._folder / name

    def _run(self, words: Sequence[str | Path], more: Sequence[str]) -> Path:
        from sddesk.__main__ import main

        self._count += 1
        typed = [word.name if isinstance(word, Path) else word for word in words]
        self.command = " ".join(["sddesk", *(f'"{word}"' if " " in word else word for word in typed)])
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            code = main([*map(str, words), *more, "--out", str(self._folder / str(self._count))])
        if code:
            raise SystemExit(f"{self.command}: exit code {code}")
        return Path(printed.getvalue().splitlines()[0])


def tiles(maker: Maker) -> list[Tile]:
    """Every tile of the sheet, made now."""
    return [
        _start(maker),
        _mask(maker),
        _extension(maker),
        _control(maker),
        _enlarging(maker),
        _variation(maker),
        _seamless(maker),
        _style(maker),
    ]


def _start(maker: Maker) -> Tile:
    sketch = Image.new("RGB", (128, 128), (120, 180, 235))
    draw = ImageDraw.Draw(sketch)
    draw.rectangle((0, 80, 128, 128), (240, 244, 250))
    draw.rectangle((38, 56, 92, 110), (150, 90, 190))
    draw.rectangle((30, 40, 48, 110), (130, 70, 170))
    draw.rectangle((82, 40, 100, 110), (130, 70, 170))
    file = maker.keep(sketch, "sketch.png")
    made = maker.generate("a purple castle in the snow", "--start", file, "--strength", "0.75", "--seed", "5")
    return Tile(
        title="Start picture",
        command=maker.command,
        given=sketch,
        given_is="five rectangles",
        made=_open(made),
        made_is="a picture like them",
    )


def _mask(maker: Maker) -> Tile:
    mask = Image.new("L", (128, 128))
    ImageDraw.Draw(mask).rectangle((20, 22, 108, 122), fill=255)
    words = ("--start", maker.house, "--mask", maker.keep(mask, "mask.png"), "--fill", "noise", "--strength", "1")
    made = maker.generate("a yellow flower in a meadow", *words, "--seed", "8")
    shown = _open(maker.house)
    shown.paste((255, 80, 160), mask=mask.point(lambda value: value * 0.55))
    return Tile(
        title="Mask",
        command=maker.command,
        given=shown,
        given_is="a picture, and the mask in pink",
        made=_open(made),
        made_is="only inside it is new",
    )


def _extension(maker: Maker) -> Tile:
    made = maker.generate(BOAT[0], "--start", maker.boat, "--extend", "left=64", "--seed", "4")
    return Tile(
        title="Beyond the edge",
        command=maker.command,
        given=_open(maker.boat),
        given_is="128 x 128",
        made=_open(made),
        made_is="192 x 128",
    )


def _control(maker: Maker) -> Tile:
    lines = Image.new("RGB", (128, 128), "white")
    draw = ImageDraw.Draw(lines)
    draw.line([(0, 80), (40, 76), (62, 79)], "black", 2)
    draw.line([(112, 78), (127, 80)], "black", 2)
    draw.line([(62, 70), (62, 112), (110, 112), (110, 70)], "black", 2)
    draw.line([(54, 72), (86, 38), (118, 72), (54, 72)], "black", 2)
    draw.rectangle((80, 88, 92, 112), None, "black", 2)
    draw.rectangle((67, 80, 76, 90), None, "black", 2)
    draw.rectangle((96, 80, 105, 90), None, "black", 2)
    draw.ellipse((16, 14, 36, 34), None, "black", 2)
    file = maker.keep(lines, "lines.png")
    made = maker.generate("a yellow house in a meadow on a sunny day", "--control", f"scribble:{file}", "--seed", "2")
    return Tile(
        title="Lines",
        command=maker.command.replace(str(file), file.name),
        given=lines,
        given_is="a scribble",
        made=_open(made),
        made_is="drawn along it",
    )


def _enlarging(maker: Maker) -> Tile:
    small, large = _open(maker.house), _open(maker.enlarge(maker.house))
    return Tile(
        title="Larger",
        command=maker.command,
        given=small.crop((36, 36, 100, 100)),
        given_is="the middle of 128 x 128",
        made=large.crop((144, 144, 400, 400)),
        made_is="the middle of 512 x 512",
    )


def _variation(maker: Maker) -> Tile:
    made = maker.generate(*HOUSE, "--variation-strength", "0.3", "--variation-seed", "11")
    return Tile(
        title="Small differences",
        command=maker.command,
        given=_open(maker.house),
        given_is="the same without a variation",
        made=_open(made),
        made_is="three tenths of another seed",
    )


def _seamless(maker: Maker) -> Tile:
    one = _open(maker.generate("an orange balloon in the mountains at sunset", "--tile", "x", "--seed", "6"))
    row = Image.new("RGB", (3 * one.width, one.height))
    for place in range(3):
        row.paste(one, (place * one.width, 0))
    return Tile(
        title="Without a seam",
        command=maker.command,
        given=one,
        given_is="what it made",
        made=row,
        made_is="three of it side by side",
    )


def _style(maker: Maker) -> Tile:
    made = maker.generate(*BOAT, "--lora", "nightblue")
    return Tile(
        title="LoRA",
        command=maker.command,
        given=_open(maker.boat),
        given_is="the same without it",
        made=_open(made),
        made_is="with nightblue, which is included",
    )


def _open(file: Path) -> Image.Image:
    with Image.open(file) as picture:
        return picture.convert("RGB")


def sheet(shown: Sequence[Tile]) -> Image.Image:
    """The tiles in two columns."""
    wide, high = 2 * SIDE + GAP, HEAD + SIDE + FOOT
    rows = -(-len(shown) // COLUMNS)
    paper = Image.new("RGB", (COLUMNS * (wide + 2 * GAP), GAP + rows * (high + GAP)), PAPER)
    draw = ImageDraw.Draw(paper)
    for count, tile in enumerate(shown):
        left, top = GAP + (count % COLUMNS) * (wide + 2 * GAP), GAP + (count // COLUMNS) * (high + GAP)
        _draw(paper, draw, tile, left, top)
    return paper


def _draw(paper: Image.Image, draw: ImageDraw.ImageDraw, tile: Tile, left: int, top: int) -> None:
    draw.text((left, top), tile.title, INK, _font(30))
    for count, line in enumerate(_lines(tile.command, 2 * SIDE + GAP)):
        draw.text((left, top + 42 + 22 * count), line, QUIET, _font(COMMAND))
    for picture, words, x in ((tile.given, tile.given_is, left), (tile.made, tile.made_is, left + SIDE + GAP)):
        fitted = _fitted(picture)
        paper.paste(fitted, (x, top + HEAD + (SIDE - fitted.height) // 2))
        draw.text((x, top + HEAD + SIDE + 6), words, INK, _font(18))


def _lines(text: str, width: int) -> list[str]:
    """The text in as many lines as it needs. Raises ValueError when these are more than there is room for."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if _font(COMMAND).getlength(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    if len(lines) > 2:
        raise ValueError(f"too long for its tile: {text}")
    return lines


def _fitted(picture: Image.Image) -> Image.Image:
    """As large as fits into SIDE x SIDE; small pictures twice as large by repeating pixels smoothly."""
    scale = SIDE / max(picture.size)
    size = (round(picture.width * scale), round(picture.height * scale))
    return picture.resize(size, Image.Resampling.BICUBIC if scale > 1 else Image.Resampling.LANCZOS)


def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.load_default(size)  # type: ignore[return-value]  # Pillow's own, alike everywhere


def _in_one_process() -> None:
    """Let the commands draw in this process: torch is imported once for all of them."""
    from sddesk.settings.paths import default_paths

    file = default_paths().config / "settings.toml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text('engine_host = "thread"\n', encoding="utf-8")


def main() -> int:
    """Make the sheet; gives the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=SHEET, help="a .webp or .png file")
    arguments = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory() as home:
        os.environ["SDDESK_HOME"] = home
        _in_one_process()
        picture = sheet(tiles(Maker(Path(home))))
    picture.save(arguments.out, quality=88, method=6)
    print(f"{arguments.out}: {arguments.out.stat().st_size / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
