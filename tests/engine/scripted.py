"""What tests of the engine's process share; imports nothing heavy."""

from __future__ import annotations

import sys

SCRIPTED = [sys.executable, "-m", "tests.engine.scripted_child"]


class Clock:
    """A clock that a test moves on by hand, and that goes on by `tick` seconds at each look."""

    def __init__(self) -> None:
        self.now, self.tick = 1000.0, 0.0

    def __call__(self) -> float:
        self.now += self.tick
        return self.now


def never() -> bool:
    """Cancel nothing."""
    return False
