"""Marks of other programs in a prompt that sddesk does not carry out: one table, so that each is named where it stands.

What is carried out is read by `prompt` (weights, BREAK), `wildcards` (alternatives, files) and `resolving` (LoRAs).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message

NAMED = 3  # marks that one note quotes; further ones are an ellipsis
_MAX_QUOTE = 60
_EDITING = QT_TRANSLATE_NOOP(
    "messages", "{mark}: words that change from a step on (prompt editing) are not drawn yet: it is read as words."
)
_ALTERNATION = QT_TRANSLATE_NOOP(
    "messages",
    "{mark}: words that change at each step (alternation) are not drawn yet: it is read as words. Braces draw one.",
)
_AND = QT_TRANSLATE_NOOP("messages", "AND in the prompt was read as a word: prompts are not composed.")
_HYPERNET = QT_TRANSLATE_NOOP("messages", "{mark}: hypernetworks are not used: it is left out.")
_TAG = QT_TRANSLATE_NOOP("messages", "{mark} is a mark of another program: it is read as words.")
_SIGNS = QT_TRANSLATE_NOOP("messages", "{mark}: a weight is written (cat:1.2) here: it is read as words.")
_COLONS = QT_TRANSLATE_NOOP(
    "messages", "{mark}: outside of braces a weight is written (cat:1.2) here: it is read as words."
)
_JOINING = QT_TRANSLATE_NOOP("messages", "{mark}: prompts are not blended or swapped: it is read as words.")
_OPTION = QT_TRANSLATE_NOOP("messages", "{mark} is an option of another program: it is read as words.")
_BRACES = QT_TRANSLATE_NOOP(
    "messages", "{mark}: braces without | are read as text; a weight is written (cat:1.2) here."
)
_VARIABLE = QT_TRANSLATE_NOOP("messages", "{mark}: variables in prompts are not filled in: it is read as words.")
_TURN = QT_TRANSLATE_NOOP("messages", "{mark}: alternatives are drawn by the seed here, never in turn.")

# In the text that is read, after wildcards were drawn. A weight is `(cat:1.2)`, whatever else other programs write.
_ROWS: tuple[tuple[str, str], ...] = (
    (r"\bAND\b", _AND),
    (r"<hypernet:[^<>]{1,300}>", _HYPERNET),
    (r"<(?!(?:lora|lyco|hypernet):)[A-Za-z]\w{0,30}(?:\[[^\[\]<>]{0,60}\])?:[^<>]{1,300}>", _TAG),
    (r"(?!\b[cC]\+\+)\b\w{1,60}(?:\+{2,9}|-{2,9})(?![\w+-])|(?<!\\)\)(?:\+{1,9}|-{2,9})(?![\w+-])", _SIGNS),
    (r"(?<!\\)\)\d{1,2}(?:\.\d{1,3})?(?![\w.:])", _SIGNS),
    (r"(?<![\w.:])-?(?:\d{1,3}(?:\.\d{0,3})?|\.\d{1,3})::|\w::-?\d{1,3}(?:\.\d{1,3})?(?![\w:])", _COLONS),
    (r"\.(?:and|blend|swap)\(", _JOINING),
    (
        r"(?<!\S)--(?:ar|aspect|v|version|niji|s|stylize|style|q|quality|c|chaos|iw|no|seed|tile|weird|sref|cref)\b",
        _OPTION,
    ),
)
# In the text that was written, before wildcards are drawn.
_WRITTEN_ROWS: tuple[tuple[str, str], ...] = (
    (r"\$\{[^{}]{1,200}\}?", _VARIABLE),
    (r"__[@~][^\s_]{1,100}__|\{[@~]", _TURN),
    (r"__[\w/. -]{1,100}\([^()]{0,200}\)__", _VARIABLE),
)
_SQUARE_MARKS = r"\\.|[()\[\]|:]"
_BRACE_MARKS = r"\\.|\$\{|[{}|]|\$\$"
_WHEN = r"\s*(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})\s*"
_LORAS = r"<lora:[^<>]{1,300}>"
_LATER = r"<(?:lyco|hypernet):[^<>]{1,300}>"


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark that is not carried out: where it stands, the beginning of its text, and the sentence that says so."""

    start: int
    end: int
    template: str
    text: str

    @property
    def note(self) -> Message:
        """The sentence for this one mark."""
        return Message.of(self.template, {"mark": _quoted(self.text)})


