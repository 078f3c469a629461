"""The engine: load if another checkpoint is asked for, encode, denoise, decode; each picture leaves when it is done."""

from __future__ import annotations

import gc
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sddesk.core.checks import check_all_read
from sddesk.core.events import GeneratedImage, StepProgress, ignore_progress, nothing_follows
from sddesk.core.explained import Told, Wanted
from sddesk.core.located import LocatedRequest
from sddesk.core.models import DeviceReport
from sddesk.core.request import GenerationRequest
from sddesk.core.settling import settle
from sddesk.engine.backends.memory import Fallbacks
from sddesk.engine.backends.openvino import OpenVinoError
from sddesk.engine.backends.runtimes import Runtimes
from sddesk.engine.cancel import checker
from sddesk.engine.checkpoints import Checkpoints
from sddesk.engine.chosen import choose, steering_of
from sddesk.engine.device import DeviceChoice, report
from sddesk.engine.drawing import Chosen, Drawing, Listener, Spare, StartOver
from sddesk.engine.enlarging import Enlarging
from sddesk.engine.explaining import Explaining, FirstRun
from sddesk.engine.failures import in_words
from sddesk.engine.make.kept_latents import KeptLatents
from sddesk.engine.make.recorder import Recorder
from sddesk.engine.make.stopped_loops import StoppedLoops
from sddesk.engine.make.stopped_tiles import StoppedTiles
from sddesk.engine.make.watch import LoopWatch
from sddesk.engine.refining import Refining
from sddesk.engine.techniques.base import Opened, Steered
from sddesk.engine.techniques.upscaled import Network

if TYPE_CHECKING:
    from sddesk.core.suggestions import Answer, Asked

OnProgress = Callable[[StepProgress], None]
OnImage = Callable[[GeneratedImage], None]


