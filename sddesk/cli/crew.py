"""Several jobs at once, by the engines of a cluster: each has a thread, and they draw side by side.

All else (notes, files, the library) is done by one thread at a time.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from sddesk.core.errors import Cancelled
from sddesk.core.events import GeneratedImage, StepProgress, nothing_follows
from sddesk.core.located import LocatedRequest
from sddesk.ordering.hand_over import Drawer
from sddesk.session.generation.job import Job, JobState

SPARE = 4  # of so many engines one thread more: it saves, or waits for an engine that has its model
TURN_SECONDS = 0.2

Make = Callable[[Drawer, Job, Callable[[], bool]], JobState]


class Crew:
    """Threads that make jobs by `make`, each with an engine of its own from `engine`.

    There are a few more than `engines()`, which may grow meanwhile; so many jobs are begun and no more. How each job
    ended is counted in `ends`.
    """

    def __init__(
        self, engine: Callable[[], Drawer], engines: Callable[[], int], make: Make, ends: Counter[JobState]
    ) -> None:
        self._engine, self._engines, self._make, self._ends = engine, engines, make, ends
        self._turn = threading.Lock()
        self._failed = threading.Event()
        self._failures: list[BaseException] = []

    def make_all(self, jobs: Sequence[Job], stop: threading.Event) -> None:
        """Make all jobs, begun in their order. Raises Cancelled when `stop` is set, and what ended another thread."""
        waiting = iter(jobs)
        threads: list[threading.Thread] = []
        while True:
            engines = self._engines()
            for number in range(len(threads), min(len(jobs), engines + -(-engines // SPARE))):
                thread = threading.Thread(target=self._work, args=(waiting, stop), name=f"order-{number}", daemon=True)
                threads.append(thread)
                thread.start()
            alive = [thread for thread in threads if thread.is_alive()]
            if (threads and not alive) or not jobs:
                break
            (alive[0].join if alive else stop.wait)(TURN_SECONDS)
            if not alive and stop.is_set():
                raise Cancelled
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

    def __init__(self, engine: Drawer, turn: threading.Lock) -> None:
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

        self._turn.release()
        try:
            self._engine.generate(located, on_progress, in_turn, cancelled, upcoming)
        finally:
            self._turn.acquire()
