"""Takes other programs' pictures in: copied into the library's folder, or left where they are and only indexed."""

from __future__ import annotations

import os
import time
from collections.abc import Generator, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.names import shown
from sddesk.core.read_settings import contradict
from sddesk.core.record import ImageRecord, ImportReport
from sddesk.core.whole_files import make_folder, write_new
from sddesk.library.decode import MAX_FILE, cannot_read
from sddesk.library.files import clean_part, explain, inside
from sddesk.library.folder import PicturesFolder
from sddesk.library.index import Index
from sddesk.library.inputs import InputStore
from sddesk.library.png import DamagedPictureError
from sddesk.library.rows import Known, Row
from sddesk.library.scan import SUFFIXES, TURN, key_of, known_of, look, take_in, walk_pictures
from sddesk.library.sidecar import changed_at, sidecar_of
from sddesk.library.upkeep import Upkeep, healing, to_the_end
from sddesk.library.walk import each_file, status_of, written_at

FOLDER = "imported"
AT_ONCE = 20  # files a commit
HEADS = (
    *((b"\x89PNG", ".png"), (b"\xff\xd8", ".jpg"), (b"GIF8", ".gif"), (b"BM", ".bmp"), (b"II*\0", ".tiff")),
    *((b"MM\0*", ".tiff"), (b"RIFF", ".webp"), (b"", ".avif")),
)


class Offered(NamedTuple):
    """A picture file that somebody offers, and the folder from which its place inside the library is counted.

    `problem` stands for a folder that cannot be read, and says why.
    """

    file: Path
    base: Path
    problem: str | None = None


class Imports:
    """Takes pictures in, copied into the library's folder or left where they are."""

    def __init__(self, index: Index, folder: PicturesFolder, upkeep: Upkeep, inputs: InputStore) -> None:
        self._index, self._folder, self.upkeep, self._inputs = index, folder, upkeep, inputs

    def begin(self, paths: Sequence[Path], *, in_place: bool) -> list[Offered]:
        """The pictures in these files and folders. In place, the folders belong to the library from now on."""
        return to_the_end(self.beginning(paths, in_place=in_place))

    def beginning(self, paths: Sequence[Path], *, in_place: bool) -> Generator[int, None, list[Offered]]:
        """The same in short steps; yields how many are found so far."""
        self._folder.check()
        found = yield from offering(paths, self._folder.root)
        if in_place:
            with self._index.database.alone():
                self._remember(paths)
        return found

    def _remember(self, paths: Sequence[Path]) -> None:
        """Note which folders and files outside belong to the library from now on."""
        places, root = self._folder.places.read(), self._folder.root
        new = [path.absolute() for path in paths if path.exists() and not path.absolute().is_relative_to(root)]
        kept = (old for old in places.imported if not any(old.is_relative_to(path) for path in new))
        new = [path for path in new if not any(path.is_relative_to(old) for old in places.imported)]
        self._folder.keep(replace(places, imported=tuple(dict.fromkeys((*kept, *new)))))

    @healing
    def some(self, files: Sequence[Offered], *, in_place: bool) -> ImportReport:
        """Take some of what `begin` found in; a few at a time, so that a save need not wait."""
        report = import_files(self._index, self._folder.root, files, in_place=in_place)
        for entry in files if report.known else ():  # one that is known is not copied, and may carry what was lost
            if entry.problem is None:
                with suppress(SddeskError):
                    self._inputs.take_carried(entry.file)
        return report

    def paths(self, paths: Sequence[Path], *, in_place: bool = False) -> ImportReport:
        """Take the pictures in these files and folders in, copied into the library's folder or left where they are."""
        report, files = ImportReport(), self.begin(paths, in_place=in_place)
        for start in range(0, len(files), AT_ONCE):
            report += self.some(files[start : start + AT_ONCE], in_place=in_place)
        return report


def offering(paths: Iterable[Path], root: Path) -> Generator[int, None, list[Offered]]:
    """Every picture in these files and folders, each once, without those that lie in the library already.

    Yields, often, how many it has found.
    """
    found: dict[Path, Offered] = {}
    problems: list[str] = []
    until = time.monotonic() + TURN
    for path in paths:
        place = path.absolute()
        base = place if place.is_dir() else place.parent
        for file in walk_pictures(place, problems):
            if file is not None and not file.is_relative_to(root):
                found.setdefault(file, Offered(file, base))
            if time.monotonic() > until:
                yield len(found)
                until = time.monotonic() + TURN
    return [*found.values(), *(Offered(root, root, problem) for problem in problems)]


