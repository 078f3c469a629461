"""Another guidance scale from a forward of a running loop on, whatever the pipeline read at its beginning.

Pipelines compute without + scale x (with - without). The answer without text is replaced by one with which the same
formula, with the scale that they know, gives what another scale would.
"""

from __future__ import annotations

from typing import Any

import torch

from sddesk.engine.make.stopped_loops import Answer, is_answer
from sddesk.engine.techniques.base import Start


class ChangedGuidance:
    """Takes `scale` from forward `forward` (from 0) of a loop on. It is drawn with guidance: its own scale is above 1.

    A network that reads its guidance as a number is given another one instead.
    """

    def __init__(self, scale: float, forward: int) -> None:
        self._scale, self._from = scale, forward

    def begin(self, start: Start) -> None:
        """Forget the loop before, and note what guides this one."""
        self._own, self._prompt_first = start.request.guidance_scale, start.model.family.prompt_first
        self._before: list[torch.Tensor] = []  # answers of this forward for one picture
        self._forward = -1

    def asked(self, words: dict[str, Any], forward: int) -> dict[str, Any]:
        """Return the keywords of a call of the network in this forward."""
        number = words.get("guidance")
        if forward < self._from or not isinstance(number, torch.Tensor):
            return words
        return {**words, "guidance": torch.full_like(number, self._scale)}

    def answered(self, found: Any, forward: int) -> Any:
        """Return what a call of this forward is to answer."""
        if forward < self._from or self._scale == self._own or not is_answer(found[0]):
            return found
        if forward != self._forward:
            self._before, self._forward = [], forward
        answer: Answer = found[0]
        rows, earlier = list(answer), len(self._before)
        self._before.extend(rows)
        if len(self._before) != 2:
            return found
        place = 1 if self._prompt_first else 0
        changed = self._without(with_text=self._before[1 - place], without=self._before[place])
        rows[place - earlier] = changed
        return (rows if isinstance(answer, list) else torch.stack(rows), *found[1:])

    def _without(self, *, with_text: torch.Tensor, without: torch.Tensor) -> torch.Tensor:
        wanted = without.float() + self._scale * (with_text.float() - without.float())
        return ((wanted - self._own * with_text.float()) / (1 - self._own)).to(without.dtype)
