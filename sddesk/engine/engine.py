"""The engine: load if another checkpoint is asked for, encode, denoise, decode; each picture leaves when it is done."""

from __future__ import annotations

import gc
import logging
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path

from sddesk.core.errors import NoDevice
from sddesk.core.events import GeneratedImage, StepProgress, ignore_progress, nothing_follows
from sddesk.core.located import LocatedRequest
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import DeviceReport
from sddesk.core.request import check_all_read
from sddesk.core.samplers import check_sampler
from sddesk.engine.backends.memory import (
    Fallbacks,
)
from sddesk.engine.backends.openvino import OpenVinoError
from sddesk.engine.backends.runtimes import Runtimes
from sddesk.engine.cancel import checker
from sddesk.engine.checkpoints import Checkpoints
from sddesk.engine.device import Device, empty_cache, make_current, pick_device, report
from sddesk.engine.drawing import Drawing, Order, Spare, StartOver
from sddesk.engine.failures import explain, is_out_of_memory
from sddesk.engine.load.checkpoint import (
    LoadedCheckpoint,
)
from sddesk.engine.make.kept_latents import KeptLatents
from sddesk.engine.techniques.base import Technique
from sddesk.engine.techniques.start_picture import FROM_PICTURE
from sddesk.engine.techniques.text import TEXT

log = logging.getLogger(__name__)
OnProgress = Callable[[StepProgress], None]
OnImage = Callable[[GeneratedImage], None]
_Load = Callable[[Callable[[], None], Callable[[], None]], tuple[LoadedCheckpoint, tuple[Message, ...]]]
TECHNIQUES: tuple[Technique, ...] = (TEXT, FROM_PICTURE)
_NO_CARD = QT_TRANSLATE_NOOP("messages", "The graphics card cuda:{number} cannot be used: the others go on.")


class DiffusersEngine:
    """core.events.Engine on torch and diffusers. Holds the last used checkpoints; one thread drives it.

    `device` is auto, cuda, cuda:1, mps or cpu; `card` is the number of the graphics card that this engine is for, if it
    is for no other device.
    `resources` holds the configurations and the vocabulary that single files lack; `runtimes` chooses what computes on
    a processor, without it torch does.
    """

    def __init__(
        self,
        *,
        device: str = "auto",
        card: int | None = None,
        resources: Path | None = None,
        runtimes: Runtimes | None = None,
    ) -> None:
        self._wanted_device, self._card = device, card
        self._device: Device | None = None
        self._fallbacks = Fallbacks()
        self._checkpoints = Checkpoints(self._pick, self._fallbacks, resources, runtimes or Runtimes(None, resources))
        self._kept = KeptLatents()
        # What the libraries made at import stays for good; collecting it would stop every thread for half a second.
        gc.freeze()

    def describe(
        self, cancelled: Callable[[], bool], on_progress: Callable[[StepProgress], None] = ignore_progress
    ) -> DeviceReport:
        """What pictures are made on, and the memory that is free now. `on_progress` is not called: this is quick."""
        device = self._pick()
        return report(device)

    def generate(
        self,
        located: LocatedRequest,
        on_progress: OnProgress,
        on_image: OnImage,
        cancelled: Callable[[], bool],
        upcoming: Callable[[], LocatedRequest | None] = nothing_follows,
    ) -> None:
        """Make every picture of a request, in order. While the last is decoded, what `upcoming` tells is looked after.

        Raises Cancelled within one pass of `cancelled()` turning true, SddeskError on an expected failure; either way
        the engine can be used again.
        """
        request = located.request
        check_all_read(request)
        check_sampler(request.sampler, request.schedule)
        device = self._pick()
        spare = Spare(self._checkpoints.give_up_unused, lambda: self._checkpoints.foresee(upcoming()))
        load = partial(self._checkpoints.load, located)
        technique = next(technique for technique in TECHNIQUES if technique.fits(request))
        order = Order(request, located.inputs, technique, on_progress, on_image, checker(cancelled))
        run = Drawing(load, spare, self._fallbacks, self._kept, order)
        try:
            try:
                run.make(device)
            except OpenVinoError as error:
                self._checkpoints.give_up_openvino(error)
                run.make(device)  # what was delivered is not made again
            except StartOver:
                run.make(device)
        except (RuntimeError, MemoryError) as error:
            expected = explain(error, device, request, kept=run.decoding)
            if expected is None:
                raise
            traceback.clear_frames(error.__traceback__)  # they hold tensors
            if not is_out_of_memory(error):
                self.unload()
            empty_cache(device)
            raise expected from error

    def unload(self) -> None:
        """Give the memory of every loaded checkpoint back. The next picture loads anew."""
        self._checkpoints.clear()

    def close(self) -> None:
        """Give the memory back. The engine can be used again; it loads anew."""
        self.unload()

    def _pick(self) -> Device:
        if self._device is None:
            device = pick_device(self._wanted_device, self._card)
            if self._card is not None and device.kind != "cuda":
                log.warning("no graphics card: %s", device.note)
                raise NoDevice(_NO_CARD, number=self._card)
            make_current(device)
            self._device = device
        return self._device
