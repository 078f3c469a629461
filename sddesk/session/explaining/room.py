"""Asks an engine how a picture comes about, and writes its making as Python; off the UI thread, both."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from sddesk.core.as_python import Form, as_python
from sddesk.core.enlargements import before_enlarging
from sddesk.core.errors import SddeskError
from sddesk.core.events import StepProgress
from sddesk.core.explained import FLOW_SAMPLERS_SHOWN, GUIDANCE_STRIP, SAMPLERS_SHOWN, Told, Wanted
from sddesk.core.located import Locate
from sddesk.core.messages import Message
from sddesk.core.record import ImageRecord
from sddesk.core.request import GenerationRequest
from sddesk.core.substitutes import request_again
from sddesk.session.background import Background
from sddesk.session.explaining.account import Account
from sddesk.session.generation.workers import Workers


class Explainer(QObject):
    """Explains one picture at a time. `account` is the account so far, `request` draws the picture.

    `began`: another picture is explained, or more of the same one. `told`: the account grew by this piece.
    `progressed` carries a StepProgress. `ended`: no more comes; None, or the SddeskError that says why.
    """

    began = Signal()
    told = Signal(object)
    progressed = Signal(object)
    ended = Signal(object)

    def __init__(self, workers: Workers, locate: Locate, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._workers, self._locate, self._background = workers, locate, background
        self.account = Account()
        self.request: GenerationRequest | None = None
        self._number = 0
        self.runs = False
        worker = workers.first
        worker.piece_told.connect(self._on_piece)
        worker.explaining.connect(self._on_progress)
        worker.explained.connect(self._on_end)

    def show(self, record: ImageRecord) -> None:
        """Explain a saved picture, drawn once more; `ended` says why where that cannot be."""
        try:
            request, notes = _drawn(record)
        except SddeskError as error:
            self.stop()
            self._number += 1  # what still comes is of the picture before
            self.account, self.request, self.runs = Account(), None, False
            self.began.emit()
            self.ended.emit(error)
            return
        self.draw(request)
        self.account.said.extend(notes)

    def draw(self, request: GenerationRequest) -> None:
        """Explain the first picture of a request."""
        self.account, self.request = Account(), request.single(0)
        self._ask(Wanted())

    def draw_guidance(self) -> None:
        """Draw the same seed with each scale of the strip."""
        self._ask(Wanted(loop=False, vae=False, guidance=GUIDANCE_STRIP))

    def draw_samplers(self) -> None:
        """Draw the same seed by each of the samplers that are shown: others where the model predicts flow."""
        flow = any(step.predicts == "flow" for step in self.account.steps.values())
        self._ask(Wanted(loop=False, vae=False, samplers=FLOW_SAMPLERS_SHOWN if flow else SAMPLERS_SHOWN))

    def drop(self, word: str) -> None:
        """Draw the same seed without a word of the prompt."""
        self._ask(Wanted(loop=False, vae=False, dropped=(word,)))

    def stop(self) -> None:
        """Stop within one step; the account so far stays."""
        self._workers.first.stop_explaining()

    def write_python(
        self,
        record: ImageRecord,
        form: Form,
        on_text: Callable[[str], object],
        on_error: Callable[[SddeskError], object],
    ) -> None:
        """Write a saved picture's making as Python on diffusers alone."""

        def write() -> str:
            request, notes = _drawn(record)
            return as_python(self._locate(request), form, notes)

        self._background.pool(write, on_text, on_error)

    def _ask(self, wanted: Wanted) -> None:
        if self.request is None:
            return
        self._number += 1
        self.runs = True
        self.began.emit()
        self._workers.first.explain(self._number, self.request, wanted)

    def _on_piece(self, number: int, piece: Told) -> None:
        if number == self._number:
            self.account.take(piece)
            self.told.emit(piece)

    def _on_progress(self, number: int, progress: StepProgress) -> None:
        if number == self._number:
            self.progressed.emit(progress)

    def _on_end(self, number: int, error: SddeskError | None) -> None:
        if number != self._number:
            return
        self.runs = False
        self.ended.emit(error)


def _drawn(record: ImageRecord) -> tuple[GenerationRequest, tuple[Message, ...]]:
    """Return the request that drew a saved picture, before any enlarging, with notes. Raises SddeskError."""
    request, notes = request_again(record)
    request, more = before_enlarging(request)
    return request, (*notes, *more)
