"""The main loop of the engine's process: serve one engine, and end when the process that started this one is gone."""

from __future__ import annotations

import faulthandler
import logging
import os
import queue
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from sddesk.core.errors import Cancelled, EngineLost, SddeskError
from sddesk.core.events import Engine
from sddesk.core.located import LocatedRequest
from sddesk.core.redaction import RedactingFormatter
from sddesk.engine.host.wire import BEAT, NEXT, GarbledError, Wire, own_pipes

if TYPE_CHECKING:
    from sddesk.core.suggestions import Helper

BEAT_SECONDS = 1.0
GARBLED_EXIT = 9


def serve(make_engine: Callable[[], Engine]) -> int:
    """Serve one engine over the standard streams until they close; return the exit code.

    Each call brings all that the engine needs; nothing is asked back.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is meant for the window
    wire = own_pipes()
    faulthandler.enable(sys.stderr)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(RedactingFormatter())
    logging.basicConfig(handlers=[handler], level=logging.INFO)
    _Server(wire).run(make_engine)
    return 0


class _Server:
    """Run the calls of one engine in turn. One thread reads messages meanwhile, another sends the heartbeat.

    The heartbeat stops while the process is stopped, and while C code holds the GIL.
    """

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._calls: queue.SimpleQueue[tuple[Any, ...]] = queue.SimpleQueue()
        self._cancel = threading.Event()
        self._busy = threading.Event()
        self._engine: Engine | None = None
        self._next: LocatedRequest | None = None

    def run(self, make_engine: Callable[[], Engine]) -> None:
        threading.Thread(target=self._listen, name="engine-calls", daemon=True).start()
        threading.Thread(target=self._beat, name="heartbeat", daemon=True).start()
        while True:
            self._busy.clear()
            name, *arguments = self._calls.get()
            self._busy.set()
            try:
                if self._engine is None:
                    self._engine = make_engine()
                self._call(self._engine, name, *arguments)
            except Cancelled:
                self._wire.send("cancelled")
            except SddeskError as error:
                self._wire.send("failed", error)
                if isinstance(error, EngineLost):
                    return  # nothing in this process can be trusted any more
            except Exception:  # noqa: BLE001 - the top of the process's loop: the other end reports the bug
                self._wire.send("broke", traceback.format_exc())

    def _call(self, engine: Engine, name: str, *arguments: Any) -> None:
        if name == "describe":
            self._wire.send("done", engine.describe(self._cancel.is_set))
            return
        if name == "unload":
            engine.unload()
            self._wire.send("done", None)
            return
        if name == "suggest":
            helper = cast("Helper", engine)  # who asks for this has made an engine that can
            answer = helper.suggest(arguments[0], lambda piece: self._wire.send("part", piece), self._cancel.is_set)
            self._wire.send("done", answer)
            return
        located: LocatedRequest = arguments[0]
        if name == "explain":
            engine.explain(
                located,
                arguments[1],
                lambda progress: self._wire.send("progress", progress),
                lambda part: self._wire.send("part", part),
                self._cancel.is_set,
            )
            self._wire.send("done", None)
            return
        engine.generate(
            located,
            lambda progress: self._wire.send("progress", progress),
            lambda image: self._wire.send("image", image),
            self._cancel.is_set,
            lambda: self._next,
        )
        self._wire.send("done", None)

    def _listen(self) -> None:
        """Read messages. The end of the pipe ends the process, whatever it is doing."""
        while True:
            try:
                kind, *rest = self._wire.receive()
            except (EOFError, OSError):
                os._exit(0)
            except GarbledError:
                traceback.print_exc()
                os._exit(GARBLED_EXIT)  # the other end reports it and starts another process
            if kind == "cancel":
                self._cancel.set()
            elif kind == NEXT:
                self._next = rest[0]
            else:
                self._cancel.clear()
                self._next = None
                self._calls.put((kind, *rest))

    def _beat(self) -> None:
        """Send the heartbeat each second while a call runs."""
        while self._busy.wait():
            try:
                self._wire.send(*BEAT)
            except OSError:  # the pipe is closed, so this process ends in a moment
                return
            time.sleep(BEAT_SECONDS)
