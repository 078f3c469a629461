"""The waiting jobs that a person took out of the queue, and the way back."""

from __future__ import annotations

from collections.abc import Sequence

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.session.generation.job import Job
from sddesk.session.generation.queue import JobQueue
from sddesk.session.notices import NoticeKind, Notices


class Withdrawn:
    """Cancels jobs with a notice that offers to undo it."""

    def __init__(self, jobs: JobQueue, notices: Notices) -> None:
        self._jobs, self._notices = jobs, notices
        self._last: list[Job] = []

    def cancel(self, job_ids: Sequence[int]) -> None:
        """Take the waiting ones of these out of the queue, and stop those that run."""
        waiting = [job for job in self._jobs.waiting() if job.id in job_ids]
        self._jobs.cancel(*job_ids)
        if waiting:
            self._last = waiting
            one = QT_TRANSLATE_NOOP("messages", "A waiting job was cancelled.")
            several = QT_TRANSLATE_NOOP("messages", "{count} waiting jobs were cancelled.")
            message = Message.of(several, {"count": len(waiting)}) if len(waiting) > 1 else Message(one)
            self._notices.withdraw("undo_cancel")
            self._notices.add(NoticeKind.INFO, message, action="undo_cancel")

    def undo(self) -> None:
        """Let the jobs that were taken out last wait again."""
        taken, self._last = self._last, []
        self._jobs.reopen(taken)