class DiffusersEngine:
    """core.events.Engine on torch and diffusers. Holds the last used checkpoints; one thread drives it.

    `device` is auto, cuda, cuda:1, mps or cpu; `gpu` is the number of the GPU that this engine is for, if it
    is only for this device.
    `resources` holds the configurations and the vocabulary that single files lack; `runtimes` chooses what computes on
    a processor, without it torch does.
    """

    def __init__(
        self,
        *,
        device: str = "auto",
        gpu: int | None = None,
        resources: Path | None = None,
        runtimes: Runtimes | None = None,
    ) -> None:
        self._device = DeviceChoice(device, gpu)
        self._fallbacks = Fallbacks()
        self._checkpoints = Checkpoints(self._device, self._fallbacks, resources, runtimes or Runtimes(None, resources))
        self._kept, self._stopped, self._stopped_tiles = KeptLatents(), StoppedLoops(), StoppedTiles()
        self._first_run = FirstRun()
        self._enlarging = Enlarging(self._device, self._checkpoints.give_up_unused)
        # What the libraries made at import stays for good; collecting it would stop every thread for half a second.
        gc.freeze()

    def describe(
        self, cancelled: Callable[[], bool], on_progress: Callable[[StepProgress], None] = ignore_progress
    ) -> DeviceReport:
        """What pictures are made on, and the memory that is free now. `on_progress` is not called: this is quick."""
        return report(self._device())

    def generate(
        self,
        located: LocatedRequest,
        on_progress: OnProgress,
        on_image: OnImage,
        cancelled: Callable[[], bool],
        upcoming: Callable[[], LocatedRequest | None] = nothing_follows,
    ) -> None:
        """Make every picture of a request, in order. While the last is decoded, what `upcoming` tells is looked after.

        Raises Cancelled within one step of `cancelled()` turning true, SddeskError on an expected failure; either way
        the engine can be used again.
        """
        self._make(located, Listener(on_progress, on_image, checker(cancelled)), upcoming)

    def explain(
        self,
        located: LocatedRequest,
        wanted: Wanted,
        on_progress: OnProgress,
        on_part: Callable[[Told], None],
        cancelled: Callable[[], bool],
    ) -> None:
        """Draw the first picture of a request with a recorder, then in other ways, as core.events.Engine says."""

        listener = Listener(on_progress, lambda _: None, checker(cancelled))
        Explaining(located, wanted, self._make, self._checkpoints.load, listener, on_part, self._first_run).tell()

    def suggest(self, asked: Asked, on_piece: Callable[[str], None], cancelled: Callable[[], bool]) -> Answer:
        """Ask a language model for other words, as core.suggestions.Helper says."""
        from sddesk.engine.language import suggest  # late: few pictures are drawn with it

        return suggest(asked, self._device(), self._checkpoints.give_up_unused, on_piece, checker(cancelled))

    def _make(
        self,
        located: LocatedRequest,
        listener: Listener,
        upcoming: Callable[[], LocatedRequest | None],
        recorder: Recorder | None = None,
    ) -> None:
        """Make every picture of a request; a recorder listens to its loop, which then begins at its beginning."""
        if located.request.enlarge is not None:
            check_all_read(located.request)
            with self._in_words(located.request, lambda: False):
                self._enlarging.make(located, listener)
            return
        request, notes = settle(located.request, located.checkpoint)
        located = replace(located, request=request)
        listening = () if recorder is None else (recorder,)

        def ahead() -> None:
            self._checkpoints.foresee(upcoming())

        if request.refine is not None:
            self._refine(located, ahead, listener)
            return
        chosen = choose(located, notes, self._network(located, listener), listening)
        self._draw(located, chosen, ahead, listener, recorder)

    def _refine(self, located: LocatedRequest, ahead: Callable[[], None], listener: Listener) -> None:
        """Refine the start picture of a request tile by tile; the next request is looked after in the last one."""

        def draw(tile: LocatedRequest, technique: Opened, told: Listener, last: bool) -> None:
            chosen = Chosen(Steered(technique, steering_of(tile)))
            self._draw(tile, chosen, ahead if last else lambda: None, told, None)

        with self._in_words(located.request, lambda: False):
            Refining(located, self._network(located, listener), draw, listener, self._stopped_tiles).make()

    def _draw(
        self,
        located: LocatedRequest,
        chosen: Chosen,
        ahead: Callable[[], None],
        listener: Listener,
        recorder: Recorder | None,
    ) -> None:
        """Draw the pictures of a request; `ahead` is called while the last of them is decoded."""
        device, load = self._device(), partial(self._checkpoints.load, located)
        spare = Spare(self._checkpoints.give_up_unused, ahead)
        kept, stopped = (self._kept, self._stopped) if recorder is None else (KeptLatents(), recorder.loop)
        watched = LoopWatch if recorder is None else recorder.watch
        drawing = Drawing(located, chosen, load, spare, self._fallbacks, kept, stopped, listener, watched=watched)
        with self._in_words(located.request, lambda: drawing.decoding):
            try:
                drawing.make(device)
            except OpenVinoError as error:
                self._checkpoints.give_up_openvino(error)
                drawing.make(device)  # what was delivered is not made again
            except StartOver:
                drawing.make(device)

    def _network(self, located: LocatedRequest, listener: Listener) -> Network | None:
        """What makes a picture larger on the way to another, None where the request wants no network for it."""
        part = located.upscaler
        return None if part is None else lambda picture: self._enlarging.picture(part, picture, listener)

    def _in_words(self, request: GenerationRequest, decoding: Callable[[], bool]) -> AbstractContextManager[None]:
        return in_words(self._device(), request, decoding, self.unload)

    def unload(self) -> None:
        """Give the memory of every loaded checkpoint back. The next picture loads anew."""
        self._checkpoints.clear()
        self._stopped.clear()
        self._stopped_tiles.clear()
        self._first_run.forget()
        self._enlarging.unload()

    def close(self) -> None:
        """Give the memory back. The engine can be used again; it loads anew."""
        self.unload()
