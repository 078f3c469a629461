"""What the engine's tests share: an engine on one folder, a run's events, and how alike two pictures are."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
import torch
from diffusers import StableDiffusionPipeline

from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage, StepProgress
from sddesk.core.families import SD1
from sddesk.core.located import LocatedRequest, locate_request
from sddesk.core.models import STARTER, CheckpointInfo, CheckpointRef, PartInfo, PartRef, WeightsKind
from sddesk.core.pixels import Pixels
from sddesk.core.references import encoder_for
from sddesk.core.request import GenerationRequest
from sddesk.core.upcoming import Upcoming
from sddesk.engine.engine import DiffusersEngine

# A small request for the tiny model; `replace` what a test is about.
REQUEST = GenerationRequest(prompt="a horse", seed=1024, width=64, height=64, steps=3, precision="full")
SAME_DB = 60.0


@dataclass
class Events:
    """Everything an engine told during one run."""

    progress: list[StepProgress] = field(default_factory=list)
    images: list[GeneratedImage] = field(default_factory=list)


def info_of(folder: Path) -> CheckpointInfo:
    """A checkpoint that lies in `folder`."""
    return CheckpointInfo(
        ref=STARTER,
        title="tiny",
        family=SD1,
        native_size=64,
        size_bytes=1,
        location=str(folder),
        has_safety_checker=(folder / "safety_checker").is_dir(),
    )


def none_installed(kind: WeightsKind, name: str) -> PartInfo:
    """No LoRA, embedding or tiny decoder is installed."""
    raise SddeskError("No installed {kind} is called “{name}”.", kind=kind.value, name=name)


class LocatingEngine(DiffusersEngine):
    """An engine that is given plain requests and finds what they name, as the program does before it calls one."""

    def __init__(
        self,
        locate: Callable[[CheckpointRef], CheckpointInfo],
        locate_part: Callable[[PartRef], CheckpointInfo | PartInfo] | None = None,
        *,
        part_named: Callable[[WeightsKind, str], PartInfo] = none_installed,
        runtime: str = "torch",
        **options: Any,
    ) -> None:
        super().__init__(**options)
        self.locate, self.part_named, self.runtime = locate, part_named, runtime
        self._locate_part = locate_part
        self.parts: list[PartInfo] = []  # those among which the encoder of an IP-Adapter is looked for

    def encoder_for(self, adapter: PartInfo) -> PartInfo:
        """As Installed has it."""
        return encoder_for(adapter, self.parts)

    def locate_part(self, ref: PartRef) -> CheckpointInfo | PartInfo:
        """As Installed has it: the checkpoint whose part it is, unless the test says otherwise."""
        return self.locate(ref.checkpoint) if self._locate_part is None else self._locate_part(ref)

    def located(self, request: GenerationRequest) -> LocatedRequest:
        """What the program would give an engine."""
        return locate_request(request, self, runtime=self.runtime)

    def generate(
        self,
        request: GenerationRequest,
        on_progress: Callable[[StepProgress], None],
        on_image: Callable[[GeneratedImage], None],
        cancelled: Callable[[], bool],
        upcoming: Callable[[], GenerationRequest | None] = lambda: None,
        inputs: Mapping[str, Path] = MappingProxyType({}),
    ) -> None:
        following = Upcoming(self.located)

        def look() -> LocatedRequest | None:
            following.expect(upcoming())
            return following.located()

        super().generate(replace(self.located(request), inputs=inputs), on_progress, on_image, cancelled, look)


def engine_on(folder: Path) -> LocatingEngine:
    """An engine that finds every checkpoint in `folder`, on the CPU."""
    return LocatingEngine(lambda _ref: info_of(folder), device="cpu")


def run(engine: LocatingEngine, request: GenerationRequest, cancelled: Callable[[], bool] = lambda: False) -> Events:
    """Run a request to its end and return what was told."""
    events = Events()
    engine.generate(request, events.progress.append, events.images.append, cancelled)
    return events


def make(engine: LocatingEngine, request: GenerationRequest = REQUEST, **changes: Any) -> list[np.ndarray]:
    """The pictures of a request, each height x width x 3, 8 bit."""
    return [array(image.pixels) for image in run(engine, replace(request, **changes)).images]


def array(pixels: Pixels) -> np.ndarray:
    """height x width x 3, 8 bit."""
    return np.frombuffer(pixels.rgb, np.uint8).reshape(pixels.height, pixels.width, 3)


def psnr(one: np.ndarray, other: np.ndarray) -> float:
    """Peak signal-to-noise ratio of 8-bit pictures in dB; infinite if they are equal."""
    error = float(np.mean((one.astype(float) - other.astype(float)) ** 2))
    return math.inf if error == 0 else 10 * math.log10(255**2 / error)


def same(one: np.ndarray, other: np.ndarray) -> bool:
    """Whether two pictures differ by rounding at most.

    Sums are rounded otherwise in another process, batch or piece of code, and on another processor; only the same
    code twice in one process gives the same bytes.
    """
    return psnr(one, other) > SAME_DB


@lru_cache(maxsize=2)
def _pipeline(folder: Path) -> tuple[Any, Any]:
    """diffusers' own pipeline on a folder, and its scheduler."""
    pipe = StableDiffusionPipeline.from_pretrained(
        folder, torch_dtype=torch.float32, use_safetensors=True, local_files_only=True, safety_checker=None
    )
    pipe.set_progress_bar_config(disable=True)
    return pipe, pipe.scheduler


def reference(folder: Path, scheduler: Any, request: GenerationRequest, **changes: Any) -> np.ndarray:
    """The picture that diffusers' own pipeline makes of a request, with a given scheduler; 8 bit."""
    pipe, own = _pipeline(folder)
    pipe.scheduler = own if scheduler is None else scheduler
    arguments: dict[str, Any] = {
        "prompt": request.prompt,
        "negative_prompt": request.negative_prompt or None,
        "width": request.width,
        "height": request.height,
        "num_inference_steps": request.steps,
        "guidance_scale": request.guidance_scale,
        "generator": torch.Generator().manual_seed(request.seed),
        "output_type": "np",
    }
    return (pipe(**arguments | changes).images[0] * 255).round().astype(np.uint8)
