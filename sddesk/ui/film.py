"""What the last run looked like on its way."""

from __future__ import annotations

from PySide6.QtGui import QImage

from sddesk.core.events import GeneratedImage, StepProgress
from sddesk.ui.images import to_qimage

FRAMES = 5
MOST_KEPT = 64


class Film:
    """The previews of the first picture of the last job, by step; the final picture ends it."""

    def __init__(self) -> None:
        self._job: object = None
        self._frames: list[tuple[int, QImage]] = []
        self.final: QImage | None = None

    def add(self, progress: StepProgress, job_id: object) -> None:
        """Keep a preview; another job starts the film anew."""
        if progress.preview is None or progress.image != 0:
            return
        if job_id != self._job:
            self._job, self._frames, self.final = job_id, [], None
        self._frames.append((progress.picture_step, to_qimage(progress.preview)))
        if len(self._frames) > MOST_KEPT:
            del self._frames[1::2]

    def finish(self, image: GeneratedImage) -> None:
        """Keep the final picture."""
        if image.index == 0 and not image.flagged:
            self.final = to_qimage(image.pixels)

    def frames(self) -> list[tuple[int, QImage]]:
        """Up to FRAMES previews, evenly spread over the run, as (step, picture)."""
        if len(self._frames) <= FRAMES:
            return list(self._frames)
        last = len(self._frames) - 1
        return [self._frames[round(index * last / (FRAMES - 1))] for index in range(FRAMES)]
