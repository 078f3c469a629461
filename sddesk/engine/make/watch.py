"""Watches the denoising loop: looks at the cancel flag, counts, times, and shows how the picture forms."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from typing import Any

import torch

from sddesk.core.events import Stage, StepProgress
from sddesk.core.pixels import Pixels
from sddesk.engine.failures import not_finite
from sddesk.engine.make.predicted import predicted
from sddesk.engine.make.preview import PreviewMaker, to_pixels

Check = Callable[[], None]


class LoopWatch:
    """Stands at the end of each forward: looks at the cancel flag, counts, times, and shows how the picture forms.

    One for a request; its batches of pictures follow each other and are counted as one way. `complete` makes of a
    rough picture the one to show.
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
        """Pictures still to be made, the next batch first, each in so many steps: those of each part of the work."""
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
