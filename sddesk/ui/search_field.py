"""The search field of the library: searches as one types, completes fields, says what it does not understand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QEvent, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from sddesk.core.search import DATE_FIELDS, NAME_FIELDS, NUMBER_FIELDS, ORIGINS, SORTS, STATES, TEXT_FIELDS, advice
from sddesk.ui.controls import muted
from sddesk.ui.handed_in import leave_files_to_window
from sddesk.ui.texts import translated
from sddesk.ui.theme import GRID

FIELDS = [f"{word}:" for word in (*TEXT_FIELDS, *NUMBER_FIELDS, *DATE_FIELDS, "is", "sort", *NAME_FIELDS, "origin")]
TYPING_MS = 100  # at most one search in this time: the first key is answered at once


class SearchField(QWidget):
    """The line and, below it, a word on the term that is not understood.

    `searched` comes with the first key at once, with further ones as often as there is time.
    """

    searched = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.line = _Line()
        self.line.setPlaceholderText(self.tr("Search: a red house, model:starter, steps>30, is:favourite…"))
        self.line.setAccessibleName(self.tr("Search pictures"))
        self.line.setToolTip(
            self.tr("Words, “whole phrases” and fields: {fields}. A minus before a term leaves out. (Ctrl+F)").format(
                fields=" ".join(FIELDS)
            )
        )
        self.advice = muted(wrap=True)
        self.advice.setProperty("advice", True)
        self.advice.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.line)
        column.addWidget(self.advice)
        self._searched = ""
        self._pause = QTimer(self, interval=TYPING_MS, singleShot=True)
        self._pause.timeout.connect(self._on_pause)
        self.line.textChanged.connect(self._on_typed)
        self.line.returnPressed.connect(self._search)
        self.setFocusProxy(self.line)

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Search for this at once."""
        self.line.setText(text)
        self._search()

    def set_names(self, models: Iterable[str], albums: Iterable[str]) -> None:
        """The names that can be completed."""
        self.line.set_words(models, albums)

    def _on_typed(self) -> None:
        if not self._pause.isActive():
            self._search()

    def _on_pause(self) -> None:
        if self.line.text() != self._searched:
            self._search()

    def _search(self) -> None:
        self._searched = self.line.text()
        self._pause.start()
        problem = advice(self.line.text())
        self.advice.setText(translated(problem) if problem else "")
        self.advice.setVisible(problem is not None)
        self.searched.emit(self.line.text())


class _Line(QLineEdit):
    """Completes the word at the cursor, not the whole line."""

    def __init__(self) -> None:
        super().__init__()
        self._words = QStringListModel(self)
        self._completer = QCompleter(self._words, self)
        self._completer.setWidget(self)
        self._popup().setObjectName("completions")
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.activated.connect(self._complete)
        self.textEdited.connect(self._offer)
        self.set_words((), ())
        leave_files_to_window(self)

    def set_words(self, models: Iterable[str], albums: Iterable[str]) -> None:
        """Everything a term can begin with."""
        choices = [f"is:{state}" for state in STATES] + [f"sort:{sort}" for sort in SORTS]
        choices += [f"origin:{origin}" for origin in ORIGINS] + ["on:today", "after:7d"]
        named = [f"model:{_quoted(name)}" for name in models] + [f"album:{_quoted(name)}" for name in albums]
        self._words.setStringList(sorted([*FIELDS, *choices, *named]))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._popup().hide()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self.text():
            key = cast("QKeyEvent", event)
            if key.key() == Qt.Key.Key_Escape:
                event.accept()  # here it empties the line; the window's own way back comes after that
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def _popup(self) -> QAbstractItemView:
        popup = self._completer.popup()
        assert popup is not None  # Qt makes one when it is first asked
        return popup

    def _start(self) -> int:
        """Where the word at the cursor begins, its minus left out."""
        before = self.text()[: self.cursorPosition()]
        start = before.rfind(" ") + 1
        return start + before[start:].startswith("-")

    def _offer(self, _text: str) -> None:
        word = self.text()[self._start() : self.cursorPosition()]
        self._completer.setCompletionPrefix(word)
        offered = self._completer.completionCount()
        only_itself = offered == 1 and self._completer.currentCompletion() == word
        if len(word) < 2 or not offered or only_itself:
            self._popup().hide()
        else:
            self._completer.complete()

    def _complete(self, text: str) -> None:
        start, end = self._start(), self.cursorPosition()
        space = "" if text.endswith(":") else " "
        self.setText(f"{self.text()[:start]}{text}{space}{self.text()[end:].lstrip()}")
        self.setCursorPosition(start + len(text) + len(space))


def _quoted(name: str) -> str:
    """A name as a term takes it."""
    return f'"{name}"' if " " in name else name
