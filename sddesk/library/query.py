"""A search as SQL: every value is a parameter, every column comes from a table here."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from types import MappingProxyType

from sddesk.core.fields import Field
from sddesk.core.record import FIELDS
from sddesk.core.search import ANY, NAME_FIELDS, Query, Term, Value
from sddesk.library.words import folded, phrase

# A drawn picture of which an enlargement is there and which has no marks of its own. The quotes are those of JSON
# itself: in a prompt they have a backslash before them. The second form asks of one row, the first finds all at once.
_ENLARGED = """inputs.direct AND large.trashed_from IS NULL AND instr(large.request, '"kind": "enlarge"')
    AND NOT instr(large.request, '"drawn": false')"""
_PLAIN = """{0}.origin = 'sddesk'
    AND NOT ({0}.favourite OR {0}.stars OR {0}.rejected OR {0}.tags <> '[]' OR {0}.caption <> '')"""
_ORIGINALS = f"""id IN (SELECT small.id FROM inputs JOIN pictures AS large ON large.id = inputs.picture
    JOIN pictures AS small ON small.content_hash = inputs.content_hash
    WHERE {_ENLARGED} AND {_PLAIN.format("small")})"""
IS_ORIGINAL = f"""{_PLAIN.format("pictures")} AND EXISTS (SELECT 1 FROM inputs JOIN pictures AS large
    ON large.id = inputs.picture WHERE inputs.content_hash = pictures.content_hash AND {_ENLARGED})"""
_STATES = {
    **{field.word: field.column for field in FIELDS if field.search == "state"},
    "trashed": "trashed_from IS NOT NULL",
    "imported": "origin <> 'sddesk'",
    "untagged": "tags = '[]'",
    "original": _ORIGINALS,
    "portrait": "width < height",
    "landscape": "width > height",
    "square": "width = height AND width > 0",  # not those whose size is unknown
}
_ORDERS = {
    "newest": "place DESC, created_at DESC, id DESC",
    "oldest": "place, created_at, id",
    "stars": "stars DESC, place DESC, created_at DESC, id DESC",
    "prompt": "coalesce(json_extract(settings, '$.prompt'), json_extract(request, '$.prompt'), '') COLLATE NOCASE,"
    " place DESC, created_at DESC, id DESC",
    "seed": "seed, place DESC, created_at DESC, id DESC",
    "model": "model = '', model COLLATE NOCASE, place DESC, created_at DESC, id DESC",
}
_NUMBERS = {field.word: field for field in FIELDS if field.search == "number"}
_COMPARE = {"=": "=", ">": ">", ">=": ">=", "<": "<", "<=": "<="}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sql:
    """The words after WHERE and ORDER BY, and the values of their marks."""

    where: str
    order: str
    values: tuple[str | int | float, ...]


def padded(seed: int) -> str:
    """A seed as text that sorts as its number, as seeds go beyond SQLite's integers."""
    return f"{seed:020d}"


def words_column(field: Field) -> str:
    """The column of a field in the table of words."""
    return field.column or field.word


_WORDS = {field.word: words_column(field) for field in FIELDS if field.search == "words"}


AlbumHashes = Mapping[str, Sequence[str]]
NO_ALBUMS: AlbumHashes = MappingProxyType({})


def to_sql(query: Query, albums: AlbumHashes = NO_ALBUMS, *, streaming: bool = False, paged: bool = False) -> Sql:
    """The conditions of `query`, `albums` being content hashes by name.

    `streaming`: walk in order and test each row, for words that many pictures have. `paged`: only some rows are wanted.
    """
    parts = ["trashed_from IS NOT NULL" if query.in_trash else "trashed_from IS NULL"]
    values: list[str | int | float] = []
    wanted = match(query)
    if wanted:
        parts.append(f"{'+' if streaming else ''}id IN (SELECT rowid FROM words WHERE words MATCH ?)")
        values.append(wanted)
    if any(_is_text(term) and not term.negated and not _phrase(term) for term in query.terms):
        parts.append("0")  # signs without a letter or digit stand in no index
    for term in query.terms:
        if _is_text(term):
            unwanted = _phrase(term) if term.negated else ""
            if unwanted:
                parts.append("id NOT IN (SELECT rowid FROM words WHERE words MATCH ?)")
                values.append(unwanted)
            continue
        condition, marks = _in_album(term, albums) if term.field == "album" else _condition(term)
        if paged and condition == _ORIGINALS:
            condition = IS_ORIGINAL
        parts.append(f"NOT ({condition})" if term.negated else f"({condition})")
        values += marks
    return Sql(where=" AND ".join(parts), order=_ORDERS[query.sort], values=tuple(values))


