"""Brings the index in line with the folder: takes in, finds again, marks missing. It deletes nothing of a person's."""

from __future__ import annotations

import os
import time
from collections import Counter, deque
from collections.abc import Container, Generator, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar

from sddesk.core.errors import SddeskError
from sddesk.core.events import Provenance
from sddesk.core.record import ImageRecord, ReadPicture, ScanReport
from sddesk.core.whole_files import is_temporary, remove_left
from sddesk.library.decode import MAX_PIXELS, SUFFIXES, cannot_decode, is_unread
from sddesk.library.index import Index
from sddesk.library.inputs import is_stored_input
from sddesk.library.metadata import hashes_of, read_picture
from sddesk.library.rows import Known, Row
from sddesk.library.sidecar import changed_at, read
from sddesk.library.walk import each_file, file_time, files_below, plausible, status_of, written_at

Some = TypeVar("Some")
TRASH = ".sddesk-trash"
BATCH = 500  # files a commit: one a row would take minutes, one for all would keep a save waiting
TURN = 0.1  # seconds of reading files, then others have their turn


def scan(
    index: Index, root: Path, imported: tuple[Path, ...] | None = (), *, away: bool = False, reread: bool = False
) -> Generator[int, None, ScanReport]:
    """Scan `root` and the `imported` paths; None: those are unknown, and rows outside `root` stay unchanged.

    A folder that is `away` with its drive marks nothing. `reread`: read every file, changed or not. It pauses often,
    what it has found being kept: pictures may be saved, marked and moved meanwhile. Yields how many files it has read.
    """
    if away or not root.is_dir():
        return ScanReport(root_missing=True)
    rows = {row.path: row for row in index.known()}
    while index.unreadable:
        index.put_row_aside(index.unreadable.pop())
    files, problems, swept = dict[str, os.stat_result](), list[str](), list[bool]()
    for path, status in chain(
        _pictures(root, root, problems, swept), _outside(root, rows, imported or (), problems, swept)
    ):
        files.setdefault(path, status)
        if len(files) % BATCH == 0:
            yield 0
    _end_half_moves(index, root, files, rows)
    counts = Counter[str]()
    fresh: list[tuple[str, os.stat_result]] = []
    for some in _batches(list(files.items())):
        with index.database.batch():
            for path, status in some:
                row = rows.get(path)
                if reread or row is None or row.stale or _is_other(row, status):
                    fresh.append((path, status))
                    continue
                with each_file(path, problems):
                    counts["healed"] += _refresh(index, root, row)
        yield 0
    unseen = [row for row in rows.values() if row.path not in files and not _is_away(row.path, imported)]
    counts["missing"] = _mark_missing(index, root, unseen, problems)
    yield from _take_fresh(index, root, fresh, rows, unseen, counts, problems)
    return ScanReport(
        adopted=counts["adopted"],
        moved=counts["moved"],
        healed=counts["healed"],
        missing=counts["missing"],
        unreadable=counts["unreadable"],
        swept=sum(swept),
        problems=tuple(dict.fromkeys(problems)),
    )


def _is_other(row: Known, status: os.stat_result) -> bool:
    """Whether a file has changed since it was read."""
    return (row.size, row.mtime_ns) != (status.st_size, written_at(status))


def is_bare(place: Path) -> bool:
    """Whether a folder is gone, or as empty as the place where a drive that is away would be."""
    try:
        with os.scandir(place) as entries:
            return next(entries, None) is None
    except NotADirectoryError:
        return False
    except OSError:
        return True


def holds(rows: Iterable[Known]) -> bool:
    """Whether files of these pictures, the thrown away ones too, are known to be in the library's own folder."""
    return any(not row.missing and not Path(row.path).is_absolute() for row in rows)


