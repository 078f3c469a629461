"""The queue in one line: how many jobs run and wait, for how long, and pause, cancel, clear, list."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sddesk.session.app_session import Session
from sddesk.session.generation.queue import JobQueue
from sddesk.ui.controls import plain, tool_button
from sddesk.ui.icons import icon
from sddesk.ui.texts import seconds_text
from sddesk.ui.theme import GRID

REFRESH_MS = 1000


class JobPanel(QWidget):
    """The line below the picture; `list_wanted`: show the queue's page."""

    list_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._queue: JobQueue = session.jobs
        self.label = plain()
        self.pause = tool_button("pause", self.tr("Pause the queue"), "")
        self.pause.setCheckable(True)
        self.cancel = tool_button("stop", self.tr("Cancel the current job"), self.tr("Cancel the current job"))
        self.clear = tool_button("clear", self.tr("Clear waiting jobs"), self.tr("Clear waiting jobs"))
        self.list_button = tool_button("queue", self.tr("List of jobs"), self.tr("List of jobs (Ctrl+J)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.list_button)
        row.addWidget(self.label)
        row.addSpacing(GRID)
        row.addWidget(self.pause)
        row.addWidget(self.cancel)
        row.addWidget(self.clear)
        self.label.setMinimumWidth(self.label.fontMetrics().horizontalAdvance("0" * 12))
        self.pause.clicked.connect(self._on_pause)
        self.cancel.clicked.connect(session.dispatch.stop)
        self.clear.clicked.connect(self._on_clear)
        self.list_button.clicked.connect(self.list_wanted)
        self._queue.changed.connect(self._refresh)
        session.running.changed.connect(self._refresh)
        self._clock = QTimer(self, interval=REFRESH_MS)  # the time left runs down between changes
        self._clock.timeout.connect(self._refresh)
        self._refresh()

    def _on_pause(self, paused: bool) -> None:
        if paused:
            self._queue.pause()
        else:
            self._queue.resume()

    def _on_clear(self) -> None:
        self._session.withdrawn.cancel([job.id for job in self._queue.waiting()])

    def _counts(self, running: int, waiting: int) -> str:
        if running and waiting:
            return self.tr("queue: {running} running, {count} waiting").format(running=running, count=waiting)
        if running:
            return self.tr("queue: {running} running").format(running=running)
        return self.tr("queue: {count} waiting").format(count=waiting) if waiting else self.tr("queue: empty")

    def _refresh(self, *_: object) -> None:
        waiting = len(self._queue.waiting())
        paused = self._queue.paused
        running = self._session.running.in_view is not None
        words = self._counts(len(self._queue.running()), waiting)
        seconds = self._session.time_left.seconds() if running and waiting else None
        if paused:
            words = self.tr("{queue}, paused").format(queue=words)
        elif seconds:
            words = self.tr("{queue}, about {time} left").format(queue=words, time=seconds_text(seconds))
        self.label.setText(words)
        self.pause.setChecked(paused)
        self.pause.setIcon(icon("play" if paused else "pause"))
        self.pause.setToolTip(self.tr("Go on with the queue") if paused else self.tr("Pause after the current job"))
        self.cancel.setEnabled(running and not self._session.running.stopping)
        self.clear.setEnabled(waiting > 0)
        if running != self._clock.isActive():
            self._clock.start() if running else self._clock.stop()
