"""Remembers what weights files are, so that a list of thousands reads no header twice. Can be deleted at any time."""

from __future__ import annotations

import json
import logging
import os
from dataclasses import fields
from pathlib import Path
from typing import Any, cast

from sddesk.catalog.folders import FoundFile
from sddesk.catalog.neighbours import read_notes
from sddesk.core.errors import SddeskError
from sddesk.core.families import ModelFamily, family_named
from sddesk.core.messages import Message, Value
from sddesk.core.model_formats import refusal_by_name
from sddesk.core.models import ModelNotes, WeightsFacts, WeightsKind
from sddesk.core.regular_files import read_small
from sddesk.weights.detect import inspect_file
from sddesk.weights.reasons import UNREADABLE, in_short

VERSION = 12
MAX_BYTES = 200_000_000  # 100,000 files, about 2 kB each
Outcome = WeightsFacts | Message
log = logging.getLogger(__name__)


class FactsCache:
    """What files are by path, size and time of change."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._rows: dict[str, tuple[int, int, Outcome]] | None = None
        self._notes: dict[str, tuple[str, ModelNotes]] = {}
        self._changed = False

    def look(self, found: FoundFile) -> Outcome:
        """What the file is, or why it cannot be read."""
        rows = self._read()
        known = rows.get(found.path)
        if known is not None and known[:2] == (found.size, found.mtime_ns):
            return known[2]
        outcome = _inspected(Path(found.path))
        rows[found.path] = (found.size, found.mtime_ns, outcome)
        self._changed = True
        return outcome

    def notes(self, found: FoundFile) -> ModelNotes:
        """Notes of other programs next to the file."""
        if not found.beside:
            return ModelNotes()
        self._read()
        file = Path(found.path)
        stamp = " ".join(_stamp(file.with_name(name)) for name in found.beside)
        known = self._notes.get(found.path)
        if known is not None and known[0] == stamp:
            return known[1]
        notes = read_notes(file, found.beside)
        self._notes[found.path] = (stamp, notes)
        self._changed = True
        return notes

    def save(self) -> None:
        """Write what was learnt; a cache that cannot be written is only slower."""
        if not self._changed or self._rows is None:
            return
        self._changed = False
        data = {path: [size, at, _plain(outcome)] for path, (size, at, outcome) in list(self._rows.items())}
        notes = {path: [stamp, _plain_notes(notes)] for path, (stamp, notes) in list(self._notes.items())}
        temporary = self._file.with_name(f".{self._file.name}.{os.getpid()}.tmp")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(json.dumps({"version": VERSION, "files": data, "notes": notes}), encoding="utf-8")
            temporary.replace(self._file)
        except OSError:
            return

    def _read(self) -> dict[str, tuple[int, int, Outcome]]:
        if self._rows is None:
            try:
                data: Any = json.loads(read_small(self._file, MAX_BYTES))
                files = cast("dict[str, Any]", data["files"]) if data["version"] == VERSION else {}
                self._rows = {path: (row[0], row[1], _outcome(row[2])) for path, row in files.items()}
                beside = cast("dict[str, Any]", data["notes"])
                self._notes = {path: (row[0], _notes(row[1])) for path, row in beside.items()}
            except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
                self._rows = {}
        return self._rows


def _stamp(file: Path) -> str:
    """What tells whether a neighbour changed."""
    try:
        status = file.stat()
    except OSError:
        return "-"
    return f"{file.name}|{status.st_size}|{status.st_mtime_ns}"


def _plain_notes(notes: ModelNotes) -> dict[str, Any]:
    values = {entry.name: getattr(notes, entry.name) for entry in fields(notes)}
    return values | {"problem": None if notes.problem is None else _plain(notes.problem)}


def _notes(row: dict[str, Any]) -> ModelNotes:
    """The notes that a row of the cache holds. Raises TypeError or KeyError for no row."""
    values: dict[str, Any] = {**row, "triggers": tuple(row["triggers"])}
    if row["problem"] is not None:
        values["problem"] = Message.of(row["problem"]["template"], row["problem"]["values"])
    return ModelNotes(**values)


def _inspected(file: Path) -> Outcome:
    refusal = refusal_by_name(file.name)
    if refusal is not None:
        return Message(refusal)
    try:
        return inspect_file(file)
    except SddeskError as error:
        return in_short(error)
    except Exception as error:  # over foreign files: whatever one of them raises, the others are listed
        log.info("listing %s", file, exc_info=True)
        return Message.of(UNREADABLE, {"reason": str(error).splitlines()[0] if str(error) else type(error).__name__})


def _plain(outcome: Outcome) -> dict[str, Any]:
    if isinstance(outcome, Message):
        return {"template": outcome.template, "values": dict(outcome.values)}
    values = {entry.name: getattr(outcome, entry.name) for entry in fields(outcome)}
    return values | {"families": [family.id for family in outcome.families]}


def _outcome(row: dict[str, Any]) -> Outcome:
    """What a row of the cache holds. Raises ValueError, KeyError, TypeError or AttributeError for no row."""
    if "template" in row:
        return Message.of(str(row["template"]), cast("dict[str, Value]", row["values"]))
    values: dict[str, Any] = {
        key: tuple(cast("list[Any]", value)) if isinstance(value, list) else value for key, value in row.items()
    }
    known: list[ModelFamily | None] = [family_named(family_id) for family_id in values["families"]]
    values["families"] = tuple(family for family in known if family is not None)
    values["kind"] = WeightsKind(values["kind"])
    return WeightsFacts(**values)
