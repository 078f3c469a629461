"""The window's title says how far the job in view is."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sddesk.core.events import StepProgress
from sddesk.session.generation.job import Job
from sddesk.session.generation.running import RunningJobs
from sddesk.ui.progress import progress_text

NAME = "sddesk"


class WindowTitle(QObject):
    """Keeps the title of `window` up to date."""

    def __init__(self, window: QWidget, running: RunningJobs) -> None:
        super().__init__(window)
        self._window, self._running = window, running
        window.setWindowTitle(NAME)
        running.progressed.connect(self._on_progress)
        running.changed.connect(self._on_state)

    def _on_progress(self, progress: StepProgress, job: Job) -> None:
        if self._running.is_in_view(job.id):
            self._window.setWindowTitle(f"{progress_text(progress, job.request.images)} - {NAME}")

    def _on_state(self) -> None:
        job = self._running.in_view
        if job is None:
            self._window.setWindowTitle(NAME)
        elif (look := self._running.progress_of(job.id)) is not None:  # another one may be in view now
            self._on_progress(look, job)
