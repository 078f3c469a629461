"""Tells how one picture comes about: its run with a recorder, then the same seed drawn in other ways."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import torch

from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage, nothing_follows
from sddesk.core.explained import (
    DecodedTold,
    FamilyTold,
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
from sddesk.core.families import EMBEDDED
from sddesk.core.limits import MAX_SEED
from sddesk.core.located import LocatedRequest
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.pixels import Pixels
from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import sampler
from sddesk.core.settling import settle
from sddesk.engine.drawing import Listener
from sddesk.engine.failures import is_out_of_memory
from sddesk.engine.loaded import LoadedCheckpoint
from sddesk.engine.make.attention_maps import spread
from sddesk.engine.make.recorder import Recorder, numbers_of
from sddesk.engine.make.stopped_loops import Answers, OneLoop
from sddesk.engine.make.text_read import texts_read
from sddesk.engine.make.through_vae import compared, fitting, seen, through_vae
from sddesk.engine.techniques.own_references import looked_at

Following = Callable[[], LocatedRequest | None]
Make = Callable[[LocatedRequest, Listener, Following, Recorder], None]
Nothing = Callable[[], None]
Load = Callable[[LocatedRequest, Nothing, Nothing], tuple[LoadedCheckpoint, tuple[Message, ...]]]
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
    "messages",
    "The words of this prompt change while it is drawn. The tokens shown are those of the first step, and where they "
    "act is shown of the steps that read them.",
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
_MADE_SMALLER = QT_TRANSLATE_NOOP(
    "messages", "Encoding so large a picture takes too much memory: it goes through the VAE at {width} × {height}."
)
_NO_GUIDANCE = QT_TRANSLATE_NOOP(
    "messages", "This model has no guidance: every scale gives the same picture, so none is drawn with another."
)
_FROM_THE_START = QT_TRANSLATE_NOOP(
    "messages",
    "The guidance of this picture cannot be changed on its way, for it was drawn without or reads it at the start. It "
    "was changed from the first step on.",
)
_NO_STEP = QT_TRANSLATE_NOOP(
    "messages", "The picture has {steps} steps, so guidance was not changed from step {step} on."
)
_NOT_DRAWN = QT_TRANSLATE_NOOP("messages", "Not drawn for comparison: {what}. {reason}")


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A picture that was drawn: what the denoiser answered, and the seconds it took."""

    located: LocatedRequest
    pixels: Pixels
    flagged: bool
    answers: Answers
    forwards: int
    seconds: float


class FirstRun:
    """Keeps the run that others are compared with, from one explanation to the next: it need not be drawn again."""

    def __init__(self) -> None:
        self._drawn: _Drawn | None = None

    def of(self, located: LocatedRequest) -> _Drawn | None:
        """The run of this very request, None where another was drawn last."""
        return self._drawn if self._drawn is not None and self._drawn.located == located else None

    def keep(self, drawn: _Drawn) -> None:
        """Keep this one, and forget the one before."""
        self._drawn = drawn

    def forget(self) -> None:
        """Keep none: the model's memory is given back."""
        self._drawn = None


