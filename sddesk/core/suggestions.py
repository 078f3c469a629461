"""What a language model is told of a prompt, and the proposal that its answer becomes: no mark of the prompt is lost.

The model reads words alone. LoRAs, wildcards, alternatives, brackets and their weights, words that change and all after
a BREAK are kept as they were written and put back: where their words stand in the answer, else behind it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal, Protocol, get_args

from sddesk.core.errors import SddeskError
from sddesk.core.marks import all_marks
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.prompt import escaped, parse
from sddesk.core.prompt_diff import DiffPart, prompt_diff
from sddesk.core.prompt_editing import changes_in
from sddesk.core.values import dataclass
from sddesk.core.wildcards import drawn_marks, without_alternatives

How = Literal["expand", "rephrase", "shorter"]
HOWS: tuple[How, ...] = get_args(How)
MAX_WORDS = 4000  # characters of a prompt that is told to a language model
_TAG = r"<[A-Za-z]\w{0,30}:[^<>]{1,300}>"
_BREAK = r"\s*\bBREAK\b"
_BRACKETS = r"\\.|[()\[\]]"
_THOUGHT = r"\A.*</think>|<think>.*\Z"  # of models that think before they answer; some begin it in the question
_LABEL = r"\A(?:(?:new |revised |expanded |rewritten |shortened |image )*prompt|answer)\s*:\s*"
_QUOTES = (('"', '"'), ("“", "”"), ("'", "'"), ("`", "`"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The question to a language model: the folder that holds it, the words of the prompt, and what is wanted."""

    folder: str
    words: str
    how: How = "expand"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the model wrote, as it wrote it; not `is_whole` where it was cut at the most that it may write."""

    text: str
    is_whole: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A proposal: nothing changes `before` but a person. `moved` are kept marks that now stand at the end."""

    before: str
    after: str
    moved: tuple[str, ...] = ()

    @property
    def diff(self) -> tuple[DiffPart, ...]:
        """What changes from the prompt to the proposal."""
        return prompt_diff(self.before, self.after)


class Helper(Protocol):
    """An engine as far as it puts prompts in other words. One thread drives it."""

    def suggest(self, asked: Asked, on_piece: Callable[[str], None], cancelled: Callable[[], bool]) -> Answer:
        """Ask a language model; `on_piece` gets its answer piece by piece. The model is given up afterwards.

        Raises Cancelled within a tensor or a layer of `cancelled()` turning true, SddeskError for a folder that cannot
        be used and for too little memory.
        """
        ...

    def close(self) -> None:
        """Give the memory back."""
        ...


@dataclass(frozen=True, slots=True)
class _Kept:
    """A part of the prompt that is kept as it is written; `words` are those that the model reads, "" for none."""

    start: int
    end: int
    text: str
    words: str


def words_of(prompt: str) -> str:
    """Return what the model is told of a prompt: its words without marks. Raises SddeskError where there are none."""
    head = prompt[: _head(prompt)]
    told, at = "", 0
    for kept in _kept(head):
        told += _plain(head[at : kept.start]) + kept.words
        at = kept.end
    words = re.sub(r"\s+", " ", told + _plain(head[at:]))
    words = re.sub(r"(?:\s*,)+", ",", words).strip(" ,")  # where a mark stood between two commas
    if not re.search(r"\w", words):
        raise SddeskError(QT_TRANSLATE_NOOP("messages", "The prompt has no words that could be put in another way."))
    if len(words) > MAX_WORDS:
        raise SddeskError(
            QT_TRANSLATE_NOOP(
                "messages", "A prompt of {count} characters is too long for a suggestion: {limit} at most."
            ),
            count=len(words),
            limit=MAX_WORDS,
        )
    return words


