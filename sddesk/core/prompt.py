"""What a prompt becomes for a model: its pieces and their weights by A1111's rule, and how many tokens it has."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message

# a1111: marks are read and long prompts go on in further chunks; plain: every character is text, cut as the notebook's.
PromptSyntax = Literal["a1111", "plain"]

MAX_WEIGHT = 100.0
WEIGHT_STEP = 0.1
_ROUND, _SQUARE = 1.1, 1 / 1.1
_MAX_DEPTH = 100  # beyond it the weight is at its limit anyway
_MARKS = r"\\[()\[\]\\]|:\s*([+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9}))\s*\)|[()\[\]]|[^()\[\]\\:]+|[\\:]"
_BREAK = r"\s*\bBREAK\b\s*"
_AND = r"\bAND\b"
LORA_TAG = r"<lora:[^<>]{1,300}>"
_WEIGHTED = r"\(((?:\\.|[^()\\])*):([+-]?\d{1,4}(?:\.\d{1,4})?)\)"
_WORD_EDGE = r"[\s,()\[\]]"
_UNBALANCED = QT_TRANSLATE_NOOP("messages", "A bracket in the prompt has no partner and was read as text.")
_COMPOSED = QT_TRANSLATE_NOOP("messages", "AND in the prompt was read as a word: prompts are not composed.")


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

    `<lora:name:0.8>` is none of the words: `resolving` reads it.

    https://github.com/AUTOMATIC1111/stable-diffusion-webui/wiki/Features#attentionemphasis
    """
    if syntax == "plain":
        return ParsedPrompt(sections=((Piece(text=text, weight=1.0, start=0, end=len(text)),) if text else (),))
    blanked = re.sub(LORA_TAG, lambda match: " " * len(match[0]), text)  # no words; places stay where they were
    marks = list(re.finditer(_MARKS, blanked))
    factors = _factors(marks)
    notes: list[Message] = []
    if any(_is_bracket(match[0]) and index not in factors for index, match in enumerate(marks)):
        notes.append(Message(_UNBALANCED))
    if re.search(_AND, blanked):
        notes.append(Message(_COMPOSED))
    return ParsedPrompt(sections=_sections(_pieces(marks, factors)), notes=tuple(notes))


def escaped(text: str) -> str:
    """`text` so that the A1111 rule reads each bracket and backslash as a character."""
    return re.sub(r"[()\[\]\\]", r"\\\g<0>", text)


def reweighted(text: str, start: int, end: int, change: float) -> tuple[str, int, int]:
    """`text` with the weight of what is selected, or of the word there, changed; and where the selection is then.

    What has a weight of its own gets another one, and loses its brackets at 1.
    """
    for match in re.finditer(_WEIGHTED, text):
        if match.start() <= start and end <= match.end():
            return _written(text, match.start(), match.end(), match[1], float(match[2]) + change)
    if start == end:
        start, end = _word_at(text, start)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (text, start, end) if start == end else _written(text, start, end, text[start:end], 1 + change)


def _written(text: str, start: int, end: int, words: str, weight: float) -> tuple[str, int, int]:
    weight = round(min(MAX_WEIGHT, max(0.0, weight)), 4)
    if weight == 1:
        return text[:start] + words + text[end:], start, start + len(words)
    return f"{text[:start]}({words}:{weight:g}){text[end:]}", start + 1, start + 1 + len(words)


def _word_at(text: str, place: int) -> tuple[int, int]:
    start = end = place
    while start > 0 and not re.match(_WORD_EDGE, text[start - 1]):
        start -= 1
    while end < len(text) and not re.match(_WORD_EDGE, text[end]):
        end += 1
    return start, end


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