class Explaining:
    """One explanation. `make` draws a request with a recorder; `on_part` gets each piece as soon as it is there.

    `load` gives the model of a settled request. `first_run` may know the picture from an explanation before.
    """

    def __init__(
        self,
        located: LocatedRequest,
        wanted: Wanted,
        make: Make,
        load: Load,
        listener: Listener,
        on_part: OnPart,
        first_run: FirstRun,
    ) -> None:
        self._wanted, self._make, self._load, self._on_part = wanted, make, load, on_part
        self._listener, self._first_run = listener, first_run
        self._located = self._plain(located)

    def tell(self) -> None:
        """Draw and tell. Raises what the engine's `generate` does."""
        wanted, request = self._wanted, self._located.request
        if wanted.loop:
            self._on_part(FamilyTold(id=self._located.checkpoint.family.id))
            recorder = self._recorder()
            self._decode(recorder, flagged=self._first(recorder).flagged)
        if wanted.vae:
            self._through_vae(wanted.picture or self._compared_with().pixels)
        if self._located.checkpoint.family.guidance_kind == "none" and (wanted.guidance or wanted.guided):
            self._say(_NO_GUIDANCE)
            wanted = replace(wanted, guidance=(), guided=())
        for scale in wanted.guidance:
            changed = replace(request, guidance_scale=scale)
            self._other("guidance", f"{scale:g}", changed, self._compared_with().pixels)
        for scale, forward in wanted.guided:
            self._guided(scale, forward)
        for word in wanted.dropped:
            if not has_word(request.prompt, word):
                self._say(_NO_WORD, word=word)
                continue
            changed = replace(request, prompt=without_word(request.prompt, word))
            self._other("dropped", word, changed, self._compared_with().pixels)
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

    def _compared_with(self) -> _Drawn:
        """The run of the picture itself, drawn where nobody did before."""
        drawn = self._first_run.of(self._located)
        if drawn is None:
            drawn = self._drawn(self._located.request, self._recorder(lean=True))
            self._first_run.keep(drawn)
        return drawn

    def _first(self, recorder: Recorder) -> _Drawn:
        """The run itself, with its text and its noise."""
        request = self._located.request
        drawn = self._drawn(request, recorder)
        self._first_run.keep(drawn)
        model = recorder.model
        assert isinstance(model, LoadedCheckpoint)
        for text in texts_read(model, request, model.encoded(request, looked_at(request, self._located.inputs))):
            self._on_part(text)
        self._tell_noise(recorder, request)
        self._on_part(PictureTold(picture=drawn.pixels, seconds=drawn.seconds))
        return drawn

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

    def _decode(self, recorder: Recorder, *, flagged: bool) -> None:
        """Decode what each step expected; where that would take long, of some steps."""
        model, request, steps = recorder.model, self._located.request, recorder.expected
        assert model is not None
        if flagged:
            self._say(_HIDDEN)
            return
        count = max(3, min(len(steps), _ALL_DECODED // (request.width * request.height)))
        if count < len(steps):
            self._say(_SOME_DECODED, count=count, steps=len(steps))
        for index in spread(len(steps), count):
            self._listener.check()
            try:
                self._on_part(DecodedTold(index=index, picture=seen(model, steps[index])))
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error):
                    raise
                self._say(_NOT_DECODED)
                return

    def _through_vae(self, picture: Pixels) -> None:
        try:
            model = self._model()
            side = model.family.cell_side(model.pipe)
            if min(picture.width, picture.height) < side:
                self._say(_TOO_SMALL, side=side)
                return
            self._listener.check()
            smaller = fitting(picture)
            if smaller is not picture:
                self._say(_MADE_SMALLER, width=smaller.width, height=smaller.height)
            self._on_part(through_vae(model, smaller))
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            self._say(_NO_VAE)

    def _guided(self, scale: float, forward: int) -> None:
        """Draw the picture to this forward (from 0), and from there on with another scale."""
        base, request = self._compared_with(), self._located.request
        if forward >= base.forwards:
            self._say(_NO_STEP, step=forward + 1, steps=base.forwards)
            return
        if forward and not self._asks_at_each_forward():
            self._say(_FROM_THE_START)
            forward = 0
        value = f"{scale:g} {forward}"
        if forward == 0:
            self._other("guided", value, replace(request, guidance_scale=scale), base.pixels)
            return
        calls = len(base.answers.tensors) // base.forwards  # of the network in a forward
        loop = OneLoop(base.answers, forward * calls)
        self._other(
            "guided", value, request, base.pixels, self._recorder(lean=True, loop=loop, guided=(scale, forward))
        )

    def _asks_at_each_forward(self) -> bool:
        """Whether guidance takes part in each forward of its own: an answer without text, or a number."""
        located, network = self._located, self._model().denoiser
        if located.checkpoint.family.guidance_kind == EMBEDDED:
            return True
        read_once: Any = getattr(network.config, "time_cond_proj_dim", None)
        return located.request.guidance_scale > 1 and read_once is None and not located.checkpoint.instructed

    def _recorder(self, **given: Any) -> Recorder:
        return Recorder(self._wanted, self._on_part, instructed=self._located.checkpoint.instructed, **given)

    def _by(self, request: GenerationRequest, name: str, steps: int) -> GenerationRequest:
        """The request by another sampler, with its schedule where that sampler has it."""
        row, family = sampler(name), self._located.checkpoint.family
        schedules = () if row is None else row.schedules_for(family)
        schedule = request.schedule if request.schedule in schedules else (schedules or ("normal",))[0]
        return replace(request, sampler=name, schedule=schedule, steps=steps)

    def _other(
        self,
        kind: RunKind,
        value: str,
        request: GenerationRequest,
        beside: Pixels | None,
        recorder: Recorder | None = None,
    ) -> Pixels | None:
        """Draw the seed another way and compare it; what cannot be drawn is said, and the others go on.

        Without a recorder that says otherwise, the denoiser is not asked again what it answered for the same request.
        """
        if recorder is None:
            known = self._first_run.of(replace(self._located, request=request))
            loop = None if known is None else OneLoop(known.answers, len(known.answers.tensors))
            recorder = self._recorder(lean=True, loop=loop)
        try:
            drawn = self._drawn(request, recorder)
        except SddeskError as error:
            self._say(_NOT_DRAWN, what=value, reason=str(error))
            return None
        difference, psnr = (None, None) if beside is None else compared(beside, drawn.pixels)
        steps = recorder.expected
        self._on_part(
            RunTold(
                kind=kind,
                value=value,
                picture=drawn.pixels,
                difference=difference,
                psnr=psnr,
                sigmas=tuple(recorder.sigmas),
                expected=tuple(recorder.picture(steps[index]) for index in spread(len(steps), _ROUGH)),
                forwards=len(steps),
                seconds=drawn.seconds,
            )
        )
        return drawn.pixels

    def _drawn(self, request: GenerationRequest, recorder: Recorder) -> _Drawn:
        """Draw a request. Raises as the engine's `generate` does."""
        made: list[GeneratedImage] = []
        began, located = time.monotonic(), replace(self._located, request=request)
        self._make(located, replace(self._listener, on_image=made.append), nothing_follows, recorder)
        seconds = time.monotonic() - began
        forwards = len(recorder.expected)
        return _Drawn(located, made[0].pixels, made[0].flagged, recorder.loop.answers, forwards, seconds)

    def _model(self) -> LoadedCheckpoint:
        """The model that draws the picture. Raises as loading does."""
        request, _ = settle(self._located.request, self._located.checkpoint)
        return self._load(replace(self._located, request=request), lambda: None, self._listener.check)[0]

    def _say(self, template: str, **values: str | int) -> None:
        self._on_part(SaidTold(message=Message.of(template, dict(values))))
