"""Lists of tags for completion: CSV files as people have them, and an index that answers within a key's time."""

from __future__ import annotations

import csv
import heapq
import io
import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.text_files import NotTextError, decoded
from sddesk.core.values import dataclass

MAX_BYTES = 128 * 2**20
MAX_TAGS = 400_000  # of all lists together: the lists that people have go up to 250,000
MAX_TAG = 200  # characters
SHOWN = 12
_TOLD = 3  # wrong lines that are named
_MANY_KEYS = 4  # a tag may be found by several keys
_LONGEST_NUMBER = 15
_NO_NUMBERS = "category and count are whole numbers"
_LAST = "\U0010ffff"
_STARTS = re.compile(r"[ /(:\-]+")


class Tag(NamedTuple):
    """A tag as its list writes it. `category` is the number of the list (danbooru: 0 general, 1 artist, 3 copyright, 4
    character, 5 meta); `used` is how many pictures have it, 0 where that is not said.
    """

    name: str
    category: int = 0
    used: int = 0
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadTags:
    """The tags of a file, and sentences on what of it was left out."""

    tags: tuple[Tag, ...]
    notes: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """A tag that fits what is typed; `alias` is the other name that fits, empty where its own does."""

    tag: Tag
    alias: str = ""


def read_tags(data: bytes, name: str, most: int = MAX_TAGS) -> ReadTags:
    """Read a list: a tag a line, then its category, its count and its aliases in quotes; all but the first may lack.

    Leave out other lines, and those after `most` tags, with a note. Raise SddeskError for a file that is no list of
    tags.
    """
    if len(data) > MAX_BYTES:
        raise _refused(name, f"it is larger than {MAX_BYTES // 2**20} MB")
    rows = csv.reader(io.StringIO(_decoded(data, name), newline=""))
    tags: list[Tag] = []
    wrong: list[str] = []
    cut = 0
    try:
        for cells in rows:
            if not cells or not cells[0].strip() or (rows.line_num == 1 and _is_heading(cells)):
                continue
            if len(tags) == most:
                cut = rows.line_num
                break
            tag = _tag_of(cells)
            if isinstance(tag, Tag):
                tags.append(tag)
            else:
                wrong.append(f"{rows.line_num} ({tag})")
                if len(wrong) > 100 and len(wrong) > len(tags):
                    raise _refused(name, f"most lines are no tags, as line {wrong[0]}")
    except csv.Error as error:
        raise _refused(name, f"line {rows.line_num}: {error}") from error
    if not tags:
        raise _refused(name, f"line {wrong[0]}" if wrong else "it is empty")
    return ReadTags(tuple(tags), tuple(_notes(name, wrong, cut, most)))


@dataclass(frozen=True, slots=True, kw_only=True)
class TagWriting:
    """How a person wants tags: whether they are completed at all, and how they are written into the prompt."""

    completes: bool = True
    underscores: bool = False
    escape: bool = True


class TagIndex:
    """Finds tags by the beginning of their name, of a word in it, or of an alias; the most used ones first."""

    def __init__(self, tags: Iterable[Tag]) -> None:
        self._tags = sorted(tags, key=lambda tag: -tag.used)  # a tag's place is its rank
        self._keys, self._ranks = list[str](), array("I")  # a rank twice, and one more where the key is an alias
        buckets: dict[str, list[tuple[str, int]]] = {}
        for key, rank in _keys(self._tags):
            buckets.setdefault(key[:2], []).append((key, rank))
        for _, bucket in sorted(buckets.items()):  # not in one go: other threads have their turn between two
            bucket.sort()
            for key, rank in bucket:
                self._keys.append(key)
                self._ranks.append(rank)
        self._first = lru_cache(maxsize=2000)(self._found)
        for letter in sorted({start[:1] for start in buckets}):
            self._first(letter, SHOWN)  # those with the most to look through

    def __len__(self) -> int:
        return len(self._tags)

    def find(self, text: str, most: int = SHOWN) -> Sequence[Found]:
        """Return the tags that begin so; case does not count, and an underscore is a space."""
        wanted = plain(text)
        return self._first(wanted, most) if wanted else ()

    def _found(self, wanted: str, most: int) -> tuple[Found, ...]:
        low = bisect_left(self._keys, wanted)
        high = bisect_left(self._keys, wanted + _LAST, low)
        exact = bisect_left(self._keys, wanted + "\0", low)
        ranks = [*sorted(self._ranks[low:exact])[:most], *heapq.nsmallest(most * _MANY_KEYS, self._ranks[low:high])]
        best: dict[int, int] = {}
        for rank in ranks:
            best.setdefault(rank >> 1, rank & 1)
        return tuple(self._as_found(place, alias, wanted) for place, alias in islice(best.items(), most))

    def _as_found(self, place: int, alias: int, wanted: str) -> Found:
        tag = self._tags[place]
        named = (other for other in tag.aliases if plain(other).startswith(wanted)) if alias else iter(())
        return Found(tag, next(named, ""))


