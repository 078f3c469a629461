"""Remembers what weights files are, so that a list of thousands reads no header twice. Can be deleted at any time."""

from __future__ import annotations

import json
import os
from dataclasses import fields
from pathlib import Path
from typing import Any, cast

from sddesk.catalog.folders import FoundFile
from sddesk.core.errors import SddeskError
from sddesk.core.models import ModelFamily, WeightsFacts, WeightsKind, family_named
from sddesk.weights.detect import inspect_file

VERSION = 5


class FactsCache:
    """Facts by path, size and time of change."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._rows: dict[str, tuple[int, int, WeightsFacts | None]] | None = None
        self._changed = False

    def facts(self, found: FoundFile) -> WeightsFacts | None:
        """What the file is; None when it cannot be used, which is told when somebody asks for it by name."""
        rows = self._read()
        known = rows.get(found.path)
        if known is not None and known[:2] == (found.size, found.mtime_ns):
            return known[2]
        try:
            facts = inspect_file(Path(found.path))
        except SddeskError:
            facts = None
        rows[found.path] = (found.size, found.mtime_ns, facts)
        self._changed = True
        return facts

    def save(self) -> None:
        """Write what was learnt; a cache that cannot be written is only slower."""
        if not self._changed or self._rows is None:
            return
        self._changed = False
        data = {path: [size, at, _plain(facts)] for path, (size, at, facts) in list(self._rows.items())}
        temporary = self._file.with_name(f".{self._file.name}.{os.getpid()}.tmp")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(json.dumps({"version": VERSION, "files": data}), encoding="utf-8")
            temporary.replace(self._file)
        except OSError:
            return

    def _read(self) -> dict[str, tuple[int, int, WeightsFacts | None]]:
        if self._rows is None:
            try:
                data: Any = json.loads(self._file.read_text(encoding="utf-8"))
                files = cast("dict[str, Any]", data["files"]) if data["version"] == VERSION else {}
                self._rows = {path: (row[0], row[1], _facts(row[2])) for path, row in files.items()}
            except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError):
                self._rows = {}
        return self._rows


def _plain(facts: WeightsFacts | None) -> dict[str, Any] | None:
    if facts is None:
        return None
    values = {entry.name: getattr(facts, entry.name) for entry in fields(facts)}
    return values | {"families": [family.id for family in facts.families]}


def _facts(row: Any) -> WeightsFacts | None:
    """The facts that a row of the cache holds. Raises ValueError, KeyError, TypeError or AttributeError for no row."""
    if row is None:
        return None
    values: dict[str, Any] = {
        key: tuple(cast("list[Any]", value)) if isinstance(value, list) else value for key, value in row.items()
    }
    known: list[ModelFamily | None] = [family_named(family_id) for family_id in values["families"]]
    values["families"] = tuple(family for family in known if family is not None)
    values["kind"] = WeightsKind(values["kind"])
    return WeightsFacts(**values)