def match(query: Query) -> str:
    """The FTS5 query of all words that must be there; empty when there is none."""
    phrases = [_phrase(term) for term in query.terms if _is_text(term) and not term.negated]
    return " AND ".join(part for part in phrases if part)


def _is_text(term: Term) -> bool:
    return isinstance(term.value, str) and term.field not in ("is", "origin", *NAME_FIELDS)


def _in_album(term: Term, albums: AlbumHashes) -> tuple[str, list[str | int | float]]:
    """The pictures of every album whose name begins so, or is just so in quotes."""
    wanted = str(term.value).casefold()
    named = {name: name.casefold() for name in albums}
    found = [name for name, plain in named.items() if (plain == wanted if term.whole else plain.startswith(wanted))]
    hashes = [digest for name in found for digest in albums[name]]
    listed = "IN (SELECT value FROM json_each(?))"
    condition = (
        f"(content_hash IS NOT NULL AND content_hash {listed}) OR (alias_hash IS NOT NULL AND alias_hash {listed})"
    )
    return condition, [json.dumps(hashes), json.dumps(hashes)]


def _phrase(term: Term) -> str:
    words = phrase(str(term.value), whole=term.whole)
    return words if term.field == ANY or not words else f"{{{_WORDS[term.field]}}} : {words}"


def _condition(term: Term) -> tuple[str, list[str | int | float]]:
    if term.field == "is":
        return _STATES[str(term.value)], []
    if term.field == "origin":
        return "origin = ?", [str(term.value)]
    if term.field == "style":
        named = folded(str(term.value))
        condition = "name = ?" if term.whole else "name BETWEEN ? AND ? || char(0x10ffff)"
        return f"id IN (SELECT picture FROM styles WHERE {condition})", [named] if term.whole else [named, named]
    if term.field == "promptid":
        key = str(term.value).lower()
        condition = "prompt_key = ?" if term.whole else "prompt_key BETWEEN ? AND ? || 'g'"  # g comes after hex digits
        return f"prompt_id IN (SELECT id FROM prompts WHERE {condition})", [key] if term.whole else [key, key]
    if term.field in _NUMBERS:
        field = _NUMBERS[term.field]
        low = _number(field, term.value)
        known = "" if field.unknown is None else f"{field.column} <> {field.unknown!r} AND "  # it meets no condition
        if term.op == ".." and term.high is not None:
            return f"{known}{field.column} BETWEEN ? AND ?", [low, _number(field, term.high)]
        return f"{known}{field.column} {_COMPARE[term.op]} ?", [low]
    start, end = _instant(term.value), _instant(term.high)
    if term.field == "before":
        return "created_at < ?", [start]
    return (
        ("created_at >= ?", [start]) if term.field == "after" else ("created_at >= ? AND created_at < ?", [start, end])
    )


def _number(field: Field, value: Value) -> str | int | float:
    if not isinstance(value, (int, float)):
        return 0
    if field.kind == "digits":
        return padded(int(value))
    return min(value, 2**62)  # what SQLite's integers hold


def _instant(value: Value | None) -> str:
    """The start of a local day as the index writes times, in UTC."""
    day = value if isinstance(value, date) else date.max
    try:
        return datetime.combine(day, time()).astimezone().astimezone(UTC).isoformat()[:19]
    except (OverflowError, ValueError, OSError):
        return day.isoformat()
