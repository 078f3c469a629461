"""Finds at a start which pictures of a job are saved though the queue does not know it, as a kill may
come between the two, and the jobs to go on with.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.record import ImageRecord
from sddesk.core.request import GenerationRequest
from sddesk.session.generation.job import Job, JobState
from sddesk.session.generation.queue import JobQueue
from sddesk.session.notices import NoticeKind
from sddesk.session.picture_library import PictureLibrary
from sddesk.session.services import Services

PAGE = 200
LOOKED_AT = 2000  # the newest so many: a kill is told of at the next start, not a library later


class Recall(QObject):
    """Asks the library what the jobs of the last start made, tells the queue, and offers to go on with what waits.

    `scan` looks through the library's folders first, and calls what it is given when it has. `done`: the queue knows.
    """

    done = Signal()

    def __init__(
        self,
        *,
        jobs: JobQueue,
        services: Services,
        scan: Callable[[Callable[[], object] | None], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._background, self._notices, self._library = services
        self._scan = scan
        self._doubtful: set[int] = set()
        jobs.changed.connect(self._on_queue_changed)

    @property
    def under_way(self) -> bool:
        """Whether it is still being asked."""
        return bool(self._doubtful)

    @property
    def comes_first(self) -> bool:
        """Whether jobs were resumed before their saved pictures were looked for: they would be made twice."""
        if not self._doubtful:
            return False
        held = {job.id for job in self._jobs.held}
        return any(job.id in self._doubtful and job.id not in held for job in self._jobs.waiting())

    def begin(self) -> None:
        """Scan, then look for saved pictures that the queue does not know; then offer to go on."""
        doubtful = [job for job in self._jobs.jobs() if is_doubtful(job)]
        self._doubtful = {job.id for job in doubtful}
        if not doubtful:
            self._scan(None)
            self._offer_resume()
            return

        def go_on(found: dict[int, dict[int, float]]) -> None:
            for job_id, pictures in found.items():
                self._take(job_id, pictures)
            self._doubtful.clear()
            self._offer_resume()
            self.done.emit()

        def look() -> None:
            self._background.run(lambda: recall(self._library(), doubtful), go_on, lambda _: go_on({}))

        self._scan(look)

    def _take(self, job_id: int, pictures: dict[int, float]) -> None:
        for index, seconds in pictures.items():
            self._jobs.picture_saved(job_id, index, seconds)
        job = self._jobs.job(job_id)
        if job is None:
            return
        whole = len(job.done) == job.request.images
        if whole and job.state == JobState.INTERRUPTED:
            self._jobs.close(job_id, JobState.FINISHED)
        elif not whole and job.state == JobState.FINISHED:
            self._jobs.hold(job_id)  # the power went before its last pictures were on the disk

    def _offer_resume(self) -> None:
        waiting = len(self._jobs.held)
        if waiting:
            self._notices.add(
                NoticeKind.INFO,
                Message.of(QT_TRANSLATE_NOOP("messages", "{count} jobs wait from the last time."), {"count": waiting}),
                action="resume_queue",
            )

    def _on_queue_changed(self) -> None:
        if not self._jobs.held:
            self._notices.dismiss_action("resume_queue")


def is_doubtful(job: Job) -> bool:
    """Whether a job may have more pictures in the library than the queue knows."""
    began = job.started_at is not None and job.state in (JobState.INTERRUPTED, JobState.FINISHED)
    if job.compared_with is not None:
        return False  # its picture is not saved
    return began and len(job.done) < job.request.images


def recall(library: PictureLibrary, jobs: Sequence[Job]) -> dict[int, dict[int, float]]:
    """For each job the pictures that `library` has beyond those it knows: index and seconds. Raises SddeskError.

    A picture belongs to a job when its request is the one that makes it and it was saved after the job began; each
    belongs to one job only.
    """
    wanted = [(_bare(single), job, index) for job in jobs for index, single in _missing(job)]
    found: dict[int, dict[int, float]] = {job.id: {} for job in jobs}
    for record in newest(library):
        if record.request is None:
            continue
        request = _bare(record.request)
        for entry in wanted:
            single, job, index = entry
            if single == request and job.started_at is not None and record.created_at >= job.started_at:
                found[job.id][index] = record.seconds
                wanted.remove(entry)
                break
        if not wanted:
            break
    return found


def _missing(job: Job) -> list[tuple[int, GenerationRequest]]:
    return [(index, job.request.single(index)) for index in range(job.request.images) if index not in job.done]


def index_of(record: ImageRecord, job: Job) -> int | None:
    """Which picture of a job (from 0) a saved one is; None for none of them, or one saved before the job began."""
    if record.request is None or job.started_at is None or record.created_at < job.started_at:
        return None
    request = _bare(record.request)
    return next((index for index in range(job.request.images) if _bare(job.request.single(index)) == request), None)


def newest(library: PictureLibrary) -> list[ImageRecord]:
    """The newest pictures of the library, LOOKED_AT at most. Raises SddeskError."""
    records: list[ImageRecord] = []
    while len(records) < LOOKED_AT:
        page = library.page(len(records), PAGE)
        records += page
        if len(page) < PAGE:
            break
    return records


def _bare(request: GenerationRequest) -> GenerationRequest:
    """Without the hash, which may have become known meanwhile."""
    return request.without_hashes()
