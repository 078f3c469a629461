"""A running engine process: start it, send to it, read from it, end it."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from sddesk.core.errors import EngineLost, EngineStuck
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.whole_files import make_folder, make_private
from sddesk.engine.host.wire import BEAT, GarbledError, Message, Wire
from sddesk.engine.side_process import NO_WINDOW, end_by_force
from sddesk.engine.threads import thread_environment

END_SECONDS = 1.0
LOST_SECONDS = 2.0  # from the end of its pipe to its exit code
JOIN_SECONDS = 0.5
LOG_CHARACTERS = 4000  # of the child's standard error in a report
SILENCE: Message = ("silence",)
GONE: Message = ("gone",)
GARBLED = "garbled"
_PIPE_CLOSED = "it closed its pipe"
STARTED_ANEW = QT_TRANSLATE_NOOP("messages", "A new engine is started by itself. The order is kept: resume it.")


class RunningChild:
    """A process that runs child.serve. One thread reads from it and one writes to it, so that no call here blocks.

    `heard_at` is the time of its last message by `clock`, heartbeats included. `has_spoken` is true after its first
    message that is no heartbeat.
    """

    def __init__(
        self, command: Sequence[str], log: Path, environment: Mapping[str, str], clock: Callable[[], float]
    ) -> None:
        self._log, self._clock = log, clock
        with _opened(log) as errors:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                creationflags=NO_WINDOW,
                env={**_environment(), **environment},
            )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._stdin, self._stdout = self._process.stdin, self._process.stdout
        self._wire = Wire(self._stdout, self._stdin)  # pyright: ignore[reportArgumentType]
        self.has_spoken = False
        self.heard_at = clock()
        self._heard: queue.SimpleQueue[Message] = queue.SimpleQueue()
        self._to_send: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self._listener = threading.Thread(target=self._listen, name="engine-listener", daemon=True)
        self._speaker = threading.Thread(target=self._speak, name="engine-speaker", daemon=True)
        self._listener.start()
        self._speaker.start()

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def runs(self) -> bool:
        """Whether it can be called."""
        return self._process.poll() is None and self._listener.is_alive()

    def send(self, *message: Any) -> None:
        """Queue a message; never blocks. If the process is gone, next_message returns GONE."""
        self._to_send.put(message)

    def next_message(self, seconds: float) -> Message:
        """Return its next message: SILENCE after `seconds` without one, GONE at its end, or GARBLED and why."""
        try:
            message = self._heard.get(timeout=seconds)
        except queue.Empty:
            return SILENCE
        self.has_spoken = True
        return message

    def end(self, grace_s: float = END_SECONDS) -> bool:
        """Close its pipe, which ends it. After `grace_s` seconds kill it, with all processes that it started.

        Return False if it had to be killed.
        """
        self._to_send.put(None)
        forced = False
        try:
            self._process.wait(grace_s)
        except subprocess.TimeoutExpired:
            forced = True
            end_by_force(self._process)
        self._speaker.join(JOIN_SECONDS)
        self._listener.join(JOIN_SECONDS)
        if not self._listener.is_alive():  # else the pipe is in use: its process waits for a device
            self._stdout.close()
        return not forced

    def lost(self) -> EngineLost:
        """End the rest of it. Return the error that says why it is gone, with the end of its log."""
        by_itself = self.end(LOST_SECONDS)
        code = self._process.returncode
        if code == -9 and by_itself:
            text = QT_TRANSLATE_NOOP(
                "messages", "The system ended the engine while it worked, most likely because memory ran out."
            )
            return EngineLost(text, STARTED_ANEW, details=self._end_of_log())
        text = QT_TRANSLATE_NOOP("messages", "The engine stopped while it worked ({reason}).")
        return EngineLost(
            text, STARTED_ANEW, details=self._end_of_log(), reason=_reason(code) if by_itself else _PIPE_CLOSED
        )

    def garbled(self, reason: str) -> EngineLost:
        """End it, because it sent bytes that are no message. Return the error that says so."""
        self.end(0)
        text = QT_TRANSLATE_NOOP("messages", "The engine's answer could not be read, so it was ended.")
        return EngineLost(text, STARTED_ANEW, details=f"{reason}\n{self._end_of_log()}")

    def stuck(self) -> EngineStuck:
        """End it, because it did not stop when asked to. Return the error that says so."""
        self.end(0)
        text = QT_TRANSLATE_NOOP("messages", "The engine did not stop when asked to, so it was ended.")
        return EngineStuck(text, STARTED_ANEW, details=self._end_of_log())

    def _end_of_log(self) -> str:
        try:
            return self._log.read_text(encoding="utf-8", errors="replace")[-LOG_CHARACTERS:]
        except OSError:  # the engine is lost, with or without a log
            return ""

    def _listen(self) -> None:
        while True:
            try:
                message = self._wire.receive()
            except (EOFError, OSError):
                self._heard.put(GONE)
                return
            except GarbledError as error:
                self._heard.put((GARBLED, str(error)))
                return
            self.heard_at = self._clock()
            if message != BEAT:
                self._heard.put(message)

    def _speak(self) -> None:
        """Write the queued messages. A child that reads nothing blocks only this thread."""
        with contextlib.suppress(OSError):  # it is gone, and the listener's thread reports that
            while (message := self._to_send.get()) is not None:
                self._wire.send(*message)
        with contextlib.suppress(OSError):
            self._stdin.close()


def _opened(log: Path) -> BinaryIO:
    """Open the log of a child's standard error. A folder that cannot be written costs the log, not the engine."""
    try:
        make_folder(log.parent, private=True)
        make_private(log)
        return log.open("wb")
    except OSError:
        return Path(os.devnull).open("wb")


def _reason(code: int) -> str:
    if code < 0:
        try:
            return signal.Signals(-code).name
        except ValueError:
            return f"signal {-code}"
    return f"exit code {code}"


def _environment() -> dict[str, str]:
    """Return this process's environment, with the thread counts for the CPU and the path of this sddesk."""
    own = {**os.environ, **thread_environment(os.environ)}
    if getattr(sys, "frozen", False):
        return own
    here = str(Path(__file__).resolve().parents[3])
    rest = os.environ.get("PYTHONPATH")
    return {**own, "PYTHONPATH": os.pathsep.join([here, rest] if rest else [here])}
