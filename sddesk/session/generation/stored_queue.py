"""The queue together with its file and the thread that writes it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from sddesk.session.background import Background, deliver_to
from sddesk.session.generation.queue import JobQueue
from sddesk.session.generation.queue_store import QueueStore
from sddesk.session.notices import Notices


class StoredQueue:
    """Opens the file when it is made. A damaged file and one that cannot be used become notices."""

    def __init__(self, file: Path, notices: Notices, parent: QObject | None = None) -> None:
        self._store = QueueStore(file)
        self.thread = Background(parent, name="sddesk-queue")
        self.jobs = JobQueue(self._store, parent, run=self.thread.run)
        if self._store.problem is not None:
            notices.problem(self._store.problem)
        if self._store.put_aside is not None:
            notices.put_aside(self._store.put_aside)

    def close(self, timeout_s: float) -> bool:
        """Write all that was added and changed; False if that took longer than `timeout_s` seconds."""
        ended = self.thread.close(timeout_s)
        if ended:  # else the thread still uses the file
            self.jobs.finish(lambda: deliver_to(self.thread))
            self._store.close()
        return ended
