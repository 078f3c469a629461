"""A diff of two prompts as the window shows it: by signs and strokes, not colour alone; and as it is read aloud."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.prompt_diff import DiffPart
from sddesk.ui.theme import Colors

_SAME = QT_TRANSLATE_NOOP("diff", "No difference.")
_REMOVED = QT_TRANSLATE_NOOP("diff", "Gone: {text}")
_ADDED = QT_TRANSLATE_NOOP("diff", "New: {text}")


def diff_html(parts: Sequence[DiffPart], colors: Colors) -> str:
    """Return the diff as rich text: what is gone is struck through after a minus, what is new is bold after a plus."""
    looks = {
        "removed": f'<span style="color:{colors.problem}">−<s>{{text}}</s></span>',
        "added": f'<span style="color:{colors.tag_character}; font-weight:600">+<u>{{text}}</u></span>',
        "same": "{text}",
    }
    shown: list[str] = []
    for part in parts:
        text = part.text.rstrip()
        space = part.text[len(text) :] or (" " if part.kind == "removed" else "")  # what follows is new
        shown.append(looks[part.kind].format(text=_lines(text)) + _lines(space))
    return "".join(shown)


def diff_spoken(parts: Sequence[DiffPart]) -> str:
    """Return the diff as sentences: each thing that is gone or new, in order."""
    texts = {"removed": _REMOVED, "added": _ADDED}
    said = [_words(texts[part.kind]).format(text=part.text.strip()) for part in parts if part.kind in texts]
    return ". ".join(said) if said else _words(_SAME)


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _words(text: str) -> str:
    return QCoreApplication.translate("diff", text)
