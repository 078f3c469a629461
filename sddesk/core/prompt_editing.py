"""Words that change while a picture is drawn, as A1111 has them: prompt editing `[a:b:0.5]`, alternating words `[a|b]`.

- `[a:b:12]` is a in the steps 1 to 12, then b; `[a::12]` is a, then nothing; `[b:12]` is nothing, then b.
- A number with a point is a part of the steps that are set, rounded down: `[a:b:0.5]` of 20 steps is `[a:b:10]`.
- `[a|b|c]` is a in step 1, b in step 2, c in step 3, a in step 4. An alternative may be empty.
- They nest, and hold weights. `\\[`, `\\:` and `\\|` are characters.
- What does not close, or has other parts, is no such mark: `[a]` and `[a:b]` are weights. A bar outside of square
  brackets turns every one of the prompt into words.

https://github.com/AUTOMATIC1111/stable-diffusion-webui/wiki/Features#prompt-editing and #alternating-words. In a
picture begun from another the steps count from the first that is drawn, as that program's code has it. Its sampler
changes one call of the network later than its manual says; here it is as the manual says.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import field

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.values import dataclass

MAX_CHANGES = 200  # in one prompt
_TAGS = r"<(?:lora|lyco|hypernet):[^<>]{1,300}>"
_MARKS = r"\\.|[\[\]():|]"
_WHEN = r"\s*([+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})(?:[eE][+-]?\d{1,2})?)\s*"
_PAIRS = {")": "(", "]": "["}


@dataclass(frozen=True, slots=True)
class Change:
    """Square brackets whose words change: where they open, are parted and close. `when` is None for alternating words.

    `when` is the number as it is written.
    """

    start: int
    parted: tuple[int, ...]
    end: int
    when: str | None

    def step(self, steps: int) -> int | None:
        """Return the last step, counted from 1, with the first words; None for alternating words."""
        if self.when is None:
            return None
        number = float(self.when) * (steps if "." in self.when else 1)
        return min(steps, int(number))

    def words_at(self, step: int, steps: int) -> tuple[int, int]:
        """Return where the words of this step stand, counted from 1, of so many that are set."""
        places = (self.start, *self.parted, self.end)
        last = self.step(steps)
        if last is None:
            index = (step - 1) % (len(places) - 1)
        elif len(self.parted) == 1:  # words that are added
            return (self.start + 1, self.start + 1) if step <= last else (self.start + 1, self.parted[0])
        else:
            index = 0 if step <= last else 1
        return places[index] + 1, places[index + 1]

    @property
    def marks(self) -> list[tuple[int, int]]:
        """Where the characters stand that are no words: brackets, bars and colons, and the number."""
        ones = [(place, place + 1) for place in (self.start, *self.parted)]
        return [*ones, (self.end if self.when is None else self.parted[-1], self.end + 1)]


@dataclass(slots=True)
class _Open:
    """A bracket whose partner is still to come, with the bars and colons that stand directly in it."""

    bracket: str
    start: int
    parted: list[int] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)


def changes_in(text: str) -> list[Change]:
    """Return the changes that are carried out, in the order in which they close."""
    found, is_barred = _read(text)
    return [] if is_barred else found


def barred_changes_in(text: str) -> list[Change]:
    """Return the changes that are words because of a bar outside of square brackets."""
    found, is_barred = _read(text)
    return found if is_barred else []


def without_marks(text: str, shape: str | None = None) -> str:
    """Return all the words of a text, those that change too, with spaces in the place of the marks that change them.

    The marks are those of `shape`, as long as the text, where it is given.
    """
    changes = changes_in(text if shape is None else shape)
    if not changes:
        return text
    characters = list(text)
    for start, end in (place for change in changes for place in change.marks):
        characters[start:end] = " " * (end - start)
    return "".join(characters)


def texts_of_steps(text: str, steps: int, drawn: int | None = None) -> list[str]:
    """Return the text of each step that is drawn (all of `steps`, or the first `drawn` of them), LoRA tags left out.

    A text that does not change is given as it is. Raises SddeskError where more changes than MAX_CHANGES.
    """
    changes = changes_in(text)
    count = steps if drawn is None else drawn
    if not changes:
        return [text] * count
    if len(changes) > MAX_CHANGES:
        raise SddeskError(
            QT_TRANSLATE_NOOP(
                "messages", "The words of the prompt change in {count} places, more than the {limit} that are drawn."
            ),
            QT_TRANSLATE_NOOP("messages", "Take fewer square brackets."),
            count=len(changes),
            limit=MAX_CHANGES,
        )
    text = _untagged(text)
    places = sorted((place, change) for change in changes for place in (change.start, *change.parted, change.end))
    return [_at(text, places, step, steps) for step in range(1, count + 1)]


def _at(text: str, places: Sequence[tuple[int, Change]], step: int, steps: int) -> str:
    """The text of one step. A mark that does not open is the end of words that were taken: on after the bracket."""
    parts: list[str] = []
    begin = index = 0
    while index < len(places):
        place, change = places[index]
        parts.append(text[begin:place])
        begin = change.end + 1
        if place == change.start:
            start, stop = change.words_at(step, steps)
            begin = start if start < stop else begin
        index = bisect_left(places, begin, key=lambda one: one[0])
    return "".join([*parts, text[begin:]])


def _read(text: str) -> tuple[list[Change], bool]:
    """All changes of a text, and whether a bar stands outside of square brackets.

    Brackets that do not fit together are characters, and so are all that are open around them.
    """
    if "[" not in text and "|" not in text:
        return [], False  # as most prompts are
    text = _untagged(text)
    found: list[Change] = []
    opened: list[_Open] = []
    is_barred = False
    for match in re.finditer(_MARKS, text, re.DOTALL):
        mark, place = match[0], match.start()
        if mark in ("(", "["):
            opened.append(_Open(mark, place))
        elif mark in (":", "|") and opened:
            opened[-1].parted.append(place)
            opened[-1].kinds.add(mark)
        elif mark == "|":
            is_barred = True
        elif mark in _PAIRS and opened:
            inner = opened.pop()
            change = _change(text, inner, place) if inner.bracket == _PAIRS[mark] else None
            if change is not None:
                found.append(change)
            elif not _is_weight(inner, mark):
                is_barred |= any("|" in one.kinds for one in (*opened, inner))
                opened.clear()
    return found, is_barred or any("|" in one.kinds for one in opened)


def _change(text: str, opened: _Open, end: int) -> Change | None:
    if opened.bracket != "[" or not opened.parted:
        return None
    if opened.kinds == {"|"}:
        return Change(opened.start, tuple(opened.parted), end, None)
    when = re.fullmatch(_WHEN, text[opened.parted[-1] + 1 : end])
    if opened.kinds == {":"} and len(opened.parted) <= 2 and when is not None:
        return Change(opened.start, tuple(opened.parted), end, when[1])
    return None


def _is_weight(opened: _Open, closing: str) -> bool:
    """Whether these brackets hold words and give them a weight: `(a)`, `(a:1.2)`, `[a]`."""
    if opened.bracket != _PAIRS[closing] or "|" in opened.kinds:
        return False
    return len(opened.parted) <= (1 if opened.bracket == "(" else 0)


def _untagged(text: str) -> str:
    return re.sub(_TAGS, lambda match: " " * len(match[0]), text)
