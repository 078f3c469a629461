"""What takes long in the library, one after the other and in turns, so that a save goes ahead and a person can stop."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Sequence
from enum import StrEnum
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import QObject, Signal

from sddesk.core.errors import SddeskError
from sddesk.core.values import dataclass
from sddesk.session.background import Background
from sddesk.session.picture_library import PictureLibrary

T = TypeVar("T")
CHANGED_AT_ONCE = 25  # pictures a turn, so that a save need not wait


class Kind(StrEnum):
    """The kind of work."""

    IMPORT = "import"
    EMPTY = "empty"
    LOCATE = "locate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Generic[T]):
    """After a turn: how many of how many are done (`total` 0: unknown), and the results so far."""

    done: int
    total: int
    result: T


Steps = Generator[Step[T], None, None]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Order(Generic[T]):
    """One work that waits for its turn, and the receiver of its result."""

    kind: Kind
    begin: Callable[[PictureLibrary], Steps[T]]
    nothing: T
    on_step: Callable[[T], object] | None
    on_end: Callable[[T, SddeskError | None], object]


class LongWork(QObject):
    """A line of works. `progressed` has the kind, how many are done and of how many; `ended` comes after each."""

    progressed = Signal(str, int, int)
    ended = Signal()

    def __init__(
        self, library: Callable[[], PictureLibrary], background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._background = library, background
        self._line: deque[_Order[Any]] = deque()
        self._running: _Order[Any] | None = None
        self._so_far: Any = None
        self._stopped = False

    @property
    def kind(self) -> Kind | None:
        """The present work, None for nothing."""
        return self._running.kind if self._running is not None else None

    def is_waiting(self, kind: Kind) -> bool:
        """Whether some of this kind runs or waits."""
        return kind == self.kind or any(order.kind == kind for order in self._line)

    def order(
        self,
        kind: Kind,
        begin: Callable[[PictureLibrary], Steps[T]],
        nothing: T,
        on_end: Callable[[T, SddeskError | None], object],
        on_step: Callable[[T], object] | None = None,
    ) -> None:
        """Do this when all before it is done: `begin` gives its steps, each of them a turn on the library's thread.

        `on_end` gets what came of it, also when it failed or was stopped; `nothing` if not one turn was done.
        """
        self._line.append(_Order(kind=kind, begin=begin, nothing=nothing, on_step=on_step, on_end=on_end))
        if self._running is None:
            self._next()

    def stop(self) -> None:
        """End the running work, and drop the waiting; finished parts stay done."""
        self._stopped = self._running is not None
        self._line.clear()

    def _next(self) -> None:
        self._stopped = False
        self._running = self._line.popleft() if self._line else None
        order = self._running
        if order is not None:
            self._so_far = order.nothing
            self.progressed.emit(order.kind, 0, 0)
            self._background.run(lambda: order.begin(self._library()), self._turn, self._end)

    def _turn(self, steps: Steps[Any]) -> None:
        def done(step: Step[Any] | None) -> None:
            order = self._running
            if step is None or order is None:
                self._end()
                return
            self._so_far = step.result
            self.progressed.emit(order.kind, step.done, step.total)
            if order.on_step is not None:
                order.on_step(step.result)
            self._turn(steps)

        if self._stopped:
            self._end()
        else:
            self._background.run(lambda: next(cast("Generator[Step[Any] | None]", steps), None), done, self._end)

    def _end(self, error: SddeskError | None = None) -> None:
        order, self._running = self._running, None
        if order is None:
            return
        try:
            order.on_end(self._so_far, error)
        finally:  # whatever is wrong with this work, the next one has its turn
            self.ended.emit()
            if self._running is None:
                self._next()


def in_turns(ids: Sequence[int]) -> list[tuple[int, ...]]:
    """Pictures as so many turns on the library's thread."""
    return [tuple(ids[start : start + CHANGED_AT_ONCE]) for start in range(0, len(ids), CHANGED_AT_ONCE)]
