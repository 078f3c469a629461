"""What the host does in a pass, in the U-Net and outside it: `python -m tests.benchmarks.host_time`.

It says what a recording of the U-Net's passes can win on a card, and what recording guidance and the sampler's step,
too, could win beside it. Runs on the processor, one thread: a U-Net of SD 1.5's layers, each as narrow as it can be,
on latents so small that hardly anything is left but Python and torch's dispatcher; outside it the loop of a picture of
512 x 512, whose tensors are small anyway, with an answer that is there already. Kernels are calls that make a tensor
of the latents' size or more: on a card each is a launch.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import torch
from diffusers import UNet2DConditionModel  # pyright: ignore[reportPrivateImportUsage]
from torch.utils._python_dispatch import TorchDispatchMode

from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import SAMPLERS
from sddesk.engine.engine import DiffusersEngine
from tests.benchmarks.results import keep, machine, table
from tests.engine.helpers import engine_on, run
from tests.tiny import make_tiny_pipeline

SIDE, STEPS, ROUNDS = 512, 30, 5
NARROW = (32, 64, 128, 128)  # the widths are SD 1.5's divided by ten
REQUEST = GenerationRequest(prompt="a horse", seed=1, width=SIDE, height=SIDE, steps=STEPS, precision="full")


class Kernels(TorchDispatchMode):
    """Counts the calls that make so many numbers or more; a view makes none."""

    def __init__(self, at_least: int) -> None:
        super().__init__()
        self._at_least = at_least
        self.count = 0

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        del types
        result = func(*args, **(kwargs or {}))
        made = isinstance(result, torch.Tensor) and result.numel() >= self._at_least
        self.count += made and not func.is_view
        return result


def network() -> dict[str, float]:
    """ms and kernels of one guided pass of the U-Net."""
    torch.manual_seed(0)
    unet: Any = UNet2DConditionModel(
        sample_size=8,
        block_out_channels=NARROW,
        cross_attention_dim=32,
        attention_head_dim=8,
        norm_num_groups=32,
    ).eval()
    sample, text, at = torch.randn(2, 4, 8, 8), torch.randn(2, 77, 32), torch.tensor(500)
    seconds = []
    with torch.inference_mode():
        for _ in range(5 + STEPS):
            began = time.perf_counter()
            unet(sample, at, encoder_hidden_states=text, return_dict=False)
            seconds.append(time.perf_counter() - began)
        with Kernels(0) as kernels:
            unet(sample, at, encoder_hidden_states=text, return_dict=False)
    return {"ms": 1000 * statistics.median(seconds[5:]), "kernels": kernels.count}


@contextmanager
def answering(unet: Any, called: Callable[[], None], answered: Callable[[], None]) -> Iterator[None]:
    """While open the U-Net answers at once."""
    answer = (torch.randn(2, 4, SIDE // 8, SIDE // 8),)

    def forward(*_given: Any, **_words: Any) -> tuple[torch.Tensor]:
        called()
        answered()
        return answer

    unet.forward = forward
    try:
        yield
    finally:
        del unet.forward


def outside(engine: DiffusersEngine, sampler: str) -> dict[str, float]:
    """ms and kernels from the U-Net's answer to its next call, guided, with previews."""
    seconds: list[float] = []
    counts: list[int] = []
    began = 0.0
    kernels = Kernels(4 * (SIDE // 8) ** 2)

    def called() -> None:
        seconds.append(time.perf_counter() - began)
        counts.append(kernels.count)

    def answered() -> None:
        nonlocal began
        kernels.count = 0
        began = time.perf_counter()

    loaded = engine._checkpoints.loaded.newest
    assert loaded is not None
    request = replace(REQUEST, sampler=sampler)
    with answering(loaded.pipe.unet, called, answered):
        passes: list[float] = []
        for _ in range(ROUNDS):
            seconds.clear()
            run(engine, request)
            passes += seconds[1:]  # before the first there is the encoding
        counts.clear()
        with kernels:
            run(engine, request)
    return {"ms": 1000 * statistics.median(passes), "kernels": statistics.median(counts[1:])}


def main() -> None:
    """Measure, keep, print."""
    torch.set_num_threads(1)
    machine_then = machine()
    figures: dict[str, Any] = {"unet": network()}
    with TemporaryDirectory() as folder:
        engine = engine_on(make_tiny_pipeline(Path(folder, "model")))
        run(engine, REQUEST)
        figures["outside"] = {row.id: outside(engine, row.id) for row in SAMPLERS}
        engine.close()
    keep("host-time", figures, machine_then)
    rows = [
        ("the U-Net, eager", figures["unet"]),
        *((f"outside it: {row.name}", figures["outside"][row.id]) for row in SAMPLERS),
    ]
    table(
        "What the host does in a guided pass",
        ("where", "ms", "kernels"),
        [(where, f"{one['ms']:.2f}", f"{one['kernels']:.0f}") for where, one in rows],
    )


if __name__ == "__main__":
    main()
