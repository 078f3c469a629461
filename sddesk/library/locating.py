"""Finds missing pictures where they are now, by what they show: names and settings in the file may be others."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.record import ANNOTATIONS, ImageRecord, LocateReport, values_in
from sddesk.library import sidecar
from sddesk.library.folder import PicturesFolder
from sddesk.library.index import Index
from sddesk.library.metadata import hashes_of
from sddesk.library.places import Places
from sddesk.library.rows import Row
from sddesk.library.scan import TURN, is_bare, key_of, pictures_in, walk_pictures
from sddesk.library.texts import sides_of
from sddesk.library.upkeep import Upkeep, healing, to_the_end
from sddesk.library.walk import each_file, written_at


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
        sides = [(row.record.width, row.record.height) for row in rows]
        self.sides = {*sides, *((height, width) for width, height in sides)}  # older versions took no note of turns

    def __bool__(self) -> bool:
        return bool(self._rows)

    def take(self, file: Path) -> list[Found]:
        """What this file shows, if it is looked for: from then on it is not."""
        try:
            hashes = hashes_of(file)
        except SddeskError:
            return []
        digest = next((digest for digest in hashes if digest and digest in self._rows), "")
        rows = self._rows.get(digest, [])
        if not rows:
            return []
        row = next((row for row in rows if row.record.path.name == file.name), rows[0])
        rows.remove(row)
        if not rows:
            del self._rows[digest]
        return [Found(row, file)]


class Locator:
    """Gives missing pictures their files back; what a person added to them goes along."""

    def __init__(self, index: Index, folder: PicturesFolder, upkeep: Upkeep) -> None:
        self._index, self._folder, self.upkeep = index, folder, upkeep

    @healing
    def locate(self, record_id: int, path: Path) -> ImageRecord:
        """Say where a missing picture is now. Raises SddeskError when `path` shows another picture, or none."""
        row = self._index.get(record_id)
        if row.record.content_hash not in (None, *hashes_of(path.absolute())):
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "{name} shows another picture than the missing one."),
                QT_TRANSLATE_NOOP("messages", "Choose the file it was, or import this one as a picture of its own."),
                name=path.name,
            )
        return self._repoint([Found(row, path.absolute())])[0]

    def locating(self, place: Path, record_id: int | None = None) -> Generator[LocateReport, None, LocateReport]:
        """Look for all missing pictures in steps: below the folder `place`, by their pixels.

        Or `place` is the file of one of them: then also for the others where they are if they moved as it did. Raises
        SddeskError as `locate` does.
        """
        place, lost, found = place.absolute(), self._lost(), tuple[ImageRecord, ...]()
        if record_id is None:
            steps = look_in(self._index, self._folder.root, lost, place)
        else:
            old = self._index.get(record_id).record.path
            found = (self.locate(record_id, place),)
            steps = follow([row for row in lost if row.record.id != record_id], old, place)
        looked = before = len(found)
        for number, more in steps:
            found, looked = (*found, *self._repoint(more)), before + number
            yield LocateReport(looked=looked, found=found)
        self._follow_folders(lost, found)
        return LocateReport(looked=looked, found=found, missing=len(self._lost()))

    def locate_in(self, place: Path, record_id: int | None = None) -> LocateReport:
        """The same at once."""
        return to_the_end(self.locating(place, record_id))

    def _lost(self) -> list[Row]:
        """The missing pictures, and those of imported folders that are not where they were."""
        gone = away(self._index, self._folder.imported())
        return list({row.record.id: row for row in (*self._index.missing(), *gone)}.values())

    def _follow_folders(self, lost: Sequence[Row], found: Sequence[ImageRecord]) -> None:
        """An imported folder that moved as a whole is imported where it is now, instead of its single pictures."""
        old = {row.record.id: row.record.path for row in lost}
        moves = [(old[record.id], record.path) for record in found if record.id in old]
        with self._index.database.alone():
            places = self._folder.places.read() if moves else Places()
            imported = with_moved(places.imported, moves, self._folder.root)
            if imported != places.imported:
                self._folder.keep(replace(places, imported=imported))

    def _repoint(self, found: Sequence[Found]) -> list[ImageRecord]:
        """Let records have these files; what lies outside is remembered, so that a new index knows it."""
        root = self._folder.root
        with self._index.database.alone():
            outside = [entry for entry in found if not entry.file.is_relative_to(root)]
            if outside:
                places = self._folder.places.read()
                self._folder.keep(replace(places, imported=with_files(places.imported, outside)))
            for row, file in found:
                for other in self._index.known_at(key_of(root, file)):
                    if other.id != row.record.id:
                        self._index.forget(other.id)
                status = file.stat()
                values = {"missing": 0, "size": status.st_size, "mtime_ns": written_at(status)}
                self._index.change(row.record.id, path=key_of(root, file), **values)
                self._keep_annotations(row.record, file)
        return [self._index.get(row.record.id).record for row, _ in found]

    def _keep_annotations(self, record: ImageRecord, file: Path) -> None:
        """What a person added goes with a picture to its new place; a sidecar that came along with it counts."""
        annotations = values_in(record, ANNOTATIONS)
        with suppress(SddeskError, OSError):  # read-only there, or another program's: the index still knows
            if sidecar.changed_at(file):
                annotations = sidecar.read(file)
            elif any(annotations.values()):
                sidecar.write(file, annotations)
            self._index.annotate(record.id, annotations, sidecar.changed_at(file))


def away(index: Index, imported: Sequence[Path]) -> list[Row]:
    """The pictures imported in place that are not there any more: moved, or on a drive that is away."""
    gone = [place for place in imported if is_bare(place)]
    return [row for place in gone for row in (*index.below(place.as_posix()), *index.at(place.as_posix()))]


def look_in(index: Index, root: Path, rows: Sequence[Row], folder: Path) -> Generator[tuple[int, list[Found]]]:
    """Look at every picture below `folder`: first those of the right size in bytes, then of the right sides.

    Yields, often, how many files it has looked at and what it has found since it last did.
    """
    lost, looked, found, problems = Lost(rows), 0, list[Found](), list[str]()
    until = time.monotonic() + TURN
    for file, likely in _candidates(index, root, lost, folder):
        looked += file is not None
        with each_file(file or folder, problems):
            found += lost.take(file) if file is not None and likely else []
        if time.monotonic() > until:
            yield looked, found
            found, until = [], time.monotonic() + TURN
        if not lost:
            break
    yield looked, found


def follow(rows: Sequence[Row], old: Path, new: Path) -> Generator[tuple[int, list[Found]]]:
    """Where the others are if they moved as this one did, from `old` to `new`; yields as `look_in` does."""
    before, after = _moved(old, new)
    looked, found, problems = 0, list[Found](), list[str]()
    until = time.monotonic() + TURN
    for row in rows:
        path = row.record.path
        if not path.is_relative_to(before):
            continue
        looked += 1
        file = after / path.relative_to(before)
        with each_file(file, problems):
            found += Lost([row]).take(file) if file.is_file() else []
        if time.monotonic() > until:
            yield looked, found
            found, until = [], time.monotonic() + TURN
    yield looked, found


def with_files(imported: Sequence[Path], found: Sequence[Found]) -> tuple[Path, ...]:
    """The imported places, with each of these files that lies in none of them in the place of what it was."""
    places = dict.fromkeys(imported)
    for row, file in found:
        places.pop(row.record.path, None)
        if not any(place in places for place in (file, *file.parents)):
            places[file] = None
    return tuple(places)


def with_moved(imported: Sequence[Path], moves: Sequence[tuple[Path, Path]], root: Path) -> tuple[Path, ...]:
    """The imported places, with folders that are where they went; `moves` are (old, new) paths of their pictures.

    A folder moved as a whole when all its pictures are at the same paths in one of its name or without other pictures:
    else a home would become part of the library for one file that was moved there.
    """
    for place in imported:
        inside = [(old, new) for old, new in moves if old.is_relative_to(place) and old != place]
        if not inside or not is_bare(place):
            continue
        now = {_stem(new, old.relative_to(place).parts) for old, new in inside}
        folder = now.pop()
        if now or folder is None or folder in (Path(folder.anchor), Path.home()) or root.is_relative_to(folder):
            continue
        ours = {new for _, new in inside}
        if folder.name == place.name or all(file in ours for file in pictures_in(folder)):
            kept = (other for other in imported if not other.is_relative_to(folder))
            imported = tuple(dict.fromkeys(folder if other == place else other for other in kept))
    return tuple(imported)


def _stem(path: Path, end: tuple[str, ...]) -> Path | None:
    """What stands before `end` in a path, None where it ends otherwise."""
    return Path(*path.parts[: -len(end)]) if path.parts[-len(end) :] == end else None


def _candidates(index: Index, root: Path, lost: Lost, folder: Path) -> Iterator[tuple[Path | None, bool]]:
    """Return the files that only this picture has, each with whether it may be one of the wanted.

    None after each folder: there are long ways without a picture.
    """
    rest: list[Path] = []
    for file in walk_pictures(folder, []):
        size = _size(file) if file is not None and not _is_taken(index, root, file) else None
        if file is None or size is None:
            yield None, False
        elif size in lost.sizes:
            yield file, True
        else:
            rest.append(file)
            yield file, False
    for file in rest:
        yield file, _has_sides(file, lost.sides)


def _size(file: Path) -> int | None:
    try:
        return file.stat().st_size
    except OSError:
        return None  # gone since the folder was listed


def _is_taken(index: Index, root: Path, file: Path) -> bool:
    return any(not known.missing for known in index.known_at(key_of(root, file)))


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
