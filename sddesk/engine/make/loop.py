"""Runs the denoising loop of diffusers' own pipeline, so that pictures equal its pictures, and watches it."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from typing import Any

import torch

from sddesk.core.events import Stage, StepProgress
from sddesk.core.pixels import Pixels
from sddesk.core.request import GenerationRequest
from sddesk.engine.failures import not_finite
from sddesk.engine.families.base import Conditioning, Family
from sddesk.engine.make.batches import has_room_to_record
from sddesk.engine.make.changing_text import ChangingText
from sddesk.engine.make.predicted import predicted
from sddesk.engine.make.preview import PreviewMaker, to_pixels
from sddesk.engine.make.schedulers import HostScheduler, make_scheduler
from sddesk.engine.make.stopped_loops import Answers
from sddesk.engine.model import Model
from sddesk.engine.seamless import seamless
from sddesk.engine.techniques.base import Begun, Opened, Start

Check = Callable[[], None]
# A preview needs the U-Net's answer, which the pipeline hands to its callback only under this name.
_CALLBACK_TENSORS = ["latents", "noise_pred"]


def denoise(
    loaded: Model,
    request: GenerationRequest,
    conditioning: Conditioning,
    pictures: range,
    watch: LoopWatch,
    technique: Opened,
    answers: Answers | None = None,
) -> torch.Tensor:
    """Finished latents (pictures x channels x height/8 x width/8) of these pictures of the request, in one batch.

    `answers` has what the denoiser answered before this loop was stopped, and gets what it answers now.

    Raises Cancelled through `watch`, NoRoomToEncode, NoPicture if the numbers stop being numbers, and torch's errors.
    """
    latents = run_loop(loaded, request, conditioning, pictures, watch, technique, answers)
    if not torch.isfinite(latents).all():
        raise not_finite()
    return latents


def run_loop(
    loaded: Model,
    request: GenerationRequest,
    conditioning: Conditioning,
    pictures: range,
    watch: LoopWatch,
    technique: Opened,
    answers: Answers | None = None,
) -> torch.Tensor:
    """The loop of `denoise`: on a GPU the host reads nothing back in it but previews, and those without waiting."""
    pipe: Any = loaded.pipe
    pipe.scheduler = scheduler = HostScheduler(
        make_scheduler(request.sampler, request.schedule, request.steps, loaded.scheduler_config)
    )
    pipe._callback_tensor_inputs = _CALLBACK_TENSORS
    generators, varied = _generators(request, pictures, loaded)
    text = ChangingText(loaded.family, request, conditioning, len(pictures))
    try:
        begun = technique.begin(Start(loaded, request, scheduler, generators, watch.check, varied))
        ended = _ForwardEnd(loaded.family, begun, text, watch)
        watch.start(begun.latents)
        running = loaded.execution.running(
            pipe,
            watch.check,
            adapters=lambda: (loaded.adapters.attached, request.tile),
            has_room=lambda: has_room_to_record(loaded, request, len(pictures)),
            accumulation=loaded.key.accumulation(request),
            beside=None if begun.beside is None else loaded.family.packed(begun.beside),
            steering=(*begun.steering, *(() if answers is None else (answers,))),
        )
        with seamless(loaded.denoiser, request.tile), running:
            finished = pipe(
                **loaded.family.arguments(text.first),
                width=request.width,
                height=request.height,
                num_inference_steps=request.steps,
                **loaded.family.guidance(request),
                num_images_per_prompt=len(pictures),
                generator=generators,
                latents=loaded.family.begin_with(begun.latents),
                output_type="latent",
                return_dict=False,
                callback_on_step_end=ended,
                callback_on_step_end_tensor_inputs=_CALLBACK_TENSORS,
            )[0]
        return ended.latents if loaded.family.packs else finished
    finally:
        pipe.maybe_free_model_hooks()  # the pipeline calls it only when it comes to its end


class _ForwardEnd:
    """What the pipeline calls after each forward: the technique changes the latents, then the watch looks at them.

    It answers with what the next forward goes on with, where that is another than it would be. `latents` are those of
    the last forward, pictures x channels x rows x columns.
    """

    def __init__(self, family: Family, begun: Begun, text: ChangingText, watch: LoopWatch) -> None:
        self._family, self._text, self._watch = family, text, watch
        self._change = begun.after_forward
        self.latents = begun.latents

    def __call__(self, pipe: Any, index: int, timestep: Any, tensors: dict[str, torch.Tensor]) -> dict[str, Any]:
        family, (rows, columns) = self._family, self.latents.shape[-2:]
        plain = {name: family.unpacked(tensor, rows, columns) for name, tensor in tensors.items()}
        changed = {} if self._change is None else {"latents": self._change(index, plain["latents"])}
        self.latents = (plain | changed)["latents"]
        self._watch.forward_done(pipe, index, timestep, plain | changed)
        back = {name: family.packed(tensor) for name, tensor in changed.items()}
        return back | self._text.after_forward(pipe, index)


def _generators(
    request: GenerationRequest, pictures: range, loaded: Model
) -> tuple[list[torch.Generator], list[torch.Generator]]:
    """One generator a picture, so that each equals the picture made alone from its seed; and those of variations."""
    device = loaded.key.device.torch if request.noise_source == "device" else torch.device("cpu")
    singles = [request.single(index) for index in pictures]
    own = [torch.Generator(device).manual_seed(single.seed) for single in singles]
    if not request.variation_strength:
        return own, []
    return own, [torch.Generator(device).manual_seed(single.variation_seed) for single in singles]


class LoopWatch:
    """Stands at the end of each forward: looks at the cancel flag, counts, times, and shows how the picture forms.

    One for a request; its batches of pictures follow each other and are counted as one way. `complete` makes of a
    rough picture what is shown.
    """

    def __init__(
        self,
        check: Check,
        on_progress: Callable[[StepProgress], None],
        previews: PreviewMaker,
        complete: Callable[[Pixels], Pixels] = lambda pixels: pixels,
    ) -> None:
        self.check = check
        self._complete = complete
        self._on_progress = on_progress
        self._previews = previews
        self._batches = 0
        self._steps: tuple[int, ...] = ()
        self._part = self._part_began = 0
        self._done = self._done_before = 0
        self._forward_seconds = 0.0
        self._last = 0.0
        self._latents = torch.empty(0)
        self._timesteps: list[float] = []
        self._pictures = range(0)
        self._event: torch.cuda.Event | None = None

    def plan(self, batches: list[range], steps: Sequence[int]) -> None:
        """What is still to be made, the next batch first, each in so many steps: those of each part of the work."""
        self._batches = len(batches)
        self._steps, self._part = tuple(steps), 0
        self._pictures = batches[0]
        self._done_before = self._part_began = self._done

    def begin_part(self, part: int) -> None:
        """The next loop is for this part (from 0) of the next batch."""
        self._part, self._part_began = part, self._done

    def start(self, latents: torch.Tensor) -> None:
        """The next batch begins with these latents."""
        self._latents = latents
        self._last = time.monotonic()

    def forward_done(self, pipe: Any, index: int, timestep: Any, tensors: dict[str, torch.Tensor]) -> None:
        """What diffusers' callback_on_step_end is given: `index` counts this batch's forwards from 0."""
        del timestep
        self._pace(tensors["latents"].device)
        self.check()
        self._time_forward()
        self._done += 1
        picture, preview = self._preview(pipe.scheduler, index, tensors["noise_pred"])
        self._latents = tensors["latents"]
        steps, forwards = self._steps[self._part], pipe.num_timesteps
        later = sum(round(forwards * other / steps) for other in self._steps[self._part + 1 :])  # as many a step
        in_all = self._part_began - self._done_before + forwards + later
        self._on_progress(
            StepProgress(
                stage=Stage.DENOISE,
                step=self._done,
                steps=self._done_before + in_all * self._batches,
                speed=1 / self._forward_seconds if self._forward_seconds > 0 else 0.0,
                preview=preview,
                image=self._pictures[picture],
                picture_step=sum(self._steps[: self._part]) + math.ceil((index + 1) * steps / forwards),
                picture_steps=sum(self._steps),
                part=self._part + 1,
                first_image=self._pictures[0],
                together=len(self._pictures),
            )
        )

    def _preview(self, scheduler: Any, index: int, noise_pred: torch.Tensor) -> tuple[int, Pixels | None]:
        """(picture in this batch, its preview), of what forward `index` saw; raises NoPicture if it is no picture."""
        if index == 0:
            self._latents = self._latents * scheduler.init_noise_sigma
            self._timesteps = scheduler.host_timesteps.tolist()
        place = scheduler.first_forward + index  # in the whole schedule: a start picture leaves out its beginning
        shown = self._previews.step(
            len(self._pictures),
            lambda k: predicted(scheduler, place, self._timesteps[place], self._latents[k], noise_pred[k]),
        )
        if shown is None:
            return 0, None
        picture, rgb = shown
        if not torch.isfinite(rgb).all():
            raise not_finite()
        return picture, self._complete(to_pixels(rgb))

    def _time_forward(self) -> None:
        """A running mean over about five forwards, in seconds."""
        now = time.monotonic()
        seconds = now - self._last
        self._last = now
        self._forward_seconds = seconds if self._forward_seconds == 0 else 0.8 * self._forward_seconds + 0.2 * seconds

    def _pace(self, device: torch.device) -> None:
        """Keep the CPU at most one forward ahead of a GPU: it never idles, and a cancel is never far behind."""
        if device.type != "cuda":
            return
        before, self._event = self._event, torch.cuda.Event(blocking=True)
        self._event.record()
        if before is not None:
            before.synchronize()
