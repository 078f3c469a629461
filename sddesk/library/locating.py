"""Finds missing pictures where they are now, by what they show: names and settings in the file may be others."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from sddesk.core.errors import SddeskError
from sddesk.library.index import Index, Row
from sddesk.library.metadata import content_hash, read_pixels, sides_of
from sddesk.library.scan import TURN, key_of, pictures_in


class Found(NamedTuple):
    """A missing picture, and the file that shows it."""

    row: Row
    file: Path


class Lost:
    """The pictures that are looked for, by their pixels."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows: dict[str, list[Row]] = {}
        for row in rows:
            if row.record.content_hash:
                self._rows.setdefault(row.record.content_hash, []).append(row)
        self.sizes = {row.size for row in rows}
        self.sides = {(row.record.width, row.record.height) for row in rows}

    def __bool__(self) -> bool:
        return bool(self._rows)

    def take(self, file: Path) -> list[Found]:
        """What this file shows, if it is looked for: from then on it is not."""
        try:
            digest = content_hash(read_pixels(file))
        except SddeskError:
            return []
        rows = self._rows.get(digest, [])
        if not rows:
            return []
        row = next((row for row in rows if row.record.path.name == file.name), rows[0])
        rows.remove(row)
        if not rows:
            del self._rows[digest]
        return [Found(row, file)]


def away(index: Index, imported: Sequence[Path]) -> list[Row]:
    """The pictures of folders imported in place that are not there any more: moved, or on a drive that is away."""
    return [row for place in imported if not place.exists() for row in index.below(place.as_posix())]


def look_in(index: Index, root: Path, rows: Sequence[Row], folder: Path) -> Generator[tuple[int, list[Found]]]:
    """Look at every picture below `folder`: first those of the right size in bytes, then of the right sides.

    Yields, often, how many files it has looked at and what it has found since it last did.
    """
    lost, looked, found = Lost(rows), 0, list[Found]()
    until = time.monotonic() + TURN
    for file, likely in _candidates(index, root, lost, folder):
        looked += 1
        found += lost.take(file) if likely else []
        if time.monotonic() > until:
            yield looked, found
            found, until = [], time.monotonic() + TURN
        if not lost:
            break
    yield looked, found


def follow(rows: Sequence[Row], old: Path, new: Path) -> Generator[tuple[int, list[Found]]]:
    """Where the others are if they moved as this one did, from `old` to `new`; yields as `look_in` does."""
    before, after = _moved(old, new)
    looked, found = 0, list[Found]()
    until = time.monotonic() + TURN
    for row in rows:
        path = row.record.path
        if not path.is_relative_to(before):
            continue
        looked += 1
        file = after / path.relative_to(before)
        found += Lost([row]).take(file) if file.is_file() else []
        if time.monotonic() > until:
            yield looked, found
            found, until = [], time.monotonic() + TURN
    yield looked, found


def moved_place(imported: Sequence[Path], old: Path, new: Path) -> tuple[Path, Path] | None:
    """The imported folder that is not there any more, and where it is now, if it moved as a whole."""
    for place in imported:
        if old.is_relative_to(place) and old != place and not place.exists():
            inner = old.relative_to(place).parts
            if new.parts[-len(inner) :] == inner:
                return place, Path(*new.parts[: -len(inner)])
    return None


def remembered(imported: Sequence[Path], found: Sequence[Found]) -> tuple[Path, ...]:
    """The imported folders and files, with what was found outside: where a folder is now, else the single file."""
    places = dict.fromkeys(imported)
    for row, file in found:
        old = row.record.path
        moved = moved_place(tuple(places), old, file)
        if moved is not None:
            places = dict.fromkeys(moved[1] if place == moved[0] else place for place in places)
        places.pop(old, None)
        if not any(place in places for place in (file, *file.parents)):
            places[file] = None
    return tuple(places)


def _candidates(index: Index, root: Path, lost: Lost, folder: Path) -> Iterator[tuple[Path, bool]]:
    """The files that no other picture of the library has, each with whether it may be one that is looked for."""
    rest: list[Path] = []
    for file in pictures_in(folder):
        if _is_taken(index, root, file):
            continue
        try:
            likely = file.stat().st_size in lost.sizes
        except OSError:
            continue  # gone since the folder was listed
        if not likely:
            rest.append(file)
        yield file, likely
    for file in rest:
        yield file, _has_sides(file, lost.sides)


def _is_taken(index: Index, root: Path, file: Path) -> bool:
    return any(not row.record.missing for row in index.at(key_of(root, file)))


def _has_sides(file: Path, wanted: set[tuple[int, int]]) -> bool:
    try:
        return sides_of(file) in wanted
    except SddeskError:
        return False


def _moved(old: Path, new: Path) -> tuple[Path, Path]:
    """The folders that differ, once what both paths end in alike is taken away."""
    alike = 0
    for before, after in zip(reversed(old.parts), reversed(new.parts), strict=False):
        if before != after:
            break
        alike += 1
    alike = max(1, min(alike, len(old.parts) - 1, len(new.parts) - 1))  # its name may be another
    return Path(*old.parts[:-alike]), Path(*new.parts[:-alike])
