"""The engine: load if another checkpoint is asked for, encode, denoise, decode; each picture leaves when it is done."""

from __future__ import annotations

import gc
import time
import traceback
from collections.abc import Callable
from pathlib import Path

import diffusers
import torch
import transformers

import sddesk
from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage, Provenance, Stage, StepProgress
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import CheckpointInfo, CheckpointRef, DeviceReport
from sddesk.core.request import GenerationRequest
from sddesk.engine.batches import batch_size, split
from sddesk.engine.conditioning import Conditioning, encode
from sddesk.engine.decode import decode
from sddesk.engine.denoise import PassWatch, denoise
from sddesk.engine.device import Device, dtype_for, dtype_name, empty_cache, pick_device, report
from sddesk.engine.failures import explain, is_out_of_memory
from sddesk.engine.loading import LoadedCheckpoint, LoadKey, SafetyChecker, load_checkpoint
from sddesk.engine.preview import PreviewMaker
from sddesk.engine.schedulers import check_sampler
from sddesk.engine.stopping import checker

OnProgress = Callable[[StepProgress], None]
OnImage = Callable[[GeneratedImage], None]


class DiffusersEngine:
    """core.events.Engine on torch and diffusers. Holds one loaded checkpoint; one thread drives it.

    `locate` finds an installed checkpoint (its location is a local folder or file) or raises SddeskError; `device` is
    auto, cuda, mps or cpu; `resources` holds the configurations and the vocabulary that single files lack.
    """

    def __init__(
        self,
        locate: Callable[[CheckpointRef], CheckpointInfo],
        *,
        device: str = "auto",
        resources: Path | None = None,
    ) -> None:
        self._locate = locate
        self._resources = resources
        self._wanted_device = device
        self._device: Device | None = None
        self._loaded: LoadedCheckpoint | None = None
        # What the libraries made at import stays for good; collecting it would stop every thread for half a second.
        gc.freeze()

    def describe(self, cancelled: Callable[[], bool]) -> DeviceReport:
        """What pictures are made on, and the memory that is free now."""
        return report(self._pick())

    def generate(
        self,
        request: GenerationRequest,
        on_progress: OnProgress,
        on_image: OnImage,
        cancelled: Callable[[], bool],
    ) -> None:
        """Make every picture of `request`, in order.

        Raises Cancelled within one pass of `cancelled()` turning true, SddeskError on an expected failure; either way
        the engine can be used again.
        """
        check_sampler(request.sampler, request.schedule)
        device = self._pick()
        try:
            _Run(self._load, request, on_progress, on_image, checker(cancelled)).make(device)
        except (RuntimeError, MemoryError) as error:
            expected = explain(error, device, request)
            if expected is None:
                raise
            traceback.clear_frames(error.__traceback__)  # they hold tensors
            if not is_out_of_memory(error):
                self._loaded = None
            empty_cache(device)
            raise expected from error

    def close(self) -> None:
        """Give the memory back. The engine can be used again; it loads anew."""
        self._loaded = None
        if self._device is not None:
            empty_cache(self._device)

    def _pick(self) -> Device:
        if self._device is None:
            self._device = pick_device(self._wanted_device)
        return self._device

    def _load(self, request: GenerationRequest, check: Callable[[], None]) -> LoadedCheckpoint:
        """The checkpoint of this request, loaded anew only if the key changed."""
        device = self._pick()
        info = self._locate(request.checkpoint)
        if info.inpainting:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "“{title}” redraws parts of a picture: this version cannot yet."),
                QT_TRANSLATE_NOOP("messages", "Choose another model."),
                title=info.title,
            )
        family = info.family.id if info.single_file else ""
        key = LoadKey(info.location, dtype_for(request.precision, device), device, family)
        if self._loaded is None or self._loaded.key != key:
            self.close()  # two checkpoints at once may not fit
            self._loaded = load_checkpoint(key, check, self._resources)
        return self._loaded


class _Run:
    """One request on its way through the engine."""

    def __init__(
        self,
        load: Callable[[GenerationRequest, Callable[[], None]], LoadedCheckpoint],
        request: GenerationRequest,
        on_progress: OnProgress,
        on_image: OnImage,
        check: Callable[[], None],
    ) -> None:
        self._load = load
        self._request = request
        self._on_progress = on_progress
        self._on_image = on_image
        self._check = check
        self._delivered = 0

    def make(self, device: Device) -> None:
        """Load, encode, then denoise and decode batch by batch."""
        self._enter(Stage.LOAD)
        loaded = self._load(self._request, self._check)
        safety = loaded.safety_checker() if self._request.safety_checker else None
        previews = PreviewMaker(loaded.colours())
        self._enter(Stage.ENCODE)
        conditioning = encode(loaded.pipe, self._request)
        self._check()
        watch = PassWatch(self._check, self._on_progress, previews)
        provenance = _provenance(device, loaded.key.dtype)
        size = batch_size(loaded, self._request)
        while batches := split(range(self._delivered, self._request.images), size):
            watch.plan(batches)
            try:
                self._make_batch(loaded, conditioning, batches[0], watch, safety, provenance)
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error) or size == 1:
                    raise
                size = 1  # what did not fit together may fit one by one
                traceback.clear_frames(error.__traceback__)
                empty_cache(device)

    def _enter(self, stage: Stage) -> None:
        self._check()
        self._on_progress(StepProgress(stage=stage))

    def _make_batch(
        self,
        loaded: LoadedCheckpoint,
        conditioning: Conditioning,
        pictures: range,
        watch: PassWatch,
        safety: SafetyChecker | None,
        provenance: Provenance,
    ) -> None:
        """Denoise these pictures together, then decode and deliver them one by one."""
        started = time.monotonic()
        latents = denoise(loaded, self._request, conditioning, pictures, watch)
        shared = (time.monotonic() - started) / len(pictures)
        for place, index in enumerate(pictures):
            started = time.monotonic()
            self._check()
            self._on_progress(StepProgress(stage=Stage.DECODE, image=index))
            decoded = decode(loaded, latents[place : place + 1], safety, self._check)
            self._on_image(
                GeneratedImage(
                    request=self._request.single(index),
                    pixels=decoded.pixels,
                    seconds=shared + time.monotonic() - started,
                    provenance=provenance,
                    index=index,
                    flagged=decoded.flagged,
                    notes=conditioning.notes + decoded.notes,
                )
            )
            self._delivered += 1


def _provenance(device: Device, dtype: torch.dtype) -> Provenance:
    """What a picture's file says of the machine that made it."""
    libraries = ((library.__name__, str(library.__version__)) for library in (torch, diffusers, transformers))
    return Provenance(
        device=f"{device.kind} ({device.name})",
        precision=dtype_name(dtype),
        versions=(("sddesk", sddesk.__version__), *libraries),
    )
