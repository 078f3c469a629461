"""The hires fix: its time over the two bare pipelines of diffusers that make the same picture.

    python -m tests.benchmarks.hires

The starter model, 128 x 128 in 20 steps of DPM++ 2M, twice as large by Lanczos, 20 steps at strength 0.5, float32; by
turns through the engine and by diffusers' text pipeline, then its image-to-image pipeline, which takes no latents of
the starter's 16 channels. Seconds of the processor, as other work may run beside; loading is left out.
"""

from __future__ import annotations

import statistics
import time
from typing import Any

import numpy as np
import torch
from diffusers import StableDiffusionImg2ImgPipeline, StableDiffusionPipeline
from PIL import Image

from sddesk.core.events import GeneratedImage
from sddesk.core.hires import Hires
from sddesk.core.request import GenerationRequest
from sddesk.engine.make.schedulers import make_scheduler
from tests.benchmarks.fullsize import RESOURCES
from tests.benchmarks.results import keep, machine, table
from tests.engine.helpers import array, engine_on, psnr

STARTER = RESOURCES / "starter-model"
PAIRS = 5
REQUEST = GenerationRequest(
    prompt="a red house on a hill",
    seed=7,
    width=128,
    height=128,
    sampler="dpmpp_2m",
    steps=20,
    precision="full",
    hires=Hires(scale=2, strength=0.5, steps=20, upscaler="lanczos"),
)


def main() -> None:
    """Measure, print, keep."""
    before = machine()
    engine = engine_on(STARTER)
    text = StableDiffusionPipeline.from_pretrained(STARTER, local_files_only=True, torch_dtype=torch.float32)
    again = StableDiffusionImg2ImgPipeline(**text.components, requires_safety_checker=False)
    config = text.scheduler.config
    for pipe in (text, again):
        pipe.set_progress_bar_config(disable=True)

    def ours() -> np.ndarray:
        images: list[GeneratedImage] = []
        engine.generate(REQUEST, lambda _: None, images.append, lambda: False)
        return array(images[0].pixels)

    def theirs() -> np.ndarray:
        hires = REQUEST.hires
        assert hires is not None
        common: dict[str, Any] = {"prompt": REQUEST.prompt, "guidance_scale": REQUEST.guidance_scale}
        text.scheduler = make_scheduler(REQUEST.sampler, REQUEST.schedule, REQUEST.steps, config)
        noise = torch.Generator().manual_seed(REQUEST.seed)
        first = text(**common, width=128, height=128, num_inference_steps=REQUEST.steps, generator=noise,
                     output_type="pil").images[0]  # fmt: skip
        larger = first.resize(REQUEST.result_size, Image.Resampling.LANCZOS)
        again.scheduler = make_scheduler(REQUEST.sampler, REQUEST.schedule, hires.schedule_steps, config)
        noise = torch.Generator().manual_seed(REQUEST.seed)
        last = again(**common, image=larger, strength=hires.strength, num_inference_steps=hires.schedule_steps,
                     generator=noise, output_type="np").images[0]  # fmt: skip
        return (last * 255).round().astype(np.uint8)

    seconds: dict[str, list[float]] = {"engine": [], "pipelines": []}
    alike = psnr(ours(), theirs())  # the first pair warms up
    for _ in range(PAIRS):
        for name, make in (("engine", ours), ("pipelines", theirs)):
            started = time.process_time()
            make()
            seconds[name].append(time.process_time() - started)
    ratios = [mine / bare for mine, bare in zip(seconds["engine"], seconds["pipelines"], strict=True)]
    figures = {
        "threads": torch.get_num_threads(),
        "psnr_db": round(min(alike, 999.0), 1),
        **{f"{name}_s": round(statistics.median(values), 3) for name, values in seconds.items()},
        "ratio": round(statistics.median(ratios), 3),
        "ratios": [round(value, 3) for value in ratios],
    }
    table("Hires fix", list(figures), [[str(value) for value in figures.values()]])
    keep("hires", figures, before)


if __name__ == "__main__":
    main()
