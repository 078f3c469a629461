"""Work off the UI thread, whose answers come to the UI thread: for the library one operation after the other, for all
that touches nothing shared a small pool.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot

from sddesk.core.errors import SddeskError, UnexpectedError
from sddesk.session.executor import Executor

T = TypeVar("T")
OnError = Callable[[SddeskError], object]
POOL_THREADS = 2
log = logging.getLogger(__name__)


class Background(QObject):
    """Runs operations elsewhere and their callbacks on the thread this object lives in.

    An SddeskError reaches `on_error`. Anything else is a bug: it is logged, `broke` carries its traceback, then
    `on_error` gets an UnexpectedError, also where `on_done` raised it. So one of the two callbacks ends the wait.
    """

    broke = Signal(str)
    _returned = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._pool = Executor("sddesk-library"), Executor("sddesk-pool", POOL_THREADS)
        self._returned.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        op: Callable[[], T],
        on_done: Callable[[T], object] | None = None,
        on_error: OnError | None = None,
        *,
        urgent: bool = False,
    ) -> None:
        """Run `op` on the library's thread, in order; an urgent one goes ahead of all that are not."""
        self.follow(self._library.submit(op, rank=0 if urgent else 1), on_done, on_error)

    def in_turns(
        self, ops: Sequence[Callable[[], T]], on_done: Callable[[T], object], on_error: OnError | None = None
    ) -> None:
        """Run urgent `ops` one by one; urgent ones that came meanwhile run between two of them.

        All run, even if this is closed meanwhile; after one that failed the rest is left.
        """
        if not ops:
            return

        def turn() -> T:
            result = ops[0]()
            self.in_turns(ops[1:], on_done, on_error)
            return result

        self.follow(self._library.submit(turn), on_done, on_error)

    def pool(
        self, op: Callable[[], T], on_done: Callable[[T], object] | None = None, on_error: OnError | None = None
    ) -> None:
        """Run `op` on a thread of its own; it must touch nothing that is shared."""
        self.follow(self._pool.submit(op), on_done, on_error)

    def follow(
        self, future: Future[T], on_done: Callable[[T], object] | None = None, on_error: OnError | None = None
    ) -> None:
        """Call back with what a future of any executor gives; not at all when it is cancelled."""
        future.add_done_callback(lambda future: self.give(partial(self._end, future, on_done, on_error)))

    def give(self, callback: Callable[[], object]) -> None:
        """Call this on the thread this object lives in; from any thread."""
        try:
            self._returned.emit(callback)
        except RuntimeError:
            return  # the object's Qt half is gone: the program is closing and nobody waits for the answer

    def tell_bug(self, error: BaseException) -> UnexpectedError:
        """Log a bug and say `broke`; return the error for whom it concerns."""
        details = "".join(traceback.format_exception(error))
        log.error("%s", details)
        self.broke.emit(details)
        return UnexpectedError.of(error)

    def close(self, timeout_s: float) -> bool:
        """Finish the library's queued work, then end; False if that took longer than `timeout_s` seconds."""
        self._pool.cancel_waiting()
        self._pool.close()
        return self._library.close(timeout_s)

    def _end(self, future: Future[T], on_done: Callable[[T], object] | None, on_error: OnError | None) -> None:
        if future.cancelled():
            return
        error = future.exception()
        if isinstance(error, SddeskError):
            if on_error is None:
                self.broke.emit(str(error))
            else:
                on_error(error)
            return
        if error is None and on_done is not None:
            try:
                on_done(future.result())
            except Exception as bug:  # noqa: BLE001 - a bug in what follows must not leave its caller waiting
                error = bug
        if error is not None:
            told = self.tell_bug(error)
            if on_error is not None:
                on_error(told)

    @Slot(object)
    def _call(self, callback: Callable[[], object]) -> None:
        callback()


def deliver_to(receiver: QObject) -> None:
    """Run the callbacks that other threads have posted to `receiver`, without an event loop."""
    QCoreApplication.sendPostedEvents(receiver, QEvent.Type.MetaCall.value)
