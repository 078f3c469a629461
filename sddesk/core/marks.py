"""Marks of other programs in a prompt that sddesk does not carry out: one table, so that each is named where it stands.

The carried out ones are read by `prompt` (weights, BREAK), `prompt_editing` (words that change), `wildcards`
(alternatives, files) and `resolving` (LoRAs).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.prompt_editing import changes_in
from sddesk.core.values import dataclass
from sddesk.core.wildcards import without_alternatives

NAMED = 3  # marks that one note quotes; further ones are an ellipsis
_MAX_QUOTE = 60
_CHANGING = QT_TRANSLATE_NOOP(
    "messages",
    "{mark}: words that change are written [a:b:0.5] or [a|b], and no | stands outside of such brackets: it is read as"
    " words.",
)
_OLDER = QT_TRANSLATE_NOOP(
    "messages", "{mark}: when this picture was first made such words did not change by steps: it is read as words."
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


def marks_in(text: str, *, first_rule: bool = False, changing: bool = True) -> list[Mark]:
    """Return the marks that are not carried out in a text whose wildcards were drawn, in their order.

    `first_rule`: the text is read by the rule that took `<lyco:>` and `<hypernet:>` for words. `changing`: by the one
    that draws words which change from step to step.
    """
    return _marks_in(text, text, first_rule=first_rule, changing=changing)


def _marks_in(text: str, shape: str, *, first_rule: bool = False, changing: bool = True) -> list[Mark]:
    """As `marks_in`; square brackets are those of `shape`, which is as long as the text."""
    blanked = re.sub(_LORAS, lambda match: " " * len(match[0]), text)
    rows = [(_LATER, _TAG), *(row for row in _ROWS if row[1] != _HYPERNET)] if first_rule else _ROWS
    colons = {place for change in changes_in(shape) for place in change.parted} if changing else set[int]()
    found = [
        *(mark for mark in _by_rows(blanked, rows) if not colons.intersection(range(mark.start, mark.end))),
        *_in_squares(text, shape, changing=changing),
    ]
    return sorted(found, key=lambda mark: (mark.start, -mark.end))


def marks_in_written(text: str) -> list[Mark]:
    """Return the marks in a text as it was written that are about braces and wildcards, in their order."""
    return sorted([*_by_rows(text, _WRITTEN_ROWS), *_in_braces(text)], key=lambda mark: (mark.start, -mark.end))


def all_marks(text: str) -> list[Mark]:
    """Return what `marks_in` and `marks_in_written` find; weights and bars inside drawn braces are none."""
    shape = without_alternatives(text)
    found = [
        mark for mark in _marks_in(text, shape) if mark.template != _COLONS or shape[mark.start] == text[mark.start]
    ]
    return sorted([*found, *marks_in_written(text)], key=lambda mark: (mark.start, -mark.end))


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


def _in_squares(text: str, shape: str, *, changing: bool) -> Iterator[Mark]:
    """What looks like words that change and is not carried out.

    Bars and colons count that stand in no bracket further in.
    """
    carried_out = {change.start for change in changes_in(shape)}
    opened: list[tuple[str, int, dict[str, int]]] = []  # bracket, place, the last bar and the last colon
    for match in re.finditer(_SQUARE_MARKS, shape, re.DOTALL):
        mark, place = match[0], match.start()
        if mark in "([":
            opened.append((mark, place, {}))
        elif mark in "|:" and opened:
            opened[-1][2][mark] = place
        elif mark == ")" and opened and opened[-1][0] == "(":
            opened.pop()
        elif mark == "]" and opened and opened[-1][0] == "[":
            _, start, last = opened.pop()
            changes = "|" in last or (":" in last and re.fullmatch(_WHEN, shape[last[":"] + 1 : place]))
            if changes and not (changing and start in carried_out):
                yield _mark(text, start, place + 1, _OLDER if start in carried_out else _CHANGING)


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
