"""The README's sheet: how it is laid out, and the committed one."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PIL import Image

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import starter_sheet  # noqa: E402 - a folder of scripts, not a package


def tile(given: str, made: str) -> starter_sheet.Tile:
    pictures = (Image.new("RGB", (128, 128), given), Image.new("RGB", (384, 128), made))
    return starter_sheet.Tile(
        title="x", command="sddesk", given=pictures[0], given_is="a", made=pictures[1], made_is="b"
    )


def test_given_stands_left_and_made_right_each_as_large_as_fits() -> None:
    picture = starter_sheet.sheet([tile("red", "blue")] * 3)
    side, gap, head = starter_sheet.SIDE, starter_sheet.GAP, starter_sheet.HEAD
    middle = gap + head + side // 2
    assert picture.getpixel((gap + 1, gap + head + 1)) == (255, 0, 0)
    assert picture.getpixel((gap + side + gap + 1, middle)) == (0, 0, 255)
    assert picture.getpixel((gap + side + gap + 1, gap + head + 1)) == starter_sheet.PAPER, "a wide one keeps its shape"
    assert picture.height == gap + 2 * (head + side + starter_sheet.FOOT + gap), "three tiles are two rows"


def test_a_long_command_is_broken_and_one_too_long_is_refused() -> None:
    assert len(starter_sheet._lines("word " * 20, 536)) == 2
    with pytest.raises(ValueError, match="too long"):
        starter_sheet._lines("word " * 60, 536)


def test_the_committed_sheet_is_small_and_shown() -> None:
    assert starter_sheet.SHEET.stat().st_size < 300_000
    name = starter_sheet.SHEET.name
    for page in ("README.md", "resources/docs/manual/starter.md"):
        assert name in (ROOT / page).read_text(encoding="utf-8")
