"""Asks an engine how a picture comes about, and writes its making as Python; off the UI thread, both."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from sddesk.core.as_python import Form, as_notebook, as_python, has_loop
from sddesk.core.enlargements import before_enlarging
from sddesk.core.errors import SddeskError
from sddesk.core.events import StepProgress
from sddesk.core.explained import FLOW_SAMPLERS_SHOWN, GUIDANCE_STRIP, SAMPLERS_SHOWN, Told, Wanted
from sddesk.core.located import Locate
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.pixels import Pixels
from sddesk.core.record import ImageRecord
from sddesk.core.request import GenerationRequest
from sddesk.core.substitutes import request_again
from sddesk.core.whole_files import write_over
from sddesk.session.background import Background
from sddesk.session.explaining.account import Account
from sddesk.session.explaining.instead import starter_vae, vae_instead
from sddesk.session.generation.workers import Workers
from sddesk.session.pictures.reading import Reading

_NOT_WRITTEN = QT_TRANSLATE_NOOP("messages", "The file {file} cannot be written: {reason}.")


class Explainer(QObject):
    """Explains one picture at a time. `account` is the account so far, `request` draws the picture.

    `began`: another picture is explained, or more of the same one. `told`: the account grew by this piece.
    `progressed` carries a StepProgress. `ended`: no more comes; None, or the SddeskError that says why.
    """

    began = Signal()
    told = Signal(object)
    progressed = Signal(object)
    ended = Signal(object)

    def __init__(
        self, workers: Workers, locate: Locate, reading: Reading, background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workers, self._locate, self._reading, self._background = workers, locate, reading, background
        self.account = Account()
        self.request: GenerationRequest | None = None
        self._number = 0
        self.runs = False
        worker = workers.first
        worker.piece_told.connect(self._on_piece)
        worker.explaining.connect(self._on_progress)
        worker.explained.connect(self._on_end)

    @property
    def can_draw(self) -> bool:
        """Whether the picture was drawn, and nothing is drawn for it now."""
        return self.account.picture is not None and not self.runs

    @property
    def can_send(self) -> bool:
        """Whether a picture can be sent through the VAE: a model is known, and nothing is drawn."""
        return self.request is not None and not self.runs

    def show(self, record: ImageRecord) -> None:
        """Explain a saved picture, drawn once more; where that cannot be, send it through the starter's VAE."""
        self._begin()
        number = self._number

        def find() -> tuple[GenerationRequest, tuple[Message, ...]]:
            request, notes = _drawn(record)
            self._locate(request)  # raises where its model is gone
            return request, notes

        def found(both: tuple[GenerationRequest, tuple[Message, ...]]) -> None:
            if number == self._number:
                self.request = both[0].single(0)
                self.account.said.extend(both[1])
                self._ask(Wanted())

        self._background.pool(find, found, lambda error: self._show_vae(number, record, error))

    def draw(self, request: GenerationRequest) -> None:
        """Explain the first picture of a request, as it was drawn before any enlarging."""
        self._begin()
        try:
            request, notes = before_enlarging(request.single(0))
        except SddeskError as error:
            self._end(error)
            return
        self.request = request
        self.account.said.extend(notes)
        self._ask(Wanted())

    def send_through_vae(self, pixels: Pixels) -> None:
        """Encode and decode any picture by the model that is explained."""
        self._ask(Wanted(loop=False, picture=pixels))

    def send_file_through_vae(self, path: Path) -> None:
        """Do so with a picture file; one that cannot be read becomes a notice."""
        self._reading.file(path, lambda _, pixels: self.send_through_vae(pixels))

    def guide(self, scale: float, forward: int) -> None:
        """Draw the same seed with another guidance scale from a forward (from 0) on."""
        self._ask(Wanted(loop=False, vae=False, guided=((scale, forward),)))

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
        if self.runs and self.request is None:  # its model is being looked for
            self._number += 1
            self._end(None)
        self._workers.first.stop_explaining()

    def save_film(
        self, path: Path, on_done: Callable[[None], object], on_error: Callable[[SddeskError], object]
    ) -> None:
        """Write the steps as a film; the ending of `path` says in which form."""
        from sddesk.library.films import write_film  # not before it is wanted

        frames = self.account.film()
        self._background.pool(lambda: write_film(frames, path), on_done, on_error)

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

    def save_notebook(
        self,
        record: ImageRecord,
        path: Path,
        on_done: Callable[[None], object],
        on_error: Callable[[SddeskError], object],
    ) -> None:
        """Write a saved picture's making as a Jupyter notebook, with the loop by hand where there is one."""

        def write() -> None:
            request, notes = _drawn(record)
            located = self._locate(request)
            text = as_notebook(located, "loop" if has_loop(located) else "pipeline", notes)
            try:
                write_over(path, text.encode("utf-8"))
            except OSError as error:
                raise SddeskError(_NOT_WRITTEN, file=path.name, reason=error.strerror or str(error)) from error

        self._background.pool(write, on_done, on_error)

    def _begin(self) -> None:
        """Explain another picture from now on; what still comes is of the one before."""
        self._workers.first.stop_explaining()
        self._number += 1
        self.account, self.request, self.runs = Account(), None, True
        self.began.emit()

    def _show_vae(self, number: int, record: ImageRecord, why: SddeskError) -> None:
        """Send the pixels of a picture that cannot be drawn through the starter's VAE."""

        def read(pixels: Pixels) -> None:
            if number == self._number:
                self.request = starter_vae()
                self.account.said.extend(vae_instead(record.path.name, why))
                self.send_through_vae(pixels)

        def unreadable(_error: SddeskError) -> None:
            if number == self._number:
                self._end(why)

        if record.missing:
            unreadable(why)
        elif number == self._number:
            self._reading.pixels(record.id, read, unreadable)

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
        if number == self._number:
            self._end(error)

    def _end(self, error: SddeskError | None) -> None:
        self.runs = False
        self.ended.emit(error)


def _drawn(record: ImageRecord) -> tuple[GenerationRequest, tuple[Message, ...]]:
    """Return the request that drew a saved picture, before any enlarging, with notes. Raises SddeskError."""
    request, notes = request_again(record)
    request, more = before_enlarging(request)
    return request, (*notes, *more)
