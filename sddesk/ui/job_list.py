"""Lists of jobs: two lines a job, painted only where they are in view, so that hundreds cost nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QHelpEvent,
    QIcon,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from sddesk.session.generation.job import Job, JobState
from sddesk.session.generation.queue import JobRole
from sddesk.ui.icons import icon
from sddesk.ui.job_pictures import SIDE
from sddesk.ui.picture_actions import pop_up
from sddesk.ui.texts import made_text, seconds_text, time_text, translated
from sddesk.ui.theme import CONTROL_HEIGHT, GRID, RADIUS, colors_in_use

BAR = 3  # pixels
GLYPH = 18
LINE_BREAK = "\u2028"  # Qt's own sign for a new line inside a row
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class RowAction:
    """What can be done with a job at its own row: a button there, and an entry of its menu."""

    glyph: str
    text: str
    fits: Callable[[Job], bool]
    run: Callable[[Job], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class JobRows:
    """What a list shows of its jobs besides their words.

    `progress_of` tells how far a running job is, empty where nothing is to be said; `fraction_of` how much of it is
    done, 0..1, which a bar below its words shows. `picture_of` is its small picture. `actions` stand at the row that is
    selected or under the mouse.
    """

    progress_of: Callable[[Job], str] = lambda _job: ""
    fraction_of: Callable[[Job], float | None] = lambda _job: None
    picture_of: Callable[[Job], QPixmap] | None = None
    actions: Sequence[RowAction] = ()

    def actions_of(self, job: Job) -> list[RowAction]:
        """Those that are of use for this job."""
        return [action for action in self.actions if action.fits(job)]


class JobDelegate(QStyledItemDelegate):
    """A row: the picture, state and prompt, then what was ordered or what became of it, and what can be done."""

    def __init__(self, view: QAbstractItemView, rows: JobRows | None = None) -> None:
        super().__init__(view)
        self._view, self.rows = view, rows or JobRows()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        job: Job = index.data(JobRole)
        row: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - the stubs lack the field
        colors = colors_in_use()
        if self._is_open(option):
            self._paint_actions(painter, row, job)
        fraction = self.rows.fraction_of(job) if job.state == JobState.RUNNING else None
        if fraction is None:
            return
        bar = QRect(row.left() + GRID, row.bottom() - BAR, row.width() - 2 * GRID, BAR)
        painter.fillRect(bar, QColor(colors.divider))
        painter.fillRect(QRect(bar.topLeft(), QSize(round(bar.width() * fraction), BAR)), QColor(colors.ring))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        job: Job = index.data(JobRole)
        lines = (self.first_line(job), self.second_line(job))
        width = option.rect.width() - GRID * 2  # pyright: ignore[reportAttributeAccessIssue]
        if self.rows.picture_of is not None:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration  # pyright: ignore[reportAttributeAccessIssue]
            option.decorationSize = QSize(SIDE, SIDE)  # pyright: ignore[reportAttributeAccessIssue]
            picture = QIcon()
            for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # else a selected one is tinted
                picture.addPixmap(self.rows.picture_of(job), mode)
            option.icon = picture  # pyright: ignore[reportAttributeAccessIssue]
            width -= SIDE + GRID * 2
        if self._is_open(option):
            width -= len(self.rows.actions_of(job)) * (CONTROL_HEIGHT + GRID)
        metrics: QFontMetrics = option.fontMetrics  # pyright: ignore[reportAttributeAccessIssue]
        if width > 0:
            lines = tuple(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines)
        option.text = LINE_BREAK.join(lines)  # pyright: ignore[reportAttributeAccessIssue]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        metrics: QFontMetrics = option.fontMetrics  # pyright: ignore[reportAttributeAccessIssue]
        words = 2 * metrics.lineSpacing() + GRID * 2
        return QSize(0, words if self.rows.picture_of is None else max(words, SIDE + GRID * 2 + BAR))

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on a button of the row does that, and neither selects nor drags."""
        kinds = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)
        if isinstance(event, QMouseEvent) and event.type() in kinds and event.button() == Qt.MouseButton.LeftButton:
            job: Job = index.data(JobRole)
            row: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
            action = self._action_at(event.position().toPoint(), row, job)
            if action is not None:
                if event.type() == QEvent.Type.MouseButtonRelease:
                    action.run(job)
                return True
        return super().editorEvent(event, model, option, index)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Say what the button under the mouse does."""
        if index.isValid():
            row: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
            action = self._action_at(event.pos(), row, index.data(JobRole))
            if action is not None:
                QToolTip.showText(event.globalPos(), action.text, view)
                return True
        return super().helpEvent(event, view, option, index)

    def places_of(self, row: QRect, job: Job) -> list[tuple[RowAction, QRect]]:
        """Where the buttons of a job stand in its row."""
        actions = self.rows.actions_of(job)
        side = min(CONTROL_HEIGHT, row.height() - GRID)
        left = row.right() - GRID - len(actions) * (side + GRID)
        top = row.center().y() - side // 2
        return [(action, QRect(left + at * (side + GRID), top, side, side)) for at, action in enumerate(actions)]

    def _action_at(self, place: QPoint, row: QRect, job: Job) -> RowAction | None:
        return next((action for action, rect in self.places_of(row, job) if rect.contains(place)), None)

    def _is_open(self, option: QStyleOptionViewItem) -> bool:
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        return bool(state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))

    def _paint_actions(self, painter: QPainter, row: QRect, job: Job) -> None:
        colors = colors_in_use()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for action, rect in self.places_of(row, job):
            painter.setPen(QColor(colors.border))
            painter.setBrush(QColor(colors.base))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
            glyph = QRect(0, 0, GLYPH, GLYPH)
            glyph.moveCenter(rect.center())
            icon(action.glyph).paint(painter, glyph)
        painter.restore()

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
        if job.handed is not None:
            parts.append(self._who_asked(job.handed.command))
        if job.state == JobState.RUNNING and (told := self.rows.progress_of(job)):
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

    def _who_asked(self, command: str) -> str:
        doors = {
            "mcp": self.tr("from a chat program"),
            "serve": self.tr("from another program"),
            "watch": self.tr("from a watched folder"),
        }
        return doors.get(command, self.tr("from the command line"))


class JobListView(QListView):
    """A list of jobs; several can be selected."""

    def __init__(self, name: str, tip: str, rows: JobRows | None = None) -> None:
        super().__init__()
        self._line: int | None = None
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self._delegate = JobDelegate(self, rows)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def let_reorder(self) -> None:
        """From now on rows can be dragged to another place in this list."""
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)  # it is too faint: a line of our own

    def chosen(self) -> list[Job]:
        """The selected jobs, from top to bottom."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [index.data(JobRole) for index in rows]

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The actions of the row as a menu."""
        index = self.indexAt(event.pos())
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            index = self.currentIndex()
        if not index.isValid():
            return
        job: Job = index.data(JobRole)
        menu = QMenu(self)
        for action in self._delegate.rows.actions_of(job):
            entry = menu.addAction(icon(action.glyph), action.text)
            entry.triggered.connect(lambda _checked=False, run=action.run: run(job))
        pop_up(menu, event.globalPos())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if event.source() is self:
            self.show_line(self.gap_at(event.position().toPoint()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.show_line(None)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self.show_line(None)

    def show_line(self, row: int | None) -> None:
        """Show where a dragged row would go: before this one; None: nowhere."""
        self._line = row
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._line is None:
            return
        last = self.model().rowCount() - 1
        rect = self.visualRect(self.model().index(min(self._line, last), 0))
        top = rect.top() if self._line <= last else rect.bottom() + 1
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(colors_in_use().ring), 2))
        painter.drawLine(rect.left() + GRID, max(1, top), rect.right() - GRID, max(1, top))
        painter.end()

    def gap_at(self, place: QPoint) -> int:
        """The row before which something that is dropped here goes."""
        index = self.indexAt(place)
        if not index.isValid():
            return self.model().rowCount()
        return index.row() + (place.y() > self.visualRect(index).center().y())