def plain(text: str) -> str:
    """A tag as it is compared: small letters, spaces for underscores, no backslashes before brackets."""
    return " ".join(text.replace("\\", "").replace("_", " ").casefold().split())


def written(name: str, *, underscores: bool, escape: bool) -> str:
    """A tag as it goes into a prompt: with spaces unless `underscores`; brackets as characters where `escape`.

    Faces such as `^_^` keep their underscores.
    """
    is_face = all(len(part) <= 1 for part in name.split("_"))
    text = name if underscores or is_face else name.replace("_", " ")
    return re.sub(r"[()\[\]]", r"\\\g<0>", text) if escape else text


def _keys(tags: Sequence[Tag]) -> Iterator[tuple[str, int]]:
    """Every text that a tag is found by, and its place twice; one more for an alias."""
    for place, tag in enumerate(tags):
        name = plain(tag.name)
        yield name, place * 2
        for start in _STARTS.finditer(name):
            if start.start() and start.end() < len(name):
                yield name[start.end() :], place * 2
        for alias in tag.aliases:
            yield plain(alias), place * 2 + 1


def _decoded(data: bytes, name: str) -> str:
    try:
        return decoded(data)
    except NotTextError as error:
        raise _refused(name, str(error)) from error


def _is_heading(cells: Sequence[str]) -> bool:
    return cells[0].strip().casefold() in ("name", "tag", "tags") and not any(
        cell.strip().isdecimal() for cell in cells
    )


def _tag_of(cells: Sequence[str]) -> Tag | str:
    """The tag of a line, or what is wrong with it."""
    name = cells[0].strip()
    if len(name) > MAX_TAG or not name.isprintable():
        return "no tag"
    category, count = (*cells[1:3], "", "")[:2]
    if max(len(category), len(count)) > _LONGEST_NUMBER:
        return _NO_NUMBERS
    try:
        numbers = int(category or 0), int(count or 0)
    except ValueError:
        return _NO_NUMBERS
    if min(numbers) < 0:
        return _NO_NUMBERS
    others = ",".join(cells[3:])
    return Tag(
        name, *numbers, tuple([alias for part in others.split(",") if (alias := part.strip())]) if others else ()
    )


def _notes(name: str, wrong: Sequence[str], cut: int, most: int) -> Iterator[Message]:
    if wrong:
        template = QT_TRANSLATE_NOOP("messages", "{name}: {count} lines are no tags and were left out: {lines}")
        lines = ", ".join(wrong[:_TOLD]) + ("…" if len(wrong) > _TOLD else "")
        yield Message.of(template, {"name": name, "count": len(wrong), "lines": lines})
    if cut:
        template = QT_TRANSLATE_NOOP(
            "messages", "{name}: {limit} tags are completed at most; those from line {line} on were left out."
        )
        yield Message.of(template, {"name": name, "limit": most, "line": cut})


def _refused(name: str, reason: str) -> SddeskError:
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "The tags in {name} cannot be read: {reason}"), name=name, reason=reason
    )
