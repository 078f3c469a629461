"""A process that serves a scripted engine, as the real one is served; prompts make it die or hang in every way."""

from __future__ import annotations

import ctypes
import itertools
import os
import pickle
import signal
import sys
import time
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from sddesk.core.errors import EngineLost, SddeskError
from sddesk.core.events import NO_INPUTS, GeneratedImage, StepProgress, nothing_follows
from sddesk.core.models import STARTER
from sddesk.core.request import GenerationRequest
from sddesk.engine.host.child import serve
from sddesk.engine.host.wire import _HEAD, _MARK, Wire
from tests.fakes import ScriptedEngine


class DyingEngine(ScriptedEngine):
    """Dies by the words of the prompt after its first picture, else makes plain pictures."""

    def __init__(self, ask: Callable[..., Any]) -> None:
        super().__init__(step_seconds=0.01)
        self._ask = ask

    def generate(
        self,
        request: GenerationRequest,
        on_progress: Callable[[StepProgress], None],
        on_image: Callable[[GeneratedImage], None],
        cancelled: Callable[[], bool],
        upcoming: Callable[[], GenerationRequest | None] = nothing_follows,
        inputs: Mapping[str, Path] = NO_INPUTS,
    ) -> None:
        if "tell inputs" in request.prompt:
            raise SddeskError("{inputs}", inputs=", ".join(f"{name} is {file.name}" for name, file in inputs.items()))
        if "ask" in request.prompt:
            self._ask("locate", STARTER)
        if "print" in request.prompt:
            print("a library prints to standard output")
            os.write(1, b"so does its C code\n")

        def deliver(image: GeneratedImage) -> None:
            on_image(image)
            self._die(request.prompt)

        def go_on(progress: StepProgress) -> None:
            on_progress(progress)
            if progress.step == 1:
                self._hang(request.prompt)

        super().generate(request, go_on, deliver, cancelled, upcoming, inputs)

    def unload(self) -> None:
        if "hangs in unload" in self.requests[-1].prompt:
            time.sleep(600)
        os._exit(8)

    def _hang(self, prompt: str) -> None:
        """In the middle of denoising."""
        if "no SIGTERM" in prompt:
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
        if "stopped" in prompt:
            os.kill(os.getpid(), signal.SIGSTOP)
        elif "busy" in prompt:
            sum(itertools.repeat(0))  # a loop in C that lets no other thread run
        elif "asleep" in prompt:
            time.sleep(600)
        elif "slow step" in prompt:
            time.sleep(2.0)
        elif "garbles" in prompt:
            self._write(b"\x00 some library's own words " * 3)
        elif "flipped" in prompt:
            data = pickle.dumps(("image", b"a picture"))
            self._write(_HEAD.pack(_MARK, len(data), zlib.crc32(data)) + data[:-9] + b"?" + data[-8:])
        elif "endless" in prompt:
            self._write(_HEAD.pack(_MARK, 1 << 60, 0))
        elif "a class that is not there" in prompt:
            self._write_message(b"csddesk.core.events\nNothing\n.")
        elif "no tuple" in prompt:
            self._write_message(pickle.dumps("progress"))
        elif "unknown word" in prompt:
            self._wire().send("greeting", 1)

    def _wire(self) -> Wire:
        return self._ask.__self__._wire  # type: ignore[attr-defined, no-any-return]

    def _write_message(self, data: bytes) -> None:
        self._write(_HEAD.pack(_MARK, len(data), zlib.crc32(data)) + data)

    def _write(self, data: bytes) -> None:
        writer = self._wire()._writer
        writer.write(data)
        writer.flush()

    def _die(self, prompt: str) -> None:
        if "segfault" in prompt:
            ctypes.string_at(0)
        elif "killed" in prompt:
            os.kill(os.getpid(), signal.SIGKILL)
        elif "exits" in prompt:
            os._exit(7)
        elif "poisoned" in prompt:
            raise EngineLost("The graphics card stopped working: {reason}", "Restart.", reason="launch failure")


if __name__ == "__main__":
    sys.exit(serve(DyingEngine))
