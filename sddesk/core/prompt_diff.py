"""What changed from one prompt to another, word by word; a LoRA, a weighted word or a choice of words is one unit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

DiffKind = Literal["same", "removed", "added"]
MAX_UNITS = 3000  # of each prompt's changed middle; beyond them the middle is told as one removal and one addition
_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WEIGHT = r":\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)\s*"
_UNITS = re.compile(
    r"<[^<>\n]{1,300}>"  # <lora:name:0.8>
    r"|__[^\s_]+(?:_[^\s_]+)*__"  # __wildcard__
    r"|\([^,()\[\]{}\\]*\)|\[[^,()\[\]{}\\]*\]|\{[^,()\[\]{}\\]*\}"  # (fox:1.2), [a:b:0.5], {cat|dog}
    rf"|{_WEIGHT}[)\]]"  # the end of a longer bracket, with its weight
    r"|[()\[\]{}|,]"
    rf"|[{_CJK}]"  # Japanese has no spaces between words
    rf"|(?:\\.|[^\s,()\[\]{{}}|<\\:{_CJK}]|:(?!\s*[+-]?[\d.]+\s*[)\]]))+"
    r"|\S"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DiffPart:
    """A run of text that both prompts have, or only the first (`removed`) or only the second (`added`)."""

    kind: DiffKind
    text: str


def units(prompt: str) -> list[str]:
    """Return the units of a prompt in their order: words, signs, marks and short brackets, without the spaces."""
    return [match[0] for match in _UNITS.finditer(prompt)]


def prompt_diff(before: str, after: str) -> tuple[DiffPart, ...]:
    """Return what became of `before` in `after`, in order; spaces alone make no difference.

    The parts that are not `added` are `before`, those that are not `removed` are `after`, each with its own spaces
    where it changed.
    """
    old, new = _spaced(before), _spaced(after)
    first = _common(old, new)
    last = _common(old[first:][::-1], new[first:][::-1])
    middle = old[first : len(old) - last], new[first : len(new) - last]
    beginning, end = _both(old[:first], new[:first]), _both(old[len(old) - last :], new[len(new) - last :])
    parts = [("same", beginning), *_changes(*middle), ("same", end)]
    return _joined([(kind, found) for kind, found in parts if found])


def in_signs(parts: Sequence[DiffPart]) -> str:
    """Return a diff as plain text: `[-removed-]` and `{+added+}`, as `git diff --word-diff` writes them."""
    signs = {"same": ("", ""), "removed": ("[-", "-]"), "added": ("{+", "+}")}
    written = ""
    for part in parts:
        opening, closing = signs[part.kind]
        text = part.text.rstrip()
        written += f"{opening}{text}{closing}{part.text[len(text) :]}"
    return written.strip()


Unit = tuple[str, str]  # as it is compared, and with the spaces behind it


def _spaced(prompt: str) -> list[Unit]:
    found = list(_UNITS.finditer(prompt))
    ends = [*(match.start() for match in found[1:]), len(prompt)]
    return [(match[0], prompt[match.start() : end]) for match, end in zip(found, ends, strict=False)]


def _common(old: Sequence[Unit], new: Sequence[Unit]) -> int:
    """How many units at the beginning are the same."""
    pairs = zip(old, new, strict=False)
    return next((place for place, (one, other) in enumerate(pairs) if one[0] != other[0]), min(len(old), len(new)))


def _both(old: Sequence[Unit], new: Sequence[Unit]) -> list[Unit]:
    """Units that are the same, with the spaces of the second; those of the first where the second ends there."""
    return [(unit, spaced if spaced != unit else other) for (unit, spaced), (_, other) in zip(new, old, strict=True)]


def _changes(old: list[Unit], new: list[Unit]) -> list[tuple[str, list[Unit]]]:
    if max(len(old), len(new)) > MAX_UNITS:
        return [("removed", old), ("added", new)]
    found: list[tuple[str, list[Unit]]] = []
    matcher = SequenceMatcher(None, [unit[0] for unit in old], [unit[0] for unit in new], autojunk=False)
    for tag, low, high, start, end in matcher.get_opcodes():
        if tag == "equal":
            found.append(("same", _both(old[low:high], new[start:end])))
        else:
            found += [("removed", old[low:high]), ("added", new[start:end])]
    return found


def _joined(parts: Sequence[tuple[str, list[Unit]]]) -> tuple[DiffPart, ...]:
    """Neighbours of one kind are one part."""
    joined: list[DiffPart] = []
    for kind, found in parts:
        text = "".join(spaced for _, spaced in found)
        if joined and joined[-1].kind == kind:
            text = joined.pop().text + text
        joined.append(DiffPart(kind=kind, text=text))  # pyright: ignore[reportArgumentType] - the kinds of `_changes`
    return tuple(joined)