def _end_half_moves(index: Index, root: Path, files: dict[str, os.stat_result], rows: dict[str, Known]) -> None:
    """Take one of two names from a picture whose move into the trash, or back, was killed when it had both.

    The index knows which it had; the move holds the index's lock, so that none is under way meanwhile.
    """
    names: dict[tuple[int, int], list[str]] = {}
    for path, status in files.items():
        if status.st_nlink > 1:
            names.setdefault((status.st_dev, status.st_ino), []).append(path)
    for same in names.values():
        trashed = [path for path in same if _trashed_from(path) is not None]
        if len(same) != 2 or len(trashed) != 1:  # links that a person made
            continue
        kept = next((path for path in same if path in rows), None) or next(path for path in same if path not in trashed)
        other = next(path for path in same if path != kept)
        with index.database.alone(), suppress(OSError):
            if (root / kept).samefile(root / other):
                (root / other).unlink()
                del files[other]


def _mark_missing(index: Index, root: Path, unseen: list[Known], problems: list[str]) -> int:
    """Mark the pictures whose files are not there, and are not just on their way into the trash or back."""
    found = 0
    wanted = [row for row in unseen if row.trashed_from is None and not row.missing]
    for some in _batches(wanted):
        with index.database.alone():
            for row in some:
                with each_file(row.path, problems):
                    if _is_still(index, row) and not (root / row.path).is_file():
                        index.change(row.id, missing=1)
                        found += 1
    return found


def _take_fresh(
    index: Index,
    root: Path,
    fresh: list[tuple[str, os.stat_result]],
    rows: Container[str],
    unseen: list[Known],
    counts: Counter[str],
    problems: list[str],
) -> Generator[int]:
    """Read these files and take them in: our own, and those that are in `rows` already, at once.

    New ones of other programs follow when all ours are there to stand among.
    """
    lost: dict[str | None, Known] = {row.content_hash: row for row in unseen}

    def take(rows: Iterable[Row]) -> None:
        with index.database.alone():  # what another process moves meanwhile is moved before this, or after
            for row in rows:
                with each_file(row.path, problems):
                    take_one(row)

    def take_one(row: Row) -> None:
        known = next(iter(index.known_at(row.path)), None)
        if not (root / row.path).is_file():
            return  # on its way into the trash, or back: the next look finds it there
        digest = _lost_as(lost, row)
        moved = lost[digest] if digest else None
        if moved is not None and (not _is_still(index, moved) or (root / moved.path).exists()):
            del lost[digest]
        counts[take_in(index, root, known, lost, row)] += 1
        counts["unreadable"] += row.record.problem is not None

    others: list[Row] = []
    rest = deque(fresh)
    while rest:
        found, until = list[Row](), time.monotonic() + TURN
        while rest and len(found) < BATCH and (not found or time.monotonic() < until):
            path, status = rest.popleft()
            with each_file(path, problems):
                found.append(look(root, path, status))
        take(sorted((row for row in found if row.place or row.path in rows), key=_age))
        others += (row for row in found if not row.place and row.path not in rows)
        yield len(found)
    for some in _batches(sorted(others, key=_age)):
        take(some)
        yield 0


def _is_still(index: Index, row: Known) -> bool:
    """Whether the index has this picture where it had it."""
    return any(old.id == row.id for old in index.known_at(row.path))


def key_of(root: Path, file: Path) -> str:
    """The path of a file as the index keeps it: relative to `root`, or whole when it lies outside."""
    return file.relative_to(root).as_posix() if file.is_relative_to(root) else file.as_posix()


def trash_of(path: str, imported: tuple[Path, ...]) -> str:
    """Where a picture goes when it is deleted: the trash of the library, or of the folder it was imported from."""
    if not Path(path).is_absolute():
        return f"{TRASH}/{path}"
    home = next((place for place in imported if Path(path) != place and Path(path).is_relative_to(place)), None)
    home = home or Path(path).parent
    return (home / TRASH / Path(path).relative_to(home)).as_posix()


def pictures_in(place: Path) -> Iterator[Path]:
    """The picture files in a folder and the folders in it, hidden ones left out; or the one file that `place` is."""
    yield from (file for file in walk_pictures(place, []) if file is not None)


