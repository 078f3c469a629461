"""The engine's process of the soak: the real engine on the starter model; words of the prompt make torch fail in it."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Any

import torch

from sddesk.core.events import GeneratedImage, StepProgress, nothing_follows
from sddesk.core.located import LocatedRequest
from sddesk.engine.engine import DiffusersEngine
from sddesk.engine.host.child import serve
from sddesk.engine.loaded import LoadedCheckpoint
from sddesk.settings.paths import resources_folder

SHORT = "CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 8 GiB of which 1.50 GiB is free."


class FaultyEngine(DiffusersEngine):
    """Fails inside the real pipeline while a prompt says so; the next order meets it whole."""

    def __init__(self) -> None:
        super().__init__(resources=resources_folder())
        self._hooks: list[Any] = []
        self._whole = self._checkpoints.load
        self._checkpoints.load = self._load

    def generate(
        self,
        located: LocatedRequest,
        on_progress: Callable[[StepProgress], None],
        on_image: Callable[[GeneratedImage], None],
        cancelled: Callable[[], bool],
        upcoming: Callable[[], LocatedRequest | None] = nothing_follows,
    ) -> None:
        try:
            super().generate(located, on_progress, on_image, cancelled, upcoming)
        finally:
            for hook in self._hooks:
                hook.remove()
            self._hooks.clear()

    def _load(self, located: LocatedRequest, *rest: Any) -> tuple[LoadedCheckpoint, Any]:
        loaded, notes = self._whole(located, *rest)
        unet, decoder = loaded.pipe.unet, loaded.pipe.vae.decoder
        fault = located.request.prompt.partition(":")[0]
        if fault == "short of memory":
            self._hooks.append(unet.register_forward_pre_hook(short_of_memory))
        elif fault == "short for two":
            self._hooks.append(unet.register_forward_pre_hook(short_for_two))
        elif fault == "short for decoding":
            self._hooks.append(decoder.register_forward_pre_hook(lambda *_: decode_in_tiles(loaded)))
        elif fault == "no numbers":
            self._hooks.append(decoder.register_forward_hook(lambda _module, _inputs, output: output * float("nan")))
        elif fault == "bug":
            self._hooks.append(unet.register_forward_pre_hook(bug))
        elif fault == "crash":
            self._hooks.append(unet.register_forward_pre_hook(crash))
        return loaded, notes


def short_of_memory(*_: Any) -> None:
    """No pass fits."""
    raise torch.OutOfMemoryError(SHORT)


def short_for_two(_module: Any, inputs: Any) -> None:
    """A pass of one picture fits (two rows, with guidance), of more does not."""
    if inputs[0].shape[0] > 2:
        raise torch.OutOfMemoryError(SHORT)


def decode_in_tiles(loaded: LoadedCheckpoint) -> None:
    """Decoding fits in tiles only."""
    if not loaded.pipe.vae.use_tiling:
        raise torch.OutOfMemoryError(SHORT)


def bug(*_: Any) -> None:
    """What nobody expects."""
    raise ZeroDivisionError("soaked")


def crash(*_: Any) -> None:
    """As a driver does it."""
    ctypes.string_at(0)


if __name__ == "__main__":
    sys.exit(serve(FaultyEngine))
