"""An engine in a process of its own: what ends that process leaves the window standing. Imports nothing heavy.

The child is started when it is first needed, ends when this side's pipe closes, and is started anew after it died.
"""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from sddesk.core.errors import Cancelled, EngineLost, SddeskError
from sddesk.core.events import GeneratedImage, Stage, StepProgress, nothing_follows
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import DeviceReport
from sddesk.core.request import GenerationRequest
from sddesk.engine.side_process import NO_WINDOW
from sddesk.engine.threads import thread_environment
from sddesk.engine.wire import UPCOMING, Wire

CANCEL_LOOK_SECONDS = 0.02
END_SECONDS = 2.0
LAST_WORDS = 4000  # characters of the child's standard error in a report
_GONE = ("gone",)
_STARTED_ANEW = QT_TRANSLATE_NOOP("messages", "A new engine is started by itself. The order is kept: resume it.")


class EngineError(Exception):
    """A bug inside the engine's process; the text is the traceback from there."""


class ProcessEngine:
    """core.events.Engine in a child process. One thread drives it.

    `command` starts a process that calls child.serve; `services` are the functions it may ask for, called on the
    driving thread; `log` takes what it writes to standard error; `environment` is added to this process's own.
    Raises EngineLost when the child dies.
    """

    def __init__(
        self,
        command: Sequence[str],
        services: Mapping[str, Callable[..., Any]],
        log: Path,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self._command = list(command)
        self._services = services
        self._log = log
        self._environment = dict(environment or {})
        self._child: _Child | None = None

    def describe(self, cancelled: Callable[[], bool]) -> DeviceReport:
        """What pictures are made on; the first call waits for the child's imports. Raises Cancelled and EngineLost."""
        report: DeviceReport = self._ask("describe", cancelled=cancelled)
        return report

    def generate(
        self,
        request: GenerationRequest,
        on_progress: Callable[[StepProgress], None],
        on_image: Callable[[GeneratedImage], None],
        cancelled: Callable[[], bool],
        upcoming: Callable[[], GenerationRequest | None] = nothing_follows,
    ) -> None:
        """Make every picture of `request`, in order. Raises as core.events.Engine says, and EngineLost."""
        if not self._runs():
            on_progress(StepProgress(stage=Stage.START))
        self._ask(
            "generate",
            request,
            on_progress=on_progress,
            on_image=on_image,
            cancelled=cancelled,
            services={UPCOMING: upcoming},
        )

    def unload(self) -> None:
        """Give the memory of the loaded models back; the child stays, so the next picture waits for no imports."""
        if self._child is not None:
            self._ask("unload", cancelled=lambda: False)

    def close(self) -> None:
        """End the child, and with it give back all its memory. The next call starts another."""
        if self._child is not None:
            self._child.end()
            self._child = None

    @property
    def pid(self) -> int | None:
        """The child's process id, None while none runs."""
        return self._child.process.pid if self._child is not None else None

    def _ask(
        self,
        *order: Any,
        on_progress: Callable[[StepProgress], None] | None = None,
        on_image: Callable[[GeneratedImage], None] | None = None,
        cancelled: Callable[[], bool],
        services: Mapping[str, Callable[..., Any]] | None = None,
    ) -> Any:
        """What the child answers to an order. A cancel before its first word ends it: what imports hears nothing."""
        child = self._ready_child()
        told = False
        hear = {"progress": on_progress, "image": on_image}
        services = {**self._services, **(services or {})}
        try:
            child.wire.send(*order)
            while True:
                if not told and cancelled():
                    if not child.has_spoken:
                        self.close()
                        raise Cancelled
                    told = True
                    child.wire.send("cancel")
                kind, *rest = child.next_message(CANCEL_LOOK_SECONDS)
                if (listener := hear.get(kind)) is not None:
                    listener(rest[0])
                elif kind == "ask":
                    child.wire.send("answer", *_answer(services, *rest))
                elif kind == "done":
                    return rest[0]
                elif kind == "cancelled":
                    raise Cancelled
                elif kind == "failed":
                    raise rest[0]
                elif kind == "broke":
                    raise EngineError(rest[0])
                elif kind == "gone":
                    raise BrokenPipeError
        except EngineLost as error:
            self.close()
            raise EngineLost(error.message.template, _STARTED_ANEW, "", **dict(error.message.values)) from error
        except OSError as error:
            self._child = None
            raise child.lost() from error

    def _ready_child(self) -> _Child:
        if self._child is None or not self._runs():
            self.close()
            self._child = _Child(self._command, self._log, self._environment)
        return self._child

    def _runs(self) -> bool:
        return self._child is not None and self._child.process.poll() is None


class _Child:
    """A running child: its process, its wire, and the thread that listens to it."""

    def __init__(self, command: Sequence[str], log: Path, environment: Mapping[str, str]) -> None:
        self._log = log
        with _opened(log) as errors:
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                creationflags=NO_WINDOW,
                env={**_environment(), **environment},
            )
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.wire = Wire(self.process.stdout, self.process.stdin)  # pyright: ignore[reportArgumentType]
        self.has_spoken = False
        self._heard: queue.SimpleQueue[tuple[Any, ...]] = queue.SimpleQueue()
        self._listener = threading.Thread(target=self._listen, name="engine-listener", daemon=True)
        self._listener.start()

    def next_message(self, seconds: float) -> tuple[Any, ...]:
        """What the child says next, ("silence",) if that takes longer than `seconds`."""
        try:
            message = self._heard.get(timeout=seconds)
        except queue.Empty:
            return ("silence",)
        self.has_spoken = True
        return message

    def end(self) -> None:
        """Close its pipe, which ends it; kill it if it does not."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        with contextlib.suppress(OSError):  # it is gone already
            self.process.stdin.close()
        try:
            self.process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._listener.join()
        self.process.stdout.close()

    def lost(self) -> EngineLost:
        """Why the child is gone, as far as the system says, with its last words for a report."""
        self.end()
        code = self.process.returncode
        details = ""
        with contextlib.suppress(OSError):  # the engine is told as lost, with or without them
            details = self._log.read_text(encoding="utf-8", errors="replace")[-LAST_WORDS:]
        if code == -9:
            text = QT_TRANSLATE_NOOP(
                "messages", "The system ended the engine while it worked, most likely because memory ran out."
            )
            return EngineLost(text, _STARTED_ANEW, details=details)
        text = QT_TRANSLATE_NOOP("messages", "The engine stopped while it worked ({reason}).")
        return EngineLost(text, _STARTED_ANEW, details=details, reason=_reason(code))

    def _listen(self) -> None:
        while True:
            try:
                self._heard.put(self.wire.receive())
            except (EOFError, OSError, ValueError):
                self._heard.put(_GONE)
                return


def _opened(log: Path) -> BinaryIO:
    """Where a child's standard error goes; a folder that cannot be written costs the log, not the engine."""
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        return log.open("wb")
    except OSError:
        return Path(os.devnull).open("wb")


def _answer(services: Mapping[str, Callable[..., Any]], name: str, arguments: tuple[Any, ...]) -> tuple[str, Any]:
    try:
        return "done", services[name](*arguments)
    except SddeskError as error:
        return "failed", error
    except Exception:  # noqa: BLE001 - a child that gets no answer waits for ever: it tells the bug with its own order
        return "broke", traceback.format_exc()


def _reason(code: int) -> str:
    if code < 0:
        try:
            return signal.Signals(-code).name
        except ValueError:
            return f"signal {-code}"
    return f"exit code {code}"


def _environment() -> dict[str, str]:
    """This process's environment and the threads that suit the processor; the child finds the same sddesk as this."""
    own = {**os.environ, **thread_environment(os.environ)}
    if getattr(sys, "frozen", False):
        return own
    here = str(Path(__file__).resolve().parents[2])
    rest = os.environ.get("PYTHONPATH")
    return {**own, "PYTHONPATH": os.pathsep.join([here, rest] if rest else [here])}
