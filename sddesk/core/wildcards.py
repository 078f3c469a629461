"""Wildcards in a prompt, `{red|blue}` and `__animals__`: drawn by a seed, so that the same order draws the same."""

from __future__ import annotations

import random
import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.values import dataclass

# The alternatives of a wildcard file by its name, `animals`, `people/hats` or `people/*`; None when there is no such
# file. Raises SddeskError when it is there and cannot be read.
Lines = Callable[[str], tuple[str, ...] | None]

MAX_DEPTH = 16  # of alternatives inside alternatives, and of files that name files
MAX_DRAWS = 1000
MAX_CHARACTERS = 100_000  # of the text that is drawn
_FILE = r"__((?:[^\W_]|[-./ *]|_(?!_)){1,100})__"
_MARKS = rf"\\[{{}}|]|\\__|{_FILE}|[{{}}]"
_BRACES = r"\\[{}|]|[{}|]"
_SEVERAL = r"\s*(\d{0,4})(-?)(\d{0,4})\$\$(?:([^|$]*)\$\$)?"  # "two of them", with what joins them
_WEIGHT = r"\s*(\d{1,6}(?:\.\d{0,6})?|\.\d{1,6})::"
_JOINER = ", "
_LITERAL = r"[{}]|__"
_MISSING = QT_TRANSLATE_NOOP("messages", "There is no wildcard file for {name}: it was left in the prompt as text.")
_ENDLESS = QT_TRANSLATE_NOOP("messages", "The wildcards go round in a circle: {name} was left in the prompt as text.")
_TOO_MANY = QT_TRANSLATE_NOOP(
    "messages", "A prompt draws {limit} wildcards at most: {name} was left in the prompt as text."
)
_TOO_LONG = QT_TRANSLATE_NOOP(
    "messages", "Wildcards draw {limit} characters at most: {name} was left in the prompt as text."
)
_WEIGHTLESS = QT_TRANSLATE_NOOP("messages", "{name}: no alternative has a weight above 0, so all count alike.")

