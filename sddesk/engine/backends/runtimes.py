"""Chooses what computes a request's U-Net: torch, or OpenVINO on a CPU where it pays; says why if it is not the one
that was wished for.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import diffusers
import psutil
import torch
from accelerate import init_empty_weights
from diffusers import UNet2DConditionModel  # pyright: ignore[reportPrivateImportUsage]

from sddesk.core.families import UNET
from sddesk.core.inputs import STEERING_KINDS
from sddesk.core.instructing import answers_of
from sddesk.core.located import LocatedRequest
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointInfo
from sddesk.core.request import GenerationRequest
from sddesk.engine.backends.converted_models import ConvertedModels, fingerprint
from sddesk.engine.backends.openvino_converter import ConversionError, UnetSource, convert_in_child
from sddesk.engine.backends.openvino_graph import FORMAT, Shape, obstacle, shape_for
from sddesk.engine.backends.openvino_library import version
from sddesk.engine.device import Device

TORCH, OPENVINO = "torch", "openvino"
# A checkpoint of so many bytes is large: below, converting takes longer than it ever saves.
LARGE_BYTES = 500 * 2**20
# Work (steps x forwards x pixels) on which OpenVINO saves what converting takes. SD 1.5 at 512 x 512 by
# tests/benchmarks: 21 s against 0.9 s a guided step, so 23 steps; the compiler and slower disks are why it is 30.
PAYS_AFTER = 30 * 2 * 512 * 512
CONVERTER_SPARE = 3 * 2**29  # bytes beside the weights in float32: torch, OpenVINO, the trace
CONVERTER_COMMAND = (sys.executable, "-m", "sddesk", "engine-converter")

_MISSING = QT_TRANSLATE_NOOP("messages", "OpenVINO is not installed: PyTorch made this picture.")
_NOT_A_CPU = QT_TRANSLATE_NOOP("messages", "OpenVINO computes on a CPU only: PyTorch made this picture on the GPU.")
_FULL = QT_TRANSLATE_NOOP("messages", "In full precision PyTorch makes the picture, not OpenVINO.")
_ADDED = QT_TRANSLATE_NOOP("messages", "With LoRAs PyTorch makes the picture, not OpenVINO: it takes longer.")
_SEAMLESS = QT_TRANSLATE_NOOP(
    "messages", "With seamless edges PyTorch makes the picture, not OpenVINO: it takes longer."
)
_STEERED = QT_TRANSLATE_NOOP(
    "messages", "With a control picture or a reference PyTorch makes the picture, not OpenVINO: it takes longer."
)
_UNUSUAL = QT_TRANSLATE_NOOP("messages", "OpenVINO cannot run this model ({reason}): PyTorch made this picture.")
_FAILED = QT_TRANSLATE_NOOP("messages", "The model could not be prepared for OpenVINO: PyTorch made this picture.")
_MEMORY = QT_TRANSLATE_NOOP(
    "messages", "There is too little memory to prepare the model for OpenVINO ({size} GB): PyTorch made this picture."
)
_DISK = QT_TRANSLATE_NOOP(
    "messages", "There is too little room on the disk to prepare the model for OpenVINO: PyTorch made this picture."
)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Chosen:
    """OpenVINO with the model in the folder `converted`, for this `shape`; torch where that is None.

    `notes` are what a person should know of the choice.
    """

    converted: Path | None = None
    notes: tuple[Message, ...] = ()
    shape: Shape | None = None


class Runtimes:
    """Chooses, and keeps the converted models in `folder` (None: nothing is converted).

    `resources` has the configurations of single files; `command` starts a process that calls host.converter.serve.
    """

    def __init__(self, folder: Path | None, resources: Path | None, command: Sequence[str] = CONVERTER_COMMAND) -> None:
        self._models = None if folder is None else ConvertedModels(folder)
        self._resources = str(resources or "")
        self._command = command
        self._work: dict[str, int] = {}  # made by torch so far, by location
        self._refused: dict[str, Message] = {}  # what failed once is not tried again, by location

    def choose(
        self,
        device: Device,
        located: LocatedRequest,
        configuration: str,
        preparing: Callable[[], None],
        check: Callable[[], None],
    ) -> Chosen:
        """What computes a request; converts the model where that pays, and calls `preparing` before.

        `configuration` names that of a single file. Raises what `check` raises.
        """
        models, info, request = self._models, located.checkpoint, located.request
        asked = located.runtime == OPENVINO
        if asked and device.kind != "cpu":
            return Chosen(notes=(Message(_NOT_A_CPU),))
        if models is None or not _comes_into_question(device, located):
            return Chosen()
        if not _is_unet(info):
            return Chosen(notes=(Message.of(_UNUSUAL, {"reason": info.family.name}),) if asked else ())
        source = UnetSource(info.location, configuration, self._resources)
        note = self._hindrance(request, source)
        if note is not None:
            return Chosen(notes=(note,))
        name = self._name(source)
        place = models.find(name)
        if place is None and not asked and not self._pays(located):
            return Chosen()
        if place is None:
            preparing()
            made = self._convert(models, name, source, check)
            if isinstance(made, Message):
                return Chosen(notes=(made,))
            place = made
        shape = shape_for(source.config(), answers_of(request), request.width, request.height)
        return Chosen(place, shape=shape)

    def foresee(self, device: Device, located: LocatedRequest, configuration: str) -> Chosen | None:
        """What `choose` will give, as far as it is known now: None where a conversion may be made first."""
        if self._models is None or not _comes_into_question(device, located) or not _is_unet(located.checkpoint):
            return Chosen()
        source = UnetSource(located.checkpoint.location, configuration, self._resources)
        if self._hindrance(located.request, source) is not None:
            return Chosen()
        place = self._models.find(self._name(source))
        return None if place is None else Chosen(place)

    def give_up(self, location: str, converted: Path | None, error: Exception) -> None:
        """Delete the converted model of this checkpoint, with which OpenVINO failed; torch computes it from now on."""
        _log.warning("OpenVINO failed: %s", error)
        if self._models is not None and converted is not None:
            self._models.discard(converted.name)
        self._refused[location] = Message(_FAILED)

    def _hindrance(self, request: GenerationRequest, source: UnetSource) -> Message | None:
        """Why OpenVINO cannot make this picture."""
        if version() is None:
            return Message(_MISSING)
        if request.precision == "full":
            return Message(_FULL)
        if request.loras:
            return Message(_ADDED)
        if request.tile:
            return Message(_SEAMLESS)
        if any(isinstance(entry, STEERING_KINDS) for entry in request.inputs):
            return Message(_STEERED)
        if source.location in self._refused:
            return self._refused[source.location]
        try:
            reason = obstacle(source.config())
        except (OSError, ValueError):
            return None  # the loading names the file
        return None if reason is None else Message.of(_UNUSUAL, {"reason": reason})

    def _pays(self, located: LocatedRequest) -> bool:
        """Whether this order and those before it are work enough to win back the time of the conversion."""
        request, location = located.request, located.checkpoint.location
        pixels = request.images * located.tiles * request.width * request.height
        before = self._work.get(location, 0)
        self._work[location] = before + request.steps_drawn * answers_of(request) * pixels
        return self._work[location] >= PAYS_AFTER

    def _name(self, source: UnetSource) -> str:
        try:
            files = source.files()
            return fingerprint(files, FORMAT, str(version()), torch.__version__, diffusers.__version__)
        except OSError:
            return "unreadable"  # the loading names the file

    def _convert(
        self, models: ConvertedModels, name: str, source: UnetSource, check: Callable[[], None]
    ) -> Path | Message:
        """The folder of the converted model, or why there is none."""
        try:
            with models.alone(check):
                return models.find(name) or self._convert_alone(models, name, source, check)
        except (ConversionError, OSError, ValueError) as error:
            _log.warning("not converted: %s", error)
            note = self._refused[source.location] = Message(_FAILED)
            return note

    def _convert_alone(
        self, models: ConvertedModels, name: str, source: UnetSource, check: Callable[[], None]
    ) -> Path | Message:
        size = 2 * _parameters(source)
        needed = 2 * size + CONVERTER_SPARE
        if psutil.virtual_memory().available < needed:
            return Message.of(_MEMORY, {"size": f"{needed / 2**30:.1f}"})
        if not models.has_room(size):
            return Message(_DISK)
        return models.add(name, size, lambda folder: convert_in_child(self._command, source, folder, check))


def _comes_into_question(device: Device, located: LocatedRequest) -> bool:
    """Whether OpenVINO is wished for this request, or could pay."""
    if device.kind != "cpu" or located.runtime == TORCH:
        return False
    if located.runtime == OPENVINO:
        return True
    return is_large(located.checkpoint) and located.request.precision != "full" and version() is not None


def _is_unet(info: CheckpointInfo) -> bool:
    """Whether its network is of the one kind that can be converted."""
    return info.family.components[0] == UNET


def is_large(info: CheckpointInfo) -> bool:
    """Whether a checkpoint is one of those that half precision and a conversion are for."""
    return info.size_bytes >= LARGE_BYTES


def _parameters(source: UnetSource) -> int:
    with init_empty_weights():
        unet: Any = UNet2DConditionModel.from_config(source.config())
    return sum(parameter.numel() for parameter in unet.parameters())
