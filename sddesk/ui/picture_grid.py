"""The pictures of the library as one widget that paints those in view, however many there are."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from sddesk.core.record import ImageRecord
from sddesk.session.pictures.collection import Collection
from sddesk.session.pictures.found import Found
from sddesk.ui.drag_out import drag_records
from sddesk.ui.grid_layout import GridLayout, Measures, Rect
from sddesk.ui.grid_painter import GridPainter
from sddesk.ui.row_selection import KeptPlace, RowSelection
from sddesk.ui.small_copies import SmallCopies, looks_like
from sddesk.ui.theme import GRID

SIDES = {"small": 112, "medium": 160, "large": 240}
COPY_STEP = 16  # pixels: while the window is drawn larger the small copies at hand serve for that much
DRAGGED = 500  # files a drag carries; other programs choke on more
Index = QModelIndex | QPersistentModelIndex


class PictureGrid(QListView):
    """Cells in lines, a heading for each day. `opened`: a picture is wanted large; `chosen`: the selection changed.

    `selected` are the selected rows, `copies` the painted thumbnails, `layout_of_rows` says where every row stands.

    A QListView only by name: as one it is a list of items for screen readers, where Qt has nothing for a view of
    another kind. Its own layout, which would visit every picture, is left out.
    """

    opened = Signal(object)
    chosen = Signal()

    def __init__(self, collection: Collection) -> None:
        super().__init__()
        self._found: Found = collection.found
        self.copies = SmallCopies(self, collection, SIDES["medium"])
        self.painter = GridPainter(self, self.copies)
        self._wished = SIDES["medium"]
        self.layout_of_rows = self._laid_out()
        self.band: QRect | None = None  # the area over which the mouse selects
        self.setObjectName("pictureGrid")
        self.setModel(self._found)
        self.selected = RowSelection(self, self._found)
        self._place = KeptPlace(self, self._found, self.selected)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAccessibleName(self.tr("Pictures found"))
        self.setToolTip(
            self.tr("Enter shows a picture large; F, 1 to 5, X and T mark it; Delete moves it to the trash")
        )
        self.copies.arrived.connect(self._on_arrived)
        self.copies.fetch_wanted.connect(lambda: self.copies.fetch(self._rows_in_view()))
        self._found.modelAboutToBeReset.connect(lambda: self._place.keep(self.layout_of_rows))
        self._found.modelReset.connect(self._arrange)
        self._found.modelReset.connect(lambda: self._place.restore(self.layout_of_rows))  # after Qt's own slots
        self._found.ordered.connect(self._arrange)
        self._found.rowsInserted.connect(self._arrange)
        self._found.dataChanged.connect(self.copies.fetch_soon)
        self.doubleClicked.connect(self._open)

    @property
    def side(self) -> int:
        """How large a cell is, in pixels."""
        return self.layout_of_rows.cell

    def set_side(self, side: int) -> None:
        """Draw larger or smaller; the topmost picture stays in view."""
        top = self._place.top_row(self.layout_of_rows) if self.verticalOffset() else None
        self._wished = side
        self._arrange()
        self._place.bring_back(self.layout_of_rows, top)

    def select_row(self, row: int) -> None:
        """Make one row the only selected one, and show it."""
        self.setCurrentIndex(self._found.index(row, 0))

    def open_current(self) -> None:
        """Ask for the current picture large."""
        self._open(self.currentIndex())

    def is_painted_whole(self) -> bool:
        """Whether every picture in view has its small copy there, or none to show."""
        return self.copies.are_there(self._rows_in_view())

    # What Qt asks of a view

    def doItemsLayout(self) -> None:  # noqa: N802 - Qt's name
        QAbstractItemView.doItemsLayout(self)

    def visualRect(self, index: Index) -> QRect:  # noqa: N802 - Qt's name
        if not index.isValid() or index.row() >= self.layout_of_rows.count:
            return QRect()
        return QRect(*self.layout_of_rows.rect(index.row())).translated(0, -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802
        row = self.layout_of_rows.row_at(point.x(), point.y() + self.verticalOffset())
        return QModelIndex() if row is None else self._found.index(row, 0)

    def scrollTo(  # noqa: N802
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid() or index.row() >= self.layout_of_rows.count:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        place = self.layout_of_rows.rect(index.row())
        section = self.layout_of_rows.sections[self.layout_of_rows.section_of(index.row())]
        top = section.top if place.y == section.lines_top else place.y - GRID
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(place.y - (height - place.height) // 2)
        elif top < bar.value():
            bar.setValue(top)
        elif place.y + place.height + GRID > bar.value() + height:
            bar.setValue(place.y + place.height + GRID - height)

    def moveCursor(  # noqa: N802
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        del modifiers
        count = self._found.rowCount()
        if not count:
            return QModelIndex()
        row = self.currentIndex().row() if self.currentIndex().isValid() else -1
        moves = QAbstractItemView.CursorAction
        lines = max(1, self.viewport().height() // self.layout_of_rows.line_height - 1)
        if action == moves.MoveEnd:
            row = count - 1
        elif row < 0 or action == moves.MoveHome:
            row = 0
        elif action in (moves.MoveLeft, moves.MovePrevious):
            row = max(0, row - 1)
        elif action in (moves.MoveRight, moves.MoveNext):
            row = min(count - 1, row + 1)
        else:
            by = {moves.MoveUp: -1, moves.MoveDown: 1, moves.MovePageUp: -lines, moves.MovePageDown: lines}
            row = self.layout_of_rows.beside(row, by.get(action, 0))
        return self._found.index(row, 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:  # noqa: N802
        if self.state() == QAbstractItemView.State.DragSelectingState:
            self.band = rect.normalized().translated(0, self.verticalOffset())
            rows = self.layout_of_rows.rows_in(
                Rect(self.band.x(), self.band.y(), self.band.width(), self.band.height())
            )
            self.selected.select(rows, command)
            self.viewport().update()
            return
        ends = [index.row() for index in map(self.indexAt, (rect.topLeft(), rect.bottomRight())) if index.isValid()]
        self.selected.select(range(min(ends), max(ends) + 1) if ends else range(0), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802
        del selection
        return QRegion(self.viewport().rect())

    def horizontalOffset(self) -> int:  # noqa: N802
        return 0

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Letters are marks here, not a search."""

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        self.viewport().scroll(dx, dy)
        self.copies.fetch_soon()

    def updateGeometries(self) -> None:  # noqa: N802
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self.layout_of_rows.height - height))
        bar.setPageStep(height)
        bar.setSingleStep(self.layout_of_rows.line_height // 2)
        QAbstractItemView.updateGeometries(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        if event.size().width() != event.oldSize().width():
            top = self._place.top_row(self.layout_of_rows)
            self._arrange()
            self._place.bring_back(self.layout_of_rows, top if self.verticalOffset() else None)
        self.copies.fetch_soon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        QAbstractItemView.selectionChanged(self, selected, deselected)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers():
            self.open_current()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        current, mouse = self.currentIndex(), event.reason() == Qt.FocusReason.MouseFocusReason
        if current.isValid() and not mouse and not self.selectionModel().hasSelection():
            self.selectionModel().select(current, QItemSelectionModel.SelectionFlag.Select)  # what the keys will act on

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.band is not None:
            self.band = None
            self.viewport().update()

    def startDrag(self, supported: Qt.DropAction) -> None:  # noqa: N802
        del supported
        ids = self.selected.ids()
        records = self._found.records_of(ids[:DRAGGED])
        if records:
            drag_records(self, records, ids, self.copies.of(records[0]))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        offset, area = self.verticalOffset(), event.rect()
        painter.translate(0, -offset)
        area.translate(0, offset)
        days, width = self._found.days, self.viewport().width() - GRID * 4
        for index, top in self.layout_of_rows.headings_between(area.top(), area.bottom()) if days else ():
            if index < len(days):
                line = QRect(GRID * 2, top, width, self.painter.heading_height())
                self.painter.paint_heading(painter, line, *days[index])
        selection, current = self.selectionModel(), self.currentIndex().row()
        for row in self.layout_of_rows.rows_between(area.top(), area.bottom()):
            rect = QRect(*self.layout_of_rows.rect(row))
            self.painter.paint_cell(painter, rect, self._found.record(row))
            if selection.isSelected(self._found.index(row, 0)):
                self.painter.paint_selected(painter, rect)
            if row == current and self.hasFocus():
                self.painter.paint_current(painter, rect)
        if self.band is not None:
            self.painter.paint_band(painter, self.band)
        painter.end()

    def _arrange(self, *_: object) -> None:
        self.layout_of_rows = self._laid_out()
        self.copies.side = -(-self.side // COPY_STEP) * COPY_STEP
        self.updateGeometries()
        self.viewport().update()
        self.copies.fetch_soon()

    def _laid_out(self) -> GridLayout:
        return laid_out(self._found, self._wished, self.viewport().width(), self.painter.heading_height())

    def _rows_in_view(self) -> range:
        top = self.verticalOffset()
        return self.layout_of_rows.rows_between(top, top + self.viewport().height() - 1)

    def _on_arrived(self, arrived: ImageRecord) -> None:
        for row in self._rows_in_view():
            record = self._found.record(row)
            if record is not None and looks_like(record, arrived):
                self.viewport().update(self.visualRect(self._found.index(row, 0)))

    def _open(self, index: QModelIndex) -> None:
        record = self._found.record(index.row()) if index.isValid() else None
        if record is not None:
            self.opened.emit(record)


def laid_out(found: Found, side: int, width: int, heading: int) -> GridLayout:
    """Where each row goes: under the headings of its days, as far as those count all rows."""
    days = found.days
    counts = [count for _, count in days]
    count = found.rowCount()
    if not days or sum(counts) != count:
        counts, days = [count] if count else [], ()
    measures = Measures(cell=side, gap=GRID * 3, margin=GRID * 3, heading=heading)
    return GridLayout(counts, width, measures, headings=bool(days))
