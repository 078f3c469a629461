"""A picture as a row of the index: written from a record, read back, and checked for damage."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple, cast, get_args

from sddesk.core.events import Provenance
from sddesk.core.fields import MOST, Field
from sddesk.core.messages import Message
from sddesk.core.read_settings import ReadSettings
from sddesk.core.record import ANNOTATIONS, FIELDS, ImageRecord, Origin, loras_of, values_in
from sddesk.core.request import GenerationRequest
from sddesk.library.health import bytes_of, storable
from sddesk.library.query import padded, words_column
from sddesk.library.schema import as_stated
from sddesk.library.words import spread, texts_of_settings

Value = str | int | float | bytes | None
Columns = dict[str, str | int | float | None]
ORIGINS = frozenset(get_args(Origin))
AS_PATH = "CAST(? AS TEXT)"
WORDS = tuple(field for field in FIELDS if field.search == "words")
ANNOTATED_WORDS = tuple(field for field in WORDS if field in ANNOTATIONS)
_STORED = tuple(field for field in FIELDS if field.column)
_KEPT = tuple(field for field in _STORED if not field.stated)  # the others stand in the settings
_PATHS = ("path", "trashed_from")  # columns whose bytes are those of the file's name


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A picture as the index keeps it: `path` relative to the root with slashes, `place` larger for newer ones.

    `alias_hash` is the content hash that an older decoder gave the same file, None where it gave the same.
    """

    record: ImageRecord
    path: str
    place: int
    size: int
    mtime_ns: int
    trashed_from: str | None = None
    sidecar_ns: int = 0
    alias_hash: str | None = None


class Known(NamedTuple):
    """A file of the index as a scan compares it; a hundred thousand of them fit in little memory.

    `stale`: its file is to be read anew, whether it changed or not.
    """

    id: int
    path: str
    size: int
    mtime_ns: int
    content_hash: str | None
    missing: int
    trashed_from: str | None
    sidecar_ns: int
    stale: int = 0
    alias_hash: str | None = None


def row_of(found: sqlite3.Row, root: Path) -> Row:
    """Return the record of a row; its path counts from `root`. Damaged values raise the errors of their readers."""
    names = frozenset(found.keys())  # a damaged file may be one of an older version
    if not _is_whole(found):
        raise ValueError("values that no picture has")
    kept = {field.name: _decoded(field, found[field.column]) for field in _KEPT if field.column in names}
    record = ImageRecord(
        id=found["id"],
        path=root / found["path"],
        request=GenerationRequest.from_dict(json.loads(found["request"])) if found["origin"] == "sddesk" else None,
        settings=_settings(found),
        provenance=_provenance(json.loads(found["provenance"])),
        created_at=_aware(found["created_at"]),
        seconds=found["seconds"],
        problem=_message(found["problem"]),
        content_hash=found["content_hash"],
        trashed=found["trashed_from"] is not None,
        **kept,
    )
    return Row(
        record=record,
        path=found["path"],
        place=found["place"],
        size=found["size"],
        mtime_ns=found["mtime_ns"],
        trashed_from=found["trashed_from"],
        sidecar_ns=found["sidecar_ns"] if "sidecar_ns" in names else 0,
        alias_hash=found["alias_hash"] if "alias_hash" in names else None,
    )


def _is_whole(found: sqlite3.Row) -> bool:
    """Whether a row has the types that were written, texts in UTF-8, and numbers that a picture can have."""
    texts = [found[name] for name in found.keys() if name not in _PATHS and isinstance(found[name], str)]  # noqa: SIM118
    trashed_from, path = found["trashed_from"], found["path"]
    return (
        isinstance(path, str)
        and "\0" not in path
        and (trashed_from is None or isinstance(trashed_from, str))
        and all(storable(text) == text for text in texts)
        and all(isinstance(found[name], int) and 0 <= found[name] < MOST for name in ("id", "place"))
        and all(isinstance(found[name], int) for name in ("size", "mtime_ns"))
        and isinstance(found["seconds"], (int, float))
        and found["origin"] in ORIGINS
    )


def is_plain(known: Known) -> bool:
    """Whether what a scan compares has the types that were written. Asked of every row: plain `type` calls are fast."""
    record_id, path, size, mtime_ns, content_hash, missing, trashed_from, sidecar_ns, stale, alias_hash = known
    return (
        type(path) is str
        and "\0" not in path
        and type(record_id) is type(size) is type(mtime_ns) is type(missing) is type(sidecar_ns) is type(stale) is int
        and (content_hash is None or type(content_hash) is str)
        and (trashed_from is None or type(trashed_from) is str)
        and (alias_hash is None or type(alias_hash) is str)
    )


