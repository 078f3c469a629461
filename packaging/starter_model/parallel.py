"""Training in several processes of one thread each: on a busy machine threads that wait for each other lose far more.

Start with `torchrun --nproc-per-node N packaging/starter_model ...`; alone, every function here does nothing.
"""

from __future__ import annotations

import os
from collections.abc import Iterable

import torch
from torch import distributed


def start() -> int:
    """Join the group that torchrun made, if any; gives this process's rank, 0 when alone."""
    if "RANK" in os.environ and not distributed.is_initialized():
        torch.set_num_threads(1)
        distributed.init_process_group("gloo")
    return distributed.get_rank() if distributed.is_initialized() else 0


def share_start(model: torch.nn.Module) -> None:
    """Every process begins with the weights of the first."""
    if distributed.is_initialized():
        for tensor in [*model.parameters(), *model.buffers()]:
            distributed.broadcast(tensor.data, 0)


def average_gradients(parameters: Iterable[torch.nn.Parameter]) -> None:
    """Replace every gradient by its mean over the processes, in one exchange."""
    if not distributed.is_initialized():
        return
    gradients = [parameter.grad for parameter in parameters if parameter.grad is not None]
    flat = torch.cat([gradient.flatten() for gradient in gradients])
    distributed.all_reduce(flat)
    flat /= distributed.get_world_size()
    offset = 0
    for gradient in gradients:
        gradient.copy_(flat[offset : offset + gradient.numel()].view_as(gradient))
        offset += gradient.numel()


def agreed(value: float) -> float:
    """The first process's value, for decisions that all must take alike."""
    if not distributed.is_initialized():
        return value
    tensor = torch.tensor([value], dtype=torch.float64)
    distributed.broadcast(tensor, 0)
    return float(tensor)
