"""The generation thread: it alone calls the engine's factory, so it alone imports torch."""

from __future__ import annotations

import logging
import queue
import threading
import traceback
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from sddesk.core.errors import Cancelled, EngineLost, EngineStuck, NoDevice, SddeskError, UnexpectedError
from sddesk.core.events import Engine, GeneratedImage, Stage, StepProgress, nothing_follows
from sddesk.core.located import Locate
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import DeviceReport
from sddesk.core.request import GenerationRequest
from sddesk.core.upcoming import Upcoming
from sddesk.session.generation.job import Job

if TYPE_CHECKING:
    from sddesk.core.explained import Wanted

_NOT_STARTED = QT_TRANSLATE_NOOP("messages", "The engine of another GPU did not start: the others go on.")
_NEXT_STARTS = QT_TRANSLATE_NOOP("messages", "The next order starts a new engine.")
_SILENT_START = QT_TRANSLATE_NOOP("messages", "The engine did not answer while it started, so it was ended.")
_COMES_FIRST = QT_TRANSLATE_NOOP("messages", "A picture was ordered, which comes first: the explanation was stopped.")
_ASK_AGAIN = QT_TRANSLATE_NOOP("messages", "Ask for it again when the picture is done.")
_ORDERED = -1  # in the place of the number of an explanation: a picture was ordered meanwhile
log = logging.getLogger(__name__)


