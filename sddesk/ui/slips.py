"""Slips of the hand: a button pressed twice where once was meant."""

from __future__ import annotations

import time

REPEAT_SECONDS = 0.4


class Slips:
    """Tells the second press of a double click from a press that is meant. `last` is the time of the last one."""

    def __init__(self) -> None:
        self.last = float("-inf")

    def is_slip(self) -> bool:
        """Whether this press comes within 400 ms of the last one that was meant."""
        now = time.monotonic()
        if now - self.last < REPEAT_SECONDS:
            return True
        self.last = now
        return False
