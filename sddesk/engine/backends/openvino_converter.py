"""Converts a U-Net in a process of its own: it can be ended at any moment, and its memory ends with it.

`python -m sddesk engine-converter ORDER`, one JSON object; it ends when the process that started it is gone.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sddesk.engine.side_process import SideError, end_with_parent, run_beside


class ConversionError(Exception):
    """The converter ended without a model; the text is what it said last."""


@dataclass(frozen=True, slots=True)
class UnetSource:
    """Where a U-Net's weights are: a diffusers folder, or a single file of a family whose configuration is known."""

    location: str
    family: str
    resources: str

    @property
    def config_file(self) -> Path:
        """The U-Net's configuration."""
        if self.family:
            return Path(self.resources) / "model-configs" / self.family / "unet" / "config.json"
        return Path(self.location) / "unet" / "config.json"

    def files(self) -> list[Path]:
        """What a conversion is made of."""
        if self.family:
            return [Path(self.location), self.config_file]
        return [file for file in (Path(self.location) / "unet").iterdir() if file.suffix in (".safetensors", ".json")]

    def config(self) -> dict[str, Any]:
        """The configuration as data. Raises OSError or ValueError where it cannot be read."""
        data: dict[str, Any] = json.loads(self.config_file.read_text(encoding="utf-8"))
        return data


def convert_in_child(command: Sequence[str], source: UnetSource, folder: Path, check: Callable[[], None]) -> None:
    """Convert into `folder`; raises ConversionError, OSError, and what `check` raises, which ends the child."""
    order = json.dumps(asdict(source) | {"folder": str(folder)})
    try:
        run_beside([*command, order], folder / "converter.log", check)
    except SideError as error:
        raise ConversionError(str(error)) from error


def serve(order: str) -> int:
    """Be that child; gives the exit code."""
    end_with_parent()
    told = json.loads(order)
    folder = Path(told.pop("folder"))
    unet = _load(UnetSource(**told))
    from sddesk.engine.backends.openvino_graph import convert

    warnings.simplefilter("ignore")  # a trace warns of each size that it takes for fixed; the odd ones are checked
    convert(unet, folder)
    return 0


def _load(source: UnetSource) -> Any:
    """The U-Net in float32."""
    import torch

    from sddesk.engine.load.checkpoint import PartSource, load_unet

    return load_unet(PartSource(source.location, source.family), Path(source.resources), torch.float32)
