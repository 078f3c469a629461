"""Remembers what weights files are, so that a list of thousands reads no header twice. Can be deleted at any time."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, cast

from sddesk.catalog.folders import FoundFile
from sddesk.catalog.weights import inspect_file
from sddesk.core.errors import SddeskError
from sddesk.core.models import ModelFamily, WeightsFacts, WeightsKind, family_named

VERSION = 4


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


def _plain(facts: WeightsFacts | None) -> list[Any] | None:
    if facts is None:
        return None
    families = [family.id for family in facts.families]
    told = [facts.kind, families, facts.precision, facts.inpainting, facts.prediction_type, list(facts.triggers)]
    return [*told, facts.latent_channels, facts.text_width, facts.vectors]


def _facts(row: Any) -> WeightsFacts | None:
    if row is None:
        return None
    kind, families, precision, inpainting, prediction, triggers, channels, text_width, vectors = row
    known: list[ModelFamily | None] = [family_named(family_id) for family_id in families]
    return WeightsFacts(
        kind=WeightsKind(kind),
        families=tuple(family for family in known if family is not None),
        precision=precision,
        inpainting=inpainting,
        prediction_type=prediction,
        triggers=tuple(triggers),
        latent_channels=channels,
        text_width=text_width,
        vectors=vectors,
    )
