"""Finds models in the folders people have: A1111's, Forge's, ComfyUI's, diffusers folders, or any. Moves nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import Source

A1111 = ("models/Stable-diffusion", "models/VAE", "models/Lora", "models/LyCORIS", "embeddings")
COMFYUI = ("models/checkpoints", "models/vae", "models/loras", "models/embeddings", "models/diffusers")
COMFYUI_KEYS = ("checkpoints", "vae", "loras", "embeddings", "diffusers")
EXTRA_PATHS = "extra_model_paths.yaml"
INDEX = "model_index.json"
WEIGHTS = (".safetensors",)
YAML = (".yaml", ".yml")
DEEPEST = 8
MAX_YAML_BYTES = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFile:
    """A weights file, with what tells whether it changed."""

    path: str
    size: int
    mtime_ns: int
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFolder:
    """A diffusers folder."""

    path: str
    source: Source


Found = FoundFile | FoundFolder


def look_into(place: Path) -> list[Found]:
    """Every model at a place that a person named, in the order of their names.

    Raises SddeskError when the place is not there, or is a list of folders that cannot be read.
    """
    try:
        if place.suffix.lower() in YAML:
            return _in_all(comfyui_folders(place), "comfyui")
        if place.is_file():
            status = place.stat()
            return [FoundFile(path=str(place), size=status.st_size, mtime_ns=status.st_mtime_ns, source="file")]
        if not place.is_dir():
            raise SddeskError(QT_TRANSLATE_NOOP("messages", "There is no folder {folder}."), folder=str(place))
        return _in_folder(place)
    except OSError as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The folder {folder} cannot be read: {reason}."),
            folder=str(place),
            reason=error.strerror or str(error),
        ) from error


def comfyui_folders(file: Path) -> list[Path]:
    """The folders that ComfyUI's extra_model_paths.yaml names. Raises SddeskError when it cannot be read."""
    import yaml  # only those who have such a list pay for it

    try:
        with file.open("rb") as stream:
            data: Any = yaml.safe_load(stream.read(MAX_YAML_BYTES))
        groups = cast("dict[Any, Any]", data or {}).values()
        return [folder for group in groups for folder in _of_group(file.parent, cast("dict[Any, Any]", group))]
    except (OSError, ValueError, AttributeError, TypeError, RecursionError, yaml.YAMLError) as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The list of model folders {file} cannot be read: {reason}."),
            QT_TRANSLATE_NOOP("messages", "Add the folders themselves instead."),
            file=str(file),
            reason=str(error).splitlines()[0] if str(error) else type(error).__name__,
        ) from error


def _of_group(beside: Path, group: dict[Any, Any]) -> Iterator[Path]:
    base = beside / os.path.expandvars(Path(_text(group.get("base_path"))).expanduser())
    for key in COMFYUI_KEYS:
        for line in _text(group.get(key)).splitlines():
            if line.strip():
                yield base / line.strip()


def _text(value: object) -> str:
    """A text as it is, anything else as none: lists that name each other would fill the memory, written out."""
    return value if isinstance(value, str) else ""


def _in_folder(folder: Path) -> list[Found]:
    layouts: tuple[tuple[tuple[str, ...], Source], ...] = ((COMFYUI, "comfyui"), (A1111, "a1111"))
    if (folder / INDEX).is_file():
        return [FoundFolder(path=str(folder), source="folder")]
    for names, source in layouts:
        if (folder / names[0]).is_dir():
            folders = [folder / name for name in names]
            if (folder / EXTRA_PATHS).is_file():
                folders += comfyui_folders(folder / EXTRA_PATHS)
            return _in_all(folders, source)
    return list(_walk(str(folder), "folder", DEEPEST, set()))


def _in_all(folders: list[Path], source: Source) -> list[Found]:
    seen: set[str] = set()
    return [found for folder in folders for found in _walk(str(folder), source, DEEPEST, seen)]


def _walk(folder: str, source: Source, depth: int, seen: set[str]) -> Iterator[Found]:
    real = os.path.realpath(folder)
    if real in seen or depth == 0:
        return
    seen.add(real)
    try:
        with os.scandir(folder) as entries:
            listed = sorted(entries, key=lambda entry: entry.name.lower())
    except OSError:
        return  # not there, or somebody else's: the other folders still count
    if any(entry.name == INDEX for entry in listed):
        yield FoundFolder(path=folder, source=source)
        return
    for entry in listed:
        try:
            if entry.name.startswith("."):
                continue
            if entry.name.lower().endswith(WEIGHTS) and entry.is_file():
                status = entry.stat()
                yield FoundFile(path=entry.path, size=status.st_size, mtime_ns=status.st_mtime_ns, source=source)
            elif entry.is_dir():
                yield from _walk(entry.path, source, depth - 1, seen)
        except OSError:
            continue  # a link that leads nowhere