_NO_ALTERNATIVES = QT_TRANSLATE_NOOP("messages", "The prompt has no alternatives that could be combined.")
_ALTERNATIVES = QT_TRANSLATE_NOOP("messages", "Write them in braces: {example}.")
_NOT_ALL = QT_TRANSLATE_NOOP("messages", "{text}: several of these are drawn by chance, so not all can be combined.")
_COMBINATIONS = QT_TRANSLATE_NOOP("messages", "The alternatives have more than {limit} combinations.")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A prompt with everything drawn, and what could not be."""

    text: str
    notes: tuple[Message, ...] = ()


def draw(text: str, seed: int, lines: Lines, which: str = "prompt") -> Drawn:
    """Draw every wildcard of `text`; alternatives may hold others, and so may the lines of a file.

    `0.9::red` is drawn nine times as often as `0.1::blue`; without a number it counts 1. `{2$$a|b|c}` draws two
    different ones, `{1-3$$ and $$a|b|c}` one to three with " and " between them. Braces without a bar are text, as are
    `\\{`, `\\}` and `\\__`. `which` parts the draws of a prompt from those of another of the same seed.
    """
    drawing = _Drawing(random.Random(f"{seed} {which}"), lines, MAX_CHARACTERS - len(text))
    drawn = drawing.draw(text, MAX_DEPTH)
    return Drawn(drawn, tuple(dict.fromkeys(drawing.notes)))


def has_wildcards(text: str) -> bool:
    """Whether `draw` would change the text, or tell something of it."""
    groups = _groups(text)
    marks = (match for match in re.finditer(_MARKS, text) if match[0] != "\\|")
    return any(match[0] not in "{}" or match.start() in groups for match in marks)


def drawn_marks(text: str) -> list[tuple[int, int]]:
    """Where the names of files stand, and the braces and bars of alternatives: (start, end) of each."""
    files = [match.span() for match in re.finditer(_MARKS, text) if match[1] is not None]
    return files + [(place, place + 1) for places in _groups(text).values() for place in places]


def literal(text: str) -> str:
    """`text` so that `draw` gives it back as it is."""
    return re.sub(_LITERAL, r"\\\g<0>", text) if has_wildcards(text) else text


def has_later_marks(text: str) -> bool:
    """Whether `text` has weights, `$$` or globs, which the first rule for wildcards did not draw."""
    if any(match[1] is not None and "*" in match[1] for match in re.finditer(_MARKS, text)):
        return True
    for places in _groups(text).values():
        if re.compile(_SEVERAL).match(text, places[0] + 1):
            return True
        if any(re.compile(_WEIGHT).match(text, place + 1) for place in places[:-1]):
            return True
    return False


def combinations(text: str) -> list[tuple[str, str]]:
    """Return every combination of the alternatives `{a|b}` of `text`: what was chosen, and the text with it.

    The first alternative varies slowest. Weights are left out, as each is taken once; files of alternatives are drawn
    later, as ever. Raises SddeskError where there are none, too many, or some of which several are to be drawn.
    """
    found = _combined(text)
    if len(found) == 1:
        raise SddeskError(_NO_ALTERNATIVES, _ALTERNATIVES, example="a {red|blue} house")
    return [(", ".join(chosen), combined) for chosen, combined in found]


def _combined(text: str) -> list[tuple[tuple[str, ...], str]]:
    """The same as pairs of what was chosen, from the outermost braces on, and the text."""
    found: list[tuple[tuple[str, ...], str]] = [((), "")]
    at = 0
    for start, places in sorted(_groups(text).items()):
        if start < at:
            continue  # inside of others
        if re.compile(_SEVERAL).match(text, start + 1):
            raise SddeskError(_NOT_ALL, text=text[start : places[-1] + 1][:60])
        choices: list[tuple[tuple[str, ...], str]] = []
        for begin, end in pairwise(places):
            alternative = re.sub(rf"^{_WEIGHT}", "", text[begin + 1 : end])
            for inner, combined in _combined(alternative):
                plain = combined.replace("\\|", "|")  # inside of braces it is a bar
                choices.append((inner or (plain.strip(),), plain))
        between = text[at:start]
        if len(found) * len(choices) > MAX_DRAWS:
            raise SddeskError(_COMBINATIONS, limit=MAX_DRAWS)
        found = [(said + more, before + between + added) for said, before in found for more, added in choices]
        at = places[-1] + 1
    return [(said, before + text[at:]) for said, before in found]


def without_alternatives(text: str) -> str:
    """Return `text` with the drawn parts of braces blanked out, as long as before."""
    parts: list[str] = []
    at = 0
    for start, places in sorted(_groups(text).items()):
        if start >= at:  # outermost braces
            parts += [text[at:start], "\0" * (places[-1] + 1 - start)]
            at = places[-1] + 1
    return "".join([*parts, text[at:]])


@dataclass(frozen=True, slots=True)
class _Several:
    """How many of a list are drawn, and what stands between them."""

    least: int
    most: int | None
    joiner: str


_ONE = _Several(1, 1, "")


class _Drawing:
    """One text being drawn."""

    def __init__(self, rng: random.Random, lines: Lines, room: int) -> None:
        self._rng = rng
        self._lines = lines
        self._files: dict[str, tuple[str, ...]] = {}
        self._left = MAX_DRAWS
        self._room = room
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
                alternatives = self._of_file(match[0], match[1].strip())
                parts.append(self._some_of(match[0], alternatives, _ONE, depth) if alternatives else match[0])
            elif match.start() in groups:
                places = groups[match.start()]
                at = places[-1] + 1
                parts.append(self._of_braces(text, places, depth))
            else:
                parts.append(match[0] if match[0] == "\\|" and not inside else match[0].removeprefix("\\"))
        return "".join([*parts, text[at:]])

    def _of_braces(self, text: str, places: list[int], depth: int) -> str:
        """Return the drawn parts of the braces whose marks stand at `places`."""
        mark = text[places[0] : places[-1] + 1]
        alternatives = tuple(text[start + 1 : end] for start, end in pairwise(places))
        several, begin = _several(alternatives[0])
        alternatives = (alternatives[0][begin:], *alternatives[1:])
        file = re.fullmatch(rf"\s*{_FILE}\s*", alternatives[0]) if len(alternatives) == 1 else None
        if file is not None:
            alternatives = self._of_file(file[0].strip(), file[1].strip())
        if not alternatives:
            return mark
        return self._some_of(mark, alternatives, several, depth, inside=file is None)

    def _of_file(self, mark: str, name: str) -> tuple[str, ...]:
        """The lines of a file; none, with a note, where there is no such file or it cannot be read."""
        if name not in self._files:
            try:
                self._files[name] = self._lines(name) or ()
                problem = Message.of(_MISSING, {"name": mark})
            except SddeskError as error:
                self._files[name], problem = (), error.message
            if not self._files[name]:
                self.notes.append(problem)
        return self._files[name]

    def _some_of(
        self, mark: str, alternatives: tuple[str, ...], several: _Several, depth: int, *, inside: bool = False
    ) -> str:
        most = min(len(alternatives), len(alternatives) if several.most is None else several.most)
        wanted = min(several.least, most)
        if most > wanted:
            wanted += int(self._rng.random() * (most - wanted + 1))
        left = list(alternatives) if wanted > 1 else alternatives
        drawn: list[str] = []
        for number in range(wanted):
            if depth == 0 or self._left == 0:
                return self._refused(_TOO_MANY if depth else _ENDLESS, mark, MAX_DRAWS)
            self._left -= 1
            index, text = self._pick(mark, left)
            grown = len(text) + (len(several.joiner) if number else -len(mark))
            if grown > self._room:
                return self._refused(_TOO_LONG, mark, MAX_CHARACTERS)
            self._room -= grown
            drawn.append(self.draw(text, depth - 1, inside=inside))
            if isinstance(left, list):
                del left[index]
        return several.joiner.join(drawn)

    def _refused(self, template: str, mark: str, limit: int) -> str:
        self.notes.append(Message.of(template, {"name": mark[:60], "limit": limit}))
        return mark

    def _pick(self, mark: str, alternatives: Sequence[str]) -> tuple[int, str]:
        """One of them by chance: its index, and its text without its weight."""
        chance = self._rng.random()  # not choice(): what random() gives for a seed stays the same in every Python
        index = int(chance * len(alternatives))
        if not any("::" in text for text in alternatives):
            return index, alternatives[index]
        found = [re.match(_WEIGHT, text) for text in alternatives]
        sums = list(accumulate(1.0 if match is None else float(match[1]) for match in found))
        if sums[-1] > 0:
            index = min(bisect_right(sums, chance * sums[-1]), len(sums) - 1)
        else:
            self.notes.append(Message.of(_WEIGHTLESS, {"name": mark[:60]}))
        weight = found[index]
        return index, alternatives[index] if weight is None else alternatives[index][weight.end() :]


def _several(first: str) -> tuple[_Several, int]:
    """How many are wanted of the list whose first alternative this is, and where its text begins."""
    match = re.match(_SEVERAL, first)
    if match is None:
        return _ONE, 0
    least, dash, most, joiner = match.groups()
    low = int(least) if least else 1
    high = (int(most) if most else None) if dash else low
    return _Several(low, high if high is None else max(low, high), _JOINER if joiner is None else joiner), match.end()


def _groups(text: str) -> dict[int, list[int]]:
    """For each `{` that opens alternatives: its place, those of its bars, and that of its `}`.

    Braces without a bar have some where they say how many to draw: `{2$$__animals__}`.
    """
    found: dict[int, list[int]] = {}
    opened: list[list[int]] = []
    for match in re.finditer(_BRACES, text):
        if match[0] == "{":
            opened.append([match.start()])
        elif match[0] == "|" and opened:
            opened[-1].append(match.start())
        elif match[0] == "}" and opened:
            places = [*opened.pop(), match.start()]
            several = re.compile(_SEVERAL).match(text, places[0] + 1, match.start())
            if len(places) > 2 or (several is not None and (several[1] or several[2])):
                found[places[0]] = places
    return found
