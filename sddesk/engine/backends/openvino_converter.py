"""Has a U-Net converted by a process of its own: it can be ended at any moment, and its memory ends with it."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sddesk.engine.side_process import SideError, run_beside


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
