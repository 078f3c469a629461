"""The queue together with its file and the thread that writes it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from sddesk.core.errors import SddeskError
from sddesk.session.background import Background, deliver_to
from sddesk.session.executor import Executor
from sddesk.session.generation.queue import JobQueue
from sddesk.session.generation.queue_store import QueueStore
from sddesk.session.notices import Notices


class StoredQueue:
    """Opens the file when it is made. A damaged file and one that cannot be used become notices."""

    def __init__(self, file: Path, background: Background, notices: Notices, parent: QObject | None = None) -> None:
        self._store = QueueStore(file)
        self._background, self._executor = background, Executor("sddesk-queue")
        self.jobs = JobQueue(self._store, parent, run=self._run)
        if self._store.problem is not None:
            notices.problem(self._store.problem)
        if self._store.put_aside is not None:
            notices.put_aside(self._store.put_aside)

    def close(self, timeout_s: float) -> bool:
        """Write all that was added and changed; False if that took longer than `timeout_s` seconds."""
        ended = self._executor.close(timeout_s)
        if ended:  # else the thread still uses the file
            self.jobs.writer.finish(lambda: deliver_to(self._background))
            self._store.close()
        return ended

    def _run(
        self, op: Callable[[], None], on_done: Callable[[None], object], on_error: Callable[[SddeskError], object]
    ) -> None:
        self._background.follow(self._executor.submit(op), on_done, on_error)
