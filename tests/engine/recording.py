"""A recorder for the processor that records and replays as a CUDA graph does: the same kernels on the same memory.

What Python does in between is not repeated, a number that Python took is baked in, and an input counts only where it
was written into the memory that was recorded.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from sddesk.engine.backends.cuda_graphs import Recording


def _tensors(values: Any) -> list[torch.Tensor]:
    return [value for value in tree_leaves(values) if isinstance(value, torch.Tensor)]


class _Kernels(TorchDispatchMode):
    """Every operation that runs while it is open, with the memory that it read and wrote."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[tuple[Any, Any, Any, list[torch.Tensor]]] = []

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        del types
        kwargs = kwargs or {}
        made = func(*args, **kwargs)
        if func in (torch.ops.aten._local_scalar_dense.default, torch.ops.aten.nonzero.default):
            raise RuntimeError("operation not permitted when stream is capturing")
        read = {one.untyped_storage().data_ptr() for one in _tensors((args, kwargs))}
        new = [one for one in _tensors(made) if one.untyped_storage().data_ptr() not in read]
        if new or func._schema.is_mutable:  # else it only looks at the same memory in another way
            self.calls.append((func, args, kwargs, new))
        return made

    def replay(self) -> None:
        for func, args, kwargs, into in self.calls:
            made = _tensors(func(*args, **kwargs))
            for target, value in zip(into, made, strict=True) if into else ():
                target.copy_(value)

    def bytes_held(self) -> int:
        return sum(one.numel() * one.element_size() for *_, into in self.calls for one in into)


class Recorder:
    """A cuda_graphs.Recorder. `fault` is called before anything is recorded; `spoil` with each answer of a replay."""

    def __init__(
        self, fault: Callable[[], None] = lambda: None, spoil: Callable[[torch.Tensor], None] = lambda _: None
    ) -> None:
        self._fault, self._spoil = fault, spoil
        self.bytes_held = 0
        self.replays = 0
        self.recorded = 0

    def record(self, work: Callable[[], torch.Tensor]) -> Recording:
        self._fault()
        work()
        kernels = _Kernels()
        with kernels:
            answer = work()
        self.recorded += 1
        self.bytes_held += kernels.bytes_held()

        def replay() -> None:
            with torch.no_grad():
                kernels.replay()
                self._spoil(answer)
            self.replays += 1

        return Recording(replay, answer)
