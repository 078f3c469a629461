"""The engine: load if another checkpoint is asked for, encode, denoise, decode; each picture leaves when it is done."""

from __future__ import annotations

import gc
import logging
import time
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import diffusers
import torch
import transformers

import sddesk
from sddesk.core.errors import Cancelled, NoDevice, SddeskError
from sddesk.core.events import GeneratedImage, Provenance, Stage, StepProgress, ignore_progress, nothing_follows
from sddesk.core.located import LocatedRequest
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointInfo, DeviceReport, PartInfo
from sddesk.core.parts import missing_part, text_misfit, vae_misfit
from sddesk.core.request import GenerationRequest, check_all_read
from sddesk.core.samplers import check_sampler
from sddesk.engine.backends.memory import (
    Fallbacks,
    Way,
    fitting,
    may_take_fp8,
    missing_bytes,
    next_decoding,
    next_way,
    notes,
)
from sddesk.engine.backends.openvino import OpenVinoError
from sddesk.engine.backends.openvino_graph import Shape
from sddesk.engine.backends.openvino_library import version
from sddesk.engine.backends.runtimes import OPENVINO, TORCH, Runtimes, is_large
from sddesk.engine.cancel import checker
from sddesk.engine.device import Device, dtype_for, dtype_name, empty_cache, make_current, memory, pick_device, report
from sddesk.engine.failures import explain, is_out_of_memory
from sddesk.engine.families.base import Conditioning
from sddesk.engine.load.adapters import find
from sddesk.engine.load.cache import LoadedCheckpoints
from sddesk.engine.load.checkpoint import (
    LoadedCheckpoint,
    LoadKey,
    PartSource,
    SafetyChecker,
    bytes_of,
    files_of,
    load_checkpoint,
    scheduler_config_of,
    stamp_of,
)
from sddesk.engine.load.predictions import Predictions
from sddesk.engine.load.prefetch import Ahead, read_ahead
from sddesk.engine.make.batches import batch_size, split
from sddesk.engine.make.decode import Decoded, decode, decode_tiny
from sddesk.engine.make.loop import PassWatch, denoise
from sddesk.engine.make.preview import PreviewMaker, copy_of
from sddesk.engine.make.tiny_decoder import TinyDecoder
from sddesk.engine.techniques.base import Inputs, Technique
from sddesk.engine.techniques.start_picture import FROM_PICTURE
from sddesk.engine.techniques.text import TEXT

