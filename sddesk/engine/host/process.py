"""An engine in a process of its own: a crash of that process leaves the window as it is.

The child starts when it is first needed, ends when this end of the pipe closes, and is started again after it died.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sddesk.core.errors import Cancelled, EngineLost, SddeskError
from sddesk.core.events import GeneratedImage, Stage, StepProgress, ignore_progress, nothing_follows
from sddesk.core.explained import Told, Wanted
from sddesk.core.located import LocatedRequest
from sddesk.core.models import DeviceReport
from sddesk.engine.host.running_child import GARBLED, GONE, SILENCE, STARTED_ANEW, RunningChild
from sddesk.engine.host.wire import NEXT

if TYPE_CHECKING:
    from sddesk.core.suggestions import Answer, Asked

LOOK_SECONDS = 0.02
STOP_SECONDS = 3.0  # from a Stop until the child is killed
QUIET_SECONDS = 10  # without progress, before that is reported
USUAL_STEPS = 3  # a step is reported as slow after the time of so many usual ones


class EngineError(Exception):
    """A bug inside the engine's process. The text is its traceback."""


class ProcessEngine:
    """core.events.Engine in a child process. One thread drives it.

    `command` starts a process that runs child.serve; its standard error goes to `log`; `environment` is added to that
    of this process; `clock` returns seconds.

    Each call raises EngineLost when the child dies or sends bytes that are no message. It raises EngineStuck when the
    child does not stop within STOP_SECONDS of `cancelled()` turning true; without a Stop a silent child is never ended.
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
        """Return what pictures are made on. The first call waits for the child's imports. Raises Cancelled."""
        report: DeviceReport = self._call("describe", on_progress=on_progress, cancelled=cancelled)
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
        self._call(
            "generate",
            located,
            on_progress=on_progress,
            on_image=on_image,
            cancelled=cancelled,
            upcoming=upcoming,
        )

    def explain(
        self,
        located: LocatedRequest,
        wanted: Wanted,
        on_progress: Callable[[StepProgress], None],
        on_part: Callable[[Told], None],
        cancelled: Callable[[], bool],
    ) -> None:
        """Tell how a picture comes about. Raises as core.events.Engine says, and EngineLost."""
        if not self._runs():
            on_progress(StepProgress(stage=Stage.START))
        self._call("explain", located, wanted, on_progress=on_progress, on_part=on_part, cancelled=cancelled)

    def suggest(self, asked: Asked, on_piece: Callable[[str], None], cancelled: Callable[[], bool]) -> Answer:
        """Ask a language model for other words. Raises as core.suggestions.Helper says, and EngineLost."""
        answer: Answer = self._call("suggest", asked, on_part=on_piece, cancelled=cancelled)
        return answer

    def unload(self) -> None:
        """Give the memory of the loaded models back; the child stays, so the next picture waits for no imports.

        A child that does not answer is ended, which gives its memory back, too.
        """
        if self._child is not None:
            self._call("unload", cancelled=lambda: True)

    def close(self) -> None:
        """End the child, and with it give back all its memory. The next call starts another."""
        child, self._child = self._child, None
        if child is not None:
            child.end()

    @property
    def pid(self) -> int | None:
        """The child's process id, None while none runs."""
        return self._child.pid if self._child is not None else None

    def _call(
        self,
        *message: Any,
        on_progress: Callable[[StepProgress], None] = ignore_progress,
        on_image: Callable[[GeneratedImage], None] | None = None,
        on_part: Callable[[Any], None] | None = None,
        cancelled: Callable[[], bool],
        upcoming: Callable[[], LocatedRequest | None] = nothing_follows,
    ) -> Any:
        """Call the child and return its result. A child whose call did not end is ended itself."""
        child = self._ready_child()
        child.send(*message)
        try:
            kind, value = self._result(child, on_progress, on_image, on_part, cancelled, upcoming)
        except EngineLost:
            self._child = None
            raise
        except BaseException:
            self.close()
            raise
        if kind == "done":
            return value
        raise self._error(kind, value)

    def _result(
        self,
        child: RunningChild,
        on_progress: Callable[[StepProgress], None],
        on_image: Callable[[GeneratedImage], None] | None,
        on_part: Callable[[Any], None] | None,
        cancelled: Callable[[], bool],
        upcoming: Callable[[], LocatedRequest | None],
    ) -> tuple[str, Any]:
        """Read messages until the call ends; return how it ended. Raises EngineLost if the child dies before.

        Pass on a cancel, and the next request whenever that is another one. A cancel before the child's first message
        ends the child: it still imports and reads nothing.
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
                case ("part", part) if on_part is not None and isinstance(part, Told | str):
                    watch.hear()
                    on_part(part)
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
        """Return the error of a call that did not end with "done". End a child that says it is lost."""
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
    """Pass progress on, and report each second of silence. It never ends a child."""

    def __init__(self, clock: Callable[[], float], on_progress: Callable[[StepProgress], None], stage: Stage) -> None:
        self._clock, self._on_progress = clock, on_progress
        self._last = self._reported = StepProgress(stage=stage)
        self._began = self._news_at = clock()

    @property
    def answers(self) -> bool:
        """Whether the child sent anything within QUIET_SECONDS of the last look."""
        return self._reported.answers

    def take(self, progress: StepProgress) -> None:
        """Pass progress on."""
        self._news_at = self._clock()
        self._last = self._reported = replace(progress, preview=None)
        self._on_progress(progress)

    def hear(self) -> None:
        """A piece came: what follows is no silence yet."""
        self._news_at = self._clock()

    def look(self, heard_at: float) -> None:
        """Report silence if there is any. The child's last message came at `heard_at`."""
        now = self._clock()
        silent = now - max(heard_at, self._began)
        answers = silent < QUIET_SECONDS
        quiet = now - self._news_at if answers else silent
        usual = max(QUIET_SECONDS, USUAL_STEPS / self._last.speed if self._last.speed else 0)
        seconds = int(quiet) if quiet >= usual or not answers else 0
        report = replace(self._last, quiet_seconds=seconds, answers=answers)
        if report != self._reported:
            self._reported = report
            self._on_progress(report)
