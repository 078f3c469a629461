"""ComfyUI's extra_model_paths.yaml: the folders that it names, however their paths are written."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.regular_files import read_small

EXTRA_PATHS = "extra_model_paths.yaml"
MAX_YAML_BYTES = 100_000
MOST_PATHS = 1000
KEYS = (
    "checkpoints",
    "vae",
    "loras",
    "embeddings",
    "diffusers",
    "diffusion_models",
    "unet",
    "text_encoders",
    "clip",
    "clip_vision",
    "vae_approx",
    "controlnet",
    "upscale_models",
)
_WINDOWS_DRIVE = re.compile(r"[A-Za-z]:[\\/]")


def comfyui_folders(file: Path) -> list[Path]:
    """The folders that ComfyUI's extra_model_paths.yaml names. Raises SddeskError when it cannot be read."""
    import yaml  # only those who have such a list pay for it

    try:
        text = read_small(file, MAX_YAML_BYTES).decode("utf-8-sig")
        try:
            data: Any = yaml.safe_load(text)
        except yaml.YAMLError:
            data = yaml.safe_load(text.replace("\\", "/"))  # "C:\models" in quotes, where \m is no escape
        groups = cast("dict[Any, Any]", data or {}).values()
        found = [folder for group in groups for folder in _of_group(file.parent, cast("dict[Any, Any]", group))]
        return found[:MOST_PATHS]
    except (OSError, ValueError, AttributeError, TypeError, RecursionError, RuntimeError, yaml.YAMLError) as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The list of model folders {file} cannot be read: {reason}."),
            QT_TRANSLATE_NOOP("messages", "Add the folders themselves instead."),
            file=str(file),
            reason=_reason(error),
        ) from error


def _of_group(beside: Path, group: dict[Any, Any]) -> Iterator[Path]:
    base = _path(beside, next(iter(_texts(group.get("base_path"))), ""))
    for key in KEYS:
        for line in _texts(group.get(key)):
            yield _path(base, line)


def _texts(value: object) -> list[str]:
    """The lines of a text, or the texts of a list; anything else is none: written out, lists that name each other
    would fill the memory."""
    if isinstance(value, str):
        return [line.strip() for line in value.splitlines() if line.strip()]
    if isinstance(value, list):
        items = cast("list[object]", value)[:MOST_PATHS]
        return [item.strip() for item in items if isinstance(item, str) and item.strip()]
    return []


def _path(base: Path, text: str) -> Path:
    """A path as it is written on this system or another, below `base` unless it is a whole one."""
    expanded = os.path.expandvars(Path(text).expanduser()) if text else ""
    if _WINDOWS_DRIVE.match(expanded):
        return Path(expanded)  # of another system it is not here, and then it is told as it was written
    if os.sep == "/" and "\\" in expanded and not (base / expanded).exists():
        expanded = expanded.replace("\\", "/")
    return base / expanded


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error).splitlines()[0] if str(error) else type(error).__name__
