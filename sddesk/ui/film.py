"""What the last run looked like on its way."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from sddesk.core.events import GeneratedImage, StepProgress
from sddesk.core.request import GenerationRequest
from sddesk.session.generation.job import Job
from sddesk.session.generation.running import RunningJobs
from sddesk.ui.images import to_qimage

FRAMES = 5
MOST_KEPT = 64


class Film(QObject):
    """The previews of the first picture of the last job in view, by step; the final picture ends it.

    `grew`: there is one more. `request` is what was ordered, None before the first preview.
    """

    grew = Signal()

    def __init__(self, running: RunningJobs) -> None:
        super().__init__(running)
        self._running = running
        self._job_id = 0
        self.request: GenerationRequest | None = None
        self._frames: list[tuple[int, QImage]] = []
        self.final: QImage | None = None
        running.progressed.connect(self._on_progress)
        running.image_done.connect(self._on_image)

    def frames(self) -> list[tuple[int, QImage]]:
        """Up to FRAMES previews, evenly spread over the run, as (step, picture)."""
        if len(self._frames) <= FRAMES:
            return list(self._frames)
        last = len(self._frames) - 1
        return [self._frames[round(index * last / (FRAMES - 1))] for index in range(FRAMES)]

    def _on_progress(self, progress: StepProgress, job: Job) -> None:
        """Keep a preview; another job starts the film anew."""
        if progress.preview is None or progress.image != 0 or not self._running.is_in_view(job.id):
            return
        if job.id != self._job_id:
            self._job_id, self._frames, self.final = job.id, [], None
            self.request = job.request
        self._frames.append((progress.picture_step, to_qimage(progress.preview)))
        if len(self._frames) > MOST_KEPT:
            del self._frames[1::2]
        self.grew.emit()

    def _on_image(self, image: GeneratedImage, job_id: int) -> None:
        if image.index == 0 and not image.flagged and job_id == self._job_id:
            self.final = to_qimage(image.pixels)
            self.grew.emit()
