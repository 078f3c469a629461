"""The prompt: plain text that grows with what is written, with a mark where the model stops reading."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QPalette,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from sddesk.core.prompt import WEIGHT_STEP, PromptSyntax, TokenCount, parse, reweighted
from sddesk.ui.binding import ValueControl
from sddesk.ui.theme import GRID

MAX_LINES = 12
_WEIGHT_KEYS = {Qt.Key.Key_Up: WEIGHT_STEP, Qt.Key.Key_Down: -WEIGHT_STEP}


class GrowingEdit(QPlainTextEdit):
    """A plain text field as tall as its text, between `min_lines` and MAX_LINES; Tab leaves it."""

    older_wanted = Signal()
    newer_wanted = Signal()

    def __init__(self, min_lines: int) -> None:
        super().__init__()
        self._min_lines = min_lines
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(240, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() == Qt.Key.Key_Up:
            self.older_wanted.emit()
        elif event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() == Qt.Key.Key_Down:
            self.newer_wanted.emit()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in _WEIGHT_KEYS:
            self._change_weight(_WEIGHT_KEYS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def add_words(self, words: str) -> None:
        """Write them at the cursor, with commas where other words are; one step of undo."""
        text, cursor = self.toPlainText(), self.textCursor()
        start, end = (utf16_index(text, place) for place in (cursor.selectionStart(), cursor.selectionEnd()))
        before, after = text[:start].rstrip(), text[end:].strip()
        words = f"{'' if not before or before.endswith(',') else ','}{' ' if before else ''}{words}"
        cursor.setPosition(utf16_length(before))
        cursor.setPosition(utf16_length(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.beginEditBlock()
        cursor.insertText(f"{words}, " if after and not after.startswith(",") else words)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _change_weight(self, change: float) -> None:
        """One step of weight for what is selected, or for the word at the cursor; one step of undo."""
        text, cursor = self.toPlainText(), self.textCursor()
        start, end = (utf16_index(text, place) for place in (cursor.selectionStart(), cursor.selectionEnd()))
        changed, start, end = reweighted(text, start, end, change)
        if changed != text:
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(changed)
        cursor.setPosition(utf16_length(changed[:start]))
        cursor.setPosition(utf16_length(changed[:end]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _fit(self) -> None:
        lines = min(MAX_LINES, max(self._min_lines, round(self.document().size().height())))
        margins = 2 * round(self.document().documentMargin()) + 2 * (GRID + 1)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + margins)


class WeightColours(QSyntaxHighlighter):
    """Shows as it is typed what weighs more (accent, bold) and what weighs less (muted, italic)."""

    def __init__(self, document: QTextDocument, edit: QPlainTextEdit) -> None:
        super().__init__(document)
        self._edit = edit
        self.syntax: PromptSyntax = "a1111"

    def highlightBlock(self, text: str) -> None:
        del text  # a mark may span lines, so the whole is read
        block = self.currentBlock()
        whole = block.document().toPlainText()
        for section in parse(whole, self.syntax).sections:
            for piece in section:
                start = utf16_length(whole[: piece.start]) - block.position()
                end = utf16_length(whole[: piece.end]) - block.position()
                if piece.weight != 1.0 and end > 0 and start < block.length():
                    self.setFormat(max(0, start), min(end, block.length()) - max(0, start), self._format(piece.weight))

    def _format(self, weight: float) -> QTextCharFormat:
        look, palette = QTextCharFormat(), self._edit.palette()
        if weight > 1:
            look.setForeground(palette.color(QPalette.ColorRole.Link))
            look.setFontWeight(QFont.Weight.DemiBold)
        else:
            look.setForeground(palette.color(QPalette.ColorRole.PlaceholderText))
            look.setFontItalic(True)
        return look


class PromptEditor(ValueControl):
    """A heading, the count of tokens, and the text."""

    text_changed = Signal(str)

    def __init__(self, heading: QWidget, *, min_lines: int = 3) -> None:
        super().__init__()
        self.edit = GrowingEdit(min_lines)
        self.count_label = QLabel()
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setProperty("muted", True)
        self._count: TokenCount | None = None
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(self.count_label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(self.edit)
        self._colours = WeightColours(self.edit.document(), self.edit)
        self.edit.textChanged.connect(self._on_text)

    def value(self) -> str:
        return self.edit.toPlainText()

    def set_value(self, value: str) -> None:
        if value != self.edit.toPlainText():
            self.edit.blockSignals(True)
            cursor = QTextCursor(self.edit.document())  # not setPlainText: undo keeps what was there
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(value)
            self.edit.blockSignals(False)
            self.text_changed.emit(value)

    def set_syntax(self, syntax: PromptSyntax) -> None:
        """Colour the weights by this rule."""
        self._colours.syntax = syntax
        self._colours.rehighlight()

    def show_count(self, count: TokenCount | None) -> None:
        """Say how many tokens the text has and mark what is not read; None while unknown."""
        self._count = count
        if count is None:
            self.count_label.clear()
        elif count.cut_at is None:
            self.count_label.setText(f"{count.count}/{count.limit}")
            self.count_label.setToolTip(self.tr("Tokens used, and how many this model reads"))
        else:
            self.count_label.setText(
                self.tr("{count}/{limit} · end is cut").format(count=count.count, limit=count.limit)
            )
            self.count_label.setToolTip(self.tr("The model does not read the words that are struck through."))
        self.count_label.setProperty("muted", count is None or count.cut_at is None)
        self.count_label.setProperty("advice", count is not None and count.cut_at is not None)
        self.count_label.style().unpolish(self.count_label)
        self.count_label.style().polish(self.count_label)
        self._mark_cut()

    def _on_text(self) -> None:
        self.edited.emit()
        self.text_changed.emit(self.value())

    def _mark_cut(self) -> None:
        text = self.value()
        cut = self._count.cut_at if self._count else None
        if cut is None or cut >= len(text):
            self.edit.setExtraSelections([])
            return
        selection = QTextEdit.ExtraSelection()
        mark = QTextCharFormat()
        mark.setForeground(QColor(self.palette().color(QPalette.ColorRole.PlaceholderText)))
        mark.setFontStrikeOut(True)
        selection.format = mark
        selection.cursor = QTextCursor(self.edit.document())
        selection.cursor.setPosition(utf16_length(text[:cut]))
        selection.cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        self.edit.setExtraSelections([selection])


def utf16_length(text: str) -> int:
    """How many positions Qt counts for `text`: characters outside the basic plane are two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf16_index(text: str, place: int) -> int:
    """The index in `text` of the position that Qt calls `place`."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * place].decode("utf-16-le", "surrogatepass"))
