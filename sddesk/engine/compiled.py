"""Passes of the U-Net compiled by torch.compile, once a shape, while pictures go on without.

Nobody waits for a compilation: it begins when a run of a shape came to its end, in a process of its own (compiler.py),
and the runs of that shape that open after it is done use it from their first pass to their last. What was compiled
takes the weights as it takes its inputs, so it outlives a move of the weights, and is none of a LoRA's. Before its
first run it has to answer like the network, within a bound; else, or if compiling fails, this model has none, and a
person is told once. A recording (recorded.py) may stand over it.
"""

from __future__ import annotations

import logging
import threading
import traceback
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol

import torch

from sddesk.core.errors import Cancelled
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.engine.failures import is_out_of_memory
from sddesk.engine.passes import Look, PassInputs, PassShape, inputs_of, look_of
from sddesk.engine.side_process import SideError
from sddesk.engine.stopping import checker

MOST_SHAPES = 4
# By how much its answer may differ from the network's, in relation to that: as a U-Net in half precision may from one
# in full, and what sums in another order make of full precision.
MOST_ERROR, MOST_ERROR_FULL = 0.02, 1e-3
_FAILED = QT_TRANSLATE_NOOP(
    "messages",
    "torch.compile failed here ({reason}): this model's pictures are made without it. The setting “Compile models” can "
    "be turned off.",
)
_DIFFERS = QT_TRANSLATE_NOOP(
    "messages",
    "What torch.compile made of this model answers otherwise than the model ({percent} %): its pictures are made "
    "without. The setting “Compile models” can be turned off.",
)
_log = logging.getLogger(__name__)
_Looks = tuple[tuple[str, Look], ...]  # of weights, by name
_Key = tuple[int, PassShape]  # of what the weights look like, and what the inputs


@dataclass(frozen=True, slots=True)
class PassOrder:
    """What is to be compiled: a U-Net's configuration, what its weights and the inputs of a pass look like."""

    config: Mapping[str, Any]
    weights: _Looks
    shape: PassShape


@dataclass(frozen=True, slots=True)
class CompiledPass:
    """`run` takes the tensors of `names`, in order, and answers as the U-Net; of a weight its name, of an input its
    number."""

    names: tuple[str, ...]
    run: Callable[[list[torch.Tensor]], torch.Tensor]


class CompilePass(Protocol):
    """Compiles a pass, on another thread than the one that makes pictures."""

    def __call__(self, order: PassOrder, check: Callable[[], None]) -> CompiledPass:
        """Compile, or find what was compiled before. Raises what goes wrong, and what `check` raises."""
        ...


