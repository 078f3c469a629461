"""Places inside a long forward of the network where a cancel is looked for, so that a slow CPU stops within it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

import torch

from sddesk.core.errors import Cancelled


def checker(cancelled: Callable[[], bool]) -> Callable[[], None]:
    """A function that raises Cancelled once `cancelled()` is true."""

    def check() -> None:
        if cancelled():
            raise Cancelled

    return check


@contextmanager
def stop_points(blocks: Iterable[torch.nn.Module], check: Callable[[], None]) -> Iterator[None]:
    """While open, `check` is called before each of these blocks runs; what it raises leaves the forward."""
    hooks = [block.register_forward_pre_hook(lambda *_: check()) for block in blocks]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()
