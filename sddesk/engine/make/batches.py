"""How many pictures of a request go through the U-Net at once."""

from __future__ import annotations

from sddesk.core.request import GenerationRequest
from sddesk.engine.device import memory
from sddesk.engine.model import Model

# On a CPU a batch saves little and delays delivery: at most four small pictures, one of 512 x 512.
_CPU_PICTURES, _CPU_PIXELS = 4, 512 * 512
_GPU_PICTURES = 16


def batch_size(loaded: Model, request: GenerationRequest) -> int:
    """Return the pictures of one batch, at least 1; on a GPU by its free memory once the U-Net is there."""
    pixels = request.width * request.height
    if loaded.key.converted is not None:
        return 1  # each size of a batch would be compiled anew
    if loaded.key.device.kind == "cpu":
        return max(1, min(_CPU_PICTURES, _CPU_PIXELS // pixels, request.images))
    return max(1, min(_GPU_PICTURES, int(0.7 * _free(loaded) / _forward_bytes(loaded, request)), request.images))


def has_room_to_record(loaded: Model, request: GenerationRequest, pictures: int) -> bool:
    """Whether a forward of so many pictures can have memory of its own for good, and as much is left to work in."""
    return _free(loaded) >= 2 * pictures * _forward_bytes(loaded, request)


def _free(loaded: Model) -> int:
    """Return the free memory while the U-Net computes: some of its weights may come for that, and others leave."""
    execution = loaded.execution
    coming = execution.bytes_in_forwards() - execution.bytes_on_device()
    return memory(loaded.key.device)[1] - coming - execution.bytes_in_graphs


def _forward_bytes(loaded: Model, request: GenerationRequest) -> float:
    """Working memory of a forward of one picture."""
    numbers = loaded.family.numbers_in_forward(loaded.denoiser, request.width, request.height)
    return numbers * loaded.family.answers(request) * loaded.key.dtype.itemsize


def split(pictures: range, size: int) -> list[range]:
    """These pictures in batches of `size`, the last one shorter."""
    return [pictures[start : start + size] for start in range(0, len(pictures), size)]
