"""The answers of the workers: progress, pictures, and how each job ended."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject

from sddesk.core.errors import (
    EngineLost,
    EngineStuck,
    NoDevice,
    NoPicture,
    OutOfMemory,
    SddeskError,
    UnreadSettingsError,
)
from sddesk.core.events import GeneratedImage, StepProgress
from sddesk.core.messages import Message
from sddesk.session.generation.dispatch import Dispatch
from sddesk.session.generation.job import JobState
from sddesk.session.generation.memory import ModelMemory
from sddesk.session.generation.queue import JobQueue
from sddesk.session.generation.repeats import Repeats
from sddesk.session.generation.running import RunningJobs
from sddesk.session.generation.saving import Saving
from sddesk.session.generation.silence import Silence
from sddesk.session.generation.worker import GenerationWorker
from sddesk.session.model_list.models import Models
from sddesk.session.notices import Notices

log = logging.getLogger(__name__)


class Outcomes(QObject):
    """Closes each job in the state that its end calls for, and tells a person about failures."""

    def __init__(
        self,
        *,
        jobs: JobQueue,
        running: RunningJobs,
        dispatch: Dispatch,
        memory: ModelMemory,
        silence: Silence,
        saving: Saving,
        repeats: Repeats,
        models: Models,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)  # a QObject: the workers' signals cross to the UI thread
        self._jobs, self._running, self._dispatch = jobs, running, dispatch
        self._memory, self._silence = memory, silence
        self._saving, self._repeats = saving, repeats
        self._models, self._notices = models, notices

    def follow(self, worker: GenerationWorker) -> None:
        """Follow a worker."""
        worker.step_done.connect(self._on_step)
        worker.image_done.connect(self._on_image)
        worker.job_finished.connect(self._on_finished)
        worker.job_cancelled.connect(self._dispatch.close_stopped)
        worker.job_failed.connect(self._on_failed)
        worker.job_lost.connect(self._on_lost)
        worker.job_broke.connect(self._on_broke)
        worker.job_refused.connect(self._on_refused)
        worker.prepare_failed.connect(self._notices.problem)

    def _on_step(self, job_id: int, progress: StepProgress) -> None:
        self._memory.take_progress(progress)
        if self._jobs.job(job_id) is not None:
            self._silence.take(job_id, progress)
        self._running.take_progress(job_id, progress)

    def _on_image(self, job_id: int, image: GeneratedImage) -> None:
        for note in image.notes:
            self._notices.note(note)
        self._running.take_image(job_id, image)
        job = self._jobs.job(job_id)
        if job is not None and job.compared_with is not None:
            self._jobs.picture_saved(job_id, image.index, image.seconds)
            self._repeats.take(job, image)
        else:
            self._saving.take(image, job_id)

    def _on_finished(self, job_id: int) -> None:
        self._close(job_id, JobState.FINISHED)

    def _on_failed(self, job_id: int, error: SddeskError) -> None:
        job = self._jobs.job(job_id)
        action = "run_again" if isinstance(error, OutOfMemory) else None
        if isinstance(error, NoPicture) and job is not None and job.request.precision != "full":
            action = "run_in_full"
        if isinstance(error, UnreadSettingsError):
            action = "run_without"
        self._notices.problem(error, action=action, job_id=job_id)
        self._close(job_id, JobState.FAILED, error.message)
        self._models.refresh()  # the files may be gone: the next request is refused at once

    def _on_broke(self, job_id: int, details: str) -> None:
        log.error("%s", details)
        notice = self._notices.bug(details)
        self._close(job_id, JobState.FAILED, notice.message)

    def _on_lost(self, job_id: int, error: EngineLost) -> None:
        """Hold the job whose engine died until the person resumes it; another engine is started, the queue goes on.

        A stopped job is closed, unless its engine hung: then Stop may have been meant for the engine.
        """
        log.error("%s\n%s", error, error.details)
        course = self._dispatch.leave(job_id)
        if course is not None and course.stopping and not isinstance(error, EngineStuck):
            self._notices.problem(error)
            self._jobs.close(job_id, course.stopped_as)
        else:
            self._notices.problem(error, action="resume_queue")
            self._jobs.hold(job_id)
        self._running.settle()

    def _on_refused(self, job_id: int, error: NoDevice) -> None:
        """One of several engines cannot be had: its job goes to another, and it gets no more until the next start."""
        self._notices.problem(error)
        course = self._dispatch.leave(job_id, refused=True)
        if course is not None and course.stopping:
            self._jobs.close(job_id, course.stopped_as)
        else:
            self._jobs.put_back(job_id)
        self._running.settle()

    def _close(self, job_id: int, state: JobState, error: Message | None = None) -> None:
        self._dispatch.leave(job_id)
        self._jobs.close(job_id, state, error)
        self._running.settle()
