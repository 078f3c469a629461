"""A picture made larger: the upscaler loaded, the picture part by part, smaller parts where memory runs short."""

from __future__ import annotations

import logging
import time
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from PIL import Image

import sddesk
from sddesk.core.enlargements import check_result
from sddesk.core.errors import OutOfMemory, SddeskError
from sddesk.core.events import GeneratedImage, Provenance, Stage, StepProgress
from sddesk.core.inputs import MAX_TILE, Enlarge
from sddesk.core.located import LocatedRequest
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import PartInfo
from sddesk.core.pixels import Pixels
from sddesk.engine.backends.openvino import OpenVinoError
from sddesk.engine.backends.openvino_library import version
from sddesk.engine.backends.openvino_upscaler import KINDS, PAYS_FROM, OpenVinoNetwork
from sddesk.engine.backends.runtimes import OPENVINO, TORCH
from sddesk.engine.cancel import stop_points
from sddesk.engine.device import Device, dtype_name, empty_cache, memory
from sddesk.engine.drawing import Listener
from sddesk.engine.failures import GIB, is_out_of_memory
from sddesk.engine.load.pipeline import stamp_of
from sddesk.engine.make import tiles
from sddesk.engine.techniques.pictures import read_rgb

if TYPE_CHECKING:
    from sddesk.engine.load.upscaler import Upscaler

log = logging.getLogger(__name__)
MAX_BUDGET = 1_500_000_000  # bytes for one part
_SMALLER_PARTS = QT_TRANSLATE_NOOP(
    "messages", "Memory was short, so the picture was enlarged in parts of {side} pixels."
)
_IN_FULL = QT_TRANSLATE_NOOP(
    "messages", "In half precision the upscaler overflowed: the picture was enlarged in full precision."
)
_NO_NUMBERS = QT_TRANSLATE_NOOP("messages", "The numbers of the upscaler {name} overflowed: no picture came out.")
_NO_NUMBERS_HINT = QT_TRANSLATE_NOOP("messages", "Its file may be damaged: fetch it again, or choose another one.")


