"""The running jobs: their pictures and progress so far, and which of them is in view."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import field

from PySide6.QtCore import QObject, Signal

from sddesk.core.events import GeneratedImage, StepProgress
from sddesk.core.record import ImageRecord
from sddesk.core.values import dataclass
from sddesk.session.generation.job import Job, JobState
from sddesk.session.generation.queue import JobQueue


@dataclass(slots=True)
class Course:
    """A running job's pictures so far, those that are saved, its last progress, and the last one with a preview.

    `stopping`: a person stopped it; `interrupting`: it is offered again after that.
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
        """The state of the job when it has stopped."""
        return JobState.INTERRUPTED if self.interrupting else JobState.CANCELLED

    @property
    def closed_as(self) -> JobState:
        """The state of the job when the program ends now: closing offers it again, unless a person stopped it."""
        return self.stopped_as if self.stopping else JobState.INTERRUPTED


class RunningJobs(QObject):
    """The courses of the running jobs, by the jobs' ids.

    The job in view is the one that a person chose; else it stays in view until it ends, then it is the one that
    started last. So each job that is seen is seen from its start to its end. When none runs, the last one stays.

    `progressed` carries a StepProgress and its Job, `image_done` a GeneratedImage and its job's id; `changed` follows
    every start, stop, end and saved picture.
    """

    progressed = Signal(object, object)
    image_done = Signal(object, object)
    changed = Signal()

    def __init__(self, jobs: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._courses: dict[int, Course] = {}  # in the order in which they started
        self._seen: Course | None = None

    @property
    def in_view(self) -> Job | None:
        """The running job in view, None when none runs."""
        running = self._jobs.running()
        wanted = self._seen.job_id if self._seen is not None else 0
        return next((job for job in running if job.id == wanted), running[-1] if running else None)

    def is_in_view(self, job_id: int) -> bool:
        """Whether this is the running job in view."""
        job = self.in_view
        return job is not None and job.id == job_id

    @property
    def images(self) -> list[GeneratedImage]:
        """The pictures so far of the job in view, or of the last one that was."""
        return self._seen.images if self._seen is not None else []

    @property
    def records(self) -> list[ImageRecord]:
        """The saved ones of them, as they were when they were saved."""
        return self._seen.records if self._seen is not None else []

    @property
    def preview(self) -> StepProgress | None:
        """The last progress with a preview of the job in view."""
        return self._seen.preview if self._seen is not None else None

    @property
    def stopping(self) -> bool:
        """Whether the job in view is stopping but has not stopped yet."""
        job = self.in_view
        course = self._courses.get(job.id) if job is not None else None
        return course is not None and course.stopping

    def show(self, job_id: int) -> None:
        """Bring a running job into view."""
        self._seen = self._courses.get(job_id, self._seen)
        self.changed.emit()

    def progress_of(self, job_id: int) -> StepProgress | None:
        """The last progress of a running job."""
        course = self._courses.get(job_id)
        return course.progress if course is not None else None

    def get(self, job_id: int) -> Course | None:
        """The course of a running job."""
        return self._courses.get(job_id)

    def all(self) -> list[Course]:
        """The courses of all running jobs, the first that started first."""
        return list(self._courses.values())

    def begin(self, job_id: int, made: Collection[int] = ()) -> None:
        """Note that a job runs from now on; if it is the one in view again, it keeps its pictures of these indexes."""
        course, seen = Course(job_id), self._seen
        if seen is not None and seen.job_id == job_id:
            course.images = [image for image in seen.images if image.index in made]
            seeds = {image.request.seed for image in course.images}
            course.records = [record for record in seen.records if record.stated.seed in seeds]
            self._seen = course
        self._courses[job_id] = course
        self._look_on()

    def end(self, job_id: int) -> Course | None:
        """Note that a job runs no longer; return its course. The next begin or settle chooses the one in view."""
        return self._courses.pop(job_id, None)

    def settle(self) -> None:
        """Choose another job in view if that one ended and no new one begins now."""
        self._look_on()
        self.changed.emit()

    def take_progress(self, job_id: int, progress: StepProgress) -> None:
        """Keep the progress of a job."""
        job, course = self._jobs.job(job_id), self._courses.get(job_id)
        if course is not None:
            course.progress = progress
            course.preview = course.preview if progress.preview is None else progress
        if job is not None:
            self.progressed.emit(progress, job)

    def take_image(self, job_id: int, image: GeneratedImage) -> None:
        """Keep a finished picture of a job."""
        course = self._courses.get(job_id)
        if course is not None:
            course.images.append(image)
        self.image_done.emit(image, job_id)

    def take_record(self, record: ImageRecord, job_id: int) -> None:
        """Keep a saved picture of a job, which may have ended meanwhile."""
        course = self._courses.get(job_id, self._seen)
        if course is not None and course.job_id == job_id:
            course.records.append(record)

    def _look_on(self) -> None:
        if self._courses and (self._seen is None or self._seen.job_id not in self._courses):
            self._seen = self.all()[-1]
