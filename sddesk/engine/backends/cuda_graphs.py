"""Forwards of the denoiser recorded as CUDA graphs, once a shape, and replayed: a GPU need not wait for Python between
its kernels.

The loop is that of diffusers' pipeline; only its call of the denoiser is answered by a replay. The first pictures of a
shape are made without a graph. It is recorded in the first forward of the next loop of that shape, which takes about
four forwards more and wins them back in that loop; nothing is recorded for a shape that is never asked for again. A
replay has to equal the network's answer, bit by bit, in that forward, in the next one, and once more in the next loop;
else, or if recording fails, no graph of this model is recorded again.
"""

from __future__ import annotations

import logging
import traceback
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol

import torch

from sddesk.engine.backends.base import Forward, Loop, Placement
from sddesk.engine.backends.kv_cache import KvCache, version_of

MOST_SHAPES = 4
WARM_UPS = 2  # on another stream, before anything is recorded: libraries take their memory in the first calls
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


class CudaRecorder:
    """A Recorder by torch.cuda.CUDAGraph. All of its recordings share their memory: one replays at a time."""

    def __init__(self) -> None:
        self._pool: Any = None
        self.bytes_held = 0

    def record(self, work: Callable[[], torch.Tensor]) -> Recording:
        """As Recorder has it."""
        side = torch.cuda.Stream()
        side.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(side):
            for _ in range(WARM_UPS):
                work()
        torch.cuda.current_stream().wait_stream(side)
        torch.cuda.synchronize()
        _free_workspaces()  # the other stream's
        torch.cuda.empty_cache()
        if self._pool is None:
            self._pool = torch.cuda.graph_pool_handle()
        before, graph = torch.cuda.memory_reserved(), torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph, pool=self._pool, capture_error_mode="thread_local"):
            answer = work()
        _free_workspaces()  # the recording's, which is of its memory
        self.bytes_held += max(0, torch.cuda.memory_reserved() - before)
        return Recording(graph.replay, answer)


def _free_workspaces() -> None:
    """Those of matrix products, 8 to 32 MB for each stream that ever computed one: torch would keep them for good."""
    torch._C._cuda_clearCublasWorkspaces()


class CudaGraphs:
    """Backend: the graphs of one loaded denoiser, by what its forwards are given; the last used ones are kept.

    `kv_cache` runs below it in the same loop: a graph reads the text's keys and values from memory of its own.
    """

    def __init__(self, kv_cache: KvCache, make_recorder: Callable[[], Recorder] = CudaRecorder) -> None:
        self._kv_cache = kv_cache
        self._make_recorder = make_recorder
        self._recorder = make_recorder()
        self._graphs: OrderedDict[Hashable, _Graph] = OrderedDict()
        self._known: set[Hashable] = set()  # shapes of which a loop came to its end
        self._given_up = False

    def __len__(self) -> int:
        return len(self._graphs)

    @property
    def bytes_held(self) -> int:
        """Memory that the graphs keep from everything else."""
        return self._recorder.bytes_held

    def drop(self) -> bool:
        """Forget all graphs, as the weights are about to move or to change; False where there was none."""
        had_any = bool(self._graphs)
        self._graphs.clear()
        self._known.clear()
        self._recorder = self._make_recorder()
        return had_any

    def give_up(self, reason: str) -> bool:
        """Forget all graphs and record no others, for good; False where there was none."""
        if not self._given_up:
            _log.warning("no CUDA graph of this model is recorded any more: %s", reason)
        self._given_up = True
        return self.drop()

    def fits(self, loop: Loop) -> bool:
        """Only weights that stay where they are can be read by a graph; transformers were not tried."""
        transformer = type(loop.network).__name__.endswith("Transformer2DModel")
        return loop.placement == Placement.WHOLE and not transformer

    @contextmanager
    def run(self, forward: Forward, loop: Loop) -> Iterator[Forward]:
        """Backend.run; a loop that comes to its end makes its shapes known."""
        run = _Run(forward, loop)
        try:
            yield lambda *given, **words: self._answer(run, given, words)
            self._known |= run.shapes
        finally:
            for graph in self._graphs.values():
                graph.forget()

    def _answer(self, run: _Run, given: tuple[Any, ...], words: dict[str, Any]) -> Any:
        inputs = None if self._given_up else inputs_of(given, words)
        if inputs is None:
            return run.eager(*given, **words)
        shape = (run.loop.adapters(), run.loop.accumulation, inputs.shape)
        is_first = shape not in run.shapes
        run.shapes.add(shape)
        found = self._graphs.get(shape)
        if found is None:
            answer = run.eager(*given, **words)
            if is_first and shape in self._known and run.loop.has_room():
                self._record(run, shape, inputs, answer[0])
            return answer
        self._graphs.move_to_end(shape)
        replayed = found.answer_to(inputs)
        if not found.is_to_be_checked():
            return (replayed,)
        answer = run.eager(*given, **words)
        if not torch.equal(replayed, answer[0]):
            self.give_up("a replay answers otherwise than the network")
        return answer

    def _record(self, run: _Run, shape: Hashable, inputs: ForwardInputs, answer: torch.Tensor) -> None:
        while len(self._graphs) >= MOST_SHAPES:
            self._graphs.popitem(last=False)
        try:
            made = _Graph(self._recorder, self._kv_cache, run.eager, inputs)
            same = torch.equal(made.answer_to(inputs), answer)
        except _FAILURES as error:
            traceback.clear_frames(error.__traceback__)  # they hold tensors
            self.give_up(str(error).strip().partition("\n")[0] or type(error).__name__)
            return
        if same:
            self._graphs[shape] = made
        else:
            self.give_up("a graph answers otherwise than the network")


