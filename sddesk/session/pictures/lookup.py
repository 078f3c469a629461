"""Questions to the library on a thread of their own: no look waits for a save, a scan or an import."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from sddesk.core.errors import SddeskError
from sddesk.session.background import Background
from sddesk.session.executor import Executor
from sddesk.session.picture_library import PictureLibrary

T = TypeVar("T")
ASK_SECONDS = 20.0


class Lookup:
    """Answers the newest question first; one in the same slot takes the place of an older one that did not begin.

    Every call is made on the UI thread; questions are answered on the lookup's thread, which has a library of its own.
    """

    def __init__(self, background: Background) -> None:
        self._background = background
        self._executor = Executor("sddesk-lookup", held=True)
        self._slots: dict[str, Future[object]] = {}
        self._asked = 0
        self._make: Callable[[], PictureLibrary] | None = None
        self._library: PictureLibrary | None = None
        self._outdated = False

    def begin(self, make: Callable[[], PictureLibrary]) -> None:
        """Look from now on; what was asked before waits for this. `make` gives a library for reading, on the thread."""
        self._make = self._make or make
        self._executor.release()

    def look(
        self,
        slot: str,
        question: Callable[[PictureLibrary], T],
        on_done: Callable[[T], object],
        on_error: Callable[[SddeskError], object] = lambda _: None,
    ) -> None:
        """Put a question; the answer comes on the UI thread."""
        older = self._slots.pop(slot, None)
        if older is not None:
            older.cancel()
        future = self._submit(question)
        self._slots = {name: one for name, one in self._slots.items() if not one.done()}
        self._slots[slot] = future  # pyright: ignore[reportArgumentType] - only ever cancelled
        self._background.follow(future, on_done, on_error)

    def keep_only(self, slots: Callable[[str], bool]) -> None:
        """Cancel the questions in other slots."""
        for slot in [slot for slot in self._slots if not slots(slot)]:
            self._slots.pop(slot).cancel()

    def ask(self, question: Callable[[PictureLibrary], T]) -> T:
        """Put a question and wait for its answer: only for a few records. Raises SddeskError, TimeoutError."""
        try:
            return self._submit(question).result(ASK_SECONDS)
        except (SddeskError, TimeoutError):
            raise
        except Exception as error:
            raise self._background.tell_bug(error) from error

    def renew(self) -> None:
        """Open the library anew before the next look: its file was replaced."""
        self._outdated = True

    def close(self, timeout_s: float) -> bool:
        """End; False if that took longer than `timeout_s` seconds."""
        self._executor.cancel_waiting()
        if self._make is not None:
            self._executor.submit(self._close_library)
        return self._executor.close(timeout_s)

    def _submit(self, question: Callable[[PictureLibrary], T]) -> Future[T]:
        self._asked += 1
        return self._executor.submit(lambda: question(self._open_library()), rank=-self._asked)

    def _open_library(self) -> PictureLibrary:
        if self._outdated:
            self._outdated = False
            self._close_library()
        if self._library is None:
            assert self._make is not None  # nothing runs before `begin`
            self._library = self._make()
        return self._library

    def _close_library(self) -> None:
        library, self._library = self._library, None
        if library is not None:
            library.close()
