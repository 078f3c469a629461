"""The parts of a model with their weights, and the denoiser's tree with the shapes and the time of one forward."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import torch

from sddesk.core.explained import BlockTold, PartTold

_MOST_PLACES = 4  # in the path of a layer that is told of: down_blocks.0.resnets.1


class NetworkTimes:
    """Watches the layers of a network for one forward. `blocks` are what was seen, in the order in which they began.

    A time is from the call of a layer to its answer, the layers within it included.
    """

    def __init__(self) -> None:
        self.blocks: list[BlockTold] = []
        self._begun: dict[str, tuple[int, float]] = {}

    @contextmanager
    def watching(self, network: Any) -> Iterator[None]:
        """While open, each layer of the tree is timed; the hooks are gone afterwards."""
        self.blocks, hooks = [], []
        try:
            for name, layer in tree(network):
                hooks.append(layer.register_forward_pre_hook(self._beginning(name, layer), with_kwargs=True))
                hooks.append(layer.register_forward_hook(self._ending(name)))
            yield
        finally:
            for hook in hooks:
                hook.remove()

    def _beginning(self, name: str, layer: Any) -> Callable[..., None]:
        def begin(_layer: Any, given: tuple[Any, ...], words: dict[str, Any]) -> None:
            shape = _shape((*given, *words.values()))
            count = sum(weight.numel() for weight in layer.parameters())
            told = {"name": name, "kind": type(layer).__name__, "parameters": count}
            self._begun[name] = len(self.blocks), _now(layer)
            self.blocks.append(BlockTold(**told, given=shape, answered=(), seconds=0.0))

        return begin

    def _ending(self, name: str) -> Callable[..., None]:
        def end(layer: Any, _given: Any, answer: Any) -> None:
            place, began = self._begun[name]
            seen = self.blocks[place]
            self.blocks[place] = BlockTold(
                name=seen.name,
                kind=seen.kind,
                parameters=seen.parameters,
                given=seen.given,
                answered=_shape(answer if isinstance(answer, tuple) else (answer,)),
                seconds=_now(layer) - began,
            )

        return end


def tree(network: Any) -> Iterator[tuple[str, Any]]:
    """Return the layers to report: those at the top, and the numbered ones down to those in a block."""
    for name, layer in network.named_modules():
        places = name.split(".")
        if not name or isinstance(layer, torch.nn.ModuleList):
            continue
        if len(places) == 1 or (places[-1].isdecimal() and len(places) <= _MOST_PLACES):
            yield name, layer


def parts_of(networks: Mapping[str, Any]) -> tuple[PartTold, ...]:
    """Return the times of these networks, by the name of the component, with the weights that they have."""
    found: list[PartTold] = []
    for name, part in networks.items():
        if isinstance(part, torch.nn.Module):
            weights = list(part.parameters())
            count, size = sum(one.numel() for one in weights), sum(one.nbytes for one in weights)
            found.append(PartTold(name=name, kind=type(part).__name__, parameters=count, bytes=size))
    return tuple(found)


def _now(layer: Any) -> float:
    """Seconds of a clock, once a GPU has done all its earlier work."""
    weight = next(layer.parameters(), None)
    if weight is not None and weight.device.type == "cuda":
        torch.cuda.synchronize(weight.device)
    return time.perf_counter()


def _shape(values: tuple[Any, ...]) -> tuple[int, ...]:
    """The shape of the first tensor among these."""
    for value in values:
        if isinstance(value, torch.Tensor):
            return tuple(value.shape)
        if isinstance(value, list) and value and isinstance(value[0], torch.Tensor):
            return tuple(value[0].shape)
    return ()