log = logging.getLogger(__name__)
OnProgress = Callable[[StepProgress], None]
OnImage = Callable[[GeneratedImage], None]
_Load = Callable[[Callable[[], None], Callable[[], None]], tuple[LoadedCheckpoint, tuple[Message, ...]]]
TECHNIQUES: tuple[Technique, ...] = (TEXT, FROM_PICTURE)
KEPT_PICTURES = 100  # 64 kB each at 512 x 512
USUAL_CHANNELS = 4  # of the latents of Stable Diffusion, which published tiny decoders read
_NO_TINY = QT_TRANSLATE_NOOP(
    "messages",
    "There is no tiny decoder for this model, so its own decoded the picture. The models page has “{name}”.",
)
_TINY_FAILED = QT_TRANSLATE_NOOP("messages", "The tiny decoder made no picture, so the model's own decoded it.")
_NO_CARD = QT_TRANSLATE_NOOP("messages", "The graphics card cuda:{number} cannot be used: the others go on.")
_NO_TINY_EVER = QT_TRANSLATE_NOOP(
    "messages", "There is no tiny decoder for this model, so its own decoded the picture."
)
_EIGHT_BITS = QT_TRANSLATE_NOOP(
    "messages", "Memory was short: Fast kept the model's weights in 8 bits. The picture differs a little by that."
)


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
        self._runtimes = runtimes or Runtimes(None, resources)
        self._resources = resources
        self._wanted_device, self._card = device, card
        self._device: Device | None = None
        self._predictions = Predictions(resources)
        self._checkpoints = LoadedCheckpoints()
        self._ahead = Ahead()
        self._key: LoadKey | None = None
        self._ladder = Fallbacks()
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
        spare = _Spare(self._give_up_unused, lambda: self._foresee(upcoming()))
        load = partial(self._load, located)
        order = _Order(request, located.inputs, on_progress, on_image, checker(cancelled))
        run = _Run(load, spare, self._ladder, self._kept, order)
        try:
            try:
                run.make(device)
            except OpenVinoError as error:
                self._give_up(error)
                run.make(device)  # what was delivered is not made again
            except _InEightBits:
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
        self._ahead.give_up()
        self._checkpoints.clear()

    def close(self) -> None:
        """Give the memory back. The engine can be used again; it loads anew."""
        self.unload()

    @property
    def _loaded(self) -> LoadedCheckpoint | None:
        """The checkpoint that was used last."""
        return self._checkpoints.newest

    def _pick(self) -> Device:
        if self._device is None:
            device = pick_device(self._wanted_device, self._card)
            if self._card is not None and device.kind != "cuda":
                log.warning("no graphics card: %s", device.note)
                raise NoDevice(_NO_CARD, number=self._card)
            make_current(device)
            self._device = device
        return self._device

    def _give_up(self, error: OpenVinoError) -> None:
        if self._key is not None:
            self._runtimes.give_up(self._key.location, self._key.converted, error)
        self.close()

    def _load(
        self, located: LocatedRequest, preparing: Callable[[], None], check: Callable[[], None]
    ) -> tuple[LoadedCheckpoint, tuple[Message, ...]]:
        """The checkpoint of this request, loaded anew only if it is not in memory, and what is to be said."""
        if located.checkpoint.inpainting:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "“{title}” redraws parts of a picture: this version cannot yet."),
                QT_TRANSLATE_NOOP("messages", "Choose another model."),
                title=located.checkpoint.title,
            )
        wanted = find(located)
        info, told = self._predictions.settled(located.checkpoint, _family(located.checkpoint), check)
        located = replace(located, checkpoint=info)
        torch_key = self._key_of(located)
        chosen = self._runtimes.choose(torch_key.device, located, torch_key.family, preparing, check)
        self._key = key = replace(torch_key, converted=chosen.converted)
        ahead = self._ahead.take(key, check)
        if ahead is not None:
            self._checkpoints.keep_unused(ahead)
        loaded = self._checkpoints.get(key)
        if loaded is None:
            self._checkpoints.make_room(bytes_of(key, checker=True), key.device)
            loaded = self._load_anew(key, chosen.shape, check)
            self._checkpoints.keep(loaded)
        loaded.scheduler_config = self._scheduler_config(loaded, located)
        loaded.addons.put_on(wanted)
        return loaded, told + chosen.notes + (_want_tiny(loaded, located) if located.request.mode == "fast" else ())

    def _key_of(self, located: LocatedRequest) -> LoadKey:
        """What a request's checkpoint is loaded as, by torch. Raises SddeskError where its parts do not fit."""
        info, request = located.checkpoint, located.request
        if (lack := missing_part(info, request)) is not None:
            raise lack
        device = self._pick()
        vae, text = _vae(located), _text(located)
        sources = [info.location, *(part.location for part in (vae, text) if part is not None)]
        key = LoadKey(
            info.location,
            dtype_for(request.precision, device, large=is_large(info)),
            device,
            _family(info),
            vae=vae,
            text=text,
            stamp=sum(map(stamp_of, sources)),  # another one if any of them is
        )
        return replace(key, eight_bits=self._wants_eight_bits(key, request))

    def _wants_eight_bits(self, key: LoadKey, request: GenerationRequest) -> bool:
        if not may_take_fp8(key.device, key.dtype, request):
            return False
        free = memory(key.device)[1] + self._checkpoints.bytes_on_device()
        return self._ladder.wants_fp8(key, request, bytes_of(key), free)

    def _give_up_unused(self) -> bool:
        return self._ahead.give_up() or self._checkpoints.give_up_unused()

    def _foresee(self, following: LocatedRequest | None) -> None:
        """Bring the model of the next order closer, beside this thread, if it is not here and there is room for it.

        What fails here fails there again, and is told there.
        """
        if following is None or following.checkpoint.inpainting:
            return
        try:
            torch_key = self._key_of(following)
            chosen = self._runtimes.foresee(torch_key.device, following, torch_key.family)
        except SddeskError:
            return
        except Exception:  # beside an order that has nothing to do with it: its finished passes would be lost
            log.exception("what comes next was not looked after")
            return
        if chosen is None:
            return
        key = replace(torch_key, converted=chosen.converted)
        if self._checkpoints.has(key):
            return

        loads = key.device.kind != "cpu"

        def bring(check: Callable[[], None]) -> LoadedCheckpoint | None:
            if not self._checkpoints.has_room_beside(bytes_of(key, checker=True)):
                return None
            if loads:
                return load_checkpoint(key, check, self._resources)
            read_ahead(files_of(key), check)
            return None

        self._ahead.begin(bring, key if loads else None)

    def _load_anew(self, key: LoadKey, shape: Shape | None, check: Callable[[], None]) -> LoadedCheckpoint:
        try:
            return load_checkpoint(key, check, self._resources, shape)
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error) or not len(self._checkpoints):
                raise
            traceback.clear_frames(error.__traceback__)  # they hold tensors
        self._checkpoints.clear()
        return load_checkpoint(key, check, self._resources, shape)

    def _scheduler_config(self, loaded: LoadedCheckpoint, located: LocatedRequest) -> Mapping[str, Any]:
        """What the sampler is told: of the model, or of the one that the request takes it from."""
        config, info = loaded.files.scheduler_config, located.checkpoint
        if located.sampler_from is not None:
            info = located.sampler_from
            config = scheduler_config_of(PartSource(info.location, _family(info)), self._resources)
        if info.prediction_type is None:
            return config
        return {**config, "prediction_type": info.prediction_type, "rescale_betas_zero_snr": info.zero_snr}


