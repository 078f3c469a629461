"""Tells how one picture comes about: its run with a recorder, then the same seed drawn in other ways."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import torch

from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage, StepProgress
from sddesk.core.explained import (
    DecodedTold,
    NoiseTold,
    PictureTold,
    RunKind,
    RunTold,
    SaidTold,
    Told,
    Wanted,
    has_word,
    without_word,
)
from sddesk.core.limits import MAX_SEED
from sddesk.core.located import LocatedRequest
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.pixels import Pixels
from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import sampler
from sddesk.engine.drawing import Listener
from sddesk.engine.failures import is_out_of_memory
from sddesk.engine.loaded import LoadedCheckpoint
from sddesk.engine.make.recorder import Recorder, numbers_of
from sddesk.engine.make.text_read import texts_read
from sddesk.engine.make.through_vae import compared, seen, through_vae
from sddesk.engine.techniques.own_references import looked_at

Make = Callable[[LocatedRequest, Listener, Recorder], None]
OnPart = Callable[[Told], None]
_ALL_DECODED = 50 * 256 * 256  # pixels of all steps together: more are decoded here and there
_BINS = 64
_ROUGH = 6  # pictures along the way of a run beside the first
_ENLARGED = QT_TRANSLATE_NOOP(
    "messages", "An upscaler made this picture larger in one go: there are no steps to be shown."
)
_REFINED = QT_TRANSLATE_NOOP(
    "messages", "This picture was drawn anew in tiles, each for itself: no one run can be shown."
)
_ORIGINAL = QT_TRANSLATE_NOOP("messages", "Ask for the picture that it was made from.")
_FIRST_PART = QT_TRANSLATE_NOOP(
    "messages", "The picture was drawn in two parts, the second larger. What is shown is the first part."
)
_BY_TORCH = QT_TRANSLATE_NOOP(
    "messages", "OpenVINO cannot be looked into, so PyTorch draws this run. Pictures differ by rounding."
)
_CHANGING = QT_TRANSLATE_NOOP(
    "messages", "The words of this prompt change while it is drawn. The tokens shown are those of the first step."
)
_NOT_DECODED = QT_TRANSLATE_NOOP(
    "messages", "Memory was short, so not every step is shown decoded. Their rough pictures are."
)
_SOME_DECODED = QT_TRANSLATE_NOOP(
    "messages", "Decoding takes long at this size: {count} of {steps} steps are decoded, the others are rough."
)
_HIDDEN = QT_TRANSLATE_NOOP("messages", "The safety checker hid this picture, so its steps are not shown decoded.")
_NO_VAE = QT_TRANSLATE_NOOP(
    "messages", "Memory was short, so the way through the VAE and back is not shown. A smaller picture may fit."
)
_NO_WORD = QT_TRANSLATE_NOOP(
    "messages", "“{word}” is no whole word of the prompt, so the picture was not drawn without it."
)
_BEGAN_WITH = QT_TRANSLATE_NOOP(
    "messages", "The run began with the start picture under noise: what is shown as its noise is both together."
)
_TOO_SMALL = QT_TRANSLATE_NOOP(
    "messages", "A picture of less than {side} pixels a side has no latents, so the way through the VAE is not shown."
)
_NOT_DRAWN = QT_TRANSLATE_NOOP("messages", "Not drawn for comparison: {what}. {reason}")


class Explaining:
    """One explanation. `make` draws a request with a recorder; `on_part` gets each piece as soon as it is there."""

    def __init__(
        self,
        located: LocatedRequest,
        wanted: Wanted,
        make: Make,
        on_progress: Callable[[StepProgress], None],
        on_part: OnPart,
        check: Callable[[], None],
    ) -> None:
        self._wanted, self._make, self._on_part, self._check = wanted, make, on_part, check
        self._on_progress = on_progress
        self._located = self._plain(located)
        self._picture: Pixels | None = None
        self._flagged = False

    def tell(self) -> None:
        """Draw and tell. Raises what the engine's `generate` does."""
        wanted, request = self._wanted, self._located.request
        if wanted.loop:
            recorder = Recorder(wanted, self._on_part)
            self._first(recorder)
            self._decode(recorder)
            if wanted.vae:
                self._through_vae(recorder)
        elif wanted.vae or wanted.guidance or wanted.dropped:
            recorder = Recorder(wanted, self._on_part, lean=True)
            self._picture, _ = self._drawn(request, recorder)
            if wanted.vae:
                self._through_vae(recorder)
        for scale in wanted.guidance:
            self._other("guidance", f"{scale:g}", replace(request, guidance_scale=scale), self._picture)
        for word in wanted.dropped:
            if not has_word(request.prompt, word):
                self._say(_NO_WORD, word=word)
                continue
            changed = replace(request, prompt=without_word(request.prompt, word))
            self._other("dropped", word, changed, self._picture)
        first: Pixels | None = None
        for name, steps in wanted.samplers:
            drawn = self._other("sampler", f"{name} {steps}", self._by(request, name, steps), first)
            first = drawn if first is None else first

    def _plain(self, located: LocatedRequest) -> LocatedRequest:
        """The request as it is recorded: one picture, drawn in one part, by torch."""
        request = located.request
        if request.enlarge is not None:
            raise SddeskError(_ENLARGED, _ORIGINAL)
        if request.refine is not None:
            raise SddeskError(_REFINED, _ORIGINAL)
        if request.hires is not None:
            self._say(_FIRST_PART)
        if located.runtime != "torch":
            if located.runtime == "openvino":
                self._say(_BY_TORCH)
            located = replace(located, runtime="torch")
        if request.prompt_syntax == "a1111-3":
            self._say(_CHANGING)
        return replace(located, request=replace(request.single(0), hires=None), upscaler=None)

    def _first(self, recorder: Recorder) -> None:
        """The run itself, with its text and its noise, which are reported as soon as it has begun."""
        request = self._located.request
        self._picture, seconds = self._drawn(request, recorder)
        model = recorder.model
        assert isinstance(model, LoadedCheckpoint)
        for text in texts_read(model, request, model.encoded(request, looked_at(request, self._located.inputs))):
            self._on_part(text)
        self._tell_noise(recorder, request)
        self._on_part(PictureTold(picture=self._picture, seconds=seconds))

    def _tell_noise(self, recorder: Recorder, request: GenerationRequest) -> None:
        noise = recorder.noise
        assert noise is not None
        if request.start is not None and not self._located.checkpoint.instructed:
            self._say(_BEGAN_WITH)
        following = 0 if request.seed == MAX_SEED else request.seed + 1
        other = torch.randn(noise.shape, generator=torch.Generator().manual_seed(following))
        counts = torch.histc(noise, bins=_BINS, min=-4, max=4).int().tolist()
        self._on_part(
            NoiseTold(
                seed=request.seed,
                width=request.width,
                height=request.height,
                noise=numbers_of(noise),
                picture=recorder.picture(noise),
                other=recorder.picture(other),
                histogram=tuple(counts),
            )
        )

    def _decode(self, recorder: Recorder) -> None:
        """Decode what each step expected; where that would take long, of some steps."""
        model, request, steps = recorder.model, self._located.request, recorder.expected
        assert model is not None
        if self._flagged:
            self._say(_HIDDEN)
            return
        count = max(3, min(len(steps), _ALL_DECODED // (request.width * request.height)))
        if count < len(steps):
            self._say(_SOME_DECODED, count=count, steps=len(steps))
        for index in _spread(len(steps), count):
            self._check()
            try:
                self._on_part(DecodedTold(index=index, picture=seen(model, steps[index])))
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error):
                    raise
                self._say(_NOT_DECODED)
                return

    def _through_vae(self, recorder: Recorder) -> None:
        picture = self._wanted.picture or self._picture
        assert picture is not None
        assert recorder.model is not None
        side = recorder.model.family.cell_side(recorder.model.pipe)
        if min(picture.width, picture.height) < side:
            self._say(_TOO_SMALL, side=side)
            return
        self._check()
        try:
            self._on_part(through_vae(recorder.model, picture))
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            self._say(_NO_VAE)

    def _by(self, request: GenerationRequest, name: str, steps: int) -> GenerationRequest:
        """The request by another sampler, with its schedule where that sampler has it."""
        row, family = sampler(name), self._located.checkpoint.family
        schedules = () if row is None else row.schedules_for(family)
        schedule = request.schedule if request.schedule in schedules else (schedules or ("normal",))[0]
        return replace(request, sampler=name, schedule=schedule, steps=steps)

    def _other(self, kind: RunKind, value: str, request: GenerationRequest, beside: Pixels | None) -> Pixels | None:
        """Draw the seed another way and compare it; what cannot be drawn is said, and the others go on."""
        recorder = Recorder(self._wanted, self._on_part, lean=True)
        try:
            picture, seconds = self._drawn(request, recorder)
        except SddeskError as error:
            self._say(_NOT_DRAWN, what=value, reason=str(error))
            return None
        difference, psnr = (None, None) if beside is None else compared(beside, picture)
        steps = recorder.expected
        self._on_part(
            RunTold(
                kind=kind,
                value=value,
                picture=picture,
                difference=difference,
                psnr=psnr,
                sigmas=tuple(recorder.sigmas),
                expected=tuple(recorder.picture(steps[index]) for index in _spread(len(steps), _ROUGH)),
                forwards=len(steps),
                seconds=seconds,
            )
        )
        return picture

    def _drawn(self, request: GenerationRequest, recorder: Recorder) -> tuple[Pixels, float]:
        """The picture of a request, and the seconds it took. Raises as the engine's `generate` does."""
        made: list[GeneratedImage] = []
        began = time.monotonic()
        listener = Listener(self._on_progress, made.append, self._check)
        self._make(replace(self._located, request=request), listener, recorder)
        self._flagged = made[0].flagged
        return made[0].pixels, time.monotonic() - began

    def _say(self, template: str, **values: str | int) -> None:
        self._on_part(SaidTold(message=Message.of(template, dict(values))))


def _spread(count: int, most: int) -> list[int]:
    """So many of `count` places, evenly, the first and the last among them."""
    if count <= most:
        return list(range(count))
    return sorted({round(place * (count - 1) / (most - 1)) for place in range(most)})