def values_of(row: Row) -> Columns:
    """The columns of a picture; those of its fields as they are declared."""
    record = row.record
    made = record.provenance
    provenance = [made.device, made.precision, [*map(list, made.versions)], made.runtime, [*map(list, made.conditions)]]
    problem = [record.problem.template, [*map(list, record.problem.values)]] if record.problem else None
    return {
        "path": row.path,
        "place": row.place,
        "content_hash": record.content_hash,
        "created_at": record.created_at.astimezone(UTC).isoformat(),
        "request": json.dumps(record.request.to_dict()) if record.request is not None else "{}",
        "settings": json.dumps(record.settings.to_dict()) if record.settings is not None else None,
        "provenance": json.dumps(provenance),
        "seconds": record.seconds,
        "problem": json.dumps(problem) if problem else None,
        "size": row.size,
        "mtime_ns": row.mtime_ns,
        "sidecar_ns": row.sidecar_ns,
        "trashed_from": row.trashed_from,
        "trashed_at": datetime.now(UTC).isoformat() if row.trashed_from is not None else None,
        "alias_hash": row.alias_hash,
        "stale": 0,
        **columns_of(_STORED, values_in(record, _STORED)),
    }


def columns_of(fields: Iterable[Field], values: Mapping[str, Any]) -> Columns:
    """These fields as their columns hold them; `values` are by the fields' names."""
    return {field.column: _encoded(field, values[field.name]) for field in fields}


def _encoded(field: Field, value: Any) -> str | int | float | None:
    if value is None:
        return field.unknown
    if field.kind == "digits":
        return padded(value)
    if field.kind == "texts":
        return json.dumps(value)
    return int(value) if field.kind == "bool" else value


def _decoded(field: Field, value: object) -> Any:
    """The value of a column. Raises ValueError for what was never written there."""
    if field.kind == "bool":
        return bool(value)
    if field.kind == "texts" and isinstance(value, str):
        return _texts(json.loads(value))
    if field.kind == "int" and isinstance(value, int) and 0 <= value <= field.most:
        return value
    if field.kind == "text" and isinstance(value, str):
        return value
    raise ValueError(f"no {field.name} of a picture")


def stored(values: Columns) -> tuple[Value, ...]:
    """The values as SQLite takes them: paths as the bytes of their names, no text with lone surrogates."""
    return tuple(
        value if not isinstance(value, str) else bytes_of(value) if name in _PATHS else storable(value)
        for name, value in values.items()
    )


def mark_of(column: str) -> str:
    return AS_PATH if column in _PATHS else "?"


def words_in(record: ImageRecord, fields: Iterable[Field] = WORDS) -> dict[str, str]:
    """The words that a picture is found by in these fields, by their columns in the table of words."""
    stated = record.stated  # made for each caller: asked for once
    texts = texts_of_settings(stated, loras_of(record.request, stated.prompt))
    special = {column: spread(text) for column, text in texts.items()}
    plain = [field for field in fields if words_column(field) not in special]
    return special | words_of(plain, {field.name: field.of(record, stated) for field in plain})


def words_of(fields: Iterable[Field], values: Mapping[str, Any]) -> dict[str, str]:
    """The same for fields whose values, by their names, are all that they are found by."""
    texts = {field: values[field.name] for field in fields}
    return {
        words_column(field): spread(" ".join(value) if field.kind == "texts" else str(value or ""))
        for field, value in texts.items()
    }


def _settings(found: sqlite3.Row) -> ReadSettings | None:
    """What another program's picture states; a row of an older file that was not brought up has only a request."""
    if found["origin"] in ("sddesk", "unknown"):
        return None
    text = found["settings"] if "settings" in found.keys() else as_stated(found["request"])  # noqa: SIM118 - a Row
    return ReadSettings.from_dict(json.loads(text)) if text else None


def _provenance(data: list[Any]) -> Provenance:
    versions, conditions = (tuple((name, value) for name, value in pairs) for pairs in (data[2], (data[4:] or [[]])[0]))
    runtime = data[3] if len(data) > 3 else ""
    return Provenance(device=data[0], precision=data[1], versions=versions, runtime=runtime, conditions=conditions)


def _message(text: str | None) -> Message | None:
    if text is None:
        return None
    template, values = json.loads(text)
    return Message(template, tuple((name, value) for name, value in values))


def _aware(text: str) -> datetime:
    """A stored time. Raises ValueError for one without a zone, or so near an end of the calendar that zones pass it."""
    time = datetime.fromisoformat(text)
    if time.tzinfo is None or not datetime.min.year < time.year < datetime.max.year:
        raise ValueError("no time of a picture")
    return time


def _texts(values: object) -> tuple[str, ...]:
    if not isinstance(values, list) or not all(isinstance(value, str) for value in cast("list[object]", values)):
        raise ValueError("no list of texts")
    return tuple(cast("list[str]", values))
