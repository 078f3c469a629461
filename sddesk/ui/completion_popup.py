"""What completes the word at the cursor of a prompt: a list that never takes the focus."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QInputMethodEvent, QKeyEvent, QPainter, QTextCursor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sddesk.core.completing import Entry, Offer
from sddesk.session.composing.completion import Completion
from sddesk.ui.prompt_editor import GrowingEdit, utf16_index, utf16_length
from sddesk.ui.texts import style_text
from sddesk.ui.theme import GRID, RADIUS, Colors, colors_in_use

WIDTH = 360
MOST_ROWS = 8  # in view
_ENTRY = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BARE = Qt.KeyboardModifier.NoModifier
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class PromptCompleter(QObject):
    """Offers completions while a person types in `edit`: Tab takes the marked one or the first, Enter a marked one.

    Arrows mark, Esc closes the list only. Text that is being composed by an input method is left alone, as is what
    comes into the prompt in another way than by typing.
    """

    def __init__(self, edit: GrowingEdit, completion: Completion) -> None:
        super().__init__(edit)
        self._edit, self._completion = edit, completion
        self._popup: CompletionList | None = None
        self._offer, self._offered_to = Offer(), ""  # and the text that it completes
        self._typing = False
        self._soon = QTimer(self, interval=0, singleShot=True)  # when the cursor stands where it will
        self._soon.timeout.connect(self._look)
        edit.installEventFilter(self)
        edit.document().contentsChanged.connect(self._soon.start)  # also by what blocks the signals of `edit`
        edit.cursorPositionChanged.connect(self._soon.start)

    @property
    def popup(self) -> CompletionList | None:
        """The list while it is in view."""
        return self._popup if self._popup is not None and self._popup.isVisible() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusOut:
            self._close()
        elif isinstance(event, QInputMethodEvent):
            self._typing = bool(event.commitString()) and not event.preeditString()
            if event.preeditString():
                self._close()
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.ShortcutOverride:
            if self.popup is not None and event.key() == Qt.Key.Key_Escape:
                event.accept()  # here it closes the list; what else it does comes after that
                return True
            if event.modifiers() & _COMMANDS and (event.key() in _ENTERS or not event.text().isprintable()):
                self._close()  # a command, as Ctrl+Enter: Esc is for what that began then; AltGr writes letters
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            if self.popup is not None and self._takes(event):
                return True
            plain = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier in (
                _BARE,
                Qt.KeyboardModifier.KeypadModifier,
            )
            self._typing = plain and bool(event.text()) and event.key() not in (*_ENTERS, Qt.Key.Key_Escape)
        return super().eventFilter(watched, event)

    def accept(self, entry: Entry) -> None:
        """Put a completion in the place of what was typed; one step of undo."""
        text, cursor = self._edit.toPlainText(), self._edit.textCursor()
        cursor.setPosition(utf16_length(text[: self._offer.start]))
        cursor.setPosition(utf16_length(text[: self._offer.end]), QTextCursor.MoveMode.KeepAnchor)
        self._typing = False
        self._close()
        cursor.insertText(entry.text)
        self._edit.setTextCursor(cursor)
        if entry.kind == "style":
            self._completion.choose_style(entry.name)

    def _takes(self, event: QKeyEvent) -> bool:
        """Whether the list takes this key."""
        popup, key = self._popup, event.key()
        if popup is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != _BARE:
            return False
        if key == Qt.Key.Key_Escape:
            self._close()
            return True
        if key in _STEPS:
            popup.walk(_STEPS[Qt.Key(key)])
            return True
        marked = popup.marked()
        if key == Qt.Key.Key_Tab or (key in _ENTERS and marked is not None):
            self.accept(marked or self._offer.entries[0])
            return True
        return False

    def _look(self) -> None:
        """Offer what completes the text now, if it was typed."""
        typing, self._typing = self._typing, False
        if not typing:
            if not self._is_at_offer():
                self._close()
            return
        text, place = self._edit.toPlainText(), self._place()
        self._offer = self._completion.find(text, place) if self._edit.hasFocus() else Offer()
        self._offered_to = text
        if not self._offer.entries:
            self._close()
            return
        if self._popup is None:
            self._popup = CompletionList(self._edit.window())
            self._popup.taken.connect(self.accept)
        anchor = self._edit.textCursor()
        anchor.setPosition(utf16_length(text[: self._offer.start]))
        line = self._edit.cursorRect(anchor)
        corner = self._edit.viewport().mapTo(self._edit.window(), line.topLeft())
        self._popup.offer(self._offer.entries, QRect(corner, line.size()))

    def _is_at_offer(self) -> bool:
        is_same = self._edit.toPlainText() == self._offered_to
        return bool(self._offer.entries) and is_same and self._place() == self._offer.end

    def _place(self) -> int:
        return utf16_index(self._edit.toPlainText(), self._edit.textCursor().position())

    def _close(self) -> None:
        self._offer = Offer()
        if self._popup is not None:
            self._popup.hide()


class CompletionList(QListWidget):
    """The rows, over the window beside the text; `taken` carries the one that was clicked."""

    taken = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("completions")
        self.setAccessibleName(self.tr("Completions"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(CompletionPainter(self))
        self.setMouseTracking(True)
        self.itemClicked.connect(lambda item: self.taken.emit(item.data(_ENTRY)))
        self.hide()

    def offer(self, entries: tuple[Entry, ...], line: QRect) -> None:
        """Show these below `line`, a place of the window, or above it where there is no room; none is marked."""
        self.clear()
        for entry in entries:
            item = QListWidgetItem(entry.name)
            item.setData(_ENTRY, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, " ".join(part for part in _words(entry) if part))
            self.addItem(item)
        self.setCurrentRow(-1)
        window = self.window()
        height = sum(self.sizeHintForRow(row) for row in range(min(MOST_ROWS, len(entries)))) + 2 * GRID + 2
        width = min(WIDTH, window.width())
        top = line.bottom() + GRID
        if top + height > window.height() and line.top() - GRID - height >= 0:
            top = line.top() - GRID - height
        self.setGeometry(max(0, min(line.left() - GRID, window.width() - width)), top, width, height)
        self.show()
        self.raise_()
        self.scrollToTop()

    def marked(self) -> Entry | None:
        """The entry that a person walked to; None for none."""
        item = self.currentItem()
        return None if item is None else item.data(_ENTRY)  # pyright: ignore[reportUnnecessaryComparison] - Qt gives None

    def walk(self, by: int) -> None:
        """Mark the next entry, round and round."""
        row = self.currentRow()
        self.setCurrentRow((row + by) % self.count() if row >= 0 else (0 if by > 0 else self.count() - 1))
        self.scrollToItem(self.currentItem())


class CompletionPainter(QStyledItemDelegate):
    """Paints a name in the colour of its category, the alias that was typed, and what it is or how often it is used."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, option.fontMetrics.height() + 2 * GRID)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(_ENTRY)
        colors = colors_in_use()
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - Qt's field
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver
        if option.state & hovered:  # pyright: ignore[reportAttributeAccessIssue, reportOperatorIssue]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.hover))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        if option.state & QStyle.StateFlag.State_Selected:  # pyright: ignore[reportAttributeAccessIssue, reportOperatorIssue]
            painter.setBrush(QColor(colors.ring))
            painter.drawRect(QRect(rect.topLeft(), QSize(3, rect.height())))
        rect = rect.adjusted(2 * GRID, 0, -2 * GRID, 0)
        name, alias, rest = _words(entry)
        middle = Qt.AlignmentFlag.AlignVCenter
        metrics = painter.fontMetrics()
        painter.setPen(QColor(colors.muted))
        painter.drawText(rect, middle | Qt.AlignmentFlag.AlignRight, rest)
        room = rect.width() - metrics.horizontalAdvance(rest) - 2 * GRID
        painter.setPen(QColor(_colour(entry, colors)))
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(rect, middle | Qt.AlignmentFlag.AlignLeft, shown)
        used = metrics.horizontalAdvance(shown) + GRID
        if alias and used < room:
            painter.setPen(QColor(colors.muted))
            place = QRect(rect.topLeft() + QPoint(used, 0), QSize(room - used, rect.height()))
            painter.drawText(place, middle, metrics.elidedText(alias, Qt.TextElideMode.ElideRight, place.width()))
        painter.restore()


