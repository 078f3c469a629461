"""Hands a running pipeline the text of its next step, where words of the prompt change while it is drawn."""

from __future__ import annotations

from typing import Any

from sddesk.core.request import GenerationRequest
from sddesk.core.step_texts import step_texts_of
from sddesk.engine.families.base import Conditioning, Family


class ChangingText:
    """The texts of one loop for so many pictures. It begins with `first`; `after_forward` gives each other one.

    The tensors of a text stay the same ones until the text changes: results kept for a text go by them.
    """

    def __init__(self, family: Family, request: GenerationRequest, conditioning: Conditioning, pictures: int) -> None:
        self._family, self._pictures = family, pictures
        self._texts = (conditioning, *conditioning.later)
        self._at_step = step_texts_of(request).at_step
        self._now = self._at_step[0]

    @property
    def first(self) -> Conditioning:
        """What the loop begins with."""
        return self._texts[self._now]

    def after_forward(self, pipe: Any, index: int) -> dict[str, Any]:
        """Return what the pipeline's callback gives back after forward `index` (from 0); empty if nothing changes."""
        if len(self._texts) == 1:
            return {}
        step = min(pipe.scheduler.drawn_step(index + 1), len(self._at_step) - 1)
        if self._at_step[step] == self._now:
            return {}
        self._now = self._at_step[step]
        return self._family.next_text(pipe, self._texts[self._now], self._pictures)
