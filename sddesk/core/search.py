"""The language of the search field: words, "phrases", `model:dreamy`, `steps>30`, `after:2026-01`, `-is:favourite`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import MAXYEAR, date, timedelta
from typing import Literal, cast, get_args

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.record import FIELDS, Origin
from sddesk.core.values import dataclass

Operator = Literal[":", "=", ">", ">=", "<", "<=", ".."]
Sort = Literal["newest", "oldest", "stars", "prompt", "seed", "model"]
Value = str | int | float | date

ANY = "any"
TEXT_FIELDS = tuple(field.word for field in FIELDS if field.search == "words")
NUMBER_FIELDS = tuple(field.word for field in FIELDS if field.search == "number")
DATE_FIELDS = ("after", "before", "on")
NAME_FIELDS = ("album", "style", "promptid")  # a name from its beginning on, or in quotes the whole
SHAPES = ("portrait", "landscape", "square")
STATES = (
    *(field.word for field in FIELDS if field.search == "state"),
    *("trashed", "imported", "untagged", "original"),
    *SHAPES,
)
ORIGINS: tuple[str, ...] = get_args(Origin)
SORTS = ("newest", "oldest", "stars", "prompt", "seed", "model")
MAX_CHARACTERS, MAX_TERMS = 2000, 32
_TERM = r'(-?)(?:([A-Za-z]+)(>=|<=|[:=<>]))?("[^"]*"?|[^\s"]+|(?=\s|$))'
_NUMBER = r"(?a)[0-9]{1,20}(?:\.[0-9]{1,6})?"
_DATE = r"(?a)([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?"
_DAYS = r"(?a)([0-9]{1,4})d"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One condition. `field` "any" looks in every text; `high` ends a range: for ".." inclusive, for dates exclusive.

    `whole`: a quoted phrase, its last word complete; otherwise the last word may go on.
    """

    field: str
    op: Operator = ":"
    value: Value = ""
    high: Value | None = None
    negated: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A search: every term must hold. Without a term `is:trashed` the trash is left out."""

    terms: tuple[Term, ...] = ()
    sort: Sort = "newest"

    @property
    def in_trash(self) -> bool:
        """Whether the trash is asked for."""
        return any(term.field == "is" and term.value == "trashed" and not term.negated for term in self.terms)


def parse_query(text: str, today: date | None = None) -> Query:
    """Read what a person typed; never raises. `today` is what `on:today` and `after:7d` count from.

    An unknown field is read as words; a field with an invalid or a missing value is left out: see `advice`.
    """
    today = today or date.today()
    terms, sort = list[Term](), cast("Sort", "newest")
    for found in re.finditer(_TERM, text[:MAX_CHARACTERS]):
        minus, field, op, value = found[1], (found[2] or "").lower(), found[3] or "", found[4]
        if not minus and not field and not value:
            continue
        if field == "sort" and op == ":":
            sort = cast("Sort", value.lower()) if value.lower() in SORTS else sort
            continue
        plain = value.strip('"')
        term = _fielded(field, op, plain, value.startswith('"'), today) if field and plain else None
        if term is None and field in _FIELDS:
            continue
        if term is None:
            words = found[0][len(minus) :] if field else plain
            term = Term(field=ANY, value=words.replace('"', ""), whole=value.startswith('"'))
        if str(term.value):
            terms.append(_negated(term) if minus else term)
    return Query(terms=tuple(terms[:MAX_TERMS]), sort=sort)


def advice(text: str) -> Message | None:
    """Return the fault of the first term that means something else than it looks like, None when all is well."""
    return next((_said(term) for term in _doubtful(text) if not term.unfinished), None)


def left_out(text: str) -> Message | None:
    """The first term that is left out of the search, for a command, which does not go on without it.

    The text is complete there; terms read as words, or terms that find nothing, are not left out.
    """
    return next((_said(term) for term in _doubtful(text) if term.kind not in ("unknown", "signs")), None)


@dataclass(frozen=True, slots=True)
class _Doubtful:
    """A term that means something else than it looks like, and why; `unfinished`: more may be typed of it."""

    term: str
    field: str
    kind: str
    unfinished: bool = False


def _doubtful(text: str) -> Iterator[_Doubtful]:
    for found in re.finditer(_TERM, text[:MAX_CHARACTERS]):
        field, op, value = (found[2] or "").lower(), found[3] or "", found[4].strip('"')
        term = found[0].lstrip("-")
        words = value if field in TEXT_FIELDS else term if field not in _FIELDS else "a"
        if words.strip('"') and not found[1] and not any(map(str.isalnum, words)):
            yield _Doubtful(term, field, "signs")
        elif field not in _FIELDS:
            if field and value:
                yield _Doubtful(term, field, "unknown")
        elif not value:
            yield _Doubtful(term, field, "nothing", unfinished=True)
        elif _could_be_many(field, value) or not _is_understood(field, op, value):
            yield _Doubtful(term, field, _kind(field, op), unfinished=_could_be_many(field, value))


def _said(doubtful: _Doubtful) -> Message:
    values = {"term": doubtful.term, "field": doubtful.field}
    choices = _CHOICES.get(doubtful.field, SORTS) if doubtful.kind in ("choice", "sort") else ()
    return Message.of(_ADVICE[doubtful.kind], values | ({"choices": ", ".join(choices)} if choices else {}))


def _is_understood(field: str, op: str, value: str) -> bool:
    if field == "sort":
        return op == ":" and value.lower() in SORTS
    return _fielded(field, op, value, whole=False, today=date.today()) is not None


def _kind(field: str, op: str) -> str:
    if field in NUMBER_FIELDS:
        return "number"
    if op not in (":", "="):
        return "comparison"
    return "date" if field in DATE_FIELDS else "choice" if field in _CHOICES else field


_ADVICE = {
    "number": QT_TRANSLATE_NOOP(
        "messages", "“{term}” is left out: {field} is compared with a number, as in {field}>30."
    ),
    "comparison": QT_TRANSLATE_NOOP("messages", "“{term}” is left out: {field} is followed by a colon."),
    "nothing": QT_TRANSLATE_NOOP("messages", "“{term}” is left out: nothing comes after {field}."),
    "date": QT_TRANSLATE_NOOP(
        "messages", "“{term}” is left out: a date is 2026, 2026-01, 2026-01-31, today, or 7d for the last 7 days."
    ),
    "choice": QT_TRANSLATE_NOOP("messages", "“{term}” is left out: {field}: takes {choices}."),
    "signs": QT_TRANSLATE_NOOP("messages", "“{term}” has no letter and no digit: nothing is found by it."),
    "unknown": QT_TRANSLATE_NOOP("messages", "“{term}” is read as words: there is no field “{field}”."),
    "sort": QT_TRANSLATE_NOOP("messages", "“{term}” changes nothing: sort: takes {choices}."),
}


_FIELDS = (*TEXT_FIELDS, *NUMBER_FIELDS, *DATE_FIELDS, "is", "origin", *NAME_FIELDS, "sort")


def _negated(term: Term) -> Term:
    return Term(field=term.field, op=term.op, value=term.value, high=term.high, negated=True, whole=term.whole)


def _fielded(field: str, op: str, value: str, whole: bool, today: date) -> Term | None:
    if field in NUMBER_FIELDS:
        return _numbers(field, op, value)
    if op not in (":", "="):
        return None
    if field in TEXT_FIELDS:
        return Term(field=field, value=value, whole=whole)
    if field in DATE_FIELDS:
        return _dates(field, value, today)
    if field in _CHOICES:
        meant = _meant(field, value)
        return Term(field=field, value=meant[0]) if len(meant) == 1 else None
    if field in NAME_FIELDS:
        return Term(field=field, value=value, whole=whole)
    return None


_CHOICES = {"is": STATES, "origin": ORIGINS}


def _meant(field: str, value: str) -> list[str]:
    """The choices that begin so."""
    return [choice for choice in _CHOICES[field] if choice.startswith(value.lower())]


def _could_be_many(field: str, value: str) -> bool:
    """Whether it is still being typed."""
    return field in _CHOICES and len(_meant(field, value)) > 1


def _numbers(field: str, op: str, value: str) -> Term | None:
    low, dots, high = value.partition("..")
    if dots and op in (":", "=") and re.fullmatch(_NUMBER, low) and re.fullmatch(_NUMBER, high):
        return Term(field=field, op="..", value=_number(low), high=_number(high))
    if not re.fullmatch(_NUMBER, value):
        return None
    return Term(field=field, op=cast("Operator", "=" if op == ":" else op), value=_number(value))


def _number(text: str) -> int | float:
    return float(text) if "." in text else int(text)


def _dates(field: str, value: str, today: date) -> Term | None:
    counted = re.fullmatch(_DAYS, "1d" if value.lower() == "today" else value.lower())
    if counted is not None and int(counted[1]):
        return Term(field=field, value=today - timedelta(int(counted[1]) - 1), high=today + timedelta(1))
    found = re.fullmatch(_DATE, value)
    if found is None:
        return None
    year, month, day = int(found[1]), int(found[2] or 1), int(found[3] or 1)
    try:
        start = date(year, month, day)
    except ValueError:
        return None
    try:
        if found[3]:
            end = date.fromordinal(start.toordinal() + 1)
        elif found[2]:
            end = date(year + month // 12, month % 12 + 1, 1)
        else:
            end = date(min(MAXYEAR, year + 1), 1, 1)
    except (ValueError, OverflowError):
        end = date.max  # there is no later day
    return Term(field=field, value=start, high=end)
