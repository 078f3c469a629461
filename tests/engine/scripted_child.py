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
from collections.abc import Callable

from sddesk.core.errors import Cancelled, EngineLost, SddeskError
from sddesk.core.events import GeneratedImage, Stage, StepProgress, nothing_follows
from sddesk.core.located import LocatedRequest
from sddesk.engine.host import child
from sddesk.engine.host.wire import _HEAD, _MARK, Wire, own_pipes
from tests.fakes import ScriptedEngine


class DyingEngine(ScriptedEngine):
    """Dies by the words of the prompt after its first picture, else makes plain pictures."""

    def __init__(self, wire: Callable[[], Wire]) -> None:
        super().__init__(step_seconds=0.01)
        self._wire = wire

    def generate(
        self,
        located: LocatedRequest,
        on_progress: Callable[[StepProgress], None],
        on_image: Callable[[GeneratedImage], None],
        cancelled: Callable[[], bool],
        upcoming: Callable[[], LocatedRequest | None] = nothing_follows,
    ) -> None:
        request = located.request
        if "what comes next" in request.prompt:
            self._say_what_comes(on_progress, upcoming, cancelled)
        if "which files" in request.prompt:
            files = [*(part.location for part in located.loras.values()), *map(str, located.inputs.values())]
            raise SddeskError("{files}", files=" ".join(files))
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

        super().generate(located, go_on, deliver, cancelled, upcoming)

    def _say_what_comes(
        self,
        on_progress: Callable[[StepProgress], None],
        upcoming: Callable[[], LocatedRequest | None],
        cancelled: Callable[[], bool],
    ) -> None:
        """Show the seed of what follows as the step, -1 for nothing, whenever that is another one."""
        shown = 0
        while not cancelled():
            following = upcoming()
            step = -1 if following is None else following.request.seed
            if step != shown:
                on_progress(StepProgress(stage=Stage.DENOISE, step=step))
                shown = step
            time.sleep(0.001)
        raise Cancelled

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
            time.sleep(3.0)
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
            raise EngineLost("The GPU stopped working: {reason}", "Restart.", reason="launch failure")


def main() -> int:
    """Serve a dying engine, which can write to the wire by itself."""
    wires: list[Wire] = []

    def pipes() -> Wire:
        wires.append(own_pipes())
        return wires[-1]

    child.own_pipes = pipes
    child.BEAT_SECONDS = 0.1  # else a busy machine, on a clock that runs fast, would make a beat come too late
    return child.serve(lambda: DyingEngine(lambda: wires[-1]))


if __name__ == "__main__":
    sys.exit(main())
