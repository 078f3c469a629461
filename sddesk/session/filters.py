"""What the library's page is asked for: typed words, a chip, a model, an album, an order; as one search."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from sddesk.core.search import Query, Sort, parse_query


class Chip(StrEnum):
    """The choices beside the search field, one at a time."""

    ALL = "all"
    FAVOURITES = "favourites"
    TODAY = "today"
    FLAGGED = "flagged"
    MISSING = "missing"
    TRASH = "trash"


_STATES = {Chip.FAVOURITES: "favourite", Chip.FLAGGED: "flagged", Chip.MISSING: "missing", Chip.TRASH: "trashed"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """Each narrows what the others leave; an order that is typed (`sort:`) goes before the chosen one."""

    text: str = ""
    chip: Chip = Chip.ALL
    model: str = ""
    album: str = ""
    sort: Sort = "newest"

    def query(self, today: date) -> Query:
        """All of it as one search."""
        typed = parse_query(self.text)
        terms = [parse_query(part).terms for part in self._parts(today)]
        sort = typed.sort if "sort:" in self.text.lower() else self.sort
        return replace(typed, terms=(*typed.terms, *(term for part in terms for term in part)), sort=sort)

    def as_text(self, today: date) -> str:
        """The same as somebody would type it: what a saved search keeps."""
        sort = f"sort:{self.sort}" if self.sort != "newest" and "sort:" not in self.text.lower() else ""
        return " ".join(part for part in (self.text.strip(), *self._parts(today), sort) if part)

    @property
    def narrows(self) -> bool:
        """Whether anything is left out."""
        return bool(self.text.strip() or self.model or self.album or self.chip != Chip.ALL)

    def _parts(self, today: date) -> list[str]:
        parts: list[str] = []
        if self.chip in _STATES:
            parts.append(f"is:{_STATES[self.chip]}")
        elif self.chip == Chip.TODAY:
            parts.append(f"on:{today.isoformat()}")
        for field, value in (("model", self.model), ("album", self.album)):
            if value:
                plain = value.replace('"', " ")
                parts.append(f'{field}:"{plain}"')
        return parts
