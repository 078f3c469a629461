"""What the library's page is asked for: words, a chip, a time, a shape, a model, an album, an order; as one search."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from sddesk.core.search import Query, Sort, Term, parse_query


class Chip(StrEnum):
    """The choices next to the search field, one at a time."""

    ALL = "all"
    FAVOURITES = "favourites"
    FLAGGED = "flagged"
    MISSING = "missing"
    TRASH = "trash"


class Since(StrEnum):
    """When pictures were made."""

    ANY = "any"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    EARLIER = "earlier"


class Shape(StrEnum):
    """How pictures stand."""

    ANY = "any"
    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"
    SQUARE = "square"


_STATES = {Chip.FAVOURITES: "favourite", Chip.FLAGGED: "flagged", Chip.MISSING: "missing", Chip.TRASH: "trashed"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """Each narrows what the others leave; an order that is typed (`sort:`) goes before the chosen one.

    A drawn picture stands behind its enlargement, as in the strip, but in an album, in the trash, where it is missing,
    or where the text asks for it (`is:original`).
    """

    text: str = ""
    chip: Chip = Chip.ALL
    since: Since = Since.ANY
    shape: Shape = Shape.ANY
    model: str = ""
    album: str = ""
    sort: Sort = "newest"

    def query(self, today: date) -> Query:
        """All of it as one search."""
        typed = parse_query(self.text, today)
        terms = [parse_query(part, today).terms for part in self._parts(today)]
        asked = self.album or self.chip in (Chip.TRASH, Chip.MISSING) or any(map(_asks_for_originals, typed.terms))
        if not asked:
            terms.append((Term(field="is", value="original", negated=True),))
        sort = typed.sort if "sort:" in self.text.lower() else self.sort
        return replace(typed, terms=(*typed.terms, *(term for part in terms for term in part)), sort=sort)

    def as_text(self, today: date) -> str:
        """The same as somebody would type it: what a saved search keeps. The last days stay the last ones."""
        sort = f"sort:{self.sort}" if self.sort != "newest" and "sort:" not in self.text.lower() else ""
        return " ".join(part for part in (self.text.strip(), *self._parts(today), sort) if part)

    @property
    def narrows(self) -> bool:
        """Whether anything is left out."""
        return replace(self, text=self.text.strip()) != Filters(sort=self.sort)

    def _parts(self, today: date) -> list[str]:
        times = {
            Since.TODAY: "on:today",
            Since.WEEK: "after:7d",
            Since.MONTH: "after:30d",
            Since.YEAR: f"on:{today.year:04}",
            Since.EARLIER: f"before:{today.year:04}",
        }
        parts = [f"is:{_STATES[self.chip]}"] if self.chip in _STATES else []
        parts += [times[self.since]] if self.since in times else []
        parts += [f"is:{self.shape}"] if self.shape != Shape.ANY else []
        for field, value in (("model", self.model), ("album", self.album)):
            if value:
                plain = value.replace('"', " ")
                parts.append(f'{field}:"{plain}"')
        return parts


def _asks_for_originals(term: Term) -> bool:
    """Whether what somebody typed is about pictures that an enlargement stands for, or about an album or the trash."""
    return term.field == "album" or (term.field == "is" and term.value in ("original", "trashed", "missing"))
