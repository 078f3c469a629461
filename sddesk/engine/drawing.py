"""One request on its way: encode, denoise batch by batch, decode, and other ways where memory runs short."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable, Generator, Hashable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

import diffusers
import torch
import transformers

import sddesk
from sddesk.core.controls import idle_controls
from sddesk.core.errors import Cancelled
from sddesk.core.events import GUIDANCE_EMBEDDED, GeneratedImage, Provenance, Stage, StepProgress
from sddesk.core.families import EMBEDDED
from sddesk.core.hires import parts_of
from sddesk.core.located import LocatedRequest
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.pixels import Pixels
from sddesk.core.request import GenerationRequest
from sddesk.core.step_texts import unreached
from sddesk.engine.backends.base import Decoding
from sddesk.engine.backends.memory import (
    Fallbacks,
    Way,
    fitting,
    may_take_fp8,
    missing_bytes,
    next_decoding,
    next_encoding,
    next_way,
    notes,
)
from sddesk.engine.backends.openvino_library import version
from sddesk.engine.backends.runtimes import OPENVINO, TORCH
from sddesk.engine.device import Device, dtype_name, empty_cache
from sddesk.engine.failures import is_out_of_memory
from sddesk.engine.families.base import Conditioning
from sddesk.engine.key import LoadKey
from sddesk.engine.loaded import LoadedCheckpoint
from sddesk.engine.make.batches import batch_size, split
from sddesk.engine.make.decode import Decoded, decode, decode_tiny
from sddesk.engine.make.kept_latents import Finished, KeptLatents
from sddesk.engine.make.loop import denoise
from sddesk.engine.make.preview import PreviewMaker, copy_of
from sddesk.engine.make.stopped_loops import Answers, StoppedLoops, key_of
from sddesk.engine.make.tiny_decoder import TinyDecoder
from sddesk.engine.make.watch import LoopWatch
from sddesk.engine.model import SafetyChecker
from sddesk.engine.techniques.base import Opened
from sddesk.engine.techniques.encoder import NoRoomToEncode
from sddesk.engine.techniques.pictures import as_array
from sddesk.engine.techniques.upscaled import Upscaled

OnProgress = Callable[[StepProgress], None]
OnImage = Callable[[GeneratedImage], None]
_Load = Callable[[Callable[[], None], Callable[[], None]], tuple[LoadedCheckpoint, tuple[Message, ...]]]
_TINY_FAILED = QT_TRANSLATE_NOOP("messages", "The tiny decoder made no picture, so the model's own decoded it.")
_FP8 = QT_TRANSLATE_NOOP(
    "messages", "Memory was short: Fast kept the model's weights in 8 bits. The picture differs a little by that."
)


class StartOver(Exception):  # noqa: N818 - says what is to be done
    """The request begins anew, with a smaller model: that comes before taking this one apart."""


@dataclass(frozen=True, slots=True)
class Spare:
    """What a drawing may ask for. `give_up` frees an unused checkpoint and returns False when there is none; `ahead`
    prepares the next request."""

    give_up: Callable[[], bool]
    ahead: Callable[[], None]


@dataclass(frozen=True, slots=True)
class SecondPart:
    """The second part of the hires fix: `upscaled` gets the first part's result, and `technique` is it with what steers
    drawing."""

    upscaled: Upscaled
    technique: Opened


@dataclass(frozen=True, slots=True)
class Chosen:
    """What draws a request. `second` draws its second part, None without the hires fix."""

    technique: Opened
    second: SecondPart | None = None


@dataclass(frozen=True, slots=True)
class Listener:
    """Whom to tell of a drawing, and what raises Cancelled."""

    on_progress: OnProgress
    on_image: OnImage
    check: Callable[[], None]


class Drawing:
    """One request on its way through the engine. `decoding`: all that is missing is the last stage.

    `watched` makes what stands at the end of each pass.
    """

    def __init__(
        self,
        located: LocatedRequest,
        chosen: Chosen,
        load: _Load,
        spare: Spare,
        fallbacks: Fallbacks,
        kept: KeptLatents,
        stopped: StoppedLoops,
        listener: Listener,
        *,
        watched: Callable[
            [Callable[[], None], OnProgress, PreviewMaker, Callable[[Pixels], Pixels]], LoopWatch
        ] = LoopWatch,
    ) -> None:
        self._load, self._watched = load, watched
        self._spare = spare
        self._fallbacks = fallbacks
        self._kept, self._stopped = kept, stopped
        self._request = located.request
        self._technique, self._second = technique, second = chosen.technique, chosen.second
        self._parts = parts_of(located.request)
        self._firsts: dict[int, torch.Tensor] = {}  # what the first part made, until the second is made
        self._encoder = technique.encoder if second is None else second.upscaled.encoder
        self._encoder.tile = located.request.tile
        self._on_progress = listener.on_progress
        self._on_image = listener.on_image
        self._check = listener.check
        self._delivered = 0
        self._way = Way()
        self._short: int | None = None
        self._together: int | None = None  # pictures in one forward, None while that is not known
        self._tiny: TinyDecoder | None = None  # what decodes the pictures of the mode Fast
        self.decoding = False

    def make(self, device: Device) -> None:
        """Load, encode, then denoise and decode batch by batch."""
        self._enter(Stage.LOAD)
        loaded, told = self._load(lambda: self._enter(Stage.PREPARE), self._check)
        if loaded.key.fp8_weights:
            told += (Message(_FP8),)
        start = self._fallbacks.start(loaded.key, self._parts[-1])
        decoding = loaded.family.decoding_bytes(loaded.pipe.vae, *self._request.result_size)
        self._way = fitting(start, loaded.execution, decoding)
        while self._way != start and self._make_room(loaded):
            self._way = fitting(start, loaded.execution, decoding)
        self._place(loaded)
        self._encoder.restart(self._way.encoding)
        safety = loaded.safety_checker() if self._request.safety_checker else None
        copies = loaded.execution.side_copies
        previews = PreviewMaker(loaded.colours(), loaded.tiny_decoder(), copy=copy_of if copies is None else copies.ask)
        self._tiny = loaded.tiny_decoder() if self._request.mode == "fast" else None
        self._enter(Stage.ENCODE)
        conditionings = [self._encode(loaded, part) for part in self._parts]
        self._check()
        watch = self._watched(self._check, self._on_progress, previews, self._technique.preview)
        told += loaded.notes + conditionings[0].notes + tuple(unreached(self._request)) + loaded.adapters.notes
        told += self._technique.notes + tuple(min(map(idle_controls, self._parts), key=len))
        painter = Painter(loaded, told, safety, provenance_of(device, loaded.key))
        while self._delivered < self._request.images:
            started = time.monotonic()
            pictures, latents = self._next_latents(painter, conditionings, watch)
            if latents is not None:
                self._deliver(painter, pictures, latents, (time.monotonic() - started) / len(pictures))
        self._fallbacks.keep(loaded.key, self._parts[-1], self._way)

    def _enter(self, stage: Stage) -> None:
        self._check()
        self._on_progress(StepProgress(stage=stage))

    def _encode(self, loaded: LoadedCheckpoint, part: GenerationRequest) -> Conditioning:
        while True:
            try:
                return loaded.encoded(part, self._technique.looked_at)
            except (RuntimeError, MemoryError) as error:
                self._fall_back(error, loaded, next_way(self._way, loaded.key.device, pictures=1))

    def _next_latents(
        self, painter: Painter, conditionings: Sequence[Conditioning], watch: LoopWatch
    ) -> tuple[range, torch.Tensor | None]:
        """The next pictures and their finished latents; None where memory was short and another way is to be gone."""
        loaded, first = painter.loaded, self._delivered
        kept = self._kept.take(self._request.single(first))
        if kept is not None:
            self._together = kept.together
            return range(first, first + 1), kept.latents.to(loaded.key.device.torch)
        size = 1 if self._way.one_by_one else batch_size(loaded, self._parts[-1])
        batches = split(range(first, self._request.images), size)
        hires = self._request.hires
        watch.plan(batches, [self._parts[0].steps_drawn, *(() if hires is None else (hires.steps,))])
        self._together = len(batches[0])
        try:
            latents = self._denoise(painter, conditionings, batches[0], watch)
        except NoRoomToEncode as short:  # fewer pictures at once, or a smaller denoiser, would not help
            self._fall_back(short.error, loaded, next_encoding(self._way, loaded.key.device))
            self._encoder.way = self._way.encoding
            return batches[0], None
        except (RuntimeError, MemoryError) as error:
            self._fall_back(error, loaded, next_way(self._way, loaded.key.device, len(batches[0])))
            return batches[0], None
        return batches[0], latents

    def _denoise(
        self, painter: Painter, conditionings: Sequence[Conditioning], pictures: range, watch: LoopWatch
    ) -> torch.Tensor:
        """Draw these pictures in one batch, in both parts where there are two; raises as `denoise` does.

        What the first part made is kept, should the second fail.
        """
        loaded, second = painter.loaded, self._second
        first = key_of(self._parts[0], pictures, loaded.key)
        if second is None or not all(index in self._firsts for index in pictures):
            with self._resumed(first) as answers:
                latents = denoise(loaded, self._parts[0], conditionings[0], pictures, watch, self._technique, answers)
            if second is None:
                return latents
            self._firsts |= {index: latents[place : place + 1] for place, index in enumerate(pictures)}
        upscaled = second.upscaled
        upscaled.latents = torch.cat([self._firsts[index] for index in pictures]).to(loaded.key.device.torch)
        if upscaled.wants_pictures:
            unhidden = replace(painter, safety=None)  # the checker looks at what comes out at last
            pixels = [(index, self._decode(unhidden, self._firsts[index]).pixels) for index in pictures]
            upscaled.decoded = [(index, as_array(picture)) for index, picture in pixels]
        watch.begin_part(1)
        with self._resumed(("second part", key_of(self._request, pictures, loaded.key))) as answers:
            latents = denoise(loaded, self._parts[1], conditionings[1], pictures, watch, second.technique, answers)
        for index in pictures:
            del self._firsts[index]
        return latents

    @contextmanager
    def _resumed(self, loop: Hashable) -> Generator[Answers]:
        """Give what the denoiser answered when this loop was stopped before, and keep it if it is stopped again."""
        answers = self._stopped.take(loop)
        try:
            yield answers
        except Cancelled:
            self._stopped.put(loop, answers)
            raise

    def _deliver(self, painter: Painter, pictures: range, latents: torch.Tensor, shared: float) -> None:
        """Decode and deliver these pictures one by one; what cannot be decoded now is kept for the next try."""
        if pictures[-1] == self._request.images - 1:
            self._spare.ahead()
        for place, index in enumerate(pictures):
            started = time.monotonic()
            try:
                self._check()
                self._on_progress(StepProgress(stage=Stage.DECODE, image=index))
                self.decoding = True
                decoded = self._decode(painter, latents[place : place + 1])
                self.decoding = False
            except (RuntimeError, MemoryError, Cancelled):
                for left in range(place, len(pictures)):
                    mine = Finished(latents[left : left + 1], self._together)
                    self._kept.put(self._request.single(pictures[left]), mine)
                raise
            self._on_image(
                GeneratedImage(
                    request=self._request.single(index),
                    pixels=decoded.pixels if decoded.flagged else self._technique.finish(decoded.pixels),
                    seconds=shared + time.monotonic() - started,
                    provenance=replace(painter.provenance, conditions=self._conditions(painter, decoded)),
                    index=index,
                    flagged=decoded.flagged,
                    notes=painter.notes + self._said() + decoded.notes + notes(self._way, self._short),
                )
            )
            self._delivered += 1

    def _said(self) -> tuple[Message, ...]:
        """Return the notes about the inputs, and about the larger picture in the hires fix."""
        return (*self._encoder.notes, *(() if self._second is None else self._second.upscaled.said))

    def _conditions(self, painter: Painter, decoded: Decoded) -> tuple[tuple[str, str], ...]:
        """What rounds differently, so that a picture made again may differ in its last bits; a tiny decoder in more."""
        found = [("decoding", "tiny" if decoded.tiny else self._way.decoding.name.lower())]
        if self._encoder.used and self._encoder.way != Decoding.WHOLE:
            found.append(("encoding", self._encoder.way.name.lower()))
        if painter.loaded.files.family.guidance_kind == EMBEDDED:
            found.append(GUIDANCE_EMBEDDED)
        if self._together is not None:
            found.append(("together", str(self._together)))
        if painter.loaded.key.fp8_weights:
            found.append(("weights", "8 bits"))
        if painter.loaded.key.device.kind == "cpu":
            found.append(("threads", str(torch.get_num_threads())))
        if (dtype := painter.loaded.key.accumulation(self._request)) is not None:
            found.append(("sums", dtype_name(dtype)))
        return tuple(found)

    def _decode(self, painter: Painter, latents: torch.Tensor) -> Decoded:
        loaded = painter.loaded
        while True:
            try:
                decoded = (
                    None
                    if self._tiny is None
                    else decode_tiny(loaded, self._tiny, latents, painter.safety, self._request.tile)
                )
                if decoded is None:
                    decoded = decode(
                        loaded, latents, painter.safety, self._check, self._way.decoding, self._request.tile
                    )
                    if self._tiny is not None:
                        decoded = replace(decoded, notes=(*decoded.notes, Message(_TINY_FAILED)))
            except (RuntimeError, MemoryError) as error:
                self._tiny = None
                self._fall_back(error, loaded, next_decoding(self._way, loaded.key.device))
            else:
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
            self._fall_back(error, loaded, next_way(self._way, loaded.key.device, pictures=1))

    def _fall_back(self, error: Exception, loaded: LoadedCheckpoint, way: Way | None) -> None:
        """Go on without CUDA graphs or another checkpoint in memory, or else another way.

        Raises `error` again if memory was not short, or if every way was tried.
        """
        if not is_out_of_memory(error):
            raise error
        if not self._make_room(loaded):
            if way is None:
                raise error
            self._short = missing_bytes(error) or self._short
            if way.placement > self._way.placement and self._may_take_fp8(loaded.key):
                self._fallbacks.keep_in_fp8(loaded.key, self._request)
                traceback.clear_frames(error.__traceback__)
                raise StartOver
            self._way = way
        traceback.clear_frames(error.__traceback__)  # they hold tensors
        empty_cache(loaded.key.device)
        self._place(loaded)

    def _may_take_fp8(self, key: LoadKey) -> bool:
        return not key.fp8_weights and may_take_fp8(key.device, key.dtype, self._request)


@dataclass(frozen=True, slots=True)
class Painter:
    """What the decoding of every picture of a request needs."""

    loaded: LoadedCheckpoint
    notes: tuple[Message, ...]
    safety: SafetyChecker | None
    provenance: Provenance


def provenance_of(device: Device, key: LoadKey) -> Provenance:
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
