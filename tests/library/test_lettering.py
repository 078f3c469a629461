"""Letters of written pictures: Latin ones always, others from the fonts of the machine, or said to be missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from sddesk.core.errors import SddeskError
from sddesk.library import lettering
from sddesk.library.lettering import Lettering
from sddesk.library.sheets import sheet_picture
from tests.core.test_grids import grid


def written(letters: Lettering, text: str) -> bytes:
    image = Image.new("L", (300, 40), "white")
    letters.write(ImageDraw.Draw(image), (4, 4), text)
    return image.tobytes()


def test_latin_letters_need_no_font_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lettering, "_candidates", lambda _letters: pytest.fail("no font is looked for"))
    letters = Lettering(16, ["a cat, 7.5 x", "  "])
    assert letters.problem() is None and len(set(written(letters, "a cat"))) > 2
    assert letters.fitting("a  long\nline of words", 60).endswith("...") and letters.fitting("a\ncat", 999) == "a cat"
    assert letters.fitting("word", 0) == ""


def test_letters_that_no_font_has_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lettering, "_candidates", lambda _letters: [])
    letters = Lettering(16, ["宇宙 cat 宇"])
    problem = letters.problem()
    assert problem is not None and "boxes on it: 宇 宙 " in str(problem)


def test_what_is_not_seen_by_itself_is_no_missing_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lettering, "_candidates", lambda _letters: [])
    text = "c\ufe0fa\u200d\U000e0101t\x07"
    letters = Lettering(16, [text])
    assert letters.problem() is None
    assert written(letters, text) == written(letters, "cat") and letters.width(text) == letters.width("cat")


def test_a_sheet_says_which_letters_it_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lettering, "_candidates", lambda _letters: [])
    sheet, problems = grid(("prompt", "cat, 猫"), ("steps", "1, 2")), list[SddeskError]()
    pixels = sheet_picture(sheet, [None] * 4, problems, str)
    assert pixels.width > 1 and len(problems) == 1 and "猫" in str(problems[0])


def test_a_font_that_cannot_be_read_is_passed_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    bad = tmp_path / "bad.ttf"
    bad.write_bytes(b"no font")
    monkeypatch.setattr(lettering, "_candidates", lambda _letters: [(str(bad), 0)])
    assert Lettering(16, ["宇"]).missing == ["宇"]


def test_japanese_labels_show_where_the_machine_has_such_a_font() -> None:
    letters = Lettering(16, ["宇宙の猫"])
    if letters.missing:
        pytest.skip("no font of this machine has Japanese letters")
    boxes = ImageFont.load_default(16)
    shown = [written(letters, letter) for letter in "宇宙の猫"]
    assert len(set(shown)) == 4, "each letter looks otherwise"
    assert boxes.getbbox("宇") == boxes.getbbox("猫"), "Pillow's own letters are one box"
    assert letters.width("宇宙") > letters.width("宇") > 8
