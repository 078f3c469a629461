"""The checkpoints that stay in memory after use: as many as fit, and the one unused for longest goes first."""

from __future__ import annotations

import ctypes
import sys
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Generic, Protocol, TypeVar

import psutil

from sddesk.core.forms import ROOM_TO_WORK
from sddesk.engine.device import Device, empty_cache, memory
from sddesk.engine.key import LoadKey


def free_bytes(device: Device) -> int:
    """Free bytes where the weights go: on the device, and in the machine's memory, through which they come."""
    _, free = memory(device)
    return min(free, host_bytes())


def host_bytes() -> int:
    """Free bytes of the machine's memory."""
    return int(psutil.virtual_memory().available)


def reach_of(device: Device) -> int:
    """Return how many bytes of weights a device and its machine hold at most, whatever else gives way.

    On a CPU that is the memory and what is swapped out; a GPU has its own beside that, but on Apple's chips. A limit of
    the container counts as the machine's memory.
    """
    host = min(psutil.virtual_memory().total + psutil.swap_memory().total, container_limit())
    return host + (memory(device)[0] if device.torch.type in ("cuda", "xpu") else 0)


def container_limit(file: Path = Path("/sys/fs/cgroup/memory.max")) -> int:
    """Return the bytes that a container may take, more than any machine has where nothing says."""
    try:
        return int(file.read_text("ascii"))
    except (OSError, ValueError):  # another system, or "max"
        return sys.maxsize


class Kept(Protocol):
    """A loaded checkpoint, as far as it has to do with memory."""

    @property
    def key(self) -> LoadKey: ...

    def bytes_on_device(self) -> int:
        """Bytes of its weights that are on the device now."""
        ...

    def release(self) -> None:
        """Let go of its networks, for good."""
        ...


Checkpoint = TypeVar("Checkpoint", bound=Kept)


class LoadedCheckpoints(Generic[Checkpoint]):
    """Loaded checkpoints by key, the one used last at the end. `free` tells the bytes that are free for a device,
    `free_beside` those of the machine's memory."""

    def __init__(self, free: Callable[[Device], int] = free_bytes, free_beside: Callable[[], int] = host_bytes) -> None:
        self._free = free
        self._free_beside = free_beside
        self._loaded: OrderedDict[LoadKey, Checkpoint] = OrderedDict()

    def __len__(self) -> int:
        return len(self._loaded)

    @property
    def newest(self) -> Checkpoint | None:
        """The one that was used last, None when there is none."""
        return next(reversed(self._loaded.values()), None)

    def get(self, key: LoadKey) -> Checkpoint | None:
        """The checkpoint of this key, which is in use now; None when it has to be loaded."""
        if key in self._loaded:
            self._loaded.move_to_end(key)
        return self._loaded.get(key)

    def keep(self, loaded: Checkpoint) -> None:
        """A checkpoint was loaded, and is in use now; what it replaced on the disk is given up."""
        for key in [key for key in self._loaded if replace(key, stamp=0) == replace(loaded.key, stamp=0)]:
            self._give_up(key)
        self._loaded[loaded.key] = loaded
        self._loaded.move_to_end(loaded.key)

    def keep_unused(self, loaded: Checkpoint) -> None:
        """A checkpoint was loaded before it is used: it is the first to be given up until then."""
        self.keep(loaded)
        self._loaded.move_to_end(loaded.key, last=False)

    def has(self, key: LoadKey) -> bool:
        """Whether the checkpoint of this key is in memory."""
        return key in self._loaded

    def has_room_beside(self, wanted: int) -> bool:
        """Whether `wanted` more bytes fit into the machine's memory now, and leave room to work."""
        return self._free_beside() >= wanted + ROOM_TO_WORK

    def bytes_on_device(self) -> int:
        """What all of them have on the device, which giving them up would free."""
        return sum(loaded.bytes_on_device() for loaded in self._loaded.values())

    def make_room(self, wanted: int, device: Device) -> None:
        """Give up checkpoints until `wanted` bytes and the room to work are free, or none is left."""
        while self._loaded and self._free(device) < wanted + ROOM_TO_WORK:
            self._give_up(next(iter(self._loaded)))

    def give_up_unused(self) -> bool:
        """Give up the one that was unused for longest, never the one in use; False when there is none."""
        if len(self._loaded) < 2:
            return False
        self._give_up(next(iter(self._loaded)))
        return True

    def clear(self) -> None:
        """Give up all of them."""
        for key in [*self._loaded]:
            self._give_up(key)

    def _give_up(self, key: LoadKey) -> None:
        self._loaded.pop(key).release()
        give_back(key.device)


def give_back(device: Device) -> None:
    """Return unused memory to the device and to the system; the libraries would keep it for later."""
    empty_cache(device)
    if sys.platform.startswith("linux"):
        with suppress(OSError, AttributeError):  # another C library than glibc, which keeps less
            ctypes.CDLL("libc.so.6").malloc_trim(0)
