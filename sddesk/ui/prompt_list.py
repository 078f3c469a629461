"""The list of the prompts that were drawn: each with its newest pictures, its number, its day, its star and note."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QImage, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from sddesk.core.drawn_prompts import SHOWN_PICTURES, DrawnPrompt
from sddesk.core.record import ImageRecord
from sddesk.session.pictures.collection import Collection
from sddesk.session.pictures.drawn_prompts import PromptRole
from sddesk.session.pictures.thumbnails import Thumbnails
from sddesk.ui.icons import icon
from sddesk.ui.images import load_small, smoothly_scaled
from sddesk.ui.texts import time_text
from sddesk.ui.theme import GRID, RADIUS, colors_in_use

PICTURE = GRID * 16  # pixels a side
STAR = 16
TEXT_WIDTH = 220  # pixels that pictures leave to the text
TEXT_LINES = 2
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PromptList(QListView):
    """Arrows walk, Ctrl+click takes a second one, Enter uses the prompt, S stars it."""

    chosen = Signal()
    used = Signal(object)
    starred = Signal(object)

    def __init__(self, collection: Collection) -> None:
        super().__init__()
        self.prompts = collection.prompts
        self.setModel(self.prompts)
        self.setAccessibleName(self.tr("Prompts that were drawn"))
        self.setToolTip(self.tr("Enter uses the prompt, S stars it, Ctrl and a click choose a second one to compare"))
        self.setItemDelegate(PromptPainter(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._thumbnails: Thumbnails[QImage] = collection.make_thumbnails(load_small)
        self._thumbnails.signals.arrived.connect(lambda _: self.viewport().update())
        self._soon = QTimer(self, interval=30, singleShot=True)
        self._soon.timeout.connect(self._want_pictures)
        for signal in (self.prompts.modelReset, self.prompts.dataChanged, self.verticalScrollBar().valueChanged):
            signal.connect(lambda *_: self._soon.start())
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.activated.connect(lambda index: self.used.emit(index.data(PromptRole)))

    def selected(self) -> list[DrawnPrompt]:
        """The selected prompts that are known, in the order of the list."""
        indexes = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [prompt for index in indexes if (prompt := index.data(PromptRole)) is not None]

    def select(self, keys: set[str]) -> None:
        """Select the prompts of these keys that are fetched, the first one where none is."""
        model, selection = self.prompts, self.selectionModel()
        found = [
            row for row in range(min(model.rowCount(), 200))
            if (prompt := model.index(row).data(PromptRole)) is not None and prompt.key in keys
        ] or ([0] if model.rowCount() else [])  # fmt: skip
        for row in found:
            selection.select(model.index(row), selection.SelectionFlag.Select)
        if found:
            selection.setCurrentIndex(model.index(found[0]), selection.SelectionFlag.NoUpdate)

    def small(self, record: ImageRecord) -> QImage | None:
        """The small copy of a picture, once it is there."""
        return self._thumbnails.get(record, self._side())

    def told_of(self, prompt: DrawnPrompt) -> str:
        """What is known of a prompt beside its text, in one line."""
        number = QLocale().toString(prompt.pictures)
        told = [self.tr("1 picture") if prompt.pictures == 1 else self.tr("{count} pictures").format(count=number)]
        if prompt.drawn_at is not None:
            told.append(time_text(prompt.drawn_at))
        if prompt.note:
            told.append(" ".join(prompt.note.split()))
        return " · ".join(told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_S and not event.modifiers():
            for prompt in self.selected():
                self.starred.emit(prompt)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def _side(self) -> int:
        return round(PICTURE * self.devicePixelRatioF())

    def _want_pictures(self) -> None:
        rows = self.prompts.rowCount()
        if not rows:
            return
        first = self.indexAt(self.viewport().rect().topLeft())
        last = self.indexAt(self.viewport().rect().bottomLeft())
        low = max(0, first.row())
        high = last.row() + 1 if last.isValid() else min(rows, low + 30)
        shown = (self.prompts.index(row).data(PromptRole) for row in range(low, high))
        self._thumbnails.want([record for prompt in shown if prompt for record in prompt.newest], self._side())


class PromptPainter(QStyledItemDelegate):
    """Paints a prompt in two lines, what is known of it below, and its newest pictures on the right."""

    def __init__(self, prompts: PromptList) -> None:
        super().__init__(prompts)
        self._prompts = prompts

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del index
        text = (TEXT_LINES + 1) * option.fontMetrics.lineSpacing()
        return QSize(0, max(PICTURE, text) + GRID * 4)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colors, prompt = colors_in_use(), index.data(PromptRole)
        rect: QRect = option.rect.adjusted(GRID, 1, -GRID, -1)  # pyright: ignore[reportAttributeAccessIssue] - Qt's field
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if option.state & QStyle.StateFlag.State_Selected:  # pyright: ignore[reportAttributeAccessIssue, reportOperatorIssue]
            painter.setPen(QColor(colors.ring))
            painter.setBrush(QColor(colors.hover))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        if prompt is not None:
            inner = rect.adjusted(GRID * 2, GRID, -GRID * 2, -GRID)
            across = min(SHOWN_PICTURES, max(1, (inner.width() - TEXT_WIDTH) // (PICTURE + GRID)))
            self._paint_pictures(painter, inner, prompt, across)
            width = inner.width() - across * (PICTURE + GRID) - GRID * 2
            self._paint_texts(painter, QRect(inner.left(), inner.top(), width, inner.height()), prompt)
        painter.restore()

    def _paint_pictures(self, painter: QPainter, inner: QRect, prompt: DrawnPrompt, across: int) -> None:
        colors, ratio = colors_in_use(), self._prompts.devicePixelRatioF()
        left = inner.right() - across * (PICTURE + GRID)
        top = inner.top() + (inner.height() - PICTURE) // 2
        for place, record in enumerate(prompt.newest[:across]):
            square = QRect(left + GRID + place * (PICTURE + GRID), top, PICTURE, PICTURE)
            image = self._prompts.small(record)
            if image is None:
                painter.setPen(QColor(colors.divider))
                painter.setBrush(QColor(colors.hover))
                painter.drawRoundedRect(square.adjusted(1, 1, -1, -1), RADIUS / 2, RADIUS / 2)
                continue
            side = min(image.width(), image.height())
            middle = image.copy((image.width() - side) // 2, (image.height() - side) // 2, side, side)
            painter.drawImage(square, smoothly_scaled(middle, square.size() * ratio))

    def _paint_texts(self, painter: QPainter, rect: QRect, prompt: DrawnPrompt) -> None:
        colors, metrics = colors_in_use(), painter.fontMetrics()
        height = metrics.lineSpacing()
        lines = [line for line in two_lines(prompt.text, metrics, rect.width()) if line]
        left, top = rect.left(), rect.top() + (rect.height() - (len(lines) + 1) * height) // 2
        painter.setPen(QColor(colors.text))
        for line in lines:
            painter.drawText(QRect(left, top, rect.width(), height), _LEFT, line)
            top += height
        if prompt.starred:
            icon("star-full").paint(painter, QRect(left, top + (height - STAR) // 2, STAR, STAR))
            left += STAR + GRID
        painter.setPen(QColor(colors.muted))
        told = metrics.elidedText(self._prompts.told_of(prompt), Qt.TextElideMode.ElideRight, rect.right() - left)
        painter.drawText(QRect(left, top, rect.right() - left, height), _LEFT, told)


def two_lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Return the beginning of a text in at most two lines of this width; a cut is marked by an ellipsis."""
    words = " ".join(text.split())
    first = words
    if metrics.horizontalAdvance(words) > width:
        low, high = 0, len(words)
        while low < high:  # the most characters that fit
            middle = (low + high + 1) // 2
            low, high = (middle, high) if metrics.horizontalAdvance(words[:middle]) <= width else (low, middle - 1)
        space = words.rfind(" ", 0, low + 1)
        first = words[: space if space > 0 else max(1, low)]
    rest = words[len(first) :].strip()
    return [first, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
