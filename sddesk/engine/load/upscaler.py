"""Loads the network that enlarges pictures from its file, by spandrel: what it is follows from the tensors' names.

Only spandrel's own networks are read, never its extra ones, whose licences forbid some uses.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.engine.device import Device
from sddesk.engine.put_off import put_off
from sddesk.weights.headers import unreadable
from sddesk.weights.layouts import unwrapped

with put_off(("torchvision.transforms.functional",)):  # of networks that fill holes and mend faces; none enlarges
    import spandrel

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Upscaler:
    """A loaded network: spandrel's descriptor, on its device. Pictures go in as 1 x 3 x height x width in 0..1."""

    descriptor: Any
    file: Path

    def __call__(self, picture: torch.Tensor) -> torch.Tensor:
        """Enlarge 1 x 3 x height x width in 0..1."""
        return self.descriptor(picture)

    @property
    def kind(self) -> str:
        """What spandrel calls its kind of network."""
        return str(self.descriptor.architecture.id)

    @property
    def reader(self) -> str:
        """The version of spandrel that read it."""
        return str(spandrel.__version__)

    def in_full(self) -> Upscaler:
        """Return the same network, which computes in float32 from now on."""
        self.descriptor.to(torch.float32)
        return self

    @property
    def model(self) -> torch.nn.Module:
        """The network itself."""
        return self.descriptor.model

    @property
    def device(self) -> torch.device:
        """Where it computes."""
        return self.descriptor.device

    @property
    def scale(self) -> int:
        """How many times it enlarges each side."""
        return self.descriptor.scale

    @property
    def dtype(self) -> torch.dtype:
        """What it computes in."""
        return self.descriptor.dtype


def load_upscaler(file: Path, device: Device) -> Upscaler:
    """Read a safetensors file into its network: float16 on a graphics card where the network allows it, else float32.

    Raises SddeskError when the file cannot be read, or holds no network that enlarges colour pictures.
    """
    try:
        descriptor: Any = spandrel.MAIN_REGISTRY.load(dict(unwrapped(load_file(file))))
    except OSError as error:
        raise unreadable(file, error) from error
    except Exception as error:  # a third party's reader of foreign tensors: it fails in any way
        log.info("loading the upscaler %s", file, exc_info=True)
        raise _no_upscaler(file) from error
    colours = (descriptor.input_channels, descriptor.output_channels)
    if descriptor.purpose not in ("SR", "Restoration") or colours != (3, 3):
        raise _no_upscaler(file)
    half = device.kind == "cuda" and descriptor.supports_half
    descriptor.to(device.torch, torch.float16 if half else torch.float32).eval()
    return Upscaler(descriptor, file)


def _no_upscaler(file: Path) -> SddeskError:
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "The file {file} holds no network that enlarges pictures."),
        QT_TRANSLATE_NOOP("messages", "Choose another upscaler; `sddesk models list` shows them."),
        file=str(file),
    )
