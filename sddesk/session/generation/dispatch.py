"""The passage of jobs from the queue to free workers, and the stop of those that run."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from sddesk.core.models import DeviceReport
from sddesk.session.generation.device import Device
from sddesk.session.generation.job import Job
from sddesk.session.generation.queue import JobQueue
from sddesk.session.generation.recall import Recall
from sddesk.session.generation.running import Course, RunningJobs
from sddesk.session.generation.saving import Saving
from sddesk.session.generation.silence import Silence
from sddesk.session.generation.workers import MakeEngine, Workers


class Dispatch(QObject):
    """Starts the next job whenever a worker is free, nothing is paused and all pictures have room."""

    def __init__(
        self,
        *,
        jobs: JobQueue,
        running: RunningJobs,
        workers: Workers,
        saving: Saving,
        recall: Recall,
        silence: Silence,
        device: Device,
        more_engines: Callable[[DeviceReport], Sequence[MakeEngine]],
        parent: QObject | None = None,
    ) -> None:
        """`more_engines` gives the factories of the further engines, by the report of the first."""
        super().__init__(parent)
        self._jobs, self._running, self._workers = jobs, running, workers
        self._saving, self._recall, self._silence = saving, recall, silence
        self._device, self._more_engines = device, more_engines
        self._starting = False
        self.closing = False
        jobs.can_begin = self._can_begin
        jobs.cancel_wanted.connect(self.stop_job)
        jobs.changed.connect(self._on_queue_changed)
        saving.changed.connect(self.run_next)
        saving.full.connect(self._interrupt_all)
        recall.done.connect(self.run_next)
        device.known.connect(self.look_for_engines)

    @property
    def engines(self) -> int:
        """How many jobs can run at once, or do: an engine that is given up ends its job first."""
        return max(self._workers.count, len(self._jobs.running()))

    def look_for_engines(self) -> None:
        """Have as many engines as the machine and the settings give now."""
        if self._device.report is not None and not self.closing:
            self._workers.have(self._more_engines(self._device.report))
            self.run_next()

    def stop(self) -> None:
        """Stop the running job in view within one step; it counts as stopping at once."""
        job = self._running.in_view
        if job is not None:
            self.stop_job(job.id)

    def stop_job(self, job_id: int) -> None:
        """Stop a running job within one step."""
        course = self._running.get(job_id)
        if course is not None and not course.stopping:
            course.stopping = True
            self._workers.cancel(job_id)
            self._running.changed.emit()

    def leave(self, job_id: int, *, refused: bool = False) -> Course | None:
        """Note that a job runs no longer, so its worker is free; return its course."""
        self._silence.end(job_id)
        self._workers.leave(job_id, refused=refused)
        return self._running.end(job_id)

    def close(self) -> None:
        """Start nothing from now on, and close the running jobs."""
        self.closing = True
        for course in self._running.all():
            self._jobs.close(course.job_id, course.closed_as)

    def close_stopped(self, job_id: int) -> None:
        """A job stopped: close it. While the program ends, that is no wish to give the job up."""
        course = self._running.get(job_id)
        if course is not None and not self.closing:
            self.leave(job_id)
            self._jobs.close(job_id, course.stopped_as)
            self._running.settle()

    def run_next(self) -> None:
        """Give the next jobs to the free workers."""
        if self._starting:  # a job that starts changes the queue, which calls this again
            return
        while self._can_begin() and (job := self._take_next()) is not None:
            self._running.begin(job.id, self._saving.without_made(job).done)
            self._workers.take(job)
            self._jobs.writer.when_written(lambda job=job: self._submit(job))
            self._running.changed.emit()
        if not self._has_room():
            return
        upcoming = self._jobs.upcoming
        if upcoming is None:
            self._workers.expect(None)
        else:
            self._workers.expect(upcoming.request, upcoming.runtime)

    def _can_begin(self) -> bool:
        """Whether a job that is ordered now would begin at once."""
        return self._has_room() and self._workers.any_free

    def _has_room(self) -> bool:
        return not (self.closing or self._saving.short_of_room or self._recall.comes_first)

    def _take_next(self) -> Job | None:
        self._starting = True
        try:
            return self._jobs.take_next()
        finally:
            self._starting = False

    def _submit(self, job: Job) -> None:
        """The disk knows that the job runs: make it, unless it was stopped meanwhile."""
        course = self._running.get(job.id)
        if course is not None and course.stopping:
            self.close_stopped(job.id)
        elif course is not None and not self.closing:
            self._workers.submit(self._saving.without_made(job))

    def _interrupt_all(self) -> None:
        """Stop all running jobs; they are offered again, except those that a person had stopped."""
        for course in self._running.all():
            course.interrupting = course.interrupting or not course.stopping
            self.stop_job(course.job_id)

    def _on_queue_changed(self) -> None:
        if self._saving.unsaved and not self._jobs.all_paused:  # a person who resumes expects that there is room
            self._saving.retry()
        self.run_next()
