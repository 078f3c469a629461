"""Unloading after a while without a picture."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from sddesk.session.generation.memory import ModelMemory
from sddesk.session.generation.running import RunningJobs

LONGEST_MINUTES = 24 * 60


class IdleUnload(QObject):
    """`minutes` is asked anew each time; 0 is never. `minute_ms` is how long a minute takes."""

    def __init__(
        self, running: RunningJobs, memory: ModelMemory, minutes: Callable[[], int], minute_ms: int = 60_000
    ) -> None:
        super().__init__(running)
        self._memory = memory
        self._minutes = minutes
        self._minute_ms = minute_ms
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(memory.unload)
        running.changed.connect(self.follow)

    def follow(self) -> None:
        """Look anew at what runs and at the setting: the time begins when the last job ends."""
        minutes = min(LONGEST_MINUTES, self._minutes())
        if minutes <= 0 or not self._memory.can_unload:
            self._timer.stop()
        elif not self._timer.isActive() or self._timer.interval() != minutes * self._minute_ms:
            self._timer.start(minutes * self._minute_ms)
