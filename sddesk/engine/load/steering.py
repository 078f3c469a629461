"""The networks that steer drawing: loaded from files, kept for the next request, given back when room is short."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError

from sddesk.core.inputs import ControlPicture, Reference
from sddesk.core.located import SteeringKey
from sddesk.core.models import PartInfo
from sddesk.core.references import ENCODER
from sddesk.engine.load.cache import ROOM_TO_WORK, host_bytes
from sddesk.engine.load.references import load_image_encoder, load_ip_adapter
from sddesk.engine.load.weights import bytes_as

Check = Callable[[], None]
Load = Callable[[Path, Any, torch.dtype, Check], Any]


@dataclass(frozen=True, slots=True)
class _Source:
    """A file as it is now, in the precision that it is loaded in."""

    location: str
    stamp: int
    dtype: torch.dtype


class SteeringNetworks:
    """The loaded networks, the one used last at the end. Unused ones wait in the memory of the CPU.

    `free` tells the bytes that are free there.
    """

    def __init__(self, free: Callable[[], int] = host_bytes) -> None:
        self._free = free
        self._loaded: OrderedDict[_Source, Any] = OrderedDict()
        self._in_use: set[_Source] = set()

    def bytes_missing(self, wanted: Mapping[SteeringKey, PartInfo], dtype: torch.dtype) -> int:
        """Return how much memory those take that are not loaded yet; 0 for files that cannot be read."""
        sources = {_source(part, dtype) for part in wanted.values()} - self._loaded.keys()
        return sum(map(_bytes_of, sources))

    def take(
        self, wanted: Mapping[SteeringKey, PartInfo], denoiser: Any, dtype: torch.dtype, check: Check
    ) -> dict[SteeringKey, Any]:
        """Load the networks that a request needs and return them; the others may be given up from now on.

        `denoiser` is the network that they steer. Raises SddeskError for a file that does not load.
        """
        sources = {key: _source(part, dtype) for key, part in wanted.items()}
        self._in_use = set(sources.values())
        for source, network in self._loaded.items():
            if source not in self._in_use:
                network.to("cpu")
        return {key: self._network(key, source, denoiser, check) for key, source in sources.items()}

    def give_up_unused(self) -> bool:
        """Give up the network that was unused for longest; return False where all are in use."""
        unused = next((source for source in self._loaded if source not in self._in_use), None)
        if unused is None:
            return False
        del self._loaded[unused]
        return True

    def clear(self) -> None:
        """Give up all of them."""
        self._loaded.clear()
        self._in_use = set()

    def _network(self, key: SteeringKey, source: _Source, denoiser: Any, check: Check) -> Any:
        if source not in self._loaded:
            for old in [old for old in self._loaded if (old.location, old.dtype) == (source.location, source.dtype)]:
                del self._loaded[old]  # another file stands in its place
            wanted = _bytes_of(source) + ROOM_TO_WORK
            while self._free() < wanted and self.give_up_unused():
                pass
            self._loaded[source] = LOADERS[key[0]](Path(source.location), denoiser, source.dtype, check)
        self._loaded.move_to_end(source)
        return self._loaded[source]


def _source(part: PartInfo, dtype: torch.dtype) -> _Source:
    try:
        stamp = Path(part.location).stat().st_mtime_ns
    except OSError:
        stamp = 0  # loading tells what is wrong
    return _Source(part.location, stamp, dtype)


def _bytes_of(source: _Source) -> int:
    try:
        return bytes_as(Path(source.location), source.dtype)
    except (OSError, SafetensorError):
        return 0  # loading tells what is wrong


def _load_control(file: Path, denoiser: Any, dtype: torch.dtype, check: Check) -> Any:
    from sddesk.engine.load.control_networks import load_control  # classes of diffusers that few pictures need

    return load_control(file, denoiser, dtype, check)


LOADERS: Mapping[str, Load] = {
    ControlPicture.kind: _load_control,
    Reference.kind: load_ip_adapter,
    ENCODER: load_image_encoder,
}
