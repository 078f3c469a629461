"""Wildcards in a prompt, `{red|blue}` and `__animals__`: drawn by a seed, so that the same order draws the same."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message

# The alternatives of a wildcard file by its name, `animals` or `people/hats`; None when there is no such file.
Lines = Callable[[str], tuple[str, ...] | None]

MAX_DEPTH = 16  # of alternatives inside alternatives, and of files that name files
MAX_DRAWS = 1000
_FILE = r"__((?:[^\W_]|[-./ ]|_(?!_)){1,100})__"
_MARKS = rf"\\[{{}}|]|\\__|{_FILE}|[{{}}]"
_BRACES = r"\\[{}|]|[{}|]"
_SEVERAL = r"\s*\d*(?:-\d*)?\$\$(?:[^|$]*\$\$)?"  # as other programs write "two of them", with what joins them
_LITERAL = r"[{}]|__"
_MISSING = QT_TRANSLATE_NOOP("messages", "There is no wildcard file for {name}: it was left in the prompt as text.")
_ENDLESS = QT_TRANSLATE_NOOP("messages", "The wildcards go round in a circle: {name} was left in the prompt as text.")
_TOO_MANY = QT_TRANSLATE_NOOP(
    "messages", "A prompt draws {limit} wildcards at most: {name} was left in the prompt as text."
)
_ONE_OF_SEVERAL = QT_TRANSLATE_NOOP(
    "messages", "{name}: one of them was drawn. Several of one list (“{mark}”) are not drawn: write it several times."
)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A prompt with everything drawn, and what could not be."""

    text: str
    notes: tuple[Message, ...] = ()


def draw(text: str, seed: int, lines: Lines, which: str = "prompt") -> Drawn:
    """Draw every wildcard of `text`; alternatives may hold others, and so may the lines of a file.

    Braces without a bar are text, as are `\\{`, `\\}` and `\\__`. `which` parts the draws of a prompt from those of
    another of the same seed.
    """
    drawing = _Drawing(random.Random(f"{seed} {which}"), lines)
    drawn = drawing.draw(text, MAX_DEPTH)
    return Drawn(drawn, tuple(dict.fromkeys(drawing.notes)))


def has_wildcards(text: str) -> bool:
    """Whether `draw` would change the text, or tell something of it."""
    groups = _groups(text)
    marks = (match for match in re.finditer(_MARKS, text) if match[0] != "\\|")
    return any(match[0] not in "{}" or match.start() in groups for match in marks)


def literal(text: str) -> str:
    """`text` so that `draw` gives it back as it is."""
    return re.sub(_LITERAL, r"\\\g<0>", text) if has_wildcards(text) else text


class _Drawing:
    """One text being drawn."""

    def __init__(self, rng: random.Random, lines: Lines) -> None:
        self._rng = rng
        self._lines = lines
        self._left = MAX_DRAWS
        self.notes: list[Message] = []

    def draw(self, text: str, depth: int, *, inside: bool = False) -> str:
        """`inside` braces `\\|` is a bar; elsewhere it is what it is."""
        groups = _groups(text)
        parts: list[str] = []
        at = 0
        while match := re.compile(_MARKS).search(text, at):
            parts.append(text[at : match.start()])
            at = match.end()
            if match[1] is not None:
                parts.append(self._of_file(match[0], match[1].strip(), depth))
            elif match.start() in groups:
                places = groups[match.start()]
                at = places[-1] + 1
                alternatives = self._without_number(tuple(text[a + 1 : b] for a, b in pairwise(places)))
                parts.append(self._one_of(text[match.start() : at], alternatives, depth, inside=True))
            else:
                parts.append(match[0] if match[0] == "\\|" and not inside else match[0].removeprefix("\\"))
        return "".join([*parts, text[at:]])

    def _without_number(self, alternatives: tuple[str, ...]) -> tuple[str, ...]:
        """How many were wanted stands before the first; one is drawn, and that is said."""
        several = re.match(_SEVERAL, alternatives[0])
        if several is None:
            return alternatives
        name = "{" + "|".join(alternatives) + "}"
        self.notes.append(Message.of(_ONE_OF_SEVERAL, {"name": name[:60], "mark": several[0].strip()}))
        return (alternatives[0][several.end() :], *alternatives[1:])

    def _of_file(self, mark: str, name: str, depth: int) -> str:
        alternatives = self._lines(name)
        if not alternatives:
            self.notes.append(Message.of(_MISSING, {"name": mark}))
            return mark
        return self._one_of(mark, alternatives, depth)

    def _one_of(self, mark: str, alternatives: tuple[str, ...], depth: int, *, inside: bool = False) -> str:
        if depth == 0 or self._left == 0:
            template = _TOO_MANY if depth else _ENDLESS
            self.notes.append(Message.of(template, {"name": mark[:60], "limit": MAX_DRAWS}))
            return mark
        self._left -= 1
        # not choice(): what random() gives for a seed stays the same in every Python
        return self.draw(alternatives[int(self._rng.random() * len(alternatives))], depth - 1, inside=inside)


def _groups(text: str) -> dict[int, list[int]]:
    """For each `{` that opens alternatives: its place, those of its bars, and that of its `}`."""
    found: dict[int, list[int]] = {}
    opened: list[list[int]] = []
    for match in re.finditer(_BRACES, text):
        if match[0] == "{":
            opened.append([match.start()])
        elif match[0] == "|" and opened:
            opened[-1].append(match.start())
        elif match[0] == "}" and opened:
            places = [*opened.pop(), match.start()]
            if len(places) > 2:
                found[places[0]] = places
    return found
