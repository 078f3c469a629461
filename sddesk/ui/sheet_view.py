"""The sheet of a grid as a table: x across, y down, one plane of z at a time."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from sddesk.core.record import ImageRecord
from sddesk.session.experiments.sheet import CellState, Sheet
from sddesk.session.pictures.collection import Collection
from sddesk.ui.grid_painter import GridPainter
from sddesk.ui.small_copies import SmallCopies, looks_like
from sddesk.ui.texts import marks_text
from sddesk.ui.theme import GRID

SIDES = {"small": 96, "medium": 160, "large": 256}
WIDEST_NAME = 220  # pixels of the names of the rows
Index = QModelIndex | QPersistentModelIndex


class SheetModel(QAbstractTableModel):
    """The cells of one plane of the sheet; `plane` is the place on z."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._plane = 0
        sheet.shown.connect(self._reset)
        sheet.changed.connect(self._on_changed)

    @property
    def plane(self) -> int:
        """The place on z that is shown."""
        return self._plane

    def show_plane(self, plane: int) -> None:
        """Show another place on z."""
        self.beginResetModel()
        self._plane = plane
        self.endResetModel()

    def cell(self, index: Index) -> int:
        """The number of a cell in the grid."""
        across, down, _ = self._sheet.grid.shape if self._sheet.grid is not None else (1, 1, 1)
        return index.column() + across * (index.row() + down * self._plane)

    def at(self, cell: int) -> QModelIndex:
        """Where a cell stands; an index that is none where it is in another plane."""
        if self._sheet.grid is None:
            return QModelIndex()
        column, row, plane = self._sheet.grid.place(cell)
        return self.index(row, column) if plane == self._plane else QModelIndex()

    def record(self, index: Index) -> ImageRecord | None:
        """The picture of a cell."""
        return self._sheet.records[self.cell(index)] if self._sheet.grid is not None else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() or self._sheet.grid is None else self._sheet.grid.shape[1]

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() or self._sheet.grid is None else self._sheet.grid.shape[0]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        grid, number = self._sheet.grid, 0 if orientation == Qt.Orientation.Horizontal else 1
        if grid is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return grid.axes[number].titles(_facts)[section] if number < len(grid.axes) else ""

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        grid = self._sheet.grid
        if grid is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.values_text(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            record = self.record(index)
            said = marks_text(record) if record is not None else self.state_text(index)
            return ", ".join(part for part in (self.values_text(index), said) if part)
        return None

    def values_text(self, index: Index) -> str:
        """The values of a cell, each with the name of its field."""
        grid = self._sheet.grid
        assert grid is not None
        pairs = zip(grid.axes, grid.labels(self.cell(index)), strict=True)
        return ", ".join(f"{_facts(axis.label)} {text}" for axis, text in pairs)

    def state_text(self, index: Index) -> str:
        """What becomes of a cell that has no picture."""
        texts = {
            CellState.NONE: self.tr("not drawn"),
            CellState.WAITING: self.tr("waits"),
            CellState.RUNNING: self.tr("is being drawn"),
            CellState.FAILED: self.tr("failed"),
            CellState.DRAWN: "",
        }
        return texts[self._sheet.state(self.cell(index))]

    def _reset(self) -> None:
        self.show_plane(0)

    def _on_changed(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))