class Enlarging:
    """Makes pictures larger on one device. Keeps the last upscaler until `unload`.

    `make_room` frees a loaded checkpoint and returns False when there is none.
    """

    def __init__(self, device: Callable[[], Device], make_room: Callable[[], bool]) -> None:
        self._device, self._make_room = device, make_room
        self._upscaler: Upscaler | None = None
        self._stamp = 0  # of its file when it was read
        self._converted: OpenVinoNetwork | None = None  # the upscaler's
        self._failed: Upscaler | None = None  # that OpenVINO cannot run

    def unload(self) -> None:
        """Give the upscaler's memory back."""
        self._upscaler = self._converted = self._failed = None

    def make(self, located: LocatedRequest, listener: Listener) -> None:
        """Make the picture of a request that enlarges one. Raises Cancelled, SddeskError, and torch's errors."""
        request, order = located.request, located.request.enlarge
        assert order is not None
        assert located.upscaler is not None
        listener.check()
        listener.on_progress(StepProgress(stage=Stage.LOAD))
        started = time.monotonic()
        device = self._device()
        upscaler = self._loaded(Path(located.upscaler.location), device)
        picture = read_rgb(located.inputs[order.content_hash])
        check_fits(order, upscaler.scale, (picture.shape[1], picture.shape[0]))
        wanted = order.tile or _tile_for(upscaler, device)
        network = self._network(upscaler, picture, located.runtime, device, listener)
        larger, tile, notes = self._made(upscaler, picture, wanted, device, listener, order.model, network)
        listener.check()
        pixels = _reduced(larger, order.scale, upscaler.scale)
        done = replace(order, tile=tile)
        inputs = tuple(done if entry == order else entry for entry in request.inputs)
        listener.on_image(
            GeneratedImage(
                request=replace(request.single(0), inputs=inputs),
                pixels=pixels,
                seconds=time.monotonic() - started,
                provenance=_provenance(device, upscaler, network and self._converted),  # which may have been given up
                notes=notes,
            )
        )

    def picture(
        self, part: PartInfo, picture: np.ndarray, listener: Listener
    ) -> tuple[np.ndarray, tuple[Message, ...]]:
        """Enlarge height x width x 3 bytes by the upscaler `part`, by its own scale, on the way to another picture.

        Its parts are as long as they may be, whatever memory is free, and torch computes it, so that it comes out the
        same again. Returns it with the notes about it. Raises as `make` does.
        """
        device = self._device()
        upscaler = self._loaded(Path(part.location), device)
        check_result((picture.shape[1], picture.shape[0]), upscaler.scale)
        larger, _, notes = self._made(upscaler, picture, tiles.LARGEST, device, listener, part.name, None)
        return larger, notes

    def _made(
        self,
        upscaler: Upscaler,
        picture: np.ndarray,
        wanted: int,
        device: Device,
        listener: Listener,
        name: str,
        converted: OpenVinoNetwork | None,
    ) -> tuple[np.ndarray, int, tuple[Message, ...]]:
        """Return the larger picture, the longest side of its parts, and the notes about it."""
        notes: tuple[Message, ...] = ()
        try:
            try:
                larger, tile = self._enlarged(upscaler, picture, wanted, device, listener, converted)
            except OpenVinoError as error:
                self._give_up_openvino(upscaler, error)
                larger, tile = self._enlarged(upscaler, picture, wanted, device, listener)
        except tiles.NotNumbers as error:
            if upscaler.dtype == torch.float32:
                raise SddeskError(_NO_NUMBERS, _NO_NUMBERS_HINT, name=name) from error
            self._upscaler = None  # for the next picture half precision may do
            larger, tile = self._enlarged(upscaler.in_full(), picture, wanted, device, listener)
            notes = (Message(_IN_FULL),)
        return larger, tile, (*notes, Message.of(_SMALLER_PARTS, {"side": tile})) if tile != wanted else notes

    def _loaded(self, file: Path, device: Device) -> Upscaler:
        from sddesk.engine.load.upscaler import load_upscaler  # spandrel: few engines enlarge, and each starts faster

        stamp = stamp_of(str(file))  # a training writes the next one in its place
        if self._upscaler is None or (self._upscaler.file, self._stamp) != (file, stamp):
            self.unload()  # two at once are not needed
            self._upscaler, self._stamp = load_upscaler(file, device), stamp
        return self._upscaler

    def _network(
        self, upscaler: Upscaler, picture: np.ndarray, runtime: str, device: Device, listener: Listener
    ) -> OpenVinoNetwork | None:
        """The upscaler's network in OpenVINO, None where torch computes it: where OpenVINO would not pay, or failed."""
        pays = runtime == OPENVINO or (runtime != TORCH and picture.shape[0] * picture.shape[1] >= PAYS_FROM)
        if not pays or device.kind != "cpu" or upscaler.kind not in KINDS or version() is None:
            return None
        if self._converted is None and self._failed is not upscaler:
            try:
                self._converted = OpenVinoNetwork(upscaler.model, upscaler.scale, listener.check)
            except OpenVinoError as error:
                self._give_up_openvino(upscaler, error)
        if self._converted is not None:
            self._converted.check = listener.check
        return self._converted

    def _give_up_openvino(self, upscaler: Upscaler, error: OpenVinoError) -> None:
        log.warning("OpenVINO cannot run the upscaler %s: %s", upscaler.file, error)
        self._converted, self._failed = None, upscaler

    def _enlarged(
        self,
        upscaler: Upscaler,
        picture: np.ndarray,
        tile: int,
        device: Device,
        listener: Listener,
        converted: OpenVinoNetwork | None = None,
    ) -> tuple[np.ndarray, int]:
        """Enlarge in parts of `tile` pixels, or smaller ones where memory runs short; returns which they were."""
        while True:
            started = time.monotonic()

            def on_part(done: int, count: int, started: float = started) -> None:
                speed = done / max(time.monotonic() - started, 1e-6)
                listener.on_progress(StepProgress(stage=Stage.ENLARGE, step=done, steps=count, speed=speed))

            try:
                leaves = [module for module in upscaler.model.modules() if not any(module.children())]
                with stop_points(leaves, listener.check):
                    return tiles.enlarge(converted or upscaler, picture, tile, on_part), tile
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error):
                    raise
                if not self._make_room():
                    longest = min(tile, max(picture.shape[:2]))
                    if longest <= tiles.SMALLEST:
                        raise _out_of_memory(device) from error
                    tile = max(tiles.SMALLEST, longest // 2 // tiles.STEP * tiles.STEP)
                traceback.clear_frames(error.__traceback__)  # they hold tensors
            empty_cache(device)


def check_fits(order: Enlarge, scale: int, size: tuple[int, int]) -> None:
    """Raise SddeskError when an upscaler of this scale cannot carry out the order on a picture of this size."""
    if order.scale > scale:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The upscaler {name} enlarges {scale} times at most, not {wanted} times."),
            QT_TRANSLATE_NOOP("messages", "Choose a smaller scale or another upscaler, or enlarge the result again."),
            name=order.model,
            scale=scale,
            wanted=order.scale,
        )
    check_result(size, scale)


def _tile_for(upscaler: Upscaler, device: Device) -> int:
    _, free = memory(device)
    each = tiles.bytes_for_a_pixel(upscaler.model, upscaler.scale, upscaler.dtype)
    return min(MAX_TILE, tiles.fitting_tile(each, min(MAX_BUDGET, free // 2)))


def _reduced(larger: np.ndarray, wanted: int, scale: int) -> Pixels:
    """Bring what a network enlarged `scale` times to `wanted` times."""
    height, width, _ = larger.shape
    if wanted == scale:
        return Pixels(width=width, height=height, rgb=larger.tobytes())
    size = (width // scale * wanted, height // scale * wanted)
    smaller = Image.fromarray(larger).resize(size, Image.Resampling.LANCZOS)
    return Pixels(width=size[0], height=size[1], rgb=smaller.tobytes())


def _out_of_memory(device: Device) -> OutOfMemory:
    total, free = memory(device)
    return OutOfMemory(
        QT_TRANSLATE_NOOP(
            "messages",
            "There is not enough memory to enlarge the picture: {device} has {total} GB, {free} GB free.",
        ),
        QT_TRANSLATE_NOOP("messages", "Close other programs that use this memory, or choose a smaller upscaler."),
        device=device.name,
        total=f"{total / GIB:.1f}",
        free=f"{free / GIB:.1f}",
    )


def _provenance(device: Device, upscaler: Upscaler, converted: OpenVinoNetwork | None) -> Provenance:
    conditions = (("threads", str(torch.get_num_threads())),) if device.kind == "cpu" else ()
    versions = [("sddesk", sddesk.__version__), ("torch", str(torch.__version__)), ("spandrel", upscaler.reader)]
    if converted is not None:
        versions.append((OPENVINO, str(version())))
    return Provenance(
        device=f"{device.called} ({device.name})",
        precision=dtype_name(upscaler.dtype),
        versions=tuple(versions),
        runtime=TORCH if converted is None else OPENVINO,
        conditions=conditions,
    )