def _words(entry: Entry) -> tuple[str, str, str]:
    """The name, the alias by which it was found, and at the end what it is and how often it is used."""
    kinds = {
        "lora": QCoreApplication.translate("Completions", "LoRA"),
        "embedding": QCoreApplication.translate("Completions", "embedding"),
        "wildcard": QCoreApplication.translate("Completions", "wildcard"),
        "style": QCoreApplication.translate("Completions", "style"),
    }
    categories = {
        1: QCoreApplication.translate("Completions", "artist"),
        3: QCoreApplication.translate("Completions", "work"),
        4: QCoreApplication.translate("Completions", "character"),
    }
    kind = kinds.get(entry.kind) or categories.get(entry.category, "")
    name = style_text(entry.name) if entry.kind == "style" else entry.text if entry.kind == "tag" else entry.name
    return name, f"← {entry.alias}" if entry.alias else "", "  ".join(filter(None, (kind, _short(entry.count))))


def _short(count: int) -> str:
    """A count as a person reads it at a glance: 6.0 M, 12 k; empty for none."""
    if count >= 1_000_000:
        return QCoreApplication.translate("Completions", "{number} M").format(
            number=QLocale().toString(count / 1_000_000, "f", 1)
        )
    if count >= 10_000:
        return QCoreApplication.translate("Completions", "{number} k").format(number=QLocale().toString(count // 1000))
    return QLocale().toString(count) if count else ""


def _colour(entry: Entry, colors: Colors) -> str:
    """A colour for each kind of tag; what it is stands beside it in words, too."""
    if entry.kind != "tag":
        return colors.link
    if entry.category == 0:
        return colors.text
    return {1: colors.tag_artist, 3: colors.tag_work, 4: colors.tag_character}.get(entry.category, colors.warning)
