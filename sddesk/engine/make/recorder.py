"""Records a loop while it runs: what the denoiser saw and answered at each forward, and where it looked.

It stands between the pipeline and what answers the denoiser, and hands every answer on as it is: a picture that is
recorded is bit by bit the picture that is not. All hooks are gone when the loop ends.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any

import torch

from sddesk.core.events import StepProgress
from sddesk.core.explained import MOST_BYTES, NetworkTold, NumberKind, Numbers, SaidTold, StepTold, Told, Wanted
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.pixels import Pixels
from sddesk.core.request import GenerationRequest
from sddesk.core.step_texts import step_texts_of
from sddesk.engine.backends.base import Backend, Denoiser, Forward, Loop
from sddesk.engine.failures import is_out_of_memory
from sddesk.engine.make.changed_guidance import ChangedGuidance
from sddesk.engine.make.network_times import NetworkTimes, parts_of
from sddesk.engine.make.predicted import levels, predicted, scale_of
from sddesk.engine.make.preview import LatentColours, PreviewMaker, to_pixels
from sddesk.engine.make.stopped_loops import Answers, OneLoop, is_answer
from sddesk.engine.make.watch import LoopWatch
from sddesk.engine.make.word_maps import WordMaps, word_maps
from sddesk.engine.model import Model
from sddesk.engine.techniques.base import OpenedSteering, Start

_CHANNELS = ("channel", "row", "column")
_TOKENS = ("token", "row", "column")
_ARRAYS = 5  # of a step
_NO_CROSS = QT_TRANSLATE_NOOP(
    "messages",
    "This model has no cross-attention to the text, so where each word acts is not shown. "
    "Its steps, its guided answers and its tokens are.",
)
_NO_HALVES = QT_TRANSLATE_NOOP(
    "messages",
    "This model answers more than twice at each step, so its answers with and without text are not shown apart. The "
    "guided answer is.",
)
_SOME_BLOCKS = QT_TRANSLATE_NOOP(
    "messages", "Where each word acts is shown of {count} of the {all} blocks: those of every one would take too long."
)
_THINNED = QT_TRANSLATE_NOOP(
    "messages",
    "So large a picture leaves no room for the numbers of every step: of {every} steps those of one are kept. "
    "The pictures of all steps are shown.",
)
_SHORT = QT_TRANSLATE_NOOP(
    "messages", "Memory was short, so where each word acts was not recorded to the end. All else is shown."
)
_NO_TIMES = QT_TRANSLATE_NOOP(
    "messages", "Memory was short, so the blocks of the network were not timed. All else is shown."
)


class Recorder(OpenedSteering, Backend):
    """Listens to one loop and hands its pieces to `on_part`. Changes only the guidance, and only when `guided` is set.

    `loop` has the answers that it begins with, and keeps all. `guided`: the guidance scale that takes the place of the
    request's, and the forward (from 0) from which on; the model has guidance, and asks for it at each forward.
    `instructed`: the model reads a start picture at each step, and is asked three times where the pipeline asks twice.
    `lean`: no arrays, no maps, no times, only the pictures of the steps; `expected` has the clean latents of each
    forward, channels x rows x columns, `noise` what the loop began with, and `sigmas` noise / picture of each.
    """

    def __init__(
        self,
        wanted: Wanted,
        on_part: Callable[[Told], None],
        *,
        lean: bool = False,
        loop: OneLoop | None = None,
        guided: tuple[float, int] | None = None,
        instructed: bool = False,
    ) -> None:
        self._wanted, self._on_part, self._lean, self._instructed = wanted, on_part, lean, instructed
        self.loop = OneLoop(Answers(), 0) if loop is None else loop
        self._guided = None if guided is None else ChangedGuidance(*guided)
        self._colours: LatentColours | None = None
        self.expected: list[torch.Tensor] = []
        self.sigmas: list[float] = []
        self.noise: torch.Tensor | None = None
        self.model: Model | None = None
        self._said: set[str] = set()
        self._answers: list[torch.Tensor] = []
        self._maps: WordMaps | None = None
        self._every = 1
        self._forward = 0  # the next one

    def begin(self, start: Start) -> Backend:
        """Note the request; a loop that begins anew forgets the one before."""
        self.model, self._request = start.model, start.request
        self.expected, self.sigmas, self._answers = [], [], []
        self._maps = None
        family, request = start.model.family, start.request
        self._size = family.latent_shape(start.model.pipe, request.width, request.height)[1:]
        self._every, self._forward = 1, 0
        self._timed = 0 if request.steps == 1 else 1  # the first forward reads the text, and takes its memory
        if self._guided is not None:
            self._guided.begin(start)
        if self._lean or not self._wanted.attention:
            return self
        self._maps = word_maps(start, self._size, instructed=self._instructed)
        if self._maps is None:
            self._say(_NO_CROSS)
        elif len(self._maps.blocks) < self._maps.of_blocks:
            self._say(_SOME_BLOCKS, count=len(self._maps.blocks), all=self._maps.of_blocks)
        self._first_text, self._step_of = _steps_of_first_text(request), start.scheduler.drawn_step
        return self

    def watch(
        self,
        check: Callable[[], None],
        on_progress: Callable[[StepProgress], None],
        previews: PreviewMaker,
        complete: Callable[[Pixels], Pixels],
    ) -> LoopWatch:
        """Return the watch of the loop, made as LoopWatch is; it tells this recorder of each forward."""
        self._colours = previews.colours.on(torch.device("cpu"))
        return _RecordingWatch(self, check, on_progress, previews, complete)

    def picture(self, latents: torch.Tensor) -> Pixels:
        """How latents of the loop look, channels x rows x columns, in rough colours and one pixel a place."""
        assert self._colours is not None
        return to_pixels(self._colours.rgb(latents.float().cpu()))

    def fits(self, loop: Loop) -> bool:
        """Always: every loop can be listened to."""
        del loop
        return True

    @contextmanager
    def run(self, forward: Forward, loop: Loop) -> Iterator[Forward]:
        """Backend.run: hand each call on, and keep a copy of the answer."""
        asked = 0

        def answer(*given: Any, **words: Any) -> Any:
            nonlocal asked
            if loop.network.device.type == "cuda" and words.get("cross_attention_kwargs", words) is None:
                words = {**words, "cross_attention_kwargs": {}}  # CUDA graphs leave such a call to the network
            if asked == self._timed and self._wanted.network and not self._lean:
                self._time(forward, loop, given, words)
            asked += 1
            if self._maps is not None:
                self._maps.collects = self._collects()
            if self._guided is not None:
                words = self._guided.asked(words, self._forward)
            found = forward(*given, **words)
            if self._guided is not None:
                found = self._guided.answered(found, self._forward)
            self._keep(found)
            return found

        with ExitStack() as opened:
            if self._maps is not None:
                opened.enter_context(self._maps.installed(loop.network))
            yield answer

    def _collects(self) -> bool:
        """Whether maps are taken of the call that comes: the first of a forward has the answer for the prompt."""
        kept = self._forward % self._every == 0
        step = min(self._step_of(self._forward), len(self._first_text) - 1)
        return kept and not self._answers and self._first_text[step]

    def _keep(self, found: Any) -> None:
        """Keep the answers of a call for `answered`, pictures x channels x rows x columns."""
        if self._lean or not (isinstance(found, tuple) and is_answer(found[0])):  # pyright: ignore[reportUnknownArgumentType]
            return
        assert self.model is not None
        # A copy: a CUDA graph writes the next one into the same memory.
        self._answers.append(self.model.family.as_answer(found[0], *self._size).clone())

    def begins(self, latents: torch.Tensor) -> None:
        """The loop is given these latents, pictures x channels x rows x columns."""
        self.noise = latents[0].float().cpu()

    def answered(self, scheduler: Any, index: int, seen: torch.Tensor, guided: torch.Tensor) -> None:
        """Tell of forward `index` (from 0): the latents it saw, and its answer, channels x rows x columns each."""
        assert self.model is not None
        place, times = scheduler.first_forward + index, scheduler.host_timesteps
        timestep = float(times[place])
        expected = predicted(scheduler, place, timestep, seen, guided)
        alpha, sigma = levels(scheduler, place, timestep)
        self.sigmas.append(sigma / alpha if alpha else math.inf)
        self.expected.append(expected.float().cpu())
        forwards = len(times) - scheduler.first_forward
        self._forward = index + 1
        if index == 0:
            self._plan(seen, forwards)
        if self._lean:
            return
        following = 0.0 if place + 1 >= len(times) else levels(scheduler, place + 1, float(times[place + 1]))[1]
        without, with_text = self._halves()
        keeps = index % self._every == 0
        kept = [one if keeps else None for one in (seen, without, with_text, guided, expected)]
        arrays = dict(zip(("latents", "without", "with_text", "guided", "expected"), map(_array, kept), strict=True))
        clean = [
            None if answer is None else predicted(scheduler, place, timestep, seen, answer)
            for answer in (without, with_text)
        ]
        flow = getattr(scheduler, "is_flow", False)
        scale = 1.0 if flow else scale_of(scheduler, alpha)
        self._on_part(
            StepTold(
                index=index,
                forwards=forwards,
                steps=self._request.steps_drawn,
                timestep=timestep,
                alpha=alpha,
                sigma=sigma,
                next_sigma=following,
                scale=scale,
                predicts="flow" if flow else str(scheduler.config.prediction_type),
                guidance_scale=self._request.guidance_scale,
                **arrays,
                latents_picture=self.picture(seen * scale),
                expected_picture=self.picture(expected),
                without_picture=None if clean[0] is None else self.picture(clean[0]),
                with_picture=None if clean[1] is None else self.picture(clean[1]),
                maps=self._taken(),
                map_blocks=() if self._maps is None else self._maps.blocks,
                blocks=0 if self._maps is None else self._maps.of_blocks,
            )
        )

    def _plan(self, latents: torch.Tensor, forwards: int) -> None:
        """Decide of which forwards numbers are kept, so that all of them stay below MOST_BYTES."""
        size = latents.numel() * 4 * _ARRAYS
        if self._maps is not None:
            size += self._maps.numbers * 2
        self._every = max(1, math.ceil(size * forwards / MOST_BYTES))
        if self._every > 1 and not self._lean:
            self._say(_THINNED, every=self._every)

    def _halves(self) -> tuple[torch.Tensor | None, torch.Tensor | None]:
        """The answers of this forward without text and with it; without guidance, or with a read number, the one."""
        answers, self._answers = self._answers, []
        assert self.model is not None
        parts = [part for answer in answers for part in answer]
        if len(parts) == 1:
            return None, parts[0]
        if len(parts) == 2 and not self._instructed:
            return (parts[1], parts[0]) if self.model.family.prompt_first else (parts[0], parts[1])
        self._say(_NO_HALVES)
        return None, None

    def _taken(self) -> tuple[Numbers, ...]:
        if self._maps is None:
            return ()
        if self._maps.short:
            self._say(_SHORT)
        return tuple(_numbers(one, "float16", _TOKENS) for one in self._maps.take())

    def _time(self, forward: Forward, loop: Loop, given: Sequence[Any], words: dict[str, Any]) -> None:
        """Ask the denoiser once more and look at the clock: its answer is thrown away."""
        assert self.model is not None
        times = NetworkTimes()
        if self._maps is not None:
            self._maps.collects = False
        try:
            with times.watching(loop.network):
                forward(*given, **words)
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            self._say(_NO_TIMES)
            return
        pipe = self.model.pipe
        parts = {name: getattr(pipe, name, None) for name in self.model.family.classes}
        networks = {name: loop.network if isinstance(part, Denoiser) else part for name, part in parts.items()}
        self._on_part(NetworkTold(parts=parts_of(networks), blocks=tuple(times.blocks)))

    def _say(self, template: str, **values: int) -> None:
        """Once a recording, whatever is begun anew."""
        if template not in self._said:
            self._said.add(template)
            self._on_part(SaidTold(message=Message.of(template, dict(values))))


class _RecordingWatch(LoopWatch):
    """A LoopWatch that tells a recorder what each forward saw, and what the sampler took."""

    def __init__(self, recorder: Recorder, *given: Any) -> None:
        super().__init__(*given)
        self._recorder = recorder

    def start(self, latents: torch.Tensor) -> None:
        super().start(latents)
        self._recorder.begins(latents)

    def forward_done(self, pipe: Any, index: int, timestep: Any, tensors: dict[str, torch.Tensor]) -> None:
        scheduler = pipe.scheduler
        seen = self._latents[0] * scheduler.init_noise_sigma if index == 0 else self._latents[0]
        super().forward_done(pipe, index, timestep, tensors)
        self._recorder.answered(scheduler, index, seen, tensors["noise_pred"][0])


def _steps_of_first_text(request: GenerationRequest) -> list[bool]:
    """For each drawn step, whether it reads the prompt that the first one reads."""
    told = step_texts_of(request)
    return [told.texts[place][0] == told.texts[0][0] for place in told.at_step]


def _array(tensor: torch.Tensor | None) -> Numbers | None:
    return None if tensor is None else _numbers(tensor, "float32", _CHANNELS)


def _numbers(tensor: torch.Tensor, kind: NumberKind, axes: tuple[str, ...]) -> Numbers:
    dtype = torch.float16 if kind == "float16" else torch.float32
    there = tensor.detach().to("cpu", dtype).contiguous()
    return Numbers(
        shape=tuple(there.shape), axes=axes, kind=kind, data=there.numpy().astype(f"<f{there.itemsize}").tobytes()
    )


def numbers_of(tensor: torch.Tensor) -> Numbers:
    """An array of channels x rows x columns in float32."""
    return _numbers(tensor, "float32", _CHANNELS)
