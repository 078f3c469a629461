"""What is being typed at the cursor of a prompt: the beginning of a tag, a LoRA, a wildcard."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from sddesk.core.values import dataclass

Kind = Literal["tag", "lora", "embedding", "wildcard", "style"]
LEAST = 2  # characters of a tag's first word before it is looked for
LEAST_LATER = 3  # of a later word of a sentence
MOST_WORDS = 4  # of a tag, looked for from the last one backwards
_NETWORK = re.compile(r"<(?:(?:lora|lyco):([^<>:\n]*)|([a-z]{0,4}))$", re.IGNORECASE)
_WILDCARD = re.compile(r"__((?:[^\W_]|[-./]|_(?!_))*)$")
_TAG = re.compile(r"(?:\\[()\[\]]|[^,\n\r(){}\[\]|<>:\\])*$")


@dataclass(frozen=True, slots=True)
class Typed:
    """The beginning of a name: `text` from `start` to `end`, which is the cursor. A completion takes that place."""

    kind: Kind
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One completion: `text` takes the place of what was typed, and is empty for a style, which is chosen by `name`.

    `category` and `count` are those of a tag, `alias` the other name by which it was found.
    """

    kind: Kind
    name: str
    text: str
    category: int = 0
    count: int = 0
    alias: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """What completes the text from `start` to `end`; nothing where `entries` is empty."""

    entries: tuple[Entry, ...] = ()
    start: int = 0
    end: int = 0


def typed_at(text: str, place: int) -> Iterator[Typed]:
    """Yield what may be completed at the cursor, the longest beginning first; nothing inside of a word."""
    before = text[:place]
    if text[place : place + 1].isalnum():
        return
    network = _NETWORK.search(before)
    if network is not None:
        if network[1] is not None or "lora".startswith(network[2].lower()):
            yield Typed("lora", (network[1] or "").strip(), network.start(), place)
        return
    wildcard = _WILDCARD.search(before)
    if wildcard is not None and before.count("__") % 2:
        yield Typed("wildcard", wildcard[1], wildcard.start(), place)
        return
    yield from _tags_at(before, place)


def _tags_at(before: str, place: int) -> Iterator[Typed]:
    found = _TAG.search(before)
    if found is None or not found[0].strip() or found[0] != found[0].rstrip() or found[0].strip()[-1:].isdecimal():
        return
    begin = found.start() + len(found[0]) - len(found[0].lstrip())
    starts = [begin, *(begin + match.end() for match in re.finditer(r"\s+", before[begin:]))]
    for start in starts[-MOST_WORDS:]:
        least = LEAST if start == begin else LEAST_LATER
        words = before[start:]
        if len(words) >= least or (words and not words.isascii()):
            yield Typed("tag", words, start, place)
