"""How long orders take on this machine, learned from those that it made."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sddesk.core.models import CheckpointInfo
from sddesk.core.pace import InfoOf, Rates, usual_picture
from sddesk.core.request import GenerationRequest
from sddesk.session.generation.history import JobHistory
from sddesk.session.generation.job import Job
from sddesk.session.generation.queue import JobQueue
from sddesk.session.generation.running import RunningJobs
from sddesk.session.generation.workers import Workers
from sddesk.session.model_list.models import Models


class Pace:
    """Estimates from the history of jobs."""

    def __init__(self, history: JobHistory, info_of: InfoOf) -> None:
        """`info_of` gives the facts of a checkpoint; call `forget` when they change."""
        self._history, self._info_of = history, info_of
        self._rates: Rates | None = None
        history.rowsInserted.connect(self.forget)
        history.dataChanged.connect(self.forget)
        history.modelReset.connect(self.forget)

    def seconds_for(self, jobs: Sequence[Job]) -> float | None:
        """Seconds that the missing pictures of these jobs will take; None while no job was finished here."""
        return self.seconds_of([(job.request, job.request.images - len(job.done)) for job in jobs])

    def seconds_of(self, orders: Iterable[tuple[GenerationRequest, int]]) -> float | None:
        """The same for so many pictures of each request."""
        return self._learned().seconds_for(orders)

    def seconds_a_step(self, request: GenerationRequest) -> float | None:
        """Seconds that a step of such a picture takes; None while its model has made none here."""
        return self._learned().seconds_a_step(request)

    def forget(self, *_: object) -> None:
        """Learn anew before the next estimate."""
        self._rates = None

    def _learned(self) -> Rates:
        if self._rates is None:
            jobs = self._history.jobs()
            self._rates = Rates(((job.request, len(job.done), job.seconds) for job in jobs), self._info_of)
        return self._rates


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

    def seconds_of(self, requests: Sequence[GenerationRequest]) -> float | None:
        """Seconds that orders which are not in the queue would take; None while nothing is known."""
        seconds = self._pace.seconds_of([(request, request.images) for request in requests])
        return None if seconds is None else seconds / self._workers.count

    def seconds_a_step(self, info: CheckpointInfo) -> float | None:
        """Seconds that a step of a picture as the model draws it best takes; None while it has made none here."""
        return self._pace.seconds_a_step(usual_picture(info))

    def _rest_of(self, job: Job) -> float | None:
        """Seconds that a running job still takes, None while nothing is known."""
        progress = self._running.progress_of(job.id)
        if progress is not None and progress.speed > 0:
            return max(0, progress.steps - progress.step) / progress.speed
        return self._pace.seconds_for([job])
