"""The jobs that run: what is known of each on its way, and which of them a person sees."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from sddesk.core.events import GeneratedImage, StepProgress
from sddesk.core.record import ImageRecord
from sddesk.session.generation.job import JobState


@dataclass(slots=True)
class Course:
    """A running job's pictures so far, those that are saved, the last look at it, and the last look with a preview.

    `stopping`: it was told to stop; `interrupting`: not because anybody gave it up.
    """

    job_id: int
    images: list[GeneratedImage] = field(default_factory=list[GeneratedImage])
    records: list[ImageRecord] = field(default_factory=list[ImageRecord])
    progress: StepProgress | None = None
    preview: StepProgress | None = None
    stopping: bool = False
    interrupting: bool = False

    @property
    def stopped_as(self) -> JobState:
        """What the job is when it has stopped."""
        return JobState.INTERRUPTED if self.interrupting else JobState.CANCELLED

    @property
    def closed_as(self) -> JobState:
        """What the job is when the program ends now: closing is no wish to give it up, but a Stop before was."""
        return self.stopped_as if self.stopping else JobState.INTERRUPTED


class Courses:
    """The courses of the running jobs, by the jobs' ids.

    The one `in_view` is that which a person chose; else it stays until its job ends, and then is the one that started
    last: so each that is seen is seen from its beginning to its end. When none runs it is the last that was.
    """

    def __init__(self) -> None:
        self._running: dict[int, Course] = {}  # in the order in which they started
        self.in_view: Course | None = None

    def begin(self, job_id: int, made: Collection[int] = ()) -> None:
        """This job runs from now on; it may be the one in view once more, that has `made` these pictures."""
        course, seen = Course(job_id), self.in_view
        if seen is not None and seen.job_id == job_id:
            course.images = [image for image in seen.images if image.index in made]
            seeds = {image.request.seed for image in course.images}
            course.records = [record for record in seen.records if record.stated.seed in seeds]
            self.in_view = course
        self._running[job_id] = course
        self._look_on()

    def end(self, job_id: int) -> Course | None:
        """This job runs no longer; gives what was known of it. The next begin or settle chooses what is in view."""
        return self._running.pop(job_id, None)

    def settle(self) -> None:
        """No other job begins now: if the one in view ended, one that still runs is."""
        self._look_on()

    def get(self, job_id: int) -> Course | None:
        """What is known of a running job."""
        return self._running.get(job_id)

    def all(self) -> list[Course]:
        """Those of all running jobs, the first that started first."""
        return list(self._running.values())

    def show(self, job_id: int) -> None:
        """A person wants to see this one, if it still runs."""
        self.in_view = self._running.get(job_id, self.in_view)

    def take(self, job_id: int, progress: StepProgress) -> None:
        """A look at a job."""
        course = self._running.get(job_id)
        if course is not None:
            course.progress = progress
            course.preview = course.preview if progress.preview is None else progress

    def keep(self, record: ImageRecord, job_id: int) -> None:
        """A picture of this job is saved, which may have ended meanwhile."""
        course = self._running.get(job_id, self.in_view)
        if course is not None and course.job_id == job_id:
            course.records.append(record)

    def _look_on(self) -> None:
        if self._running and (self.in_view is None or self.in_view.job_id not in self._running):
            self.in_view = self.all()[-1]
