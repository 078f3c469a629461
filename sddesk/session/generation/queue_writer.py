"""What the queue writes, in order and off the UI thread: orders are shown when they are stored, changes at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from sddesk.core.errors import SddeskError
from sddesk.session.generation.job import Job
from sddesk.session.generation.queue_store import QueueStore


class Run(Protocol):
    """Runs one operation after the other, somewhere, and tells on the UI thread how each ended."""

    def __call__(
        self,
        op: Callable[[], None],
        on_done: Callable[[None], object],
        on_error: Callable[[SddeskError], object],
        /,
    ) -> None: ...


def at_once(
    op: Callable[[], None], on_done: Callable[[None], object], on_error: Callable[[SddeskError], object]
) -> None:
    """Run it here and now."""
    try:
        op()
    except SddeskError as error:
        on_error(error)
    else:
        on_done(None)


class QueueWriter:
    """Hands writes to the store's thread. What could not be written goes with the next write, as it is by then.

    A new job that is as it was stored is not written again.

    `job` gives a job as the window shows it, None when it is gone; `order` the ids as they run.
    """

    def __init__(
        self,
        store: QueueStore,
        run: Run,
        *,
        job: Callable[[int], Job | None],
        order: Callable[[], list[int]],
        failed: Callable[[SddeskError], object],
    ) -> None:
        self._store, self._run = store, run
        self._job, self._order, self._failed = job, order, failed
        self._unstored: set[int] = set()
        self._undropped: set[int] = set()
        self._unordered = False
        self._under_way = 0
        self._new: dict[int, Job] = {}  # as they were handed over, until they change

    def add(
        self, jobs: Sequence[Job], then: Callable[[], object], otherwise: Callable[[], object] = lambda: None
    ) -> None:
        """Store jobs that are not shown yet, all or none; `then` when the disk has them, `otherwise` when it failed."""

        def failed(error: SddeskError) -> None:
            for job in jobs:
                self._new.pop(job.id, None)
            otherwise()
            self._failed(error)

        self._new |= {job.id: job for job in jobs}
        self._write(lambda: self._store.put(*jobs), lambda _: then(), failed)

    def keep(self, changed: Iterable[int] = (), dropped: Iterable[int] = (), *, moved: bool = False) -> None:
        """Store these jobs as they are now, forget those, and, if they were moved, the order they run in."""
        changed, dropped = self._unstored | set(changed), self._undropped | set(dropped)
        jobs = [job for job in map(self._job, sorted(changed)) if job is not None and job != self._new.get(job.id)]
        for known in changed | dropped:
            self._new.pop(known, None)
        order = self._order() if moved or self._unordered else []
        if not (jobs or order or dropped):
            return
        self._unstored, self._undropped, self._unordered = set(), set(), False

        def stored(_: None) -> None:
            self._unstored -= changed  # an older write of them may have failed meanwhile
            self._undropped -= dropped
            self._unordered = self._unordered and not order

        def failed(error: SddeskError) -> None:
            self._unstored |= changed
            self._undropped |= dropped
            self._unordered = self._unordered or bool(order)
            self._failed(error)

        self._write(lambda: self._store.write(put=jobs, order=order, drop=sorted(dropped)), stored, failed)

    def when_written(self, then: Callable[[], object]) -> None:
        """Call `then` when all that was handed over until now is written, or could not be: now, if it is already."""
        if self._under_way:
            self._run(lambda: None, lambda _: then(), self._failed)
        else:
            then()

    def finish(self, deliver: Callable[[], object]) -> None:
        """The store's thread has ended: write here from now on, at last what could not be written before.

        `deliver` runs what that thread has still to tell, which may want more to be written.
        """
        self._run = at_once
        deliver()
        self.keep()

    def _write(
        self, op: Callable[[], None], on_done: Callable[[None], object], on_error: Callable[[SddeskError], object]
    ) -> None:
        def done(result: None) -> None:
            self._under_way -= 1
            on_done(result)

        def failed(error: SddeskError) -> None:
            self._under_way -= 1
            on_error(error)

        self._under_way += 1
        self._run(op, done, failed)
