"""Keeps the machine from going to sleep while pictures are made; the display may."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack

from sddesk.session.background import Background
from sddesk.session.executor import Executor

KeepAwake = Callable[[], AbstractContextManager[object]]


def ask_the_system() -> AbstractContextManager[object]:
    """Whatever this system offers against sleep; where it offers nothing, nothing happens."""
    from wakepy import keep  # not before it is wanted: it takes a tenth of a second

    logging.getLogger("wakepy").setLevel(logging.WARNING)  # it would write three long lines a job

    return keep.running(on_fail="pass")


class Awake:
    """Holds the system's promise while it is wanted, on a thread of its own: asking may wait for another process."""

    def __init__(self, background: Background, ask: KeepAwake = ask_the_system) -> None:
        self._background, self._ask = background, ask
        self._executor = Executor("sddesk-awake")
        self._held = ExitStack()
        self._wanted = False

    def want(self, awake: bool) -> None:
        """From now on the machine stays awake, or may sleep again."""
        if awake != self._wanted:
            self._wanted = awake
            self._background.follow(self._executor.submit(self._hold if awake else self._held.close))

    def close(self, timeout_s: float = 0) -> bool:
        """Let the machine sleep, and end the thread; False if the system takes longer to answer."""
        self.want(False)
        return self._executor.close(timeout_s)

    def _hold(self) -> None:
        self._held.enter_context(self._ask())
