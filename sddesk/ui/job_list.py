"""Lists of jobs: two lines a job, painted only where they are in view, so that hundreds cost nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem

from sddesk.session.generation.job import Job, JobState
from sddesk.session.generation.queue import JobRole
from sddesk.ui.texts import made_text, seconds_text, time_text, translated
from sddesk.ui.theme import GRID, colors_in_use

BAR = 3  # pixels
LINE_BREAK = "\u2028"  # Qt's own sign for a new line inside a row


class JobDelegate(QStyledItemDelegate):
    """The words of a row: state and prompt, then what was ordered or what became of it.

    `progress_of` tells how far a running job is, empty where nothing is to be said; `fraction_of` how much of it is
    done, 0..1, which a bar below its words shows.
    """

    def __init__(
        self,
        parent: QObject | None = None,
        progress_of: Callable[[Job], str] = lambda _job: "",
        fraction_of: Callable[[Job], float | None] = lambda _job: None,
    ) -> None:
        super().__init__(parent)
        self._progress_of, self._fraction_of = progress_of, fraction_of

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        job: Job = index.data(JobRole)
        fraction = self._fraction_of(job) if job.state == JobState.RUNNING else None
        if fraction is None:
            return
        row: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - the stubs lack the field
        colors = colors_in_use()
        bar = QRect(row.left() + GRID, row.bottom() - BAR, row.width() - 2 * GRID, BAR)
        painter.fillRect(bar, QColor(colors.divider))
        painter.fillRect(QRect(bar.topLeft(), QSize(round(bar.width() * fraction), BAR)), QColor(colors.ring))

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
        if job.request.enlarge is not None:
            enlarged = self.tr("enlarge {scale} times").format(scale=job.request.enlarge.scale)
            prompt = f"{enlarged} · {prompt}" if job.request.prompt else enlarged
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
            parts.append(made_text(job.request) if job.request.enlarge is None else job.request.enlarge.model)
        else:
            parts.append(time_text(job.finished_at or job.created_at))
            if job.seconds:
                parts.append(seconds_text(job.seconds))
        if job.error is not None:
            parts.append(translated(job.error))
        return " · ".join(parts)


class JobListView(QListView):
    """A list of jobs; several can be selected."""

    def __init__(
        self,
        name: str,
        tip: str,
        progress_of: Callable[[Job], str] = lambda _job: "",
        fraction_of: Callable[[Job], float | None] = lambda _job: None,
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setItemDelegate(JobDelegate(self, progress_of, fraction_of))
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
