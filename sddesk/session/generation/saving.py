"""Finished pictures on their way into the library; those that it could not take are held until there is room."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage
from sddesk.core.record import ImageRecord
from sddesk.session.generation.job import Job, UnsavedPicture
from sddesk.session.generation.queue import JobQueue
from sddesk.session.notices import NoticeKind
from sddesk.session.services import Services

UNSAVED_BYTES = 512 * 2**20
T = TypeVar("T")


class Saving(QObject):
    """Saves on the library's thread; while a picture is held, the queue is paused, so that it is not one of many.

    Resuming tries it again first: `short_of_room` until the held ones are saved.

    `saved` has the record and its job's id, `changed` follows whatever ended, `full` asks that nothing more be made:
    the held ones take too much memory. `named` adds to a picture the hashes that are known by now.
    """

    saved = Signal(object, int)
    changed = Signal()
    full = Signal()

    def __init__(
        self,
        *,
        jobs: JobQueue,
        services: Services,
        named: Callable[[GeneratedImage], GeneratedImage],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._background, self._notices, self._library = services
        self._named = named
        self.unsaved: list[UnsavedPicture] = []
        self.under_way: list[tuple[int, int]] = []  # (job, picture)
        self.short_of_room = False
        self._pauses = False

    @property
    def job_ids(self) -> set[int]:
        """The jobs with pictures that are on no disk yet."""
        return {picture.job_id for picture in self.unsaved} | {job_id for job_id, _ in self.under_way}

    def made_of(self, job_id: int) -> set[int]:
        """The pictures of a job that are made, and on no disk yet."""
        made = {index for of_job, index in self.under_way if of_job == job_id}
        return made | {picture.image.index for picture in self.unsaved if picture.job_id == job_id}

    def without_made(self, job: Job) -> Job:
        """The job as if its pictures that are on no disk yet were saved, so that none is made twice."""
        return replace(job, done=(*job.done, *sorted(self.made_of(job.id) - set(job.done))))

    def take(self, image: GeneratedImage, job_id: int) -> None:
        """Save a picture of this job into the library."""
        named = self._named(image)

        def saved(record: ImageRecord) -> None:
            self._on_saved(image, job_id)
            if record.problem is not None:
                self._notices.add(NoticeKind.WARNING, record.problem)
            self.saved.emit(record, job_id)
            self.changed.emit()

        self._run(lambda: self._library().add(named), saved, UnsavedPicture(job_id=job_id, image=named), urgent=True)

    def retry(self) -> None:
        """Try once more to save into the library what it could not take."""
        self._pauses = self._pauses and self._jobs.all_paused  # who resumed may pause anew meanwhile
        pictures, self.unsaved = self.unsaved, []  # who asks twice gets them once
        for picture in pictures:
            self.take(picture.image, picture.job_id)

    def save_elsewhere(self, folder: Path) -> None:
        """Save the pictures that the library could not take into `folder`, then go on with the queue."""
        pictures, self.unsaved = self.unsaved, []
        for number, picture in enumerate(pictures):
            name = f"{time.strftime('%Y%m%d-%H%M%S')}-{number}-{picture.image.request.seed}.png"
            self._save_elsewhere(picture, folder / name)

    def _save_elsewhere(self, picture: UnsavedPicture, path: Path) -> None:
        def saved(_: object) -> None:
            self._on_saved(picture.image, picture.job_id)
            self.changed.emit()

        self._run(lambda: self._library().saving.save_elsewhere(picture.image, path), saved, picture, urgent=False)

    def _run(
        self, save: Callable[[], T], on_saved: Callable[[T], None], picture: UnsavedPicture, *, urgent: bool
    ) -> None:
        """Save on another thread; a picture that cannot be saved is held."""
        place = (picture.job_id, picture.image.index)
        self.under_way.append(place)

        def failed(error: SddeskError) -> None:
            if place not in self.under_way:
                return  # it is saved: what failed is what follows
            self.under_way.remove(place)
            self._hold(picture)
            self._notices.problem(error, action="save_elsewhere")
            self.changed.emit()

        self._background.run(save, on_saved, failed, urgent=urgent)

    def _on_saved(self, image: GeneratedImage, job_id: int) -> None:
        self.under_way.remove((job_id, image.index))
        self._jobs.picture_saved(job_id, image.index, image.seconds)
        if self.short_of_room and not self.unsaved and not self.under_way:
            ends_pause, self.short_of_room, self._pauses = self._pauses, False, False
            self._notices.dismiss_action("save_elsewhere")
            if ends_pause:  # not a person's own
                self._jobs.end_pause()

    def _hold(self, picture: UnsavedPicture) -> None:
        """Keep a picture in memory and start no further job."""
        self.unsaved.append(picture)
        self.short_of_room = True
        if not self._jobs.all_paused:
            self._pauses = True
            self._jobs.pause()
        if sum(len(held.image.pixels.rgb) for held in self.unsaved) > UNSAVED_BYTES:
            self.full.emit()
