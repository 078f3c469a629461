"""What the denoiser answered until a picture was stopped: the next try of its request goes on from there, bit by bit.

Answered by the kept ones, the same loop comes to the same latents: sampler, noise of seeds and techniques take part as
they did, and only the denoiser need not be asked again.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from typing import Any

import torch

from sddesk.core.request import GenerationRequest

MOST_BYTES = 2**26  # of one loop: 50 steps of a picture of 1024 x 1024 take half of that
MOST_STOPPED = 2  # loops
Forward = Callable[..., Any]
Answer = torch.Tensor | list[torch.Tensor]  # some networks answer with a list of pictures


class Answers:
    """The answers of one loop's denoiser, in order: a backend that is asked before all others.

    `run` gives those that are there, then asks and adds. Where they would take too much memory none is kept.
    """

    def __init__(self) -> None:
        self.tensors: list[Answer] = []
        self._bytes = 0
        self._keeps = True

    def first(self, count: int) -> Answers:
        """Return the first `count` answers, to which others may be added."""
        begun = Answers()
        begun.tensors = self.tensors[:count]
        begun._bytes = sum(map(_bytes, begun.tensors))
        return begun

    def fits(self, loop: Any) -> bool:
        """Always."""
        del loop
        return True

    @contextmanager
    def run(self, forward: Forward, loop: Any) -> Iterator[Forward]:
        """Give what answers in the place of `forward`."""
        given = 0

        def answer(*arguments: Any, **words: Any) -> Any:
            nonlocal given
            given += 1
            if given <= len(self.tensors):
                loop.check()
                return (_copy(self.tensors[given - 1]),)
            found = forward(*arguments, **words)
            self._keep(found)
            return found

        yield answer

    def _keep(self, found: Any) -> None:
        """Copy an answer: a CUDA graph writes the next one into the same memory."""
        if not self._keeps:
            return
        self._keeps = isinstance(found, tuple) and len(found) == 1 and is_answer(found[0])  # pyright: ignore[reportUnknownArgumentType]
        if self._keeps:
            self._bytes += _bytes(found[0])
            self._keeps = self._bytes <= MOST_BYTES
        if self._keeps:
            self.tensors.append(_copy(found[0]))
        else:
            self.tensors.clear()


def is_answer(given: Any) -> bool:
    """Return whether this is what a network answers with: a tensor, or a list of them."""
    many: list[Any] = given if isinstance(given, list) else [given]
    return bool(many) and all(isinstance(one, torch.Tensor) for one in many)


def _copy(answer: Answer) -> Answer:
    return [one.clone() for one in answer] if isinstance(answer, list) else answer.clone()


def _bytes(answer: Answer) -> int:
    return sum(one.nbytes for one in answer) if isinstance(answer, list) else answer.nbytes


class StoppedLoops:
    """The answers of the loops that were stopped last, by what makes them: pictures and model."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, Answers] = {}

    def take(self, key: Hashable) -> Answers:
        """Return the kept answers of this loop and forget them; empty ones when nothing was kept."""
        return self._kept.pop(key, None) or Answers()

    def put(self, key: Hashable, answers: Answers) -> None:
        """Keep what a stopped loop was answered; the oldest goes when there are too many."""
        if answers.tensors:
            self._kept[key] = answers
        while len(self._kept) > MOST_STOPPED:
            del self._kept[next(iter(self._kept))]

    def clear(self) -> None:
        """Forget all: their model is gone."""
        self._kept.clear()


class OneLoop(StoppedLoops):
    """The answers of one loop of another run: each try of it begins with the first `count` of `before`.

    `answers` are those of the last try.
    """

    def __init__(self, before: Answers, count: int) -> None:
        super().__init__()
        self._before, self._count = before, count
        self.answers = Answers()

    def take(self, key: Hashable) -> Answers:
        """Return the answers that the loop begins with, whatever its key is."""
        del key
        self.answers = self._before.first(self._count)
        return self.answers

    def put(self, key: Hashable, answers: Answers) -> None:
        """Keep nothing: a run that is explained begins at its beginning."""


def key_of(request: GenerationRequest, pictures: range, model: Hashable) -> Hashable:
    """Return a key that is equal for loops that make the same pictures with the same model."""
    return tuple(request.single(index).without_hashes() for index in pictures), model
