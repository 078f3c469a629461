"""An engine in an actor of a Ray cluster: on whichever machine, behind the same protocol as the child process.

`EngineActor` runs on the node, `RayEngine` drives it from here. Progress and pictures come as a stream of messages;
what is large among them goes through the cluster's object store. Importing this imports Ray.
"""

from __future__ import annotations

import importlib.metadata
import os
import queue
import socket
import tempfile
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

import sddesk.engine.host.ray_defaults

# isort: split
import ray
from ray import exceptions as ray_errors

import sddesk
from sddesk.core.errors import Cancelled, EngineLost, EngineStuck, SddeskError
from sddesk.core.events import (
    Engine,
    GeneratedImage,
    Stage,
    StepProgress,
    ignore_progress,
    nothing_follows,
)
from sddesk.core.explained import Told, Wanted
from sddesk.core.located import LocatedRequest
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import DeviceReport
from sddesk.engine.host.model_files import FileEntry, FileHashes, NodeFiles, SentPath, moved, paths_of

BEAT_SECONDS = 1.0
PIECE_BYTES = 1 << 25  # of a model's file, in one object
AHEAD = 16  # messages that the node makes before one is taken: what bounds pictures in the object store
LOOK_SECONDS = 0.05
STOP_SECONDS = 3.0  # from a Stop until the actor is ended
LOST_SECONDS = 60.0  # without a sign of life: the network is cut, or the machine hangs
ENDS = ("done", "failed", "broke", "cancelled")  # the last message of a call
VERSIONED = ("torch", "diffusers", "transformers")

_FULL = QT_TRANSLATE_NOOP("messages", "The object store of the cluster is full: {reason}")
_MAKE_ROOM = QT_TRANSLATE_NOOP("messages", "Make room on the disk of its machines, or give Ray a larger object store.")
_ACTOR_GONE = QT_TRANSLATE_NOOP("messages", "The engine on the machine {node} ended while it worked.")
_NO_SIGN = QT_TRANSLATE_NOOP("messages", "No sign of life came from the engine on the machine {node} for {seconds} s.")
_STUCK = QT_TRANSLATE_NOOP("messages", "The engine on the machine {node} did not stop when asked to, so it was ended.")
_INPUT_DAMAGED = QT_TRANSLATE_NOOP("messages", "An input of the order did not reach the machine {node}.")
_NOT_READ = QT_TRANSLATE_NOOP("messages", "The file {file} cannot be read: {reason}")


class EngineError(Exception):
    """A bug inside the engine's actor. The text is its traceback."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """What a node brings itself: how its engine is made, given the number of its GPU, and where it keeps models."""

    make_engine: Callable[[int | None], Engine]
    folder: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call of an engine. `inputs` are objects of the store by content hash, each the bytes of a file."""

    number: int
    what: str
    located: LocatedRequest | None = None
    files: tuple[SentPath, ...] = ()
    inputs: Mapping[str, Any] = field(default_factory=dict[str, Any])
    wanted: Wanted | None = None
    progress: bool = True


def versions() -> dict[str, str]:
    """Return what has to be the same on every machine, with its version here; "" for a package that is not here."""
    found = {"sddesk": sddesk.__version__}
    for name in VERSIONED:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            found[name] = ""
    return found


