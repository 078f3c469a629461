"""Which pictures of a job are saved though the queue was not told: a kill may come between the two."""

from __future__ import annotations

from collections.abc import Sequence

from sddesk.core.record import ImageRecord
from sddesk.core.request import GenerationRequest
from sddesk.session.job import Job, JobState
from sddesk.session.pictures import PictureLibrary

PAGE = 200
LOOKED_AT = 2000  # the newest so many: a kill is told of at the next start, not a library later


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
    for record in _newest(library):
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


def _newest(library: PictureLibrary) -> list[ImageRecord]:
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
