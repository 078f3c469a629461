"""Questions to the library on a thread of their own: no look waits for a save, a scan or an import."""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from sddesk.core.errors import SddeskError, UnexpectedError
from sddesk.session.picture_library import PictureLibrary

T = TypeVar("T")
ASK_SECONDS = 20.0
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Question:
    """What is asked, giving what is to be called with the answer; and who learns that there is none."""

    ask: Callable[[PictureLibrary], Callable[[], object]]
    fail: Callable[[SddeskError], object]


class Lookup(QObject):
    """Answers the newest question first; one in the same slot takes the place of an older one not yet looked at."""

    broke = Signal(str)
    _returned = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._questions: dict[str, _Question] = {}
        self._news = threading.Condition()
        self._open = True
        self._outdated = False
        self._thread: threading.Thread | None = None
        self._asked = 0
        self._returned.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def begin(self, make: Callable[[], PictureLibrary]) -> None:
        """Look from now on; what was asked before waits for this. `make` gives a library for reading, on the thread."""
        if self._thread is None and self._open:
            self._thread = threading.Thread(target=self._serve, args=(make,), name="sddesk-lookup", daemon=True)
            self._thread.start()

    def look(
        self,
        slot: str,
        question: Callable[[PictureLibrary], T],
        on_done: Callable[[T], object],
        on_error: Callable[[SddeskError], object] | None = None,
    ) -> None:
        """Put a question; the answer comes on the thread this object lives in."""

        def asked(library: PictureLibrary) -> Callable[[], object]:
            answer = question(library)
            return lambda: on_done(answer)

        def failed(error: SddeskError) -> None:
            if on_error is not None:
                on_error(error)

        with self._news:
            self._questions.pop(slot, None)  # the newest stands last
            self._questions[slot] = _Question(asked, failed)
            self._news.notify()

    def keep_only(self, slots: Callable[[str], bool]) -> None:
        """Forget the questions whose answers nobody waits for any more."""
        with self._news:
            self._questions = {slot: question for slot, question in self._questions.items() if slots(slot)}

    def ask(self, question: Callable[[PictureLibrary], T]) -> T:
        """Put a question and wait for its answer: only for a few records. Raises SddeskError, TimeoutError."""
        answer = Future[T]()

        def asked(library: PictureLibrary) -> Callable[[], object]:
            try:
                answer.set_result(question(library))
            except Exception as error:
                answer.set_exception(error if isinstance(error, SddeskError) else UnexpectedError.of(error))
                if not isinstance(error, SddeskError):
                    raise  # a bug is told as such, too
            return lambda: None

        def failed(error: SddeskError) -> None:
            if not answer.done():
                answer.set_exception(error)

        self._asked += 1
        with self._news:
            self._questions[f"ask {self._asked}"] = _Question(asked, failed)
            self._news.notify()
        return answer.result(ASK_SECONDS)

    def renew(self) -> None:
        """Open the library anew before the next look: its file was replaced."""
        with self._news:
            self._outdated = True

    def close(self, timeout: float) -> bool:
        """End; False if that took longer than `timeout` seconds."""
        with self._news:
            self._open = False
            self._questions.clear()
            self._news.notify()
        if self._thread is None:
            return True
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _serve(self, make: Callable[[], PictureLibrary]) -> None:
        library: PictureLibrary | None = None
        while (question := self._next()) is not None:
            try:
                if library is not None and self._outdated:
                    library.close()
                    library = None
                self._outdated = False
                library = library or make()
                self._give(question.ask(library))
            except SddeskError as error:
                self._give(partial(question.fail, error))
            except Exception as error:
                log.exception("a question to the library failed")
                self._give(partial(self.broke.emit, traceback.format_exc()))
                self._give(partial(question.fail, UnexpectedError.of(error)))
        if library is not None:
            library.close()

    def _next(self) -> _Question | None:
        with self._news:
            while self._open and not self._questions:
                self._news.wait()
            return self._questions.popitem()[1] if self._open else None

    def _give(self, callback: Callable[[], object]) -> None:
        try:
            self._returned.emit(callback)
        except RuntimeError:
            return  # the object's Qt half is gone: the program is closing and nobody waits for the answer

    @Slot(object)
    def _call(self, callback: Callable[[], object]) -> None:
        callback()
