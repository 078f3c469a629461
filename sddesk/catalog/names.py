"""Names of installed models: each has one of its own, whatever their files are called."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import count
from pathlib import Path
from typing import Any

from sddesk.core.models import NAMELESS, PartInfo, WeightsFacts, WeightsKind

PartId = tuple[WeightsKind, str]  # the name whatever its case
INVOKEAI_INDEX = "databases/invokeai.db"
MOST_INVOKEAI_MODELS = 20_000
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class PartNames:
    """The LoRAs, VAEs and textual inversions of one look, each under a name of its own; thousands may share a stem."""

    def __init__(self) -> None:
        self._by_id: dict[PartId, PartInfo] = {}
        self._first: dict[PartId, PartInfo] = {}
        self._more: dict[PartId, tuple[set[tuple[int, int] | None], Iterator[int]]] = {}

    def take(self, part: PartInfo) -> None:
        """Take in a part under its name, or one made unlike the others'; nothing if its file is here through a link."""
        stem = part_id(part.facts, part.name)
        first = self._first.setdefault(stem, part)
        if first is not part:
            if stem not in self._more:
                self._more[stem] = {_identity(first)}, count(2)
            files, identity = self._more[stem][0], _identity(part)
            if identity is not None and identity in files:
                return
            files.add(identity)
        name = next(name for name in self._names(part, stem) if part_id(part.facts, name) not in self._by_id)
        self._by_id[part_id(part.facts, name)] = part if name == part.name else replace(part, name=name)

    def all(self) -> list[PartInfo]:
        """In the order of their places."""
        return [*self._by_id.values()]

    def _names(self, part: PartInfo, stem: PartId) -> Iterator[str]:
        numbers = self._more[stem][1] if stem in self._more else count(2)  # those before are taken
        return names(Path(part.location), part.name, numbers)


def free_name(path: Path, name: str, taken: set[str]) -> str:
    """Return the first of its names that is free; from now on it is taken."""
    free = next(candidate for candidate in names(path, name, count(2)) if candidate not in taken)
    taken.add(free)
    return free


def names(path: Path, name: str, numbers: Iterator[int]) -> Iterator[str]:
    """`name`, made unlike the others by the folder above, then by a number."""
    yield name
    yield f"{path.parent.name}/{name}"
    for number in numbers:
        yield f"{name} {number}"


def part_id(facts: WeightsFacts, name: str) -> PartId:
    return facts.kind, name.casefold()


def _identity(part: PartInfo) -> tuple[int, int] | None:
    """A key that is the same for one file found at two places, through a link; None when it is gone."""
    try:
        status = Path(part.location).stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def stem_of(path: Path) -> str:
    """A file's name: its stem, or its folder's name where the file is a part with its own config.json.

    InvokeAI keeps each model in a folder that is called by a UUID; its own index has the name.
    """
    if _UUID.fullmatch(path.parent.name):
        return _invokeai_names(path.parents[1]).get(path.parent.name) or f"{path.stem} {path.parent.name[:8]}"
    is_part_folder = path.stem in NAMELESS and path.with_name("config.json").is_file()
    return path.parent.name if is_part_folder and path.parent.name else path.stem


def folder_name_of(folder: Path) -> str:
    """What a diffusers folder is called; InvokeAI's by its own index."""
    if _UUID.fullmatch(folder.name):
        return _invokeai_names(folder.parent).get(folder.name) or folder.name
    return folder.name


@lru_cache(maxsize=4)
def _invokeai_names(models: Path) -> dict[str, str]:
    """The names that InvokeAI gave the models of a folder, by UUID; none where its index is not there or not read."""
    index = models.parent / INVOKEAI_INDEX
    if not index.is_file():
        return {}
    try:
        address = f"{index.absolute().as_uri()}?mode=ro&immutable=1"
        connection = sqlite3.connect(address, uri=True)
        try:
            rows = connection.execute("SELECT id, config FROM models LIMIT ?", (MOST_INVOKEAI_MODELS,)).fetchall()
        finally:
            connection.close()
        configs: list[tuple[str, Any]] = [(str(key), json.loads(config)) for key, config in rows]
        return {key: str(config["name"]).strip() for key, config in configs if config.get("name")}
    except (sqlite3.Error, OSError, ValueError, TypeError, AttributeError, KeyError, RecursionError):
        return {}
