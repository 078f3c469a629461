"""What the commands that make pictures share: a bar, and Ctrl+C that ends within one step."""

from __future__ import annotations

import argparse
import sys
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType
from typing import Any

from tqdm import tqdm

from sddesk.cli.output import Ended, handling, say
from sddesk.core.errors import Cancelled, EngineStuck, SddeskError
from sddesk.core.events import Engine, Stage, StepProgress
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.request import GenerationRequest
from sddesk.library.library import Library
from sddesk.ordering.hand_over import WindowEngine
from sddesk.wiring import Wiring


def add_own_engine(parser: argparse.ArgumentParser) -> None:
    """Add the option that hands nothing over."""
    parser.add_argument(
        "--own-engine",
        action="store_true",
        help="draw with an engine of its own, also while a window is open, whose queue makes it otherwise",
    )


def check_device(engine: Engine | WindowEngine, device: str, stop: threading.Event) -> None:
    """Raise SddeskError when the device that was asked for cannot be used; a window draws on its own."""
    if device == "auto" or isinstance(engine, WindowEngine):
        return
    found = engine.describe(stop.is_set)
    if found.kind != device.partition(":")[0]:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "{device} cannot be used here. {reason}"),
            device=device,
            reason=str(found.note or ""),
        )


def model_name(text: str) -> str:
    """The type of an argument that names a model. Raises ArgumentTypeError when it names none."""
    if not text.strip():
        raise argparse.ArgumentTypeError("a model has a name")
    return text


class CtrlC:
    """While open, the first Ctrl+C, SIGTERM or SIGHUP asks for an end within one step; the second ends at once."""

    def __enter__(self) -> threading.Event:
        stop = threading.Event()

        def on_signal(number: int, _frame: FrameType | None) -> None:
            if stop.is_set():
                raise Ended(number)
            self._number = number
            stop.set()

        self._number: int | None = None
        self._handling = handling(on_signal, "SIGINT", "SIGTERM", "SIGHUP")
        self._handling.__enter__()
        return stop

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _traceback: object) -> None:
        """Raise Ended, which knows the signal, in the place of Cancelled and of an engine that had to be ended."""
        self._handling.__exit__(None, None, None)
        if isinstance(error, EngineStuck) and self._number is not None:
            say(error.message)
        if isinstance(error, Cancelled | EngineStuck) and self._number is not None:
            raise Ended(self._number) from error


@contextmanager
def opened(wiring: Wiring) -> Generator[Library]:
    """The library until the block ends; what was damaged and mended meanwhile goes to standard error."""
    library = wiring.make_library()
    try:
        yield library
    finally:
        for message in library.upkeep.untold():
            say(message)
        library.close()


_UNITS = {Stage.DENOISE: "pass", Stage.ENLARGE: "part"}  # what a bar counts
_STAGES = {Stage.PREPARE: "preparing the model for this processor, once"}


@dataclass
class Bar:
    """Progress on standard error: a bar on a terminal, a line a stage elsewhere."""

    request: GenerationRequest
    _bar: Any = field(default=None, init=False)
    _stage: Stage | None = field(default=None, init=False)
    _answers: bool = field(default=True, init=False)
    _tile: int = field(default=0, init=False)

    def __enter__(self) -> Bar:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()

    def show(self, progress: StepProgress) -> None:
        self._tell_silence(progress)
        if progress.quiet_seconds:
            return
        terminal = sys.stderr.isatty()
        if progress.stage != self._stage and (not terminal or progress.stage == Stage.PREPARE):
            say(_STAGES.get(progress.stage, progress.stage))
        self._stage = progress.stage
        if progress.tile != self._tile and not terminal:
            say(f"tile {progress.tile} of {progress.tiles}")
        self._tile = progress.tile
        if not terminal or progress.stage not in _UNITS:
            return
        if self._bar is None or progress.step < self._bar.n:
            self.__exit__()
            self._bar = tqdm(total=progress.steps, unit=_UNITS[progress.stage], file=sys.stderr)
        self._bar.total = progress.steps
        if progress.tile:
            self._bar.set_description(f"tile {progress.tile} of {progress.tiles}", refresh=False)
        self._bar.update(progress.step - self._bar.n)

    def _tell_silence(self, progress: StepProgress) -> None:
        """Once a silence, that it began, and that it ended."""
        if progress.answers == self._answers:
            return
        self._answers = progress.answers
        silent = f"no answer from the engine for {progress.quiet_seconds} s. Wait, or press Ctrl+C: that ends it."
        told = "the engine answers again." if progress.answers else silent
        tqdm.write(f"sddesk: {told}", file=sys.stderr)


@contextmanager
def progress_bar(request: GenerationRequest) -> Generator[Callable[[StepProgress], None]]:
    """Show the progress of a request until the block ends."""
    with Bar(request) as bar:
        yield bar.show
