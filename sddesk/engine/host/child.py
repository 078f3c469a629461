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
from pathlib import Path
from typing import Any

from sddesk.core.errors import Cancelled, EngineLost, SddeskError
from sddesk.core.events import Engine
from sddesk.core.redaction import RedactingFormatter
from sddesk.core.request import GenerationRequest
from sddesk.engine.host.wire import BEAT, UPCOMING, GarbledError, Wire, own_pipes

Ask = Callable[..., Any]
BEAT_SECONDS = 1.0
GARBLED_EXIT = 9


class ServiceError(Exception):
    """A bug in what the other process was asked for; the text is the traceback from there."""


def serve(make: Callable[[Ask], Engine]) -> int:
    """Make the engine and do what the window's process asks until it says no more; gives the exit code.

    `make` gets a function `ask(name, *arguments)` that calls one of the services of the other process.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is meant for the window
    wire = own_pipes()
    faulthandler.enable(sys.stderr)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(RedactingFormatter())
    logging.basicConfig(handlers=[handler], level=logging.INFO)
    _Server(wire).run(make)
    return 0


class _Server:
    """One engine, its orders one after another, a thread that hears cancels meanwhile, and one that says it lives.

    The heartbeat is silent while the process is stopped, and while C code keeps Python from running.
    """

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._orders: queue.SimpleQueue[tuple[Any, ...]] = queue.SimpleQueue()
        self._answers: queue.SimpleQueue[tuple[Any, ...]] = queue.SimpleQueue()
        self._cancel = threading.Event()
        self._busy = threading.Event()
        self._engine: Engine | None = None

    def run(self, make: Callable[[Ask], Engine]) -> None:
        threading.Thread(target=self._listen, name="orders", daemon=True).start()
        threading.Thread(target=self._beat, name="heartbeat", daemon=True).start()
        while True:
            self._busy.clear()
            order, *arguments = self._orders.get()
            self._busy.set()
            try:
                if self._engine is None:
                    self._engine = make(self._ask)
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
        request: GenerationRequest = arguments[0]
        inputs: dict[str, Path] = arguments[1]
        engine.generate(
            request,
            lambda progress: self._wire.send("progress", progress),
            lambda image: self._wire.send("image", image),
            self._cancel.is_set,
            lambda: self._ask(UPCOMING),
            inputs,
        )
        self._wire.send("done", None)

    def _ask(self, name: str, *arguments: Any) -> Any:
        self._wire.send("ask", name, arguments)
        answer, value = self._answers.get()
        if answer == "failed":
            raise value
        if answer == "broke":
            raise ServiceError(value)
        return value

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
            elif kind == "answer":
                self._answers.put(tuple(rest))
            else:
                self._cancel.clear()
                self._orders.put((kind, *rest))

    def _beat(self) -> None:
        """Say at every second of an order that this process lives."""
        while self._busy.wait():
            try:
                self._wire.send(*BEAT)
            except OSError:  # the other side is gone, and so is this process in a moment
                return
            time.sleep(BEAT_SECONDS)
