"""The values of a grid's axis as people write them: `10, 20, 50`, `1-10 (+3)`, `1-10 [4]`, `"a, b", c`.

The ranges are those of A1111's X/Y/Z plot. With a step in round brackets the range ends where the next value would pass
its end; with a count in square brackets its values are spread evenly, both ends included.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP

MAX_VALUES = 1000  # of one axis
_NUMBER = r"[+-]?(?:\d{1,20}(?:\.\d{0,20})?|\.\d{1,20})"
_RANGE = re.compile(rf"({_NUMBER})\s*-\s*({_NUMBER})(?:\s*\(\s*({_NUMBER})\s*\)|\s*\[\s*(\d{{1,9}})\s*\])?", re.ASCII)
_DIGITS = 6  # after the point, of values that are spread evenly
_ITEM = re.compile(r'\s*(?:"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*?)\s*)(?:,|$)', re.DOTALL)
_NO_VALUES = QT_TRANSLATE_NOOP("messages", "There are no values.")
_HOW = QT_TRANSLATE_NOOP("messages", "Write them with commas between, or as a range: 1-10 (+3), 1-10 [4].")
_NO_NUMBER = QT_TRANSLATE_NOOP("messages", "“{text}” is no number.")
_NOT_WHOLE = QT_TRANSLATE_NOOP("messages", "“{text}” is no whole number.")
_ASTRAY = QT_TRANSLATE_NOOP("messages", "The steps of “{text}” do not lead from its beginning to its end.")
_ASTRAY_HINT = QT_TRANSLATE_NOOP("messages", "Write it upwards as 1-10 (+3), or downwards as 10-1 (-3).")
_COUNT = QT_TRANSLATE_NOOP("messages", "“{text}” asks for {count} values: a range has two or more.")
_UNEVEN = QT_TRANSLATE_NOOP("messages", "“{text}” does not have that many whole numbers.")
_TOO_MANY = QT_TRANSLATE_NOOP("messages", "There are more than {limit} values.")
_OPEN = QT_TRANSLATE_NOOP("messages", "A quotation mark is not closed: {text}")


def split_values(text: str) -> list[str]:
    """Return the values of a list with commas. One in quotes keeps its commas; `""` in it is a quotation mark.

    Raises SddeskError for no value at all, for too many, and for a quotation mark that is not closed.
    """
    found: list[str] = []
    place = 0
    while place < len(text):
        item = _ITEM.match(text, place)
        assert item is not None  # the second form takes anything
        quoted, plain = item.groups()
        if quoted is None and plain.startswith('"'):
            raise SddeskError(_OPEN, text=plain[:60])
        if quoted is not None or plain:
            found.append(plain if quoted is None else quoted.replace('""', '"'))
        place = item.end()
    _check_count(len(found))
    if not found:
        raise SddeskError(_NO_VALUES, _HOW)
    return found


def numbers(text: str, *, whole: bool = False) -> list[int | float]:
    """Return the numbers of a list whose entries may be ranges; whole ones as int. Raises SddeskError."""
    found: list[int | float] = []
    for part in split_values(text):
        for value in _range(part, whole) if (part_is_range := _RANGE.fullmatch(part)) else (_number(part),):
            if whole and value != value.to_integral_value():
                raise SddeskError(_NOT_WHOLE, text=(part if part_is_range else str(value))[:60])
            found.append(int(value) if whole else float(value))
            _check_count(len(found))
    return found


def _number(text: str) -> Decimal:
    if re.fullmatch(rf"{_NUMBER}(?:[eE][+-]?\d{{1,2}})?", text, re.ASCII) is None:
        raise SddeskError(_NO_NUMBER, _HOW, text=text[:60])
    return Decimal(text)


def _range(text: str, whole: bool) -> Iterator[Decimal]:
    match = _RANGE.fullmatch(text)
    assert match is not None
    begin, end = Decimal(match[1]), Decimal(match[2])
    if match[4] is None:
        step = Decimal(1 if end >= begin else -1) if match[3] is None else Decimal(match[3])
        return _by_step(text, begin, end, step)
    count = int(match[4])
    if count < 2:
        raise SddeskError(_COUNT, text=text[:60], count=count)
    _check_count(count)
    if whole and abs(end - begin) < count - 1:
        raise SddeskError(_UNEVEN, text=text[:60])
    return _spread(begin, end, count, whole)


def _by_step(text: str, begin: Decimal, end: Decimal, step: Decimal) -> Iterator[Decimal]:
    """From `begin` on, as far as `end`."""
    if step == 0 or (end - begin) * step < 0:
        raise SddeskError(_ASTRAY, _ASTRAY_HINT, text=text[:60])
    value = begin
    while value <= end if step > 0 else value >= end:
        yield value
        value += step


def _spread(begin: Decimal, end: Decimal, count: int, whole: bool) -> Iterator[Decimal]:
    """So many values from `begin` to `end`, at even distances: whole ones as near to even as can be."""
    for place in range(count):
        value = begin + (end - begin) * place / (count - 1)
        yield Decimal(int(value)) if whole else round(value, _DIGITS)


def _check_count(count: int) -> None:
    if count > MAX_VALUES:
        raise SddeskError(_TOO_MANY, limit=MAX_VALUES)