def suggested(prompt: str, answer: str) -> Suggestion:
    """Return the proposal that an answer of the model is for a prompt, with every mark of the prompt.

    Brackets that the model wrote are characters in it; its tags, braces and bars are left out. Raises SddeskError for
    an answer without words.
    """
    head = _head(prompt)
    words = _cleaned(answer)
    if not re.search(r"\w", words):
        raise SddeskError(QT_TRANSLATE_NOOP("messages", "The language model answered nothing."))
    parts: list[tuple[bool, str]] = [(False, words)]  # whether it is kept text, and the text
    moved = [kept.text for kept in _kept(prompt[:head]) if not _put_back(parts, kept)]
    after = "".join(text if is_kept else escaped(text) for is_kept, text in parts)
    for text in moved:
        after += f" {text}" if text.startswith("<") else f", {text}"
    return Suggestion(before=prompt, after=after + prompt[head:], moved=tuple(moved))


def _head(prompt: str) -> int:
    """Where the first BREAK begins; the end where there is none."""
    found = re.search(_BREAK, prompt)
    return len(prompt) if found is None else found.start()


def _kept(prompt: str) -> list[_Kept]:
    """The parts that are kept, in their order; what overlaps is one."""
    tags = [match.span() for match in re.finditer(_TAG, prompt)]
    shape = re.sub(_TAG, lambda match: "\0" * len(match[0]), without_alternatives(prompt))
    spans = [*tags, *(match.span() for match in re.finditer(r"\0+", shape)), *_bracketed(shape)]
    spans += [(start, end) for start, end in drawn_marks(prompt) if end - start > 1]
    spans += [(mark.start, mark.end) for mark in all_marks(prompt) if mark.text != "AND"]
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return [_Kept(start, end, prompt[start:end], _told(prompt[start:end])) for start, end in joined]


def _bracketed(shape: str) -> list[tuple[int, int]]:
    """From where to where pairs of brackets go."""
    found: list[tuple[int, int]] = []
    opened: dict[str, list[int]] = {"(": [], "[": []}
    for match in re.finditer(_BRACKETS, shape, re.DOTALL):
        mark = match[0]
        if mark in opened:
            opened[mark].append(match.start())
        elif mark in ")]" and (places := opened["(" if mark == ")" else "["]):
            found.append((places.pop(), match.end()))
    return found


def _told(text: str) -> str:
    """The words of a kept part whose marks are but brackets and weights, "" for others."""
    if text[0] not in "([" or re.search(_TAG, text) or changes_in(text) or drawn_marks(text) or all_marks(text):
        return ""
    return re.sub(r"\s+", " ", parse(text).text).strip()


def _plain(text: str) -> str:
    return re.sub(r"\\([()\[\]{}|\\])", r"\1", text).replace("\\__", "__")


def _cleaned(answer: str) -> str:
    """The answer in one line, without what models write around it."""
    text = re.sub(r"[{}|]|__", " ", re.sub(_THOUGHT, " ", answer, flags=re.DOTALL))
    while (left := re.sub(_TAG, " ", text)) != text:  # a tag may stand in another one
        text = left
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(_LABEL, "", text, flags=re.IGNORECASE)
    for opening, closing in _QUOTES:
        if len(text) > 1 and text[0] == opening and text[-1] == closing:
            text = text[1:-1].strip()
    return re.sub(r"\bBREAK\b", "break", text).strip(" ,")


def _put_back(parts: list[tuple[bool, str]], kept: _Kept) -> bool:
    """Put a kept part in the place of its words, the first that is free; False where the answer has them no more."""
    if not kept.words:
        return False
    words = r"\s+".join(map(re.escape, kept.words.split()))
    pattern = re.compile(rf"(?<![A-Za-z0-9]){words}(?![A-Za-z0-9])", re.IGNORECASE)
    for index, (is_kept, text) in enumerate(parts):
        if not is_kept and (match := pattern.search(text)) is not None:
            parts[index : index + 1] = [(False, text[: match.start()]), (True, kept.text), (False, text[match.end() :])]
            return True
    return False
