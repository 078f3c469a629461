"""The canvas: pictures while they form and when they are done, as a grid or one of them whole."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from sddesk.ui.cells import Cell, Layout, fade_in
from sddesk.ui.stage import paint_ring
from sddesk.ui.theme import stage_colors


class ImageView(QWidget):
    """Paints `cells`; one is `current`. A preview fills the very place of its picture, which comes out of it.

    `large_wanted`: a double click, or Enter on a picture that is whole already; `drag_wanted`: it is pulled away;
    `menu_wanted`: its menu is wanted at this place of the screen.
    """

    current_changed = Signal(int)
    whole_changed = Signal(bool)
    large_wanted = Signal()
    drag_wanted = Signal(int)
    menu_wanted = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self._cells: list[Cell] = []
        self._layout = Layout()
        self._current = 0
        self._whole = False
        self._pressed: QPoint | None = None
        self.over: Cell | None = None  # what is painted in the place of the current picture
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 200)
        self._describe()

    @property
    def current(self) -> int:
        """The index of the picture that buttons act on."""
        return self._current

    @property
    def whole(self) -> bool:
        """True when one picture fills the view."""
        return self._whole or len(self._cells) == 1

    @property
    def count(self) -> int:
        """How many places there are."""
        return len(self._cells)

    def image(self, index: int) -> QImage | None:
        """The painted image at `index`, None while there is none."""
        return self._cells[index].image if 0 <= index < len(self._cells) else None

    def note(self, index: int) -> str:
        """The words over the picture at `index`."""
        return self._cells[index].note if 0 <= index < len(self._cells) else ""

    def is_finished(self, index: int) -> bool:
        """Whether the picture at `index` is the final one."""
        return 0 <= index < len(self._cells) and self._cells[index].finished

    def begin(self, rows: int, columns: int, width: int, height: int) -> None:
        """Make places for rows x columns pictures of width x height pixels, all empty."""
        self._cells = [Cell() for _ in range(rows * columns)]
        self._layout = Layout(columns=columns if rows > 1 else None, picture=QSize(width, height))
        self._whole = False
        self._set_current(0)

    def clear(self) -> None:
        """Show the empty state."""
        self._cells = []
        self._set_current(0)

    def show_preview(self, index: int, image: QImage) -> None:
        """Paint a rough picture at `index`, unless the final one is there."""
        if 0 <= index < len(self._cells) and not self._cells[index].finished:
            self._cells[index] = Cell(image)
            self._layout.take_shape(image.size())
            self.update()

    def show_picture(self, index: int, image: QImage, note: str = "") -> None:
        """Paint the final picture at `index`; `note` is written over it (hidden by the safety checker, say)."""
        if 0 <= index < len(self._cells):
            last = self._cells[index]
            self._cells[index] = Cell(image, True, note)
            self._layout.take_shape(image.size())
            self._describe()
            self.update()
            if last.scaled is not None and not last.finished and not note and self.isVisible():
                fade_in(self._cells[index], last.scaled, self)

    def show_over(self, image: QImage | None) -> None:
        """Paint this in the place of the current picture, until None is shown."""
        self.over = None if image is None else Cell(image, True)
        self.update()

    def show_note(self, index: int, note: str) -> None:
        """Write `note` where a picture would be."""
        if 0 <= index < len(self._cells):
            self._cells[index].note = note
            self._describe()
            self.update()

    def select(self, index: int, *, whole: bool) -> None:
        """Make `index` the current picture, in the grid or filling the view."""
        if not 0 <= index < len(self._cells):
            return
        changed = self._whole != whole
        self._whole = whole
        self._set_current(index)
        if changed:
            self.whole_changed.emit(whole)

    def picture_rect(self, index: int) -> QRect:
        """Where the picture at `index` is painted, in widget pixels."""
        self._layout.ratio = self.devicePixelRatioF()
        if self.whole:
            return self._layout.whole(self.rect())
        return self._layout.place(index, len(self._cells), self.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(stage_colors().canvas))
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if not self._cells:
            self._paint_empty(painter)
        for index in self._in_view():
            target = self.picture_rect(index)
            over = self.over if index == self._current else None
            (over or self._cells[index]).paint(painter, target)
            if not self.whole and index == self._current:
                paint_ring(painter, target.adjusted(-3, -3, 3, 3))
        if self.hasFocus():
            paint_ring(painter, self.rect().adjusted(2, 2, -2, -2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget_scaled()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            index, self._pressed = self._index_at(self._pressed), None
            if index is not None:
                self.drag_wanted.emit(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() != Qt.MouseButton.LeftButton or len(self._cells) < 2:
            return
        if self.whole:
            self.select(self._current, whole=False)
            return
        index = self._index_at(pressed)
        if index is not None:
            self.select(index, whole=True)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if event.button() == Qt.MouseButton.LeftButton and self._index_at(event.position().toPoint()) is not None:
            self.large_wanted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self._index_at(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Mouse and index is not None:
            self.select(index, whole=self._whole)
        if self._cells:
            self.menu_wanted.emit(event.globalPos())

    def _index_at(self, place: QPoint) -> int | None:
        return next((index for index in self._in_view() if self.picture_rect(index).contains(place)), None)

    def _in_view(self) -> Sequence[int]:
        return (self._current,) if self.whole and self._cells else range(len(self._cells))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns = self._layout.column_count(len(self._cells), self.size())
        moves = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
        }
        key = Qt.Key(event.key())
        if key in moves and len(self._cells) > 1:
            self.select(min(len(self._cells) - 1, max(0, self._current + moves[key])), whole=self._whole)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers():
            if self.whole:
                self.large_wanted.emit()
            else:
                self.select(self._current, whole=True)
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace) and self._whole:
            self.select(self._current, whole=False)
        else:
            super().keyPressEvent(event)

    def _set_current(self, index: int) -> None:
        self._current = index
        self._forget_scaled()
        self._describe()
        self.current_changed.emit(index)
        self.update()

    def _forget_scaled(self) -> None:
        for cell in self._cells:
            cell.scaled = None

    def _paint_empty(self, painter: QPainter) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.2)
        painter.setFont(font)
        painter.setPen(QColor(stage_colors().muted))
        text = self.tr("Describe a picture on the left and press Ctrl+Enter.")
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)

    def _describe(self) -> None:
        if not self._cells:
            text = self.tr("No picture yet")
        else:
            place = self.tr("Picture {index} of {count}").format(index=self._current + 1, count=len(self._cells))
            done = self.tr("finished") if self.is_finished(self._current) else self.tr("not finished")
            done = self._cells[self._current].note or done
            text = f"{place}, {done}"
        self.setAccessibleName(self.tr("Picture"))
        self.setAccessibleDescription(text)
