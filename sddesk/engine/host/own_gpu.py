"""Give each engine process a GPU of its own: it sees only this one and cannot take another's memory.

Streams, events and libraries that name no GPU use the first one that the process sees; with one visible GPU that is
always the right one. The UUID of a GPU stays the same when another is taken out; its number may not.
"""

from __future__ import annotations

from collections.abc import Mapping

from sddesk.core.models import Gpu

VISIBLE = "CUDA_VISIBLE_DEVICES"  # PyTorch for AMD's GPUs reads it, too
NUMBER = "SDDESK_CARD"


def gpu_environment(gpu: Gpu, environment: Mapping[str, str]) -> dict[str, str]:
    """Return the variables that make `gpu` the only visible GPU of a process and pass on its number.

    `environment` is that of this process, whose own variable renumbers the GPUs.
    """
    visible = [part.strip() for part in environment.get(VISIBLE, "").split(",") if part.strip()]
    name = gpu.uuid or (visible[gpu.index] if gpu.index < len(visible) else str(gpu.index))
    return {VISIBLE: name, NUMBER: str(gpu.index)}


def gpu_number(environment: Mapping[str, str]) -> int | None:
    """Return the number of the GPU that this process has to use, None where it may choose a device."""
    number = environment.get(NUMBER, "")
    return int(number) if number.isdecimal() else None
