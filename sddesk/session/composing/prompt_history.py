"""A walk through earlier prompts that does not lose the one being written."""

from __future__ import annotations

from collections.abc import Callable, Sequence


class PromptHistory:
    """Stops at the text being written, then at each earlier prompt from the newest to the oldest.

    `prompts` gives the earlier ones, oldest first. A text that was changed on the way is the one being written from
    then on, and the walk begins anew.
    """

    def __init__(self, prompts: Callable[[], Sequence[str]]) -> None:
        self._prompts = prompts
        self._stops: list[str] = [""]
        self._place = 0

    def is_own(self, text: str) -> bool:
        """Whether `text` is the one being written, not one that the walk has shown."""
        return self._place == 0 or text != self._stops[self._place]

    def step(self, text: str, by: int) -> str:
        """Return the text `by` stops further back (negative: forward) from `text`; at an end the last stop again."""
        if text != self._stops[self._place] or self._place == 0:
            self._stops = [text, *(one for one in reversed(self._prompts()) if one != text)]
            self._place = 0
        self._place = min(len(self._stops) - 1, max(0, self._place + by))
        return self._stops[self._place]
