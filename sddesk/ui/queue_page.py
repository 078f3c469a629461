"""The page of the queue: what runs and waits, in an order the person chooses, and what became of the last jobs."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from sddesk.session.app_session import Session
from sddesk.session.generation.job import Job, JobState
from sddesk.ui.controls import muted, plain
from sddesk.ui.flow import Flow
from sddesk.ui.job_list import JobListView, JobRows, RowAction
from sddesk.ui.job_pictures import JobPictures
from sddesk.ui.progress import fraction_done, progress_text
from sddesk.ui.texts import seconds_text
from sddesk.ui.theme import GRID

EMPTY_HEIGHT, MOST_HEIGHT = GRID * 12, 2**24 - 1  # pixels; the second is Qt's own limit


class QueuePage(QWidget):
    """Two lists and what can be done with the selected jobs.

    `left` says how much there is to do. `edit_wanted`: compose the selected one anew; `show_wanted`: see this one of
    several that run.
    """

    edit_wanted = Signal(int)
    show_wanted = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._queue = session.jobs
        self.left = muted()
        self.open = JobListView(
            self.tr("Waiting jobs"),
            self.tr("Drag a job, or press Alt+Up and Alt+Down, to let it run earlier or later"),
            JobRows(
                progress_of=self._progress_of,
                fraction_of=self._fraction_of,
                picture_of=lambda job: self._pictures.of(job),
                actions=self._actions(),
            ),
        )
        self._pictures = JobPictures(session, self.open)
        self._pictures.arrived.connect(self._on_arrived)
        self.open.setModel(self._queue.open)
        self.open.let_reorder()
        self.closed_jobs = JobListView(
            self.tr("History of jobs"),
            self.tr("What became of the last jobs; Enter runs one again"),
            JobRows(picture_of=lambda job: self._pictures.of(job), actions=self._past_actions()),
        )
        self.closed_jobs.setModel(self._queue.history)
        self._build()
        self._connect()
        self._refresh()

    def _actions(self) -> list[RowAction]:
        """What can be done at the row of a job that runs or waits."""

        def waits(job: Job) -> bool:
            return job.state != JobState.RUNNING

        def several(job: Job) -> bool:
            return not waits(job) and self._session.dispatch.engines > 1

        enqueue = self._session.enqueue
        return [
            RowAction(glyph="large", text=self.tr("Show"), fits=several, run=lambda job: self.show_wanted.emit(job.id)),
            RowAction(glyph="edit", text=self.tr("Edit"), fits=waits, run=lambda job: self.edit_wanted.emit(job.id)),
            RowAction(glyph="copy", text=self.tr("Duplicate"), fits=waits, run=lambda job: enqueue.duplicate([job.id])),
            RowAction(
                glyph="stop",
                text=self.tr("Stop"),
                fits=lambda job: not waits(job),
                run=lambda job: self._session.withdrawn.cancel([job.id]),
            ),
            RowAction(
                glyph="clear",
                text=self.tr("Cancel"),
                fits=waits,
                run=lambda job: self._session.withdrawn.cancel([job.id]),
            ),
        ]

    def _past_actions(self) -> list[RowAction]:
        """What can be done at the row of a job that ended."""
        again = self._session.enqueue.again
        return [
            RowAction(glyph="again", text=self.tr("Run again"), fits=lambda _job: True, run=lambda job: again([job.id]))
        ]

    def _build(self) -> None:
        self.left.setWordWrap(True)
        self.left.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.earlier = self._button(
            self.tr("Earlier"), self.tr("Let the selected jobs run earlier"), self.tr("One place up (Alt+Up)")
        )
        self.later = self._button(
            self.tr("Later"), self.tr("Let the selected jobs run later"), self.tr("One place down (Alt+Down)")
        )
        self.edit = self._button(
            self.tr("Edit"),
            self.tr("Edit the selected job"),
            self.tr("Its settings are put on the left; it waits until they are saved (Enter)"),
        )
        self.show_running = self._button(
            self.tr("Show"), self.tr("Show the selected job"), self.tr("See its picture being made (Enter)")
        )
        self.duplicate = self._button(
            self.tr("Duplicate"), self.tr("Duplicate the selected jobs"), self.tr("The same once more with new seeds")
        )
        self.cancel = self._button(
            self.tr("Cancel"),
            self.tr("Cancel the selected jobs"),
            self.tr("Remove the selected jobs from the queue (Del)"),
        )
        self.again = self._button(
            self.tr("Run again"),
            self.tr("Run the selected jobs again"),
            self.tr("Order the same pictures with the same seeds (Enter)"),
        )
        self.clear = self._button(
            self.tr("Clear the history"),
            self.tr("Clear the history"),
            self.tr("Forget these jobs; their pictures stay"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addWidget(self.open, 3)
        column.addLayout(_row(self.earlier, self.later, self.edit, self.show_running, self.duplicate, self.cancel))
        column.addSpacing(GRID * 2)
        column.addWidget(plain(self.tr("History"), heading=True))
        column.addWidget(self.closed_jobs, 2)
        column.addLayout(_row(self.again, self.clear))

    def _connect(self) -> None:
        self.earlier.clicked.connect(lambda: self._move(-1))
        self.later.clicked.connect(lambda: self._move(1))
        self.edit.clicked.connect(self._on_edit)
        self.show_running.clicked.connect(self._on_show)
        self.duplicate.clicked.connect(lambda: self._session.enqueue.duplicate(_ids(self.open.chosen())))
        self.cancel.clicked.connect(self._on_cancel)
        self.again.clicked.connect(self._on_again)
        self.clear.clicked.connect(self._queue.clear_history)
        self.open.activated.connect(self._on_activated)
        self.closed_jobs.activated.connect(self._on_again)
        self._key("Alt+Up", lambda: self._move(-1))
        self._key("Alt+Down", lambda: self._move(1))
        self._key("Del", self._on_cancel)
        for view in (self.open, self.closed_jobs):
            view.selectionModel().selectionChanged.connect(self._on_selected)
        self._queue.changed.connect(self._refresh)
        self._session.running.progressed.connect(self._on_progress)
        self._session.running.changed.connect(self._refresh)

    def _button(self, text: str, name: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(name)
        button.setToolTip(tip)
        return button

    def _key(self, keys: str, run: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self.open, context=Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(run)

    def _refresh(self, *_: object) -> None:
        count = self._queue.open.rowCount()
        seconds = self._session.time_left.seconds() if count else None
        if not count:
            text = self.tr("The queue is empty. Generate adds a job at any time.")
        elif not seconds:  # unknown, or they all wait from the last time
            text = self.tr("Jobs: {count}").format(count=count)
        else:
            text = self.tr("Jobs: {count} · about {time} left").format(count=count, time=seconds_text(seconds))
        self.left.setText(text)
        self.open.setMaximumHeight(MOST_HEIGHT if count else EMPTY_HEIGHT)  # the history has the room then
        self.clear.setEnabled(self._queue.history.rowCount() > 0)
        self.show_running.setVisible(self._session.dispatch.engines > 1)
        self._on_selected()

    def _on_selected(self, *_: object) -> None:
        chosen = self.open.chosen()
        waiting = [job for job in chosen if job.state != JobState.RUNNING]
        self.cancel.setEnabled(bool(chosen))
        self.show_running.setEnabled(len(chosen) == 1 and not waiting)
        self.duplicate.setEnabled(bool(chosen))
        self.edit.setEnabled(len(waiting) == len(chosen) == 1)
        self.earlier.setEnabled(bool(waiting))
        self.later.setEnabled(bool(waiting))
        self.again.setEnabled(bool(self.closed_jobs.chosen()))

    def _move(self, step: int) -> None:
        waiting = [job for job in self.open.chosen() if job.state != JobState.RUNNING]
        rows = [index.row() for index in self.open.selectionModel().selectedIndexes()]
        if waiting:
            self._queue.move(_ids(waiting), max(0, min(rows) - 1) if step < 0 else max(rows) + 2)
            self.open.scrollTo(self.open.currentIndex())

    def _on_edit(self, *_: object) -> None:
        chosen = self.open.chosen()
        if len(chosen) == 1 and chosen[0].state != JobState.RUNNING:
            self.edit_wanted.emit(chosen[0].id)

    def _on_show(self) -> None:
        chosen = self.open.chosen()
        if self._session.dispatch.engines > 1 and len(chosen) == 1 and chosen[0].state == JobState.RUNNING:
            self.show_wanted.emit(chosen[0].id)

    def _on_activated(self, *_: object) -> None:
        self._on_edit()
        self._on_show()

    def _progress_of(self, job: Job) -> str:
        """How far a running job is: the picture and the step."""
        progress = self._session.running.progress_of(job.id)
        return progress_text(progress, job.request.images) if progress is not None else ""

    def _fraction_of(self, job: Job) -> float | None:
        """How much of a running job is done, 0..1."""
        progress = self._session.running.progress_of(job.id)
        return fraction_done(progress) if progress is not None else None

    def _on_progress(self, *_: object) -> None:
        self.open.viewport().update()

    def _on_arrived(self) -> None:
        for view in (self.open, self.closed_jobs):
            view.viewport().update()

    def _on_cancel(self) -> None:
        self._session.withdrawn.cancel(_ids(self.open.chosen()))

    def _on_again(self, *_: object) -> None:
        self._session.enqueue.again(_ids(reversed(self.closed_jobs.chosen())))


def _ids(jobs: Iterable[Job]) -> list[int]:
    return [job.id for job in jobs]


def _row(*buttons: QPushButton) -> Flow:
    row = Flow()
    for button in buttons:
        row.addWidget(button)
    return row
