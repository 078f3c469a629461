"""Rows that go on in a new line where there is no room: large fonts and small windows cut nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QScrollArea, QWidget

from sddesk.ui.theme import GRID

WORDS = 18  # characters that a growing item wants before others may stand beside it


class Flow(QLayout):
    """Items side by side, each at its own size; one that can grow takes what its line leaves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        # A page asks anew each time that anything on it changes: what was reckoned since an item changed is kept.
        self._heights: dict[int, int] = {}
        self._placed: QRect | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(GRID * 2)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        self.invalidate()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        """Reckon anew: an item has changed."""
        self._heights.clear()
        self._placed = None
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        if rect != self._placed:
            self._arrange(rect, place=True)
            self._placed = QRect(rect)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, max((item.sizeHint().height() for item in shown), default=0))

    def minimumSize(self) -> QSize:
        widest = max((item.minimumSize().width() for item in self._shown()), default=0)
        return QSize(widest, max((item.minimumSize().height() for item in self._shown()), default=0))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _wish(self, item: QLayoutItem) -> int:
        if not _grows(item):
            return item.sizeHint().width()
        parent = self.parentWidget()
        words = parent.fontMetrics().averageCharWidth() * WORDS if parent else 0
        return max(item.minimumSize().width(), min(words, item.sizeHint().width()))

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            wish = self._wish(item)
            if not lines or left < wish:
                lines.append([])
                left = width
            lines[-1].append(item)
            left -= wish + self.spacing()
        return lines

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """The height that the items need within the width of `rect`; `place` puts them there."""
        top = rect.top()
        for line in self._lines(rect.width()):
            widths = [min(self._wish(item), rect.width()) for item in line]
            growing = [index for index, item in enumerate(line) if _grows(item)]
            spare = max(0, rect.width() - sum(widths) - self.spacing() * (len(line) - 1))
            for index in growing:
                widths[index] += spare // len(growing)
            heights = [_height(item, width) for item, width in zip(line, widths, strict=True)]
            left = rect.left()
            for item, width, height in zip(line, widths, heights, strict=True):
                if place:
                    item.setGeometry(QRect(QPoint(left, top + (max(heights) - height) // 2), QSize(width, height)))
                left += width + self.spacing()
            top += max(heights) + self.spacing()
        return max(0, top - self.spacing() - rect.top())


class ColumnScroll(QScrollArea):
    """Scrolls up and down only, and is never narrower than what it holds, nor than `least` pixels.

    The room of the scroll bar is kept free where there is none, so that nothing moves sideways when one comes.
    `content`: the scrolled widget, a panel's body without a layout.
    """

    def __init__(self, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content, self._least = QWidget(), least
        self.content.setObjectName("panelBody")
        self.setWidget(self.content)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._keep_width)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keep_width()

    def _keep_width(self, *_: object) -> None:
        bar = self.verticalScrollBar()
        self.setViewportMargins(0, 0, 0 if bar.maximum() > bar.minimum() else bar.sizeHint().width(), 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        content = self.content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(max(content, self._least), super().minimumSizeHint().height())


def _grows(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal)


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
