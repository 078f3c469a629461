"""How long orders take on this machine, learned from those that it made."""

from __future__ import annotations

from collections.abc import Sequence

from sddesk.core.request import GenerationRequest
from sddesk.session.generation.history import JobHistory
from sddesk.session.generation.job import Job

_Key = tuple[str, str, int]


class Pace:
    """Estimates from the history of jobs: the same kind of order first, then the same checkpoint, then any."""

    def __init__(self, history: JobHistory) -> None:
        self._history = history
        self._rates: dict[_Key | str, float] = {}
        history.rowsInserted.connect(self._forget)
        history.dataChanged.connect(self._forget)
        history.modelReset.connect(self._forget)

    def seconds_for(self, jobs: Sequence[Job]) -> float | None:
        """Seconds that the missing pictures of these jobs will take; None while no job was finished here."""
        if not jobs:
            return 0.0
        if not self._rates:
            self._learn()
        return sum(self._seconds(job) for job in jobs) if self._rates else None

    def _seconds(self, job: Job) -> float:
        request = job.request
        keys = (_kind(request), request.checkpoint.name, "")
        rate = next(self._rates[key] for key in keys if key in self._rates)
        return rate * _work(request) * (request.images - len(job.done))

    def _learn(self) -> None:
        """Seconds by work, over all kept jobs of a kind."""
        sums: dict[_Key | str, tuple[float, float]] = {}
        for job in self._history.jobs():
            if not job.done or job.seconds <= 0:
                continue
            work = _work(job.request) * len(job.done)
            for key in (_kind(job.request), job.request.checkpoint.name, ""):
                seconds, done = sums.get(key, (0.0, 0.0))
                sums[key] = (seconds + job.seconds, done + work)
        self._rates = {key: seconds / work for key, (seconds, work) in sums.items()}

    def _forget(self, *_: object) -> None:
        self._rates = {}


def _kind(request: GenerationRequest) -> _Key:
    return request.checkpoint.name, f"{request.sampler} {request.precision}", request.width * request.height


def _work(request: GenerationRequest) -> float:
    """What a picture takes, in steps of a megapixel; guidance asks the U-Net twice."""
    passes = 2 if request.guidance_scale > 1 else 1
    return request.steps * passes * request.width * request.height / 1e6
