"""The generation threads, one an engine, and which of them has which job."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from sddesk.core.events import Engine
from sddesk.core.located import Locate
from sddesk.core.request import GenerationRequest
from sddesk.session.generation.job import Job
from sddesk.session.generation.worker import GenerationWorker

MakeEngine = Callable[[], Engine]


class Workers:
    """The `first` worker is always there; `have` brings further ones, whose engines start with their first job.

    A job goes to a free worker that had its weights last, else to the
    first that is free: jobs begin in the queue's order whatever they need, so none waits for a favoured one.
    """

    def __init__(self, make_engine: MakeEngine, locate: Locate, parent: QObject | None = None) -> None:
        self._parent, self._locate = parent, locate
        self._connect: Callable[[GenerationWorker], object] = lambda _: None
        self.first = GenerationWorker(make_engine, locate, parent)
        self._all = [self.first]
        self._resting: set[GenerationWorker] = set()
        self._refusing: set[GenerationWorker] = set()
        self._at: dict[int, GenerationWorker] = {}
        self._last: dict[GenerationWorker, tuple[object, ...]] = {}

    def connect_each(self, connect: Callable[[GenerationWorker], object]) -> None:
        """Call `connect` with every worker, now and when another one is made."""
        self._connect = connect
        for worker in self._all:
            connect(worker)

    def start(self) -> None:
        """Start the first thread, and its engine."""
        self.first.start()
        self.first.prepare()

    @property
    def count(self) -> int:
        """How many may work at once."""
        return len(self._usable())

    @property
    def any_free(self) -> bool:
        """Whether a job could be given to one."""
        return self.first.isRunning() and bool(self._free())

    def have(self, others: Sequence[MakeEngine]) -> None:
        """Have so many further workers from now on; one too many ends its engine when its job is done."""
        for make_engine in others[len(self._all) - 1 :]:
            worker = GenerationWorker(make_engine, self._locate, self._parent, beside=True)
            self._connect(worker)
            self._all.append(worker)
            worker.start()
        self._resting = set(self._all[len(others) + 1 :])
        for worker in self._resting - set(self._at.values()):
            worker.release()

    def take(self, job: Job) -> None:
        """Keep a free one for this job, until `submit` or `leave`."""
        free = self._free()
        wanted = job.request.weights
        self._at[job.id] = worker = next((one for one in free if self._last.get(one) == wanted), free[0])
        self._last[worker] = wanted

    def submit(self, job: Job) -> None:
        """Make what remains of a job that was taken."""
        self._at[job.id].submit(job)

    def expect(self, request: GenerationRequest | None, runtime: str = "") -> None:
        """Pass the likely next request to the worker that is free first: the one that is about to end asks."""
        for worker in self._usable():
            worker.expect(request, runtime)

    def cancel(self, job_id: int) -> None:
        """Stop a job within one step."""
        self._at[job_id].cancel()

    def leave(self, job_id: int, *, refused: bool = False) -> None:
        """Close this job; its worker is free, but if it `refused` it gets no further one."""
        worker = self._at.pop(job_id, None)
        if worker is None:
            return
        if refused:
            self._refusing.add(worker)
        if worker in self._resting | self._refusing:
            worker.release()

    def unload(self) -> None:
        """Give the memory of all loaded models back."""
        for worker in self._all:
            worker.unload()

    def finish(self, timeout_s: float) -> bool:
        """Stop what runs and end the threads; False if one did not end within so many seconds."""
        deadline = time.monotonic() + timeout_s
        for worker in self._all:
            worker.finish()
        ended = [self._ends(worker, deadline) for worker in self._all]
        return all(ended)

    def _ends(self, worker: GenerationWorker, deadline: float) -> bool:
        return not worker.isRunning() or worker.wait(max(0, int((deadline - time.monotonic()) * 1000)))

    def _usable(self) -> list[GenerationWorker]:
        return [worker for worker in self._all if worker not in self._resting | self._refusing]

    def _free(self) -> list[GenerationWorker]:
        busy = self._at.values()
        return [worker for worker in self._usable() if worker not in busy]
