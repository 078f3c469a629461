"""The engine of a door: the open window's queue, or one of its own that stays loaded between orders.

All doors of one person share the right to an engine of their own, so that two chat programs do not load two models.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from sddesk.core.errors import Cancelled
from sddesk.core.whole_files import make_folder
from sddesk.ordering.hand_over import Drawer, Say, WindowEngine, drawing, open_window
from sddesk.ordering.saving import Saver
from sddesk.wiring import Wiring

IDLE_SECONDS = 300.0  # an engine without an order for so long gives its memory back
HOLD_SECONDS = 60.0  # that a door with many orders keeps the engine while another waits; to load one costs seconds
LOOK_SECONDS = 0.2


class EngineAtHand:
    """Used by one thread. `command` is the name of the door, `say` hears what a person should know."""

    def __init__(self, wiring: Wiring, folder: Path, command: str, say: Say) -> None:
        self._wiring, self._command, self._say = wiring, command, say
        make_folder(folder, private=True)
        self._lock, self._wanted = FileLock(folder / "engine.lock"), folder / "engine.wanted"
        self._open = ExitStack()
        self._own: tuple[Drawer, Saver] | None = None
        self._idle_since = self._held_since = time.monotonic()

    def ready(self, cancelled: Callable[[], bool]) -> tuple[Drawer, Saver]:
        """Return what draws the next order and what saves it. Raises SddeskError, Cancelled."""
        if self._own is not None and not self._must_give():
            window = open_window(self._wiring)
            if window is None:
                return self._own
            window.close()
        self.close()
        window = open_window(self._wiring)
        if window is None:
            self._wait_for_turn(cancelled)
        else:
            window.close()
        try:
            engine = self._open.enter_context(drawing(self._wiring, self._command, self._say, own=False))
            by_window = isinstance(engine, WindowEngine)
            saver = Saver(self._wiring, None, self._say, by_window=by_window, looks_back=True)
            self._open.enter_context(saver)
        except BaseException:
            self.close()
            raise
        if not by_window:
            self._own = engine, saver
        return engine, saver

    def rest(self) -> None:
        """Called while there is no order: give the engine back when it idles, or another door waits for it."""
        if self._own is None:
            self.close()  # a connection to the window need not stay
        elif self._wanted.exists() or time.monotonic() - self._idle_since > IDLE_SECONDS:
            self._wanted.unlink(missing_ok=True)
            self.close()

    def worked(self) -> None:
        """Note that an order has just ended."""
        self._idle_since = time.monotonic()

    def close(self) -> None:
        """End the engine, or the connection to the window."""
        self._own = None
        opened, self._open = self._open, ExitStack()
        try:
            opened.close()
        finally:
            self._lock.release()

    def _must_give(self) -> bool:
        """Whether another door has waited while this one worked for a while; it gets a moment to take the engine."""
        if time.monotonic() - self._held_since < HOLD_SECONDS or not self._wanted.exists():
            return False
        self._wanted.unlink(missing_ok=True)
        self.close()
        time.sleep(2 * LOOK_SECONDS)
        return True

    def _wait_for_turn(self, cancelled: Callable[[], bool]) -> None:
        told = False
        with suppress(OSError, NotImplementedError):  # a folder that cannot be locked lets every door be the first
            while True:
                try:
                    self._lock.acquire(timeout=0)
                except Timeout:
                    self._wanted.touch()
                    if not told:
                        self._say("Another door of sddesk has the engine; this order waits for it.")
                    told = True
                    if cancelled():
                        raise Cancelled from None
                    time.sleep(LOOK_SECONDS)
                    continue
                break
        self._held_since = time.monotonic()
        if told:
            self._wanted.unlink(missing_ok=True)