class EngineActor:
    """Serves one engine on a node: calls in turn by one thread, while others hear of a Stop and send the heartbeat.

    `make_node` is called in the actor's process; `threads` is how many a CPU's engine computes with, 0 for the usual.
    """

    def __init__(self, make_node: Callable[[], Node], threads: int = 0) -> None:
        self._make_node, self._threads = make_node, threads
        self._node: Node | None = None
        self._files: NodeFiles | None = None
        self._engine: Engine | None = None
        self._cancelled = set[int]()
        self._pieces: queue.SimpleQueue[tuple[int, bytes | SddeskError]] = queue.SimpleQueue()

    @ray.method(concurrency_group="control")
    def hello(self) -> tuple[str, int, dict[str, str]]:
        """Return this machine's name, the process id, and its versions."""
        return socket.gethostname(), os.getpid(), versions()

    @ray.method(concurrency_group="control")
    def cancel(self, number: int) -> None:
        """Stop a call within one step, or before it begins."""
        self._cancelled.add(number)

    @ray.method(concurrency_group="control")
    def give(self, number: int, piece: bytes | SddeskError) -> None:
        """Take a piece of a file that a call asked for, or why there is none."""
        self._pieces.put((number, piece))

    @ray.method(concurrency_group="work")
    def work(self, call: Call) -> Iterator[tuple[Any, ...]]:
        """Run one call; give its messages as `child.serve` sends them, and a heartbeat each second."""
        box = _Outbox()
        thread = threading.Thread(target=self._run, args=(call, box), name="engine", daemon=True)
        thread.start()
        while True:
            message = box.take(BEAT_SECONDS)
            yield message
            if message[0] in ENDS:
                thread.join()
                self._cancelled.discard(call.number)
                return

    def _run(self, call: Call, box: _Outbox) -> None:
        try:
            with ExitStack() as stack:
                box.put("done", self._result(call, box, stack))
        except Cancelled:
            box.put("cancelled")
        except SddeskError as error:
            box.put("failed", error.bare())
            if isinstance(error, EngineLost):
                os._exit(1)  # nothing in this process can be trusted any more
        except Exception:  # noqa: BLE001 - the top of the engine's thread: the other end reports the bug
            box.put("broke", traceback.format_exc())

    def _result(self, call: Call, box: _Outbox, stack: ExitStack) -> Any:
        def cancelled() -> bool:
            return call.number in self._cancelled

        def tell(progress: StepProgress) -> None:
            box.progress(progress, shown=call.progress)

        if call.what == "unload":
            if self._engine is not None:
                self._engine.unload()
            return None
        engine = self._ready_engine()
        if call.what == "describe":
            return engine.describe(cancelled)
        assert call.located is not None
        located = self._here(call, box, cancelled, stack)
        if call.what == "explain":
            assert call.wanted is not None
            engine.explain(located, call.wanted, tell, lambda part: box.put("part", part), cancelled)
        else:
            engine.generate(located, tell, lambda image: box.put("image", image), cancelled)
        return box.loading

    def _ready_engine(self) -> Engine:
        if self._engine is None:
            if self._threads:
                os.environ["OMP_NUM_THREADS"] = str(self._threads)  # Ray says 1, whatever the node has
            gpus = ray.get_gpu_ids()
            self._engine = self._own().make_engine(int(gpus[0]) if gpus else None)
        return self._engine

    def _own(self) -> Node:
        if self._node is None:
            self._node = self._make_node()
        return self._node

    def _here(self, call: Call, box: _Outbox, cancelled: Callable[[], bool], stack: ExitStack) -> LocatedRequest:
        """Return the call's request with the paths of this machine; its inputs lie there until `stack` is closed."""
        assert call.located is not None
        if self._files is None:
            self._files = NodeFiles(self._own().folder, socket.gethostname())
        box.progress(StepProgress(stage=Stage.LOAD), shown=call.progress)

        def fetch(sent: SentPath, entry: FileEntry, stream: BinaryIO) -> None:
            for start in range(0, entry.size, PIECE_BYTES):
                box.put("want", sent.path, entry.name, start)
                stream.write(self._piece(call.number, cancelled))

        where = {sent.path: self._files.place(sent, fetch, cancelled) for sent in call.files}
        inputs: dict[str, Path] = {}
        if call.inputs:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="sddesk-inputs-")))
            try:
                for name, data in zip(call.inputs, ray.get(list(call.inputs.values())), strict=True):
                    inputs[name] = folder / f"{name}.png"
                    inputs[name].write_bytes(data)
            except (ray_errors.RayError, OSError) as error:
                raise SddeskError(_INPUT_DAMAGED, node=socket.gethostname()) from error
        return moved(call.located, where, inputs)

    def _piece(self, number: int, cancelled: Callable[[], bool]) -> bytes:
        while True:
            if cancelled():
                raise Cancelled
            with suppress(queue.Empty):
                of, piece = self._pieces.get(timeout=LOOK_SECONDS)
                if of != number:
                    continue  # of a call that was cancelled meanwhile
                if isinstance(piece, SddeskError):
                    raise piece
                return piece


