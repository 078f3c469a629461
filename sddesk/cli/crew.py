"""Several jobs at once, by the engines of a cluster: each has a thread, and they draw side by side.

All else (notes, files, the library) is done by one thread at a time, but for the waits for the disk.
"""

from __future__ import annotations

import threading
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from types import TracebackType

from sddesk.core.errors import Cancelled
from sddesk.core.events import GeneratedImage, StepProgress, nothing_follows
from sddesk.core.located import LocatedRequest
from sddesk.ordering.hand_over import Drawer
from sddesk.ordering.making import Noting
from sddesk.session.generation.job import Job, JobState

SPARE = 2  # of so many engines one thread more: it saves, or waits for an engine that has its model
TURN_SECONDS = 0.2

Make = Callable[[Drawer, Job, Callable[[], bool]], JobState]


class Turn:
    """Held by one thread at a time; `aside` lets others go on while its holder waits for an engine or a disk."""

    def __init__(self) -> None:
        self._lock = threading.Lock()

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._lock.release()

    @contextmanager
    def aside(self) -> Generator[None]:
        """Give the turn to others until the block ends; the caller holds it."""
        self._lock.release()
        try:
            yield
        finally:
            self._lock.acquire()


class Notes:
    """Stores jobs for several threads, each of which holds `turn`. Commits what all of them wait for with one sync."""

    def __init__(self, store: Noting, turn: Turn) -> None:
        self._store, self._turn = store, turn
        self._writing = threading.Lock()
        self._waiting = deque[_Note]()

    def put(self, *jobs: Job) -> None:
        """Store jobs, all or none; on the disk when this returns. Raises SddeskError."""
        note = _Note(jobs)
        self._waiting.append(note)
        with self._turn.aside(), self._writing:
            if not note.written:
                self._write()
        if note.error is not None:
            raise note.error

    def stored(self, job: Job) -> Job:
        """A job as the store has it now."""
        with self._turn.aside(), self._writing:
            return self._store.stored(job)

    def _write(self) -> None:
        """Commit what waits by now."""
        notes = list[_Note]()
        while self._waiting:
            notes.append(self._waiting.popleft())
        error: Exception | None = None
        try:
            self._store.put(*(job for note in notes for job in note.jobs))
        except Exception as failed:  # noqa: BLE001 - raised by each thread that waits for it
            error = failed
        for note in notes:
            note.error, note.written = error, True


class _Note:
    """Jobs on their way into the store."""

    def __init__(self, jobs: Sequence[Job]) -> None:
        self.jobs = jobs
        self.written = False
        self.error: Exception | None = None


class Crew:
    """Threads that make jobs by `make`, each with an engine of its own from `engine`; `turn` is held in `make`.

    There are a few more than `engines()`, which may grow meanwhile; so many jobs are begun and no more. How each job
    ended is counted in `ends`.
    """

    def __init__(
        self,
        engine: Callable[[], Drawer],
        engines: Callable[[], int],
        make: Make,
        turn: Turn,
        ends: Counter[JobState],
    ) -> None:
        self._engine, self._engines, self._make, self._turn, self._ends = engine, engines, make, turn, ends
        self._failed = threading.Event()
        self._failures: list[BaseException] = []

    def make_all(self, jobs: Sequence[Job], stop: threading.Event) -> None:
        """Make all jobs, begun in their order. Raises Cancelled when `stop` is set, and what ended another thread.

        Where there is no engine, one job waits for it, as long as its engine says.
        """
        waiting = iter(jobs)
        threads: list[threading.Thread] = []
        while True:
            engines = max(1, self._engines())
            for number in range(len(threads), min(len(jobs), engines + -(-engines // SPARE))):
                thread = threading.Thread(target=self._work, args=(waiting, stop), name=f"order-{number}", daemon=True)
                threads.append(thread)
                thread.start()
            alive = [thread for thread in threads if thread.is_alive()]
            if not alive:
                break
            alive[0].join(TURN_SECONDS)
        for failure in sorted(self._failures, key=lambda error: isinstance(error, Cancelled)):
            raise failure

    def _work(self, waiting: Iterator[Job], stop: threading.Event) -> None:
        drawer = _InTurn(self._engine(), self._turn)

        def is_over() -> bool:
            return stop.is_set() or self._failed.is_set()

        with self._turn:
            try:
                while (job := next(waiting, None)) is not None:
                    if is_over():
                        raise Cancelled
                    self._ends[self._make(drawer, job, is_over)] += 1
            except BaseException as error:  # noqa: BLE001 - the top of the thread: make_all raises it
                self._failures.append(error)
                self._failed.set()


class _InTurn:
    """An engine whose thread lets others go on while it draws: `turn` is held by its caller, and not meanwhile."""

    def __init__(self, engine: Drawer, turn: Turn) -> None:
        self._engine, self._turn = engine, turn

    def generate(
        self,
        located: LocatedRequest,
        on_progress: Callable[[StepProgress], None],
        on_image: Callable[[GeneratedImage], None],
        cancelled: Callable[[], bool],
        upcoming: Callable[[], LocatedRequest | None] = nothing_follows,
    ) -> None:
        """Make every picture of a request; each is given while the turn is held. Raises as the engine does."""

        def in_turn(image: GeneratedImage) -> None:
            with self._turn:
                on_image(image)

        with self._turn.aside():
            self._engine.generate(located, on_progress, in_turn, cancelled, upcoming)
