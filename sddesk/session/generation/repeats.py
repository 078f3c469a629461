"""Saved pictures made once more and held against what was saved; a repeat is kept only if the person wants it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage
from sddesk.core.likeness import MadeAgain, reasons
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointRef
from sddesk.core.pixels import Pixels
from sddesk.core.record import ImageRecord
from sddesk.core.request import GenerationRequest
from sddesk.core.substitutes import request_again, runtime_again
from sddesk.session.generation.job import Job
from sddesk.session.generation.queue import JobQueue
from sddesk.session.likeness import likeness_of
from sddesk.session.notices import NoticeKind
from sddesk.session.services import Services

KEPT_BYTES = 2**28  # of pictures made again that nobody kept


class Repeats(QObject):
    """Orders go through the ordinary queue; `made` carries a MadeAgain when one is done."""

    made = Signal(object)

    def __init__(
        self,
        *,
        jobs: JobQueue,
        services: Services,
        named: Callable[[GenerationRequest], GenerationRequest],
        digest_of: Callable[[CheckpointRef], str],
        save: Callable[[GeneratedImage, int], None],
        parent: QObject | None = None,
    ) -> None:
        """`named` names the weights of today; `digest_of` computes their hash where it must, off this thread."""
        super().__init__(parent)
        self._jobs = jobs
        self._background, self._notices, self._library = services
        self._named, self._digest_of, self._save = named, digest_of, save
        self._results: dict[int, MadeAgain] = {}

    def order(self, record_id: int) -> None:
        """Make a saved picture once more; a picture without settings is refused with a notice."""

        def ask(record: ImageRecord) -> None:
            try:
                request, notes = request_again(record)
                runtime, more = runtime_again(record)
                self._jobs.add(self._named(request), compared_with=record.id, runtime=runtime)
            except SddeskError as error:
                self._notices.problem(error)
                return
            for note in (*notes, *more):
                self._notices.add(NoticeKind.INFO, note)

        self._background.run(lambda: self._library().get(record_id), ask, self._notices.problem, urgent=True)

    def result(self, record_id: int) -> MadeAgain | None:
        """The last repeat of a picture that is still in memory."""
        found = [made for made in self._results.values() if made.record.id == record_id]
        return found[-1] if found else None

    def latest_job(self, record_id: int) -> Job | None:
        """The last order of this picture's repeat that the queue remembers."""
        found = [job for job in self._jobs.jobs() if job.compared_with == record_id]
        return found[-1] if found else None

    def take(self, job: Job, image: GeneratedImage) -> None:
        """The queue made a repeat: compare it with what was saved, off this thread, then say `made`."""
        record_id = job.compared_with or 0

        def compare(saved: tuple[ImageRecord, Pixels]) -> None:
            self._background.pool(
                lambda: self._compared(*saved, image),
                lambda made: self._show(job.id, made),
                self._notices.problem,
            )

        def read() -> tuple[ImageRecord, Pixels]:
            return self._library().get(record_id), self._library().contents.pixels(record_id)

        self._background.run(read, compare, self._notices.problem, urgent=True)

    def keep(self, made: MadeAgain) -> None:
        """Save a repeat as a picture of its own."""
        for job_id, kept in list(self._results.items()):
            if kept is made:
                del self._results[job_id]
                self._save(made.image, job_id)

    def _compared(self, record: ImageRecord, pixels: Pixels, image: GeneratedImage) -> MadeAgain:
        ref = image.request.checkpoint
        with suppress(SddeskError):  # weights that cannot be read any more stay without a hash
            image = replace(image, request=replace(image.request, checkpoint=replace(ref, hash=self._digest_of(ref))))
        likeness = likeness_of(pixels, image.pixels)
        identical = likeness is not None and likeness.identical
        return MadeAgain(
            record=record, image=image, likeness=likeness, reasons=() if identical else reasons(record, image)
        )

    def _show(self, job_id: int, made: MadeAgain) -> None:
        self._results[job_id] = made
        while len(self._results) > 1 and sum(map(_bytes, self._results.values())) > KEPT_BYTES:
            del self._results[next(iter(self._results))]
        self._notices.add(NoticeKind.INFO, verdict(made), action="show_repeat", job_id=job_id)
        self.made.emit(made)

    def of_job(self, job_id: int) -> MadeAgain | None:
        """The repeat that a job made, None when it is not in memory any more."""
        return self._results.get(job_id)


def _bytes(made: MadeAgain) -> int:
    difference = len(made.likeness.difference.rgb) if made.likeness is not None else 0
    return len(made.image.pixels.rgb) + difference


def verdict(made: MadeAgain) -> Message:
    """How a repeat compares, in a sentence."""
    name = made.record.path.name
    if made.likeness is None:
        template = QT_TRANSLATE_NOOP("messages", "Made again: {name} has another size now.")
        return Message.of(template, {"name": name})
    if made.likeness.identical:
        template = QT_TRANSLATE_NOOP("messages", "Made again: {name} is identical, every pixel.")
        return Message.of(template, {"name": name})
    template = QT_TRANSLATE_NOOP("messages", "Made again: {name} differs, PSNR {psnr} dB.")
    return Message.of(template, {"name": name, "psnr": f"{made.likeness.psnr:.1f}"})
