"""The engine's own process: it serves one engine to the process that started it, and ends when that one is gone."""

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
from typing import Any

from sddesk.core.errors import Cancelled, EngineLost, SddeskError
from sddesk.core.events import Engine
from sddesk.core.located import LocatedRequest
from sddesk.core.redaction import RedactingFormatter
from sddesk.engine.host.wire import BEAT, NEXT, GarbledError, Wire, own_pipes

BEAT_SECONDS = 1.0
GARBLED_EXIT = 9


def serve(make_engine: Callable[[], Engine]) -> int:
    """Serve one engine to the process at the other end of the pipes until they close; return the exit code.

    All that an order needs comes with it: nothing is asked back.
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
    """One engine, its orders one after another, a thread that hears cancels meanwhile, and one that says it lives.

    The heartbeat is silent while the process is stopped, and while C code keeps Python from running.
    """

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._orders: queue.SimpleQueue[tuple[Any, ...]] = queue.SimpleQueue()
        self._cancel = threading.Event()
        self._busy = threading.Event()
        self._engine: Engine | None = None
        self._next: LocatedRequest | None = None

    def run(self, make_engine: Callable[[], Engine]) -> None:
        threading.Thread(target=self._listen, name="orders", daemon=True).start()
        threading.Thread(target=self._beat, name="heartbeat", daemon=True).start()
        while True:
            self._busy.clear()
            order, *arguments = self._orders.get()
            self._busy.set()
            try:
                if self._engine is None:
                    self._engine = make_engine()
                self._do(self._engine, order, *arguments)
            except Cancelled:
                self._wire.send("cancelled")
            except SddeskError as error:
                self._wire.send("failed", error)
                if isinstance(error, EngineLost):
                    return  # nothing in this process can be trusted any more
            except Exception:  # noqa: BLE001 - the top of the process's loop: the other side tells the bug
                self._wire.send("broke", traceback.format_exc())

    def _do(self, engine: Engine, order: str, *arguments: Any) -> None:
        if order == "describe":
            self._wire.send("done", engine.describe(self._cancel.is_set))
            return
        if order == "unload":
            engine.unload()
            self._wire.send("done", None)
            return
        located: LocatedRequest = arguments[0]
        engine.generate(
            located,
            lambda progress: self._wire.send("progress", progress),
            lambda image: self._wire.send("image", image),
            self._cancel.is_set,
            lambda: self._next,
        )
        self._wire.send("done", None)

    def _listen(self) -> None:
        """Sort what arrives; the end of it ends the process, wherever its work is."""
        while True:
            try:
                kind, *rest = self._wire.receive()
            except (EOFError, OSError):
                os._exit(0)
            except GarbledError:
                traceback.print_exc()
                os._exit(GARBLED_EXIT)  # the other side tells it, and starts another
            if kind == "cancel":
                self._cancel.set()
            elif kind == NEXT:
                self._next = rest[0]
            else:
                self._cancel.clear()
                self._next = None
                self._orders.put((kind, *rest))

    def _beat(self) -> None:
        """Say at every second of an order that this process lives."""
        while self._busy.wait():
            try:
                self._wire.send(*BEAT)
            except OSError:  # the other side is gone, and so is this process in a moment
                return
            time.sleep(BEAT_SECONDS)
