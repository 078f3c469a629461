"""Text in pictures that are written: Pillow's own Latin letters, and for others the fonts of this machine."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import groupby
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from sddesk.core.errors import LettersMissing
from sddesk.core.messages import QT_TRANSLATE_NOOP

Font = ImageFont.FreeTypeFont
FONTS = 8  # that are asked for the letters of one picture
SECONDS = 10.0  # that the system's list of fonts may take
_NO_LETTERS = QT_TRANSLATE_NOOP(
    "messages", "No font of this machine has these letters, which are boxes on it: {letters}"
)
_INSTALL = QT_TRANSLATE_NOOP("messages", "Install a font that has them, such as Noto Sans, then write it again.")
_KANA = re.compile("[\u3040-\u30ff]")
_NO_GLYPH = "\U0010fffe"  # a font shows for it what it shows for every letter that it lacks
_FILES = {  # the usual ones, in the order of wish; of other letters the last ones have most
    "darwin": (
        "/System/Library/Fonts/ヒラギノ角ゴシック W3.ttc",
        "/System/Library/Fonts/AppleSDGothicNeo.ttc",
        "/System/Library/Fonts/PingFang.ttc",
        "/System/Library/Fonts/Hiragino Sans GB.ttc",
        "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
    ),
    "win32": (
        "C:/Windows/Fonts/segoeui.ttf",
        "C:/Windows/Fonts/YuGothM.ttc",
        "C:/Windows/Fonts/meiryo.ttc",
        "C:/Windows/Fonts/msgothic.ttc",
        "C:/Windows/Fonts/malgun.ttf",
        "C:/Windows/Fonts/msyh.ttc",
        "C:/Windows/Fonts/msjh.ttc",
        "C:/Windows/Fonts/seguisym.ttf",
    ),
    "linux": (
        "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
        "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
        "/usr/share/fonts/google-noto-sans-cjk-fonts/NotoSansCJK-Regular.ttc",
        "/usr/share/fonts/truetype/fonts-japanese-gothic.ttf",
        "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
    ),
}


class Lettering:
    """Letters `size` pixels high for these texts; a letter that no font has is a box, and in `missing`."""

    def __init__(self, size: int, texts: Iterable[str]) -> None:
        default = ImageFont.load_default(size)
        assert isinstance(default, ImageFont.FreeTypeFont)  # Pillow is built with FreeType
        self._fonts: list[Font] = [default]
        self._of: dict[str, Font] = {}
        self.missing: list[str] = []
        self._ascent = default.getmetrics()[0]
        self._find({letter for text in texts for letter in text})

    def width(self, text: str) -> float:
        """The length of one line, in pixels."""
        return sum(font.getlength(run) for font, run in self._runs(text))

    def fitting(self, text: str, room: float) -> str:
        """Return a text in one line, with dots at its end where it was cut to this room in pixels."""
        line = " ".join(text.split())
        shown = line
        while shown and self.width(shown) > room:
            line = line[:-1]
            shown = f"{line}..." if line else ""
        return shown

    def write(self, draw: ImageDraw.ImageDraw, place: tuple[float, float], text: str, fill: str = "black") -> None:
        """Write one line with its upper left corner there."""
        left, top = place
        for font, run in self._runs(text):
            draw.text((left, top + self._ascent), run, fill, font, anchor="ls")  # all on one base line
            left += font.getlength(run)

    def problem(self) -> LettersMissing | None:
        """Why some letters are boxes, None where all are there."""
        if not self.missing:
            return None
        return LettersMissing(_NO_LETTERS, _INSTALL, letters=" ".join(self.missing[:40]))

    def _runs(self, text: str) -> list[tuple[Font, str]]:
        runs = groupby((letter for letter in text if _is_seen(letter)), self._font_of)
        return [(font, "".join(letters)) for font, letters in runs]

    def _font_of(self, letter: str) -> Font:
        return self._of.get(letter, self._fonts[0])

    def _find(self, letters: set[str]) -> None:
        """Give each letter the first font that has it."""
        wanted: list[str] = sorted(letter for letter in letters if _is_seen(letter) and not letter.isspace())
        left: list[str] = [letter for letter in wanted if not _has(self._fonts[0], letter)]
        asked: set[tuple[str, int]] = set()
        for _ in range(FONTS):
            if not left:
                return
            file = next((one for one in _candidates(tuple(left)) if one not in asked), None)
            if file is None:
                break
            asked.add(file)
            font = _opened(*file, self._fonts[0].size)
            if font is not None:
                self._of |= {letter: font for letter in left if _has(font, letter)}
                left = [letter for letter in left if letter not in self._of]
        self.missing = left


def _is_seen(letter: str) -> bool:
    """Whether a letter is drawn by itself: not marks of control, nor those that choose a variant of the one before."""
    selects = "\ufe00" <= letter <= "\ufe0f" or "\U000e0100" <= letter <= "\U000e01ef"
    return not selects and unicodedata.category(letter) not in ("Cc", "Cf")


def _has(font: Font, letter: str) -> bool:
    """Whether a font has a glyph of its own for a letter."""
    shown: list[tuple[tuple[int, int, int, int], bytes]] = []
    for one in (letter, _NO_GLYPH):
        left, top, right, bottom = (round(side) for side in font.getbbox(one))
        image = Image.new("1", (max(1, right), max(1, bottom)))
        ImageDraw.Draw(image).text((0, 0), one, 1, font)
        shown.append(((left, top, right, bottom), image.tobytes()))
    return shown[0] != shown[1]


def _opened(path: str, index: int, size: float) -> Font | None:
    try:
        return ImageFont.truetype(path, size, index=index)
    except (OSError, ValueError):
        return None


def _candidates(letters: Sequence[str]) -> list[tuple[str, int]]:
    """Files with fonts, and their places in them, that may have the first of these letters."""
    language = ":lang=ja" if any(map(_KANA.match, letters)) else ""  # Japanese writes some signs otherwise than Chinese
    named = _by_fontconfig(f"sans-serif:charset={ord(letters[0]):x}{language}")
    platform = "linux" if sys.platform not in _FILES else sys.platform
    return [*named, *((file, 0) for file in _FILES[platform] if Path(file).is_file())]


@cache
def _by_fontconfig(pattern: str) -> tuple[tuple[str, int], ...]:
    """What fontconfig would take for a pattern; nothing where it is not there."""
    program = shutil.which("fc-match")
    if program is None:
        return ()
    try:
        done = subprocess.run(
            [program, "--format=%{file}\n%{index}", pattern],
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=SECONDS,
            check=True,
        )
        file, index = done.stdout.splitlines()[:2]
        return ((file, int(index) & 0xFFFF),)  # the upper half names a variant of a variable font
    except (OSError, subprocess.SubprocessError, ValueError):
        return ()
