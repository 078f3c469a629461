"""What a prompt becomes for a model: its pieces and their weights by A1111's rule, and how many tokens it has."""

from __future__ import annotations

import re
from typing import Literal

from sddesk.core.adapters import MAX_LORA_WEIGHT
from sddesk.core.marks import Mark, marks_in, notes_of
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.prompt_editing import Change, changes_in, without_marks
from sddesk.core.values import dataclass
from sddesk.core.wildcards import drawn_marks, without_alternatives

# a1111: marks are read and long prompts go on in further chunks. a1111-2: so are `<lyco:>` and `<hypernet:>`, which are
# words in a1111, and weights, globs and `$$` of wildcards. a1111-3: and words that change from step to step. A request
# has the first rule that reads it alike, so that older files are read as they were. plain: every character is text, cut
# as the notebook's.
PromptSyntax = Literal["a1111", "a1111-2", "a1111-3", "plain"]
STEP_SYNTAX: PromptSyntax = "a1111-2"  # of the text of one step

MAX_WEIGHT = 100.0
WEIGHT_STEP = 0.1
_ROUND, _SQUARE = 1.1, 1 / 1.1
_MAX_DEPTH = 100  # beyond it the weight is at its limit anyway
_MARKS = r"\\[()\[\]\\]|:\s*([+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9}))\s*\)|[()\[\]]|[^()\[\]\\:]+|[\\:]"
_BREAK = r"\s*\bBREAK\b\s*"
LORA_TAG = r"<lora:[^<>]{1,300}>"
NETWORK_TAG = r"<(?:lora|lyco):[^<>]{1,300}>"
LATER_TAG = r"<(?:lyco|hypernet):[^<>]{1,300}>"
_WORD = r"(?:\\.|[^\s,()\[\]\\])+"
_UNBALANCED = QT_TRANSLATE_NOOP("messages", "A bracket in the prompt has no partner and was read as text.")


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenCount:
    """`count` of `limit` tokens, without the two specials; a long prompt has several chunks, and `limit` is of all.

    `cut_at` is the index of the first character that the model does not read, None when it reads all.
    """

    count: int
    limit: int
    cut_at: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Text of one weight; `start` and `end` are where it stands in what was typed, brackets of its own left out."""

    text: str
    weight: float
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedPrompt:
    """A prompt as it is read: sections between BREAKs, each of pieces. `notes` say what was not read as typed."""

    sections: tuple[tuple[Piece, ...], ...]
    notes: tuple[Message, ...] = ()

    @property
    def weighted(self) -> bool:
        """Whether any piece weighs other than 1."""
        return any(piece.weight != 1.0 for section in self.sections for piece in section)

    @property
    def text(self) -> str:
        """The words alone, without marks."""
        return " ".join("".join(piece.text for piece in section) for section in self.sections)


def parse(text: str, syntax: PromptSyntax = "a1111") -> ParsedPrompt:
    """Read the marks: `(x)` is 1.1, `[x]` 1/1.1, `(x:1.3)` 1.3, nested ones multiply, `\\(` is a bracket, BREAK parts.

    `<lora:name:0.8>` is none of the words: `resolving` reads it. Words that change from step to step are all here:
    `step_texts` gives those of each step. Marks that are not carried out are noted.

    https://github.com/AUTOMATIC1111/stable-diffusion-webui/wiki/Features#attentionemphasis
    """
    if syntax == "plain":
        return ParsedPrompt(sections=((Piece(text=text, weight=1.0, start=0, end=len(text)),) if text else (),))
    tags = LORA_TAG if syntax == "a1111" else f"{LORA_TAG}|{LATER_TAG}"
    shape = without_marks(text) if syntax == "a1111-3" else text
    blanked = re.sub(tags, lambda match: " " * len(match[0]), shape)  # no words; places stay where they were
    marks = list(re.finditer(_MARKS, blanked))
    factors = _factors(marks)
    notes: list[Message] = []
    if any(_is_bracket(match[0]) and index not in factors for index, match in enumerate(marks)):
        notes.append(Message(_UNBALANCED))
    notes += notes_of(marks_in(text, first_rule=syntax == "a1111", changing=syntax == "a1111-3"))
    return ParsedPrompt(sections=_sections(_pieces(marks, factors)), notes=tuple(notes))


def written_pieces(text: str) -> list[Piece]:
    """Return the pieces of a text whose wildcards are not drawn, with the weights that they will have."""
    shape = without_marks(text, without_alternatives(text))
    return [piece for section in parse(shape, STEP_SYNTAX).sections for piece in section]


def syntax_marks(text: str) -> list[tuple[int, int]]:
    """Where marks stand that are carried out beside weights, (start, end) of each: LoRAs, wildcards, changing words."""
    tags = [match.span() for match in re.finditer(NETWORK_TAG, text)]
    changing = [place for one in changes_in(without_alternatives(text)) for place in (one.start, *one.parted, one.end)]
    return sorted({*tags, *drawn_marks(text), *((place, place + 1) for place in changing)})


def newest(syntax: PromptSyntax) -> PromptSyntax:
    """The rule for the text being written now, for a syntax that says whether marks are read at all."""
    return "plain" if syntax == "plain" else "a1111-3"


def settled(*texts: str) -> PromptSyntax:
    """The first rule that reads these texts as the newest does: what older versions read alike is theirs, too."""
    if any(map(changes_in, texts)):
        return "a1111-3"
    return "a1111-2" if any(re.search(LATER_TAG, text) for text in texts) else "a1111"


def escaped(text: str) -> str:
    """`text` so that the A1111 rule reads each bracket and backslash as a character."""
    return re.sub(r"[()\[\]\\]", r"\\\g<0>", text)


def reweighted(text: str, start: int, end: int, change: float) -> tuple[str, int, int]:
    """Return `text` with the weight of the selection, or of the word there, changed; and the selection then.

    A LoRA gets another weight in its tag. What stands alone in brackets of its own gets another weight there, and loses
    its brackets at 1; brackets that are written as characters, `\\(`, belong to the word.
    """
    for match in re.finditer(NETWORK_TAG, text):
        if match.start() <= start and end <= match.end():
            return _with_lora_weight(text, match, change)
    group = _group_around(text, start, end)
    if group is not None:
        return _written(text, *group, change)
    if start == end:
        start, end = _word_at(text, start)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start > 0 and text[start - 1] == "\\" and re.search(r"(?<!\\)(?:\\\\)*\\$", text[:start]):
        start -= 1  # not between a backslash and its bracket
    if start < end and re.search(r"(?<!\\)(?:\\\\)*\\$", text[start:end]):
        end = min(len(text), end + 1)
    return (text, start, end) if start == end else _written(text, start, end, text[start:end], 1.0, change)


def _with_lora_weight(text: str, match: re.Match[str], change: float) -> tuple[str, int, int]:
    """`text` with another weight of the LoRA whose tag this is; every weight that stands there goes with it."""
    name, *numbers = match[0][1:-1].split(":")[1:]

    def changed(number: str) -> str:
        before, equals, digits = number.rpartition("=")
        if not re.fullmatch(r"\s*[+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})\s*", digits):
            return number
        weight = min(MAX_LORA_WEIGHT, max(-MAX_LORA_WEIGHT, _rounded(float(digits) + change)))
        return f"{before}{equals}{weight:g}"

    weights = ":".join(changed(number) for number in numbers or ["1"])
    tag = f"{match[0][:6]}{name}:{weights}>"
    return text[: match.start()] + tag + text[match.end() :], match.start(), match.start() + len(tag)


def _group_around(text: str, start: int, end: int) -> tuple[int, int, str, float] | None:
    """The innermost brackets around the selection that only give it a weight: start, end, words, weight."""
    opened: list[tuple[str, int]] = []
    for match in re.finditer(_MARKS, text):
        mark = match[0]
        if mark in "([":
            opened.append((mark, match.start()))
        elif _is_bracket(mark) and opened and opened[-1][0] == ("[" if mark == "]" else "("):
            _, begin = opened.pop()
            if begin <= start and end <= match.end():
                if mark == "]" and any(one.start == begin for one in _changing(text)):
                    return None  # words that change, no weight
                weight = _SQUARE if mark == "]" else _ROUND if match[1] is None else float(match[1])
                return begin, match.end(), text[begin + 1 : match.start()], round(weight, 1) if mark == "]" else weight
    return None


def _changing(text: str) -> list[Change | Mark]:
    """Square brackets that change words, or look so."""
    return [*changes_in(without_alternatives(text)), *marks_in(text)]


def _written(text: str, start: int, end: int, words: str, weight: float, change: float) -> tuple[str, int, int]:
    weight = min(MAX_WEIGHT, max(0.0, _rounded(weight + change)))
    if weight == 1:
        return text[:start] + words + text[end:], start, start + len(words)
    return f"{text[:start]}({words}:{weight:g}){text[end:]}", start + 1, start + 1 + len(words)


def _rounded(weight: float) -> float:
    return round(weight, 4)


def _word_at(text: str, place: int) -> tuple[int, int]:
    """Where the word at `place` begins and ends; a bracket after a backslash is one of its characters."""
    for match in re.finditer(_WORD, without_marks(text, without_alternatives(text))):
        if match.start() <= place <= match.end():
            return match.start(), match.end()
    return place, place


def _factors(marks: list[re.Match[str]]) -> dict[int, float]:
    """For each mark that opens or closes a pair, the factor of what lies between; one without a partner is not here."""
    factors: dict[int, float] = {}
    open_round, open_square = list[int](), list[int]()
    for index, match in enumerate(marks):
        mark = match[0]
        if mark == "(":
            open_round.append(index)
        elif mark == "[":
            open_square.append(index)
        elif mark == "]" and open_square:
            factors[index] = factors[open_square.pop()] = _SQUARE
        elif _is_bracket(mark) and mark[-1] == ")" and open_round:
            factor = _ROUND if match[1] is None else float(match[1])
            factors[index] = factors[open_round.pop()] = min(MAX_WEIGHT, max(-MAX_WEIGHT, factor))
    return factors


def _pieces(marks: list[re.Match[str]], factors: dict[int, float]) -> list[Piece]:
    """Every run of text with its weight; neighbours of one weight are one piece."""
    rounds, squares = [1.0], 0  # brackets of one kind nest; the two kinds may cross
    pieces: list[Piece] = []
    for index, match in enumerate(marks):
        mark = match[0]
        if index in factors:
            if mark == "(":
                rounds.append(min(MAX_WEIGHT, max(-MAX_WEIGHT, rounds[-1] * factors[index])))
            elif mark[-1] == ")":
                rounds.pop()
            else:
                squares += 1 if mark == "[" else -1
            continue
        words = mark[1:] if mark[0] == "\\" and len(mark) == 2 else mark
        weight = rounds[-1] * _SQUARE ** min(squares, _MAX_DEPTH)
        last = pieces[-1] if pieces else None
        if last is not None and last.weight == weight and last.end == match.start():
            pieces[-1] = Piece(text=last.text + words, weight=weight, start=last.start, end=match.end())
        else:
            pieces.append(Piece(text=words, weight=weight, start=match.start(), end=match.end()))
    return pieces


def _is_bracket(mark: str) -> bool:
    return mark in "([]" or (mark[-1] == ")" and mark != "\\)")


def _sections(pieces: list[Piece]) -> tuple[tuple[Piece, ...], ...]:
    """Part the pieces at each BREAK; one at the end begins nothing."""
    sections: list[list[Piece]] = [[]]
    for piece in pieces:
        for index, words in enumerate(re.split(_BREAK, piece.text)):
            if index:
                sections.append([])
            if words:
                sections[-1].append(Piece(text=words, weight=piece.weight, start=piece.start, end=piece.end))
    if len(sections) > 1 and not sections[-1]:
        sections.pop()
    return tuple(map(tuple, sections))