def _vae(located: LocatedRequest) -> PartSource | None:
    """Where the VAE comes from if it is another model's. Raises SddeskError when that does not fit."""
    if located.vae is None:
        return None
    if (misfit := vae_misfit(located.checkpoint, located.vae)) is not None:
        raise misfit
    return _source(located.vae, beside=located.checkpoint)


def _text(located: LocatedRequest) -> PartSource | None:
    """Where the text encoder comes from if it is another model's. Raises SddeskError when that does not fit."""
    if located.text_encoder is None:
        return None
    if (misfit := text_misfit(located.checkpoint, located.text_encoder)) is not None:
        raise misfit
    return _source(located.text_encoder, beside=located.checkpoint)


def _source(part: CheckpointInfo | PartInfo, beside: CheckpointInfo) -> PartSource | None:
    return None if part.location == beside.location else PartSource(part.location, _family(part))


def _want_tiny(loaded: LoadedCheckpoint, located: LocatedRequest) -> tuple[Message, ...]:
    """Bring a tiny decoder, the model's own or that of its family; gives what to say where there is none."""
    if loaded.tiny_decoder() is None and located.tiny_decoder is not None:
        loaded.take_tiny_decoder(Path(located.tiny_decoder.location))
    if loaded.tiny_decoder() is not None:
        return ()
    usual = loaded.pipe.vae.config.latent_channels == USUAL_CHANNELS
    name = located.checkpoint.family.tiny_decoder
    return (Message.of(_NO_TINY, {"name": name}) if usual else Message(_NO_TINY_EVER),)


class _InEightBits(Exception):  # noqa: N818 - says what is to be done
    """The request begins anew, with a smaller model: that comes before taking this one apart."""


@dataclass(frozen=True, slots=True)
class _Spare:
    """What a run may do beside itself: `give_up` another checkpoint that is in memory, False when there is none, and
    look `ahead` to the next order."""

    give_up: Callable[[], bool]
    ahead: Callable[[], None]


@dataclass(frozen=True, slots=True)
class _Order:
    """A request with the files of its inputs, whom to tell of it, and what raises Cancelled."""

    request: GenerationRequest
    inputs: Inputs
    on_progress: OnProgress
    on_image: OnImage
    check: Callable[[], None]