class _Painting(QStyledItemDelegate):
    """Paints a cell as the library's grid paints a picture."""

    def __init__(self, view: SheetView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect.adjusted(GRID, GRID, -GRID, -GRID)  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        record = self._view.cells.record(index)
        if record is None:
            self._view.painter.paint_empty(painter, rect, self._view.cells.state_text(index))
        else:
            self._view.painter.paint_cell(painter, rect, record)
        if state & QStyle.StateFlag.State_Selected:
            self._view.painter.paint_selected(painter, rect)
        if state & QStyle.StateFlag.State_HasFocus:
            self._view.painter.paint_current(painter, rect)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(self._view.side + GRID * 2, self._view.side + GRID * 2)


class SheetView(QTableView):
    """`opened`: a picture is wanted large; `chosen`: other cells are selected; `favoured`: make them favourites."""

    opened = Signal(object)
    chosen = Signal()
    favoured = Signal()

    def __init__(self, sheet: Sheet, collection: Collection) -> None:
        super().__init__()
        self.cells = SheetModel(sheet)
        self.copies = SmallCopies(self, collection, SIDES["medium"])
        self.painter = GridPainter(self, self.copies)
        self.setModel(self.cells)
        self.setItemDelegate(_Painting(self))
        self.setObjectName("pictureGrid")
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Cells of the grid"))
        self.setToolTip(self.tr("Enter shows a picture large; F makes it a favourite"))
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setObjectName("qt_header")  # a part of the table, which names it
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setTextElideMode(Qt.TextElideMode.ElideRight)
            header.setHighlightSections(False)
        self.verticalHeader().setMaximumWidth(WIDEST_NAME)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._fetch)
        self.copies.arrived.connect(self._on_arrived)
        self.cells.modelReset.connect(self._arrange)
        self.cells.dataChanged.connect(self._on_data)
        self.doubleClicked.connect(self._open)
        self._arrange()

    @property
    def side(self) -> int:
        """How large a cell is, in pixels."""
        return self.copies.side

    def set_side(self, side: int) -> None:
        """Draw larger or smaller."""
        self.copies.side = side
        self._arrange()

    def chosen_cells(self) -> list[int]:
        """The numbers of the selected cells."""
        return sorted(self.cells.cell(index) for index in self.selectionModel().selectedIndexes())

    def select_cell(self, cell: int) -> None:
        """Make one cell the only selected one, and show it."""
        index = self.cells.at(cell)
        if index.isValid():
            only = QItemSelectionModel.SelectionFlag.ClearAndSelect  # the view itself would ask whether Ctrl is held
            self.selectionModel().setCurrentIndex(index, only)
            self.scrollTo(index)

    def selectionChanged(self, selected: Any, deselected: Any) -> None:  # noqa: N802 - Qt's name
        super().selectionChanged(selected, deselected)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.modifiers():
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
                self._open(self.currentIndex())
                return
            if event.key() == Qt.Key.Key_F:
                self.favoured.emit()
                return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Letters are marks here, not a search."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        super().scrollContentsBy(dx, dy)
        self._soon.start()

    def _arrange(self) -> None:
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setMinimumSectionSize(self.side + GRID * 2)
            header.setDefaultSectionSize(self.side + GRID * 2)
        self._soon.start()
        self.chosen.emit()

    def _on_data(self) -> None:
        self._soon.start()
        self.chosen.emit()

    def _open(self, index: Index) -> None:
        record = self.cells.record(index) if index.isValid() else None
        if record is not None:
            self.opened.emit(record)

    def _fetch(self) -> None:
        """Ask for the small copies of the cells in view."""
        if not self.cells.rowCount():
            return
        first = self.indexAt(self.viewport().rect().topLeft())
        last = self.indexAt(self.viewport().rect().bottomRight())
        rows = range(max(0, first.row()), (last.row() if last.isValid() else self.cells.rowCount() - 1) + 1)
        columns = range(max(0, first.column()), (last.column() if last.isValid() else self.cells.columnCount() - 1) + 1)
        found = (self.cells.record(self.cells.index(row, column)) for row in rows for column in columns)
        self.copies.want([record for record in found if record is not None])

    def _on_arrived(self, arrived: ImageRecord) -> None:
        for row in range(self.cells.rowCount()):
            if self.rowViewportPosition(row) > self.viewport().height():
                return
            for column in range(self.cells.columnCount()):
                index = self.cells.index(row, column)
                record = self.cells.record(index)
                if record is not None and looks_like(record, arrived):
                    self.update(index)


def _facts(label: str) -> str:
    return QCoreApplication.translate("facts", label)
