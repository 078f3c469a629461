"""What is tried when memory runs out, each thing once: slower ways that need less, and what is known to fit."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from enum import IntEnum

import torch

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.request import GenerationRequest
from sddesk.engine.device import memory
from sddesk.engine.load.checkpoint import LoadedCheckpoint, LoadKey, Placement

_ASKED = re.compile(r"[Tt]ried to allocate ([\d.]+) ?([KMG]i?B|bytes)")
_FREE = re.compile(r"of which ([\d.]+) ?([KMG]iB|bytes) is free")
_UNITS = {"bytes": 1, "KiB": 2**10, "KB": 2**10, "MiB": 2**20, "MB": 2**20, "GiB": 2**30, "GB": 2**30}


class Decoding(IntEnum):
    """How latents become a picture: whole, in tiles, or whole on the processor with its own memory."""

    WHOLE = 0
    TILES = 1
    PROCESSOR = 2


@dataclass(frozen=True, slots=True)
class Way:
    """One way to make pictures; `one_by_one` instead of several together."""

    placement: Placement = Placement.WHOLE
    one_by_one: bool = False
    decoding: Decoding = Decoding.WHOLE


class Ladder:
    """The ways that worked, by model and size, while this engine lives: other programs may leave memory again later."""

    def __init__(self) -> None:
        self._ways: dict[tuple[LoadKey, int, int], Way] = {}
        self._in_eight_bits: set[tuple[LoadKey, int, int]] = set()

    def start(self, key: LoadKey, request: GenerationRequest) -> Way:
        """What worked for this model and size before, else the fastest way."""
        return self._ways.get((key, request.width, request.height), Way())

    def keep(self, key: LoadKey, request: GenerationRequest, way: Way) -> None:
        """Begin with this way the next time."""
        self._ways[key, request.width, request.height] = way

    def keep_in_eight_bits(self, key: LoadKey, request: GenerationRequest) -> None:
        """In full width this model left too little room for such a picture: Fast takes it in 8 bits from now on."""
        self._in_eight_bits.add((key, request.width, request.height))

    def in_eight_bits(self, key: LoadKey, request: GenerationRequest, size: int, free: int) -> bool:
        """Whether a model whose weights take `size` bytes is kept in 8 bits, `free` bytes being there for it.

        Only Fast may, as that changes the picture: it stays whole on the card, or goes there in fewer parts.
        """
        if not may_be_in_eight_bits(key, request):
            return False
        return size > free or (key, request.width, request.height) in self._in_eight_bits


def may_be_in_eight_bits(key: LoadKey, request: GenerationRequest) -> bool:
    """Whether this request would take the weights in 8 bits, and is not there yet."""
    usable = key.device.kind not in ("cpu", "mps") and key.dtype != torch.float32
    return request.mode == "fast" and usable and not key.eight_bits


def fitting(way: Way, loaded: LoadedCheckpoint, request: GenerationRequest) -> Way:
    """The way to begin with: slower than `way` only where the faster one cannot fit into what is free now.

    Bounds from below, from the sizes of the weights and of the decoder's widest layer, so that nobody waits for
    nothing; what these miss, the ladder finds.
    """
    if loaded.key.device.kind == "cpu":
        return way
    _, free = memory(loaded.key.device)
    free += loaded.bytes_on_device() - loaded.bytes_recorded
    sizes = loaded.weights()
    if way.placement == Placement.WHOLE and sum(sizes.values()) > free:
        way = replace(way, placement=Placement.PARTS)
    if way.placement == Placement.PARTS and max(sizes.values()) > free:
        way = replace(way, placement=Placement.LAYERS)
    widest = loaded.pipe.vae.config.block_out_channels[:2][-1]
    if (
        way.decoding == Decoding.WHOLE
        and 2 * widest * request.width * request.height * loaded.key.dtype.itemsize > free
    ):
        way = replace(way, decoding=Decoding.TILES)
    return way


def next_way(way: Way, loaded: LoadedCheckpoint, pictures: int) -> Way | None:
    """The next rung for a U-Net or a text encoder that did not fit; None when there is none."""
    if pictures > 1 and not way.one_by_one:
        return replace(way, one_by_one=True)
    if loaded.key.device.kind == "cpu" or way.placement == Placement.LAYERS:
        return None
    return replace(way, placement=Placement(way.placement + 1))


def next_decoding(way: Way, loaded: LoadedCheckpoint) -> Way | None:
    """The next rung for a decoder that did not fit; None when there is none."""
    last = Decoding.TILES if loaded.key.device.kind == "cpu" else Decoding.PROCESSOR
    return None if way.decoding == last else replace(way, decoding=Decoding(way.decoding + 1))


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
        QT_TRANSLATE_NOOP("messages", "Finished with decoding on the processor: {size} MB short."),
        QT_TRANSLATE_NOOP("messages", "Finished with decoding on the processor: memory was short."),
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