def marks_in(text: str, *, first_rule: bool = False) -> list[Mark]:
    """Return the marks that are not carried out in a text whose wildcards were drawn, in their order.

    `first_rule`: the text is read by the rule that took `<lyco:>` and `<hypernet:>` for words.
    """
    blanked = re.sub(_LORAS, lambda match: " " * len(match[0]), text)
    rows = [(_LATER, _TAG), *(row for row in _ROWS if row[1] != _HYPERNET)] if first_rule else _ROWS
    found = [*_by_rows(blanked, rows), *_in_squares(blanked)]
    return sorted(found, key=lambda mark: (mark.start, -mark.end))


def marks_in_written(text: str) -> list[Mark]:
    """Return the marks in a text as it was written that are about braces and wildcards, in their order."""
    return sorted([*_by_rows(text, _WRITTEN_ROWS), *_in_braces(text)], key=lambda mark: (mark.start, -mark.end))


def all_marks(text: str) -> list[Mark]:
    """Return what `marks_in` and `marks_in_written` find; weights inside drawn braces are none."""
    groups = [(match.start(), match.end()) for match in _groups(text)]
    drawn = [
        mark
        for mark in marks_in(text)
        if mark.template != _COLONS or not any(start <= mark.start < end for start, end in groups)
    ]
    return sorted([*drawn, *marks_in_written(text)], key=lambda mark: (mark.start, -mark.end))


def notes_of(marks: Iterable[Mark]) -> list[Message]:
    """Return a note for each kind of mark, which quotes the first few of them."""
    quotes: dict[str, dict[str, None]] = {}
    for mark in marks:
        quotes.setdefault(mark.template, {})[_quoted(mark.text)] = None
    notes: list[Message] = []
    for template, found in quotes.items():
        quoted = ", ".join([*found][:NAMED]) + (", …" if len(found) > NAMED else "")
        notes.append(Message.of(template, {"mark": quoted}))
    return notes


def _mark(text: str, start: int, end: int, template: str) -> Mark:
    return Mark(start, end, template, text[start : min(end, start + _MAX_QUOTE + 1)])  # marks may nest: no whole copies


def _quoted(text: str) -> str:
    return text if len(text) <= _MAX_QUOTE else f"{text[: _MAX_QUOTE - 1]}…"


def _by_rows(text: str, rows: Iterable[tuple[str, str]]) -> Iterator[Mark]:
    for pattern, template in rows:
        for match in re.finditer(pattern, text):
            yield _mark(text, match.start(), match.end(), template)


def _in_squares(text: str) -> Iterator[Mark]:
    """`[a|b]`, `[a:b:0.5]`, `[a::0.5]`, `[a:0.5]`: bars and colons count that stand in no bracket further in."""
    opened: list[tuple[str, int, dict[str, int]]] = []  # bracket, place, the last bar and the last colon
    for match in re.finditer(_SQUARE_MARKS, text, re.DOTALL):
        mark, place = match[0], match.start()
        if mark in "([":
            opened.append((mark, place, {}))
        elif mark in "|:" and opened:
            opened[-1][2][mark] = place
        elif mark == ")" and opened and opened[-1][0] == "(":
            opened.pop()
        elif mark == "]" and opened and opened[-1][0] == "[":
            _, start, last = opened.pop()
            if "|" in last:
                yield _mark(text, start, place + 1, _ALTERNATION)
            elif ":" in last and re.fullmatch(_WHEN, text[last[":"] + 1 : place]):
                yield _mark(text, start, place + 1, _EDITING)


def _in_braces(text: str) -> Iterator[Mark]:
    """`{cat}` and `{{{cat}}}`, each once with all its braces; braces with a bar or `$$` are drawn."""
    end = -1
    plain: list[tuple[int, int]] = []
    opened: list[tuple[int, bool]] = []  # place, whether it is drawn or a variable
    for match in re.finditer(_BRACE_MARKS, text, re.DOTALL):
        mark = match[0]
        if mark == "{" or mark == "${":
            opened.append((match.start(), mark == "${"))
        elif mark in ("|", "$$") and opened:
            opened[-1] = (opened[-1][0], True)
        elif mark == "}" and opened:
            start, drawn = opened.pop()
            if not drawn:
                plain.append((start, match.end()))
    for start, stop in sorted(plain, key=lambda pair: (pair[0], -pair[1])):
        if start >= end:
            end = stop
            yield _mark(text, start, stop, _BRACES)


def _groups(text: str) -> Iterator[re.Match[str]]:
    """Innermost braces with a bar."""
    return re.finditer(r"\{[^{}|]{0,2000}\|[^{}]{0,20000}\}", text)
