"""The prompt: plain text that grows with its lines, with a mark where the model stops reading."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QPalette,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QTextEdit,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from sddesk.core.marks import Mark, all_marks
from sddesk.core.prompt import WEIGHT_STEP, Piece, PromptSyntax, TokenCount, reweighted, syntax_marks, written_pieces
from sddesk.ui.binding import ValueControl
from sddesk.ui.handed_in import is_for_window
from sddesk.ui.texts import translated
from sddesk.ui.theme import GRID, colors_in_use

MAX_LINES = 12
_WEIGHT_KEYS = {Qt.Key.Key_Up: WEIGHT_STEP, Qt.Key.Key_Down: -WEIGHT_STEP}


class GrowingEdit(QPlainTextEdit):
    """A plain text field as tall as its text, between `min_lines` and MAX_LINES; Tab leaves it.

    `pasted` gives a text that was pasted or dropped and stands in it now; `handed_in` files and pictures, which do not.
    """

    older_wanted = Signal()
    newer_wanted = Signal()
    pasted = Signal(str)
    handed_in = Signal(QMimeData)

    def __init__(self, min_lines: int) -> None:
        super().__init__()
        self.note_at: Callable[[int], str] = lambda _place: ""
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

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return is_for_window(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if is_for_window(source):
            self.handed_in.emit(source)
        else:
            super().insertFromMimeData(source)
            self.pasted.emit(source.text())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = utf16_index(self.toPlainText(), self.cursorForPosition(event.pos()).position())
            note = self.note_at(place) or self.note_at(place - 1)  # the cursor stands between two characters
            if note:
                QToolTip.showText(event.globalPos(), note, self)
                return True
        return super().viewportEvent(event)

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

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.Polish:  # the style sheet has just set its least height over that of the text
            self._fit()
        return done

    def _change_weight(self, change: float) -> None:
        """One step of weight for the selection, or for the word at the cursor; one step of undo."""
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


class PromptColours(QSyntaxHighlighter):
    """Shows as it is typed what weighs more (accent, bold) and less (muted, italic), and underlines unread text.

    Marks that are carried out (LoRAs, wildcards, changing words) have a colour of their own.
    `marks` are the marks of other programs that are not carried out.
    """

    def __init__(self, document: QTextDocument, edit: QPlainTextEdit) -> None:
        super().__init__(document)
        self._edit = edit
        self.syntax: PromptSyntax = "a1111"
        self.placeholder = ""  # a text that is replaced before it is read: no mark
        self.marks: list[Mark] = []
        self._pieces: list[Piece] = []
        self._carried_out: list[tuple[int, int]] = []
        self._read_of: tuple[str, str] | None = None
        self._spanned = False

    def highlightBlock(self, text: str) -> None:
        del text  # a mark may span lines, so the whole is read
        block = self.currentBlock()
        whole = block.document().toPlainText()
        if (whole, self.syntax) != self._read_of:  # once for all blocks
            self._read_of = whole, self.syntax
            is_plain = self.syntax == "plain"
            self._pieces, self.marks = ([], []) if is_plain else (written_pieces(whole), all_marks(whole))
            self.marks = [mark for mark in self.marks if whole[mark.start : mark.end] != self.placeholder]
            before, self._carried_out = len(self._carried_out), [] if is_plain else syntax_marks(whole)
            self._follow_other_lines(whole, len(self._carried_out) != before)
        for piece in self._pieces:
            if piece.weight != 1.0:
                start, end = self._in_block(whole, piece.start, piece.end)
                self.setFormat(start, end - start, self._format(piece.weight))
        for start, end in self._carried_out:
            for place in range(*self._in_block(whole, start, end)):
                look = QTextCharFormat(self.format(place))
                look.setForeground(QColor(colors_in_use().tag_work))
                self.setFormat(place, 1, look)
        for mark in self.marks:
            for place in range(*self._in_block(whole, mark.start, mark.end)):
                look = QTextCharFormat(self.format(place))  # a weight keeps its colour
                look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
                look.setUnderlineColor(QColor(colors_in_use().warning))
                self.setFormat(place, 1, look)

    def mark_at(self, place: int) -> Mark | None:
        """The mark that is not carried out at this index of the text, the innermost one."""
        return next((mark for mark in reversed(self.marks) if mark.start <= place < mark.end), None)

    def _follow_other_lines(self, whole: str, other_marks: bool) -> None:
        """Show the other lines anew, soon, where a bracket or a mark spans lines now or did before.

        `other_marks`: a mark came or went, and may be one half of a pair.
        """
        weighted = (piece for piece in self._pieces if piece.weight != 1.0)
        spans = any("\n" in whole[part.start : part.end] for part in (*weighted, *self.marks))
        if spans or self._spanned or (other_marks and "\n" in whole):
            QTimer.singleShot(0, self, self.rehighlight)  # Qt asks for the changed line only
        self._spanned = spans

    def _in_block(self, whole: str, start: int, end: int) -> tuple[int, int]:
        """Where the part of `whole` from `start` to `end` stands in the current block; empty if in another one."""
        block = self.currentBlock()
        first, last = (utf16_length(whole[:place]) - block.position() for place in (start, end))
        first = max(0, first)
        return first, max(first, min(last, block.length()))

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
        self._colours = PromptColours(self.edit.document(), self.edit)
        self.edit.note_at = self._note_at
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
        """Say how many tokens the text has and mark the unread ones; None while unknown."""
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

    def _note_at(self, place: int) -> str:
        """The sentence about the mark at this index that is not carried out; empty where there is none."""
        mark = self._colours.mark_at(place)
        return translated(mark.note) if mark is not None else ""

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
