"""Lists of jobs: two lines a job, painted only where they are in view, so that hundreds cost nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC

from PySide6.QtCore import QDateTime, QLocale, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem

from sddesk.session.job import Job, JobState
from sddesk.session.jobs import JobRole
from sddesk.ui.texts import made_text, seconds_text, translated
from sddesk.ui.theme import GRID

LINE_BREAK = "\u2028"  # Qt's own sign for a new line inside a row


class JobDelegate(QStyledItemDelegate):
    """The words of a row: state and prompt, then what was ordered or what became of it.

    `progress_of` tells how far a running job is, empty where nothing is to be said.
    """

    def __init__(self, parent: QObject | None = None, progress_of: Callable[[Job], str] = lambda _job: "") -> None:
        super().__init__(parent)
        self._progress_of = progress_of

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        job: Job = index.data(JobRole)
        lines = (self.first_line(job), self.second_line(job))
        width = option.rect.width() - GRID * 2  # pyright: ignore[reportAttributeAccessIssue]
        metrics: QFontMetrics = option.fontMetrics  # pyright: ignore[reportAttributeAccessIssue]
        if width > 0:
            lines = tuple(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines)
        option.text = LINE_BREAK.join(lines)  # pyright: ignore[reportAttributeAccessIssue]

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del index
        metrics: QFontMetrics = option.fontMetrics  # pyright: ignore[reportAttributeAccessIssue]
        return QSize(0, 2 * metrics.lineSpacing() + GRID * 2)

    def first_line(self, job: Job) -> str:
        """State and prompt."""
        states = {
            JobState.QUEUED: self.tr("waiting"),
            JobState.RUNNING: self.tr("running"),
            JobState.FINISHED: self.tr("finished"),
            JobState.FAILED: self.tr("failed"),
            JobState.CANCELLED: self.tr("cancelled"),
            JobState.INTERRUPTED: self.tr("interrupted"),
        }
        prompt = " ".join(job.request.prompt[:400].split()) or self.tr("(empty prompt)")
        return f"{states[job.state]} · {prompt}"

    def second_line(self, job: Job) -> str:
        """Pictures, settings and times; or why it failed."""
        count, done = job.request.images, len(job.done)
        if count == 1:
            parts = [self.tr("1 picture")]
        elif done in (0, count):
            parts = [self.tr("{count} pictures").format(count=count)]
        else:
            parts = [self.tr("{done} of {count} pictures").format(done=done, count=count)]
        if job.compared_with is not None:
            parts = [self.tr("made again to be compared")]
        if job.state == JobState.RUNNING and (told := self._progress_of(job)):
            parts.insert(0, told)
        if job.is_open:
            parts.append(made_text(job.request))
        else:
            ended = QDateTime.fromSecsSinceEpoch(int((job.finished_at or job.created_at).astimezone(UTC).timestamp()))
            parts.append(QLocale().toString(ended, QLocale.FormatType.ShortFormat))
            if job.seconds:
                parts.append(seconds_text(job.seconds))
        if job.error is not None:
            parts.append(translated(job.error))
        return " · ".join(parts)


class JobListView(QListView):
    """A list of jobs; several can be selected."""

    def __init__(self, name: str, tip: str, progress_of: Callable[[Job], str] = lambda _job: "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setItemDelegate(JobDelegate(self, progress_of))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def let_reorder(self) -> None:
        """From now on rows can be dragged to another place in this list."""
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)

    def chosen(self) -> list[Job]:
        """The selected jobs, from top to bottom."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [index.data(JobRole) for index in rows]
