"""The models in the engines' memory, and how to give it back."""

from __future__ import annotations

from sddesk.core.events import Stage, StepProgress
from sddesk.session.generation.queue import JobQueue
from sddesk.session.generation.running import RunningJobs
from sddesk.session.generation.workers import Workers


class ModelMemory:
    """Unloads on demand, never under a job."""

    def __init__(self, jobs: JobQueue, running: RunningJobs, workers: Workers) -> None:
        self._jobs, self._running, self._workers = jobs, running, workers
        self._loaded = False

    @property
    def can_unload(self) -> bool:
        """Whether models are in memory and no job needs them now."""
        return self._loaded and not self._jobs.running()

    def unload(self) -> None:
        """Give the memory of the loaded models back; the next picture loads its model anew."""
        if self.can_unload:
            self._loaded = False
            self._workers.unload()
            self._running.changed.emit()

    def take_progress(self, progress: StepProgress) -> None:
        """Note that a model is loaded once a job is past that stage."""
        self._loaded = self._loaded or progress.stage not in (Stage.START, Stage.LOAD)
