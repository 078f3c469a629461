"""Work off the UI thread: one serial thread (library, queue), and a small pool for what touches nothing shared."""

from __future__ import annotations

import logging
import queue
import threading
import traceback
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot

from sddesk.core.errors import SddeskError, UnexpectedError

T = TypeVar("T")
OnError = Callable[[SddeskError], object]
_Call = Callable[[], object]
POOL_THREADS = 2
log = logging.getLogger(__name__)


class Background(QObject):
    """Runs operations elsewhere and their callbacks on the thread this object lives in.

    An SddeskError reaches `on_error`. Anything else is a bug: `broke` tells its traceback, then `on_error` gets an
    UnexpectedError, also where `on_done` raised it. So whatever happens, one of the two callbacks ends the wait.
    """

    broke = Signal(str)
    _returned = Signal(object)

    def __init__(self, parent: QObject | None = None, *, name: str = "sddesk-library") -> None:
        super().__init__(parent)
        self._queue: queue.PriorityQueue[tuple[int, int, _Call | None]] = queue.PriorityQueue()
        self._order = count()
        self._pool = ThreadPoolExecutor(POOL_THREADS, "sddesk-pool")
        self._returned.connect(self._call, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._serve, name=name, daemon=True)
        self._thread.start()
        self._open = True

    def run(
        self,
        op: Callable[[], T],
        on_done: Callable[[T], object] | None = None,
        on_error: OnError | None = None,
        *,
        urgent: bool = False,
    ) -> None:
        """Run `op` on the serial thread, in order; an urgent one goes ahead of all that are not."""
        if self._open:
            self._queue.put((0 if urgent else 1, next(self._order), self._wrapped(op, on_done, on_error)))

    def in_turns(
        self, ops: Sequence[Callable[[], T]], on_done: Callable[[T], object], on_error: OnError | None = None
    ) -> None:
        """Run urgent `ops` one by one: what is urgent, too, and came meanwhile runs between two of them.

        All run, even if this is closed meanwhile; after one that failed the rest is left.
        """
        if self._open and ops:
            self._put_turn(ops, on_done, on_error)

    def _put_turn(
        self, ops: Sequence[Callable[[], T]], on_done: Callable[[T], object], on_error: OnError | None
    ) -> None:
        def turn() -> T:
            result = ops[0]()
            if len(ops) > 1:
                self._put_turn(ops[1:], on_done, on_error)
            return result

        self._queue.put((0, next(self._order), self._wrapped(turn, on_done, on_error)))

    def pool(
        self, op: Callable[[], T], on_done: Callable[[T], object] | None = None, on_error: OnError | None = None
    ) -> None:
        """Run `op` beside everything else; it must touch nothing that is shared."""
        if self._open:
            self._pool.submit(self._wrapped(op, on_done, on_error))

    def close(self, timeout: float) -> bool:
        """Finish what is queued for the serial thread, then end; False if that took longer than `timeout` seconds."""
        if self._open:
            self._open = False
            self._queue.put((2, next(self._order), None))
            self._pool.shutdown(wait=False, cancel_futures=True)
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _serve(self) -> None:
        while True:
            call = self._queue.get()[2]
            if call is None:
                return
            call()

    def _wrapped(self, op: Callable[[], T], on_done: Callable[[T], object] | None, on_error: OnError | None) -> _Call:
        def tell_error(error: SddeskError) -> object:
            return on_error(error) if on_error else self.broke.emit(str(error))

        def tell_bug(error: Exception) -> None:
            details = "".join(traceback.format_exception(error))
            log.error("%s", details)
            self.broke.emit(details)
            if on_error is not None:
                on_error(UnexpectedError.of(error))

        def tell_done(result: T) -> None:
            try:
                if on_done is not None:
                    on_done(result)
            except Exception as error:  # noqa: BLE001 - a bug in what follows must not leave its caller waiting
                tell_bug(error)

        def call() -> None:
            try:
                result = op()
            except SddeskError as error:
                failure = error
                self._give(lambda: tell_error(failure))
            except Exception as error:  # noqa: BLE001 - the top of a thread's loop: a bug must not end the thread
                bug = error
                self._give(lambda: tell_bug(bug))
            else:
                self._give(lambda: tell_done(result))

        return call

    def _give(self, callback: _Call) -> None:
        try:
            self._returned.emit(callback)
        except RuntimeError:
            return  # the object's Qt half is gone: the program is closing and nobody waits for the answer

    @Slot(object)
    def _call(self, callback: _Call) -> None:
        callback()


def deliver_to(receiver: QObject) -> None:
    """Run the callbacks that other threads have posted to `receiver`, without an event loop."""
    QCoreApplication.sendPostedEvents(receiver, QEvent.Type.MetaCall.value)