class _Run:
    """One request on its way through the engine. `decoding`: all that is missing is the last stage."""

    def __init__(
        self,
        load: _Load,
        spare: _Spare,
        ladder: Fallbacks,
        kept: KeptLatents,
        order: _Order,
    ) -> None:
        self._load = load
        self._spare = spare
        self._ladder = ladder
        self._kept = kept
        self._request = order.request
        self._inputs = order.inputs
        self._technique = next(technique for technique in TECHNIQUES if technique.fits(order.request))
        self._on_progress = order.on_progress
        self._on_image = order.on_image
        self._check = order.check
        self._delivered = 0
        self._way = Way()
        self._short: int | None = None
        self._together: int | None = None  # pictures in one pass, None while that is not known
        self._tiny: TinyDecoder | None = None  # what decodes the pictures of the mode Fast
        self.decoding = False

    def make(self, device: Device) -> None:
        """Load, encode, then denoise and decode batch by batch."""
        self._enter(Stage.LOAD)
        loaded, told = self._load(lambda: self._enter(Stage.PREPARE), self._check)
        if loaded.key.eight_bits:
            told += (Message(_EIGHT_BITS),)
        start = self._ladder.start(loaded.key, self._request)
        self._way = fitting(start, loaded.execution, self._request)
        while self._way != start and self._make_room(loaded):
            self._way = fitting(start, loaded.execution, self._request)
        self._place(loaded)
        safety = loaded.safety_checker() if self._request.safety_checker else None
        copies = loaded.execution.side_copies
        previews = PreviewMaker(loaded.colours(), loaded.tiny_decoder(), copy=copy_of if copies is None else copies.ask)
        self._tiny = loaded.tiny_decoder() if self._request.mode == "fast" else None
        self._enter(Stage.ENCODE)
        conditioning = self._encode(loaded)
        self._check()
        watch = PassWatch(self._check, self._on_progress, previews)
        told += loaded.notes + conditioning.notes + loaded.addons.notes
        painter = _Painter(loaded, told, safety, _provenance(device, loaded.key))
        while self._delivered < self._request.images:
            started = time.monotonic()
            pictures, latents = self._next_latents(loaded, conditioning, watch)
            if latents is not None:
                self._deliver(painter, pictures, latents, (time.monotonic() - started) / len(pictures))
        self._ladder.keep(loaded.key, self._request, self._way)

    def _enter(self, stage: Stage) -> None:
        self._check()
        self._on_progress(StepProgress(stage=stage))

    def _encode(self, loaded: LoadedCheckpoint) -> Conditioning:
        while True:
            try:
                return loaded.encoded(self._request)
            except (RuntimeError, MemoryError) as error:
                self._climb(error, loaded, next_way(self._way, loaded.key.device, pictures=1))

    def _next_latents(
        self, loaded: LoadedCheckpoint, conditioning: Conditioning, watch: PassWatch
    ) -> tuple[range, torch.Tensor | None]:
        """The next pictures and their finished latents; None where memory was short and another way is to be gone."""
        first = self._delivered
        kept = self._kept.take(self._request.single(first))
        if kept is not None:
            self._together = kept.together
            return range(first, first + 1), kept.latents.to(loaded.key.device.torch)
        size = 1 if self._way.one_by_one else batch_size(loaded, self._request)
        batches = split(range(first, self._request.images), size)
        watch.plan(batches, self._request.steps)
        self._together = len(batches[0])
        try:
            latents = denoise(loaded, self._request, conditioning, batches[0], watch, self._technique, self._inputs)
        except (RuntimeError, MemoryError) as error:
            self._climb(error, loaded, next_way(self._way, loaded.key.device, len(batches[0])))
            return batches[0], None
        return batches[0], latents

    def _deliver(self, painter: _Painter, pictures: range, latents: torch.Tensor, shared: float) -> None:
        """Decode and deliver these pictures one by one; what cannot be decoded now is kept for the next try."""
        if pictures[-1] == self._request.images - 1:
            self._spare.ahead()
        for place, index in enumerate(pictures):
            started = time.monotonic()
            try:
                self._check()
                self._on_progress(StepProgress(stage=Stage.DECODE, image=index))
                decoded = self._decode(painter, latents[place : place + 1])
            except (RuntimeError, MemoryError, Cancelled):
                for left in range(place, len(pictures)):
                    mine = Finished(latents[left : left + 1], self._together)
                    self._kept.put(self._request.single(pictures[left]), mine)
                raise
            self._on_image(
                GeneratedImage(
                    request=self._request.single(index),
                    pixels=decoded.pixels,
                    seconds=shared + time.monotonic() - started,
                    provenance=replace(painter.provenance, conditions=self._conditions(painter, decoded)),
                    index=index,
                    flagged=decoded.flagged,
                    notes=painter.notes + decoded.notes + notes(self._way, self._short),
                )
            )
            self._delivered += 1

    def _conditions(self, painter: _Painter, decoded: Decoded) -> tuple[tuple[str, str], ...]:
        """What rounds differently, so that a picture made again may differ in its last bits; a tiny decoder in more."""
        found = [("decoding", "tiny" if decoded.tiny else self._way.decoding.name.lower())]
        if self._together is not None:
            found.append(("together", str(self._together)))
        if painter.loaded.key.eight_bits:
            found.append(("weights", "8 bits"))
        if painter.loaded.key.device.kind == "cpu":
            found.append(("threads", str(torch.get_num_threads())))
        if (sums := painter.loaded.key.sums(self._request)) is not None:
            found.append(("sums", dtype_name(sums)))
        return tuple(found)

    def _decode(self, painter: _Painter, latents: torch.Tensor) -> Decoded:
        loaded = painter.loaded
        self.decoding = True
        while True:
            try:
                decoded = None if self._tiny is None else decode_tiny(loaded, self._tiny, latents, painter.safety)
                if decoded is None:
                    decoded = decode(loaded, latents, painter.safety, self._check, self._way.decoding)
                    if self._tiny is not None:
                        decoded = replace(decoded, notes=(*decoded.notes, Message(_TINY_FAILED)))
            except (RuntimeError, MemoryError) as error:
                self._tiny = None
                self._climb(error, loaded, next_decoding(self._way, loaded.key.device))
            else:
                self.decoding = False
                loaded.execution.make_room()
                return decoded

    def _make_room(self, loaded: LoadedCheckpoint) -> bool:
        """Give up CUDA graphs, or else another checkpoint in memory; return False when there is neither."""
        if loaded.execution.graphs:  # there are any
            return loaded.execution.graphs.give_up("memory is short")
        return self._spare.give_up()

    def _place(self, loaded: LoadedCheckpoint) -> None:
        try:
            loaded.execution.place(self._way.placement)
        except (RuntimeError, MemoryError) as error:
            self._climb(error, loaded, next_way(self._way, loaded.key.device, pictures=1))

    def _climb(self, error: Exception, loaded: LoadedCheckpoint, way: Way | None) -> None:
        """Go on without CUDA graphs or another checkpoint in memory, or else another way.

        Raises `error` if it is no lack of memory, or there is no other way.
        """
        if not is_out_of_memory(error):
            raise error
        if not self._make_room(loaded):
            if way is None:
                raise error
            self._short = missing_bytes(error) or self._short
            if way.placement > self._way.placement and self._may_take_fp8(loaded.key):
                self._ladder.keep_in_fp8(loaded.key, self._request)
                traceback.clear_frames(error.__traceback__)
                raise _InEightBits
            self._way = way
        traceback.clear_frames(error.__traceback__)  # they hold tensors
        empty_cache(loaded.key.device)
        self._place(loaded)

    def _may_take_fp8(self, key: LoadKey) -> bool:
        return not key.eight_bits and may_take_fp8(key.device, key.dtype, self._request)