class CompiledPasses:
    """What was compiled for one loaded U-Net; what was used last is kept."""

    def __init__(self, compile_pass: CompilePass) -> None:
        self._compile_pass = compile_pass
        self._ready: OrderedDict[_Key, CompiledPass] = OrderedDict()
        self._seen: OrderedDict[_Key, _Seen] = OrderedDict()  # passes of shapes that may have to wait for their turn
        self._work: _Work | None = None
        self._given_up = False
        self._news: list[Message] = []
        self.ran = False  # whether a pass of the last run was a compiled one

    def __len__(self) -> int:
        return len(self._ready)

    @property
    def holds_any(self) -> bool:
        """Whether something was compiled, or is being compiled: closing would give memory back."""
        return bool(self._ready) or self._work is not None

    def wait(self) -> None:
        """Wait for the end of what is being compiled."""
        if self._work is not None:
            self._work.thread.join()

    def close(self) -> bool:
        """Stop what is being compiled and forget what was; False where there was neither."""
        had_any = self.holds_any
        if self._work is not None:
            self._work.end()
        self._work = None
        self._ready.clear()
        self._seen.clear()
        return had_any

    def give_up(self, reason: str, told: Message | None = None) -> bool:
        """Close, and compile nothing more; False where there was nothing. `told` is for a person to know."""
        if not self._given_up:
            _log.warning("the passes of this model are not compiled any more: %s", reason)
            self._news += [told] if told is not None else []
        self._given_up = True
        return self.close()

    def news(self) -> tuple[Message, ...]:
        """What a person is to be told, once."""
        told, self._news = tuple(self._news), []
        return told

    @contextmanager
    def running(self, unet: Any, has_room: Callable[[], bool]) -> Iterator[Callable[[PassShape], bool]]:
        """While open, the passes of `unet` are compiled ones where there are any now; gives which shapes those are.

        `has_room` tells whether there is memory to compile beside the pictures.
        """
        weights = {**dict(unet.named_parameters()), **dict(unet.named_buffers())}
        run = _OpenRun(unet.forward, weights)
        self._take_in(run)
        run.ready = {} if self._given_up else dict(self._ready)
        self.ran = False
        before = unet.__dict__.get("forward")
        unet.forward = lambda *given, **words: self._forward(run, given, words)
        try:
            yield lambda shape: self._uses((run.mark, shape), run)
            self._begin(run, unet.config, has_room)
        finally:
            if before is None:
                del unet.forward
            else:
                unet.forward = before

    def _forward(self, run: _OpenRun, given: tuple[Any, ...], words: dict[str, Any]) -> Any:
        inputs = inputs_of(given, words)
        if inputs is None:
            return run.eager(*given, **words)
        key = (run.mark, inputs.shape)
        if not self._uses(key, run):
            answer = run.eager(*given, **words)
            self._see(key, inputs, answer[0])
            return answer
        try:
            answer = _answer(run.ready[key], run.weights, inputs)
        except Exception as error:  # what a compiler wrote; it may read files that are gone by now
            if is_out_of_memory(error):
                raise
            self._fail(error)
            return run.eager(*given, **words)
        return (answer,)

    def _uses(self, key: _Key, run: _OpenRun) -> bool:
        """Whether a pass of this run is a compiled one, which counts as used now."""
        found = key in run.ready and not self._given_up
        run.asked[key] = None
        self.ran |= found
        if found and key in self._ready:
            self._ready.move_to_end(key)
        return found

    def _see(self, key: _Key, inputs: PassInputs, answer: torch.Tensor) -> None:
        """Keep the first pass of a shape until the shape is compiled: recorded passes of later runs are not seen."""
        if self._given_up or key in self._seen or key in self._ready or (self._work and self._work.key == key):
            return
        while len(self._seen) >= MOST_SHAPES:
            self._seen.popitem(last=False)
        self._seen[key] = _Seen(inputs, answer)

    def _begin(self, run: _OpenRun, config: Mapping[str, Any], has_room: Callable[[], bool]) -> None:
        """Compile a shape of the run that came to its end, if nothing else is being compiled."""
        key = next((key for key in run.asked if key in self._seen), None)
        if key is None or self._work is not None or not has_room():
            return
        seen = self._seen.pop(key)
        order = PassOrder(_plain(config), run.looks, seen.inputs.shape)
        self._work = _Work(key, seen, lambda check: self._compile_pass(order, check))

    def _take_in(self, run: _OpenRun) -> None:
        """What is compiled by now is held against the network's answer, and is ready if it is like it."""
        work = self._work
        if work is None or work.thread.is_alive() or self._given_up:
            return
        self._work = None
        if work.failed is not None:
            self._fail(work.failed)
        if work.made is None or work.key[0] != run.mark:
            return
        weights = run.weights
        try:
            with torch.no_grad():
                error = _error(_answer(work.made, weights, work.seen.inputs), work.seen.answer)
        except Exception as failed:  # noqa: BLE001 - what a compiler wrote; it may read files that are gone by now
            self._fail(failed)
            return
        full = all(weight.dtype == torch.float32 for weight in weights.values())
        if not error <= (MOST_ERROR_FULL if full else MOST_ERROR):  # not a number is no answer either
            percent = f"{100 * error:.1f}"
            self.give_up(f"its answer differs by {percent} %", Message.of(_DIFFERS, {"percent": percent}))
            return
        while len(self._ready) >= MOST_SHAPES:
            self._ready.popitem(last=False)
        self._ready[work.key] = work.made

    def _fail(self, error: Exception) -> None:
        traceback.clear_frames(error.__traceback__)  # they hold tensors
        said = str(error).strip() or type(error).__name__
        lines = said.splitlines()
        reason = lines[-1] if isinstance(error, SideError) else lines[0]
        self.give_up(said, Message.of(_FAILED, {"reason": reason}))


@dataclass(slots=True)
class _OpenRun:
    """A run as it was opened. `eager` is the network's own way, `ready` what it may use; `asked` are the shapes of its
    passes, in order."""

    eager: Callable[..., Any]
    weights: Mapping[str, torch.Tensor]
    looks: _Looks = ()
    mark: int = 0
    ready: dict[_Key, CompiledPass] = field(default_factory=dict)
    asked: dict[_Key, None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.looks = tuple((name, look_of(weight)) for name, weight in self.weights.items())
        self.mark = hash(self.looks)


class _Seen:
    """A pass of the network: copies of what it was given, and what it said."""

    def __init__(self, inputs: PassInputs, answer: torch.Tensor) -> None:
        self.inputs = PassInputs(tuple(one.clone() for one in inputs.tensors), inputs.shape)
        self.answer = answer.clone()


class _Work:
    """A compilation beside the pictures: its thread holds no weights and no inputs."""

    def __init__(self, key: _Key, seen: _Seen, work: Callable[[Callable[[], None]], CompiledPass]) -> None:
        self.key, self.seen = key, seen
        self.made: CompiledPass | None = None
        self.failed: Exception | None = None
        self._stop = threading.Event()
        self.thread = threading.Thread(target=self._run, args=(work,), name="sddesk-compiler", daemon=True)
        self.thread.start()

    def end(self) -> None:
        self._stop.set()
        self.thread.join()

    def _run(self, work: Callable[[Callable[[], None]], CompiledPass]) -> None:
        try:
            self.made = work(checker(self._stop.is_set))
        except Cancelled:
            pass
        except Exception as error:  # noqa: BLE001 - the top of a thread, around a compiler: the next run tells it
            self.failed = error


def _answer(compiled: CompiledPass, weights: Mapping[str, torch.Tensor], inputs: PassInputs) -> torch.Tensor:
    given = {str(number): tensor for number, tensor in enumerate(inputs.tensors)}
    return compiled.run([given[name] if name in given else weights[name] for name in compiled.names])


def _error(answer: torch.Tensor, expected: torch.Tensor) -> float:
    """How far it is from what is expected, in relation to that."""
    difference = torch.linalg.vector_norm(answer.float() - expected.float())
    return float(difference / torch.linalg.vector_norm(expected.float()))


def _plain(config: Mapping[str, Any]) -> dict[str, Any]:
    """A configuration without what diffusers notes of where it came from."""
    return {name: value for name, value in config.items() if not name.startswith("_")}
