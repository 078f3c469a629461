"""Passes of the U-Net recorded once a shape and replayed, so that a card need not wait for Python between its kernels.

The loop is that of diffusers' pipeline, as ever: only its call of the U-Net is answered by a recording. The first
pictures of a shape are made without one. It is made in the first pass of the next run of that shape, which takes about
four passes more and wins them back in that run: nobody waits for it alone, and nothing is recorded for a shape that is
never asked for again. It has to equal the eager answer, bit by bit, in that pass, in the next one, and once more in the
next run; else, or if recording fails, the passes of this model are never recorded again.
"""

from __future__ import annotations

import logging
import traceback
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol

import torch

from sddesk.engine.backends.forward_inputs import PassInputs, inputs_of
from sddesk.engine.backends.kv_cache import TextOnce, version_of

MOST_SHAPES = 4
# What torch raises where something cannot be recorded, or memory is short.
_FAILURES = (RuntimeError, AssertionError, ValueError, TypeError, MemoryError)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Recording:
    """Work that `replay` does again, on the same memory; then `answer` holds what comes of it."""

    replay: Callable[[], object]
    answer: torch.Tensor


class Recorder(Protocol):
    """Records work. `bytes_held` is the memory that its recordings keep from everything else."""

    bytes_held: int

    def record(self, work: Callable[[], torch.Tensor]) -> Recording:
        """Do the work, several times perhaps, and record it. Raises torch's errors, and what the work raises."""
        ...


class RecordedPasses:
    """The recordings of one loaded U-Net, by what its passes are given; the last used ones are kept."""

    def __init__(self, make_recorder: Callable[[], Recorder]) -> None:
        self._make_recorder = make_recorder
        self._recorder = make_recorder()
        self._passes: OrderedDict[Hashable, _Pass] = OrderedDict()
        self._known: set[Hashable] = set()  # shapes of which a run came to its end
        self._given_up = False

    def __len__(self) -> int:
        return len(self._passes)

    @property
    def bytes_held(self) -> int:
        """Memory that the recordings keep from everything else."""
        return self._recorder.bytes_held

    def drop(self) -> bool:
        """Forget all recordings, as the weights are about to move or to change; False where there was none."""
        had_any = bool(self._passes)
        self._passes.clear()
        self._known.clear()
        self._recorder = self._make_recorder()
        return had_any

    def give_up(self, reason: str) -> bool:
        """Forget all recordings and make no others, for good; False where there was none."""
        if not self._given_up:
            _log.warning("the passes of this model are not recorded any more: %s", reason)
        self._given_up = True
        return self.drop()

    @contextmanager
    def running(
        self, unet: Any, once: TextOnce, mark: Callable[[], Hashable], has_room: Callable[[], bool]
    ) -> Iterator[None]:
        """While open, the passes of `unet` are replayed where they can be.

        `once` is running, too; `mark` gives what stands for all that is baked into a pass of a shape beside it.
        `has_room` tells whether there is memory for another recording.
        """
        run = _OpenRun(unet.forward, once, mark, has_room)
        before = unet.__dict__.get("forward")
        unet.forward = lambda *given, **words: self._forward(run, given, words)
        try:
            yield
            self._known |= run.shapes
        finally:
            if before is None:
                del unet.forward
            else:
                unet.forward = before
            for one in self._passes.values():
                one.forget()

    def _forward(self, run: _OpenRun, given: tuple[Any, ...], words: dict[str, Any]) -> Any:
        inputs = None if self._given_up else inputs_of(given, words)
        if inputs is None:
            return run.eager(*given, **words)
        shape = (run.mark(), inputs.shape)
        is_first = shape not in run.shapes
        run.shapes.add(shape)
        found = self._passes.get(shape)
        if found is None:
            answer = run.eager(*given, **words)
            if is_first and shape in self._known and run.has_room():
                self._record(run, shape, inputs, answer[0])
            return answer
        self._passes.move_to_end(shape)
        replayed = found.answer_to(inputs, run.once)
        if not found.is_to_be_checked():
            return (replayed,)
        answer = run.eager(*given, **words)
        if not torch.equal(replayed, answer[0]):
            self.give_up("a replay answers otherwise than the network")
        return answer

    def _record(self, run: _OpenRun, shape: Hashable, inputs: PassInputs, answer: torch.Tensor) -> None:
        while len(self._passes) >= MOST_SHAPES:
            self._passes.popitem(last=False)
        try:
            made = _Pass(self._recorder, run, inputs)
            same = torch.equal(made.answer_to(inputs, run.once), answer)
        except _FAILURES as error:
            traceback.clear_frames(error.__traceback__)  # they hold tensors
            self.give_up(str(error).strip().partition("\n")[0] or type(error).__name__)
            return
        if same:
            self._passes[shape] = made
        else:
            self.give_up("a recording answers otherwise than the network")


@dataclass(slots=True)
class _OpenRun:
    """A run as it was opened. `eager` is the network's own way; `shapes` are those that it has seen."""

    eager: Callable[..., Any]
    once: TextOnce
    mark: Callable[[], Hashable]
    has_room: Callable[[], bool]
    shapes: set[Hashable] = field(default_factory=set)


class _Pass:
    """One recording, the memory that it reads its inputs from, and what was last written there."""

    def __init__(self, recorder: Recorder, run: _OpenRun, inputs: PassInputs) -> None:
        self._text = inputs.text
        self._read = tuple(one.clone() for one in inputs.tensors)
        self._kept = run.once.make(self._read[self._text])
        self._last: list[tuple[torch.Tensor, int] | None] = [None] * len(self._read)
        self._checks = [1, 1]  # in this run, in the next one
        placed, named = inputs.with_others(self._read)

        def work() -> torch.Tensor:
            with run.once.reading(self._kept):
                return run.eager(*placed, **named)[0]

        self._recording = recorder.record(work)

    def answer_to(self, inputs: PassInputs, once: TextOnce) -> torch.Tensor:
        """What the network says to these; a tensor of its own, which the next replay leaves alone."""
        for place, (read, tensor) in enumerate(zip(self._read, inputs.tensors, strict=True)):
            if _is(self._last[place], tensor):
                continue
            read.copy_(tensor)
            if place == self._text:
                once.renew(self._kept, read)
            self._last[place] = tensor, version_of(tensor)
        self._recording.replay()
        return self._recording.answer.clone()

    def is_to_be_checked(self) -> bool:
        """Whether this answer is one of those that are held against the network's own."""
        if not self._checks or not self._checks[0]:
            return False
        self._checks[0] -= 1
        return True

    def forget(self) -> None:
        """The run is over: nothing of its tensors is held any longer."""
        if any(self._last):  # it was one of this recording
            self._checks = self._checks[1:]
        self._last = [None] * len(self._read)


def _is(last: tuple[torch.Tensor, int] | None, tensor: torch.Tensor) -> bool:
    """Whether this is the tensor that was written last, and nothing was written into it since."""
    return last is not None and last[0] is tensor and last[1] == version_of(tensor)
