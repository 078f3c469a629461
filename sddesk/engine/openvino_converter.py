"""Converts a U-Net in a process of its own: it can be ended at any moment, and its memory ends with it.

`python -m sddesk engine-converter ORDER`, one JSON object; it ends when the process that started it is gone.
"""

from __future__ import annotations

import json
import os
import subprocess
import threading
import warnings
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sddesk.engine.threads import thread_environment

LOOK_SECONDS = 0.05
LAST_WORDS = 1000  # characters of its standard error in the log
NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


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
    with (folder / "converter.log").open("wb+") as log:
        child = subprocess.Popen(
            [*command, order],
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
            creationflags=NO_WINDOW,
            env={**os.environ, **thread_environment(os.environ)},
        )
        try:
            while True:
                try:
                    code = child.wait(LOOK_SECONDS)
                    break
                except subprocess.TimeoutExpired:
                    check()
        finally:
            child.kill()
            child.wait()
            assert child.stdin is not None
            child.stdin.close()
        log.seek(0)
        said = log.read().decode("utf-8", "replace")[-LAST_WORDS:]
    (folder / "converter.log").unlink()
    if code:
        raise ConversionError(said.strip() or f"exit code {code}")


def serve(order: str) -> int:
    """Be that child; gives the exit code."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    told = json.loads(order)
    folder = Path(told.pop("folder"))
    unet = _load(UnetSource(**told))
    from sddesk.engine.openvino_graph import convert

    warnings.simplefilter("ignore")  # a trace warns of each size that it takes for fixed; the odd ones are checked
    convert(unet, folder)
    return 0


def _end_with_parent() -> None:
    while os.read(0, 1):  # not sys.stdin, which Python locks when it ends
        pass
    os._exit(1)


def _load(source: UnetSource) -> Any:
    """The U-Net in float32."""
    import torch

    from sddesk.engine.loading import PartSource, load_unet

    return load_unet(PartSource(source.location, source.family), Path(source.resources), torch.float32)
