"""Keeps the machine from going to sleep while pictures are made; the display may."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack

KeepAwake = Callable[[], AbstractContextManager[object]]


def ask_the_system() -> AbstractContextManager[object]:
    """Whatever this system offers against sleep; where it offers nothing, nothing happens."""
    from wakepy import keep  # not before it is wanted: it takes a tenth of a second

    logging.getLogger("wakepy").setLevel(logging.WARNING)  # it would write three long lines a job

    return keep.running(on_fail="pass")


class Awake:
    """A thread that holds the system's promise while it is wanted: asking may wait for another process."""

    def __init__(self, ask: KeepAwake = ask_the_system) -> None:
        self._ask = ask
        self._wanted = False
        self._orders: queue.SimpleQueue[bool | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def want(self, awake: bool) -> None:
        """From now on the machine stays awake, or may sleep again."""
        if awake == self._wanted:
            return
        self._wanted = awake
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, name="sddesk-awake", daemon=True)
            self._thread.start()
        self._orders.put(awake)

    def close(self) -> None:
        """The machine may sleep; ends the thread, without waiting for a system that does not answer."""
        self._orders.put(None)

    def _serve(self) -> None:
        held = ExitStack()
        while (awake := self._orders.get()) is not None:
            held.close()
            if awake:
                held.enter_context(self._ask())
        held.close()
