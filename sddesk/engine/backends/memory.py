"""Out-of-memory fallback: slower ways that need less memory, each tried once, and those known to fit."""

from __future__ import annotations

import math
import re
from collections.abc import Hashable
from dataclasses import dataclass, replace

import torch

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.request import GenerationRequest
from sddesk.engine.backends.base import Decoding, Placement
from sddesk.engine.backends.execution import Execution
from sddesk.engine.device import Device, memory

_ASKED = re.compile(r"[Tt]ried to allocate ([\d.]+) ?([KMG]i?B|bytes)")
_FREE = re.compile(r"of which ([\d.]+) ?([KMG]iB|bytes) is free")
_UNITS = {"bytes": 1, "KiB": 2**10, "KB": 2**10, "MiB": 2**20, "MB": 2**20, "GiB": 2**30, "GB": 2**30}


@dataclass(frozen=True, slots=True)
class Way:
    """One way to make pictures; `one_by_one` instead of several together."""

    placement: Placement = Placement.WHOLE
    one_by_one: bool = False
    decoding: Decoding = Decoding.WHOLE
    encoding: Decoding = Decoding.WHOLE  # of the pictures that a request is given


class Fallbacks:
    """The ways that worked, by model and size, while this engine lives: other programs may leave memory again later.

    `model` is any key of a loaded model, its precision included.
    """

    def __init__(self) -> None:
        self._ways: dict[tuple[Hashable, int, int], Way] = {}
        self._in_fp8: set[tuple[Hashable, int, int]] = set()

    def start(self, model: Hashable, request: GenerationRequest) -> Way:
        """What worked for this model and size before, else the fastest way."""
        return self._ways.get((model, request.width, request.height), Way())

    def keep(self, model: Hashable, request: GenerationRequest, way: Way) -> None:
        """Begin with this way the next time."""
        self._ways[model, request.width, request.height] = way

    def keep_in_fp8(self, model: Hashable, request: GenerationRequest) -> None:
        """In full width this model left too little room for such a picture: Fast takes it in fp8 from now on."""
        self._in_fp8.add((model, request.width, request.height))

    def wants_fp8(self, model: Hashable, request: GenerationRequest, size: int, free: int) -> bool:
        """Whether a model whose weights take `size` bytes is kept in fp8, `free` bytes being there for it.

        Only for a request of which `may_take_fp8` is true: the model stays whole on the GPU, or goes there in fewer
        parts.
        """
        return size > free or (model, request.width, request.height) in self._in_fp8


def may_take_fp8(device: Device, dtype: torch.dtype, request: GenerationRequest) -> bool:
    """Whether this request may have weights of `dtype` in fp8, which changes the picture."""
    return request.mode == "fast" and device.kind not in ("cpu", "mps", "xpu") and dtype != torch.float32


def fitting(way: Way, execution: Execution, decoding: int) -> Way:
    """Return the way to begin with: slower than `way` only where the faster one cannot fit into the free memory.

    Bounds from below, from the sizes of the weights and the `decoding` bytes that the decoder works in; what these miss
    is found by trying.
    """
    if execution.device.kind == "cpu":
        return way
    _, free = memory(execution.device)
    free += execution.bytes_on_device() - execution.bytes_in_graphs
    sizes = execution.weights()
    if way.placement == Placement.WHOLE and sum(sizes.values()) > free:
        way = replace(way, placement=Placement.PARTS)
    if way.placement == Placement.PARTS and max(sizes.values()) > free:
        way = replace(way, placement=Placement.LAYERS)
    if way.decoding == Decoding.WHOLE and decoding > free:
        way = replace(way, decoding=Decoding.TILES)
    return way


def next_way(way: Way, device: Device, pictures: int) -> Way | None:
    """Return the next way for a denoiser or text encoder that did not fit with so many pictures; None: none is left."""
    if pictures > 1 and not way.one_by_one:
        return replace(way, one_by_one=True)
    if device.kind == "cpu" or way.placement == Placement.LAYERS:
        return None
    return replace(way, placement=Placement(way.placement + 1))


def next_decoding(way: Way, device: Device) -> Way | None:
    """Return the next way for a decoder that did not fit; None: none is left."""
    following = _next_of_vae(way.decoding, device)
    return None if following is None else replace(way, decoding=following)


def next_encoding(way: Way, device: Device) -> Way | None:
    """Return the next way to encode a picture after one ran out of memory; None when no way is left."""
    following = _next_of_vae(way.encoding, device)
    return None if following is None else replace(way, encoding=following)


def _next_of_vae(how: Decoding, device: Device) -> Decoding | None:
    last = Decoding.TILES if device.kind == "cpu" else Decoding.PROCESSOR
    return None if how == last else Decoding(how + 1)


_PLACED = {  # with and without the number
    Placement.PARTS: (
        QT_TRANSLATE_NOOP("messages", "Finished with the model moved in part by part: {size} MB short."),
        QT_TRANSLATE_NOOP("messages", "Finished with the model moved in part by part: memory was short."),
    ),
    Placement.LAYERS: (
        QT_TRANSLATE_NOOP("messages", "Finished with the model moved in layer by layer, slowly: {size} MB short."),
        QT_TRANSLATE_NOOP("messages", "Finished with the model moved in layer by layer, slowly: memory was short."),
    ),
}
_DECODED = {
    Decoding.TILES: (
        QT_TRANSLATE_NOOP("messages", "Finished with tiled decoding, seams may show: {size} MB short."),
        QT_TRANSLATE_NOOP("messages", "Finished with tiled decoding, seams may show: memory was short."),
    ),
    Decoding.PROCESSOR: (
        QT_TRANSLATE_NOOP("messages", "Finished with decoding on the CPU: {size} MB short."),
        QT_TRANSLATE_NOOP("messages", "Finished with decoding on the CPU: memory was short."),
    ),
}


def notes(way: Way, short: int | None) -> tuple[Message, ...]:
    """What a person should know of a way that is not the fastest; `short` is by how many bytes memory was."""
    texts = [_PLACED.get(way.placement), _DECODED.get(way.decoding)]
    if short is None:
        return tuple(Message(text[1]) for text in texts if text)
    return tuple(Message.of(text[0], {"size": math.ceil(short / 2**20)}) for text in texts if text)


def missing_bytes(error: BaseException) -> int | None:
    """By how much memory was short, as far as torch's message says; None if it does not."""
    asked, free = _bytes(_ASKED, str(error)), _bytes(_FREE, str(error))
    return None if asked is None else max(1, asked - (free or 0))


def _bytes(pattern: re.Pattern[str], text: str) -> int | None:
    match = pattern.search(text)
    return None if match is None else int(float(match[1]) * _UNITS[match[2]])
