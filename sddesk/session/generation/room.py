"""The objects of this room, made and connected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from sddesk.core.models import DeviceReport
from sddesk.session.background import deliver_to
from sddesk.session.composing.room import Composing
from sddesk.session.generation.device import Device
from sddesk.session.generation.dispatch import Dispatch
from sddesk.session.generation.enlargements import Enlargements
from sddesk.session.generation.enqueue import Enqueue
from sddesk.session.generation.job import JobState
from sddesk.session.generation.memory import ModelMemory
from sddesk.session.generation.outcomes import Outcomes
from sddesk.session.generation.pace import TimeLeft
from sddesk.session.generation.recall import Recall
from sddesk.session.generation.repeats import Repeats
from sddesk.session.generation.running import RunningJobs
from sddesk.session.generation.saving import Saving
from sddesk.session.generation.silence import Silence
from sddesk.session.generation.stored_queue import StoredQueue
from sddesk.session.generation.withdrawn import Withdrawn
from sddesk.session.generation.workers import MakeEngine, Workers
from sddesk.session.model_list.room import ModelList
from sddesk.session.services import Services


class Generation(QObject):
    """The queue, the workers, and what carries jobs and pictures between them.

    `scan` looks through the library's folders.
    """

    def __init__(
        self,
        workers: Workers,
        more_engines: Callable[[DeviceReport], Sequence[MakeEngine]],
        queue_file: Path,
        models: ModelList,
        composing: Composing,
        scan: Callable[[Callable[[], object] | None], None],
        services: Services,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        background, notices, _ = services
        self.workers = workers
        self._queue = StoredQueue(queue_file, background, notices, self)
        self.jobs = jobs = self._queue.jobs
        self.running = RunningJobs(jobs, self)
        self.time_left = TimeLeft(jobs, self.running, self.workers, models.models)
        self.memory = ModelMemory(jobs, self.running, self.workers)
        self.device = Device(composing.remembered, notices, self)
        self.withdrawn = Withdrawn(jobs, notices)
        self.saving = Saving(jobs=jobs, services=services, named=models.hashes.named, parent=self)
        self._recall = Recall(jobs=jobs, services=services, scan=scan, parent=self)
        self.enqueue = Enqueue(jobs, composing, self.saving, notices, models.hashes.known, self)
        self.repeats = Repeats(
            jobs=jobs, services=services, named=self.enqueue.named,
            digest_of=models.installed.digest_of, save=self.saving.take, parent=self,
        )  # fmt: skip
        self.enlargements = Enlargements(
            jobs=jobs, saving=self.saving, services=services,
            installed=models.installed, info_of=models.models.info_of, parent=self,
        )  # fmt: skip
        silence = Silence(notices)
        self.dispatch = Dispatch(
            jobs=jobs, running=self.running, workers=workers, saving=self.saving, recall=self._recall,
            silence=silence, device=self.device, more_engines=more_engines, parent=self,
        )  # fmt: skip
        self._outcomes = Outcomes(
            jobs=jobs, running=self.running, dispatch=self.dispatch, memory=self.memory, silence=silence,
            saving=self.saving, repeats=self.repeats, models=models.models, notices=notices, parent=self,
        )  # fmt: skip
        jobs.failed.connect(notices.problem)
        self.saving.changed.connect(self.running.changed)
        workers.first.device_known.connect(self.device.take)
        workers.connect_each(self._outcomes.follow)

    def start(self) -> None:
        """Start the first engine, and look for jobs of the last start."""
        self.workers.start()
        self._recall.begin()
        if self._recall.under_way:
            self._recall.done.connect(self.enlargements.begin)
        else:
            self.enlargements.begin()

    def finish(self, timeout_s: float) -> bool:
        """Stop what runs, and take the pictures that are finished; False if an engine did not end in time."""
        ended = self.workers.finish(timeout_s)
        deliver_to(self._outcomes)
        return ended

    def close(self, timeout_s: float) -> bool:
        """Store the queue, after the last save; False if a thread did not end within `timeout_s` seconds."""
        for job_id in self.saving.job_ids:
            self.jobs.close(job_id, JobState.INTERRUPTED)  # its seeds make the same pictures again at the next start
        return self._queue.close(timeout_s)