@dataclass(slots=True)
class _Run:
    """One loop. `eager` answers without a graph; `shapes` are those that the loop has seen."""

    eager: Forward
    loop: Loop
    shapes: set[Hashable] = field(default_factory=set)


class _Graph:
    """One recording, the memory that it reads its inputs from, and what was last written there."""

    def __init__(self, recorder: Recorder, kv_cache: KvCache, eager: Forward, inputs: ForwardInputs) -> None:
        self._text = inputs.text
        self._read = tuple(one.clone() for one in inputs.tensors)
        self._entries = kv_cache.compute(self._read[self._text])
        self._last: list[tuple[torch.Tensor, int] | None] = [None] * len(self._read)
        self._checks = [1, 1]  # in this loop, in the next one
        placed, named = inputs.with_others(self._read)

        def work() -> torch.Tensor:
            with kv_cache.reading(self._entries):
                return eager(*placed, **named)[0]

        self._recording = recorder.record(work)

    def answer_to(self, inputs: ForwardInputs) -> torch.Tensor:
        """What the network answers to these; a tensor of its own, which the next replay leaves alone."""
        for place, (read, tensor) in enumerate(zip(self._read, inputs.tensors, strict=True)):
            if _is(self._last[place], tensor):
                continue
            read.copy_(tensor)
            if place == self._text:
                self._entries.renew(read)
            self._last[place] = tensor, version_of(tensor)
        self._recording.replay()
        return self._recording.answer.clone()

    def is_to_be_checked(self) -> bool:
        """Whether this answer is one of those that are compared with the network's own."""
        if not self._checks or not self._checks[0]:
            return False
        self._checks[0] -= 1
        return True

    def forget(self) -> None:
        """The loop is over: none of its tensors is held any longer."""
        if any(self._last):  # it was one of this graph
            self._checks = self._checks[1:]
        self._last = [None] * len(self._read)


def _is(last: tuple[torch.Tensor, int] | None, tensor: torch.Tensor) -> bool:
    """Whether this is the tensor that was written last, and nothing was written into it since."""
    return last is not None and last[0] is tensor and last[1] == version_of(tensor)


TEXT = "encoder_hidden_states"
# The place of a value in a call: ("0",) is the first argument, ("name",) a keyword, ("name", "key") of its dictionary.
Place = tuple[str, ...]
Plain = bool | int | float | str | None
Look = tuple[tuple[int, ...], tuple[int, ...], torch.dtype, torch.device]  # size, stride


@dataclass(frozen=True, slots=True)
class ForwardShape:
    """What all calls have in common for which one CUDA graph is good."""

    names: tuple[Place, ...]
    looks: tuple[Look, ...]
    plain: tuple[tuple[Place, Plain], ...]


@dataclass(frozen=True, slots=True)
class ForwardInputs:
    """What a forward is given: its tensors in order, the text among them at `text`."""

    tensors: tuple[torch.Tensor, ...]
    shape: ForwardShape

    @property
    def text(self) -> int:
        """Which of the tensors is the text."""
        return self.shape.names.index((TEXT,))

    def with_others(self, tensors: Sequence[torch.Tensor]) -> tuple[tuple[Any, ...], dict[str, Any]]:
        """The arguments and keywords of the same call with other tensors."""
        return call_of(dict(zip(self.shape.names, tensors, strict=True)) | dict(self.shape.plain))


def inputs_of(given: tuple[Any, ...], words: dict[str, Any]) -> ForwardInputs | None:
    """None for a call that is not one of the pipelines', or is given something else than tensors and plain values."""
    if words.get("return_dict") is not False or not isinstance(words.get(TEXT), torch.Tensor):
        return None
    flat: list[tuple[Place, Any]] = [((str(place),), value) for place, value in enumerate(given)]
    for name, value in words.items():
        if isinstance(value, dict) and not value:
            return None  # its place would be forgotten
        flat += [((name, key), part) for key, part in value.items()] if isinstance(value, dict) else [((name,), value)]
    plain = [(name, value) for name, value in flat if not isinstance(value, torch.Tensor)]
    if not all(isinstance(value, Plain) for _, value in plain):
        return None
    tensors = tuple(value for _, value in flat if isinstance(value, torch.Tensor))
    names = tuple(name for name, value in flat if isinstance(value, torch.Tensor))
    return ForwardInputs(tensors, ForwardShape(names, tuple(map(look_of, tensors)), tuple(plain)))


def call_of(values: Mapping[Place, Any]) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """The arguments and keywords that have these values in their places."""
    count = sum(place[0].isdecimal() for place in values)
    words: dict[str, Any] = {}
    for (name, *inner), value in values.items():
        if inner:
            words.setdefault(name, {})[inner[0]] = value
        elif not name.isdecimal():
            words[name] = value
    return tuple(values[str(place),] for place in range(count)), words


def look_of(tensor: torch.Tensor) -> Look:
    """All of a tensor but its numbers."""
    return tuple(tensor.shape), tensor.stride(), tensor.dtype, tensor.device
