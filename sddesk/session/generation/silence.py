"""A notice for an engine that gives no sign of life, as long as it gives none."""

from __future__ import annotations

from sddesk.core.events import StepProgress
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.session.notices import NoticeKind, Notices

STOP_JOB = "stop_job"
_SILENT = QT_TRANSLATE_NOOP("messages", "No answer from the engine for {seconds} s.")
_HINT = QT_TRANSLATE_NOOP(
    "messages", "It may be busy. Wait, or stop: its process is ended then, and the job is offered again."
)


class Silence:
    """Adds one notice for each silent engine, and takes it away when the engine answers or its job ends."""

    def __init__(self, notices: Notices) -> None:
        self._notices = notices
        self._told: dict[int, int] = {}  # the ids of notices, by their jobs' ids

    def take(self, job_id: int, progress: StepProgress) -> None:
        """A look at a running job."""
        if progress.answers:
            self.end(job_id)
        elif job_id not in self._told:
            message = Message.of(_SILENT, {"seconds": progress.quiet_seconds})
            notice = self._notices.add(NoticeKind.WARNING, message, Message(_HINT), action=STOP_JOB, job_id=job_id)
            self._told[job_id] = notice.id

    def end(self, job_id: int) -> None:
        """The engine of this job answers, or the job ended."""
        notice_id = self._told.pop(job_id, None)
        if notice_id is not None:
            self._notices.dismiss(notice_id)
