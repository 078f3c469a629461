"""The sheet of one grid: the picture of each cell, or what becomes of it, kept up to date while it is drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from sddesk.core.errors import SddeskError
from sddesk.core.grids import Grid, cell_key
from sddesk.core.record import ImageRecord
from sddesk.core.request import GenerationRequest
from sddesk.session.background import Background
from sddesk.session.experiments.ordering import GridOrders
from sddesk.session.generation.job import Job, JobState
from sddesk.session.generation.room import Generation
from sddesk.session.picture_library import PictureLibrary
from sddesk.session.pictures.collection import Collection

SOON_MS = 100


class CellState(StrEnum):
    """What a cell without a picture waits for."""

    NONE = "none"
    WAITING = "waiting"
    RUNNING = "running"
    FAILED = "failed"
    DRAWN = "drawn"


_OF_JOBS = {
    JobState.QUEUED: CellState.WAITING,
    JobState.INTERRUPTED: CellState.WAITING,
    JobState.RUNNING: CellState.RUNNING,
    JobState.FAILED: CellState.FAILED,
}


class Sheet(QObject):
    """Shows one grid at a time. `shown`: another grid; `changed`: pictures or states of cells are others.

    `records` has the picture of each cell, None where there is none. Of a grid in a folder those are
    there that the library has taken in.
    """

    shown = Signal()
    changed = Signal()
    problem = Signal(object)
    exported = Signal(object, object)

    def __init__(
        self,
        orders: GridOrders,
        generation: Generation,
        collection: Collection,
        library: Callable[[], PictureLibrary],
        background: Background,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._orders, self._jobs, self._withdrawn = orders, generation.jobs, generation.withdrawn
        self._collection, self._library, self._background = collection, library, background
        self.grid: Grid | None = None
        self.records: list[ImageRecord | None] = []
        self._keys: dict[GenerationRequest, list[int]] = {}
        self._order: Sequence[int] = ()  # one cell for each picture, in the order of drawing
        self._marks: set[tuple[int, int, str]] = set()
        self._states: dict[int, CellState] = {}
        self._of_jobs: dict[int, list[int]] = {}  # the cells that a job draws, by its id
        self._draws_missing = False
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._look_at_jobs)
        self._jobs.changed.connect(self._on_jobs)
        generation.saving.saved.connect(self._on_saved)
        collection.changed.connect(self._update)
        collection.left.connect(self._drop)
        collection.came.connect(self._look)

    def show(self, grid: Grid, *, draw_missing: bool = False) -> None:
        """Show this grid, and order the cells that have no picture if it says so."""

        def keyed() -> tuple[dict[GenerationRequest, list[int]], Sequence[int]]:
            keys: dict[GenerationRequest, list[int]] = {}
            for index, cell in enumerate(grid.cells):
                keys.setdefault(cell_key(cell), []).append(index)
            return keys, grid.distinct()

        def known(both: tuple[dict[GenerationRequest, list[int]], Sequence[int]]) -> None:
            if self.grid is grid:
                self._keys, self._order = both
                self._marks = {_mark(cell) for cell in grid.cells}
                self._look()

        self.close()
        self.grid, self._draws_missing = grid, draw_missing
        self.records = [None] * len(grid.cells)
        self.shown.emit()
        self._background.pool(keyed, known, self._failed)  # of ten thousand cells it takes seconds

    def close(self) -> None:
        """Show none."""
        self.grid, self.records, self._keys, self._order, self._marks = None, [], {}, (), set()
        self._of_jobs, self._states = {}, {}
        self.shown.emit()

    def state(self, index: int) -> CellState:
        """What becomes of a cell."""
        return CellState.DRAWN if self.records[index] is not None else self._states.get(index, CellState.NONE)

    def missing(self) -> list[int]:
        """The cells that have no picture and no job that draws one."""
        waits = (CellState.DRAWN, CellState.WAITING, CellState.RUNNING)
        return [index for index in range(len(self.records)) if self.state(index) not in waits]

    def waiting(self, indexes: Iterable[int]) -> list[int]:
        """The jobs that draw these cells and have not ended, by their ids."""
        wanted = set(indexes)
        cells = ((job.id, self._of_jobs.get(job.id, ())) for job in self._jobs.open.rows)
        return [job_id for job_id, drawn in cells if wanted.intersection(drawn)]

    def draw(self, indexes: Sequence[int]) -> None:
        """Order these cells, whatever is there of them."""
        wanted, grid = set(indexes), self.grid
        if grid is not None:  # of equal cells the one that stands in the order is drawn
            chosen = {cell for cells in self._keys.values() if wanted.intersection(cells) for cell in cells}
            self._orders.draw([grid.cells[index] for index in self._order if index in chosen])

    def draw_missing(self) -> None:
        """Order the cells that have no picture."""
        self.draw(self.missing())

    def cancel(self, indexes: Iterable[int]) -> None:
        """Take the jobs of these cells out of the queue; the notice of it can undo that."""
        self._withdrawn.cancel(self.waiting(indexes))

    def neighbour(self, index: int) -> int | None:
        """The cell that one is compared with: on its left, else on its right, above or below, where a picture is."""
        if self.grid is None:
            return None
        across, down, _ = self.grid.shape
        column, row, _ = self.grid.place(index)
        beside = [(column > 0, -1), (column + 1 < across, 1), (row > 0, -across), (row + 1 < down, across)]
        found = (index + by for there, by in beside if there)
        own = self.records[index]
        return next((one for one in found if (it := self.records[one]) and own and it.id != own.id), None)

    def export(self, target: Path, name_of: Callable[[str], str]) -> None:
        """Write the sheet; `exported` carries the place and the errors of cells that cannot be read."""
        grid = self.grid
        if grid is None:
            return
        self._background.run(
            lambda: self._library().grids.export(grid, target, name_of),
            lambda problems: self.exported.emit(target, problems),
            self.problem.emit,
        )

    def _look(self) -> None:
        """Ask the library for the pictures of the cells."""
        grid = self.grid
        if grid is None:
            return

        def found(records: Sequence[ImageRecord | None]) -> None:
            if self.grid is grid:
                self.records = list(records)
                self._look_at_jobs()
                if self._draws_missing:
                    self._draws_missing = False
                    self.draw_missing()

        self._collection.lookup.look("grid", lambda library: library.grids.pictures_of(grid), found, self._failed)

    def _failed(self, error: SddeskError) -> None:
        self.problem.emit(error)

    def _on_saved(self, record: ImageRecord, _job_id: int) -> None:
        self._take([record])

    def _take(self, records: Iterable[ImageRecord]) -> None:
        """New pictures: each is the newest of its cell."""
        for record in records:
            for index in self._cells_of(record.request):
                self.records[index] = record
                self.changed.emit()

    def _update(self, records: Iterable[ImageRecord]) -> None:
        """Pictures as they are now: with other marks, or missing."""
        known = {record.id: record for record in records}
        for index, record in enumerate(self.records):
            if record is not None and record.id in known:
                self.records[index] = None if known[record.id].missing else known[record.id]
        self.changed.emit()

    def _drop(self, record_ids: Iterable[int]) -> None:
        gone = set(record_ids)
        if any(record is not None and record.id in gone for record in self.records):
            self._look()  # an older picture may take the place

    def _cells_of(self, request: GenerationRequest | None) -> list[int]:
        if request is None or request.images != 1 or _mark(request) not in self._marks:
            return []
        return self._keys.get(cell_key(request), [])

    def _on_jobs(self) -> None:
        if not self._soon.isActive():  # started anew each time, it would wait for a pause
            self._soon.start()

    def _look_at_jobs(self) -> None:
        if self.grid is None:
            return
        states: dict[int, CellState] = {}
        for job in [*reversed(self._jobs.history.jobs()), *self._jobs.open.rows]:
            state = _OF_JOBS.get(job.state)
            for index in self._cells_of_job(job):
                if state is None:
                    states.pop(index, None)
                else:
                    states[index] = state
        self._states = states
        self.changed.emit()

    def _cells_of_job(self, job: Job) -> list[int]:
        if job.id not in self._of_jobs:
            is_cell = job.compared_with is None
            self._of_jobs[job.id] = self._cells_of(job.request) if is_cell else []
        return self._of_jobs[job.id]


def _mark(request: GenerationRequest) -> tuple[int, int, str]:
    """What tells most requests that are no cell quickly."""
    return request.seed, request.steps, request.sampler
