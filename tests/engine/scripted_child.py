"""A process that serves a scripted engine, as the real one is served; prompts make it die in every way."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from collections.abc import Callable
from typing import Any

from sddesk.core.errors import EngineLost
from sddesk.core.events import GeneratedImage, StepProgress, nothing_follows
from sddesk.core.models import STARTER
from sddesk.core.request import GenerationRequest
from sddesk.engine.child import serve
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
    ) -> None:
        if "ask" in request.prompt:
            self._ask("locate", STARTER)
        if "print" in request.prompt:
            print("a library prints to standard output")
            os.write(1, b"so does its C code\n")

        def deliver(image: GeneratedImage) -> None:
            on_image(image)
            self._die(request.prompt)

        super().generate(request, on_progress, deliver, cancelled, upcoming)

    def unload(self) -> None:
        os._exit(8)

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
