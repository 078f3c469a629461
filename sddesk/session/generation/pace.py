"""How long orders take on this machine, learned from those that it made."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sddesk.core.instructing import answers_of
from sddesk.core.models import CheckpointInfo, CheckpointRef
from sddesk.core.request import GenerationRequest
from sddesk.session.generation.history import JobHistory
from sddesk.session.generation.job import Job
from sddesk.session.generation.queue import JobQueue
from sddesk.session.generation.running import RunningJobs
from sddesk.session.generation.workers import Workers
from sddesk.session.model_list.models import Models

InfoOf = Callable[[CheckpointRef], CheckpointInfo | None]
_Key = tuple[str, str, int]


class Pace:
    """Estimates from the history of jobs: the same kind of order first, then the same checkpoint, then any."""

    def __init__(self, history: JobHistory, info_of: InfoOf) -> None:
        """`info_of` gives the facts of a checkpoint; call `forget` when they change."""
        self._history, self._info_of = history, info_of
        self._rates: dict[_Key | str, float] = {}
        history.rowsInserted.connect(self.forget)
        history.dataChanged.connect(self.forget)
        history.modelReset.connect(self.forget)

    def seconds_for(self, jobs: Sequence[Job]) -> float | None:
        """Seconds that the missing pictures of these jobs will take; None while no job was finished here."""
        if not jobs:
            return 0.0
        if not self._rates:
            self._learn()
        found = [self._seconds(job) for job in jobs]
        known = [seconds for seconds in found if seconds is not None]
        return sum(known) if len(known) == len(found) else None

    def _seconds(self, job: Job) -> float | None:
        rate = next((self._rates[key] for key in _keys(job.request) if key in self._rates), None)
        return None if rate is None else rate * self._work(job.request) * (job.request.images - len(job.done))

    def _learn(self) -> None:
        """Seconds by work, over all kept jobs of a kind."""
        sums: dict[_Key | str, tuple[float, float]] = {}
        for job in self._history.jobs():
            if not job.done or job.seconds <= 0:
                continue
            work = self._work(job.request) * len(job.done)
            for key in _keys(job.request):
                seconds, done = sums.get(key, (0.0, 0.0))
                sums[key] = (seconds + job.seconds, done + work)
        self._rates = {key: seconds / work for key, (seconds, work) in sums.items()}

    def forget(self, *_: object) -> None:
        """Learn anew before the next estimate."""
        self._rates = {}

    def _work(self, request: GenerationRequest) -> float:
        """What a picture takes, in forwards of a megapixel. Enlarging and refining are one."""
        if request.enlarge is not None or request.refine is not None:
            return 1.0
        parts = [(request.steps, (request.width, request.height))]
        if request.hires is not None:
            parts.append((request.hires.steps, request.result_size))
        forwards = self._forwards(request)
        return forwards * sum(steps * width * height for steps, (width, height) in parts) / 1e6

    def _forwards(self, request: GenerationRequest) -> int:
        """How many answers of the network a step takes: one where the guidance is a number that it reads, or none."""
        info = self._info_of(request.checkpoint)
        return answers_of(request) if info is None or info.family.reads_negative else 1


class TimeLeft:
    """The time until the queue is done."""

    def __init__(self, jobs: JobQueue, running: RunningJobs, workers: Workers, models: Models) -> None:
        self._jobs, self._running, self._workers = jobs, running, workers
        self._pace = Pace(jobs.history, models.info_of)
        models.modelReset.connect(self._pace.forget)

    def seconds(self) -> float | None:
        """Seconds until the queue is done, by the speed of this machine; None while nothing is known.

        Several engines share the jobs, but each job stays with one.
        """
        held = self._jobs.held
        seconds = self._pace.seconds_for([job for job in self._jobs.waiting() if job not in held])
        rests = [self._rest_of(job) for job in self._jobs.running()]
        known = [rest for rest in rests if rest is not None]
        if seconds is None or len(known) < len(rests):
            return None
        return max([(seconds + sum(known)) / self._workers.count, *known])

    def _rest_of(self, job: Job) -> float | None:
        """Seconds that a running job still takes, None while nothing is known."""
        progress = self._running.progress_of(job.id)
        if progress is not None and progress.speed > 0:
            return max(0, progress.steps - progress.step) / progress.speed
        return self._pace.seconds_for([job])


def _keys(request: GenerationRequest) -> tuple[_Key | str, ...]:
    """The kinds of order that a request belongs to, the narrowest first; enlargements are no measure for drawing."""
    order = request.enlarge
    if order is not None:
        return ((order.model, "enlarge", order.scale),)
    if request.refine is not None:  # how many tiles it is the request does not tell
        return ((request.checkpoint.name, "refine", round(request.refine.scale)),)
    return (_kind(request), request.checkpoint.name, "")


def _kind(request: GenerationRequest) -> _Key:
    width, height = request.result_size
    return request.checkpoint.name, f"{request.sampler} {request.precision}", width * height
