"""Asks a language model for other words for a prompt, off the UI thread; what it proposes changes nothing by itself."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal

from sddesk.core.errors import Cancelled, SddeskError
from sddesk.core.suggestions import Answer, Asked, Helper, How, Suggestion, suggested, words_of
from sddesk.session.background import Background
from sddesk.session.executor import Executor


class Suggester(QObject):
    """One question at a time, each in an engine of its own, whose memory is given back with its answer.

    `began`: a model is asked. `written` carries what it wrote so far. `ended`: a Suggestion and whether the answer is
    whole, the SddeskError that says why there is none, or None after `stop`.
    """

    began = Signal()
    written = Signal(str)
    ended = Signal(object)

    def __init__(self, make_helper: Callable[[], Helper], background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._make_helper, self._background = make_helper, background
        self._thread = Executor("sddesk-helper")
        self._stop: Event | None = None
        self._text = ""

    @property
    def runs(self) -> bool:
        """Whether a model is asked now."""
        return self._stop is not None

    def ask(self, prompt: str, folder: str, how: How) -> None:
        """Ask the model of a folder about a prompt, unless one is asked now."""
        if self.runs:
            return
        stop = self._stop = Event()
        self._text = ""
        self.began.emit()

        def ask() -> tuple[Suggestion, bool] | None:
            asked = Asked(folder=folder, words=words_of(prompt), how=how)
            try:
                with closing(self._make_helper()) as helper:
                    answer: Answer = helper.suggest(asked, self._hear, stop.is_set)
            except Cancelled:
                return None
            return suggested(prompt, answer.text), answer.is_whole

        self._background.follow(self._thread.submit(ask), self._end, self._end)

    def stop(self) -> None:
        """Stop asking; `ended` follows."""
        if self._stop is not None:
            self._stop.set()

    def close(self) -> None:
        """Stop, and take no more questions."""
        self.stop()
        self._thread.close()

    def _hear(self, piece: str) -> None:
        self._background.give(partial(self._take, piece))

    def _take(self, piece: str) -> None:
        self._text += piece
        self.written.emit(self._text)

    def _end(self, found: tuple[Suggestion, bool] | SddeskError | None) -> None:
        self._stop = None
        self.ended.emit(found)