class _Outbox:
    """Messages on their way out. Of progress within a stage that nobody took yet only the newest is kept."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._news = threading.Condition()
        self._messages: deque[tuple[Any, ...]] = deque()
        self.loading: float | None = None  # seconds until the engine had loaded what it needs

    def put(self, *message: Any) -> None:
        with self._news:
            if message[0] == "image" and self.loading is None:
                self.loading = time.monotonic() - self._began
            self._messages.append(message)
            self._news.notify()

    def progress(self, progress: StepProgress, *, shown: bool) -> None:
        with self._news:
            if progress.stage not in (Stage.START, Stage.LOAD, Stage.PREPARE) and self.loading is None:
                self.loading = time.monotonic() - self._began
            if not shown:
                return
            last: tuple[Any, ...] = self._messages[-1] if self._messages else ("",)
            if last[0] == "progress" and last[1].stage == progress.stage:
                self._messages.pop()
            self._messages.append(("progress", progress))
            self._news.notify()

    def take(self, seconds: float) -> tuple[Any, ...]:
        """Return the next message, a heartbeat after `seconds` without one."""
        with self._news:
            self._news.wait_for(lambda: self._messages, seconds)
            return self._messages.popleft() if self._messages else ("beat",)


class RayEngine:
    """core.events.Engine in an actor. One thread drives it. Raises EngineLost when the actor or its node dies.

    `loading` is how many seconds the last request waited for its model.
    """

    def __init__(
        self, actor: Any, node: str, hashes: FileHashes, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._actor, self._node, self._hashes, self._clock = actor, node, hashes, clock
        self._number = 0
        self.loading: float | None = None

    def describe(
        self, cancelled: Callable[[], bool], on_progress: Callable[[StepProgress], None] = ignore_progress
    ) -> DeviceReport:
        """Return what pictures are made on there; the first call waits for its imports. Raises Cancelled."""
        report: DeviceReport = self._call("describe", cancelled, on_progress)
        return report

    def generate(
        self,
        located: LocatedRequest,
        on_progress: Callable[[StepProgress], None],
        on_image: Callable[[GeneratedImage], None],
        cancelled: Callable[[], bool],
        upcoming: Callable[[], LocatedRequest | None] = nothing_follows,
    ) -> None:
        """Make every picture of a request. Raises as core.events.Engine says, and EngineLost.

        `upcoming` is not looked at: which node makes the next order is not known yet.
        """
        del upcoming
        self.loading = self._call("generate", cancelled, on_progress, located=located, on_image=on_image)

    def explain(
        self,
        located: LocatedRequest,
        wanted: Wanted,
        on_progress: Callable[[StepProgress], None],
        on_part: Callable[[Told], None],
        cancelled: Callable[[], bool],
    ) -> None:
        """Tell how a picture comes about. Raises as core.events.Engine says, and EngineLost."""
        self._call("explain", cancelled, on_progress, located=located, on_part=on_part, wanted=wanted)

    def unload(self) -> None:
        """Give the memory of its models back. Raises EngineLost."""
        self._call("unload", lambda: False, ignore_progress)

    def is_over(self, seconds: float) -> bool:
        """Whether the actor is known to have ended; wait for `seconds` at most."""
        try:
            ray.get(self._actor.hello.remote(), timeout=seconds)
        except ray_errors.ActorDiedError:
            return True
        except ray_errors.RayError:  # it cannot be reached, or does not answer
            return False
        return False

    def close(self) -> None:
        """End the actor."""
        with suppress(Exception):  # Ray raises all kinds of things for an actor or a cluster that is gone
            ray.kill(self._actor)

    def _call(
        self,
        what: str,
        cancelled: Callable[[], bool],
        on_progress: Callable[[StepProgress], None],
        *,
        located: LocatedRequest | None = None,
        on_image: Callable[[GeneratedImage], None] | None = None,
        on_part: Callable[[Told], None] | None = None,
        wanted: Wanted | None = None,
    ) -> Any:
        self._number += 1
        files = () if located is None else tuple(self._hashes.describe(path) for path in paths_of(located))
        try:
            call = Call(
                number=self._number,
                what=what,
                located=located,
                files=files,
                inputs={} if located is None else _stored(located.inputs),
                wanted=wanted,
                progress=on_progress is not ignore_progress,
            )
            return self._result(call, cancelled, on_progress, on_image, on_part)
        except (ray_errors.ObjectStoreFullError, ray_errors.OutOfDiskError) as error:
            raise SddeskError(_FULL, _MAKE_ROOM, reason=_first_line(error)) from error
        except ray_errors.RayTaskError as error:
            if isinstance(error, ray_errors.ObjectStoreFullError | ray_errors.OutOfDiskError):
                raise SddeskError(_FULL, _MAKE_ROOM, reason=_first_line(error)) from error
            raise EngineError(str(error)) from error
        except ray_errors.RayError as error:
            raise EngineLost(_ACTOR_GONE, details=str(error), node=self._node) from error

    def _result(
        self,
        call: Call,
        cancelled: Callable[[], bool],
        on_progress: Callable[[StepProgress], None],
        on_image: Callable[[GeneratedImage], None] | None,
        on_part: Callable[[Told], None] | None,
    ) -> Any:
        """Hear a call to its end. One whose message could not be taken here is stopped there, and its error raised."""
        failures: list[Exception] = []
        try:
            for message in self._messages(call, lambda: bool(failures) or cancelled()):
                if message[0] in ENDS:
                    if failures:
                        raise failures[0]
                    return _value_of(message)
                if failures:
                    continue
                try:
                    match message:
                        case ("progress", StepProgress() as progress):
                            on_progress(progress)
                        case ("image", GeneratedImage() as image) if on_image is not None:
                            on_image(image)
                        case ("part", part) if on_part is not None:
                            on_part(part)
                        case ("want", path, name, start):
                            self._give(call, path, name, start)
                        case _:
                            pass
                except Exception as error:  # noqa: BLE001 - raised again once the engine has stopped
                    failures.append(error)
        except (EngineLost, ray_errors.RayError) as error:
            if failures and error is not failures[0]:
                raise failures[0] from error
            raise
        raise EngineLost(_ACTOR_GONE, node=self._node)

    def _messages(self, call: Call, cancelled: Callable[[], bool]) -> Iterator[tuple[Any, ...]]:
        """Start a call and give its messages.

        Pass on a Stop; end an actor that does not obey, or gives no sign of life.
        """
        stream = self._actor.work.options(num_returns="streaming", _generator_backpressure_num_objects=AHEAD).remote(
            call
        )
        heard, stop_at = self._clock(), None
        while True:
            if stop_at is None and cancelled():
                self._actor.cancel.remote(call.number)
                stop_at = self._clock() + STOP_SECONDS
            elif stop_at is not None and self._clock() >= stop_at:
                self.close()
                raise EngineStuck(_STUCK, node=self._node)
            ready, _ = ray.wait([stream], timeout=LOOK_SECONDS)
            if ready:
                heard = self._clock()
                try:
                    message: tuple[Any, ...] = ray.get(next(stream))  # pyright: ignore[reportAssignmentType]
                except StopIteration:
                    return
                yield message
            elif self._clock() - heard > LOST_SECONDS:
                self.close()
                raise EngineLost(_NO_SIGN, node=self._node, seconds=int(LOST_SECONDS))

    def _give(self, call: Call, path: str, name: str, start: int) -> None:
        """Send a piece of a file that the call named; the path is looked up there, not taken from the message."""
        known = {(sent.path, entry.name) for sent in call.files for entry in sent.entries}
        try:
            if (path, name) not in known:
                raise OSError("the order does not name it")
            with (Path(path) / name).open("rb") as stream:
                stream.seek(start)
                piece: bytes | SddeskError = stream.read(PIECE_BYTES)
        except OSError as error:
            piece = SddeskError(_NOT_READ, file=str(Path(path) / name), reason=error.strerror or str(error))
        self._actor.give.remote(call.number, piece)


def _value_of(end: tuple[Any, ...]) -> Any:
    """Return what a call gave, by its last message. Raises as core.events.Engine says, and EngineError."""
    match end:
        case ("done", value):
            return value
        case ("cancelled",):
            raise Cancelled
        case ("failed", SddeskError() as error):
            raise error
        case _:
            raise EngineError(str(end[-1]))


def _stored(inputs: Mapping[str, Path]) -> dict[str, Any]:
    """Put the files of a request's inputs into the object store. Raises SddeskError, RayError."""
    stored: dict[str, Any] = {}
    for name, file in inputs.items():
        try:
            stored[name] = ray.put(file.read_bytes())
        except OSError as error:
            raise SddeskError(_NOT_READ, file=str(file), reason=error.strerror or str(error)) from error
    return stored


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or ["?"])[0][:200]
