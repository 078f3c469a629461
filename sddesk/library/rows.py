"""A picture as a row of the index: written from a record, read back, and told from a damaged one."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple, cast, get_args

from sddesk.core.events import Provenance
from sddesk.core.messages import Message
from sddesk.core.read_settings import ReadSettings
from sddesk.core.record import ImageRecord, Origin
from sddesk.core.request import GenerationRequest
from sddesk.library.health import bytes_of, storable
from sddesk.library.query import UNKNOWN_GUIDANCE, padded
from sddesk.library.schema import as_stated
from sddesk.library.words import words_of

Value = str | int | float | bytes | None
ORIGINS = frozenset(get_args(Origin))
MAX_STARS = 5
MOST = 2**53  # ids and places beyond are damage
AS_PATH = "CAST(? AS TEXT)"
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
    """The picture of a row, whose path is below `root`. Raises whatever damaged values make their readers raise."""
    names = found.keys()
    record = ImageRecord(
        id=found["id"],
        path=root / found["path"],
        request=GenerationRequest.from_dict(json.loads(found["request"])) if found["origin"] == "sddesk" else None,
        settings=_settings(found),
        provenance=_provenance(json.loads(found["provenance"])),
        created_at=_aware(found["created_at"]),
        seconds=found["seconds"],
        width=found["width"],
        height=found["height"],
        flagged=bool(found["flagged"]),
        missing=bool(found["missing"]),
        origin=found["origin"],
        problem=_message(found["problem"]),
        content_hash=found["content_hash"],
        stars=found["stars"],
        favourite=bool(found["favourite"]),
        rejected=bool(found["rejected"]),
        tags=_texts(json.loads(found["tags"])),
        caption=found["caption"],
        trashed=found["trashed_from"] is not None,
    )
    return Row(
        record=record,
        path=found["path"],
        place=found["place"],
        size=found["size"],
        mtime_ns=found["mtime_ns"],
        trashed_from=found["trashed_from"],
        sidecar_ns=found["sidecar_ns"],
        alias_hash=found["alias_hash"] if "alias_hash" in names else None,
    )


def is_whole(found: sqlite3.Row) -> bool:
    """Whether a row has the types that were written, texts in UTF-8, and numbers that a picture can have."""
    texts = [found[name] for name in found.keys() if name not in _PATHS and isinstance(found[name], str)]  # noqa: SIM118
    numbers = [found[name] for name in ("id", "width", "height", "stars", "place", "size", "mtime_ns", "sidecar_ns")]
    trashed_from, path = found["trashed_from"], found["path"]
    return (
        isinstance(path, str)
        and "\0" not in path
        and (trashed_from is None or isinstance(trashed_from, str))
        and all(storable(text) == text for text in texts)
        and all(isinstance(number, int) for number in numbers)
        and all(0 <= number < MOST for number in numbers[:5])
        and isinstance(found["seconds"], (int, float))
        and found["stars"] <= MAX_STARS
        and found["origin"] in ORIGINS
        and isinstance(found["caption"], str)
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


def values_of(row: Row) -> dict[str, str | int | float | None]:
    record = row.record
    stated = record.stated
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
        "width": record.width,
        "height": record.height,
        "flagged": int(record.flagged),
        "missing": int(record.missing),
        "origin": record.origin,
        "problem": json.dumps(problem) if problem else None,
        "size": row.size,
        "mtime_ns": row.mtime_ns,
        "stars": record.stars,
        "favourite": int(record.favourite),
        "rejected": int(record.rejected),
        "tags": json.dumps(record.tags),
        "caption": record.caption,
        "sidecar_ns": row.sidecar_ns,
        "trashed_from": row.trashed_from,
        "trashed_at": datetime.now(UTC).isoformat() if row.trashed_from is not None else None,
        "seed": padded(stated.seed),
        "steps": stated.steps or 0,
        "guidance": UNKNOWN_GUIDANCE if stated.guidance_scale is None else stated.guidance_scale,
        "model": stated.model or "",
        "alias_hash": row.alias_hash,
        "stale": 0,
    }


def stored(values: dict[str, str | int | float | None]) -> tuple[Value, ...]:
    """The values as SQLite takes them: paths as the bytes of their names, no text with lone surrogates."""
    return tuple(
        value if not isinstance(value, str) else bytes_of(value) if name in _PATHS else storable(value)
        for name, value in values.items()
    )


def mark_of(column: str) -> str:
    return AS_PATH if column in _PATHS else "?"


def words_in(record: ImageRecord) -> tuple[str, ...]:
    """Prompt, negative prompt, model, LoRAs and sampler as they are indexed."""
    return words_of(record.stated, [use.name for use in record.request.loras] if record.request is not None else [])


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
