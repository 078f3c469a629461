"""The grids of a library: small files beside the pictures, and which picture stands in which cell."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sddesk.core.errors import SddeskError
from sddesk.core.grids import Grid, cell_key, read_grid
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.record import ImageRecord
from sddesk.core.request import GenerationRequest
from sddesk.core.search import Query, parse_query
from sddesk.core.whole_files import make_folder, read_bounded, sweep, write_over
from sddesk.library.files import explain
from sddesk.library.metadata import read_picture
from sddesk.library.sheets import check_ending, export_sheet

FOLDER = "grids"
MAX_BYTES = 2**28
PAGE = 1000
_ID = re.compile(r"[0-9a-f]{1,64}")
_NOT_THERE = QT_TRANSLATE_NOOP("messages", "There is no grid “{name}”.")
_NOT_THERE_HINT = QT_TRANSLATE_NOOP("messages", "`sddesk grids list` shows those that there are.")
_IN_LIBRARY = QT_TRANSLATE_NOOP("messages", "{folder} belongs to the library: copies there would be taken in, too.")
_OUTSIDE = QT_TRANSLATE_NOOP("messages", "Choose a folder outside.")
_UNREAD = QT_TRANSLATE_NOOP("messages", "The grid in {path} cannot be read: {reason}")


@dataclass(frozen=True, slots=True)
class GridFile:
    """A grid that is kept: its id, when it was ordered (UTC) and, unless it cannot be read, the grid."""

    id: str
    at: datetime
    grid: Grid | None
    problem: SddeskError | None = None


class GridStore:
    """Grids in the folder `grids` of the pictures' folder `root`: where the pictures are moved to, they come along.

    `check_folder` raises SddeskError while the pictures' drive is away. `page` finds pictures: (offset, limit, query).
    """

    def __init__(
        self,
        root: Path,
        check_folder: Callable[[], None],
        page: Callable[[int, int, Query | None], list[ImageRecord]],
    ) -> None:
        self._folder = root / FOLDER
        self._check_folder, self._page = check_folder, page

    def save(self, grid: Grid) -> None:
        """Keep a grid, in the place of one with its id. It is on the disk when this returns. Raises SddeskError."""
        self._check_folder()
        text = json.dumps(grid.to_dict(), ensure_ascii=False)
        try:
            make_folder(self._folder)
            sweep(self._folder)
            write_over(self._folder / f"{grid.id}.json", text.encode("utf-8", "surrogatepass"))
        except OSError as error:
            raise explain(error, self._folder) from error

    def get(self, grid_id: str) -> Grid:
        """Return the grid of this id, or of an id that begins so. Raises SddeskError."""
        wanted = grid_id.strip().lower()
        found = [path for path in self._files() if path.stem == wanted] if _ID.fullmatch(wanted) else []
        if not found and len(wanted) > 2:
            found = [path for path in self._files() if path.stem.startswith(wanted)]
        if len(found) != 1:
            raise SddeskError(_NOT_THERE, _NOT_THERE_HINT, name=grid_id[:60])
        return _read(found[0])

    def has(self, grid_id: str) -> bool:
        """Return whether there is a grid of exactly this id."""
        return (self._folder / f"{grid_id}.json").is_file()

    def all(self) -> list[GridFile]:
        """Return every grid that is kept, the newest first; one that cannot be read says why."""
        found: list[GridFile] = []
        for path in self._files():
            try:
                grid = _read(path)
                found.append(GridFile(path.stem, grid.created_at, grid))
            except SddeskError as error:
                found.append(GridFile(path.stem, _changed_at(path), None, error))
        return sorted(found, key=lambda one: (one.at, one.id), reverse=True)

    def remove(self, grid_id: str) -> None:
        """Forget a grid; its pictures stay. Raises SddeskError."""
        self._check_folder()
        try:
            (self._folder / f"{grid_id}.json").unlink(missing_ok=True)
        except OSError as error:
            raise explain(error, self._folder) from error

    def pictures_of(self, grid: Grid) -> tuple[ImageRecord | None, ...]:
        """Return the picture of each cell, the newest where there are several; None where there is none yet."""
        wanted = [cell_key(cell) for cell in grid.cells]
        still = dict(zip(wanted, grid.cells, strict=True))
        found: dict[GenerationRequest, ImageRecord] = {}
        for seed in dict.fromkeys(cell.seed for cell in grid.cells):
            for record in self._with_seed(seed):
                key = None if record.request is None or record.missing else cell_key(record.request)
                if key is not None and key in still and _same_models(record.request, still[key]):
                    found[key] = record
                    del still[key]
        return tuple(found.get(key) for key in wanted)

    def files_of(self, grid: Grid) -> tuple[Path | None, ...]:
        """Return the file of each cell, from the folder of the grid if it has one, else from the library."""
        if grid.folder:
            return files_in(Path(grid.folder), grid)
        return tuple(None if record is None else record.path for record in self.pictures_of(grid))

    def export(self, grid: Grid, target: Path, name_of: Callable[[str], str]) -> list[SddeskError]:
        """Write the sheet of a grid: see `export_sheet`. Raises SddeskError, also for a place in the library."""
        self.check_place(target)
        return export_sheet(grid, self.files_of(grid), target, name_of=name_of)

    def check_place(self, target: Path) -> None:
        """Raise SddeskError for a kind of file that no sheet is, and for a place in the library.

        What is written there would become pictures of it.
        """
        check_ending(target)
        if target.resolve().is_relative_to(self._folder.parent.resolve()):
            raise SddeskError(_IN_LIBRARY, _OUTSIDE, folder=str(target))

    def _with_seed(self, seed: int) -> Iterator[ImageRecord]:
        """The pictures of this seed outside of the trash, the newest first."""
        query, offset = parse_query(f"seed:{seed}"), 0
        while records := self._page(offset, PAGE, query):
            yield from records
            offset += len(records)

    def _files(self) -> list[Path]:
        with suppress(OSError):
            return [path for path in self._folder.iterdir() if path.suffix == ".json" and _ID.fullmatch(path.stem)]
        return []


def files_in(folder: Path, grid: Grid) -> tuple[Path | None, ...]:
    """Return the picture file of each cell among those of a folder, None where there is none."""
    wanted = [cell_key(cell) for cell in grid.cells]
    still = set(wanted)
    found: dict[GenerationRequest, Path] = {}
    for path in sorted(_pictures(folder), key=lambda one: one.stat().st_mtime_ns, reverse=True):
        with suppress(SddeskError, OSError):
            request = read_picture(path).request
            key = None if request is None else cell_key(request)
            if key is not None and key in still:
                found[key] = path
                still.remove(key)
    return tuple(found.get(key) for key in wanted)


def _pictures(folder: Path) -> Iterable[Path]:
    with suppress(OSError):
        return list(folder.glob("*.png"))
    return []


def _same_models(made: GenerationRequest | None, wanted: GenerationRequest) -> bool:
    """Whether what is known of the models' files is the same: one that was replaced under its name draws another."""
    assert made is not None
    pairs = zip(made.hashes, wanted.hashes, strict=False)
    return all(one is None or other is None or one == other for one, other in pairs)


def _read(path: Path) -> Grid:
    try:
        data: Any = json.loads(read_bounded(path, MAX_BYTES).decode("utf-8", "surrogatepass"))
        return read_grid(data)
    except (OSError, ValueError, RecursionError) as error:
        raise SddeskError(_UNREAD, path=str(path), reason=str(error)[:200]) from error


def _changed_at(path: Path) -> datetime:
    with suppress(OSError, OverflowError, ValueError):
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return datetime.fromtimestamp(0, UTC)