def walk_pictures(place: Path, problems: list[str]) -> Iterator[Path | None]:
    """The same, and None after each folder: others may have their turn there, however long the way is.

    `problems` gets a sentence for each folder that cannot be read, and for each picture of a kind that cannot.
    """
    if not place.is_dir():
        yield place
        return
    for folder, names, files in files_below(place, problems):
        names[:] = [name for name in names if not name.startswith(".")]
        yield from (folder / name for name in files if _is_picture(folder / name))
        problems += (str(cannot_decode(name)) for name in files if not name.startswith(".") and is_unread(name))
        yield None


def known_of(row: Row) -> Known:
    """What a scan compares of a picture."""
    return Known(
        row.record.id,
        row.path,
        row.size,
        row.mtime_ns,
        row.record.content_hash,
        int(row.record.missing),
        row.trashed_from,
        row.sidecar_ns,
        alias_hash=row.alias_hash,
    )


def _batches(rows: list[Some]) -> Iterator[list[Some]]:
    for start in range(0, len(rows), BATCH):
        yield rows[start : start + BATCH]


def _refresh(index: Index, root: Path, known: Known) -> bool:
    """Look again at a picture whose file is as it was; whether it had been missing.

    A sidecar that went away or cannot be read takes nothing from what the index knows.
    """
    file = root / known.path
    sidecar_ns = changed_at(file)
    if sidecar_ns not in (0, known.sidecar_ns):
        with suppress(SddeskError):
            index.annotate(known.id, read(file), sidecar_ns)
    if known.missing:
        index.change(known.id, missing=0)
    return bool(known.missing)


def _annotations(file: Path) -> dict[str, Any]:
    """What the sidecar of a new file says; one that cannot be read says nothing, and stays as it is."""
    try:
        return read(file)
    except SddeskError:
        return {}


def _age(row: Row) -> tuple[bool, int, datetime]:
    """Our own in their order first: the others find their places among them."""
    return row.place == 0, row.place, row.record.created_at


def take_in(index: Index, root: Path, known: Known | None, lost: dict[str | None, Known], row: Row) -> str:
    """Put what was found in a file into the index: as new, as changed, or as one of the `lost` that moved."""
    if known is not None:
        row = _with_alias(known, row)
        if row.record.origin == "unknown":  # its settings were taken away, or it is damaged: what is known stays
            values = {"content_hash": row.record.content_hash or known.content_hash, "missing": 0, "stale": 0}
            index.change(known.id, **values, size=row.size, mtime_ns=row.mtime_ns, alias_hash=row.alias_hash)
        else:
            index.reread(known.id, row)
        if (known.trashed_from is None) != (row.trashed_from is None):  # where its file lies decides
            index.change(known.id, trashed_from=row.trashed_from)
        _refresh(index, root, known._replace(missing=0, sidecar_ns=0))
        return "healed"
    digest = _lost_as(lost, row)
    if digest is not None:
        moved, now = lost.pop(digest), row.record.content_hash
        status = {"size": row.size, "mtime_ns": row.mtime_ns}
        hashes = {"content_hash": now, "alias_hash": moved.alias_hash if digest == now else digest}
        index.change(moved.id, path=row.path, missing=0, trashed_from=row.trashed_from, **status, **hashes)
        _refresh(index, root, moved._replace(path=row.path, missing=0))
        return "moved"
    index.add(replace(row, place=row.place or index.place_at(row.record.created_at)))
    return "adopted"


def _lost_as(lost: dict[str | None, Known], row: Row) -> str | None:
    """The hash under which one of the lost pictures is this one; None when none is."""
    return next((digest for digest in (row.record.content_hash, row.alias_hash) if digest and digest in lost), None)


def _with_alias(known: Known, row: Row) -> Row:
    """Keep the former hash next to today's where the same file now decodes differently."""
    before, now = known.content_hash, row.record.content_hash
    same_file = (known.size, known.mtime_ns) == (row.size, row.mtime_ns)
    if same_file and before is not None and now not in (None, before):
        return replace(row, alias_hash=before)
    return replace(row, alias_hash=row.alias_hash or known.alias_hash)