def import_files(index: Index, root: Path, files: Sequence[Offered], *, in_place: bool) -> ImportReport:
    """Take these in. A picture that the library shows already, by its pixels, is not copied again.

    Equal pixels with other settings are another picture: a blank one, or one that was edited in its text only.

    A file that cannot be read is not copied; in place it is listed with the reason, as a scan would do.
    """
    report, problems = ImportReport(), list[str]()
    rows: list[tuple[Offered, Row]] = []
    for entry in files:
        if entry.problem is not None:
            problems.append(entry.problem)
            continue
        with each_file(entry.file, problems):
            key, status = key_of(root, entry.file), _status(entry.file)
            seen = (status.st_size, written_at(status))
            if any((old.size, old.mtime_ns) == seen and not old.missing for old in index.known_at(key)):
                report += ImportReport(known=1)
            else:
                rows.append((entry, look(root, key, status)))
    with index.database.alone():
        for entry, row in sorted(rows, key=lambda pair: pair[1].record.created_at):
            with each_file(entry.file, problems):
                report += _import(index, root, entry, row, in_place=in_place)
    return report + ImportReport(problems=tuple(problems))


def _import(index: Index, root: Path, entry: Offered, row: Row, *, in_place: bool) -> ImportReport:
    hashes = [digest for digest in (row.record.content_hash, row.alias_hash) if digest]
    found = {old.record.id: old for digest in hashes for old in index.with_hash(digest)}
    same = [old for old in found.values() if _made_alike(old.record, row.record)]
    lost: dict[str | None, Known] = {
        old.record.content_hash: known_of(old) for old in same if not old.record.path.exists()
    }
    if not in_place and len(same) > len(lost):
        return ImportReport(known=1)
    if row.record.problem is not None and not in_place:
        return ImportReport(problems=(str(row.record.problem),))
    if not in_place:
        try:
            row = _copied(root, entry, row)
        except OSError as error:
            return ImportReport(problems=(_not_copied(entry.file, error, root),))
    known = next(iter(index.known_at(row.path)), None)
    take_in(index, root, known, lost, row)
    record_ids = tuple(old.id for old in index.known_at(row.path))
    problems = (str(row.record.problem),) if row.record.problem else ()
    return ImportReport(taken=1, record_ids=record_ids, problems=problems)


def _made_alike(one: ImageRecord, other: ImageRecord) -> bool:
    """Return whether nothing that two records of equal pixels state tells two pictures: neither settings nor inputs."""
    requests = one.request, other.request
    inputs = [None if request is None else request.without_hashes().inputs for request in requests]
    differ = None not in inputs and inputs[0] != inputs[1]
    return not differ and not contradict(one.stated, other.stated)


def _copied(root: Path, entry: Offered, row: Row) -> Row:
    """Copy a picture, and its sidecar file, under the name of its folder; its time stays. Raises OSError."""
    parts = entry.file.relative_to(entry.base).parts[:-1]
    old, data = entry.file.stat(), entry.file.read_bytes()
    path = inside(root, (FOLDER, clean_part(entry.base.name), *map(clean_part, parts), _name_of(entry.file, data)))
    make_folder(path.parent)
    path = write_new(path, data)
    with suppress(OSError, OverflowError):  # a time that this disk cannot keep
        os.utime(path, ns=(old.st_atime_ns, old.st_mtime_ns))
    if changed_at(entry.file):
        write_new(sidecar_of(path), sidecar_of(entry.file).read_bytes())
    status = path.stat()
    return replace(
        row,
        record=replace(row.record, path=path),
        path=key_of(root, path),
        size=status.st_size,
        mtime_ns=written_at(status),
        sidecar_ns=changed_at(path),
    )


def _name_of(file: Path, data: bytes) -> str:
    """Its name, however long, with an ending by which the library's next look knows it for a picture."""
    usual = file.suffix.lower() in SUFFIXES and file.suffix.lower() not in (".jfif", ".jpe")
    ending = file.suffix if usual else next(end for head, end in HEADS if data.startswith(head))
    return clean_part(file.stem) + ending


def _status(file: Path) -> os.stat_result:
    """The file's status. Raises OSError, and SddeskError for a non-file or one larger than a picture may be."""
    status = status_of(file)
    if status.st_size > MAX_FILE:
        raise cannot_read(file, DamagedPictureError("the file is too large"))
    return status


def _not_copied(file: Path, error: OSError, root: Path) -> str:
    template = QT_TRANSLATE_NOOP("messages", "{name} was not copied: {reason}")
    return str(Message.of(template, {"name": shown(file.name), "reason": str(explain(error, root).message)}))
