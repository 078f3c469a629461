"""Runs the denoising loop of diffusers' own pipeline, so that pictures equal its pictures, and watches it."""

from __future__ import annotations

from typing import Any

import torch

from sddesk.core.request import GenerationRequest
from sddesk.engine.failures import not_finite
from sddesk.engine.families.base import Conditioning, Family
from sddesk.engine.make.batches import has_room_to_record
from sddesk.engine.make.changing_text import ChangingText
from sddesk.engine.make.schedulers import HostScheduler, make_scheduler
from sddesk.engine.make.stopped_loops import Answers
from sddesk.engine.make.watch import LoopWatch
from sddesk.engine.model import Model
from sddesk.engine.seamless import seamless
from sddesk.engine.techniques.base import Begun, Opened, Start

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
        tokens = text.first.positive.shape[1]
        begun = technique.begin(Start(loaded, request, scheduler, generators, watch.check, varied, tokens=tokens))
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