def look(root: Path, path: str, status: os.stat_result) -> Row:
    """What the file at `path` says, with its pixels' hash; its place is 0 when another program made it."""
    file = root / path
    nothing = ReadPicture(request=None, provenance=None, raw_text="", width=0, height=0)
    said, digest, alias, problem = nothing, None, None, None
    try:
        said = read_picture(file)
        digest, alias = hashes_of(file)
    except SddeskError as error:
        problem = error.message
        too_large = said.width * said.height > MAX_PIXELS  # not damaged: its texts are whole
        said = said if too_large else nothing
    trashed_from = _trashed_from(path)
    record = ImageRecord(
        id=0,
        path=file,
        request=said.request,
        settings=said.settings,
        provenance=said.provenance or Provenance(device="", precision=""),
        created_at=plausible(said.created_at) or file_time(status),
        seconds=said.seconds,
        width=said.width,
        height=said.height,
        flagged=said.flagged,
        origin=said.origin,
        problem=problem,
        content_hash=digest,
        trashed=trashed_from is not None,
        **_annotations(file),
    )
    return Row(
        record=record,
        path=path,
        place=said.order or 0,
        size=status.st_size,
        mtime_ns=written_at(status),
        trashed_from=trashed_from,
        sidecar_ns=changed_at(file),
        alias_hash=alias,
    )


def take_anew(index: Index, root: Path, record_id: int, path: str | None) -> bool:
    """Read the file of a picture whose row could not be read, under the id it had; False when no file is there."""
    if path is None or index.known_at(path):
        return path is not None
    try:
        row = look(root, path, (root / path).stat())
    except (OSError, ValueError):
        return False
    place = row.place or index.place_at(row.record.created_at)
    index.add(replace(row, record=replace(row.record, id=record_id), place=place))
    return True


def _trashed_from(path: str) -> str | None:
    if path.startswith(f"{TRASH}/"):
        return path.removeprefix(f"{TRASH}/")
    return path.replace(f"/{TRASH}/", "/", 1) if f"/{TRASH}/" in path else None


def _pictures(root: Path, place: Path, problems: list[str], swept: list[bool]) -> Iterator[tuple[str, os.stat_result]]:
    """The picture files in `place`, its own trash too, as the index would name them; on the way, the temporary files
    that killed saves left are removed.
    """
    if not place.is_dir():
        return
    for folder, names, files in files_below(place, problems):
        inside = place != root and folder.is_relative_to(root)
        names[:] = [
            name for name in names if not inside and (not name.startswith(".") or (name == TRASH and folder == place))
        ]
        for name in [] if inside else files:
            if is_temporary(name):
                swept.append(remove_left(folder / name))
            elif _is_picture(folder / name):
                with each_file(folder / name, problems):
                    found = _there(folder / name)
                    if found is not None:
                        yield key_of(root, folder / name), found
            elif is_unread(name) and not name.startswith("."):
                problems.append(str(cannot_decode(name)))


def _there(file: Path) -> os.stat_result | None:
    """The status of a regular file; None when it went since the folder was listed, or is a link to nowhere."""
    try:
        return status_of(file)
    except FileNotFoundError:
        return None


def _outside(
    root: Path, rows: dict[str, Known], imported: tuple[Path, ...], problems: list[str], swept: list[bool]
) -> Iterator[tuple[str, os.stat_result]]:
    """The pictures that lie elsewhere: in folders imported in place, and single files."""
    for place in imported:
        with each_file(place, problems):
            yield from _pictures(root, place, problems, swept)
    for file in {*imported, *(Path(path) for path in rows if Path(path).is_absolute())}:
        with each_file(file, problems):
            if file.is_file():
                yield key_of(root, file), file.stat()


def _is_away(path: str, imported: tuple[Path, ...] | None) -> bool:
    """Whether this picture's own folder, somewhere else than the library's, is not there to be looked at."""
    if not Path(path).is_absolute():
        return False
    if imported is None:
        return True
    file = Path(path)
    return any(is_bare(place.parent if file == place else place) for place in imported if file.is_relative_to(place))


def _is_picture(file: Path) -> bool:
    return file.name.lower().endswith(SUFFIXES) and not file.name.startswith(".") and not is_stored_input(file)
