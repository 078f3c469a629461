"""A running engine process: how it is started, spoken to, watched and ended."""

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
LAST_WORDS = 4000  # characters of the child's standard error in a report
SILENCE: Message = ("silence",)
GONE: Message = ("gone",)
GARBLED = "garbled"
_SAID_NO_MORE = "it closed its pipe"
STARTED_ANEW = QT_TRANSLATE_NOOP("messages", "A new engine is started by itself. The order is kept: resume it.")


class RunningChild:
    """A process that calls child.serve. One thread listens to it and one speaks to it, so that no call here waits.

    `heard_at` is when it last said anything, by `clock`, heartbeats included; `has_spoken`: it said more than those.
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
        self._to_say: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self._listener = threading.Thread(target=self._listen, name="engine-listener", daemon=True)
        self._speaker = threading.Thread(target=self._speak, name="engine-speaker", daemon=True)
        self._listener.start()
        self._speaker.start()

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    @property
    def runs(self) -> bool:
        """Whether it can be given orders."""
        return self._process.poll() is None and self._listener.is_alive()

    def send(self, *message: Any) -> None:
        """Say something, in order; never waits. Whether it is gone, next_message tells."""
        self._to_say.put(message)

    def next_message(self, seconds: float) -> Message:
        """What it says next: SILENCE if that takes longer than `seconds`, GONE at its end, or GARBLED and why."""
        try:
            message = self._heard.get(timeout=seconds)
        except queue.Empty:
            return SILENCE
        self.has_spoken = True
        return message

    def end(self, grace_s: float = END_SECONDS) -> bool:
        """Close its pipe, which ends it; after `grace_s` seconds end it by force, with all that it started.

        False where it had to be forced.
        """
        self._to_say.put(None)
        forced = False
        try:
            self._process.wait(grace_s)
        except subprocess.TimeoutExpired:
            forced = True
            end_by_force(self._process)
        self._speaker.join(JOIN_SECONDS)
        self._listener.join(JOIN_SECONDS)
        if not self._listener.is_alive():  # else the file is in use, and its process waits for a device
            self._stdout.close()
        return not forced

    def lost(self) -> EngineLost:
        """End what is left of it; gives why it is gone, as far as the system says, with its last words."""
        by_itself = self.end(LOST_SECONDS)
        code = self._process.returncode
        if code == -9 and by_itself:
            text = QT_TRANSLATE_NOOP(
                "messages", "The system ended the engine while it worked, most likely because memory ran out."
            )
            return EngineLost(text, STARTED_ANEW, details=self._last_words())
        text = QT_TRANSLATE_NOOP("messages", "The engine stopped while it worked ({reason}).")
        return EngineLost(
            text, STARTED_ANEW, details=self._last_words(), reason=_reason(code) if by_itself else _SAID_NO_MORE
        )

    def garbled(self, reason: str) -> EngineLost:
        """End it, because what it says is no message; gives the error that tells so."""
        self.end(0)
        text = QT_TRANSLATE_NOOP("messages", "The engine's answer could not be read, so it was ended.")
        return EngineLost(text, STARTED_ANEW, details=f"{reason}\n{self._last_words()}")

    def stuck(self) -> EngineStuck:
        """End it, because it did not stop when it was asked to; gives the error that tells so."""
        self.end(0)
        text = QT_TRANSLATE_NOOP("messages", "The engine did not stop when asked to, so it was ended.")
        return EngineStuck(text, STARTED_ANEW, details=self._last_words())

    def _last_words(self) -> str:
        try:
            return self._log.read_text(encoding="utf-8", errors="replace")[-LAST_WORDS:]
        except OSError:  # the engine is told as lost, with or without them
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
        """Write what is to be said; a child that reads nothing makes only this thread wait."""
        with contextlib.suppress(OSError):  # it is gone, which the listener hears
            while (message := self._to_say.get()) is not None:
                self._wire.send(*message)
        with contextlib.suppress(OSError):
            self._stdin.close()


def _opened(log: Path) -> BinaryIO:
    """Where a child's standard error goes; a folder that cannot be written costs the log, not the engine."""
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
    """This process's environment and the threads that suit the processor; the child finds the same sddesk as this."""
    own = {**os.environ, **thread_environment(os.environ)}
    if getattr(sys, "frozen", False):
        return own
    here = str(Path(__file__).resolve().parents[3])
    rest = os.environ.get("PYTHONPATH")
    return {**own, "PYTHONPATH": os.pathsep.join([here, rest] if rest else [here])}
