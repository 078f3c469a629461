"""The queue in one line, and the list of what waits on request."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from sddesk.session.job import OPEN_STATES, Job, JobState
from sddesk.session.jobs import JobQueue
from sddesk.session.session import Session
from sddesk.ui.controls import grid_text, plain, tool_button
from sddesk.ui.icons import icon
from sddesk.ui.texts import translated
from sddesk.ui.theme import GRID

PROMPT_SHOWN = 60


class JobPanel(QWidget):
    """How many jobs wait, and pause, cancel, clear, list."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._queue: JobQueue = session.jobs
        self.label = plain()
        self.pause = tool_button("pause", self.tr("Pause the queue"), "")
        self.pause.setCheckable(True)
        self.cancel = tool_button("stop", self.tr("Cancel the current job"), self.tr("Cancel the current job (Esc)"))
        self.clear = tool_button("clear", self.tr("Clear waiting jobs"), self.tr("Clear waiting jobs"))
        self.list_button = tool_button("queue", self.tr("List of jobs"), self.tr("List of jobs (Ctrl+J)"))
        self.popup = JobList(session, self)
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
        self.cancel.clicked.connect(session.stop)
        self.clear.clicked.connect(self._queue.clear_waiting)
        self.list_button.clicked.connect(self.show_list)
        self._queue.changed.connect(self._refresh)
        session.state_changed.connect(self._refresh)
        self._refresh()

    def show_list(self) -> None:
        """Open the list above the bar."""
        self.popup.refresh()
        self.popup.adjustSize()
        corner = self.mapToGlobal(QPoint(0, 0))
        self.popup.move(corner - QPoint(0, self.popup.height() + GRID * 2))
        self.popup.show()
        self.popup.jobs.setFocus()

    def _on_pause(self, paused: bool) -> None:
        if paused:
            self._queue.pause()
        else:
            self._queue.resume()

    def _refresh(self, *_: object) -> None:
        waiting = len(self._queue.waiting())
        paused = self._queue.paused
        words = self.tr("queue: {count} waiting").format(count=waiting) if waiting else self.tr("queue: empty")
        self.label.setText(self.tr("{queue}, paused").format(queue=words) if paused else words)
        self.pause.setChecked(paused)
        self.pause.setIcon(icon("play" if paused else "pause"))
        self.pause.setToolTip(self.tr("Go on with the queue") if paused else self.tr("Pause after the current job"))
        self.cancel.setEnabled(self._session.running_job is not None and not self._session.stopping)
        self.clear.setEnabled(waiting > 0)
        if self.popup.isVisible():
            self.popup.refresh()


class JobList(QFrame):
    """A small floating list: what runs, what waits, what became of the last jobs."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("card")
        self._queue: JobQueue = session.jobs
        self.jobs = QListWidget()
        self.jobs.setAccessibleName(self.tr("Jobs"))
        self.jobs.setToolTip(self.tr("Running, waiting and finished jobs"))
        self.jobs.setMinimumSize(QSize(420, 200))
        self.jobs.setWordWrap(True)
        self.drop = QPushButton(self.tr("Cancel the selected job"))
        self.drop.setToolTip(self.tr("Cancel the selected job"))
        self.drop.clicked.connect(self._on_drop)
        self.jobs.currentRowChanged.connect(self._on_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        column.addWidget(self.jobs)
        column.addWidget(self.drop)
        self.refresh()

    def refresh(self) -> None:
        """Show the queue as it is now, newest last."""
        row = self.jobs.currentRow()
        self.jobs.clear()
        for job in self._queue.jobs():
            item = QListWidgetItem(self._line(job))
            item.setData(Qt.ItemDataRole.UserRole, job)
            self.jobs.addItem(item)
        self.jobs.setCurrentRow(min(row, self.jobs.count() - 1))
        self._on_row()

    def _line(self, job: Job) -> str:
        states = {
            JobState.QUEUED: self.tr("waiting"),
            JobState.RUNNING: self.tr("running"),
            JobState.FINISHED: self.tr("finished"),
            JobState.FAILED: self.tr("failed"),
            JobState.CANCELLED: self.tr("cancelled"),
            JobState.INTERRUPTED: self.tr("interrupted"),
        }
        prompt = " ".join(job.request.prompt.split()) or self.tr("(empty prompt)")
        if len(prompt) > PROMPT_SHOWN:
            prompt = prompt[: PROMPT_SHOWN - 1] + "…"
        line = f"{states[job.state]} · {grid_text(job.request.rows, job.request.columns)} · {prompt}"
        return f"{line}\n{translated(job.error)}" if job.error else line

    def _selected(self) -> Job | None:
        item = self.jobs.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item else None

    def _on_row(self, *_: object) -> None:
        job = self._selected()
        self.drop.setEnabled(job is not None and job.state in OPEN_STATES)

    def _on_drop(self) -> None:
        job = self._selected()
        if job is not None:
            self._queue.cancel(job.id)