@dataclass(frozen=True, slots=True)
class _Painter:
    """What the decoding of every picture of a request needs."""

    loaded: LoadedCheckpoint
    notes: tuple[Message, ...]
    safety: SafetyChecker | None
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Finished:
    """A picture that is not decoded yet: its latents, and how many went through the U-Net with it."""

    latents: torch.Tensor
    together: int | None


class KeptLatents:
    """Finished latents that could not be decoded, by the request that would make the picture alone."""

    def __init__(self) -> None:
        self._kept: dict[GenerationRequest, Finished] = {}

    def put(self, request: GenerationRequest, finished: Finished) -> None:
        """Keep a picture's latents, in the processor's memory; the oldest go when there are too many."""
        self._kept[request] = replace(finished, latents=finished.latents.detach().cpu())
        while len(self._kept) > KEPT_PICTURES:
            del self._kept[next(iter(self._kept))]

    def take(self, request: GenerationRequest) -> Finished | None:
        """What was kept of this picture, and is not any longer; None when there is nothing."""
        return self._kept.pop(request, None)


def _family(model: CheckpointInfo | PartInfo) -> str:
    """The configuration that a single file takes, empty for what brings its own."""
    if not isinstance(model, CheckpointInfo) or not model.single_file:
        return ""
    return f"{model.family.id}_inpainting" if model.inpainting else model.family.id


def _provenance(device: Device, key: LoadKey) -> Provenance:
    """What a picture's file says of the machine that made it."""
    libraries = [(library.__name__, str(library.__version__)) for library in (torch, diffusers, transformers)]
    if key.converted is not None:
        libraries.append((OPENVINO, str(version())))
    return Provenance(
        device=f"{device.called} ({device.name})",
        precision=dtype_name(key.dtype),
        versions=(("sddesk", sddesk.__version__), *libraries),
        runtime=TORCH if key.converted is None else OPENVINO,
    )
