"""The pictures of the library as one widget that paints what is in view, however many there are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain, islice

from PySide6.QtCore import (
    QDate,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QLocale,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDrag,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from sddesk.core.record import ImageRecord
from sddesk.core.search import Query
from sddesk.session.pictures.collection import Collection
from sddesk.session.pictures.found import Found
from sddesk.ui.grid_layout import GridLayout, Measures, Rect
from sddesk.ui.handed_in import SAVED_AS
from sddesk.ui.icons import icon
from sddesk.ui.images import load_small
from sddesk.ui.theme import GRID, RADIUS, Colors, colors_in_use

SIDES = {"small": 112, "medium": 160, "large": 240}
GLYPH = 14
DRAGGED = 500  # files a drag carries; other programs choke on more
Index = QModelIndex | QPersistentModelIndex


class PictureGrid(QListView):
    """Cells in lines, a heading for each day. `opened`: a picture is wanted large; `chosen`: the selection changed.

    A QListView only by name: as one it is a list of items for screen readers, where Qt has nothing for a view of
    another kind. Its own layout, which would visit every picture, is left out.
    """

    opened = Signal(object)
    chosen = Signal()

    def __init__(self, collection: Collection) -> None:
        super().__init__()
        self._found: Found = collection.found
        self._thumbnails = collection.make_thumbnails(load_small)
        self._side = SIDES["medium"]
        self._layout = self._laid_out()
        self._band: QRect | None = None
        self._band_from = QPoint()
        self._kept: _Kept | None = None
        self._query = Query()
        self._glyphs: dict[tuple[str, str, int, float], QPixmap] = {}
        self._fetch_soon = QTimer(self, interval=0, singleShot=True)
        self._fetch_soon.timeout.connect(self._fetch)
        self.setObjectName("pictureGrid")
        self.setModel(self._found)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAccessibleName(self.tr("Pictures found"))
        self.setToolTip(
            self.tr("Enter shows a picture large; F, 1 to 5, X and T mark it; Delete moves it to the trash")
        )
        self._thumbnails.signals.arrived.connect(self._on_arrived)
        self._found.modelAboutToBeReset.connect(self._keep_place)
        self._found.modelReset.connect(self._on_reset)
        self._found.ordered.connect(self._on_ordered)
        self._found.rowsInserted.connect(self._arrange)
        self._found.dataChanged.connect(self._fetch_later)
        self.doubleClicked.connect(self._on_double_click)

    @property
    def side(self) -> int:
        """How large a cell is, in pixels."""
        return self._side

    @property
    def layout_of_rows(self) -> GridLayout:
        """Where every row stands."""
        return self._layout

    def set_side(self, side: int) -> None:
        """Draw larger or smaller; what is on top stays in view."""
        top = self._top_row() if self.verticalOffset() else None
        self._side = side
        self._arrange()
        if top is not None:
            self.verticalScrollBar().setValue(self._layout.rect(top).y - GRID)

    def selected_count(self) -> int:
        """How many rows are selected."""
        return sum(map(len, self._selected_ranges()))

    def selected_rows(self, limit: int | None = None) -> list[int]:
        """The selected rows from top to bottom; no more than `limit` of them, if one is given."""
        return list(islice(chain.from_iterable(self._selected_ranges()), limit))

    def _selected_ranges(self) -> list[range]:
        selection = self.selectionModel().selection()
        parts = map(selection.at, range(selection.size()))
        return sorted((range(part.top(), part.bottom() + 1) for part in parts), key=lambda part: part.start)

    def selected_ids(self) -> list[int]:
        """The ids of the selected pictures, from top to bottom."""
        ids = self._found.ids
        return [ids[row] for row in self.selected_rows()]

    def select_row(self, row: int) -> None:
        """Make one row the only selected one, and show it."""
        self.setCurrentIndex(self._found.index(row, 0))

    def open_current(self) -> None:
        """Ask for the current picture large."""
        self._open(self.currentIndex())

    def is_painted_whole(self) -> bool:
        """Whether every picture in view has its small copy there, or none to show."""
        return all(
            record is not None and (self._picture(record) is not None or self._has_none(record))
            for record in map(self._found.record, self._rows_in_view())
        )

    # What Qt asks of a view

    def doItemsLayout(self) -> None:  # noqa: N802 - Qt's name
        QAbstractItemView.doItemsLayout(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        QAbstractItemView.wheelEvent(self, event)

    def visualRect(self, index: Index) -> QRect:  # noqa: N802 - Qt's name
        if not index.isValid() or index.row() >= self._layout.count:
            return QRect()
        return QRect(*self._layout.rect(index.row())).translated(0, -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802
        row = self._layout.row_at(point.x(), point.y() + self.verticalOffset())
        return QModelIndex() if row is None else self._found.index(row, 0)

    def scrollTo(  # noqa: N802
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid() or index.row() >= self._layout.count:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        place = self._layout.rect(index.row())
        section = self._layout.sections[self._layout.section_of(index.row())]
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
        lines = max(1, self.viewport().height() // self._layout.line_height - 1)
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
            row = self._layout.beside(row, by.get(action, 0))
        return self._found.index(row, 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:  # noqa: N802
        if self.state() == QAbstractItemView.State.DragSelectingState:
            area = rect.normalized().translated(0, self.verticalOffset())
            rows = self._layout.rows_in(Rect(area.x(), area.y(), area.width(), area.height()))
            self.selectionModel().select(self._selection(rows), command)
            return
        ends = [index.row() for index in map(self.indexAt, (rect.topLeft(), rect.bottomRight())) if index.isValid()]
        rows = range(min(ends), max(ends) + 1) if ends else range(0)
        self.selectionModel().select(self._selection(rows), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802
        del selection
        return QRegion(self.viewport().rect())

    def horizontalOffset(self) -> int:  # noqa: N802
        return 0

    def verticalOffset(self) -> int:  # noqa: N802
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:  # noqa: N802
        del index
        return False

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Letters are marks here, not a search."""

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        self.viewport().scroll(dx, dy)
        self._fetch_soon.start()

    def updateGeometries(self) -> None:  # noqa: N802
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._layout.height - height))
        bar.setPageStep(height)
        bar.setSingleStep(self._layout.line_height // 2)
        QAbstractItemView.updateGeometries(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        if event.size().width() != event.oldSize().width():
            top = self._top_row()
            self._arrange()
            if top is not None and self.verticalScrollBar().value():
                self.verticalScrollBar().setValue(self._layout.rect(top).y - GRID)
        self._fetch_soon.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def reset(self) -> None:
        QAbstractItemView.reset(self)
        self._arrange()

    def _on_reset(self) -> None:
        """After the selection has forgotten everything: Qt's own slots run before this one."""
        kept, self._kept = self._kept, None
        if kept is not None and self._found.rowCount():
            self._restore(kept)
        elif kept is None:
            self.verticalScrollBar().setValue(0)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        QAbstractItemView.selectionChanged(self, selected, deselected)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        current, mouse = self.currentIndex(), event.reason() == Qt.FocusReason.MouseFocusReason
        if current.isValid() and not mouse and not self.selectionModel().hasSelection():
            self.selectionModel().select(current, QItemSelectionModel.SelectionFlag.Select)  # what the keys will act on

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._band_from = event.position().toPoint() + QPoint(0, self.verticalOffset())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        QAbstractItemView.mouseMoveEvent(self, event)
        if self.state() == QAbstractItemView.State.DragSelectingState:
            here = event.position().toPoint() + QPoint(0, self.verticalOffset())
            self._band = QRect(self._band_from, here).normalized()
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        QAbstractItemView.mouseReleaseEvent(self, event)
        if self._band is not None:
            self._band = None
            self.viewport().update()

    def startDrag(self, supported: Qt.DropAction) -> None:  # noqa: N802
        """The files themselves, for other programs; our own albums look at the ids."""
        del supported
        ids = self.selected_ids()
        records = self._found.records_of(ids[:DRAGGED])
        if not records:
            return
        drag = QDrag(self)
        drag.setMimeData(dragged(records, ids))
        picture = self._picture(records[0])
        if picture is not None:
            drag.setPixmap(QPixmap.fromImage(picture).scaled(96, 96, Qt.AspectRatioMode.KeepAspectRatio))
        drag.exec(Qt.DropAction.CopyAction)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        colors = colors_in_use()
        offset, area = self.verticalOffset(), event.rect()
        painter.translate(0, -offset)
        area.translate(0, offset)
        self._paint_headings(painter, area, colors)
        selection, current = self.selectionModel(), self.currentIndex().row()
        for row in self._layout.rows_between(area.top(), area.bottom()):
            rect = QRect(*self._layout.rect(row))
            record = self._found.record(row)
            self._paint_picture(painter, rect, record, colors)
            if selection.isSelected(self._found.index(row, 0)):
                _frame(painter, rect, QColor(colors.ring), 3)
            if row == current and self.hasFocus():
                _frame(painter, rect.adjusted(-3, -3, 3, 3), QColor(colors.text), 1)
        if self._band is not None:
            fill = QColor(colors.ring)
            fill.setAlphaF(0.15)
            painter.setPen(QColor(colors.ring))
            painter.setBrush(fill)
            painter.drawRect(self._band)
        painter.end()

    def _paint_headings(self, painter: QPainter, area: QRect, colors: Colors) -> None:
        days = self._found.days
        for index, top in self._layout.headings_between(area.top(), area.bottom()) if days else ():
            if index >= len(days):
                return
            day, count = days[index]
            line = QRect(GRID * 2, top, self.viewport().width() - GRID * 4, self._heading_height())
            font = painter.font()
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(QColor(colors.text))
            used = painter.boundingRect(line, Qt.AlignmentFlag.AlignVCenter, day_text(day))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, day_text(day))
            font.setBold(False)
            painter.setFont(font)
            painter.setPen(QColor(colors.muted))
            line.setLeft(used.right() + GRID * 3)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, QLocale().toString(count))

    def _paint_picture(self, painter: QPainter, rect: QRect, record: ImageRecord | None, colors: Colors) -> None:
        picture = self._picture(record) if record is not None else None
        if picture is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.hover))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
            words = self._excuse(record) if record is not None else ""
            if words:
                painter.setPen(QColor(colors.muted))
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(rect.adjusted(GRID, GRID, -GRID, -GRID), flags, words)
        else:
            size = picture.size() / self.devicePixelRatioF()
            target = QRect(QPoint(0, 0), size)
            target.moveCenter(rect.center())
            painter.drawImage(QRectF(target), picture, QRectF(picture.rect()))
        if record is not None:
            self._paint_marks(painter, rect, record, colors)

    def _paint_marks(self, painter: QPainter, rect: QRect, record: ImageRecord, colors: Colors) -> None:
        names = marks_of(record)
        if not names:
            return
        side = self._glyph_side(len(names))
        width = len(names) * side + GRID * 2
        place = QRect(rect.left() + GRID, rect.bottom() - side - GRID * 3, width, side + GRID * 2)
        ground = QColor(colors.base)
        ground.setAlphaF(0.88)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(place, RADIUS, RADIUS)
        for number, name in enumerate(names):
            glyph = self._glyph(name, colors.text, side)
            painter.drawPixmap(place.left() + GRID + number * side, place.top() + GRID, glyph)

    def _glyph(self, name: str, color: str, side: int) -> QPixmap:
        key = name, color, side, self.devicePixelRatioF()
        if key not in self._glyphs:
            self._glyphs[key] = icon(name, QPalette.ColorRole.WindowText).pixmap(QSize(side, side), key[3])
        return self._glyphs[key]

    def _glyph_side(self, count: int) -> int:
        """As high as a letter, but so that all marks of a picture stand on it side by side."""
        return min(max(GLYPH, self.fontMetrics().ascent()), (self._side - GRID * 4) // count)

    def _excuse(self, record: ImageRecord) -> str:
        if record.missing:
            return self.tr("file missing")
        return self.tr("cannot be read") if self._has_none(record) else ""

    def _has_none(self, record: ImageRecord) -> bool:
        return record.missing or record.problem is not None or self._thumbnails.failed(record, self._pixels())

    def _picture(self, record: ImageRecord) -> QImage | None:
        return self._thumbnails.get(record, self._pixels())

    def _pixels(self) -> int:
        return round(self._side * self.devicePixelRatioF())

    def _heading_height(self) -> int:
        return self.fontMetrics().height() + GRID * 4

    def _laid_out(self) -> GridLayout:
        days = self._found.days
        counts = [count for _, count in days]
        count = self._found.rowCount()
        if not days or sum(counts) != count:
            counts, days = [count] if count else [], ()
        measures = Measures(cell=self._side, gap=GRID * 3, margin=GRID * 3, heading=self._heading_height())
        return GridLayout(counts, self.viewport().width(), measures, headings=bool(days))

    def _arrange(self, *_: object) -> None:
        self._layout = self._laid_out()
        self.updateGeometries()
        self.viewport().update()
        self._fetch_soon.start()

    def _on_ordered(self) -> None:
        self._arrange()

    def _rows_in_view(self) -> range:
        top = self.verticalOffset()
        return self._layout.rows_between(top, top + self.viewport().height() - 1)

    def _top_row(self) -> int | None:
        rows = self._rows_in_view()
        return rows[0] if rows else None

    def _fetch_later(self, *_: object) -> None:
        self._fetch_soon.start()

    def _fetch(self) -> None:
        """Ask for what is in view, then for the next screen on either side."""
        rows, screen = self._rows_in_view(), max(1, len(self._rows_in_view()))
        if not rows:
            return
        self._found.want(rows[0] - screen, rows[-1] + screen)
        around = [*rows, *range(rows[-1] + 1, rows[-1] + 1 + screen), *range(rows[0] - screen, rows[0])]
        records = [record for record in map(self._found.record, around) if record is not None]
        self._thumbnails.want(records, self._pixels())

    def _on_arrived(self, arrived: ImageRecord) -> None:
        for row in self._rows_in_view():
            record = self._found.record(row)
            if record is not None and _looks_like(record, arrived):
                self.viewport().update(self.visualRect(self._found.index(row, 0)))

    def _on_double_click(self, index: QModelIndex) -> None:
        self._open(index)

    def _open(self, index: QModelIndex) -> None:
        record = self._found.record(index.row()) if index.isValid() else None
        if record is not None:
            self.opened.emit(record)

    def _selection(self, rows: Sequence[int] | Iterator[int] | range) -> QItemSelection:
        """Rows as few ranges."""
        chosen = QItemSelection()
        if isinstance(rows, range):
            if rows:
                chosen.append(self._range(rows[0], rows[-1]))
            return chosen
        first = last = -1
        for row in rows:
            if row != last + 1 or first < 0:
                if first >= 0:
                    chosen.append(self._range(first, last))
                first = row
            last = row
        if first >= 0:
            chosen.append(self._range(first, last))
        return chosen

    def _range(self, first: int, last: int) -> QItemSelectionRange:
        return QItemSelectionRange(self._found.index(first, 0), self._found.index(last, 0))

    def _keep_place(self) -> None:
        """Before the list changes under a search that stays: what is selected and in view."""
        self._kept = None
        if self._layout.count and self._layout.count == self._found.rowCount() and self._query == self._found.query:
            top, ids = self._top_row(), self._found.ids
            current, rows = self.currentIndex().row(), self.selected_rows()
            self._kept = _Kept(
                selected=[ids[row] for row in rows],
                current=ids[current] if current >= 0 else None,
                row=rows[0] if rows else current,
                top=ids[top] if top is not None and self.verticalOffset() else None,
                shift=self._layout.rect(top).y - self.verticalOffset() if top is not None else 0,
            )
        self._query = self._found.query

    def _restore(self, kept: _Kept) -> None:
        wanted = set(kept.selected)
        rows = (row for row, known in enumerate(self._found.ids) if known in wanted) if wanted else iter(())
        self.selectionModel().select(self._selection(rows), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        row = self._found.row_of(kept.current) if kept.current is not None else None
        if row is None and kept.row >= 0:
            row = min(kept.row, self._found.rowCount() - 1)  # the next one takes the place of one that left
            if not self.selectionModel().hasSelection():
                self.selectionModel().select(self._found.index(row, 0), QItemSelectionModel.SelectionFlag.Select)
        if row is not None:
            self.selectionModel().setCurrentIndex(self._found.index(row, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        top = self._found.row_of(kept.top) if kept.top is not None else None
        if top is not None:
            self.verticalScrollBar().setValue(self._layout.rect(top).y - kept.shift)


class _Kept:
    """What stays while the list is replaced by a newer one."""

    def __init__(self, *, selected: list[int], current: int | None, row: int, top: int | None, shift: int) -> None:
        self.selected, self.current, self.row, self.top, self.shift = selected, current, row, top, shift


def marks_of(record: ImageRecord) -> list[str]:
    """The glyphs that say what a person noted on a picture."""
    names = ["reject"] * record.rejected + ["heart-full"] * record.favourite + ["star-full"] * record.stars
    return names + ["tag"] * bool(record.tags) + ["warning"] * record.flagged + ["problem"] * record.missing


def dragged(records: Sequence[ImageRecord], record_ids: Sequence[int]) -> QMimeData:
    """Pictures on their way to another program, or into one of our albums."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(record.path)) for record in records if not record.missing])
    data.setData(SAVED_AS, ",".join(map(str, record_ids)).encode())
    return data


def dragged_ids(data: QMimeData) -> list[int]:
    """The pictures of a drag that began in the library; none when it came from elsewhere."""
    text = bytes(data.data(SAVED_AS).data()).decode("ascii", "replace")
    return [int(word) for word in text.split(",") if word.isdigit()]


def _looks_like(record: ImageRecord, other: ImageRecord) -> bool:
    """Whether two records share a small picture."""
    return record.id == other.id or (record.content_hash is not None and record.content_hash == other.content_hash)


def day_text(day: date) -> str:
    """A day as a heading says it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def _frame(painter: QPainter, rect: QRect, color: QColor, width: int) -> None:
    painter.setPen(QPen(color, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
