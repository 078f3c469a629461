"""Brings the index in line with the folder: takes in, finds again, marks missing. It deletes nothing of a person's."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from sddesk.core.errors import SddeskError
from sddesk.core.events import Provenance
from sddesk.core.messages import Message
from sddesk.core.models import CheckpointRef
from sddesk.core.record import ImageRecord, ReadPicture, ScanReport
from sddesk.core.request import GenerationRequest, snap_size
from sddesk.library.files import is_temporary
from sddesk.library.index import Index, Known, Row
from sddesk.library.metadata import content_hash, read_picture, read_pixels
from sddesk.library.sidecar import Remarks, changed_at, read

Some = TypeVar("Some")
TRASH = ".sddesk-trash"
SUFFIXES = (".png", ".jpg", ".jpeg", ".webp")
BATCH = 500  # files a commit: one a row would take minutes, one for all would keep a save waiting
SWEPT_AFTER = 60.0  # seconds: younger ones may belong to a save under way


def scan(index: Index, root: Path) -> ScanReport:
    """Look through `root`. When the folder itself is gone (a drive unplugged), nothing is marked."""
    if not root.is_dir():
        return ScanReport(root_missing=True)
    rows = {row.path: row for row in index.known()}
    counts: dict[str, int] = dict.fromkeys(("adopted", "moved", "healed", "missing", "unreadable"), 0)
    here: set[str] = set()
    known: list[Known] = []
    fresh: list[tuple[str, os.stat_result]] = []
    for path, status in _pictures(root):
        here.add(path)
        row = rows.get(path)
        if row is None or (row.size, row.mtime_ns) != (status.st_size, status.st_mtime_ns):
            fresh.append((path, status))
        else:
            known.append(row)
    for rows_together in _batches(known):
        with index.batch():
            for row in rows_together:
                counts["healed"] += _refresh(index, root, row)
    gone = [row for row in rows.values() if row.path not in here and row.trashed_from is None]
    with index.batch():
        for row in gone:
            if not row.missing:
                index.change(row.id, missing=1)
                counts["missing"] += 1
    lost = {row.content_hash: row for row in rows.values() if row.path not in here}
    place = index.next_place()
    found = sorted((_look(root, path, status, place) for path, status in fresh), key=_age)
    for rows_together in _batches(found):
        with index.batch():
            for row in rows_together:
                counts[_take_in(index, root, rows, lost, row)] += 1
                counts["unreadable"] += row.record.problem is not None
    return ScanReport(
        adopted=counts["adopted"],
        moved=counts["moved"],
        healed=counts["healed"],
        missing=counts["missing"],
        unreadable=counts["unreadable"],
        swept=_sweep(root),
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
            index.remark(known.id, read(file), sidecar_ns)
    if known.missing:
        index.change(known.id, missing=0)
    return bool(known.missing)


def _remarks(file: Path) -> Remarks:
    """What the sidecar of a new file says; one that cannot be read says nothing, and stays as it is."""
    try:
        return read(file)
    except SddeskError:
        return Remarks()


def _age(row: Row) -> tuple[int, datetime]:
    return row.place, row.record.created_at


def _take_in(index: Index, root: Path, rows: dict[str, Known], lost: dict[str | None, Known], row: Row) -> str:
    status = {"size": row.size, "mtime_ns": row.mtime_ns}
    known = rows.get(row.path)
    if known is not None:
        index.change(known.id, missing=0, content_hash=row.record.content_hash, **status)
        _refresh(index, root, known._replace(missing=0))
        return "healed"
    moved = lost.pop(row.record.content_hash, None) if row.record.content_hash else None
    if moved is not None:
        index.change(moved.id, path=row.path, missing=0, trashed_from=row.trashed_from, **status)
        _refresh(index, root, moved._replace(path=row.path, missing=0))
        return "moved"
    index.add(row)
    return "adopted"


def _look(root: Path, path: str, status: os.stat_result, place: int) -> Row:
    file = root / path
    try:
        said = read_picture(file)
        digest = content_hash(read_pixels(file))
        problem: Message | None = None
    except SddeskError as error:
        said = ReadPicture(request=None, provenance=None, raw_text="", width=0, height=0)
        digest, problem = None, error.message
    remarks = _remarks(file)
    trashed_from = path.removeprefix(f"{TRASH}/") if path.startswith(f"{TRASH}/") else None
    record = ImageRecord(
        id=0,
        path=file,
        request=said.request or _unknown(said),
        provenance=said.provenance or Provenance(device="", precision=""),
        created_at=said.created_at or datetime.fromtimestamp(status.st_mtime, UTC),
        seconds=said.seconds,
        width=said.width,
        height=said.height,
        flagged=said.flagged,
        origin=said.origin,
        problem=problem,
        content_hash=digest,
        stars=remarks.stars,
        favourite=remarks.favourite,
        rejected=remarks.rejected,
        tags=remarks.tags,
        caption=remarks.caption,
        trashed=trashed_from is not None,
    )
    return Row(
        record=record,
        path=path,
        place=said.order or place,
        size=status.st_size,
        mtime_ns=status.st_mtime_ns,
        trashed_from=trashed_from,
        sidecar_ns=changed_at(file),
    )


def _unknown(read: ReadPicture) -> GenerationRequest:
    """A request for a picture that says nothing of how it was made: only its size is true."""
    checkpoint = CheckpointRef(name="unknown")
    return GenerationRequest(
        prompt="", seed=0, width=snap_size(read.width), height=snap_size(read.height), checkpoint=checkpoint
    )


def _pictures(root: Path) -> Iterator[tuple[str, os.stat_result]]:
    for folder, names, files in os.walk(root):
        names[:] = sorted(name for name in names if not name.startswith(".") or (name == TRASH and folder == str(root)))
        for name in sorted(files):
            file = Path(folder) / name
            if name.lower().endswith(SUFFIXES) and not name.startswith("."):
                try:
                    yield file.relative_to(root).as_posix(), file.stat()
                except OSError:
                    continue  # gone since the folder was listed, or a link to nowhere


def _sweep(root: Path) -> int:
    """Remove what saves that did not finish left behind; only sddesk's own temporary names."""
    swept = 0
    for folder, _, files in os.walk(root):
        for file in (Path(folder) / name for name in files if is_temporary(name)):
            try:
                if time.time() - file.stat().st_mtime > SWEPT_AFTER:
                    file.unlink()
                    swept += 1
            except OSError:
                continue  # another process was quicker, or the folder is read-only
    return swept
