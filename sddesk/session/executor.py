"""The one loop that runs operations on threads, for every part of the session but the engines."""

from __future__ import annotations

import heapq
import threading
from collections.abc import Callable
from concurrent.futures import Future
from itertools import count
from typing import Any, TypeVar

T = TypeVar("T")


class Executor:
    """Up to `threads` daemon threads of one name; one thread runs its operations one after the other.

    Each operation gives a future, which has its result or its exception, bugs included. The standard library's pool
    lacks three things that are wanted here: an order by rank, a start that waits, and threads that do not keep the
    process alive when a drive or a driver hangs.
    """

    def __init__(self, name: str, threads: int = 1, *, held: bool = False) -> None:
        """`held`: nothing runs before `release`."""
        self._name, self._most, self._held = name, threads, held
        self._news = threading.Condition()
        self._waiting: list[tuple[float, int, Callable[[], object], Future[Any]]] = []
        self._order = count()
        self._threads: list[threading.Thread] = []
        self._free = 0
        self._closed = False

    def submit(self, op: Callable[[], T], *, rank: float = 0) -> Future[T]:
        """Run `op`; the smallest rank goes first, of equal ranks the oldest. After `close` its future is cancelled."""
        future = Future[T]()
        with self._news:
            closed = self._closed and threading.current_thread() not in self._threads
            if not closed:
                heapq.heappush(self._waiting, (rank, next(self._order), op, future))
                self._wake()
        if closed:
            future.cancel()
        return future

    def release(self) -> None:
        """Let a held one run what waits."""
        with self._news:
            self._held = False
            self._wake()

    def cancel_waiting(self) -> None:
        """Cancel all that did not begin."""
        with self._news:
            waiting, self._waiting = self._waiting, []
        for *_, future in waiting:
            future.cancel()

    def close(self, timeout_s: float = 0) -> bool:
        """Take nothing more, and end when all that waits has run; False if that took longer than `timeout_s` seconds.

        What a running operation submits still runs.
        """
        with self._news:
            self._closed = True
            self._news.notify_all()
        for thread in self._threads:
            thread.join(timeout_s)
        return not any(thread.is_alive() for thread in self._threads)

    def _wake(self) -> None:
        if self._held:
            return
        for _ in range(min(len(self._waiting) - self._free, self._most - len(self._threads))):
            number = f"-{len(self._threads)}" if self._most > 1 else ""
            self._threads.append(threading.Thread(target=self._serve, name=self._name + number, daemon=True))
            self._threads[-1].start()
        self._news.notify_all()

    def _serve(self) -> None:
        while (entry := self._next()) is not None:
            _run(*entry)
            del entry  # what it made is its caller's alone while this thread waits for the next

    def _next(self) -> tuple[Callable[[], object], Future[Any]] | None:
        with self._news:
            self._free += 1
            while not self._waiting and not self._closed:
                self._news.wait()
            self._free -= 1
            return heapq.heappop(self._waiting)[2:] if self._waiting else None


def _run(op: Callable[[], object], future: Future[Any]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = op()
    except BaseException as error:  # noqa: BLE001 - the top of the thread's loop: the future takes it to its caller
        future.set_exception(error)
        del op, future  # they are in the error's traceback, which would hold itself
    else:
        future.set_result(result)
