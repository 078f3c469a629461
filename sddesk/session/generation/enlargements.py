"""Orders that make saved pictures larger: each goes through the ordinary queue and becomes a picture of its own.

A person orders some of them; the others follow the pictures of a job that says so (`Job.larger`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from sddesk.core.enlargements import enlargement_of, refinement_of, scale_of, suited_upscaler
from sddesk.core.errors import SddeskError
from sddesk.core.inputs import Enlarge, StartPicture
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import CheckpointInfo, CheckpointRef, PartInfo, WeightsKind
from sddesk.core.record import ImageRecord
from sddesk.core.refining import Refine, usual_overlap
from sddesk.core.request import GenerationRequest
from sddesk.session.generation.job import Job, LargerOf
from sddesk.session.generation.queue import JobQueue
from sddesk.session.generation.recall import index_of, newest
from sddesk.session.generation.saving import Saving
from sddesk.session.model_list.installed import Installed
from sddesk.session.picture_library import PictureLibrary
from sddesk.session.services import Services


class Enlargements(QObject):
    """Adds a job for each picture, by the upscaler that suits it; one that is also to be refined is one job, too."""

    def __init__(
        self,
        *,
        jobs: JobQueue,
        saving: Saving,
        services: Services,
        installed: Installed,
        info_of: Callable[[CheckpointRef], CheckpointInfo | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._installed, self._info_of = jobs, installed, info_of
        self._background, self._notices, self._library = services
        saving.saved.connect(self._on_saved)

    def begin(self) -> None:
        """Order what a kill of the last start left out: it may come between a picture and its enlargement."""
        ordered = {job.larger_of for job in self._jobs.jobs() if job.larger_of is not None}
        left = [
            (job, index)
            for job in self._jobs.jobs()
            if job.larger and job.compared_with is None
            for index in job.done
            if LargerOf(job.id, index) not in ordered
        ]
        if left:
            self._background.run(lambda: _originals(self._library(), left), self._order_left, self._notices.problem)

    def order(self, record_ids: Sequence[int]) -> None:
        """Enlarge saved pictures; one whose file is missing is left out, with a notice."""

        def add(found: tuple[list[GenerationRequest], list[SddeskError]]) -> None:
            requests, problems = found
            for problem in problems:
                self._notices.problem(problem)
            if requests:
                self._jobs.add_all(requests)

        self._background.run(lambda: self._wanted(record_ids), add, self._notices.problem, urgent=True)

    def _wanted(self, record_ids: Sequence[int]) -> tuple[list[GenerationRequest], list[SddeskError]]:
        """The request for each picture, and why others have none; on the library's thread."""
        upscalers = [part for part in self._installed.all() if part.facts.kind == WeightsKind.UPSCALER]
        requests, problems = list[GenerationRequest](), list[SddeskError]()
        for record_id in record_ids:
            try:
                requests.append(self._request(self._library().get(record_id), upscalers))
            except SddeskError as error:
                problems.append(error)
        return requests, problems

    def _request(self, record: ImageRecord, upscalers: Sequence[PartInfo]) -> GenerationRequest:
        upscaler = suited_upscaler(upscalers, record.made)
        if upscaler is None:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "No upscaler is installed."),
                QT_TRANSLATE_NOOP("messages", "Add the safetensors file of one on the models page."),
            )
        return self._by(upscaler, record, self._library().contents.pixels(record.id).content_hash)

    def _by(self, upscaler: PartInfo, record: ImageRecord, content_hash: str) -> GenerationRequest:
        digest = self._installed.digest_of_part(upscaler)
        order = Enlarge(content_hash=content_hash, model=upscaler.name, hash=digest, scale=scale_of(upscaler))
        return enlargement_of(record.made, order)

    def _on_saved(self, record: ImageRecord, job_id: int) -> None:
        job = self._jobs.job(job_id)
        if job is None or not job.larger or job.compared_with is not None:
            return
        index = index_of(record, job)
        if index is not None:
            self._order_larger(job, index, record)

    def _order_left(self, found: list[tuple[Job, int, ImageRecord]]) -> None:
        for job, index, record in found:
            self._order_larger(job, index, record)

    def _order_larger(self, job: Job, index: int, record: ImageRecord) -> None:
        """Enlarge picture `index` of a job before anything else that waits; one that is hidden is not enlarged."""
        if record.flagged or record.content_hash is None:
            return

        ref = None if record.request is None else record.request.checkpoint
        info = None if ref is None else self._info_of(ref)

        def request(content_hash: str) -> GenerationRequest:
            upscaler = self._installed.named(WeightsKind.UPSCALER, job.larger)
            if upscaler is None:
                raise SddeskError(QT_TRANSLATE_NOOP("messages", "“{name}” is not installed any more."), name=job.larger)
            if not job.refined:
                return self._by(upscaler, record, content_hash)
            if info is None:
                name = "?" if ref is None else ref.name
                raise SddeskError(QT_TRANSLATE_NOOP("messages", "“{name}” is not installed any more."), name=name)
            refine = Refine(
                scale=scale_of(upscaler),
                upscaler=upscaler.name,
                hash=self._installed.digest_of_part(upscaler),
                overlap=usual_overlap(info.native_size),
            )
            return refinement_of(
                record.made, StartPicture(content_hash=content_hash, strength=job.refined), refine, info
            )

        def add(request: GenerationRequest) -> None:
            added = self._jobs.add(request, larger_of=LargerOf(job.id, index))
            self._jobs.writer.when_written(partial(self._jobs.move, [added.id], 0))

        self._background.run(partial(request, record.content_hash), add, self._notices.problem, urgent=True)


def _originals(library: PictureLibrary, left: Sequence[tuple[Job, int]]) -> list[tuple[Job, int, ImageRecord]]:
    """The saved pictures of these places in jobs, as far as they are in the library. Raises SddeskError."""
    found: list[tuple[Job, int, ImageRecord]] = []
    wanted = list(left)
    for record in newest(library):
        place = next(((job, index) for job, index in wanted if index_of(record, job) == index), None)
        if place is not None:
            wanted.remove(place)
            found.append((*place, record))
    return found
