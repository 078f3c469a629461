"""An engine in a process of its own: what ends that process leaves the window standing. Imports nothing heavy.

The child is started when it is first needed, ends when this side's pipe closes, and is started anew after it died.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from sddesk.core.errors import Cancelled, EngineLost, SddeskError
from sddesk.core.events import GeneratedImage, Stage, StepProgress, ignore_progress, nothing_follows
from sddesk.core.located import LocatedRequest
from sddesk.core.models import DeviceReport
from sddesk.engine.host.running_child import GARBLED, GONE, SILENCE, STARTED_ANEW, RunningChild
from sddesk.engine.host.wire import NEXT

LOOK_SECONDS = 0.02
STOP_SECONDS = 3.0  # from a Stop until the child is ended by force
QUIET_SECONDS = 10  # without anything new, before that is told
USUAL_STEPS = 3  # so many usual steps may pass before a slow one is told


class EngineError(Exception):
    """A bug inside the engine's process; the text is the traceback from there."""


class ProcessEngine:
    """core.events.Engine in a child process. One thread drives it.

    `command` starts a process that calls child.serve; `log` takes what it writes to standard error; `environment` is
    added to this process's own.
    Raises EngineLost when the child dies or answers rubbish, and EngineStuck, STOP_SECONDS after `cancelled()` turned
    true, when it does not stop. Without that it is never ended, however long it is silent. `clock` gives seconds.
    """

    def __init__(
        self,
        command: Sequence[str],
        log: Path,
        environment: Mapping[str, str] | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._command = list(command)
        self._log = log
        self._environment = dict(environment or {})
        self._clock = clock
        self._child: RunningChild | None = None

    def describe(
        self, cancelled: Callable[[], bool], on_progress: Callable[[StepProgress], None] = ignore_progress
    ) -> DeviceReport:
        """What pictures are made on; the first call waits for the child's imports. Raises Cancelled and EngineLost."""
        report: DeviceReport = self._order("describe", on_progress=on_progress, cancelled=cancelled)
        return report

    def generate(
        self,
        located: LocatedRequest,
        on_progress: Callable[[StepProgress], None],
        on_image: Callable[[GeneratedImage], None],
        cancelled: Callable[[], bool],
        upcoming: Callable[[], LocatedRequest | None] = nothing_follows,
    ) -> None:
        """Make every picture of a request, in order. Raises as core.events.Engine says, and EngineLost."""
        if not self._runs():
            on_progress(StepProgress(stage=Stage.START))
        self._order(
            "generate",
            located,
            on_progress=on_progress,
            on_image=on_image,
            cancelled=cancelled,
            upcoming=upcoming,
        )

    def unload(self) -> None:
        """Give the memory of the loaded models back; the child stays, so the next picture waits for no imports.

        A child that does not answer is ended, which gives its memory back, too.
        """
        if self._child is not None:
            self._order("unload", cancelled=lambda: True)

    def close(self) -> None:
        """End the child, and with it give back all its memory. The next call starts another."""
        child, self._child = self._child, None
        if child is not None:
            child.end()

    @property
    def pid(self) -> int | None:
        """The child's process id, None while none runs."""
        return self._child.pid if self._child is not None else None

    def _order(
        self,
        *order: Any,
        on_progress: Callable[[StepProgress], None] = ignore_progress,
        on_image: Callable[[GeneratedImage], None] | None = None,
        cancelled: Callable[[], bool],
        upcoming: Callable[[], LocatedRequest | None] = nothing_follows,
    ) -> Any:
        """Give the child an order and return its result. A child whose last word was not heard is ended."""
        child = self._ready_child()
        child.send(*order)
        try:
            kind, value = self._last_word(child, on_progress, on_image, cancelled, upcoming)
        except EngineLost:
            self._child = None
            raise
        except BaseException:
            self.close()
            raise
        if kind == "done":
            return value
        raise self._error(kind, value)

    def _last_word(
        self,
        child: RunningChild,
        on_progress: Callable[[StepProgress], None],
        on_image: Callable[[GeneratedImage], None] | None,
        cancelled: Callable[[], bool],
        upcoming: Callable[[], LocatedRequest | None],
    ) -> tuple[str, Any]:
        """Hear the child until it says how its order ended. Raises EngineLost if it does not come to that.

        It learns of a cancel, and of the request that comes next whenever that is another one. A cancel before its
        first word ends the child: what imports hears nothing.
        """
        following: LocatedRequest | None = None
        watch = _Watch(self._clock, on_progress, Stage.LOAD if child.has_spoken else Stage.START)
        stop_at: float | None = None
        while True:
            if stop_at is None and cancelled():
                if not child.has_spoken:
                    raise Cancelled if watch.answers else child.stuck()
                child.send("cancel")
                stop_at = self._clock() + STOP_SECONDS
            elif stop_at is not None and self._clock() >= stop_at:
                raise child.stuck()
            if (now_following := upcoming()) != following:
                following = now_following
                child.send(NEXT, following)
            message = child.next_message(LOOK_SECONDS)
            match message:
                case ("progress", StepProgress() as progress):
                    watch.take(progress)
                case ("image", GeneratedImage() as image) if on_image is not None:
                    on_image(image)
                case ("cancelled",):
                    return "cancelled", None
                case ("done" | "failed" | "broke" as kind, value):
                    return kind, value
                case _ if message == SILENCE:
                    watch.look(child.heard_at)
                case _ if message == GONE:
                    raise child.lost()
                case _:
                    raise child.garbled(str(message[1:] if message[0] == GARBLED else message))

    def _error(self, kind: str, value: Any) -> Exception:
        """What an order ended with, if not with "done". A child that says it is lost is ended."""
        if kind == "cancelled":
            return Cancelled()
        if isinstance(value, EngineLost):
            self.close()
            return EngineLost(value.message.template, STARTED_ANEW, "", **dict(value.message.values))
        return value if isinstance(value, SddeskError) else EngineError(value)

    def _ready_child(self) -> RunningChild:
        if self._child is None or not self._child.runs:
            self.close()
            self._child = RunningChild(self._command, self._log, self._environment, self._clock)
        return self._child

    def _runs(self) -> bool:
        return self._child is not None and self._child.runs


class _Watch:
    """Tells `on_progress` what comes, and each second when nothing comes: never an end, a look at the clock only."""

    def __init__(self, clock: Callable[[], float], on_progress: Callable[[StepProgress], None], stage: Stage) -> None:
        self._clock, self._on_progress = clock, on_progress
        self._last = self._told = StepProgress(stage=stage)
        self._began = self._news_at = clock()

    @property
    def answers(self) -> bool:
        """Whether the last look found a sign of life."""
        return self._told.answers

    def take(self, progress: StepProgress) -> None:
        """The work went on."""
        self._news_at = self._clock()
        self._last = self._told = replace(progress, preview=None)
        self._on_progress(progress)

    def look(self, heard_at: float) -> None:
        """Nothing came just now; the last sign of life was at `heard_at`."""
        now = self._clock()
        silent = now - max(heard_at, self._began)
        answers = silent < QUIET_SECONDS
        quiet = now - self._news_at if answers else silent
        usual = max(QUIET_SECONDS, USUAL_STEPS / self._last.speed if self._last.speed else 0)
        seconds = int(quiet) if quiet >= usual or not answers else 0
        told = replace(self._last, quiet_seconds=seconds, answers=answers)
        if told != self._told:
            self._told = told
            self._on_progress(told)