class _Order:
    """A job on its way to an engine, which may still start: it begins, or is given up before that, and never both."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self._lock = threading.Lock()
        self._begins: bool | None = None

    def begin(self) -> bool:
        """Let it begin from now on; False where it was given up."""
        return self._decided(begins=True)

    def give_up(self) -> bool:
        """Let it never begin; False where it has begun."""
        return not self._decided(begins=False)

    def _decided(self, *, begins: bool) -> bool:
        with self._lock:
            if self._begins is None:
                self._begins = begins
            return self._begins


class GenerationWorker(QThread):
    """Takes jobs from a queue and answers by signals with frozen values. The object lives in the UI thread: no slots.

    Every job that is submitted ends in exactly one of job_finished, job_cancelled, job_failed, job_lost (its
    engine died under it, or hung and was ended), job_broke, job_refused (nothing was made: this worker, which is
    one of the further ones, has no engine).

    `locate` finds what a request names, on this thread; it raises SddeskError.
    """

    device_known = Signal(object)
    step_done = Signal(int, object)
    image_done = Signal(int, object)
    job_finished = Signal(int)
    job_cancelled = Signal(int)
    job_failed = Signal(int, object)
    job_lost = Signal(int, object)
    job_broke = Signal(int, str)
    job_refused = Signal(int, object)
    prepare_failed = Signal(object)
    unloaded = Signal()
    piece_told = Signal(int, object)
    explaining = Signal(int, object)
    explained = Signal(int, object)

    def __init__(
        self,
        make_engine: Callable[[], Engine],
        locate: Locate,
        parent: QObject | None = None,
        *,
        beside: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("generation")
        self._make_engine, self._locate, self._beside = make_engine, locate, beside
        self._orders: queue.Queue[Callable[[], None] | None] = queue.Queue()
        self._cancel = threading.Event()
        self._ending = threading.Event()
        self._silent_start = False  # no sign of life came from an engine that starts
        self._end_start = threading.Event()
        self._engine: Engine | None = None
        self._upcoming = Upcoming(locate)
        self._last: _Order | None = None
        self._explained = 0  # the number of the explanation that is wanted, 0 for none

    def expect(self, request: GenerationRequest | None, runtime: str = "") -> None:
        """The likely next request, None where there is none, and its runtime, empty where the settings say it."""
        self._upcoming.expect(request, runtime)

    def prepare(self) -> None:
        """Make the engine now, so that the first picture does not wait for imports."""
        self._orders.put(self._prepare)

    def submit(self, job: Job) -> None:
        """Make what remains of `job`. An explanation that runs is stopped: pictures come first."""
        self._explained = _ORDERED
        self._cancel.clear()
        if self._engine is None:
            self.step_done.emit(job.id, StepProgress(stage=Stage.START))
        self._last = order = _Order(job)
        self._orders.put(lambda: self._work(order))

    def explain(self, number: int, request: GenerationRequest, wanted: Wanted) -> None:
        """Tell by `piece_told` how a picture comes about, in the place of an earlier explanation.

        `explained` ends it, with None or the SddeskError that says why there is no more. `number` is above 0.
        """
        self._explained = number
        self._orders.put(lambda: self._explain(number, request, wanted))

    def stop_explaining(self) -> None:
        """Stop the explanation that runs or waits within one step; `explained` comes nonetheless."""
        self._explained = 0

    def unload(self) -> None:
        """Give the models' memory back when earlier orders are done; `unloaded` reports when that was."""
        self._orders.put(self._unload)

    def release(self) -> None:
        """End the engine when earlier orders are done; the next job starts another."""
        self._orders.put(self._release)

    def cancel(self) -> None:
        """Stop the running job within one step; one whose engine still starts at once, and the start goes on.

        A start that gives no sign of life is ended, too: that job is lost, and may be resumed.
        """
        order, self._last = self._last, None  # one is given up once, whatever is on its way here meanwhile
        if order is not None and order.give_up():
            if self._silent_start:
                self._end_start.set()
                self.job_lost.emit(order.job.id, EngineStuck(_SILENT_START, _NEXT_STARTS))
            else:
                self.job_cancelled.emit(order.job.id)
        else:
            self._cancel.set()

    def finish(self) -> None:
        """Stop what runs and end the thread; wait() for it."""
        self._ending.set()
        self._cancel.set()
        self._orders.put(None)

    def run(self) -> None:
        while (order := self._orders.get()) is not None:
            order()
        self._release()

    def _prepare(self) -> None:
        try:
            self._ready_engine()
        except (Cancelled, EngineStuck):
            pass  # the program ends, or the start was given up with its job, which tells it
        except EngineLost as error:
            log.error("%s\n%s", error, error.details)
            message = error.message
            self.prepare_failed.emit(SddeskError(message.template, _NEXT_STARTS, **dict(message.values)))
        except SddeskError as error:
            self.prepare_failed.emit(error.bare())
        except Exception:  # noqa: BLE001 - the top of the thread's loop; the first job meets the same and tells it
            pass

    def _unload(self) -> None:
        try:
            if self._engine is not None:
                self._engine.unload()
        except EngineLost:
            pass  # its process is gone, and with it the memory; the next order starts another
        except Exception:  # the top of the thread's loop: the engine's end gives its memory back, too
            log.exception("the models were not unloaded")
            self._release()
        self.unloaded.emit()

    def _release(self) -> None:
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.close()

    def _work(self, order: _Order) -> None:
        job_id = order.job.id
        try:
            engine = self._ready_engine()
            if order.begin():
                self._make(engine, order.job)
        except Exception as error:  # noqa: BLE001 - the top of the thread's loop: a bug fails its job, the queue goes on
            if order.begin():  # else its end was told
                self._tell(job_id, error)
        else:
            if order.begin():
                self.job_finished.emit(job_id)

    def _explain(self, number: int, request: GenerationRequest, wanted: Wanted) -> None:
        def is_given_up() -> bool:
            return self._explained != number or self._ending.is_set()

        failed: SddeskError | None = None
        try:
            if not is_given_up():
                self._ready_engine().explain(
                    self._locate(request),
                    wanted,
                    lambda progress: self.explaining.emit(number, progress),
                    lambda piece: self.piece_told.emit(number, piece),
                    is_given_up,
                )
        except Cancelled:
            failed = SddeskError(_COMES_FIRST, _ASK_AGAIN) if self._explained == _ORDERED else None
        except SddeskError as error:
            failed = error.bare()
        except Exception as error:  # the top of the thread's loop: a bug ends the explanation, the queue goes on
            log.exception("a picture was not explained")
            failed = UnexpectedError.of(error)
        self.explained.emit(number, failed)

    def _make(self, engine: Engine, job: Job) -> None:
        remaining = job.remaining()
        for first, request in remaining:
            last = first == remaining[-1][0]
            engine.generate(
                self._locate(request).computed_with(job.runtime),
                lambda progress, first=first: self._on_progress(job.id, first, progress),
                lambda image, first=first: self._on_image(job.id, first, image),
                self._cancel.is_set,
                self._upcoming.located if last else nothing_follows,
            )

    def _tell(self, job_id: int, error: Exception) -> None:
        """Why a job did not come to its end."""
        match error:
            case Cancelled():
                self.job_cancelled.emit(job_id)
            case NoDevice():
                self.job_refused.emit(job_id, error.bare())
            case EngineLost():
                self.job_lost.emit(job_id, error.bare())
            case SddeskError():
                self.job_failed.emit(job_id, error.bare())
            case _:
                self.job_broke.emit(job_id, "".join(traceback.format_exception(error)))

    def _ready_engine(self) -> Engine:
        if self._engine is None:
            self._end_start.clear()
            engine = self._make_engine()
            try:
                report = self._described(engine)
            except Exception:
                engine.close()
                raise
            finally:
                self._silent_start = False
            self._engine = engine
            self.device_known.emit(report)
        return self._engine

    def _described(self, engine: Engine) -> DeviceReport:
        """The engine's device. Raises NoDevice where it is unknown and another worker has an engine."""
        try:
            return engine.describe(lambda: self._ending.is_set() or self._end_start.is_set(), self._on_start)
        except (Cancelled, EngineStuck, NoDevice):
            raise
        except Exception as error:
            if not self._beside:
                raise
            log.exception("an engine beside the first did not start")
            raise NoDevice(_NOT_STARTED) from error

    def _on_start(self, progress: StepProgress) -> None:
        """An engine takes long to start: the job that waits for it, if there is one, shows so."""
        self._silent_start = not progress.answers
        order = self._last
        if order is not None:
            self.step_done.emit(order.job.id, progress)

    def _on_progress(self, job_id: int, first: int, progress: StepProgress) -> None:
        moved = replace(progress, image=first + progress.image, first_image=first + progress.first_image)
        self.step_done.emit(job_id, moved)

    def _on_image(self, job_id: int, first: int, image: GeneratedImage) -> None:
        self.image_done.emit(job_id, replace(image, index=first + image.index))
